"""Tests of workflow definitions 流程定义测试: every fault is found when built, all at once; asking and drawing."""

from __future__ import annotations

import copy
import json
import pickle
import re
from datetime import date, datetime
from typing import Any

import pytest

import govrules as gr
from govrules.disclosure.workflow import WORKFLOWS
from govrules.errors import BadDefinition, BadValue, NotAllowed, NotYetInForce, UnknownRule, WrongType
from govrules.labels import Label, Labelled
from govrules.procedure.clocks import Clock, ExtendClock, MeetClock, RestartClock, StartClock, VoidClock
from govrules.procedure.workflow import Allowed, Fact, Refusal, Transition, Workflow
from govrules.sources import Citation, Force, Instrument

LAW = Instrument("试验条例", "试验〔2020〕1号", "Trial Regulation", Force.PRACTICE)
BASIS = Citation(LAW, 1)
OFFICE = Label("机关", "office")
ANSWER = Clock("answer", Label("答复", "answer"), OFFICE)


class Step(Labelled):
    """States of the trial procedure."""

    OPEN = "open", "已受理", "open"
    ASKED = "asked", "已询问", "asked"
    DONE = "done", "已办结", "done"


EVENTS = (
    ("asked", Label("询问", "asked")),
    ("answered", Label("答复", "answered")),
    ("closed", Label("办结", "closed")),
)
URGENT = Fact("urgent", Label("紧急", "urgent"))
GRADE = Fact("grade", Label("等级", "grade"), ("low", "high"))
START = StartClock("answer", "trial.answer")
SOUND = (
    Transition(("open",), "asked", "asked", BASIS, (START,)),
    Transition(("asked",), "answered", "open", BASIS, (MeetClock("answer"),)),
    Transition(("open", "asked"), "closed", "done", BASIS, (VoidClock("answer"),)),
)


def build(transitions: tuple[Transition, ...] = SOUND, **changes: Any) -> Workflow:
    """The trial procedure, sound unless changed."""
    given: dict[str, Any] = {
        "id": "trial.procedure",
        "label": Label("试验程序", "trial procedure"),
        "since": date(2020, 1, 1),
        "state_type": Step,
        "initial": Step.OPEN,
        "final": (Step.DONE,),
        "events": EVENTS,
        "transitions": transitions,
        "clocks": (ANSWER,),
    }
    return Workflow(**{**given, **changes})


def row(sources: str, event: str, target: str, *effects: Any, **when: Any) -> Transition:
    return Transition(tuple(sources.split()), event, target, BASIS, effects, when)


# proof ----------------------------------------------------------------------------------------


def test_a_sound_definition_is_built() -> None:
    assert build().next("open", "asked") is Step.ASKED


