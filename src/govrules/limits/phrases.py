"""Phrases 日期用语: days, instants and runs of days in words."""

from __future__ import annotations

import datetime as dt

_WEEKDAYS_ZH = "一二三四五六日"


_WEEKDAYS_EN = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


def with_weekday(day: dt.date, lang: str = "zh") -> str:
    """日期与星期: such as 2024-10-23（周三）, or Wed 2024-10-23."""
    if isinstance(day, dt.datetime):
        return moment_text(day)
    if lang == "zh":
        return f"{day}（周{_WEEKDAYS_ZH[day.weekday()]}）"
    return f"{_WEEKDAYS_EN[day.weekday()]} {day}"


def moment_text(value: dt.date | None) -> str:
    """日期或时刻: a day as it is, an instant to the minute."""
    if isinstance(value, dt.datetime):
        return f"{value:%Y-%m-%d %H:%M}"
    return str(value)


def spans(days: list[dt.date], lang: str = "zh") -> str:
    """连续日期: days as short runs, such as 2024-10-01~2024-10-07."""
    runs: list[list[dt.date]] = []
    for day in days:
        if runs and (day - runs[-1][-1]).days == 1:
            runs[-1].append(day)
        else:
            runs.append([day])
    joint = "、" if lang == "zh" else ", "
    return joint.join(str(run[0]) if len(run) == 1 else f"{run[0]}~{run[-1]}" for run in runs)
