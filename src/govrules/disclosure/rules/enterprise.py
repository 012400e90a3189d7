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
from govrules.limits.term import Actor, Bound, Term
from govrules.sources import Citation, Confidence

SUPERSEDED = Label(
    "由2022年2月8日施行的办法废止（第三十三条）",
    "repealed by the measures in force since 2022-02-08 (art. 33)",
)
LISTED = Label("企业名单公布", "the list of enterprises is published")
YEAR_ENDED = Label("年度结束", "the year has ended")

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
            Citation(ENTERPRISE_MEASURES_2021, 9, 2),
            Term(YearlyDate(3, 31)),
            also=(Citation(ENTERPRISE_MEASURES_2021, 10),),
            note=Label(
                "三月底前：末日计入；公布前须公示（disclosure.enterprise.list.draft_display）",
                "before the end of March: the last day counts; the draft is on display first "
                "(disclosure.enterprise.list.draft_display)",
            ),
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
            Citation(ENTERPRISE_MEASURES_2021, 33),
            None,
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
            Citation(ENTERPRISE_MEASURES_2021, 33),
            None,
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
    trigger=YEAR_ENDED,
    versions=(
        Version(
            date(2022, 2, 8),
            Citation(ENTERPRISE_MEASURES_2021, 19),
            Term(YearlyDate(3, 15)),
            note=Label("3月15日前：末日计入", "before 15 March: the last day counts"),
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
            Citation(ENTERPRISE_MEASURES_2021, 17, 1),
            Term(WorkingDays(5)),
            note=Label(
                "变更已披露的信息（第十八条）未定期限，但须说明事项和理由",
                "a change of what was disclosed (art. 18) has no period, but must be explained",
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

LIST_DRAFT_DISPLAY = Rule(
    id="disclosure.enterprise.list.draft_display",
    label=Label(
        "环境信息依法披露企业名单公示", "draft of the list of enterprises that must disclose on display"
    ),
    actor=Actor.OFFICE,
    trigger=Label("企业名单在政府网站公示", "the draft list is put on the government's website"),
    versions=(
        Version(
            date(2022, 2, 8),
            Citation(ENTERPRISE_MEASURES_2021, 9, 2),
            Term(WorkingDays(10), bound=Bound.SHORTEST),
            note=Label(
                "名单公布前公示并征求公众意见", "before the list is published, for comments of the public"
            ),
        ),
    ),
)

LIST_SEND_TO_PROVINCE = Rule(
    id="disclosure.enterprise.list.send_to_province",
    label=Label(
        "向省级报送环境信息依法披露企业名单",
        "send the list of enterprises that must disclose to the province",
    ),
    actor=Actor.OFFICE,
    trigger=LISTED,
    versions=(Version(date(2022, 2, 8), Citation(ENTERPRISE_MEASURES_2021, 9, 4), Term(WorkingDays(10))),),
)

LIST_SEND_TO_MINISTRY = Rule(
    id="disclosure.enterprise.list.send_to_ministry",
    label=Label(
        "省级向生态环境部报送企业名单", "the province sends the lists of its enterprises to the ministry"
    ),
    actor=Actor.OFFICE,
    trigger=Label("每年", "each year"),
    versions=(
        Version(
            date(2022, 2, 8),
            Citation(ENTERPRISE_MEASURES_2021, 9, 4),
            Term(YearlyDate(4, 30)),
            note=Label("四月底前：末日计入", "before the end of April: the last day counts"),
        ),
    ),
)

DISCLOSE_BEFORE_LIST = Rule(
    id="disclosure.enterprise.disclose.before_list",
    label=Label(
        "企业披露名单公布前的临时环境信息",
        "listed enterprise discloses what came up in the year before the list was published",
    ),
    actor=Actor.CITIZEN,
    trigger=LISTED,
    versions=(
        Version(
            date(2022, 2, 8),
            Citation(ENTERPRISE_MEASURES_2021, 20),
            Term(WorkingDays(10)),
            also=(Citation(ENTERPRISE_MEASURES_2021, 17, 1),),
            note=Label(
                "仅限本年度名单公布前的第十七条所列信息",
                "only what art. 17 lists and came up in the year before the list was published",
            ),
        ),
    ),
)

SUMMARY_CITY = Rule(
    id="disclosure.enterprise.summary.city",
    label=Label(
        "设区的市报送上年度企业环境信息依法披露情况",
        "city reports to the province how its enterprises disclosed in the year before",
    ),
    actor=Actor.OFFICE,
    trigger=YEAR_ENDED,
    versions=(
        Version(
            date(2022, 2, 8),
            Citation(ENTERPRISE_MEASURES_2021, 23, 1),
            Term(YearlyDate(3, 31)),
            note=Label("三月底前：末日计入", "before the end of March: the last day counts"),
        ),
    ),
)

SUMMARY_PROVINCE = Rule(
    id="disclosure.enterprise.summary.province",
    label=Label(
        "省级报送上年度企业环境信息依法披露情况",
        "province reports to the ministry how its enterprises disclosed in the year before",
    ),
    actor=Actor.OFFICE,
    trigger=YEAR_ENDED,
    versions=(
        Version(
            date(2022, 2, 8),
            Citation(ENTERPRISE_MEASURES_2021, 23, 1),
            Term(YearlyDate(4, 30)),
            note=Label("四月底前：末日计入", "before the end of April: the last day counts"),
        ),
    ),
)

RULES = (
    LIST_PUBLISH,
    LIST_DRAFT_DISPLAY,
    LIST_SEND_TO_PROVINCE,
    LIST_SEND_TO_MINISTRY,
    DISCLOSE_AFTER_LIST,
    DISCLOSE_CHANGE,
    DISCLOSE_ANNUAL,
    DISCLOSE_ADHOC,
    DISCLOSE_BEFORE_LIST,
    DISCLOSE_POLLUTER_2008,
    SUMMARY_CITY,
    SUMMARY_PROVINCE,
)
