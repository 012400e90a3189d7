"""Time limits of administrative compulsion 行政强制的期限: rules ``powers.compulsion.*``."""

from __future__ import annotations

from datetime import date

from govrules.labels import Label
from govrules.limits.length import Days, Hours, Months, WorkingDays
from govrules.limits.rule import Rule, Version
from govrules.limits.term import Actor, Bound, Extension, PauseGround, Roll, Starts, Term
from govrules.powers.sources import COMPULSION_LAW, COUNTING_COMPULSION, COUNTING_COURTS
from govrules.sources import Citation

SEIZURE = Rule(
    id="powers.compulsion.seizure",
    label=Label("查封、扣押期限", "sealing or seizure"),
    actor=Actor.OFFICE,
    trigger=Label("实施查封、扣押", "measure taken"),
    versions=(
        Version(
            date(2012, 1, 1),
            Citation(COMPULSION_LAW, 25, 1),
            Term(
                Days(30),
                extends=Extension(
                    Days(30),
                    Label(
                        "情况复杂，经行政机关负责人批准，并及时书面告知当事人",
                        "complex, the head of the organ approves and the party is told in writing without delay",
                    ),
                    Citation(COMPULSION_LAW, 25, 1),
                ),
                pauses=(
                    PauseGround("testing", Label("检测", "testing"), Citation(COMPULSION_LAW, 25, 3)),
                    PauseGround("inspection", Label("检验", "inspection"), Citation(COMPULSION_LAW, 25, 3)),
                    PauseGround("quarantine", Label("检疫", "quarantine"), Citation(COMPULSION_LAW, 25, 3)),
                    PauseGround(
                        "appraisal", Label("技术鉴定", "technical appraisal"), Citation(COMPULSION_LAW, 25, 3)
                    ),
                ),
            ),
            note=Label(
                "自然日：只有10日以内的期限为工作日（第六十九条）；法律、行政法规另有规定的除外",
                "natural days: only periods of ten days or less are working days (art. 69); other laws and regulations "
                "may differ",
            ),
        ),
    ),
)

ORAL_REPORT = Rule(
    id="powers.compulsion.oral_report",
    label=Label("当场实施强制措施后报告并补办批准", "report an on-the-spot measure and get approval"),
    actor=Actor.OFFICE,
    trigger=Label("当场实施强制措施", "measure taken on the spot"),
    versions=(Version(date(2012, 1, 1), Citation(COMPULSION_LAW, 19), Term(Hours(24), Starts.INSTANT)),),
)

DEMAND = Rule(
    id="powers.compulsion.demand",
    label=Label("申请法院强制执行前的催告期", "demand before asking the court to enforce"),
    actor=Actor.OFFICE,
    trigger=Label("催告书送达", "demand served"),
    versions=(
        Version(
            date(2012, 1, 1),
            Citation(COMPULSION_LAW, 54),
            Term(WorkingDays(10), bound=Bound.SHORTEST, clauses=COUNTING_COMPULSION),
            note=Label("期满次日起可以申请", "the court may be asked from the day after"),
        ),
    ),
)

COURT_APPLICATION = Rule(
    id="powers.compulsion.court_application",
    label=Label("申请法院强制执行", "ask the court to enforce"),
    actor=Actor.OFFICE,
    trigger=Label("当事人申请复议或者起诉的期限届满", "the party's period to sue or to ask for review ended"),
    versions=(
        Version(
            date(2012, 1, 1),
            Citation(COMPULSION_LAW, 53),
            Term(
                Months(3),
                roll=Roll.NEXT_WORKDAY,
                on_lapse=Label(
                    "除有正当理由外，法院不予受理", "the court doesn't accept it unless there is good reason"
                ),
                clauses=COUNTING_COURTS,
            ),
            note=Label(
                "2018年解释第一百五十六条同为三个月，自法定起诉期限届满之日起算",
                "art. 156 of the interpretation of 2018: three months too, from the end of the period to sue",
            ),
        ),
    ),
)

RULES = (SEIZURE, ORAL_REPORT, DEMAND, COURT_APPLICATION)
