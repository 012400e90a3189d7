"""Tests of events, clocks and replay 事件、时钟与重演测试: strict and lenient, on a small procedure of our own."""

from __future__ import annotations

import pickle
from datetime import UTC, date, datetime
from typing import Any, ClassVar

import pytest
from attrs import field, frozen

import govrules as gr
from govrules.calendar import CHINA
from govrules.errors import BadValue, NotAllowed, WrongType
from govrules.findings import Obligation, Status
from govrules.labels import Label, Labelled
from govrules.limits.length import Days, Hours, WorkingDays
from govrules.limits.rule import Rule, Version
from govrules.limits.rulebook import Rulebook
from govrules.limits.term import Actor, Extension, Measure, PauseGround, Starts, Term
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
from govrules.procedure.events import Act, Event, event_field, event_fields, event_name, in_order, moment
from govrules.procedure.judging import is_late, lateness
from govrules.procedure.records import Record, RecordKind
from govrules.procedure.replay import Replay, replay
from govrules.procedure.workflow import Fact, Facts, Refusal, Transition, Workflow
from govrules.sources import Citation, Force, Instrument

# 2024-03: no holiday; 4 to 6 April off, Sunday 7 April worked.
LAW = Instrument("试验条例", "试验〔2020〕1号", "Trial Regulation", Force.PRACTICE)
BASIS = Citation(LAW, 1)
OFFICE = Label("机关", "office")


def march(number: int) -> date:
    return date(2024, 3, number)


class Step(Labelled):
    """States of the trial procedure."""

    NEW = "new", "未收到", "new"
    OPEN = "open", "办理中", "open"
    OUT = "out", "征求意见中", "out"
    DONE = "done", "已办结", "done"


@frozen
class Begun(Event):
    """收到: the matter begins."""

    label: ClassVar[Label] = Label("收到", "begun")


@frozen
class Asked(Act):
    """询问: somebody was asked."""

    label: ClassVar[Label] = Label("询问", "asked")


@frozen
class Returned(Event):
    """反馈: the answer came."""

    label: ClassVar[Label] = Label("反馈", "returned")


@frozen
class Prolonged(Event):
    """延长: more time was taken."""

    label: ClassVar[Label] = Label("延长", "prolonged")
    day_optional: ClassVar[bool] = True
    on: date | None = field(default=None, converter=moment)  # type: ignore[assignment]
    by: int | None = event_field("延长日数", "days more")


@frozen
class Begged(Event):
    """重新提出: the matter begins anew, due by ``until`` if that is set."""

    label: ClassVar[Label] = Label("重新提出", "begun anew")
    until: date | None = event_field("截止日", "last day", converter=moment)


@frozen
class Settled(Act):
    """办结: the matter is settled."""

    label: ClassVar[Label] = Label("办结", "settled")


@frozen
class Dropped(Event):
    """撤回: the matter falls away."""

    label: ClassVar[Label] = Label("撤回", "dropped")


@frozen
class Noted(Event):
    """备注: something with no rows in the first state."""

    label: ClassVar[Label] = Label("备注", "noted")


