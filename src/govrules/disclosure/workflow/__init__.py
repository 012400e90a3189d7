"""Workflow of disclosure on application 依申请公开的流程: one file for each version of the regulation."""

from __future__ import annotations

from govrules.disclosure.workflow.receipt import RECEIPTS, Receipt
from govrules.disclosure.workflow.regulation_2007 import APPLICATION_2007
from govrules.disclosure.workflow.regulation_2019 import APPLICATION_2019
from govrules.disclosure.workflow.states import Channel, State, State2007

WORKFLOWS = (APPLICATION_2007, APPLICATION_2019)

__all__ = [
    "APPLICATION_2007",
    "APPLICATION_2019",
    "RECEIPTS",
    "WORKFLOWS",
    "Channel",
    "Receipt",
    "State",
    "State2007",
]
