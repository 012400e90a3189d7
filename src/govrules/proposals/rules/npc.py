"""Time limits of answering deputies' proposals 人大代表建议答复的期限: rules ``proposals.npc.*``."""

from __future__ import annotations

from datetime import date

from govrules.labels import Label
from govrules.limits.length import Months
from govrules.limits.rule import Rule, Version
from govrules.limits.term import Actor, Roll, Term
from govrules.proposals.sources import DEPUTIES_LAW_2010, DEPUTIES_LAW_2015, DEPUTIES_LAW_2025
from govrules.sources import Citation, Confidence

ASSIGNED = Label("交办", "assignment to the handling body")
NOT_READ_2010 = Label(
    "2010年修正文本未见，条次未核实；届满日顺延未作规定",
    "the text of 2010 and its numbering were not read; nothing is said of a last day that is a rest day",
)
NO_ROLL_WRITTEN = Label("届满日顺延未作规定", "nothing is said of a last day that is a rest day")
START_2025 = Label(
    "自公布之日起施行（第六十五条），公布日与通过日同为2025年3月11日（见于法律数据库，二手）；答复前须与代表沟通",
    "in force from promulgation (art. 65), on the day of adoption, 2025-03-11, by a law database (second hand); contact "
    "with the deputy now stands before the answer",
)

REPLY = Rule(
    id="proposals.npc.reply",
    label=Label("答复代表建议、批评和意见", "answer a deputy's proposal"),
    actor=Actor.OFFICE,
    trigger=ASSIGNED,
    versions=(
        Version(
            date(2010, 10, 28),
            Citation(DEPUTIES_LAW_2010, 42, confidence=Confidence.UNSURE),
            Term(Months(3), roll=Roll.BY_ANALOGY),
            Confidence.UNSURE,
            note=NOT_READ_2010,
        ),
        Version(
            date(2015, 8, 29),
            Citation(DEPUTIES_LAW_2015, 42, 1),
            Term(Months(3), roll=Roll.BY_ANALOGY),
            note=NO_ROLL_WRITTEN,
        ),
        Version(
            date(2025, 3, 11),
            Citation(DEPUTIES_LAW_2025, 51, 2),
            Term(Months(3), roll=Roll.BY_ANALOGY),
            note=START_2025,
        ),
    ),
)

REPLY_DIFFICULT = Rule(
    id="proposals.npc.reply.difficult",
    label=Label(
        "答复涉及面广、处理难度大的代表建议", "answer a deputy's proposal that is broad or hard to handle"
    ),
    actor=Actor.OFFICE,
    trigger=ASSIGNED,
    versions=(
        Version(
            date(2010, 10, 28),
            Citation(DEPUTIES_LAW_2010, 42, confidence=Confidence.UNSURE),
            Term(Months(6), roll=Roll.BY_ANALOGY),
            Confidence.UNSURE,
            note=NOT_READ_2010,
        ),
        Version(
            date(2015, 8, 29),
            Citation(DEPUTIES_LAW_2015, 42, 1),
            Term(Months(6), roll=Roll.BY_ANALOGY),
            note=Label(
                "不是延长，而是自同日起算的另一期限；届满日顺延未作规定",
                "not an extension but another period from the same day; nothing is said of a last day that is a rest "
                "day",
            ),
        ),
        Version(
            date(2025, 3, 11),
            Citation(DEPUTIES_LAW_2025, 51, 2),
            Term(Months(6), roll=Roll.BY_ANALOGY),
            note=Label(
                "不是延长，而是自同日起算的另一期限；公布日与通过日同为2025年3月11日（二手）",
                "not an extension but another period from the same day; promulgated on the day of adoption, 2025-03-11 "
                "(second hand)",
            ),
        ),
    ),
)

RULES = (REPLY, REPLY_DIFFICULT)
