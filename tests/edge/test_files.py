"""Files as offices have them: encodings, line ends, delimiters, broken rows and lines."""

from __future__ import annotations

import json
import os
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.edge.cases import KIND, cases

import govrules as gr
from govrules.files import decoded, read_file, told_kind
from govrules.kinds import KINDS, record_kinds, record_type

D = gr.disclosure

FIRST = D.Application("1", [D.Received(date(2024, 9, 20)), D.Replied(date(2024, 10, 23))])
SECOND = D.Application("2", [D.Received(date(2024, 9, 23))])
BOTH = (FIRST, SECOND)

ENGLISH = "id,received,replied\n1,2024-09-20,2024-10-23\n2,2024-09-23,\n"
CHINESE = "编号,收到申请,答复\n1,2024年9月20日,2024年10月23日\n2,2024年9月23日,\n"
LINE = '{"kind": "disclosure.application", "id": "%s", "events": [{"type": "received", "on": "2024-09-20"}]}'


@pytest.fixture
def read(tmp_path: Path) -> Any:
    """Writes a file and reads it."""

    def writing(content: str | bytes, name: str = "cases.csv", **options: Any) -> Any:
        target = tmp_path / name
        target.write_bytes(content.encode("utf-8") if isinstance(content, str) else content)
        return read_file(target, **options)

    return writing


# tables ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (ENGLISH.encode("utf-8"), "UTF-8"),
        (CHINESE.encode("utf-8"), "UTF-8 with Chinese headers and values"),
        (CHINESE.encode("utf-8-sig"), "UTF-8 with BOM, as Excel saves CSV UTF-8"),
        (CHINESE.encode("gb18030"), "GB18030, as Excel saves CSV on a Chinese Windows"),
        (CHINESE.encode("gbk"), "GBK, its older part"),
        (CHINESE.replace("\n", "\r\n").encode("gb18030"), "GB18030 with CRLF"),
        (ENGLISH.replace("\n", "\r\n").encode(), "CRLF"),
        (ENGLISH.replace("\n", "\r").encode(), "CR, as old Macs write"),
        (ENGLISH.replace(",", ";").encode(), "semicolons"),
        (ENGLISH.replace(",", "\t").encode(), "tabs"),
        (("sep=;\r\n" + ENGLISH.replace(",", ";")).encode(), "Excel's line that names the delimiter"),
        (("sep=|\n" + ENGLISH.replace(",", "|")).encode(), "a delimiter that only this line tells"),
        (("sep=\t\n" + ENGLISH.replace(",", "\t")).encode(), "a tab that only this line tells"),
        (("\n \r\n" + ENGLISH).encode(), "blank lines above the header"),
        (ENGLISH.rstrip("\n").encode(), "no line end at the end"),
        (ENGLISH.replace("\n", "\n\n").encode(), "blank lines between"),
        ((ENGLISH + ",,\n , ,\n\n").encode(), "rows of empty cells, as a deleted row leaves"),
        (ENGLISH.replace("\n", ",,\n").encode(), "columns without a name"),
        (ENGLISH.replace("2,2024-09-23,", "2,2024-09-23").encode(), "a row that ends early"),
        (ENGLISH.replace("2,2024-09-23,", "2,2024-09-23,,,").encode(), "empty cells beyond the header"),
        (b'"id","received","replied"\n"1","2024-09-20","2024-10-23"\n"2","2024-09-23",""\n', "quotes"),
        (ENGLISH.replace("id,", "ID,").encode(), "headers in capitals"),
        (ENGLISH.replace("id,received", "编号,received").encode(), "mixed headers"),
        (ENGLISH.replace("2024-10-23", "2024-10-23 00:00:00").encode(), "a day as a database writes it"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_table_is_read_whichever_way_it_was_saved(read: Any, content: bytes, reason: str) -> None:
    assert read(content) == (BOTH, ()), reason


def test_a_quoted_cell_may_hold_line_ends_quotes_and_delimiters(read: Any) -> None:
    records, problems = read('id,received,topic\r\n1,2024-09-20,"环评,\r\n""批复"""\r\n2,2024-09-20,b\r\n')
    assert problems == ()
    assert [record.topic for record in records] == ['环评,\r\n"批复"', "b"]


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "is empty"),
        (b"\n\n  \n", "is empty"),
        (b"\xef\xbb\xbf", "is empty"),
        (b",,\n1,2,3\n", "is empty"),
        (b"id,received,replied\n", "a header and no cases"),
        (b"id,received,replied\n,,\n\n", "a header and no cases"),
        (b"id,received,id\n1,2024-09-20,2\n", "columns given twice: id"),
        (b'id,"received\n1,2024-09-20\n', "header can't be read"),
        (b"PK\x03\x04\x14\x00\x06\x00workbook", "save it as CSV UTF-8"),
        ("id,received\n1,2024-09-20\n".encode("utf-16"), "save it as CSV UTF-8"),
        (b"id,received\n1,2024-09-20\x00\n", "save it as CSV UTF-8"),
        (bytes(range(1, 256)), "neither UTF-8 nor GB18030"),
        (b"\xef\xbb\xbfid,received,organ\n1,2024-09-20,\xbe\xd6\n", "neither UTF-8 nor GB18030"),
    ],
    ids=lambda value: str(value)[:24],
)
def test_a_file_that_cant_be_read_as_a_whole(read: Any, content: bytes, message: str) -> None:
    with pytest.raises(gr.BadRecord, match=message):
        read(content, kind=KIND)


