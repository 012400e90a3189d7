"""Time limits of disclosure by enterprises 企业环境信息披露的期限: rules ``disclosure.enterprise.*``."""

from __future__ import annotations

from datetime import date

from govrules.disclosure.sources import (
    ENTERPRISE_MEASURES_2014,
    ENTERPRISE_MEASURES_2021,
    ENVIRONMENT_MEASURES_2007,
)
from govrules.labels import Label
from govrules.limits.length import Days, WorkingDays, YearlyDate
from govrules.limits.rule import Rule, Version
from govrules.limits.term import Actor, Term
from govrules.sources import Citation, Confidence

SUPERSEDED = Label(
    "由2022年2月8日施行的办法取代（未见废止条款）",
    "superseded by the measures in force since 2022-02-08 (their repeal clause was not seen)",
)

LIST_PUBLISH = Rule(
    id="disclosure.enterprise.list.publish",
    label=Label(
        "重点排污单位（2022年起：环境信息依法披露企业）名录公布",
        "publish the yearly list of key polluters (since 2022: of enterprises that must disclose)",
    ),
    actor=Actor.OFFICE,
    trigger=Label("每年", "each year"),
    versions=(
        Version(
            date(2015, 1, 1),
            Citation(ENTERPRISE_MEASURES_2014, 7, confidence=Confidence.UNSURE),
            Term(YearlyDate(3, 31)),
            Confidence.SECONDARY,
            note=Label("三月底前：含当日", "before the end of March: the last day counts"),
        ),
        Version(
            date(2022, 2, 8),
            Citation(ENTERPRISE_MEASURES_2021, 9, confidence=Confidence.UNSURE),
            Term(YearlyDate(3, 31)),
            Confidence.UNSURE,
            also=(Citation(ENTERPRISE_MEASURES_2021, 10, confidence=Confidence.UNSURE),),
        ),
    ),
)

DISCLOSE_AFTER_LIST = Rule(
    id="disclosure.enterprise.disclose.after_list",
    label=Label(
        "重点排污单位名录公布后公开环境信息", "key polluter discloses after the list has been published"
    ),
    actor=Actor.CITIZEN,
    trigger=Label("名录公布", "the list is published"),
    versions=(
        Version(
            date(2015, 1, 1),
            Citation(ENTERPRISE_MEASURES_2014, 11, confidence=Confidence.SECONDARY),
            Term(Days(90)),
            Confidence.SECONDARY,
            note=Label("另有规定的从其规定", "special rules prevail"),
        ),
        Version(
            date(2022, 2, 8),
            Citation(ENTERPRISE_MEASURES_2021, confidence=Confidence.UNSURE),
            None,
            Confidence.SECONDARY,
            note=SUPERSEDED,
        ),
    ),
)

DISCLOSE_CHANGE = Rule(
    id="disclosure.enterprise.disclose.change",
    label=Label(
        "重点排污单位公开新生成或者变更的环境信息", "key polluter discloses new or changed information"
    ),
    actor=Actor.CITIZEN,
    trigger=Label("环境信息生成或者变更", "information created or changed"),
    versions=(
        Version(
            date(2015, 1, 1),
            Citation(ENTERPRISE_MEASURES_2014, 11, confidence=Confidence.SECONDARY),
            Term(Days(30)),
            Confidence.SECONDARY,
        ),
        Version(
            date(2022, 2, 8),
            Citation(ENTERPRISE_MEASURES_2021, confidence=Confidence.UNSURE),
            None,
            Confidence.SECONDARY,
            note=SUPERSEDED,
        ),
    ),
)

DISCLOSE_ANNUAL = Rule(
    id="disclosure.enterprise.disclose.annual",
    label=Label(
        "企业年度环境信息依法披露报告", "listed enterprise discloses the environmental information of a year"
    ),
    actor=Actor.CITIZEN,
    trigger=Label("年度结束", "the year has ended"),
    versions=(
        Version(
            date(2022, 2, 8),
            Citation(ENTERPRISE_MEASURES_2021, 19, confidence=Confidence.UNSURE),
            Term(YearlyDate(3, 15)),
            Confidence.SECONDARY,
        ),
    ),
)

DISCLOSE_ADHOC = Rule(
    id="disclosure.enterprise.disclose.adhoc",
    label=Label(
        "企业临时环境信息依法披露",
        "listed enterprise discloses licences, penalties and compensation agreements as they come",
    ),
    actor=Actor.CITIZEN,
    trigger=Label("收到相关法律文书", "legal document received"),
    versions=(
        Version(
            date(2022, 2, 8),
            Citation(ENTERPRISE_MEASURES_2021, 17, confidence=Confidence.SECONDARY),
            Term(WorkingDays(5)),
            Confidence.SECONDARY,
            note=Label(
                "已披露信息的更正（第十八条）期限未见原文",
                "the period of art. 18 for corrections was not seen",
            ),
        ),
    ),
)

DISCLOSE_POLLUTER_2008 = Rule(
    id="disclosure.enterprise.disclose.polluter_2008",
    label=Label(
        "超标、超总量排污企业公布排污情况", "polluter named for exceeding its limits publishes its discharge"
    ),
    actor=Actor.CITIZEN,
    trigger=Label("环保部门公布企业名单", "the bureau publishes the list"),
    versions=(
        Version(
            date(2008, 5, 1),
            Citation(ENVIRONMENT_MEASURES_2007, 21, confidence=Confidence.UNSURE),
            Term(Days(30)),
            Confidence.SECONDARY,
            note=Label(
                "仅适用于依清洁生产促进法公布名单的污染严重企业",
                "only for serious polluters named under the clean production law",
            ),
        ),
        Version(
            date(2015, 1, 1),
            Citation(ENTERPRISE_MEASURES_2014, confidence=Confidence.SECONDARY),
            None,
            Confidence.SECONDARY,
            note=Label(
                "自2015年1月1日起由企业事业单位环境信息公开办法规定",
                "since 2015-01-01 under the measures on enterprises and institutions",
            ),
        ),
    ),
)

RULES = (
    LIST_PUBLISH,
    DISCLOSE_AFTER_LIST,
    DISCLOSE_CHANGE,
    DISCLOSE_ANNUAL,
    DISCLOSE_ADHOC,
    DISCLOSE_POLLUTER_2008,
)
