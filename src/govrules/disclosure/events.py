"""Events of disclosure on application 依申请公开的事件: what can happen to an application."""

from __future__ import annotations

from datetime import date
from typing import Any, ClassVar

from attrs import field, frozen

from govrules.calendar.civil import whole_number
from govrules.disclosure.workflow import Channel
from govrules.errors import BadValue, WrongType
from govrules.labels import Label, Labelled
from govrules.limits.length import WorkingDays
from govrules.procedure.events import Act, Event, event_field, moment


class ReplyKind(Labelled):
    """答复类型: the kinds of reply of article 36 of 2019 (article 21 of 2007), and of articles 37 to 39."""

    ALREADY_PUBLIC = "already_public", "已主动公开，告知获取方式", "already public, told where"
    GRANTED = "granted", "予以公开", "granted"
    PARTLY_GRANTED = "partly_granted", "部分公开", "partly granted"
    NOT_DISCLOSED = "not_disclosed", "不予公开", "not disclosed"
    NOT_EXISTING = "not_existing", "信息不存在", "does not exist"
    NOT_COMPETENT = "not_competent", "不属于本机关负责公开", "another organ is responsible"
    REPEATED = "repeated", "重复申请，不予重复处理", "repeated application"
    SPECIAL_REGIME = "special_regime", "依特别规定办理", "special law applies"
    NOT_PROVIDED = "not_provided", "需加工分析，不予提供", "would need processing, not provided"
    PETITION = "petition", "信访、投诉、举报，不作为申请处理", "petition in the guise of an application"
    PUBLICATION = "publication", "公开出版物，告知获取途径", "published work, told where"


class RefusalGround(Labelled):
    """不予公开事由: the grounds on which information is withheld."""

    STATE_SECRET = "state_secret", "国家秘密", "state secret"
    FORBIDDEN_BY_LAW = "forbidden_by_law", "法律、行政法规禁止公开", "forbidden by law"
    ENDANGERS_SECURITY = (
        "endangers_security",
        "危及国家安全、公共安全、经济安全、社会稳定",
        "endangers security or stability",
    )
    TRADE_SECRET = "trade_secret", "商业秘密", "trade secret"
    PRIVACY = "privacy", "个人隐私", "personal privacy"
    INTERNAL_AFFAIRS = "internal_affairs", "内部事务信息", "internal affairs"
    PROCESS_INFORMATION = "process_information", "过程性信息", "process information"
    CASE_FILE = "case_file", "行政执法案卷信息", "enforcement case file"


class Consequence(Labelled):
    """后果: what the handling of an application led to."""

    COMPLAINT = "complaint", "投诉", "complaint"
    NEGATIVE_COVERAGE = "negative_coverage", "负面报道", "negative coverage"
    PETITION = "petition", "信访", "petition"
    MASS_EVENT = "mass_event", "群体性事件", "mass event"


class Remedy(Labelled):
    """救济途径: the remedy that was taken."""

    RECONSIDERATION = "reconsideration", "行政复议", "administrative reconsideration"
    LITIGATION = "litigation", "行政诉讼", "administrative litigation"


class Outcome(Labelled):
    """救济结果: how a remedy ended for the organ."""

    UPHELD = "upheld", "维持", "upheld"
    UNLAWFUL = "unlawful", "确认违法", "declared unlawful"
    QUASHED = "quashed", "撤销", "quashed"
    ORDERED = "ordered", "责令履行", "ordered to act"
    ENDED = "ended", "终止", "ended"


def _channel(value: Channel | str | None) -> Channel | None:
    return None if value is None or value == "" else Channel.read(value)


def _kind(value: ReplyKind | str | None) -> ReplyKind | None:
    return None if value is None or value == "" else ReplyKind.read(value)


def _ground(value: RefusalGround | str | None) -> RefusalGround | None:
    return None if value is None or value == "" else RefusalGround.read(value)


def _consequence(value: Consequence | str | None) -> Consequence | None:
    return None if value is None or value == "" else Consequence.read(value)


def _remedy(value: Remedy | str | None) -> Remedy | None:
    return None if value is None or value == "" else Remedy.read(value)


