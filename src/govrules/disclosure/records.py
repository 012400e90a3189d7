"""Records of disclosure 依申请公开案卷: an application as dated events, and the facts its guards ask for."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any, ClassVar

from attrs import field, frozen

from govrules.calendar.civil import civil_day
from govrules.disclosure.checks import checks_of
from govrules.disclosure.events import EVENTS, CorrectionRequested, Extended
from govrules.disclosure.rules import RULES
from govrules.disclosure.workflow import RECEIPTS, WORKFLOWS, Channel
from govrules.errors import NotInForce, UnknownRule, WrongType
from govrules.findings import Finding
from govrules.labels import Label
from govrules.limits.rulebook import Rulebook
from govrules.limits.term import Measure
from govrules.procedure.events import Event
from govrules.procedure.judging import due_of, is_late
from govrules.procedure.records import FactReading, Record, RecordKind
from govrules.procedure.replay import Replay
from govrules.procedure.workflow import Facts

READINGS = (
    FactReading(
        "late_notice_restarts",
        Label(
            "逾期告知补正的，答复期限仍自收到补正的申请之日起算",
            "a late notice to correct restarts the period all the same",
        ),
        "notice_in_time",
        True,
        "reply",
    ),
    FactReading(
        "correction_does_not_restart",
        Label("补正不重新起算", "a correction doesn't restart the period"),
        "notice_in_time",
        False,
        "reply",
    ),
)

APPLICATION = RecordKind(
    name="disclosure.application",
    label=Label("政府信息公开申请", "application for government information"),
    workflows=WORKFLOWS,
    event_types=EVENTS,
    rulebook=Rulebook(RULES),
    fact_readings=READINGS,
    openings=("arrived", "received"),
)


def _truth(value: bool | None) -> bool | None:
    if value is None or isinstance(value, bool):
        return value
    raise WrongType(f"yes or no is told by True or False, not {value!r}")


@frozen
class Application(Record):
    """政府信息公开申请: one application for government information.

    ``topic`` groups applications for the same information; ``excessive`` says that number or frequency
    is clearly beyond reason, ``public_interest`` that the information should be widely known. Sources:
    政府信息公开条例 of 2007 and 2019.

    >>> from govrules.disclosure.events import Received
    >>> case = Application("2024-017", [Received(date(2024, 9, 20), channel=Channel.ONLINE)])
    >>> case.state.label, case.obligations(date(2024, 10, 1))[0].due.date
    ('办理中', datetime.date(2024, 10, 23))
    """

    kind: ClassVar[RecordKind] = APPLICATION

    topic: str = field(default="", kw_only=True, metadata={"label": Label("事项", "topic")})
    excessive: bool | None = field(
        default=None,
        kw_only=True,
        converter=_truth,
        metadata={"label": Label("数量频次明显超过合理范围", "clearly excessive")},
    )
    public_interest: bool | None = field(
        default=None,
        kw_only=True,
        converter=_truth,
        metadata={"label": Label("应当或者可以让社会广泛知晓", "should be widely known")},
    )

    def facts(self, before: Replay, event: Event) -> Facts:
        """事实: the facts of the guards, told from the events so far and the fields of the case."""
        facts: dict[str, Any] = {}
        if event.name == "arrived":
            facts.update(_receipt_facts(getattr(event, "channel", None), event.day))
        elif event.name in ("correction_requested", "correction_received"):
            facts.update(_correction_facts(before, event))
        elif isinstance(event, Extended):
            facts.update(_extension_facts(before, event))
        elif event.name in ("third_party_answered", "organ_answered"):
            ground = "third_party" if event.name == "third_party_answered" else "other_organ"
            out = before.out()
            facts["inquiries_left"] = len(out) > (1 if any(one.ground == ground for one in out) else 0)
        elif event.name == "organ_consulted":
            facts["co_producer"] = bool(getattr(event, "co_producer", None))
        elif event.name == "deemed_abandoned":
            facts["period_over"] = _period_over(before, event.day)
        elif event.name in ("reasons_requested", "fee_notified", "fee_paid", "delay_set"):
            # Asking for reasons or a fee says that the office took the application for excessive.
            facts["excessive"] = self.excessive is not False
            facts["delay_in_time"] = _in_period(before, event)
            facts["fee_in_time"] = _fee_in_time(before, event)
        elif event.name == "remedy_decided":
            facts["redo_ordered"] = bool(getattr(event, "redo", None))
        return facts

    def check(self, as_of: date | None = None) -> tuple[Finding, ...]:
        """核查: the auditor's checks of disclosure on application, each citing its article or statement."""
        return checks_of(self, as_of)


