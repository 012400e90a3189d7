"""Proof 流程检验: what is wrong with a workflow's definition, found without running it."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import product
from typing import TYPE_CHECKING, Any

from govrules.procedure.clocks import MeetClock, RestartClock, StartClock, VoidClock

if TYPE_CHECKING:
    from govrules.procedure.workflow import Refusal, Transition, Workflow


def faults(workflow: Workflow) -> list[str]:
    """流程缺陷: every fault of a definition in words; empty if it is sound."""
    found = _unknown_names(workflow)
    if found:
        return found  # the other proofs would stumble over them
    return [*_reach(workflow), *_clocks(workflow), *_guards(workflow)]


def _unknown_names(workflow: Workflow) -> list[str]:
    states = {str(state) for state in workflow.state_type}
    events = {name for name, _ in workflow.events}
    facts = {fact.name: fact.values for fact in workflow.facts}
    clocks = {clock.name for clock in workflow.clocks}
    found = []
    for state in (workflow.initial, *workflow.final):
        if state not in states:
            found.append(f"state {state!r} is not among the states")
    for row in workflow.rows:
        where = f"{'/'.join(row.sources)} on {row.event}"
        targets = [row.target] if hasattr(row, "target") and row.target else []
        found += [f"{where}: no state {state!r}" for state in (*row.sources, *targets) if state not in states]
        if row.event not in events:
            found.append(f"{where}: no event {row.event!r}")
        for fact, value in row.when:
            if fact not in facts:
                found.append(f"{where}: no fact {fact!r}")
            elif value not in facts[fact]:
                found.append(f"{where}: fact {fact} can't be {value!r}")
        for effect in getattr(row, "effects", ()):
            if effect.clock not in clocks:
                found.append(f"{where}: no clock {effect.clock!r}")
    used = {row.event for row in workflow.rows}
    found += [f"event {event!r} occurs in no row" for event in sorted(events - used)]
    return found


def _edges(workflow: Workflow) -> dict[str, set[str]]:
    edges: dict[str, set[str]] = {str(state): set() for state in workflow.state_type}
    for row in workflow.transitions:
        for source in row.sources:
            edges[source].add(row.target or source)
    return edges


def _reachable(starts: Iterable[str], edges: dict[str, set[str]]) -> set[str]:
    seen, queue = set(starts), list(starts)
    while queue:
        for target in edges[queue.pop()] - seen:
            seen.add(target)
            queue.append(target)
    return seen


def _reach(workflow: Workflow) -> list[str]:
    edges = _edges(workflow)
    reached = _reachable([str(workflow.initial)], edges)
    found = [f"state {state!r} can't be reached" for state in edges if state not in reached]
    final = {str(state) for state in workflow.final}
    for state in edges:
        if not final & _reachable([state], edges):
            found.append(f"from state {state!r} no final state can be reached")
    return found


def _clocks(workflow: Workflow) -> list[str]:
    edges = _edges(workflow)
    stops: dict[str, set[str]] = {clock.name: set() for clock in workflow.clocks}
    started: dict[str, set[str]] = {clock.name: set() for clock in workflow.clocks}
    for row in workflow.transitions:
        for effect in row.effects:
            if isinstance(effect, MeetClock | VoidClock):
                stops[effect.clock].update(row.sources)
            elif isinstance(effect, StartClock | RestartClock):
                started[effect.clock].update(row.target or source for source in row.sources)
    found = []
    for clock in workflow.clocks:
        if not started[clock.name]:
            found.append(f"clock {clock.name!r} never starts")
        for state in sorted(started[clock.name]):
            if not clock.conditional and not stops[clock.name] & _reachable([state], edges):
                found.append(f"clock {clock.name!r} starts on the way to {state!r} and can never stop")
        if clock.conditional and not stops[clock.name]:
            found.append(f"clock {clock.name!r} can never be met")
    return found


def _guards(workflow: Workflow) -> list[str]:
    values = {fact.name: fact.values for fact in workflow.facts}
    rows_of: dict[tuple[str, str], list[Transition | Refusal]] = {}
    for row in workflow.rows:
        for source in row.sources:
            rows_of.setdefault((source, row.event), []).append(row)
    found = []
    for (state, event), rows in rows_of.items():
        asked = sorted({fact for row in rows for fact, _ in row.when})
        for combination in product(*(values[fact] for fact in asked)):
            given = dict(zip(asked, combination, strict=True))
            hits = [row for row in rows if _holds(row.when, given)]
            case = ", ".join(f"{fact}={value!r}" for fact, value in given.items()) or "always"
            if len(hits) > 1:
                found.append(f"{state} on {event}: {len(hits)} rows apply ({case})")
            elif not hits:
                found.append(f"{state} on {event}: no row and no refusal applies ({case})")
    return found


def _holds(when: tuple[tuple[str, Any], ...], given: dict[str, Any]) -> bool:
    return all(given[fact] == value for fact, value in when)
