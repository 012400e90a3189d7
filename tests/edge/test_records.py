"""Tables of cases: columns, values and every way in which a row can be wrong."""

from __future__ import annotations

from collections import Counter
from datetime import date, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.edge.cases import KIND, cases, day_texts

import govrules as gr

D = gr.disclosure


def collect(*rows: Any, **options: Any) -> tuple[tuple[Any, ...], tuple[gr.Problem, ...]]:
    return gr.read_records(KIND, rows, errors="collect", **options)


def one(row: dict[str, Any]) -> Any:
    records, problems = collect(row)
    assert problems == ()
    assert len(records) == 1
    return records[0]


def received(**more: Any) -> dict[str, Any]:
    return {"id": "1", "received": "2024-09-20", **more}


# the template ------------------------------------------------------------------------------------


def test_the_template_names_every_column_with_meaning_and_example() -> None:
    columns = gr.template(KIND)
    assert [column.name for column in columns[:4]] == ["id", "organ", "place", "topic"]
    for column in columns:
        assert column.name
        assert column.label.zh
        assert column.label.en
        assert column.meaning.zh
        assert column.meaning.en


def test_no_header_stands_for_two_columns() -> None:
    headers = Counter(
        header.casefold()
        for column in gr.template(KIND)
        for header in {column.name, column.label.zh, column.label.en}
    )
    assert [header for header, count in headers.items() if count > 1] == []


def test_every_example_of_the_template_can_be_read() -> None:
    row = {column.name: column.example for column in gr.template(KIND)}
    row.update(id="1")
    # Days told before other days; the examples themselves need not fit together.
    records, problems = collect(row)
    assert problems == ()
    assert len(records) == 1


def test_the_template_of_an_unknown_kind() -> None:
    with pytest.raises(gr.UnknownRule, match=r"did you mean disclosure\.application"):
        gr.template("disclosure.aplication")


def test_a_kind_is_known_by_its_chinese_label_too() -> None:
    assert gr.template("政府信息公开申请") == gr.template(KIND)


# columns -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "headers",
    [
        ("id", "received", "replied"),
        ("编号", "收到申请", "答复"),
        ("编号", "received", "答复"),
        ("id", "application received", "replied"),
        ("ID", "Received", "REPLIED"),
        (" id ", "received\u3000", "\treplied"),
        ("\ufeffid", "received", "replied"),
    ],
)
def test_columns_go_by_name_or_label_in_either_language(headers: tuple[str, str, str]) -> None:
    case = one(dict(zip(headers, ("1", "2024-09-20", "2024-10-23"), strict=True)))
    assert case == D.Application("1", [D.Received(date(2024, 9, 20)), D.Replied(date(2024, 10, 23))])


@pytest.mark.parametrize(
    "second", ["replied_2", "replied2", "答复_2", "答复2", "答复（2）", "答复(2)", "Replied_02"]
)
def test_a_repeated_event_is_numbered(second: str) -> None:
    case = one(received(**{"replied": "2024-10-23", second: "2024-11-05"}))
    assert [event.on for event in case.events if event.name == "replied"] == [
        date(2024, 10, 23),
        date(2024, 11, 5),
    ]


@pytest.mark.parametrize("header", ["replied_2_kind", "replied_kind_2", "答复类型_2", "答复类型2"])
def test_a_field_of_a_repeated_event_goes_to_that_event(header: str) -> None:
    kind = next(column for column in gr.template(KIND) if column.name == "replied_kind")
    header = header.replace("答复类型", kind.label.zh)
    case = one(received(**{"replied": "2024-10-23", "replied_2": "2024-11-05", header: "予以公开"}))
    assert [event.kind for event in case.events if event.name == "replied"] == [None, D.ReplyKind.GRANTED]


@pytest.mark.parametrize(
    "header", ["replied_0", "replied_100", "replied_0_kind", "replied_100_kind", "organ_2", "id_2"]
)
def test_only_events_are_numbered_and_only_to_99(header: str) -> None:
    _, problems = collect(received(**{header: ""}))
    assert [(problem.row, problem.column) for problem in problems] == [(None, header)]


