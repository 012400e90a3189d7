"""Tests of the whole house 全库约定测试: articles that workflows rest on, data files, tables, the public face."""

from __future__ import annotations

import ast
import re
from functools import cache
from importlib import import_module
from pathlib import Path

import pytest

import govrules as gr
from govrules.kinds import record_kinds

ROOT = Path(__file__).parents[1]
SRC = ROOT / "src" / "govrules"
SHARED = ROOT.parent / "shared"
LAW_2019 = SHARED / "law" / "2019-04-03-government-information-disclosure-regulation.md"

RULES = gr.rules()
CHINESE = re.compile("[一-鿿]")

# articles of the disclosure regulation ------------------------------------------------------------------


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


need_law = pytest.mark.skipif(not LAW_2019.exists(), reason=f"the text {LAW_2019} isn't here")


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
        SRC / "divisions.py",
        SRC / "instruments.py",
        SRC / "seed_documents.py",
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
