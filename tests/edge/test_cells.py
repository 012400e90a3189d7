"""Cells: what a clerk's spreadsheet holds, read strictly; expectations from the documented forms."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from govrules.cells import is_empty, read_day, read_member, read_number, read_text, read_truth
from govrules.disclosure import Channel
from govrules.errors import BadValue

DAY = date(2024, 9, 20)


class NotATime(datetime):
    """Behaves as pandas' NaT does: a datetime that differs from itself."""

    def __eq__(self, other: object) -> bool:
        return False

    def __ne__(self, other: object) -> bool:
        return True

    __hash__ = datetime.__hash__


class NotAvailable:
    """Behaves as pandas' NA does: every comparison gives NA again, and NA is neither true nor false."""

    def __eq__(self, other: object) -> NotAvailable:  # type: ignore[override]
        return self

    def __ne__(self, other: object) -> NotAvailable:  # type: ignore[override]
        return self

    def __bool__(self) -> bool:
        raise TypeError("boolean value of NA is ambiguous")

    __hash__ = None  # type: ignore[assignment]


@pytest.mark.parametrize(
    ("value", "reason"),
    [
        (None, "no cell"),
        ("", "an empty cell"),
        (" \t ", "blanks only"),
        ("\u3000", "a full-width blank"),
        (float("nan"), "a missing number"),
        (NotATime(2024, 9, 20), "a missing time"),
        (NotAvailable(), "pandas' NA"),
    ],
)
def test_a_missing_value_is_empty(value: object, reason: str) -> None:
    assert is_empty(value), reason


@pytest.mark.parametrize("value", ["0", "无", "nan", 0, 0.0, False, True, DAY, [], {}], ids=repr)
def test_a_value_that_says_something_is_not_empty(value: object) -> None:
    assert not is_empty(value)


@pytest.mark.parametrize(
    "text",
    [
        "2024-09-20",
        "2024-9-20",
        "2024/9/20",
        "2024/09/20",
        "2024.9.20",
        "2024年9月20日",
        "2024年09月20日",
        "2024年9月20",
        "2024 年 9 月 20 日",
        "20240920",
        " 2024-09-20 ",
        "\u30002024-09-20\u3000",
        "２０２４年９月２０日",
        "２０２４－０９－２０",
        "２０２４／９／２０",
        "2024-09-20 00:00:00",
        "2024-09-20T00:00:00",
        "2024/9/20 0:00",
        "2024-09-20 00:00:00.000",
    ],
)
def test_the_ways_of_writing_a_day(text: str) -> None:
    found = read_day(text)
    assert found == DAY
    assert type(found) is date, "midnight without a zone is how spreadsheets write a plain day"


BEIJING = timezone(timedelta(hours=8))


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2024-09-20 08:30", datetime(2024, 9, 20, 8, 30)),
        ("2024-09-20T08:30:15", datetime(2024, 9, 20, 8, 30, 15)),
        ("2024/9/20 8:30", datetime(2024, 9, 20, 8, 30)),
        ("2024年9月20日 8时30分", datetime(2024, 9, 20, 8, 30)),
        ("2024年9月20日8时30分", datetime(2024, 9, 20, 8, 30)),
        ("2024年9月20日 8点30分", datetime(2024, 9, 20, 8, 30)),
        ("２０２４年９月２０日 ８：３０", datetime(2024, 9, 20, 8, 30)),
        ("2024-09-20T08:30:00+08:00", datetime(2024, 9, 20, 8, 30, tzinfo=BEIJING)),
        ("2024-09-20T00:30:00Z", datetime(2024, 9, 20, 0, 30, tzinfo=UTC)),
        ("2024-09-20 00:00:00+00:00", datetime(2024, 9, 20, 0, 0, tzinfo=UTC)),
    ],
)
def test_a_day_with_a_time_is_an_instant(text: str, moment: datetime) -> None:
    found = read_day(text)
    assert isinstance(found, datetime)
    assert found == moment
    assert found.tzinfo is None or found.utcoffset() == moment.utcoffset()