def _outcome(value: Outcome | str | None) -> Outcome | None:
    return None if value is None or value == "" else Outcome.read(value)


def _truth(value: bool | None) -> bool | None:
    if value is None or isinstance(value, bool):
        return value
    raise WrongType(f"yes or no is told by True or False, not {value!r}")


def _working_days(value: int | WorkingDays | None) -> int | None:
    if value is None:
        return None
    if isinstance(value, WorkingDays):
        value = value.n
    number = whole_number(value, "an extension")
    if number <= 0:
        raise BadValue(f"an extension is a number of working days above 0, not {number}")
    return number


def _yes_no(zh: str, en: str) -> Any:
    return event_field(zh, en, converter=_truth)


@frozen
class Arrived(Event):
    """申请到达: the application reached the organ by some channel; the day of receipt follows from it."""

    label: ClassVar[Label] = Label("申请到达", "application arrived")
    channel: Channel | None = event_field("渠道", "channel", converter=_channel, example="online")


@frozen
class Confirmed(Event):
    """与申请人确认: both sides confirmed the receipt."""

    label: ClassVar[Label] = Label("与申请人确认", "confirmed with the applicant")


@frozen
class Received(Event):
    """收到申请: the legal day of receipt."""

    label: ClassVar[Label] = Label("收到申请", "application received")
    channel: Channel | None = event_field("渠道", "channel", converter=_channel, example="mail_signed")


@frozen
class Registered(Event):
    """登记: entered in the register."""

    label: ClassVar[Label] = Label("登记", "registered")


@frozen
class Examined(Event):
    """审查: the application was examined."""

    label: ClassVar[Label] = Label("审查", "examined")


@frozen
class CorrectionRequested(Act):
    """告知补正: the applicant was told what to correct, and by when (``until``)."""

    label: ClassVar[Label] = Label("告知补正", "correction requested")
    until: date | None = event_field("补正截止日", "last day to correct", converter=moment)
    matters_named: bool | None = _yes_no("说明需要补正的事项", "says what to correct")


@frozen
class CorrectionReceived(Event):
    """收到补正的申请: the corrected application came."""

    label: ClassVar[Label] = Label("收到补正的申请", "correction received")


@frozen
class DeemedAbandoned(Event):
    """视为放弃申请: not corrected or not paid in time without good reason."""

    label: ClassVar[Label] = Label("视为放弃申请", "deemed abandoned")


@frozen
class Extended(Event):
    """延长答复: ``by`` working days (None: the longest), agreed by the head, told to the applicant.

    A register often says only that the period was extended; without a day it is taken as told in time, and
    the answer says so.
    """

    label: ClassVar[Label] = Label("延长答复", "reply period extended")
    day_optional: ClassVar[bool] = True

    on: date | None = field(default=None, converter=moment)  # type: ignore[assignment]  # may be unknown
    by: int | None = event_field("延长工作日数", "working days more", converter=_working_days, example="20")
    told: date | None = event_field("告知申请人日期", "day the applicant was told", converter=moment)
    agreed: bool | None = _yes_no("机构负责人同意", "the head of the office agreed")


@frozen
class ThirdPartyConsulted(Act):
    """征求第三方意见: the third party was asked in writing."""

    label: ClassVar[Label] = Label("征求第三方意见", "third party consulted")


@frozen
class ThirdPartyAnswered(Event):
    """第三方反馈意见: the third party answered; ``consents`` None if it left that open."""

    label: ClassVar[Label] = Label("第三方反馈意见", "third party answered")
    consents: bool | None = _yes_no("第三方同意公开", "the third party consents")


@frozen
class OrganConsulted(Act):
    """征求其他机关意见: another organ was asked; ``co_producer`` if it made the information too."""

    label: ClassVar[Label] = Label("征求其他机关意见", "other organ consulted")
    co_producer: bool | None = _yes_no("共同制作机关", "a co-producing organ")


@frozen
class OrganAnswered(Event):
    """其他机关反馈意见: the other organ answered."""

    label: ClassVar[Label] = Label("其他机关反馈意见", "other organ answered")
    consents: bool | None = _yes_no("同意公开", "agrees to disclosure")


