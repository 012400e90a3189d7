"""Time limits of answering public opinion 政务舆情回应的期限: rules ``reporting.response.*``.

The 5 hours here are those of the first word to the public, from the public opinion (2016); the 5 hours of
``reporting.incident.report.system_urgent`` are those of the report upward, from the occurrence (1999).
"""

from __future__ import annotations

from datetime import date

from govrules.instruments import DETAILED_RULES_2016
from govrules.labels import Label
from govrules.limits.length import Hours
from govrules.limits.recurrence import EachTime
from govrules.limits.rule import Rule, Version
from govrules.limits.term import Actor, Starts, Term
from govrules.reporting.sources import OPINION_NOTICE_2016
from govrules.seed_documents import GENERAL_OFFICES_2005
from govrules.sources import Citation, Confidence

OPINION_ARISES = Label(
    "特别重大、重大突发事件的政务舆情发生",
    "public opinion on an especially serious or serious incident arises",
)
OPINION_FOUND = Label("发现政务舆情", "public opinion found")

INCIDENT_PRESS_CONFERENCE = Rule(
    id="reporting.response.incident.press_conference",
    label=Label(
        "重特大突发事件新闻发布会", "press conference after an especially serious or serious incident"
    ),
    actor=Actor.OFFICE,
    trigger=OPINION_ARISES,
    versions=(
        Version(
            date(2016, 7, 30),
            Citation(OPINION_NOTICE_2016, part="三", confidence=Confidence.SECONDARY),
            Term(Hours(24), Starts.INSTANT, recurs=EachTime(OPINION_ARISES)),
            Confidence.SECONDARY,
            note=Label(
                "最迟时限，自舆情而非事件发生起算；2016年7月30日成文，8月12日公布",
                "at the latest, from the public opinion, not from the incident; dated 2016-07-30, published on "
                "2016-08-12",
            ),
        ),
    ),
)

INCIDENT_PRESS_CONFERENCE_DETAILED_RULES = Rule(
    id="reporting.response.incident.press_conference.detailed_rules",
    label=Label(
        "重特大突发事件新闻发布会（实施细则）",
        "press conference after an especially serious or serious incident (detailed rules)",
    ),
    actor=Actor.OFFICE,
    trigger=OPINION_ARISES,
    versions=(
        Version(
            date(2016, 11, 10),
            Citation(DETAILED_RULES_2016, part="三", confidence=Confidence.SECONDARY),
            Term(Hours(24), Starts.INSTANT, recurs=EachTime(OPINION_ARISES)),
            Confidence.SECONDARY,
            note=Label(
                "重申24小时，另增首发信息5小时；见于当时新闻报道，原文未见",
                "repeats the 24 hours and adds 5 hours for the first information; seen in the press of the time, not in the "
                "text",
            ),
        ),
    ),
)

INCIDENT_FIRST_INFORMATION = Rule(
    id="reporting.response.incident.first_information",
    label=Label(
        "重特大突发事件发布权威信息",
        "first authoritative information after an especially serious or serious incident",
    ),
    actor=Actor.OFFICE,
    trigger=OPINION_ARISES,
    versions=(
        Version(
            date(2016, 11, 10),
            Citation(DETAILED_RULES_2016, part="三", confidence=Confidence.SECONDARY),
            Term(Hours(5), Starts.INSTANT, recurs=EachTime(OPINION_ARISES)),
            Confidence.SECONDARY,
            note=Label(
                "见于当时新闻报道，原文未见；不同于1999年环保系统向上级报送的5小时",
                "seen in the press of the time, not in the text; not the 5 hours of 1999, which are those of the report to "
                "higher organs",
            ),
        ),
    ),
)

OTHER = Rule(
    id="reporting.response.other",
    label=Label("一般政务舆情回应", "answer other matters of public opinion"),
    actor=Actor.OFFICE,
    trigger=OPINION_FOUND,
    versions=(
        Version(
            date(2016, 7, 30),
            Citation(OPINION_NOTICE_2016, part="三", confidence=Confidence.SECONDARY),
            Term(Hours(48), Starts.INSTANT, recurs=EachTime(OPINION_FOUND)),
            Confidence.SECONDARY,
        ),
    ),
)

PRESS_CONFERENCE_REGULAR = Rule(
    id="reporting.response.press_conference.regular",
    label=Label("新闻发布会定期发布政务信息", "release information at regular press conferences"),
    actor=Actor.OFFICE,
    trigger=Label("每一发布周期结束", "end of each period of release"),
    versions=(
        Version(
            date(2005, 3, 24),
            Citation(GENERAL_OFFICES_2005, part="三"),
            Term(None),
            note=Label("意见只要求定期，未定周期", "the opinions say at regular times and set no period"),
        ),
    ),
    seeds=("S1P5-3.10",),
)

RULES = (
    INCIDENT_PRESS_CONFERENCE,
    INCIDENT_PRESS_CONFERENCE_DETAILED_RULES,
    INCIDENT_FIRST_INFORMATION,
    OTHER,
    PRESS_CONFERENCE_REGULAR,
)
