"""逐日性质: the stored days are what the installed holidays writes, what the notices say, and what others know."""

from __future__ import annotations

import importlib.util
from datetime import date, timedelta
from pathlib import Path
from types import ModuleType

import chinese_calendar
import pytest

from govrules.calendar.generated_days import KINDS_BY_YEAR
from govrules.calendar.layers import covered_years, in_order, layered_kinds, plain_year
from govrules.calendar.notices import NOTICES
from govrules.errors import BadValue
from govrules.sources import HolidayNotice, NoticeItem

SCRIPT = Path(__file__).parents[1] / "tools" / "generate_days.py"


@pytest.fixture(scope="module")
def script() -> ModuleType:
    spec = importlib.util.spec_from_file_location("generate_days", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_stored_file_is_what_the_installed_holidays_writes(script: ModuleType) -> None:
    assert script.TARGET.read_text("utf-8") == script.rendered(), (
        "run tests/tools/generate_days.py and look at the diff"
    )


def test_the_years_stored_are_those_with_a_notice() -> None:
    assert tuple(KINDS_BY_YEAR) == covered_years(NOTICES) == tuple(range(2004, 2027))
    for year, letters in KINDS_BY_YEAR.items():
        assert len(letters) == (date(year + 1, 1, 1) - date(year, 1, 1)).days


def test_notices_over_the_law_over_the_week_give_the_stored_days() -> None:
    assert layered_kinds(NOTICES) == "".join(KINDS_BY_YEAR.values())


def test_chinese_calendar_agrees_but_for_a_day_that_it_lacks() -> None:
    # 2005-12-31: a Saturday worked by the notice for 2006 (the text was seen); that package hasn't got it.
    letters = "".join(KINDS_BY_YEAR.values())
    first = date(2004, 1, 1)
    differing = [
        day
        for offset, letter in enumerate(letters)
        if (letter in "wm") != chinese_calendar.is_workday(day := first + timedelta(offset))
    ]
    assert differing == [date(2005, 12, 31)]


@pytest.mark.parametrize(
    ("letter", "weekend"),
    [("w", False), ("r", False), ("e", True), ("m", True)],
    ids=["work", "rest", "end", "made"],
)
def test_letters_fit_the_day_of_the_week(letter: str, weekend: bool) -> None:
    first = date(2004, 1, 1)
    letters = "".join(KINDS_BY_YEAR.values())
    found = {
        (first + timedelta(offset)).weekday() >= 5 for offset, one in enumerate(letters) if one == letter
    }
    assert found == {weekend}


def test_a_year_without_a_notice_has_weekends_and_statutory_holidays_alone() -> None:
    letters = plain_year(2027)
    assert len(letters) == 365
    off = [date(2027, 1, 1) + timedelta(offset) for offset, letter in enumerate(letters) if letter == "s"]
    # Law of 2024, lunar dates of 2027: 6 February, Qingming 5 April, 9 June, 15 September.
    expected = [
        "01-01",
        "02-05",
        "02-06",
        "02-07",
        "02-08",
        "04-05",
        "05-01",
        "05-02",
        "06-09",
        "09-15",
        "10-01",
    ]
    assert [f"{day:%m-%d}" for day in off] == [*expected, "10-02", "10-03"]
    assert letters[1:4] == ["e", "e", "w"]  # Saturday 2 to Monday 4 January


def test_a_stored_year_keeps_its_statutory_days() -> None:
    letters = plain_year(2024)
    assert len(letters) == 366
    assert [offset for offset, letter in enumerate(letters) if letter == "s"][:4] == [
        0,
        40,
        41,
        42,
    ]  # 1 Jan, 10-12 Feb
    assert letters[34] == "e"  # 4 February: made a working day by the notice alone
    assert set(letters) == {"w", "e", "s"}


def test_notices_are_laid_over_one_another_as_they_became_known() -> None:
    def undated(year: int, *, amends: bool = False) -> HolidayNotice:
        return HolidayNotice(year, (NoticeItem("元旦", (date(year, 1, 1),)),), amends=amends)

    late, early = undated(2006), undated(2005)
    known = HolidayNotice(2006, (), published=date(2005, 11, 1))
    assert in_order([late, early, known]) == [early, known, late]
    assert [one.year for one in in_order(NOTICES)] == sorted(one.year for one in NOTICES)


def test_a_notice_can_make_a_weekday_worked_again() -> None:
    item = NoticeItem("撤销", (), (date(2026, 10, 8), date(2026, 10, 10)))
    letters = layered_kinds((*NOTICES, HolidayNotice(2026, (item,), issued=date(2026, 8, 1), amends=True)))
    first = (date(2026, 10, 8) - date(2004, 1, 1)).days
    assert letters[first] == "w"
    assert letters[first + 2] == "m"


def test_days_of_no_covered_year_are_refused() -> None:
    for day in (date(2027, 1, 1), date(2003, 12, 31)):
        item = NoticeItem("元旦", (day,))
        with pytest.raises(BadValue, match=f"names {day}, which no yearly notice known here covers"):
            layered_kinds((*NOTICES, HolidayNotice(2026, (item,), amends=True)))
