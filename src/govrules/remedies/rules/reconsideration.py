"""Time limits of administrative reconsideration 行政复议的期限: rules ``remedies.reconsideration.*``."""

from __future__ import annotations

from datetime import date

from govrules.labels import Label
from govrules.limits.length import Days, WorkingDays, Years
from govrules.limits.rule import Rule, Selector, Transition, Version
from govrules.limits.term import Actor, Bound, Direction, Extension, Measure, PauseGround, Roll, Term
from govrules.remedies.sources import (
    COUNTING_1999,
    COUNTING_2023,
    DISCLOSURE_INTERPRETATION_2025,
    RECONSIDERATION_LAW_1999,
    RECONSIDERATION_LAW_2023,
    RECONSIDERATION_REGULATION_2007,
)
from govrules.sources import Citation, Confidence

APPLICATION_RECEIVED = Label("复议机关收到复议申请", "review organ received the application")
ACCEPTED = Label("复议申请受理", "application accepted")
COPY_RECEIVED = Label("被申请人收到申请书副本", "respondent received the copy of the application")
REQUESTED = Label("提出附带审查申请", "review of the document requested")
FORWARDED = Label("收到转送的附带审查申请", "forwarded request received")
OPINION_RECEIVED = Label("收到行政复议意见书", "review opinion received")
FORCE_MAJEURE = Label("不可抗力", "force majeure")
GOOD_REASON = Label("其他正当理由", "another good reason")
NO_EVIDENCE = Label(
    "视为该行政行为没有证据、依据，涉及第三人权益而第三人举证的除外（第七十条）",
    "the act is deemed to have no evidence or basis, unless a third party whose rights it touches gives evidence (art. 70)",
)
# Arts. 20 and 21 of the law of 2023 say nothing of acts made before it.
FROM_THE_ACT = Label(
    "上限自行为作出之日起算，行为作出在2024年之前的亦同；未见过渡条款，是我们的理解",
    "the limit counts from the act, also where it was made before 2024; no transitional article is known, this is our reading",
)
FROM_KNOWING = Label(
    "上限自知道或者应当知道行为内容之日起算，该日在2024年之前的亦同；未见过渡条款，是我们的理解",
    "the limit counts from knowing what the act says, also where that was before 2024; no transitional article is known, this "
    "is our reading",
)
# The regulation wasn't seen revised; that time of these isn't counted isn't contrary to the law of 2023.
OUTSIDE_THE_REVIEW = (
    PauseGround(
        "correction",
        Label("补正申请材料", "correction of the application"),
        Citation(RECONSIDERATION_REGULATION_2007, 29),
    ),
    PauseGround(
        "competence",
        Label("协商或者指定受理机关", "agreement on or choice of the competent organ"),
        Citation(RECONSIDERATION_REGULATION_2007, 30),
    ),
    PauseGround(
        "site_inspection",
        Label("现场勘验", "site inspection"),
        Citation(RECONSIDERATION_REGULATION_2007, 34, 3),
    ),
    PauseGround(
        "appraisal",
        Label("鉴定", "appraisal"),
        Citation(RECONSIDERATION_REGULATION_2007, 37),
    ),
)
# What the older law calls natural and the newer one working days.
NATURAL_TEN = Label(
    "自然日：1999年法律仅规定“五日”“七日”为工作日",
    "natural days: the law of 1999 makes only five and seven days working days",
)
WORKING_TEN = Label(
    "工作日：2024年起“十日”亦为工作日",
    "working days: since 2024 ten days are working days too",
)
# "Fifteen", "thirty" and "sixty" days stay natural in both laws.
NATURAL = Label("自然日；在途时间不计入", "natural days; time in transit isn't counted")
NO_STARTING_DAY = Label("条文未写明自何日起算", "the article names no starting day")
NATURAL_NO_STARTING_DAY = Label(
    "条文未写明自何日起算；自然日；在途时间不计入",
    "the article names no starting day; natural days; time in transit isn't counted",
)

