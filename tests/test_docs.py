"""README and docs: every example runs, generated pages are fresh, the shown commands are CI's."""

from __future__ import annotations

import doctest
import importlib.util
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
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
