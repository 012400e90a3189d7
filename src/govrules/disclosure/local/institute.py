"""Beijing Research Institute of Chemical Industry 北京化工研究院业务公开: rules ``disclosure.*.institute``."""

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

ENTERTAINMENT_EXPENSES_INSTITUTE = Rule(
    id="disclosure.entertainment_expenses.institute",
    label=Label(
        "研究院：业务招待费在职代会上公开",
        "institute: disclose the year's entertainment expenses at the workers' congress",
    ),
    actor=Actor.OFFICE,
    trigger=Label("每年", "each year"),
    versions=(
        Version(
            None,
            Citation(BUSINESS_DISCLOSURE, part="二（二）"),
            Term(Years(1), recurs=Every(Period.YEAR)),
            note=Label(
                "每年一次，在职工代表大会上；未定日期",
                "once a year, at the workers' congress; no day is set",
            ),
        ),
    ),
    place=INSTITUTE,
    seeds=("S2P3-2.9",),
)

RULES = (ENTERTAINMENT_EXPENSES_INSTITUTE,)
