"""Tests of the forecast 展望期限测试: that windows are exact under the assumptions, properties, errors, data."""

from __future__ import annotations

import pickle
import re
from datetime import date
from functools import lru_cache
from itertools import combinations, pairwise, product

import pytest
from attrs import evolve, fields
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.calendar.backtest import DAY, FIRST, FIRST_WORKDAYS, NOTHING, hidden, nth

import govrules as gr
from govrules.calendar.assumptions import ASSUMED, STATEMENTS
from govrules.calendar.festivals import festival_days
from govrules.calendar.forecast import forecast, year_segments
from govrules.calendar.outlook import Window, nth_workday
from govrules.calendar.possible_arrangements import Assumptions, Festivals, arrangements, groups
from govrules.errors import BadValue, NotCovered


def ends(window: Window) -> tuple[date, date, date]:
    return window.earliest, window.estimate, window.latest


# exactness ------------------------------------------------------------------------------------


def by_the_sentences(
    days: tuple[date, ...], shortest: int, longest: int, opens: date
) -> set[frozenset[date]]:
    """The days that change in each arrangement of one festival, tried out from the sentences alone."""
    found = set()
    for first, length in product(
        (days[0] - DAY * i for i in range(ASSUMED.lead + 1)), range(shortest, longest + 1)
    ):
        run = {first + DAY * i for i in range(length)}
        off = {day for day in run if day.weekday() < 5}
        saturdays = [first + DAY * (5 - first.weekday()) + DAY * 7 * i for i in range(-3, 4)]
        weekends = [{saturday, saturday + DAY} for saturday in saturdays]
        before = [weekend - run for weekend in weekends if min(weekend) < min(run) and not weekend <= run][-1]
        after = next(weekend - run for weekend in weekends if max(weekend) > max(run) and not weekend <= run)
        beside = {day for day in (min(run) - DAY, max(run) + DAY) if day.weekday() > 4}
        for size in range(ASSUMED.worked + 1):
            for worked in map(set, combinations(sorted(before | after), size)):
                kept = set(days) <= run and beside <= worked and len(off) - size == len(days)
                if kept and min(off | worked) >= opens:
                    found.add(frozenset(off | worked))
    return found


@pytest.mark.parametrize("year", range(2008, 2060))
def test_the_arrangements_are_all_that_the_sentences_allow(year: int) -> None:
    ranges = {
        "元旦": (1, 3),
        "春节": (7, 10),
        "清明节": (1, 3),
        "劳动节": (1, 5),
        "端午节": (1, 3),
        "国庆节": (7, 10),
    }
    for group in groups(festival_days(year), ASSUMED.near):
        if len(group) == 1 and group[0][0] in ranges:
            name, days = group[0]
            expected = by_the_sentences(days, *ranges[name], date(year - 1, 12, 25))
            got = arrangements(year, group, ASSUMED)
            assert {frozenset(map(date.fromordinal, one.off | one.worked)) for one in got} == expected


@pytest.mark.parametrize("year", range(2004, 2100))
def test_every_year_can_be_arranged_and_its_balance_is_kept(year: int) -> None:
    for group in groups(festival_days(year), ASSUMED.near):
        owed = sum(len(days) for _, days in group)
        options = arrangements(year, group, ASSUMED)
        assert options
        assert {len(one.off) - len(one.worked) for one in options} == {owed}
        assert all(date.fromordinal(day).weekday() > 4 for one in options for day in one.worked)
        assert min(min(one.off | one.worked) for one in options) >= date(year - 1, 12, 25).toordinal()
    parts = year_segments(year, None)
    assert parts[0].first == date(year - 1, 12, 25).toordinal()
    assert all(one.first + one.length == two.first for one, two in pairwise(parts))
    assert parts[-1].first + parts[-1].length == date(year, 12, 25).toordinal()


