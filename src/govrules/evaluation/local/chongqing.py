"""Chongqing 重庆市环保系统考核: rule ``evaluation.assessment.yearly.chongqing``."""

from __future__ import annotations

from datetime import date

from govrules.labels import Label
from govrules.limits.length import Years
from govrules.limits.recurrence import Every, Period
from govrules.limits.rule import Rule, Version
from govrules.limits.term import Actor, Term
from govrules.places import Place
from govrules.seed_documents import CHONGQING_2010
from govrules.sources import Citation

ASSESSMENT_YEARLY_CHONGQING = Rule(
    id="evaluation.assessment.yearly.chongqing",
    label=Label("重庆：政务公开纳入年度考核", "Chongqing: open government in the yearly assessment"),
    actor=Actor.OFFICE,
    trigger=Label("每年", "each year"),
    versions=(
        Version(
            date(2010, 10, 20),
            Citation(CHONGQING_2010, part="一"),
            Term(Years(1), recurs=Every(Period.YEAR)),
            note=Label("每年一次，未定日期", "once a year, no day set"),
        ),
    ),
    place=Place("500000", "重庆市", "Chongqing", "100000"),
    seeds=("S1P1-1.5",),
)

RULES = (ASSESSMENT_YEARLY_CHONGQING,)
