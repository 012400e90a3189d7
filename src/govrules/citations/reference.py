"""References 引文: an instrument and the places in it that a text cites, as a value that compares and contains."""

from __future__ import annotations

import re
from functools import total_ordering
from typing import TypeAlias

from attrs import Attribute, evolve, field, frozen

from govrules.citations.defects import Defect
from govrules.citations.document_number import DocumentNumber
from govrules.citations.number_reading import read_whole_number
from govrules.citations.provision import Provision, ProvisionRange, place_key
from govrules.citations.provision_reading import read_places
from govrules.citations.self_reference import SelfReference
from govrules.citations.titles import check_title, is_derived, read_edition, split_title
from govrules.citations.writing import compared_name
from govrules.errors import BadValue
from govrules.labels import check_language
from govrules.numerals import to_chinese
from govrules.sources import Citation, Instrument

Place: TypeAlias = Provision | ProvisionRange
_EDITION = re.compile(r"(?:(?:19|20)[0-9]{2}(?:修订|修正|修改|修订版|修正版|修订本|修正本|版)?)?")


def _read_places(places: Place | tuple[Place, ...]) -> tuple[Place, ...]:
    given = (places,) if isinstance(places, Provision | ProvisionRange) else tuple(places)
    if any(not isinstance(one, Provision | ProvisionRange) for one in given) or len(given) > 200:
        raise BadValue(
            f"provisions={places!r} holds something else than up to 200 places: use Provision values"
        )
    return tuple(one for one in given if one != Provision())


def _read_self(kind: SelfReference | str | None) -> SelfReference | None:
    return None if kind is None else SelfReference.read(kind)


def _check_count(_: object, __: Attribute[int], count: int) -> None:
    if isinstance(count, bool) or not isinstance(count, int) or not 1 <= count <= 10:
        raise BadValue(f"count={count!r} is no number of places: use 1 to 10")


