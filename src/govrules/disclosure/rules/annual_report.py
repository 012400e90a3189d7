"""Time limits of annual reports 政府信息公开工作年度报告的期限: rules ``disclosure.annual_report.*``."""

from __future__ import annotations

from datetime import date

from govrules.disclosure.sources import ENVIRONMENT, ENVIRONMENT_MEASURES_2007
from govrules.instruments import REGULATION_2007, REGULATION_2019
from govrules.labels import Label
from govrules.limits.length import YearlyDate
from govrules.limits.rule import Rule, Version
from govrules.limits.term import Actor, Term
from govrules.sources import Citation, Confidence

YEAR_ENDED = Label("报告年度结束", "the reporting year has ended")
ONE_DATE_IN_2007 = Label(
    "2007年条例对各级行政机关只定一个日期", "the regulation of 2007 has one date for every organ"
)

DEPARTMENT = Rule(
    id="disclosure.annual_report.department",
    label=Label(
        "部门政府信息公开工作年度报告", "submit and publish the annual report on disclosure (departments)"
    ),
    actor=Actor.OFFICE,
    trigger=YEAR_ENDED,
    versions=(
        Version(
            date(2008, 5, 1),
            Citation(REGULATION_2007, 31, confidence=Confidence.UNSURE),
            Term(YearlyDate(3, 31)),
            Confidence.SECONDARY,
            note=ONE_DATE_IN_2007,
        ),
        Version(
            date(2019, 5, 15),
            Citation(REGULATION_2019, 49, 1),
            Term(YearlyDate(1, 31)),
            note=Label(
                "既要报送本级主管部门，又要向社会公布；2019年度报告首次适用，2020年1月31日在发出通知后成为休息日",
                "to be submitted to the authority of the same level and published; first for the report of 2019, "
                "whose day, 2020-01-31, a later notice made a rest day",
            ),
        ),
    ),
)

GOVERNMENT = Rule(
    id="disclosure.annual_report.government",
    label=Label(
        "本级政府信息公开工作年度报告", "publish the annual report on disclosure of a local government"
    ),
    actor=Actor.OFFICE,
    trigger=YEAR_ENDED,
    versions=(
        Version(
            date(2008, 5, 1),
            Citation(REGULATION_2007, 31, confidence=Confidence.UNSURE),
            Term(YearlyDate(3, 31)),
            Confidence.SECONDARY,
            note=ONE_DATE_IN_2007,
        ),
        Version(
            date(2019, 5, 15),
            Citation(REGULATION_2019, 49, 2),
            Term(YearlyDate(3, 31)),
        ),
    ),
)

ENV = Rule(
    id="disclosure.annual_report.env",
    label=Label("环境信息公开年度报告", "publish the annual report on environmental information"),
    actor=Actor.OFFICE,
    trigger=YEAR_ENDED,
    versions=(
        Version(
            date(2008, 5, 1),
            Citation(ENVIRONMENT_MEASURES_2007, 26, confidence=Confidence.UNSURE),
            Term(YearlyDate(3, 31)),
            Confidence.UNSURE,
        ),
        Version(
            date(2019, 5, 15),
            Citation(REGULATION_2019, 49),
            None,
            note=Label(
                "上位法改定日期，适用 disclosure.annual_report.department",
                "the higher regulation sets another day: use disclosure.annual_report.department",
            ),
        ),
    ),
    place=ENVIRONMENT,
    departs="disclosure.annual_report.department",
)

RULES = (DEPARTMENT, GOVERNMENT, ENV)
