"""Time limits of disclosure on application 依申请公开的期限: rules ``disclosure.application.*``."""

from __future__ import annotations

from datetime import date

from govrules.disclosure.sources import (
    ENVIRONMENT,
    ENVIRONMENT_MEASURES_2007,
    LETTER_2015,
    LETTER_2016,
)
from govrules.instruments import REGULATION_2007, REGULATION_2019
from govrules.labels import Label
from govrules.limits.length import Days, WorkingDays
from govrules.limits.rule import Rule, Version
from govrules.limits.term import Actor, Bound, Extension, Measure, PauseGround, Starts, Term
from govrules.sources import Citation, Confidence

RECEIVED = Label("收到申请", "application received")
AGREED_AND_TOLD = Label(
    "经政府信息公开工作机构负责人同意并告知申请人",
    "the head of the disclosure office agrees and the applicant is told",
)
THIRD_PARTY = Label("征求第三方意见", "consulting a third party")
OTHER_ORGAN = Label("征求其他机关意见", "consulting another organ")
# Post counts on the day it is handed over; service in person on the day the applicant signs. The letter interprets
# the regulation of 2007: under that of 2019 it holds by analogy.
REPLY_DAY = Citation(LETTER_2016, confidence=Confidence.SECONDARY)
REPLY_DAY_BY_ANALOGY = Citation(
    LETTER_2016, part="（就2007年条例所作，参照）", confidence=Confidence.SECONDARY
)

REPLY_ON_SPOT = Rule(
    id="disclosure.application.reply.on_spot",
    label=Label("当场答复", "reply on the spot"),
    actor=Actor.OFFICE,
    trigger=Label("收到申请且能够当场答复", "application received and the answer is at hand"),
    versions=(
        Version(
            date(2008, 5, 1),
            Citation(REGULATION_2007, 24, 1, confidence=Confidence.SECONDARY),
            Term(Days(0), Starts.SAME_DAY),
            Confidence.SECONDARY,
        ),
        Version(date(2019, 5, 15), Citation(REGULATION_2019, 33, 1), Term(Days(0), Starts.SAME_DAY)),
    ),
)

REPLY = Rule(
    id="disclosure.application.reply",
    label=Label("依申请公开答复期限", "reply to an application for information"),
    actor=Actor.OFFICE,
    trigger=RECEIVED,
    versions=(
        Version(
            date(2008, 5, 1),
            Citation(REGULATION_2007, 24, 2, confidence=Confidence.SECONDARY),
            Term(
                WorkingDays(15),
                extends=Extension(
                    WorkingDays(15),
                    AGREED_AND_TOLD,
                    Citation(REGULATION_2007, 24, 2, confidence=Confidence.SECONDARY),
                ),
                pauses=(
                    PauseGround(
                        "third_party",
                        THIRD_PARTY,
                        Citation(REGULATION_2007, 24, 3, confidence=Confidence.SECONDARY),
                    ),
                ),
                measured=Measure.SENT,
                measured_source=REPLY_DAY,
                of_receipt=True,
            ),
            Confidence.SECONDARY,
        ),
        Version(
            date(2019, 5, 15),
            Citation(REGULATION_2019, 33, 2),
            Term(
                WorkingDays(20),
                extends=Extension(WorkingDays(20), AGREED_AND_TOLD, Citation(REGULATION_2019, 33, 2)),
                pauses=(
                    PauseGround("third_party", THIRD_PARTY, Citation(REGULATION_2019, 33, 3)),
                    PauseGround("other_organ", OTHER_ORGAN, Citation(REGULATION_2019, 33, 3)),
                ),
                measured=Measure.SENT,
                measured_source=REPLY_DAY_BY_ANALOGY,
                of_receipt=True,
            ),
        ),
    ),
    seeds=("S2P8-1.2", "S2P8-3.4.3"),
)