TYPES = (Begun, Asked, Returned, Prolonged, Begged, Settled, Dropped, Noted)
EARLY = Fact("early", Label("在期限内", "in time"))
FLOW = Workflow(
    id="trial.matter",
    label=Label("试验事项", "trial matter"),
    since=date(2020, 1, 1),
    state_type=Step,
    initial=Step.NEW,
    final=(Step.DONE,),
    events=tuple((event_name(one), one.label) for one in TYPES),
    facts=(EARLY,),
    clocks=(
        Clock("answer", Label("办结", "answer"), OFFICE),
        Clock("hint", Label("提示", "hint"), OFFICE, conditional=True),
        Clock("opinion", Label("意见", "opinion"), Label("第三方", "third party"), of_office=False),
    ),
    transitions=(
        Transition(
            ("new",),
            "begun",
            "open",
            BASIS,
            (StartClock("answer", "trial.answer"), StartClock("hint", "trial.hint")),
        ),
        Transition(
            ("open", "out"),
            "asked",
            "out",
            BASIS,
            (
                PauseClock("answer", "third_party", "trial.opinion"),
                MeetClock("hint"),
                StartClock("opinion", "trial.opinion", measured="delivered"),
            ),
        ),
        Transition(
            ("out",), "returned", "open", BASIS, (ResumeClock("answer", "third_party"), MeetClock("opinion"))
        ),
        Transition(("open",), "prolonged", "", BASIS, (ExtendClock("answer"),), when={"early": True}),
        Transition(
            ("open", "out"), "begged", "open", BASIS, (RestartClock("answer", "trial.answer", limit="until"),)
        ),
        Transition(("open", "out"), "settled", "done", BASIS, (MeetClock("answer"), VoidClock("opinion"))),
        Transition(("open", "out"), "dropped", "done", BASIS, (VoidClock("answer"), VoidClock("opinion"))),
        Transition(("open", "out", "done"), "noted", "", BASIS),
    ),
    refusals=(
        Refusal(
            ("open",),
            "prolonged",
            Citation(LAW, 2),
            Label("逾期不得延长", "too late to prolong"),
            {"early": False},
        ),
    ),
)


def rule(name: str, term: Term, actor: Actor = Actor.OFFICE) -> Rule:
    return Rule(
        f"trial.{name}",
        Label("试验期限", "trial limit"),
        actor,
        Label("收到", "begun"),
        (Version(date(2020, 1, 1), BASIS, term),),
    )


BOOK = Rulebook(
    (
        rule(
            "answer",
            Term(
                WorkingDays(10),
                extends=Extension(WorkingDays(5), Label("经批准", "approved"), BASIS),
                pauses=(PauseGround("third_party", Label("征求第三方意见", "asking a third party"), BASIS),),
                measured=Measure.SENT,
            ),
        ),
        rule("hint", Term(WorkingDays(3), measured=Measure.SENT)),
        rule("opinion", Term(WorkingDays(5)), Actor.CITIZEN),
    )
)


@frozen
class Matter(Record):
    """试验事项: a matter of the trial procedure."""

    kind: ClassVar[RecordKind] = RecordKind(
        "trial.matter", Label("试验事项", "trial matter"), (FLOW,), TYPES, BOOK
    )

    def facts(self, before: Replay, event: Event) -> Facts:
        """An extension is early up to 15 March."""
        return {"early": not event.dated_at_all or event.day <= march(15), "colour": "red"}


def matter(*events: Event) -> Matter:
    return Matter("m", events)


def answer(record: Matter, as_of: date | None = None, clock: str = "answer") -> Obligation:
    return [one for one in record.obligations(as_of) if one.clock == clock][-1]


# clocks: received on Friday 2024-03-01, 10 working days end on Friday 03-15 -----------------------

CLOCKS = [
    ("started", (Begun(march(1)),), march(15)),
    ("restarted", (Begun(march(1)), Begged(march(8))), march(22)),
    ("restarted twice", (Begun(march(1)), Begged(march(8)), Begged(march(11))), march(25)),
    ("restarted with a set day", (Begun(march(1)), Begged(march(8), until=march(29))), march(29)),
    # asked on 03-05, back on 03-08: 6, 7 and 8 March are out
    ("paused and resumed", (Begun(march(1)), Asked(march(5)), Returned(march(8))), march(20)),
    # unanswered, the five working days from 03-05 end on 03-12: five days out
    ("paused without an answer", (Begun(march(1)), Asked(march(5))), march(22)),
    ("returned on the day it was sent", (Begun(march(1)), Asked(march(5)), Returned(march(5))), march(15)),
    # 6 to 8 and 12 to 13 March are out
    (
        "paused twice",
        (Begun(march(1)), Asked(march(5)), Returned(march(8)), Asked(march(11)), Returned(march(13))),
        march(22),
    ),
    ("extended", (Begun(march(1)), Prolonged(march(15))), march(22)),
    ("extended by two", (Begun(march(1)), Prolonged(march(15), by=2)), march(19)),
    ("extended on a day unknown", (Begun(march(1)), Prolonged(by=2)), march(19)),
    # the restart ends the first count, with its pause and its extension
    ("paused, extended and restarted", (Begun(march(1)), Asked(march(5)), Returned(march(6)), Prolonged(march(7)), Begged(march(8))), march(22)),
]  # fmt: skip


