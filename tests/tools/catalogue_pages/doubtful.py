"""The list of doubts: whatever was not read in an official text, so that a reader knows what to check."""

from __future__ import annotations

from govrules.labels import Label
from govrules.limits.rule import Rule, Version
from govrules.limits.rulebook import Rulebook
from govrules.sources import Citation, Confidence, Instrument

from .by_article import instruments
from .words import both, cell, cited, instrument_slug, limit_and_extension, link, mark, span, table

_INTRO = """# 存疑之处 what is doubtful

本库只把读过官方原文的条款标为“已读原文”。以下各项引用前应自行核对。

Only what was read in an official text is marked so. Check the following before you rely on it.
"""


def doubtful_page(book: Rulebook) -> list[str]:
    """Instruments, articles, versions and starts in doubt."""
    return [
        *_INTRO.splitlines(),
        "",
        *_section(
            "文本 instruments",
            "整部文本未读官方原文。The whole text wasn't read in an official copy.",
            (
                "文本 instrument",
                "可信程度 confidence",
                "规则 rules",
                "条款也未核实 article not confirmed either",
            ),
            _instruments(book),
        ),
        *_section(
            "条款 articles",
            "文本已读，条款未核实。The text was read, this article wasn't confirmed.",
            ("条款 article", "可信程度 confidence", "规则 rules"),
            _articles(book),
        ),
        *_section(
            "版本 versions",
            "条款已读，期限或者其效力存疑。The article was read; the limit or its force is in doubt.",
            ("规则 rule", "时间 from – to", "期限 limit", "可信程度 confidence", "说明 note"),
            _versions(book),
        ),
        *_section(
            "施行日不明 start not known",
            "按已知有效处理，答案为暂定。Taken as in force; the answer is provisional.",
            ("规则 rule", "条款 article"),
            _starts(book),
        ),
    ]


def _section(title: str, words: str, head: tuple[str, ...], rows: list[tuple[str, ...]]) -> list[str]:
    return [f"## {title}", "", words, "", *(table(head, rows) if rows else ["无 none", ""])]


def _rule(rule: Rule) -> str:
    return f"{link(rule, rule.label.zh)}<br>{cell(rule.label.en)}"


def _rules(rules: dict[Rule, None]) -> str:
    return "<br>".join(link(rule, rule.label.zh) for rule in rules)


def _confidence(found: Confidence) -> str:
    return mark(found) + both(Label(found.zh, found.en))


def _users(book: Rulebook) -> dict[Citation, dict[Rule, None]]:
    found: dict[Citation, dict[Rule, None]] = {}
    for rule in book.rules:
        for version in rule.versions:
            for _, citation in cited(version):
                found.setdefault(citation, {})[rule] = None
    return found


def _instruments(book: Rulebook) -> list[tuple[str, ...]]:
    users = _users(book)
    rows: list[tuple[str, ...]] = []
    for one in instruments(book):
        if one.confidence is Confidence.TEXT_READ:
            continue
        citations = [citation for citation in users if citation.instrument == one]
        rules = dict.fromkeys(rule for citation in citations for rule in users[citation])
        unsure = sorted((citation for citation in citations if _unsure(citation)), key=_place)
        places = dict.fromkeys(f"{cell(citation.place())} {citation.place('en')}" for citation in unsure)
        rows.append(
            (
                f"[{cell(one.name())}](by-article.md#{instrument_slug(one)})<br>{cell(one.title_en)}",
                _confidence(one.confidence),
                _rules(rules) or "[期间如何计算 how periods are counted](counting.md)",
                "<br>".join(place for place in places if place.strip()),
            )
        )
    return rows


def _unsure(citation: Citation) -> bool:
    return citation.confidence is Confidence.UNSURE


def _place(citation: Citation) -> tuple[int, int, int]:
    return citation.article or 0, citation.paragraph or 0, citation.item or 0


def _articles(book: Rulebook) -> list[tuple[str, ...]]:
    users = _users(book)
    order: list[Instrument] = instruments(book)
    found = [
        one
        for one in users
        if one.instrument.confidence is Confidence.TEXT_READ and one.confidence is not Confidence.TEXT_READ
    ]
    return [
        (both(Label(one.text(), one.text("en"))), _confidence(one.confidence), _rules(users[one]))
        for one in sorted(found, key=lambda one: (order.index(one.instrument), _place(one)))
    ]


def _versions(book: Rulebook) -> list[tuple[str, ...]]:
    return [
        (
            _rule(rule),
            span(rule, version),
            both(limit_and_extension(version.term)),
            _confidence(version.confidence),
            "" if version.note is None else both(version.note),
        )
        for rule in book.rules
        for version in rule.versions
        if version.confidence is not Confidence.TEXT_READ and _article_read(version)
    ]


def _article_read(version: Version) -> bool:
    citation = version.citation
    return citation.confidence is citation.instrument.confidence is Confidence.TEXT_READ


def _starts(book: Rulebook) -> list[tuple[str, ...]]:
    return [
        (_rule(rule), both(Label(one.citation.text(), one.citation.text("en"))))
        for rule in book.rules
        for one in rule.versions
        if one.since is None
    ]
