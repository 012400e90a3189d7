"""Reading provisions 读取条款: places in a text, their lists and ranges, where they stand in a sentence."""

from __future__ import annotations

import re
from functools import cache
from typing import Any, Final

from attrs import evolve, frozen

from govrules.citations.defects import Defect
from govrules.citations.numbering import check_part, is_part
from govrules.citations.provision import LEVELS, SIGNS, UPPER, Provision, ProvisionRange
from govrules.citations.writing import BLANK, DIGIT, check_text, number_or_none, shown
from govrules.errors import BadValue

_GAP: Final = f"{BLANK}{{0,2}}+"
_NUMBER: Final = f"[{DIGIT}]{{1,9}}"
_FIGURE: Final = rf"(?:[（(]{_GAP}{_NUMBER}{_GAP}[）)]|{_NUMBER})"
# Words that only begin like the sign of a level: 第三条件, 第一项目, 第二章程 and their like.
_SIGN: Final = (
    r"(?:分编|编(?![辑制号写排委纂])|章(?!程(?!序)|鱼)|节(?![日能课假气奏]|约(?!定|束)|目(?!录|的))"
    r"|条(?!件|例(?!外|如)|款|约(?!定|束)|幅)|款(?!项(?!下)|式|待)|项(?!目)|目(?![标录]))"
)
_OF_SIGN: Final = {sign: name for name, sign in SIGNS.items()}
_MANY: Final = 200  # places in one list; a longer one is read in pieces


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    more = rf"(?:{_GAP}(?:[、和及或至到]|或者|以及){_GAP}(?:第{_GAP})?{_FIGURE}){{0,40}}"
    return (
        re.compile(
            rf"第{_GAP}(?P<figures>{_FIGURE}{more}){_GAP}(?P<sign>{_SIGN})"
            rf"(?:(?<=条){_GAP}之{_GAP}(?P<inserted>[一二三四五六七八九十]{{1,3}}|[0-9０-９]{{1,2}})(?![{DIGIT}]))?"
        ),
        re.compile(rf"{_GAP}(?:(?P<to>至|到|[-—–－~～]{{1,2}})|、|和|及|或者|或|以及|与){_GAP}(?=第)"),
        re.compile(rf"(?P<join>至|到)|{_FIGURE}"),
    )


@frozen
class _Element:
    """One 第…条: the numbers at a level, which of them end a range, and where it ends in the text."""

    name: str
    numbers: tuple[int, ...]
    ends: tuple[bool, ...]
    inserted: int | None
    end: int


@frozen
class PlacesRead:
    """所读条款: the places that begin at a position of a text, where they end, and what is wrong with them."""

    places: tuple[Provision | ProvisionRange, ...]
    end: int
    defects: tuple[Defect, ...] = ()


def parse_provision(text: str) -> Provision:
    """读条款: the one place that ``text`` names, such as 第三十三条第二款 or 二（七）; else `BadValue`.

    >>> parse_provision("第33条第2款第(1)项").text()
    '第三十三条第二款第（一）项'
    """
    places = parse_provisions(text)
    if len(places) != 1 or not isinstance(places[0], Provision):
        raise BadValue(f"{shown(text)} names several places: read it with parse_provisions()")
    return places[0]


def parse_provisions(text: str) -> tuple[Provision | ProvisionRange, ...]:
    """读条款列举: every place and range that ``text`` lists, in its order.

    What is left out of a later place is taken from the one before: 第三十三条第二款、第三款. Raises `BadValue`
    with the position of the first sign that can't be read; `WrongType` where it is no text.

    >>> [one.text() for one in parse_provisions("第三十三条第二款、第三款和第十四条至第十六条")]
    ['第三十三条第二款', '第三十三条第三款', '第十四条至第十六条']
    """
    whole = check_text(text, "a place").strip()
    if is_part(whole):
        return (Provision(part=check_part(whole)),)
    read = read_places(whole, 0)
    if read.defects:
        raise BadValue(f"{shown(text)}: {read.defects[0].zh}, {read.defects[0].en}")
    if read.end < len(whole):
        raise BadValue(
            f"{shown(text)} can't be read from character {read.end + 1} on: "
            "write places as in 第三十三条第二款第（一）项, or parts as in 二（七）"
        )
    return read.places


