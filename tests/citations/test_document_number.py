"""文号: document numbers as documents write them, well and badly."""

from __future__ import annotations

import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.citations.strategies import CODES, NUMBERS, SERIALS, WIDE, YEARS

from govrules.citations import (
    Defect,
    DocumentNumber,
    NumberKind,
    find_document_numbers,
    parse_document_number,
)
from govrules.errors import BadValue, WrongType

# The text, what it is written as, and issuer, year and serial as a reader finds them in it.
WRITTEN = [
    ("国办发〔2016〕80号", "国办发〔2016〕80号", ("国办发", 2016, 80)),
    ("环发[1999]251号", "环发〔1999〕251号", ("环发", 1999, 251)),
    ("人薪发［1995］32号", "人薪发〔1995〕32号", ("人薪发", 1995, 32)),
    ("国办发【2016】80号", "国办发〔2016〕80号", ("国办发", 2016, 80)),
    ("国办发﹝2016﹞80号", "国办发〔2016〕80号", ("国办发", 2016, 80)),
    ("国办发（2016）80号", "国办发〔2016〕80号", ("国办发", 2016, 80)),
    ("国办发(2016)80号", "国办发〔2016〕80号", ("国办发", 2016, 80)),
    ("国办发〔２０１６〕８０号", "国办发〔2016〕80号", ("国办发", 2016, 80)),
    ("国办发〔二〇一六〕八十号", "国办发〔2016〕80号", ("国办发", 2016, 80)),
    ("国办发〔二○一六〕八十号", "国办发〔2016〕80号", ("国办发", 2016, 80)),
    ("国办发〔二零一六〕80号", "国办发〔2016〕80号", ("国办发", 2016, 80)),
    (" 国办发 〔 2016 〕 80 号 ", "国办发〔2016〕80号", ("国办发", 2016, 80)),
    ("国办发〔2016年〕80号", "国办发〔2016〕80号", ("国办发", 2016, 80)),
    ("国办发明电〔2025〕7号", "国办发明电〔2025〕7号", ("国办发明电", 2025, 7)),
    ("国务院令第711号", "国务院令第711号", ("国务院", None, 711)),
    ("国务院令711号", "国务院令第711号", ("国务院", None, 711)),
    ("国务院令 第 七百一十一 号", "国务院令第711号", ("国务院", None, 711)),
    ("中华人民共和国国务院令第492号", "中华人民共和国国务院令第492号", ("中华人民共和国国务院", None, 492)),
    ("主席令第七十号", "主席令第70号", ("主席", None, 70)),
    ("国家环境保护总局令第35号", "国家环境保护总局令第35号", ("国家环境保护总局", None, 35)),
    ("主席令第37号（1986）", "主席令第37号（1986）", ("主席", 1986, 37)),
    ("交通运输部令2017年第36号", "交通运输部令2017年第36号", ("交通运输部", 2017, 36)),
    ("生态环境部公告 2019年 第31号", "生态环境部公告2019年第31号", ("生态环境部", 2019, 31)),
    ("GB/T 9704-2012", "GB/T 9704-2012", ("GB/T", 2012, 9704)),
    ("GB/T9704—2012", "GB/T 9704-2012", ("GB/T", 2012, 9704)),
    ("HJ 2.2－2018", "HJ 2.2-2018", ("HJ", 2018, "2.2")),
    ("DB44/27-2001", "DB44/27-2001", ("DB44", 2001, 27)),
    ("T/CAEPI 12-2018", "T/CAEPI 12-2018", ("T/CAEPI", 2018, 12)),
]


@pytest.mark.parametrize(("text", "canonical", "read"), WRITTEN)
def test_writings_of_a_number(text: str, canonical: str, read: tuple[str, int | None, int | str]) -> None:
    number = parse_document_number(text, strict=True)
    assert (number.issuer, number.year, number.serial) == read
    assert number.text() == number.text("en") == str(number) == canonical
    assert number.defects == ()


@pytest.mark.parametrize("text", ["主席令（第十届）第7号", "主席令(十届)第七号", "主席令 （第10届） 7号"])
def test_orders_of_a_term_of_office(text: str) -> None:
    number = parse_document_number(text)
    assert (number.kind, number.session, number.serial) == (NumberKind.ORDER, 10, 7)
    assert str(number) == "主席令（第十届）第7号"


