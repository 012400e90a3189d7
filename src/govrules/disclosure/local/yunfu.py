"""Yunfu 云浮市环境保护局政务公开: rules ``disclosure.*.yunfu``, ``disclosure.leader_hears_report``, ``disclosure.negative_list``."""

from __future__ import annotations

from datetime import date

from govrules.instruments import REGULATION_2019
from govrules.labels import Label
from govrules.limits.length import OnDate, WorkingDays, YearlyDate, Years
from govrules.limits.recurrence import EachTime, Every, Period
from govrules.limits.rule import Rule, Version
from govrules.limits.term import Actor, Term
from govrules.places import Place
from govrules.seed_documents import YUNFU_2017
from govrules.sources import Citation

YUNFU = Place("445300", "云浮市", "Yunfu", "440000")

INTERPRETATION_PUBLISH_YUNFU = Rule(
    id="disclosure.interpretation.publish.yunfu",
    label=Label("云浮：政策解读发布期限", "Yunfu: publish the interpretation of a policy document"),
    actor=Actor.OFFICE,
    trigger=Label("政策文件公布", "policy document published"),
    versions=(
        Version(
            date(2017, 1, 1),
            Citation(YUNFU_2017, part="二（六）"),
            Term(WorkingDays(3), recurs=EachTime(Label("政策文件公布", "policy document published"))),
            note=Label(
                "原则上与文件同步，最迟3个工作日；文件具体日期不详（2017年）",
                "as a principle at the same time, 3 working days at the latest; the plan's own day in 2017 is not known",
            ),
        ),
    ),
    place=YUNFU,
    seeds=("S3-2.6.3",),
    departs="disclosure.interpretation.publish",
)

LEADER_HEARS_REPORT = Rule(
    id="disclosure.leader_hears_report",
    label=Label(
        "云浮：主要负责同志听取政务公开工作汇报", "Yunfu: the principal head hears a report on openness work"
    ),
    actor=Actor.OFFICE,
    trigger=Label("每年", "each year"),
    versions=(
        Version(
            date(2017, 1, 1),
            Citation(YUNFU_2017, part="三（一）"),
            Term(Years(1), recurs=Every(Period.YEAR)),
            note=Label(
                "年内至少一次；文件具体日期不详（2017年）",
                "at least once in the year; the plan's own day in 2017 is not known",
            ),
        ),
    ),
    place=YUNFU,
    seeds=("S3-3.1.2",),
)

PROGRESS_REPORT_YUNFU = Rule(
    id="disclosure.progress_report.yunfu",
    label=Label(
        "云浮：上半年政务公开工作情况报送", "Yunfu: report on openness work to the office, first half-year"
    ),
    actor=Actor.OFFICE,
    trigger=Label("每半年", "each half-year"),
    versions=(
        Version(
            date(2017, 1, 1),
            Citation(YUNFU_2017, part="三（四）"),
            Term(YearlyDate(6, 30)),
            note=Label("六月底前：末日计入", "before the end of June: the last day counts"),
        ),
    ),
    place=YUNFU,
    seeds=("S3-3.4.3",),
)

PROGRESS_REPORT_YUNFU_DECEMBER = Rule(
    id="disclosure.progress_report.yunfu.december",
    label=Label(
        "云浮：下半年政务公开工作情况报送", "Yunfu: report on openness work to the office, second half-year"
    ),
    actor=Actor.OFFICE,
    trigger=Label("每半年", "each half-year"),
    versions=(
        Version(
            date(2017, 1, 1),
            Citation(YUNFU_2017, part="三（四）"),
            Term(YearlyDate(12, 31)),
            note=Label("十二月底前：末日计入", "before the end of December: the last day counts"),
        ),
    ),
    place=YUNFU,
    seeds=("S3-3.4.3",),
)

NEGATIVE_LIST = Rule(
    id="disclosure.negative_list",
    label=Label("云浮：政务公开负面清单", "Yunfu: negative list of information that isn't disclosed"),
    actor=Actor.OFFICE,
    trigger=Label("不予公开的范围变化", "what isn't disclosed changes"),
    versions=(
        Version(
            date(2017, 1, 1),
            Citation(YUNFU_2017, part="二（七）"),
            Term(None),
            note=Label(
                "探索推行，未定期限；条例第十八条只要求对不予公开的信息定期评估审查",
                "to be explored, no period set; art. 18 of the regulation only asks for a regular review",
            ),
            also=(Citation(REGULATION_2019, 18),),
        ),
    ),
    place=YUNFU,
)

FIVE_KINDS_YUNFU = Rule(
    id="disclosure.five_kinds.yunfu",
    label=Label(
        "云浮：“五公开”体系比较完善", "Yunfu: the system of five kinds of openness is fairly complete"
    ),
    actor=Actor.OFFICE,
    trigger=Label("方案施行", "the plan takes effect"),
    versions=(
        Version(
            date(2017, 1, 1),
            Citation(YUNFU_2017, part="一（二）"),
            Term(OnDate(date(2020, 12, 31))),
            note=Label(
                "原文只写年份，按当年最后一日计算", "the text names the year only; read as its last day"
            ),
        ),
    ),
    place=YUNFU,
    seeds=("S3-1.2",),
)

SUPERVISION_INFORMATION_UPDATE_YUNFU = Rule(
    id="disclosure.supervision_information.update.yunfu",
    label=Label("云浮：环境监管信息动态更新", "Yunfu: update the information on environmental supervision"),
    actor=Actor.OFFICE,
    trigger=Label("信息变化", "information changed"),
    versions=(
        Version(
            date(2017, 1, 1),
            Citation(YUNFU_2017, part="二（二）"),
            Term(None, recurs=EachTime(Label("信息变化", "information changed"))),
            note=Label("动态更新，未定天数", "to be updated as it changes, no number of days set"),
        ),
    ),
    place=YUNFU,
    seeds=("S3-2.2.2",),
)

RULES = (
    INTERPRETATION_PUBLISH_YUNFU,
    LEADER_HEARS_REPORT,
    PROGRESS_REPORT_YUNFU,
    PROGRESS_REPORT_YUNFU_DECEMBER,
    NEGATIVE_LIST,
    FIVE_KINDS_YUNFU,
    SUPERVISION_INFORMATION_UPDATE_YUNFU,
)
