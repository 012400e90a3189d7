"""工作日历: working days by the published notices, what each day is, and calendars as known on a day."""

from __future__ import annotations

import pickle
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime, timedelta, timezone
from functools import cache

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from govrules.calendar import CHINA, DayKind, LocalRestDays, WorkCalendar
from govrules.calendar.notices import NOTICES
from govrules.errors import BadValue, NotCovered, WrongType
from govrules.places import Place
from govrules.sources import HolidayNotice, NoticeItem

FIRST, LAST = date(2004, 1, 1), date(2026, 12, 31)
DAY = timedelta(1)


def day(text: str) -> date:
    return date.fromisoformat(text)


def days_between(first: date, last: date) -> list[date]:
    return [first + timedelta(offset) for offset in range((last - first).days + 1)]


# what a day is ------------------------------------------------------------------------------------

# Working days of each year (calendar-law.md section 3, last column), with 2005-12-31 as a working day.
CONTROL_TOTALS = {
    2004: 252, 2005: 251, 2006: 251, 2007: 249, 2008: 251, 2009: 250, 2010: 250, 2011: 250, 2012: 249,
    2013: 250, 2014: 250, 2015: 249, 2016: 250, 2017: 249, 2018: 250, 2019: 250, 2020: 249, 2021: 250,
    2022: 249, 2023: 249, 2024: 251, 2025: 248, 2026: 248,
}  # fmt: skip
# Days that a notice moved over 31 December, victory day of 2015, the two days lost to the extension of 2020.
MOVED = {2005: 1, 2006: 1, 2007: -2, 2011: 1, 2012: -1, 2015: -1, 2020: -2}


@pytest.mark.parametrize("year", CONTROL_TOTALS)
def test_working_days_of_a_year(year: int) -> None:
    days = days_between(date(year, 1, 1), date(year, 12, 31))
    assert sum(map(CHINA.is_workday, days)) == CONTROL_TOTALS[year]
    weekdays = sum(one.weekday() < 5 for one in days)
    statutory = 10 if year < 2008 else 11 if year < 2025 else 13
    assert weekdays - statutory + MOVED.get(year, 0) == CONTROL_TOTALS[year]


@pytest.mark.parametrize(
    ("text", "works", "why"),
    [
        ("2024-09-20", True, "an ordinary Friday"),
        ("2024-09-21", False, "an ordinary Saturday"),
        ("2024-02-04", True, "Sunday worked, notice for 2024"),
        ("2024-02-09", True, "New Year's Eve: the notice for 2024 only encouraged leave"),
        ("2024-02-10", False, "Spring Festival, the law of 2013"),
        ("2024-10-07", False, "the seventh day of the National Day holiday"),
        ("2024-10-12", True, "Saturday worked"),
        ("2015-09-03", False, "victory day, State Council notice of May 2015"),
        ("2015-09-06", True, "Sunday worked for victory day"),
        ("2020-01-31", False, "extension of Spring Festival 2020"),
        ("2020-02-01", False, "Saturday first to be worked, then part of the extension"),
        ("2020-01-19", True, "Sunday worked: the extension left it so"),
        ("2005-12-31", True, "Saturday worked by the notice for 2006"),
        ("2007-12-29", True, "Saturday worked by the notice for 2008"),
        ("2007-12-31", False, "Monday off by the notice for 2008"),
        ("2011-12-31", True, "Saturday worked by the notice for 2012"),
        ("2018-12-29", True, "Saturday worked by the notice for 2019"),
        ("2018-12-31", False, "Monday off by the notice for 2019"),
        ("2024-03-08", True, "women's day: half a day for a group, no rest day of an office (art. 3)"),
        ("2004-01-01", False, "the first day stored"),
        ("2026-12-31", True, "the last day stored: a Thursday"),
    ],
)
def test_is_workday(text: str, works: bool, why: str) -> None:
    assert CHINA.is_workday(day(text)) is works, why
    assert CHINA.day(day(text)).works is works, why