APPLY = Rule(
    id="remedies.reconsideration.apply",
    label=Label("申请行政复议期限", "apply for administrative reconsideration"),
    actor=Actor.CITIZEN,
    trigger=Label(
        "知道（2024年起：知道或者应当知道）行政行为",
        "knew (since 2024: knew or should have known) of the act",
    ),
    versions=(
        Version(
            date(1999, 10, 1),
            Citation(RECONSIDERATION_LAW_1999, 9, 1),
            Term(
                Days(60),
                roll=Roll.NEXT_WORKDAY,
                pauses=(
                    PauseGround("force_majeure", FORCE_MAJEURE, Citation(RECONSIDERATION_LAW_1999, 9, 2)),
                    PauseGround("good_reason", GOOD_REASON, Citation(RECONSIDERATION_LAW_1999, 9, 2)),
                ),
                clauses=COUNTING_1999,
            ),
            note=Label(
                "自知道该行为之日起算；其他法律规定超过60日的从其规定；在途时间不计入",
                "from knowing of the act; longer if another law says so; time in transit isn't counted",
            ),
        ),
        Version(
            date(2024, 1, 1),
            Citation(RECONSIDERATION_LAW_2023, 20, 1),
            Term(
                Days(60),
                roll=Roll.NEXT_WORKDAY,
                pauses=(
                    PauseGround("force_majeure", FORCE_MAJEURE, Citation(RECONSIDERATION_LAW_2023, 20, 2)),
                    PauseGround("good_reason", GOOD_REASON, Citation(RECONSIDERATION_LAW_2023, 20, 2)),
                ),
                clauses=COUNTING_2023,
            ),
            note=Label(
                "未告知复议权利、机关和期限的，自知道或者应当知道这三项之日起算，最长一年；其他法律规定超过60日的从其规定；在途时间不计入",
                "where the right, the organ and the period weren't told, from when these were known or should have been, at "
                "most one year; longer if another law says so; time in transit isn't counted",
            ),
        ),
    ),
)

APPLY_NOT_TOLD = Rule(
    id="remedies.reconsideration.apply.not_told",
    label=Label("未告知复议权利的最长期限", "longest period where the remedy wasn't told"),
    actor=Actor.CITIZEN,
    trigger=Label("知道或者应当知道行政行为内容", "knew or should have known what the act says"),
    versions=(
        Version(
            date(2024, 1, 1),
            Citation(RECONSIDERATION_LAW_2023, 20, 3),
            Term(Years(1), roll=Roll.NEXT_WORKDAY, clauses=COUNTING_2023),
            transition=Transition(Selector.RUNNING, Citation(RECONSIDERATION_LAW_2023, 20, 3), FROM_KNOWING),
        ),
    ),
)

APPLY_ABSOLUTE = Rule(
    id="remedies.reconsideration.apply.absolute",
    label=Label("最长复议申请期限", "absolute limit to apply"),
    actor=Actor.CITIZEN,
    trigger=Label("行政行为作出", "act made"),
    versions=(
        Version(
            date(2024, 1, 1),
            Citation(RECONSIDERATION_LAW_2023, 21),
            Term(Years(5), roll=Roll.NEXT_WORKDAY, clauses=COUNTING_2023),
            note=Label("因不动产申请的为20年", "20 years for applications over real estate"),
            transition=Transition(Selector.RUNNING, Citation(RECONSIDERATION_LAW_2023, 21), FROM_THE_ACT),
        ),
    ),
)

