"""Proposals in Fujian 福建省建议提案: rule ``proposals.cohandler_opinion``."""

from __future__ import annotations

from govrules.labels import Label
from govrules.limits.length import Months
from govrules.limits.rule import Rule, Version
from govrules.limits.term import Actor, Roll, Term
from govrules.places import Place
from govrules.proposals.sources import FUJIAN_PROPOSAL_RULES, NINGBO_PROPOSAL_RULES
from govrules.sources import Citation, Confidence

FUJIAN = Place("350000", "福建省", "Fujian", "100000")

COHANDLER_OPINION = Rule(
    id="proposals.cohandler_opinion",
    label=Label("福建：会办单位提出会办意见", "Fujian: co-handling body gives its opinion to the lead body"),
    actor=Actor.OFFICE,
    trigger=Label("交办", "assignment to the co-handling body"),
    versions=(
        Version(
            None,
            Citation(FUJIAN_PROPOSAL_RULES, 20, confidence=Confidence.SECONDARY),
            Term(Months(1), roll=Roll.BY_ANALOGY),
            Confidence.SECONDARY,
            also=(Citation(NINGBO_PROPOSAL_RULES, 19, confidence=Confidence.SECONDARY),),
            note=Label(
                "福建省、宁波市规定一致为一个月；全国无数字",
                "the rules of Fujian and of Ningbo agree on one month; no national number",
            ),
        ),
    ),
    place=FUJIAN,
)

RULES = (COHANDLER_OPINION,)
