"""Time limits of environmental petitions 环境信访的期限: rules ``petitions.env.*``, of the environmental bureaus."""

from __future__ import annotations

from datetime import date

from govrules.labels import Label
from govrules.limits.length import Days
from govrules.limits.rule import Rule, Version
from govrules.limits.term import Actor, Extension, Term
from govrules.petitions.sources import ENVIRONMENT_MEASURES_2006
from govrules.places import Place
from govrules.seed_documents import SYSTEM_1999
from govrules.sources import Citation, Confidence

ENVIRONMENT = Place("100000-environment", "生态环境（环境保护）系统", "environmental bureaus", "100000")
UNVERIFIED = Citation(ENVIRONMENT_MEASURES_2006, confidence=Confidence.UNSURE)
END_UNKNOWN = Label(
    "办法何时废止未查明（约2021年底），至迟为2022年信访工作条例取代；条次未查明",
    "when the measures were repealed was not found (about the end of 2021); the regulation of 2022 supersedes "
    "them at the latest; article numbers not found",
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
            note=END_UNKNOWN,
        ),
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
    versions=(Version(date(2006, 7, 1), UNVERIFIED, Term(Days(15)), Confidence.UNSURE, note=END_UNKNOWN),),
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
                "无固定数字：以交办机关指定的期限为准，经其知悉可以延长；办法何时废止未查明",
                "no fixed number: the assigning organ sets the period, it can be extended with its knowledge; when "
                "the measures were repealed was not found",
            ),
        ),
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
