"""Supervision in Haikou 海口市环境保护局督查: rule ``supervision.inspection.haikou``."""

from __future__ import annotations

from govrules.labels import Label
from govrules.limits.length import Months
from govrules.limits.recurrence import Every, Period
from govrules.limits.rule import Rule, Version
from govrules.limits.term import Actor, Term
from govrules.places import Place
from govrules.seed_documents import HAIKOU_SUMMARY
from govrules.sources import Citation

HAIKOU = Place("460100", "海口市", "Haikou", "460000")

INSPECTION_HAIKOU = Rule(
    id="supervision.inspection.haikou",
    label=Label(
        "海口：局办公室每月检查政务公开工作", "Haikou: the office checks open-government work every month"
    ),
    actor=Actor.OFFICE,
    trigger=Label("每月", "each month"),
    versions=(
        Version(
            None,
            Citation(HAIKOU_SUMMARY, part="五"),
            Term(Months(1), recurs=Every(Period.MONTH)),
            note=Label(
                "总结所述做法（约2001年至2005年），起止日未查明",
                "a practice told in a summary of about 2001 to 2005; its first and last day aren't known",
            ),
        ),
    ),
    place=HAIKOU,
    seeds=("S1P3-5.1",),
)

RULES = (INSPECTION_HAIKOU,)
