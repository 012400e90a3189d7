"""The index by article: each instrument, its articles, and the rules that rest on them."""

from __future__ import annotations

from govrules.labels import Label
from govrules.limits.conventions import CONVENTIONS
from govrules.limits.rule import Rule, Version
from govrules.limits.rulebook import Rulebook
from govrules.sources import Citation, Instrument

from .words import (
    FORCES,
    both,
    cell,
    cited,
    convention_citations,
    counting_citations,
    instrument_slug,
    limit_and_extension,
    link,
    mark,
    table,
)

_Use = tuple[Rule, Version, Label]
_Articles = dict[Citation, list[_Use]]  # no use: an article on counting
_HEAD = ("条款 article", "规则 rule", "自 from", "内容 what it says")

_INTRO = """# 按条款索引 index by article

每部规范文本一节，先法律、行政法规，后地方和机关的规定。⚠ 表示未读官方原文或者条款未核实。

A section for each instrument, national law first, places and offices last. ⚠ marks what wasn't read in an official text.
"""


def by_article_page(book: Rulebook) -> list[str]:
    """Instruments in order of force, title and day; articles in order within each."""
    uses = _uses(book)
    lines = [*_INTRO.splitlines(), ""]
    for force in FORCES:
        found = sorted((one for one in uses if one.force is force), key=_order)
        if found:
            lines += [f"## {force.zh} {force.en}", ""]
        for instrument in found:
            lines += _section(instrument, uses[instrument])
    return lines


def instruments(book: Rulebook) -> list[Instrument]:
    """Every instrument that a rule or a count rests on, in the order of the index."""
    return sorted(_uses(book), key=lambda one: (FORCES.index(one.force), _order(one)))


def _uses(book: Rulebook) -> dict[Instrument, _Articles]:
    found: dict[Instrument, _Articles] = {}

    def articles(citation: Citation) -> list[_Use]:
        return found.setdefault(citation.instrument, {}).setdefault(citation, [])

    for rule in book.rules:
        for version in rule.versions:
            for role, citation in cited(version):
                articles(citation).append((rule, version, role))
            if version.term is not None and version.term.clauses is not None:
                for citation in counting_citations(version.term.clauses):
                    articles(citation)
    for convention in CONVENTIONS:
        for citation in convention_citations(convention):
            articles(citation)
    return found


def _order(instrument: Instrument) -> tuple[str, str, str]:
    return instrument.title, str(instrument.in_force or ""), instrument.number


def _section(instrument: Instrument, articles: _Articles) -> list[str]:
    sure = instrument.confidence
    lines = [
        f'<a id="{instrument_slug(instrument)}"></a>',
        "",
        f"### {instrument.name()} {instrument.title_en}",
        "",
        f"{_dates(instrument)}<br>",
        f"可信程度 confidence: {mark(sure)}{sure.zh} {sure.en}",
        "",
    ]
    rows = []
    for citation in sorted(articles, key=_place):
        by_rule: dict[tuple[str, str], list[_Use]] = {}
        for use in articles[citation]:
            by_rule.setdefault((use[0].id, str(use[1].since)), []).append(use)
        found = [_row(uses) for uses in by_rule.values()]
        if not found:
            found = [("[期间如何计算 how periods are counted](counting.md)", "", "")]
        for position, cells in enumerate(found):
            rows.append((_place_label(citation) if position == 0 else "", *cells))
    return lines + table(_HEAD, rows)


def _dates(instrument: Instrument) -> str:
    parts = [
        f"{words} {day}"
        for words, day in (
            ("公布 promulgated", instrument.promulgated),
            ("施行 in force", instrument.in_force),
            ("最后有效日 last day", instrument.ended),
            ("最近核对 last checked", instrument.checked),
        )
        if day is not None
    ]
    return "; ".join(parts) or "日期不明 dates not known"


def _place(citation: Citation) -> tuple[int, int, int, str]:
    return citation.article or 0, citation.paragraph or 0, citation.item or 0, citation.part


def _place_label(citation: Citation) -> str:
    zh, en = citation.place(), citation.place("en")
    if not zh:
        zh, en = "全文，或者条款不明", "whole text, or article not known"
    return mark(citation.confidence) + both(Label(zh, en))


def _row(uses: list[_Use]) -> tuple[str, ...]:
    rule, version, _ = uses[0]
    roles = list(dict.fromkeys(role for _, _, role in uses))
    said = Label("、".join(role.zh for role in roles), ", ".join(role.en for role in roles))
    if version.term is not None and any(role.en == "limit" for role in roles):
        said = limit_and_extension(version.term)
    name = f"{link(rule, rule.label.zh)}<br>{cell(rule.label.en)}"
    return name, str(version.since or "不明 not known"), both(said)
