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
        ("一百〇五", 105),
        ("两百", 200),
        ("一十二", 12),
    ],
)
def test_other_ways_to_write_a_number(text: str, number: int) -> None:
    assert from_chinese(text) == number


@pytest.mark.parametrize("text", ["", "  ", "abc", "第三条", "3十", "-1", "1.5", "²", "廿"])
def test_what_is_no_numeral_is_refused(text: str) -> None:
    with pytest.raises(BadValue, match="is not a Chinese numeral"):
        from_chinese(text)


@pytest.mark.parametrize("number", [-1, 10000, 1.0, True, "3", None])
def test_what_no_article_is_numbered_is_refused(number: object) -> None:
    with pytest.raises(BadValue, match="use 0 to 9999"):
        to_chinese(number)  # type: ignore[arg-type]


@given(st.integers(0, 9999))
def test_writing_and_reading_back_gives_the_number(number: int) -> None:
    assert from_chinese(to_chinese(number)) == number
