"""Recurrence 周期: what comes again: in every period, or after every event of a kind."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import MAXYEAR, date, timedelta

from attrs import frozen

from govrules.errors import BadDefinition, NotCovered
from govrules.labels import Label, Labelled, check_language

_DAY = timedelta(1)


class Period(Labelled):
    """周期单位: the period in which something is done at least once."""

    DAY = "day", "每日", "every day"
    WORKING_DAY = "working_day", "每个工作日", "every working day"
    WEEK = "week", "每周", "every week"
    MONTH = "month", "每月", "every month"
    QUARTER = "quarter", "每季度", "every quarter"
    HALF_YEAR = "half_year", "每半年", "every half-year"
    YEAR = "year", "每年", "every year"


_MONTHS = {Period.MONTH: 1, Period.QUARTER: 3, Period.HALF_YEAR: 6, Period.YEAR: 12}


@frozen
class Stretch:
    """一个周期: its first and last day, and the window in which the duty of this period is met.

    ``opens`` to ``due``, both included: the period itself, or the months after it.
    """

    first: date
    last: date
    opens: date
    due: date


@frozen
class Every:
    """每一周期: at least once in every ``period``, by its last day.

    With ``months_after`` the duty belongs to the calendar months after the period: 1 is the first month
    after it, to that month's last day.

    >>> next(Every(Period.QUARTER, months_after=1).stretches(date(2024, 6, 30))).due
    datetime.date(2024, 7, 31)
    """

    period: Period
    months_after: int = 0

    def __attrs_post_init__(self) -> None:
        if self.months_after and self.period not in _MONTHS:
            raise BadDefinition(f"months after a period fit months and longer, not {self.period.en}")
        if not 0 <= self.months_after <= 12:
            raise BadDefinition(f"months_after lies between 0 and 12, not {self.months_after}")

    def stretches(self, on_or_after: date) -> Iterator[Stretch]:
        """各周期: the periods whose last day to act lies on or after a day, in order, without end.

        For working days every civil day is a stretch; the caller, who has the calendar, leaves rest days out.
        Raises `NotCovered` where a period leaves the years 1 to 9999.
        """
        start = on_or_after
        try:
            start = self._first_of(on_or_after)
            # A period whose months after it still run began earlier.
            for _ in range(self.months_after):
                start = self._first_of(start - _DAY)
            stretch = self._stretch(start)
        except OverflowError as error:
            raise self._outside(start) from error
        while True:
            if stretch.due >= on_or_after:
                yield stretch
            try:
                stretch = self._stretch(stretch.last + _DAY)
            except OverflowError as error:
                raise self._outside(stretch.last) from error

    def _outside(self, day: date) -> NotCovered:
        return NotCovered(
            f"{self.text('en')}: a period next to {day} leaves the years 1 to 9999: ask for a day within them"
        )

    def text(self, lang: str = "zh") -> str:
        """周期文字: such as 每季度, or every quarter."""
        words = self.period.text(check_language(lang))
        if not self.months_after:
            return words
        if lang == "zh":
            return (
                f"{words}结束后第{self.months_after}个月内" if self.months_after > 1 else f"{words}后首月内"
            )
        return f"{words}, within {self.months_after} month{'s' * (self.months_after > 1)} after it"

    def _first_of(self, day: date) -> date:
        months = _MONTHS.get(self.period)
        if months is not None:
            return date(day.year, (day.month - 1) // months * months + 1, 1)
        return day - timedelta(day.weekday()) if self.period is Period.WEEK else day

    def _stretch(self, first: date) -> Stretch:
        months = _MONTHS.get(self.period)
        if months is None:
            last = first + _DAY * (6 if self.period is Period.WEEK else 0)
            return Stretch(first, last, first, last)
        last = _month_end(first, months - 1)
        if not self.months_after:
            return Stretch(first, last, first, last)
        return Stretch(first, last, last + _DAY, _month_end(last + _DAY, self.months_after - 1))


@frozen
class EachTime:
    """每次: after every event of a kind, such as each policy document published."""

    event: Label

    def text(self, lang: str = "zh") -> str:
        """周期文字: such as 每次：文件发布, or each time: document published."""
        words = self.event.text(check_language(lang))
        return f"每次：{words}" if lang == "zh" else f"each time: {words}"


Recurrence = Every | EachTime


def _month_end(day: date, months_on: int) -> date:
    year, month = divmod(day.year * 12 + day.month + months_on, 12)
    # Not by the library's calendar module: it loads much, and this is all that is needed of it.
    if year > MAXYEAR:
        if (year, month) == (MAXYEAR + 1, 0):
            return date.max
        raise OverflowError(f"no year {year}")
    return date(year, month + 1, 1) - _DAY
