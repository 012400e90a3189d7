"""Beijing Research Institute of Chemical Industry 北京化工研究院业务公开考核: rules ``evaluation.*.institute``."""

from __future__ import annotations

from govrules.labels import Label
from govrules.limits.length import Years
from govrules.limits.recurrence import Every, Period
from govrules.limits.rule import Rule, Version
from govrules.limits.term import Actor, Term
from govrules.places import Place
from govrules.seed_documents import BUSINESS_DISCLOSURE
from govrules.sources import Citation

INSTITUTE = Place(
    "110000-institute", "北京化工研究院", "Beijing Research Institute of Chemical Industry", "110000"
)

ASSESSMENT_YEARLY_INSTITUTE = Rule(
    id="evaluation.assessment.yearly.institute",
    label=Label(
        "研究院：业务公开工作考核评定", "institute: grade the departments' openness of business affairs"
    ),
    actor=Actor.OFFICE,
    trigger=Label("每年终", "each year end"),
    versions=(
        Version(
            None,
            Citation(BUSINESS_DISCLOSURE, part="四"),
            Term(Years(1), recurs=Every(Period.YEAR)),
            note=Label(
                "结合年终业绩考核和内控检查，未定日期",
                "with the year-end assessment and the internal-control check, no day set",
            ),
        ),
    ),
    place=INSTITUTE,
    seeds=("S2P3-4.4",),
)

COMMENDATION_YEARLY_INSTITUTE = Rule(
    id="evaluation.commendation.yearly.institute",
    label=Label(
        "研究院：年终表彰先进、批评落后",
        "institute: commend the advanced and criticise the backward at year end",
    ),
    actor=Actor.OFFICE,
    trigger=Label("年终总结", "year-end summary"),
    versions=(
        Version(
            None,
            Citation(BUSINESS_DISCLOSURE, part="四"),
            Term(Years(1), recurs=Every(Period.YEAR)),
            note=Label("随年终总结，未定日期", "with the year-end summary, no day set"),
        ),
    ),
    place=INSTITUTE,
    seeds=("S2P3-4.6",),
)

RULES = (ASSESSMENT_YEARLY_INSTITUTE, COMMENDATION_YEARLY_INSTITUTE)
