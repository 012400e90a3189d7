"""Search 检索: rules found by words in Chinese or English, by document number, article and length."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache

from attrs import frozen

from govrules.citations.number_reading import find_document_numbers
from govrules.citations.provision import Provision, ProvisionRange
from govrules.citations.provision_reading import read_places
from govrules.citations.writing import REPUBLIC, number_or_none
from govrules.errors import BadValue, WrongType
from govrules.limits.length import Days, Hours, Months, Span, WorkingDays, Years
from govrules.limits.rule import Rule, Version
from govrules.sources import Citation

_NUMBER = "[0-9零〇一二两三四五六七八九十百千]"
_ENGLISH_PLACE = re.compile(
    r"(?<![a-z])(?:articles?|arts?\.?)\s*(?P<article>\d{1,4})(?!\d)"
    r"(?:\s*\((?P<paragraph>\d{1,3})\)|\s*,?\s*para(?:graph|s)?\.?\s*(?P<para>\d{1,3}))?"
    r"(?:\s*\((?P<item>\d{1,3})\)|\s*,?\s*item\s*\(?(?P<point>\d{1,3})\)?)?",
    re.IGNORECASE,
)
# Looser ways of writing a place, in this order, and how it is read.
_LOOSE_PLACES = [
    (re.compile(rf"第\s*(\(?{_NUMBER}+\)?)\s*(?=[条款项目])"), r"第\1"),
    (re.compile(rf"(?<![第至到、和及或0-9])(?<!{_NUMBER})({_NUMBER}{{1,6}})\s*条(?![例件款约])"), r"第\1条"),
    (re.compile(rf"(?<=[条款])\s*\(?({_NUMBER}+)\)?\s*(?=[款项])"), r"第\1"),
    (re.compile(rf"(?<=[条款项])\s+(?=第\(?{_NUMBER}+\)?[款项目])"), ""),
    (re.compile(r"条\s*(?:to|[-–])\s*第", re.IGNORECASE), "条至第"),
]
_ARTICLE = re.compile(
    rf"第(?={_NUMBER})[零〇一二两三四五六七八九十百千0-9、和及或至到第]{{1,40}}条(?![例件约])"
)
_UNVERIFIED = re.compile(r"\((?:条款未核实|article not verified)\)", re.IGNORECASE)
_LENGTH_ZH = re.compile(
    rf"(?<![第月.])(?<!{_NUMBER})(?P<n>{_NUMBER}{{1,6}})\s*"
    rf"(?P<unit>个?工作日|个月|个?小时|个?自然日|日|天|年(?![度修{_NUMBER[1:-1]}]))(?:[之以]?内)?"
)
_LENGTH_EN = re.compile(
    r"(?<![\w.-])(?P<n>\d{1,6})[\s-]?(?:(?:(?P<working>working|business)|calendar|civil|natural)[\s-]?)?"
    r"(?P<unit>day|month|year|hour)s?(?![a-z])",
    re.IGNORECASE,
)
_UNITS: dict[str, Callable[[int], Span]] = {
    "工作日": WorkingDays,
    "月": Months,
    "小时": Hours,
    "自然日": Days,
    "日": Days,
    "天": Days,
    "年": Years,
    "day": Days,
    "month": Months,
    "year": Years,
    "hour": Hours,
}
# A title between 《 and 》 is one word, and so is a list of places.
_WORD = re.compile(r"(?:《[^》]*》|[^\s,;:，；：。、]|、(?=第))+")
_MARKS = str.maketrans("", "", "《》〈〉〔〕【】「」『』()[]“”‘’\"'")


@frozen
class _Word:
    """One word of a question: plain, a length, or places with the title that was asked for before them."""

    plain: str = ""
    title: str = ""
    places: tuple[Provision | ProvisionRange, ...] = ()
    length: Span | None = None


def found_rules(rules: Iterable[Rule], question: str) -> tuple[Rule, ...]:
    """检索规则: the rules in which every word of the question is found, the nearest first.

    Words are parted by blanks or by ，；、; case, width, brackets and the digits of document numbers don't
    matter. An article such as 第三十三条, 33条, ``art. 33 para. 2`` or 条例第三十三条第二款 finds what cites it,
    more or less precisely; a citation written in full finds that instrument only; a length such as
    ``20 working days`` or 二十个工作日 finds the limits and the extensions of this length. Raises `BadValue`
    for an empty question, `WrongType` for what is no text.

    >>> import govrules as gr
    >>> rules = gr.rulebook().rules
    >>> [rule.id for rule in found_rules(rules, "《行政复议法》第八十八条 答复")][:1]
    ['remedies.reconsideration.reply']
    >>> "disclosure.application.reply" in [rule.id for rule in found_rules(rules, "disclosure 20 working days")]
    True
    """
    if not isinstance(question, str):
        raise WrongType(f"a search takes words, not {question!r}")
    text = _folded(question)
    words = _words(text)
    if not words:
        raise BadValue("nothing to search for: give words, a document number or an article")
    known = tuple(rules)
    if in_full := _found_in_full(known, text):
        return in_full
    ranked = []
    for number, rule in enumerate(known):
        texts = _texts(rule)
        cited = tuple(_citations(rule))
        if all(_finds(word, texts, cited) for word in words):
            ranked.append((_rank(rule, words), number, rule))
    return tuple(rule for _, _, rule in sorted(ranked, key=lambda one: one[:2]))


def _folded(question: str) -> str:
    """The question in one way of writing: document numbers, width, and places as 第33条第2款."""
    text, end = "", 0
    for found in find_document_numbers(question):
        text += question[end : found.start] + str(found.number)
        end = found.end
    text = " ".join(unicodedata.normalize("NFKC", text + question[end:]).split())
    text = _ENGLISH_PLACE.sub(_chinese_place, _UNVERIFIED.sub("", text))
    for pattern, written in _LOOSE_PLACES:
        text = pattern.sub(written, text)
    return text


def _chinese_place(match: re.Match[str]) -> str:
    paragraph, item = match["paragraph"] or match["para"], match["item"] or match["point"]
    return (
        f"第{match['article']}条"
        + (f"第{paragraph}款" if paragraph else "")
        + (f"第({item})项" if item else "")
    )


def _words(text: str) -> list[_Word]:
    words: list[_Word] = []

    def length(match: re.Match[str]) -> str:
        span = _length(match)
        if span is None:
            return match[0]
        words.append(_Word(length=span))
        return " "

    for found in _WORD.finditer(_LENGTH_EN.sub(length, _LENGTH_ZH.sub(length, text))):
        word = found[0]
        article = _ARTICLE.search(word)
        read = None if article is None else read_places(word, article.start())
        if article is None or read is None or not read.places:
            words.append(_Word(_bare(word)))
        else:
            words.append(_Word(title=_bare(word[: article.start()]), places=read.places))
            words.append(_Word(_bare(word[read.end :].lstrip("的"))))
    return [word for word in words if word.plain or word.places or word.length is not None]


def _length(match: re.Match[str]) -> Span | None:
    number, unit = number_or_none(match["n"]), match["unit"].casefold().removeprefix("个")
    if number is None or (number > 999 and _UNITS[unit] is Years):  # a year such as 2019年
        return None
    if match.re is _LENGTH_EN and match["working"]:
        return WorkingDays(number) if unit == "day" else None
    return _UNITS[unit](number)


def _bare(word: str) -> str:
    """A word of a question without the state's name before that of its law, and without a full stop."""
    plain = _plain(word).strip(".?!")
    return plain.removeprefix(REPUBLIC) or plain


