"""Properties of histories 案卷性质测试: whatever happened, an audit answers; live and audited agree."""

from __future__ import annotations

import pickle
from datetime import date, datetime, timedelta
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import govrules as gr
from govrules.calendar.civil import civil_day
from govrules.errors import GovRulesError
from govrules.findings import Status

D = gr.disclosure
FIRST, LAST = date(2008, 5, 1), date(2026, 12, 31)
FEW = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])

maybe = st.none() | st.booleans()
gaps = st.integers(0, 40)


def day_after(start: date, gap: int) -> date:
    return min(start + timedelta(days=gap), LAST)


@st.composite
def events(draw: Any, on: date | None = None) -> Any:
    """One event of any type, with any fields, around ``on``."""
    kind = draw(st.sampled_from(D.EVENTS))
    day: date = on if on is not None else draw(st.dates(FIRST, LAST))
    fields: dict[str, Any] = {}
    if kind in (D.Arrived, D.Received):
        fields["channel"] = draw(st.none() | st.sampled_from(list(D.Channel)))
    elif kind is D.CorrectionRequested:
        fields["until"] = draw(
            st.none() | gaps.map(lambda gap: day_after(day, gap)) | st.just(datetime(2024, 3, 1, 9))
        )
        fields["matters_named"] = draw(maybe)
    elif kind is D.Extended:
        fields["by"] = draw(st.none() | st.integers(1, 40))
        fields["agreed"] = draw(maybe)
        fields["told"] = draw(st.none() | gaps.map(lambda gap: day_after(day, gap)))
        if draw(st.integers(0, 5)) == 0:
            return kind(**fields)
    elif kind is D.OrganConsulted:
        fields["co_producer"] = draw(maybe)
    elif kind in (D.ThirdPartyAnswered, D.OrganAnswered):
        fields["consents"] = draw(maybe)
    elif kind is D.Replied:
        fields["kind"] = draw(st.none() | st.sampled_from(list(D.ReplyKind)))
        fields["reasons_stated"] = draw(maybe)
        fields["ground"] = draw(st.none() | st.sampled_from(list(D.RefusalGround)))
        if draw(st.booleans()):
            fields |= {"sent": day, "delivered": day_after(day, draw(gaps))}
    elif kind is D.DelaySet:
        fields["until"] = draw(st.none() | gaps.map(lambda gap: day_after(day, gap)))
    elif kind is D.RemedyDecided:
        fields["outcome"] = draw(st.none() | st.sampled_from(list(D.Outcome)))
        fields["redo"] = draw(maybe)
        fields["until"] = draw(st.none() | gaps.map(lambda gap: day_after(day, gap)))
    elif kind in (D.FeeNotified, D.ThirdPartyConsulted) and draw(st.booleans()):
        fields |= {"sent": day, "delivered": day_after(day, draw(st.integers(0, 5)))}
    return kind(day, **fields)


@st.composite
def histories(draw: Any) -> Any:
    """A case whose events came in any order, some days apart."""
    day = draw(st.dates(date(2008, 5, 1), date(2026, 6, 30)))
    found = [draw(st.sampled_from([D.Received(day), D.Arrived(day, channel="online"), D.Arrived(day)]))]
    for gap in draw(st.lists(st.integers(0, 25), max_size=9)):
        day = day_after(day, gap)
        found.append(draw(events(on=day)))
    return D.Application("h", found, excessive=draw(maybe), public_interest=draw(maybe), topic="t")


@given(st.lists(events(), max_size=8), maybe, st.none() | st.dates(FIRST, LAST))
@FEW
def test_an_audit_of_any_events_never_raises(
    told: list[Any], excessive: bool | None, as_of: date | None
) -> None:
    report = gr.audit([D.Application("x", told, excessive=excessive)], as_of=as_of)
    for row in report.rows():
        assert row["verdict"] in ("ok", "breach", "unclear")
        assert row["reason"]


@given(histories(), st.none() | st.dates(FIRST, LAST))
@FEW
def test_an_audit_of_any_history_never_raises(record: Any, as_of: date | None) -> None:
    report = gr.audit([record], as_of=as_of)
    assert all(one.rule and one.reason.zh and one.reason.en for one in report.findings)
    assert not [one for one in report.findings if one.rule.endswith(".readable")]


@given(histories(), st.randoms(use_true_random=False))
@FEW
def test_a_lenient_replay_is_the_same_every_time(record: Any, random: Any) -> None:
    state = record.replayed()
    assert state == record.replayed()
    assert pickle.loads(pickle.dumps(record)).replayed() == state
    # Told in another order, events of different days are replayed alike.
    days = [one.day for one in record.events if one.dated_at_all]
    if len(set(days)) == len(record.events):
        shuffled = list(record.events)
        random.shuffle(shuffled)
        other = D.Application(
            "h", shuffled, excessive=record.excessive, public_interest=record.public_interest
        )
        assert other.replayed().events == state.events
        assert other.state == state.state


@given(histories())
@FEW
def test_a_history_told_live_has_no_slips(record: Any) -> None:
    live = D.Application("live", excessive=record.excessive, public_interest=record.public_interest)
    for event in record.events:
        try:
            live = live.apply(event)
        except GovRulesError:
            continue
    state = live.replayed() if live.events else None
    if state is not None:
        assert state.slips == ()
        assert state.state == live.state
        assert not [one for one in gr.audit([live]).findings if one.rule.endswith(".order")]


@given(histories())
@FEW
def test_what_is_allowed_live_is_what_the_workflow_offers(record: Any) -> None:
    names = set(record.allowed())
    for event in record.events[-3:]:
        if event.name not in names:
            try:
                record.apply(event)
            except GovRulesError:
                continue
            raise AssertionError(f"{event.name} was applied in {record.state}, which doesn't offer it")


@given(histories(), st.dates(FIRST, LAST))
@FEW
def test_each_obligation_is_consistent(record: Any, as_of: date) -> None:
    for one in record.obligations(as_of):
        if one.status in (Status.MET, Status.LATE):
            assert one.done is not None
        elif one.status in (Status.OPEN, Status.OVERDUE):
            assert one.done is None
        if one.due.date is not None and one.done is not None and one.status is not Status.VOID:
            assert (one.status is Status.MET) == (civil_day(one.done) <= one.due.date)
