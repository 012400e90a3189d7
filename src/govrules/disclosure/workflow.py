"""Workflow of disclosure on application 依申请公开的流程: states, transitions, refusals, receipt by channel."""

from __future__ import annotations

from datetime import date

from attrs import frozen

from govrules.disclosure.sources import (
    DUTY_TO_ANSWER,
    FEE_MEASURES_2020,
    HANDLING_LINKS,
    LETTER_2015,
    NO_CONSEQUENCES,
    PUBLISH_WITH_REPLY,
    REGULATION_2007,
    REGULATION_2019,
    REMEDIES_BY_LAW,
    TALK_TO_APPLICANT,
)
from govrules.labels import Label, Labelled
from govrules.procedure.clocks import (
    Clock,
    ExtendClock,
    MeetClock,
    PauseClock,
    RestartClock,
    ResumeClock,
    StartClock,
    VoidClock,
)
from govrules.procedure.workflow import Fact, Refusal, Transition, Workflow
from govrules.sources import Citation, Confidence


class State(Labelled):
    """申请状态: where an application stands."""

    NEW = "new", "未收到", "not received"
    ARRIVED = "arrived", "已到达，待确认", "arrived, to be confirmed"
    PROCESSING = "processing", "办理中", "being processed"
    AWAITING_CORRECTION = "awaiting_correction", "待补正", "awaiting correction"
    AWAITING_REASONS = "awaiting_reasons", "待说明理由", "awaiting reasons"
    AWAITING_FEE = "awaiting_fee", "待缴费", "awaiting the fee"
    CONSULTING = "consulting", "征求意见中", "consulting"
    REPLIED = "replied", "已答复", "replied"
    NOT_PROCESSED = "not_processed", "不予处理", "not processed"
    ABANDONED = "abandoned", "视为放弃", "deemed abandoned"
    WITHDRAWN = "withdrawn", "已撤回", "withdrawn"
    IN_REMEDY = "in_remedy", "救济中", "under review or in court"
    CLOSED = "closed", "已归档", "filed"


class State2007(Labelled):
    """申请状态（2007年条例）: where an application under the 2007 regulation stands."""

    NEW = "new", "未收到", "not received"
    ARRIVED = "arrived", "已到达，待确认", "arrived, to be confirmed"
    PROCESSING = "processing", "办理中", "being processed"
    AWAITING_CORRECTION = "awaiting_correction", "待更改、补充", "awaiting a change"
    CONSULTING = "consulting", "征求意见中", "consulting"
    REPLIED = "replied", "已答复", "replied"
    WITHDRAWN = "withdrawn", "已撤回", "withdrawn"
    IN_REMEDY = "in_remedy", "救济中", "under review or in court"
    CLOSED = "closed", "已归档", "filed"


class Channel(Labelled):
    """申请渠道: how an application came."""

    IN_PERSON = "in_person", "当面提交", "in person"
    MAIL_SIGNED = "mail_signed", "签收邮寄", "post signed for"
    MAIL_UNSIGNED = "mail_unsigned", "平常信函", "ordinary letter"
    ONLINE = "online", "网上提交", "online"
    EMAIL = "email", "电子邮件", "e-mail"
    FAX = "fax", "传真", "fax"
    MISDIRECTED = "misdirected", "寄送其他机构或个人", "sent to another body or person"


@frozen
class Receipt:
    """收到申请之日: the rule of receipt of a channel from ``since`` on, and whether it needs a confirmation."""

    since: date
    channel: Channel
    confirmation: bool
    rule: str
    basis: Citation | None


_2019 = date(2019, 5, 15)
_2015 = date(2015, 11, 18)
_2008 = date(2008, 5, 1)
_RECEIPT = "disclosure.application.receipt_date"

