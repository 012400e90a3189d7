"""Rules 规则: a time limit with its history, and the question when it is due."""

from __future__ import annotations

import operator
from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING

from attrs import evolve, field, frozen
from attrs.validators import optional

from govrules.calendar.civil import civil_day
from govrules.errors import BadDefinition, BadValue, NotYetInForce, Repealed, WrongType
from govrules.labels import Label, Labelled
from govrules.limits.checking import instance_of, optional_day, optional_place
from govrules.limits.length import OnDate, Span, YearlyDate
from govrules.limits.term import Actor, Pause, Term
from govrules.places import Place, lineage, read_place
from govrules.sources import Citation, Confidence, Force

if TYPE_CHECKING:
    from govrules.calendar.workdays import WorkCalendar
    from govrules.limits.change import Change
    from govrules.limits.due import Due
    from govrules.limits.readings import Reading


class Selector(Labelled):
    """新旧衔接: which version takes a period that still runs when a new version starts."""

    START = "start", "适用起算时的规定", "the version in force when the period started"
    RUNNING = "running", "未届满的适用新规定", "a period still running takes the new version"


@frozen
class Transition:
    """过渡条款: what an article says of periods that run on the day the version starts."""

    selector: Selector
    citation: Citation
    label: Label


@frozen
class Version:
    """版本: what a rule says from ``since`` on; a repeal is a version without a term.

    ``since`` None means in force as far as known, its start not found. ``also`` are further articles that
    it rests on. ``transition`` None: no transitional article is known; on a first version it reaches periods that
    began earlier and still ran when it started. ``number_found`` False: the text
    may set a number, but it wasn't found. ``actor`` is set by the rule.
    """

    since: date | None = field(converter=optional_day)
    citation: Citation = field(validator=instance_of(Citation))
    term: Term | None = field(validator=optional(instance_of(Term)))
    confidence: Confidence = Confidence.TEXT_READ
    note: Label | None = None
    office_limit: str = ""
    also: tuple[Citation, ...] = ()
    transition: Transition | None = None
    number_found: bool = True
    actor: Actor = Actor.OFFICE

    @property
    def readings(self) -> tuple[Reading, ...]:
        """不同理解: the named readings that this version leaves open; one of each group is the default."""
        # Loaded here, as the count below: a rule that is only looked up needs neither.
        from govrules.limits.readings import readings_of

        return readings_of(self.term, self.actor)

    @property
    def force(self) -> Force:
        """效力: the force of the instrument that this version stands in."""
        return self.citation.instrument.force


def _versions(values: Iterable[Version]) -> tuple[Version, ...]:
    if isinstance(values, Version) or not isinstance(values, Iterable):
        raise WrongType(f"versions= takes Version values in a tuple or list, not {values!r}")
    found = tuple(values)
    for one in found:
        if not isinstance(one, Version):
            raise WrongType(f"versions= takes Version values, not {one!r}")
    return found


@frozen
class Layer:
    """地方规定: what a place says instead of the national rule, with its own versions.

    ``id`` is the local rule that it comes from, empty for one that a user added to the national rule;
    ``trigger`` what starts its count, None for what starts the national one.
    """

    place: Place = field(converter=read_place)
    versions: tuple[Version, ...] = field(converter=_versions)
    id: str = ""
    trigger: Label | None = None