KINDS = [
    ("2024-09-20", DayKind.WORKDAY, "", 2024, "no notice names it: it rests on the year's own"),
    ("2024-09-21", DayKind.WEEKEND, "", 2024, "a plain Saturday"),
    ("2024-02-04", DayKind.MADE_UP_WORKDAY, "春节", 2024, "Sunday worked"),
    ("2024-02-09", DayKind.WORKDAY, "", 2024, "encouraged leave is no rest day"),
    ("2024-02-10", DayKind.STATUTORY_HOLIDAY, "春节", 2024, "first lunar day, though a Saturday"),
    (
        "2024-02-13",
        DayKind.REST_BY_NOTICE,
        "春节",
        2024,
        "fourth lunar day: no statutory day under the law of 2013",
    ),
    ("2025-01-28", DayKind.STATUTORY_HOLIDAY, "春节", 2025, "the eve is statutory since the law of 2024"),
    ("2014-01-30", DayKind.WORKDAY, "", 2014, "the eve was not statutory under the law of 2013"),
    ("2013-02-09", DayKind.STATUTORY_HOLIDAY, "春节", 2013, "the eve was statutory under the law of 2007"),
    ("2024-05-02", DayKind.REST_BY_NOTICE, "劳动节", 2024, "one statutory day of Labour Day before 2025"),
    ("2025-05-02", DayKind.STATUTORY_HOLIDAY, "劳动节", 2025, "two statutory days since 2025"),
    ("2024-10-05", DayKind.WEEKEND, "国庆节", 2024, "a Saturday inside the holiday"),
    (
        "2015-09-03",
        DayKind.REST_BY_NOTICE,
        "抗战胜利纪念日",
        2015,
        "a commemorative day is no holiday (art. 5)",
    ),
    ("2020-01-31", DayKind.REST_BY_NOTICE, "春节", 2020, "the extension"),
    ("2020-02-01", DayKind.WEEKEND, "春节", 2020, "a Saturday of the extension"),
    ("2005-12-31", DayKind.MADE_UP_WORKDAY, "元旦", 2006, "by the notice for the year after"),
    ("2018-12-31", DayKind.REST_BY_NOTICE, "元旦", 2019, "by the notice for the year after"),
]


@pytest.mark.parametrize(("text", "kind", "name", "year", "why"), KINDS)
def test_the_kind_of_a_day_and_its_notice(text: str, kind: DayKind, name: str, year: int, why: str) -> None:
    found = CHINA.day(day(text))
    assert (found.date, found.kind, found.name) == (day(text), kind, name), why
    assert found.notice is not None
    assert found.notice.year == year
    assert found.settled
    assert not found.open
    assert found.source == ""


@pytest.mark.parametrize("text", ["2015-09-03", "2019-05-02", "2020-01-31"])
def test_a_day_that_was_changed_rests_on_the_amendment(text: str) -> None:
    found = CHINA.day(day(text)).notice
    assert found is not None
    assert found.amends


def test_the_last_days_before_the_horizon_are_open() -> None:
    assert CHINA.horizon == LAST
    assert CHINA.opens == date(2026, 12, 25)
    assert not CHINA.day(date(2026, 12, 24)).open
    assert CHINA.day(date(2026, 12, 25)).open
    assert CHINA.day(LAST).open
    assert CHINA.day(date(2025, 12, 31)).settled


@pytest.mark.parametrize(
    ("kind", "works"),
    [
        (DayKind.WORKDAY, True),
        (DayKind.MADE_UP_WORKDAY, True),
        (DayKind.WEEKEND, False),
        (DayKind.STATUTORY_HOLIDAY, False),
        (DayKind.REST_BY_NOTICE, False),
        (DayKind.LOCAL_REST, False),
    ],
)
def test_which_kinds_of_day_are_worked(kind: DayKind, works: bool) -> None:
    assert kind.works is works


# counting -----------------------------------------------------------------------------------------

COUNTS = [
    (
        "2024-09-20",
        20,
        "2024-10-23",
        "23-27: 5, Sun 29 and Mon 30: 7, 8-12 Oct with Sat: 12, 14-18: 17, 21-23: 20",
    ),
    ("2024-10-23", -20, "2024-09-20", "the same days backwards, to the working day before them"),
    ("2024-10-01", 1, "2024-10-08", "from a rest day"),
    ("2024-10-01", -1, "2024-09-30", "from a rest day back"),
    ("2024-10-01", 0, "2024-10-01", "none: the same day, though a rest day"),
    ("2024-09-20", 0, "2024-09-20", "none: the same day"),
    ("2024-09-27", 1, "2024-09-29", "a Sunday worked"),
    ("2024-09-30", -1, "2024-09-29", "a Sunday worked, back"),
    ("2024-09-28", 1, "2024-09-29", "from a Saturday to the Sunday worked"),
    ("2024-02-08", 1, "2024-02-09", "New Year's Eve 2024 was a working day"),
    ("2024-02-09", 1, "2024-02-18", "to the Sunday worked after Spring Festival"),
    ("2026-12-30", 1, "2026-12-31", "up to the last day stored"),
    ("2004-01-01", 1, "2004-01-02", "from the first day stored: New Year 2004 was one day off"),
    ("2004-01-05", -1, "2004-01-02", "back to the first working day stored"),
]


