"""Forecast 展望期限: the n-th working day past the last notice, as a window under the assumptions.

Every arrangement of the festivals near one another is a bit mask of working days. The stretches that they
touch never overlap, so they are independent, and the most (fewest) working days up to a day are sums of the
most (fewest) of each stretch: both ends of a window are exact under the assumptions, not bounds on them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Set
from datetime import date, timedelta
from functools import lru_cache
from itertools import count
from typing import TYPE_CHECKING

from attrs import frozen

from govrules.calendar.assumptions import ASSUMED
from govrules.calendar.festivals import festival_days
from govrules.calendar.outlook import DaySpans, Window, merged
from govrules.calendar.possible_arrangements import Assumptions, arrangements, groups, weekend
from govrules.errors import BadValue, NotCovered

if TYPE_CHECKING:
    from govrules.calendar.workdays import WorkCalendar

LAST_YEAR = 2099  # of the lunar dates in ``holidays``
_DAY = timedelta(1)
_LAST = date(LAST_YEAR, 12, 31)


@frozen
class Segment:
    """日段: a stretch of days; bit *i* of a mask says that day ``first + i`` is a working day."""

    first: int
    length: int
    usual: int
    masks: Set[int]
    fewest: int
    most: int


def forecast(
    calendar: WorkCalendar,
    after: date,
    n: int,
    paused: DaySpans | frozenset[date] = (),
    assumed: Assumptions = ASSUMED,
) -> Window:
    """未定期间的届满日窗口: when the ``n``-th working day after ``after`` falls, if past the settled days.

    Raises `NotCovered` where lunar dates or possible arrangements end, `BadValue` where ``n`` is below 1
    or the count ends on a settled day, which `govrules.calendar.outlook.nth_workday` answers.
    """
    opens = calendar.opens
    spans = merged((day, day) for day in paused) if isinstance(paused, frozenset) else paused
    left = n - _settled_workdays(calendar, after, spans)
    if n < 1 or left < 1:
        raise BadValue(
            f"working day {n} after {after} isn't past {opens - _DAY}, the last settled day: "
            "give a number of at least 1, or ask nth_workday()"
        )
    start = max(after, opens - _DAY)
    year = start.year + (start >= date(start.year, *assumed.opens))
    year = max(year, calendar.horizon.year + 1)
    parts = _stretch(year, calendar.laws_by, assumed, spans)
    base = date(year - 1, *assumed.opens).toordinal()
    rest, worked = _named_days(calendar)
    passed = (1 << (start.toordinal() + 1 - base)) - 1
    closed = passed | _bits((day.toordinal() for day in rest), base) | _span_bits(spans, base)
    ends = _ends(parts, base, closed, _bits((day.toordinal() for day in worked), base), left)
    first, usual, last = map(date.fromordinal, ends)
    return Window(first, usual, last, settled=False)


def _settled_workdays(calendar: WorkCalendar, after: date, spans: DaySpans) -> int:
    """Count the settled working days after a day that no pause takes out."""
    last = calendar.opens - _DAY
    if after >= last:
        return 0
    left = calendar.count_workdays(after, last)
    for first, end in spans:
        if end > after and first <= last:
            left -= calendar.count_workdays(first - _DAY if first > after else after, min(end, last))
    return left


def _named_days(calendar: WorkCalendar) -> tuple[frozenset[date], frozenset[date]]:
    """Give the open days that a source names already: local rest days, and days of an amendment."""
    rest = {day for layer in calendar.local for day in layer.days}
    worked: set[date] = set()
    day = calendar.opens
    while day <= calendar.horizon:
        if calendar.is_workday(day) != (day.weekday() < 5):
            (rest if day.weekday() < 5 else worked).add(day)
        day += _DAY
    return frozenset(rest), frozenset(worked)


def _ends(parts: Iterator[Segment], base: int, closed: int, opened: int, n: int) -> tuple[int, int, int]:
    """Give the first possible, the usual and the last possible ``n``-th working day.

    ``closed`` and ``opened`` are days from ``base`` on that count as rest and as working days in any case.
    """
    first = usual = 0
    early = middle = late = n
    for part in parts:
        part = _fixed(part, closed >> (part.first - base), opened >> (part.first - base))
        normal = part.usual.bit_count()
        if not first and part.most >= early:
            first = part.first + min(_nth(mask, early) for mask in part.masks if mask.bit_count() >= early)
        if not usual and normal >= middle:
            usual = part.first + _nth(part.usual, middle)
        if part.fewest >= late:
            return first, usual, part.first + max(_nth(mask, late) for mask in part.masks)
        early, middle, late = early - part.most, middle - normal, late - part.fewest
    raise AssertionError("the stretch of days ends with NotCovered only")


def _fixed(part: Segment, closed: int, opened: int) -> Segment:
    """Lay days that are fixed in any case over a segment."""
    whole = (1 << part.length) - 1
    closed, opened = closed & whole, opened & whole
    if not closed | opened:
        return part
    masks = {(mask | opened) & ~closed for mask in part.masks}
    return _segment(part.first, part.length, (part.usual | opened) & ~closed, masks)


@lru_cache(maxsize=65536)
def _nth(mask: int, n: int) -> int:
    """Give the place of the ``n``-th set bit."""
    for _ in range(n - 1):
        mask &= mask - 1
    return (mask & -mask).bit_length() - 1


def _stretch(
    first_year: int, laws_by: date | None, assumed: Assumptions, spans: DaySpans
) -> Iterator[Segment]:
    long = [(first, last) for first, last in spans if (last - first).days >= 364]
    for year in count(first_year):
        if year > LAST_YEAR:
            raise NotCovered(_beyond(year, spans))
        if long:
            first, last = date(year - 1, *assumed.opens), date(year, *assumed.opens) - _DAY
            if any(start <= first and last <= end for start, end in long):
                continue  # no day of it counts, however it is arranged
        yield from year_segments(year, laws_by, assumed)


def _beyond(year: int, spans: DaySpans) -> str:
    known = f"and the days of festivals are known up to {LAST_YEAR} only"
    if spans and spans[-1][1] >= _LAST:
        return (
            f"the count reaches {year}, {known}: the pause that ends on {spans[-1][1]} takes it there; "
            "give the day on which it really ended, or last=None while it still runs"
        )
    return f"the count reaches {year}, {known}: ask for an earlier day or fewer working days"


@lru_cache(maxsize=256)
def year_segments(year: int, laws_by: date | None, assumed: Assumptions = ASSUMED) -> tuple[Segment, ...]:
    """一年的日段: the days that the notice for ``year`` may bind, festivals and what lies between them."""
    festivals = festival_days(year, laws_by)
    first = date(year - 1, *assumed.opens).toordinal()
    end = date(year, *assumed.opens).toordinal()
    found = []
    for group in groups(festivals, assumed.near):
        options = arrangements(year, group, assumed)
        touched = frozenset[int]().union(*(one.off | one.worked for one in options))
        start, length = min(touched), max(touched) - min(touched) + 1
        if start < first or start + length > end:
            raise NotCovered(
                f"the festivals of {year} are too close to one another to be arranged apart, so nothing "
                "can be said of the days past the horizon: add the notice with with_notice()"
            )
        week = _week(start, length)
        masks = [week & ~_bits(one.off, start) | _bits(one.worked, start) for one in options]
        found += [_plain(first, start), _segment(start, length, masks[0], frozenset(masks))]
        first = start + length
    return (*found, _plain(first, end))


def _plain(first: int, end: int) -> Segment:
    """Make a segment that no notice touches."""
    week = _week(first, end - first)
    return _segment(first, end - first, week, frozenset({week}))


def _week(first: int, length: int) -> int:
    return sum(1 << offset for offset in range(length) if not weekend(first + offset))


def _bits(days: Iterable[int], first: int) -> int:
    """Turn days from ``first`` on into a mask; earlier ones are left out."""
    mask = 0
    for day in days:
        if day >= first:
            mask |= 1 << (day - first)
    return mask


def _span_bits(spans: DaySpans, base: int) -> int:
    """Turn spans of days into a mask, up to the last day that can be forecast."""
    mask, end = 0, _LAST.toordinal()
    for first, last in spans:
        low, high = max(first.toordinal(), base), min(last.toordinal(), end)
        if low <= high:
            mask |= ((1 << (high - low + 1)) - 1) << (low - base)
    return mask


def _segment(first: int, length: int, usual: int, masks: Set[int]) -> Segment:
    counts = set(map(int.bit_count, masks))
    return Segment(first, length, usual, masks, min(counts), max(counts))
