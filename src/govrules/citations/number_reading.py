"""Reading document numbers 读取文号: one number, or every number of a running text, in their many writings."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

from attrs import frozen

from govrules.citations.defects import Defect
from govrules.citations.document_number import YEARS, DocumentNumber, NumberKind
from govrules.citations.writing import BLANK, DIGIT, check_text, number_or_none, shown
from govrules.errors import BadValue

_OPEN = "〔[［【﹝（("
_PAIRS: Final = dict(zip(_OPEN, "〕]］】﹞））", strict=True)) | {"(": ")", "（": "）"}
_GAP = f"{BLANK}{{0,3}}+"
_YEAR_SIGN = rf"[{DIGIT}×xXｘＸ*＊?？○Oo年]"
# A serial is digits; what a collector left in its place (××, a blank) is kept.
_SERIAL = rf"(?P<serial>[{DIGIT}]{{1,6}}|[×xXｘＸ*＊○?？]{{1,4}}|)"
# 号 of a street, a bus line or a telephone numbers no document.
_NUMBER = r"号(?![楼院线门车机码店])"
# Longest issuer looked for before a number, in running text.
CODE_REACH: Final = 12
NAME_REACH: Final = 30
# Words that lead to a number and belong to the sentence, not to the issuer.
_LEADS: Final = (
    "贯彻", "落实", "执行", "按照", "根据", "依照", "依据", "参照", "遵照", "遵守",
    "违反", "符合", "转发", "印发", "下发", "颁发", "关于", "学习", "传达", "详见",
    "参见", "参阅", "结合", "对照", "以及", "或者", "文件", "精神", "要求",
)  # fmt: skip
_FIRST_LEADS: Final = "按依见在由与及或和并即是的载附"


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    session = rf"(?:[（(]{_GAP}第?{_GAP}(?P<session>[{DIGIT}]{{1,4}}){_GAP}届{_GAP}[）)]{_GAP})?"
    year = rf"(?:(?P<first>[{DIGIT}]{{2,4}}){_GAP}年{_GAP})?"
    last = rf"(?:{_GAP}[（(]{_GAP}(?P<last>[{DIGIT}]{{4}}){_GAP}年?{_GAP}[）)])?"
    return (
        re.compile(
            rf"(?P<open>[{re.escape(_OPEN)}])(?P<year>(?:{_YEAR_SIGN}|{BLANK}){{0,8}})"
            rf"(?P<close>[{re.escape(''.join(_PAIRS.values()))}])"
            rf"{_GAP}(?P<ordinal>第?){_GAP}{_SERIAL}{_GAP}{_NUMBER}"
        ),
        re.compile(
            rf"(?P<word>令|公告){_GAP}{session}{year}(?P<ordinal>第?){_GAP}{_SERIAL}{_GAP}{_NUMBER}{last}"
        ),
        re.compile(
            rf"(?<![A-Za-z0-9/])(?P<code>(?:DB[0-9]{{2,6}}|[A-Z]{{2,3}})(?:{_GAP}/{_GAP}[A-Z])?|[TQ]/[A-Z]{{2,8}})"
            rf"{_GAP}/?{_GAP}(?P<serial>[0-9]{{1,6}}(?:\.[0-9]{{1,4}}){{0,3}}){_GAP}[-–—－]{_GAP}"
            rf"(?P<year>[0-9]{{4}}|[0-9]{{2}})(?![0-9A-Za-z-])"
        ),
    )


@frozen
class FoundNumber:
    """文中文号: a document number in running text: where it stands (``start`` to ``end``) and what it says.

    ``defects`` are those of the number and of its writing, such as brackets that don't match.
    """

    start: int
    end: int
    text: str
    number: DocumentNumber
    defects: tuple[Defect, ...] = ()


def parse_document_number(text: str, *, strict: bool = False) -> DocumentNumber:
    """读文号: the one document number that ``text`` holds; its `defects` say what is wrong with it.

    Reads the brackets 〔〕 [] ［］ 【】 ﹝﹞ （） (), digits in every width and in Chinese, blanks between the
    signs. Raises `BadValue` where the text is no document number, and with ``strict`` also where the
    number has a defect; `WrongType` where it is no text.

    >>> parse_document_number("环发[1999]251号")
    DocumentNumber(issuer='环发', year=1999, serial=251, kind=<NumberKind.BRACKETED: 'bracketed'>, \
session=None, year_given='', ordinal=False)
    >>> str(parse_document_number("国务院令第七百一十一号"))
    '国务院令第711号'
    >>> parse_document_number("长政办发〔 〕8号").defects
    (<Defect.BLANK_YEAR: 'blank_year'>,)
    """
    whole = check_text(text, "a document number").strip()
    found = read_whole_number(whole) if len(whole) <= 200 else None
    if found is None:
        raise BadValue(
            f"{shown(text)} is no document number: write it as in 国办发〔2016〕80号, 国务院令第711号 or GB/T 9704-2012"
        )
    if strict:
        if Defect.UNMATCHED_BRACKETS in found.defects:
            one = Defect.UNMATCHED_BRACKETS
            raise BadValue(f"{shown(text)} is no sound document number: {one.zh}, {one.en}")
        found.number.require()
    return found.number


def find_document_numbers(text: str) -> tuple[FoundNumber, ...]:
    """查找文号: every document number of a running text, in order, with its place and its defects.

    Where the issuer begins is told from the punctuation and from words such as 根据 before it; a beginning
    that can't be told is reported. An empty text holds none; `WrongType` where it is no text.

    >>> [(one.start, one.text) for one in find_document_numbers("根据国办发〔2016〕80号和GB/T 9704-2012")]
    [(2, '国办发〔2016〕80号'), (15, 'GB/T 9704-2012')]
    """
    if not isinstance(text, str):
        check_text(text, "a number")
    found = sorted(_each(text), key=lambda one: (one.start, -one.end))
    kept: list[FoundNumber] = []
    for one in found:
        if not kept or one.start >= kept[-1].end:
            kept.append(one)
    return tuple(kept)


def _each(text: str) -> Iterator[FoundNumber]:
    bracketed, order, standard = _patterns()
    end = 0
    for match in bracketed.finditer(text):
        start = _issuer_start(text, match.start(), end, CODE_REACH)
        found = _bracketed(match, text[start : match.start()].strip(), start)
        footnote = len(match["year"].strip()) == 1 or (found and not found.number.issuer)
        if found and (match["open"] in "〔﹝" or not footnote):  # [1] marks a footnote
            yield found
            end = match.end()
    end = 0
    for match in order.finditer(text):
        start = _issuer_start(text, match.start(), end, NAME_REACH)
        if found := _order(match, text[start : match.start()].strip(), start):
            yield found
            end = match.end()
    for match in standard.finditer(text):
        yield _standard(match)


def read_whole_number(text: str) -> FoundNumber | None:
    """整段读文号: the number that a text is, from its first sign to its last; None if it is none.

    >>> read_whole_number("国发〔2004〕10号文件") is None
    True
    """
    bracketed, order, standard = _patterns()
    if (match := standard.fullmatch(text)) is not None:
        return _standard(match)
    for pattern, read in ((bracketed, _bracketed), (order, _order)):
        for match in pattern.finditer(text):
            if match.end() == len(text):
                issuer = re.sub(rf"{BLANK}+", "", text[: match.start()])
                try:
                    found = read(match, issuer, 0)
                except BadValue:
                    return None
                return found if found and found.end == len(text) else None
    return None


def _issuer_start(text: str, end: int, floor: int, reach: int) -> int:
    """Where the issuer that ends at ``end`` begins: after the last sign or word that isn't its own."""
    last = end
    while last > floor and end - last < 3 and text[last - 1] in " \t\u3000":
        last -= 1
    start = last
    while start > floor and last - start < reach and _is_letter(text[start - 1]):
        start -= 1
    run = text[start:last]
    cut = max((run.rfind(lead) + len(lead) for lead in _LEADS if lead in run), default=0)
    if reach == CODE_REACH and run.find("和", cut + 2) > 0:
        cut = run.rfind("和") + 1
    if (
        run[cut : cut + 1]
        and run[cut] in _FIRST_LEADS
        and (run[cut] != "和" or _after_reference(text, start + cut))
    ):
        cut += 1
    if cut == len(run):
        return end
    return start + cut


