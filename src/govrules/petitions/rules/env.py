"""Time limits of environmental petitions 环境信访的期限: rules ``petitions.env.*``, of the environmental bureaus."""

from __future__ import annotations

from datetime import date

from govrules.labels import Label
from govrules.limits.length import Days
from govrules.limits.rule import Rule, Version
from govrules.limits.term import Actor, Extension, Term
from govrules.petitions.sources import ENVIRONMENT_MEASURES_2006, ENVIRONMENT_MEASURES_REPEAL
from govrules.places import Place
from govrules.seed_documents import SYSTEM_1999
from govrules.sources import Citation, Confidence

ENVIRONMENT = Place("100000-environment", "生态环境（环境保护）系统", "environmental bureaus", "100000")
UNVERIFIED = Citation(ENVIRONMENT_MEASURES_2006, confidence=Confidence.UNSURE)
NOT_READ = Label(
    "办法原文未见，条次和数字未核实；2022年5月1日起信访工作条例在其之上",
    "the text of the measures was not found: article and number aren't verified; since 2022-05-01 the regulation of "
    "2022 stands above them",
)
REPEAL = Citation(ENVIRONMENT_MEASURES_REPEAL, confidence=Confidence.UNSURE)
REPEALED = Label(
    "所记为废止决定列入目录之日，决定本身可能早数日；取代办法《生态环境信访工作办法》（环厅〔2024〕87号）未见，其期限不详",
    "the day on which the repeal was listed; the order itself may be some days earlier; the measures that replaced it "
    "(环厅〔2024〕87号) were not seen, their periods aren't known",
)

HANDLE = Rule(
    id="petitions.env.handle",
    label=Label("办结环境信访事项", "handle an environmental petition"),
    actor=Actor.OFFICE,
    trigger=Label("受理环境信访事项", "environmental petition accepted"),
    versions=(
        Version(
            date(2006, 7, 1),
            UNVERIFIED,
            Term(
                Days(60),
                extends=Extension(
                    Days(30),
                    Label(
                        "情况复杂，经负责人批准并告知信访人延期理由",
                        "complex, the head approves and the petitioner is told the reason",
                    ),
                    UNVERIFIED,
                ),
            ),
            Confidence.UNSURE,
            note=NOT_READ,
        ),
        Version(date(2024, 12, 30), REPEAL, None, Confidence.UNSURE, note=REPEALED),
    ),
    place=ENVIRONMENT,
    departs="petitions.handle",
)

ROUTE = Rule(
    id="petitions.env.route",
    label=Label(
        "环境信访受理告知", "decide on acceptance of an environmental petition and tell the petitioner"
    ),
    actor=Actor.OFFICE,
    trigger=Label("收到环境信访事项", "environmental petition received"),
    versions=(
        Version(date(2006, 7, 1), UNVERIFIED, Term(Days(15)), Confidence.UNSURE, note=NOT_READ),
        Version(date(2024, 12, 30), REPEAL, None, Confidence.UNSURE, note=REPEALED),
    ),
    place=ENVIRONMENT,
    departs="petitions.accept_notice",
)

ASSIGNED = Rule(
    id="petitions.env.assigned",
    label=Label("办理上级交办的环境信访事项", "handle an environmental petition assigned from above"),
    actor=Actor.OFFICE,
    trigger=Label("收到交办", "assignment received"),
    versions=(
        Version(
            date(2006, 7, 1),
            UNVERIFIED,
            Term(None),
            Confidence.UNSURE,
            note=Label(
                "无固定数字：以交办机关指定的期限为准，经其知悉可以延长；办法原文未见",
                "no fixed number: the assigning organ sets the period, it can be extended with its knowledge; the text "
                "of the measures was not found",
            ),
        ),
        Version(date(2024, 12, 30), REPEAL, None, Confidence.UNSURE, note=REPEALED),
    ),
    place=ENVIRONMENT,
)

SOLVE_SYSTEM_1999 = Rule(
    id="petitions.env.solve.system_1999",
    label=Label("及时解决群众反映的环境问题", "solve environmental problems that people raise"),
    actor=Actor.OFFICE,
    trigger=Label("收到群众反映", "problem raised"),
    versions=(
        Version(
            date(1999, 11, 3),
            Citation(SYSTEM_1999, part="七"),
            Term(None),
            note=Label("文件只要求及时，未定数字", "the text says in time and sets no number"),
        ),
    ),
    place=ENVIRONMENT,
    seeds=("S0-7.10",),
)

RULES = (HANDLE, ROUTE, ASSIGNED, SOLVE_SYSTEM_1999)