@pytest.mark.parametrize(
    "content",
    ["x,y\n1,2\n", "id,topic\n1,2\n", "received,replied\n2024-09-20,\n", "id,recieved\n1,2024-09-20\n"],
)
def test_a_table_whose_kind_cant_be_told(read: Any, content: str) -> None:
    with pytest.raises(gr.UnknownRule, match=r"--kind, one of disclosure\.application"):
        read(content)


def test_the_kind_may_be_told(read: Any) -> None:
    assert told_kind(["编号", "收到申请"], "cases.csv") == KIND
    _, problems = read("id,recieved\n1,2024-09-20\n", kind=KIND)
    assert [(problem.column, problem.row) for problem in problems] == [("recieved", None)]
    assert read(ENGLISH, kind="政府信息公开申请") == (BOTH, ())


@pytest.mark.parametrize("name", ["cases.csv", "cases.jsonl"])
def test_an_unknown_kind_is_an_error_and_not_a_problem_of_each_row(read: Any, name: str) -> None:
    with pytest.raises(gr.UnknownRule, match="no kind of record 'nope'"):
        read(ENGLISH if name == "cases.csv" else LINE % 1, name, kind="nope")


def test_rows_that_cant_be_read_dont_stop_the_others(read: Any) -> None:
    content = (
        "id,received,replied\n"
        "1,2024-09-20,2024-10-23\n"
        "bad,20 Sept,\n"
        "\n"
        "1,2024-09-20,\n"
        "long,2024-09-20,,surplus\n"
        "short\n"
        "2,2024-09-23,\n"
    )
    records, problems = read(content)
    assert records == BOTH
    assert [(problem.row, problem.column, problem.value) for problem in problems] == [
        (2, "received", "20 Sept"),
        (4, "id", "1"),
        (5, "row", ["surplus"]),
        (6, "row", "short"),
    ]


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        ('x,2024-09-20,"never closed', "a quote that is never closed"),
        ('x,2024-09-20,"closed" but not at the end', "words after a closing quote"),
        ('x,2024-09-20,"' + "9" * 140_000 + '"', "longer than any cell may be"),
    ],
    ids=["open", "inside", "long"],
)
def test_a_row_that_is_no_csv_loses_no_other_row(read: Any, row: str, reason: str) -> None:
    records, problems = read(f"id,received,topic\n1,2024-09-20,a\n{row}\n2,2024-09-20,b\n3,2024-09-20,c\n")
    assert [(record.id, record.topic) for record in records] == [("1", "a"), ("2", "b"), ("3", "c")], reason
    assert [(problem.row, problem.column) for problem in problems] == [(2, "row")]
    assert "quote" in problems[0].expected