DEFECTS = [
    ("长政办发〔 〕8号", Defect.BLANK_YEAR, "长政办发〔 〕8号"),
    ("县政府令〔〕6号", Defect.BLANK_YEAR, "县政府令〔 〕6号"),
    ("环发[99]251号", Defect.SHORT_YEAR, "环发〔99〕251号"),
    ("环发〔20 〕1号", Defect.SHORT_YEAR, "环发〔20〕1号"),
    ("环发〔××〕1号", Defect.BAD_YEAR, "环发〔××〕1号"),
    ("环发〔20**〕1号", Defect.BAD_YEAR, "环发〔20**〕1号"),
    ("环发〔1899〕1号", Defect.YEAR_OUT_OF_RANGE, "环发〔1899〕1号"),
    ("环发〔2101〕1号", Defect.YEAR_OUT_OF_RANGE, "环发〔2101〕1号"),
    ("GB 8978-88", Defect.SHORT_YEAR, "GB 8978-88"),
    ("国办发〔2016〕08号", Defect.PADDED_SERIAL, "国办发〔2016〕08号"),
    ("国办发〔2016〕第80号", Defect.ORDINAL_SERIAL, "国办发〔2016〕第80号"),
    ("国办发〔2016〕 号", Defect.BLANK_SERIAL, "国办发〔2016〕号"),
    ("国办发〔2016〕××号", Defect.BAD_SERIAL, "国办发〔2016〕××号"),
    ("〔2016〕80号", Defect.MISSING_ISSUER, "〔2016〕80号"),
    ("要求各单位认真做好国办发〔2016〕80号", Defect.UNCLEAR_ISSUER, "要求各单位认真做好国办发〔2016〕80号"),
]


@pytest.mark.parametrize(("text", "defect", "kept"), DEFECTS)
def test_a_defect_is_reported_and_never_repaired(text: str, defect: Defect, kept: str) -> None:
    number = parse_document_number(text)
    assert number.defects == (defect,)
    assert str(number) == kept
    year_is_bad = "year" in defect
    assert (number.year is None) == year_is_bad
    with pytest.raises(BadValue) as error:
        parse_document_number(text, strict=True)
    assert defect.zh in str(error.value)
    assert defect.en in str(error.value)
    assert kept in str(error.value)
    with pytest.raises(BadValue, match=defect.zh):
        number.require()


def test_several_defects_are_all_reported() -> None:
    found = parse_document_number("环发〔99〕第08号").defects
    assert found == (Defect.SHORT_YEAR, Defect.PADDED_SERIAL, Defect.ORDINAL_SERIAL)


def test_brackets_that_do_not_match_are_reported() -> None:
    (found,) = find_document_numbers("见国办发〔2016]80号。")
    assert found.defects == (Defect.UNMATCHED_BRACKETS,)
    assert str(found.number) == "国办发〔2016〕80号"
    with pytest.raises(BadValue, match="括号不配对"):
        parse_document_number("国办发〔2016]80号", strict=True)


@pytest.mark.parametrize(
    "text",
    [
        "国办发",
        "80号",
        "2016年80号",
        "国办发〔2016〕",
        "国办发〔2016〕80号文件",
        "令第1号",
        "国务院令号",
        "《信访条例》",
        "国办发\x00〔2016〕80号",
        "GB/T 9704",
        "交通运输部令2017年第36号（2018）",
        "国务院令第711号（1900）",
        "公安部公告（第十届）第3号",
        "国办发〔2016〕80楼",
        "a" * 1000,
        "国办发〔2016〕十十一号码",
    ],
)
def test_what_is_no_number_is_refused(text: str) -> None:
    with pytest.raises(BadValue, match="is no document number: write it as in"):
        parse_document_number(text)


@pytest.mark.parametrize("text", ["", "  ", "\n"])
def test_an_empty_text_is_refused(text: str) -> None:
    with pytest.raises(BadValue, match="holds no document number: give its text"):
        parse_document_number(text)
    assert find_document_numbers(text) == ()


@pytest.mark.parametrize("value", [None, 80, b"x", ["国办发〔2016〕80号"]])
def test_what_is_no_text_is_refused(value: object) -> None:
    for read in (parse_document_number, find_document_numbers):
        with pytest.raises(WrongType, match="is read from a text"):
            read(value)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "make",
    [
        lambda: DocumentNumber("国办发", 1899, 1),
        lambda: DocumentNumber("国办发", True, 1),
        lambda: DocumentNumber("国办发", 2016, 0),
        lambda: DocumentNumber("国办发", 2016, True),
        lambda: DocumentNumber("国办发", 2016, None),
        lambda: DocumentNumber("国办发", 2016, "1\x00"),
        lambda: DocumentNumber("国办发", 2016, 1, session=10),
        lambda: DocumentNumber("国办发", 2016, 1, year_given="2016"),
        lambda: DocumentNumber("国办发", None, 1, year_given="2016"),
        lambda: DocumentNumber("国办发", None, 1, year_given="\n"),
        lambda: DocumentNumber("国办发〔", 2016, 1),
        lambda: DocumentNumber("", None, 1, "order"),
        lambda: DocumentNumber(None, None, 1),
        lambda: DocumentNumber("国务院", None, 1, "order", ordinal=True),
        lambda: DocumentNumber("国务院", None, 1, "order", session=0),
        lambda: DocumentNumber("国办发", 2016, 1, "no such kind"),
        lambda: DocumentNumber("GB9", 2016, 1, "standard"),
    ],
)
def test_values_that_make_no_sense_are_refused(make: object) -> None:
    with pytest.raises(BadValue):
        make()  # type: ignore[operator]