REPLY_ENV = Rule(
    id="disclosure.application.reply.env",
    label=Label("政府环境信息依申请公开答复期限", "reply to an application for environmental information"),
    actor=Actor.OFFICE,
    trigger=RECEIVED,
    versions=(
        Version(
            date(2008, 5, 1),
            Citation(ENVIRONMENT_MEASURES_2007, 18, confidence=Confidence.UNSURE),
            Term(
                WorkingDays(15),
                extends=Extension(
                    WorkingDays(15),
                    AGREED_AND_TOLD,
                    Citation(ENVIRONMENT_MEASURES_2007, 18, confidence=Confidence.UNSURE),
                ),
                measured=Measure.SENT,
                measured_source=REPLY_DAY,
                of_receipt=True,
            ),
            Confidence.SECONDARY,
        ),
        Version(
            date(2019, 5, 15),
            Citation(REGULATION_2019, 33, 2),
            None,
            note=Label(
                "上位法改为20个工作日，适用 disclosure.application.reply",
                "the higher regulation gives 20 working days: use disclosure.application.reply",
            ),
        ),
    ),
    place=ENVIRONMENT,
    departs="disclosure.application.reply",
)

REPLY_AFTER_CORRECTION = Rule(
    id="disclosure.application.reply.after_correction",
    label=Label("补正后答复期限", "reply after a correction"),
    actor=Actor.OFFICE,
    trigger=Label("收到补正的申请", "corrected application received"),
    versions=(
        Version(
            date(2019, 5, 15),
            Citation(REGULATION_2019, 30),
            Term(
                WorkingDays(20),
                extends=Extension(WorkingDays(20), AGREED_AND_TOLD, Citation(REGULATION_2019, 33, 2)),
                pauses=(
                    PauseGround("third_party", THIRD_PARTY, Citation(REGULATION_2019, 33, 3)),
                    PauseGround("other_organ", OTHER_ORGAN, Citation(REGULATION_2019, 33, 3)),
                ),
                measured=Measure.SENT,
                measured_source=REPLY_DAY_BY_ANALOGY,
                of_receipt=True,
            ),
            also=(Citation(REGULATION_2019, 33, 2),),
        ),
    ),
)

REPLY_AFTER_PAYMENT = Rule(
    id="disclosure.application.reply.after_payment",
    label=Label("缴费后答复期限", "reply after the processing fee was paid"),
    actor=Actor.OFFICE,
    trigger=Label("申请人缴纳信息处理费", "processing fee paid"),
    versions=(
        Version(
            date(2021, 1, 1),
            Citation(REGULATION_2019, 33, 2),
            Term(
                WorkingDays(20),
                extends=Extension(WorkingDays(20), AGREED_AND_TOLD, Citation(REGULATION_2019, 33, 2)),
                pauses=(
                    PauseGround("third_party", THIRD_PARTY, Citation(REGULATION_2019, 33, 3)),
                    PauseGround("other_organ", OTHER_ORGAN, Citation(REGULATION_2019, 33, 3)),
                ),
                measured=Measure.SENT,
                measured_source=REPLY_DAY_BY_ANALOGY,
            ),
            Confidence.UNSURE,
            note=Label(
                "缴费后重新起算未见原文，仅有二手说法",
                "that the period starts anew on payment was not seen in the text of 国办函〔2020〕109号",
            ),
        ),
    ),
)

CORRECTION_NOTICE = Rule(
    id="disclosure.application.correction_notice",
    label=Label("一次性告知补正", "one-time notice to correct an unclear application"),
    actor=Actor.OFFICE,
    trigger=RECEIVED,
    versions=(
        Version(
            date(2008, 5, 1),
            Citation(REGULATION_2007, 21, item=4, confidence=Confidence.SECONDARY),
            Term(None),
            Confidence.SECONDARY,
        ),
        Version(
            date(2019, 5, 15),
            Citation(REGULATION_2019, 30),
            Term(
                WorkingDays(7),
                measured=Measure.SENT,
                of_receipt=True,
                on_lapse=Label(
                    "条文未规定后果；逾期告知是否仍使答复期限重新起算，有不同理解",
                    "no consequence stated; whether a late notice still makes the reply period start anew is disputed",
                ),
            ),
        ),
    ),
)

CORRECTION_SUBMIT = Rule(
    id="disclosure.application.correction_submit",
    label=Label("申请人补正", "applicant submits the correction"),
    actor=Actor.CITIZEN,
    trigger=Label("收到补正通知", "correction notice received"),
    versions=(
        Version(
            date(2019, 5, 15),
            Citation(REGULATION_2019, 30),
            Term(
                None,
                on_lapse=Label(
                    "无正当理由逾期不补正的，视为放弃申请",
                    "without good reason the application is deemed abandoned",
                ),
            ),
        ),
    ),
)

