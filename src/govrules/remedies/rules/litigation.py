"""Time limits of administrative litigation 行政诉讼的期限: rules ``remedies.litigation.*``."""

from __future__ import annotations

from datetime import date

from govrules.instruments import LITIGATION_INTERPRETATION_2018
from govrules.labels import Label
from govrules.limits.length import Days, Months, Years
from govrules.limits.rule import Rule, Selector, Transition, Version
from govrules.limits.term import Actor, Bound, PauseGround, Roll, Term
from govrules.remedies.sources import (
    COUNTING_INTERPRETATION_2018,
    COUNTING_SUITS,
    LITIGATION_INTERPRETATION_2000,
    LITIGATION_INTERPRETATION_2015,
    LITIGATION_LAW,
    LITIGATION_LAW_1989,
    RECONSIDERATION_LAW_1999,
    RECONSIDERATION_LAW_2023,
)
from govrules.sources import Citation, Confidence

DECISION_RECEIVED = Label("收到复议决定书", "review decision received")
CLAIM_COPY_RECEIVED = Label("收到起诉状副本", "copy of the claim received")
# Days in the post aren't counted either; what was posted in time is in time.
POST = Label(
    "在途时间不计入，期满前交邮的视为在期限内",
    "time in transit isn't counted; what was posted before the end is in time",
)
SAME_IN_1989 = Label(
    "1989年文本仅见转引",
    "the text of 1989 was only seen quoted",
)

# Time lost without one's fault isn't counted; for other reasons the court may give more.
LOST = (
    PauseGround(
        "force_majeure",
        Label("不可抗力", "force majeure"),
        Citation(LITIGATION_LAW, 48, 1),
    ),
    PauseGround(
        "other_cause",
        Label("不属于起诉人自身的其他原因", "another cause that isn't one's own"),
        Citation(LITIGATION_LAW, 48, 1),
    ),
)
POST_AND_MORE = Label(
    "法律另有规定的除外；在途时间不计入，期满前交邮的视为在期限内；因其他特殊情况耽误的，可在障碍消除后10日内申请法院准许延长"
    "（第四十八条第二款）",
    "other laws may set another period; time in transit isn't counted; what was posted before the end is in time; for other "
    "reasons the court may be asked for more within ten days after the obstacle ended (art. 48 para. 2)",
)
POST_AND_48 = Label(
    "在途时间不计入，期满前交邮的视为在期限内；因其他特殊情况耽误的，可在障碍消除后10日内申请法院准许延长（行政诉讼法第四十八条"
    "第二款）",
    "time in transit isn't counted; what was posted before the end is in time; for other reasons the court may be asked for more "
    "within ten days after the obstacle ended (litigation law, art. 48 para. 2)",
)
# The interpretation of 2015 speaks of every period to sue, whatever its length.
STILL_RUNNING = Transition(
    Selector.RUNNING,
    Citation(LITIGATION_INTERPRETATION_2015, 26, 1),
    Label(
        "该日起诉期限尚未届满的，改用新法的起诉期限",
        "periods to sue that hadn't ended by that day take the new law's period",
    ),
)

SUE = Rule(
    id="remedies.litigation.sue",
    label=Label("直接起诉期限", "sue directly"),
    actor=Actor.CITIZEN,
    trigger=Label("知道或者应当知道行政行为", "knew or should have known of the act"),
    versions=(
        Version(
            date(1990, 10, 1),
            Citation(LITIGATION_LAW_1989, 39, confidence=Confidence.SECONDARY),
            Term(Months(3), roll=Roll.NEXT_WORKDAY, clauses=COUNTING_SUITS),
            Confidence.SECONDARY,
            note=Label(
                "1989年文本仅见转引；法律另有规定的从其规定",
                "the text of 1989 was only seen quoted; other laws may set another period",
            ),
        ),
        Version(
            date(2015, 5, 1),
            Citation(LITIGATION_LAW, 46, 1),
            Term(
                Months(6),
                roll=Roll.NEXT_WORKDAY,
                pauses=LOST,
                clauses=COUNTING_SUITS,
            ),
            note=POST_AND_MORE,
            transition=STILL_RUNNING,
        ),
        Version(
            date(2024, 1, 1),
            Citation(LITIGATION_LAW, 46, 1),
            Term(Months(6), roll=Roll.NEXT_WORKDAY, pauses=LOST, clauses=COUNTING_SUITS),
            note=Label(
                "2024年起下列情形应当先申请复议、再对复议决定起诉：当场处罚、自然资源权属、不履行法定职责、不予公开政府信息等"
                "（复议法第二十三条第一款）；法律另有规定的除外；在途时间不计入；因其他特殊情况耽误的，可在障碍消除后10日内申请"
                "法院准许延长（第四十八条第二款）",
                "since 2024 these go to reconsideration first and to court against its decision: penalties on the spot, rights in "
                "natural resources, inaction, refused disclosure and others (reconsideration law, art. 23 para. 1); other laws may "
                "set another period; time in transit isn't counted; for other reasons the court may be asked for more within ten "
                "days after the obstacle ended (art. 48 para. 2)",
            ),
            also=(Citation(RECONSIDERATION_LAW_2023, 23, 1),),
        ),
    ),
)