@pytest.mark.parametrize(
    ("header", "hint"),
    [
        ("recieved", "did you mean received?"),
        ("Replyed", "did you mean replied?"),
        ("答 复", "did you mean 答复?"),
        ("colour", "see template"),
        ("备注", "see template"),
        (0, "see template"),
    ],
)
def test_an_unknown_column_is_told_once_with_a_near_match(header: object, hint: str) -> None:
    _, problems = collect(
        received(), {"id": "2", "received": "2024-09-20", header: ""}, {"id": "3", header: ""}
    )
    told = [problem for problem in problems if problem.column == str(header)]
    assert len(told) == 1
    assert told[0].row is None
    assert hint in told[0].expected
    assert "ignore=" in told[0].expected


def test_a_row_stays_readable_beside_a_column_that_is_of_no_concern() -> None:
    records, problems = collect(
        received(remarks="seen"), {"id": "2", "received": "2024-09-20", "remarks": ""}
    )
    assert [record.id for record in records] == ["1", "2"]
    assert [problem.column for problem in problems] == ["remarks"]


def test_a_row_that_fills_in_a_misspelt_column_isnt_read() -> None:
    # The case may turn on it: without its reply, case 1 would look overdue.
    records, problems = collect(
        received(replid="2024-10-01"), {"id": "2", "received": "2024-09-20", "replid": None}
    )
    assert [record.id for record in records] == ["2"]
    assert [problem.column for problem in problems] == ["replid"]


def test_a_column_named_in_ignore_is_left_out() -> None:
    records, problems = collect(received(replid="2024-10-01", remarks="x"), ignore=["replid", "remarks"])
    assert problems == ()
    assert len(records[0].events) == 1


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("received", "收到申请"),
        ("received", "received_1"),
        ("收到申请", "application received"),
        ("received", "RECEIVED"),
    ],
)
def test_two_columns_for_the_same_fact_are_refused(first: str, second: str) -> None:
    records, problems = collect({"id": "1", first: "2024-09-20", second: "2024-09-21"})
    assert records == ()
    assert [(problem.row, problem.column, problem.value) for problem in problems] == [
        (1, second, "2024-09-21")
    ]
    assert first in problems[0].expected


def test_two_columns_for_the_same_fact_may_stand_if_one_is_empty() -> None:
    assert one({"id": "1", "received": "", "收到申请": "2024-09-20"}).first_day == date(2024, 9, 20)


# values ------------------------------------------------------------------------------------------


def test_a_whole_row_as_an_office_has_it() -> None:
    case = one(
        {
            "编号": "渝环公开〔2024〕17号",
            "机关": "重庆市生态环境局",
            "地域": "重庆市",
            "topic": "环评批复",
            "数量频次明显超过合理范围": "否",
            "public_interest": "是",
            "received": "2024年9月20日",
            "received_channel": "网上提交",
            "extended": "2024/10/18",
            "extended_by": "20",
            "extended_agreed": "是",
            "replied_dated": "2024-11-15",
            "replied_sent": "2024-11-18",
            "replied_kind": "partly_granted",
            "replied_ground": "商业秘密",
            "replied_reasons_stated": "有",
        }
    )
    assert case == D.Application(
        "渝环公开〔2024〕17号",
        [
            D.Received(date(2024, 9, 20), channel=D.Channel.ONLINE),
            D.Extended(date(2024, 10, 18), by=20, agreed=True),
            D.Replied(
                dated=date(2024, 11, 15),
                sent=date(2024, 11, 18),
                kind=D.ReplyKind.PARTLY_GRANTED,
                ground=D.RefusalGround.TRADE_SECRET,
                reasons_stated=True,
            ),
        ],
        organ="重庆市生态环境局",
        place="500000",
        topic="环评批复",
        excessive=False,
        public_interest=True,
    )


def test_an_empty_cell_is_a_missing_fact_and_never_no() -> None:
    case = one(received(excessive="", extended=" ", extended_agreed=None, replied=float("nan")))
    assert case == D.Application("1", [D.Received(date(2024, 9, 20))])
    assert case.excessive is None


@pytest.mark.parametrize(
    ("value", "id"), [(7, "7"), (7.0, "7"), ("007", "007"), (" 7 ", "7"), (20240917, "20240917")]
)
def test_an_id_may_be_a_number(value: object, id: str) -> None:
    assert one({"id": value, "received": "2024-09-20"}).id == id


def test_numbers_come_as_floats_from_a_table_with_gaps() -> None:
    assert one(received(extended="2024-10-18", extended_by=20.0)).events[1].by == 20
    assert one(received(extended="2024-10-18", extended_by=float("nan"))).events[1].by is None