@pytest.mark.parametrize(("start", "n", "end", "why"), COUNTS)
def test_add_workdays(start: str, n: int, end: str, why: str) -> None:
    assert CHINA.add_workdays(day(start), n) == day(end), why


@pytest.mark.parametrize(
    ("after", "through", "n", "why"),
    [
        ("2024-09-20", "2024-10-23", 20, "the golden count"),
        ("2024-10-23", "2024-09-20", -20, "backwards: negative"),
        ("2024-09-20", "2024-09-20", 0, "the first day isn't counted"),
        ("2024-09-19", "2024-09-20", 1, "the last day is"),
        ("2024-09-30", "2024-10-07", 0, "a week of rest days"),
        ("2024-10-01", "2024-10-08", 1, "from inside the holiday"),
        ("2024-09-28", "2024-09-29", 1, "a Sunday worked"),
        ("2004-01-05", "2004-01-01", -2, "back to the first day stored: Friday 2 and Monday 5 January"),
        ("2004-01-01", "2026-12-31", sum(CONTROL_TOTALS.values()), "every year, for 2004-01-01 is off"),
    ],
)
def test_count_workdays(after: str, through: str, n: int, why: str) -> None:
    assert CHINA.count_workdays(day(after), day(through)) == n, why


@pytest.mark.parametrize(
    ("start", "following", "previous"),
    [
        ("2024-10-01", "2024-10-08", "2024-09-30"),
        ("2024-10-07", "2024-10-08", "2024-09-30"),
        ("2024-09-29", "2024-09-29", "2024-09-29"),
        ("2024-09-20", "2024-09-20", "2024-09-20"),
        ("2024-09-21", "2024-09-23", "2024-09-20"),
    ],
)
def test_the_working_day_on_or_after_and_on_or_before(start: str, following: str, previous: str) -> None:
    assert CHINA.next_workday(day(start)) == day(following)
    assert CHINA.previous_workday(day(start)) == day(previous)


START = st.dates(date(2006, 1, 1), date(2024, 12, 31))
NUMBER = st.integers(-300, 300)


@cache
def _workdays() -> list[date]:
    return [one for one in days_between(FIRST, LAST) if CHINA.is_workday(one)]


def walk(start: date, n: int) -> date:
    """The n-th working day, found by walking day by day."""
    step = DAY if n > 0 else -DAY
    left = abs(n)
    while left:
        start += step
        left -= CHINA.is_workday(start)
    return start


@given(START, st.integers(-60, 60))
@example(date(2019, 4, 27), 2)
def test_adding_is_walking_day_by_day(start: date, n: int) -> None:
    assert CHINA.add_workdays(start, n) == walk(start, n)


@given(START, START)
def test_counting_is_counting_day_by_day(after: date, through: date) -> None:
    first, last = sorted((after, through))
    expected = sum(first < one <= last for one in _workdays())
    assert CHINA.count_workdays(first, last) == expected
    assert CHINA.count_workdays(last, first) == -expected


@given(START, st.integers(0, 150), st.integers(0, 150))
def test_adding_in_two_steps_is_adding_at_once(start: date, first: int, second: int) -> None:
    start = CHINA.next_workday(start)
    assert CHINA.add_workdays(CHINA.add_workdays(start, first), second) == CHINA.add_workdays(
        start, first + second
    )
    assert CHINA.add_workdays(CHINA.add_workdays(start, -first), -second) == CHINA.add_workdays(
        start, -first - second
    )


@given(START, NUMBER)
def test_adding_back_undoes_adding_from_a_working_day(start: date, n: int) -> None:
    start = CHINA.next_workday(start)
    assert CHINA.add_workdays(CHINA.add_workdays(start, n), -n) == start
    assert CHINA.count_workdays(start, CHINA.add_workdays(start, n)) == n


@given(START, st.integers(1, 300))
def test_more_working_days_end_later_and_on_a_working_day(start: date, n: int) -> None:
    end = CHINA.add_workdays(start, n)
    assert CHINA.is_workday(end)
    assert CHINA.count_workdays(start, end) == n
    assert CHINA.add_workdays(start, n + 1) > end > start


@given(START, START, START)
def test_counts_add_up(one: date, two: date, three: date) -> None:
    count = CHINA.count_workdays
    assert count(one, two) + count(two, three) == count(one, three)


@given(START, START, NUMBER)
def test_a_later_start_never_ends_earlier(one: date, two: date, n: int) -> None:
    first, last = sorted((one, two))
    assert CHINA.add_workdays(first, n) <= CHINA.add_workdays(last, n) or n == 0


