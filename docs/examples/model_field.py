"""A Django-like model field that only takes lawful steps; works without Django.

python docs/examples/model_field.py
"""

from __future__ import annotations

from datetime import date
from typing import Any

import govrules as gr


class ProcedureField:
    """Holds a state as a plain string; the choices of a form come from the workflow's labels."""

    def __init__(self, workflow: str, on: str) -> None:
        self.workflow, self.on = workflow, on

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name

    def __get__(self, instance: Any, owner: type | None = None) -> Any:
        return self if instance is None else instance.__dict__.get(self.name, str(self.of(instance).initial))

    def __set__(self, instance: Any, value: str) -> None:
        instance.__dict__[self.name] = str(
            self.of(instance).state(value)
        )  # refuses a state that doesn't exist

    def of(self, instance: Any) -> Any:
        """The version of the procedure that applies to this row."""
        return gr.workflow(self.workflow, on=getattr(instance, self.on))

    def choices(self, instance: Any) -> list[tuple[str, str]]:
        """(value, label) pairs, as a Django form takes them."""
        return [(str(state), state.label) for state in self.of(instance).states]

    def move(self, instance: Any, event: str, **facts: bool) -> str:
        """Takes one step, or raises NotAllowed and leaves the row as it was."""
        new = str(self.of(instance).next(getattr(instance, self.name), event, facts))
        setattr(instance, self.name, new)
        return new


class Application:
    """Stands for a Django model: ``received`` a DateField, ``state`` a CharField."""

    state = ProcedureField("disclosure.application", on="received")

    def __init__(self, received: date) -> None:
        self.received = received


def main() -> None:
    row = Application(date(2024, 9, 20))
    field = Application.state
    field.move(row, "received")
    print(row.state, dict(field.choices(row))[row.state])
    field.move(row, "third_party_consulted")
    try:
        field.move(row, "archived")
    except gr.NotAllowed as refusal:
        print(refusal)
    print([str(one) for one in field.of(row).allowed(row.state)][:4])


if __name__ == "__main__":
    main()
