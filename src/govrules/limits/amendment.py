"""Amendment 假设修改: a rule as it would be after a change that no law has made."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from attrs import evolve, fields

from govrules.calendar.civil import civil_day
from govrules.errors import BadDefinition, BadValue, WrongType
from govrules.labels import Label
from govrules.limits.rule import Rule, Version
from govrules.limits.term import Extension, Term
from govrules.sources import Citation, Confidence, Force, Instrument


def amended_rule(rule: Rule, since: date, source: str, changes: Mapping[str, Any]) -> Rule:
    """修改后的规则: ``rule`` with one more version from ``since``, its last term with ``changes``."""
    day = civil_day(since)
    if not isinstance(source, str) or not source.strip():
        raise WrongType(f"{rule.id}: source= names the draft in words, not {source!r}")
    last = rule.versions[-1]
    if last.since is not None and day <= last.since:
        raise BadValue(f"{rule.id}: an amendment must start after {last.since}, when the last version starts")
    if last.term is None:
        raise BadValue(f"{rule.id} is repealed since {last.since}; there is nothing left to amend")
    known = {one.name for one in fields(Term)} | {"extension"}
    unknown = sorted(set(changes) - known)
    if unknown:
        raise WrongType(
            f"{rule.id}: a term has no field {', '.join(unknown)}; fields: {', '.join(sorted(known))}"
        )
    draft = Citation(
        Instrument(
            source, "", source if source.isascii() else "what-if amendment", Force.PROPOSAL, None, day
        ),
        confidence=Confidence.UNSURE,
    )
    term = _changed(rule.id, last.term, changes, draft)
    note = Label(f"假设：自{day}起修改，并非现行规定", f"what-if: as if amended from {day}; no law says so")
    limit = "" if "length" in changes else last.office_limit
    version = Version(day, draft, term, Confidence.UNSURE, note, limit)
    return evolve(rule, versions=(*rule.versions, version))


def _changed(id: str, term: Term, changes: Mapping[str, Any], draft: Citation) -> Term:
    plain: dict[str, Any] = {name: value for name, value in changes.items() if name != "extension"}
    if "extension" in changes:
        longest = changes["extension"]
        condition = Label("假设的条件", "as supposed") if term.extends is None else term.extends.condition
        plain["extends"] = None if longest is None else Extension(longest, condition, draft)
    elif "length" in plain and term.extends is not None and type(plain["length"]) is not type(term.length):
        raise BadValue(
            f"{id}: with length={plain['length']!r} the extension of {term.extends.longest.text('en')} has "
            "another unit: give extension= too, or extension=None"
        )
    try:
        return evolve(term, **plain)
    except (AttributeError, TypeError, BadDefinition, BadValue) as error:
        raise BadValue(f"{id}: these changes make no term: {error}") from error
