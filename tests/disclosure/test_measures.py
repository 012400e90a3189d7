"""Measures over many applications: counted by hand."""

from __future__ import annotations

from datetime import UTC, date, datetime

import govrules as gr

D = gr.disclosure


def test_applications_and_publications_are_counted_by_year() -> None:
    cases = [
        D.Application(str(number), [D.Received(day)])
        for number, day in enumerate((date(2023, 3, 1), date(2024, 1, 2), date(2024, 12, 31)))
    ]
    late = datetime(2023, 12, 31, 20, tzinfo=UTC)  # 2024-01-01 in Beijing
    rows = D.requests_by_year(
        cases, published=[date(2022, 5, 4), date(2024, 2, 1), late, date(2024, 3, 1), date(2024, 4, 1)]
    )
    assert [(row.year, row.applications, row.publications) for row in rows] == [
        (2022, 0, 1),
        (2023, 1, 0),
        (2024, 2, 4),
    ]
    assert [row.per_publication for row in rows] == [0, None, 0.5]
    assert D.requests_by_year([], published=[]) == ()


def test_a_case_without_a_day_belongs_to_no_year() -> None:
    assert D.requests_by_year([D.Application("1")], published=[]) == ()
