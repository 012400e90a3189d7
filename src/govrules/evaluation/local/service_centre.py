"""District service centre 区政务服务中心征求意见: rule ``evaluation.opinions.service_centre``."""

from __future__ import annotations

from datetime import date

from govrules.labels import Label
from govrules.limits.recurrence import EachTime
from govrules.limits.rule import Rule, Version
from govrules.limits.term import Actor, Term
from govrules.places import Place
from govrules.seed_documents import SERVICE_CENTRE_2012
from govrules.sources import Citation

OPINIONS_SERVICE_CENTRE = Rule(
    id="evaluation.opinions.service_centre",
    label=Label("服务中心：向服务对象征求意见", "service centre: ask its clients for their opinions"),
    actor=Actor.OFFICE,
    trigger=Label("上次征求意见", "opinions last sought"),
    versions=(
        Version(
            date(2012, 1, 1),
            Citation(SERVICE_CENTRE_2012, part="四、1"),
            Term(None, recurs=EachTime(Label("上次征求意见", "opinions last sought"))),
            note=Label(
                "定期，未定周期；发现的问题立即整改",
                "at regular times, no period set; what is found is corrected at once",
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
    seeds=("S2P6-4.1.3",),
)

RULES = (OPINIONS_SERVICE_CENTRE,)
