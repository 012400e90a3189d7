"""遵化政务公开档案的期限: the seed sets the year's end, read as its last day."""

from __future__ import annotations

from datetime import date

import pytest

import govrules as gr
from govrules.limits.due import Certainty


@pytest.mark.parametrize(
    ("start", "expected", "rolled"),
    [
        (date(2006, 3, 1), date(2006, 12, 31), date(2006, 12, 31)),  # a Sunday worked
        (date(2017, 3, 1), date(2017, 12, 31), date(2018, 1, 2)),  # a Sunday; off 30 December to 1 January
        (date(2024, 12, 31), date(2024, 12, 31), date(2024, 12, 31)),  # a Tuesday
    ],
)
def test_bound_at_year_end(start: date, expected: date, rolled: date) -> None:
    due = gr.rule("archives.open_government.bind.zunhua").due(start)
    assert due.date == expected
    assert due.readings == {"roll": rolled, "no_roll": expected}
    assert due.certainty is Certainty.PROVISIONAL  # practice without a first day