FAULTS = [
    ("unknown source", (*SOUND, row("lost", "asked", "done")), {}, ["no state 'lost'"]),
    ("unknown target", (*SOUND, row("done", "asked", "gone")), {}, ["no state 'gone'"]),
    (
        "sources as one string",
        (*SOUND, Transition("done", "asked", "", BASIS)),
        {},
        ["no state 'd'", "no state 'o'"],
    ),
    ("unknown event", (*SOUND, row("done", "sung", "")), {}, ["no event 'sung'"]),
    (
        "event without a row",
        SOUND,
        {"events": (*EVENTS, ("idle", Label("闲置", "idle")))},
        ["event 'idle' occurs in no row"],
    ),
    ("unknown fact", (*SOUND, row("done", "asked", "", weather=True)), {}, ["no fact 'weather'"]),
    (
        "unknown value",
        (*SOUND, row("done", "asked", "", grade="mid")),
        {"facts": (GRADE,)},
        ["fact grade can't be 'mid'"],
    ),
    ("unknown clock", (*SOUND, row("done", "asked", "", MeetClock("sand"))), {}, ["no clock 'sand'"]),
    ("unknown initial state", SOUND, {"initial": "nowhere"}, ["state 'nowhere' is not among the states"]),
    ("unknown final state", SOUND, {"final": ("heaven",)}, ["state 'heaven' is not among the states"]),
    (
        "refusal of an unknown event",
        SOUND,
        {"refusals": (Refusal(("open",), "flown", BASIS, Label("不得", "no")),)},
        ["no event 'flown'"],
    ),
    (
        "unreachable state",
        (row("open", "asked", "done"), row("open", "answered", ""), row("asked", "closed", "done")),
        {"clocks": ()},
        ["state 'asked' can't be reached"],
    ),
    (
        "dead end",
        (row("open", "asked", "asked"), row("asked", "answered", ""), row("open", "closed", "done")),
        {"clocks": ()},
        ["from state 'asked' no final state can be reached"],
    ),
    (
        "clock that never starts",
        (
            row("open", "asked", "asked"),
            row("asked", "answered", "open"),
            row("open asked", "closed", "done", MeetClock("answer")),
        ),
        {},
        ["clock 'answer' never starts"],
    ),
    (
        "clock that is extended but never starts",
        (
            row("open", "asked", "asked", ExtendClock("answer")),
            row("asked", "answered", "open"),
            row("asked", "closed", "done"),
        ),
        {},
        ["clock 'answer' never starts"],
    ),
    (
        "clock that can't stop",
        (
            row("open", "asked", "asked", START),
            row("asked", "answered", "open"),
            row("open asked", "closed", "done"),
        ),
        {},
        ["clock 'answer' starts on the way to 'asked' and can never stop"],
    ),
    (
        "clock restarted where nothing stops it any more",
        (*SOUND[:2], row("open asked", "closed", "done", RestartClock("answer", "trial.answer"))),
        {},
        ["clock 'answer' starts on the way to 'done' and can never stop"],
    ),
    (
        "conditional clock that can never be met",
        (
            row("open", "asked", "asked", START),
            row("asked", "answered", "open"),
            row("open asked", "closed", "done"),
        ),
        {"clocks": (Clock("answer", Label("答复", "answer"), OFFICE, conditional=True),)},
        ["clock 'answer' can never be met"],
    ),
    (
        "two rows for one state and event",
        (*SOUND, row("open", "asked", "done")),
        {},
        ["open on asked: 2 rows apply (always)"],
    ),
    (
        "overlapping guards",
        (
            *SOUND[:2],
            row("open asked", "closed", "done", VoidClock("answer"), urgent=True),
            row("open asked", "closed", "done", urgent=False),
            row("asked", "closed", "open", grade="high"),
        ),
        {"facts": (URGENT, GRADE)},
        [
            "asked on closed: 2 rows apply (grade='high', urgent=True)",
            "asked on closed: 2 rows apply (grade='high', urgent=False)",
        ],
    ),
    (
        "a refusal that overlaps a transition",
        SOUND,
        {
            "refusals": (Refusal(("open",), "asked", BASIS, Label("不得", "no"), {"urgent": True}),),
            "facts": (URGENT,),
        },
        ["open on asked: 2 rows apply (urgent=True)"],
    ),
    (
        "incomplete guards",
        (*SOUND[:2], row("open asked", "closed", "done", VoidClock("answer"), grade="low")),
        {"facts": (GRADE,)},
        [
            "open on closed: no row and no refusal applies (grade='high')",
            "asked on closed: no row and no refusal applies (grade='high')",
        ],
    ),
]


@pytest.mark.parametrize(
    ("transitions", "changes", "said"), [row[1:] for row in FAULTS], ids=[row[0] for row in FAULTS]
)
def test_each_fault_of_a_definition_is_named(
    transitions: tuple[Transition, ...], changes: dict[str, Any], said: list[str]
) -> None:
    with pytest.raises(BadDefinition) as caught:
        build(transitions, **changes)
    assert [one for one in said if one not in str(caught.value)] == []
    assert "trial.procedure" in str(caught.value)


def test_unknown_names_are_reported_together() -> None:
    wrong = (*SOUND, row("lost", "sung", "gone", MeetClock("sand"), weather=True))
    with pytest.raises(BadDefinition) as caught:
        build(wrong, initial="nowhere")
    message = str(caught.value)
    for name in ("'lost'", "'sung'", "'gone'", "'sand'", "'weather'", "'nowhere'"):
        assert name in message