SUE_NOT_TOLD = Rule(
    id="remedies.litigation.sue.not_told",
    label=Label("未告知起诉期限的最长期限", "longest period where the period to sue wasn't told"),
    actor=Actor.CITIZEN,
    trigger=Label("知道或者应当知道行政行为内容", "knew or should have known what the act says"),
    versions=(
        Version(
            date(2000, 3, 10),
            Citation(LITIGATION_INTERPRETATION_2000, 41, confidence=Confidence.SECONDARY),
            Term(Years(2), roll=Roll.NEXT_WORKDAY, clauses=COUNTING_SUITS),
            Confidence.SECONDARY,
            note=Label(
                "条文仅见转引；2015年5月1日后是否仍用两年有争议",
                "only seen quoted; whether two years still held after 2015-05-01 is contested",
            ),
        ),
        Version(
            date(2018, 2, 8),
            Citation(LITIGATION_INTERPRETATION_2018, 64, 1),
            Term(Years(1), roll=Roll.NEXT_WORKDAY, clauses=COUNTING_INTERPRETATION_2018),
            note=Label(
                "起诉期限自知道或者应当知道起诉期限之日起算，但不超过此一年；复议决定未告知的亦同（第二款）；2000年解释自该日"
                "废止（第一百六十三条第二款），未见过渡规定",
                "the period to sue runs from when one knew or should have known of it, but not beyond this year; the same for "
                "review decisions (para. 2); the interpretation of 2000 ended on that day (art. 163 para. 2), without a "
                "transitional article",
            ),
            also=(Citation(LITIGATION_INTERPRETATION_2018, 64, 2),),
        ),
    ),
)

SUE_ABSOLUTE = Rule(
    id="remedies.litigation.sue.absolute",
    label=Label("最长起诉期限", "absolute limit to sue"),
    actor=Actor.CITIZEN,
    trigger=Label("行政行为作出", "act made"),
    versions=(
        Version(
            date(2015, 5, 1),
            Citation(LITIGATION_LAW, 46, 2),
            Term(Years(5), roll=Roll.NEXT_WORKDAY, clauses=COUNTING_SUITS),
            note=Label(
                "因不动产起诉的为20年；不知道行为内容的，起诉期限自知道或者应当知道之日起算，也不超过此上限（2018年解释第六十五条）",
                "20 years for suits over real estate; who doesn't know what the act says may sue from when that was known or should "
                "have been, but not beyond this limit either (interpretation of 2018, art. 65)",
            ),
            transition=Transition(
                Selector.RUNNING,
                Citation(LITIGATION_INTERPRETATION_2015, 26, 1),
                Label(
                    "2015年5月1日起诉期限尚未届满的适用新法；最长期限自行为作出之日起算，行为作出在此前的亦同，后者是我们的理解",
                    "periods to sue that hadn't ended by 2015-05-01 take the new law; that the limit counts from the act also where "
                    "the act was made before is our reading",
                ),
            ),
        ),
    ),
)

