"""Checking 定义核对: fields of definitions held to their types when they are made, not when they are used."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from govrules.calendar.civil import civil_day
from govrules.errors import WrongType
from govrules.places import Place, read_place


def instance_of(*kinds: type) -> Callable[[Any, Any, Any], None]:
    """类型核对: a validator that takes values of these types and refuses others with `WrongType`."""
    names = " or ".join(kind.__name__ for kind in kinds)

    def check(owner: Any, attribute: Any, value: Any) -> None:
        if not isinstance(value, kinds):
            raise WrongType(
                f"{type(owner).__name__}: {attribute.name}= takes {names}, not {value!r} ({type(value).__name__})"
            )

    return check


def optional_day(value: date | None) -> date | None:
    """可空的日期: a civil day, or None where it isn't known; `WrongType` for anything else."""
    return None if value is None else civil_day(value)


def optional_place(value: Place | str | None) -> Place | None:
    """可空的地域: a place, read where it is a string, or None."""
    return None if value is None else read_place(value)
