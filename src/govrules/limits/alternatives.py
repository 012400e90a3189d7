"""Alternatives 不同理解与版本: the dates of an answer under other readings, and under the version on the other side of a change."""

from __future__ import annotations

import datetime as dt

from attrs import evolve, frozen

from govrules.calendar.civil import civil_day
from govrules.errors import NotCovered, NotInForce
from govrules.limits.change import Change
from govrules.limits.counting import answer, has_fixed_days
from govrules.limits.due import Due, Options
from govrules.limits.readings import readings_of
from govrules.limits.rule import Version


@frozen
class Straddle:
    """新旧衔接: a change within a period; ``moved`` if the answer took the new version, ``other`` the one not taken.

    ``other`` is None where the rule ended, or where nothing was in force at the start.
    """

    change: Change
    moved: bool
    other: Version | None


def straddle_of(due: Due) -> Straddle | None:
    """新旧衔接: the change that an answer's period runs over, None if there is none."""
    term = due.version.term
    if term is None or has_fixed_days(term) or due.rule.law_on is not None:
        return None
    place = due.options.place
    start = max(civil_day(due.start), due.rule.versions[0].since or dt.date.min)
    change = due.rule.change_after(start, place)
    if change is None:
        return None
    try:
        began = due.rule.on(start, place)
    except NotInForce:
        began = None
    if due.version is not began and due.version == change.version:
        return Straddle(change, True, began)
    end = due.latest if due.latest is not None else due.earliest
    if end is None or change.since > civil_day(end):
        return None
    return Straddle(change, False, None if change.version.term is None else change.version)


def dates_by_reading(due: Due) -> dict[str, dt.date | None]:
    """各种理解下的日期: the date under each reading that the version of an answer leaves open.

    None where a reading gives none: a fact is missing, or it needs days that the calendar doesn't cover.
    """
    found: dict[str, dt.date | None] = {}
    offered = readings_of(due.version.term, due.rule.actor)
    groups = {reading.name: reading.group for reading in offered}
    for reading in offered:
        kept = tuple(name for name in due.options.readings if groups.get(name) != reading.group)
        names = kept if reading.default else (*kept, reading.name)
        found[reading.name] = _date_by(due, due.version, evolve(due.options, readings=names))
    straddle = straddle_of(due)
    if straddle is not None and straddle.other is not None:
        other = date_under(straddle.other, due)
        found["version_at_start"] = other if straddle.moved else due.date
        found["version_at_change"] = due.date if straddle.moved else other
    return found


def date_under(version: Version, due: Due) -> dt.date | None:
    """另一版本下的日期: the date under another version; an extension or a reading that it doesn't know is left out."""
    options = due.options
    longest = None if version.term is None else version.term.extension
    extended = options.extended
    if extended is not None and (
        type(extended) is not type(longest) or longest is None or extended.n > longest.n
    ):
        extended = None
    known = {one.name for one in version.readings}
    names = tuple(name for name in options.readings if name in known)
    under = evolve(options, extended=extended, readings=names)
    found = _date_by(due, version, under)
    # As in asking.py: a shorter period that takes over can't have ended before it was law.
    if found is not None and version.since is not None and civil_day(due.start) < version.since:
        return max(found, version.since)
    return found


def _date_by(due: Due, version: Version, options: Options) -> dt.date | None:
    try:
        return answer(due.rule, version, due.start, options, due.calendar).date
    except NotCovered:
        return None