SUE_AFTER_REVIEW = Rule(
    id="remedies.litigation.sue.after_review",
    label=Label("不服复议决定起诉期限", "sue after a review decision"),
    actor=Actor.CITIZEN,
    trigger=DECISION_RECEIVED,
    versions=(
        Version(
            date(1990, 10, 1),
            Citation(LITIGATION_LAW_1989, 38, confidence=Confidence.SECONDARY),
            Term(Days(15), roll=Roll.NEXT_WORKDAY, clauses=COUNTING_SUITS),
            Confidence.SECONDARY,
            note=SAME_IN_1989,
        ),
        Version(
            date(2015, 5, 1),
            Citation(LITIGATION_LAW, 45),
            Term(Days(15), roll=Roll.NEXT_WORKDAY, pauses=LOST, clauses=COUNTING_SUITS),
            note=POST_AND_MORE,
            transition=STILL_RUNNING,
        ),
    ),
)

SUE_REVIEW_SILENT = Rule(
    id="remedies.litigation.sue.review_silent",
    label=Label("复议机关逾期不作决定时的起诉期限", "sue when the review organ is silent"),
    actor=Actor.CITIZEN,
    trigger=Label("复议期限届满", "review period ended"),
    versions=(
        Version(
            date(1990, 10, 1),
            Citation(LITIGATION_LAW_1989, 38, confidence=Confidence.SECONDARY),
            Term(Days(15), roll=Roll.NEXT_WORKDAY, clauses=COUNTING_SUITS),
            Confidence.SECONDARY,
            note=SAME_IN_1989,
        ),
        Version(
            date(2015, 5, 1),
            Citation(LITIGATION_LAW, 45),
            Term(Days(15), roll=Roll.NEXT_WORKDAY, pauses=LOST, clauses=COUNTING_SUITS),
            note=POST_AND_MORE,
            transition=STILL_RUNNING,
        ),
    ),
)

SUE_REVIEW_FIRST_REFUSED = Rule(
    id="remedies.litigation.sue.review_first_refused",
    label=Label(
        "复议前置不受理或者逾期不答复时的起诉期限", "sue when a compulsory review was refused or unanswered"
    ),
    actor=Actor.CITIZEN,
    trigger=Label("收到不予受理决定书或者复议期限届满", "refusal received or review period ended"),
    versions=(
        Version(
            date(1999, 10, 1),
            Citation(RECONSIDERATION_LAW_1999, 19),
            Term(Days(15), roll=Roll.NEXT_WORKDAY, clauses=COUNTING_SUITS),
            note=POST,
        ),
        # Since then the litigation law leaves time out that was lost without one's fault.
        Version(
            date(2015, 5, 1),
            Citation(RECONSIDERATION_LAW_1999, 19),
            Term(Days(15), roll=Roll.NEXT_WORKDAY, pauses=LOST, clauses=COUNTING_SUITS),
            note=POST_AND_48,
            transition=Transition(
                Selector.RUNNING,
                Citation(LITIGATION_INTERPRETATION_2015, 26, 1),
                Label(
                    "该日起诉期限尚未届满的，适用新法关于起诉期限的规定，耽误的时间不计入（行政诉讼法第四十八条）亦然",
                    "periods to sue that hadn't ended by that day take the new law's rules on them, so time lost without fault "
                    "isn't counted (litigation law, art. 48)",
                ),
            ),
        ),
        Version(
            date(2024, 1, 1),
            Citation(RECONSIDERATION_LAW_2023, 34),
            Term(Days(15), roll=Roll.NEXT_WORKDAY, pauses=LOST, clauses=COUNTING_SUITS),
            note=Label(
                "2024年起亦适用于驳回复议申请；在途时间不计入；因其他特殊情况耽误的，可在障碍消除后10日内申请法院准许延长（行政"
                "诉讼法第四十八条第二款）",
                "since 2024 also when the application was dismissed; time in transit isn't counted; for other reasons the court may "
                "be asked for more within ten days after the obstacle ended (litigation law, art. 48 para. 2)",
            ),
        ),
    ),
)

