"""JSON: strict, versioned, all errors at once; old files stay readable for years."""

from __future__ import annotations

import json
import pickle
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from tests.edge.cases import KIND, cases

import govrules as gr
from govrules.serialization import SCHEMA, StoredDue, from_plain, stored, to_plain

D = gr.disclosure
GOLDEN = Path(__file__).parent.parent / "golden"
BEIJING = timezone(timedelta(hours=8))


def written(**changes: Any) -> str:
    """A record as JSON with some keys changed; None takes a key out."""
    plain = {
        "schema": 1,
        "kind": KIND,
        "id": "1",
        "events": [{"type": "received", "on": "2024-09-20"}],
        **changes,
    }
    return json.dumps({key: value for key, value in plain.items() if value is not ...})


def refused(text: str | bytes) -> tuple[gr.Problem, ...]:
    with pytest.raises(gr.BadRecord) as caught:
        gr.from_json(text)
    return caught.value.problems


# golden files ------------------------------------------------------------------------------------


def test_there_is_a_golden_file_for_every_schema() -> None:
    assert [path.name for path in sorted(GOLDEN.glob("*.jsonl"))] == [
        f"schema-{n}.jsonl" for n in range(1, SCHEMA + 1)
    ]


def golden(schema: int) -> list[str]:
    return (GOLDEN / f"schema-{schema}.jsonl").read_text(encoding="utf-8").splitlines()


