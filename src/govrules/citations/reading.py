"""Reading references 读取引文: one reference, or every reference of a running text with its place."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable
from functools import cache
from typing import Any, Final

from attrs import evolve, frozen

from govrules.citations.defects import Defect
from govrules.citations.number_reading import FoundNumber, find_document_numbers, read_whole_number
from govrules.citations.numbering import check_part, is_part, part_end
from govrules.citations.provision import Provision
from govrules.citations.provision_reading import read_places
from govrules.citations.reference import Reference
from govrules.citations.self_reference import read_self_reference
from govrules.citations.titles import read_edition, read_title
from govrules.citations.writing import BLANK, DIGIT, HAN, REPUBLIC, check_text, plain_name, shown
from govrules.errors import BadValue

LONGEST: Final = 2000  # characters of one reference
_KINDS: Final = "法典|法|条例|办法|规定|细则|规则|准则|解释|章程"


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    return {
        "anchor": re.compile(
            rf"《|第(?=[{DIGIT}（(]|{BLANK})|本(?=[法条办规细章解决意通方标编分节款项])|前(?=[{DIGIT}条款项])"
        ),
        "name": re.compile(rf"[{HAN}（）]{{0,60}}(?:{_KINDS})"),
        "unresolved": re.compile(rf"[{HAN}](?:{_KINDS})$"),
        "open": re.compile(rf"{BLANK}{{0,2}}[（(]{BLANK}{{0,2}}"),
        "close": re.compile(rf"{BLANK}{{0,2}}[）)]"),
        "gap": re.compile(rf"{BLANK}{{0,2}}(?=第)"),
        # （以下简称行政许可法）: the name that the rest of the text uses.
        "called": re.compile(rf"[（(]以下[简统]?称(?:为)?[“\"]?(?P<name>[{HAN}]{{2,30}})[”\"]?[）)]"),
    }


@frozen
class FoundReference:
    """文中引文: a reference in running text: where it stands (``start`` to ``end``) and what it says.

    ``defects`` are those of the reference and of its writing; they are reported, nothing is repaired.
    """

    start: int
    end: int
    text: str
    reference: Reference
    defects: tuple[Defect, ...] = ()


def parse_reference(text: str, *, strict: bool = True) -> Reference:
    """读引文: the one reference that ``text`` is, such as 《政府信息公开条例》第三十三条第二款.

    Raises `BadValue` where the text is no reference, or holds more than one, with the position of the first
    sign that can't be read; with ``strict`` also where it has a defect. `WrongType` where it is no text.

    >>> parse_reference("《政府信息公开条例（2019修订）》（国务院令第711号）第33条第2款").text()
    '《政府信息公开条例（2019修订）》（国务院令第711号）第三十三条第二款'
    >>> parse_reference("前两款").count
    2
    """
    check_text(text, "a reference")
    whole = text.strip()
    if len(whole) > LONGEST:
        raise BadValue(f"{shown(whole)} is too long for one reference: use find_references()")
    if is_part(whole):
        return Reference(provisions=Provision(part=check_part(whole)))
    reader = _Reader(whole)
    found = reader.read_at(0) or reader.number_first() or reader.name_first()
    end = found.end if found else 0
    if found is None or end < len(whole):
        if found and is_part(whole[end:]) and not found.reference.provisions:
            return _with_part(found, whole[end:], strict)
        at = len(text) - len(text.lstrip()) + end + 1
        raise BadValue(
            f"{shown(text)} can't be read from character {at} on: write a title between 《 and 》, a document number"
            " or 本条例 and the like, then a place such as 第三十三条第二款"
        )
    return _sound(found, strict).reference


def find_references(text: str, *, names: Iterable[str] = ()) -> tuple[FoundReference, ...]:
    """查找引文: every reference of a running text, in order, with its place and its defects.

    A name without 《》 before a place (行政许可法第四条) is read if it is in ``names``, or if the text gave it
    before, in 《》 or as 以下简称; another one is reported: the place is then kept without an instrument. An
    empty text holds none; `WrongType` where it is no text.

    >>> [one.reference.text() for one in find_references("依照本法第三条和《档案法》第八条")]
    ['本法第三条', '《档案法》第八条']
    """
    if not isinstance(text, str):
        check_text(text, "a reference")
    reader = _Reader(text)
    for name in names:
        reader.learn(name)
    return tuple(reader.each())


class _Reader:
    """读取过程: one reading of one text: its numbers, and the names that it has used so far."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.numbers = {one.start: one for one in find_document_numbers(text)}
        self.starts = sorted(self.numbers)
        self.names: dict[int, set[str]] = {}
        self.floor = 0

    def each(self) -> Iterable[FoundReference]:
        anchors = {match.start() for match in _patterns()["anchor"].finditer(self.text)}
        for position in sorted(anchors.union(self.starts)):
            if position >= self.floor and (found := self.read_at(position)) is not None:
                self.floor = found.end
                if found.reference.title:
                    self.learn(found.reference.title)
                    if called := _patterns()["called"].match(self.text, found.end):
                        self.learn(called["name"])
                yield found

    def learn(self, name: str) -> None:
        """记住名称: keep a name that can stand before a place without 《》, with and without that of the state."""
        name = plain_name(name)
        for one in (name, name.removeprefix(REPUBLIC)):
            if 2 <= len(one) <= 60:
                self.names.setdefault(len(one), set()).add(one)

    def read_at(self, position: int) -> FoundReference | None:
        """从某处读引文: the reference that begins at ``position``; one by a name without 《》 is met at its place."""
        if position in self.numbers:
            return self._after_number(self.numbers[position])
        if title := read_title(self.text, position):
            number, edition, end = self._number_after(title.end)
            defects = (*title.defects, *(number.defects if number else ()))
            head = {
                "title": title.title,
                "derived": title.derived,
                "edition": title.edition or edition,
                "number": number.number if number else None,
            }
            return self._with_places(position, end, head, defects)
        if itself := read_self_reference(self.text, position):
            return self._with_places(
                position, itself.end, {"self_reference": itself.kind, "count": itself.count}
            )
        if not self.text.startswith("第", position):
            return None
        named = self._name_before(position)
        if named:
            return self._with_places(position - len(named), position, {"title": named})
        found = self._with_places(position, position, {})
        if found and _patterns()["unresolved"].search(self.text[max(self.floor, position - 8) : position]):
            return evolve(found, defects=(*found.defects, Defect.UNRESOLVED_NAME))
        return found

    def number_first(self) -> FoundReference | None:
        """文号起首: a text that begins with a number, however long its issuer."""
        end = self.numbers[self.starts[0]].end if self.starts else 0
        number = read_whole_number(self.text[:end])
        return self._after_number(number) if number else None

    def name_first(self) -> FoundReference | None:
        """名称起首: a text that begins with a name without 《》 and goes on with a place to its end."""
        for match in re.finditer("第", self.text[:80]):
            name = self.text[: match.start()].strip()
            if _patterns()["name"].fullmatch(name):
                found = self._with_places(0, match.start(), {"title": name})
                if found and found.reference.provisions and found.end == len(self.text):
                    return found
        return None

    def _after_number(self, number: FoundNumber) -> FoundReference | None:
        edition, end = read_edition(self.text, number.end)
        return self._with_places(
            number.start, end, {"number": number.number, "edition": edition}, number.defects
        )

    def _number_after(self, position: int) -> tuple[FoundNumber | None, str, int]:
        """The number in brackets after a title, an edition given with it, and where both end."""
        opened = _patterns()["open"].match(self.text, position)
        index = bisect_right(self.starts, position)
        if opened and index < len(self.starts):
            end = self.numbers[self.starts[index]].end
            number = read_whole_number(self.text[opened.end() : end]) if end - position < 120 else None
            if number is not None:
                edition, end = read_edition(self.text, end)
                if closed := _patterns()["close"].match(self.text, end):
                    return number, edition, closed.end()
        return None, "", position

    def _with_places(
        self, start: int, end: int, head: dict[str, Any], defects: tuple[Defect, ...] = ()
    ) -> FoundReference | None:
        gap = _patterns()["gap"].match(self.text, end)
        read = read_places(self.text, gap.end() if gap else end)
        places, stop = read.places, read.end if read.places else end
        if not places and (head.get("title") or head.get("number")) and part_end(self.text, end) > end:
            stop = part_end(self.text, end)
            places = (Provision(part=check_part(self.text[end:stop])),)
        if not (head or places):
            return None
        try:
            reference = Reference(**head, provisions=places)
        except BadValue:
            return None
        every = tuple(dict.fromkeys((*defects, *read.defects)))
        return FoundReference(start, stop, self.text[start:stop], reference, every)

    def _name_before(self, position: int) -> str:
        for length in sorted(self.names, reverse=True):
            start = position - length
            if start >= self.floor and self.text[start:position] in self.names[length]:
                return self.text[start:position]
        return ""


def _with_part(found: FoundReference, part: str, strict: bool) -> Reference:
    return evolve(_sound(found, strict).reference, provisions=Provision(part=check_part(part)))


def _sound(found: FoundReference, strict: bool) -> FoundReference:
    if strict and found.defects:
        wrong = "; ".join(f"{one.zh}, {one.en}" for one in found.defects)
        raise BadValue(
            f"{shown(found.text)}, characters {found.start + 1} to {found.end}, has a defect: {wrong}"
        )
    return found
