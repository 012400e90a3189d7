"""The command line: exit codes 0, 1 and 2 as DESIGN section 4 says, output, messages, pipes and encodings."""

from __future__ import annotations

import csv
import io
import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from tests.edge.cases import KIND

import govrules as gr
from govrules.cli import main

FINE, BREACHES, UNREADABLE = 0, 1, 2
REPLY = "disclosure.application.reply"

# Received 2024-09-20: due 2024-10-23.
OK_ROW = "1,2024-09-20,2024-10-23\n"
LATE_ROW = "2,2024-09-20,2024-10-24\n"
OPEN_ROW = "3,2024-09-20,\n"
BAD_ROW = "4,soon,\n"
HEADER = "id,received,replied\n"


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    """Writes cases.csv (or another file) into the current directory and gives its name."""
    monkeypatch.chdir(tmp_path)

    def writing(*rows: str, name: str = "cases.csv", header: str = HEADER) -> str:
        (tmp_path / name).write_text(header + "".join(rows), encoding="utf-8")
        return name

    return writing


def run(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    """Runs a command in this process: its exit code, and what it printed and reported."""
    try:
        code = main(arguments)
    except SystemExit as stop:
        assert isinstance(stop.code, int)
        code = stop.code
    out, err = capsys.readouterr()
    return code, out, err


def module(
    *arguments: str, cwd: Path | None = None, **environment: str
) -> subprocess.CompletedProcess[bytes]:
    """Runs ``python -m govrules`` in a process of its own."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith("PYTHON") or name == "PYTHONPATH"
    }
    return subprocess.run(
        [sys.executable, "-m", "govrules", *arguments],
        capture_output=True,
        cwd=cwd,
        env=kept | environment,
        check=False,
    )


def shell(line: str, cwd: Path | None = None, **environment: str) -> subprocess.CompletedProcess[bytes]:
    """Runs a line of shell in which ``govrules`` is ``python -m govrules``."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith("PYTHON") or name == "PYTHONPATH"
    }
    return subprocess.run(
        ["/bin/sh", "-c", f'govrules() {{ "{sys.executable}" -m govrules "$@"; }}; {line}'],
        capture_output=True,
        cwd=cwd,
        env=kept | environment,
        check=False,
    )


posix = pytest.mark.skipif(os.name == "nt", reason="a shell of Unix")


# exit codes of an audit --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("rows", "options", "code", "reason"),
    [
        ([OK_ROW], [], FINE, "in time"),
        ([OK_ROW, OPEN_ROW], [], FINE, "what is open isn't judged without --as-of"),
        ([OK_ROW, OPEN_ROW], ["--as-of", "2024-10-23"], FINE, "the last day belongs to the period"),
        ([OK_ROW, OPEN_ROW], ["--as-of", "2024-10-24"], BREACHES, "overdue"),
        ([OK_ROW, LATE_ROW], [], BREACHES, "late"),
        ([OK_ROW, LATE_ROW], ["--as-of", "2024-10-23"], FINE, "the late reply hasn't happened yet"),
        ([LATE_ROW, BAD_ROW], [], UNREADABLE, "a row that can't be read comes before breaches"),
        ([OK_ROW, BAD_ROW], [], UNREADABLE, "a row that can't be read"),
        ([BAD_ROW], [], UNREADABLE, "no row can be read"),
        ([OK_ROW, OK_ROW], [], UNREADABLE, "an id given twice"),
        ([], [], UNREADABLE, "a header only"),
        ([OK_ROW], ["--kind", KIND], FINE, "the kind told"),
        ([OK_ROW], ["--kind", "nope"], UNREADABLE, "an unknown kind"),
        ([OK_ROW], ["--as-of", "yesterday"], UNREADABLE, "a bad flag"),
        ([OK_ROW], ["--as-of", "2024年12月31日"], FINE, "a day as offices write it"),
        ([OK_ROW], ["--as-of", "2024-12-31 08:30"], FINE, "a day with a time"),
        ([OK_ROW], ["--known-on", "2024-01-01"], FINE, "then by another day"),
        ([OK_ROW], ["--known-on", "2003-01-01"], UNREADABLE, "then before any notice"),
        ([OK_ROW], ["--colour"], UNREADABLE, "an unknown flag"),
        ([OK_ROW], ["--lang", "fr"], UNREADABLE, "an unknown language"),
        ([OK_ROW], ["--out", "findings.txt"], UNREADABLE, "findings aren't written like this"),
        ([OK_ROW], ["--html", "page.pdf"], UNREADABLE, "a page isn't written like this"),
        ([OK_ROW], ["--out", "nowhere/findings.csv"], UNREADABLE, "a folder that isn't there"),
        ([OK_ROW], ["--html", "nowhere/page.html"], UNREADABLE, "a folder that isn't there"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_exit_codes_of_an_audit(
    capsys: pytest.CaptureFixture[str], file: Any, rows: list[str], options: list[str], code: int, reason: str
) -> None:
    found, out, err = run(capsys, "audit", file(*rows), *options)
    assert found == code, reason
    assert bool(err) == (code == UNREADABLE), "messages go to stderr, and only if there is something to say"
    assert "Traceback" not in out + err


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("none.csv", "none.csv: No such file"),
        (".", "Is a directory"),
        ("none.jsonl", "none.jsonl: No such file"),
    ],
)
def test_files_that_cant_be_opened(
    capsys: pytest.CaptureFixture[str], file: Any, name: str, message: str
) -> None:
    code, out, err = run(capsys, "audit", name)
    assert (code, out) == (UNREADABLE, "")
    assert message in err


