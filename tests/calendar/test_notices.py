"""放假通知: the stored notices are in order, sourced, and equal to two public calendars day by day."""

from __future__ import annotations

import re
from datetime import date, timedelta

import chinese_calendar
import holidays
import pytest

from govrules.calendar.notices import NOTICES
from govrules.calendar.spans import days, span
from govrules.errors import BadValue
from govrules.sources import Confidence, HolidayNotice

YEARLY = {notice.year: notice for notice in NOTICES if not notice.amends}
AMENDMENTS = {notice.year: notice for notice in NOTICES if notice.amends}
SATURDAY = 5

# Days off from Monday to Friday less weekend days worked, by the year of the notice: the statutory days of
# the holiday law in force, 全国年节及纪念日放假办法 art. 2 as of 1999, 2007 and 2024.
STATUTORY = {
    **dict.fromkeys(range(2004, 2008), 10),
    **dict.fromkeys(range(2008, 2025), 11),
    2025: 13,
    2026: 13,
}


def working(day: date) -> bool:
    """Whether the notices, the later winning, and the plain week make the day a working day."""
    works = day.weekday() < SATURDAY
    for notice in NOTICES:
        if day in notice.made_workdays:
            works = True
        if day in notice.rest_days:
            works = False
    return works


def every_day() -> list[date]:
    first, last = date(2004, 1, 1), date(2026, 12, 31)
    return [first + timedelta(offset) for offset in range((last - first).days + 1)]


def test_one_notice_a_year_and_three_amendments_in_order() -> None:
    assert sorted(YEARLY) == list(range(2004, 2027))
    assert sorted(AMENDMENTS) == [2015, 2019, 2020]
    assert len(NOTICES) == 26
    assert [notice.year for notice in NOTICES] == sorted(notice.year for notice in NOTICES)
    assert [notice.known_from for notice in NOTICES] == sorted(notice.known_from for notice in NOTICES)


@pytest.mark.parametrize("notice", NOTICES, ids=lambda notice: f"{notice.year}{'+' * notice.amends}")
class TestEveryNotice:
    def test_is_consistent(self, notice: HolidayNotice) -> None:
        assert notice.rest_days
        assert not notice.rest_days & notice.made_workdays
        assert all(day.weekday() >= SATURDAY for day in notice.made_workdays)
        for item in notice.items:
            assert list(item.rest) == sorted(set(item.rest))
            assert list(item.made_workdays) == sorted(set(item.made_workdays))

    def test_names_days_of_its_year_and_of_the_december_before(self, notice: HolidayNotice) -> None:
        for day in notice.rest_days | notice.made_workdays:
            assert day.year == notice.year or (day.year, day.month) == (notice.year - 1, 12)

    def test_number_and_dates_fit_together(self, notice: HolidayNotice) -> None:
        assert notice.title.startswith("国务院")
        assert str(notice.year) in notice.title or "70周年" in notice.title
        written = notice.year if notice.amends else notice.year - 1
        issuer = "国发明电" if "国务院关于" in notice.title else "国办发明电"
        assert re.fullmatch(rf"{issuer}〔{written}〕[1-9]\d?号", notice.number)
        assert notice.issued is not None
        assert notice.issued.year == written
        if notice.published is None:
            assert notice.published_confidence is Confidence.UNSURE
        else:
            assert notice.issued <= notice.published <= notice.issued + timedelta(days=7)

    def test_festivals_are_named_once(self, notice: HolidayNotice) -> None:
        names = [name for item in notice.items for name in item.name.split("、")]
        assert len(names) == len(set(names))
        if not notice.amends:
            whole = {"元旦", "春节", "劳动节", "国庆节"}
            whole |= {"清明节", "端午节", "中秋节"} if notice.year >= 2008 else set()
            assert set(names) == whole


@pytest.mark.parametrize("year", sorted(YEARLY))
def test_net_days_off_are_the_statutory_ones(year: int) -> None:
    notice = YEARLY[year]
    off = sum(day.weekday() < SATURDAY for day in notice.rest_days)
    assert off - len(notice.made_workdays) == STATUTORY[year]


def test_equals_the_holidays_package_day_by_day() -> None:
    china = holidays.country_holidays("CN", years=range(2003, 2028))
    assert [day for day in every_day() if working(day) != china.is_working_day(day)] == []


def test_equals_chinese_calendar_day_by_day_but_for_one() -> None:
    # 2005-12-31 (Saturday) was worked by the notice for 2006; chinese_calendar lacks it.
    assert working(date(2005, 12, 31))
    differing = [day for day in every_day() if working(day) != chinese_calendar.is_workday(day)]
    assert differing == [date(2005, 12, 31)]


def test_yearly_notices_are_as_first_published() -> None:
    assert not YEARLY[2015].rest_days & set(span("2015-08-01", "2015-09-26"))
    assert date(2015, 9, 6) not in YEARLY[2015].made_workdays
    may = {day for day in YEARLY[2019].rest_days if day.month == 5}
    assert may == {date(2019, 5, 1)}
    assert not YEARLY[2019].made_workdays & {date(2019, 4, 28), date(2019, 5, 5)}
    assert date(2020, 2, 1) in YEARLY[2020].made_workdays
    assert max(day for day in YEARLY[2020].rest_days if day.month == 1) == date(2020, 1, 30)


def test_amendments_name_only_what_they_change() -> None:
    assert AMENDMENTS[2015].rest_days == set(span("2015-09-03", "2015-09-05"))
    assert AMENDMENTS[2015].made_workdays == {date(2015, 9, 6)}
    assert AMENDMENTS[2019].rest_days == set(span("2019-05-01", "2019-05-04"))
    assert AMENDMENTS[2019].made_workdays == {date(2019, 4, 28), date(2019, 5, 5)}
    assert AMENDMENTS[2020].rest_days == set(span("2020-01-31", "2020-02-02"))
    assert not AMENDMENTS[2020].made_workdays


def test_joined_weekends_are_named_and_an_encouraged_day_is_not() -> None:
    assert set(span("2023-12-30", "2024-01-01")) <= YEARLY[2024].rest_days
    assert set(span("2018-09-22", "2018-09-24")) <= YEARLY[2018].rest_days
    assert date(2024, 2, 9) not in YEARLY[2024].rest_days
    assert working(date(2024, 2, 9))


def test_when_a_notice_was_known() -> None:
    assert YEARLY[2004].known_from == date(2003, 12, 18)
    assert YEARLY[2006].known_from == date(2005, 12, 22)
    assert AMENDMENTS[2015].known_from == date(2015, 5, 13)
    assert AMENDMENTS[2019].known_from == date(2019, 3, 22)
    assert AMENDMENTS[2020].known_from == date(2020, 1, 27)
    assert YEARLY[2026].known_from == date(2025, 11, 4)


def test_only_facts_seen_in_an_official_copy_count_as_read() -> None:
    read = {notice.year for notice in NOTICES if notice.number_confidence is Confidence.TEXT_READ}
    assert read == {2016, 2018, 2019, 2022}
    unsure = {notice.year for notice in NOTICES if notice.issued_confidence is Confidence.UNSURE}
    assert unsure == {2008, 2009}


def test_spans() -> None:
    assert span("2024-02-28", "2024-03-01") == (date(2024, 2, 28), date(2024, 2, 29), date(2024, 3, 1))
    assert span("2024-05-01", "2024-05-01") == days("2024-05-01")
    with pytest.raises(BadValue, match="from 2024-05-02 to 2024-05-01 is reversed"):
        span("2024-05-02", "2024-05-01")
