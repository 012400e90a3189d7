"""Other time limits of disclosure 信息公开的其他期限: rules ``disclosure.water.*``, ``environment.*``, ``eia.*``, ``public_utility.*``."""

from __future__ import annotations

from datetime import date

from govrules.disclosure.sources import PUBLIC_UTILITY_MEASURES_2010, WATER_LAW_2017
from govrules.instruments import ENVIRONMENTAL_CODE, ENVIRONMENTAL_PROTECTION_LAW
from govrules.labels import Label
from govrules.limits.length import Months, Years
from govrules.limits.recurrence import EachTime, Every, Period
from govrules.limits.rule import Rule, Version
from govrules.limits.term import Actor, Term
from govrules.sources import Citation, Confidence

WATER_DRINKING_QUARTERLY = Rule(
    id="disclosure.water.drinking_quarterly",
    label=Label("饮用水安全状况信息公开", "publish drinking-water safety information"),
    actor=Actor.OFFICE,
    trigger=Label("每季度", "each quarter"),
    versions=(
        Version(
            date(2018, 1, 1),
            Citation(WATER_LAW_2017, 72, 2),
            Term(Months(3), recurs=Every(Period.QUARTER)),
            note=Label("至少每季度一次，未定季度内的日期", "at least once a quarter, on any day of it"),
        ),
        Version(
            date(2026, 8, 15),
            Citation(ENVIRONMENTAL_CODE, 326, 2, confidence=Confidence.SECONDARY),
            Term(Months(3), recurs=Every(Period.QUARTER)),
            Confidence.SECONDARY,
            note=Label(
                "至少每季度一次，未定季度内的日期；改由县级以上地方人民政府组织有关部门公开",
                "at least once a quarter, on any day of it; now the government has its departments publish",
            ),
        ),
    ),
)

ENVIRONMENT_YEARLY_REPORT_TO_CONGRESS = Rule(
    id="disclosure.environment.yearly_report_to_congress",
    label=Label(
        "政府向人大报告环境状况和环境保护目标完成情况",
        "report the state of the environment to the people's congress",
    ),
    actor=Actor.OFFICE,
    trigger=Label("每年", "each year"),
    versions=(
        Version(
            date(2015, 1, 1),
            Citation(ENVIRONMENTAL_PROTECTION_LAW, 27),
            Term(Years(1), recurs=Every(Period.YEAR)),
            note=Label(
                "重大环境事件另应及时向常委会报告", "major incidents go to the standing committee in time"
            ),
        ),
        Version(
            date(2026, 8, 15),
            Citation(ENVIRONMENTAL_CODE, 30, confidence=Confidence.SECONDARY),
            Term(Years(1), recurs=Every(Period.YEAR)),
            Confidence.SECONDARY,
            note=Label(
                "内容为生态环境状况和保护目标完成情况；重大生态环境事件另应及时向常委会报告",
                "on the state of the environment and the goals reached; major incidents go to the standing committee "
                "in time",
            ),
        ),
    ),
)

EIA_REPORT_FULL_TEXT = Rule(
    id="disclosure.eia.report_full_text",
    label=Label("环境影响报告书全文公开", "publish the full text of an EIA report"),
    actor=Actor.OFFICE,
    trigger=Label("收到环境影响报告书", "EIA report received"),
    versions=(
        Version(
            date(2015, 1, 1),
            Citation(ENVIRONMENTAL_PROTECTION_LAW, 56, 2),
            Term(None, recurs=EachTime(Label("收到环境影响报告书", "EIA report received"))),
            note=Label(
                "法律未定天数；国家秘密和商业秘密除外",
                "the law sets no number; state and commercial secrets excepted",
            ),
        ),
        Version(
            date(2026, 8, 15),
            Citation(ENVIRONMENTAL_CODE, 103, confidence=Confidence.SECONDARY),
            Term(None, recurs=EachTime(Label("收到生态环境影响报告书", "EIA report received"))),
            Confidence.SECONDARY,
            note=Label(
                "法典未定天数；国家规定不予公开的除外；未见对此前已收到的报告书的过渡规定",
                "the code sets no number; what the state rules not to be disclosed excepted; no transitional article for "
                "reports received before was found",
            ),
        ),
    ),
)

PUBLIC_UTILITY_DISCLOSE = Rule(
    id="disclosure.public_utility.disclose",
    label=Label("环境保护公共事业单位信息公开", "environmental public institutions disclose information"),
    actor=Actor.OFFICE,
    trigger=Label("信息形成或者变更", "information created or changed"),
    versions=(
        Version(
            date(2010, 10, 1),
            Citation(PUBLIC_UTILITY_MEASURES_2010, confidence=Confidence.SECONDARY),
            Term(None),
            Confidence.SECONDARY,
            note=Label(
                "办法自该日起施行；未见原文，其中有无期限不详",
                "the trial measures apply from that day; their text was not seen, whether they set a period is not known",
            ),
        ),
    ),
    seeds=("S1P1-4.1",),
)

RULES = (
    WATER_DRINKING_QUARTERLY,
    ENVIRONMENT_YEARLY_REPORT_TO_CONGRESS,
    EIA_REPORT_FULL_TEXT,
    PUBLIC_UTILITY_DISCLOSE,
)