def needs_confirmation(channel: Channel | None, day: date) -> bool | None:
    """是否需要确认: whether a channel needs a confirmation on ``day``; None where the channel isn't known."""
    if channel is None:
        return None
    rows = [row for row in RECEIPTS if row.channel is channel and row.since <= day]
    return rows[-1].confirmation if rows else False


def _receipt_facts(channel: Channel | None, day: date) -> Mapping[str, bool]:
    # A channel that isn't recorded may need a confirmation, unless none did on that day.
    asked = tuple(Channel) if channel is None else (channel,)
    needed = any(needs_confirmation(one, day) for one in asked)
    return {"confirmation_needed": needed, "ordinary_letter": channel is Channel.MAIL_UNSIGNED}


def _correction_facts(before: Replay, event: Event) -> Mapping[str, bool]:
    asked = [one for one in before.events if isinstance(one, CorrectionRequested)]
    notice = event if isinstance(event, CorrectionRequested) else (asked[-1] if asked else None)
    run = before.run("correction_notice")
    in_time = True
    if notice is not None and run is not None:
        day = notice.measured(Measure.SENT)[0]
        try:
            in_time = is_late(due_of(run, before.calendar, before.rulebook, None), day) is not True
        except NotInForce:
            in_time = True
    # Only the first notice can put the reply off: a correction is asked for once.
    if notice is not None and asked and notice is not asked[0]:
        in_time = False
    return {"asked_before": bool(asked), "notice_in_time": in_time}


def _extension_facts(before: Replay, event: Extended) -> Mapping[str, bool]:
    run = before.run("reply")
    facts = {
        "extended_before": run is not None and bool(run.extensions),
        "extension_in_time": True,
        "within_maximum": True,
        "head_agreed": event.agreed is not False,
    }
    if run is not None:
        due = due_of(run, before.calendar, before.rulebook, None)
        told = event.told or event.on
        if told is not None and due.first_due is not None and due.missing == ():
            facts["extension_in_time"] = civil_day(told) <= civil_day(due.latest or due.first_due)
        longest = None if due.version.term is None else due.version.term.extension
        if longest is None:
            facts["within_maximum"] = False
        elif event.by is not None:
            facts["within_maximum"] = event.by <= longest.n
    return facts


def _in_period(before: Replay, event: Event) -> bool:
    run = before.run("reply")
    day = event.measured(Measure.SENT)[0]
    try:
        return run is None or is_late(due_of(run, before.calendar, before.rulebook, None), day) is not True
    except NotInForce:
        return True


def _fee_in_time(before: Replay, event: Event) -> bool:
    notices = before.happened("fee_notified")
    if event.name == "fee_paid" and notices:
        # Told in time, the notice put off the reply until the payment.
        run = before.run("reply")
        return run is not None and run.started_by is notices[-1]
    try:
        before.rulebook.rule("disclosure.fee.pay").on(event.day)
    except (NotInForce, UnknownRule):
        return False
    return _in_period(before, event)


def _period_over(before: Replay, day: date) -> bool:
    fee = before.run("fee")
    if fee is not None and fee.running:
        try:
            return is_late(due_of(fee, before.calendar, before.rulebook, None), day) is True
        except NotInForce:
            return True
    correction = before.run("correction")
    if correction is None or correction.limit is None:
        return True  # the period set in the notice isn't recorded, so nothing speaks against it
    return day > correction.limit