# The sixty days are the organ's own; the citizen's period starts at their end.
APPLY_INACTION = Rule(
    id="remedies.reconsideration.apply.inaction",
    label=Label(
        "无履责期限的不作为：申请期限的起算",
        "inaction without a legal period: the day from which the period to apply runs",
    ),
    actor=Actor.OFFICE,
    trigger=Label("行政机关收到履责申请", "organ received the request to act"),
    versions=(
        Version(
            date(2007, 8, 1),
            Citation(RECONSIDERATION_REGULATION_2007, 16, 1, 2),
            Term(Days(60), bound=Bound.SHORTEST),
            note=Label(
                "满60日起，再起算申请复议的60日；有法定履责期限的（如政府信息公开20个工作日）自其届满起算；紧急情况不受此限；"
                "届满日遇休息日如何，条例未写明",
                "the 60 days to apply start at the end of these; where a law sets a period (disclosure: 20 working "
                "days) they start at its end; not in emergencies; the regulation doesn't say what happens on a rest day",
            ),
        ),
    ),
)

EXAMINE = Rule(
    id="remedies.reconsideration.examine",
    label=Label("审查复议申请是否受理", "examine whether to accept the application"),
    actor=Actor.OFFICE,
    trigger=APPLICATION_RECEIVED,
    versions=(
        Version(
            date(1999, 10, 1),
            Citation(RECONSIDERATION_LAW_1999, 17, 1),
            Term(
                WorkingDays(5),
                on_lapse=Label(
                    "未决定不予受理的，自复议机关负责法制工作的机构收到之日起即为受理（第二款）",
                    "unless refused it was accepted when the organ's legal office received it (para. 2)",
                ),
                clauses=COUNTING_1999,
            ),
            also=(Citation(RECONSIDERATION_LAW_1999, 17, 2),),
        ),
        Version(
            date(2024, 1, 1),
            Citation(RECONSIDERATION_LAW_2023, 30, 1),
            Term(
                WorkingDays(5),
                on_lapse=Label(
                    "未作出不予受理决定的，审查期限届满之日视为受理（第三款）",
                    "unless refused it is deemed accepted on the last day (para. 3)",
                ),
                clauses=COUNTING_2023,
            ),
        ),
    ),
)

CORRECTION_NOTICE = Rule(
    id="remedies.reconsideration.correction_notice",
    label=Label("通知补正复议申请", "notice to correct the application"),
    actor=Actor.OFFICE,
    trigger=APPLICATION_RECEIVED,
    versions=(
        Version(
            date(2007, 8, 1),
            Citation(RECONSIDERATION_REGULATION_2007, 29),
            Term(WorkingDays(5), contested_unit=True),
            note=Label(
                "条例只写“5日”：复议法第四十条第二款限于“本法”的五日、七日，字面为自然日，按工作日计系类推；同条第一款是否及于条例的期限"
                "未写明；条文为“可以”通知；补正所用时间不计入复议审理期限",
                "the regulation says five days: art. 40 para. 2 of the law speaks of five and seven days of the law itself, so "
                "natural days by the words and working days, as taken here, by analogy; whether para. 1 reaches periods of the "
                "regulation isn't said; the body may, not shall, give the notice; the time of the correction "
                "is outside the review period",
            ),
        ),
        Version(
            date(2024, 1, 1),
            Citation(RECONSIDERATION_LAW_2023, 31, 1),
            Term(WorkingDays(5), clauses=COUNTING_2023),
        ),
    ),
)

CORRECT = Rule(
    id="remedies.reconsideration.correct",
    label=Label("申请人补正复议申请", "applicant corrects the application"),
    actor=Actor.CITIZEN,
    trigger=Label("收到补正通知", "correction notice received"),
    versions=(
        Version(
            date(2024, 1, 1),
            Citation(RECONSIDERATION_LAW_2023, 31, 2),
            Term(
                WorkingDays(10),
                on_lapse=Label(
                    "无正当理由逾期的，视为放弃复议申请",
                    "without good reason the application is deemed abandoned",
                ),
                clauses=COUNTING_2023,
            ),
            note=Label(
                "有正当理由的，复议机关可以延长，法律未规定多久",
                "for good reason the organ may give longer, the law doesn't say how long",
            ),
        ),
    ),
)