@pytest.mark.parametrize(("events", "due"), [one[1:] for one in CLOCKS], ids=[one[0] for one in CLOCKS])
def test_what_each_effect_does_to_the_due_date(events: tuple[Event, ...], due: date) -> None:
    record = matter(*events)
    assert answer(record).due.date == due
    assert record.replayed().slips == ()


def test_met_late_void_open_overdue() -> None:
    begun = Begun(march(1))
    assert answer(matter(begun, Settled(march(15)))).status is Status.MET
    assert answer(matter(begun, Settled(march(18)))).status is Status.LATE
    assert answer(matter(begun, Dropped(march(18)))).status is Status.VOID
    assert answer(matter(begun)).status is Status.OPEN
    assert answer(matter(begun), march(15)).status is Status.OPEN
    assert answer(matter(begun), march(16)).status is Status.OVERDUE


def test_a_duty_that_is_met_stays_met() -> None:
    record = matter(Begun(march(1)), Settled(march(4)), Dropped(march(5)), Settled(march(29)))
    assert answer(record).status is Status.MET
    assert answer(record).done == march(4)


def test_a_conditional_duty_is_judged_only_if_acted_on() -> None:
    assert [one.clock for one in matter(Begun(march(1)), Settled(march(29))).obligations(march(31))] == [
        "answer"
    ]
    assert answer(matter(Begun(march(1)), Asked(march(6))), clock="hint").status is Status.MET
    assert answer(matter(Begun(march(1)), Asked(march(7))), clock="hint").status is Status.LATE


def test_an_opinion_is_counted_from_delivery_and_is_no_duty_of_the_office() -> None:
    record = matter(Begun(march(1)), Asked(sent=march(5), delivered=march(7)))
    opinion = answer(record, clock="opinion")
    assert opinion.start == march(7)
    assert opinion.due.date == march(14)
    assert opinion.owner == "第三方"
    assert not opinion.of_office
    # The office's own period leaves out 6 to 14 March, seven working days.
    assert answer(record).due.date == march(26)


def test_an_answer_after_the_reply_doesnt_stretch_the_pause() -> None:
    record = matter(Begun(march(1)), Asked(march(5)), Settled(march(6)))
    assert answer(record).due.date == march(18)


def test_effects_on_a_clock_that_never_ran_do_nothing() -> None:
    state = replay(
        FLOW,
        [Settled(march(4)), Returned(march(5)), Prolonged(march(6))],
        lambda *_: {"early": True},
        CHINA,
        BOOK,
    )
    assert state.runs == ()
    assert [one.event.name for one in state.slips] == ["settled", "returned"]


def test_an_hour_limit_is_judged_by_instants() -> None:
    hours = rule("hours", Term(Hours(24), Starts.INSTANT))
    due = hours.due(datetime(2024, 3, 1, 10))
    assert is_late(due, datetime(2024, 3, 2, 10)) is False
    assert is_late(due, datetime(2024, 3, 2, 10, 1)) is True
    assert is_late(due, march(2)) is None  # that day holds the last instant
    assert is_late(due, march(2), end_of_day=True) is True
    assert is_late(due, march(1), end_of_day=True) is False


def test_lateness_is_in_the_unit_of_the_limit() -> None:
    working = BOOK.rule("trial.answer").due(march(1))
    assert lateness(working, march(18)) == WorkingDays(1)
    assert lateness(working, march(15)) == WorkingDays(0)
    assert lateness(working, march(14)) == WorkingDays(-1)
    civil = rule("civil", Term(Days(10))).due(march(1))
    assert lateness(civil, march(18)) == Days(7)
    unset = rule("unset", Term(None)).due(march(1))
    assert lateness(unset, march(18)) is None
    assert is_late(unset, march(18)) is None


