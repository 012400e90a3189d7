"""County health system 县卫生系统政务公开: rules ``disclosure.*.health_system``."""

from __future__ import annotations

from govrules.labels import Label
from govrules.limits.length import Days, YearlyDate
from govrules.limits.recurrence import EachTime
from govrules.limits.rule import Rule, Version
from govrules.limits.term import Actor, Starts, Term
from govrules.places import Place
from govrules.seed_documents import HEALTH_SYSTEM
from govrules.sources import Citation

HEALTH = Place("100000-health", "县卫生系统", "county health system", "100000")

GUIDE_AND_CATALOGUE_SUBMIT_HEALTH_SYSTEM = Rule(
    id="disclosure.guide_and_catalogue.submit.health_system",
    label=Label(
        "卫生系统：报送政务信息公开指南和目录",
        "health system: send the guide and the catalogue of disclosure to the county office",
    ),
    actor=Actor.OFFICE,
    trigger=Label("编制或者修订指南和目录", "guide and catalogue drawn up or revised"),
    versions=(
        Version(
            None,
            Citation(HEALTH_SYSTEM, part="一（一）1"),
            Term(YearlyDate(4, 30)),
            note=Label(
                "四月底：末日计入；文件无日期（约2012年），是否逐年报送原文未写明",
                "by the end of April: the last day counts; the document is undated (about 2012) and doesn't say "
                "whether it comes every year",
            ),
        ),
    ),
    place=HEALTH,
    seeds=("S1P2-1.1.3",),
)

PUBLISH_WITH_REPLY_HEALTH_SYSTEM = Rule(
    id="disclosure.publish_with_reply.health_system",
    label=Label(
        "卫生系统：答复申请人的同时主动公开",
        "health system: publish what the public should know together with the reply",
    ),
    actor=Actor.OFFICE,
    trigger=Label(
        "就需要或者可以让社会广泛知晓的信息答复申请人",
        "a reply gives an applicant information that the public should or may know",
    ),
    versions=(
        Version(
            None,
            Citation(HEALTH_SYSTEM, part="一（一）2"),
            Term(
                Days(0),
                Starts.SAME_DAY,
                recurs=EachTime(Label("作出此类答复", "such a reply is given")),
            ),
            note=Label("与答复同时，按同日计算", "at the same time as the reply; read as the same day"),
        ),
    ),
    place=HEALTH,
    seeds=("S1P2-1.1.7",),
)

WEBSITE_CONTENT_UPDATE_HEALTH_SYSTEM = Rule(
    id="disclosure.website.content_update.health_system",
    label=Label("卫生系统：及时更新网络公开内容", "health system: keep the content on the network current"),
    actor=Actor.OFFICE,
    trigger=Label("内容变化", "content changed"),
    versions=(
        Version(
            None,
            Citation(HEALTH_SYSTEM, part="一（六）"),
            Term(None, recurs=EachTime(Label("内容变化", "content changed"))),
            note=Label("及时，未定天数", "in time, no number of days set"),
        ),
    ),
    place=HEALTH,
    seeds=("S1P2-1.6.4",),
)

RULES = (
    GUIDE_AND_CATALOGUE_SUBMIT_HEALTH_SYSTEM,
    PUBLISH_WITH_REPLY_HEALTH_SYSTEM,
    WEBSITE_CONTENT_UPDATE_HEALTH_SYSTEM,
)