# Before the letter of 2015 no written rule: the day of arrival, as the Supreme Court's guiding case 26 took it.
RECEIPTS = (
    Receipt(_2008, Channel.IN_PERSON, False, "", None),
    Receipt(_2008, Channel.MAIL_SIGNED, False, "", None),
    Receipt(_2008, Channel.MAIL_UNSIGNED, False, "", None),
    Receipt(_2008, Channel.ONLINE, False, "", None),
    Receipt(_2008, Channel.EMAIL, False, "", None),
    Receipt(_2008, Channel.FAX, False, "", None),
    Receipt(_2008, Channel.MISDIRECTED, False, "", None),
    Receipt(
        _2015,
        Channel.IN_PERSON,
        False,
        f"{_RECEIPT}.in_person",
        Citation(LETTER_2015, part="一、1", confidence=Confidence.SECONDARY),
    ),
    Receipt(
        _2015,
        Channel.MAIL_SIGNED,
        False,
        f"{_RECEIPT}.mail_signed",
        Citation(LETTER_2015, part="一、2", confidence=Confidence.SECONDARY),
    ),
    Receipt(
        _2015,
        Channel.MAIL_UNSIGNED,
        True,
        f"{_RECEIPT}.mail_unsigned",
        Citation(LETTER_2015, part="一、2", confidence=Confidence.SECONDARY),
    ),
    Receipt(
        _2015,
        Channel.ONLINE,
        False,
        f"{_RECEIPT}.email",
        Citation(LETTER_2015, part="一、3", confidence=Confidence.SECONDARY),
    ),
    Receipt(
        _2015,
        Channel.EMAIL,
        False,
        f"{_RECEIPT}.email",
        Citation(LETTER_2015, part="一、3", confidence=Confidence.SECONDARY),
    ),
    Receipt(
        _2015,
        Channel.FAX,
        True,
        f"{_RECEIPT}.fax",
        Citation(LETTER_2015, part="一、4", confidence=Confidence.SECONDARY),
    ),
    Receipt(
        _2015,
        Channel.MISDIRECTED,
        True,
        f"{_RECEIPT}.misdirected",
        Citation(LETTER_2015, part="一、2", confidence=Confidence.SECONDARY),
    ),
    Receipt(_2019, Channel.IN_PERSON, False, f"{_RECEIPT}.in_person", Citation(REGULATION_2019, 31, item=1)),
    Receipt(
        _2019, Channel.MAIL_SIGNED, False, f"{_RECEIPT}.mail_signed", Citation(REGULATION_2019, 31, item=2)
    ),
    Receipt(
        _2019, Channel.MAIL_UNSIGNED, True, f"{_RECEIPT}.mail_unsigned", Citation(REGULATION_2019, 31, item=2)
    ),
    Receipt(_2019, Channel.ONLINE, True, f"{_RECEIPT}.email", Citation(REGULATION_2019, 31, item=3)),
    Receipt(_2019, Channel.EMAIL, True, f"{_RECEIPT}.email", Citation(REGULATION_2019, 31, item=3)),
    Receipt(_2019, Channel.FAX, True, f"{_RECEIPT}.fax", Citation(REGULATION_2019, 31, item=3)),
    # The 2019 text has no rule for this; until the office confirms, the day can't be told.
    Receipt(_2019, Channel.MISDIRECTED, True, "", None),
)

OFFICE = Label("行政机关", "the organ")
APPLICANT = Label("申请人", "the applicant")
THIRD_PARTY = Label("第三方", "the third party")
OTHER_ORGAN = Label("被征求意见机关", "the organ consulted")

CLOCKS_2007 = (
    Clock("reply", Label("答复", "reply"), OFFICE),
    Clock("confirm", Label("当日确认", "confirmation on the day"), OFFICE),
)
CLOCKS_2019 = (
    Clock("reply", Label("答复", "reply"), OFFICE),
    Clock("confirm", Label("当日确认", "confirmation on the day"), OFFICE),
    Clock("correction_notice", Label("告知补正", "notice to correct"), OFFICE, conditional=True),
    Clock("correction", Label("补正", "correction"), APPLICANT, of_office=False),
    Clock("third_party_opinion", Label("第三方意见", "third party's opinion"), THIRD_PARTY, of_office=False),
    Clock(
        "joint_agency_opinion",
        Label("共同制作机关意见", "co-producing organ's opinion"),
        OTHER_ORGAN,
        of_office=False,
    ),
    Clock("fee", Label("缴费", "payment of the fee"), APPLICANT, of_office=False),
)