def read_places(text: str, position: int) -> PlacesRead:
    """从某处读条款: the places that begin at ``position``; none, ending there, if none does.

    >>> read_places("依照第三条第一、二项办理", 2).end
    10
    """
    places: list[Provision | ProvisionRange] = []
    defects: tuple[Defect, ...] = ()
    before: Provision | None = None
    joined = False
    end = start = position
    while len(places) < _MANY:
        chain = _chain(text, start)
        read = _places(chain, before) if chain else []
        if not read:
            break
        if joined:
            whole = _range(places[-1], read[0])
            defects = defects if whole else (Defect.UNCLEAR_RANGE,)
            places[-1:], read[:1] = ([whole], []) if whole else (places[-1:], read[:1])
        places += read
        before, end = _last(places[-1]), chain[-1].end
        match = _patterns()[1].match(text, end)
        if match is None:
            break
        joined, start = match["to"] is not None, match.end()
    return PlacesRead(tuple(places), end, defects)


def _chain(text: str, position: int) -> list[_Element]:
    """The elements of one place, each of a lower level than the one before: 第三条, 第二款, 第（一）项."""
    found: list[_Element] = []
    while (element := _element(text, position)) is not None:
        deeper = not found or LEVELS.index(element.name) > LEVELS.index(found[-1].name)
        if not deeper or (found and len(found[-1].numbers) > 1):
            break
        found.append(element)
        position = element.end
        while (
            position < len(text)
            and text[position] in " \t\u3000"
            and text[position + 1 : position + 2] == "第"
        ):
            position += 1
    return found


def _element(text: str, position: int) -> _Element | None:
    match = _patterns()[0].match(text, position)
    if match is None:
        return None
    numbers: list[int] = []
    ends: list[bool] = []
    to_range = False
    for one in _patterns()[2].finditer(match["figures"]):
        if one["join"]:
            to_range = True
            continue
        number = number_or_none(one[0].strip("（() ）\t\u3000\u00a0"))
        if not number or number > 9999:
            return None
        numbers.append(number)
        ends.append(to_range)
        to_range = False
    inserted = number_or_none(match["inserted"]) if match["inserted"] else None
    if match["inserted"] and not inserted:
        return None
    return _Element(_OF_SIGN[match["sign"]], tuple(numbers), tuple(ends), inserted, match.end())


def _places(chain: list[_Element], before: Provision | None) -> list[Provision | ProvisionRange]:
    """The places of a chain; the levels above its first one come from the place before it.

    An article takes no chapter from there: articles are numbered through the whole text.
    """
    values: dict[str, Any] = {}
    above = () if chain[0].name == "article" else LEVELS[: LEVELS.index(chain[0].name)]
    if before is not None:
        values = {name: getattr(before, name) for name in above}
        if "article" in above:
            values["inserted"] = before.inserted
    for element in chain[:-1]:
        values[element.name] = element.numbers[0]
        if element.inserted:
            values["inserted"] = element.inserted
    last = chain[-1]
    found: list[Provision | ProvisionRange] = []
    for index, number in enumerate(last.numbers):
        values[last.name] = number
        if last.inserted and index == len(last.numbers) - 1:
            values["inserted"] = last.inserted
        place = Provision(**values)
        if last.ends[index]:
            whole = _range(found[-1], place)
            if whole is None:
                return []
            found[-1] = whole
        else:
            found.append(place)
    return found


def _range(first: Provision | ProvisionRange, last: Provision | ProvisionRange) -> ProvisionRange | None:
    """The range from one place to another; None where it has no clear first and last place."""
    if isinstance(first, ProvisionRange) or isinstance(last, ProvisionRange):
        return None
    if last.level == "article" and not any(getattr(last, name) for name in UPPER):
        last = evolve(last, **{name: getattr(first, name) for name in UPPER})
    try:
        return ProvisionRange(first, last)
    except BadValue:
        return None


def _last(place: Provision | ProvisionRange) -> Provision:
    return place.last if isinstance(place, ProvisionRange) else place