def test_several_broken_rows_are_each_told(read: Any) -> None:
    records, problems = read('id,received\n"1,2024-09-20\n2,2024-09-20\n"3,2024-09-20\n4,2024-09-20\n')
    # The quotes of rows 1 and 3 close each other: what stands between is one cell, and then more text.
    assert [record.id for record in records] == ["2", "4"]
    assert [problem.row for problem in problems] == [1, 3]


def test_long_cells_are_read(read: Any) -> None:
    topic = "政" * 100_000
    records, problems = read(f"id,received,topic\n1,2024-09-20,{topic}\n")
    assert problems == ()
    assert records[0].topic == topic


def test_columns_may_be_left_out(read: Any) -> None:
    content = ENGLISH.replace("replied\n", "replied,备注\n").replace("10-23\n", "10-23,复杂\n")
    assert [problem.column for problem in read(content)[1]] == ["备注"]
    assert read(content, ignore=["备注"]) == (BOTH, ())


def test_progress_counts_rows(read: Any) -> None:
    seen: list[int] = []
    read(ENGLISH, progress=seen.append)
    assert seen == [1, 2]
    seen.clear()
    read(f"{LINE % 1}\n{LINE % 2}\n", "cases.jsonl", progress=seen.append)
    assert seen == [1, 2]


# JSON lines --------------------------------------------------------------------------------------


def test_lines_that_cant_be_read_dont_stop_the_others(read: Any) -> None:
    lines = [
        LINE % "a",
        "{broken",
        LINE % "a",
        "",
        "5",
        LINE.replace('"on"', '"at"') % "b",
        '{"kind": "due"}',
        LINE % "c",
    ]
    records, problems = read("\n".join(lines), "cases.jsonl")
    assert [record.id for record in records] == ["a", "c"]
    assert {problem.row for problem in problems} == {2, 3, 5, 6, 7}
    assert next(one for one in problems if one.row == 3).column == "$.id"
    assert {one.column for one in problems if one.row == 6} == {"$.events[0].at", "$.events[0].on"}


@pytest.mark.parametrize("name", ["cases.jsonl", "cases.JSONL", "cases.ndjson"])
@pytest.mark.parametrize("start", ["", "\ufeff"], ids=["plain", "BOM"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\n\n \n"], ids=["LF", "CRLF", "blank"])
def test_lines_are_read_whichever_way_they_were_saved(read: Any, name: str, start: str, end: str) -> None:
    records, problems = read(start + (LINE % 1) + end + (LINE % 2) + end, name)
    assert ([record.id for record in records], problems) == (["1", "2"], ())


def test_a_line_is_ended_by_the_line_feed_only(read: Any) -> None:
    case = D.Application("1", [D.Received(date(2024, 9, 20), note="a\u2028b\u2029c\x85d\x0be")], topic="x\ry")
    assert read(f"{gr.to_json(case)}\n{LINE % 2}\n", "cases.jsonl")[0][0] == case


def test_a_line_in_another_encoding_is_told_and_the_others_are_read(read: Any) -> None:
    bad = (LINE % "局").encode("gb18030")
    records, problems = read((LINE % 1).encode() + b"\n" + bad + b"\n" + (LINE % 3).encode(), "cases.jsonl")
    assert [record.id for record in records] == ["1", "3"]
    assert [problem.row for problem in problems] == [2]
    assert "UTF-8" in problems[0].expected


@pytest.mark.parametrize(
    ("content", "message"),
    [(b"", "no cases"), (b"\n\n", "no cases"), (b"\xff\xfe{\x00", "UTF-8"), (b"PK\x03\x04\x00", "UTF-8")],
)
def test_lines_that_cant_be_read_as_a_whole(read: Any, content: bytes, message: str) -> None:
    with pytest.raises(gr.BadRecord, match=message):
        read(content, "cases.jsonl")


def test_the_kind_of_lines_may_be_told_once(read: Any) -> None:
    line = (LINE % 1).replace('"kind": "disclosure.application", ', "")
    assert read(line, "cases.jsonl")[1][0].column == "$.kind"
    assert read(line, "cases.jsonl", kind=KIND)[1] == ()


def test_a_stored_due_date_is_no_case(read: Any) -> None:
    due = gr.rule("disclosure.application.reply").due(date(2024, 9, 20))
    records, problems = read(gr.to_json(due), "cases.jsonl")
    assert records == ()
    assert [(problem.row, problem.column) for problem in problems] == [(1, "$.kind")]


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(cases(), min_size=1, max_size=5, unique_by=lambda case: case.id))
def test_cases_survive_a_file_of_lines(tmp_path: Path, given_cases: list[Any]) -> None:
    target = tmp_path / "round.jsonl"
    target.write_bytes("".join(gr.to_json(case) + "\n" for case in given_cases).encode())
    assert read_file(target) == (tuple(given_cases), ())


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.binary(max_size=300) | st.text(max_size=200).map(lambda text: text.encode("utf-8", "replace")))
def test_rubbish_is_refused_and_never_breaks_anything(tmp_path: Path, content: bytes) -> None:
    for name in ("rubbish.csv", "rubbish.jsonl"):
        target = tmp_path / name
        target.write_bytes(content)
        try:
            _, problems = read_file(target, KIND)
        except gr.GovRulesError as error:
            assert str(error)
        else:
            assert all(str(problem) for problem in problems)