# What the lines of schema-1.jsonl say, told in today's types.
SCHEMA_1 = [
    D.Application("g-01", [D.Received(date(2024, 9, 20))]),
    D.Application(
        "g-02",
        [
            D.Arrived(date(2024, 9, 14), channel=D.Channel.MAIL_UNSIGNED),
            D.Confirmed(date(2024, 9, 18)),
            D.Registered(date(2024, 9, 18)),
            D.Examined(date(2024, 9, 19)),
            D.Extended(date(2024, 10, 16), by=10, told=date(2024, 10, 16), agreed=True),
            D.Communicated(date(2024, 10, 17)),
            D.Replied(
                date(2024, 10, 30),
                dated=date(2024, 10, 30),
                sent=date(2024, 10, 31),
                delivered=date(2024, 11, 4),
                kind=D.ReplyKind.PARTLY_GRANTED,
                ground=D.RefusalGround.TRADE_SECRET,
                reasons_stated=True,
            ),
            D.Published(date(2024, 10, 31)),
            D.Archived(date(2024, 12, 20)),
        ],
        organ="重庆市生态环境局",
        place="重庆市",
        topic="环评批复",
        excessive=False,
        public_interest=True,
    ),
    D.Application(
        "g-03",
        [
            D.Received(date(2019, 6, 10), channel=D.Channel.IN_PERSON),
            D.CorrectionRequested(
                date(2019, 6, 14),
                sent=date(2019, 6, 14),
                delivered=date(2019, 6, 17),
                until=date(2019, 7, 1),
                matters_named=True,
            ),
            D.CorrectionReceived(date(2019, 6, 28)),
            D.ThirdPartyConsulted(date(2019, 7, 1), sent=date(2019, 7, 1)),
            D.ThirdPartyAnswered(date(2019, 7, 12), consents=False),
            D.OrganConsulted(date(2019, 7, 15), co_producer=True),
            D.OrganAnswered(date(2019, 7, 19), consents=True),
            D.Replied(
                date(2019, 8, 2),
                kind=D.ReplyKind.NOT_DISCLOSED,
                ground=D.RefusalGround.PRIVACY,
                reasons_stated=True,
            ),
            D.RemedyOpened(date(2019, 9, 2), remedy=D.Remedy.LITIGATION),
            D.RemedyDecided(date(2020, 3, 10), outcome=D.Outcome.QUASHED, redo=True, until=date(2020, 4, 7)),
            D.Replied(date(2020, 4, 1), kind=D.ReplyKind.GRANTED),
        ],
    ),
    D.Application(
        "g-04",
        [
            D.Received(date(2021, 3, 1), channel=D.Channel.EMAIL),
            D.ReasonsRequested(date(2021, 3, 3)),
            D.ReasonsGiven(date(2021, 3, 8)),
            D.DelaySet(date(2021, 3, 10), until=date(2021, 6, 30)),
            D.FeeNotified(date(2021, 3, 15), sent=date(2021, 3, 15)),
            D.FeePaid(date(2021, 3, 20)),
            D.Withdrawn(date(2021, 4, 1)),
        ],
        excessive=True,
    ),
    D.Application(
        "g-05",
        [
            D.Received(date(2022, 5, 5)),
            D.CorrectionRequested(date(2022, 5, 9), until=date(2022, 5, 30)),
            D.DeemedAbandoned(date(2022, 5, 31)),
            D.ConsequenceRecorded(date(2022, 6, 20), consequence=D.Consequence.PETITION),
        ],
    ),
    D.Application(
        "g-06",
        [
            D.Received(datetime(2023, 2, 1, 23, 30, tzinfo=BEIJING), channel=D.Channel.ONLINE),
            D.RefusedToProcess(datetime(2023, 2, 10, 9), note='理由不合理；见 "卷宗" 第1/2页'),
            D.Extended(by=20),
        ],
        place=gr.Place("500153", "荣昌区", "Rongchang", "500000"),
    ),
    D.Application("g-07"),
    StoredDue(
        rule="disclosure.application.reply",
        since=date(2019, 5, 15),
        article="《政府信息公开条例》（国务院令第711号）第三十三条第二款",
        start=date(2024, 9, 20),
        date=date(2024, 10, 23),
        instant=None,
        certainty="final",
        earliest=date(2024, 10, 23),
        latest=date(2024, 10, 23),
        missing=(),
        readings={"measured_sent": date(2024, 10, 23), "measured_delivered": date(2024, 10, 23)},
        explanation="结论：依申请公开答复期限至2024-10-23（含当日）",
        calendar="2119af08345fd37f",
        horizon=date(2026, 12, 31),
        library="26.11.0",
    ),
    StoredDue(
        rule="disclosure.application.correction_submit",
        since=None,
        article="第三十条",
        start=date(2024, 9, 20),
        date=None,
        instant=None,
        certainty="indeterminate",
        earliest=date(2024, 9, 20),
        latest=None,
        missing=("the law sets no number",),
        readings={"measured_sent": None},
        explanation="",
        calendar="0000000000000000",
        horizon=date(2026, 12, 31),
        library="26.11.0",
    ),
    # A rule that this release doesn't ship: a stored answer is read all the same.
    StoredDue(
        rule="reporting.event.first",
        since=date(2011, 5, 1),
        article="第四条",
        start=datetime(2024, 9, 20, 8, 30, tzinfo=BEIJING),
        date=None,
        instant=datetime(2024, 9, 20, 10, 30, tzinfo=BEIJING),
        certainty="provisional",
        earliest=datetime(2024, 9, 20, 10, 30, tzinfo=BEIJING),
        latest=datetime(2024, 9, 21, 10, 30, tzinfo=BEIJING),
        missing=(),
        readings={},
        explanation="一、\n二、",
        calendar="ffffffffffffffff",
        horizon=date(2026, 12, 31),
        library="26.11.0",
    ),
]


@pytest.mark.parametrize("number", range(len(SCHEMA_1)))
def test_the_golden_file_of_schema_1_says_what_it_said(number: int) -> None:
    lines = golden(1)
    assert len(lines) == len(SCHEMA_1)
    assert gr.from_json(lines[number]) == SCHEMA_1[number]


@pytest.mark.parametrize("line", golden(SCHEMA))
def test_todays_schema_is_written_as_the_golden_file_has_it(line: str) -> None:
    assert json.loads(gr.to_json(gr.from_json(line))) == json.loads(line)


