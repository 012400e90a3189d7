"""Outlook 展望: the n-th working day where the count may run into days that no notice settles yet."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date, timedelta
from typing import TYPE_CHECKING, TypeAlias

from attrs import frozen

from govrules.calendar.layers import FIRST
from govrules.errors import NotCovered

if TYPE_CHECKING:
    from govrules.calendar.workdays import WorkCalendar

_DAY = timedelta(1)

# Stretches of days, first and last both included: in order, none empty, and none touching the next.
DaySpans: TypeAlias = tuple[tuple[date, date], ...]


@frozen
class Window:
    """期间窗口: the earliest, the likeliest and the latest day; ``settled`` if no open day was touched."""

    earliest: date
    estimate: date
    latest: date
    settled: bool = True

    @classmethod
    def on(cls, day: date) -> Window:
        """确定日: a window of one settled day."""
        return cls(day, day, day)

    def through(self, count: Callable[[date], Window]) -> Window:
        """接续计算: what ``count``, which never runs backwards, makes of a start in this window."""
        estimate = count(self.estimate)
        if self.earliest == self.latest:
            return Window(
                estimate.earliest, estimate.estimate, estimate.latest, self.settled and estimate.settled
            )
        return Window(count(self.earliest).earliest, estimate.estimate, count(self.latest).latest, False)


def merged(spans: Iterable[tuple[date, date]]) -> DaySpans:
    """合并日期区间: spans of days in order; those that overlap or touch become one, reversed ones hold no day.

    >>> merged([(date(2024, 9, 25), date(2024, 9, 27)), (date(2024, 9, 23), date(2024, 9, 24))])
    ((datetime.date(2024, 9, 23), datetime.date(2024, 9, 27)),)
    """
    found: list[tuple[date, date]] = []
    for first, last in sorted(spans):
        if last < first:
            continue
        if found and first.toordinal() <= found[-1][1].toordinal() + 1:
            found[-1] = (found[-1][0], max(found[-1][1], last))
        else:
            found.append((first, last))
    return tuple(found)


def nth_workday(
    calendar: WorkCalendar, after: date, n: int, paused: DaySpans | frozenset[date] = ()
) -> Window:
    """第n个工作日: the ``n``-th working day after ``after``, paused days left out, ``n`` at least 1.

    ``paused`` are single days or spans from `merged`. Settled days give a window of one day; open days and
    days past the horizon a window that follows from the assumptions in ``calendar/assumptions.py``. Raises
    `NotCovered` where days before 2004 would be counted.
    """
    spans = merged((day, day) for day in paused) if isinstance(paused, frozenset) else paused
    opens = calendar.opens
    if after < opens:
        last_settled = opens - _DAY
        if after < FIRST:
            if after != FIRST - _DAY:
                raise NotCovered(f"{after} lies before {FIRST}, the first day stored")
            after = FIRST  # whose own day is counted here
            if calendar.is_workday(FIRST) and not (spans and spans[0][0] <= FIRST <= spans[0][1]):
                n -= 1
                if n == 0:
                    return Window.on(FIRST)
        left, day = n, after
        for first, last in spans:
            if last <= day:
                continue
            if first > last_settled:
                break
            if first > day:
                before = calendar.count_workdays(day, first - _DAY)
                if left <= before:
                    break
                left -= before
            day = min(last, last_settled)
        if left <= calendar.count_workdays(day, last_settled):
            return Window.on(calendar.add_workdays(day, left))
    from govrules.calendar.forecast import forecast

    return forecast(calendar, after, n, spans)


def nth_workday_before(calendar: WorkCalendar, before: date, n: int) -> Window:
    """倒数第n个工作日: the ``n``-th working day before ``before``, counted back; 0 gives ``before``.

    Open days and days past the horizon give a window. Raises `NotCovered` before 2004.
    """
    if n == 0 or before <= calendar.opens:
        return Window.on(calendar.add_workdays(before, -n) if n else before)
    latest = estimate = None
    day = before
    while True:
        day -= _DAY
        window = nth_workday(calendar, day - _DAY, n)
        if latest is None and window.earliest < before:
            latest = day
        if estimate is None and window.estimate < before:
            estimate = day
        if window.latest < before:
            break
    return Window(day, estimate or day, latest or day, settled=day == latest and window.settled)


def count_to(calendar: WorkCalendar, day: date, due: date) -> int:
    """剩余工作日: working days after ``day`` up to ``due``, by the best estimate past the horizon."""
    if due < day:
        return -count_to(calendar, due, day)
    if day == FIRST - _DAY and due > day:
        return calendar.is_workday(FIRST) + count_to(calendar, FIRST, due)
    if due <= calendar.horizon:
        return calendar.count_workdays(day, due)
    low, high = 0, (due - day).days
    while low < high:  # the most working days whose last still lies on or before the due date
        middle = (low + high + 1) // 2
        if nth_workday(calendar, day, middle).estimate <= due:
            low = middle
        else:
            high = middle - 1
    return low
