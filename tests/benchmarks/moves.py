"""Moves: one step of a procedure, beside the state machines that Python offers.

Two tables: the procedure of disclosure on application as shipped, and a ring of ten states with one event,
plain and with a guard on one of its ten steps, which is built alike for every library.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any, Protocol

from timing import Demand, Variant, duels, load, measure, show, show_missing

import govrules as gr
from govrules.labels import Label, Labelled
from govrules.procedure.workflow import Fact, Transition, Workflow
from govrules.sources import Citation, Force, Instrument

REQUIRED = 1.0
SIZE = 10
LAPS = 10
CALLS = SIZE * LAPS
REAL, REAL_AGAIN = "govrules disclosure.application", "the same again (A/A)"
RING = "govrules ring"
AUTOMAT = "Automat TypeMachineBuilder ring"
PEERS = {"automat": "Automat", "transitions": "transitions", "statemachine": "python-statemachine"}


def run(quick: bool) -> tuple[list[Demand], list[str]]:
    """Compare, print, and give the demands and every walk that went astray."""
    variants, wrong = _ours()
    missing = []
    makers = {"automat": _automat, "transitions": _transitions, "statemachine": _statemachine}
    for module, make in makers.items():
        loaded = load(module)
        if loaded is None:
            missing.append(PEERS[module])
        else:
            variants += make(wrong)
    show_missing(missing)
    timings = measure(variants, 5 if quick else 21)
    show("one event", timings, REAL)
    note = f"not installed: {', '.join(missing)}" if missing else ""
    by_name = {one.name: one for one in variants}
    demands = []
    for name in (REAL, RING):
        ratios = duels(by_name[name], by_name[AUTOMAT], quick) if AUTOMAT in by_name else ()
        demands.append(Demand(f"{name} against Automat's typed machine", REQUIRED, ratios, note=note))
    return demands, wrong


# govrules -------------------------------------------------------------------------------------


def _ours() -> tuple[list[Variant], list[str]]:
    workflow = gr.workflow("disclosure.application", on=date(2024, 9, 20))
    moves: list[tuple[str, str]] = []
    guarded: list[tuple[str, str, dict[str, Any]]] = []
    for state in workflow.states:
        for step in workflow.allowed(state):
            if not step.needs:
                moves.append((str(state), str(step)))
            elif facts := _facts(workflow, str(state), str(step), step.needs):
                guarded.append((str(state), str(step), facts))
    ring, guarded_ring = _ring(guard=False), _ring(guard=True)

    def walk() -> None:
        for state, event in moves:
            workflow.next(state, event)

    def walk_members() -> None:
        for state, event in members:
            workflow.next(state, event)

    def walk_guarded() -> None:
        for state, event, facts in guarded:
            workflow.next(state, event, facts)

    def turn() -> object:
        state: Any = ring.initial
        for _ in range(CALLS):
            state = ring.next(state, "go")
        return state

    def turn_guarded() -> object:
        state: Any = guarded_ring.initial
        facts = {"open": True}
        for _ in range(CALLS):
            state = guarded_ring.next(state, "go", facts)
        return state

    members = [(workflow.state(state), event) for state, event in moves]
    wrong = [f"{RING} ended in {end}" for end in (turn(), turn_guarded()) if end != "s0"]
    variants = [
        Variant(REAL, walk, len(moves)),
        Variant(REAL_AGAIN, walk, len(moves)),
        Variant("govrules, states as members", walk_members, len(moves)),
        Variant("govrules, steps that need facts", walk_guarded, len(guarded)),
        Variant(RING, turn, CALLS),
        Variant("govrules ring, guard on one step, facts given", turn_guarded, CALLS),
    ]
    return [variant for variant in variants if variant.calls], wrong


def _facts(workflow: Workflow, state: str, event: str, needs: tuple[str, ...]) -> dict[str, Any] | None:
    """Facts under which the step is taken: those of the first transition of that state and event."""
    for row in workflow.rows_for(event):
        if state in row.sources and {name for name, _ in row.when} >= set(needs):
            return dict(row.when)
    return None


def _ring(guard: bool) -> Workflow:
    make: Any = Labelled
    states = make("Ring", {f"S{n}": (f"s{n}", f"状态{n}", f"state {n}") for n in range(SIZE)})
    basis = Citation(Instrument("测试规定", "", "Rules made up for a benchmark", Force.PAPER), 1)
    steps = []
    for n in range(SIZE):
        when = {"open": True} if guard and n == 0 else {}
        steps.append(Transition((f"s{n}",), "go", f"s{(n + 1) % SIZE}", basis, when=when))
        if when:
            steps.append(Transition((f"s{n}",), "go", "", basis, when={"open": False}))
    return Workflow(
        id="ring",
        label=Label("环", "ring"),
        since=date(2004, 1, 1),
        state_type=states,
        initial=states.S0,
        final=(states.S9,),
        events=(("go", Label("前进", "go on")),),
        transitions=tuple(steps),
        facts=(Fact("open", Label("开放", "open")),) if guard else (),
    )


# peers ----------------------------------------------------------------------------------------


class Stepping(Protocol):
    """What the ring can be told."""

    def go(self) -> None:
        """Take one step."""


class Core:
    """What a typed machine of Automat carries: here nothing."""


class Model:
    """What a machine of transitions moves."""

    state: str
    go: Callable[[], bool]

    def open(self) -> bool:
        """The guard."""
        return True


def _automat(_: list[str]) -> list[Variant]:
    """A typed machine shows its state to nobody, so there is no walk to check."""
    from automat import TypeMachineBuilder

    builder = TypeMachineBuilder(Stepping, Core)
    states = [builder.state(f"s{n}") for n in range(SIZE)]
    for n, state in enumerate(states):
        state.upon(Stepping.go).to(states[(n + 1) % SIZE]).returns(None)
    machine = builder.build()(Core())

    def turn() -> None:
        for _ in range(CALLS):
            machine.go()

    return [Variant(AUTOMAT, turn, CALLS)]


def _transitions(wrong: list[str]) -> list[Variant]:
    from transitions import Machine

    variants = []
    for guard in (False, True):
        steps: list[dict[str, str]] = [
            {"trigger": "go", "source": f"s{n}", "dest": f"s{(n + 1) % SIZE}"} for n in range(SIZE)
        ]
        if guard:
            steps[0]["conditions"] = "open"
        model = Model()
        Machine(
            model,
            states=[f"s{n}" for n in range(SIZE)],
            transitions=steps,
            initial="s0",
            auto_transitions=False,
        )

        def turn(model: Model = model) -> None:
            for _ in range(CALLS):
                model.go()

        turn()
        if model.state != "s0":
            wrong.append(f"transitions ended in {model.state}")
        name = "transitions ring, guard on one step" if guard else "transitions ring"
        variants.append(Variant(name, turn, CALLS))
    return variants


def _statemachine(wrong: list[str]) -> list[Variant]:
    from statemachine import State, StateMachine

    variants = []
    for guard in (False, True):
        states = [State(f"s{n}", initial=n == 0) for n in range(SIZE)]
        go = states[0].to(states[1], cond="open") if guard else states[0].to(states[1])
        for n in range(1, SIZE):
            go |= states[n].to(states[(n + 1) % SIZE])
        names = {f"s{n}": state for n, state in enumerate(states)}
        machine = type("Ring", (StateMachine,), {**names, "go": go, "open": lambda self: True})()

        def turn(machine: Any = machine) -> None:
            for _ in range(CALLS):
                machine.go()

        turn()
        if not machine.s0.is_active:
            wrong.append("python-statemachine did not come round")
        name = "python-statemachine ring, guard on one step" if guard else "python-statemachine ring"
        variants.append(Variant(name, turn, CALLS))
    return variants
