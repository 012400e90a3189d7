"""Tests of the whole house 全库约定测试: ids lead to files, rows of the reference table, law figures, data files."""

from __future__ import annotations

import ast
import csv
import re
from datetime import date, timedelta
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

import govrules as gr
from govrules.kinds import record_kinds
from govrules.limits.length import Days, WorkingDays
from govrules.limits.rule import Rule
from govrules.sources import Confidence

ROOT = Path(__file__).parents[1]
SRC = ROOT / "src" / "govrules"
SHARED = ROOT.parent / "shared"
TABLE = SHARED / "rules" / "deadlines.csv"
LAW_2019 = SHARED / "law" / "2019-04-03-government-information-disclosure-regulation.md"

RULES = gr.rules()
EACH_RULE = pytest.mark.parametrize("rule", RULES, ids=lambda one: one.id)
CHINESE = re.compile("[一-鿿]")

# rules -----------------------------------------------------------------------------------------


@EACH_RULE
def test_a_rules_id_leads_to_its_file_and_its_constant(rule: Rule) -> None:
    domain, second, *rest = rule.id.split(".")
    module = import_module(f"govrules.{domain}.rules.{second}")
    assert getattr(module, "_".join(rest).upper()) is gr.rule(rule.id)
    assert rule in module.RULES


def test_ids_of_rules_are_unique() -> None:
    ids = [rule.id for rule in RULES]
    assert len(ids) == len(set(ids))
    assert all(re.fullmatch(r"[a-z_]+(\.[a-z_]+)+", one) for one in ids)


@EACH_RULE
def test_a_rule_has_labels_versions_and_citations(rule: Rule) -> None:
    for label in (rule.label, rule.trigger):
        assert CHINESE.search(label.zh)
        assert label.en
        assert not CHINESE.search(label.en)
    starts = [version.since for version in rule.versions]
    assert starts == sorted(starts, key=lambda one: one or date.min)
    for version in rule.versions:
        assert version.citation.instrument.title
        assert version.citation.text("zh")
        assert version.citation.text("en")
        if version.term is not None and version.since is not None:
            held = version.citation.instrument
            assert held.in_force is None or held.in_force <= version.since
            assert held.ended is None or version.since <= held.ended
    ids = {one for version in rule.versions for one in [reading.name for reading in version.readings]}
    assert all(re.fullmatch("[a-z_]+", one) for one in ids)


@EACH_RULE
def test_a_rule_repeats_the_doubt_of_its_citation(rule: Rule) -> None:
    order = list(Confidence)  # from read to unsure
    for version in rule.versions:
        assert order.index(version.confidence) >= order.index(version.citation.instrument.confidence)


# the reference table of time limits --------------------------------------------------------------

CHECKED = ("disclosure.application", "disclosure.proactive", "disclosure.fee")
UNITS: dict[str, type] = {"workday": WorkingDays, "calendar_day": Days}
ORDER = {"text_read": 0, "secondary": 1, "unsure": 2}
# Rows whose doubt was lessened since, with where the text was found (law-research.md).
SURER = {
    (
        "disclosure.application.correction_notice",
        "2008-05-01",
    ): "art. 21 item 4 was seen in two web copies of the 2007 text",
    (
        "disclosure.application.receipt_date.fax",
        "2015-11-18",
    ): "point 1.4 was seen whole in one web copy of the letter",
}


def table() -> list[dict[str, str]]:
    if not TABLE.exists():
        return []
    with TABLE.open(encoding="utf-8-sig") as file:
        return [one for one in csv.DictReader(file) if one["rule_id"].startswith(CHECKED)]


ROWS = table()
need_table = pytest.mark.skipif(not ROWS, reason=f"the reference table {TABLE} isn't here")
EACH_ROW = pytest.mark.parametrize("row", ROWS, ids=lambda one: f"{one['rule_id']}-{one['effective_from']}")


@need_table
def test_the_reference_table_has_rows_of_every_kind() -> None:
    assert {one["rule_id"].rsplit(".", 1)[0] for one in ROWS} >= {
        "disclosure.application",
        "disclosure.proactive",
        "disclosure.fee",
    }


@need_table
@EACH_ROW
def test_a_row_of_the_reference_table_is_encoded(row: dict[str, str]) -> None:
    rule = gr.rule(row["rule_id"])
    since = date.fromisoformat(row["effective_from"])
    (version,) = [one for one in rule.versions if one.since == since]
    assert version.term is not None
    if row["length"]:
        assert version.term.length == UNITS[row["unit"]](int(row["length"]))
    else:
        assert version.term.length is None
    if row["extension_max"]:
        assert version.term.extension == UNITS[row["extension_unit"]](int(row["extension_max"]))
    else:
        assert version.term.extension is None
    assert version.citation.instrument.number == row["document_number"]
    assert version.citation.instrument.title == row["instrument_zh"].removesuffix("（2019修订）")
    assert _article(row["article"]) in _places(version)
    if row["effective_to"]:
        end = date.fromisoformat(row["effective_to"])
        later = rule.version_after(version)
        assert later is not None
        assert later.since == end + timedelta(days=1)
    elif rule.version_after(version) is not None:
        raise AssertionError(f"{rule.id} of {since} has no end in the reference table")