def test_the_golden_file_holds_every_type_of_event() -> None:
    types = {event["type"] for line in golden(1) for event in json.loads(line).get("events", ())}
    assert types == {
        *("arrived confirmed received registered examined correction_requested correction_received".split()),
        *(
            "deemed_abandoned reasons_requested reasons_given refused_to_process delay_set fee_notified".split()
        ),
        *(
            "fee_paid third_party_consulted third_party_answered organ_consulted organ_answered extended".split()
        ),
        *(
            "communicated replied published withdrawn consequence_recorded remedy_opened remedy_decided".split()
        ),
        "archived",
    }


# round trips -------------------------------------------------------------------------------------


@settings(max_examples=200, deadline=None)
@given(cases())
def test_a_case_survives_json_and_pickle(case: Any) -> None:
    text = gr.to_json(case)
    assert gr.from_json(text) == case
    assert gr.from_json(text.encode()) == case
    assert "\n" not in text
    assert from_plain(to_plain(case)) == case
    assert pickle.loads(pickle.dumps(case)) == case


def test_a_record_without_schema_is_of_the_first() -> None:
    assert gr.from_json(written(schema=...)) == gr.from_json(written())


def test_labels_are_read_where_values_are() -> None:
    text = written(
        place="重庆市",
        events=[
            {"type": "收到申请", "on": "2024-09-20", "channel": "网上提交"},
            {"type": "Replied", "on": "2024-10-01"},
        ],
    )
    assert gr.from_json(text) == D.Application(
        "1",
        [D.Received(date(2024, 9, 20), channel=D.Channel.ONLINE), D.Replied(date(2024, 10, 1))],
        place="500000",
    )


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2024-09-20", date(2024, 9, 20)),
        ("2024-09-20T08:30", datetime(2024, 9, 20, 8, 30)),
        ("2024-09-20T08:30:15.25", datetime(2024, 9, 20, 8, 30, 15, 250000)),
        ("2024-09-20T08:30:00Z", datetime(2024, 9, 20, 8, 30, tzinfo=UTC)),
        ("2024-09-20T08:30:00+08:00", datetime(2024, 9, 20, 8, 30, tzinfo=BEIJING)),
    ],
)
def test_days_and_times(text: str, moment: date) -> None:
    found = gr.from_json(written(events=[{"type": "received", "on": text}])).events[0].on
    assert found == moment
    assert type(found) is type(moment)


# stored due dates --------------------------------------------------------------------------------


def test_a_stored_due_date_keeps_what_it_rests_on() -> None:
    due = gr.rule("disclosure.application.reply").due(date(2024, 9, 20))
    plain = json.loads(gr.to_json(due))
    assert plain["schema"] == 1
    assert plain["kind"] == "due"
    assert plain["rule"] == "disclosure.application.reply"
    assert plain["since"] == "2019-05-15"
    assert "第三十三条" in plain["article"]
    assert plain["start"] == "2024-09-20"
    assert plain["date"] == plain["earliest"] == plain["latest"] == "2024-10-23"
    assert plain["certainty"] == "final"
    assert plain["calendar"] == gr.CHINA.fingerprint
    assert plain["horizon"] == gr.CHINA.horizon.isoformat()
    assert plain["library"] == gr.__version__
    assert "2024-10-23" in plain["explanation"]


def test_another_calendar_leaves_another_fingerprint() -> None:
    rule = gr.rule("disclosure.application.reply")
    now = stored(rule.due(date(2020, 1, 13)))
    then = stored(rule.due(date(2020, 1, 13), calendar=gr.CHINA.known_on(date(2020, 1, 20))))
    # Counted by hand: with the holiday prolonged 17 February, as first announced 13 February.
    assert (now.date, then.date) == (date(2020, 2, 17), date(2020, 2, 13))
    assert now.calendar != then.calendar