THIRD_PARTY_OPINION = Rule(
    id="disclosure.application.third_party_opinion",
    label=Label("第三方提出意见", "third party answers a consultation"),
    actor=Actor.CITIZEN,
    trigger=Label("收到征求意见书", "consultation letter received"),
    versions=(
        Version(
            date(2008, 5, 1),
            Citation(REGULATION_2007, 23, confidence=Confidence.SECONDARY),
            Term(None),
            Confidence.SECONDARY,
        ),
        Version(
            date(2019, 5, 15),
            Citation(REGULATION_2019, 32),
            Term(
                WorkingDays(15),
                on_lapse=Label(
                    "逾期未提出意见的，由行政机关决定是否公开",
                    "the organ decides by itself; silence is neither consent nor refusal",
                ),
            ),
        ),
    ),
)

JOINT_AGENCY_OPINION = Rule(
    id="disclosure.application.joint_agency_opinion",
    label=Label("共同制作机关提出意见", "co-producing organ answers a consultation"),
    actor=Actor.OFFICE,
    trigger=Label("收到征求意见书", "consultation letter received"),
    versions=(
        Version(
            date(2019, 5, 15),
            Citation(REGULATION_2019, 34),
            Term(
                WorkingDays(15),
                on_lapse=Label("逾期未提出意见的，视为同意公开", "silence counts as agreement to disclosure"),
            ),
        ),
    ),
)

EXCESSIVE_DELAY = Rule(
    id="disclosure.application.excessive.delay",
    label=Label("合理延迟答复", "reasonable delay for excessive applications"),
    actor=Actor.OFFICE,
    trigger=Label("认为申请理由合理", "reasons accepted"),
    versions=(Version(date(2019, 5, 15), Citation(REGULATION_2019, 35), Term(None)),),
)

RECEIPT_DATE_IN_PERSON = Rule(
    id="disclosure.application.receipt_date.in_person",
    label=Label("收到申请之日：当面提交", "day of receipt: handed in"),
    actor=Actor.OFFICE,
    trigger=Label("当面提交申请", "application handed in"),
    versions=(
        Version(
            date(2015, 11, 18),
            Citation(LETTER_2015, part="一、1", confidence=Confidence.SECONDARY),
            Term(Days(0), Starts.SAME_DAY, bound=Bound.STARTING),
            Confidence.SECONDARY,
        ),
        Version(
            date(2019, 5, 15),
            Citation(REGULATION_2019, 31, item=1),
            Term(Days(0), Starts.SAME_DAY, bound=Bound.STARTING),
        ),
    ),
)

RECEIPT_DATE_MAIL_SIGNED = Rule(
    id="disclosure.application.receipt_date.mail_signed",
    label=Label("收到申请之日：签收邮寄", "day of receipt: post that is signed for"),
    actor=Actor.OFFICE,
    trigger=Label("行政机关签收", "the organ signs for the post"),
    versions=(
        Version(
            date(2015, 11, 18),
            Citation(LETTER_2015, part="一、2", confidence=Confidence.SECONDARY),
            Term(Days(0), Starts.SAME_DAY, bound=Bound.STARTING),
            Confidence.SECONDARY,
        ),
        Version(
            date(2019, 5, 15),
            Citation(REGULATION_2019, 31, item=2),
            Term(Days(0), Starts.SAME_DAY, bound=Bound.STARTING),
        ),
    ),
)

RECEIPT_DATE_MAIL_UNSIGNED = Rule(
    id="disclosure.application.receipt_date.mail_unsigned",
    label=Label("收到申请之日：平常信函", "day of receipt: ordinary letter"),
    actor=Actor.OFFICE,
    trigger=Label("与申请人确认", "confirmed with the applicant"),
    versions=(
        Version(
            date(2015, 11, 18),
            Citation(LETTER_2015, part="一、2", confidence=Confidence.SECONDARY),
            Term(Days(0), Starts.SAME_DAY, bound=Bound.STARTING),
            Confidence.SECONDARY,
            note=Label(
                "联系不上的先登记，自恢复联络之日起算",
                "if the applicant can't be reached the letter is registered and the count starts when contact is restored",
            ),
        ),
        Version(
            date(2019, 5, 15),
            Citation(REGULATION_2019, 31, item=2),
            Term(Days(0), Starts.SAME_DAY, bound=Bound.STARTING),
        ),
    ),
)