# the ends of the table ----------------------------------------------------------------------------

ONE_DAY: list[Callable[[date], object]] = [
    CHINA.is_workday,
    CHINA.next_workday,
    CHINA.previous_workday,
    CHINA.day,
    lambda one: CHINA.add_workdays(one, 1),
    lambda one: CHINA.add_workdays(one, -1),
    lambda one: CHINA.add_workdays(one, 0),
    lambda one: CHINA.count_workdays(one, date(2024, 1, 2)),
    lambda one: CHINA.count_workdays(date(2024, 1, 2), one),
]


@pytest.mark.parametrize("ask", ONE_DAY)
def test_days_outside_the_table_are_refused_with_what_to_do(ask: Callable[[date], object]) -> None:
    with pytest.raises(NotCovered, match="2003-12-31 lies before 2004-01-01, the first day stored"):
        ask(date(2003, 12, 31))
    with pytest.raises(
        NotCovered, match=r"2027-01-01 lies past 2026-12-31, .*with_notice\(parse_notice\(text\)\)"
    ):
        ask(date(2027, 1, 1))


def test_counts_that_leave_the_table_are_refused() -> None:
    with pytest.raises(NotCovered, match=r"1 working days after 2026-12-31 end past 2026-12-31.*with_notice"):
        CHINA.add_workdays(LAST, 1)
    with pytest.raises(NotCovered, match="2 working days after 2026-12-30"):
        CHINA.add_workdays(date(2026, 12, 30), 2)
    with pytest.raises(NotCovered, match="1 working days before 2004-01-02 start before 2004-01-01"):
        CHINA.add_workdays(date(2004, 1, 2), -1)
    with pytest.raises(NotCovered, match="before 2004-01-01 start before 2004-01-01"):
        CHINA.previous_workday(FIRST)
    assert CHINA.add_workdays(LAST, 0) == LAST
    assert CHINA.add_workdays(FIRST, 0) == FIRST


def test_the_outer_day_of_a_count_names_the_one_that_is_outside() -> None:
    with pytest.raises(NotCovered, match="2027-05-01"):
        CHINA.count_workdays(date(2024, 1, 2), date(2027, 5, 1))
    with pytest.raises(NotCovered, match="2027-05-01"):
        CHINA.count_workdays(FIRST, date(2027, 5, 1))
    with pytest.raises(NotCovered, match="2003-05-01"):
        CHINA.count_workdays(date(2003, 5, 1), date(2027, 5, 1))


# what counts as a day -----------------------------------------------------------------------------


class NotATime(datetime):
    """What pandas' NaT is: a datetime that differs from itself."""

    def __eq__(self, other: object) -> bool:
        return False

    __hash__ = datetime.__hash__


@pytest.mark.parametrize(
    "value", ["2024-09-20", None, True, 20240920, 45555.0, ("2024", 9, 20), NotATime(2024, 9, 20)], ids=repr
)
@pytest.mark.parametrize("ask", [*ONE_DAY, CHINA.known_on])
def test_what_is_no_day_is_refused(ask: Callable[[date], object], value: object) -> None:
    with pytest.raises(WrongType, match=r"a day is needed, not .*give a datetime\.date"):
        ask(value)  # type: ignore[arg-type]


@pytest.mark.parametrize("n", [True, False, 1.0, "1", None, 2.5, [1]])
def test_what_is_no_number_of_days_is_refused(n: object) -> None:
    with pytest.raises(WrongType, match="the number of working days must be a whole number, not"):
        CHINA.add_workdays(date(2024, 9, 20), n)  # type: ignore[arg-type]


def test_whole_numbers_of_other_types_are_read() -> None:
    class Twenty:
        def __index__(self) -> int:
            return 20

    assert CHINA.add_workdays(date(2024, 9, 20), Twenty()) == date(2024, 10, 23)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("value", "works", "why"),
    [
        (datetime(2024, 9, 30, 15, 59, tzinfo=UTC), True, "23:59 of 30 September in Beijing"),
        (datetime(2024, 9, 30, 16, 0, tzinfo=UTC), False, "midnight in Beijing: 1 October"),
        (datetime(2024, 9, 30, 16, 30, tzinfo=UTC), False, "00:30 of 1 October in Beijing"),
        (datetime(2024, 9, 30, 23, 59), True, "without a zone: Beijing time"),
        (datetime(2024, 10, 7, 11, 0, tzinfo=timezone(timedelta(hours=-5))), True, "midnight of 8 October"),
        (datetime(2024, 10, 1, 0, 30, tzinfo=timezone(timedelta(hours=9))), True, "23:30 of 30 September"),
    ],
)
def test_instants_are_days_in_beijing(value: datetime, works: bool, why: str) -> None:
    assert CHINA.is_workday(value) is works, why
    assert CHINA.day(value).works is works, why


