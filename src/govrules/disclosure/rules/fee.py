"""Time limits of the processing fee 信息处理费的期限: rules ``disclosure.fee.*``."""

from __future__ import annotations

from datetime import date

from govrules.disclosure.sources import FEE_MEASURES_2020
from govrules.labels import Label
from govrules.limits.length import WorkingDays
from govrules.limits.rule import Rule, Version
from govrules.limits.term import Actor, Term
from govrules.sources import Citation, Confidence

PAY = Rule(
    id="disclosure.fee.pay",
    label=Label("信息处理费缴纳期限", "applicant pays the information processing fee"),
    actor=Actor.CITIZEN,
    trigger=Label("收到收费通知", "fee notice received"),
    versions=(
        Version(
            date(2021, 1, 1),
            Citation(FEE_MEASURES_2020, confidence=Confidence.UNSURE),
            Term(
                WorkingDays(20),
                on_lapse=Label(
                    "逾期未缴纳的，视为放弃申请", "unpaid in time, the application is deemed abandoned"
                ),
            ),
            Confidence.UNSURE,
        ),
    ),
)

RULES = (PAY,)