@lru_cache
def every_calendar(year: int, last: date) -> list[dict[date, bool]]:
    """Every calendar that the assumptions allow from 25 December up to a day, written out."""
    near: list[Festivals] = [
        group for group in groups(festival_days(year), ASSUMED.near) if group[0][0] in ("元旦", "春节")
    ]
    found = []
    for chosen in product(*(arrangements(year, group, ASSUMED) for group in near)):
        off = {day for one in chosen for day in one.off}
        worked = {day for one in chosen for day in one.worked}
        days = (date(year - 1, 12, 25) + DAY * i for i in range((last - date(year - 1, 12, 25)).days + 1))
        found.append(
            {
                day: day.toordinal() in worked or (day.weekday() < 5 and day.toordinal() not in off)
                for day in days
            }
        )
    return found


@settings(deadline=None, max_examples=50)
@given(
    st.sampled_from([2022, 2024, 2026]),
    st.integers(0, 100),
    st.integers(1, 20),
    st.frozensets(st.integers(-10, 70), max_size=20),
)
def test_the_window_is_exact(year: int, shift: int, n: int, pauses: frozenset[int]) -> None:
    start, last = date(year - 1, 11, 25) + shift * DAY, date(year, 3, 25)
    paused = frozenset(date(year, 1, 1) + i * DAY for i in pauses)
    reached = []
    for kinds in every_calendar(year, last):
        day, left = start, n
        while left and day < last:
            day += DAY
            left -= (kinds[day] if day in kinds else FIRST[day]) and day not in paused
        reached += [] if left else [day]
    if len(reached) == len(every_calendar(year, last)):
        got = nth_workday(hidden(year), start, n, paused)
        assert (got.earliest, got.latest) == (min(reached), max(reached))
        assert got.estimate in reached


# properties -----------------------------------------------------------------------------------

starts = st.dates(date(2004, 6, 1), date(2026, 12, 31))
many_pauses = st.frozensets(st.dates(date(2004, 6, 1), date(2028, 12, 31)), max_size=30)


@settings(deadline=None)
@given(starts, st.integers(1, 400), many_pauses, st.integers(0, 1))
def test_order_and_monotone(start: date, n: int, paused: frozenset[date], ahead: int) -> None:
    calendar = hidden(max(2005, start.year + ahead))
    one, two = nth_workday(calendar, start, n, paused), nth_workday(calendar, start, n + 1, paused)
    assert start < one.earliest <= one.estimate <= one.latest
    assert all(a < b for a, b in zip(ends(one), ends(two), strict=True))
    assert not paused & set(ends(one))
    assert one.settled == (one.latest < calendar.opens)


@settings(deadline=None)
@given(starts, st.integers(1, 200), many_pauses)
def test_a_later_start_or_one_more_pause_never_ends_earlier(
    start: date, n: int, paused: frozenset[date]
) -> None:
    calendar = hidden(start.year + 1)
    got = ends(nth_workday(calendar, start, n))
    assert all(a <= b for a, b in zip(got, ends(nth_workday(calendar, start + DAY, n)), strict=True))
    assert all(a <= b for a, b in zip(got, ends(nth_workday(calendar, start, n, paused)), strict=True))


def tighter() -> Assumptions:
    runs = tuple(evolve(run, longest=min(run.longest, 9)) for run in ASSUMED.runs)
    return evolve(ASSUMED, lead=2, joint=evolve(ASSUMED.joint, longest=9), runs=runs)


@settings(deadline=None)
@given(st.dates(date(2005, 12, 24), date(2026, 12, 31)), st.integers(30, 300))
def test_wider_assumptions_give_a_window_at_least_as_wide(start: date, n: int) -> None:
    calendar = hidden(start.year)
    inner, outer = forecast(calendar, start, n, NOTHING, tighter()), forecast(calendar, start, n, NOTHING)
    assert outer.earliest <= inner.earliest <= inner.latest <= outer.latest


@settings(deadline=None)
@given(st.dates(date(2004, 1, 1), date(2026, 5, 1)), st.integers(1, 120))
def test_a_known_calendar_leaves_no_window(start: date, n: int) -> None:
    first_published = evolve(gr.CHINA, notices=tuple(one for one in gr.CHINA.notices if not one.amends))
    truth = nth(FIRST_WORKDAYS, start, n)
    assert truth is not None
    assert nth_workday(first_published, start, n) == Window.on(truth)


