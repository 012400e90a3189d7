"""期限长度: one type for each unit, told in two languages, refusing what is no number or no day."""

from __future__ import annotations

import pickle
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

import pytest

from govrules.errors import BadValue, NotCovered, WrongType
from govrules.limits.length import Days, Hours, Months, OnDate, WorkingDays, YearlyDate, Years
from govrules.limits.recurrence import Every, Period, Stretch

COUNTED = [WorkingDays, Days, Months, Years, Hours]


@pytest.mark.parametrize(
    ("length", "zh", "en"),
    [
        (WorkingDays(20), "20个工作日", "20 working days"),
        (WorkingDays(1), "1个工作日", "1 working day"),
        (WorkingDays(-1), "-1个工作日", "-1 working day"),
        (WorkingDays(0), "0个工作日", "0 working days"),
        (Days(60), "60日", "60 days"),
        (Days(1), "1日", "1 day"),
        (Days(0), "当日", "the same day"),
        (Months(3), "3个月", "3 months"),
        (Months(1), "1个月", "1 month"),
        (Years(2), "2年", "2 years"),
        (Years(1), "1年", "1 year"),
        (Hours(24), "24小时", "24 hours"),
        (Hours(1), "1小时", "1 hour"),
        (YearlyDate(1, 31), "每年1月31日", "31 January each year"),
        (YearlyDate(12, 1), "每年12月1日", "1 December each year"),
        (OnDate(date(2010, 12, 31)), "2010年12月31日", "2010-12-31"),
    ],
)
def test_lengths_are_told_in_either_language(length: WorkingDays, zh: str, en: str) -> None:
    assert length.text() == length.text("zh") == zh
    assert length.text("en") == en
    with pytest.raises(BadValue, match="use 'zh' or 'en'"):
        length.text("fr")


def test_lengths_of_different_units_are_different() -> None:
    assert len({unit(15) for unit in COUNTED}) == len(COUNTED)
    assert WorkingDays(15) != Days(15)
    assert WorkingDays(15) == WorkingDays(15)
    assert pickle.loads(pickle.dumps(Months(3))) == Months(3)


@pytest.mark.parametrize("unit", COUNTED)
@pytest.mark.parametrize("n", [True, 1.0, "5", None])
def test_a_number_that_is_not_whole_is_refused(unit: type[Days], n: object) -> None:
    with pytest.raises(WrongType, match="the number of a length must be a whole number"):
        unit(n)  # type: ignore[arg-type]


@pytest.mark.parametrize(("month", "day"), [(2, 30), (13, 1), (0, 1), (4, 31), ("1", 31), (None, 1), (1, 0)])
def test_a_day_that_no_year_has_is_refused(month: object, day: object) -> None:
    with pytest.raises(BadValue, match="no such day of the year: month"):
        YearlyDate(month, day)  # type: ignore[arg-type]


def test_29_february_is_a_day_of_some_years() -> None:
    assert YearlyDate(2, 29).text("en") == "29 February each year"


def test_a_fixed_day_is_a_civil_day() -> None:
    assert OnDate(datetime(2010, 12, 31, 16, tzinfo=UTC)).day == date(2011, 1, 1)
    with pytest.raises(WrongType, match="a day is needed"):
        OnDate("2010-12-31")  # type: ignore[arg-type]


ALL_DAYS = (date.max - date.min).days + 1


@pytest.mark.parametrize(
    ("unit", "most"),
    [(WorkingDays, ALL_DAYS), (Days, ALL_DAYS), (Months, 12 * 9999), (Years, 9999), (Hours, 24 * ALL_DAYS)],
)
def test_a_length_that_no_calendar_holds_is_refused(unit: type[Days], most: int) -> None:
    assert unit(most).n == -unit(-most).n == most
    for n in (most + 1, -most - 1, 10**15, 10**5000):
        with pytest.raises(BadValue, match=f"{unit.__name__} leaves the years 1 to 9999: give a shorter one"):
            unit(n)


# periods at the edges of the years ------------------------------------------------------------------

LENGTHS = {Period.MONTH: 1, Period.QUARTER: 3, Period.HALF_YEAR: 6, Period.YEAR: 12}


@pytest.mark.parametrize("period", list(Period))
@pytest.mark.parametrize("after", [0, 1, 12])
def test_periods_run_to_the_last_day_of_all_and_then_say_so(period: Period, after: int) -> None:
    if after and period not in LENGTHS:
        return
    every = Every(period, after)
    found: list[Stretch] = []
    with pytest.raises(NotCovered, match="leaves the years 1 to 9999"):
        found.extend(every.stretches(date(9988, 1, 1)))
    if period in LENGTHS:
        # In months since the year 1: whole periods that leave room for the months after them.
        months = (12 * 9999 - after) // LENGTHS[period] * LENGTHS[period] + after
        assert (found[-1].due.year - 1) * 12 + found[-1].due.month == months
        assert (found[-1].due + timedelta(1)).day == 1 if months < 12 * 9999 else found[-1].due == date.max
    else:
        assert date.max - found[-1].due < timedelta(7)
    assert all(one.last + timedelta(1) == two.first for one, two in pairwise(found))
    if period in LENGTHS and not after:
        assert len(found) == 12 * 12 // LENGTHS[period]
    with pytest.raises(NotCovered, match="leaves the years 1 to 9999: ask for a day within them"):
        list(every.stretches(date.max))


@pytest.mark.parametrize("period", list(LENGTHS))
def test_a_period_before_the_first_day_of_all_is_not_known(period: Period) -> None:
    assert next(Every(period).stretches(date.min)).first == date.min
    with pytest.raises(NotCovered, match="a period next to 0001-01-01 leaves the years 1 to 9999"):
        next(Every(period, 1).stretches(date.min))
