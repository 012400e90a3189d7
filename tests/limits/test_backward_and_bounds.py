"""Tests of counts back, minimum and lasting periods 倒算与最短、存续期限测试, counted on a wall calendar."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

import govrules as gr
from govrules.calendar.outlook import nth_workday_before
from govrules.errors import BadDefinition, BadValue, NotAllowed
from govrules.labels import Label
from govrules.limits.length import Days, Hours, Months, WorkingDays, Years
from govrules.limits.recurrence import Every, Period
from govrules.limits.rule import Rule
from govrules.limits.term import Bound, Direction, Extension, Roll, Term
from govrules.sources import Citation, Force, Instrument

BACK = {"pausable": False, "direction": Direction.BACKWARD}

# A hearing on Tuesday 15 October 2024. National Day: 1 to 7 October off, Sunday 29 September and
# Saturday 12 October worked. Back: 14 (1), Sat 12 (2), 11 (3), 10 (4), 9 (5), 8 (6), Mon 30 Sep (7), Sun 29 (8).
HEARING = date(2024, 10, 15)
COUNTED = [
    (WorkingDays(7), HEARING, date(2024, 9, 30), date(2024, 9, 29)),
    (WorkingDays(2), HEARING, date(2024, 10, 12), date(2024, 10, 11)),
    (Days(7), HEARING, date(2024, 10, 8), date(2024, 10, 7)),
    (Days(30), date(2024, 3, 15), date(2024, 2, 14), date(2024, 2, 13)),
    (Months(1), date(2024, 3, 31), date(2024, 2, 29), date(2024, 2, 28)),
    (Months(6), date(2024, 8, 30), date(2024, 2, 29), date(2024, 2, 28)),
]


@pytest.mark.parametrize(("length", "trigger", "last", "clear"), COUNTED)
def test_a_count_back_and_with_clear_days(
    make: Callable[..., Rule], length: Days, trigger: date, last: date, clear: date
) -> None:
    due = make(length, **BACK).due(trigger)
    assert due.date == last
    assert due.certainty is gr.Certainty.FINAL
    assert dict(due.readings) == {"backward_nth_day": last, "backward_clear_days": clear}
    assert make(length, **BACK).due(trigger, reading="backward_clear_days").date == clear
    assert due.overdue(last) is False
    assert due.overdue(last + timedelta(1)) is True


def test_the_words_of_a_count_back(make: Callable[..., Rule]) -> None:
    due = make(WorkingDays(7), **BACK).due(HEARING)
    zh, en = due.explain("zh"), due.explain("en")
    assert "自该日前一日起倒数7个工作日 —— 《某项条例》（国务院令第1号）第九条" in zh
    assert "2024-10-01~2024-10-07放假，不计入" in zh
    assert "2024-10-12调休上班，计入" in zh
    assert "Counted back 7 working days from the day before" in en
    assert "The last day is Mon 2024-09-30" in en


@given(
    st.dates(date(2005, 1, 1), date(2026, 12, 20)),
    st.integers(min_value=1, max_value=60),
)
def test_working_days_back_by_walking(before: date, n: int) -> None:
    day, left = before, n
    while left:
        day -= timedelta(1)
        left -= gr.CHINA.is_workday(day)
    assert nth_workday_before(gr.CHINA, before, n).estimate == day


@pytest.mark.parametrize("months", [1, 3, 14])
def test_past_the_horizon_a_count_back_has_a_window(make: Callable[..., Rule], months: int) -> None:
    trigger = gr.CHINA.horizon + timedelta(30 * months)
    due = make(WorkingDays(10), **BACK).due(trigger)
    assert due.certainty is gr.Certainty.PROVISIONAL
    assert due.earliest is not None
    assert due.date is not None
    assert due.latest is not None
    assert trigger - timedelta(31) < due.earliest <= due.date <= due.latest < trigger


def test_a_window_of_a_count_back_holds_what_notices_said() -> None:
    # Asked before the notice for 2024 was known; the notice then gave the day inside the window.
    earlier = gr.CHINA.known_on(date(2023, 6, 1))
    for trigger in (date(2024, 2, 20), date(2024, 4, 10), date(2024, 5, 8), date(2024, 10, 9)):
        for n in (3, 7, 20):
            window = nth_workday_before(earlier, trigger, n)
            assert window.earliest <= nth_workday_before(gr.CHINA, trigger, n).estimate <= window.latest


def test_nothing_back_is_the_day_itself() -> None:
    assert nth_workday_before(gr.CHINA, HEARING, 0).estimate == HEARING


def test_definitions_of_counts_back() -> None:
    law = Citation(Instrument("某", "", "Some", Force.NATIONAL_LAW), 1)
    with pytest.raises(BadDefinition, match="only working days, days and months are counted back"):
        Term(Hours(24), direction=Direction.BACKWARD)
    with pytest.raises(BadDefinition, match="neither extension nor pauses"):
        Term(
            Days(7),
            direction=Direction.BACKWARD,
            extends=Extension(Days(7), Label("经批准", "approved"), law),
        )
    with pytest.raises(BadDefinition, match="comes again in every period knows neither"):
        Term(
            Months(3),
            recurs=Every(Period.QUARTER),
            extends=Extension(Months(1), Label("经批准", "approved"), law),
        )


# minimum and lasting periods -------------------------------------------------------------------------


def test_a_minimum_period_can_be_ended_too_early(make: Callable[..., Rule]) -> None:
    # A draft published on 2 September 2024: 30 days run to 2 October.
    due = make(Days(30), pausable=False, bound=Bound.SHORTEST).due(date(2024, 9, 2))
    assert due.date == date(2024, 10, 2)
    assert due.too_early(date(2024, 10, 1)) is True
    assert due.too_early(date(2024, 10, 2)) is False
    with pytest.raises(NotAllowed, match=r"is a minimum period, nothing is late after it: ask too_early"):
        due.overdue(date(2024, 10, 3))
    assert "该期限为最短期限，满2024-10-02后方可结束" in due.explain("zh")
    assert "A minimum period: it may not end before 2024-10-02" in due.explain("en")


def test_other_periods_are_never_too_early(make: Callable[..., Rule]) -> None:
    due = make(Days(30), pausable=False).due(date(2024, 9, 2))
    with pytest.raises(NotAllowed, match=r"no minimum period: ask overdue"):
        due.too_early(date(2024, 9, 3))


def test_a_minimum_period_over_open_days_is_undetermined(make: Callable[..., Rule]) -> None:
    start = gr.CHINA.horizon + timedelta(20)
    due = make(WorkingDays(10), pausable=False, bound=Bound.SHORTEST).due(start)
    assert due.earliest is not None
    assert due.latest is not None
    assert due.too_early(due.earliest - timedelta(1)) is True
    assert due.too_early(due.latest) is False
    if due.earliest < due.latest:
        with pytest.raises(gr.Undetermined, match="too early can't be told"):
            due.too_early(due.latest - timedelta(1))


def test_a_lasting_period_says_how_long_it_holds(make: Callable[..., Rule]) -> None:
    due = make(Years(5), pausable=False, bound=Bound.LASTING).due(date(2021, 3, 1))
    assert due.date == date(2026, 3, 1)
    assert due.overdue(date(2026, 3, 2)) is True
    assert "该期间存续至2026-03-01" in due.explain("zh")
    assert "The period lasts through 2026-03-01" in due.explain("en")


def test_what_happens_on_lapse_is_said(make: Callable[..., Rule]) -> None:
    lapse = Label("视为放弃", "deemed abandoned")
    due = make(Days(10), pausable=False, on_lapse=lapse).due(date(2024, 9, 2))
    assert "期满：视为放弃" in due.explain("zh")
    assert "On lapse: deemed abandoned" in due.explain("en")


# rolling by analogy ---------------------------------------------------------------------------------


def test_by_analogy_an_office_rolls_too_and_both_are_said(make: Callable[..., Rule]) -> None:
    # 15 days from Friday 6 September 2024 end on Saturday the 21st; Monday the 23rd is worked.
    due = make(Days(15), pausable=False, roll=Roll.BY_ANALOGY).due(date(2024, 9, 6))
    assert due.date == date(2024, 9, 23)
    assert dict(due.readings) == {"roll": date(2024, 9, 23), "no_roll": date(2024, 9, 21)}
    assert "法律未作规定，参照民事期间规则" in due.explain("zh")
    stays = make(Days(15), pausable=False, roll=Roll.BY_ANALOGY).due(date(2024, 9, 6), reading="no_roll")
    assert stays.date == date(2024, 9, 21)


def test_a_reading_that_a_term_doesnt_leave_open_is_refused(make: Callable[..., Rule]) -> None:
    with pytest.raises(BadValue, match="has no reading 'roll'"):
        make(Days(7), **BACK).due(HEARING, reading="roll")
