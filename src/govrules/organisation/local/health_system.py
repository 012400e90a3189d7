"""County health system 县卫生系统组织建设: rule ``organisation.plan.yearly.health_system``."""

from __future__ import annotations

from govrules.labels import Label
from govrules.limits.length import Years
from govrules.limits.recurrence import Every, Period
from govrules.limits.rule import Rule, Version
from govrules.limits.term import Actor, Term
from govrules.places import Place
from govrules.seed_documents import HEALTH_SYSTEM
from govrules.sources import Citation

PLAN_YEARLY_HEALTH_SYSTEM = Rule(
    id="organisation.plan.yearly.health_system",
    label=Label(
        "卫生系统：制定全年政务公开工作计划",
        "health system: draw up the year's plan for open government",
    ),
    actor=Actor.OFFICE,
    trigger=Label("每年", "each year"),
    versions=(
        Version(
            None,
            Citation(HEALTH_SYSTEM, part="二（一）"),
            Term(Years(1), recurs=Every(Period.YEAR)),
            note=Label(
                "全年计划，未定制定日期，按年内一次计算",
                "a plan for the whole year, no day set for making it; read as once within the year",
            ),
        ),
    ),
    place=Place("100000-health", "县卫生系统", "county health system", "100000"),
    seeds=("S1P2-2.1.1",),
)

RULES = (PLAN_YEARLY_HEALTH_SYSTEM,)
