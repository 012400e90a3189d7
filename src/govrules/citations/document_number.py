"""Document numbers 发文字号: the number of a document, an order or a standard, as a value."""

from __future__ import annotations

import re
from functools import total_ordering
from typing import Final, TypeAlias

from attrs import Attribute, field, frozen

from govrules.citations.defects import Defect
from govrules.citations.writing import HAN, REPUBLIC, has_control, number_or_none, shown
from govrules.errors import BadValue
from govrules.labels import Labelled
from govrules.numerals import to_chinese

YEARS: Final = range(1949, 2101)
# Letters and Chinese characters of an issuer's code; longer ones are rather a piece of the sentence before.
LONGEST_CODE: Final = 10
_ISSUER = re.compile(rf"[{HAN}A-Za-z×＊*、（）]+")
_STANDARD = re.compile(r"(?:DB[0-9]{2,6}|[A-Z]{2,3})(?:/[A-Z])?|[TQ]/[A-Z]{2,8}")
_SERIAL = re.compile(r"[0-9]{1,6}")


class NumberKind(Labelled):
    """文号种类: how a number is built.

    >>> NumberKind.read("命令") is NumberKind.ORDER
    True
    """

    BRACKETED = "bracketed", "发文字号", "document number with a bracketed year"
    ORDER = "order", "命令", "order numbered through a term of office"
    YEARLY_ORDER = "yearly_order", "按年编号的命令", "order numbered through a year"
    ANNOUNCEMENT = "announcement", "公告", "announcement"
    STANDARD = "standard", "标准", "standard"


def _read_kind(kind: NumberKind | str) -> NumberKind:
    return NumberKind.read(kind)


def _read_serial(serial: int | str) -> int | str:
    """A whole number is one, however it was given: "251" is 251; "08" stays as it stands."""
    plain = isinstance(serial, str) and _SERIAL.fullmatch(serial) and serial[0] != "0"
    return int(serial) if plain else serial


def _check_year(_: object, __: Attribute[int | None], year: int | None) -> None:
    if year is not None and (isinstance(year, bool) or not isinstance(year, int) or year not in YEARS):
        raise BadValue(f"year={year!r} is no year from 1949 to 2100; None says that the year isn't known")


def _check_session(_: object, __: Attribute[int | None], session: int | None) -> None:
    whole = isinstance(session, int) and not isinstance(session, bool)
    if session is not None and not (whole and 1 <= session <= 99):
        raise BadValue(f"session={session!r} is no number of a term of office: use 1 to 99, or None")


def _check_serial(_: object, __: Attribute[int | str], serial: int | str) -> None:
    whole = isinstance(serial, int) and not isinstance(serial, bool) and 1 <= serial <= 999_999
    if not whole and (not isinstance(serial, str) or has_control(serial) or len(serial) > 20):
        raise BadValue(f"serial={serial!r} is no serial number: use 1 to 999999, or the text as given")


