"""中文数字: the numbers of articles, both ways."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govrules.errors import BadValue
from govrules.numerals import from_chinese, to_chinese

# As the articles of the laws are numbered in their official texts.
WRITTEN = [
    (0, "零"),
    (1, "一"),
    (9, "九"),
    (10, "十"),
    (11, "十一"),
    (19, "十九"),
    (20, "二十"),
    (33, "三十三"),
    (99, "九十九"),
    (100, "一百"),
    (101, "一百零一"),
    (110, "一百一十"),
    (115, "一百一十五"),
    (201, "二百零一"),
    (210, "二百一十"),
    (1000, "一千"),
    (1001, "一千零一"),
    (1010, "一千零一十"),
    (1100, "一千一百"),
    (1205, "一千二百零五"),
    (1260, "一千二百六十"),
    (9999, "九千九百九十九"),
]


@pytest.mark.parametrize(("number", "text"), WRITTEN)
def test_numbers_as_articles_write_them(number: int, text: str) -> None:
    assert to_chinese(number) == text
    assert from_chinese(text) == number


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("12", 12),
        ("１２", 12),
        (" 7 ", 7),
        ("二〇一九", 2019),
        ("二○二四", 2024),
        ("二0一六", 2016),
        ("二零一六", 2016),
        ("二Ｏ一六", 2016),
        ("三三", 33),
        ("一百〇五", 105),
        ("一百○五", 105),
        ("一百十五", 115),
        ("一千零一", 1001),
        ("两", 2),
        ("两百", 200),
        ("两千两百", 2200),
        ("两千零二", 2002),
        ("一十二", 12),
        ("〇", 0),
        ("○", 0),
        ("0", 0),
        ("9999", 9999),
    ],
)
def test_other_ways_to_write_a_number(text: str, number: int) -> None:
    assert from_chinese(text) == number


@pytest.mark.parametrize("text", ["", "  ", "abc", "第三条", "3十", "-1", "1.5", "²", "廿", "٣", "三\n三"])
def test_what_is_no_numeral_is_refused(text: str) -> None:
    with pytest.raises(BadValue, match="is not a Chinese numeral"):
        from_chinese(text)


@pytest.mark.parametrize(
    "text",
    [
        "十十",
        "百",
        "千",
        "百五",
        "十百",
        "百千",
        "一二十",
        "一十十",
        "一百百",
        "一百五",  # 105 or 150
        "一千二",
        "一千五百二",
        "一千一十",  # the missing hundreds are written: 一千零一十
        "一百零一十",
        "一百零零五",
        "一百五十零",
        "一百零",
        "零十",
        "零五",
        "〇〇",
        "05",
        "零百五",
        "两十",
        "二十两",
        "一百两十",
        "一百零两",
        "两〇一九",
        "一万",
        "10000",
        "一二三四五",
        "一千九百九十十",
        "3三",
    ],
)
def test_nonsense_and_what_can_be_read_in_two_ways_is_refused(text: str) -> None:
    with pytest.raises(BadValue, match="write 0 to 9999"):
        from_chinese(text)


@pytest.mark.parametrize("value", [None, 3, 3.0, b"3", ["三"]])
def test_what_is_no_text_is_refused(value: object) -> None:
    with pytest.raises(BadValue, match="a text such as"):
        from_chinese(value)  # type: ignore[arg-type]


def test_a_huge_text_is_refused_in_short() -> None:
    with pytest.raises(BadValue) as error:
        from_chinese("十" * 1_000_000)
    assert len(str(error.value)) < 200


@given(st.text("零〇○一二两三九十百千0", max_size=9))
def test_whatever_is_read_is_written_and_read_again_alike(text: str) -> None:
    try:
        number = from_chinese(text)
    except BadValue:
        return
    assert 0 <= number <= 9999
    assert from_chinese(to_chinese(number)) == number
    plain = text.translate(str.maketrans("〇○0两", "零零零二")).removeprefix(
        "一" if text[:2] == "一十" else ""
    )
    units = [one for one in plain if one in "十百千"]
    assert not units or plain.replace("百十", "百一十") == to_chinese(number)


@pytest.mark.parametrize("number", [-1, 10000, 1.0, True, "3", None])
def test_what_no_article_is_numbered_is_refused(number: object) -> None:
    with pytest.raises(BadValue, match="use 0 to 9999"):
        to_chinese(number)  # type: ignore[arg-type]


@given(st.integers(0, 9999))
def test_writing_and_reading_back_gives_the_number(number: int) -> None:
    assert from_chinese(to_chinese(number)) == number
    assert from_chinese(str(number)) == number


@given(st.integers(1000, 9999))
def test_years_are_read_digit_by_digit_with_any_zero(year: int) -> None:
    written = "".join("零一二三四五六七八九"[int(digit)] for digit in str(year))
    for zero in "零〇○":
        assert from_chinese(written.replace("零", zero)) == year
