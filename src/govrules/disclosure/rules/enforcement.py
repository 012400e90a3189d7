"""Time limits of enforcement publicity 行政执法公示的期限: rules ``disclosure.enforcement.*``."""

from __future__ import annotations

from datetime import date

from govrules.disclosure.sources import THREE_SYSTEMS_2018
from govrules.labels import Label
from govrules.limits.length import WorkingDays, YearlyDate
from govrules.limits.recurrence import EachTime
from govrules.limits.rule import Rule, Version
from govrules.limits.term import Actor, Term
from govrules.sources import Citation, Confidence

BEFORE_AFTER = Rule(
    id="disclosure.enforcement.before_after",
    label=Label("行政执法决定公示", "publish an enforcement decision"),
    actor=Actor.OFFICE,
    trigger=Label("作出行政执法决定", "enforcement decision made"),
    versions=(
        Version(
            date(2018, 12, 5),
            Citation(THREE_SYSTEMS_2018, confidence=Confidence.UNSURE),
            Term(
                WorkingDays(20),
                recurs=EachTime(Label("作出行政执法决定", "enforcement decision made")),
            ),
            Confidence.UNSURE,
            note=Label("未见原文", "the text was not seen"),
        ),
    ),
)

LICENCE_PENALTY = Rule(
    id="disclosure.enforcement.licence_penalty",
    label=Label("行政许可、行政处罚决定公示（双公示）", "publish a licence or penalty decision"),
    actor=Actor.OFFICE,
    trigger=Label("作出许可或者处罚决定", "licence or penalty decision made"),
    versions=(
        Version(
            date(2018, 12, 5),
            Citation(THREE_SYSTEMS_2018, confidence=Confidence.UNSURE),
            Term(
                WorkingDays(7),
                recurs=EachTime(Label("作出许可或者处罚决定", "licence or penalty decision made")),
            ),
            Confidence.UNSURE,
            note=Label("未见原文", "the text was not seen"),
        ),
    ),
)

YEARLY_DATA = Rule(
    id="disclosure.enforcement.yearly_data",
    label=Label("上年度行政执法数据公示", "publish the enforcement statistics of the year before"),
    actor=Actor.OFFICE,
    trigger=Label("年度结束", "the year has ended"),
    versions=(
        Version(
            date(2018, 12, 5),
            Citation(THREE_SYSTEMS_2018, confidence=Confidence.UNSURE),
            Term(YearlyDate(1, 31)),
            Confidence.UNSURE,
            note=Label("未见原文", "the text was not seen"),
        ),
    ),
)

RULES = (BEFORE_AFTER, LICENCE_PENALTY, YEARLY_DATA)