@pytest.mark.parametrize(
    ("value", "reason"),
    [
        ("2024-02-30", "no such day"),
        ("2023年2月29日", "not a leap year"),
        ("2024-13-01", "no such month"),
        ("20241301", "no such month"),
        ("2024-00-10", "no such month"),
        ("0000-01-01", "no such year"),
        ("20/9/2024", "day first"),
        ("9/20/2024", "month first, as Americans write it"),
        ("24-09-20", "a year of two digits"),
        ("2024-09", "a month only"),
        ("2024年9月", "a month only"),
        ("45555", "Excel's serial number of the day"),
        ("去年九月", "words"),
        ("二〇二四年九月二十日", "Chinese numerals"),
        ("2024-09-20 25:00", "no such hour"),
        ("2024-09-20 08:61", "no such minute"),
        ("2024-09-20;2024-09-21", "two days"),
        ("NaT", "a missing time that was written out"),
        ("-", "a dash"),
        ("=TODAY()", "a formula"),
        (45555, "a serial number"),
        (20240920, "a number"),
        (45555.0, "a serial number"),
        (True, "a truth value"),
        (NotATime(2024, 9, 20), "a missing time"),
        (["2024-09-20"], "a list"),
    ],
)
def test_what_is_no_day_is_refused_with_the_forms_that_are_read(value: object, reason: str) -> None:
    with pytest.raises(BadValue, match=r"expected a day such as 2024-09-20, 2024/9/20 or 2024年9月20日"):
        read_day(value)


def test_days_and_times_are_read_as_their_texts_are() -> None:
    assert read_day(DAY) is DAY
    assert read_day(datetime(2024, 9, 20, 8, 30)) == datetime(2024, 9, 20, 8, 30)
    # openpyxl and pandas hand a plain day over as midnight.
    assert type(read_day(datetime(2024, 9, 20))) is date
    assert type(read_day(datetime(2024, 9, 20, tzinfo=UTC))) is datetime


@pytest.mark.parametrize(
    "value", ["是", "有", "对", "yes", "Yes", "TRUE", "y", "1", "１", "√", " 是 ", True, 1, 1.0], ids=repr
)
def test_yes(value: object) -> None:
    assert read_truth(value) is True


@pytest.mark.parametrize("value", ["否", "无", "no", "NO", "False", "n", "0", "×", False, 0, 0.0], ids=repr)
def test_no(value: object) -> None:
    assert read_truth(value) is False


@pytest.mark.parametrize("value", ["也许", "是否", "2", 2, 0.5, -1, "yes no", None, [True], DAY], ids=repr)
def test_neither_yes_nor_no(value: object) -> None:
    with pytest.raises(BadValue, match="是 or 否"):
        read_truth(value)


@pytest.mark.parametrize("value", [20, "20", " 20 ", "２０", 20.0, "20.0", "20.00"], ids=repr)
def test_whole_numbers(value: object) -> None:
    found = read_number(value)
    assert found == 20
    assert type(found) is int


@pytest.mark.parametrize(
    "value",
    [
        True,
        False,
        20.5,
        "20.5",
        "-20",
        "+20",
        "20天",
        "二十",
        "1e3",
        "1_000",
        "0x14",
        "",
        "9" * 5000,
        float("inf"),
    ],
    ids=lambda value: repr(value)[:20],
)
def test_what_is_no_whole_number(value: object) -> None:
    with pytest.raises(BadValue, match="whole number such as 20"):
        read_number(value)


@pytest.mark.parametrize("value", ["online", "ONLINE", "网上提交", " online ", Channel.ONLINE], ids=repr)
def test_members_are_read_by_value_or_label(value: object) -> None:
    assert read_member(Channel, value) is Channel.ONLINE


@pytest.mark.parametrize("value", ["网上", "pigeon post", 3, None, True], ids=repr)
def test_an_unknown_member_is_refused_with_the_known_ones(value: object) -> None:
    with pytest.raises(BadValue, match=r"online \(网上提交\)"):
        read_member(Channel, value)


@pytest.mark.parametrize(
    ("value", "text"),
    [("  案 ", "案"), (2024017, "2024017"), (2024017.0, "2024017"), ("007", "007"), ("=1+1", "=1+1")],
)
def test_texts(value: object, text: str) -> None:
    assert read_text(value) == text


@pytest.mark.parametrize("value", [True, 1.5, None, ["a"], DAY, float("inf")], ids=repr)
def test_what_is_no_text(value: object) -> None:
    with pytest.raises(BadValue, match="a text"):
        read_text(value)