@need_table
@EACH_ROW
def test_no_rule_is_surer_than_the_reference_table(row: dict[str, str]) -> None:
    since = date.fromisoformat(row["effective_from"])
    (version,) = [one for one in gr.rule(row["rule_id"]).versions if one.since == since]
    ours = max(ORDER[version.confidence.value], ORDER[version.citation.confidence.value])
    if (row["rule_id"], row["effective_from"]) in SURER:
        assert ours < ORDER[row["confidence"]]
    else:
        assert ours >= ORDER[row["confidence"]]


@need_table
@EACH_ROW
def test_a_rows_grounds_of_pause_are_encoded(row: dict[str, str]) -> None:
    since = date.fromisoformat(row["effective_from"])
    (version,) = [one for one in gr.rule(row["rule_id"]).versions if one.since == since]
    grounds = {one.name for one in version.term.pauses}  # type: ignore[union-attr]
    assert ("third_party" in grounds) == ("third party" in row["suspended_by"])
    assert ("other_organ" in grounds) == ("other organs" in row["suspended_by"])


def _article(text: str) -> str:
    """The first place named: 33, 30 of "30, 33", 21 of "21(4) (unsure)", 一、2 of the letter's 1(2)."""
    letter = re.fullmatch(r"1\((\d)\)", text)
    if letter:
        return f"一、{letter[1]}"
    number = re.match(r"\d+", text)
    return number[0] if number else ""


def _places(version: Any) -> set[str]:
    citation = version.citation
    return {citation.part} if citation.article is None else {str(citation.article)}


# figures in the text of the law ------------------------------------------------------------------

# Rules whose figure stands in another article than the one that starts them.
FIGURE_IN = {
    "disclosure.application.reply.after_correction": 33,
    "disclosure.application.reply.after_payment": 33,
}


@cache
def articles() -> dict[int, str]:
    from govrules.numerals import to_chinese

    text = LAW_2019.read_text(encoding="utf-8")
    found = {}
    for number in range(1, 57):
        start = re.search(f"^第{to_chinese(number)}条 ", text, re.MULTILINE)
        assert start, number
        rest = text[start.end() :]
        end = re.search(r"^(第[一二三四五六七八九十百]+条 |## )", rest, re.MULTILINE)
        found[number] = rest[: end.start()] if end else rest
    return found


FIGURES = [
    (rule.id, FIGURE_IN.get(rule.id, version.citation.article), length)
    for rule in RULES
    for version in rule.versions
    if version.citation.instrument.number == "国务院令第711号" and version.term is not None
    for length in (version.term.length, version.term.extension)
    if isinstance(length, WorkingDays)
]
need_law = pytest.mark.skipif(not LAW_2019.exists(), reason=f"the text {LAW_2019} isn't here")


@need_law
@pytest.mark.parametrize(
    ("id", "article", "length"), FIGURES, ids=[f"{one[0]}-{one[2].n}" for one in FIGURES]
)
def test_the_article_says_the_number_of_working_days(id: str, article: int, length: WorkingDays) -> None:
    assert f"{length.n}个工作日" in articles()[article]


@need_law
def test_articles_say_what_the_workflow_rests_on() -> None:
    said = {
        30: ("一次性告知", "答复期限自行政机关收到补正的申请之日起计算", "视为放弃申请"),
        31: ("当面提交", "签收之日", "确认之日", "双方确认之日"),
        32: ("第三方逾期未提出意见的", "依照本条例的规定决定是否公开"),
        33: ("当场", "负责人同意并告知申请人", "征求第三方和其他机关意见所需时间不计算在"),
        34: ("逾期未提出意见的视为同意公开",),
        35: ("要求申请人说明理由", "不予处理", "延迟答复的合理期限"),
        36: ("说明理由", "名称、联系方式", "不予重复处理"),
        42: ("信息处理费",),
        45: ("登记、审核、办理、答复、归档",),
    }
    missing = [
        (number, words)
        for number, every in said.items()
        for words in every
        if words not in articles()[number]
    ]
    assert missing == []


