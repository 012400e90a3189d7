"""法定节假日: the holiday law by version, and lunar dates as the notices name them."""

from __future__ import annotations

from datetime import date

import pytest

from govrules.calendar.festivals import (
    festival_days,
    last_law_by,
    law_for,
    lunar_dates,
    statutory_holidays,
)
from govrules.calendar.notices import NOTICES
from govrules.errors import NotCovered


@pytest.mark.parametrize(
    ("year", "number", "days"),
    [
        (2000, "国务院令第270号", 10),
        (2007, "国务院令第270号", 10),
        (2008, "国务院令第513号", 11),
        (2013, "国务院令第513号", 11),
        (2014, "国务院令第644号", 11),
        (2024, "国务院令第644号", 11),
        (2025, "国务院令第795号", 13),
        (2040, "国务院令第795号", 13),
    ],
)
def test_the_law_of_a_year_and_its_days_off(year: int, number: str, days: int) -> None:
    assert law_for(year).number == number
    assert sum(len(days) for _, days in festival_days(year)) == days


def test_the_law_before_2000_is_not_stored() -> None:
    with pytest.raises(NotCovered, match="the holiday law before 2000 is not stored; asked for 1999"):
        law_for(1999)


@pytest.mark.parametrize(
    ("known_on", "number"),
    [
        (date(2024, 11, 9), "国务院令第644号"),
        (date(2024, 11, 10), "国务院令第795号"),
        (date(2013, 12, 10), "国务院令第513号"),
        (date(2007, 12, 13), "国务院令第270号"),
    ],
)
def test_the_law_of_2025_as_known_on_a_day(known_on: date, number: str) -> None:
    assert law_for(2025, known_on).number == number


def test_a_day_before_every_law() -> None:
    with pytest.raises(NotCovered):
        law_for(2025, date(1999, 9, 17))
    assert last_law_by(date(1999, 9, 17)) is None


@pytest.mark.parametrize(
    ("day", "promulgated"),
    [
        (date(1999, 9, 18), date(1999, 9, 18)),
        (date(2007, 12, 13), date(1999, 9, 18)),
        (date(2007, 12, 14), date(2007, 12, 14)),
        (date(2024, 11, 9), date(2013, 12, 11)),
        (date(2024, 11, 10), None),
        (date(2030, 1, 1), None),
    ],
)
def test_the_last_law_by_a_day_none_being_the_latest(day: date, promulgated: date | None) -> None:
    assert last_law_by(day) == promulgated


# As the yearly notices name them; 2033 has a leap eleventh month, where simple tables go wrong.
LUNAR = [
    (2023, "2023-01-22", "2023-04-05", "2023-06-22", "2023-09-29"),
    (2024, "2024-02-10", "2024-04-04", "2024-06-10", "2024-09-17"),
    (2025, "2025-01-29", "2025-04-04", "2025-05-31", "2025-10-06"),
    (2026, "2026-02-17", "2026-04-05", "2026-06-19", "2026-09-25"),
    (2033, "2033-01-31", "2033-04-04", "2033-06-01", "2033-09-08"),
]


@pytest.mark.parametrize(("year", "spring", "qingming", "dragon_boat", "mid_autumn"), LUNAR)
def test_lunar_dates(year: int, spring: str, qingming: str, dragon_boat: str, mid_autumn: str) -> None:
    found = {name: day.isoformat() for name, day in lunar_dates(year).items()}
    wanted = {"spring": spring, "qingming": qingming, "dragon_boat": dragon_boat, "mid_autumn": mid_autumn}
    assert found == wanted


@pytest.mark.parametrize("year", [1900, 2100])
def test_lunar_dates_outside_the_table_are_refused(year: int) -> None:
    with pytest.raises(NotCovered, match=f"known from 1901 to 2099; asked for {year}"):
        lunar_dates(year)
    assert len(lunar_dates(1901)) == len(lunar_dates(2099)) == 4


@pytest.mark.parametrize(
    ("year", "expected"),
    [
        (2007, ["02-18", "02-19", "02-20"]),
        (2008, ["02-06", "02-07", "02-08"]),
        (2013, ["02-09", "02-10", "02-11"]),
        (2014, ["01-31", "02-01", "02-02"]),
        (2024, ["02-10", "02-11", "02-12"]),
        (2025, ["01-28", "01-29", "01-30", "01-31"]),
    ],
)
def test_spring_festival_by_version_of_the_law(year: int, expected: list[str]) -> None:
    # 1999: first to third lunar day; 2007: eve to second; 2013: first to third; 2024: eve to third.
    days = [f"{day:%m-%d}" for day, name in statutory_holidays(year).items() if "春节" in name]
    assert days == expected


@pytest.mark.parametrize(("year", "days"), [(2007, 3), (2008, 1), (2024, 1), (2025, 2)])
def test_labour_day_by_version_of_the_law(year: int, days: int) -> None:
    assert dict(festival_days(year))["劳动节"] == tuple(date(year, 5, one) for one in range(1, days + 1))


def test_mid_autumn_on_national_day_stands_under_both() -> None:
    days = statutory_holidays(2020)
    assert days[date(2020, 10, 1)] == "中秋节、国庆节"
    assert len(days) == 10
    assert sum(len(days) for _, days in festival_days(2020)) == 11


def test_a_law_not_yet_promulgated_gives_no_days() -> None:
    assert date(2025, 5, 2) in statutory_holidays(2025)
    assert date(2025, 5, 2) not in statutory_holidays(2025, date(2024, 11, 9))
    assert festival_days(2025, date(2024, 11, 9)) != festival_days(2025)


@pytest.mark.parametrize("year", range(2004, 2027))
def test_every_statutory_day_is_off_by_the_notice_for_its_year(year: int) -> None:
    notice = next(one for one in NOTICES if one.year == year and not one.amends)
    assert set(statutory_holidays(year)) <= notice.rest_days
    assert {name for name, _ in festival_days(year)} == {
        name for item in notice.items for name in item.name.split("、")
    }