@pytest.mark.parametrize(
    ("rule", "start", "certainty"),
    [
        ("disclosure.application.reply", date(2024, 9, 20), "final"),
        ("disclosure.application.reply", date(2012, 7, 20), "final"),
        ("disclosure.application.reply", date(2026, 12, 14), "provisional"),
        ("disclosure.application.correction_submit", date(2024, 9, 20), "indeterminate"),
        ("disclosure.application.reply", datetime(2024, 9, 20, 8, 30), "final"),
    ],
)
def test_a_due_date_survives_json_and_pickle(rule: str, start: date, certainty: str) -> None:
    due = gr.rule(rule).due(start)
    kept = gr.from_json(gr.to_json(due))
    assert kept == stored(due)
    assert kept.certainty == certainty
    assert gr.from_json(gr.to_json(kept)) == kept
    assert pickle.loads(pickle.dumps(kept)) == kept


@pytest.mark.parametrize(
    "value", [None, "text", 5, {}, [], date(2024, 9, 20), D.Received(date(2024, 9, 20))], ids=repr
)
def test_only_records_and_due_dates_are_written(value: Any) -> None:
    with pytest.raises(gr.WrongType, match="a record or a due date"):
        gr.to_json(value)


# strictness --------------------------------------------------------------------------------------

EXTENDED = {"type": "extended", "on": "2024-10-18"}
REPLIED = {"type": "replied", "on": "2024-10-23"}