def test_an_extension_without_a_day_is_kept() -> None:
    assert one(received(extended_by=15)).events[1] == D.Extended(by=15)


def test_a_data_frame_of_pandas() -> None:
    pd = pytest.importorskip("pandas")
    frame = pd.DataFrame(
        {
            "id": [1, 2],
            "received": [pd.Timestamp("2024-09-20"), pd.Timestamp("2024-09-23 10:30")],
            "replied": [pd.Timestamp("2024-10-23"), pd.NaT],
            "extended_by": [20.0, None],
            "organ": pd.array(["局", None], dtype="string"),
            "excessive": pd.array([True, None], dtype="boolean"),
        }
    )
    records, problems = collect(*frame.to_dict("records"))
    assert problems == ()
    assert records == (
        D.Application(
            "1",
            [D.Received(date(2024, 9, 20)), D.Extended(by=20), D.Replied(date(2024, 10, 23))],
            organ="局",
            excessive=True,
        ),
        D.Application("2", [D.Received(datetime(2024, 9, 23, 10, 30))]),
    )
    assert all(
        type(event.on) in (date, datetime, type(None)) for record in records for event in record.events
    )


def test_scalars_of_numpy() -> None:
    np = pytest.importorskip("numpy")
    case = one(
        {
            "id": np.int64(7),
            "received": np.datetime64("2024-09-20"),
            "extended_by": np.float64(20),
            "excessive": np.bool_(False),
            "replied": np.float64("nan"),
        }
    )
    assert case == D.Application("7", [D.Received(date(2024, 9, 20)), D.Extended(by=20)], excessive=False)


# rows that can't be read -------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("row", "column", "value", "expected"),
    [
        (received(replied="2024-02-30"), "replied", "2024-02-30", "no such day"),
        (received(答复="soon"), "答复", "soon", "2024年9月20日"),
        (received(received_channel="pigeon"), "received_channel", "pigeon", "online (网上提交)"),
        (received(excessive="maybe"), "excessive", "maybe", "是 or 否"),
        (received(extended_by="many"), "extended_by", "many", "whole number"),
        (received(place="Atlantis"), "place", "Atlantis", "Place("),
        (received(organ=True), "organ", True, "a text"),
        ({"received": "2024-09-20"}, "id", None, "an id of its own"),
        ({"id": " ", "received": "2024-09-20"}, "id", None, "an id of its own"),
        ({"id": "1"}, "row", "1", "no event"),
        ({"id": "1", "organ": "局"}, "row", "1", "no event"),
        (
            received(replied_kind="granted"),
            "replied",
            None,
            "the day is missing, although replied_kind is given",
        ),
        (received(extended_by=0), "extended", {"by": 0}, "above 0"),
        (
            received(replied_dated="2024-10-23", replied_sent="2024-10-21"),
            "replied",
            {"dated": date(2024, 10, 23), "sent": date(2024, 10, 21)},
            "out of order",
        ),
        (received(**{"None": ""}) | {None: ["x"]}, "row", ["x"], "more cells than the header"),
    ],
    ids=lambda value: str(value)[:30],
)
def test_a_row_that_cant_be_read_names_row_column_value_and_what_is_expected(
    row: dict[str, Any], column: str, value: object, expected: str
) -> None:
    records, problems = collect({"id": "0", "received": "2024-09-20"}, row, ignore=["None"])
    assert [record.id for record in records] == ["0"]
    assert [(problem.row, problem.column, problem.value) for problem in problems] == [(2, column, value)]
    assert expected in problems[0].expected


def test_every_problem_of_a_row_comes_at_once() -> None:
    _, problems = collect({"received": "soon", "replied": "2024-02-30", "excessive": "maybe", "organ": 1.5})
    assert [problem.column for problem in problems] == ["received", "replied", "excessive", "organ", "id"]


def test_every_problem_of_a_table_comes_at_once() -> None:
    rows = [received(), received(received="soon", id="2"), {"id": "3"}, received(id="4"), received(id="4")]
    with pytest.raises(gr.BadRecord) as caught:
        gr.read_records(KIND, rows)
    assert [problem.row for problem in caught.value.problems] == [2, 3, 5]
    message = str(caught.value)
    for words in (
        "3 problems",
        "row 2, case 2, received: 'soon'",
        "row 3, case 3",
        "row 5, case 4, id: '4': the case of row 4",
    ):
        assert words in message


