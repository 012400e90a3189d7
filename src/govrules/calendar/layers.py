"""Layers 日历叠加: weekends, the holiday law and the notices laid over one another, a later one winning."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from govrules.calendar.days import DayKind
from govrules.calendar.festivals import statutory_holidays
from govrules.calendar.generated_days import KINDS_BY_YEAR
from govrules.errors import BadValue
from govrules.sources import HolidayNotice

FIRST = date(2004, 1, 1)
# Notices have bound days of the year before from 29 December on (2005, 2006, 2007, 2011, 2018).
HORIZON_OPENS = (12, 25)

LETTERS = {
    DayKind.WORKDAY: "w",
    DayKind.MADE_UP_WORKDAY: "m",
    DayKind.WEEKEND: "e",
    DayKind.STATUTORY_HOLIDAY: "s",
    DayKind.REST_BY_NOTICE: "r",
    DayKind.LOCAL_REST: "l",
}
WORKING = "wm"
_WEEK = "wwwwwee"


def covered_years(notices: Iterable[HolidayNotice]) -> tuple[int, ...]:
    """日历覆盖的年份: the years that have a yearly notice, in order; `BadValue` if one is missing."""
    years = tuple(sorted(notice.year for notice in notices if not notice.amends))
    if not years or years != tuple(range(FIRST.year, FIRST.year + len(years))):
        raise BadValue(f"the yearly notices must follow one another from {FIRST.year} on, not {years}")
    return years


def in_order(notices: Iterable[HolidayNotice]) -> list[HolidayNotice]:
    """通知先后: the notices in the order in which they became known; a later one wins."""
    return sorted(notices, key=lambda one: (one.known_from, one.year))


def layered_kinds(notices: tuple[HolidayNotice, ...]) -> str:
    """逐日性质: one letter for each day from 2004-01-01 to the end of the last year that has a notice."""
    years = covered_years(notices)
    letters: list[str] = []
    for year in years:
        letters += plain_year(year)
    for notice in in_order(notices):
        for day in notice.rest_days:
            position = _position(day, letters)
            if letters[position] != "s":
                letters[position] = "e" if day.weekday() >= 5 else "r"
        for day in notice.made_workdays:
            position = _position(day, letters)
            letters[position] = "m" if day.weekday() >= 5 else "w"
    return "".join(letters)


def plain_year(year: int) -> list[str]:
    """未调休的一年: weekends and statutory holidays of ``year`` alone."""
    first = date(year, 1, 1)
    length = (date(year + 1, 1, 1) - first).days
    letters = [_WEEK[(first.weekday() + offset) % 7] for offset in range(length)]
    stored = KINDS_BY_YEAR.get(year)
    if stored is not None:
        return ["s" if kind == "s" else letter for letter, kind in zip(letters, stored, strict=True)]
    for day in statutory_holidays(year):
        letters[(day - first).days] = "s"
    return letters


def _position(day: date, letters: list[str]) -> int:
    position = (day - FIRST) // timedelta(1)
    if not 0 <= position < len(letters):
        raise BadValue(f"a notice names {day}, which no yearly notice known here covers")
    return position
