"""Time limits of objections to a supervision conclusion 督查结论复核的期限: rules ``supervision.review.*``."""

from __future__ import annotations

from datetime import date

from govrules.labels import Label
from govrules.limits.length import Days
from govrules.limits.rule import Rule, Version
from govrules.limits.term import Actor, Term
from govrules.sources import Citation
from govrules.supervision.sources import SUPERVISION_REGULATION_2020

SILENT_ON_REST_DAYS = Label(
    "条例未规定届满日遇休息日如何处理，宜在节假日前提出或者作出",
    "the regulation says nothing of a last day that is a rest day: act before the holiday",
)

STARTS_INFERRED = Label(
    "条文未写明三十日自何时起算，自收到申请起算系推断；亦未规定届满日遇休息日如何处理",
    "the article doesn't say from when the 30 days run: from receipt of the request is inferred; nor does it speak of a "
    "last day that is a rest day",
)

REQUEST = Rule(
    id="supervision.review.request",
    label=Label("申请复核督查结论", "object to a supervision conclusion"),
    actor=Actor.OFFICE,
    trigger=Label("督查对象收到督查结论", "conclusion received by the inspected body"),
    versions=(
        Version(
            date(2021, 2, 1),
            Citation(SUPERVISION_REGULATION_2020, 17),
            Term(Days(30)),
            note=SILENT_ON_REST_DAYS,
        ),
    ),
)

DECIDE = Rule(
    id="supervision.review.decide",
    label=Label("作出复核决定", "decide on the objection"),
    actor=Actor.OFFICE,
    trigger=Label("收到复核申请", "request received"),
    versions=(
        Version(
            date(2021, 2, 1),
            Citation(SUPERVISION_REGULATION_2020, 17),
            Term(Days(30)),
            note=STARTS_INFERRED,
        ),
    ),
)

RULES = (REQUEST, DECIDE)
