"""Kinds of records 案卷种类: every kind that govrules reads, found by name."""

from __future__ import annotations

from difflib import get_close_matches
from importlib import import_module

from govrules.errors import UnknownRule
from govrules.procedure.records import Record, RecordKind

# Kind of record: the module and the class that hold it.
KINDS = {"disclosure.application": ("govrules.disclosure.records", "Application")}


def record_type(kind: str) -> type[Record]:
    """案卷类型: the class of a kind of record, by name or Chinese label; `UnknownRule` otherwise."""
    if kind in KINDS:
        module, name = KINDS[kind]
        found: type[Record] = getattr(import_module(module), name)
        return found
    for known in KINDS:
        one = record_type(known)
        if kind in (one.kind.label.zh, one.kind.label.en):
            return one
    near = get_close_matches(str(kind), KINDS, n=1)
    hint = f"did you mean {near[0]}?" if near else f"kinds: {', '.join(KINDS)}"
    raise UnknownRule(f"no kind of record {kind!r}; {hint}")


def record_kinds() -> tuple[RecordKind, ...]:
    """全部案卷种类: every kind, in order."""
    return tuple(record_type(kind).kind for kind in KINDS)