IN_TEXT = [
    (
        "各单位要在贯彻落实长政办发〔 〕8号和长政办发〔 〕95号文件中",
        ["长政办发〔 〕8号", "长政办发〔 〕95号"],
    ),
    ("要继续贯彻中办发〔2000〕25号文件", ["中办发〔2000〕25号"]),
    ("根据《通知》(国办发[1993]81号)的规定", ["国办发〔1993〕81号"]),
    ("按照国发〔2004〕10号、环发〔2006〕28号", ["国发〔2004〕10号", "环发〔2006〕28号"]),
    ("依据国务院令第711号和GB/T 9704-2012办理", ["国务院令第711号", "GB/T 9704-2012"]),
    ("住房和城乡建设部令第13号", ["住房和城乡建设部令第13号"]),
    ("公安部和住房和城乡建设部令第13号", ["公安部和住房和城乡建设部令第13号"]),
    ("文献[1]3号，见[12]；中山路（2016）80号院", []),
    ("乘坐3号线，拨打电话12369号码", []),
    ("国务院令第253号（682号修订）", ["国务院令第253号"]),
    ("主席令第7号（2019修正）", ["主席令第7号"]),
    ("交通运输部令2017年第36号（2018）", ["交通运输部令2017年第36号"]),
    ("国务院令第711号（1900）", ["国务院令第711号"]),
    ("学习国办发〔2016〕80号文", ["国办发〔2016〕80号"]),
]


@pytest.mark.parametrize(("text", "found"), IN_TEXT)
def test_numbers_in_running_text(text: str, found: list[str]) -> None:
    assert [str(one.number) for one in find_document_numbers(text)] == found


def test_a_found_number_says_where_it_stands() -> None:
    text = "根据 国办发 [2016] 80 号，办理。"
    (found,) = find_document_numbers(text)
    assert (found.start, found.end) == (3, 18)
    assert text[found.start : found.end] == found.text == "国办发 [2016] 80 号"


def test_the_same_document_in_two_writings() -> None:
    def same(one: str, other: str) -> bool:
        return parse_document_number(one).same_document(parse_document_number(other))

    assert same("国务院令第711号", "中华人民共和国国务院令第711号")
    assert same("环发〔1999〕251号", "环发[1999]第251号")
    assert same("主席令第9号", "主席令第9号（2014）")
    assert not same("主席令第9号（2014）", "主席令第9号（2023）")
    assert not same("主席令第9号", "国务院令第9号")
    assert not same("环发〔1999〕251号", "环发〔2000〕251号")
    assert not same("长政办发〔 〕8号", "长政办发〔 〕8号"), "the year isn't known, so it can't be told"
    assert not same("〔2016〕8号", "〔2016〕8号")
    assert not same("国发〔2016〕08号", "国发〔2016〕8号")


def test_a_number_covers_one_that_says_more() -> None:
    bare, dated = DocumentNumber("主席", None, 9, "order"), DocumentNumber("主席", 2014, 9, "order")
    assert bare.covers(dated)
    assert not dated.covers(bare)


@given(NUMBERS)
def test_a_number_is_written_and_read_again(number: DocumentNumber) -> None:
    assert parse_document_number(number.text()) == number
    assert parse_document_number(number.text()).text() == number.text()
    assert pickle.loads(pickle.dumps(number)) == number
    (found,) = find_document_numbers(f"（{number}）")
    assert found.number == number
    assert found.defects == number.defects


@given(
    CODES,
    YEARS,
    SERIALS,
    st.sampled_from(["〔〕", "[]", "［］", "【】", "（）", "﹝﹞", "()"]),
    st.sampled_from(["", " ", "　"]),
    st.booleans(),
)
def test_every_writing_of_a_number_is_the_same_value(
    issuer: str, year: int, serial: int, brackets: str, gap: str, wide: bool
) -> None:
    text = f"{issuer}{gap}{brackets[0]}{gap}{year}{gap}{brackets[1]}{gap}{serial}{gap}号"
    assert parse_document_number(text.translate(WIDE) if wide else text) == DocumentNumber(
        issuer, year, serial
    )


@given(CODES, YEARS, st.sampled_from("〇○零"))
def test_years_in_chinese_are_the_same_value(issuer: str, year: int, zero: str) -> None:
    written = "".join((zero + "一二三四五六七八九")[int(digit)] for digit in str(year))
    assert parse_document_number(f"{issuer}〔{written}〕1号") == DocumentNumber(issuer, year, 1)


@given(st.lists(NUMBERS, min_size=2, max_size=4))
def test_numbers_have_one_order(numbers: list[DocumentNumber]) -> None:
    one, other = numbers[:2]
    assert (one < other) + (other < one) + (one == other) == 1
    backwards = numbers[::-1]
    assert sorted(numbers) == sorted(backwards)
    if one.covers(other) and not other.covers(one):
        assert one < other


@given(st.text("国办发令第〔〕[]（）80号年公告GB/T-. ×", max_size=40))
def test_nothing_but_numbers_and_refusals_come_of_any_text(text: str) -> None:
    for found in find_document_numbers(text):
        assert text[found.start : found.end] == found.text
        assert parse_document_number(found.text) is not None
    try:
        number = parse_document_number(text)
    except BadValue:
        return
    assert parse_document_number(str(number)) == number
