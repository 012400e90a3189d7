"""Time limits of pollutant discharge permits 排污许可的期限: rules ``powers.permit.*``."""

from __future__ import annotations

from datetime import date

from govrules.labels import Label
from govrules.limits.length import Days, Years
from govrules.limits.rule import Rule, Version
from govrules.limits.term import Actor, Bound, Direction, Roll, Term
from govrules.powers.sources import PERMIT_REGULATION
from govrules.sources import Citation

ACCEPTED = Label("排污许可申请受理", "application accepted")
UNSETTLED = Label(
    "条例写“日”而无计算条款：字面为自然日，许可实践按工作日（行政许可法第八十二条），尚无定论",
    "days without a counting clause: natural by the words, working days in licence practice (licence law art. 82); "
    "unsettled",
)

CORRECTION = Rule(
    id="powers.permit.correction",
    label=Label("一次性告知排污许可申请补正", "one-time notice of missing documents for a permit"),
    actor=Actor.OFFICE,
    trigger=Label("收到排污许可申请材料", "application received"),
    versions=(
        Version(
            date(2021, 3, 1),
            Citation(PERMIT_REGULATION, 9, 1, 4),
            Term(
                Days(3),
                contested_unit=True,
                on_lapse=Label("自收到申请材料之日起视为受理", "deemed accepted from the day of receipt"),
            ),
            note=Label(
                "短于行政许可法的5个工作日；条例写“日”而无计算条款：字面为自然日，许可实践按工作日，尚无定论",
                "shorter than the five of the licence law; days without a counting clause: natural by the words, working "
                "days in licence practice; unsettled",
            ),
        ),
    ),
)

DECIDE_SIMPLIFIED = Rule(
    id="powers.permit.decide.simplified",
    label=Label("排污许可简化管理审批", "decide on a permit under simplified management"),
    actor=Actor.OFFICE,
    trigger=ACCEPTED,
    versions=(
        Version(
            date(2021, 3, 1),
            Citation(PERMIT_REGULATION, 12, 1),
            Term(Days(20), contested_unit=True),
            note=UNSETTLED,
        ),
    ),
)

DECIDE_KEY = Rule(
    id="powers.permit.decide.key",
    label=Label("排污许可重点管理审批", "decide on a permit under key management"),
    actor=Actor.OFFICE,
    trigger=ACCEPTED,
    versions=(
        Version(
            date(2021, 3, 1),
            Citation(PERMIT_REGULATION, 12, 2),
            Term(Days(30), contested_unit=True),
            note=UNSETTLED,
        ),
    ),
)

DECIDE_KEY_SITE_CHECK = Rule(
    id="powers.permit.decide.key_site_check",
    label=Label(
        "排污许可重点管理审批（需现场核查）", "decide on a permit under key management with a site check"
    ),
    actor=Actor.OFFICE,
    trigger=ACCEPTED,
    versions=(
        Version(
            date(2021, 3, 1),
            Citation(PERMIT_REGULATION, 12, 2),
            Term(Days(45), contested_unit=True),
            note=UNSETTLED,
        ),
    ),
)

RENEWAL_APPLY = Rule(
    id="powers.permit.renewal.apply",
    label=Label("申请延续排污许可证", "apply for renewal of a permit"),
    actor=Actor.CITIZEN,
    trigger=Label("排污许可证有效期届满", "day on which the permit expires"),
    versions=(
        Version(
            date(2021, 3, 1),
            Citation(PERMIT_REGULATION, 14, 2),
            Term(Days(60), direction=Direction.BACKWARD),
            note=Label("60日，不是行政许可法的30日", "60 days, not the 30 of the licence law"),
        ),
    ),
)

RENEWAL_DECIDE = Rule(
    id="powers.permit.renewal.decide",
    label=Label("审查延续排污许可证", "decide on renewal of a permit"),
    actor=Actor.OFFICE,
    trigger=Label("延续申请受理", "renewal application accepted"),
    versions=(
        Version(
            date(2021, 3, 1),
            Citation(PERMIT_REGULATION, 14, 2),
            Term(Days(20), contested_unit=True),
            note=UNSETTLED,
        ),
    ),
)

CHANGE_APPLY = Rule(
    id="powers.permit.change.apply",
    label=Label("申请变更排污许可证", "report a change of name, seat or head"),
    actor=Actor.CITIZEN,
    trigger=Label(
        "名称、住所、法定代表人或者主要负责人变更",
        "name, seat, legal representative or principal changed",
    ),
    versions=(Version(date(2021, 3, 1), Citation(PERMIT_REGULATION, 14, 3), Term(Days(30))),),
)

REGISTRATION_UPDATE = Rule(
    id="powers.permit.registration.update",
    label=Label("排污登记变更填报", "update a discharge registration"),
    actor=Actor.CITIZEN,
    trigger=Label("登记信息发生变动", "registered information changed"),
    versions=(Version(date(2021, 3, 1), Citation(PERMIT_REGULATION, 24, 3), Term(Days(20))),),
)

VALIDITY = Rule(
    id="powers.permit.validity",
    label=Label("排污许可证有效期", "validity of a permit"),
    actor=Actor.CITIZEN,
    trigger=Label("排污许可证颁发", "permit issued"),
    versions=(
        Version(
            date(2021, 3, 1),
            Citation(PERMIT_REGULATION, 14, 1),
            Term(Years(5), roll=Roll.STAYS, bound=Bound.LASTING),
            note=Label(
                "以许可证载明的有效期限为准；条例未写明自何日起算；效力期限不顺延是我们的理解",
                "what the permit itself states goes first; the regulation doesn't say from which day it runs; that a "
                "validity doesn't roll is our reading",
            ),
        ),
    ),
)

RECORDS = Rule(
    id="powers.permit.records",
    label=Label("保存监测记录和台账", "keep monitoring records and ledgers"),
    actor=Actor.CITIZEN,
    trigger=Label("形成记录", "record made"),
    versions=(
        Version(
            date(2021, 3, 1),
            Citation(PERMIT_REGULATION, 19, 1),
            Term(Years(5), roll=Roll.STAYS, bound=Bound.SHORTEST),
            also=(Citation(PERMIT_REGULATION, 21, 1),),
            note=Label(
                "保存期限不少于五年；不因届满日为休息日而顺延是我们的理解",
                "to be kept for five years at least; that their last day stays on a rest day is our reading",
            ),
        ),
    ),
)

RULES = (
    CORRECTION,
    DECIDE_SIMPLIFIED,
    DECIDE_KEY,
    DECIDE_KEY_SITE_CHECK,
    RENEWAL_APPLY,
    RENEWAL_DECIDE,
    CHANGE_APPLY,
    REGISTRATION_UPDATE,
    VALIDITY,
    RECORDS,
)