def test_faults_of_reach_clocks_and_guards_are_reported_together() -> None:
    wrong = (
        row("open", "asked", "", START, urgent=True),
        row("asked", "answered", "open"),
        row("open", "closed", "done"),
        row("open", "closed", ""),
    )
    with pytest.raises(BadDefinition) as caught:
        build(wrong, facts=(URGENT,))
    message = str(caught.value)
    assert "state 'asked' can't be reached" in message
    assert "clock 'answer' starts on the way to 'open' and can never stop" in message
    assert "open on asked: no row and no refusal applies (urgent=False)" in message
    assert "open on closed: 2 rows apply (always)" in message
    assert message.count("\n- ") == 4


def test_a_conditional_clock_need_not_stop_on_every_path() -> None:
    clock = Clock("answer", Label("答复", "answer"), OFFICE, conditional=True)
    rows = (*SOUND[:2], row("open asked", "closed", "done", START))
    assert build(rows, clocks=(clock,)).clock("answer").conditional


# the workflows we ship ------------------------------------------------------------------------

SHIPPED = pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda one: str(one.since.year))


@SHIPPED
def test_a_shipped_workflow_has_no_fault(workflow: Workflow) -> None:
    from govrules.procedure.proof import faults

    assert faults(workflow) == []


@SHIPPED
def test_every_row_of_a_shipped_workflow_has_a_basis_and_labels(workflow: Workflow) -> None:
    for one in (*workflow.transitions, *workflow.refusals):
        assert re.search("[一-鿿]", one.basis.text("zh")), one
        assert one.basis.text("en"), one
    labels = [label for _, label in workflow.events]
    labels += [fact.label for fact in workflow.facts]
    labels += [label for clock in workflow.clocks for label in (clock.label, clock.owner)]
    assert [label for label in labels if not (label.zh and label.en)] == []


@SHIPPED
def test_a_statute_is_cited_only_while_it_is_in_force(workflow: Workflow) -> None:
    ends = {date(2008, 5, 1): date(2019, 5, 14), date(2019, 5, 15): date.max}
    for one in (*workflow.transitions, *workflow.refusals):
        if isinstance(one.basis, Citation):
            law = one.basis.instrument
            assert law.in_force is not None, one
            assert law.in_force <= ends[workflow.since], one
            assert law.ended is None or law.ended >= workflow.since, one


@SHIPPED
def test_every_fact_of_a_shipped_workflow_is_asked_by_some_guard(workflow: Workflow) -> None:
    asked = {fact for one in (*workflow.transitions, *workflow.refusals) for fact, _ in one.when}
    assert asked == {fact.name for fact in workflow.facts}


@SHIPPED
def test_every_event_of_a_shipped_workflow_has_an_event_type(workflow: Workflow) -> None:
    from govrules.procedure.events import event_name

    types = {event_name(one) for one in gr.disclosure.EVENTS}
    assert {name for name, _ in workflow.events} <= types


def test_the_2019_workflow_knows_every_event_type() -> None:
    from govrules.procedure.events import event_name

    assert {name for name, _ in WORKFLOWS[1].events} == {event_name(one) for one in gr.disclosure.EVENTS}


# asking ---------------------------------------------------------------------------------------

W2019 = gr.workflow("disclosure.application", on=date(2024, 9, 20))
W2007 = gr.workflow("disclosure.application", on=date(2015, 1, 1))
IN_TIME = {"extended_before": False, "extension_in_time": True, "within_maximum": True, "head_agreed": True}

NEXT = [
    # state, event, facts, next state (2019 regulation)
    ("new", "received", None, "processing"),
    ("未收到", "收到申请", None, "processing"),
    ("not received", "application received", None, "processing"),
    ("NEW", "received", {}, "processing"),
    ("new", "arrived", {"confirmation_needed": False}, "processing"),
    ("new", "arrived", {"confirmation_needed": True, "ordinary_letter": True}, "arrived"),
    (
        "processing",
        "correction_requested",
        {"asked_before": False, "notice_in_time": True},
        "awaiting_correction",
    ),
    ("processing", "告知补正", {"asked_before": False, "notice_in_time": False}, "awaiting_correction"),
    ("processing", "extended", IN_TIME, "processing"),
    ("consulting", "third_party_answered", {"inquiries_left": True}, "consulting"),
    ("consulting", "third_party_answered", {"inquiries_left": False}, "processing"),
    ("awaiting_correction", "deemed_abandoned", {"period_over": True}, "abandoned"),
    ("processing", "replied", None, "replied"),
    ("replied", "archived", None, "closed"),
    ("in_remedy", "remedy_decided", {"redo_ordered": True}, "processing"),
    ("in_remedy", "remedy_decided", {"redo_ordered": False}, "replied"),
    ("closed", "published", None, "closed"),
]


