"""Time limits of supervised items 督办事项的期限: rules ``supervision.item.*``."""

from __future__ import annotations

from datetime import date

from govrules.labels import Label
from govrules.limits.rule import Rule, Version
from govrules.limits.term import Actor, Term
from govrules.places import Place
from govrules.seed_documents import SYSTEM_1999
from govrules.sources import Citation
from govrules.supervision.sources import SUPERVISION_REGULATION_2020

ENVIRONMENT = Place("100000-environment", "生态环境（环境保护）系统", "environmental bureaus", "100000")

COMPLETE = Rule(
    id="supervision.item.complete",
    label=Label("办结督办事项", "complete a supervised item"),
    actor=Actor.OFFICE,
    trigger=Label("交办督办事项", "item assigned"),
    versions=(
        Version(
            date(2021, 2, 1),
            Citation(SUPERVISION_REGULATION_2020, 15),
            Term(None),
            also=(Citation(SUPERVISION_REGULATION_2020, 18),),
            note=Label(
                "条例未定数字，以督查方案或者交办要求为准；部门经本级政府指定方可开展政府督查（第七条）",
                "no number: the scheme or the assignment sets it; a department may supervise only when its "
                "government designates it (art. 7)",
            ),
        ),
    ),
)

COMPLETE_SYSTEM_1999 = Rule(
    id="supervision.item.complete.system_1999",
    label=Label(
        "落实上级决策并反馈情况（环保系统）",
        "carry out decisions of higher organs and report back (environmental system)",
    ),
    actor=Actor.OFFICE,
    trigger=Label("交办督办事项或者收到上级决策", "item assigned or decision of a higher organ received"),
    versions=(
        Version(
            date(1999, 11, 3),
            Citation(SYSTEM_1999, part="五"),
            Term(None),
            note=Label(
                "文件要求督查并及时反馈，未定数字；原件缺标题行",
                "the text asks to supervise and to report back in time and sets no number; its title line is missing",
            ),
        ),
    ),
    place=ENVIRONMENT,
    seeds=("S0-5.5",),
    departs="supervision.item.complete",
)

RULES = (COMPLETE, COMPLETE_SYSTEM_1999)
