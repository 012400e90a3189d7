"""Pausing 期间扣除: dated intervals that a version leaves out of its count."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from attrs import frozen

from govrules.calendar.civil import BEIJING
from govrules.calendar.outlook import DaySpans, count_to, merged
from govrules.errors import NotCovered
from govrules.limits.length import Span, WorkingDays
from govrules.limits.term import Pause, Term

if TYPE_CHECKING:
    from govrules.calendar.workdays import WorkCalendar
    from govrules.limits.due import Options

_DAY = dt.timedelta(1)
_LAST = dt.date.max.toordinal()


@frozen
class Pauses:
    """扣除时段: pauses that count, as the readings bound them; overlapping ones merge."""

    closed: tuple[Pause, ...] = ()
    open: tuple[Pause, ...] = ()

    def days(self) -> DaySpans:
        """扣除的日期: every paused day, once, as spans of days in order.

        >>> Pauses((Pause(dt.date(2024, 9, 23), dt.date(2024, 9, 27), "third_party"),)).days()
        ((datetime.date(2024, 9, 23), datetime.date(2024, 9, 27)),)
        """
        if not self.closed:
            return ()
        return merged((pause.first, pause.last) for pause in self.closed if pause.last is not None)

    def push(self, start: dt.date, last: dt.date) -> dt.date:
        """顺延届满日: ``last`` moved on by the paused days after ``start`` and up to the moved day.

        Raises `NotCovered` where that leaves the years 1 to 9999.

        >>> hearing = Pauses((Pause(dt.date(2024, 9, 23), dt.date(2024, 9, 27), "hearing"),))
        >>> hearing.push(dt.date(2024, 9, 20), dt.date(2024, 9, 30))
        datetime.date(2024, 10, 5)
        """
        paused = self.days()
        if not paused:
            return last
        left, day = (last - start).days, start.toordinal()
        if left <= 0:
            return start
        for begins, ends in paused:
            first, end = begins.toordinal(), ends.toordinal()
            if end <= day:
                continue
            if day + left < first:
                break
            left -= max(0, first - 1 - day)
            day = end
        if day + left > _LAST:
            raise self._endless()
        return dt.date.fromordinal(day + left)

    def push_instant(self, start: dt.datetime, end: dt.datetime) -> dt.datetime:
        """顺延届满时刻: ``end`` moved on by the time that paused days take out after ``start``.

        Raises `NotCovered` where that leaves the years 1 to 9999.
        """
        left, moment = end - start, start
        for first, last in self.days():
            if last < moment.date():
                continue
            begins = _midnight(first)
            if left <= begins - moment:
                break
            if begins > moment:
                left -= begins - moment
            if last == dt.date.max:
                raise self._endless()
            moment = _midnight(last) + _DAY
        try:
            return moment + left
        except OverflowError as error:
            raise self._endless() from error

    def _endless(self) -> NotCovered:
        last = self.days()[-1][1]
        return NotCovered(
            f"the pauses up to {last} move the end of the period out of the years 1 to 9999: give the day on "
            "which the pause really ended, or last=None while it still runs"
        )

    def running(self, due: dt.date) -> Pause | None:
        """尚未结束的扣除: a pause that began by ``due`` and has no end yet."""
        return next((pause for pause in self.open if pause.first <= due), None)

    def used(
        self, after: dt.date, through: dt.date, length: Span, calendar: WorkCalendar
    ) -> list[tuple[str, dt.date, dt.date, int]]:
        """起作用的扣除: ground, first, last and how many days each pause took out; a day in two counts once."""
        found = []
        taken = after
        for pause in sorted(self.closed, key=lambda one: one.first):
            last = min(pause.last or pause.first, through)
            if last < pause.first or last <= taken:
                continue
            first = max(pause.first, taken + _DAY)
            taken = last
            if isinstance(length, WorkingDays):
                count = count_to(calendar, first - _DAY, last)
            else:
                count = (last - first).days + 1
            found.append((pause.ground, pause.first, pause.last or pause.first, count))
        return found

    def used_hours(self, start: dt.datetime, end: dt.datetime) -> list[tuple[str, dt.date, dt.date, float]]:
        """起作用的扣除（小时）: ground, first, last and how many hours each pause took out of the count."""
        found = []
        taken = start
        for pause in sorted(self.closed, key=lambda one: one.first):
            last = pause.last or pause.first
            begins = max(_midnight(pause.first), taken)
            ends = end if last >= end.date() else _midnight(last) + _DAY
            if ends <= begins:
                continue
            taken = ends
            found.append((pause.ground, pause.first, last, (ends - begins) / dt.timedelta(hours=1)))
        return found


def _midnight(day: dt.date) -> dt.datetime:
    return dt.datetime(day.year, day.month, day.day, tzinfo=BEIJING)


NONE = Pauses()


def counted_pauses(term: Term, options: Options) -> tuple[Pauses, tuple[str, ...]]:
    """可扣除的时段: the pauses whose ground the term excludes, and the grounds that it doesn't."""
    if not options.pauses:
        return NONE, ()
    names = {
        name: ground.name
        for ground in term.pauses
        for name in (ground.name, ground.label.zh, ground.label.en)
    }
    counted = [_bounded(pause, options) for pause in options.pauses if pause.ground in names]
    refused = tuple(dict.fromkeys(pause.ground for pause in options.pauses if pause.ground not in names))
    closed = tuple(pause for pause in counted if pause.last is not None)
    return Pauses(closed, tuple(pause for pause in counted if pause.last is None)), refused


def _bounded(pause: Pause, options: Options) -> Pause:
    if pause.sent is None:
        return pause
    first, last = pause.first, pause.last
    if "pause_from_sent_through_return" in options.readings:
        first = pause.sent
    elif "pause_after_sent_before_return" in options.readings and last is not None and last > dt.date.min:
        last -= _DAY
    return Pause(first, last, pause.ground, pause.sent, pause.returned)
