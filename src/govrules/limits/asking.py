"""Asking 提问: what a caller tells beside the starting day, checked, and the version that answers."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from attrs import evolve

from govrules.calendar.civil import civil_day
from govrules.calendar.workdays import WorkCalendar
from govrules.errors import (
    BadValue,
    GovRulesError,
    NotAllowed,
    NotCovered,
    NotInForce,
    NotYetInForce,
    WrongType,
)
from govrules.limits.counting import answer, has_fixed_days, next_fixed_day
from govrules.limits.due import Certainty, Due, Options
from govrules.limits.length import Days, Hours, Months, Span, WorkingDays, Years
from govrules.limits.readings import STRADDLE, chosen_readings
from govrules.limits.rule import Layer, Rule, Selector, Version
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
    where = rule.at if place is None else read_place(place)
    if rulebook is not None:
        find = getattr(rulebook, "rule", None)  # a Rulebook; its file imports this one
        if not callable(find):
            raise WrongType(f"rulebook= takes a Rulebook such as govrules.rulebook(), not {rulebook!r}")
        rule = find(rule.id)
        where = where or rule.at
    day = civil_day(start)
    told = None if extension_told is None else civil_day(extension_told)
    if told is not None and extended is None:
        raise BadValue(f"{rule.id}: extension_told={told} needs extended=: a number, a length or 'max'")
    if told is not None and told < day:
        raise BadValue(f"{rule.id}: an extension can't be told on {told}, before the period starts on {day}")
    given = tuple(pauses) if isinstance(pauses, Iterable) else (pauses,)
    if not isinstance(pauses, Iterable) or not all(isinstance(pause, Pause) for pause in given):
        raise WrongType(f"pauses= takes a tuple or list of Pause(first, last, ground), not {pauses!r}")
    options = Options(None, told, given, (), where)
    try:
        layer, version = _holding(rule, day, where, calendar)
        if version.term is not None and has_fixed_days(version.term):
            return _on_fixed_days(rule, start, extended, reading, options, calendar)
        return _counted(rule, start, layer, version, extended, reading, options, calendar)
    except GovRulesError:
        raise
    except (OverflowError, ValueError) as error:
        raise NotCovered(
            f"{rule.id}: a period that starts on {day} leaves the years 1 to 9999, in which days can be counted"
        ) from error


def _counted(
    rule: Rule,
    start: date,
    layer: Layer | None,
    version: Version,
    extended: int | Span | str | None,
    reading: str | tuple[str, ...] | list[str] | None,
    options: Options,
    calendar: WorkCalendar,
) -> Due:
    """A period that runs from its start, under the version then or the one that took it over."""
    day = civil_day(start)
    # A first version that reached back to the start is not itself the change.
    change = rule.change_after(max(day, version.since or day), options.place)
    later = None if change is None or change.version.term is None else change
    moves = later is not None and _moves_running(later.version)
    asked: tuple[str, ...] = ()
    if reading is not None:
        offered = version.readings
        if later is not None:
            known = {one.name for one in offered}
            more = tuple(one for one in later.version.readings if one.name not in known)
            offered = (*offered, *more, *STRADDLE)
        asked = chosen_readings(reading, offered, rule.id)
        if "version_at_start" in asked:
            moves = False
        elif "version_at_change" in asked:
            moves = True
    if moves and later is not None:
        plain = evolve(options, readings=_not_default(asked, version), extension_told=None)
        runs_on = _still_runs(rule, version, start, plain, calendar, later.since)
        if not runs_on and extended is not None:
            longest = evolve(
                plain,
                extended=_extension(rule, version, extended),
                extension_told=options.extension_told,
            )
            runs_on = _still_runs(rule, version, start, longest, calendar, later.since)
        if runs_on:
            layer, version = later.layer, later.version
    names = _readings_of(rule, version, asked)
    span = None if extended is None else _extension(rule, version, extended)
    if span is not None or names or layer is not None:
        options = evolve(options, extended=span, readings=names, layer=layer)
    due = answer(rule, version, start, options, calendar)
    since = version.since
    if rule.law_on is not None or since is None or since <= day:
        return due
    if due.latest is None or civil_day(due.latest) >= since:
        return due
    # A shorter period that took over a running one can't have ended before it was law.
    trail = (*due.trail, ("not_before", due.date, since))
    return evolve(due, date=since, earliest=since, latest=since, trail=trail)


def _on_fixed_days(
    rule: Rule,
    start: date,
    extended: int | Span | str | None,
    reading: str | tuple[str, ...] | list[str] | None,
    options: Options,
    calendar: WorkCalendar,
) -> Due:
    """A day that the text names: the first one on or after the start that the version in force on that day names."""
    day = first = civil_day(start)
    version: Version | None = None
    while True:
        change = rule.change_after(day, options.place)
        try:
            layer, version = rule.layer_on(day, options.place)
        except NotInForce:
            if change is None:
                return _none_left(rule, start, first, reading, options, calendar)
        else:
            term = version.term
            if term is None or not has_fixed_days(term):
                # From here on the rule counts from an event: it names no such day any more.
                return _none_left(rule, start, first, reading, options, calendar)
            found = next_fixed_day(term, day, calendar)
            if change is None or (found is not None and found.latest < change.since):
                span = None if extended is None else _extension(rule, version, extended)
                names: tuple[str, ...] = ()
                if reading is not None:
                    names = _readings_of(rule, version, chosen_readings(reading, version.readings, rule.id))
                asked = evolve(options, extended=span, readings=names, layer=layer)
                due = answer(rule, version, start if day == first else day, asked, calendar)
                return evolve(due, start=start)
        day = change.since


def _none_left(
    rule: Rule,
    start: date,
    first: date,
    reading: str | tuple[str, ...] | list[str] | None,
    options: Options,
    calendar: WorkCalendar,
) -> Due:
    layer, version = rule.layer_on(first, options.place)
    if reading is not None:
        chosen_readings(reading, version.readings, rule.id)
    change = rule.change_after(first, options.place)
    since = first if change is None else change.since
    due = answer(rule, version, start, evolve(options, layer=layer), calendar)
    return evolve(
        due,
        date=None,
        certainty=Certainty.INDETERMINATE,
        earliest=None,
        latest=None,
        missing=(f"such a day: the rule ended on {since} before the next one",),
        trail=(*due.trail, ("ended", since)),
    )


def _holding(
    rule: Rule, day: date, where: Place | None, calendar: WorkCalendar
) -> tuple[Layer | None, Version]:
    """What holds at the start; the first version also for a period that began before it and still ran then."""
    first = rule.versions[0]
    try:
        return rule.layer_on(day, where)
    except NotYetInForce:
        if not _moves_running(first) or first.since is None:
            raise
        try:
            runs = _still_runs(rule, first, day, Options(), calendar, first.since)
        except NotCovered:  # over long before the days that are stored
            runs = False
        if not runs:
            raise
    return None, first


def _readings_of(rule: Rule, version: Version, asked: tuple[str, ...]) -> tuple[str, ...]:
    """The readings asked for that aren't the version's defaults; one that it doesn't leave open is refused."""
    if not asked:
        return ()
    straddling = {one.name for one in STRADDLE}
    names = tuple(name for name in asked if name not in straddling)
    if names:
        chosen_readings(names, version.readings, rule.id)
    return _not_default(names, version)


def _not_default(asked: tuple[str, ...], version: Version) -> tuple[str, ...]:
    open_ones = {one.name for one in version.readings if not one.default}
    return tuple(name for name in asked if name in open_ones)


def _moves_running(version: Version) -> bool:
    return version.transition is not None and version.transition.selector is Selector.RUNNING


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
