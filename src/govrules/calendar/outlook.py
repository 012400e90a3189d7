"""Outlook 展望: the n-th working day where the count may run into days that no notice settles yet."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import TYPE_CHECKING

from attrs import frozen

from govrules.calendar.layers import FIRST
from govrules.errors import NotCovered

if TYPE_CHECKING:
    from govrules.calendar.workdays import WorkCalendar

_DAY = timedelta(1)
_NOTHING: frozenset[date] = frozenset()


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


def nth_workday(calendar: WorkCalendar, after: date, n: int, paused: frozenset[date] = _NOTHING) -> Window:
    """第n个工作日: the ``n``-th working day after ``after``, paused days left out, ``n`` at least 1.

    Settled days give a window of one day; open days and days past the horizon a window that follows from
    the assumptions in ``calendar/assumptions.py``. Raises `NotCovered` before 2004.
    """
    opens = calendar.opens
    if after < opens:
        last_settled = opens - _DAY
        if after < FIRST:
            raise NotCovered(f"{after} lies before {FIRST}, the first day stored")
        left = n
        if not paused:
            if left <= calendar.count_workdays(after, last_settled):
                return Window.on(calendar.add_workdays(after, left))
        else:
            day = after
            while day < last_settled and left:
                day += _DAY
                if day not in paused and calendar.is_workday(day):
                    left -= 1
            if not left:
                return Window.on(day)
    from govrules.calendar.forecast import forecast

    return forecast(calendar, after, n, paused)


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
