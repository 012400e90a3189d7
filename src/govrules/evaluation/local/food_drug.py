"""City food and drug bureau 市食品药品监管系统政务环境评议评价: rule ``evaluation.appraisal.start.food_drug``."""

from __future__ import annotations

from govrules.labels import Label
from govrules.limits.length import YearlyDate
from govrules.limits.rule import Rule, Version
from govrules.limits.term import Actor, Term
from govrules.places import Place
from govrules.seed_documents import APPRAISAL_PLAN
from govrules.sources import Citation

APPRAISAL_START_FOOD_DRUG = Rule(
    id="evaluation.appraisal.start.food_drug",
    label=Label("食药系统：评议评价工作开始", "food and drug system: the appraisal starts"),
    actor=Actor.OFFICE,
    trigger=Label("方案印发", "the plan is issued"),
    versions=(
        Version(
            None,
            Citation(APPRAISAL_PLAN, part="三"),
            Term(YearlyDate(6, 30)),
            note=Label(
                "自六月份开始：按六月内开始计算；一年方案，年份不详；四个阶段的日期与市里的安排同步",
                "from June: read as begun within June; a plan of one year whose year isn't known; the days of its "
                "four stages follow the city's office",
            ),
        ),
    ),
    place=Place("100000-food_drug", "市食品药品监管系统", "municipal food and drug system", "100000"),
    seeds=("S2P5-3.0.1",),
)

RULES = (APPRAISAL_START_FOOD_DRUG,)
