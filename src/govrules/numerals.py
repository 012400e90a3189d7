"""Chinese numerals 中文数字: the numbers of articles, paragraphs, items and years."""

from __future__ import annotations

from govrules.errors import BadValue

DIGITS = "零一二三四五六七八九"
ZEROS = "〇○零０Ｏ"


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
    """读中文数字: the number that Chinese numerals or plain digits (half or full width) write.

    >>> [from_chinese(t) for t in ("三十三", "十", "一百零五", "12", "１２", "二〇一九")]
    [33, 10, 105, 12, 12, 2019]
    """
    folded = text.strip().translate(str.maketrans("０１２３４５６７８９两", "0123456789二"))
    if folded.isascii() and folded.isdigit():
        return int(folded)
    digits = {character: value for value, character in enumerate(DIGITS)}
    digits.update(dict.fromkeys(ZEROS, 0))
    units = {"十": 10, "百": 100, "千": 1000}
    if not folded or any(character not in digits and character not in units for character in folded):
        raise BadValue(f"{text!r} is not a Chinese numeral")
    if not any(character in units for character in folded):
        return int("".join(str(digits[character]) for character in folded))
    total, digit = 0, None
    for character in folded:
        if character in units:
            total += (1 if digit is None else digit) * units[character]
            digit = None
        else:
            digit = digits[character] or None
    return total + (digit or 0)