# The two months are the organ's own; the suit may follow on the day after.
INACTION_WAIT = Rule(
    id="remedies.litigation.inaction.wait",
    label=Label("履责等待期", "wait before suing for inaction"),
    actor=Actor.OFFICE,
    trigger=Label("行政机关接到履责申请", "organ received the request to act"),
    versions=(
        Version(
            date(2015, 5, 1),
            Citation(LITIGATION_LAW, 47, 1),
            Term(Months(2), bound=Bound.SHORTEST),
            note=Label(
                "法律、法规另有履责期限的从其规定（如政府信息公开20个工作日，可延长20个）；紧急情况不受此限；满期次日起可以起诉",
                "other periods in laws and regulations prevail (disclosure: 20 working days, 20 more if extended); "
                "not in emergencies; the suit may be filed from the day after",
            ),
        ),
        Version(
            date(2024, 1, 1),
            Citation(LITIGATION_LAW, 47, 1),
            Term(Months(2), bound=Bound.SHORTEST),
            note=Label(
                "2024年起对不履行法定职责应当先申请复议，不服复议决定再起诉（复议法第二十三条第一款第三项）；法律、法规另有履责期限的"
                "从其规定；紧急情况不受此限",
                "since 2024 inaction goes to reconsideration first, and to court against its decision (reconsideration law, art. 23 "
                "para. 1 item 3); other periods in laws and regulations prevail; not in emergencies",
            ),
            also=(Citation(RECONSIDERATION_LAW_2023, 23, 1, 3),),
        ),
    ),
)

INACTION_SUE = Rule(
    id="remedies.litigation.inaction.sue",
    label=Label("不履行法定职责的起诉期限", "sue for inaction"),
    actor=Actor.CITIZEN,
    trigger=Label("行政机关履责期限届满", "period to perform ended"),
    versions=(
        Version(
            date(2015, 5, 1),
            Citation(LITIGATION_INTERPRETATION_2015, 4),
            Term(Months(6), roll=Roll.NEXT_WORKDAY, pauses=LOST, clauses=COUNTING_SUITS),
            note=POST_AND_48,
        ),
        Version(
            date(2018, 2, 8),
            Citation(LITIGATION_INTERPRETATION_2018, 66),
            Term(Months(6), roll=Roll.NEXT_WORKDAY, pauses=LOST, clauses=COUNTING_INTERPRETATION_2018),
            note=POST_AND_48,
        ),
        Version(
            date(2024, 1, 1),
            Citation(LITIGATION_INTERPRETATION_2018, 66),
            Term(Months(6), roll=Roll.NEXT_WORKDAY, pauses=LOST, clauses=COUNTING_INTERPRETATION_2018),
            note=Label(
                "2024年起对不履行法定职责应当先申请复议，对复议决定或者逾期不决定起诉为15日（复议法第二十三条第一款第三项、第三十四条）；"
                "此前开始的期限如何衔接，未见过渡规定",
                "since 2024 inaction goes to reconsideration first; the suit against its decision or silence has 15 days "
                "(reconsideration law, art. 23 para. 1 item 3, art. 34); no transitional article for periods begun before",
            ),
            also=(Citation(RECONSIDERATION_LAW_2023, 23, 1, 3),),
        ),
    ),
)

DEFENCE = Rule(
    id="remedies.litigation.defence",
    label=Label("被告答辩举证期限", "defence and evidence of the defendant"),
    actor=Actor.OFFICE,
    trigger=CLAIM_COPY_RECEIVED,
    versions=(
        Version(
            date(1990, 10, 1),
            Citation(LITIGATION_LAW_1989, 43, confidence=Confidence.UNSURE),
            Term(Days(10), roll=Roll.NEXT_WORKDAY, clauses=COUNTING_SUITS),
            Confidence.UNSURE,
            note=Label("1989年文本未读", "the text of 1989 wasn't read"),
        ),
        Version(
            date(2015, 5, 1),
            Citation(LITIGATION_LAW, 67, 1),
            Term(
                Days(15),
                roll=Roll.NEXT_WORKDAY,
                on_lapse=Label(
                    "无正当理由逾期举证的，视为没有相应证据，涉及第三人权益而第三人举证的除外（第三十四条第二款）",
                    "without good reason the act is deemed to have no evidence, unless a third party whose rights it touches "
                    "gives it (art. 34 para. 2)",
                ),
                clauses=COUNTING_SUITS,
            ),
            note=Label(
                "已收集的证据因不可抗力等正当事由不能提供的，经法院准许可以延期（第三十六条第一款；2018年2月8日起须在15日内书面申请，"
                "解释第三十四条）",
                "evidence that was collected but can't be given for force majeure or another good reason may come later with leave "
                "of the court (art. 36 para. 1; since 2018-02-08 to be asked for in writing within the 15 days, interpretation "
                "art. 34)",
            ),
            also=(Citation(LITIGATION_LAW, 36, 1),),
        ),
    ),
)

