"""Calendar 日历: working days, the notices behind them, and the reading of a new notice."""

from __future__ import annotations

from govrules.calendar.days import Day, DayKind
from govrules.calendar.notices import NOTICES
from govrules.calendar.workdays import LocalRestDays, WorkCalendar

CHINA = WorkCalendar(NOTICES)

__all__ = ["CHINA", "Day", "DayKind", "LocalRestDays", "WorkCalendar"]
