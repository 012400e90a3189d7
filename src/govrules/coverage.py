"""Coverage 覆盖情况: which checkable statements of the seed documents rules, workflows and checks encode."""

from __future__ import annotations

from govrules.catalogue import rulebook
from govrules.disclosure.checks import CHECKS
from govrules.disclosure.measures import ENCODED
from govrules.generated_seeds import STATEMENTS
from govrules.kinds import record_kinds
from govrules.sources import SeedStatement


def encoded() -> frozenset[str]:
    """已编码的条目: the ids of seed statements that something in the library rests on."""
    found: set[str] = set()
    for rule in rulebook().rules:
        found.update(rule.seeds)
    for kind in record_kinds():
        for workflow in kind.workflows:
            for row in workflow.rows:
                if isinstance(row.basis, SeedStatement):
                    found.add(row.basis.id)
    found.update(check.basis.id for check in CHECKS if isinstance(check.basis, SeedStatement))
    found.update(statement.id for statement in ENCODED)
    return frozenset(found)


def covered_by_system() -> tuple[tuple[str, frozenset[str], tuple[str, ...]], ...]:
    """各系统覆盖情况: for each system its code, the ids covered, and all its checkable ids."""
    known = encoded()
    return tuple((code, known & frozenset(ids), ids) for code, ids in STATEMENTS.items())
