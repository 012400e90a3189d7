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
    from govrules.auditing import audit as audit
    from govrules.calendar import CHINA as CHINA
    from govrules.calendar import Day as Day
    from govrules.calendar import DayKind as DayKind
    from govrules.calendar import WorkCalendar as WorkCalendar
    from govrules.calendar.reading import parse_notice as parse_notice
    from govrules.catalogue import duties as duties
    from govrules.catalogue import duty_calendar as duty_calendar
    from govrules.catalogue import rule as rule
    from govrules.catalogue import rulebook as rulebook
    from govrules.catalogue import rules as rules
    from govrules.catalogue import workflow as workflow
    from govrules.citations import DocumentNumber as DocumentNumber
    from govrules.citations import Provision as Provision
    from govrules.citations import Reference as Reference
    from govrules.citations import find_document_numbers as find_document_numbers
    from govrules.citations import find_references as find_references
    from govrules.citations import parse_document_number as parse_document_number
    from govrules.citations import parse_provision as parse_provision
    from govrules.citations import parse_reference as parse_reference
    from govrules.duty import Duty as Duty
    from govrules.errors import BadDefinition as BadDefinition
    from govrules.errors import BadNotice as BadNotice
    from govrules.errors import BadRecord as BadRecord
    from govrules.errors import BadValue as BadValue
    from govrules.errors import GovRulesError as GovRulesError
    from govrules.errors import NotAllowed as NotAllowed
    from govrules.errors import NotCovered as NotCovered
    from govrules.errors import NotInForce as NotInForce
    from govrules.errors import NotYetInForce as NotYetInForce
    from govrules.errors import Problem as Problem
    from govrules.errors import Repealed as Repealed
    from govrules.errors import Undetermined as Undetermined
    from govrules.errors import UnknownRule as UnknownRule
    from govrules.errors import WrongType as WrongType
    from govrules.findings import Finding as Finding
    from govrules.findings import Obligation as Obligation
    from govrules.findings import Status as Status
    from govrules.findings import Verdict as Verdict
    from govrules.fulfilment import Fulfilment as Fulfilment
    from govrules.limits.due import Certainty as Certainty
    from govrules.limits.due import Due as Due
    from govrules.limits.length import Days as Days
    from govrules.limits.length import Hours as Hours
    from govrules.limits.length import Months as Months
    from govrules.limits.length import OnDate as OnDate
    from govrules.limits.length import WorkingDays as WorkingDays
    from govrules.limits.length import YearlyDate as YearlyDate
    from govrules.limits.length import Years as Years
    from govrules.limits.rule import Rule as Rule
    from govrules.limits.rule import Version as Version
    from govrules.limits.rulebook import Rulebook as Rulebook
    from govrules.limits.term import Pause as Pause
    from govrules.places import Place as Place
    from govrules.procedure.records import Record as Record
    from govrules.procedure.workflow import Workflow as Workflow
    from govrules.records import Column as Column
    from govrules.records import read_records as read_records
    from govrules.records import template as template
    from govrules.report import Report as Report
    from govrules.serialization import from_json as from_json
    from govrules.serialization import to_json as to_json
    from govrules.sources import Confidence as Confidence
    from govrules.sources import Force as Force
    from govrules.sources import HolidayNotice as HolidayNotice

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
        "duties": "govrules.catalogue",
        "duty_calendar": "govrules.catalogue",
        "Duty": "govrules.duty",
        "DocumentNumber": "govrules.citations",
        "Provision": "govrules.citations",
        "Reference": "govrules.citations",
        "find_document_numbers": "govrules.citations",
        "find_references": "govrules.citations",
        "parse_document_number": "govrules.citations",
        "parse_provision": "govrules.citations",
        "parse_reference": "govrules.citations",
        "Fulfilment": "govrules.fulfilment",
        "Rule": "govrules.limits.rule",
        "Version": "govrules.limits.rule",
        "Rulebook": "govrules.limits.rulebook",
        "Due": "govrules.limits.due",
        "Certainty": "govrules.limits.due",
        "Pause": "govrules.limits.term",
        "WorkingDays": "govrules.limits.length",
        "Days": "govrules.limits.length",
        "Months": "govrules.limits.length",
        "Years": "govrules.limits.length",
        "Hours": "govrules.limits.length",
        "YearlyDate": "govrules.limits.length",
        "OnDate": "govrules.limits.length",
        "Verdict": "govrules.findings",
        "audit": "govrules.auditing",
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
        "Report": "govrules.report",
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
