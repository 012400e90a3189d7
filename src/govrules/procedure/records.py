"""Records 案卷: a matter as an id, fields and dated events; everything else is computed from them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any, ClassVar, Self

from attrs import evolve, field, frozen

from govrules.calendar import CHINA
from govrules.calendar.civil import civil_day
from govrules.calendar.workdays import WorkCalendar
from govrules.errors import BadValue, NotAllowed, WrongType
from govrules.findings import Finding, Obligation
from govrules.labels import Label, Labelled
from govrules.limits.rulebook import Rulebook
from govrules.places import Place, read_place
from govrules.procedure.events import Event, event_name
from govrules.procedure.judging import obligations as judged
from govrules.procedure.replay import Replay, advance, replay
from govrules.procedure.workflow import Allowed, Facts, Workflow, in_force


@frozen
class FactReading:
    """程序上的不同理解: a silent point of the procedure, asked as a fact that is read the other way."""

    name: str
    label: Label
    fact: str
    value: Any
    clock: str


@frozen
class RecordKind:
    """案卷种类: what a domain says of its records: workflow versions, event types, rules, readings.

    ``openings`` names the events that open a matter and so fix which version of the procedure applies.
    """

    name: str
    label: Label
    workflows: tuple[Workflow, ...]
    event_types: tuple[type[Event], ...]
    rulebook: Rulebook = field(repr=False)
    fact_readings: tuple[FactReading, ...] = ()
    openings: tuple[str, ...] = ()

    def event_type(self, name: str) -> type[Event]:
        """事件类型: the event type with this name or label; `BadValue` with the known ones otherwise."""
        for one in self.event_types:
            if name in (event_name(one), one.__name__, one.label.zh, one.label.en):
                return one
        known = ", ".join(f"{event_name(one)} ({one.label.zh})" for one in self.event_types)
        raise BadValue(f"{self.name} has no event {name!r}; events: {known}")


def _events(events: Iterable[Event]) -> tuple[Event, ...]:
    if isinstance(events, Event):
        return (events,)
    return tuple(events)


def _place(place: Place | str | None) -> Place | None:
    return None if place is None or place == "" else read_place(place)


@frozen
class Record:
    """案卷: one matter. Frozen; `apply` gives a new one with one event more."""

    kind: ClassVar[RecordKind]

    id: str = field()
    events: tuple[Event, ...] = field(default=(), converter=_events)
    organ: str = field(default="", kw_only=True, metadata={"label": Label("机关", "organ")})
    place: Place | None = field(
        default=None, kw_only=True, converter=_place, metadata={"label": Label("地域", "place")}
    )

    def __attrs_post_init__(self) -> None:
        if not isinstance(self.id, str) or not self.id.strip():
            raise WrongType(f"a record needs an id, a text that isn't empty, not {self.id!r}")
        for event in self.events:
            if type(event) not in self.kind.event_types:
                known = ", ".join(one.__name__ for one in self.kind.event_types)
                raise WrongType(f"{self.kind.name} takes no event {event!r}; events: {known}")

    # the procedure ----------------------------------------------------------------------------

    def facts(self, before: Replay, event: Event) -> Facts:
        """事实: what the guards of the workflow ask for, told from the record; each domain says how."""
        return {}

    def workflow(self) -> Workflow:
        """适用的流程: the version in force on the day of the event that opens the matter, else of the first.

        Raises `NotYetInForce` before the first version, `BadValue` for a record without events.
        """
        first = self.first_day
        if first is None:
            raise BadValue(
                f"{self.kind.name} {self.id} has no dated events, so no version of its procedure applies"
            )
        openings = [one.day for one in self.events if one.dated_at_all and one.name in self.kind.openings]
        return in_force(self.kind.workflows, min(openings, default=first), self.kind.name)

    @property
    def first_day(self) -> date | None:
        """首个事件日: the day of the first event, None where no event has a day."""
        return min((event.day for event in self.events if event.dated_at_all), default=None)

    def until(self, day: date | None) -> tuple[Event, ...]:
        """截至某日的事件: the events that had happened by ``day``; all of them for None."""
        if day is None:
            return self.events
        return tuple(event for event in self.events if not event.dated_at_all or event.day <= day)

    def replayed(
        self,
        as_of: date | None = None,
        *,
        calendar: WorkCalendar | None = None,
        rulebook: Rulebook | None = None,
        overrides: Mapping[str, Any] | None = None,
    ) -> Replay:
        """重演: the events up to ``as_of`` (all without it) folded leniently over the workflow."""
        day = None if as_of is None else civil_day(as_of)
        return replay(
            self.workflow(),
            self.until(day),
            self.facts,
            CHINA if calendar is None else calendar,
            self.kind.rulebook if rulebook is None else rulebook,
            overrides=overrides,
        )

    @property
    def state(self) -> Labelled:
        """状态: where the matter stands after all its events."""
        if not self.events:
            return self.kind.workflows[-1].initial
        return self.replayed().state

    def allowed(self, facts: Facts | None = None) -> tuple[Allowed, ...]:
        """可办事项: the events that the workflow allows next, each with its basis."""
        workflow = self.workflow() if self.events else self.kind.workflows[-1]
        return workflow.allowed(self.state, facts)

    def apply(self, event: Event) -> Self:
        """办理一步: the record with one event more, if the workflow allows it now.

        Raises `NotAllowed` with the reason, the article and what is allowed instead; `WrongType` for
        an event of another kind of record.
        """
        after = evolve(self, events=(*self.events, event))
        if self.events:
            last = max(
                (one for one in self.events if one.dated_at_all), key=lambda one: one.day, default=event
            )
            if event.dated_at_all and event.day < last.day:
                raise NotAllowed(
                    f"{event.name} on {event.day} lies before {last.name} on {last.day}: a live case is told in order "
                    "(to mend the past, build the record anew)"
                )
            workflow = self.workflow()
            state = replay(workflow, self.events, self.facts, CHINA, self.kind.rulebook)
        else:
            workflow = after.workflow()
            state = Replay(workflow, workflow.initial, CHINA, self.kind.rulebook)
        advance(state, event, self.facts, strict=True)
        return after

    # judging ----------------------------------------------------------------------------------

    def obligations(
        self,
        as_of: date | None = None,
        *,
        calendar: WorkCalendar | None = None,
        rulebook: Rulebook | None = None,
        place: Place | str | None = None,
        known_on: date | None = None,
    ) -> tuple[Obligation, ...]:
        """义务: who owes what by when, and where it stands on ``as_of``.

        Without ``as_of`` what is still undone stays open and unjudged; events after it haven't happened
        yet. ``known_on`` takes the calendar and the rules as published by that day.
        """
        days = CHINA if calendar is None else calendar
        book = self.kind.rulebook if rulebook is None else rulebook
        if known_on is not None:
            days, book = days.known_on(known_on), book.known_on(known_on)
        where = self.place if place is None else read_place(place)
        state = self.replayed(as_of, calendar=days, rulebook=book)
        found = judged(state, as_of=as_of, place=where)
        return tuple(self._with_readings(one, state, as_of, where) for one in found)

    def _with_readings(
        self, obligation: Obligation, state: Replay, as_of: date | None, place: Place | None
    ) -> Obligation:
        readings = []
        for reading in self.kind.fact_readings:
            if (
                reading.clock != obligation.clock
                or state.consulted.get(reading.fact, reading.value) == reading.value
            ):
                continue
            other = self.replayed(
                as_of,
                calendar=state.calendar,
                rulebook=state.rulebook,
                overrides={reading.fact: reading.value},
            )
            for one in judged(other, as_of=as_of, place=place):
                if one.clock == obligation.clock:
                    readings.append((reading.name, reading.label, one.due))
        return evolve(obligation, readings=tuple(readings)) if readings else obligation

    def check(self, as_of: date | None = None) -> tuple[Finding, ...]:
        """核查: findings beside the time limits; each domain says which."""
        return ()