@total_ordering
@frozen
class DocumentNumber:
    """文号: what a document is numbered by, such as 国办发〔2016〕80号, 国务院令第711号 or GB/T 9704-2012.

    ``issuer`` is the issuer's code or name (国办发, 国务院, GB/T), without 令 or 公告. ``year`` is None where it
    is blank or can't be read; ``year_given`` then keeps what stood there. ``serial`` is a whole number, or
    the text as given where it is none (9704.1, 08, blank). ``session`` is the term of office of an order,
    ``ordinal`` says that 第 stands in a bracketed number, where it doesn't belong. What is wrong with it is
    computed from these: `defects`. Values that make no sense at all raise `BadValue`.

    >>> str(DocumentNumber("国办发", 2016, 80))
    '国办发〔2016〕80号'
    >>> [one.zh for one in DocumentNumber("长政办发", None, 8).defects]
    ['年份空缺']
    """

    issuer: str
    year: int | None = field(validator=_check_year)
    serial: int | str = field(converter=_read_serial, validator=_check_serial)
    kind: NumberKind = field(default=NumberKind.BRACKETED, converter=_read_kind)
    session: int | None = field(default=None, kw_only=True, validator=_check_session)
    year_given: str = field(default="", kw_only=True)
    ordinal: bool = field(default=False, kw_only=True)

    def __attrs_post_init__(self) -> None:
        pattern = _STANDARD if self.kind is NumberKind.STANDARD else _ISSUER
        if not isinstance(self.issuer, str) or len(self.issuer) > 60:
            raise BadValue(f"issuer={self.issuer!r} is no code or name of an issuer, such as 国办发")
        if not (pattern.fullmatch(self.issuer) or (self.kind is NumberKind.BRACKETED and not self.issuer)):
            raise BadValue(f"issuer={self.issuer!r} is no code or name of an issuer, such as 国办发 or GB/T")
        if self.year is not None and self.year_given:
            raise BadValue(
                f"year_given={self.year_given!r} is for a year that can't be read; year is {self.year}"
            )
        if number_or_none(self.year_given) in YEARS:
            raise BadValue(f"year_given={self.year_given!r} is a sound year: give it as year=")
        if has_control(self.year_given) or len(self.year_given) > 10:
            raise BadValue(f"year_given={self.year_given!r} is no year as a document gives it")
        if self.session is not None and self.kind is not NumberKind.ORDER:
            raise BadValue("session= is the term of office of an order; use kind='order'")
        if self.ordinal and self.kind is not NumberKind.BRACKETED:
            raise BadValue("ordinal= is a defect of bracketed numbers; an order has 第 by rule")

    @property
    def defects(self) -> tuple[Defect, ...]:
        """文号缺陷: what is wrong with the number, in the order year, serial, issuer; empty if nothing is.

        >>> DocumentNumber("国办发", 2016, "08").defects
        (<Defect.PADDED_SERIAL: 'padded_serial'>,)
        """
        found = [self._year_defect(), self._serial_defect()]
        if self.ordinal:
            found.append(Defect.ORDINAL_SERIAL)
        if not self.issuer:
            found.append(Defect.MISSING_ISSUER)
        elif self.kind is NumberKind.BRACKETED and len(self.issuer) > LONGEST_CODE:
            found.append(Defect.UNCLEAR_ISSUER)
        return tuple(one for one in found if one is not None)

    def _year_defect(self) -> Defect | None:
        needless = self.kind in (NumberKind.ORDER, NumberKind.ANNOUNCEMENT)
        if self.year is not None or (needless and not self.year_given):
            return None
        given = "".join(self.year_given.split())
        if not given:
            return Defect.BLANK_YEAR
        digits = given if given.isascii() and given.isdigit() else str(number_or_none(given) or "")
        if not digits:
            return Defect.BAD_YEAR
        return Defect.SHORT_YEAR if len(digits) < 4 else Defect.YEAR_OUT_OF_RANGE

    def _serial_defect(self) -> Defect | None:
        if isinstance(self.serial, int):
            return None
        if not self.serial.strip():
            return Defect.BLANK_SERIAL
        if self.kind is NumberKind.STANDARD and re.fullmatch(r"[1-9][0-9]*(?:\.[0-9]+)+", self.serial):
            return None
        padded = _SERIAL.fullmatch(self.serial) and self.serial[0] == "0"
        return Defect.PADDED_SERIAL if padded else Defect.BAD_SERIAL

    def require(self) -> DocumentNumber:
        """规范文号: the number itself if nothing is wrong with it, else `BadValue` that names what to do.

        >>> DocumentNumber("国办发", 2016, 80).require().serial
        80
        """
        if self.defects:
            wrong = "; ".join(f"{one.zh}, {one.en}" for one in self.defects)
            raise BadValue(f"{shown(str(self))} is no sound document number: {wrong}")
        return self

    def same_document(self, other: DocumentNumber) -> bool:
        """同一文件: whether both number one document for certain; False where a year or serial isn't known.

        The name of the state before an issuer doesn't count, nor does a needless 第; the year of an order
        counts where both give it.

        >>> DocumentNumber("国务院", None, 711, "order").same_document(
        ...     DocumentNumber("中华人民共和国国务院", 2019, 711, "order")
        ... )
        True
        """
        if (self.kind, self._office) != (other.kind, other._office) or self.serial != other.serial:
            return False
        unknown = any(one.year_given or one._serial_defect() or not one.issuer for one in (self, other))
        if unknown or (self.session and other.session and self.session != other.session):
            return False
        if self.kind in (NumberKind.ORDER, NumberKind.ANNOUNCEMENT):
            return self.year is None or other.year is None or self.year == other.year
        return self.year is not None and self.year == other.year

    def covers(self, other: DocumentNumber) -> bool:
        """包含: whether the other number, which may say more (the year of an order), certainly is this one.

        >>> DocumentNumber("主席", None, 9, "order").covers(DocumentNumber("主席", 2014, 9, "order"))
        True
        """
        if self == other:
            return True
        said = self.year in (None, other.year) and self.session in (None, other.session)
        return said and self.same_document(other)

    @property
    def _office(self) -> str:
        return self.issuer.removeprefix(REPUBLIC) or self.issuer

    @property
    def sort_key(self) -> SortKey:
        """排序键: kind, issuer, year, serial: the order in which numbers are sorted.

        >>> DocumentNumber("国办发", 2016, 80) < DocumentNumber("国办发", 2016, 118)
        True
        """
        given = self.serial
        serial = (given, "") if isinstance(given, int) else (0, given)
        year = (self.year or 0, self.year_given)
        return (str(self.kind), self._office, year, self.session or 0, serial, self.ordinal, self.issuer)

    def __lt__(self, other: object) -> bool:
        if not isinstance(other, DocumentNumber):
            return NotImplemented
        return self.sort_key < other.sort_key

    def text(self, lang: str = "zh") -> str:
        """规范写法: the number as documents write it; the same in both languages.

        >>> DocumentNumber("主席", None, 7, "order", session=10).text()
        '主席令（第十届）第7号'
        """
        year = self.year_given if self.year is None else str(self.year)
        match self.kind:
            case NumberKind.BRACKETED:
                return f"{self.issuer}〔{year or ' '}〕{'第' if self.ordinal else ''}{self.serial}号"
            case NumberKind.STANDARD:
                local = self.issuer.startswith("DB") and "/" not in self.issuer  # DB44/27-2001
                return f"{self.issuer}{'/' if local else ' '}{self.serial}-{year}"
            case NumberKind.ORDER:
                session = f"（第{to_chinese(self.session)}届）" if self.session else ""
                return f"{self.issuer}令{session}第{self.serial}号" + (f"（{year}）" if year else "")
            case NumberKind.YEARLY_ORDER:
                return f"{self.issuer}令{year}年第{self.serial}号"
            case NumberKind.ANNOUNCEMENT:
                return f"{self.issuer}公告{f'{year}年' if year else ''}第{self.serial}号"

    def __str__(self) -> str:
        return self.text()


SortKey: TypeAlias = tuple[str, str, tuple[int, str], int, tuple[int, str], bool, str]
