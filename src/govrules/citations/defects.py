"""Defects 书写缺陷: what is wrong with a citation or a document number as it was written."""

from __future__ import annotations

from govrules.labels import Labelled


class Defect(Labelled):
    """引文缺陷: one thing that a reader must settle; it is reported and never repaired.

    >>> Defect.BLANK_YEAR.zh
    '年份空缺'
    """

    BLANK_YEAR = "blank_year", "年份空缺", "the year is blank: look it up in the document itself"
    BAD_YEAR = "bad_year", "年份无法辨认", "the year can't be read: write four digits"
    SHORT_YEAR = "short_year", "年份不足四位", "the year has fewer than four digits: write all four"
    YEAR_OUT_OF_RANGE = "year_out_of_range", "年份超出范围", "the year is not within 1949 to 2100: correct it"
    BLANK_SERIAL = "blank_serial", "序号空缺", "the serial number is blank: look it up in the document itself"
    BAD_SERIAL = "bad_serial", "序号无法辨认", "the serial number is no whole number: correct it"
    PADDED_SERIAL = "padded_serial", "序号编虚位", "the serial number begins with 0: write it without"
    ORDINAL_SERIAL = "ordinal_serial", "序号加“第”字", "第 stands before the serial number: leave it out"
    MISSING_ISSUER = "missing_issuer", "缺发文机关代字", "no issuer stands before the number: write it"
    UNCLEAR_ISSUER = "unclear_issuer", "代字起点不明", "where the issuer begins can't be told: check it"
    UNMATCHED_BRACKETS = "unmatched_brackets", "括号不配对", "the brackets don't match: correct them"
    UNRESOLVED_NAME = (
        "unresolved_name",
        "简称未识别",
        "a name without 《》 stands before the place: give it in names=",
    )
    UNCLEAR_RANGE = "unclear_range", "起止不明", "the range has no clear first and last place: correct it"
