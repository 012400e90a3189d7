"""Statutory holidays 法定节假日: the holiday law applied to a year, with lunar dates from ``holidays``."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from functools import lru_cache
from types import MappingProxyType

from govrules.calendar.festival_law import HOLIDAY_LAWS, HolidayLaw
from govrules.errors import NotCovered


def law_for(year: int, known_on: date | None = None) -> HolidayLaw:
    """适用的放假办法: the version for ``year``; with ``known_on`` only versions promulgated by that day.

    Raises `NotCovered` for a year before 2000.
    """
    for law in reversed(HOLIDAY_LAWS):
        if law.since <= year and (known_on is None or law.promulgated <= known_on):
            return law
    raise NotCovered(f"the holiday law before 2000 is not stored; asked for {year}")


def last_law_by(day: date) -> date | None:
    """某日已公布的最新放假办法: its day of promulgation; None if that is the latest stored."""
    known = [law.promulgated for law in HOLIDAY_LAWS if law.promulgated <= day]
    return None if not known or len(known) == len(HOLIDAY_LAWS) else known[-1]


def statutory_holidays(year: int, known_on: date | None = None) -> dict[date, str]:
    """法定节假日: each statutory holiday of all citizens in ``year`` with the festival's Chinese name.

    Source: 全国年节及纪念日放假办法 art. 2, in the version for the year. Lunar dates are those of the
    ``holidays`` package (1901 to 2099); its guessed days in lieu are not used.

    >>> sorted(day.isoformat() for day, name in statutory_holidays(2027).items() if name == "春节")
    ['2027-02-05', '2027-02-06', '2027-02-07', '2027-02-08']
    """
    days: dict[date, str] = {}
    for festival in law_for(year, known_on).festivals:
        anchor = _anchor(festival.anchor, year)
        for offset in festival.days:
            day = anchor + timedelta(offset)
            days[day] = f"{days[day]}、{festival.name}" if day in days else festival.name
    return days


@lru_cache(maxsize=256)
def festival_days(year: int, known_on: date | None = None) -> tuple[tuple[str, tuple[date, ...]], ...]:
    """各节日的法定放假日: each festival of ``year`` with its own days, in the order of the law.

    Mid-Autumn on a day of National Day stands under both, since the law gives a day for each.

    >>> [str(day) for day in dict(festival_days(2020))["中秋节"]]
    ['2020-10-01']
    """
    lunar_dates(year)
    return tuple(
        (one.name, tuple(_anchor(one.anchor, year) + timedelta(offset) for offset in one.days))
        for one in law_for(year, known_on).festivals
    )


def _anchor(anchor: str, year: int) -> date:
    if anchor[0].isdigit():
        month, _, day = anchor.partition("-")
        return date(year, int(month), int(day))
    return lunar_dates(year)[anchor]


@lru_cache(maxsize=256)
def lunar_dates(year: int) -> Mapping[str, date]:
    """农历节日: the civil days of the lunar festivals of ``year``, by name of anchor.

    Raises `NotCovered` outside 1901 to 2099, where ``holidays`` has no table.
    """
    if not 1901 <= year <= 2099:
        raise NotCovered(f"lunar dates are known from 1901 to 2099; asked for {year}")
    # Loaded here: the package takes longer to import than everything else together.
    from holidays.calendars.chinese import _ChineseLunisolar

    # Only its tables are read: filling a holidays object from several threads isn't safe.
    lunar = _ChineseLunisolar()
    dates = {
        "spring": lunar.lunar_new_year_date(year)[0],
        "qingming": lunar.qingming_date(year)[0],
        "dragon_boat": lunar.dragon_boat_date(year)[0],
        "mid_autumn": lunar.mid_autumn_date(year)[0],
    }
    missing = [name for name, day in dates.items() if day is None]
    if missing:
        raise NotCovered(f"holidays has no date of {', '.join(missing)} in {year}")
    return MappingProxyType({name: day for name, day in dates.items() if day is not None})
