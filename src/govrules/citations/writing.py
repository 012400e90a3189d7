"""Writing 书写变体: digits, brackets and blanks in the forms in which documents write them."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from reprlib import Repr
from typing import Final

from govrules.errors import BadValue, WrongType
from govrules.numerals import from_chinese

# The digits of a number, Chinese and plain, half and full width, and the blanks that may stand between signs.
DIGIT: Final = "0-9０-９〇○零Ｏ一二两三四五六七八九十百千"
BLANK: Final = "[ \t\u00a0\u2002\u2003\u3000]"
HAN: Final = "\u3400-\u4dbf\u4e00-\u9fff"
REPUBLIC: Final = "中华人民共和国"

_BLANKS = re.compile(r"\s+")
_AROUND = re.compile(rf"(?<=[{HAN}（）〈〉《》“”、，：；。]) | (?=[{HAN}（）〈〉《》“”、，：；。])")
_PREFIX = re.compile(rf"(^|〈){REPUBLIC}(?=.)")
_WIDTH = str.maketrans("()<>＜＞" + "".join(map(chr, range(0xFF10, 0xFF1A))), "（）〈〉〈〉0123456789")
_SHORT = Repr()
_SHORT.maxstring = 80


def shown(text: str) -> str:
    """原文摘录: a text as an error message shows it, cut in the middle when it is long.

    >>> shown("国办发〔 〕80号")
    "'国办发〔 〕80号'"
    """
    return _SHORT.repr(text).encode("utf-8", "backslashreplace").decode()


def check_text(text: object, what: str) -> str:
    """文本检查: the text itself; `WrongType` for what is no text, `BadValue` for an empty one.

    >>> check_text("第三条", "a place")
    '第三条'
    """
    if not isinstance(text, str):
        raise WrongType(f"{what} is read from a text, not from {_SHORT.repr(text)}")
    if not text.strip():
        raise BadValue(f"{shown(text)} holds no {what.removeprefix('a ')}: give its text")
    return text


@lru_cache(4096)
def number_or_none(text: str) -> int | None:
    """读数: the number that digits write, Chinese or plain; None where they write none.

    >>> number_or_none("三十三"), number_or_none("十十")
    (33, None)
    """
    try:
        return from_chinese(text)
    except BadValue:
        return None


def plain_name(text: str) -> str:
    """规范名称: a name without stray blanks, its brackets full width and its inner title marks 〈 〉.

    >>> plain_name("监督办法 (试行) ")
    '监督办法（试行）'
    """
    text = _BLANKS.sub(" ", text.strip()).translate(_WIDTH).replace("《", "〈").replace("》", "〉")
    return _AROUND.sub("", text)


def compared_name(text: str) -> str:
    """比较用名称: a name as two writings of it are compared: without 中华人民共和国 at its beginning.

    >>> compared_name("关于修改〈中华人民共和国档案法〉的决定")
    '关于修改〈档案法〉的决定'
    """
    return _PREFIX.sub(r"\1", text)


def has_control(text: str) -> bool:
    """控制字符: whether a text holds what no document prints: control characters, halves of characters.

    >>> has_control("第三条"), has_control("第\\x00条")
    (False, True)
    """
    return not text.isprintable() and any(unicodedata.category(one) in ("Cc", "Cs", "Cn") for one in text)
