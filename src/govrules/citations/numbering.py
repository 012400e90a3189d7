"""Numbering 层次序号: the numbered parts of a document without articles: 一、 （一） 1. （1）."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from typing import Final, TypeAlias

from govrules.citations.writing import BLANK, has_control, number_or_none, plain_name, shown
from govrules.errors import BadValue
from govrules.numerals import to_chinese

# Ranks of the marks, from the outermost in: 一、 then （一） then 1. then （1）.
CHAPTER, CLAUSE, POINT, SUBPOINT = range(4)
Level: TypeAlias = tuple[int, int]
_HAN_NUMBER: Final = "[一二三四五六七八九十]{1,3}"
_APPENDIX = re.compile(r"(?:附件|附录|附表)(?:[1-9][0-9]?)?")


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile(
        rf"{BLANK}*(?:[（(]{BLANK}*(?:(?P<clause>{_HAN_NUMBER})|(?P<subpoint>[0-9０-９]{{1,3}})){BLANK}*[）)]"
        rf"|(?P<chapter>{_HAN_NUMBER})|(?P<point>[0-9０-９]{{1,3}}))"
    )


def read_levels(text: str) -> tuple[Level, ...]:
    """层次: the marks of a part from the outermost in, each with its rank and number; none if it has no such marks.

    >>> read_levels("二、（七）")
    ((0, 2), (1, 7))
    >>> read_levels("结尾")
    ()
    """
    levels: list[Level] = []
    position = 0
    text = text.strip()
    while position < len(text):
        match = _pattern().match(text, position)
        if match is None or len(levels) == 8:
            return ()
        name = match.lastgroup or ""
        number = number_or_none(match[name])
        if not number or (name in ("chapter", "clause") and number > 99):
            return ()
        levels.append((("chapter", "clause", "point", "subpoint").index(name), number))
        position = match.end()
        if name in ("chapter", "point") and position < len(text) and text[position] in "、.．":
            position += 1
        elif name == "point" and position < len(text) and text[position].isdigit():
            return ()
    inward = all(upper[0] < lower[0] or upper[0] == lower[0] == POINT for upper, lower in pairwise(levels))
    return tuple(levels) if inward else ()


def write_levels(levels: tuple[Level, ...]) -> str:
    """层次写法: the marks of a part as they are cited, such as 二（七） or 一、2.

    >>> write_levels(((0, 1), (2, 2)))
    '一、2'
    """
    return "".join(_write(levels))


def _write(levels: tuple[Level, ...]) -> Iterator[str]:
    before: int | None = None
    for rank, number in levels:
        if rank == POINT and before == CHAPTER:
            yield "、"
        elif rank == before == POINT:
            yield "."
        figure = to_chinese(number) if rank in (CHAPTER, CLAUSE) else str(number)
        yield f"（{figure}）" if rank in (CLAUSE, SUBPOINT) else figure
        before = rank


def part_name(text: str) -> str:
    """部分名称: a part as it is kept: marks in one writing, any other name without stray blanks.

    >>> [part_name(one) for one in ("三(四)", "二、", "附件 2")]
    ['三（四）', '二', '附件2']
    """
    if text == "":
        return ""
    if not isinstance(text, str) or len(text) > 100 or has_control(text):
        raise BadValue(f"part={text!r} is no part of a document: use a text such as 二（七）")
    levels = read_levels(text)
    return write_levels(levels) if levels else plain_name(text)


def is_part(text: str) -> bool:
    """是否部分序号: whether a text is nothing but the marks of a part, or an annex with its number.

    >>> is_part("二（七）"), is_part("附件2"), is_part("总体要求")
    (True, True, False)
    """
    return bool(read_levels(text) or _APPENDIX.fullmatch(plain_name(text)))


def part_end(text: str, position: int) -> int:
    """部分终点: where the marks that begin at ``position`` end, if there are two levels at least, else ``position``.

    A single 一 or 2 in running text counts something; only a chain such as 二（七） is certainly a place.

    >>> part_end("二（七）规定", 0), part_end("三个", 0)
    (4, 0)
    """
    ends = [position]
    while len(ends) < 8 and (match := _pattern().match(text, ends[-1])) is not None:
        end = match.end()
        mark = match.lastgroup in ("chapter", "point") and text[end : end + 1] in ("、", "．", ".")
        ends.append(end + bool(mark))
    for end in reversed(ends[2:]):
        whole = text[position:end]
        if len(read_levels(whole)) > 1 and whole[-1] not in "、.．":
            return end
    return position


def check_part(text: str) -> str:
    """部分检查: a part as text gives it, else `BadValue` that says how one is written.

    >>> check_part("二、（七）")
    '二（七）'
    """
    if not is_part(text):
        raise BadValue(f"{shown(text)} is no numbered part: write it as in 二（七）, 一、2 or 附件2")
    return part_name(text)
