"""Proposals in a locality as an example 地方示例: rules ``proposals.cppcc.*`` and ``proposals.rereply``."""

from __future__ import annotations

from govrules.labels import Label
from govrules.limits.length import Months
from govrules.limits.rule import Rule, Version
from govrules.limits.term import Actor, Roll, Term
from govrules.places import Place
from govrules.proposals.sources import LOCAL_DEPUTIES_MEASURES, LOCAL_PROPOSAL_RULES
from govrules.sources import Citation, Confidence

LOCAL = Place("100000-local", "地方（示例，未指明）", "a locality, as an example", "100000")
ASSIGNED = Label("交办", "assignment to the handling body")

CPPCC_REPLY = Rule(
    id="proposals.cppcc.reply",
    label=Label("地方示例：答复政协提案", "local example: answer a CPPCC proposal"),
    actor=Actor.OFFICE,
    trigger=ASSIGNED,
    versions=(
        Version(
            None,
            Citation(LOCAL_PROPOSAL_RULES, 8, confidence=Confidence.SECONDARY),
            Term(Months(3), roll=Roll.BY_ANALOGY),
            Confidence.SECONDARY,
            note=Label(
                "见于一省规定：3个月，须先向交办机关说明原因，最迟6个月；2018年政协提案工作条例要求书面答复，未见数字",
                "read in a provincial rule: 3 months, at the latest 6 with the reason told to the assigning body first; "
                "the CPPCC regulation of 2018 asks for a written reply, no number was seen",
            ),
        ),
    ),
    place=LOCAL,
)

CPPCC_REPLY_LATEST = Rule(
    id="proposals.cppcc.reply.latest",
    label=Label("地方示例：政协提案最迟答复", "local example: latest answer to a difficult CPPCC proposal"),
    actor=Actor.OFFICE,
    trigger=ASSIGNED,
    versions=(
        Version(
            None,
            Citation(LOCAL_PROPOSAL_RULES, 8, confidence=Confidence.SECONDARY),
            Term(Months(6), roll=Roll.BY_ANALOGY),
            Confidence.SECONDARY,
            note=Label(
                "见于一省规定；各省或者作延长，或者作最迟日期",
                "read in a provincial rule; provinces treat the 6 months as an extension or as a latest day",
            ),
        ),
    ),
    place=LOCAL,
)

REREPLY = Rule(
    id="proposals.rereply",
    label=Label(
        "地方示例：代表不满意时再次答复", "local example: answer again when the deputy is not satisfied"
    ),
    actor=Actor.OFFICE,
    trigger=Label("退回重新办理", "returned for another answer"),
    versions=(
        Version(
            None,
            Citation(LOCAL_DEPUTIES_MEASURES, confidence=Confidence.SECONDARY),
            Term(Months(1), roll=Roll.BY_ANALOGY),
            Confidence.SECONDARY,
            note=Label("地方示例：1个月；全国无数字", "a local example: one month; no national number"),
        ),
    ),
    place=LOCAL,
)

RULES = (CPPCC_REPLY, CPPCC_REPLY_LATEST, REREPLY)