@pytest.mark.parametrize(
    ("changes", "path", "expected"),
    [
        ({"id": 5}, "$.id", "a text"),
        ({"id": None}, "$.id", "a text"),
        ({"id": True}, "$.id", "a text"),
        ({"id": ["1"]}, "$.id", "a text"),
        ({"id": ""}, "$", "needs an id"),
        ({"id": ...}, "$.id", "required key missing"),
        ({"id": "\ud800"}, "$.id", "half of a character"),
        ({"organ": 5}, "$.organ", "a text"),
        ({"organ": None}, "$.organ", "a text"),
        ({"topic": {}}, "$.topic", "a text"),
        ({"excessive": "no"}, "$.excessive", "true or false"),
        ({"excessive": 1}, "$.excessive", "true or false"),
        ({"excessive": 0.0}, "$.excessive", "true or false"),
        ({"place": "Atlantis"}, "$.place", "Place("),
        ({"place": 500000}, "$.place", "a place"),
        ({"place": {"code": "1", "zh": "某地"}}, "$.place", "a place"),
        ({"place": {"code": 1, "zh": "某地", "en": "x"}}, "$.place", "a place"),
        ({"place": {"code": "1", "zh": "某地", "en": "x", "size": "9"}}, "$.place", "a place"),
        ({"events": "received"}, "$.events", "a list"),
        ({"events": ""}, "$.events", "a list"),
        ({"events": {}}, "$.events", "a list"),
        ({"events": None}, "$.events", "a list"),
        ({"events": 5}, "$.events", "a list"),
        ({"events": ["received"]}, "$.events[0]", "an object with type and on"),
        ({"events": [None]}, "$.events[0]", "an object with type and on"),
        ({"events": [{"on": "2024-09-20"}]}, "$.events[0]", "a type of event"),
        ({"events": [{"type": 5}]}, "$.events[0]", "a type of event"),
        ({"events": [{"type": "recieved", "on": "2024-09-20"}]}, "$.events[0]", "received (收到申请)"),
        ({"events": [{"type": "received"}]}, "$.events[0].on", "required key missing"),
        ({"events": [{"type": "received", "on": None}]}, "$.events[0].on", "a day such as 2024-09-20"),
        ({"events": [{"type": "received", "on": 20240920}]}, "$.events[0].on", "a day such as"),
        ({"events": [{"type": "received", "on": "2024/9/20"}]}, "$.events[0].on", "a day such as"),
        ({"events": [{"type": "received", "on": "20240920"}]}, "$.events[0].on", "a day such as"),
        ({"events": [{"type": "received", "on": "2024-W38-5"}]}, "$.events[0].on", "a day such as"),
        ({"events": [{"type": "received", "on": "2024-02-30"}]}, "$.events[0].on", "a day such as"),
        ({"events": [{"type": "received", "on": "2024-09-20T25:00"}]}, "$.events[0].on", "a day such as"),
        ({"events": [{"type": "received", "on": "20240920T083000"}]}, "$.events[0].on", "a day such as"),
        ({"events": [{"type": "received", "on": "2024-09-20 08:30"}]}, "$.events[0].on", "a day such as"),
        ({"events": [{"type": "received", "on": "２０２４-09-20"}]}, "$.events[0].on", "a day such as"),
        (
            {"events": [{"type": "received", "on": "2024-09-20", "channel": "pigeon"}]},
            "$.events[0].channel",
            "online",
        ),
        (
            {"events": [{"type": "received", "on": "2024-09-20", "channel": 1}]},
            "$.events[0].channel",
            "one of",
        ),
        ({"events": [{"type": "received", "on": "2024-09-20", "note": 5}]}, "$.events[0].note", "a text"),
        ({"events": [EXTENDED | {"by": "12"}]}, "$.events[0].by", "a whole number"),
        ({"events": [EXTENDED | {"by": 12.0}]}, "$.events[0].by", "a whole number"),
        ({"events": [EXTENDED | {"by": True}]}, "$.events[0].by", "a whole number"),
        ({"events": [EXTENDED | {"agreed": "yes"}]}, "$.events[0].agreed", "true or false"),
        ({"events": [EXTENDED | {"by": 0}]}, "$.events[0]", "above 0"),
        ({"events": [REPLIED | {"kind": "maybe"}]}, "$.events[0].kind", "granted"),
        ({"events": [{"type": "replied"}]}, "$.events[0]", "needs a day"),
        (
            {"events": [REPLIED | {"dated": "2024-10-23", "sent": "2024-10-20"}]},
            "$.events[0]",
            "out of order",
        ),
        ({"events": [REPLIED | {"kin": "granted"}]}, "$.events[0].kin", "no such key; known:"),
        ({"organisation": "局"}, "$.organisation", "no such key; known: events"),
        ({"kind": "nope"}, "$.kind", "kinds: disclosure.application"),
        ({"kind": "disclosure.aplication"}, "$.kind", "did you mean disclosure.application"),
        ({"kind": 5}, "$.kind", "such as disclosure.application"),
        ({"kind": ...}, "$.kind", "such as disclosure.application"),
        ({"schema": "1"}, "$.schema", "a whole number"),
        ({"schema": 1.0}, "$.schema", "a whole number"),
        ({"schema": True}, "$.schema", "a whole number"),
        ({"schema": None}, "$.schema", "a whole number"),
        ({"schema": 0}, "$.schema", "a whole number"),
        ({"schema": -1}, "$.schema", "a whole number"),
    ],
    ids=lambda value: str(value)[:60],
)
def test_a_record_is_read_strictly(changes: dict[str, Any], path: str, expected: str) -> None:
    problems = refused(written(**changes))
    assert [problem.column for problem in problems] == [path]
    assert expected in problems[0].expected


def test_all_errors_of_a_record_come_at_once_with_their_paths() -> None:
    problems = refused(
        written(
            id=5,
            organ=7,
            excessive="no",
            bar=2,
            baz=3,
            events=[
                EXTENDED | {"by": "12", "agreed": "no"},
                {"type": "nope"},
                7,
                REPLIED | {"on": "2024-13-01", "kind": "maybe", "foo": 1},
            ],
        )
    )
    assert {(problem.column, str(problem.value)) for problem in problems} == {
        ("$.id", "5"),
        ("$.organ", "7"),
        ("$.excessive", "no"),
        ("$.bar", "2"),
        ("$.baz", "3"),
        ("$.events[0].by", "12"),
        ("$.events[0].agreed", "no"),
        ("$.events[1]", "{'type': 'nope'}"),
        ("$.events[2]", "7"),
        ("$.events[3].on", "2024-13-01"),
        ("$.events[3].kind", "maybe"),
        ("$.events[3].foo", "1"),
    }