FORWARD_ONSPOT = Rule(
    id="remedies.reconsideration.forward_onspot",
    label=Label("处罚机关转送复议申请", "penalty organ forwards an application that it wants to resist"),
    actor=Actor.OFFICE,
    trigger=Label("处罚机关收到复议申请", "penalty organ received the application"),
    versions=(
        Version(
            date(2024, 1, 1),
            Citation(RECONSIDERATION_LAW_2023, 32, 2),
            Term(WorkingDays(5), measured=Measure.SENT, clauses=COUNTING_2023),
            note=Label(
                "限于当场处罚和电子监控记录的处罚，且该机关认为需要维持处罚决定的；否则应及时处理",
                "for on-the-spot penalties and those recorded by electronic monitoring, where the organ holds that the penalty "
                "must stand; otherwise it deals with the matter without delay",
            ),
        ),
    ),
)

SEND_COPY = Rule(
    id="remedies.reconsideration.send_copy",
    label=Label("向被申请人发送申请书副本", "send the application to the respondent"),
    actor=Actor.OFFICE,
    trigger=ACCEPTED,
    versions=(
        Version(
            date(1999, 10, 1),
            Citation(RECONSIDERATION_LAW_1999, 23, 1),
            Term(WorkingDays(7), measured=Measure.SENT, clauses=COUNTING_1999),
        ),
        Version(
            date(2024, 1, 1),
            Citation(RECONSIDERATION_LAW_2023, 48),
            Term(WorkingDays(7), measured=Measure.SENT, clauses=COUNTING_2023),
        ),
    ),
)

REPLY = Rule(
    id="remedies.reconsideration.reply",
    label=Label("被申请人答复并提交证据", "respondent replies with its evidence"),
    actor=Actor.OFFICE,
    trigger=COPY_RECEIVED,
    versions=(
        Version(
            date(1999, 10, 1),
            Citation(RECONSIDERATION_LAW_1999, 23, 1),
            Term(
                Days(10),
                roll=Roll.NEXT_WORKDAY,
                on_lapse=Label(
                    "视为没有证据、依据，决定撤销该具体行政行为（第二十八条）",
                    "the act is deemed to have no evidence or basis and is annulled (art. 28)",
                ),
                clauses=COUNTING_1999,
            ),
            note=NATURAL_TEN,
        ),
        Version(
            date(2024, 1, 1),
            Citation(RECONSIDERATION_LAW_2023, 48),
            Term(WorkingDays(10), on_lapse=NO_EVIDENCE, clauses=COUNTING_2023),
            note=WORKING_TEN,
        ),
    ),
)

SIMPLE_SEND_COPY = Rule(
    id="remedies.reconsideration.simple.send_copy",
    label=Label("简易程序：发送申请书副本", "simple procedure: send the application to the respondent"),
    actor=Actor.OFFICE,
    trigger=ACCEPTED,
    versions=(
        Version(
            date(2024, 1, 1),
            Citation(RECONSIDERATION_LAW_2023, 54, 1),
            Term(WorkingDays(3), measured=Measure.SENT, clauses=COUNTING_2023),
            note=Label(
                "政府信息公开案件可以适用简易程序（第五十三条第一款第四项）",
                "disclosure cases may take the simple procedure (art. 53 para. 1 item 4)",
            ),
        ),
    ),
)

SIMPLE_REPLY = Rule(
    id="remedies.reconsideration.simple.reply",
    label=Label("简易程序：被申请人答复", "simple procedure: respondent replies with its evidence"),
    actor=Actor.OFFICE,
    trigger=COPY_RECEIVED,
    versions=(
        Version(
            date(2024, 1, 1),
            Citation(RECONSIDERATION_LAW_2023, 54, 1),
            Term(WorkingDays(5), on_lapse=NO_EVIDENCE, clauses=COUNTING_2023),
            note=Label(
                "政府信息公开案件可以适用简易程序（第五十三条第一款第四项）",
                "disclosure cases may take the simple procedure (art. 53 para. 1 item 4)",
            ),
        ),
    ),
)

