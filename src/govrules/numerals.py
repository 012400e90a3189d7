"""Chinese numerals 中文数字: the numbers of articles, paragraphs, items and years."""

from __future__ import annotations

from govrules.errors import BadValue

DIGITS = "零一二三四五六七八九"
ZEROS = "〇○零Ｏ"
LONGEST = 8  # characters of the longest numeral, 一十 for 十 and the like included
_UNITS = {"十": 10, "百": 100, "千": 1000}
_PLAIN = str.maketrans("０１２３４５６７８９" + ZEROS, "0123456789" + "零" * len(ZEROS))


def to_chinese(number: int) -> str:
    """中文数字: a whole number from 0 to 9999 as it stands in the number of an article.

    >>> [to_chinese(n) for n in (3, 10, 33, 100, 105, 120, 1001)]
    ['三', '十', '三十三', '一百', '一百零五', '一百二十', '一千零一']
    """
    if isinstance(number, bool) or not isinstance(number, int) or not 0 <= number <= 9999:
        raise BadValue(f"{number!r} can't be written as the number of an article: use 0 to 9999")
    if number < 10:
        return DIGITS[number]
    text = ""
    gap = False
    for unit, name in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit, number = divmod(number, unit)
        if digit:
            text += ("零" if gap and text else "") + DIGITS[digit] + name
            gap = False
        elif text and number:
            gap = True
    return text.removeprefix("一") if text.startswith("一十") else text


def from_chinese(text: str) -> int:
    """读中文数字: the number from 0 to 9999 that Chinese numerals or plain digits (half or full width) write.

    Digit by digit as in a year, or with 十, 百 and 千 as in the number of an article. What can be read in
    two ways, or in none, is refused with `BadValue`: 十十, 一百五 (105 or 150), 二十两, 零五.

    >>> [from_chinese(t) for t in ("三十三", "十", "一百零五", "12", "１２", "二〇一九")]
    [33, 10, 105, 12, 12, 2019]
    """
    if not isinstance(text, str):
        raise BadValue(f"{text!r} is not a Chinese numeral: a text such as 三十三 or 33 is expected")
    folded = text.strip().translate(_PLAIN)
    number = _read(folded) if 0 < len(folded) <= LONGEST else None
    if number is None:
        shown = text if len(text) <= 40 else f"{text[:40]}…"
        raise BadValue(f"{shown!r} is not a Chinese numeral: write 0 to 9999, as in 三十三, 一百零五 or 33")
    return number


def _read(text: str) -> int | None:
    if all(character in DIGITS or character == "0" for character in text):
        text = "".join(str(DIGITS.index(one)) if one in DIGITS else one for one in text)
    if text.isascii() and text.isdigit():
        return int(text) if len(text) <= 4 and (text == "0" or text[0] != "0") else None
    # 两 counts hundreds, thousands, and alone; 百十 leaves out a 一 that articles write.
    text = (
        "二"
        if text == "两"
        else text.replace("两百", "二百").replace("两千", "二千").replace("百十", "百一十")
    )
    text = text.removeprefix("一") if text.startswith("一十") else text
    total, digit = 0, 0
    for character in text:
        if character in _UNITS:
            total += (digit or 1) * _UNITS[character]
            digit = 0
        elif character in DIGITS:
            digit = DIGITS.index(character)
        else:
            return None
    total += digit
    return total if total <= 9999 and to_chinese(total) == text else None
