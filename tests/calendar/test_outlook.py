"""Tests of provisional deadlines 期限窗口测试: back-test, leave-one-out, amendments, rows worked by hand."""

from __future__ import annotations

import statistics
from datetime import date
from pathlib import Path

import pytest
from tests.calendar.backtest import (
    DAY,
    DRAWN,
    FIRST,
    WHOLE,
    YEARS,
    Case,
    cases,
    figures,
    left_one_out,
    missed,
    nth,
    observed,
    published,
    refit,
    workdays,
)

import govrules as gr
from govrules.calendar.assumptions import ASSUMED, STATEMENTS
from govrules.calendar.forecast import year_segments
from govrules.calendar.outlook import Window, count_to, nth_workday
from govrules.sources import NoticeItem

# the back-test --------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def every_question() -> list[Case]:
    return cases()


def test_no_published_day_falls_outside_its_window(every_question: list[Case]) -> None:
    widths = [case.width for case in every_question]
    assert len(every_question) > 15_000
    assert missed(every_question) == []
    assert statistics.median(widths) <= 5
    assert max(widths) <= 16


def test_the_documentation_gives_the_measured_figures(every_question: list[Case]) -> None:
    page = Path(__file__).parents[2] / "docs" / "explanation" / "provisional-deadlines.md"
    text = page.read_text(encoding="utf-8")
    assert figures("every question", every_question) in text
    assert figures("leave one out", [case for year in YEARS for case in left_one_out(year)]) in text
    wide = [case for case in every_question if case.width]
    assert figures("windows wider than one day", wide) in text
    missing = [one.name for one in STATEMENTS if one.zh not in text or one.en not in text]
    assert missing == []


def test_as_known_on_the_day_before_the_notice_only_a_later_law_moves_a_day_outside() -> None:
    """The law of 11 December 2013 came with the notice for 2014 and made New Year's Eve (30 January) a working
    day; the calendar of the day before still counts it off. Under the other notices no law was outstanding.
    """
    outside = [(case.start, case.n, case.truth) for case in missed(cases(laws_known=False))]
    assert outside == [(date(2014, 1, 25), 5, date(2014, 1, 30))]


def test_a_law_revised_after_the_question_is_outside_the_assumptions() -> None:
    """Asked the day before the law of 10 November 2024 (two days more): periods that had started by then hold."""
    found = cases([2025], calendar=gr.CHINA.known_on(date(2024, 11, 9)))
    assert missed(case for case in found if case.start <= date(2024, 11, 9)) == []
    assert missed(found)


@pytest.mark.parametrize("year", YEARS)
def test_the_assumptions_hold_when_drawn_from_the_other_years_only(year: int) -> None:
    found = left_one_out(year)
    assert found
    assert missed(found) == []
    assert max(case.width for case in found) <= 16


def test_the_numbers_are_those_of_the_rule_that_is_left_one_out() -> None:
    assert refit(DRAWN) == ASSUMED


def test_what_was_seen_is_within_the_numbers() -> None:
    seen = observed(range(2004, 2027))
    assert max(seen["short"]) == 3
    assert max(seen["labour"]) == 5
    assert (min(seen["long"]), max(seen["long"])) == (7, 9)
    assert max(seen["lead"]) == 2
    assert max(seen["worked"]) == 2


@pytest.mark.parametrize("year", range(2005, 2009))
def test_years_that_no_number_was_drawn_from(year: int) -> None:
    assert missed(cases([year], ns=(5, 10, 20, 40), span=WHOLE, every=2)) == []


def test_the_whole_year_and_every_festival() -> None:
    found = cases(ns=(1, 3, 8, 15, 25, 60), span=WHOLE)
    assert missed(found) == []
    assert max(case.width for case in found) <= 16


def test_several_hidden_years_in_a_row() -> None:
    assert missed(cases(range(2009, 2025), ns=(100, 300, 500, 700), every=3)) == []