@frozen
class ReasonsRequested(Act):
    """要求说明理由: an excessive applicant was asked for reasons."""

    label: ClassVar[Label] = Label("要求说明理由", "reasons requested")


@frozen
class ReasonsGiven(Event):
    """说明理由: the applicant gave reasons."""

    label: ClassVar[Label] = Label("说明理由", "reasons given")


@frozen
class RefusedToProcess(Act):
    """告知不予处理: the reasons weren't reasonable."""

    label: ClassVar[Label] = Label("告知不予处理", "told that it is not processed")


@frozen
class DelaySet(Act):
    """确定延迟答复期限: a reasonable delay was set and told, until ``until``."""

    label: ClassVar[Label] = Label("确定延迟答复期限", "delay of the reply set")
    until: date | None = event_field("延迟答复截止日", "last day of the delay", converter=moment)


@frozen
class FeeNotified(Act):
    """通知缴纳信息处理费: the fee was notified."""

    label: ClassVar[Label] = Label("通知缴纳信息处理费", "processing fee notified")


@frozen
class FeePaid(Event):
    """缴纳信息处理费: the fee was paid."""

    label: ClassVar[Label] = Label("缴纳信息处理费", "processing fee paid")


@frozen
class Communicated(Event):
    """与申请人沟通: the office talked with the applicant and explained."""

    label: ClassVar[Label] = Label("与申请人沟通", "talked with the applicant")


@frozen
class Replied(Act):
    """答复: the reply, its kind, ground and reasons, with the days dated, sent and delivered."""

    label: ClassVar[Label] = Label("答复", "replied")
    kind: ReplyKind | None = event_field("答复类型", "kind of reply", converter=_kind, example="granted")
    ground: RefusalGround | None = event_field("不予公开事由", "ground of refusal", converter=_ground)
    reasons_stated: bool | None = _yes_no("说明理由", "reasons stated")
    organ_named: bool | None = _yes_no("告知负责机关", "the competent organ is named")


@frozen
class Published(Event):
    """主动公开: the information was published for everybody."""

    label: ClassVar[Label] = Label("主动公开", "published proactively")


@frozen
class Withdrawn(Event):
    """撤回申请: the applicant withdrew the application."""

    label: ClassVar[Label] = Label("撤回申请", "application withdrawn")


@frozen
class ConsequenceRecorded(Event):
    """引发后果: the handling led to a complaint, coverage, a petition or a mass event."""

    label: ClassVar[Label] = Label("引发后果", "consequence recorded")
    consequence: Consequence | None = event_field(
        "后果", "consequence", converter=_consequence, example="complaint"
    )


@frozen
class RemedyOpened(Event):
    """申请复议或提起诉讼: the applicant asked for review or went to court."""

    label: ClassVar[Label] = Label("申请复议或提起诉讼", "review or suit opened")
    remedy: Remedy | None = event_field("救济途径", "remedy", converter=_remedy, example="reconsideration")


@frozen
class RemedyDecided(Event):
    """复议或诉讼结果: the review body or court decided; ``redo`` if it ordered a new reply, by ``until``."""

    label: ClassVar[Label] = Label("复议或诉讼结果", "review or suit decided")
    outcome: Outcome | None = event_field("结果", "outcome", converter=_outcome, example="upheld")
    redo: bool | None = _yes_no("责令重新答复", "a new reply was ordered")
    until: date | None = event_field("重新答复截止日", "last day for the new reply", converter=moment)


@frozen
class Archived(Event):
    """归档: the file was put into the archive."""

    label: ClassVar[Label] = Label("归档", "filed")


EVENTS = (
    Arrived,
    Confirmed,
    Received,
    Registered,
    Examined,
    CorrectionRequested,
    CorrectionReceived,
    DeemedAbandoned,
    ReasonsRequested,
    ReasonsGiven,
    RefusedToProcess,
    DelaySet,
    FeeNotified,
    FeePaid,
    ThirdPartyConsulted,
    ThirdPartyAnswered,
    OrganConsulted,
    OrganAnswered,
    Extended,
    Communicated,
    Replied,
    Published,
    Withdrawn,
    ConsequenceRecorded,
    RemedyOpened,
    RemedyDecided,
    Archived,
)