# strict and lenient ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("events", "wrong", "article"),
    [
        ((Begun(march(1)),), Prolonged(march(18)), "art. 2"),
        ((Begun(march(1)),), Returned(march(5)), None),
        ((Begun(march(1)), Settled(march(4))), Settled(march(5)), None),
        ((Begun(march(1)),), Begun(march(5)), None),
    ],
)
def test_the_same_breach_raises_live_and_is_a_slip_in_an_audit(
    events: tuple[Event, ...], wrong: Event, article: str | None
) -> None:
    record = matter(*events)
    with pytest.raises(NotAllowed) as caught:
        record.apply(wrong)
    (slip,) = matter(*events, wrong).replayed().slips
    assert slip.event is wrong
    assert slip.reason == str(caught.value)
    assert slip.state == record.state
    assert (slip.basis.place("en") if isinstance(slip.basis, Citation) else None) == article
    with pytest.raises(NotAllowed):
        replay(FLOW, (*events, wrong), record.facts, CHINA, BOOK, strict=True)


def test_after_a_slip_the_replay_goes_on_with_the_effects_of_the_event() -> None:
    record = matter(Begun(march(1)), Returned(march(4)), Settled(march(15)))
    state = record.replayed()
    assert [one.event.name for one in state.slips] == ["returned"]
    assert state.state == "done"
    assert answer(record).status is Status.MET


def test_a_replay_in_which_nothing_is_allowed_has_a_slip_for_each_event() -> None:
    record = matter(Noted(march(1)), Returned(march(2)))
    assert len(record.replayed().slips) == 2
    assert [one.event.name for one in record.replayed().slips] == ["noted", "returned"]


def test_facts_that_the_workflow_doesnt_ask_for_are_left_out() -> None:
    # The matter tells a colour too; no guard asks for it.
    assert matter(Begun(march(1)), Prolonged(march(5))).replayed().consulted == {"early": True}


def test_a_fact_can_be_read_the_other_way() -> None:
    state = matter(Begun(march(1)), Prolonged(march(18))).replayed(overrides={"early": True})
    assert state.slips == ()
    assert state.consulted == {"early": True}


def test_what_a_replay_tells() -> None:
    state = matter(Begun(march(1)), Asked(march(5))).replayed()
    assert [one.name for one in state.happened("asked", "returned")] == ["asked"]
    assert [one.ground for one in state.out()] == ["third_party"]
    assert state.out("other_organ") == ()
    assert state.run("answer") is not None
    assert state.run("nothing") is None
    assert "办理" not in repr(state.runs)


# order -----------------------------------------------------------------------------------------


def test_events_are_replayed_in_order_of_their_days() -> None:
    ordered = matter(Begun(march(1)), Asked(march(5)), Returned(march(8)), Settled(march(20)))
    mixed = matter(Settled(march(20)), Returned(march(8)), Begun(march(1)), Asked(march(5)))
    assert mixed.replayed().events == ordered.replayed().events
    assert mixed.state == "done"
    assert answer(mixed).due.date == answer(ordered).due.date


def test_events_of_one_day_keep_the_order_in_which_they_are_told() -> None:
    assert (
        matter(Begun(march(1)), Asked(march(1)), Returned(march(1)), Settled(march(1))).replayed().slips == ()
    )
    wrong = matter(Settled(march(1)), Begun(march(1))).replayed().slips
    assert [one.event.name for one in wrong] == ["settled", "begun"]


def test_instants_of_one_day_are_events_of_one_day() -> None:
    record = matter(Begun(datetime(2024, 3, 1, 17)), Settled(datetime(2024, 3, 1, 9)))
    assert record.replayed().slips == ()


UNDATED = [
    # told, replayed as
    (("b1", "p", "s5"), ("b1", "p", "s5")),
    (("p", "b1", "s5"), ("b1", "p", "s5")),
    (("b1", "s5", "p"), ("b1", "s5", "p")),
    (("b1", "n3", "p", "s5"), ("b1", "n3", "p", "s5")),
    (("b1", "n8", "p", "s5"), ("b1", "p", "s5", "n8")),  # noted only after what is told later came
    (("s5", "p", "b1"), ("b1", "p", "s5")),
    (("b1", "p", "p", "s5"), ("b1", "p", "p", "s5")),
    (("p",), ("p",)),
]