def test_answers_are_plain_dates() -> None:
    class MyDate(date):
        pass

    late = datetime(2024, 9, 30, 16, 30, tzinfo=UTC)
    assert type(CHINA.add_workdays(late, 0)) is date
    assert CHINA.add_workdays(late, 1) == date(2024, 10, 8)
    assert CHINA.count_workdays(late, datetime(2024, 10, 8, 1)) == 1
    assert type(CHINA.next_workday(MyDate(2024, 9, 20))) is date
    assert type(CHINA.previous_workday(MyDate(2024, 9, 20))) is date
    assert type(CHINA.day(MyDate(2024, 9, 20)).date) is date


# calendars as known on a day ----------------------------------------------------------------------

KNOWN = [
    (
        "2020-01-20",
        "2020-01-17",
        10,
        "2020-02-05",
        "Sun 19: 1, 20-23: 5, Fri 31: 6, Sat 1 Feb: 7, 3-5 Feb: 10",
    ),
    ("2020-02-03", "2020-01-17", 10, "2020-02-07", "after the extension: Sun 19: 1, 20-23: 5, 3-7 Feb: 10"),
    ("2020-01-26", "2020-01-17", 10, "2020-02-05", "the day before the extension was published"),
    ("2020-01-27", "2020-01-17", 10, "2020-02-07", "the day on which it was"),
    ("2019-03-21", "2019-04-26", 3, "2019-05-02", "29, 30 April, 2 May: one day off for Labour Day"),
    ("2019-03-22", "2019-04-26", 3, "2019-04-30", "Sun 28, 29, 30 April: four days off, two Sundays worked"),
    ("2019-03-21", "2019-04-26", 5, "2019-05-06", "29, 30 April, 2, 3, 6 May"),
    ("2019-03-22", "2019-04-26", 5, "2019-05-06", "28, 29, 30 April, Sun 5, 6 May"),
    ("2015-05-12", "2015-09-02", 2, "2015-09-04", "3 and 4 September were working days"),
    ("2015-05-13", "2015-09-02", 2, "2015-09-07", "Sun 6 and Mon 7 September"),
    ("2018-12-05", "2018-12-28", 1, "2018-12-31", "before the notice for 2019"),
    ("2018-12-06", "2018-12-28", 1, "2018-12-29", "Saturday worked by the notice for 2019"),
]


@pytest.mark.parametrize(("known", "start", "n", "end", "why"), KNOWN)
def test_counting_as_known_on_a_day(known: str, start: str, n: int, end: str, why: str) -> None:
    assert CHINA.known_on(day(known)).add_workdays(day(start), n) == day(end), why


def test_days_as_known_on_a_day() -> None:
    before = CHINA.known_on(date(2020, 1, 20))
    assert before.day(date(2020, 2, 1)).kind is DayKind.MADE_UP_WORKDAY
    assert before.day(date(2020, 1, 31)).kind is DayKind.WORKDAY
    assert before.horizon == date(2020, 12, 31)
    assert before.opens == date(2020, 12, 25)
    earlier = CHINA.known_on(date(2018, 12, 5))
    assert earlier.horizon == date(2018, 12, 31)
    assert earlier.day(date(2018, 12, 31)).kind is DayKind.WORKDAY
    assert earlier.day(date(2018, 12, 31)).open


@pytest.mark.parametrize(
    ("known", "horizon"),
    [
        ("2003-12-18", "2004-12-31"),
        ("2025-11-03", "2025-12-31"),
        ("2025-11-04", "2026-12-31"),
        ("2030-01-01", "2026-12-31"),
    ],
)
def test_the_horizon_as_known_on_a_day(known: str, horizon: str) -> None:
    assert CHINA.known_on(day(known)).horizon == day(horizon)


def test_nothing_is_known_before_the_first_notice() -> None:
    with pytest.raises(NotCovered, match="no holiday notice stored here was published by 2003-12-17"):
        CHINA.known_on(date(2003, 12, 17))


def test_a_calendar_that_knew_everything_is_the_same() -> None:
    assert CHINA.known_on(date(2026, 1, 1)) is CHINA
    before = CHINA.known_on(date(2020, 1, 20))
    assert before.known_on(date(2026, 1, 1)) == before
    assert before.known_on(date(2019, 3, 21)) == CHINA.known_on(date(2019, 3, 21))