@settings(deadline=None)
@given(st.integers(1, 5000))
def test_a_start_past_the_horizon_continues_the_count(n: int) -> None:
    """25 December 2030 is a bound between two notices, so the days before it don't depend on those after it."""
    parts = [part for year in range(2027, 2031) for part in year_segments(year, None)]
    assert all(part.fewest == part.most for part in parts)
    passed = sum(part.most for part in parts)
    whole = nth_workday(gr.CHINA, date(2026, 12, 24), passed + n)
    assert whole == nth_workday(gr.CHINA, date(2030, 12, 24), n)


# errors and data ------------------------------------------------------------------------------


def test_where_nothing_can_be_said() -> None:
    for start, n in ((date.max, 1), (date(2150, 1, 1), 1), (date(2099, 12, 24), 1), (date(2098, 1, 1), 900)):
        with pytest.raises(NotCovered, match=r"known up to 2099 only: ask for an earlier day"):
            nth_workday(gr.CHINA, start, n)
    with pytest.raises(NotCovered, match="lies before 2004-01-01"):
        nth_workday(gr.CHINA, date(2003, 1, 1), 700)
    for start, n in ((date(2026, 12, 1), 5), (date(2027, 1, 1), 0)):
        with pytest.raises(BadValue, match=r"isn't past 2026-12-24.*nth_workday"):
            forecast(gr.CHINA, start, n)


def test_a_law_of_a_new_kind_is_no_silent_guess() -> None:
    with pytest.raises(NotCovered, match=r"no arrangement of 清明节 in 2027 .* with_notice"):
        arrangements(2027, (("清明节", tuple(date(2027, 4, day) for day in range(1, 9))),), ASSUMED)
    with pytest.raises(NotCovered, match="how long 元宵节 of 2027 lasts isn't assumed"):
        arrangements(2027, (("元宵节", (date(2027, 2, 20),)),), ASSUMED)
    with pytest.raises(NotCovered, match="too close to one another"):
        year_segments(2026, None, evolve(ASSUMED, near=1))  # Mid-Autumn on 25 September


def test_statements_cover_every_number_in_two_languages() -> None:
    named = [name for statement in STATEMENTS for name in statement.fields]
    assert sorted(named) == sorted(field.name for field in fields(Assumptions))
    for statement in STATEMENTS:
        assert statement.en.endswith(".")
        assert statement.zh.endswith("。")


def test_the_statements_say_the_numbers() -> None:
    def said(name: str) -> tuple[list[int], list[int]]:
        statement = next(one for one in STATEMENTS if one.name == name)
        return [int(x) for x in re.findall(r"\d+", statement.zh)], [
            int(x) for x in re.findall(r"\d+", statement.en)
        ]

    by_name = {run.festival: run for run in ASSUMED.runs}
    assert {(run.shortest, run.longest) for run in ASSUMED.runs if run.since >= 2008 and run.longest < 7} == {
        (1, by_name["元旦"].longest),
        (1, by_name["劳动节"].longest),
    }
    spring = by_name["春节"]
    runs = [by_name["元旦"].longest, by_name["劳动节"].longest, spring.shortest, spring.longest]
    assert said("run") == (runs, runs)
    assert said("lead") == ([ASSUMED.lead], [ASSUMED.lead])
    assert said("worked") == ([ASSUMED.worked], [ASSUMED.worked])
    joint = [ASSUMED.near, ASSUMED.joint.shortest, ASSUMED.joint.longest]
    assert said("joint") == (joint, joint)
    assert said("december")[0] == [*ASSUMED.opens]


def test_assumptions_are_values() -> None:
    assert pickle.loads(pickle.dumps(ASSUMED)) == ASSUMED
    assert hash(pickle.loads(pickle.dumps(ASSUMED))) == hash(ASSUMED)