@pytest.mark.parametrize(("told", "replayed"), UNDATED)
def test_an_event_without_a_day_stays_where_it_is_told(
    told: tuple[str, ...], replayed: tuple[str, ...]
) -> None:
    made = {"b1": Begun(march(1)), "n3": Noted(march(3)), "s5": Settled(march(5)), "n8": Noted(march(8))}
    events = [Prolonged(by=place + 1) if name == "p" else made[name] for place, name in enumerate(told)]
    found = in_order(events)
    assert [one.name[0] + (str(one.day.day) if one.dated_at_all else "") for one in found] == list(replayed)
    undated = [one for one in found if not one.dated_at_all]
    assert undated == [one for one in events if not one.dated_at_all]


def test_events_after_the_day_asked_for_have_not_happened() -> None:
    record = matter(Begun(march(1)), Settled(march(20)))
    assert record.replayed(march(19)).state == "open"
    assert record.replayed(march(20)).state == "done"
    assert answer(record, march(19)).status is Status.OVERDUE
    assert answer(record, march(20)).status is Status.LATE
    assert record.obligations(date(2024, 2, 29)) == ()


# records ---------------------------------------------------------------------------------------


def test_applying_gives_a_new_record_and_leaves_the_old_one() -> None:
    first = Matter("m")
    assert first.state == "new"
    assert first.allowed() == ("begun",)
    second = first.apply(Begun(march(1)))
    assert first.events == ()
    assert second.state == "open"
    assert second.allowed({"early": False}) == ("asked", "begged", "settled", "dropped", "noted")
    with pytest.raises(AttributeError):
        second.id = "n"  # type: ignore[misc]
    with pytest.raises(AttributeError):
        second.events[0].on = march(2)  # type: ignore[misc]
    assert pickle.loads(pickle.dumps(second)) == second
    assert hash(second) == hash(pickle.loads(pickle.dumps(second)))


def test_a_live_record_is_told_in_order() -> None:
    record = matter(Begun(march(5)))
    with pytest.raises(NotAllowed, match=r"settled on 2024-03-04 lies before begun on 2024-03-05"):
        record.apply(Settled(march(4)))
    assert record.apply(Settled(march(5))).state == "done"
    undated = record.apply(Prolonged())
    with pytest.raises(NotAllowed, match="lies before"):
        undated.apply(Settled(march(4)))
    assert undated.apply(Settled(march(6))).state == "done"


def test_the_first_event_must_start_the_procedure() -> None:
    with pytest.raises(NotAllowed, match=r"begun \(收到\)"):
        Matter("m").apply(Settled(march(1)))
    with pytest.raises(gr.NotYetInForce):
        Matter("m").apply(Begun(date(2019, 12, 31)))
    with pytest.raises(BadValue, match="no dated events"):
        Matter("m").apply(Prolonged())


def test_events_of_another_kind_are_refused() -> None:
    received = gr.disclosure.Received(march(1))
    with pytest.raises(WrongType, match="takes no event"):
        matter(received)
    with pytest.raises(WrongType, match="Begun, Asked"):
        matter(Begun(march(1))).apply(received)
    with pytest.raises(WrongType):
        matter("begun")  # type: ignore[arg-type]
    with pytest.raises(WrongType, match="takes no event"):
        gr.disclosure.Application("1", (Event(march(1)),))


@pytest.mark.parametrize("name", ["", "  ", None, 7])
def test_a_record_needs_an_id(name: Any) -> None:
    with pytest.raises(WrongType, match="needs an id"):
        Matter(name)


def test_one_event_alone_needs_no_tuple() -> None:
    assert Matter("m", Begun(march(1))).events == (Begun(march(1)),)  # type: ignore[arg-type]
    assert Matter("m", [Begun(march(1))]).events == (Begun(march(1)),)  # type: ignore[arg-type]


def test_places_are_read() -> None:
    assert Matter("m", place="云浮市").place.code == "445300"  # type: ignore[union-attr]
    assert Matter("m", place="").place is None
    with pytest.raises(BadValue):
        Matter("m", place="无此地")


