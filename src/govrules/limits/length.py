"""Lengths 期限长度: one type for each unit, so that 15 working days and 15 days can't be mixed up."""

from __future__ import annotations

from datetime import date

from attrs import field, frozen

from govrules.calendar.civil import civil_day, whole_number
from govrules.errors import BadValue
from govrules.labels import check_language

# Not strftime: its names follow the locale of the process.
_MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]


# More than these leave the years 1 to 9999 from whatever day they are counted.
_MOST_DAYS = date.max.toordinal()
_MOST = {
    "WorkingDays": _MOST_DAYS,
    "Days": _MOST_DAYS,
    "Months": 12 * 9999,
    "Years": 9999,
    "Hours": 24 * _MOST_DAYS,
}


def _whole(value: int) -> int:
    return whole_number(value, "the number of a length")


@frozen
class _Counted:
    """A number of one unit; the classes below differ in their unit alone, and equal only their own kind."""

    n: int = field(converter=_whole)

    def __attrs_post_init__(self) -> None:
        unit = type(self).__name__
        if abs(self.n) > _MOST.get(unit, _MOST_DAYS):
            raise BadValue(
                f"a length of {_digits(self.n)} {unit} leaves the years 1 to 9999: give a shorter one"
            )


class WorkingDays(_Counted):
    """工作日: a number of working days; negative only in what remains after a due date.

    >>> WorkingDays(20).text(), WorkingDays(20).text("en")
    ('20个工作日', '20 working days')
    >>> WorkingDays(20) == Days(20)
    False
    """

    __slots__ = ()

    def text(self, lang: str = "zh") -> str:
        """期限文字: such as 20个工作日, or 20 working days."""
        return _text(self.n, "个工作日", "working day", lang)


class Days(_Counted):
    """日（自然日）: a number of civil days.

    >>> Days(60).text(), Days(60).text("en"), Days(0).text()
    ('60日', '60 days', '当日')
    """

    __slots__ = ()

    def text(self, lang: str = "zh") -> str:
        """期限文字: such as 60日, or 60 days; 当日 for none."""
        if self.n == 0:
            return "当日" if check_language(lang) == "zh" else "the same day"
        return _text(self.n, "日", "day", lang)


class Months(_Counted):
    """月: a number of months, ending on the corresponding day, else on the last day of the month.

    >>> Months(3).text(), Months(3).text("en")
    ('3个月', '3 months')
    """

    __slots__ = ()

    def text(self, lang: str = "zh") -> str:
        """期限文字: such as 3个月, or 3 months."""
        return _text(self.n, "个月", "month", lang)


class Years(_Counted):
    """年: a number of years, ending on the corresponding day, else on the last day of the month.

    >>> Years(2).text(), Years(2).text("en")
    ('2年', '2 years')
    """

    __slots__ = ()

    def text(self, lang: str = "zh") -> str:
        """期限文字: such as 2年, or 2 years."""
        return _text(self.n, "年", "year", lang)


class Hours(_Counted):
    """小时: a number of hours, which run on through nights and holidays.

    >>> Hours(24).text(), Hours(24).text("en"), Hours(0).text()
    ('24小时', '24 hours', '立即')
    """

    __slots__ = ()

    def text(self, lang: str = "zh") -> str:
        """期限文字: such as 24小时, or 24 hours; 立即 for none."""
        if self.n == 0:
            return "立即" if check_language(lang) == "zh" else "at once"
        return _text(self.n, "小时", "hour", lang)


@frozen
class YearlyDate:
    """每年固定日期: the same month and day every year, such as 31 January.

    >>> YearlyDate(1, 31).text(), YearlyDate(1, 31).text("en")
    ('每年1月31日', '31 January each year')
    """

    month: int
    day: int

    def __attrs_post_init__(self) -> None:
        try:
            date(2004, self.month, self.day)
        except (ValueError, TypeError) as error:
            raise BadValue(f"no such day of the year: month {self.month!r}, day {self.day!r}") from error

    def text(self, lang: str = "zh") -> str:
        """期限文字: such as 每年1月31日, or 31 January each year."""
        if check_language(lang) == "zh":
            return f"每年{self.month}月{self.day}日"
        return f"{self.day} {_MONTHS[self.month - 1]} each year"


@frozen
class OnDate:
    """固定日期: one day in time, such as 2010-12-31.

    >>> OnDate(date(2010, 12, 31)).text(), OnDate(date(2010, 12, 31)).text("en")
    ('2010年12月31日', '2010-12-31')
    """

    day: date = field(converter=civil_day)

    def text(self, lang: str = "zh") -> str:
        """期限文字: the day."""
        if check_language(lang) == "zh":
            return f"{self.day.year}年{self.day.month}月{self.day.day}日"
        return self.day.isoformat()


Length = WorkingDays | Days | Months | Years | Hours | YearlyDate | OnDate
Span = WorkingDays | Days | Months | Years | Hours


def _digits(n: int) -> str:
    """A number as a message shows it; Python writes no number of more than 4300 digits."""
    return str(n) if abs(n) < 10**30 else "more than 10**30"


def _text(n: int, zh: str, en: str, lang: str) -> str:
    if check_language(lang) == "zh":
        return f"{n}{zh}"
    return f"{n} {en}{'' if abs(n) == 1 else 's'}"
