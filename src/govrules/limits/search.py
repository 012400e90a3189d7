"""Search 检索: rules found by words in Chinese or English, by document number and by article."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator

from attrs import frozen

from govrules.citations.number_reading import parse_document_number
from govrules.citations.provision import Provision, ProvisionRange
from govrules.citations.provision_reading import parse_provisions
from govrules.errors import BadValue, WrongType
from govrules.limits.rule import Rule, Version
from govrules.sources import Citation

_ENGLISH_ARTICLE = re.compile(r"\bart(?:icle)?\.?\s*(\d+)", re.IGNORECASE)
_ARTICLE = re.compile(r"第[^第条]{1,12}条")


@frozen
class _Word:
    """One word of a question: plain, or a title with the place in it that was asked for."""

    plain: str
    title: str = ""
    places: tuple[Provision | ProvisionRange, ...] = ()


def found_rules(rules: Iterable[Rule], question: str) -> tuple[Rule, ...]:
    """检索规则: the rules in which every word of the question is found, the nearest first.

    Words are parted by blanks; case, and the brackets and digits of document numbers, don't matter. An
    article such as 第三十三条, ``art. 33`` or 条例第三十三条第二款 finds what cites it, more or less precisely.
    Raises `BadValue` for an empty question.
    """
    if not isinstance(question, str):
        raise WrongType(f"a search takes words, not {question!r}")
    words = _words(question)
    if not words:
        raise BadValue("nothing to search for: give words, a document number or an article")
    ranked = []
    for number, rule in enumerate(rules):
        texts = _texts(rule)
        cited = tuple(_citations(rule))
        if all(_finds(word, texts, cited) for word in words):
            ranked.append((_rank(rule, words), number, rule))
    return tuple(rule for _, _, rule in sorted(ranked, key=lambda one: one[:2]))


def _words(question: str) -> list[_Word]:
    spaced = _ENGLISH_ARTICLE.sub(r"第\1条", question)
    words = []
    for text in spaced.split():
        article = _ARTICLE.search(text)
        places: tuple[Provision | ProvisionRange, ...] = ()
        if article is not None:
            try:
                places = parse_provisions(text[article.start() :])
            except BadValue:
                places = ()
        if article is not None and places:
            words.append(_Word("", _plain(text[: article.start()].strip("《》")), places))
        else:
            words.append(_Word(_plain(_number(text))))
    return [word for word in words if word.plain or word.places]


def _number(text: str) -> str:
    """A document number in its canonical brackets and digits, other words as they are."""
    try:
        return str(parse_document_number(text))
    except BadValue:
        return text


def _plain(text: str) -> str:
    return text.casefold().strip("，。；、,;")


def _finds(word: _Word, texts: tuple[str, ...], cited: tuple[Citation, ...]) -> bool:
    if not word.places:
        return any(word.plain in text for text in texts)
    return any(
        word.title in _plain(citation.instrument.name("zh")) and _touches(word.places, Provision.of(citation))
        for citation in cited
        if citation.article is not None
    )


def _touches(asked: tuple[Provision | ProvisionRange, ...], cited: Provision) -> bool:
    return any(
        place.covers(cited) or (isinstance(place, Provision) and cited.covers(place)) for place in asked
    )


def _texts(rule: Rule) -> tuple[str, ...]:
    texts = [rule.id, rule.label.zh, rule.label.en, rule.trigger.zh, rule.trigger.en]
    if rule.place is not None:
        texts += [rule.place.zh, rule.place.en]
    for citation in _citations(rule):
        texts += [citation.instrument.name("zh"), citation.instrument.title_en]
    for version in _versions(rule):
        if version.note is not None:
            texts += [version.note.zh, version.note.en]
    return tuple(text.casefold() for text in texts)


def _versions(rule: Rule) -> Iterator[Version]:
    yield from rule.versions
    for layer in rule.layers:
        if not layer.id:  # a local rule of its own is found under its own id
            yield from layer.versions


def _citations(rule: Rule) -> Iterator[Citation]:
    for version in _versions(rule):
        yield version.citation
        yield from version.also
        term = version.term
        if term is not None and term.extends is not None:
            yield term.extends.citation
        if term is not None:
            yield from (pause.citation for pause in term.pauses)
            clauses = term.clauses
            if clauses is not None:
                own = (
                    clauses.first_day,
                    clauses.working_days,
                    clauses.months,
                    clauses.last_day,
                    clauses.refers,
                )
                yield from (one for one in own if one is not None)


def _rank(rule: Rule, words: list[_Word]) -> int:
    """0 the id itself, 1 in the id, 2 in the label, 3 elsewhere."""

    def every(inside: Callable[[str], bool]) -> bool:
        return all(word.places or inside(word.plain) for word in words)

    if any(word.plain == rule.id for word in words):
        return 0
    if every(lambda text: text in rule.id):
        return 1
    label = f"{rule.label.zh} {rule.label.en}".casefold()
    return 2 if every(lambda text: text in label) else 3
