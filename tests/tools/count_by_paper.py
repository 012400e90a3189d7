"""Counting on paper 纸面推算: time limits counted day by day, without govrules.

The working days come from ``chinesecalendar`` (2004 to 2026), with one day corrected from the text of the
official notice; everything else is walking from one day to the next. Nothing here may import govrules:
the vectors of docs/vectors are worth something only if another hand has counted them.

    python tests/tools/count_by_paper.py 2024-09-20 20 workday
    python tests/tools/count_by_paper.py 2024-11-30 3 month
    python tests/tools/count_by_paper.py 2024-02-08 30 calendar_day
"""

from __future__ import annotations

import sys
from calendar import monthrange
from collections.abc import Iterator
from datetime import date, datetime, timedelta, timezone

import chinese_calendar

ONE = timedelta(1)
BEIJING = timezone(timedelta(hours=8))

# 国办发明电〔2005〕35号, New Year: 12月31日（星期六）上班. chinesecalendar has it as a Saturday off.
WORKED_BY_NOTICE = {date(2005, 12, 31): "New Year's Day"}

_NAMED = sorted({*chinese_calendar.holidays, *chinese_calendar.workdays})
FIRST_DAY = date(_NAMED[0].year, 1, 1)
LAST_DAY = date(_NAMED[-1].year, 12, 31)


class NotOnPaper(LookupError):
    """超出日历: a day outside the years that the day table covers."""


def days_between(first: date, last: date) -> Iterator[date]:
    """逐日: every day from first to last, both included."""
    while first <= last:
        yield first
        first += ONE


DAYS = {
    day: day in WORKED_BY_NOTICE or chinese_calendar.is_workday(day)
    for day in days_between(FIRST_DAY, LAST_DAY)
}


def is_workday(day: date) -> bool:
    """是否工作日: by the table, `NotOnPaper` outside its years."""
    if day not in DAYS:
        raise NotOnPaper(f"{day} lies outside {FIRST_DAY} to {LAST_DAY}")
    return DAYS[day]


def nth_workday(
    start: date, n: int, paused: frozenset[date] = frozenset(), *, same_day: bool = False
) -> date:
    """第n个工作日: the start isn't counted unless ``same_day``; paused days aren't counted. 0 is the start."""
    if n == 0:
        return start
    day = start - ONE if same_day else start
    while n:
        day += ONE
        if is_workday(day) and day not in paused:
            n -= 1
    return day


def nth_workday_before(day: date, n: int) -> date:
    """倒数第n个工作日: the day itself isn't counted."""
    while n:
        day -= ONE
        if is_workday(day):
            n -= 1
    return day


def nth_day(start: date, n: int, paused: frozenset[date] = frozenset(), *, same_day: bool = False) -> date:
    """第n日: civil days, the start not counted unless ``same_day``; each paused day puts the end off by one."""
    if n == 0:
        return start
    day = start - ONE if same_day else start
    while n:
        day += ONE
        if day not in paused:
            n -= 1
    return day


def nth_day_before(day: date, n: int) -> date:
    """倒数第n日: the day itself isn't counted."""
    while n:
        day -= ONE
        n -= 1
    return day


def months_later(start: date, n: int, *, same_day: bool = False) -> date:
    """n个月后的对应日: the day of the same number, else the last of that month; one day less if ``same_day``."""
    year, month = start.year, start.month
    while n:
        month += 1
        if month == 13:
            year, month = year + 1, 1
        n -= 1
    length = monthrange(year, month)[1]
    if start.day > length:
        return date(year, month, length)
    last = date(year, month, start.day)
    return last - ONE if same_day else last


def put_off(start: date, last: date, paused: frozenset[date]) -> date:
    """扣除后的届满日: ``last`` put off by every paused day from the day after the start on."""
    return nth_day(start, sum(1 for _ in days_between(start + ONE, last)), paused)


def rolled(day: date) -> date:
    """顺延: the day itself if worked, else the first working day after it."""
    while not is_workday(day):
        day += ONE
    return day


def hours_later(start: datetime, n: int) -> datetime:
    """n小时后: through nights, rest days and holidays; Beijing time."""
    return start.astimezone(BEIJING) + timedelta(hours=n)


def yearly(start: date, month: int, number: int) -> date:
    """每年固定日期: the first such day on or after the start."""
    day = start
    while (day.month, day.day) != (month, number):
        day += ONE
    return day


def text(day: date) -> str:
    """日期文字: with the day of the week, whatever the locale."""
    return f"{('Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun')[day.weekday()]} {day.isoformat()}"


def weekdays_off(first: date, last: date) -> list[tuple[date, str]]:
    """周一至周五的休息日: days from Monday to Friday that are off, with the name of the holiday."""
    return [
        (day, chinese_calendar.holidays[day])
        for day in days_between(first, last)
        if day.weekday() < 5 and not is_workday(day)
    ]


def weekends_worked(first: date, last: date) -> list[date]:
    """调休上班的周末: Saturdays and Sundays worked."""
    return [day for day in days_between(first, last) if day.weekday() >= 5 and is_workday(day)]


def off_and_worked(first: date, last: date) -> str:
    """节假日说明: what a counter has to look out for between two days, in words."""
    runs: list[tuple[date, date, str]] = []
    for day, name in weekdays_off(first, last):
        # A weekend inside a break belongs to it.
        if runs and runs[-1][2] == name and (day - runs[-1][1]).days <= 4:
            runs[-1] = (runs[-1][0], day, name)
        else:
            runs.append((day, day, name))
    words = [f"{name} off {_run(start, end)}" for start, end, name in runs]
    worked = weekends_worked(first, last)
    if worked:
        words.append("worked " + ", ".join(text(day) for day in worked))
    return "; ".join(words)


def _run(first: date, last: date) -> str:
    if first == last:
        return first.isoformat()
    return f"{first.isoformat()} to {last.isoformat() if first.year != last.year else last.isoformat()[5:]}"


def main() -> int:
    start, n, unit = date.fromisoformat(sys.argv[1]), int(sys.argv[2]), sys.argv[3]
    if unit == "workday":
        day, last = start, nth_workday(start, n)
        count = 0
        for day in days_between(start + ONE, last):
            if is_workday(day):
                count += 1
                print(f"{count:4}  {text(day)}")
            else:
                print(f"   -  {text(day)}  {chinese_calendar.holidays.get(day, '')}")
        return 0
    last = {
        "calendar_day": lambda: nth_day(start, n),
        "month": lambda: months_later(start, n),
        "year": lambda: months_later(start, n * 12),
    }[unit]()
    print(f"{text(last)}; rolled: {text(rolled(last))}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
