"""District service centre 区政务服务中心组织建设: rule ``organisation.study.weekly.service_centre``."""

from __future__ import annotations

from datetime import date

from govrules.labels import Label
from govrules.limits.length import Days
from govrules.limits.recurrence import Every, Period
from govrules.limits.rule import Rule, Version
from govrules.limits.term import Actor, Term
from govrules.places import Place
from govrules.seed_documents import SERVICE_CENTRE_2012
from govrules.sources import Citation

STUDY_WEEKLY_SERVICE_CENTRE = Rule(
    id="organisation.study.weekly.service_centre",
    label=Label("服务中心：每周学习", "service centre: weekly study"),
    actor=Actor.OFFICE,
    trigger=Label("每周", "each week"),
    versions=(
        Version(
            date(2012, 1, 1),
            Citation(SERVICE_CENTRE_2012, part="四、1"),
            Term(Days(7), recurs=Every(Period.WEEK)),
            note=Label(
                "每周一次，按周一至周日计算，原文未定起止",
                "once a week, read as Monday to Sunday; the text doesn't say where the week begins",
            ),
        ),
        Version(
            date(2013, 1, 1),
            Citation(SERVICE_CENTRE_2012, part="四、1"),
            None,
            note=Label(
                "整改方案以2012年底为限，其后是否沿用不详",
                "the plan ends with 2012; whether its rules were kept is not known",
            ),
        ),
    ),
    place=Place("100000-service_centre", "区政务服务中心", "district service centre", "100000"),
    seeds=("S2P6-4.1.1",),
)

RULES = (STUDY_WEEKLY_SERVICE_CENTRE,)
