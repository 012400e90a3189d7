"""Disclosure of government information 政府信息公开: applications, their replies, and proactive publication."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govrules.lazy import lazily

if TYPE_CHECKING:
    from govrules.disclosure.checks import CHECKS as CHECKS
    from govrules.disclosure.events import EVENTS as EVENTS
    from govrules.disclosure.events import Archived as Archived
    from govrules.disclosure.events import Arrived as Arrived
    from govrules.disclosure.events import Communicated as Communicated
    from govrules.disclosure.events import Confirmed as Confirmed
    from govrules.disclosure.events import Consequence as Consequence
    from govrules.disclosure.events import ConsequenceRecorded as ConsequenceRecorded
    from govrules.disclosure.events import CorrectionReceived as CorrectionReceived
    from govrules.disclosure.events import CorrectionRequested as CorrectionRequested
    from govrules.disclosure.events import DeemedAbandoned as DeemedAbandoned
    from govrules.disclosure.events import DelaySet as DelaySet
    from govrules.disclosure.events import Examined as Examined
    from govrules.disclosure.events import Extended as Extended
    from govrules.disclosure.events import FeeNotified as FeeNotified
    from govrules.disclosure.events import FeePaid as FeePaid
    from govrules.disclosure.events import OrganAnswered as OrganAnswered
    from govrules.disclosure.events import OrganConsulted as OrganConsulted
    from govrules.disclosure.events import Outcome as Outcome
    from govrules.disclosure.events import Published as Published
    from govrules.disclosure.events import ReasonsGiven as ReasonsGiven
    from govrules.disclosure.events import ReasonsRequested as ReasonsRequested
    from govrules.disclosure.events import Received as Received
    from govrules.disclosure.events import RefusalGround as RefusalGround
    from govrules.disclosure.events import RefusedToProcess as RefusedToProcess
    from govrules.disclosure.events import Registered as Registered
    from govrules.disclosure.events import Remedy as Remedy
    from govrules.disclosure.events import RemedyDecided as RemedyDecided
    from govrules.disclosure.events import RemedyOpened as RemedyOpened
    from govrules.disclosure.events import Replied as Replied
    from govrules.disclosure.events import ReplyKind as ReplyKind
    from govrules.disclosure.events import ThirdPartyAnswered as ThirdPartyAnswered
    from govrules.disclosure.events import ThirdPartyConsulted as ThirdPartyConsulted
    from govrules.disclosure.events import Withdrawn as Withdrawn
    from govrules.disclosure.measures import YearOfRequests as YearOfRequests
    from govrules.disclosure.measures import often_requested as often_requested
    from govrules.disclosure.measures import requests_by_year as requests_by_year
    from govrules.disclosure.records import APPLICATION as APPLICATION
    from govrules.disclosure.records import Application as Application
    from govrules.disclosure.workflow import Channel as Channel
    from govrules.disclosure.workflow import State as State

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
        "often_requested": "govrules.disclosure.measures",
        "requests_by_year": "govrules.disclosure.measures",
        "YearOfRequests": "govrules.disclosure.measures",
    },
)
