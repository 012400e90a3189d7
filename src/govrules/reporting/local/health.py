"""Reporting in a county health system 县卫生系统社会关切回应: rule ``reporting.response.social_concern.health``."""

from __future__ import annotations

from govrules.labels import Label
from govrules.limits.rule import Rule, Version
from govrules.limits.term import Actor, Term
from govrules.places import Place
from govrules.seed_documents import HEALTH_SYSTEM
from govrules.sources import Citation

HEALTH = Place("100000-health", "县卫生系统", "county health system", "100000")

RESPONSE_SOCIAL_CONCERN_HEALTH = Rule(
    id="reporting.response.social_concern.health",
    label=Label("卫生系统：及时回应社会关切", "health system: answer what concerns society"),
    actor=Actor.OFFICE,
    trigger=Label("收到社会关切事项", "concern recorded"),
    versions=(
        Version(
            None,
            Citation(HEALTH_SYSTEM, part="一（三）"),
            Term(None),
            note=Label(
                "文件只要求及时，未定数字；文号和日期空缺",
                "the text says in time and sets no number; it has no number and no date",
            ),
        ),
    ),
    place=HEALTH,
    seeds=("S1P2-1.3.2",),
)

RULES = (RESPONSE_SOCIAL_CONCERN_HEALTH,)
