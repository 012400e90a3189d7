"""Proposals in Shandong 山东省建议提案: rule ``proposals.objection``."""

from __future__ import annotations

from govrules.labels import Label
from govrules.limits.length import Days
from govrules.limits.rule import Rule, Version
from govrules.limits.term import Actor, Term
from govrules.places import Place
from govrules.proposals.sources import SHANDONG_PROPOSAL_MEASURES
from govrules.sources import Citation, Confidence

SHANDONG = Place("370000", "山东省", "Shandong", "100000")

OBJECTION = Rule(
    id="proposals.objection",
    label=Label("山东：退回不属于本单位的建议提案", "Shandong: return a wrongly assigned proposal"),
    actor=Actor.OFFICE,
    trigger=Label("收到交办的建议提案", "proposal received"),
    versions=(
        Version(
            None,
            Citation(SHANDONG_PROPOSAL_MEASURES, 6, confidence=Confidence.SECONDARY),
            Term(Days(5)),
            Confidence.SECONDARY,
            note=Label(
                "地方示例：5日；全国无数字，全国政协办公厅1997年曾定一周",
                "a local example: 5 days; no national number, the CPPCC general office had one week in 1997",
            ),
        ),
    ),
    place=SHANDONG,
)

RULES = (OBJECTION,)
