"""Tests of what was done 履行情况测试: met, late and missing instances, worked out by hand."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

import govrules as gr
from govrules.errors import BadValue, WrongType
from govrules.fulfilment import judged
from govrules.labels import Label
from govrules.limits.length import Length, Months, WorkingDays, YearlyDate
from govrules.limits.recurrence import EachTime, Every, Period, Recurrence
from govrules.limits.rule import Rule, Version
from govrules.limits.term import Actor, Term
from govrules.sources import Citation, Force, Instrument

LAW = Instrument("某项条例", "国务院令第1号", "Some Regulation", Force.NATIONAL_LAW)


def duty(length: Length, recurs: Recurrence | None = None) -> gr.Duty:
    version = Version(date(2008, 5, 1), Citation(LAW, 9), Term(length, recurs=recurs))
    return gr.Duty(
        Rule("test.duty", Label("某项职责", "some duty"), Actor.OFFICE, Label("届期", "its day"), (version,))
    )


REPORT = duty(YearlyDate(1, 31))
QUARTERLY = duty(Months(1), Every(Period.QUARTER, months_after=1))
MONTHLY = duty(Months(1), Every(Period.MONTH))
INTERPRET = duty(WorkingDays(3), EachTime(Label("文件发布", "document published")))

D = date.fromisoformat
Done = Iterable[date] | Mapping[str, date]

CASES = [
    # The day itself counts; the day after is late; nothing done is missing once the day has passed.
    (REPORT, "2023-01-01", "2024-12-31", ["2023-01-31", "2024-02-01"], "2025-01-01", "met late"),
    (REPORT, "2023-01-01", "2024-12-31", [], "2024-01-31", "missing open"),
    (REPORT, "2023-01-01", "2024-12-31", [], None, "open open"),
    # Done in January for that year, though the one before is missing.
    (REPORT, "2023-01-01", "2024-12-31", ["2024-01-05"], "2025-01-01", "missing met"),
    # First months of the quarters of 2024: April done, July late (August), October missing.
    (QUARTERLY, "2024-02-01", "2024-12-31", ["2024-04-02", "2024-08-05"], "2024-12-31", "met late missing"),
    # Done before the quarter ended: it doesn't count for it.
    (QUARTERLY, "2024-04-01", "2024-04-30", ["2024-03-30"], "2024-05-01", "missing"),
    # Two in March: the later is March's, the earlier February's, late.
    (MONTHLY, "2024-02-01", "2024-03-31", ["2024-03-04", "2024-03-28"], "2024-04-01", "late met"),
    (MONTHLY, "2024-02-01", "2024-03-31", ["2024-03-28"], "2024-04-01", "missing met"),
]


@pytest.mark.parametrize(("what", "first", "last", "done", "as_of", "states"), CASES)
def test_met_late_missing(
    what: gr.Duty, first: str, last: str, done: list[str], as_of: str | None, states: str
) -> None:
    found = what.judge(D(first), D(last), [D(one) for one in done], as_of=None if as_of is None else D(as_of))
    assert [one.state.value for one in found] == states.split()


def test_which_day_was_meant_can_be_said() -> None:
    found = REPORT.judge(
        D("2023-01-01"), D("2024-12-31"), {"2023-01-31": D("2024-01-05")}, as_of=D("2025-01-01")
    )
    assert [(one.key, one.state.value, one.done) for one in found] == [
        ("2023-01-31", "late", D("2024-01-05")),
        ("2024-01-31", "missing", None),
    ]
    with pytest.raises(BadValue, match="no instance has the key 2022; keys: 2023-01-31"):
        REPORT.judge(D("2023-01-01"), D("2023-12-31"), {"2022": D("2023-01-01")})


def test_after_events() -> None:
    # Monday 2 September: 3, 4, 5. Friday 13: 14 (worked), 18, 19.
    events = {"甲": D("2024-09-02"), "乙": D("2024-09-13")}
    year = (D("2024-01-01"), D("2024-12-31"))
    found = INTERPRET.judge(*year, [D("2024-09-05"), D("2024-09-20")], events=events)
    assert [(one.key, one.state.value) for one in found] == [("甲", "met"), ("乙", "late")]
    only = INTERPRET.judge(*year, {"乙": D("2024-09-13")}, events=events, as_of=D("2024-09-06"))
    assert [(one.key, one.state.value) for one in only] == [("甲", "missing"), ("乙", "met")]


def test_a_day_that_only_rolling_saves_says_so() -> None:
    (found,) = REPORT.judge(D("2020-01-01"), D("2020-12-31"), [D("2020-02-03")])
    assert found.state is gr.Fulfilment.LATE
    assert dict(found.readings) == {"roll": gr.Fulfilment.MET}
    (late,) = REPORT.judge(D("2020-01-01"), D("2020-12-31"), [D("2020-02-04")])
    assert dict(late.readings) == {}


def test_rubbish_is_refused() -> None:
    for wrong in ("2024-01-31", 5, None):
        with pytest.raises(WrongType, match="done= takes days"):
            REPORT.judge(D("2024-01-01"), D("2024-12-31"), wrong)  # type: ignore[arg-type]
    with pytest.raises(WrongType, match="a day is needed"):
        REPORT.judge(D("2024-01-01"), D("2024-12-31"), ["yesterday"])  # type: ignore[list-item]


@given(st.lists(st.dates(date(2022, 1, 1), date(2024, 12, 31)), max_size=12))
def test_no_day_is_used_twice_and_on_time_days_are_never_wasted(done: list[date]) -> None:
    found = judged(MONTHLY, date(2022, 1, 1), date(2024, 12, 31), done, as_of=date(2025, 1, 1))
    used = [one.done for one in found if one.done is not None]
    assert all(used.count(day) <= done.count(day) for day in used)
    for one in found:
        inside = [
            day
            for day in done
            if (day.year, day.month) == (one.instance.opens.year, one.instance.opens.month)
        ]
        assert (one.state is gr.Fulfilment.MET) == bool(inside)
