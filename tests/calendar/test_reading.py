"""读放假通知: the real texts give the stored notices, and so do other forms and wordings of them.

The files in ``notices/`` hold the title and the dated items of the real notices.
"""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from govrules.calendar.notices import NOTICES
from govrules.calendar.reading import parse_notice
from govrules.calendar.spans import days, span
from govrules.errors import BadNotice
from govrules.sources import HolidayNotice, NoticeItem

NAMES = {
    (2015, True): "2015-victory-day",
    (2019, True): "2019-labour-day",
    (2020, True): "2020-spring-festival",
}
FOLDER = Path(__file__).parent / "notices"
TEXTS = [
    (FOLDER / f"{NAMES.get((notice.year, notice.amends), notice.year)}.txt").read_text("utf-8")
    for notice in NOTICES
]
PAIRS = pytest.mark.parametrize(
    ("text", "notice"),
    list(zip(TEXTS, NOTICES, strict=True)),
    ids=[f"{n.year}{'+' * n.amends}" for n in NOTICES],
)
FULL_WIDTH = str.maketrans("0123456789", "０１２３４５６７８９")


def read(clause: str, year: int = 2024) -> tuple[set[date], set[date]]:
    notice = parse_notice(clause, year=year)
    return set(notice.rest_days), set(notice.made_workdays)


def same(first: HolidayNotice, second: HolidayNotice) -> bool:
    return (first.year, first.amends, first.items) == (second.year, second.amends, second.items)


def test_every_stored_notice_has_its_text() -> None:
    assert len(list(FOLDER.glob("*.txt"))) == len(NOTICES)


@PAIRS
def test_real_text_gives_the_stored_notice(text: str, notice: HolidayNotice) -> None:
    found = parse_notice(text)
    assert same(found, notice)
    assert found.title == notice.title


@PAIRS
def test_the_form_of_the_text_does_not_matter(text: str, notice: HolidayNotice) -> None:
    variants = [
        text.translate(FULL_WIDTH),
        text.replace("星期", "周"),
        re.sub("(?<!半)周(?=[一二三四五六日])", "星期", text),
        text.replace("星期日", "星期天"),
        text.replace("（", "(").replace("）", ")").replace("，", ",").replace("：", ":"),
        re.sub("[—～]+", "至", text),
        re.sub("日(至|—+|～)", "日 - ", text),
        re.sub("日(?:至|—+|～)(?=[0-9]+日)", "—", text),
        text.replace("日", " 日 ").replace("月", "月　"),
        text.replace("月", "月\n"),
        "\n".join(re.sub("^[一二三四五六七]、", f"{n}. ", line) for n, line in enumerate(text.split("\n"))),
        "\n".join(re.sub("^([一二三四五六七])、", r"（\1）", line) for line in text.split("\n")),
        text.replace("\n", "\r\n"),
    ]
    for variant in variants:
        assert same(parse_notice(variant), notice), variant


WHOLE = """国务院办公厅关于2025年
部分节假日安排的通知
国办发明电〔2024〕12号

各省、自治区、直辖市人民政府，国务院各部委、各直属机构：
　　根据2024年11月修订的放假办法，自2025年1月1日起，全体公民放假的假日增加2天。放假调休原则如下改进：\
国庆节自10月1日起放假调休7天，劳动节放假调休5天。
　　现将2025年元旦、春节放假调休日期的具体安排通知如下。
　　一、元旦：1月1日（周三）放假1天，不调休。
　　二、春节：1月28日（农历除夕、周二）至2月4日（农历正月初七、周二）放假调休，共8天。1月26日（周日）、
2月8日（周六）上班。
　　节假日期间，要妥善安排好值班和安全、保卫等工作。放假期间有事及时报告。

国务院办公厅
2024年11月12日
"""