@pytest.mark.parametrize(("state", "event", "facts", "target"), NEXT)
def test_next_state_from_values_names_and_labels(state: str, event: str, facts: Any, target: str) -> None:
    found = W2019.next(state, event, facts)
    assert found == target
    assert isinstance(found, str)
    assert found.zh


REFUSED = [
    # state, event, facts, what the message must say
    (
        "processing",
        "archived",
        None,
        ["archived", "归档", "not possible", "办理中", "allowed:", "replied (答复)"],
    ),
    ("new", "replied", None, ["not possible", "received (收到申请)"]),
    ("closed", "received", None, ["not possible", "closed"]),
    (
        "processing",
        "correction_requested",
        {"asked_before": True, "notice_in_time": True},
        ["once only", "一次性", "art. 30", "allowed:"],
    ),
    ("processing", "extended", {"extended_before": True}, ["once only", "art. 33 para. 2"]),
    (
        "processing",
        "extended",
        {**IN_TIME, "extension_in_time": False},
        ["first due date has passed", "首个期限届满"],
    ),
    ("processing", "extended", {**IN_TIME, "within_maximum": False}, ["longer than the longest", "最长期限"]),
    ("processing", "extended", {**IN_TIME, "head_agreed": False}, ["did not agree", "未经机构负责人同意"]),
    (
        "awaiting_correction",
        "deemed_abandoned",
        {"period_over": False},
        ["isn't over", "尚未届满", "art. 30"],
    ),
    ("processing", "reasons_requested", {"excessive": False}, ["art. 35", "未明显超过合理范围"]),
    ("processing", "fee_notified", {"excessive": False}, ["art. 42", "不得收费"]),
    ("processing", "extended", None, ["facts not given", "extended_before", "已延长过", "[True, False]"]),
    (
        "processing",
        "extended",
        {"extended_before": False},
        ["extension_in_time", "within_maximum", "head_agreed"],
    ),
    ("new", "arrived", {"confirmation_needed": True}, ["ordinary_letter", "平常信函"]),
]


@pytest.mark.parametrize(("state", "event", "facts", "said"), REFUSED)
def test_a_refusal_says_why_which_article_and_what_is_allowed(
    state: str, event: str, facts: Any, said: list[str]
) -> None:
    with pytest.raises(NotAllowed) as caught:
        W2019.next(state, event, facts)
    assert [one for one in said if one not in str(caught.value)] == []


UNKNOWN = [
    ("sleeping", "replied", None, BadValue, ["'sleeping'", "processing (办理中)"]),
    ("", "replied", None, BadValue, ["known:"]),
    (None, "replied", None, BadValue, ["None"]),
    (7, "replied", None, BadValue, ["7"]),
    ("processing", "danced", None, BadValue, ["'danced'", "replied (答复)"]),
    ("processing", "", None, BadValue, ["events:"]),
    ("processing", None, None, BadValue, ["None"]),
    (
        "processing",
        "replied",
        {"weather": "fine"},
        BadValue,
        ["'weather'", "excessive (数量、频次明显超过合理范围)"],
    ),
    (
        "processing",
        "extended",
        {**IN_TIME, "head_agreed": "yes"},
        BadValue,
        ["head_agreed", "'yes'", "[True, False]"],
    ),
    ("processing", "extended", {**IN_TIME, "head_agreed": 1}, BadValue, ["head_agreed", "1"]),
    ("processing", "extended", {**IN_TIME, "head_agreed": None}, BadValue, ["head_agreed", "None"]),
    ("processing", "replied", ["excessive"], WrongType, ["facts="]),
]


