"""Ministry plan for 2018 生态环境部2018年政务公开方案: rules ``disclosure.*.mee2018``."""

from __future__ import annotations

from datetime import date

from govrules.labels import Label
from govrules.limits.length import Days, Years
from govrules.limits.recurrence import EachTime, Every, Period
from govrules.limits.rule import Rule, Version
from govrules.limits.term import Actor, Starts, Term
from govrules.places import Place
from govrules.seed_documents import MINISTRY_PLAN_2018
from govrules.sources import Citation

MINISTRY = Place("100000-mee", "生态环境部", "Ministry of Ecology and Environment", "100000")
PLAN_ENDED = Label("一年工作方案，2018年底终止", "a plan of one year: it ended with 2018")

INTERPRETATION_PUBLISH_MEE2018 = Rule(
    id="disclosure.interpretation.publish.mee2018",
    label=Label("生态环境部：政策解读同步发布", "ministry: publish the interpretation with the document"),
    actor=Actor.OFFICE,
    trigger=Label("重要政策文件公布", "important policy document published"),
    versions=(
        Version(
            date(2018, 1, 1),
            Citation(MINISTRY_PLAN_2018, part="四（二）"),
            Term(
                Days(0),
                Starts.SAME_DAY,
                recurs=EachTime(Label("重要政策文件公布", "important policy document published")),
            ),
            note=Label(
                "同步发布，无宽限；解读方案与文件一并报批",
                "at the same time, no grace; the plan of interpretation is approved with the document",
            ),
        ),
        Version(date(2019, 1, 1), Citation(MINISTRY_PLAN_2018, part="四（二）"), None, note=PLAN_ENDED),
    ),
    place=MINISTRY,
    seeds=("S2P1-4.2.2",),
    departs="disclosure.interpretation.publish",
)

SOLID_WASTE_YEARBOOK_MEE2018 = Rule(
    id="disclosure.solid_waste.yearbook.mee2018",
    label=Label(
        "生态环境部：发布大中城市固体废物年报",
        "ministry: publish the yearbook on solid waste of large and medium cities",
    ),
    actor=Actor.OFFICE,
    trigger=Label("每年", "each year"),
    versions=(
        Version(
            date(2018, 1, 1),
            Citation(MINISTRY_PLAN_2018, part="二（二）"),
            Term(Years(1), recurs=Every(Period.YEAR)),
            note=Label(
                "及时发布年报，未定日期，按年内一次计算",
                "in time, no day set; a yearbook is read as once within the year",
            ),
        ),
        Version(date(2019, 1, 1), Citation(MINISTRY_PLAN_2018, part="二（二）"), None, note=PLAN_ENDED),
    ),
    place=MINISTRY,
    seeds=("S2P1-2.2.8",),
)

DUMPING_REGULAR_MEE2018 = Rule(
    id="disclosure.dumping.regular.mee2018",
    label=Label(
        "生态环境部：定期公开倾倒区使用、倾倒许可证和疏浚物倾倒量",
        "ministry: disclose dumping areas, dumping permits and dredged volume at regular times",
    ),
    actor=Actor.OFFICE,
    trigger=Label("上次公开", "last published"),
    versions=(
        Version(
            date(2018, 1, 1),
            Citation(MINISTRY_PLAN_2018, part="二（三）"),
            Term(None, recurs=EachTime(Label("上次公开", "the last publication"))),
            note=Label("定期，未定周期", "at regular times, no period set"),
        ),
        Version(date(2019, 1, 1), Citation(MINISTRY_PLAN_2018, part="二（三）"), None, note=PLAN_ENDED),
    ),
    place=MINISTRY,
    seeds=("S2P1-2.3.6",),
)

CASES_REGULAR_MEE2018 = Rule(
    id="disclosure.cases.regular.mee2018",
    label=Label(
        "生态环境部：定期公开督办案件、行政处罚和秸秆焚烧遥感监测",
        "ministry: disclose supervised cases, penalties and the remote sensing of straw burning at regular times",
    ),
    actor=Actor.OFFICE,
    trigger=Label("上次公开", "last published"),
    versions=(
        Version(
            date(2018, 1, 1),
            Citation(MINISTRY_PLAN_2018, part="二（四）"),
            Term(None, recurs=EachTime(Label("上次公开", "the last publication"))),
            note=Label("定期，未定周期", "at regular times, no period set"),
        ),
        Version(date(2019, 1, 1), Citation(MINISTRY_PLAN_2018, part="二（四）"), None, note=PLAN_ENDED),
    ),
    place=MINISTRY,
    seeds=("S2P1-2.4.7",),
)

RULES = (
    INTERPRETATION_PUBLISH_MEE2018,
    SOLID_WASTE_YEARBOOK_MEE2018,
    DUMPING_REGULAR_MEE2018,
    CASES_REGULAR_MEE2018,
)