CONFIRMATION_NEEDED = Fact("confirmation_needed", Label("渠道需要确认", "the channel needs a confirmation"))
ORDINARY_LETTER = Fact("ordinary_letter", Label("平常信函等无需签收的邮寄", "post that isn't signed for"))
ASKED_BEFORE = Fact("asked_before", Label("已告知过补正", "a correction was asked for before"))
NOTICE_IN_TIME = Fact("notice_in_time", Label("在期限内告知补正", "the notice to correct was in time"))
EXTENDED_BEFORE = Fact("extended_before", Label("已延长过", "extended before"))
EXTENSION_IN_TIME = Fact("extension_in_time", Label("首个期限届满前告知延长", "told by the first due date"))
WITHIN_MAXIMUM = Fact("within_maximum", Label("延长未超过最长期限", "within the longest extension"))
HEAD_AGREED = Fact("head_agreed", Label("机构负责人同意", "the head of the office agreed"))
CO_PRODUCER = Fact("co_producer", Label("共同制作机关", "a co-producing organ"))
INQUIRIES_LEFT = Fact("inquiries_left", Label("尚有其他征求意见未收回", "other inquiries are still out"))
PERIOD_OVER = Fact("period_over", Label("补正或缴费期限已过", "the period to correct or to pay is over"))
EXCESSIVE = Fact("excessive", Label("数量、频次明显超过合理范围", "number or frequency clearly excessive"))
DELAY_IN_TIME = Fact(
    "delay_in_time", Label("在答复期限内确定延迟", "the delay was set within the reply period")
)
FEE_IN_TIME = Fact(
    "fee_in_time",
    Label(
        "收费办法施行后在答复期限内通知缴费",
        "the fee was notified within the reply period, its measures being in force",
    ),
)
REDO_ORDERED = Fact("redo_ordered", Label("责令重新答复", "a new reply was ordered"))

EVENTS_2007 = (
    ("arrived", Label("申请到达", "application arrived")),
    ("confirmed", Label("与申请人确认", "confirmed with the applicant")),
    ("received", Label("收到申请", "application received")),
    ("registered", Label("登记", "registered")),
    ("examined", Label("审查", "examined")),
    ("correction_requested", Label("告知更改、补充", "asked to change or supplement")),
    ("correction_received", Label("收到更改、补充的申请", "changed application received")),
    ("extended", Label("延长答复", "reply period extended")),
    ("third_party_consulted", Label("征求第三方意见", "third party consulted")),
    ("third_party_answered", Label("第三方反馈意见", "third party answered")),
    ("organ_consulted", Label("征求其他机关意见", "other organ consulted")),
    ("organ_answered", Label("其他机关反馈意见", "other organ answered")),
    ("communicated", Label("与申请人沟通", "talked with the applicant")),
    ("replied", Label("答复", "replied")),
    ("published", Label("主动公开", "published proactively")),
    ("withdrawn", Label("撤回申请", "application withdrawn")),
    ("consequence_recorded", Label("引发后果", "consequence recorded")),
    ("remedy_opened", Label("申请复议或提起诉讼", "review or suit opened")),
    ("remedy_decided", Label("复议或诉讼结果", "review or suit decided")),
    ("archived", Label("归档", "filed")),
)
EVENTS_2019 = (
    ("arrived", Label("申请到达", "application arrived")),
    ("confirmed", Label("与申请人确认", "confirmed with the applicant")),
    ("received", Label("收到申请", "application received")),
    ("registered", Label("登记", "registered")),
    ("examined", Label("审查", "examined")),
    ("correction_requested", Label("告知补正", "correction requested")),
    ("correction_received", Label("收到补正的申请", "correction received")),
    ("deemed_abandoned", Label("视为放弃申请", "deemed abandoned")),
    ("extended", Label("延长答复", "reply period extended")),
    ("third_party_consulted", Label("征求第三方意见", "third party consulted")),
    ("third_party_answered", Label("第三方反馈意见", "third party answered")),
    ("organ_consulted", Label("征求其他机关意见", "other organ consulted")),
    ("organ_answered", Label("其他机关反馈意见", "other organ answered")),
    ("reasons_requested", Label("要求说明理由", "reasons requested")),
    ("reasons_given", Label("说明理由", "reasons given")),
    ("refused_to_process", Label("告知不予处理", "told that it is not processed")),
    ("delay_set", Label("确定延迟答复期限", "delay of the reply set")),
    ("fee_notified", Label("通知缴纳信息处理费", "processing fee notified")),
    ("fee_paid", Label("缴纳信息处理费", "processing fee paid")),
    ("communicated", Label("与申请人沟通", "talked with the applicant")),
    ("replied", Label("答复", "replied")),
    ("published", Label("主动公开", "published proactively")),
    ("withdrawn", Label("撤回申请", "application withdrawn")),
    ("consequence_recorded", Label("引发后果", "consequence recorded")),
    ("remedy_opened", Label("申请复议或提起诉讼", "review or suit opened")),
    ("remedy_decided", Label("复议或诉讼结果", "review or suit decided")),
    ("archived", Label("归档", "filed")),
)

_REPLY = "disclosure.application.reply"
_CONFIRMATION = Label("双方确认之日", "the day on which both sides confirm")
_CORRECTED = Label("收到补正的申请之日", "the day on which the corrected application comes")
_PAYMENT = Label("缴纳信息处理费之日", "the day on which the fee is paid")

