"""Reporting at the ministry 生态环境部舆情回应: rules ``reporting.response.*.ministry_2018``."""

from __future__ import annotations

from datetime import date

from govrules.labels import Label
from govrules.limits.rule import Rule, Version
from govrules.limits.term import Actor, Term
from govrules.places import Place
from govrules.seed_documents import MINISTRY_PLAN_2018
from govrules.sources import Citation

MINISTRY = Place("100000-mee", "生态环境部", "Ministry of Ecology and Environment", "100000")
FOR_2018_ONLY = Label("方案只管2018年", "the plan is for 2018 only")

RESPONSE_PRESS_CONFERENCE_REGULAR_MINISTRY_2018 = Rule(
    id="reporting.response.press_conference.regular.ministry_2018",
    label=Label("生态环境部：例行环境新闻发布", "ministry: routine environmental press conferences"),
    actor=Actor.OFFICE,
    trigger=Label("每一发布周期结束", "end of each period of release"),
    versions=(
        Version(
            date(2018, 1, 1),
            Citation(MINISTRY_PLAN_2018, part="四（一）"),
            Term(None),
            note=Label("方案只要求例行，未定周期", "the plan says routine and sets no period"),
        ),
        Version(
            date(2019, 1, 1),
            Citation(MINISTRY_PLAN_2018, part="四（一）"),
            None,
            note=FOR_2018_ONLY,
        ),
    ),
    place=MINISTRY,
    seeds=("S2P1-4.1.1",),
    departs="reporting.response.press_conference.regular",
)

RESPONSE_MAJOR_OPINION_MINISTRY_2018 = Rule(
    id="reporting.response.major_opinion.ministry_2018",
    label=Label("生态环境部：重大舆情快速反应、及时发声", "ministry: react quickly to major public opinion"),
    actor=Actor.OFFICE,
    trigger=Label("出现重大舆情", "major public opinion arises"),
    versions=(
        Version(
            date(2018, 1, 1),
            Citation(MINISTRY_PLAN_2018, part="四（三）"),
            Term(None),
            note=Label(
                "方案未定数字；全国规定见 reporting.response.other 等",
                "the plan sets no number; national hours: reporting.response.other and its neighbours",
            ),
        ),
        Version(
            date(2019, 1, 1),
            Citation(MINISTRY_PLAN_2018, part="四（三）"),
            None,
            note=FOR_2018_ONLY,
        ),
    ),
    place=MINISTRY,
    seeds=("S2P1-4.3.3",),
)

RULES = (RESPONSE_PRESS_CONFERENCE_REGULAR_MINISTRY_2018, RESPONSE_MAJOR_OPINION_MINISTRY_2018)
