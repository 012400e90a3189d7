"""Petitions at the ministry 生态环境部信访: rule ``petitions.hotline.bulletin.ministry_2018``."""

from __future__ import annotations

from datetime import date

from govrules.labels import Label
from govrules.limits.rule import Rule, Version
from govrules.limits.term import Actor, Term
from govrules.places import Place
from govrules.seed_documents import MINISTRY_PLAN_2018
from govrules.sources import Citation

MINISTRY = Place("100000-mee", "生态环境部", "Ministry of Ecology and Environment", "100000")

HOTLINE_BULLETIN_MINISTRY_2018 = Rule(
    id="petitions.hotline.bulletin.ministry_2018",
    label=Label(
        "生态环境部：定期发布12369举报受理情况",
        "ministry: publish reports received by the 12369 hotline at regular times",
    ),
    actor=Actor.OFFICE,
    trigger=Label("每一发布周期结束", "end of each period of publication"),
    versions=(
        Version(
            date(2018, 1, 1),
            Citation(MINISTRY_PLAN_2018, part="二（五）"),
            Term(None),
            note=Label("方案只要求定期，未定周期", "the plan says at regular times and sets no period"),
        ),
        Version(
            date(2019, 1, 1),
            Citation(MINISTRY_PLAN_2018, part="二（五）"),
            None,
            note=Label("方案只管2018年", "the plan is for 2018 only"),
        ),
    ),
    place=MINISTRY,
    seeds=("S2P1-2.5.2",),
)

RULES = (HOTLINE_BULLETIN_MINISTRY_2018,)
