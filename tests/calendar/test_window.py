"""Windows joined to one another, and working days counted past the horizon, counted by hand."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from govrules.calendar import CHINA
from govrules.calendar.outlook import Window, count_to, nth_workday

DAY = timedelta(1)


def spread(day: date) -> Window:
    return Window(day + 1 * DAY, day + 2 * DAY, day + 3 * DAY, True)


def test_an_uncertain_start_takes_the_ends_of_the_ends() -> None:
    start = Window(date(2027, 1, 4), date(2027, 1, 5), date(2027, 1, 8), False)
    assert start.through(spread) == Window(date(2027, 1, 5), date(2027, 1, 7), date(2027, 1, 11), False)


def test_a_settled_start_is_asked_once_and_stays_settled_only_with_the_count() -> None:
    asked = []

    def count(day: date) -> Window:
        asked.append(day)
        return spread(day)

    found = Window.on(date(2027, 1, 4)).through(count)
    assert found == Window(date(2027, 1, 5), date(2027, 1, 6), date(2027, 1, 7), True)
    assert asked == [date(2027, 1, 4)]
    open_day = Window(date(2027, 1, 4), date(2027, 1, 4), date(2027, 1, 4), False)
    assert open_day.through(spread).settled is False
    assert Window.on(date(2027, 1, 4)).settled is True
    unsettled = Window.on(date(2027, 1, 4)).through(lambda day: Window(day, day, day, False))
    assert unsettled == Window(date(2027, 1, 4), date(2027, 1, 4), date(2027, 1, 4), False)


@pytest.mark.parametrize(
    ("day", "due", "count", "why"),
    [
        (date(2027, 3, 1), date(2027, 3, 31), 22, "March 2027 has no festival: 4 + 5 + 5 + 5 + 3 weekdays"),
        (date(2027, 3, 1), date(2027, 3, 28), 19, "to a Sunday: 4 + 5 + 5 + 5"),
        (date(2027, 3, 1), date(2027, 3, 2), 1, "the next day"),
        (date(2027, 3, 5), date(2027, 3, 7), 0, "from a Friday to the Sunday after"),
        (date(2027, 3, 1), date(2027, 3, 1), 0, "the same day"),
        (date(2027, 3, 31), date(2027, 3, 1), -22, "backwards"),
        (date(2024, 9, 20), date(2024, 10, 23), 20, "settled days: the README's count"),
        (date(2026, 12, 30), date(2026, 12, 31), 1, "the last day before the horizon is a Thursday"),
    ],
)
def test_working_days_to_a_day_past_the_horizon(day: date, due: date, count: int, why: str) -> None:
    assert count_to(CHINA, day, due) == count, why


@pytest.mark.parametrize("n", [1, 2, 7, 20, 61, 250])
def test_counting_to_the_likeliest_day_undoes_finding_it(n: int) -> None:
    for start in (date(2026, 12, 1), date(2026, 12, 26), date(2027, 1, 30)):
        assert count_to(CHINA, start, nth_workday(CHINA, start, n).estimate) == n