def test_an_event_type_is_found_by_name_or_label() -> None:
    for name in ("begged", "Begged", "重新提出", "begun anew"):
        assert Matter.kind.event_type(name) is Begged
    with pytest.raises(BadValue, match=r"settled \(办结\)"):
        Matter.kind.event_type("sung")


def test_a_record_of_the_bare_kind_has_no_checks_and_no_facts() -> None:
    record = matter(Begun(march(1)))
    assert record.check() == ()
    assert Record.facts(record, record.replayed(), Begun(march(1))) == {}


def test_obligations_as_known_on_a_day() -> None:
    record = matter(Begun(march(1)))
    assert record.obligations(known_on=march(1))[0].due.date == march(15)
    assert record.obligations(place="北京市")[0].due.date == march(15)
    assert record.obligations(rulebook=BOOK, calendar=CHINA)[0].due.date == march(15)


# events ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("bad", [None, "2024-03-01", 20240301, float("nan")])
def test_an_event_needs_a_day(bad: Any) -> None:
    with pytest.raises(WrongType):
        Begun(bad)


def test_an_act_needs_one_of_its_days() -> None:
    with pytest.raises(WrongType, match=r"on=, dated=, sent= or delivered="):
        Settled()
    assert Settled(dated=march(1), delivered=march(5)).on == march(1)
    assert Settled(delivered=march(5)).on == march(5)


@pytest.mark.parametrize(
    "days",
    [
        {"dated": march(5), "sent": march(4)},
        {"sent": march(5), "delivered": march(4)},
        {"dated": march(5), "delivered": march(4)},
    ],
)
def test_nothing_is_sent_before_it_is_dated_or_delivered_before_it_is_sent(days: dict[str, date]) -> None:
    with pytest.raises(BadValue, match="out of order"):
        Settled(**days)


def test_days_of_an_act_may_be_instants() -> None:
    act = Settled(dated=march(4), sent=datetime(2024, 3, 4, 9), delivered=datetime(2024, 3, 4, 8))
    assert act.day == march(4)
    assert Begun(datetime(2024, 3, 1, 20, tzinfo=UTC)).day == march(2)  # Beijing is eight hours ahead


MEASURES = [
    # act, measure, day, words
    (Settled(dated=march(1), sent=march(2), delivered=march(3)), Measure.DATED, 1, None),
    (Settled(dated=march(1), sent=march(2), delivered=march(3)), Measure.SENT, 2, None),
    (Settled(dated=march(1), sent=march(2), delivered=march(3)), Measure.DELIVERED, 3, None),
    (Settled(dated=march(1), sent=march(2), delivered=march(3)), Measure.DONE, 1, None),
    (Settled(dated=march(1)), Measure.SENT, 1, "未载明发出日，以落款日为准"),
    (Settled(sent=march(2)), Measure.DATED, 2, "未载明落款日，以发出日为准"),
    (Settled(delivered=march(3)), Measure.SENT, 3, "未载明发出日，以送达日为准"),
    (Settled(dated=march(1), sent=march(2)), Measure.DELIVERED, 1, "未载明送达日，以落款日为准"),
    (Settled(march(4)), Measure.SENT, 4, None),
    (Settled(march(4), sent=march(2)), Measure.SENT, 2, None),
    (Begun(march(1)), Measure.SENT, 1, None),
]


@pytest.mark.parametrize(("event", "measure", "number", "words"), MEASURES)
def test_which_day_of_an_act_counts(event: Event, measure: Measure, number: int, words: str | None) -> None:
    day, said = event.measured(measure)
    assert day == march(number)
    assert (said.zh if said else None) == words


def test_an_event_without_a_day_says_so() -> None:
    event = Prolonged()
    assert not event.dated_at_all
    with pytest.raises(BadValue, match="prolonged isn't recorded"):
        _ = event.day


def test_names_and_fields_of_events() -> None:
    assert event_name(Begged) == "begged"
    assert event_name(gr.disclosure.ThirdPartyConsulted) == "third_party_consulted"
    assert [one.name for one in event_fields(Begged)] == ["until"]
    assert [one.name for one in event_fields(Settled)] == ["dated", "sent", "delivered"]
