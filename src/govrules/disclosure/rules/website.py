"""Time limits of government websites 政府网站的期限: rules ``disclosure.website.*``."""

from __future__ import annotations

from datetime import date

from govrules.disclosure.sources import WEBSITE_INDICATORS_2019
from govrules.labels import Label
from govrules.limits.length import Days, Months
from govrules.limits.recurrence import EachTime
from govrules.limits.rule import Rule, Version
from govrules.limits.term import Actor, Term
from govrules.sources import Citation, Confidence

HOMEPAGE_UPDATE = Rule(
    id="disclosure.website.homepage_update",
    label=Label("政府网站首页更新", "update the home page of a government website"),
    actor=Actor.OFFICE,
    trigger=Label("首页上次更新", "home page last updated"),
    versions=(
        Version(
            date(2019, 4, 1),
            Citation(WEBSITE_INDICATORS_2019, confidence=Confidence.SECONDARY),
            Term(Days(14), recurs=EachTime(Label("首页更新", "home page updated"))),
            Confidence.SECONDARY,
            note=Label(
                "两周未更新即单项否决；未见原文，数字见于地方检查表和通报",
                "two weeks without an update fail the whole inspection; the text was not seen, the number in a local table",
            ),
        ),
    ),
)

MESSAGE_REPLY = Rule(
    id="disclosure.website.message_reply",
    label=Label("政府网站有效信件回应", "answer valid letters from the public on a website"),
    actor=Actor.OFFICE,
    trigger=Label("收到信件", "letter received"),
    versions=(
        Version(
            date(2019, 4, 1),
            Citation(WEBSITE_INDICATORS_2019, confidence=Confidence.SECONDARY),
            Term(Months(3)),
            Confidence.SECONDARY,
            note=Label(
                "超过三个月未回应即单项否决；未见原文，数字见于地方检查表和通报；地方规定更短",
                "more than three months fail the whole inspection; the text was not seen, the number in local reports; local "
                "rules are shorter",
            ),
        ),
    ),
)

RULES = (HOMEPAGE_UPDATE, MESSAGE_REPLY)
