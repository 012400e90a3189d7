"""Asking 提问: what a caller tells beside the starting day, checked, and the version that answers."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from attrs import evolve

from govrules.calendar.civil import civil_day
from govrules.calendar.workdays import WorkCalendar
from govrules.errors import BadValue, NotAllowed, WrongType
from govrules.limits.counting import answer
from govrules.limits.due import Due, Options
from govrules.limits.length import Days, Hours, Months, Span, WorkingDays, Years
from govrules.limits.readings import STRADDLE, chosen_readings
from govrules.limits.rule import Rule, Selector, Version
from govrules.limits.term import Pause
from govrules.places import Place, read_place


def due_of(
    rule: Rule,
    start: date,
    extended: int | Span | str | None,
    extension_told: date | None,
    pauses: tuple[Pause, ...] | list[Pause],
    reading: str | tuple[str, ...] | list[str] | None,
    place: Place | str | None,
    calendar: WorkCalendar | None,
    rulebook: object,
) -> Due:
    """期限何时届满: the answer to `Rule.due`, whose arguments and errors these are."""
    if calendar is None:
        from govrules.calendar import CHINA

        calendar = CHINA
    elif not isinstance(calendar, WorkCalendar):
        raise WrongType(f"calendar= takes a WorkCalendar such as govrules.CHINA, not {calendar!r}")
    if rulebook is not None:
        find = getattr(rulebook, "rule", None)  # a Rulebook; its file imports this one
        if not callable(find):
            raise WrongType(f"rulebook= takes a Rulebook such as govrules.rulebook(), not {rulebook!r}")
        rule = find(rule.id)
    where = rule.at if place is None else read_place(place)
    day = civil_day(start)
    version = _version_for(rule, day, where, calendar)
    told = None if extension_told is None else civil_day(extension_told)
    if told is not None and extended is None:
        raise BadValue(f"{rule.id}: extension_told={told} needs extended=: a number, a length or 'max'")
    if told is not None and told < day:
        raise BadValue(f"{rule.id}: an extension can't be told on {told}, before the period starts on {day}")
    given = tuple(pauses) if isinstance(pauses, Iterable) else (pauses,)
    if not isinstance(pauses, Iterable) or not all(isinstance(pause, Pause) for pause in given):
        raise WrongType(f"pauses= takes a tuple or list of Pause(first, last, ground), not {pauses!r}")
    later = rule.version_after(version)
    names: tuple[str, ...] = ()
    moves = later is not None and _moves_running(later)
    if reading is not None:
        offered = version.readings if later is None else (*version.readings, *STRADDLE)
        asked = chosen_readings(reading, offered, rule.id)
        if "version_at_start" in asked:
            moves = False
        elif "version_at_change" in asked:
            moves = True
        defaults = {one.name for one in offered if one.default} | {"version_at_change"}
        names = tuple(name for name in asked if name not in defaults)
    if moves and later is not None and later.term is not None and later.since is not None:
        plain = Options(None, None, given, names, where)
        runs_on = _still_runs(rule, version, start, plain, calendar, later.since)
        if not runs_on and extended is not None:
            longer = evolve(plain, extended=_extension(rule, version, extended), extension_told=told)
            runs_on = _still_runs(rule, version, start, longer, calendar, later.since)
        if runs_on:
            version = later
            known = {one.name for one in version.readings}
            names = tuple(name for name in names if name in known)
    span = None if extended is None else _extension(rule, version, extended)
    due = answer(rule, version, start, Options(span, told, given, names, where), calendar)
    since = version.since
    if since is None or since <= day or due.latest is None or civil_day(due.latest) >= since:
        return due
    # A shorter period that took over a running one can't have ended before it was law.
    trail = (*due.trail, ("not_before", due.date, since))
    return evolve(due, date=since, earliest=since, latest=since, trail=trail)


def _version_for(rule: Rule, day: date, where: Place | None, calendar: WorkCalendar) -> Version:
    """The version in force at the start; the first one also for a period that began before it and still ran then."""
    first = rule.versions[0]
    if not _moves_running(first) or first.since is None or day >= first.since:
        return rule.on(day, where)
    if _still_runs(rule, first, day, Options(), calendar, first.since):
        return first
    return rule.on(day, where)


def _moves_running(later: Version) -> bool:
    return later.transition is not None and later.transition.selector is Selector.RUNNING


def _still_runs(
    rule: Rule, version: Version, start: date, options: Options, calendar: WorkCalendar, day: date
) -> bool:
    due = answer(rule, version, start, options, calendar)
    end = due.latest if due.latest is not None else due.earliest
    return end is not None and day <= civil_day(end)


def _extension(rule: Rule, version: Version, extended: int | Span | str) -> Span:
    longest = None if version.term is None else version.term.extension
    if longest is None:
        raise NotAllowed(
            f"{rule.id} allows no extension under {version.citation.text('en')}: leave extended= out"
        )
    if extended == "max":
        return longest
    if isinstance(extended, bool) or not isinstance(
        extended, int | WorkingDays | Days | Months | Years | Hours
    ):
        raise WrongType(
            f"extended= takes a whole number, a length such as {longest!r}, or 'max', not {extended!r}"
        )
    span = evolve(longest, n=extended) if isinstance(extended, int) else extended
    if type(span) is not type(longest):
        raise BadValue(f"{rule.id} is extended in another unit: give {type(longest).__name__}, not {span!r}")
    if span.n < 0:
        raise BadValue(f"{rule.id}: an extension can't be negative: {span.n}")
    if span.n > longest.n:
        raise NotAllowed(
            f"{rule.id} can be extended by at most {longest.text('en')} "
            f"({version.citation.text('en')}); asked for {span.text('en')}"
        )
    return span
