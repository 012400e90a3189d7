"""Reporting in Haikou 海口市环境保护局报送: rule ``reporting.returns.quarterly_copy.haikou``."""

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

RETURNS_QUARTERLY_COPY_HAIKOU = Rule(
    id="reporting.returns.quarterly_copy.haikou",
    label=Label(
        "海口：试点项目每季度报送市政府政务网",
        "Haikou: send pilot items to the city government's network each quarter",
    ),
    actor=Actor.OFFICE,
    trigger=Label("每季度", "each quarter"),
    versions=(
        Version(
            None,
            Citation(HAIKOU_SUMMARY, part="二"),
            Term(Months(3), recurs=Every(Period.QUARTER)),
            note=Label(
                "总结所述做法（约2001年至2005年），季度内未定日期，起止日未查明",
                "a practice told in a summary of about 2001 to 2005; no day within the quarter, its first and last "
                "day aren't known",
            ),
        ),
    ),
    place=HAIKOU,
    seeds=("S1P3-2.10",),
)

RULES = (RETURNS_QUARTERLY_COPY_HAIKOU,)
