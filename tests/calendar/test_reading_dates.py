"""Dates in the clauses of a notice: ranges over the year's end, lengths, weekdays in and beside brackets.

Expected days are counted on a paper calendar: 2023-12-30 is a Saturday, 2024-01-01 a Monday, 2024-05-01 a Wednesday.
"""

from __future__ import annotations

from datetime import date

import pytest

from govrules.calendar.reading import parse_notice
from govrules.calendar.spans import span
from govrules.errors import BadNotice


def rest(clause: str, year: int = 2024) -> tuple[date, ...]:
    return tuple(sorted(parse_notice(clause, year=year).rest_days))


@pytest.mark.parametrize(
    ("clause", "days"),
    [
        ("元旦：12月30日至1月1日放假调休，共3天。", span("2023-12-30", "2024-01-01")),
        ("元旦：2023年12月30日至2024年1月1日放假调休，共3天。", span("2023-12-30", "2024-01-01")),
        ("元旦：2023年12月30日至1月1日放假调休，共3天。", span("2023-12-30", "2024-01-01")),
        ("元旦：12月31日至1月1日放假调休。", span("2023-12-31", "2024-01-01")),
        ("劳动节：5月1日至1日放假。", span("2024-05-01", "2024-05-01")),
        ("国庆节：10月1日至15日放假调休，共15天。", span("2024-10-01", "2024-10-15")),
    ],
)
def test_ranges(clause: str, days: tuple[date, ...]) -> None:
    assert rest(clause) == days


@pytest.mark.parametrize(
    ("clause", "why"),
    [
        ("元旦：2024年12月30日至2024年1月1日放假调休。", "reversed"),
        ("春节：2月16日至10日放假调休。", "reversed"),
        ("春节：12月10日至11月16日放假调休。", "11月16日"),
        ("国庆节：10月1日至16日放假调休。", "16 days"),
        ("劳动节：5月1日（星期三）、2日（星期五）放假。", "星期四"),
        ("劳动节：5月1日、2日（星期四、星期五）放假。", "星期三"),
        ("劳动节：5月1日、2日、3日（星期三、星期四）放假。", "in number"),
        ("劳动节：5月1日至3日（星期六）放假。", "星期五"),
    ],
)
def test_ranges_and_weekdays_that_are_refused(clause: str, why: str) -> None:
    with pytest.raises(BadNotice, match=why):
        rest(clause)


@pytest.mark.parametrize(
    "clause",
    [
        "劳动节：5月1日（星期三）、2日（星期四）、3日（星期五）放假。",
        "劳动节：5月1日、2日、3日（星期三、星期四、星期五）放假。",
        "劳动节：5月1日至3日（星期三至星期五）放假。",
        "劳动节：5月1日至3日（星期五）放假。",
        "劳动节：5月1日（星期三）至3日（星期五）放假。",
    ],
)
def test_weekdays_beside_dates(clause: str) -> None:
    assert rest(clause) == span("2024-05-01", "2024-05-03")


@pytest.mark.parametrize(
    "clause",
    [
        "劳动节（5月1日，星期三）放假。",
        "劳动节（5月1日星期三）放假。",
        "劳动节（5月1日、周三）放假。",
        "劳动节（5月1日）放假。",
    ],
)
def test_a_date_inside_brackets_carries_its_weekday(clause: str) -> None:
    assert rest(clause) == (date(2024, 5, 1),)


def test_a_wrong_weekday_inside_brackets_is_refused() -> None:
    with pytest.raises(BadNotice, match="星期三"):
        rest("劳动节（5月1日，星期四）放假。")
