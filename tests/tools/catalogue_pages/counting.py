"""The table of counting clauses: which articles each instrument has of its own, and what stands in for them."""

from __future__ import annotations

from govrules.labels import Label
from govrules.limits.conventions import CONVENTIONS, Clauses, Convention
from govrules.limits.rule import Rule
from govrules.limits.rulebook import Rulebook
from govrules.sources import Citation, Instrument

from .by_article import instruments
from .words import both, cell, citation_label, counted, instrument_slug, link, mark, table, titles

_PARTS = (
    ("第一日 first day", "first_day"),
    ("工作日 working days", "working_days"),
    ("月、年 months", "months"),
    ("末日 last day", "last_day"),
    ("在途 in the post", "transit"),
    ("准用条款 refers by", "refers"),
)
_Conventions = tuple[Convention, ...]
_Own = dict[Instrument, dict[Clauses, list[Rule]]]

_INTRO = """# 期间计算条款 counting clauses

各规范文本自己关于期间计算的条款。没有条款的，参照民事期间规则，每个答案都会写明；做法见[计算说明](../explanation/counting.md)。

What each instrument says itself about how its periods are counted. Where it is silent the conventions of civil law apply
by analogy, and every answer says so; see [how days are counted](../explanation/counting.md).

## 自有条款 instruments with clauses of their own
"""


def counting_page(book: Rulebook) -> list[str]:
    """Instruments with clauses, the conventions that fill the gaps, and the silent instruments."""
    own, silent, referred = _collect(book)
    rows = [
        _row(instrument, clauses, rules, referred)
        for instrument, groups in own.items()
        for clauses, rules in groups.items()
    ]
    head = ("文本 instrument", *(words for words, _ in _PARTS), "准用 refers to", "规则 rules")
    lines = [*_INTRO.splitlines(), "", *table(head, rows)]
    lines += ["## 民事期间规则 conventions of civil law", "", *_convention_table(CONVENTIONS)]
    for number, conventions in enumerate(referred, 1):
        lines += [f'<a id="referred-{number}"></a>', "", f"## {_title(conventions, number)}", ""]
        lines += _convention_table(conventions)
    lines += [
        "## 未见计算条款的文本 instruments without a clause",
        "",
        "以下文本有需要计算的期限，而本库未存其计算条款。These have limits to count, and no clause on counting is stored here.",
        "",
    ]
    lines += [f"- {mark(one.confidence)}{_link(one, f'{one.name()} {one.title_en}')}" for one in silent]
    return lines


def _collect(book: Rulebook) -> tuple[_Own, list[Instrument], list[_Conventions]]:
    found: _Own = {}
    without: set[Instrument] = set()
    for rule in book.rules:
        for version in rule.versions:
            term = version.term
            if term is None or not counted(term):
                continue
            instrument = version.citation.instrument
            if term.clauses is None:
                without.add(instrument)
                continue
            rules = found.setdefault(instrument, {}).setdefault(term.clauses, [])
            if rule not in rules:
                rules.append(rule)
    order = instruments(book)
    own = {one: found[one] for one in order if one in found}
    referred = dict.fromkeys(clauses.to for groups in own.values() for clauses in groups if clauses.to)
    return own, [one for one in order if one in without and one not in found], list(referred)


def _row(
    instrument: Instrument, clauses: Clauses, rules: list[Rule], referred: list[_Conventions]
) -> tuple[str, ...]:
    parts = [_cited(getattr(clauses, name), instrument) for _, name in _PARTS]
    to = "–"
    if clauses.to:
        number = referred.index(clauses.to) + 1
        names = titles(clauses.to)
        to = f"[{cell(names.zh)}](#referred-{number})<br>{cell(names.en)}"
    name = f"{_link(instrument, instrument.name())}<br>{cell(instrument.title_en)}"
    return name, *parts, to, "<br>".join(link(rule, rule.label.zh) for rule in rules)


def _link(instrument: Instrument, words: str) -> str:
    return f"[{cell(words)}](by-article.md#{instrument_slug(instrument)})"


def _title(conventions: _Conventions, number: int) -> str:
    label = titles(conventions)
    return f"准用之{number} by reference, {number}: {label.zh} {label.en}"


def _cited(citation: Citation | None, home: Instrument) -> str:
    """An article, with its instrument only where that is another one."""
    if citation is None:
        return "–"
    if citation.instrument != home:
        return mark(citation.confidence) + both(citation_label(citation))
    return mark(citation.confidence) + both(Label(citation.place(), citation.place("en")))


def _convention_table(conventions: _Conventions) -> list[str]:
    rows = []
    for one in conventions:
        home = one.first_day.instrument
        parts = (one.first_day, one.months, one.last_day)
        rows.append((str(one.since), _link(home, home.name()), *(_cited(part, home) for part in parts)))
    return table(("自 from", "文本 instrument", "第一日 first day", "月、年 months", "末日 last day"), rows)
