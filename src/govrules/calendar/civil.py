"""Civil days 北京时间的日期: what counts as a day, and how an instant becomes one.

Since 2004 Beijing time is a fixed UTC+8 without summer time, so no zone data is needed.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone

from govrules.errors import BadValue, WrongType

BEIJING = timezone(timedelta(hours=8), "UTC+8")


def civil_day(value: date) -> date:
    """北京时间的日期: a ``date`` as it is, an aware ``datetime`` converted, a naive one taken as Beijing time.

    Naive is what has no offset: no ``tzinfo``, or one that gives none. Raises `WrongType` for anything else
    (strings, numbers, ``None`` and pandas' ``NaT``), `BadValue` for what leaves the years 1 to 9999 in Beijing.

    >>> from datetime import UTC
    >>> civil_day(datetime(2024, 9, 30, 16, 30, tzinfo=UTC))
    datetime.date(2024, 10, 1)
    """
    if type(value) is date:
        return value
    if isinstance(value, datetime) and value == value:  # NaT is a datetime that differs from itself
        return (value if value.tzinfo is None else _in_beijing(value)).date()
    if isinstance(value, date) and value == value:
        return date(value.year, value.month, value.day)
    raise WrongType(
        f"a day is needed, not {value!r} ({type(value).__name__}): give a datetime.date, "
        "or a datetime, which is read in Beijing time unless it has a zone of its own"
    )


def instant(value: datetime) -> datetime:
    """时刻: a ``datetime`` in Beijing time; a naive one is taken as Beijing time.

    Raises `WrongType` for anything but a ``datetime``, `BadValue` for one that leaves the years 1 to 9999.

    >>> instant(datetime(2024, 9, 30, 16, 30)).isoformat()
    '2024-09-30T16:30:00+08:00'
    """
    if isinstance(value, datetime) and value == value:
        return value.replace(tzinfo=BEIJING) if value.tzinfo is None else _in_beijing(value)
    raise WrongType(f"an instant is needed, not {value!r} ({type(value).__name__}): give a datetime.datetime")


def _in_beijing(value: datetime) -> datetime:
    try:
        # A zone that gives no offset makes a naive datetime; astimezone() would read it in the host's zone.
        # It also goes through UTC, where an instant may leave the years that stays within them in Beijing.
        offset = value.utcoffset()
        return (
            value if offset is None else value.replace(tzinfo=None) + (timedelta(hours=8) - offset)
        ).replace(tzinfo=BEIJING)
    except OverflowError as error:
        raise BadValue(
            f"{value!r} leaves the years 1 to 9999 in Beijing time: give a day or an instant within them"
        ) from error


def whole_number(value: int, what: str) -> int:
    """整数: ``value`` if it is a whole number; `WrongType` for bool, float and the rest."""
    if type(value) is int:
        return value
    if isinstance(value, bool) or not hasattr(value, "__index__"):
        raise WrongType(f"{what} must be a whole number, not {value!r} ({type(value).__name__})")
    return int(value.__index__())
