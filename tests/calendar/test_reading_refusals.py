"""读放假通知: a text that contradicts itself or can't be read is refused, with the clause and the reason."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from govrules.calendar.reading import parse_notice
from govrules.errors import BadNotice, WrongType

# Each row: clause (of 2024), what the message must quote, why.
# fmt: off
REFUSALS = [
    ("9月29日（星期六）上班，10月1日放假。", "9月29日", "9月29日 of 2024 is a 星期日, not a 星期六"),
    ("5月1日至5日放假调休，共4天。", "5月1日至5日放假调休，共4天", "5 days named as off"),
    ("5月1日至5日放假调休，共十十天。", "共十十天", "aren't known"),
    ("5月1日至2日放假调休，共二两天。", "共二两天", "aren't known"),
    ("5月1日放假3天。", "5月1日放假3天", "1 day named as off"),
    ("5月1日至3日放假，共3天。5月6日（星期一）补休。", "共3天", "names 4 days off"),
    ("5月1日放假。5月6日（星期一）上班。", "5月6日（星期一）上班", "no Saturday or Sunday"),
    ("10月1日至7日放假。10月6日（星期日）上班。", "10月6日", "10月6日 is both off and worked"),
    ("10月1日至7日放假。10月7日（星期一）起正常上班。", "10月7日", "10月7日 is both off and worked"),
    ("5月5日至1日放假。", "5月5日至1日放假", "the range 5月5日至5月1日 is reversed"),
    ("5月1日至4月3日放假。", "5月1日至4月3日放假", "is reversed"),
    ("5月1日至30日放假。", "5月1日至30日放假", "30 days, more than any holiday"),
    ("2月30日放假。", "2月30日放假", "2月30日 is not a day of the calendar"),
    ("13月1日放假。", "13月1日放假", "13月1日 is not a day"),
    ("2025年5月1日放假。", "2025年5月1日放假", "lies outside 2024"),
    ("7日放假。", "7日放假", "has no month"),
    ("5月1日照常办公。", "5月1日照常办公", "“照常办公” aren't known"),
    ("5月1日不放假。", "5月1日不放假", "“不放假” aren't known"),
    ("5月1日。", "5月1日", "neither off"),
    ("除10月3日外，10月1日至7日放假。", "除10月3日外", "“除” aren't known"),
    ("10月1日至7日放假，部分单位除外。", "部分单位除外", "“部分单位除外” aren't known"),
    ("10月1日至7日（9月29日上班）放假。", "（9月29日上班）", "says more than a weekday"),
    ("劳动节放假。5月1日放假。", "劳动节放假", "no day in it can be read"),
    ("五月一日放假。", "五月一日放假", "no day in it can be read"),
    ("除夕放假，2月10日至16日放假。", "除夕放假", "“除夕放假” aren't known"),
    ("5月1日放假，与周末连休。", "与周末连休", "doesn't adjoin a weekend"),
    ("4月29日（星期一）公休日调至5月2日（星期四）。", "4月29日", "4月29日 is no Saturday or Sunday"),
    ("4月28日公休日调至5月4日。", "4月28日公休日调至5月4日", "5月4日 is a weekend"),
    ("4月27日、28日两个公休日调至5月2日。", "两个公休日", "2 days moved to 1"),
    ("4月28日两个公休日调至5月2日、3日。", "两个公休日", "两个 is wrong"),
    ("4月28日、5月1日、5月2日对调。", "对调", "as many weekend days as working days"),
    ("5月1日放假。4月28日公休日调至5月2日。4月21日上班。", "4月21日上班", "no rest day is moved from it"),
    ("5月1日至5日放假。4月7日（星期日）上班。", "4月7日（星期日）上班", "worked 24 days away"),
    ("5月4日（星期六）补休。", "5月4日（星期六）补休", "5月4日 is a weekend"),
    ("5月1日照常公休。", "5月1日照常公休", "5月1日 is none"),
    ("9月28日、29日、10月12日（星期六、星期日）上班。", "星期六、星期日", "don't match the dates"),
    ("2月10日至17日放假，鼓励2月9日放假。", "鼓励2月9日放假", "only encouraged"),
    ("5月1日放假上班。", "5月1日放假上班", "off and worked"),
    ("自5月1日起放假40天。", "起放假40天", "1 to 15 days"),
]
# fmt: on


@pytest.mark.parametrize(("clause", "quoted", "why"), REFUSALS)
def test_refusal_quotes_the_clause_and_says_why(clause: str, quoted: str, why: str) -> None:
    with pytest.raises(BadNotice) as caught:
        parse_notice(clause, year=2024)
    assert quoted in str(caught.value)
    assert re.search(why, str(caught.value)), str(caught.value)


def test_all_problems_come_together() -> None:
    real = Path(__file__).parent / "notices" / "2024.txt"
    text = (
        real.read_text("utf-8").replace("共5天", "共4天").replace("10月12日（星期六）", "10月12日（星期日）")
    )
    with pytest.raises(BadNotice) as caught:
        parse_notice(text)
    lines = str(caught.value).split("\n")
    assert lines[0] == "2 problems in the notice:"
    assert "劳动节：5月1日至5日放假调休，共4天" in lines[1]
    assert "9月29日（星期日）、10月12日（星期日）上班" in lines[2]


@pytest.mark.parametrize(
    "text", ["", "国务院办公厅关于2024年部分节假日安排的通知\n节假日期间要安排好值班。", "5月6日正常上班。"]
)
def test_a_text_without_arrangements_is_refused(text: str) -> None:
    with pytest.raises(BadNotice, match="names no day as off or worked"):
        parse_notice(text, year=2024)


@pytest.mark.parametrize(
    ("text", "year", "why"),
    [
        (
            "国办发明电〔2023〕7号\n劳动节：5月1日放假。\n国务院办公厅\n2023年10月25日",
            None,
            "can't be told.*give it as year=",
        ),
        ("关于2024年劳动节放假的通知\n5月1日放假。", 2025, "the text is about 2024, not 2025"),
        ("关于2024年放假的通知。现将2025年放假安排通知如下。5月1日放假。", None, "2024, 2025.*year="),
        ("2023年5月1日放假。2025年5月1日放假。", None, "can't be told"),
        ("5月1日放假。", 12024, "no year of a holiday notice"),
        ("关于0000年劳动节放假的通知\n5月1日放假。", None, "0 is no year of a holiday notice"),
    ],
)
def test_a_year_that_cannot_be_told(text: str, year: int | None, why: str) -> None:
    with pytest.raises(BadNotice, match=why):
        parse_notice(text, year=year)


@pytest.mark.parametrize(
    "options",
    [
        {"text": None},
        {"text": b"5\xe6\x9c\x881\xe6\x97\xa5"},
        {"number": 7},
        {"issued": "2023-10-25"},
        {"published": 20231025},
        {"year": "2024"},
        {"year": True},
        {"year": 2024.0},
        {"base": "2024"},
    ],
)
def test_wrong_types(options: dict[str, object]) -> None:
    with pytest.raises(WrongType):
        parse_notice(**{"text": "5月1日放假。", "year": 2024, **options})  # type: ignore[arg-type]