@need_law
def test_every_article_that_a_workflow_or_rule_of_2019_cites_exists() -> None:
    cited = {version.citation for rule in RULES for version in rule.versions}
    for kind in record_kinds():
        for workflow in kind.workflows:
            cited |= {row.basis for row in workflow.rows if hasattr(row.basis, "article")}  # type: ignore[misc]
    cited |= {check.basis for check in gr.disclosure.CHECKS if hasattr(check.basis, "article")}
    for citation in cited:
        if citation.instrument.number != "国务院令第711号" or citation.article is None:
            continue
        text = articles()[citation.article]
        paragraphs = [one for one in text.split("\n\n") if one.strip() and not one.strip().startswith("(")]
        if citation.paragraph is not None:
            assert citation.paragraph <= len(paragraphs), citation
        if citation.item is not None:
            assert f"({'一二三四五六七八九十'[citation.item - 1]})" in text, citation


# data files -------------------------------------------------------------------------------------

DOMAINS = sorted(one.parent for one in SRC.glob("*/sources.py"))
DATA = sorted(
    {
        *(
            path
            for domain in DOMAINS
            for name in ("sources", "workflow/*", "rules/*", "local/*")
            for path in domain.glob(f"{name}.py")
        ),
        SRC / "calendar" / "notices.py",
        SRC / "calendar" / "earlier_notices.py",
        SRC / "calendar" / "festival_law.py",
        SRC / "calendar" / "assumptions.py",
        SRC / "limits" / "conventions.py",
    }
)
LOGIC = (
    ast.FunctionDef,
    ast.AsyncFunctionDef,
    ast.Lambda,
    ast.If,
    ast.IfExp,
    ast.For,
    ast.While,
    ast.Try,
    ast.With,
    ast.Match,
    ast.comprehension,
)


def test_the_data_files_are_found() -> None:
    names = {str(path.relative_to(SRC)) for path in DATA}
    assert {
        "disclosure/sources.py",
        "disclosure/workflow/regulation_2019.py",
        "disclosure/rules/application.py",
    } <= names


@pytest.mark.parametrize("path", DATA, ids=lambda one: str(one.relative_to(SRC)))
def test_a_data_file_holds_literals_only(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    found = [
        f"line {getattr(node, 'lineno', '?')}: {type(node).__name__}"
        for node in ast.walk(tree)
        if isinstance(node, LOGIC)
    ]
    assert found == []


# tables and the public face -----------------------------------------------------------------------


@pytest.mark.parametrize("kind", [one.name for one in record_kinds()])
def test_columns_of_a_template_have_names_and_labels_of_their_own(kind: str) -> None:
    columns = gr.template(kind)
    for names in (
        [one.name for one in columns],
        [one.label.zh for one in columns],
        [one.label.en for one in columns],
    ):
        assert len(names) == len(set(names)), sorted(one for one in names if names.count(one) > 1)
    for one in columns:
        assert one.meaning.zh
        assert one.meaning.en
        assert CHINESE.search(one.label.zh)


@pytest.mark.parametrize("name", dir(gr))
def test_a_public_name_can_be_imported(name: str) -> None:
    value = getattr(gr, name)
    assert value is not None
    home = getattr(value, "__module__", None)
    assert name == "__version__" or home is None or home.startswith("govrules")


def test_public_names_are_what_they_say() -> None:
    """A name isn't hidden by a file of the same name, whatever was imported before it."""
    for path in SRC.rglob("*.py"):
        if path.stem != "__main__":
            import_module(
                ".".join(("govrules", *path.relative_to(SRC).with_suffix("").parts)).removesuffix(".__init__")
            )
    assert callable(gr.audit)
    assert callable(gr.rule)
    assert callable(gr.rules)
    assert callable(gr.rulebook)
    assert callable(gr.workflow)
    assert callable(gr.template)


# docstrings -----------------------------------------------------------------------------------------

FILES = sorted(path for path in SRC.rglob("*.py"))


def _undocumented(body: list[ast.stmt]) -> list[str]:
    """Public functions and classes of a module or class without a Chinese word in the docstring's first line."""
    found = []
    for node in body:
        if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            continue
        stub = ast.unparse(node.body[-1]) == "..."  # what a protocol asks for is explained by its class
        if node.name.startswith("_") or stub:
            continue
        if not CHINESE.search((ast.get_docstring(node) or "").split("\n")[0]):
            found.append(f"line {node.lineno}: {node.name}")
        if isinstance(node, ast.ClassDef):
            found += _undocumented(node.body)
    return found


@pytest.mark.parametrize("path", FILES, ids=lambda one: str(one.relative_to(SRC)))
def test_every_public_function_and_class_is_explained_in_chinese_too(path: Path) -> None:
    assert _undocumented(ast.parse(path.read_text(encoding="utf-8")).body) == []
