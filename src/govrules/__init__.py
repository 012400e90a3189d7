"""govrules 政务规则: time limits, procedures and audits of Chinese government offices.

>>> import govrules as gr
>>> gr.rule("disclosure.application.reply").due(date(2024, 9, 20)).date
datetime.date(2024, 10, 23)
"""

from __future__ import annotations

from datetime import date
from importlib import import_module
from typing import TYPE_CHECKING, Any

__version__ = "26.11.0"

# Names are imported when first used: a first answer then needs no more than it computes with.
_HOMES = {
    "CHINA": "govrules.calendar",
    "Day": "govrules.calendar",
    "DayKind": "govrules.calendar",
    "WorkCalendar": "govrules.calendar",
    "parse_notice": "govrules.calendar.reading",
    "HolidayNotice": "govrules.sources",
    "Confidence": "govrules.sources",
    "Force": "govrules.sources",
    "Place": "govrules.places",
    "rule": "govrules.catalogue",
    "rules": "govrules.catalogue",
    "rulebook": "govrules.catalogue",
    "workflow": "govrules.catalogue",
    "Rule": "govrules.rules.rule",
    "Version": "govrules.rules.rule",
    "Rulebook": "govrules.rules.rulebook",
    "Due": "govrules.rules.due",
    "Certainty": "govrules.rules.due",
    "Pause": "govrules.rules.term",
    "WorkingDays": "govrules.rules.length",
    "Days": "govrules.rules.length",
    "Months": "govrules.rules.length",
    "Years": "govrules.rules.length",
    "Hours": "govrules.rules.length",
    "YearlyDate": "govrules.rules.length",
    "OnDate": "govrules.rules.length",
    "Verdict": "govrules.findings",
    "audit": "govrules.audit",
    "template": "govrules.records",
    "read_records": "govrules.records",
    "to_json": "govrules.serialization",
    "from_json": "govrules.serialization",
    "GovRulesError": "govrules.errors",
    "UnknownRule": "govrules.errors",
    "NotCovered": "govrules.errors",
    "NotInForce": "govrules.errors",
    "NotYetInForce": "govrules.errors",
    "Repealed": "govrules.errors",
    "NotAllowed": "govrules.errors",
    "Undetermined": "govrules.errors",
    "BadRecord": "govrules.errors",
    "BadNotice": "govrules.errors",
    "BadValue": "govrules.errors",
    "WrongType": "govrules.errors",
}
_DOMAINS = ("disclosure",)


def __getattr__(name: str) -> Any:
    if name in _HOMES:
        value = getattr(import_module(_HOMES[name]), name)
    elif name in _DOMAINS:
        value = import_module(f"govrules.{name}")
    else:
        raise AttributeError(f"module 'govrules' has no attribute {name!r}")
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted([*_HOMES, *_DOMAINS, "__version__"])
