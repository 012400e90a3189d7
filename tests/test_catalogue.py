"""The generated catalogue 规则目录: fresh, complete, and every link in it leads somewhere."""

from __future__ import annotations

import importlib.util
import re
from collections import Counter
from functools import cache
from pathlib import Path
from types import ModuleType

import pytest

import govrules as gr
from govrules.limits.rule import Rule

ROOT = Path(__file__).parents[1]
PAGES = ROOT / "docs" / "catalogue"
TOOL = ROOT / "tests" / "tools" / "write_catalogue.py"
COMMAND = "python tests/tools/write_catalogue.py"
RULES = gr.rulebook().rules

ANCHOR = re.compile(r'<a id="([^"]+)"></a>')
LINK = re.compile(r"\]\(([^)]+)\)")


@cache
def tool() -> ModuleType:
    spec = importlib.util.spec_from_file_location("write_catalogue", TOOL)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@cache
def pages() -> dict[str, str]:
    return {page.name: page.read_text("utf-8") for page in sorted(PAGES.glob("*.md"))}


def anchors(text: str) -> list[str]:
    return ANCHOR.findall(text)


def test_the_catalogue_is_fresh() -> None:
    stale = tool().stale_pages()
    assert not stale, f"docs/catalogue is out of date ({', '.join(stale)}): run {COMMAND}"


def test_a_changed_page_and_a_left_over_page_are_stale(tmp_path: Path) -> None:
    for name, text in pages().items():
        (tmp_path / name).write_text(text, "utf-8")
    assert tool().stale_pages(tmp_path) == tool().stale_pages()
    (tmp_path / "layers.md").write_text("something else", "utf-8")
    (tmp_path / "counting.md").unlink()
    (tmp_path / "no_such_domain.md").write_text(pages()["layers.md"], "utf-8")
    found = set(tool().stale_pages(tmp_path)) - set(tool().stale_pages())
    assert found <= {"layers.md", "counting.md", "no_such_domain.md"}
    assert "no_such_domain.md" in found


def test_every_rule_has_one_entry_on_the_page_of_its_domain() -> None:
    entries = Counter(
        (name, anchor)
        for name, text in pages().items()
        if name.removesuffix(".md") in {rule.id.split(".")[0] for rule in RULES}
        for anchor in anchors(text)
    )
    assert entries == Counter((f"{rule.id.split('.')[0]}.md", rule.id) for rule in RULES)


def test_anchors_are_unique_on_a_page() -> None:
    for name, text in pages().items():
        twice = [anchor for anchor, n in Counter(anchors(text)).items() if n > 1]
        assert not twice, f"{name}: {twice}"


@pytest.mark.parametrize("name", sorted(pages()))
def test_links_lead_somewhere(name: str) -> None:
    for target in LINK.findall(pages()[name]):
        file, _, anchor = target.partition("#")
        page = PAGES / file if file else PAGES / name
        assert page.resolve().exists(), f"{name} links to {target}"
        if anchor:
            known = pages()[page.name]
            assert f'<a id="{anchor}"></a>' in known, f"{name} links to {target}"


@cache
def changes() -> dict[str, str]:
    """The sections of the changelog by their day, as text."""
    parts = re.split(r"^## (.+)$", pages()["changes.md"], flags=re.MULTILINE)
    return dict(zip(parts[1::2], parts[2::2], strict=True))


def test_every_start_of_a_version_is_in_the_changelog() -> None:
    for rule in RULES:
        for version in rule.versions:
            day = "施行日不明 start not known" if version.since is None else str(version.since)
            assert f"({rule.id.split('.')[0]}.md#{rule.id})" in changes().get(day, ""), f"{rule.id} {day}"


def test_the_changelog_runs_from_the_newest_day() -> None:
    days = [day for day in changes() if day[0].isdigit()]
    assert days == sorted(days, reverse=True)
    assert "2019-05-15" in days


def local(rule: Rule) -> bool:
    return rule.place is not None


def test_every_rule_of_a_place_is_in_the_table_of_layers() -> None:
    rows = {row.split("`")[1]: row for row in pages()["layers.md"].splitlines() if row.count("`") == 2}
    for rule in filter(local, RULES):
        assert rule.id in rows
        if rule.departs:
            assert f"#{rule.departs})" in rows[rule.id], f"{rule.id} departs from {rule.departs}"


def test_doubt_is_marked() -> None:
    """Whatever wasn't read is on the page of doubts and has a mark in its own entry."""
    for rule in RULES:
        for version in rule.versions:
            if version.confidence is not gr.Confidence.TEXT_READ:
                assert f"#{rule.id})" in pages()["doubtful.md"], rule.id
                assert f"⚠ {version.confidence.zh}" in entry(rule.id), rule.id


def entry(id: str) -> str:
    text = pages()[f"{id.split('.')[0]}.md"]
    start = text.index(f'<a id="{id}"></a>')
    end = text.find('<a id="', start + 1)
    return text[start : end if end > 0 else None]


def test_an_entry_shows_versions_articles_and_a_worked_example() -> None:
    """By hand: 20 working days from Friday 20 September 2024, the week of National Day off, two weekend days worked."""
    text = entry("disclosure.application.reply")
    assert "### 依申请公开答复期限 reply to an application for information" in text
    assert "|  | 2008-05-01 – 2019-05-14 | 2019-05-15 – |" in text
    assert "| 15个工作日<br>15 working days | 20个工作日<br>20 working days |" in text
    assert "《政府信息公开条例》（国务院令第711号）第三十三条第二款" in text
    assert "2024-10-23" in text
    assert "(disclosure.md#disclosure.application.reply.env)" in text


def test_the_change_of_2019_is_told_in_words() -> None:
    (line,) = [
        one
        for one in changes()["2019-05-15"].splitlines()
        if "(disclosure.md#disclosure.application.reply)" in one
    ]
    assert "期限由15个工作日改为20个工作日" in line
    assert "limit was 15 working days, is 20 working days" in line
    assert "now left out: consulting another organ" in line


def test_pages_show_what_is_the_librarys_own() -> None:
    """No empty labels, no reprs, no unescaped breaks of a table."""
    for name, text in pages().items():
        assert "None" not in re.sub(r"```.*?```", "", text, flags=re.DOTALL), name
        assert "](by-article.md#)" not in text, name
        assert "[](" not in text, name
        widths = table_widths(text)
        assert all(len(set(width)) == 1 for width in widths), name


def table_widths(text: str) -> list[list[int]]:
    """How many cells each row of each table has."""
    found: list[list[int]] = [[]]
    for line in text.splitlines():
        if line.startswith(("| ", "|  |")):
            found[-1].append(len(re.findall(r"(?<!\\)\|", line)))
        elif not line.startswith("|"):
            found.append([])
    return [one for one in found if one]
