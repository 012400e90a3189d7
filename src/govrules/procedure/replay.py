"""Replay 重演: events folded over a workflow: the state, the clocks they ran, and what was out of order."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import Any

from attrs import evolve, field, frozen

from govrules.calendar.civil import civil_day
from govrules.calendar.workdays import WorkCalendar
from govrules.errors import NotAllowed
from govrules.labels import Label, Labelled
from govrules.limits.rulebook import Rulebook
from govrules.limits.term import Measure
from govrules.procedure.clocks import (
    Effect,
    ExtendClock,
    MeetClock,
    PauseClock,
    RestartClock,
    ResumeClock,
    StartClock,
    VoidClock,
)
from govrules.procedure.events import Event, in_order
from govrules.procedure.workflow import Basis, Workflow


@frozen
class Inquiry:
    """征求意见: an inquiry that may pause a clock: sent on, returned on (None while out), and its ground.

    ``delivered`` is the day on which it reached the one asked, None where that isn't recorded.
    """

    ground: str
    sent: date
    returned: date | None = None
    opinion: str = ""
    delivered: date | None = None


@frozen
class Run:
    """时钟运行: one count of a clock: when and why it started, what moved it, and how it ended."""

    clock: str
    rule: str
    start: date
    started_by: Event
    awaits: Label | None = None
    limit: date | None = None
    inquiries: tuple[Inquiry, ...] = ()
    extensions: tuple[Event, ...] = ()
    met_by: Event | None = None
    voided_by: Event | None = None

    @property
    def running(self) -> bool:
        """是否仍在运行: neither met nor void."""
        return self.met_by is None and self.voided_by is None


@frozen
class Slip:
    """程序差错: an event that the workflow doesn't allow where it stands, with the reason."""

    event: Event
    state: Labelled
    reason: str
    basis: Basis | None = None


@frozen
class Replay:
    """重演结果: where a matter stands after its events.

    ``consulted`` names the facts that guards asked for, with the values they had.
    """

    workflow: Workflow
    state: Labelled
    calendar: WorkCalendar = field(repr=False)
    rulebook: Rulebook = field(repr=False)
    events: tuple[Event, ...] = ()
    runs: tuple[Run, ...] = ()
    slips: tuple[Slip, ...] = ()
    consulted: Mapping[str, Any] = field(factory=dict)

    def happened(self, *names: str) -> tuple[Event, ...]:
        """已发生的事件: the events of these types, in order."""
        return tuple(event for event in self.events if event.name in names)

    def run(self, clock: str) -> Run | None:
        """最近的时钟运行: the latest run of a clock."""
        return next((run for run in reversed(self.runs) if run.clock == clock), None)

    def out(self, *grounds: str) -> tuple[Inquiry, ...]:
        """未收回的征求意见: inquiries of the latest runs that are still out."""
        return tuple(
            inquiry
            for run in self.runs
            if run.running
            for inquiry in run.inquiries
            if inquiry.returned is None and (not grounds or inquiry.ground in grounds)
        )


FactsOf = Callable[[Replay, Event], Mapping[str, Any]]


def replay(
    workflow: Workflow,
    events: Iterable[Event],
    facts_of: FactsOf,
    calendar: WorkCalendar,
    rulebook: Rulebook,
    *,
    strict: bool = False,
    overrides: Mapping[str, Any] | None = None,
) -> Replay:
    """重演: the events in order of their days, folded over the workflow.

    Strict, the first event that isn't allowed raises `NotAllowed`; lenient, it becomes a `Slip`, its
    effects are still applied, and the replay goes on. ``overrides`` replaces facts by name.
    """
    state = Replay(workflow, workflow.initial, calendar, rulebook)
    for event in in_order(tuple(events)):
        state = advance(state, event, facts_of, strict=strict, overrides=overrides)
    return state


