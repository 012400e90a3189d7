"""Workflow 流程: a procedure as a table of transitions, each with its legal basis, proven when built."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from attrs import field, frozen

from govrules.errors import BadDefinition, BadValue, NotAllowed, WrongType
from govrules.labels import Label, Labelled
from govrules.procedure.clocks import Clock, Effect
from govrules.sources import Citation, SeedStatement

Basis = Citation | SeedStatement
Facts = Mapping[str, Any]
Condition = tuple[tuple[str, Any], ...]


def _condition(when: Mapping[str, Any] | Condition) -> Condition:
    return tuple(sorted(when.items())) if isinstance(when, Mapping) else tuple(when)


@frozen
class Fact:
    """事实: something a guard asks for, with the values it can have."""

    name: str
    label: Label
    values: tuple[Any, ...] = (True, False)


@frozen
class Transition:
    """流转: from any of ``sources``, on ``event``, to ``target`` ("" stays), with basis and clock effects."""

    sources: tuple[str, ...]
    event: str
    target: str
    basis: Basis
    effects: tuple[Effect, ...] = ()
    when: Condition = field(default=(), converter=_condition)


@frozen
class Refusal:
    """不得为之: an event that the law rules out in these states when the facts are so."""

    sources: tuple[str, ...]
    event: str
    basis: Basis
    reason: Label
    when: Condition = field(default=(), converter=_condition)


class Allowed(str):
    """可办事项: an event possible in a state; the string is its name.

    ``target`` is the state it leads to, ``basis`` the article, ``needs`` the facts that must still be
    told before the step can be taken.
    """

    target: str
    basis: Basis
    label: Label
    needs: tuple[str, ...]

    def __new__(cls, event: str, target: str, basis: Basis, label: Label, needs: tuple[str, ...]) -> Allowed:
        self = str.__new__(cls, event)
        self.target, self.basis, self.label, self.needs = target, basis, label, needs
        return self

    def __reduce__(self) -> tuple[type[Allowed], tuple[Any, ...]]:
        return (Allowed, (str(self), self.target, self.basis, self.label, self.needs))

    @property
    def event(self) -> str:
        """事件名称: the name of the event."""
        return str(self)


@frozen(eq=False)
class Workflow:
    """流程: states, events and transitions of one procedure from ``since`` on.

    Checked when built: names are known, every state is reachable and leads to a final one, every clock
    that starts can stop, and the guards of one state and event exclude one another and, with the
    refusals, cover every combination of their facts. All faults are reported together (`BadDefinition`).
    """

    id: str
    label: Label
    since: date
    state_type: type[Labelled]
    initial: Labelled
    final: tuple[Labelled, ...]
    events: tuple[tuple[str, Label], ...]
    transitions: tuple[Transition, ...] = field(repr=False)
    refusals: tuple[Refusal, ...] = field(default=(), repr=False)
    facts: tuple[Fact, ...] = field(default=(), repr=False)
    clocks: tuple[Clock, ...] = field(default=(), repr=False)
    _table: dict[tuple[str, str], tuple[Transition | Refusal, ...]] = field(init=False, repr=False)
    _moves: dict[tuple[str, str], Labelled] = field(init=False, repr=False)
    _event_names: dict[str, str] = field(init=False, repr=False)
    _facts: dict[str, Fact] = field(init=False, repr=False)

    def __attrs_post_init__(self) -> None:
        from govrules.procedure.proof import faults

        table: dict[tuple[str, str], tuple[Transition | Refusal, ...]] = {}
        for row in self.rows:
            for source in row.sources:
                table[source, row.event] = (*table.get((source, row.event), ()), row)
        object.__setattr__(self, "_table", table)
        found = faults(self)
        if found:
            raise BadDefinition(
                f"workflow {self.id} of {self.since}:\n" + "\n".join(f"- {one}" for one in found)
            )
        moves = {
            key: self.state_type(rows[0].target or key[0])
            for key, rows in table.items()
            if len(rows) == 1 and isinstance(rows[0], Transition) and not rows[0].when
        }
        names = {text: name for name, label in self.events for text in (name, label.zh, label.en)}
        object.__setattr__(self, "_moves", moves)
        object.__setattr__(self, "_event_names", names)
        object.__setattr__(self, "_facts", {fact.name: fact for fact in self.facts})

    def __reduce__(self) -> tuple[Any, ...]:
        shown = ("id", "label", "since", "state_type", "initial", "final", "events")
        rest = ("transitions", "refusals", "facts", "clocks")
        return (type(self), tuple(getattr(self, name) for name in (*shown, *rest)))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Workflow) and self.__reduce__()[1] == other.__reduce__()[1]

    def __hash__(self) -> int:
        return hash((self.id, self.since))

    @property
    def rows(self) -> tuple[Transition | Refusal, ...]:
        """各行: every transition, then every refusal."""
        rows: list[Transition | Refusal] = [*self.transitions]
        return (*rows, *self.refusals)

    @property
    def states(self) -> tuple[Labelled, ...]:
        """状态: every state, with its labels."""
        return tuple(self.state_type)

    # asking -----------------------------------------------------------------------------------

    def next(self, state: str, event: str, facts: Facts | None = None) -> Labelled:
        """下一状态: the state that ``event`` leads to from ``state``.

        Plain strings in: values, names or labels in either language. Raises `NotAllowed` (why, which
        fact is missing, what is allowed) and `BadValue` for an unknown state, event or fact.
        """
        if facts is None:
            found = self._moves.get((state, event))
            if found is not None:
                return found
        row = self.row(state, event, facts or {})
        return self.state_type(row.target) if row.target else self.state(state)

    def row(self, state: str, event: str, facts: Facts) -> Transition:
        """流转行: the transition that applies; raises as `next` does."""
        here, name = self.state(state), self.event(event)
        self._check(facts)
        rows = self._table.get((here, name), ())
        if not rows:
            raise NotAllowed(
                f"{name} ({self.event_label(name).zh}) is not possible in state {here} ({here.zh}); {self._offer(here)}"
            )
        for row in rows:
            if all(fact in facts and facts[fact] == value for fact, value in row.when):
                if isinstance(row, Transition):
                    return row
                raise NotAllowed(
                    f"{name} ({self.event_label(name).zh}) is refused in state {here} ({here.zh}): {row.reason.en} "
                    f"({row.reason.zh}) [{row.basis.text('en')}]; {self._offer(here, facts)}"
                )
        missing = sorted({fact for row in rows for fact, _ in row.when if fact not in facts})
        labels = {fact.name: fact for fact in self.facts}
        asked = ", ".join(f"{one} ({labels[one].label.zh}: {list(labels[one].values)})" for one in missing)
        raise NotAllowed(
            f"{name} in state {here} ({here.zh}) depends on facts not given: tell facts={{...}} with {asked}"
        )

    def allowed(self, state: str, facts: Facts | None = None) -> tuple[Allowed, ...]:
        """可办事项: the events possible in ``state``, each with its basis and the facts it still needs."""
        here = self.state(state)
        known = facts or {}
        self._check(known)
        found = []
        for event, _ in self.events:
            for row in self._table.get((here, event), ()):
                if isinstance(row, Refusal) or any(
                    fact in known and known[fact] != value for fact, value in row.when
                ):
                    continue
                needs = tuple(fact for fact, _ in row.when if fact not in known)
                found.append(Allowed(event, row.target or here, row.basis, self.event_label(event), needs))
                break
        return tuple(found)

    def rows_for(self, event: str) -> tuple[Transition, ...]:
        """事件的各行: every transition of an event; a lenient replay takes the one that fits best, else the first."""
        return tuple(row for row in self.transitions if row.event == event)

    def state(self, text: str) -> Labelled:
        """读取状态: the state with this value, name or label; `BadValue` if there is none."""
        try:
            return self.state_type.read(text)
        except BadValue as error:
            raise BadValue(f"workflow {self.id} has no state {text!r}: {error}") from error

    def event(self, text: str) -> str:
        """读取事件: the name of the event with this name or label; `BadValue` if there is none."""
        found = self._event_names.get(text) if isinstance(text, str) else None
        if found is not None:
            return found
        known = ", ".join(f"{name} ({label.zh})" for name, label in self.events)
        raise BadValue(f"workflow {self.id} has no event {text!r}; events: {known}")

    def event_label(self, name: str) -> Label:
        """事件标签: the labels of an event."""
        return next(label for event, label in self.events if event == name)

    def clock(self, name: str) -> Clock:
        """时钟: the clock with this name."""
        return next(clock for clock in self.clocks if clock.name == name)

    def _offer(self, state: Labelled, facts: Facts | None = None) -> str:
        names = [f"{one} ({one.label.zh})" for one in self.allowed(state, facts)]
        return f"allowed: {', '.join(names)}" if names else "nothing more is allowed: the state is final"

    def _check(self, facts: Facts) -> None:
        if not isinstance(facts, Mapping):
            raise WrongType(f"facts= takes a mapping of fact names to values, not {facts!r}")
        known = self._facts
        for name, value in facts.items():
            if name not in known:
                names = ", ".join(f"{fact.name} ({fact.label.zh})" for fact in self.facts) or "none"
                raise BadValue(f"workflow {self.id} asks for no fact {name!r}; facts: {names}")
            fact = known[name]
            if not any(value is one or (type(value) is type(one) and value == one) for one in fact.values):
                raise BadValue(f"fact {name} can't be {value!r}; values: {list(fact.values)}")

    # drawing ----------------------------------------------------------------------------------

    def table(self, lang: str = "zh") -> str:
        """流转表: the transitions and refusals as a Markdown table."""
        from govrules.procedure.drawing import table

        return table(self, lang)

    def mermaid(self, lang: str = "zh") -> str:
        """流程图: the states and transitions as a Mermaid state diagram."""
        from govrules.procedure.drawing import mermaid

        return mermaid(self, lang)

    def to_dict(self) -> dict[str, Any]:
        """流程数据: the whole definition as plain values, ready for JSON."""
        from govrules.procedure.drawing import to_dict

        return to_dict(self)


def in_force(workflows: Iterable[Workflow], on: date | None, id: str) -> Workflow:
    """某日有效的流程: the version on a day; ``on`` may be None only where one version exists."""
    from govrules.calendar.civil import civil_day
    from govrules.errors import NotYetInForce

    versions = sorted(workflows, key=lambda one: one.since)
    if on is None:
        if len(versions) == 1:
            return versions[0]
        starts = ", ".join(str(one.since) for one in versions)
        raise BadValue(f"{id} has versions from {starts}: say on which day, workflow({id!r}, on=...)")
    day = civil_day(on)
    found = [one for one in versions if one.since <= day]
    if not found:
        raise NotYetInForce(
            f"{id} is not yet in force on {day}: its first version starts on {versions[0].since}"
        )
    return found[-1]
