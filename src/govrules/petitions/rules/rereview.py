"""Time limits of the re-review of a petition 信访复核的期限: rules ``petitions.rereview.*``."""

from __future__ import annotations

from datetime import date

from govrules.labels import Label
from govrules.limits.length import Days
from govrules.limits.rule import Rule, Version
from govrules.limits.term import Actor, PauseGround, Roll, Term
from govrules.petitions.sources import REGULATION_2005, WORK_REGULATION_2022
from govrules.sources import Citation

ROLLS_BY_ANALOGY = Label(
    "条例未规定届满日顺延，顺延系类推", "the regulation says nothing of a last day that is a rest day"
)
HEARING = Label("举行听证", "holding a hearing")

REQUEST = Rule(
    id="petitions.rereview.request",
    label=Label("请求复核", "ask for re-review of a review opinion"),
    actor=Actor.CITIZEN,
    trigger=Label("收到书面复查意见", "written review opinion received"),
    versions=(
        Version(
            date(2005, 5, 1),
            Citation(REGULATION_2005, 35, 1),
            Term(Days(30), roll=Roll.BY_ANALOGY),
            note=ROLLS_BY_ANALOGY,
        ),
        Version(
            date(2022, 5, 1),
            Citation(WORK_REGULATION_2022, 36, 1),
            Term(Days(30), roll=Roll.BY_ANALOGY),
            note=ROLLS_BY_ANALOGY,
        ),
    ),
)

DECIDE = Rule(
    id="petitions.rereview.decide",
    label=Label("提出复核意见", "re-review opinion of the next higher organ"),
    actor=Actor.OFFICE,
    trigger=Label("收到复核请求", "request for re-review received"),
    versions=(
        Version(
            date(2005, 5, 1),
            Citation(REGULATION_2005, 35, 1),
            Term(
                Days(30),
                pauses=(PauseGround("hearing", HEARING, Citation(REGULATION_2005, 35, 2)),),
            ),
            note=Label(
                "复核后以同一事实和理由再提出的，不再受理（第三十五条第三款）",
                "after the re-review the same facts and grounds are no longer accepted (art. 35 para. 3)",
            ),
        ),
        Version(
            date(2022, 5, 1),
            Citation(WORK_REGULATION_2022, 36, 1),
            Term(
                Days(30),
                pauses=(PauseGround("hearing", HEARING, Citation(WORK_REGULATION_2022, 36, 2)),),
            ),
            note=Label(
                "复核后以同一事实和理由再提出的，不再受理（第三十六条第三款）",
                "after the re-review the same facts and grounds are no longer accepted (art. 36 para. 3)",
            ),
        ),
    ),
)

RULES = (REQUEST, DECIDE)