def test_holiday_laws_are_known_from_their_promulgation() -> None:
    # The law of 2024 was promulgated on 2024-11-10, the notice for 2025 two days later.
    assert CHINA.known_on(date(2024, 11, 9)).laws_by == date(2013, 12, 11)
    assert CHINA.known_on(date(2024, 11, 11)).laws_by is None
    assert CHINA.known_on(date(2013, 12, 10)).laws_by == date(2007, 12, 14)
    few = WorkCalendar(tuple(one for one in NOTICES if one.year == 2004))
    assert few.known_on(date(2005, 1, 1)).laws_by == date(1999, 9, 18)
    assert CHINA.known_on(date(2024, 11, 9)).known_on(date(2024, 11, 11)).laws_by == date(2013, 12, 11)


# one notice more ----------------------------------------------------------------------------------


def notice(year: int = 2027, **changes: object) -> HolidayNotice:
    """An invented notice: 31 December 2026 off with New Year, Sunday 27 December worked for it."""
    rest = (date(2026, 12, 31), date(2027, 1, 1), date(2027, 1, 2))
    items = (NoticeItem("元旦", rest, (date(2026, 12, 27),)),)
    plain = {"year": year, "items": items, "issued": date(2026, 11, 5), **changes}
    return HolidayNotice(**plain)  # type: ignore[arg-type]


def test_a_notice_more_covers_its_year_and_binds_the_december_before() -> None:
    cal = CHINA.with_notice(notice())
    assert cal.horizon == date(2027, 12, 31)
    assert cal.opens == date(2027, 12, 25)
    assert cal.day(date(2026, 12, 27)).kind is DayKind.MADE_UP_WORKDAY
    assert cal.day(date(2026, 12, 31)).kind is DayKind.REST_BY_NOTICE
    assert cal.day(date(2026, 12, 31)).settled
    assert cal.day(date(2027, 1, 1)).kind is DayKind.STATUTORY_HOLIDAY
    assert cal.day(date(2027, 1, 4)).kind is DayKind.WORKDAY
    assert cal.day(date(2027, 1, 4)).notice == notice()
    # Spring Festival 2027 is 6 February; the law of 2024 gives the eve and three days.
    assert cal.day(date(2027, 2, 5)).kind is DayKind.STATUTORY_HOLIDAY
    assert CHINA.is_workday(date(2026, 12, 31))
    assert cal != CHINA
    assert cal.known_on(date(2026, 11, 4)) == CHINA


def test_an_amendment_changes_its_days_alone() -> None:
    items = (NoticeItem("特别假", (date(2026, 9, 3),), (date(2026, 9, 6),)),)
    cal = CHINA.with_notice(HolidayNotice(2026, items, issued=date(2026, 6, 1), amends=True))
    assert cal.horizon == CHINA.horizon
    changed = [one for one in days_between(FIRST, LAST) if cal.is_workday(one) != CHINA.is_workday(one)]
    assert changed == [date(2026, 9, 3), date(2026, 9, 6)]
    assert cal.day(date(2026, 9, 3)).name == "特别假"


def test_of_two_amendments_the_one_known_later_wins_and_is_named() -> None:
    def amendment(name: str, issued: date | None, *, off: bool) -> HolidayNotice:
        rest = (date(2026, 9, 6),) if off else (date(2026, 9, 13),)
        item = NoticeItem(name, rest, () if off else (date(2026, 9, 6),))
        return HolidayNotice(2026, (item,), issued=issued, amends=True)

    worked, off = (
        amendment("上班", date(2026, 6, 1), off=False),
        amendment("放假", date(2026, 5, 1), off=True),
    )
    both = CHINA.with_notice(worked).with_notice(off)
    assert both.is_workday(date(2026, 9, 6))
    assert both.day(date(2026, 9, 6)).name == "上班"
    undated = CHINA.with_notice(amendment("上班", None, off=False)).with_notice(
        amendment("放假", None, off=True)
    )
    assert not undated.is_workday(date(2026, 9, 6))
    assert undated.day(date(2026, 9, 6)).name == "放假"


@pytest.mark.parametrize(
    ("given_notice", "message"),
    [
        (notice(2026), "the notice for 2026 is known already.*the next yearly notice is that for 2027"),
        (notice(2028), "the notice for 2028 leaves out the year before it"),
        (notice(2027, amends=True), "an amendment for 2027 needs the yearly notice for 2027 first"),
        (notice(items=(NoticeItem("元旦", (date(2026, 12, 24),)),)), "names 2026-12-24, which it can't bind"),
        (notice(items=(NoticeItem("元旦", (date(2028, 1, 1),)),)), "days from 2026-12-25 to 2027-12-31"),
    ],
)
def test_a_notice_that_does_not_fit_is_refused(given_notice: HolidayNotice, message: str) -> None:
    with pytest.raises(BadValue, match=message):
        CHINA.with_notice(given_notice)


