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
                roll=Roll.STAYS,
                extends=Extension(
                    Days(30),
                    Label(
                        "情况复杂，经行政机关负责人批准，并及时书面告知当事人、说明理由（第二款）",
                        "complex, the head of the organ approves and the party is told in writing without delay, with the reason "
                        "(para. 2)",
                    ),
                    Citation(COMPULSION_LAW, 25),
                ),
                pauses=(
                    PauseGround("testing", Label("检测", "testing"), Citation(COMPULSION_LAW, 25, 3)),
                    PauseGround("inspection", Label("检验", "inspection"), Citation(COMPULSION_LAW, 25, 3)),
                    PauseGround("quarantine", Label("检疫", "quarantine"), Citation(COMPULSION_LAW, 25, 3)),
                    PauseGround(
                        "appraisal", Label("技术鉴定", "technical appraisal"), Citation(COMPULSION_LAW, 25, 3)
                    ),
                ),
                on_lapse=Label(
                    "应当及时解除查封、扣押（第二十八条第一款第四项）",
                    "the measure is to be lifted without delay (art. 28 para. 1 item 4)",
                ),
            ),
            note=Label(
                "自然日：只有10日以内的期限为工作日（第六十九条）；期限为上限，届满日不顺延是我们的理解；法律、行政法规另有规定的除外",
                "natural days: only periods of ten days or less are working days (art. 69); a ceiling, so that its last day stays is "
                "our reading; other laws and regulations may differ",
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
    trigger=Label(
        "当事人申请复议的期限和起诉的期限均已届满（以后届满者为准）",
        "the party's periods to ask for review and to sue both ended (the later of the two)",
    ),
    versions=(
        Version(
            date(2012, 1, 1),
            Citation(COMPULSION_LAW, 53),
            Term(
                Months(3),
                roll=Roll.NEXT_WORKDAY,
                on_lapse=Label(
                    "除有正当理由外，法院不予受理（2018年2月8日起，2018年解释第一百五十六条）",
                    "the court doesn't accept it unless there is good reason (since 2018-02-08, interpretation of 2018, art. 156)",
                ),
                clauses=COUNTING_COURTS,
            ),
            note=Label(
                "以后届满者为准是我们的理解；2018年解释第一百五十六条同为三个月，自法定起诉期限届满之日起算；批准暂缓、分期缴纳罚款的，"
                "自其期限结束之日起算（2021年7月15日起，行政处罚法第七十二条第二款）",
                "that the later end counts is our reading; art. 156 of the interpretation of 2018: three months too, from the end of "
                "the period to sue; where a fine was put off or split, from the end of that time (since 2021-07-15, penalty law, "
                "art. 72 para. 2)",
            ),
        ),
    ),
)

RULES = (SEIZURE, ORAL_REPORT, DEMAND, COURT_APPLICATION)
