"""Chongqing 重庆市环保系统组织领导: rule ``organisation.leaders_study.chongqing``."""

from __future__ import annotations

from datetime import date

from govrules.labels import Label
from govrules.limits.recurrence import EachTime
from govrules.limits.rule import Rule, Version
from govrules.limits.term import Actor, Term
from govrules.places import Place
from govrules.seed_documents import CHONGQING_2010
from govrules.sources import Citation

LEADERS_STUDY_CHONGQING = Rule(
    id="organisation.leaders_study.chongqing",
    label=Label(
        "重庆：主要领导定期研究政务公开工作", "Chongqing: the main leaders study open-government work"
    ),
    actor=Actor.OFFICE,
    trigger=Label("上次研究", "last studied"),
    versions=(
        Version(
            date(2010, 10, 20),
            Citation(CHONGQING_2010, part="一"),
            Term(None, recurs=EachTime(Label("上次研究", "the last study"))),
            note=Label("定期，未定周期", "at regular times, no period set"),
        ),
    ),
    place=Place("500000", "重庆市", "Chongqing", "100000"),
    seeds=("S1P1-1.2",),
)

RULES = (LEADERS_STUDY_CHONGQING,)