def advance(
    before: Replay,
    event: Event,
    facts_of: FactsOf,
    *,
    strict: bool = False,
    overrides: Mapping[str, Any] | None = None,
) -> Replay:
    """一步: the replay after one more event."""
    workflow = before.workflow
    facts = {**facts_of(before, event), **(overrides or {})}
    names = {fact.name for fact in workflow.facts}
    facts = {name: value for name, value in facts.items() if name in names}
    slips = before.slips
    refused = False
    try:
        if all(name != event.name for name, _ in workflow.events):
            offered = ", ".join(f"{one} ({one.label.zh})" for one in workflow.allowed(before.state))
            raise NotAllowed(
                f"{event.name} ({event.label.zh}) is no step of {workflow.id} under the law of {workflow.since}"
                + (f"; allowed: {offered}" if offered else "")
            )
        row = workflow.row(before.state, event.name, facts)
    except NotAllowed as refusal:
        if strict:
            raise
        basis = next(
            (
                one.basis
                for one in workflow.refusals
                if one.event == event.name
                and before.state in one.sources
                and all(facts.get(fact) == value for fact, value in one.when)
            ),
            None,
        )
        refused = basis is not None
        slips = (*slips, Slip(event, before.state, str(refusal), basis))
        rows = workflow.rows_for(event.name)
        if not rows:
            return evolve(before, events=(*before.events, event), slips=slips)
        row = next(
            (one for one in rows if all(facts.get(fact) == value for fact, value in one.when)),
            max(rows, key=lambda one: sum(facts.get(fact) == value for fact, value in one.when)),
        )
    consulted = dict(before.consulted)
    consulted.update((fact, facts[fact]) for fact, _ in row.when if fact in facts)
    target = workflow.state_type(row.target) if row.target else before.state
    runs = before.runs
    for effect in row.effects:
        # A step that the law rules out gives nobody a new period.
        if not (refused and isinstance(effect, RestartClock)):
            runs = _applied(effect, runs, event)
    return evolve(
        before, state=target, events=(*before.events, event), runs=runs, slips=slips, consulted=consulted
    )


def _applied(effect: Effect, runs: tuple[Run, ...], event: Event) -> tuple[Run, ...]:
    if isinstance(effect, StartClock):
        start = event.measured(Measure(effect.measured))[0] if effect.measured else event.on
        return (
            *runs,
            Run(effect.clock, effect.rule, start, event, effect.awaits, _limit(effect.limit, event)),
        )
    index = next((place for place in reversed(range(len(runs))) if runs[place].clock == effect.clock), None)
    if isinstance(effect, RestartClock):
        new = Run(effect.clock, effect.rule, event.on, event, effect.awaits, _limit(effect.limit, event))
        if index is None or not runs[index].running:
            return (*runs, new)
        return (*runs[:index], *runs[index + 1 :], new)
    if index is None or not runs[index].running:
        return runs
    run = runs[index]
    if isinstance(effect, PauseClock):
        sent, delivered = civil_day(event.measured(Measure.SENT)[0]), getattr(event, "delivered", None)
        reached = None if delivered is None else civil_day(delivered)
        inquiry = Inquiry(effect.ground, sent, None, effect.opinion, reached)
        changed = evolve(run, inquiries=(*run.inquiries, inquiry))
    elif isinstance(effect, ResumeClock):
        changed = evolve(run, inquiries=_returned(run.inquiries, effect.ground, event.day))
    elif isinstance(effect, ExtendClock):
        changed = evolve(run, extensions=(*run.extensions, event))
    elif isinstance(effect, MeetClock):
        changed = evolve(run, met_by=event)
    elif isinstance(effect, VoidClock):
        changed = evolve(run, voided_by=event)
    return (*runs[:index], changed, *runs[index + 1 :])


def _limit(name: str, event: Event) -> date | None:
    value = getattr(event, name) if name else None
    return None if value is None else civil_day(value)


def _returned(inquiries: tuple[Inquiry, ...], ground: str, day: date) -> tuple[Inquiry, ...]:
    """The answer closes the oldest inquiry of its ground that is still out."""
    for place, inquiry in enumerate(inquiries):
        if inquiry.ground == ground and inquiry.returned is None:
            return (*inquiries[:place], evolve(inquiry, returned=day), *inquiries[place + 1 :])
    return inquiries
