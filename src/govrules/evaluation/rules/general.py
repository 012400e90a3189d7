"""Time limits of appraisals 评议的期限: rules ``evaluation.check.*``, ``evaluation.*.env``."""

from __future__ import annotations

from datetime import date

from govrules.labels import Label
from govrules.limits.length import Years
from govrules.limits.recurrence import EachTime, Every, Period
from govrules.limits.rule import Rule, Version
from govrules.limits.term import Actor, Term
from govrules.places import Place
from govrules.seed_documents import CAMPAIGN_2011, GENERAL_OFFICES_2005
from govrules.sources import Citation

ENVIRONMENT = Place("100000-environment", "生态环境（环境保护）系统", "environmental bureaus", "100000")

MEMBERS_APPRAISE_ENV = Rule(
    id="evaluation.members_appraise.env",
    label=Label(
        "环保系统：结合年终述诺开展党员互评",
        "environmental bureaus: members appraise each other with the year-end report on commitments",
    ),
    actor=Actor.OFFICE,
    trigger=Label("年终述诺", "year-end report on commitments"),
    versions=(
        Version(
            date(2011, 8, 29),
            Citation(CAMPAIGN_2011, part="三"),
            Term(Years(1), recurs=Every(Period.YEAR)),
            note=Label("随年终活动，未定日期", "with the year-end report, no day set"),
        ),
    ),
    place=ENVIRONMENT,
    seeds=("S4-3.16",),
)

LEADERS_COMMENT_ENV = Rule(
    id="evaluation.leaders_comment.env",
    label=Label(
        "环保系统：结合年度班子考核开展领导点评",
        "environmental bureaus: leaders comment with the yearly assessment of the team",
    ),
    actor=Actor.OFFICE,
    trigger=Label("年度班子考核", "yearly assessment of the team"),
    versions=(
        Version(
            date(2011, 8, 29),
            Citation(CAMPAIGN_2011, part="三"),
            Term(Years(1), recurs=Every(Period.YEAR)),
            note=Label("随年度考核，未定日期", "with the yearly assessment, no day set"),
        ),
    ),
    place=ENVIRONMENT,
    seeds=("S4-3.18",),
)

CHECK_REGULAR = Rule(
    id="evaluation.check.regular",
    label=Label("政务公开定期考评检查", "check and assess open government at regular times"),
    actor=Actor.OFFICE,
    trigger=Label("上次考评", "last assessed"),
    versions=(
        Version(
            date(2005, 3, 24),
            Citation(GENERAL_OFFICES_2005, part="五"),
            Term(None, recurs=EachTime(Label("上次考评", "the last assessment"))),
            note=Label("定期，未定周期", "at regular times, no period set"),
        ),
    ),
    seeds=("S1P5-5.8",),
)

RULES = (MEMBERS_APPRAISE_ENV, LEADERS_COMMENT_ENV, CHECK_REGULAR)
