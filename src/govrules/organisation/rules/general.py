"""Time limits of training 教育培训的期限: rule ``organisation.education_round.env``."""

from __future__ import annotations

from datetime import date

from govrules.labels import Label
from govrules.limits.length import OnDate
from govrules.limits.rule import Rule, Version
from govrules.limits.term import Actor, Term
from govrules.places import Place
from govrules.seed_documents import CAMPAIGN_2011
from govrules.sources import Citation

EDUCATION_ROUND_ENV = Rule(
    id="organisation.education_round.env",
    label=Label(
        "环保系统：普遍开展一次党性党风、党纪国法和职业道德教育",
        "environmental bureaus: one round of education in party spirit, discipline and law, professional ethics",
    ),
    actor=Actor.OFFICE,
    trigger=Label("实施意见印发", "the opinions are issued"),
    versions=(
        Version(
            date(2011, 8, 29),
            Citation(CAMPAIGN_2011, part="二"),
            Term(OnDate(date(2011, 12, 31))),
            note=Label(
                "年底前：2011年最后一日计入；三项教育各一次",
                "before the end of the year: the last day of 2011 counts; each of the three kinds once",
            ),
        ),
        Version(
            date(2012, 1, 1),
            Citation(CAMPAIGN_2011, part="二"),
            None,
            note=Label("一次性任务，期限已过", "a single task, its day has passed"),
        ),
    ),
    place=Place("100000-environment", "生态环境（环境保护）系统", "environmental bureaus", "100000"),
    seeds=("S4-2.6",),
)

RULES = (EDUCATION_ROUND_ENV,)
