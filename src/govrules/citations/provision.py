"""Provisions 条款: a place within a text, from 编 down to 目, as a value that compares and contains."""

from __future__ import annotations

from functools import total_ordering
from typing import Final, TypeAlias

from attrs import Attribute, evolve, field, frozen

from govrules.citations.numbering import part_name, read_levels
from govrules.errors import BadValue
from govrules.labels import check_language
from govrules.numerals import to_chinese
from govrules.sources import Citation

# Field, sign and English short name of each level, from the outermost in.
UPPER: Final = ("book", "subpart", "chapter", "section")
LOWER: Final = ("paragraph", "item", "subitem")
LEVELS: Final = (*UPPER, "article", *LOWER)
SIGNS: Final = dict(zip(LEVELS, ("编", "分编", "章", "节", "条", "款", "项", "目"), strict=True))
_ENGLISH = dict(
    zip(LEVELS, ("book", "subpart", "ch.", "sec.", "art.", "para.", "item", "subitem"), strict=True)
)


def _check_number(_: object, attribute: Attribute[int | None], number: int | None) -> None:
    whole = isinstance(number, int) and not isinstance(number, bool)
    if number is not None and not (whole and 1 <= number <= 9999):
        raise BadValue(f"{attribute.name}={number!r} is no number of a place: use 1 to 9999, or None")


def _number(kw_only: bool = False) -> int | None:
    found: int | None = field(default=None, validator=_check_number, kw_only=kw_only)
    return found


@total_ordering
@frozen
class Provision:
    """条款: a place within a text: article, inserted article (条之一 is 1), paragraph, item, subitem, and above them.

    Every level is a whole number from 1 to 9999, or None where it isn't named; ``part`` is a numbered part
    of a document without articles, such as 二（七）. A provision with no level at all is the whole text.
    Other values raise `BadValue`.

    >>> Provision(33, 2).text(), Provision(33, 2).text("en")
    ('第三十三条第二款', 'art. 33 para. 2')
    >>> Provision(33).covers(Provision(33, 2))
    True
    """

    article: int | None = _number()
    paragraph: int | None = _number()
    item: int | None = _number()
    subitem: int | None = _number()
    inserted: int | None = _number(kw_only=True)
    book: int | None = _number(kw_only=True)
    subpart: int | None = _number(kw_only=True)
    chapter: int | None = _number(kw_only=True)
    section: int | None = _number(kw_only=True)
    part: str = field(default="", converter=part_name, kw_only=True)

    def __attrs_post_init__(self) -> None:
        if self.inserted is not None and self.article is None:
            raise BadValue(
                f"inserted={self.inserted} needs the article after which it was inserted: give article="
            )

    @classmethod
    def of(cls, citation: Citation) -> Provision:
        """引文所指条款: the place that a `sources.Citation` names.

        >>> from govrules.sources import Force, Instrument
        >>> law = Instrument("政府信息公开条例", "国务院令第711号", "Disclosure Regulation", Force.NATIONAL_LAW)
        >>> Provision(33).covers(Provision.of(Citation(law, 33, 2)))
        True
        """
        return cls(citation.article, citation.paragraph, citation.item, part=citation.part)

    @property
    def level(self) -> str:
        """最低层次: the field of the innermost level that is named, such as ``"paragraph"``; "" for a whole text.

        >>> Provision(33, 2).level
        'paragraph'
        """
        if self.part:
            return "part"
        return next((name for name in reversed(LEVELS) if getattr(self, name) is not None), "")

    def covers(self, other: Provision | ProvisionRange) -> bool:
        """包含: whether the other place certainly lies in this one, or is the same.

        An article covers its paragraphs and their items, a chapter the sections that are cited as its own.
        What the two places don't settle isn't covered: a chapter doesn't cover an article cited alone, as it
        isn't known which articles it holds, an article not the one inserted after it (第十条之一).

        >>> Provision(chapter=2).covers(Provision(10))
        False
        >>> Provision(10).covers(Provision(10, 1, chapter=2))
        True
        """
        if isinstance(other, ProvisionRange):
            return self.covers(other.first) and self.covers(other.last)
        named = [index for index, name in enumerate(LEVELS) if getattr(self, name) is not None]
        if any(getattr(self, LEVELS[index]) != getattr(other, LEVELS[index]) for index in named):
            return False
        if self.article is not None and self.inserted != other.inserted:
            return False
        # A level that is skipped isn't known, so it must be skipped there too. Articles are numbered through the
        # whole text: for an article cited alone the chapter is no matter.
        alone = self.article is not None and named[0] == LEVELS.index("article")
        deepest = len(LEVELS) if self.part else (named[-1] if named else -1)
        for index in range(named[0] if alone else 0, deepest):
            if index not in named and getattr(other, LEVELS[index]) is not None:
                return False
        return _part_covers(self.part, other.part)

    @property
    def sort_key(self) -> SortKey:
        """排序键: the order of places in a text; a place stands before all that it covers.

        Chapters cited without an article stand before all articles, as it isn't known which they hold.

        >>> sorted([Provision(33, 2), Provision(4), Provision(33)])[1]
        Provision(article=33)
        """
        low = tuple(getattr(self, name) or 0 for name in ("article", "inserted", *LOWER))
        high = tuple(getattr(self, name) or 0 for name in UPPER)
        return (low, read_levels(self.part), self.part, high)

    def __lt__(self, other: object) -> bool:
        if not isinstance(other, Provision | ProvisionRange):
            return NotImplemented
        return place_key(self) < place_key(other)

    def text(self, lang: str = "zh") -> str:
        """条款写法: the place as it is cited, in ``"zh"`` or ``"en"``; "" for a whole text.

        >>> Provision(120, 2, 3, inserted=1).text()
        '第一百二十条之一第二款第（三）项'
        """
        zh = check_language(lang) == "zh"
        words = [(_zh if zh else _en)(self, name) for name in LEVELS if getattr(self, name) is not None]
        if self.part:
            words.append(self.part)
        return "".join(words) if zh else " ".join(words)

    def __str__(self) -> str:
        return self.text()

    def __repr__(self) -> str:
        names = ("article", *LOWER, "inserted", *UPPER)
        given = [f"{name}={getattr(self, name)}" for name in names if getattr(self, name) is not None]
        if self.part:
            given.append(f"part={self.part!r}")
        return f"Provision({', '.join(given)})"