@pytest.mark.parametrize("year", range(2004, 2027))
def test_every_notice_is_one_of_the_arrangements(year: int) -> None:
    for part in year_segments(year, None):
        days = [date.fromordinal(part.first + i) for i in range(part.length)]
        real = sum(FIRST.get(day, day.weekday() < 5) << i for i, day in enumerate(days))
        assert real in part.masks


def test_the_published_days_are_those_of_the_calendar() -> None:
    now = published(range(2004, 2027))
    assert [day for day in now if now[day] != gr.CHINA.is_workday(day)] == []


@pytest.mark.parametrize(
    ("year", "start", "n", "first", "then"),
    [
        # 2-4 September, then 7: the parade made 3 and 4 September rest days and Sunday 6 September a working day.
        (2015, date(2015, 9, 1), 4, date(2015, 9, 7), date(2015, 9, 8)),
        # 29 and 30 April, then 2 and 3 May; amended: Sunday 28, 29, 30 April and Sunday 5 May.
        (2019, date(2019, 4, 26), 4, date(2019, 5, 3), date(2019, 5, 5)),
        # Friday 31 January; amended: Monday 3 February, without a day paid back, and no notice tells of that.
        (2020, date(2020, 1, 23), 1, date(2020, 1, 31), date(2020, 2, 3)),
    ],
)
def test_amendments_in_mid_year_move_days_that_were_final(
    year: int, start: date, n: int, first: date, then: date
) -> None:
    amendment = next(one for one in gr.CHINA.notices if one.amends and one.year == year)
    before = nth_workday(gr.CHINA.known_on(amendment.known_from - DAY), start, n)
    after = nth_workday(gr.CHINA.known_on(amendment.known_from), start, n)
    assert (before, after) == (Window.on(first), Window.on(then))


def test_an_amendment_may_leave_the_window() -> None:
    """2020 lengthened without payment: the window of the year before doesn't insure against it."""
    amended = workdays(published([2020]))
    moved = [case for case in cases([2020]) if not case.holds(nth(amended, case.start, case.n) or case.truth)]
    assert len(moved) == 124


# rows worked by hand --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("start", "n", "expected"),
    [
        # Monday 23 to Friday 27 November: before 25 December, so final.
        (date(2026, 11, 20), 5, None),
        # 2-4, 7-11, 14 and 15 December are ten.
        (date(2026, 12, 1), 10, None),
        # 2-4, 7-11, 14-18, 21-24 December are 17; 25, 28 and 29 make 20. New Year's Day is a Friday. Off from 30
        # December to 1 January costs two days, one paid on the adjoining Saturday 2 January (else the run were
        # five days), one on 26 or 27 December: then 25, 26 or 27, 28 make 20. A run can't begin on 29 December:
        # with three days it wouldn't hold 1 January. So 28 or 29 December.
        (date(2026, 12, 1), 20, (date(2026, 12, 28), date(2026, 12, 29))),
        # 24, 25 December, then Saturday 26 if worked, else Monday 28 (never off).
        (date(2026, 12, 23), 3, (date(2026, 12, 26), date(2026, 12, 28))),
        # 30 December, or Saturday 2 January after 30 December to 1 January off.
        (date(2026, 12, 29), 1, (date(2026, 12, 30), date(2027, 1, 2))),
        # Off 31 December and 1 January, paid on Saturday 2 January; or off 1-3 January, then Monday 4.
        (date(2026, 12, 31), 1, (date(2027, 1, 2), date(2027, 1, 4))),
        # Past the whole neighbourhood the balance closes the window: 17, 25 December to 3 January always 5, then 4.
        (date(2026, 12, 1), 23, (date(2027, 1, 4), date(2027, 1, 4))),
        # Spring Festival: statutory 5-8 February (Friday to Monday), at most 4 + 2 weekdays off. Most before it:
        # 26-29 January, 30 and 31 worked, 1-4 February: the tenth is 4 February. Latest: 16 weekdays less 6 off,
        # 26-29 January, 1-4, 15, 16 February, with 5-14 off and 20 and 21 February worked.
        (date(2027, 1, 25), 10, (date(2027, 2, 4), date(2027, 2, 16))),
        # Four weeks of five, between the festivals: 2 to 29 March. Qingming is Monday 5 April, off 3-5 April.
        (date(2027, 3, 1), 20, (date(2027, 3, 29), date(2027, 3, 29))),
    ],
)
def test_rows_worked_by_hand(start: date, n: int, expected: tuple[date, date] | None) -> None:
    window = nth_workday(gr.CHINA, start, n)
    if expected is None:
        final = start
        for _ in range(n):  # the days are plain Mondays to Fridays
            final += DAY * (3 if final.weekday() == 4 else 1)
        assert window == Window.on(final)
    else:
        assert not window.settled
        assert (window.earliest, window.latest) == expected
        assert window.earliest <= window.estimate <= window.latest