DECIDE = Rule(
    id="remedies.reconsideration.decide",
    label=Label("作出行政复议决定", "decide on the application for reconsideration"),
    actor=Actor.OFFICE,
    trigger=ACCEPTED,
    versions=(
        Version(
            date(1999, 10, 1),
            Citation(RECONSIDERATION_LAW_1999, 31, 1),
            Term(
                Days(60),
                roll=Roll.NEXT_WORKDAY,
                extends=Extension(
                    Days(30),
                    Label(
                        "情况复杂，经复议机关负责人批准并告知申请人和被申请人",
                        "complex, the head of the review organ approves and the parties are told",
                    ),
                    Citation(RECONSIDERATION_LAW_1999, 31, 1),
                ),
                pauses=(
                    *OUTSIDE_THE_REVIEW,
                    PauseGround(
                        "stay_for_rules",
                        Label("因处理有关规定而中止", "stay while attacked rules are dealt with"),
                        Citation(RECONSIDERATION_LAW_1999, 26),
                    ),
                    PauseGround(
                        "stay_for_basis",
                        Label("因处理行为的依据而中止", "stay while the basis of the act is dealt with"),
                        Citation(RECONSIDERATION_LAW_1999, 27),
                    ),
                    PauseGround(
                        "stay",
                        Label("行政复议中止", "stay of the review"),
                        Citation(RECONSIDERATION_REGULATION_2007, 41, 1),
                    ),
                ),
                clauses=COUNTING_1999,
            ),
            note=Label(
                "自然日；其他法律规定少于60日的从其规定；法律本身的中止（第二十六条、第二十七条）自1999年10月1日起，条例的各项自2007年8月1日起",
                "natural days; shorter if another law says so; the stays of the law itself (arts. 26, 27) since 1999-10-01, what "
                "the regulation leaves out since 2007-08-01",
            ),
        ),
        Version(
            date(2024, 1, 1),
            Citation(RECONSIDERATION_LAW_2023, 62, 1),
            Term(
                Days(60),
                roll=Roll.NEXT_WORKDAY,
                extends=Extension(
                    Days(30),
                    Label(
                        "情况复杂，经复议机构负责人批准并书面告知当事人",
                        "complex, the head of the review body approves and the parties are told in writing",
                    ),
                    Citation(RECONSIDERATION_LAW_2023, 62, 1),
                ),
                pauses=(
                    *OUTSIDE_THE_REVIEW,
                    PauseGround(
                        "stay",
                        Label("行政复议中止", "stay of the review"),
                        Citation(RECONSIDERATION_LAW_2023, 39, 1),
                    ),
                ),
                clauses=COUNTING_2023,
            ),
            note=Label(
                "普通程序，自然日；其他法律规定少于60日的从其规定；条例规定的补正、勘验、鉴定等时间仍予扣除：未见条例修订，且与该法不相抵触，"
                "是我们的理解",
                "ordinary procedure, natural days; shorter if another law says so; what the regulation of 2007 leaves out is still "
                "left out: it wasn't seen revised and isn't contrary to the law in this, which is our reading",
            ),
        ),
    ),
)

SIMPLE_DECIDE = Rule(
    id="remedies.reconsideration.simple.decide",
    label=Label("简易程序：作出行政复议决定", "simple procedure: decide on the application"),
    actor=Actor.OFFICE,
    trigger=ACCEPTED,
    versions=(
        Version(
            date(2024, 1, 1),
            Citation(RECONSIDERATION_LAW_2023, 62, 2),
            Term(
                Days(30),
                roll=Roll.NEXT_WORKDAY,
                pauses=(
                    *OUTSIDE_THE_REVIEW,
                    PauseGround(
                        "stay",
                        Label("行政复议中止", "stay of the review"),
                        Citation(RECONSIDERATION_LAW_2023, 39, 1),
                    ),
                ),
                clauses=COUNTING_2023,
            ),
            note=Label(
                "自然日；未规定延长；经批准可以转为普通程序（第五十五条）；条例的扣除不分程序，仍予扣除是我们的理解",
                "natural days; no extension is written; the case may be turned into ordinary procedure (art. 55); what the "
                "regulation leaves out it leaves out in every procedure, that it still does is our reading",
            ),
        ),
    ),
)

