"""固定日期与无期限: limits on a day of every year, on one day, and none at all."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

import govrules as gr
from govrules.errors import Undetermined
from govrules.limits.due import Certainty
from govrules.limits.length import Days, OnDate, YearlyDate
from govrules.limits.rule import Rule


@pytest.mark.parametrize(
    ("limit", "start", "due", "why"),
    [
        (YearlyDate(1, 31), "2019-12-31", "2020-01-31", "the next one"),
        (YearlyDate(1, 31), "2020-01-31", "2020-01-31", "on the day itself"),
        (YearlyDate(1, 31), "2020-02-01", "2021-01-31", "the day after: next year's"),
        (YearlyDate(12, 31), "2024-01-01", "2024-12-31", "later in the same year"),
        (YearlyDate(2, 29), "2024-02-29", "2024-02-29", "a leap day"),
        (YearlyDate(2, 29), "2024-03-01", "2028-02-29", "the next leap day"),
        (YearlyDate(2, 29), "2025-01-15", "2028-02-29", "from a year without one"),
        (YearlyDate(2, 29), "2096-03-01", "2104-02-29", "2100 has none: eight years on"),
        (OnDate(date(2010, 12, 31)), "2010-05-01", "2010-12-31", "before the day"),
        (OnDate(date(2010, 12, 31)), "2010-12-31", "2010-12-31", "on the day"),
    ],
)
def test_fixed_days(make: Callable[..., Rule], limit: Days, start: str, due: str, why: str) -> None:
    answer = make(limit).due(date.fromisoformat(start))
    assert answer.date == answer.first_due == date.fromisoformat(due), why
    assert answer.certainty is Certainty.FINAL
    assert limit.text() in answer.explain()
    assert limit.text("en") in answer.explain("en")
    assert [one.text() for one in answer.citations] == ["《某项条例》（国务院令第1号）第九条"]


def test_a_fixed_day_that_became_a_holiday_stays(make: Callable[..., Rule]) -> None:
    # The yearly report of 2019: 2020-01-31 was made a rest day four days before; no text moved the date.
    due = make(YearlyDate(1, 31)).due(date(2019, 12, 31))
    assert due.date == date(2020, 1, 31)
    assert not gr.CHINA.is_workday(due.date)


def test_a_fixed_day_that_had_passed(make: Callable[..., Rule]) -> None:
    due = make(OnDate(date(2010, 12, 31))).due(date(2011, 1, 1))
    assert due.certainty is Certainty.INDETERMINATE
    assert due.date is due.earliest is due.latest is due.first_due is None
    assert due.missing == ("the fixed day 2010-12-31 had passed on 2011-01-01",)
    assert "缺少：固定日期已过" in due.explain()
    with pytest.raises(Undetermined, match="had passed"):
        due.require()


@pytest.mark.parametrize(
    "rule",
    [
        "disclosure.application.correction_submit",
        "disclosure.application.excessive.delay",
    ],
)
def test_where_the_law_sets_no_number_none_is_invented(rule: str) -> None:
    due = gr.rule(rule).due(date(2024, 9, 20))
    assert due.certainty is Certainty.INDETERMINATE
    assert due.date is due.instant is due.earliest is due.latest is due.first_due is None
    assert due.missing == ("the law sets no number; an office may set its own limit",)
    assert dict(due.readings) == {}
    for ask in (due.require, lambda: due.overdue(date(2030, 1, 1)), lambda: due.remaining(date(2024, 9, 20))):
        with pytest.raises(Undetermined, match="the law sets no number"):
            ask()
    assert "条文未规定具体期限" in due.explain()
    assert "The text sets no number" in due.explain("en")
    assert "无法确定；缺少：法律未规定期限，机关可自行设定" in due.explain()
    assert due.explain("en").splitlines()[0].endswith(": indeterminate; missing: " + due.missing[0])


def test_the_third_party_had_no_limit_before_2019() -> None:
    rule = gr.rule("disclosure.application.third_party_opinion")
    assert rule.due(date(2015, 6, 25)).date is None
    assert rule.due(date(2024, 9, 2)).date == date(
        2024, 9, 24
    )  # 3-6: 4, 9-13 and Sat 14: 10, 18-20: 13, 23, 24