@pytest.mark.parametrize(("state", "event", "facts", "kind", "said"), UNKNOWN)
def test_unknown_states_events_and_facts_are_refused(
    state: Any, event: Any, facts: Any, kind: type[Exception], said: list[str]
) -> None:
    with pytest.raises(kind) as caught:
        W2019.next(state, event, facts)
    assert [one for one in said if one not in str(caught.value)] == []


def test_events_of_2019_are_unknown_to_the_2007_workflow() -> None:
    # The 2007 text knows no abandonment, no fee of this kind and no request for reasons.
    for event in (
        "deemed_abandoned",
        "fee_notified",
        "fee_paid",
        "reasons_requested",
        "delay_set",
        "refused_to_process",
    ):
        with pytest.raises(BadValue, match=event):
            W2007.next("processing", event)


def test_allowed_lists_each_event_with_target_basis_and_needed_facts() -> None:
    found = {str(one): one for one in W2019.allowed("processing")}
    assert "replied" in found
    assert "archived" not in found
    extended = found["extended"]
    assert extended.event == "extended"
    assert extended.target == "processing"
    assert set(extended.needs) == set(IN_TIME)
    assert extended.basis.text("en").endswith("art. 33 para. 2")
    assert extended.label.zh == "延长答复"
    assert found["replied"].needs == ()


def test_allowed_leaves_out_what_the_known_facts_rule_out() -> None:
    assert "extended" not in W2019.allowed("processing", {"extended_before": True})
    assert "extended" not in W2019.allowed("办理中", {"head_agreed": False})
    asked = {str(one): one for one in W2019.allowed("processing", {"extended_before": False})}
    assert "extended_before" not in asked["extended"].needs
    assert "fee_notified" not in W2019.allowed("processing", {"excessive": False})


def test_allowed_of_a_closed_case_has_no_reply() -> None:
    names = {str(one) for one in W2019.allowed("closed")}
    assert "replied" not in names
    assert "received" not in names


def test_allowed_refuses_unknown_facts_and_states() -> None:
    with pytest.raises(BadValue, match="no fact"):
        W2019.allowed("processing", {"weather": True})
    with pytest.raises(BadValue, match="no state"):
        W2019.allowed("asleep")


def test_states_initial_and_final_are_labelled_strings() -> None:
    assert W2019.initial == "new"
    assert W2019.final == ("closed",)
    assert {"processing", "awaiting_fee", "abandoned", "not_processed"} <= set(W2019.states)
    assert "awaiting_fee" not in W2007.states
    assert W2019.states[2].text("zh") == "办理中"


def test_a_final_state_without_rows_says_so() -> None:
    with pytest.raises(NotAllowed, match="nothing more is allowed: the state is final"):
        build().next("done", "asked")


# versions -------------------------------------------------------------------------------------

VERSIONS = [
    (date(2008, 5, 1), date(2008, 5, 1)),
    (date(2019, 5, 14), date(2008, 5, 1)),
    (date(2019, 5, 15), date(2019, 5, 15)),
    (datetime(2019, 5, 15, 0, 30), date(2019, 5, 15)),
    (date(2030, 1, 1), date(2019, 5, 15)),
]


@pytest.mark.parametrize(("on", "since"), VERSIONS)
def test_the_version_of_a_workflow_on_a_day(on: date, since: date) -> None:
    assert gr.workflow("disclosure.application", on=on).since == since


def test_before_the_first_version_and_without_a_day() -> None:
    with pytest.raises(NotYetInForce, match="2008-05-01"):
        gr.workflow("disclosure.application", on=date(2008, 4, 30))
    with pytest.raises(BadValue, match=r"2008-05-01, 2019-05-15.*on="):
        gr.workflow("disclosure.application")
    with pytest.raises(WrongType):
        gr.workflow("disclosure.application", on="2024-09-20")  # type: ignore[arg-type]


def test_an_unknown_workflow_names_the_near_one() -> None:
    with pytest.raises(UnknownRule, match=r"disclosure\.application"):
        gr.workflow("disclosure.aplication", on=date(2024, 1, 1))


# values ---------------------------------------------------------------------------------------


@SHIPPED
def test_a_workflow_pickles_and_compares_equal(workflow: Workflow) -> None:
    again = pickle.loads(pickle.dumps(workflow))
    assert again == workflow
    assert hash(again) == hash(workflow)
    assert again.next("new", "received") == "processing"
    assert WORKFLOWS[0] != WORKFLOWS[1]
    assert workflow != "disclosure.application"


