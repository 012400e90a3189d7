"""Disclosure of government information 政府信息公开: applications, their replies, and proactive publication."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govrules.lazy import lazily

if TYPE_CHECKING:
    from govrules.disclosure.checks import CHECKS as CHECKS, often_requested as often_requested
    from govrules.disclosure.events import Archived as Archived, Arrived as Arrived, Communicated as Communicated, Confirmed as Confirmed, Consequence as Consequence, ConsequenceRecorded as ConsequenceRecorded, CorrectionReceived as CorrectionReceived, CorrectionRequested as CorrectionRequested, DeemedAbandoned as DeemedAbandoned, DelaySet as DelaySet, EVENTS as EVENTS, Examined as Examined, Extended as Extended, FeeNotified as FeeNotified, FeePaid as FeePaid, OrganAnswered as OrganAnswered, OrganConsulted as OrganConsulted, Outcome as Outcome, Published as Published, ReasonsGiven as ReasonsGiven, ReasonsRequested as ReasonsRequested, Received as Received, RefusalGround as RefusalGround, RefusedToProcess as RefusedToProcess, Registered as Registered, Remedy as Remedy, RemedyDecided as RemedyDecided, RemedyOpened as RemedyOpened, Replied as Replied, ReplyKind as ReplyKind, ThirdPartyAnswered as ThirdPartyAnswered, ThirdPartyConsulted as ThirdPartyConsulted, Withdrawn as Withdrawn
    from govrules.disclosure.records import APPLICATION as APPLICATION, Application as Application
    from govrules.disclosure.workflow import Channel as Channel, State as State

__getattr__, __dir__ = lazily(
    "govrules.disclosure",
    {
        "APPLICATION": "govrules.disclosure.records",
        "Application": "govrules.disclosure.records",
        "Archived": "govrules.disclosure.events",
        "Arrived": "govrules.disclosure.events",
        "CHECKS": "govrules.disclosure.checks",
        "Channel": "govrules.disclosure.workflow",
        "Communicated": "govrules.disclosure.events",
        "Confirmed": "govrules.disclosure.events",
        "Consequence": "govrules.disclosure.events",
        "ConsequenceRecorded": "govrules.disclosure.events",
        "CorrectionReceived": "govrules.disclosure.events",
        "CorrectionRequested": "govrules.disclosure.events",
        "DeemedAbandoned": "govrules.disclosure.events",
        "DelaySet": "govrules.disclosure.events",
        "EVENTS": "govrules.disclosure.events",
        "Examined": "govrules.disclosure.events",
        "Extended": "govrules.disclosure.events",
        "FeeNotified": "govrules.disclosure.events",
        "FeePaid": "govrules.disclosure.events",
        "OrganAnswered": "govrules.disclosure.events",
        "OrganConsulted": "govrules.disclosure.events",
        "Outcome": "govrules.disclosure.events",
        "Published": "govrules.disclosure.events",
        "ReasonsGiven": "govrules.disclosure.events",
        "ReasonsRequested": "govrules.disclosure.events",
        "Received": "govrules.disclosure.events",
        "RefusalGround": "govrules.disclosure.events",
        "RefusedToProcess": "govrules.disclosure.events",
        "Registered": "govrules.disclosure.events",
        "Remedy": "govrules.disclosure.events",
        "RemedyDecided": "govrules.disclosure.events",
        "RemedyOpened": "govrules.disclosure.events",
        "Replied": "govrules.disclosure.events",
        "ReplyKind": "govrules.disclosure.events",
        "State": "govrules.disclosure.workflow",
        "ThirdPartyAnswered": "govrules.disclosure.events",
        "ThirdPartyConsulted": "govrules.disclosure.events",
        "Withdrawn": "govrules.disclosure.events",
        "often_requested": "govrules.disclosure.checks",
    },
)