def test_a_table_whose_kind_cant_be_told(capsys: pytest.CaptureFixture[str], file: Any) -> None:
    code, out, err = run(capsys, "audit", file("1,2\n", header="x,y\n"))
    assert (code, out) == (UNREADABLE, "")
    assert "--kind, one of disclosure.application" in err


def test_a_binary_file(capsys: pytest.CaptureFixture[str], file: Any) -> None:
    Path("cases.xlsx").write_bytes(b"PK\x03\x04\x14\x00\x06\x00")
    code, _, err = run(capsys, "audit", "cases.xlsx")
    assert code == UNREADABLE
    assert "save it as CSV UTF-8" in err


def test_the_readable_rows_are_audited_and_the_report_is_written_whole(
    capsys: pytest.CaptureFixture[str], file: Any
) -> None:
    name = file(OK_ROW, BAD_ROW, LATE_ROW, "5,2024-09-20,later\n")
    code, out, err = run(
        capsys,
        "audit",
        name,
        "--lang",
        "en",
        "--html",
        "page.html",
        "--out",
        "findings.json",
        "--as-of",
        "2024-12-31",
    )
    assert code == UNREADABLE
    assert "2 cases, 2 findings: 1 ok, 1 breach, 0 unclear" in out
    assert "row 2, case 4, received: 'soon': " in err
    assert "row 4, case 5, replied: 'later': " in err
    assert [row["case"] for row in json.loads(Path("findings.json").read_text(encoding="utf-8"))] == [
        "1",
        "2",
    ]
    page = Path("page.html").read_text(encoding="utf-8")
    assert page.rstrip().endswith("</html>")


def test_json_lines(capsys: pytest.CaptureFixture[str], file: Any) -> None:
    line = '{"kind": "disclosure.application", "id": "%s", "events": [{"type": "received", "on": "2024-09-20"}]}\n'
    name = file(line % 1, line % 2, name="cases.jsonl", header="")
    assert run(capsys, "audit", name)[0] == FINE
    assert run(capsys, "audit", name, "--as-of", "2024-12-31")[0] == BREACHES
    code, out, err = run(
        capsys, "audit", file(line % 1, "{\n", name="broken.jsonl", header=""), "--lang", "en"
    )
    assert code == UNREADABLE
    assert "1 cases" in out
    assert "row 2, $: '{': not JSON" in err


# what an audit prints ----------------------------------------------------------------------------


def test_an_audit_in_both_languages(capsys: pytest.CaptureFixture[str], file: Any) -> None:
    name = file(OK_ROW, LATE_ROW, OPEN_ROW)
    _, zh, _ = run(capsys, "audit", name)
    assert "案卷3件；核查结论2项：合规1，违反1，无法判断0" in zh
    assert "2024-10-24办理，晚于期限2024-10-23，逾期1个工作日" in zh
    assert "第三十三条" in zh
    assert "尚未判断的未完成义务1项" in zh
    assert "--as-of" in zh
    _, en, _ = run(capsys, "audit", name, "--lang", "en")
    assert "3 cases, 2 findings: 1 ok, 1 breach, 0 unclear" in en
    assert "due on 2024-10-23, 1 working day late" in en
    assert "1 open duties not judged" in en


