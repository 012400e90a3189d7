"""长时间扣除: pauses of years and many pauses count as the days that they hold, and at once."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import date, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import govrules as gr
from govrules.calendar.assumptions import ASSUMED
from govrules.calendar.civil import BEIJING
from govrules.calendar.forecast import _ends, _named_days, year_segments
from govrules.calendar.outlook import DaySpans, Window, count_to, merged, nth_workday
from govrules.errors import BadValue, NotCovered, WrongType
from govrules.limits.length import Days, Hours, Months
from govrules.limits.pausing import Pauses
from govrules.limits.rule import Rule
from govrules.limits.term import Pause

DAY = timedelta(1)
START = date(2024, 9, 20)
SENTINEL = date(9999, 12, 31)  # what databases store where a pause has no end yet


def held(spans: list[tuple[date, date]]) -> frozenset[date]:
    """Every day of the spans, one by one."""
    return frozenset(
        date.fromordinal(one)
        for first, last in spans
        for one in range(first.toordinal(), last.toordinal() + 1)
    )


def spans_between(first: date, last: date, longest: int) -> st.SearchStrategy[list[tuple[date, date]]]:
    one = st.tuples(st.dates(first, last), st.integers(-1, longest)).map(
        lambda pair: (pair[0], pair[0] + pair[1] * DAY)
    )
    return st.lists(one, max_size=6)


def paused(spans: list[tuple[date, date]]) -> Pauses:
    return Pauses(tuple(Pause(first, last, "hearing") for first, last in spans if first <= last))


# the same answers as day by day -------------------------------------------------------------------


@given(spans_between(date(2020, 1, 1), date(2020, 3, 31), 40))
def test_merged_spans_hold_the_same_days_once_and_in_order(spans: list[tuple[date, date]]) -> None:
    got = merged(spans)
    assert held(list(got)) == held(spans)
    assert all(first <= last for first, last in got)
    assert all(one[1] + DAY < two[0] for one, two in pairwise(got))


def day_by_day(after: date, n: int, out: frozenset[date]) -> Window:
    """The n-th working day walked to, and past the settled days with one bit for every paused day."""
    calendar = gr.CHINA
    last_settled = calendar.opens - DAY
    left, day = n, after
    while day < last_settled and left:
        day += DAY
        left -= day not in out and calendar.is_workday(day)
    if not left:
        return Window.on(day)
    begins = max(after, last_settled)
    year = max(begins.year + (begins >= date(begins.year, *ASSUMED.opens)), calendar.horizon.year + 1)
    base = date(year - 1, *ASSUMED.opens).toordinal()
    rest, worked = _named_days(calendar)
    closed = (1 << (begins.toordinal() + 1 - base)) - 1
    for one in out | rest:
        if one.toordinal() >= base:
            closed |= 1 << (one.toordinal() - base)
    opened = sum(1 << (one.toordinal() - base) for one in worked if one.toordinal() >= base)
    parts = (part for at in range(year, 2100) for part in year_segments(at, calendar.laws_by))
    first, usual, last = map(date.fromordinal, _ends(parts, base, closed, opened, left))
    return Window(first, usual, last, settled=False)


@settings(deadline=None)
@given(
    st.dates(date(2004, 1, 1), date(2029, 12, 31)),
    st.integers(1, 300),
    st.one_of(
        spans_between(date(2003, 6, 1), date(2030, 12, 31), 400),
        spans_between(date(2025, 6, 1), date(2028, 12, 31), 1500),
    ),
)
def test_working_days_are_counted_as_by_walking(start: date, n: int, spans: list[tuple[date, date]]) -> None:
    out = held(spans)
    wanted = day_by_day(start, n, out)
    assert nth_workday(gr.CHINA, start, n, merged(spans)) == wanted
    assert nth_workday(gr.CHINA, start, n, out) == wanted


@given(
    st.dates(date(2020, 1, 1), date(2020, 12, 31)),
    st.integers(-3, 60),
    spans_between(date(2019, 12, 1), date(2021, 1, 31), 50),
)
def test_civil_periods_move_as_by_walking(start: date, length: int, spans: list[tuple[date, date]]) -> None:
    out, last = held(spans), start + length * DAY
    day, left = start, length
    while left > 0:
        day += DAY
        left -= day not in out
    assert paused(spans).push(start, last) == (day if out else last)


@given(
    st.datetimes(datetime(2020, 1, 1), datetime(2020, 3, 1)),
    st.integers(1, 200),
    spans_between(date(2019, 12, 1), date(2020, 3, 31), 10),
)
def test_hours_move_as_by_walking(moment: datetime, length: int, spans: list[tuple[date, date]]) -> None:
    start = moment.replace(minute=0, second=0, microsecond=0, tzinfo=BEIJING)
    out, now, left = held(spans), start, length
    while left:
        left -= now.date() not in out
        now += timedelta(hours=1)
    assert paused(spans).push_instant(start, start + timedelta(hours=length)) == now


# at once ------------------------------------------------------------------------------------------


def test_a_pause_without_end_written_as_9999_is_refused_at_once_with_what_to_do(reply: Rule) -> None:
    began = time.perf_counter()
    with pytest.raises(NotCovered, match=r"pause that ends on 9999-12-31.* last=None"):
        reply.due(START, pauses=[Pause(date(2024, 9, 23), SENTINEL, "third_party")])
    assert time.perf_counter() - began < 5  # a minute, when every day was walked


@pytest.mark.parametrize("first", [date.min, date(2003, 12, 31), date(2024, 9, 23), date(2030, 1, 1)])
@pytest.mark.parametrize("length", [Days(15), Months(1), Hours(24), Hours(0), Days(0)])
def test_so_are_civil_periods_and_hours_unless_they_end_before_it(
    make: Callable[..., Rule], length: Days, first: date
) -> None:
    rule, pauses = make(length), [Pause(first, SENTINEL, "hearing")]
    start = datetime(2024, 9, 20, 9) if isinstance(length, Hours) else START
    covered = first.year < 2030 and not (first == date(2024, 9, 23) and length in (Hours(24), Hours(0)))
    if length == Days(0) or (length == Hours(0) and first > START) or not covered:
        assert rule.due(start, pauses=pauses).date == rule.due(start).date
    else:
        with pytest.raises(NotCovered, match=r"the pauses up to 9999-12-31 .*years 1 to 9999.* last=None"):
            rule.due(start, pauses=pauses)


def test_a_pause_to_9999_after_the_last_day_changes_nothing(reply: Rule) -> None:
    late = [Pause(date(2024, 10, 24), SENTINEL, "third_party")]
    assert reply.due(START, pauses=late).date == reply.due(START).date == date(2024, 10, 23)
    assert "不计入，扣除" not in reply.due(START, pauses=late).explain()


def test_a_pause_to_2080_ends_when_the_period_goes_on(reply: Rule) -> None:
    """2080-12-31 is a Tuesday; no working day counted yet, so 20 follow, New Year and Spring Festival left out."""
    due = reply.due(START, pauses=[Pause(date(2024, 9, 21), date(2080, 12, 31), "third_party")])
    after = nth_workday(gr.CHINA, date(2080, 12, 31), 20)
    assert (due.earliest, due.date, due.latest) == (after.earliest, after.estimate, after.latest)


def test_many_pauses_are_merged_first(reply: Rule) -> None:
    """Every Monday of twenty weeks, given a hundred times each."""
    mondays = [
        Pause(date(2024, 9, 23) + 7 * i * DAY, date(2024, 9, 23) + 7 * i * DAY, "third_party")
        for i in range(20)
    ]
    assert reply.due(START, pauses=mondays * 100).date == reply.due(START, pauses=mondays).date
    assert paused([(one.first, one.first) for one in mondays]).days() == tuple(
        (one.first, one.first) for one in mondays
    )


# the edges of the years ---------------------------------------------------------------------------


@pytest.mark.parametrize("ground", [["third_party"], None, 3, {"ground": 1}])
def test_a_ground_is_a_word(ground: object) -> None:
    with pytest.raises(WrongType, match="ground= takes one ground such as 'third_party'"):
        Pause(START, START, ground)  # type: ignore[arg-type]


@pytest.mark.parametrize("returned", [None, date.max])
def test_an_inquiry_sent_on_the_last_day_of_all_has_no_pause(returned: date | None) -> None:
    with pytest.raises(BadValue, match="sent on 9999-12-31 leaves the years 1 to 9999"):
        Pause.between(date.max, returned, "third_party")


@pytest.mark.parametrize("reading", ["pause_from_sent_through_return", "pause_after_sent_before_return"])
@pytest.mark.parametrize("returned", [date.min, date.min + DAY])
def test_an_inquiry_of_the_first_day_of_all_takes_nothing_out(
    reply: Rule, reading: str, returned: date
) -> None:
    inquiry = Pause.between(date.min, returned, "third_party")
    assert reply.due(START, pauses=[inquiry], reading=reading).date == date(2024, 10, 23)


def test_days_used_next_to_the_edges() -> None:
    both = paused([(date.min, date.min), (date.max, date.max)])
    assert both.used(date.max, date.max, Days(1), gr.CHINA) == []
    assert [one[3] for one in both.used(date.max - DAY, date.max, Days(1), gr.CHINA)] == [1]
    end = datetime(9999, 12, 31, 23, tzinfo=BEIJING)
    assert [one[3] for one in both.used_hours(end - DAY, end)] == [23.0]
    with pytest.raises(NotCovered, match="years 1 to 9999"):
        paused([(date(9999, 12, 30), date(9999, 12, 30))]).push(date(9999, 12, 29), date.max)


# the first working days stored --------------------------------------------------------------------


@pytest.mark.parametrize(
    ("n", "spans", "wanted"),
    [
        # Thursday 1 January 2004 is a holiday, Friday the 2nd a working day.
        (1, (), date(2004, 1, 2)),
        (2, (), date(2004, 1, 5)),
        (1, ((date(2003, 12, 1), date(2004, 1, 2)),), date(2004, 1, 5)),
        (1, ((date(2004, 1, 1), date(2004, 1, 1)),), date(2004, 1, 2)),
    ],
)
def test_the_first_day_stored_can_be_counted(n: int, spans: DaySpans, wanted: date) -> None:
    assert gr.CHINA.is_workday(date(2004, 1, 2))
    assert not gr.CHINA.is_workday(date(2004, 1, 1))
    assert nth_workday(gr.CHINA, date(2003, 12, 31), n, spans) == Window.on(wanted)
    assert count_to(gr.CHINA, date(2003, 12, 31), date(2004, 1, 5)) == 2
    assert count_to(gr.CHINA, date(2004, 1, 5), date(2003, 12, 31)) == -2


def test_days_before_it_stay_unknown() -> None:
    for after in (date(2003, 12, 30), date.min):
        with pytest.raises(NotCovered, match="lies before 2004-01-01"):
            nth_workday(gr.CHINA, after, 1)
        with pytest.raises(NotCovered, match="lies before 2004-01-01"):
            count_to(gr.CHINA, after, date(2004, 1, 5))