def test_a_notice_may_bind_25_december_of_the_year_before() -> None:
    items = (
        NoticeItem("元旦", (date(2027, 1, 1),), (date(2026, 12, 26),)),
        NoticeItem("末日", (date(2027, 12, 31),)),
    )
    assert CHINA.with_notice(notice(items=items)).is_workday(date(2026, 12, 26))
    first = (NoticeItem("元旦", (date(2026, 12, 25), date(2027, 1, 1))),)
    assert not CHINA.with_notice(notice(items=first)).is_workday(date(2026, 12, 25))


def test_what_is_no_notice_is_refused_with_what_to_do() -> None:
    with pytest.raises(WrongType, match=r"read its text with parse_notice\(\)"):
        CHINA.with_notice("国务院办公厅关于2027年部分节假日安排的通知")  # type: ignore[arg-type]


def test_a_notice_more_keeps_what_else_the_calendar_knows() -> None:
    local = CHINA.with_rest_days("Guangxi", [date(2026, 4, 20)], "某文")
    assert not local.with_notice(notice()).is_workday(date(2026, 4, 20))
    then = CHINA.known_on(date(2020, 1, 20))
    amendment = next(one for one in NOTICES if one.year == 2020 and one.amends)
    assert then.with_notice(amendment) == CHINA.known_on(date(2020, 1, 27))
    yearly = next(one for one in NOTICES if one.year == 2025)
    assert CHINA.known_on(date(2024, 11, 9)).with_notice(yearly).laws_by is None


def test_the_yearly_notices_must_be_whole() -> None:
    with pytest.raises(BadValue, match="must follow one another from 2004 on"):
        WorkCalendar(tuple(one for one in NOTICES if one.year != 2010))
    with pytest.raises(BadValue, match="must follow one another from 2004 on"):
        WorkCalendar(())
    amendment = next(one for one in NOTICES if one.year == 2020 and one.amends)
    first = tuple(one for one in NOTICES if one.year == 2004)
    with pytest.raises(BadValue, match="which no yearly notice known here covers"):
        WorkCalendar((*first, amendment))


# local rest days ----------------------------------------------------------------------------------

# 三月三 of Guangxi in 2024: Thursday 11 and Friday 12 April (with the weekend), by its own notice.
GUANGXI = [date(2024, 4, 11), date(2024, 4, 12), date(2024, 4, 13)]
SOURCE = "广西壮族自治区少数民族习惯节日放假办法"


def test_local_rest_days_are_off_and_carry_their_source() -> None:
    cal = CHINA.with_rest_days("广西壮族自治区", GUANGXI, SOURCE)
    found = cal.day(date(2024, 4, 11))
    assert (found.kind, found.name, found.source) == (DayKind.LOCAL_REST, "广西壮族自治区", SOURCE)
    assert found.notice is None
    assert found.settled
    assert not found.works
    assert cal.day(date(2024, 4, 13)).kind is DayKind.WEEKEND
    assert cal.add_workdays(date(2024, 4, 10), 1) == date(2024, 4, 15)
    assert cal.count_workdays(date(2024, 4, 10), date(2024, 4, 15)) == 1
    assert CHINA.count_workdays(date(2024, 4, 10), date(2024, 4, 15)) == 3
    assert cal.local == (
        LocalRestDays(Place("450000", "广西壮族自治区", "Guangxi", "100000"), frozenset(GUANGXI), SOURCE),
    )


def test_a_second_layer_keeps_the_first_and_names_days_of_both() -> None:
    cal = CHINA.with_rest_days("Guangxi", GUANGXI, SOURCE).with_rest_days(
        Place("450100", "南宁市", "Nanning", "450000"), [date(2024, 4, 12), date(2024, 4, 19)], "市里的通知"
    )
    assert cal.day(date(2024, 4, 11)).name == "广西壮族自治区"
    assert cal.day(date(2024, 4, 12)).name == "南宁市"
    assert cal.day(date(2024, 4, 19)).source == "市里的通知"
    known = cal.known_on(date(2024, 6, 1))
    assert known.horizon == date(2024, 12, 31)
    assert not known.is_workday(date(2024, 4, 11))


