"""Day book 日历摘录: the calendar read once per day for all strips of a page."""

from __future__ import annotations

from datetime import date

from attrs import field, frozen

from govrules.calendar.days import Day
from govrules.calendar.workdays import WorkCalendar
from govrules.errors import NotCovered


@frozen
class DayBook:
    """日历摘录: days of one calendar, kept once read; None for a day that it doesn't cover."""

    calendar: WorkCalendar
    _known: dict[date, Day | None] = field(factory=dict, init=False, repr=False, eq=False)

    def day(self, day: date) -> Day | None:
        """日历日: what kind of day it is, None before 2004 and past the horizon."""
        if day in self._known:
            return self._known[day]
        try:
            found: Day | None = self.calendar.day(day)
        except NotCovered:
            found = None
        self._known[day] = found
        return found


@frozen
class DayBooks:
    """多部日历: a day book for each calendar that answers on a page name."""

    _books: dict[int, DayBook] = field(factory=dict, init=False, repr=False)

    def of(self, calendar: WorkCalendar) -> DayBook:
        """取得摘录: the day book of this calendar."""
        # By identity: hashing a calendar means hashing all its notices, once per finding.
        return self._books.setdefault(id(calendar), DayBook(calendar))
