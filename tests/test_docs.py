"""README and docs: every example runs, generated pages are fresh, the shown commands are CI's."""

from __future__ import annotations

import doctest
import importlib.util
import re
import shlex
import subprocess
import sys
import textwrap
from datetime import date
from pathlib import Path

import pytest

import govrules as gr
from govrules import instruments
from govrules.cli import main
from govrules.limits.length import Months
from govrules.limits.recurrence import Every, Period
from govrules.limits.term import Term
from govrules.sources import Citation, Instrument

ROOT = Path(__file__).parents[1]
CONTRIBUTING = ROOT / "CONTRIBUTING.md"
PAGES = [ROOT / "README.md", ROOT / "README.zh-CN.md", *sorted((ROOT / "docs").rglob("*.md"))]
OPTIONS = doctest.ELLIPSIS | doctest.IGNORE_EXCEPTION_DETAIL


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_examples_of_a_page_run(page: Path) -> None:
    failed, _ = doctest.testfile(str(page), module_relative=False, encoding="utf-8", optionflags=OPTIONS)
    assert failed == 0


@pytest.mark.parametrize("name", ["sqlite_states.py", "model_field.py"])
def test_examples_in_files_run(name: str) -> None:
    done = subprocess.run(
        [sys.executable, ROOT / "docs" / "examples" / name], capture_output=True, text=True, encoding="utf-8"
    )
    assert done.returncode == 0, done.stderr
    assert "allowed:" in done.stdout


def test_real_cases_agree_with_the_findings(tmp_path: Path) -> None:
    page = tmp_path / "report.html"
    done = subprocess.run(
        [sys.executable, ROOT / "docs" / "examples" / "audit_cases.py", "--html", page],
        capture_output=True,
        text=True,
        encoding="utf-8",
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "findings on lateness: 7 of 8 agree, 1 more under a named reading" in done.stdout
    assert "last days that a source states: 3 of 3 the same" in done.stdout
    assert "<svg" in page.read_text("utf-8")


def test_generated_reference_is_fresh() -> None:
    source = ROOT / "tests" / "tools" / "write_reference.py"
    spec = importlib.util.spec_from_file_location("write_reference", source)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    for name, write in module.PAGES.items():
        assert (ROOT / "docs" / "reference" / name).read_text("utf-8") == write().rstrip("\n") + "\n", name


def test_both_readmes_show_the_same_commands() -> None:
    commands = [
        [line for line in page.read_text("utf-8").splitlines() if line.startswith("python3 -m venv")]
        for page in PAGES[:2]
    ]
    assert commands[0] == commands[1]
    assert len(commands[0]) == 2


WRITTEN = [page for page in [*PAGES, CONTRIBUTING] if page.parent.name not in ("catalogue", "reference")]


@pytest.mark.parametrize("page", WRITTEN, ids=lambda page: str(page.relative_to(ROOT)))
def test_what_a_page_names_is_there(page: Path) -> None:
    text = page.read_text("utf-8")
    named = [ROOT / one for one in re.findall(r"`((?:src|tests|docs)/[^`<>*…\s]+)`", text)]
    linked = [page.parent / one for one in re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", text)]
    assert [str(one) for one in (*named, *linked) if not one.exists()] == []


def commands() -> list[str]:
    blocks = [
        one for page in WRITTEN for one in re.findall(r"```sh\n(.*?)```", page.read_text("utf-8"), re.DOTALL)
    ]
    lines = {line for block in blocks for line in block.splitlines()}
    return sorted(line for line in lines if re.match("govrules (?!audit)", line))


@pytest.mark.parametrize("line", commands())
def test_a_command_shown_runs(
    line: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    if "--ical" in line:
        pytest.importorskip("icalendar", reason="icalendar (extra ical) isn't installed")
    monkeypatch.chdir(tmp_path)
    assert main(shlex.split(line)[1:]) == 0
    assert capsys.readouterr().out


def test_the_version_that_contributing_shows_is_the_stored_one() -> None:
    """The example of a new version is a real one: instrument, version and row as they stand in the files."""
    text = CONTRIBUTING.read_text("utf-8")
    blocks = [
        textwrap.dedent(one)
        for one in re.findall(r"^ *```python\n(.*?)^ *```", text, re.DOTALL | re.MULTILINE)
    ]
    known = {
        **{name: getattr(instruments, name) for name in dir(instruments) if name.isupper()},
        **{one.__name__: one for one in (date, Every, Months, Period, Term, Citation, Instrument)},
        **{one.__name__: one for one in (gr.Confidence, gr.Force, gr.Version)},
        "Label": lambda zh, en: None,
    }
    scope: dict[str, object] = dict(known)
    exec(blocks[0], scope)
    assert scope["ENVIRONMENTAL_CODE"] == instruments.ENVIRONMENTAL_CODE
    shown = eval(blocks[1].strip().rstrip(","), dict(known))
    (stored,) = [
        one for one in gr.rule("disclosure.water.drinking_quarterly").versions if one.since == shown.since
    ]
    assert (shown.citation, shown.term, shown.confidence) == (stored.citation, stored.term, stored.confidence)
    assert blocks[2].strip() in (ROOT / "tests" / "disclosure" / "test_limits.py").read_text("utf-8")