def test_a_whole_document_is_read() -> None:
    notice = parse_notice(WHOLE, number="国办发明电〔2024〕12号", issued=date(2024, 11, 12))
    assert notice.items == (
        NoticeItem("元旦", days("2025-01-01")),
        NoticeItem("春节", span("2025-01-28", "2025-02-04"), days("2025-01-26", "2025-02-08")),
    )
    assert notice.title == "国务院办公厅关于2025年部分节假日安排的通知"
    assert (notice.number, notice.issued, notice.published) == (
        "国办发明电〔2024〕12号",
        date(2024, 11, 12),
        None,
    )
    assert not notice.amends


def test_dates_given_are_read_as_days_in_beijing() -> None:
    late = datetime(2024, 11, 12, 20, tzinfo=UTC)
    assert parse_notice("1月1日放假。", year=2025, published=late).published == date(2024, 11, 13)


# Each row: clause, year, days off, weekend days worked.
# fmt: off
WORDINGS = [
    ("元旦：1月1日放假。", 2024, days("2024-01-01"), ()),
    ("元旦：1月1日放假一天，不调休。", 2025, days("2025-01-01"), ()),
    ("元旦：1月1日放假，与周末连休。", 2024, span("2023-12-30", "2024-01-01"), ()),
    ("清明节：4月5日放假，与周末连休，共3天。", 2019, span("2019-04-05", "2019-04-07"), ()),
    ("中秋节：9月27日放假，与周末连休。", 2015, span("2015-09-26", "2015-09-27"), ()),
    ("清明节：4月5日放假，4月7日（星期一）补休。", 2014, days("2014-04-05", "2014-04-07"), ()),
    ("端午节：6月22日至24日放假公休，共3天。", 2012, span("2012-06-22", "2012-06-24"), ()),
    ("端午节：6月8日到10日放假", 2024, span("2024-06-08", "2024-06-10"), ()),
    ("端午节：6月8-10日放假，共三天。", 2024, span("2024-06-08", "2024-06-10"), ()),
    ("端午节：6月8、9、10日放假三天。", 2024, span("2024-06-08", "2024-06-10"), ()),
    ("端午节：6月8日、9日和10日放假。共3天。", 2024, span("2024-06-08", "2024-06-10"), ()),
    ("劳动节：自5月1日起放假5天。4月28日（周日）上班。", 2024, span("2024-05-01", "2024-05-05"), days("2024-04-28")),
    ("国庆节10月1日至7日放假", 2024, span("2024-10-01", "2024-10-07"), ()),
    ("国庆节：10月1日-7日放假，9月29日，10月12日上班", 2024, span("2024-10-01", "2024-10-07"), days("2024-09-29", "2024-10-12")),
    ("国庆节：10月1日（周二）至7日（周一）放假。", 2024, span("2024-10-01", "2024-10-07"), ()),
    ("国庆节：10月1日至7日（星期二至星期一）放假。", 2024, span("2024-10-01", "2024-10-07"), ()),
    ("10月1日放假，9月28日、29日（星期六、星期日）上班。", 2024, days("2024-10-01"), days("2024-09-28", "2024-09-29")),
    ("10月1日放假，9月28日、29日（周六、日）补班。", 2024, days("2024-10-01"), days("2024-09-28", "2024-09-29")),
    ("元旦：12月30日至1月1日放假，共3天。", 2024, span("2023-12-30", "2024-01-01"), ()),
    ("元旦：2012年12月30日至2013年1月1日放假。", 2013, span("2012-12-30", "2013-01-01"), ()),
    ("元旦：1月1日至3日放假。12月31日（星期六）上班。", 2012, span("2012-01-01", "2012-01-03"), days("2011-12-31")),
    ("除夕（2月9日）放假。", 2024, days("2024-02-09"), ()),
    ("春节（2月10日至17日）：放假调休，共8天。", 2024, span("2024-02-10", "2024-02-17"), ()),
    ("5月1日放假。5月6日（星期一）正常上班。", 2024, days("2024-05-01"), ()),
    ("5月1日放假。将4月28日（星期日）公休日调至5月2日（星期四）。", 2024, span("2024-05-01", "2024-05-02"), days("2024-04-28")),
    ("5月1日放假。4月28日（星期日）与5月2日（星期四）对调。", 2024, span("2024-05-01", "2024-05-02"), days("2024-04-28")),
    ("5月1日放假。4月28日公休日与5月2日对调。", 2024, span("2024-05-01", "2024-05-02"), days("2024-04-28")),
    ("6月8日（农历五月初五，端午节）为法定节假日，6月8日（星期日）公休日调至6月9日。", 2008, days("2008-06-08", "2008-06-09"), ()),
    ("9月29日—10月5日放假。9月27日（星期六）、28日（星期日）两个公休日调至9月29日、30日，10月4日、5日照常公休。", 2008, span("2008-09-29", "2008-10-05"), days("2008-09-27", "2008-09-28")),
    ("1月29日—2月4日放假。其中29日、30日为法定假日，2月4日（星期六）照常公休。", 2006, span("2006-01-29", "2006-02-04"), ()),
    ("9月3日全国放假1天，9月4日（星期五）调休，9月6日（星期天）上班。", 2015, days("2015-09-03", "2015-09-04"), days("2015-09-06")),
    ("2月10日至17日放假。鼓励各单位结合带薪年休假，安排职工在除夕（2月9日）休息。", 2024, span("2024-02-10", "2024-02-17"), ()),
    ("2月10日至17日放假，鼓励安排职工在除夕（2月9日）休息。", 2024, span("2024-02-10", "2024-02-17"), ()),
]
# fmt: on


