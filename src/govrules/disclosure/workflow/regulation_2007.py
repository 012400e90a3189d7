"""Procedure of 2008 to 2019 依申请公开的流程（2007年条例）: clocks, events, transitions and refusals."""

from __future__ import annotations

from datetime import date

from govrules.disclosure.sources import (
    DUTY_TO_ANSWER,
    HANDLING_LINKS,
    LETTER_2015,
    NO_CONSEQUENCES,
    PUBLISH_WITH_REPLY,
    REMEDIES_BY_LAW,
    TALK_TO_APPLICANT,
)
from govrules.disclosure.workflow.parts import (
    CONFIRMATION,
    CONFIRMATION_NEEDED,
    EXTENDED_BEFORE,
    EXTENSION_IN_TIME,
    HEAD_AGREED,
    INQUIRIES_LEFT,
    OFFICE,
    ORDINARY_LETTER,
    REDO_ORDERED,
    REPLY,
    WITHIN_MAXIMUM,
)
from govrules.disclosure.workflow.states import State2007
from govrules.instruments import REGULATION_2007
from govrules.labels import Label
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
from govrules.procedure.workflow import Refusal, Transition, Workflow
from govrules.sources import Citation, Confidence

CLOCKS_2007 = (
    Clock("reply", Label("答复", "reply"), OFFICE),
    Clock("confirm", Label("当日确认", "confirmation on the day"), OFFICE),
)

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
        Transition(("new",), "received", "processing", _ART_24, (StartClock("reply", REPLY),)),
        Transition(
            ("new",),
            "arrived",
            "processing",
            _ART_24,
            (StartClock("reply", REPLY),),
            when={"confirmation_needed": False},
        ),
        Transition(
            ("new",),
            "arrived",
            "arrived",
            _LETTER,
            (
                StartClock("reply", REPLY, awaits=CONFIRMATION),
                StartClock("confirm", "disclosure.application.confirm_same_day"),
            ),
            when={"confirmation_needed": True, "ordinary_letter": True},
        ),
        Transition(
            ("new",),
            "arrived",
            "arrived",
            _LETTER,
            (StartClock("reply", REPLY, awaits=CONFIRMATION),),
            when={"confirmation_needed": True, "ordinary_letter": False},
        ),
        Transition(
            ("arrived",),
            "confirmed",
            "processing",
            _LETTER,
            (MeetClock("confirm"), RestartClock("reply", REPLY)),
        ),
        Transition(
            ("arrived",),
            "received",
            "processing",
            _LETTER,
            (MeetClock("confirm"), RestartClock("reply", REPLY)),
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
            (StartClock("reply", REPLY),),
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
            (VoidClock("reply"), StartClock("reply", REPLY, limit="until")),
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