@pytest.mark.parametrize("ending", ["csv", "json", "jsonl"])
@pytest.mark.parametrize(("lang", "words"), [("zh", "逾期1个工作日"), ("en", "1 working day late")])
def test_findings_as_a_file(
    capsys: pytest.CaptureFixture[str], file: Any, ending: str, lang: str, words: str
) -> None:
    target = f"findings.{ending}"
    code, out, _ = run(capsys, "audit", file(OK_ROW, LATE_ROW), "--out", target, "--lang", lang)
    assert code == BREACHES
    assert target in out
    text = Path(target).read_text(encoding="utf-8-sig")
    if ending == "csv":
        found: list[dict[str, Any]] = list(csv.DictReader(text.splitlines()))
    elif ending == "json":
        found = json.loads(text)
    else:
        found = [json.loads(line) for line in text.splitlines()]
    assert [(row["case"], row["verdict"], row["due"]) for row in found] == [
        ("1", "ok", "2024-10-23"),
        ("2", "breach", "2024-10-23"),
    ]
    assert words in found[1]["reason"]
    assert str(found[1]["days_late"]) == "1"


def test_formulas_are_escaped_in_written_csv_and_nowhere_else(
    capsys: pytest.CaptureFixture[str], file: Any
) -> None:
    name = file("\"=cmd|'/c calc'!A1\",2024-09-20,2024-10-24\n")
    for target, written in (("f.csv", "'=cmd|"), ("f.json", '"=cmd|')):
        run(capsys, "audit", name, "--out", target)
        assert written in Path(target).read_text(encoding="utf-8-sig")


def test_columns_may_be_left_out(capsys: pytest.CaptureFixture[str], file: Any) -> None:
    name = file("1,2024-09-20,2024-10-23,x,y\n", header="id,received,replied,remarks,clerk\n")
    code, _, err = run(capsys, "audit", name)
    assert code == UNREADABLE
    assert "remarks" in err
    assert "clerk" in err
    assert run(capsys, "audit", name, "--ignore", "remarks", "--ignore", "clerk")[0] == FINE


def test_then_is_told_from_the_day_given(capsys: pytest.CaptureFixture[str], file: Any) -> None:
    # Counted by hand: due 17 February 2020 as it came, 13 February as first announced.
    name = file("1,2020-01-13,2020-02-14\n")
    for day, then in (("2020-01-20", "breach"), ("2020-02-20", "ok")):
        run(capsys, "audit", name, "--known-on", day, "--out", "findings.json")
        row = json.loads(Path("findings.json").read_text(encoding="utf-8"))[0]
        assert (row["verdict"], row["verdict_then"]) == ("ok", then)


# progress ----------------------------------------------------------------------------------------


def test_progress_is_shown_at_a_terminal_on_long_input_only(
    capsys: pytest.CaptureFixture[str], file: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    long = file(*(f"{number},2024-09-20,2024-10-23\n" for number in range(500)), name="long.csv")
    short = file(OK_ROW)
    assert run(capsys, "audit", long)[2] == "", "nobody watches"
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True, raising=False)
    assert run(capsys, "audit", short)[2] == "", "over at once"
    _, out, err = run(capsys, "audit", long)
    assert "500 / 500" in err
    assert err.endswith("\n")
    assert "/ 500" not in out


# due ---------------------------------------------------------------------------------------------


def test_due_explains_in_both_languages(capsys: pytest.CaptureFixture[str]) -> None:
    code, zh, err = run(capsys, "due", REPLY, "2024-09-20")
    assert (code, err) == (FINE, "")
    assert "2024-10-23" in zh
    assert "第三十三条" in zh
    _, en, _ = run(capsys, "due", REPLY, "2024-09-20", "--lang", "en")
    assert "2024-10-23" in en
    assert "art. 33" in en