_ART_24 = Citation(REGULATION_2007, 24, 2, confidence=Confidence.SECONDARY)
_ART_21 = Citation(REGULATION_2007, 21, confidence=Confidence.SECONDARY)
_ART_23 = Citation(REGULATION_2007, 23, confidence=Confidence.SECONDARY)
_ART_33_2007 = Citation(REGULATION_2007, 33, 2, confidence=Confidence.SECONDARY)
_LETTER = Citation(LETTER_2015, part="一", confidence=Confidence.SECONDARY)

APPLICATION_2007 = Workflow(
    id="disclosure.application",
    label=Label("依申请公开（2007年条例）", "disclosure on application (2007 regulation)"),
    since=date(2008, 5, 1),
    state_type=State2007,
    initial=State2007.NEW,
    final=(State2007.CLOSED,),
    events=EVENTS_2007,
    facts=(
        CONFIRMATION_NEEDED,
        ORDINARY_LETTER,
        EXTENDED_BEFORE,
        EXTENSION_IN_TIME,
        WITHIN_MAXIMUM,
        HEAD_AGREED,
        INQUIRIES_LEFT,
        REDO_ORDERED,
    ),
    clocks=CLOCKS_2007,
    transitions=(
        Transition(("new",), "received", "processing", _ART_24, (StartClock("reply", _REPLY),)),
        Transition(
            ("new",),
            "arrived",
            "processing",
            _ART_24,
            (StartClock("reply", _REPLY),),
            when={"confirmation_needed": False},
        ),
        Transition(
            ("new",),
            "arrived",
            "arrived",
            _LETTER,
            (
                StartClock("reply", _REPLY, awaits=_CONFIRMATION),
                StartClock("confirm", "disclosure.application.confirm_same_day"),
            ),
            when={"confirmation_needed": True, "ordinary_letter": True},
        ),
        Transition(
            ("new",),
            "arrived",
            "arrived",
            _LETTER,
            (StartClock("reply", _REPLY, awaits=_CONFIRMATION),),
            when={"confirmation_needed": True, "ordinary_letter": False},
        ),
        Transition(
            ("arrived",),
            "confirmed",
            "processing",
            _LETTER,
            (MeetClock("confirm"), RestartClock("reply", _REPLY)),
        ),
        Transition(
            ("arrived",),
            "received",
            "processing",
            _LETTER,
            (MeetClock("confirm"), RestartClock("reply", _REPLY)),
        ),
        Transition(("processing", "consulting", "replied"), "registered", "", HANDLING_LINKS),
        Transition(("processing", "consulting"), "examined", "", HANDLING_LINKS),
        # Under the 2007 text, asking for a change is itself one of the four answers of art. 21.
        Transition(
            ("processing", "consulting"),
            "correction_requested",
            "awaiting_correction",
            Citation(REGULATION_2007, 21, item=4, confidence=Confidence.SECONDARY),
            (MeetClock("reply"),),
        ),
        Transition(
            ("awaiting_correction",),
            "correction_received",
            "processing",
            _ART_24,
            (StartClock("reply", _REPLY),),
        ),
        Transition(
            ("processing", "consulting"),
            "extended",
            "",
            _ART_24,
            (ExtendClock("reply"),),
            when={
                "extended_before": False,
                "extension_in_time": True,
                "within_maximum": True,
                "head_agreed": True,
            },
        ),
        Transition(
            ("processing", "consulting"),
            "third_party_consulted",
            "consulting",
            _ART_23,
            (PauseClock("reply", "third_party"),),
        ),
        Transition(
            ("consulting",),
            "third_party_answered",
            "processing",
            _ART_23,
            (ResumeClock("reply", "third_party"),),
            when={"inquiries_left": False},
        ),
        Transition(
            ("consulting",),
            "third_party_answered",
            "consulting",
            _ART_23,
            (ResumeClock("reply", "third_party"),),
            when={"inquiries_left": True},
        ),
        # An opinion that comes when the reply is out changes nothing.
        Transition(("replied", "in_remedy", "closed"), "third_party_answered", "", _ART_23),
        Transition(("replied", "in_remedy", "closed"), "organ_answered", "", HANDLING_LINKS),
        Transition(
            ("processing", "consulting"),
            "organ_consulted",
            "consulting",
            HANDLING_LINKS,
            (PauseClock("reply", "other_organ"),),
        ),
        Transition(
            ("consulting",),
            "organ_answered",
            "processing",
            HANDLING_LINKS,
            (ResumeClock("reply", "other_organ"),),
            when={"inquiries_left": False},
        ),
        Transition(
            ("consulting",),
            "organ_answered",
            "consulting",
            HANDLING_LINKS,
            (ResumeClock("reply", "other_organ"),),
            when={"inquiries_left": True},
        ),
        Transition(
            ("processing", "consulting", "awaiting_correction", "replied"),
            "communicated",
            "",
            TALK_TO_APPLICANT,
        ),
        Transition(
            ("arrived", "processing", "consulting", "awaiting_correction"),
            "replied",
            "replied",
            _ART_21,
            (MeetClock("reply"), VoidClock("confirm")),
        ),
        Transition(("replied", "in_remedy"), "replied", "", DUTY_TO_ANSWER, (MeetClock("reply"),)),
        Transition(
            ("processing", "consulting", "replied", "in_remedy", "closed"),
            "published",
            "",
            PUBLISH_WITH_REPLY,
        ),
        Transition(
            ("arrived", "processing", "consulting", "awaiting_correction"),
            "withdrawn",
            "withdrawn",
            DUTY_TO_ANSWER,
            (VoidClock("reply"), VoidClock("confirm")),
        ),
        Transition(
            (
                "processing",
                "consulting",
                "awaiting_correction",
                "replied",
                "withdrawn",
                "in_remedy",
                "closed",
            ),
            "consequence_recorded",
            "",
            NO_CONSEQUENCES,
        ),
        Transition(
            ("processing", "consulting", "awaiting_correction", "replied", "closed"),
            "remedy_opened",
            "in_remedy",
            _ART_33_2007,
        ),
        Transition(
            ("in_remedy",), "remedy_decided", "replied", REMEDIES_BY_LAW, when={"redo_ordered": False}
        ),
        Transition(
            ("in_remedy",),
            "remedy_decided",
            "processing",
            REMEDIES_BY_LAW,
            (VoidClock("reply"), StartClock("reply", _REPLY, limit="until")),
            when={"redo_ordered": True},
        ),
        Transition(("replied", "withdrawn", "awaiting_correction"), "archived", "closed", HANDLING_LINKS),
    ),
    refusals=(
        Refusal(
            ("processing", "consulting"),
            "extended",
            _ART_24,
            Label("只能延长一次", "the period is extended once only"),
            when={"extended_before": True},
        ),
        Refusal(
            ("processing", "consulting"),
            "extended",
            _ART_24,
            Label("首个期限届满后不得再延长", "the first due date has passed"),
            when={"extended_before": False, "extension_in_time": False},
        ),
        Refusal(
            ("processing", "consulting"),
            "extended",
            _ART_24,
            Label("延长超过最长期限", "the extension is longer than the longest allowed"),
            when={"extended_before": False, "extension_in_time": True, "within_maximum": False},
        ),
        Refusal(
            ("processing", "consulting"),
            "extended",
            _ART_24,
            Label("未经机构负责人同意", "the head of the disclosure office did not agree"),
            when={
                "extended_before": False,
                "extension_in_time": True,
                "within_maximum": True,
                "head_agreed": False,
            },
        ),
    ),
)

