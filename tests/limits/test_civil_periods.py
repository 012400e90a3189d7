"""日、月、年: periods in civil days, months and years, their last days and whether those roll."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govrules.limits.counting import add_length
from govrules.limits.due import Certainty
from govrules.limits.length import Days, Months, WorkingDays, Years
from govrules.limits.rule import Rule
from govrules.limits.term import Actor, Roll, Starts


def day(text: str) -> date:
    return date.fromisoformat(text)


# Civil Code art. 202: the corresponding day, else the last day of the month.
CORRESPONDING = [
    (Days(1), "2024-02-28", "2024-02-29"),
    (Days(30), "2024-09-02", "2024-10-02"),
    (Months(3), "2023-11-30", "2024-02-29"),
    (Months(3), "2022-11-30", "2023-02-28"),
    (Months(1), "2024-01-31", "2024-02-29"),
    (Months(1), "2023-01-31", "2023-02-28"),
    (Months(1), "2024-01-30", "2024-02-29"),
    (Months(1), "2024-01-29", "2024-02-29"),
    (Months(1), "2024-02-29", "2024-03-29"),
    (Months(1), "2024-08-31", "2024-09-30"),
    (Months(2), "2024-12-31", "2025-02-28"),
    (Months(6), "2024-03-15", "2024-09-15"),
    (Months(12), "2024-02-29", "2025-02-28"),
    (Years(1), "2024-02-29", "2025-02-28"),
    (Years(4), "2024-02-29", "2028-02-29"),
    (Years(2), "2022-03-01", "2024-03-01"),
    (Months(0), "2024-03-15", "2024-03-15"),
]


@pytest.mark.parametrize(("length", "start", "last"), CORRESPONDING)
def test_the_last_day_of_a_period(make: Callable[..., Rule], length: Days, start: str, last: str) -> None:
    due = make(length, roll=Roll.STAYS).due(day(start))
    assert due.date == due.earliest == due.latest == day(last)
    assert due.certainty is Certainty.FINAL


# The starting day counted: the day before the corresponding one, or the month's end where there is none.
SAME_DAY = [
    (Days(15), "2024-09-02", "2024-09-16"),
    (Days(1), "2024-09-02", "2024-09-02"),
    (Days(0), "2024-09-02", "2024-09-02"),
    (Months(1), "2024-03-01", "2024-03-31"),
    (Months(1), "2024-03-15", "2024-04-14"),
    (Months(1), "2024-03-31", "2024-04-30"),
    (Months(1), "2024-01-31", "2024-02-29"),
    (Months(1), "2024-01-30", "2024-02-29"),
    (Years(1), "2024-01-01", "2024-12-31"),
    (Years(1), "2024-02-29", "2025-02-28"),
    (WorkingDays(1), "2024-09-20", "2024-09-20"),
    (WorkingDays(1), "2024-09-21", "2024-09-23"),
    (WorkingDays(5), "2024-09-23", "2024-09-27"),
    (WorkingDays(0), "2024-09-21", "2024-09-21"),
]


@pytest.mark.parametrize(("length", "start", "last"), SAME_DAY)
def test_a_period_whose_starting_day_counts(
    make: Callable[..., Rule], length: Days, start: str, last: str
) -> None:
    due = make(length, starts=Starts.SAME_DAY, roll=Roll.STAYS).due(day(start))
    assert due.date == day(last)
    assert "当日不计入" not in due.explain()
    assert "isn't counted" not in due.explain("en")


@pytest.mark.parametrize("text", ["2024-10-01", "2024-09-20", "2024-10-05"])
@pytest.mark.parametrize("length", [Days(0), WorkingDays(0)])
def test_the_same_day_is_the_same_day_whatever_day_it_is(
    make: Callable[..., Rule], length: Days, text: str
) -> None:
    for actor in Actor:
        due = make(length, actor=actor).due(day(text))
        assert due.date == day(text)
        assert "当日办理" in due.explain()
        assert "the same day" in due.explain("en")


def test_the_same_day_rolls_only_where_the_law_says_so(make: Callable[..., Rule]) -> None:
    assert make(Days(0), roll=Roll.NEXT_WORKDAY).due(date(2024, 10, 1)).date == date(2024, 10, 8)


# 15 days from 20 September end on Saturday 5 October, inside the National Day holiday.
ROLLING = [
    (Actor.OFFICE, Roll.SILENT, None, "2024-10-05"),
    (Actor.OFFICE, Roll.SILENT, "roll", "2024-10-08"),
    (Actor.OFFICE, Roll.SILENT, "no_roll", "2024-10-05"),
    (Actor.CITIZEN, Roll.SILENT, None, "2024-10-08"),
    (Actor.CITIZEN, Roll.SILENT, "roll", "2024-10-08"),
    (Actor.CITIZEN, Roll.SILENT, "no_roll", "2024-10-05"),
    (Actor.OFFICE, Roll.NEXT_WORKDAY, None, "2024-10-08"),
    (Actor.CITIZEN, Roll.NEXT_WORKDAY, None, "2024-10-08"),
    (Actor.OFFICE, Roll.STAYS, None, "2024-10-05"),
    (Actor.CITIZEN, Roll.STAYS, None, "2024-10-05"),
]


@pytest.mark.parametrize(("actor", "roll", "reading", "last"), ROLLING)
def test_a_last_day_on_a_rest_day(
    make: Callable[..., Rule], actor: Actor, roll: Roll, reading: str | None, last: str
) -> None:
    due = make(Days(15), actor=actor, roll=roll).due(date(2024, 9, 20), reading=reading)
    assert due.date == day(last)
    if roll is Roll.SILENT:
        assert due.readings["roll"] == date(2024, 10, 8)
        assert due.readings["no_roll"] == date(2024, 10, 5)
    else:
        assert "roll" not in due.readings


@pytest.mark.parametrize(
    ("n", "last", "why"),
    [
        (9, "2024-09-29", "a Sunday worked: no rest day"),
        (8, "2024-09-29", "Saturday 28 September moves to the Sunday worked"),
        (11, "2024-10-08", "1 October moves over the whole holiday"),
        (22, "2024-10-12", "a Saturday worked"),
        (18, "2024-10-08", "a working day stays"),
    ],
)
def test_a_last_day_moves_to_the_next_working_day(
    make: Callable[..., Rule], n: int, last: str, why: str
) -> None:
    assert make(Days(n), actor=Actor.CITIZEN).due(date(2024, 9, 20)).date == day(last), why


def test_why_a_last_day_moved_or_stayed_is_said(make: Callable[..., Rule]) -> None:
    start = date(2024, 9, 20)
    silent = make(Days(15), actor=Actor.CITIZEN).due(start)
    assert (
        "2024-10-05（周六）为休息日，顺延至2024-10-08（周二）（法律未作规定，参照民事期间规则）"
        in silent.explain()
    )
    assert "the last day moves to Tue 2024-10-08 (the law is silent; civil-law convention)" in silent.explain(
        "en"
    )
    assert "《民法典》（主席令第45号）第二百零三条第一款" in silent.explain()
    by_law = make(Days(15), roll=Roll.NEXT_WORKDAY).due(start)
    assert "顺延至2024-10-08（周二） —— 《某项条例》（国务院令第1号）第九条" in by_law.explain()
    assert "the last day moves to Tue 2024-10-08 [Some Regulation" in by_law.explain("en")
    stays = make(Days(15)).due(start)
    assert "2024-10-05（周六）为休息日；法律未规定机关的期限顺延，不顺延" in stays.explain()
    assert (
        "Sat 2024-10-05 is a rest day; no text moves the period of the office, so it stays"
        in stays.explain("en")
    )
    for quiet in (make(Days(14 + 4)).due(start), make(Days(15), roll=Roll.STAYS).due(start)):
        assert "休息日" not in "".join(step.zh for step in quiet.steps)


def test_civil_periods_need_no_calendar_unless_they_roll(make: Callable[..., Rule]) -> None:
    office = make(Years(1)).due(date(2002, 5, 1))
    assert office.date == date(2003, 5, 1)
    assert office.certainty is Certainty.FINAL
    assert make(Years(10)).due(date(2024, 5, 1)).date == date(2034, 5, 1)
    assert make(Years(10)).due(date(2024, 5, 1)).certainty is Certainty.FINAL


def test_receipt_read_as_the_next_working_day(make: Callable[..., Rule]) -> None:
    rule = make(Days(15), of_receipt=True)
    assert rule.due(date(2024, 10, 1)).date == date(2024, 10, 16)
    assert rule.due(date(2024, 10, 1), reading="receipt_next_workday").date == date(2024, 10, 23)


STARTS = st.dates(date(2005, 1, 1), date(2024, 1, 1))


@given(STARTS, st.integers(0, 120))
def test_months_end_on_the_corresponding_day_or_the_last_of_the_month(start: date, n: int) -> None:
    last = add_length(start, Months(n))
    assert (last.year * 12 + last.month) - (start.year * 12 + start.month) == n
    assert last.day == start.day or (last.day < start.day and (last + timedelta(1)).day == 1)


@given(STARTS, st.integers(0, 30))
def test_a_year_is_twelve_months(start: date, n: int) -> None:
    assert add_length(start, Years(n)) == add_length(start, Months(12 * n))


@given(STARTS, st.integers(0, 400), st.integers(0, 400))
def test_days_add_up(start: date, first: int, second: int) -> None:
    assert add_length(add_length(start, Days(first)), Days(second)) == start + timedelta(first + second)
