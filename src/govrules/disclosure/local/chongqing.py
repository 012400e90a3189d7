"""Chongqing 重庆市环境保护局政务公开: rules ``disclosure.*.chongqing``."""

from __future__ import annotations

from datetime import date

from govrules.disclosure.sources import PUBLIC_UTILITY_MEASURES_2010
from govrules.labels import Label
from govrules.limits.length import OnDate
from govrules.limits.rule import Rule, Version
from govrules.limits.term import Actor, Term
from govrules.places import Place
from govrules.seed_documents import CHONGQING_2010
from govrules.sources import Citation, Confidence

CHONGQING = Place("500000", "重庆市", "Chongqing", "100000")
ONCE = Label("一次性任务，期限已过", "a single task, its day has passed")

PUBLIC_UTILITY_PLAN_CHONGQING = Rule(
    id="disclosure.public_utility.plan.chongqing",
    label=Label(
        "重庆：环保公共事业单位编制信息公开实施方案",
        "Chongqing: environmental public institutions draw up their plan of disclosure",
    ),
    actor=Actor.OFFICE,
    trigger=Label("意见印发", "the opinions are issued"),
    versions=(
        Version(
            date(2010, 10, 20),
            Citation(CHONGQING_2010, part="四"),
            Term(OnDate(date(2010, 12, 31))),
            note=Label(
                "年底前：末日计入；试行办法自2010年10月1日起施行",
                "before the end of the year: the last day counts; the trial measures apply from 2010-10-01",
            ),
            also=(Citation(PUBLIC_UTILITY_MEASURES_2010, confidence=Confidence.SECONDARY),),
        ),
        Version(date(2011, 1, 1), Citation(CHONGQING_2010, part="四"), None, note=ONCE),
    ),
    place=CHONGQING,
    seeds=("S1P1-4.5",),
)

SITE_LINK_CHONGQING = Rule(
    id="disclosure.site.link.chongqing",
    label=Label(
        "重庆：区县环保局网站与市局网站链接",
        "Chongqing: county bureaus' websites are linked with the municipal bureau's",
    ),
    actor=Actor.OFFICE,
    trigger=Label("意见印发", "the opinions are issued"),
    versions=(
        Version(
            date(2010, 10, 20),
            Citation(CHONGQING_2010, part="五"),
            Term(OnDate(date(2010, 12, 31))),
            note=Label(
                "2010年内：当年最后一日计入；仅对已建成网站的区县局",
                "within 2010: its last day counts; for bureaus that have a website already",
            ),
        ),
        Version(date(2011, 1, 1), Citation(CHONGQING_2010, part="五"), None, note=ONCE),
    ),
    place=CHONGQING,
    seeds=("S1P1-5.3",),
)

RULES = (PUBLIC_UTILITY_PLAN_CHONGQING, SITE_LINK_CHONGQING)