def test_a_workflow_is_frozen() -> None:
    with pytest.raises(AttributeError):
        W2019.since = date(2020, 1, 1)  # type: ignore[misc]


def test_an_allowed_event_pickles_and_copies_with_its_basis() -> None:
    one = next(one for one in W2019.allowed("processing") if one == "extended")
    for again in (pickle.loads(pickle.dumps(one)), copy.copy(one), copy.deepcopy(one)):
        assert isinstance(again, Allowed)
        assert (again, again.target, again.basis, again.label, again.needs) == (
            one, one.target, one.basis, one.label, one.needs,
        )  # fmt: skip


# drawing --------------------------------------------------------------------------------------


@pytest.mark.parametrize("lang", ["zh", "en"])
@SHIPPED
def test_the_table_has_a_row_for_each_transition_and_refusal(workflow: Workflow, lang: str) -> None:
    lines = workflow.table(lang).splitlines()
    assert len(lines) == 2 + len(workflow.transitions) + len(workflow.refusals)
    assert {line.replace("\\|", "").count("|") for line in lines} == {7}
    assert all(line.split("|")[-2].strip() for line in lines)


def test_the_table_shows_conditions_clocks_refusals_and_articles() -> None:
    zh, en = W2019.table("zh"), W2019.table("en")
    assert "第三十三条第二款" in zh
    assert "art. 33 para. 2" in en
    assert "不得：只能延长一次" in zh
    assert "refused: the period is extended once only" in en
    assert "重新起算答复" in zh
    assert "restart reply" in en
    assert "非：已延长过" in zh
    assert "not: extended before" in en


def test_the_table_shows_values_that_are_not_yes_or_no() -> None:
    rows = (
        *SOUND[:2],
        row("open asked", "closed", "done", VoidClock("answer"), grade="low"),
        row("open asked", "closed", "", grade="high"),
    )
    assert "grade = low" in build(rows, facts=(GRADE,)).table("en")


@pytest.mark.parametrize("lang", ["zh", "en"])
@SHIPPED
def test_mermaid_names_every_state_and_draws_every_arrow(workflow: Workflow, lang: str) -> None:
    text = workflow.mermaid(lang)
    assert text.startswith("stateDiagram-v2\n")
    assert f"[*] --> {workflow.initial}" in text
    for state in workflow.states:
        assert f'state "{state.text(lang)}" as {state}' in text
    for state in workflow.final:
        assert f"{state} --> [*]" in text
    arrows = {(source, one.target or source) for one in workflow.transitions for source in one.sources}
    drawn = re.findall(r"^ {4}(\w+) --> (\w+): (.+)$", text, re.MULTILINE)
    assert {(source, target) for source, target, _ in drawn} == arrows
    assert len(drawn) == len(arrows)
    for *_, words in drawn:
        labels = words.split("、" if lang == "zh" else ", ")
        assert len(labels) == len(set(labels))


@pytest.mark.parametrize("draw", ["table", "mermaid"])
def test_drawing_in_another_language_is_refused(draw: str) -> None:
    with pytest.raises(BadValue, match="'fr'"):
        getattr(W2019, draw)("fr")


@SHIPPED
def test_to_dict_is_plain_and_whole(workflow: Workflow) -> None:
    plain = workflow.to_dict()
    assert json.loads(json.dumps(plain, ensure_ascii=False))["id"] == "disclosure.application"
    assert len(plain["transitions"]) == len(workflow.transitions)
    assert len(plain["refusals"]) == len(workflow.refusals)
    assert [one["name"] for one in plain["states"]] == [str(state) for state in workflow.states]
    effects = {effect["effect"] for one in plain["transitions"] for effect in one["effects"]}
    assert {"start", "meet", "extend", "pause", "resume", "void", "restart"} == effects
    assert all(one["basis"] for one in (*plain["transitions"], *plain["refusals"]))
    started = next(
        effect for one in plain["transitions"] for effect in one["effects"] if effect["effect"] == "start"
    )
    assert started["rule"] == "disclosure.application.reply"
