"""Reporting in Yunfu 云浮市环境保护局舆情回应: rule ``reporting.response.incident.press_conference.yunfu``."""

from __future__ import annotations

from datetime import date

from govrules.labels import Label
from govrules.limits.length import Hours
from govrules.limits.recurrence import EachTime
from govrules.limits.rule import Rule, Version
from govrules.limits.term import Actor, Starts, Term
from govrules.places import Place
from govrules.seed_documents import YUNFU_2017
from govrules.sources import Citation

YUNFU = Place("445300", "云浮市", "Yunfu", "440000")
OCCURS = Label("特别重大、重大突发事件发生", "especially serious or serious incident occurs")

RESPONSE_INCIDENT_PRESS_CONFERENCE_YUNFU = Rule(
    id="reporting.response.incident.press_conference.yunfu",
    label=Label(
        "云浮：重特大突发事件新闻发布会",
        "Yunfu: press conference after an especially serious or serious incident",
    ),
    actor=Actor.OFFICE,
    trigger=OCCURS,
    versions=(
        Version(
            date(2017, 1, 1),
            Citation(YUNFU_2017, part="二（四）"),
            Term(Hours(24), Starts.INSTANT, recurs=EachTime(OCCURS)),
            note=Label(
                "自事件发生起算；国家规定自相关舆情发生起算",
                "counts from the occurrence; the national text from the public opinion concerning it",
            ),
        ),
    ),
    place=YUNFU,
    seeds=("S3-2.4.4",),
    departs="reporting.response.incident.press_conference",
)

RULES = (RESPONSE_INCIDENT_PRESS_CONFERENCE_YUNFU,)
