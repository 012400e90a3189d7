"""Zunhua 遵化市环境保护局政务公开档案: rule ``archives.open_government.bind.zunhua``."""

from __future__ import annotations

from govrules.labels import Label
from govrules.limits.length import YearlyDate
from govrules.limits.rule import Rule, Version
from govrules.limits.term import Actor, Term
from govrules.places import Place
from govrules.seed_documents import ZUNHUA_SUMMARY_2006
from govrules.sources import Citation

OPEN_GOVERNMENT_BIND_ZUNHUA = Rule(
    id="archives.open_government.bind.zunhua",
    label=Label("遵化：政务公开档案年终装订归档", "Zunhua: bind and archive the open-government file"),
    actor=Actor.OFFICE,
    trigger=Label("收集整理", "collected and sorted through the year"),
    versions=(
        Version(
            None,
            Citation(ZUNHUA_SUMMARY_2006, part="二（四）"),
            Term(YearlyDate(12, 31)),
            note=Label(
                "年终：按当年最后一日计算，原文未定日期；县名由文中地名推断；做法，非法律规定",
                "at year end: read as its last day, the text sets none; the county is inferred from places named "
                "in it; practice, not law",
            ),
        ),
    ),
    place=Place("130281", "遵化市", "Zunhua", "130200"),
    seeds=("S1P4-2.20",),
)

RULES = (OPEN_GOVERNMENT_BIND_ZUNHUA,)
