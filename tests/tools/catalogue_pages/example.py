"""The worked example of an entry: a trigger chosen by rule, and what the library answers."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from attrs import frozen

import govrules as gr
from govrules.calendar.civil import BEIJING
from govrules.errors import GovRulesError
from govrules.limits.due import Due
from govrules.limits.length import Hours, OnDate, WorkingDays, YearlyDate
from govrules.limits.recurrence import Every
from govrules.limits.rule import Rule, Version
from govrules.limits.term import Direction, Term
from govrules.sources import Force

from .words import last_day, latest

# In 2024 a Friday before National Day, whose week off brought two worked weekend days.
FORWARD = (9, 20)
SHORT = (9, 30)
BACKWARD = (10, 15)
_ONE_DAY = timedelta(1)
_SHORT_LIMIT = 6  # working days; a longer count from 20 September passes National Day anyway


@frozen
class Example:
    """The call that a reader can repeat, and its answer, or why there is none."""

    call: str
    due: Due | None
    refusal: str
    longest: Due | None


def worked_example(rule: Rule) -> Example:
    """The answer of the latest version for a day that shows how it counts."""
    start = _trigger(rule)
    call = f'gr.rule("{rule.id}").due({_written(start)})'
    try:
        due = rule.due(start)
    except GovRulesError as error:
        return Example(call, None, str(error), None)
    longest = due.version.term is not None and due.version.term.extension is not None and due.date is not None
    return Example(call, due, "", rule.due(start, extended="max") if longest else None)


def _trigger(rule: Rule) -> date:
    version = latest(rule)
    term = version.term
    if term is None:
        return version.since or date(2024, 1, 1)
    if isinstance(term.length, OnDate):
        return max(version.since or date.min, date(term.length.day.year, 1, 1))
    end = last_day(rule, version)
    if isinstance(term.length, YearlyDate) or isinstance(term.recurs, Every):
        day = date(_year(version, end, (1, 1)), 1, 1)
        return max(version.since or date.min, day)
    if end is not None:
        return _moment(end, term)
    if isinstance(term.length, Hours):
        return _moment(date(_year(version, end, SHORT), *SHORT), term)
    if term.direction is Direction.BACKWARD:
        return date(_year(version, end, BACKWARD), *BACKWARD)
    return _forward(rule, version, term)


def _year(version: Version, end: date | None, day: tuple[int, int]) -> int:
    """2024; else the year of a plan, the first year in force, or the last one before a repeal."""
    since = version.since
    if end is not None and end < date(2024, *day):
        return end.year
    if since is not None and (since > date(2024, *day) or version.force is Force.PLAN):
        return since.year + (date(since.year, *day) < since and version.force is not Force.PLAN)
    return 2024


def _forward(rule: Rule, version: Version, term: Term) -> date:
    """A working day late in September: for a limit in working days one whose count passes National Day,
    for others one whose last day is a rest day, so that the example shows what becomes of it."""
    year = _year(version, None, FORWARD)
    first = max(date(year, *FORWARD), version.since or date.min)
    if isinstance(term.length, WorkingDays):
        return max(date(year, *SHORT), first) if term.length.n <= _SHORT_LIMIT else first
    days = [date(year, *FORWARD) + _ONE_DAY * n for n in range(11)]
    for day in days:
        if day >= first and gr.CHINA.is_workday(day) and _ends_on_rest_day(rule.due(day)):
            return day
    return first


def _ends_on_rest_day(due: Due) -> bool:
    if any(entry[0] == "rolled" for entry in due.trail):
        return True
    end = due.first_due
    return end is not None and end <= gr.CHINA.horizon and not gr.CHINA.is_workday(end)


def _moment(day: date, term: Term) -> date:
    if not isinstance(term.length, Hours):
        return day
    return datetime(day.year, day.month, day.day, 16, 30, tzinfo=BEIJING)


def _written(start: date) -> str:
    if isinstance(start, datetime):
        return f'datetime.fromisoformat("{start.isoformat()}")'
    return f"date({start.year}, {start.month}, {start.day})"
