"""Time limits of state compensation 国家赔偿的期限: rules ``remedies.compensation.*``."""

from __future__ import annotations

from datetime import date

from govrules.labels import Label
from govrules.limits.length import Days, Months, Years
from govrules.limits.rule import Rule, Version
from govrules.limits.term import Actor, Measure, PauseGround, Roll, Term
from govrules.remedies.sources import COMPENSATION_LAW, COUNTING_SUITS
from govrules.sources import Citation

CLAIM = Rule(
    id="remedies.compensation.claim",
    label=Label("请求国家赔偿的时效", "claim state compensation"),
    actor=Actor.CITIZEN,
    trigger=Label(
        "知道或者应当知道职权行为侵犯其人身权、财产权",
        "knew or should have known that an official act infringed person or property",
    ),
    versions=(
        Version(
            date(2010, 12, 1),
            Citation(COMPENSATION_LAW, 39, 1),
            Term(
                Years(2),
                roll=Roll.BY_ANALOGY,
                pauses=(
                    PauseGround(
                        "custody",
                        Label("被羁押等限制人身自由", "custody or other loss of liberty"),
                        Citation(COMPENSATION_LAW, 39, 1),
                    ),
                    PauseGround(
                        "obstacle",
                        Label(
                            "时效最后六个月内的不可抗力或者其他障碍",
                            "force majeure or another obstacle in the last six months",
                        ),
                        Citation(COMPENSATION_LAW, 39, 2),
                    ),
                ),
            ),
            note=Label(
                "申请复议或者提起诉讼时一并请求的，适用其期限；所读为2012年修正文本，2010年修正的施行日期未核实；该法未规定期间如何计算",
                "claims joined to a review or a suit have the periods of these; read in the text of 2012, the start of the "
                "amendment of 2010 not verified; the law has no counting clause",
            ),
        ),
    ),
)

DECIDE = Rule(
    id="remedies.compensation.decide",
    label=Label("国家赔偿决定期限", "decide on a request for state compensation"),
    actor=Actor.OFFICE,
    trigger=Label("赔偿义务机关收到赔偿申请", "request for compensation received"),
    versions=(
        Version(
            date(2010, 12, 1),
            Citation(COMPENSATION_LAW, 13, 1),
            Term(
                Months(2),
                roll=Roll.BY_ANALOGY,
                on_lapse=Label(
                    "逾期未作决定的，请求人可以自期满之日起3个月内起诉",
                    "the claimant may sue within three months from the end",
                ),
            ),
            note=Label(
                "所读为2012年修正文本，2010年修正的施行日期未核实；该法未规定期间如何计算，届满日遇休息日顺延系类推",
                "read in the text of 2012, the start of the amendment of 2010 not verified; the law has no counting clause: "
                "that the last day rolls is by analogy",
            ),
        ),
    ),
)

DELIVER = Rule(
    id="remedies.compensation.deliver",
    label=Label("送达国家赔偿决定", "deliver the decision on state compensation"),
    actor=Actor.OFFICE,
    trigger=Label("作出是否赔偿的决定", "decision made"),
    versions=(
        Version(
            date(2010, 12, 1),
            Citation(COMPENSATION_LAW, 13, 2),
            Term(Days(10), roll=Roll.BY_ANALOGY, measured=Measure.DELIVERED),
            note=Label(
                "该法未规定期间如何计算，10日为自然日；不予赔偿的书面通知亦为10日（第三款）",
                "the law has no counting clause: natural days; ten days for a notice of refusal too (para. 3)",
            ),
            also=(Citation(COMPENSATION_LAW, 13, 3),),
        ),
    ),
)

SUE = Rule(
    id="remedies.compensation.sue",
    label=Label(
        "对国家赔偿决定或者逾期不决定起诉", "sue over state compensation after a decision or silence"
    ),
    actor=Actor.CITIZEN,
    trigger=Label("赔偿决定作出或者决定期限届满", "decision made or period to decide ended"),
    versions=(
        Version(
            date(2010, 12, 1),
            Citation(COMPENSATION_LAW, 14, 1),
            Term(Months(3), roll=Roll.NEXT_WORKDAY, clauses=COUNTING_SUITS),
            note=Label(
                "逾期不决定适用第一款，对决定有异议适用第二款；均为行政机关赔偿义务，刑事赔偿另有规定",
                "para. 1 for silence, para. 2 against a decision; administrative compensation only",
            ),
            also=(Citation(COMPENSATION_LAW, 14, 2),),
        ),
    ),
)

RULES = (CLAIM, DECIDE, DELIVER, SUE)
