"""Time limits of the review of a petition 信访复查的期限: rules ``petitions.review.*``."""

from __future__ import annotations

from datetime import date

from govrules.labels import Label
from govrules.limits.length import Days
from govrules.limits.rule import Rule, Version
from govrules.limits.term import Actor, Roll, Term
from govrules.petitions.sources import REGULATION_2005, WORK_REGULATION_2022
from govrules.sources import Citation

ROLLS_BY_ANALOGY = Label(
    "条例未规定届满日顺延，顺延系类推", "the regulation says nothing of a last day that is a rest day"
)

REQUEST = Rule(
    id="petitions.review.request",
    label=Label("请求复查", "ask for review of a petition opinion"),
    actor=Actor.CITIZEN,
    trigger=Label("收到书面答复", "written reply received"),
    versions=(
        Version(
            date(2005, 5, 1),
            Citation(REGULATION_2005, 34),
            Term(Days(30), roll=Roll.BY_ANALOGY),
            note=ROLLS_BY_ANALOGY,
        ),
        Version(
            date(2022, 5, 1),
            Citation(WORK_REGULATION_2022, 35),
            Term(Days(30), roll=Roll.BY_ANALOGY),
            note=ROLLS_BY_ANALOGY,
        ),
    ),
)

DECIDE = Rule(
    id="petitions.review.decide",
    label=Label("提出复查意见", "review opinion of the next higher organ"),
    actor=Actor.OFFICE,
    trigger=Label("收到复查请求", "request for review received"),
    versions=(
        Version(date(2005, 5, 1), Citation(REGULATION_2005, 34), Term(Days(30))),
        Version(date(2022, 5, 1), Citation(WORK_REGULATION_2022, 35), Term(Days(30))),
    ),
)

RULES = (REQUEST, DECIDE)