@pytest.mark.parametrize(
    ("options", "day", "reason"),
    [
        # After 23 October: 24, 25 are 1, 2; 28 October-1 November 3 to 7; ...; 20 end on 20 November.
        (["--extended", "max"], "2024-11-20", "the longest extension"),
        (["--extended", "20"], "2024-11-20", "the longest, in days"),
        (["--extended", "5"], "2024-10-30", "five days"),
        (["--extended", "5", "--told", "2024-10-18"], "2024-10-30", "told in time"),
        (["--extended", "5", "--told", "2024-10-30"], "2024-10-23", "told too late"),
        (["--reading", "receipt_next_workday"], "2024-10-23", "the Friday is a working day"),
        (["--place", "重庆市"], "2024-10-23", "no layer there"),
        (["--known-on", "2024-01-01"], "2024-10-23", "the notice for 2024 was out"),
    ],
)
def test_options_of_due(
    capsys: pytest.CaptureFixture[str], options: list[str], day: str, reason: str
) -> None:
    code, out, err = run(capsys, "due", REPLY, "2024-09-20", *options)
    assert (code, err) == (FINE, ""), reason
    assert day in out.splitlines()[0], reason


def test_due_as_known_on_a_day(capsys: pytest.CaptureFixture[str]) -> None:
    assert "2020-02-17" in run(capsys, "due", REPLY, "2020-01-13")[1].splitlines()[0]
    assert (
        "2020-02-13" in run(capsys, "due", REPLY, "2020-01-13", "--known-on", "2020-01-20")[1].splitlines()[0]
    )


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["disclosure.application.replies", "2024-09-20"], f"did you mean {REPLY}"),
        (["nope", "2024-09-20"], "no rule 'nope'"),
        ([REPLY, "2024-02-30"], "no such day"),
        ([REPLY, "tomorrow"], "expected a day such as"),
        ([REPLY, "2000-01-01"], "not yet in force"),
        ([f"{REPLY}.env", "2024-09-20"], "repealed"),
        ([REPLY, "9999-12-31"], "known up to"),
        ([REPLY, "2024-09-20", "--extended", "21"], "at most"),
        ([REPLY, "2024-09-20", "--extended", "-5"], "an extension can't be negative: -5"),
        ([REPLY, "2024-09-20", "--extended", "²"], "extended="),
        ([REPLY, "2024-09-20", "--extended", "long"], "extended="),
        ([REPLY, "2024-09-20", "--told", "2024-09-23"], "needs extended="),
        ([REPLY, "2024-09-20", "--told", "then"], "expected a day such as"),
        ([REPLY, "2024-09-20", "--reading", "nope"], "receipt_next_workday"),
        ([REPLY, "2024-09-20", "--place", "Atlantis"], "no place 'Atlantis'"),
        ([REPLY, "2024-09-20", "--known-on", "2003-01-01"], "no holiday notice"),
        ([REPLY], "required: start"),
        ([], "required: rule, start"),
    ],
    ids=lambda value: " ".join(value)[:50] if isinstance(value, list) else "",
)
def test_due_that_cant_be_told(
    capsys: pytest.CaptureFixture[str], arguments: list[str], message: str
) -> None:
    code, out, err = run(capsys, "due", *arguments)
    assert (code, out) == (UNREADABLE, "")
    assert message in err


# calendar ----------------------------------------------------------------------------------------


