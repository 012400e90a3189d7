"""Tests of the commands rules and duties 规则与职责命令测试: what a clerk reads, and what is written to files."""

from __future__ import annotations

import csv
import os
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from attrs import evolve

import govrules as gr
from govrules.cli import main


def run(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    code = main(arguments)
    out, err = capsys.readouterr()
    return code, out, err


def lines(out: str) -> list[list[str]]:
    return [line.split("\t") for line in out.splitlines()]


# rules --------------------------------------------------------------------------------------------


def test_a_line_has_eight_cells(capsys: pytest.CaptureFixture[str]) -> None:
    _, out, _ = run(capsys, "rules", "--search", "disclosure.application.reply", "--lang", "en")
    first, second = lines(out)[:2]
    assert first == [
        "disclosure.application.reply",
        "2008-05-01",
        "15 working days",
        "reply to an application for information",
        "Government Information Disclosure Regulation 2007 (国务院令第492号), art. 24 para. 2",
        "extended by up to 15 working days",
        "national",
        "seen in a copy or report, not in an official text",
    ]
    assert second[1:3] == ["2019-05-15", "20 working days"]
    assert second[-1] == ""


def test_words_articles_and_numbers_find_rules(capsys: pytest.CaptureFixture[str]) -> None:
    for words, wanted in (
        (("复议", "答复"), "remedies.reconsideration.reply"),
        (("条例第三十三条第二款",), "disclosure.application.reply"),
        (("art. 33", "disclosure"), "disclosure.application.reply"),
        (("环发[1999]251号",), "reporting.incident.report.system_urgent"),
    ):
        code, out, err = run(capsys, "rules", "--search", *words)
        assert (code, err) == (0, "")
        assert wanted in {line[0] for line in lines(out)}


def test_a_search_keeps_to_domain_and_day(capsys: pytest.CaptureFixture[str]) -> None:
    _, out, _ = run(capsys, "rules", "--search", "答复", "--domain", "remedies", "--on", "2010-01-01")
    found = lines(out)
    assert {line[0].split(".")[0] for line in found} == {"remedies"}
    assert all(line[1] <= "2010-01-01" for line in found)


def test_nothing_found_is_said_on_stderr(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(capsys, "rules", "--search", "没有这样的词") == (0, "", "没有找到：没有这样的词\n")
    assert run(capsys, "rules", "--search", "nonesuch", "--lang", "en")[2] == "nothing found: nonesuch\n"


def test_rules_of_a_place(capsys: pytest.CaptureFixture[str]) -> None:
    _, everywhere, _ = run(capsys, "rules")
    _, there, _ = run(capsys, "rules", "--place", "云浮市")
    places = {line[6] for line in lines(there)}
    assert places == {"全国", "云浮市"}
    assert len(lines(there)) < len(lines(everywhere))
    assert "disclosure.quarterly.haikou" not in there
    assert "disclosure.progress_report.yunfu" in there


def test_a_search_keeps_to_the_place(capsys: pytest.CaptureFixture[str]) -> None:
    everywhere = lines(run(capsys, "rules", "--search", "公开")[1])
    there = lines(run(capsys, "rules", "--search", "公开", "--place", "云浮市")[1])
    assert {"海口市", "云浮市"} <= {line[6] for line in everywhere}
    assert {line[6] for line in there} == {"全国", "云浮市"}
    assert {line[0] for line in there} < {line[0] for line in everywhere}


def test_a_rule_of_unknown_start_says_so(capsys: pytest.CaptureFixture[str]) -> None:
    _, out, _ = run(capsys, "rules", "--search", "disclosure.quarterly.haikou")
    assert lines(out)[0][1] == "施行日不明"


def test_bad_questions(capsys: pytest.CaptureFixture[str]) -> None:
    for arguments, words in (
        (("--search", "，"), "nothing to search for"),
        (("--place", "某地"), "no place '某地' is stored"),
        (("--domain", "nope"), "no rules of a domain 'nope'"),
    ):
        code, out, err = run(capsys, "rules", *arguments)
        assert (code, out) == (2, "")
        assert words in err


def test_no_stored_text_has_ended_without_a_successor(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = run(capsys, "rules", "--stale", "2026-11-22")
    assert (code, out) == (0, "")
    assert err == "截至2026-11-22，没有依据已失效而无后继的规则\n"
    assert gr.rulebook().stale(date(2026, 11, 22)) == ()


def test_a_text_that_ended_is_listed(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    # As if the repeal of the environmental measures of 2007 had been forgotten.
    rule = gr.rule("disclosure.application.reply.env")
    ended = evolve(
        rule.versions[0],
        citation=evolve(
            rule.versions[0].citation,
            instrument=evolve(rule.versions[0].citation.instrument, ended=date(2019, 5, 14)),
        ),
    )
    book = gr.rulebook().with_rules(evolve(rule, versions=(ended,)))
    monkeypatch.setattr("govrules.catalogue.rulebook", lambda: book)
    _, out, _ = run(capsys, "rules", "--stale", "2026-11-22", "--lang", "en")
    assert [(line[0], line[-1]) for line in lines(out)] == [
        ("disclosure.application.reply.env", "2019-05-14")
    ]


# duties -------------------------------------------------------------------------------------------


def test_the_duties_of_a_year(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = run(capsys, "duties", "2026", "--place", "云浮市")
    assert (code, err) == (0, "")
    # 31 January 2026 is a Saturday, the following Monday a working day.
    assert (
        "2026-01-31（周六）；顺延则为2026-02-02  部门政府信息公开工作年度报告  [disclosure.annual_report.department]"
        in out
    )
    assert "2026-06-30（周二）  云浮：上半年政务公开工作情况报送  [disclosure.progress_report.yunfu]" in out
    assert "常年履行：" in out
    assert "haikou" not in out


def test_the_duties_as_a_table(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    target = tmp_path / "duties.csv"
    code, out, _ = run(
        capsys, "duties", "2024", "--domain", "disclosure", "--out", str(target), "--lang", "en"
    )
    assert code == 0
    assert out.endswith(f"table: {target}\n")
    with target.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    (report,) = [row for row in rows if row["rule"] == "disclosure.annual_report.department"]
    assert report["due"] == "2024-01-31"
    assert report["rolled"] == ""
    assert report["pattern"] == "31 January each year"
    assert report["article"].endswith("art. 49 para. 1")
    assert len(rows) == len(
        [line for line in out.splitlines() if line[:8].endswith("2024") or " 2024-" in line[:9]]
    )


def test_the_duties_as_a_calendar_file(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    vobject = pytest.importorskip("vobject")
    target = tmp_path / "duties.ics"
    code, out, _ = run(capsys, "duties", "2026", "--place", "Yunfu", "--ical", str(target))
    assert code == 0
    assert f"日历文件: {target}" in out
    raw = target.read_bytes()
    assert b"\r\r\n" not in raw
    events = vobject.readOne(raw.decode("utf-8")).vevent_list
    assert "disclosure.progress_report.yunfu.2026-06-30.445300@govrules" in {one.uid.value for one in events}


def test_tables_are_csv(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    code, _, err = run(capsys, "duties", "2024", "--out", str(tmp_path / "duties.xlsx"))
    assert code == 2
    assert "the table is written as .csv" in err
    assert not list(tmp_path.iterdir())


def test_calendar_files_are_ics(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    code, out, err = run(capsys, "duties", "2024", "--ical", str(tmp_path / "x.txt"))
    assert (code, out) == (2, "")
    assert "x.txt: the calendar file is written as .ics; for a table use --out" in err
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("missing", ["--out", "--ical"])
def test_neither_file_is_written_unless_both_can_be(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, missing: str
) -> None:
    names = {"--out": tmp_path / "x.csv", "--ical": tmp_path / "x.ics"}
    names[missing] = tmp_path / "nowhere" / names[missing].name
    code, out, err = run(
        capsys, "duties", "2024", "--out", str(names["--out"]), "--ical", str(names["--ical"])
    )
    assert (code, out) == (2, "")
    assert f"{names[missing]}: No such file or directory" in err
    assert not list(tmp_path.iterdir())


def test_a_file_that_was_there_stays_if_the_other_cant_be_written(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    kept = tmp_path / "x.csv"
    kept.write_text("as it was", encoding="utf-8")
    code, _, _ = run(capsys, "duties", "2024", "--out", str(kept), "--ical", str(tmp_path / "no" / "x.ics"))
    assert code == 2
    assert kept.read_text(encoding="utf-8") == "as it was"


def test_without_the_extra_nothing_is_written(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "icalendar", None)
    code, out, err = run(
        capsys, "duties", "2024", "--out", str(tmp_path / "x.csv"), "--ical", str(tmp_path / "x.ics")
    )
    assert (code, out) == (2, "")
    assert "pip install 'govrules[ical]'" in err
    assert not list(tmp_path.iterdir())


@pytest.mark.skipif(os.name == "nt", reason="pipes break in another way")
def test_files_are_whole_though_nobody_reads_the_page(tmp_path: Path) -> None:
    pytest.importorskip("icalendar")
    arguments = ["duties", "2025", "--place", "海口", "--frequent", "--out", "x.csv", "--ical", "x.ics"]
    with subprocess.Popen(
        [sys.executable, "-m", "govrules", *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=tmp_path,
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 0
    assert (tmp_path / "x.ics").read_bytes().endswith(b"END:VCALENDAR\r\n")
    with (tmp_path / "x.csv").open(encoding="utf-8-sig", newline="") as file:
        days = [row["due"] for row in csv.DictReader(file)]
    assert days.count("2025-12-31") > 1


def test_frequent_duties_day_by_day(capsys: pytest.CaptureFixture[str]) -> None:
    _, plain, _ = run(capsys, "duties", "2024", "--place", "海口市", "--domain", "disclosure")
    _, daily, _ = run(capsys, "duties", "2024", "--place", "海口市", "--domain", "disclosure", "--frequent")
    assert "disclosure.air_quality.daily.haikou" in plain
    assert len(daily.splitlines()) > len(plain.splitlines()) + 366


@pytest.mark.parametrize("year", ["24", "year", "0", "10000"])
def test_bad_years(capsys: pytest.CaptureFixture[str], year: str) -> None:
    try:
        code = main(["duties", year])
    except SystemExit as stop:
        code = int(stop.code or 0)
    assert code == 2