HEARING_NOTICE = Rule(
    id="remedies.reconsideration.hearing.notice",
    label=Label("复议听证通知", "tell time and place of the review hearing"),
    actor=Actor.OFFICE,
    trigger=Label("举行听证", "day of the hearing"),
    versions=(
        Version(
            date(2024, 1, 1),
            Citation(RECONSIDERATION_LAW_2023, 51, 1),
            Term(WorkingDays(5), direction=Direction.BACKWARD, clauses=COUNTING_2023),
        ),
    ),
)

BASIS_DECIDE = Rule(
    id="remedies.reconsideration.basis.decide",
    label=Label("附带审查：有权处理的期限", "deal with an attacked document in one's own competence"),
    actor=Actor.OFFICE,
    trigger=REQUESTED,
    versions=(
        Version(
            date(1999, 10, 1),
            Citation(RECONSIDERATION_LAW_1999, 26),
            Term(Days(30), roll=Roll.NEXT_WORKDAY, clauses=COUNTING_1999),
            note=Label(
                "条文未写明自何日起算；处理期间中止对具体行政行为的审查",
                "the article names no starting day; the main case is stayed meanwhile",
            ),
        ),
        Version(
            date(2024, 1, 1),
            Citation(RECONSIDERATION_LAW_2023, 56),
            Term(Days(30), roll=Roll.NEXT_WORKDAY, clauses=COUNTING_2023),
            note=NATURAL_NO_STARTING_DAY,
        ),
    ),
)

BASIS_FORWARD = Rule(
    id="remedies.reconsideration.basis.forward",
    label=Label("附带审查：转送有权机关", "forward an attacked document to the competent organ"),
    actor=Actor.OFFICE,
    trigger=REQUESTED,
    versions=(
        Version(
            date(1999, 10, 1),
            Citation(RECONSIDERATION_LAW_1999, 26),
            Term(WorkingDays(7), measured=Measure.SENT, clauses=COUNTING_1999),
            note=NO_STARTING_DAY,
        ),
        Version(
            date(2024, 1, 1),
            Citation(RECONSIDERATION_LAW_2023, 56),
            Term(WorkingDays(7), measured=Measure.SENT, clauses=COUNTING_2023),
            note=NO_STARTING_DAY,
        ),
    ),
)

BASIS_ANSWER = Rule(
    id="remedies.reconsideration.basis.answer",
    label=Label("附带审查：有权机关处理回复", "competent organ answers on a forwarded document"),
    actor=Actor.OFFICE,
    trigger=FORWARDED,
    versions=(
        Version(
            date(1999, 10, 1),
            Citation(RECONSIDERATION_LAW_1999, 26),
            Term(Days(60), roll=Roll.NEXT_WORKDAY, clauses=COUNTING_1999),
            note=NATURAL_NO_STARTING_DAY,
        ),
        Version(
            date(2024, 1, 1),
            Citation(RECONSIDERATION_LAW_2023, 60),
            Term(Days(60), roll=Roll.NEXT_WORKDAY, clauses=COUNTING_2023),
            note=NATURAL,
        ),
    ),
)

BASIS_ISSUER_REPLY = Rule(
    id="remedies.reconsideration.basis.issuer_reply",
    label=Label("附带审查：制定机关书面答复", "issuer defends the attacked clause in writing"),
    actor=Actor.OFFICE,
    trigger=Label("制定机关收到书面通知", "issuer received the notice"),
    versions=(
        Version(
            date(2024, 1, 1),
            Citation(RECONSIDERATION_LAW_2023, 58, 1),
            Term(WorkingDays(10), clauses=COUNTING_2023),
            note=Label(
                "该通知由复议机构在中止之日起3个工作日内发出",
                "the notice itself is due three working days after the stay",
            ),
        ),
    ),
)