@total_ordering
@frozen
class Reference:
    """引文: what a text cites: an instrument by title, number or both, or itself (本条例, 前款), and places in it.

    ``title`` is kept without 《》, with 〈〉 around titles inside it; ``derived`` is what follows the marks
    (实施细则); ``edition`` such as 2019修订; ``count`` is 2 in 前两款. A reference with places alone cites an
    instrument that isn't named there. Values that contradict each other raise `BadValue`.

    >>> Reference("政府信息公开条例", provisions=Provision(33, 2)).text("zh")
    '《政府信息公开条例》第三十三条第二款'
    >>> Reference(self_reference="本条例", provisions=Provision(20)).text("en")
    'this Regulation, art. 20'
    """

    title: str = field(default="", converter=check_title)
    number: DocumentNumber | None = None
    provisions: tuple[Place, ...] = field(default=(), converter=_read_places)
    edition: str = field(default="", kw_only=True)
    derived: str = field(default="", kw_only=True)
    self_reference: SelfReference | None = field(default=None, converter=_read_self, kw_only=True)
    count: int = field(default=1, validator=_check_count, kw_only=True)

    def __attrs_post_init__(self) -> None:
        named = bool(self.title or self.number)
        if self.number is not None and not isinstance(self.number, DocumentNumber):
            raise BadValue(
                f"number={self.number!r} is no DocumentNumber: read it with parse_document_number()"
            )
        if not (named or self.self_reference or self.provisions):
            raise BadValue("a reference needs a title, a number, a self reference or a place")
        if named and self.self_reference:
            raise BadValue(
                f"a text that cites itself ({self.self_reference.zh}) is cited by no title or number"
            )
        if self.derived and not (self.title and is_derived(self.derived)):
            raise BadValue(
                f"derived={self.derived!r} is nothing made under a title: use a word such as 实施细则"
            )
        _, derived, edition = split_title(self.title) if self.title else ("", "", "")
        if derived or (edition and not self.derived):
            raise BadValue(
                f"title={self.title!r} holds more than the title: give derived= and edition= apart"
            )
        if self.edition and not (named and _EDITION.fullmatch(self.edition)):
            raise BadValue(
                f"edition={self.edition!r} is no edition of an instrument: write it as in 2019修订"
            )
        if self.count > 1 and not (self.self_reference and self.self_reference.preceding):
            raise BadValue(
                f"count={self.count} counts places before this one: it goes with 前条, 前款 or 前项"
            )
        parts = any(isinstance(one, Provision) and one.part for one in self.provisions)
        if len(self.provisions) > 1 and (
            parts or read_places(self._places("zh"), 0).places != self.provisions
        ):
            raise BadValue(f"{self._places('zh')} would be read otherwise: name every level of each place")

    @classmethod
    def to(cls, instrument: Instrument) -> Reference:
        """所引文件: the reference to a whole `sources.Instrument`, by its title and number as far as it has them.

        >>> from govrules.sources import Force
        >>> Reference.to(Instrument("民法通则", "主席令第37号（1986）", "Civil Law", Force.NATIONAL_LAW)).text()
        '《民法通则》（主席令第37号（1986））'
        """
        title, derived, edition = split_title(instrument.title)
        number, other = _instrument_number(instrument.number)
        return cls(title, number, edition=edition or other, derived=derived)

    @classmethod
    def of(cls, citation: Citation) -> Reference:
        """引文转换: the reference that a `sources.Citation` makes.

        >>> from govrules.sources import Force
        >>> law = Instrument("政府信息公开条例", "国务院令第711号", "Disclosure Regulation", Force.NATIONAL_LAW)
        >>> Reference.of(Citation(law, 33, 2)).text()
        '《政府信息公开条例》（国务院令第711号）第三十三条第二款'
        """
        return evolve(cls.to(citation.instrument), provisions=Provision.of(citation))

    def citations(self, instrument: Instrument) -> tuple[Citation, ...]:
        """转为库内引文: the `sources.Citation` of every place, ranges place by place, in ``instrument``.

        ``instrument`` is what the reference cites, or what a reference without a name stands in. Raises
        `BadValue` where it names another one, or a place that a Citation has no field for.

        >>> from govrules.sources import Force
        >>> law = Instrument("政府信息公开条例", "国务院令第711号", "Disclosure Regulation", Force.NATIONAL_LAW)
        >>> [one.place() for one in Reference("政府信息公开条例", provisions=Provision(33, 2)).citations(law)]
        ['第三十三条第二款']
        """
        named = self.title or self.number
        relative = self.self_reference is not None and self.self_reference.relative
        if (named and not self.same_instrument(Reference.to(instrument))) or relative:
            raise BadValue(
                f"{self.text()} is no place in {instrument.name()}: give the instrument that it cites"
            )
        places = [
            p
            for one in self.provisions
            for p in (one.expand() if isinstance(one, ProvisionRange) else (one,))
        ]
        made = [Citation(instrument, p.article, p.paragraph, p.item, p.part) for p in places or [Provision()]]
        for place, citation in zip(places, made, strict=False):
            if Provision.of(citation) != place:
                raise BadValue(
                    f"a Citation has no field for {place.text()}: cite article, paragraph, item or part"
                )
        return tuple(made)

    def matches(self, citation: Citation) -> bool:
        """是否引及: whether the citation lies in what this reference names: the same instrument, a place covered.

        The instrument is the same as far as both say: a title alone matches every version of that title,
        a number only its own. A reference that names no instrument matches nothing.

        >>> from govrules.sources import Force
        >>> law = Instrument("政府信息公开条例", "国务院令第711号", "Disclosure Regulation", Force.NATIONAL_LAW)
        >>> Reference("中华人民共和国政府信息公开条例", provisions=Provision(33)).matches(Citation(law, 33, 2))
        True
        """
        if not (self.title or self.number) or not self.same_instrument(Reference.to(citation.instrument)):
            return False
        place = Provision.of(citation)
        return not self.provisions or any(one.covers(place) for one in self.provisions)

    def same_instrument(self, other: Reference) -> bool:
        """同一文件: whether both cite one instrument as far as both say; 中华人民共和国 before a title is no matter.

        >>> Reference("中华人民共和国行政许可法").same_instrument(Reference("行政许可法"))
        True
        """
        if self.self_reference or other.self_reference:
            return self._self == other._self
        titles, numbers = (self.title, other.title), (self.number, other.number)
        if all(titles) and self._name != other._name:
            return False
        if self.number and other.number:
            alike = self.number == other.number or self.number.same_document(other.number)
            return alike and _agree(self.edition, other.edition)
        return (all(titles) and _agree(self.edition, other.edition)) or not (any(titles) or any(numbers))

    def covers(self, other: Reference) -> bool:
        """包含: whether all that the other reference cites certainly lies in what this one cites.

        >>> law = Reference("行政许可法", provisions=Provision(33))
        >>> law.covers(Reference("行政许可法", provisions=Provision(33, 2)))
        True
        """
        if self._self != other._self or (self.title and self._name != other._name):
            return False
        if self.number and not (other.number and self.number.covers(other.number)):
            return False
        bare = not (self.title or self.number)
        if (bare and (other.title or other.number)) or self.edition not in ("", other.edition):
            return False
        if not self.provisions or not other.provisions:
            return not self.provisions
        return all(any(mine.covers(theirs) for mine in self.provisions) for theirs in other.provisions)

    @property
    def defects(self) -> tuple[Defect, ...]:
        """引文缺陷: what is wrong with what the reference says; empty if nothing is.

        >>> Reference("行政许可法").defects
        ()
        """
        return self.number.defects if self.number else ()

    @property
    def _self(self) -> tuple[str, int]:
        return (self.self_reference or "", self.count)

    @property
    def _name(self) -> tuple[str, str]:
        return (compared_name(self.title), self.derived.removeprefix("的"))

    @property
    def sort_key(self) -> tuple[object, ...]:
        """排序键: by instrument, then by place; a reference stands before all that it alone covers.

        >>> Reference("行政许可法") < Reference("行政许可法", provisions=Provision(3))
        True
        """
        places = sorted(map(place_key, _least(self.provisions)))
        # Of two lists that begin alike the longer one covers the shorter, so it stands first.
        keys = (*((0, one) for one in places), (1,)) if places else ()
        number = self.number.sort_key if self.number else ()
        instrument = (self._self, self._name, self.edition, number[:-2])
        return (instrument, keys, (self.title, self.derived), number, tuple(map(place_key, self.provisions)))

    def __lt__(self, other: object) -> bool:
        return self.sort_key < other.sort_key if isinstance(other, Reference) else NotImplemented

    def _places(self, lang: str) -> str:
        return ("、" if lang == "zh" else ", ").join(one.text(lang) for one in self.provisions)

    def text(self, lang: str = "zh") -> str:
        """规范写法: the reference as it is written, in ``"zh"`` or ``"en"``; titles and numbers stay Chinese.

        >>> Reference("关于全面推进政务公开工作的意见", derived="实施细则").text()
        '《关于全面推进政务公开工作的意见》实施细则'
        """
        zh = check_language(lang) == "zh"
        edition = f"（{self.edition}）" if self.edition else ""
        head = f"《{self.title}》{self.derived}{edition}" if self.derived else ""
        if self.title and not self.derived:
            head = f"《{self.title}{edition}》"
        if self.number:
            head += f"（{self.number}）" if head else f"{self.number}{edition}"
        if self.self_reference:
            head = self.self_reference.text(lang)
            if self.count > 1 and zh:
                head = f"前{'两' if self.count == 2 else to_chinese(self.count)}{head[1:]}"
            elif self.count > 1:
                head = head.replace("preceding", f"{self.count} preceding") + "s"
        places = self._places(lang)
        return head + places if zh else ", ".join(one for one in (head, places) if one)

    def __str__(self) -> str:
        return self.text()


def _least(places: tuple[Place, ...]) -> list[Place]:
    """The places that no other one of them covers; of those that cover each other, the first."""
    kept: list[Place] = []
    for place in sorted(places, key=place_key):
        if not any(one.covers(place) for one in kept):
            kept.append(place)
    return kept


def _agree(mine: str, theirs: str) -> bool:
    return not mine or not theirs or mine == theirs


def _instrument_number(text: str) -> tuple[DocumentNumber | None, str]:
    """The number of an instrument and its edition (主席令第7号（2019修正）); no number where it has none to read."""
    found = read_whole_number(text.strip())
    if found is not None:
        return found.number, ""
    end = text.rfind("号") + 1
    edition, stop = read_edition(text, end)
    found = read_whole_number(text[:end].strip()) if edition and stop == len(text) else None
    return (found.number, edition) if found else (None, "")