RECEIPT_DATE_EMAIL = Rule(
    id="disclosure.application.receipt_date.email",
    label=Label("收到申请之日：互联网渠道", "day of receipt: e-mail and internet"),
    actor=Actor.OFFICE,
    trigger=Label(
        "电子邮件系统接收（2015年）或双方确认（2019年）", "mail system receives (2015) or both confirm (2019)"
    ),
    versions=(
        Version(
            date(2015, 11, 18),
            Citation(LETTER_2015, part="一、3", confidence=Confidence.SECONDARY),
            Term(Days(0), Starts.SAME_DAY, bound=Bound.STARTING),
            Confidence.SECONDARY,
        ),
        Version(
            date(2019, 5, 15),
            Citation(REGULATION_2019, 31, item=3),
            Term(Days(0), Starts.SAME_DAY, bound=Bound.STARTING),
        ),
    ),
)

RECEIPT_DATE_FAX = Rule(
    id="disclosure.application.receipt_date.fax",
    label=Label("收到申请之日：传真", "day of receipt: fax of the disclosure office"),
    actor=Actor.OFFICE,
    trigger=Label("双方确认", "both sides confirm"),
    versions=(
        Version(
            date(2015, 11, 18),
            Citation(LETTER_2015, part="一、4", confidence=Confidence.SECONDARY),
            Term(Days(0), Starts.SAME_DAY, bound=Bound.STARTING),
            Confidence.SECONDARY,
        ),
        Version(
            date(2019, 5, 15),
            Citation(REGULATION_2019, 31, item=3),
            Term(Days(0), Starts.SAME_DAY, bound=Bound.STARTING),
        ),
    ),
)

RECEIPT_DATE_MISDIRECTED = Rule(
    id="disclosure.application.receipt_date.misdirected",
    label=Label(
        "收到申请之日：寄送其他机构或个人", "day of receipt: sent to another body or person of the organ"
    ),
    actor=Actor.OFFICE,
    trigger=Label("与申请人确认", "confirmed with the applicant"),
    versions=(
        Version(
            date(2015, 11, 18),
            Citation(LETTER_2015, part="一、2", confidence=Confidence.SECONDARY),
            Term(Days(0), Starts.SAME_DAY, bound=Bound.STARTING),
            Confidence.SECONDARY,
        ),
        Version(
            date(2019, 5, 15),
            Citation(REGULATION_2019, 31),
            None,
            note=Label("2019年条例无此规定", "the 2019 regulation has no such rule"),
        ),
    ),
)

CONFIRM_SAME_DAY = Rule(
    id="disclosure.application.confirm_same_day",
    label=Label("平常信函当日确认", "confirm an ordinary letter on the day it comes"),
    actor=Actor.OFFICE,
    trigger=Label("实际收到平常信函", "ordinary letter received"),
    versions=(
        Version(
            date(2015, 11, 18),
            Citation(LETTER_2015, part="一、2", confidence=Confidence.SECONDARY),
            Term(Days(0), Starts.SAME_DAY),
            Confidence.SECONDARY,
        ),
        Version(date(2019, 5, 15), Citation(REGULATION_2019, 31, item=2), Term(Days(0), Starts.SAME_DAY)),
    ),
)

RULES = (
    REPLY_ON_SPOT,
    REPLY,
    REPLY_ENV,
    REPLY_AFTER_CORRECTION,
    REPLY_AFTER_PAYMENT,
    CORRECTION_NOTICE,
    CORRECTION_SUBMIT,
    THIRD_PARTY_OPINION,
    JOINT_AGENCY_OPINION,
    EXCESSIVE_DELAY,
    RECEIPT_DATE_IN_PERSON,
    RECEIPT_DATE_MAIL_SIGNED,
    RECEIPT_DATE_MAIL_UNSIGNED,
    RECEIPT_DATE_EMAIL,
    RECEIPT_DATE_FAX,
    RECEIPT_DATE_MISDIRECTED,
    CONFIRM_SAME_DAY,
)
