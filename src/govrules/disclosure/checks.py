"""Checks of disclosure on application 依申请公开核查: what an auditor looks at beside the time limits."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from attrs import frozen

from govrules.calendar.civil import civil_day
from govrules.disclosure.events import (
    ConsequenceRecorded,
    CorrectionRequested,
    Extended,
    OrganAnswered,
    OrganConsulted,
    Outcome,
    RefusalGround,
    RemedyDecided,
    Replied,
    ReplyKind,
    ThirdPartyAnswered,
)
from govrules.disclosure.sources import (
    EXPLAIN_REFUSAL,
    HANDLING_LINKS,
    NO_CONSEQUENCES,
    PUBLISH_WITH_REPLY,
    REMEDIES_BY_LAW,
    TALK_TO_APPLICANT,
)
from govrules.findings import Finding, Verdict
from govrules.instruments import REGULATION_2007, REGULATION_2019
from govrules.labels import Label
from govrules.sources import Citation, Confidence, SeedStatement

if TYPE_CHECKING:
    from govrules.disclosure.records import Application

Result = tuple[Verdict, Label, str] | None


@frozen
class Check:
    """核查项: one question to a case, with the article or statement behind it.

    It is asked of cases whose first day lies from ``since`` to ``until`` (None: to this day).
    """

    id: str
    label: Label
    since: date
    basis: Citation | SeedStatement
    ask: Callable[[Application], Result]
    until: date | None = None


_2008 = date(2008, 5, 1)
_2019 = date(2019, 5, 15)
_END_2007 = date(2019, 5, 14)
_OK = Verdict.OK
_BREACH = Verdict.BREACH
_UNCLEAR = Verdict.UNCLEAR

REFUSALS = (ReplyKind.NOT_DISCLOSED, ReplyKind.PARTLY_GRANTED, ReplyKind.NOT_PROVIDED)
UNABLE = (ReplyKind.NOT_COMPETENT, ReplyKind.NOT_EXISTING, ReplyKind.NOT_PROVIDED)
GRANTS = (ReplyKind.GRANTED, ReplyKind.PARTLY_GRANTED)


def last_reply(case: Application) -> Replied | None:
    """最后的答复: the latest reply of a case, None if there is none."""
    return next((one for one in reversed(case.events) if isinstance(one, Replied)), None)


def _reasons(case: Application) -> Result:
    return _reasons_for(case, REFUSALS)


def _reasons_not_competent(case: Application) -> Result:
    return _reasons_for(case, (ReplyKind.NOT_COMPETENT,))


def _explained(case: Application) -> Result:
    return _reasons_for(case, (*REFUSALS, ReplyKind.NOT_COMPETENT))


def _reasons_for(case: Application, kinds: tuple[ReplyKind, ...]) -> Result:
    reply = last_reply(case)
    if reply is None or reply.kind not in kinds:
        return None
    if reply.reasons_stated is None:
        return (
            _UNCLEAR,
            Label("未载明答复是否说明理由", "whether the reply states reasons isn't recorded"),
            reply.name,
        )
    if reply.reasons_stated:
        return _OK, Label("答复说明了理由", "the reply states reasons"), reply.name
    return _BREACH, Label("不予公开未说明理由", "a refusal without reasons"), reply.name


def _ground(case: Application) -> Result:
    reply = last_reply(case)
    if reply is None or reply.kind not in (ReplyKind.NOT_DISCLOSED, ReplyKind.PARTLY_GRANTED):
        return None
    if reply.ground is None:
        return _UNCLEAR, Label("未载明不予公开事由", "the ground of the refusal isn't recorded"), reply.name
    return _OK, Label(f"事由：{reply.ground.zh}", f"ground: {reply.ground.en}"), reply.name


def _competent_organ(case: Application) -> Result:
    reply = last_reply(case)
    if reply is None or reply.kind is not ReplyKind.NOT_COMPETENT or reply.organ_named is None:
        return None
    if reply.organ_named:
        return _OK, Label("告知了负责公开的机关", "the competent organ is named"), reply.name
    return (
        _UNCLEAR,
        Label(
            "未告知负责公开的机关；能够确定的应当告知",
            "the competent organ isn't named; it must be, if it can be found",
        ),
        reply.name,
    )


def _correction_content(case: Application) -> Result:
    notice = next((one for one in case.events if isinstance(one, CorrectionRequested)), None)
    if notice is None:
        return None
    if notice.matters_named is False:
        return _BREACH, Label("未说明需要补正的事项", "the notice doesn't say what to correct"), notice.name
    if notice.until is None:
        return _UNCLEAR, Label("未载明补正期限", "the period to correct isn't recorded"), notice.name
    if civil_day(notice.until) < notice.day:
        return (
            _BREACH,
            Label("补正期限早于告知日", "the period to correct ends before the notice"),
            notice.name,
        )
    return _OK, Label("补正通知载明了补正期限", "the notice sets a period to correct"), notice.name


def _extension_agreed(case: Application) -> Result:
    extended = next((one for one in case.events if isinstance(one, Extended)), None)
    if extended is None:
        return None
    if extended.agreed is None:
        return (
            _UNCLEAR,
            Label("未载明机构负责人同意延长", "whether the head agreed isn't recorded"),
            extended.name,
        )
    if extended.agreed:
        return _OK, Label("机构负责人同意延长", "the head agreed to the extension"), extended.name
    return (
        _BREACH,
        Label("延长未经机构负责人同意", "extended without the agreement of the head"),
        extended.name,
    )


def _third_party_refused(case: Application) -> Result:
    refused = any(isinstance(one, ThirdPartyAnswered) and one.consents is False for one in case.events)
    reply = last_reply(case)
    if not refused or reply is None or reply.kind not in GRANTS:
        return None
    return (
        _UNCLEAR,
        Label(
            "第三方不同意仍予公开，须有公共利益理由并书面告知第三方",
            "disclosed against the third party's will: needs a public interest and written notice to it",
        ),
        reply.name,
    )


def _silent_co_producer(case: Application) -> Result:
    asked = [one for one in case.events if isinstance(one, OrganConsulted) and one.co_producer]
    answered = [one for one in case.events if isinstance(one, OrganAnswered)]
    reply = last_reply(case)
    if not asked or answered or reply is None or reply.kind is not ReplyKind.NOT_DISCLOSED:
        return None
    return (
        _UNCLEAR,
        Label(
            "共同制作机关逾期未答视为同意，不能以其意见为由不予公开",
            "a silent co-producing organ agrees to disclosure; the refusal needs another ground",
        ),
        reply.name,
    )


def _publish_with_reply(case: Application) -> Result:
    reply = last_reply(case)
    if reply is None or reply.kind not in GRANTS or not case.public_interest:
        return None
    published = [one for one in case.events if one.name == "published"]
    if not published:
        return (
            _BREACH,
            Label("应当让社会知晓的信息未同时主动公开", "of public interest, but never published"),
            reply.name,
        )
    if min(one.day for one in published) > reply.day:
        return _BREACH, Label("主动公开晚于答复", "published later than the reply"), "published"
    return _OK, Label("答复时已主动公开", "published with the reply"), "published"


def _talked(case: Application) -> Result:
    reply = last_reply(case)
    if reply is None or reply.kind not in UNABLE:
        return None
    if any(one.name == "communicated" for one in case.events):
        return _OK, Label("已与申请人沟通", "the office talked with the applicant"), reply.name
    return _UNCLEAR, Label("未载明与申请人沟通", "no talk with the applicant is recorded"), reply.name


def _links(case: Application) -> Result:
    names = {one.name for one in case.events}
    kept = names & {"registered", "examined", "archived"}
    if not kept:
        return None  # the register of steps isn't part of this record
    # An application that ended without a reply needs none, and one that fell away no examination.
    fell_away = bool(names & {"withdrawn", "deemed_abandoned"})
    spared = {"examined", "replied"} if fell_away else {"replied"} if "refused_to_process" in names else set()
    if "archived" not in names:
        spared |= {"replied", "archived"}
    missing = [
        label
        for name, label in (
            ("registered", Label("登记", "registration")),
            ("examined", Label("审查", "examination")),
            ("replied", Label("答复", "reply")),
            ("archived", Label("归档", "filing")),
        )
        if name not in names | spared
    ]
    if not missing:
        return _OK, Label("各环节均有记录", "every step is recorded"), ""
    zh, en = "、".join(one.zh for one in missing), ", ".join(one.en for one in missing)
    return _BREACH, Label(f"缺少环节：{zh}", f"steps missing: {en}"), ""


def _consequences(case: Application) -> Result:
    found = [one for one in case.events if isinstance(one, ConsequenceRecorded)]
    if not found:
        return None
    kinds = [one.consequence or Label("未载明何种后果", "a consequence not named") for one in found]
    zh = "、".join(dict.fromkeys(one.zh for one in kinds))
    en = ", ".join(dict.fromkeys(one.en for one in kinds))
    return _BREACH, Label(f"处理不当引发：{zh}", f"led to: {en}"), found[0].name


def _remedy_lost(case: Application) -> Result:
    decided = next((one for one in reversed(case.events) if isinstance(one, RemedyDecided)), None)
    if decided is None:
        return None
    if decided.outcome is None:
        return _UNCLEAR, Label("未载明救济结果", "the outcome isn't recorded"), decided.name
    if decided.outcome in (Outcome.UPHELD, Outcome.ENDED):
        return _OK, Label(f"救济结果：{decided.outcome.zh}", f"outcome: {decided.outcome.en}"), decided.name
    return _BREACH, Label(f"救济结果：{decided.outcome.zh}", f"outcome: {decided.outcome.en}"), decided.name


def _secret_named(case: Application) -> Result:
    reply = last_reply(case)
    if reply is None or reply.kind is not ReplyKind.GRANTED or reply.ground is None:
        return None
    return (
        _BREACH if reply.ground is RefusalGround.STATE_SECRET else _UNCLEAR,
        Label(
            f"予以公开却载明不予公开事由：{reply.ground.zh}",
            f"granted although a ground is given: {reply.ground.en}",
        ),
        reply.name,
    )


CHECKS = (
    Check(
        "disclosure.application.check.reasons",
        Label("不予公开说明理由", "a refusal states reasons"),
        _2008,
        Citation(REGULATION_2007, 21, item=2, confidence=Confidence.SECONDARY),
        _reasons,
        _END_2007,
    ),
    Check(
        "disclosure.application.check.reasons",
        Label("不予公开说明理由", "a refusal states reasons"),
        _2019,
        Citation(REGULATION_2019, 36, item=3),
        _reasons,
    ),
    Check(
        "disclosure.application.check.reasons",
        Label("不属于本机关负责的说明理由", "a reply that another organ is responsible states reasons"),
        _2019,
        Citation(REGULATION_2019, 36, item=5),
        _reasons_not_competent,
    ),
    Check(
        "disclosure.application.check.explained",
        Label("不能公开的作出解释说明", "what can't be disclosed is explained"),
        _2008,
        EXPLAIN_REFUSAL,
        _explained,
    ),
    Check(
        "disclosure.application.check.ground",
        Label("不予公开事由", "a refusal has a ground"),
        _2019,
        Citation(REGULATION_2019, 13, 1),
        _ground,
    ),
    Check(
        "disclosure.application.check.competent_organ",
        Label("告知负责公开的机关", "the competent organ is named"),
        _2008,
        Citation(REGULATION_2007, 21, item=3, confidence=Confidence.SECONDARY),
        _competent_organ,
        _END_2007,
    ),
    Check(
        "disclosure.application.check.competent_organ",
        Label("告知负责公开的机关", "the competent organ is named"),
        _2019,
        Citation(REGULATION_2019, 36, item=5),
        _competent_organ,
    ),
    Check(
        "disclosure.application.check.correction_content",
        Label("补正通知内容", "content of the notice to correct"),
        _2019,
        Citation(REGULATION_2019, 30),
        _correction_content,
    ),
    Check(
        "disclosure.application.check.extension_agreed",
        Label("延长经负责人同意", "the head agreed to the extension"),
        _2008,
        Citation(REGULATION_2007, 24, 2, confidence=Confidence.SECONDARY),
        _extension_agreed,
        _END_2007,
    ),
    Check(
        "disclosure.application.check.extension_agreed",
        Label("延长经负责人同意", "the head agreed to the extension"),
        _2019,
        Citation(REGULATION_2019, 33, 2),
        _extension_agreed,
    ),
    Check(
        "disclosure.application.check.third_party_refused",
        Label("第三方不同意", "the third party refused"),
        _2008,
        Citation(REGULATION_2007, 23, confidence=Confidence.SECONDARY),
        _third_party_refused,
        _END_2007,
    ),
    Check(
        "disclosure.application.check.third_party_refused",
        Label("第三方不同意", "the third party refused"),
        _2019,
        Citation(REGULATION_2019, 32),
        _third_party_refused,
    ),
    Check(
        "disclosure.application.check.silent_co_producer",
        Label("共同制作机关未答复", "the co-producing organ was silent"),
        _2019,
        Citation(REGULATION_2019, 34),
        _silent_co_producer,
    ),
    Check(
        "disclosure.application.check.contradictory_grant",
        Label("公开与事由矛盾", "granted against a ground"),
        _2019,
        Citation(REGULATION_2019, 14),
        _secret_named,
    ),
    Check(
        "disclosure.application.check.published_with_reply",
        Label("答复同时主动公开", "published with the reply"),
        _2008,
        PUBLISH_WITH_REPLY,
        _publish_with_reply,
    ),
    Check(
        "disclosure.application.check.talked",
        Label("与申请人沟通", "the office talked with the applicant"),
        _2008,
        TALK_TO_APPLICANT,
        _talked,
    ),
    Check(
        "disclosure.application.check.links",
        Label("受理、审查、处理、答复各环节", "every step from registration to filing"),
        _2008,
        HANDLING_LINKS,
        _links,
    ),
    Check(
        "disclosure.application.check.consequences",
        Label("处理不当的后果", "consequences of poor handling"),
        _2008,
        NO_CONSEQUENCES,
        _consequences,
    ),
    Check(
        "disclosure.application.check.remedy_lost",
        Label("复议、诉讼结果", "outcome of review and suit"),
        _2008,
        REMEDIES_BY_LAW,
        _remedy_lost,
    ),
)


def checks_of(case: Application, as_of: date | None) -> tuple[Finding, ...]:
    """案卷核查: the findings of every check that applies to a case and its day."""
    from attrs import evolve

    seen = evolve(case, events=case.until(as_of))
    first = seen.first_day
    if first is None:
        return ()
    found = []
    for check in CHECKS:
        if first < check.since or (check.until is not None and first > check.until):
            continue
        result = check.ask(seen)
        if result is None:
            continue
        verdict, reason, event = result
        found.append(
            Finding(
                case.id,
                case.kind.name,
                check.id,
                check.label,
                verdict,
                reason,
                verdict,
                organ=case.organ,
                event=event,
                basis=check.basis,
            )
        )
    return tuple(found)