def _zh(place: Provision, name: str) -> str:
    figure = to_chinese(getattr(place, name))
    if name == "item":
        return f"第（{figure}）项"
    inserted = f"之{to_chinese(place.inserted)}" if name == "article" and place.inserted else ""
    return f"第{figure}{SIGNS[name]}{inserted}"


def _en(place: Provision, name: str) -> str:
    inserted = f"-{place.inserted}" if name == "article" and place.inserted else ""
    return f"{_ENGLISH[name]} {getattr(place, name)}{inserted}"


def _part_covers(mine: str, theirs: str) -> bool:
    if not mine or mine == theirs:
        return True
    levels = read_levels(mine)
    return bool(levels) and read_levels(theirs)[: len(levels)] == levels


@total_ordering
@frozen
class ProvisionRange:
    """条款起止: places from ``first`` to ``last``, both included, that differ in their innermost number only.

    Anything else (第十条至第八条, 第二条第一款至第四条) raises `BadValue`: name the places one by one.

    >>> ProvisionRange(Provision(14), Provision(16)).text()
    '第十四条至第十六条'
    """

    first: Provision
    last: Provision

    def __attrs_post_init__(self) -> None:
        level = self.first.level
        if level in ("", "part") or self.last != _with_number(self.first, *_at(self.last, level)):
            raise BadValue(
                f"{self.first.text()}至{self.last.text()} is no range of one level: name the places one by one"
            )
        if _at(self.last, level) <= _at(self.first, level):
            raise BadValue(
                f"{self.first.text()}至{self.last.text()} runs backwards: put the first place first"
            )

    def covers(self, other: Provision | ProvisionRange) -> bool:
        """包含: whether the other place, or every place of the other range, certainly lies in this one.

        >>> ProvisionRange(Provision(14), Provision(16)).covers(Provision(15, 2))
        True
        """
        if isinstance(other, ProvisionRange):
            return self.covers(other.first) and self.covers(other.last)
        level = self.first.level
        number = _at(other, level)
        if not _at(self.first, level) <= number <= _at(self.last, level):
            return False
        return _with_number(self.first, *number).covers(other)

    def expand(self) -> tuple[Provision, ...]:
        """逐一列出: every place of the range by whole numbers; articles inserted between aren't known here.

        >>> [one.text() for one in ProvisionRange(Provision(14), Provision(16)).expand()]
        ['第十四条', '第十五条', '第十六条']
        """
        start, stop = _at(self.first, self.level), _at(self.last, self.level)
        if start[0] == stop[0]:
            numbers = [(start[0], after) for after in range(start[1], stop[1] + 1)]
        else:
            numbers = [start, *((number, 0) for number in range(start[0] + 1, stop[0] + 1))]
            numbers += [(stop[0], after) for after in range(1, stop[1] + 1)]
        return tuple(_with_number(self.first, *number) for number in numbers)

    @property
    def level(self) -> str:
        """最低层次: the level whose numbers the range runs through, such as ``"article"``.

        >>> ProvisionRange(Provision(14), Provision(16)).level
        'article'
        """
        return self.first.level

    def text(self, lang: str = "zh") -> str:
        """起止写法: the range as it is cited; what both places share is said once.

        >>> ProvisionRange(Provision(207, item=1), Provision(207, item=5)).text("zh")
        '第二百零七条第（一）项至第（五）项'
        """
        level = self.first.level
        last = Provision(**{level: getattr(self.last, level)})
        if level == "article" and self.last.inserted:
            last = evolve(last, inserted=self.last.inserted)
        return self.first.text(lang) + ("至" if lang == "zh" else " to ") + last.text(lang)

    def __lt__(self, other: object) -> bool:
        if not isinstance(other, Provision | ProvisionRange):
            return NotImplemented
        return place_key(self) < place_key(other)

    def __str__(self) -> str:
        return self.text()


def _at(place: Provision, level: str) -> tuple[int, int]:
    """The number at a level, with that of an inserted article; (0, 0) where the level isn't named."""
    return (getattr(place, level) or 0, (place.inserted or 0) if level == "article" else 0)


def _with_number(place: Provision, number: int, inserted: int) -> Provision:
    changes: dict[str, int | None] = {place.level: number or None}
    if place.level == "article":
        changes["inserted"] = inserted or None
    return evolve(place, **changes)  # type: ignore[arg-type] # the names are fields


def place_key(place: Provision | ProvisionRange) -> tuple[SortKey, tuple[int, int, int]]:
    """排序键: places and ranges in one order: a range stands before its first place, a longer one before a shorter.

    >>> sorted([Provision(14), ProvisionRange(Provision(14), Provision(16))], key=place_key)[1].text()
    '第十四条'
    """
    if isinstance(place, Provision):
        return place.sort_key, (1, 0, 0)
    number, inserted = _at(place.last, place.level)
    return place.first.sort_key, (0, -number, -inserted)


SortKey: TypeAlias = tuple[tuple[int, ...], tuple[tuple[int, int], ...], str, tuple[int, ...]]