def _after_reference(text: str, position: int) -> bool:
    return position > 0 and text[position - 1] in "号》）)条款项"


def _is_letter(sign: str) -> bool:
    return "\u3400" <= sign <= "\u9fff" or sign in "×＊*xX"


def _year(given: str) -> tuple[int | None, str]:
    """The year that stands in a number, else None and what stands there."""
    kept = "".join(given.split()).translate(str.maketrans("０１２３４５６７８９ｘＸ", "0123456789xX"))
    bare = kept.removesuffix("年")
    year = number_or_none(bare) if len(bare) == 4 else None
    if year is not None and year in YEARS:
        return year, ""
    return None, bare


def _serial(given: str) -> int | str:
    digits = given.translate(str.maketrans("０１２３４５６７８９", "0123456789"))
    if digits.isascii() and digits.isdigit():
        return int(digits) if digits[0] != "0" else digits
    number = number_or_none(digits)
    return number if number else digits


def _bracketed(match: re.Match[str], issuer: str, start: int) -> FoundNumber | None:
    year, given = _year(match["year"])
    if match["open"] in "（(" and (year is None or match["close"] not in "）)"):
        return None  # round brackets hold all manner of things besides years
    matched = match["close"] == _PAIRS[match["open"]] or (match["open"] in "（(" and match["close"] in "）)")
    number = DocumentNumber(
        issuer, year, _serial(match["serial"]), year_given=given, ordinal=bool(match["ordinal"])
    )
    return _found(match, start if issuer else match.start(), number, matched)


def _order(match: re.Match[str], issuer: str, start: int) -> FoundNumber | None:
    if not issuer or not (match["serial"] or match["ordinal"]):
        return None
    session = number_or_none(match["session"]) if match["session"] else None
    first, last = match["first"], match["last"]
    year, given = _year(first or last or "")
    kind = NumberKind.ANNOUNCEMENT if match["word"] == "公告" else NumberKind.ORDER
    if kind is NumberKind.ORDER and first:
        kind = NumberKind.YEARLY_ORDER
    end = match.end()
    if last and (given or first):  # what follows in brackets is no year of this number
        end = match.start("last")
        end = match.string.rfind("号", match.start(), end) + 1
        year, given = _year(first) if first else (None, "")
    if (session is None) != (match["session"] is None) or (session and kind is not NumberKind.ORDER):
        return None
    serial = _serial(match["serial"])
    number = DocumentNumber(issuer, year, serial, kind, session=session or None, year_given=given)
    return _found(match, start, number, True, end)


def _standard(match: re.Match[str]) -> FoundNumber:
    year, given = _year(match["year"])
    code = "".join(match["code"].split())
    serial = match["serial"]
    number = DocumentNumber(code, year, serial, NumberKind.STANDARD, year_given=given)
    return _found(match, match.start(), number, True)


def _found(
    match: re.Match[str], start: int, number: DocumentNumber, matched: bool, end: int | None = None
) -> FoundNumber:
    stop = match.end() if end is None else end
    defects = number.defects if matched else (*number.defects, Defect.UNMATCHED_BRACKETS)
    return FoundNumber(start, stop, match.string[start:stop], number, defects)