def test_a_rule_answers_with_the_window() -> None:
    due = gr.rule("disclosure.application.reply").due(date(2026, 12, 1))
    assert due.certainty is gr.Certainty.PROVISIONAL
    assert (due.earliest, due.date, due.latest) == (
        date(2026, 12, 28),
        date(2026, 12, 29),
        date(2026, 12, 29),
    )
    final = gr.rule("disclosure.application.reply").due(date(2026, 11, 20))
    assert final.certainty is gr.Certainty.FINAL
    assert final.date == date(2026, 12, 18)


def test_local_rest_days_are_fixed() -> None:
    # 28 and 29 December are out. With 1 to 3 January off: 25, 30, 31 December. Off from 31 December to 2 January,
    # Sunday 3 is worked: 25, 30 December, 3 January. Off from 30 December to 1 January, Saturday 2 is worked, and
    # one of 26, 27 December and 3 January: the third is then 2 or 3 January.
    local = gr.CHINA.with_rest_days("云浮市", [date(2026, 12, 28), date(2026, 12, 29)], "a local notice")
    window = nth_workday(local, date(2026, 12, 24), 3)
    assert (window.earliest, window.latest) == (date(2026, 12, 31), date(2027, 1, 3))


def test_days_that_an_amendment_names_are_fixed() -> None:
    # 25, Sunday 27, and Saturday 26 if worked too, else Tuesday 29, which no run reaches.
    item = NoticeItem("元旦", (date(2026, 12, 28),), (date(2026, 12, 27),))
    notice = gr.HolidayNotice(2026, (item,), issued=date(2026, 12, 1), amends=True)
    window = nth_workday(gr.CHINA.with_notice(notice), date(2026, 12, 24), 3)
    assert (window.earliest, window.latest) == (date(2026, 12, 27), date(2026, 12, 29))


def test_an_uncertain_start_carries_on() -> None:
    # From 23 December the third is 26 or 28 December; one more: 27 if Sunday is worked, at the latest Tuesday 29.
    # Both weekend days can't be worked (Saturday 2 January is), so a chain of counts may be a day too wide.
    third = nth_workday(gr.CHINA, date(2026, 12, 23), 3)
    fourth = third.through(lambda day: nth_workday(gr.CHINA, day, 1))
    assert fourth == Window(date(2026, 12, 27), date(2026, 12, 29), date(2026, 12, 29), settled=False)
    assert Window.on(date(2026, 12, 23)).through(lambda day: nth_workday(gr.CHINA, day, 3)) == third


def test_days_left_past_the_horizon() -> None:
    # 17 up to 24 December, 25, 28 to 31 December, 4 January.
    assert count_to(gr.CHINA, date(2026, 12, 1), date(2027, 1, 4)) == 23
    assert count_to(gr.CHINA, date(2027, 1, 4), date(2026, 12, 1)) == -23
    assert count_to(gr.CHINA, date(2026, 12, 1), date(2026, 12, 15)) == 10