@lru_cache(maxsize=8192)
def _plain(text: str) -> str:
    """A text as words are looked for in it: in one width and case, without brackets and title marks."""
    return unicodedata.normalize("NFKC", text).casefold().translate(_MARKS)


@lru_cache(maxsize=8192)
def _name(text: str) -> str:
    """A name or citation as it is compared whole: its letters and digits alone."""
    return "".join(sign for sign in _plain(text) if sign.isalnum()).removeprefix(REPUBLIC)


def _found_in_full(rules: tuple[Rule, ...], text: str) -> tuple[Rule, ...]:
    """The rules that cite what the question cites in full, if it is such a citation and nothing else."""
    whole, named = _name(text), ""
    places: tuple[Provision | ProvisionRange, ...] = ()
    article = _ARTICLE.search(text)
    if article is not None:
        read = read_places(text, article.start())
        if read.places and not _name(text[read.end :]):
            named, places = _name(text[: article.start()]), read.places
    exact, others = [], []
    for rule in rules:
        ranks = {_in_full(citation, whole, named, places) for citation in _citations(rule)}
        if 0 in ranks:
            exact.append(rule)
        elif 1 in ranks:
            others.append(rule)
    return (*exact, *others)


def _in_full(
    citation: Citation, whole: str, named: str, places: tuple[Provision | ProvisionRange, ...]
) -> int | None:
    """0 for the place asked for or one in it, 1 for one around it, None for another place or instrument."""
    if citation.article is None:
        cited = {_name(citation.instrument.name(lang) + citation.place(lang)) for lang in ("zh", "en")}
        return 0 if citation.part and whole in cited else None
    instrument = citation.instrument
    names = (instrument.name("zh"), instrument.name("en"), instrument.title, instrument.title_en)
    if not named or named not in map(_name, names) or not _touches(places, Provision.of(citation)):
        return None
    return 0 if any(place.covers(Provision.of(citation)) for place in places) else 1


def _finds(word: _Word, texts: tuple[str, ...], cited: tuple[Citation, ...]) -> bool:
    if word.length is not None:
        # Not 20个工作日 in 120个工作日, nor 5日 in 1月5日.
        forms = "|".join(re.escape(word.length.text(lang)) for lang in ("zh", "en"))
        return any(re.search(rf"(?<![\d月])(?:{forms})(?![a-z])", text) for text in texts)
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
        term = version.term
        if term is not None:
            told = (term.length, term.extension, term.recurs)
            texts += [one.text(lang) for one in told if one is not None for lang in ("zh", "en")]
    return tuple(map(_plain, texts))


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
        return all(inside(word.plain) for word in words if word.plain)

    if any(word.plain == rule.id for word in words):
        return 0
    if every(lambda text: text in rule.id):
        return 1
    label = _plain(f"{rule.label.zh} {rule.label.en}")
    return 2 if every(lambda text: text in label) else 3