_ART_26 = Citation(REGULATION_2019, 26)
_ART_29 = Citation(REGULATION_2019, 29)
_ART_30 = Citation(REGULATION_2019, 30)
_ART_31 = Citation(REGULATION_2019, 31)
_ART_32 = Citation(REGULATION_2019, 32)
_ART_33 = Citation(REGULATION_2019, 33, 2)
_ART_34 = Citation(REGULATION_2019, 34)
_ART_35 = Citation(REGULATION_2019, 35)
_ART_36 = Citation(REGULATION_2019, 36)
_ART_42 = Citation(REGULATION_2019, 42, 1)
_ART_44 = Citation(REGULATION_2019, 44)
_ART_45 = Citation(REGULATION_2019, 45)
_ART_51 = Citation(REGULATION_2019, 51)
_FEE = Citation(FEE_MEASURES_2020, confidence=Confidence.UNSURE)
_CORRECTION_NOTICE = "disclosure.application.correction_notice"
_CORRECTION_SUBMIT = "disclosure.application.correction_submit"
_AFTER_CORRECTION = "disclosure.application.reply.after_correction"
_THIRD_PARTY_OPINION = "disclosure.application.third_party_opinion"
_JOINT_AGENCY_OPINION = "disclosure.application.joint_agency_opinion"