def test_calendar_prints_the_days_that_the_notice_moves(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = run(capsys, "calendar", "2024")
    assert (code, err) == (FINE, "")
    lines = out.splitlines()
    assert "251" in lines[0], "working days of 2024: 366 less 104 weekend days and 11 festival days"
    assert "国办发明电〔2023〕7号" in lines[1]
    days = {line.split()[0] for line in lines[2:]}
    for day in ("2024-02-04", "2024-02-18", "2024-04-07", "2024-09-29", "2024-10-12"):
        assert day in days, "a Sunday or Saturday worked"
    for day in ("2024-01-01", "2024-02-12", "2024-10-01", "2024-10-07"):
        assert day in days, "off"
    assert "2024-02-09" not in days, "New Year's Eve of 2024 stayed a working day"


def test_calendar_of_a_year_that_was_amended(capsys: pytest.CaptureFixture[str]) -> None:
    now = run(capsys, "calendar", "2020", "--lang", "en")[1]
    then = run(capsys, "calendar", "2020", "--lang", "en", "--known-on", "2020-01-20")[1]
    # 31 January and the worked 1 February were lost (calendar-law.md, section 3).
    assert "2020: 249 working days" in now
    assert "2020: 251 working days" in then
    assert "2020-01-31" in now
    assert "2020-01-31" not in then
    assert "2020-02-01" in then


@pytest.mark.parametrize("year", ["2003", "1900", "2999", "0", "-1", "99999", "this", "2024.0", "²", ""])
def test_a_year_without_a_calendar(capsys: pytest.CaptureFixture[str], year: str) -> None:
    code, out, err = run(capsys, "calendar", year)
    assert (code, out) == (UNREADABLE, "")
    assert err


# rules, coverage, template -----------------------------------------------------------------------


def test_rules(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = run(capsys, "rules", "--lang", "en")
    assert (code, err) == (FINE, "")
    reply = [line.split("\t") for line in out.splitlines() if line.split("\t")[0] == REPLY]
    assert [(line[1], line[2]) for line in reply] == [
        ("2008-05-01", "15 working days"),
        ("2019-05-15", "20 working days"),
    ]
    assert "第三十三条" in run(capsys, "rules")[1]


def test_rules_on_a_day_and_of_a_domain(capsys: pytest.CaptureFixture[str]) -> None:
    _, out, _ = run(capsys, "rules", "--domain", "disclosure", "--on", "2010-01-01", "--lang", "en")
    reply = [line.split("\t") for line in out.splitlines() if line.split("\t")[0] == REPLY]
    assert [line[2] for line in reply] == ["15 working days"]
    assert run(capsys, "rules", "--domain", "disclosure", "--on", "1990-01-01", "--place", "全国")[:2] == (
        FINE,
        "",
    )
    code, out, err = run(capsys, "rules", "--domain", "nope")
    assert (code, out) == (UNREADABLE, "")
    assert "disclosure" in err


def test_coverage_ends_with_the_figure_of_all_statements(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = run(capsys, "coverage")
    assert (code, err) == (FINE, "")
    *systems, last = out.splitlines()
    assert len(systems) == 42
    found = [re.fullmatch(r"([A-Z]+) (\d+) of (\d+)", line) for line in systems]
    assert all(found)
    numbers = [(int(one[2]), int(one[3])) for one in found if one]
    assert sum(all_of for _, all_of in numbers) == 678
    assert all(covered <= all_of for covered, all_of in numbers)
    assert last == f"{sum(covered for covered, _ in numbers)} of 678"
    assert out.endswith(" of 678\n")


def test_coverage_lists_the_ids(capsys: pytest.CaptureFixture[str]) -> None:
    _, out, _ = run(capsys, "coverage", "--ids")
    marked = re.findall(r"^  ([x-]) (S\S+)$", out, re.MULTILINE)
    assert len(marked) == 678
    assert f"{sum(mark == 'x' for mark, _ in marked)} of 678\n" in out


@pytest.mark.parametrize(
    ("lang", "names"), [("en", ["id", "organ", "place"]), ("zh", ["编号", "机关", "地域"])]
)
def test_template_prints_a_header_that_can_be_read(
    capsys: pytest.CaptureFixture[str], file: Any, lang: str, names: list[str]
) -> None:
    code, out, _ = run(capsys, "template", "--lang", lang)
    assert code == FINE
    header = next(csv.reader([out]))
    assert header[:3] == names
    assert len(header) == len(gr.template(KIND))
    # The header filled in for one case can be audited.
    row = {
        names[0]: "1",
        gr.template(KIND)[1].label.zh: "",
        "received": "2024-09-20",
        "收到申请": "2024-09-20",
    }
    code, _, err = run(
        capsys, "audit", file(",".join(row.get(name, "") for name in header) + "\n", header=out)
    )
    assert (code, err) == (FINE, "")
    assert run(capsys, "template", "nope")[0] == UNREADABLE


# the program -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("arguments", "code"),
    [([], UNREADABLE), (["nope"], UNREADABLE), (["--help"], FINE), (["--version"], FINE)],
)
def test_without_a_command(capsys: pytest.CaptureFixture[str], arguments: list[str], code: int) -> None:
    found, out, err = run(capsys, *arguments)
    assert found == code
    assert bool(out) == (code == FINE)
    assert bool(err) == (code == UNREADABLE)


def test_it_runs_as_a_module() -> None:
    done = module("due", REPLY, "2024-09-20", "--lang", "en")
    assert (done.returncode, done.stderr) == (FINE, b"")
    assert b"2024-10-23" in done.stdout
    assert module("--version").stdout.decode().strip() == f"govrules {gr.__version__}"
    assert module("due", REPLY, "never").returncode == UNREADABLE


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "gbk", "utf-16"])
def test_chinese_is_written_as_utf_8_wherever_it_goes(tmp_path: Path, encoding: str) -> None:
    (tmp_path / "cases.csv").write_text(HEADER + LATE_ROW + BAD_ROW, encoding="utf-8")
    done = module("audit", "cases.csv", cwd=tmp_path, PYTHONIOENCODING=encoding, PYTHONUTF8="0", LC_ALL="C")
    assert done.returncode == UNREADABLE
    assert "违反1" in done.stdout.decode("utf-8")
    assert "2024年9月20日" in done.stderr.decode("utf-8")