def test_local_rest_days_of_made_up_and_open_days() -> None:
    days = [FIRST, date(2024, 4, 7), date(2026, 1, 1), LAST]
    cal = CHINA.with_rest_days("Guangxi", days, SOURCE)
    assert cal.day(FIRST).kind is DayKind.STATUTORY_HOLIDAY
    assert cal.day(date(2024, 4, 7)).kind is DayKind.LOCAL_REST  # a Sunday worked elsewhere
    assert cal.day(date(2026, 12, 31)).open
    earlier = cal.known_on(date(2025, 1, 1))
    assert earlier.horizon == date(2025, 12, 31)
    assert not earlier.is_workday(date(2024, 4, 7))


def test_local_rest_days_need_a_source_a_place_and_days_covered() -> None:
    with pytest.raises(BadValue, match="need a source: name the notice or decision"):
        CHINA.with_rest_days("Guangxi", GUANGXI, "")
    with pytest.raises(BadValue, match="no place"):
        CHINA.with_rest_days("Atlantis", GUANGXI, SOURCE)
    with pytest.raises(NotCovered, match="2027-04-01 lies past 2026-12-31"):
        CHINA.with_rest_days("Guangxi", [date(2024, 4, 11), date(2027, 4, 1)], SOURCE)
    with pytest.raises(NotCovered, match="2003-04-01 lies before 2004-01-01"):
        CHINA.with_rest_days("Guangxi", [date(2003, 4, 1)], SOURCE)
    with pytest.raises(WrongType, match="a day is needed"):
        CHINA.with_rest_days("Guangxi", ["2024-04-11"], SOURCE)  # type: ignore[list-item]


# a value ------------------------------------------------------------------------------------------

CALENDARS = [
    CHINA,
    CHINA.known_on(date(2020, 1, 20)),
    CHINA.known_on(date(2024, 11, 9)),
    CHINA.with_rest_days("Guangxi", GUANGXI, SOURCE),
    CHINA.with_notice(notice()),
]


@pytest.mark.parametrize("cal", CALENDARS)
def test_calendars_pickle_compare_and_hash_by_what_they_know(cal: WorkCalendar) -> None:
    again = pickle.loads(pickle.dumps(cal))
    assert again == cal
    assert hash(again) == hash(cal)
    assert again.fingerprint == cal.fingerprint
    assert again.laws_by == cal.laws_by
    assert again.add_workdays(date(2019, 9, 20), 20) == cal.add_workdays(date(2019, 9, 20), 20)
    assert WorkCalendar(NOTICES) == CHINA


def test_calendars_that_know_different_things_differ() -> None:
    assert len(set(CALENDARS)) == len(CALENDARS)
    assert len({cal.fingerprint for cal in CALENDARS}) == len(CALENDARS)
    assert all(len(cal.fingerprint) == 16 for cal in CALENDARS)
    # The same notices, but another holiday law known: answers past the horizon differ.
    one, other = CHINA.known_on(date(2024, 11, 9)), CHINA.known_on(date(2024, 11, 11))
    assert one.notices == other.notices
    assert one != other
    assert one.fingerprint != other.fingerprint


def test_a_calendar_is_frozen_and_says_little_of_itself() -> None:
    with pytest.raises(AttributeError):
        CHINA.notices = ()  # type: ignore[misc]
    assert repr(CHINA) == "WorkCalendar(notices=<26 notices>, local=())"


def test_many_threads_on_one_calendar_give_equal_answers() -> None:
    cal = WorkCalendar(NOTICES)
    starts = days_between(date(2019, 1, 1), date(2019, 12, 31))

    def answers(_: int) -> list[object]:
        known = cal.known_on(date(2020, 1, 20))
        return [(cal.add_workdays(one, 20), known.day(one).kind, cal.day(one).name) for one in starts]

    with ThreadPoolExecutor(16) as pool:
        found = list(pool.map(answers, range(16)))
    assert all(one == found[0] for one in found)
    assert found[0][0] == (
        date(2019, 1, 29),
        DayKind.STATUTORY_HOLIDAY,
        "元旦",
    )  # 2-29 January less two weekends


@pytest.mark.parametrize("first", ["2005-12-30", "2006-01-04", "2026-06-01", "2018-12-30"])
def test_days_of_december_are_right_whichever_year_is_touched_first(first: str) -> None:
    code = f"""
from datetime import date
from govrules.calendar import CHINA
CHINA.day(date.fromisoformat({first!r}))
print([CHINA.is_workday(date.fromisoformat(one)) for one in
       ("2005-12-31", "2006-12-30", "2007-12-31", "2011-12-31", "2018-12-29", "2018-12-31", "2022-12-31")])
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[True, True, False, True, True, False, False]"