APPLICATION_2019 = Workflow(
    id="disclosure.application",
    label=Label("依申请公开（2019年条例）", "disclosure on application (2019 regulation)"),
    since=date(2019, 5, 15),
    state_type=State,
    initial=State.NEW,
    final=(State.CLOSED,),
    events=EVENTS_2019,
    facts=(
        CONFIRMATION_NEEDED,
        ORDINARY_LETTER,
        ASKED_BEFORE,
        NOTICE_IN_TIME,
        EXTENDED_BEFORE,
        EXTENSION_IN_TIME,
        WITHIN_MAXIMUM,
        HEAD_AGREED,
        CO_PRODUCER,
        INQUIRIES_LEFT,
        PERIOD_OVER,
        EXCESSIVE,
        DELAY_IN_TIME,
        FEE_IN_TIME,
        REDO_ORDERED,
    ),
    clocks=CLOCKS_2019,
    transitions=(
        Transition(
            ("new",),
            "received",
            "processing",
            _ART_31,
            (StartClock("reply", _REPLY), StartClock("correction_notice", _CORRECTION_NOTICE)),
        ),
        Transition(
            ("new",),
            "arrived",
            "processing",
            _ART_31,
            (StartClock("reply", _REPLY), StartClock("correction_notice", _CORRECTION_NOTICE)),
            when={"confirmation_needed": False},
        ),
        Transition(
            ("new",),
            "arrived",
            "arrived",
            Citation(REGULATION_2019, 31, item=2),
            (
                StartClock("reply", _REPLY, awaits=_CONFIRMATION),
                StartClock("confirm", "disclosure.application.confirm_same_day"),
            ),
            when={"confirmation_needed": True, "ordinary_letter": True},
        ),
        Transition(
            ("new",),
            "arrived",
            "arrived",
            Citation(REGULATION_2019, 31, item=3),
            (StartClock("reply", _REPLY, awaits=_CONFIRMATION),),
            when={"confirmation_needed": True, "ordinary_letter": False},
        ),
        Transition(
            ("arrived",),
            "confirmed",
            "processing",
            _ART_31,
            (
                MeetClock("confirm"),
                RestartClock("reply", _REPLY),
                StartClock("correction_notice", _CORRECTION_NOTICE),
            ),
        ),
        Transition(
            ("arrived",),
            "received",
            "processing",
            _ART_31,
            (
                MeetClock("confirm"),
                RestartClock("reply", _REPLY),
                StartClock("correction_notice", _CORRECTION_NOTICE),
            ),
        ),
        Transition(
            (
                "processing",
                "consulting",
                "awaiting_correction",
                "awaiting_reasons",
                "awaiting_fee",
                "replied",
            ),
            "registered",
            "",
            _ART_45,
        ),
        Transition(("processing", "consulting", "awaiting_reasons", "awaiting_fee"), "examined", "", _ART_45),
        Transition(
            ("processing",),
            "correction_requested",
            "awaiting_correction",
            _ART_30,
            (
                MeetClock("correction_notice"),
                RestartClock("reply", _AFTER_CORRECTION, awaits=_CORRECTED),
                StartClock("correction", _CORRECTION_SUBMIT, measured="delivered", limit="until"),
            ),
            when={"asked_before": False, "notice_in_time": True},
        ),
        # A late notice has no consequence in the text: the period goes on from the first receipt.
        Transition(
            ("processing",),
            "correction_requested",
            "awaiting_correction",
            _ART_30,
            (
                MeetClock("correction_notice"),
                StartClock("correction", _CORRECTION_SUBMIT, measured="delivered", limit="until"),
            ),
            when={"asked_before": False, "notice_in_time": False},
        ),
        Transition(
            ("awaiting_correction",),
            "correction_received",
            "processing",
            _ART_30,
            (MeetClock("correction"), RestartClock("reply", _AFTER_CORRECTION)),
            when={"notice_in_time": True},
        ),
        Transition(
            ("awaiting_correction",),
            "correction_received",
            "processing",
            _ART_30,
            (MeetClock("correction"),),
            when={"notice_in_time": False},
        ),
        Transition(
            ("awaiting_correction", "awaiting_fee"),
            "deemed_abandoned",
            "abandoned",
            _ART_30,
            (VoidClock("reply"), VoidClock("correction"), VoidClock("fee")),
            when={"period_over": True},
        ),
        Transition(
            ("processing", "consulting", "awaiting_reasons", "awaiting_fee"),
            "extended",
            "",
            _ART_33,
            (ExtendClock("reply"),),
            when={
                "extended_before": False,
                "extension_in_time": True,
                "within_maximum": True,
                "head_agreed": True,
            },
        ),
        Transition(
            ("processing", "consulting"),
            "third_party_consulted",
            "consulting",
            _ART_32,
            (
                PauseClock("reply", "third_party", _THIRD_PARTY_OPINION),
                StartClock("third_party_opinion", _THIRD_PARTY_OPINION, measured="delivered"),
            ),
        ),
        Transition(
            ("consulting",),
            "third_party_answered",
            "processing",
            _ART_32,
            (ResumeClock("reply", "third_party"), MeetClock("third_party_opinion")),
            when={"inquiries_left": False},
        ),
        Transition(
            ("consulting",),
            "third_party_answered",
            "consulting",
            _ART_32,
            (ResumeClock("reply", "third_party"), MeetClock("third_party_opinion")),
            when={"inquiries_left": True},
        ),
        # An opinion that comes when the reply is out changes nothing.
        Transition(("replied", "in_remedy", "closed"), "third_party_answered", "", _ART_32),
        Transition(("replied", "in_remedy", "closed"), "organ_answered", "", _ART_34),
        Transition(
            ("processing", "consulting"),
            "organ_consulted",
            "consulting",
            _ART_34,
            (
                PauseClock("reply", "other_organ", _JOINT_AGENCY_OPINION),
                StartClock("joint_agency_opinion", _JOINT_AGENCY_OPINION, measured="delivered"),
            ),
            when={"co_producer": True},
        ),
        Transition(
            ("processing", "consulting"),
            "organ_consulted",
            "consulting",
            Citation(REGULATION_2019, 33, 3),
            (PauseClock("reply", "other_organ"),),
            when={"co_producer": False},
        ),
        Transition(
            ("consulting",),
            "organ_answered",
            "processing",
            _ART_34,
            (ResumeClock("reply", "other_organ"), MeetClock("joint_agency_opinion")),
            when={"inquiries_left": False},
        ),
        Transition(
            ("consulting",),
            "organ_answered",
            "consulting",
            _ART_34,
            (ResumeClock("reply", "other_organ"), MeetClock("joint_agency_opinion")),
            when={"inquiries_left": True},
        ),
        Transition(
            ("processing", "consulting"),
            "reasons_requested",
            "awaiting_reasons",
            _ART_35,
            when={"excessive": True},
        ),
        Transition(("awaiting_reasons",), "reasons_given", "processing", _ART_35),
        Transition(
            ("processing", "awaiting_reasons"),
            "refused_to_process",
            "not_processed",
            _ART_35,
            (MeetClock("reply"),),
        ),
        Transition(
            ("processing", "awaiting_reasons"),
            "delay_set",
            "processing",
            _ART_35,
            (RestartClock("reply", "disclosure.application.excessive.delay", limit="until"),),
            when={"delay_in_time": True},
        ),
        # A delay set when the period is over doesn't bring it back.
        Transition(
            ("processing", "awaiting_reasons"),
            "delay_set",
            "processing",
            _ART_35,
            when={"delay_in_time": False},
        ),
        Transition(
            ("processing", "consulting"),
            "fee_notified",
            "awaiting_fee",
            _ART_42,
            (
                StartClock("fee", "disclosure.fee.pay", measured="delivered"),
                RestartClock("reply", "disclosure.application.reply.after_payment", awaits=_PAYMENT),
            ),
            when={"excessive": True, "fee_in_time": True},
        ),
        # Told too late, or before the measures of 2020 held, the fee leaves the reply period as it is.
        Transition(
            ("processing", "consulting"),
            "fee_notified",
            "awaiting_fee",
            _ART_42,
            (StartClock("fee", "disclosure.fee.pay", measured="delivered"),),
            when={"excessive": True, "fee_in_time": False},
        ),
        Transition(
            ("awaiting_fee",),
            "fee_paid",
            "processing",
            _FEE,
            (MeetClock("fee"), RestartClock("reply", "disclosure.application.reply.after_payment")),
            when={"fee_in_time": True},
        ),
        Transition(
            ("awaiting_fee",),
            "fee_paid",
            "processing",
            _FEE,
            (MeetClock("fee"),),
            when={"fee_in_time": False},
        ),
        Transition(
            (
                "processing",
                "consulting",
                "awaiting_correction",
                "awaiting_reasons",
                "awaiting_fee",
                "replied",
                "not_processed",
            ),
            "communicated",
            "",
            TALK_TO_APPLICANT,
        ),
        Transition(
            (
                "arrived",
                "processing",
                "consulting",
                "awaiting_correction",
                "awaiting_reasons",
                "awaiting_fee",
            ),
            "replied",
            "replied",
            _ART_36,
            (
                MeetClock("reply"),
                VoidClock("confirm"),
                VoidClock("correction"),
                VoidClock("fee"),
                VoidClock("third_party_opinion"),
                VoidClock("joint_agency_opinion"),
            ),
        ),
        Transition(("replied", "in_remedy"), "replied", "", _ART_36, (MeetClock("reply"),)),
        Transition(
            ("processing", "consulting", "replied", "not_processed", "in_remedy", "closed"),
            "published",
            "",
            _ART_44,
        ),
        Transition(
            (
                "arrived",
                "processing",
                "consulting",
                "awaiting_correction",
                "awaiting_reasons",
                "awaiting_fee",
            ),
            "withdrawn",
            "withdrawn",
            _ART_29,
            (
                VoidClock("reply"),
                VoidClock("confirm"),
                VoidClock("correction"),
                VoidClock("fee"),
                VoidClock("third_party_opinion"),
                VoidClock("joint_agency_opinion"),
            ),
        ),
        Transition(
            (
                "processing",
                "consulting",
                "awaiting_correction",
                "awaiting_reasons",
                "awaiting_fee",
                "replied",
                "not_processed",
                "abandoned",
                "withdrawn",
                "in_remedy",
                "closed",
            ),
            "consequence_recorded",
            "",
            NO_CONSEQUENCES,
        ),
        Transition(
            (
                "processing",
                "consulting",
                "awaiting_correction",
                "awaiting_reasons",
                "awaiting_fee",
                "replied",
                "not_processed",
                "abandoned",
                "closed",
            ),
            "remedy_opened",
            "in_remedy",
            _ART_51,
        ),
        Transition(("in_remedy",), "remedy_decided", "replied", _ART_51, when={"redo_ordered": False}),
        Transition(
            ("in_remedy",),
            "remedy_decided",
            "processing",
            _ART_51,
            (VoidClock("reply"), StartClock("reply", _REPLY, limit="until")),
            when={"redo_ordered": True},
        ),
        Transition(("replied", "not_processed", "abandoned", "withdrawn"), "archived", "closed", _ART_45),
    ),
    refusals=(
        Refusal(
            ("processing",),
            "correction_requested",
            _ART_30,
            Label("补正只能一次性告知", "a correction is asked for once only"),
            when={"asked_before": True},
        ),
        Refusal(
            ("awaiting_correction", "awaiting_fee"),
            "deemed_abandoned",
            _ART_30,
            Label("补正或缴费期限尚未届满", "the period to correct or to pay isn't over"),
            when={"period_over": False},
        ),
        Refusal(
            ("processing", "consulting", "awaiting_reasons", "awaiting_fee"),
            "extended",
            _ART_33,
            Label("只能延长一次", "the period is extended once only"),
            when={"extended_before": True},
        ),
        Refusal(
            ("processing", "consulting", "awaiting_reasons", "awaiting_fee"),
            "extended",
            _ART_33,
            Label("首个期限届满后不得再延长", "the first due date has passed"),
            when={"extended_before": False, "extension_in_time": False},
        ),
        Refusal(
            ("processing", "consulting", "awaiting_reasons", "awaiting_fee"),
            "extended",
            _ART_33,
            Label("延长超过最长期限", "the extension is longer than the longest allowed"),
            when={"extended_before": False, "extension_in_time": True, "within_maximum": False},
        ),
        Refusal(
            ("processing", "consulting", "awaiting_reasons", "awaiting_fee"),
            "extended",
            _ART_33,
            Label("未经机构负责人同意", "the head of the disclosure office did not agree"),
            when={
                "extended_before": False,
                "extension_in_time": True,
                "within_maximum": True,
                "head_agreed": False,
            },
        ),
        Refusal(
            ("processing", "consulting"),
            "reasons_requested",
            _ART_35,
            Label("数量、频次未明显超过合理范围", "number and frequency aren't clearly excessive"),
            when={"excessive": False},
        ),
        Refusal(
            ("processing", "consulting"),
            "fee_notified",
            _ART_42,
            Label("数量、频次未明显超过合理范围，不得收费", "nothing may be charged: not clearly excessive"),
            when={"excessive": False},
        ),
    ),
)

WORKFLOWS = (APPLICATION_2007, APPLICATION_2019)
