"""Haikou 海口市环境保护局组织建设做法: rule ``organisation.inspection.monthly.haikou``."""

from __future__ import annotations

from govrules.labels import Label
from govrules.limits.length import Months
from govrules.limits.recurrence import Every, Period
from govrules.limits.rule import Rule, Version
from govrules.limits.term import Actor, Term
from govrules.places import Place
from govrules.seed_documents import HAIKOU_SUMMARY
from govrules.sources import Citation

INSPECTION_MONTHLY_HAIKOU = Rule(
    id="organisation.inspection.monthly.haikou",
    label=Label("海口：局办公室每月检查政务公开工作", "Haikou: the office inspects open-government work"),
    actor=Actor.OFFICE,
    trigger=Label("每月", "each month"),
    versions=(
        Version(
            None,
            Citation(HAIKOU_SUMMARY, part="五"),
            Term(Months(1), recurs=Every(Period.MONTH)),
            note=Label("每月一次，未定日期；做法，非法律规定", "once a month, no day set; practice, not law"),
        ),
    ),
    place=Place("460100", "海口市", "Haikou", "460000"),
    seeds=("S1P3-5.1",),
)

RULES = (INSPECTION_MONTHLY_HAIKOU,)