def test_a_newer_schema_is_refused_by_number() -> None:
    problems = refused(written(schema=SCHEMA + 1, anything="new"))
    assert [(problem.column, problem.value) for problem in problems] == [("$.schema", SCHEMA + 1)]
    assert "newer" in problems[0].expected
    assert "upgrade" in problems[0].expected
    assert f"up to {SCHEMA}" in problems[0].expected


@pytest.mark.parametrize(
    ("changes", "path", "expected"),
    [
        ({"date": 5}, "$.date", "a day such as"),
        ({"instant": "2024-09-20"}, "$.instant", "a time such as"),
        ({"readings": []}, "$.readings", "an object"),
        ({"readings": "x"}, "$.readings", "an object"),
        ({"missing": "x"}, "$.missing", "a list"),
        ({"missing": [5]}, "$.missing[0]", "a text"),
        ({"extra": 1}, "$.extra", "no such key"),
        ({"rule": None}, "$.rule", "a text"),
    ],
    ids=lambda value: str(value)[:30],
)
def test_a_stored_due_date_is_read_strictly(changes: dict[str, Any], path: str, expected: str) -> None:
    plain = json.loads(golden(1)[7]) | changes
    problems = refused(json.dumps(plain))
    assert [problem.column for problem in problems] == [path]
    assert expected in problems[0].expected


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "not JSON"),
        ("{", "line 1, column 2"),
        ('{"a": 1,}', "not JSON"),
        ("{'a': 1}", "not JSON"),
        ('{"kind": NaN}', "NaN"),
        ('{"kind": -Infinity}', "-Infinity"),
        ('{"id": "1", "id": "2"}', "repeated keys: id"),
        ('{"events": [{"on": 1, "type": 2, "on": 3}]}', "repeated keys: on"),
        ("[" * 100_000, "nested too deeply"),
        ('{"a":' * 100_000, "nested too deeply"),
        ('{"id": %s}' % ("9" * 5000), "too many digits"),
        (b"\xff\xfe\x00", "UTF-8"),
        ('{"id": "局"}'.encode("gb18030"), "UTF-8"),
        ('{"a": "\x00"}', "not JSON"),
        ("null", "expected an object"),
        ("[]", "expected an object"),
        ('"text"', "expected an object"),
        ("5", "expected an object"),
    ],
    ids=lambda value: str(value)[:30],
)
def test_what_is_no_record_at_all(text: str | bytes, message: str) -> None:
    with pytest.raises(gr.BadRecord, match=message):
        gr.from_json(text)


@pytest.mark.parametrize("text", [None, 5, {"kind": KIND}, bytearray(b"{}")], ids=repr)
def test_from_json_takes_text(text: Any) -> None:
    with pytest.raises(gr.WrongType, match="takes text"):
        gr.from_json(text)


@pytest.mark.parametrize("depth", [10, 500, 900, 960, 980, 990])
def test_a_value_nested_deeply_is_refused_as_any_other(depth: int) -> None:
    with pytest.raises(gr.BadRecord) as caught:
        gr.from_json(written(id="@").replace('"@"', "[" * depth + "]" * depth))
    assert len(str(caught.value)) < 500


def test_half_a_character_can_still_be_printed() -> None:
    with pytest.raises(gr.BadRecord) as caught:
        gr.from_json(written(**{"id": "\ud800", "\udfff": 1}))
    assert str(caught.value).encode("utf-8")


def test_a_bad_record_can_be_pickled_and_names_row_and_case() -> None:
    with pytest.raises(gr.BadRecord) as caught:
        from_plain({"kind": KIND, "id": "7", "events": [], "bar": 1}, 3)
    assert "row 3, case 7, $.bar: 1: no such key" in str(caught.value)
    assert str(pickle.loads(pickle.dumps(caught.value))) == str(caught.value)