@pytest.mark.skipif(os.name == "nt", reason="pipes break in another way")
@pytest.mark.parametrize("buffering", ["", "1"], ids=["buffered", "unbuffered"])
@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["calendar", "2024"], FINE),
        (["rules"], FINE),
        (["--version"], FINE),
        (["audit", "cases.csv", "--out", "findings.csv"], BREACHES),
    ],
    ids=lambda value: value[0] if isinstance(value, list) else "",
)
def test_a_closed_pipe_is_quiet(tmp_path: Path, arguments: list[str], code: int, buffering: str) -> None:
    (tmp_path / "cases.csv").write_text(HEADER + LATE_ROW, encoding="utf-8")
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith("PYTHON") or name == "PYTHONPATH"
    }
    with subprocess.Popen(
        [sys.executable, "-m", "govrules", *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=tmp_path,
        env=kept | {"PYTHONUNBUFFERED": buffering},
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == code
    if "--out" in arguments:
        assert (tmp_path / "findings.csv").exists(), "what was asked for is written all the same"


@pytest.mark.skipif(os.name == "nt", reason="names are text there")
def test_a_file_name_that_is_no_text(tmp_path: Path) -> None:
    name = os.fsdecode(b"\xb0\xb8.csv")
    try:
        (tmp_path / name).write_text(HEADER + "x,soon,\n", encoding="utf-8")
    except OSError:
        pytest.skip("this file system takes UTF-8 names only")
    done = module("audit", name, cwd=tmp_path)
    assert done.returncode == UNREADABLE
    assert b"Traceback" not in done.stderr
    assert module("audit", os.fsdecode(b"\xb1\xb8.csv"), cwd=tmp_path).returncode == UNREADABLE


@posix
@pytest.mark.parametrize("buffering", ["", "1"], ids=["buffered", "unbuffered"])
def test_closed_outputs_are_quiet(tmp_path: Path, buffering: str) -> None:
    for closed in (">&-", "2>&-", ">&- 2>&-"):
        done = shell(f"govrules due {REPLY} 2024-09-20 {closed}", PYTHONUNBUFFERED=buffering)
        assert (done.returncode, done.stderr) == (FINE, b""), closed
        assert (b"2024-10-23" in done.stdout) == (closed == "2>&-")
    assert shell(f"govrules due {REPLY} never >&- 2>&-").returncode == UNREADABLE
    (tmp_path / "cases.csv").write_text(HEADER + LATE_ROW, encoding="utf-8")
    done = shell("govrules audit cases.csv --out findings.csv >&-", tmp_path, PYTHONUNBUFFERED=buffering)
    assert (done.returncode, done.stderr) == (BREACHES, b"")
    assert (tmp_path / "findings.csv").exists()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
@pytest.mark.parametrize("buffering", ["", "1"], ids=["buffered", "unbuffered"])
@pytest.mark.parametrize("command", [f"due {REPLY} 2024-09-20", "rules", "template", "duties 2024"])
def test_an_output_that_is_full_is_named(command: str, buffering: str) -> None:
    done = shell(f"govrules {command} > /dev/full", PYTHONUNBUFFERED=buffering)
    assert done.returncode == UNREADABLE
    assert done.stderr.decode() == "govrules: standard output: No space left on device\n"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
def test_a_file_that_is_full_is_named(tmp_path: Path) -> None:
    (tmp_path / "cases.csv").write_text(HEADER + LATE_ROW, encoding="utf-8")
    for command, name in (
        ("audit cases.csv --out", "full.csv"),
        ("audit cases.csv --html", "full.html"),
        ("duties 2024 --out", "full.csv"),
        ("duties 2024 --ical", "full.ics"),
    ):
        target = tmp_path / name
        target.unlink(missing_ok=True)
        target.symlink_to("/dev/full")
        done = shell(f"govrules {command} {name}", tmp_path)
        assert (done.returncode, done.stdout) == (UNREADABLE, b"")
        assert done.stderr.decode() == f"govrules: {name}: No space left on device\n"


@posix
def test_arguments_are_read_as_utf_8_in_any_locale(tmp_path: Path) -> None:
    plain = {"LC_ALL": "C", "PYTHONUTF8": "0"}
    done = shell("govrules rules --search 复议 第八十八条 答复 --place 云浮市", **plain)
    assert (done.returncode, done.stderr) == (FINE, b"")
    assert done.stdout.decode().startswith("remedies.reconsideration.reply\t")
    assert "没有找到：没有这样的词" in shell("govrules rules --search 没有这样的词", **plain).stderr.decode()
    done = shell(f"govrules due {REPLY} 2024年9月20日", **plain)
    assert "2024-10-23" in done.stdout.decode().splitlines()[0]
    # File names are what the system has, whatever it takes their bytes for.
    (tmp_path / "案.csv").write_text(HEADER + LATE_ROW, encoding="utf-8")
    done = shell("govrules audit 案.csv --out 结论.csv --html 页.html", tmp_path, **plain)
    assert done.returncode == BREACHES
    assert "结论: 结论.csv" in done.stdout.decode()
    assert {one.name for one in tmp_path.iterdir()} == {"案.csv", "结论.csv", "页.html"}
    assert (
        shell("govrules audit 无.csv", tmp_path, **plain)
        .stderr.decode()
        .startswith("govrules: 无.csv: No such")
    )


def test_the_callers_streams_stay_as_they_are(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    target = tmp_path / "out.txt"
    with target.open("w", encoding="gbk", errors="strict") as out:
        monkeypatch.setattr(sys, "stdout", out)
        print("前", file=out)
        assert main(["due", REPLY, "2024-09-20"]) == FINE
        with pytest.raises(SystemExit):
            main(["--version"])
        assert (sys.stdout, out.encoding, out.errors) == (out, "gbk", "strict")
        print("后", file=out)
    lines = target.read_bytes().splitlines()
    assert (lines[0], lines[-1]) == ("前".encode("gbk"), "后".encode("gbk"))
    assert "第三十三条" in target.read_bytes().decode("utf-8", "replace")
    text = io.TextIOWrapper(io.BytesIO(), encoding="gbk", errors="strict")
    monkeypatch.setattr(sys, "stdout", text)
    assert main(["calendar", "2024"]) == FINE
    assert (sys.stdout, text.encoding, text.errors) == (text, "gbk", "strict")
    monkeypatch.setattr(sys, "stdout", io.StringIO())
    assert main(["calendar", "2024"]) == FINE
    assert "国办发明电〔2023〕7号" in sys.stdout.getvalue()  # type: ignore[attr-defined]


@posix
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_a_closed_pipe_leaves_the_callers_output_alone(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "cases.csv").write_text(HEADER + LATE_ROW, encoding="utf-8")
    for arguments, code in ((["rules"], FINE), (["audit", str(tmp_path / "cases.csv")], BREACHES)):
        reader, writer = os.pipe()
        os.close(reader)
        with open(writer, "w", encoding="utf-8") as out:
            monkeypatch.setattr(sys, "stdout", out)
            assert main(arguments) == code
            assert sys.stdout is out
            monkeypatch.undo()


@pytest.mark.parametrize(
    ("options", "missing"),
    [
        (["--html", "page.html", "--out", "nowhere/findings.csv"], "nowhere/findings.csv"),
        (["--html", "nowhere/page.html", "--out", "findings.csv"], "nowhere/page.html"),
        (["--html", "page.html", "--out", "folder.csv"], "folder.csv"),
    ],
)
def test_no_file_is_written_unless_all_can_be(
    capsys: pytest.CaptureFixture[str], file: Any, options: list[str], missing: str
) -> None:
    name = file(OK_ROW)
    Path("folder.csv").mkdir()
    code, out, err = run(capsys, "audit", name, *options)
    assert (code, out) == (UNREADABLE, "")
    assert missing in err
    assert sorted(one.name for one in Path().iterdir()) == ["cases.csv", "folder.csv"]