EVIDENCE_DEFER_REQUEST = Rule(
    id="remedies.litigation.evidence.defer_request",
    label=Label("被告申请延期举证", "defendant asks to defer its evidence"),
    actor=Actor.OFFICE,
    trigger=CLAIM_COPY_RECEIVED,
    versions=(
        Version(
            date(2018, 2, 8),
            Citation(LITIGATION_INTERPRETATION_2018, 34),
            Term(Days(15), roll=Roll.NEXT_WORKDAY, clauses=COUNTING_INTERPRETATION_2018),
            note=Label(
                "法院准许后，在正当事由消除后15日内举证",
                "if granted, the evidence follows within 15 days after the reason ended",
            ),
        ),
    ),
)

COURT_DOCKET = Rule(
    id="remedies.litigation.court.docket",
    label=Label("法院决定是否立案", "court decides whether to docket"),
    actor=Actor.OFFICE,
    trigger=Label("法院收到起诉状且当场不能判定", "claim received and not decided on the spot"),
    versions=(
        Version(
            date(2015, 5, 1),
            Citation(LITIGATION_LAW, 51, 2),
            Term(
                Days(7),
                roll=Roll.NEXT_WORKDAY,
                on_lapse=Label(
                    "仍不能判断的，应当先予立案（2015年解释第一条、2018年解释第五十三条）",
                    "if still in doubt the court dockets first (interpretations of 2015, art. 1, and 2018, art. 53)",
                ),
                clauses=COUNTING_SUITS,
            ),
            note=Label("诉讼中的“日”为自然日", "natural days in litigation"),
        ),
    ),
)

APPEAL_JUDGMENT = Rule(
    id="remedies.litigation.appeal.judgment",
    label=Label("对判决的上诉期限", "appeal against a judgment"),
    actor=Actor.CITIZEN,
    trigger=Label("一审判决书送达", "judgment of first instance served"),
    versions=(
        Version(
            date(1990, 10, 1),
            Citation(LITIGATION_LAW_1989, 58, confidence=Confidence.SECONDARY),
            Term(Days(15), roll=Roll.NEXT_WORKDAY, clauses=COUNTING_SUITS),
            Confidence.SECONDARY,
            note=SAME_IN_1989,
        ),
        Version(
            date(2015, 5, 1),
            Citation(LITIGATION_LAW, 85),
            Term(
                Days(15),
                roll=Roll.NEXT_WORKDAY,
                on_lapse=Label("判决发生法律效力", "the judgment takes effect"),
                clauses=COUNTING_SUITS,
            ),
            note=POST,
        ),
    ),
)

APPEAL_RULING = Rule(
    id="remedies.litigation.appeal.ruling",
    label=Label("对裁定的上诉期限", "appeal against a ruling"),
    actor=Actor.CITIZEN,
    trigger=Label("一审裁定书送达", "ruling of first instance served"),
    versions=(
        Version(
            date(1990, 10, 1),
            Citation(LITIGATION_LAW_1989, 58, confidence=Confidence.SECONDARY),
            Term(Days(10), roll=Roll.NEXT_WORKDAY, clauses=COUNTING_SUITS),
            Confidence.SECONDARY,
            note=SAME_IN_1989,
        ),
        Version(
            date(2015, 5, 1),
            Citation(LITIGATION_LAW, 85),
            Term(
                Days(10),
                roll=Roll.NEXT_WORKDAY,
                on_lapse=Label("裁定发生法律效力", "the ruling takes effect"),
                clauses=COUNTING_SUITS,
            ),
            note=POST,
        ),
    ),
)

RULES = (
    SUE,
    SUE_NOT_TOLD,
    SUE_ABSOLUTE,
    SUE_AFTER_REVIEW,
    SUE_REVIEW_SILENT,
    SUE_REVIEW_FIRST_REFUSED,
    INACTION_WAIT,
    INACTION_SUE,
    DEFENCE,
    EVIDENCE_DEFER_REQUEST,
    COURT_DOCKET,
    APPEAL_JUDGMENT,
    APPEAL_RULING,
)
