"""Time limits of interpreting policy documents 政策解读的期限: rules ``disclosure.interpretation.*``."""

from __future__ import annotations

from datetime import date

from govrules.instruments import DETAILED_RULES_2016
from govrules.labels import Label
from govrules.limits.length import WorkingDays
from govrules.limits.recurrence import EachTime
from govrules.limits.rule import Rule, Version
from govrules.limits.term import Actor, Term
from govrules.sources import Citation, Confidence

PUBLISH = Rule(
    id="disclosure.interpretation.publish",
    label=Label("政策解读发布期限", "publish the interpretation of a policy document"),
    actor=Actor.OFFICE,
    trigger=Label("政策文件公布", "policy document published"),
    versions=(
        Version(
            date(2016, 11, 10),
            Citation(DETAILED_RULES_2016, part="二", confidence=Confidence.UNSURE),
            Term(WorkingDays(3), recurs=EachTime(Label("政策文件公布", "policy document published"))),
            Confidence.UNSURE,
            note=Label(
                "原则上与文件同步，3个工作日为上限",
                "as a principle together with the document; 3 working days are the ceiling",
            ),
        ),
    ),
)

RULES = (PUBLISH,)
