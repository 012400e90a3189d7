"""Time limits of major decisions 重大行政决策的期限: ``decisions.public_comment``, ``.hearing.material``, ``.legality_review``."""

from __future__ import annotations

from datetime import date

from govrules.decisions.sources import MAJOR_DECISIONS
from govrules.labels import Label
from govrules.limits.length import Days, WorkingDays
from govrules.limits.rule import Rule, Version
from govrules.limits.term import Actor, Bound, Direction, Measure, Term
from govrules.sources import Citation

PUBLIC_COMMENT = Rule(
    id="decisions.public_comment",
    label=Label(
        "决策草案公开征求意见的最短期限", "shortest public comment on a major administrative decision"
    ),
    actor=Actor.OFFICE,
    trigger=Label("决策草案向社会公布", "draft published"),
    versions=(
        Version(
            date(2019, 9, 1),
            Citation(MAJOR_DECISIONS, 15, 1),
            Term(Days(30), bound=Bound.SHORTEST),
            note=Label(
                "条文用“一般”；情况紧急等可缩短，但须同时说明理由",
                "the text says 'as a rule'; shorter if urgent, with reasons given when opinions are sought",
            ),
        ),
    ),
)

HEARING_MATERIAL = Rule(
    id="decisions.hearing.material",
    label=Label("听证会材料送达", "deliver the hearing material to the participants"),
    actor=Actor.OFFICE,
    trigger=Label("召开听证会", "hearing held"),
    versions=(
        Version(
            date(2019, 9, 1),
            Citation(MAJOR_DECISIONS, 16, 3),
            Term(
                Days(7),
                measured=Measure.DELIVERED,
                measured_source=Citation(MAJOR_DECISIONS, 16, 3),
                direction=Direction.BACKWARD,
            ),
            note=Label(
                "自听证会之日倒算；此处为“日”，而合法性审查为工作日",
                "counted back from the hearing; days here, while the legality check is in working days",
            ),
        ),
    ),
)

LEGALITY_REVIEW = Rule(
    id="decisions.legality_review",
    label=Label("合法性审查的最短时间", "shortest time left for the legality check"),
    actor=Actor.OFFICE,
    trigger=Label("决策草案送请合法性审查", "draft sent for the legality check"),
    versions=(
        Version(
            date(2019, 9, 1),
            Citation(MAJOR_DECISIONS, 26, 2),
            Term(WorkingDays(7), bound=Bound.SHORTEST),
            note=Label("条文用“一般”，可有例外", "the text says 'as a rule'"),
        ),
    ),
)

RULES = (PUBLIC_COMMENT, HEARING_MATERIAL, LEGALITY_REVIEW)