def test_an_id_is_given_once_also_as_number_and_text() -> None:
    records, problems = collect(received(id=7), received(id="7"), received(id="7.0"))
    assert [record.id for record in records] == ["7", "7.0"]
    assert [(problem.row, problem.column) for problem in problems] == [(2, "id")]
    assert "row 1" in problems[0].expected


def test_rows_without_any_value_are_passed_over() -> None:
    blank = {"id": "", "received": None, "replied": float("nan"), None: ["", " "]}
    records, problems = collect(blank, received(), {}, blank, received(id="2"))
    assert [record.id for record in records] == ["1", "2"]
    assert problems == ()


def test_more_cells_than_columns_are_no_fault_while_they_are_empty() -> None:
    assert one(received() | {None: ["", "  "]}).id == "1"


def test_a_very_long_value_is_shown_in_short() -> None:
    _, problems = collect(received(replied="9" * 100_000))
    assert problems[0].value == "9" * 100_000
    assert len(str(problems[0])) < 500


def test_formulas_in_cells_are_texts() -> None:
    assert one(received(organ="=cmd|'/c calc'!A1")).organ == "=cmd|'/c calc'!A1"


# what is no table --------------------------------------------------------------------------------


@pytest.mark.parametrize("rows", [{"id": "1"}, "id,received"], ids=["one row", "a text"])
def test_rows_are_an_iterable_of_mappings(rows: Any) -> None:
    with pytest.raises(gr.WrongType, match="iterable of mappings"):
        gr.read_records(KIND, rows)


def test_a_row_that_is_no_mapping() -> None:
    _, problems = collect(["1", "2024-09-20"], received())
    assert [(problem.row, problem.column) for problem in problems] == [(1, "row")]


def test_errors_is_raise_or_collect() -> None:
    with pytest.raises(gr.BadValue, match="'raise' or 'collect'"):
        gr.read_records(KIND, [], errors="ignore")


def test_no_rows_are_no_records() -> None:
    assert gr.read_records(KIND, []) == ()
    assert collect() == ((), ())


def test_rows_may_come_from_a_generator() -> None:
    assert len(gr.read_records(KIND, (received(id=str(number)) for number in range(3)))) == 3


# round trip --------------------------------------------------------------------------------------


@st.composite
def rows_of_cases(draw: st.DrawFn) -> tuple[dict[str, Any], Any]:
    """A case and the row that a clerk would write for it, headers and values in either language."""
    case = draw(cases(notes=False))
    labels = {column.name: column.label for column in gr.template(KIND)}
    row: dict[str, Any] = {}

    def put(name: str, number: int, value: Any) -> None:
        if value is None or value == "":
            return
        header = draw(st.sampled_from([name, labels[name].zh, labels[name].en]))
        if number > 1:
            header = f"{header}_{number}"
        if isinstance(value, date):
            value = draw(day_texts(value))
        elif isinstance(value, bool):
            value = draw(st.sampled_from(["是", "yes", "1", True] if value else ["否", "no", "0", False]))
        elif isinstance(value, int):
            value = draw(st.sampled_from([value, float(value), str(value)]))
        elif isinstance(value, gr.Place):
            value = draw(st.sampled_from([value.code, value.zh, value.en]))
        elif hasattr(value, "zh"):
            value = draw(st.sampled_from([value.value, value.zh, value.en]))
        row[header] = value

    for name in ("id", "organ", "place", "topic", "excessive", "public_interest"):
        put(name, 1, getattr(case, name))
    counts: Counter[str] = Counter()
    for event in case.events:
        counts[event.name] += 1
        for column in gr.template(KIND):
            if column.event is type(event):
                put(column.name, counts[event.name], getattr(event, column.field))
    return row, case


@settings(max_examples=150, deadline=None)
@given(rows_of_cases())
def test_a_case_survives_its_row(pair: tuple[dict[str, Any], Any]) -> None:
    row, case = pair
    found = one(row)
    # A row holds events by type; within a type they keep their order.
    order = {kind: place for place, kind in enumerate(D.EVENTS)}
    assert found.events == tuple(sorted(case.events, key=lambda event: order[type(event)]))
    for name in ("id", "organ", "place", "topic", "excessive", "public_interest"):
        assert getattr(found, name) == getattr(case, name)
