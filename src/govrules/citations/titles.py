"""Titles 文件名称: the title of an instrument between 《 and 》, with titles inside it and its edition."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from attrs import frozen

from govrules.citations.defects import Defect
from govrules.citations.writing import BLANK, has_control, plain_name
from govrules.errors import BadValue

LONGEST_TITLE: Final = 300
DEEPEST: Final = 6  # titles within titles
_OPEN: Final = "《〈<＜"
_CLOSE: Final = {"》": "《", "〉": "〈<＜", ">": "〈<＜", "＞": "〈<＜"}


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    words = "修订|修正|修改|修订版|修正版|修订本|修正本|版"
    return (
        # What is made under an instrument and named after it: 《…》实施细则.
        re.compile(
            r"的?(?:暂行)?实施(?:细则|办法|条例|规定|意见|方案|规则)|(?:的|若干问题的|有关问题的)(?:解释(?!权)|批复)"
        ),
        re.compile(
            rf"{BLANK}{{0,2}}[（(]{BLANK}{{0,2}}(?P<year>(?:19|20)[0-9]{{2}})年?(?P<word>{words})?{BLANK}{{0,2}}[）)]"
        ),
        re.compile(rf"(?P<name>.+)（(?P<year>(?:19|20)[0-9]{{2}})年?(?P<word>{words})?）"),
    )


@frozen
class TitleRead:
    """所读名称: a title in a text, what is derived from it, its edition, where it ends and what is wrong."""

    title: str
    derived: str
    edition: str
    end: int
    defects: tuple[Defect, ...] = ()


def read_title(text: str, position: int) -> TitleRead | None:
    """从某处读名称: the title whose 《 stands at ``position``; None where none is opened, or it isn't closed.

    >>> read_title("《中华人民共和国档案法（2020修订）》第十条", 0).edition
    '2020修订'
    """
    if text[position : position + 1] != "《":
        return None
    close, matched = _closing(text, position)
    content = text[position + 1 : close] if close > 0 else ""
    if not content.strip() or has_control(" ".join(content.split())):
        return None
    title, derived, edition = split_title(content)
    if not title:
        return None
    end = close + 1
    if not derived and (after := _patterns()[0].match(text, end)) is not None:
        derived, end = after[0], after.end()
        # The edition between the marks is that of what it is made under, not its own.
        title, edition = f"{title}（{edition}）" if edition else title, ""
    if not edition and (after := _patterns()[1].match(text, end)) is not None:
        edition, end = _edition(after), after.end()
    return TitleRead(title, derived, edition, end, () if matched else (Defect.UNMATCHED_BRACKETS,))


def split_title(content: str) -> tuple[str, str, str]:
    """名称分解: a title as it stands between the marks, in three: title, what is derived from it, edition.

    >>> split_title("《关于全面推进政务公开工作的意见》实施细则")
    ('关于全面推进政务公开工作的意见', '实施细则', '')
    >>> split_title("政府信息公开条例（2019年修订）")
    ('政府信息公开条例', '', '2019修订')
    """
    name, edition = plain_name(content), ""
    if match := _patterns()[2].fullmatch(name):
        name, edition = match["name"], _edition(match)
    if name.startswith("〈"):
        close, _ = _closing(name, 0)
        inner, rest = name[1:close], name[close + 1 :]
        if close > 0 and rest and _patterns()[0].fullmatch(rest) and inner:
            return inner, rest, edition
    return name, "", edition


def read_edition(text: str, position: int) -> tuple[str, int]:
    """从某处读版本: the edition in brackets at ``position``, such as 2019修订, and where it ends; else "".

    >>> read_edition("主席令第7号（2019修正）", 6)
    ('2019修正', 14)
    """
    match = _patterns()[1].match(text, position)
    return (_edition(match), match.end()) if match else ("", position)


def check_title(title: str) -> str:
    """名称检查: a title as it is kept, with 〈〉 around titles inside it; else `BadValue` that says what to do.

    >>> check_title("最高人民法院关于适用《行政诉讼法》的解释")
    '最高人民法院关于适用〈行政诉讼法〉的解释'
    """
    if title == "":
        return ""
    if not isinstance(title, str) or has_control(" ".join(title.split())) or len(title) > LONGEST_TITLE:
        raise BadValue(f"title={title!r} is no title of an instrument")
    name = plain_name(title)
    close, matched = _closing(f"《{name}》", 0)
    if name and (close != len(name) + 1 or not matched):
        raise BadValue(f"title={title!r} has title marks that don't match: correct them")
    return name


def is_derived(text: str) -> bool:
    """是否派生文件名: whether a text names what is made under an instrument, such as 实施细则.

    >>> is_derived("实施细则"), is_derived("精神")
    (True, False)
    """
    return _patterns()[0].fullmatch(text) is not None


def _edition(match: re.Match[str]) -> str:
    return match["year"] + (match["word"] or "")


def _closing(text: str, position: int) -> tuple[int, bool]:
    """Where the mark at ``position`` is closed, -1 if nowhere near; and whether the marks between match."""
    opened = [text[position]]
    for index in range(position + 1, min(len(text), position + LONGEST_TITLE + 2)):
        sign = text[index]
        if sign in _OPEN:
            opened.append(sign)
            if len(opened) > DEEPEST:
                break
        elif sign in _CLOSE:
            if opened[-1] in _CLOSE[sign]:
                opened.pop()
            elif sign == "》" and "《" in opened:  # an inner mark was left open
                while opened.pop() != "《":
                    pass
                if not opened:
                    return index, False
            elif len(opened) == 1:  # closed by the wrong mark
                return index, False
            if not opened:
                return index, True
        elif sign in "。；\x00":
            break
    return -1, False