CELLS = st.sampled_from(
    ["1", "2", "2024-09-20", "2024/9/31", '"', '""', '"a', "", "是", "=1", "x\ty", "\u2028", "NaN"]
)


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.lists(CELLS, max_size=5), max_size=6))
def test_every_row_is_read_or_told(tmp_path: Path, rows: list[list[str]]) -> None:
    target = tmp_path / "rows.csv"
    lines = "".join(",".join(row) + "\n" for row in [*rows, ["last", "2024-09-20"]])
    target.write_text("id,received,topic\n" + lines, encoding="utf-8", newline="")
    records, problems = read_file(target)
    # Whatever stands above it, the last row is never lost.
    assert records[-1].id == "last" or problems
    assert len({record.id for record in records}) == len(records)


# files that aren't there -------------------------------------------------------------------------


def test_files_that_arent_there(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        read_file(tmp_path / "none.csv")
    with pytest.raises(IsADirectoryError):
        read_file(tmp_path)


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read(tmp_path: Path) -> None:
    target = tmp_path / "cases.csv"
    target.write_text(ENGLISH)
    target.chmod(0)
    with pytest.raises(PermissionError):
        read_file(target)


def test_decoding() -> None:
    assert decoded("编号".encode("gb18030"), "x") == "编号"
    assert decoded("\ufeff编号".encode(), "x") == "编号"


# kinds -------------------------------------------------------------------------------------------


def test_kinds_are_found_by_name_and_label() -> None:
    assert record_type(KIND) is D.Application
    assert record_type("政府信息公开申请") is D.Application
    assert record_type("application for government information") is D.Application
    assert [kind.name for kind in record_kinds()] == list(KINDS)


@pytest.mark.parametrize(
    ("kind", "hint"),
    [("disclosure.applications", "did you mean"), ("nope", "kinds:"), (5, "kinds:"), ("", "kinds:")],
)
def test_an_unknown_kind(kind: Any, hint: str) -> None:
    with pytest.raises(gr.UnknownRule, match=hint):
        record_type(kind)


def test_a_written_line_names_its_kind_and_schema() -> None:
    plain = json.loads(gr.to_json(FIRST))
    assert plain == {
        "schema": 1,
        "kind": KIND,
        "id": "1",
        "events": [{"type": "received", "on": "2024-09-20"}, {"type": "replied", "on": "2024-10-23"}],
    }