@pytest.mark.parametrize(("clause", "year", "rest", "worked"), WORDINGS)
def test_wording(clause: str, year: int, rest: tuple[date, ...], worked: tuple[date, ...]) -> None:
    assert read(clause, year) == (set(rest), set(worked))


def test_an_extension_needs_the_notice_that_it_extends() -> None:
    text = "延长2031年春节假期至2月2日（星期日），2月3日（星期一）起正常上班。"
    with pytest.raises(BadNotice, match="no notice on 春节 of 2031 is known: give it as base="):
        parse_notice(text)
    base = HolidayNotice(2031, (NoticeItem("春节", span("2031-01-22", "2031-01-28")),))
    found = parse_notice(text, base=base)
    assert found.rest_days == set(span("2031-01-29", "2031-02-02"))
    assert (found.year, found.amends, found.items[0].name) == (2031, True, "春节")
    with pytest.raises(BadNotice, match="1月27日 doesn't extend it"):
        parse_notice("延长2031年春节假期至1月27日。", base=base)


@pytest.mark.parametrize(
    ("text", "amends"),
    [
        ("国务院办公厅关于2024年部分节假日安排的通知\n5月1日放假。", False),
        ("国务院办公厅关于调整2024年劳动节假期安排的通知\n5月1日放假。", True),
        ("国务院办公厅关于调整2024年部分节假日安排的通知\n5月1日放假。", True),
        ("现将调整2024年劳动节放假安排通知如下。一、5月1日放假。", True),
        ("现将2024年劳动节放假安排通知如下。一、5月1日放假。", False),
    ],
)
def test_what_amends(text: str, amends: bool) -> None:
    assert parse_notice(text).amends is amends


@pytest.mark.parametrize(
    "text",
    [
        "关于2024年劳动节放假的通知\n5月1日放假。",
        "现将2024年劳动节放假安排通知如下：\n一、劳动节：5月1日放假。",
        "2024年劳动节：5月1日放假。",
        "2024年5月1日放假。",
    ],
)
def test_the_year_is_told_by_the_text(text: str) -> None:
    assert parse_notice(text).rest_days == {date(2024, 5, 1)}


def test_a_new_year_holiday_over_two_years_belongs_to_the_later() -> None:
    assert parse_notice("2012年12月30日至2013年1月1日放假。").year == 2013