@frozen
class Rule:
    """规则: a time limit under a stable id, with versions in order of their start.

    ``trigger`` names the event whose day starts the count, ``seeds`` the seed statements it encodes. A
    local rule has a ``place`` and, where a national rule of the same matter exists, its id in ``departs``;
    a rulebook then shows it as a layer of that rule, and the national rule in ``national``. ``at`` is the
    place of the rulebook that the rule was taken from (`Rulebook.at`), used where no place is given, and
    ``law_on`` the day whose law it keeps to (`Rulebook.as_of`).
    """

    id: str
    label: Label
    actor: Actor
    trigger: Label
    versions: tuple[Version, ...] = field(converter=_versions)
    place: Place | None = field(default=None, converter=optional_place)
    layers: tuple[Layer, ...] = ()
    seeds: tuple[str, ...] = ()
    departs: str = ""
    national: Rule | None = field(default=None, repr=False, eq=False)
    at: Place | None = field(default=None, converter=optional_place)
    law_on: date | None = None

    def __attrs_post_init__(self) -> None:
        owned = _owned(self.versions, self.actor)
        object.__setattr__(self, "versions", owned)
        if self.layers:
            layers = tuple(
                evolve(layer, versions=_owned(layer.versions, self.actor)) for layer in self.layers
            )
            object.__setattr__(self, "layers", layers)
        for line in (owned, *(layer.versions for layer in self.layers)):
            starts = [version.since or date.min for version in line]
            if not starts:
                raise BadDefinition(f"rule {self.id} has no versions: give at least one")
            if starts != sorted(set(starts)):
                raise BadDefinition(f"rule {self.id}: versions must be in order of their start, one a day")

    def on(self, day: date, place: Place | str | None = None) -> Version:
        """某日有效的版本: the version in force on ``day``, at ``place`` if a layer is in force there.

        A place without a layer in force on that day has the national rule; the nearest place goes first.
        Raises `NotYetInForce` before the first version and `Repealed` from a repeal on.
        """
        return self.layer_on(day, place)[1]

    def layer_on(self, day: date, place: Place | str | None = None) -> tuple[Layer | None, Version]:
        """某日某地有效的规定: the layer in force on ``day`` at ``place``, None for the rule itself, and its version.

        Raises as `on`, and `BadValue` for a local rule asked for at a place where it doesn't hold.
        """
        day = self.law_on or civil_day(day)
        where = self._where(place)
        if where is not None and self.layers:
            for layer in self.layers_of(where):
                version = in_force(layer.versions, day)
                if version is not None and version.term is not None:
                    return layer, version
        found = in_force(self.versions, day)
        if found is None:
            first = self.versions[0]
            raise NotYetInForce(
                f"{self.id} is not yet in force on {day}: its first stored version starts on {first.since} "
                f"({first.citation.text('en')})"
            )
        if found.term is None:
            raise Repealed(
                f"{self.id} is repealed since {found.since} ({found.citation.text('en')}); asked for {day}"
            )
        return None, found

    def change_after(self, day: date, place: Place | str | None = None) -> Change | None:
        """其后的更替: the first change after ``day`` of what holds at ``place``, None if nothing changes any more.

        Where the rule isn't in force on ``day``, its coming into force is the change.
        """
        if self.law_on is not None:
            return None
        where = self._where(place)
        layers = () if where is None else self.layers_of(where)
        lines = (self.versions, *(layer.versions for layer in layers))
        if len(lines) == 1 and (self.versions[-1].since or date.min) <= day:
            return None
        days = sorted({one.since for line in lines for one in line if one.since and one.since > day})
        now = self._holding(day, layers)
        for since in days:
            layer, version = self._holding(since, layers)
            if version is not now[1] and version is not None:
                from govrules.limits.change import Change

                return Change(since, layer, version)
        return None

    def _holding(self, day: date, layers: tuple[Layer, ...]) -> tuple[Layer | None, Version | None]:
        for layer in layers:
            version = in_force(layer.versions, day)
            if version is not None and version.term is not None:
                return layer, version
        return None, in_force(self.versions, day)

    def _where(self, place: Place | str | None) -> Place | None:
        if place is None:
            return self.at
        where = read_place(place)
        if self.place is not None and all(
            one.code != self.place.code for one in lineage(where, (self.place,))
        ):
            raise BadValue(
                f"{self.id} is a rule of {self.place.en} ({self.place.zh}); it doesn't hold at "
                f"{where.en} ({where.zh}): leave place= out, or ask for another rule"
            )
        return where

    def layers_of(self, place: Place | str) -> tuple[Layer, ...]:
        """某地的各层规定: the layers that hold at a place, the nearest first."""
        if not self.layers:
            return ()
        known = tuple(layer.place for layer in self.layers)
        return tuple(
            layer
            for here in lineage(read_place(place), known)
            for layer in self.layers
            if layer.place.code == here.code
        )

    def due(
        self,
        start: date,
        *,
        extended: int | Span | str | None = None,
        extension_told: date | None = None,
        pauses: tuple[Pause, ...] | list[Pause] = (),
        reading: str | tuple[str, ...] | list[str] | None = None,
        place: Place | str | None = None,
        calendar: WorkCalendar | None = None,
        rulebook: object = None,
    ) -> Due:
        """期限何时届满: the answer for a period whose trigger fell on ``start``.

        ``start`` is a civil day in Beijing, or for hour limits an instant (a naive ``datetime`` is taken as
        Beijing time); for a fixed date or a duty that recurs the answer is its first day on or after ``start``.
        ``extended`` is a number in the unit of the limit, a length or ``"max"``; it counts
        if told by the first due date (``extension_told``; None: assumed in time, and said). ``pauses``
        are `Pause` values. ``reading`` names one reading or several. Raises `NotInForce`, `NotAllowed`
        for an extension beyond the maximum, `BadValue` for an unknown reading, `WrongType`.

        >>> import govrules as gr
        >>> gr.rule("disclosure.application.reply").due(date(2024, 9, 20)).date
        datetime.date(2024, 10, 23)
        """
        from govrules.limits.asking import due_of

        return due_of(self, start, extended, extension_told, pauses, reading, place, calendar, rulebook)

    def version_after(self, version: Version) -> Version | None:
        """其后的版本: the version that follows one of this rule's, None for the last."""
        lines = (self.versions, *(layer.versions for layer in self.layers))
        for same in (operator.is_, operator.eq):  # equal versions may stand in two lines
            for line in lines:
                for number, one in enumerate(line, 1):
                    if same(one, version):
                        return line[number] if number < len(line) else None
        return None


def _owned(versions: tuple[Version, ...], actor: Actor) -> tuple[Version, ...]:
    if all(version.actor is actor for version in versions):
        return versions
    return tuple(evolve(version, actor=actor) for version in versions)


def in_force(versions: tuple[Version, ...], day: date) -> Version | None:
    """某日有效的版本: the last version that started by ``day``, a repeal too; None before the first."""
    found = None
    for version in versions:
        if version.since is None or version.since <= day:
            found = version
    return found


__all__ = ["Layer", "OnDate", "Rule", "Selector", "Transition", "Version", "YearlyDate", "in_force"]
