"""govrules 政务规则: time limits, procedures and audits of Chinese government offices.

>>> import govrules as gr
>>> from datetime import date
>>> gr.rule("disclosure.application.reply").due(date(2024, 9, 20)).date
datetime.date(2024, 10, 23)
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from govrules.lazy import lazily

if TYPE_CHECKING:
    from govrules import disclosure as disclosure
    from govrules.audit import Report as Report, audit as audit
    from govrules.calendar import CHINA as CHINA, Day as Day, DayKind as DayKind, WorkCalendar as WorkCalendar
    from govrules.calendar.reading import parse_notice as parse_notice
    from govrules.catalogue import rule as rule, rulebook as rulebook, rules as rules, workflow as workflow
    from govrules.errors import BadDefinition as BadDefinition, BadNotice as BadNotice, BadRecord as BadRecord, BadValue as BadValue, GovRulesError as GovRulesError, NotAllowed as NotAllowed, NotCovered as NotCovered, NotInForce as NotInForce, NotYetInForce as NotYetInForce, Problem as Problem, Repealed as Repealed, Undetermined as Undetermined, UnknownRule as UnknownRule, WrongType as WrongType
    from govrules.findings import Finding as Finding, Obligation as Obligation, Status as Status, Verdict as Verdict
    from govrules.places import Place as Place
    from govrules.procedure.records import Record as Record
    from govrules.procedure.workflow import Workflow as Workflow
    from govrules.records import Column as Column, read_records as read_records, template as template
    from govrules.rules.due import Certainty as Certainty, Due as Due
    from govrules.rules.length import Days as Days, Hours as Hours, Months as Months, OnDate as OnDate, WorkingDays as WorkingDays, YearlyDate as YearlyDate, Years as Years
    from govrules.rules.rule import Rule as Rule, Version as Version
    from govrules.rules.rulebook import Rulebook as Rulebook
    from govrules.rules.term import Pause as Pause
    from govrules.serialization import from_json as from_json, to_json as to_json
    from govrules.sources import Confidence as Confidence, Force as Force, HolidayNotice as HolidayNotice

__version__ = "26.11.0"

__getattr__, __dir__ = lazily(
    "govrules",
    {
        "disclosure": "govrules.disclosure",
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
        "Report": "govrules.audit",
        "Workflow": "govrules.procedure.workflow",
        "Record": "govrules.procedure.records",
        "Finding": "govrules.findings",
        "Obligation": "govrules.findings",
        "Status": "govrules.findings",
        "Column": "govrules.records",
        "BadDefinition": "govrules.errors",
        "Problem": "govrules.errors",
    },
)
