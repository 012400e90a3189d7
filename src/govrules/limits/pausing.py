"""Pausing 期间扣除: dated intervals that a version leaves out of its count."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from attrs import frozen

from govrules.calendar.civil import BEIJING
from govrules.calendar.outlook import count_to
from govrules.limits.length import Span, WorkingDays
from govrules.limits.term import Pause, Term

if TYPE_CHECKING:
    from govrules.calendar.workdays import WorkCalendar
    from govrules.limits.due import Options

_DAY = dt.timedelta(1)


@frozen
class Pauses:
    """扣除时段: pauses that count, as the readings bound them; overlapping ones merge."""

    closed: tuple[Pause, ...] = ()
    open: tuple[Pause, ...] = ()

    def days(self) -> frozenset[dt.date]:
        """扣除的日期: every paused day, once."""
        if not self.closed:
            return frozenset()
        return frozenset(
            dt.date.fromordinal(ordinal)
            for pause in self.closed
            if pause.last is not None
            for ordinal in range(pause.first.toordinal(), pause.last.toordinal() + 1)
        )

    def push(self, start: dt.date, last: dt.date) -> dt.date:
        """顺延届满日: ``last`` moved on by the paused days after ``start`` and up to the moved day."""
        paused = self.days()
        if not paused:
            return last
        left, day = (last - start).days, start
        while left > 0:
            day += _DAY
            if day not in paused:
                left -= 1
        return day

    def push_instant(self, start: dt.datetime, end: dt.datetime) -> dt.datetime:
        """顺延届满时刻: ``end`` moved on by the time that paused days take out after ``start``."""
        left, moment = end - start, start
        for first, last in self._merged():
            begins, ends = _midnight(first), _midnight(last) + _DAY
            if ends <= moment:
                continue
            if moment + left <= begins:
                break
            if begins > moment:
                left -= begins - moment
            moment = ends
        return moment + left

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
            first, last = max(pause.first, taken + _DAY), min(pause.last or pause.first, through)
            if last < first:
                continue
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
            ends = min(_midnight(last) + _DAY, end)
            if ends <= begins:
                continue
            taken = ends
            found.append((pause.ground, pause.first, last, (ends - begins) / dt.timedelta(hours=1)))
        return found

    def _merged(self) -> list[tuple[dt.date, dt.date]]:
        spans: list[tuple[dt.date, dt.date]] = []
        for pause in sorted(self.closed, key=lambda one: one.first):
            if pause.last is None or pause.last < pause.first:
                continue
            if spans and pause.first <= spans[-1][1] + _DAY:
                spans[-1] = (spans[-1][0], max(spans[-1][1], pause.last))
            else:
                spans.append((pause.first, pause.last))
        return spans


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
    elif "pause_after_sent_before_return" in options.readings and last is not None:
        last -= _DAY
    return Pause(first, last, pause.ground, pause.sent, pause.returned)