OPINION_REPORT = Rule(
    id="remedies.reconsideration.opinion.report",
    label=Label("报送行政复议意见书纠正情况", "report the correction after a review opinion"),
    actor=Actor.OFFICE,
    trigger=OPINION_RECEIVED,
    versions=(
        Version(
            date(2007, 8, 1),
            Citation(RECONSIDERATION_REGULATION_2007, 57, 1),
            Term(Days(60), roll=Roll.BY_ANALOGY),
            note=Label(
                "复议法第四十条第一款是否及于条例的这一期限未写明，届满日的顺延按类推",
                "whether art. 40 para. 1 of the law reaches this period of the regulation isn't said: the last day rolls by analogy",
            ),
        ),
        Version(
            date(2024, 1, 1),
            Citation(RECONSIDERATION_LAW_2023, 76),
            Term(Days(60), roll=Roll.NEXT_WORKDAY, clauses=COUNTING_2023),
        ),
    ),
)

REDO = Rule(
    id="remedies.reconsideration.redo",
    label=Label("责令重新作出行政行为的期限", "make the act again where no period is fixed elsewhere"),
    actor=Actor.OFFICE,
    trigger=Label("复议决定责令重新作出", "review decision orders the act to be made again"),
    versions=(
        Version(
            date(2007, 8, 1),
            Citation(RECONSIDERATION_REGULATION_2007, 49, 1),
            Term(Days(60), roll=Roll.BY_ANALOGY),
            note=Label(
                "法律、法规、规章有期限的先适用该期限（如政府信息公开的答复期限）；从何日起算、届满日遇休息日如何，条例未写明",
                "periods in laws, regulations and rules come first (disclosure: its own reply period); the regulation "
                "doesn't say from which day it runs nor what happens on a rest day",
            ),
        ),
    ),
)

FIRST_DISCLOSURE = Rule(
    id="remedies.reconsideration.first.disclosure",
    label=Label("不予公开政府信息的复议前置", "refusal of disclosure goes to review before a suit"),
    actor=Actor.CITIZEN,
    trigger=Label("行政机关不予公开", "disclosure refused"),
    versions=(
        Version(
            date(2024, 1, 1),
            Citation(RECONSIDERATION_LAW_2023, 23, 1, 4),
            Term(None, bound=Bound.NO_LIMIT),
            note=Label(
                "不是期限；行政机关应当告知先申请复议（第二款）",
                "no period; the organ must tell it (para. 2)",
            ),
        ),
        Version(
            date(2025, 6, 1),
            Citation(RECONSIDERATION_LAW_2023, 23, 1, 4),
            Term(None, bound=Bound.NO_LIMIT),
            also=(Citation(DISCLOSURE_INTERPRETATION_2025, 1, item=2, confidence=Confidence.SECONDARY),),
            note=Label(
                "不是期限；行政机关应当告知先申请复议（第二款）。法释〔2025〕8号：指依2019年条例第十四条至第十六条不予公开",
                "no period; the organ must tell it (para. 2). SPC interpretation no. 8 of 2025: refusals under arts. 14 to 16 "
                "of the regulation of 2019",
            ),
        ),
    ),
)

RULES = (
    APPLY,
    APPLY_NOT_TOLD,
    APPLY_ABSOLUTE,
    APPLY_INACTION,
    EXAMINE,
    CORRECTION_NOTICE,
    CORRECT,
    FORWARD_ONSPOT,
    SEND_COPY,
    REPLY,
    SIMPLE_SEND_COPY,
    SIMPLE_REPLY,
    DECIDE,
    SIMPLE_DECIDE,
    HEARING_NOTICE,
    BASIS_DECIDE,
    BASIS_FORWARD,
    BASIS_ANSWER,
    BASIS_ISSUER_REPLY,
    OPINION_REPORT,
    REDO,
    FIRST_DISCLOSURE,
)
