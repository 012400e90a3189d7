"""Spans 日期区间: short ways to write the days of a notice as literals."""

from __future__ import annotations

from datetime import date

from govrules.errors import BadValue


def span(first: str, last: str) -> tuple[date, ...]:
    """日期区间: every day from ``first`` through ``last``, both written as ISO dates.

    >>> [str(day) for day in span("2023-12-30", "2024-01-01")]
    ['2023-12-30', '2023-12-31', '2024-01-01']
    """
    start, end = date.fromisoformat(first), date.fromisoformat(last)
    if end < start:
        raise BadValue(f"the span from {first} to {last} is reversed: give the first day first")
    return tuple(map(date.fromordinal, range(start.toordinal(), end.toordinal() + 1)))


def days(*texts: str) -> tuple[date, ...]:
    """若干日期: single days, each written as an ISO date.

    >>> [str(day) for day in days("2024-09-29", "2024-10-12")]
    ['2024-09-29', '2024-10-12']
    """
    return tuple(date.fromisoformat(text) for text in texts)
