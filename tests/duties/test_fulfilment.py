"""Tests of what was done 履行情况测试: met, late and missing instances, worked out by hand."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Iterable, Mapping
from datetime import date, datetime, timedelta
from time import perf_counter

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

import govrules as gr
from govrules.errors import BadValue, WrongType
from govrules.fulfilment import judged
from govrules.labels import Label
from govrules.limits.length import Hours, Length, Months, WorkingDays, YearlyDate
from govrules.limits.recurrence import EachTime, Every, Period, Recurrence
from govrules.limits.rule import Rule, Version
from govrules.limits.term import Actor, Starts, Term
from govrules.sources import Citation, Force, Instrument

LAW = Instrument("某项条例", "国务院令第1号", "Some Regulation", Force.NATIONAL_LAW)


def duty(length: Length, recurs: Recurrence | None = None, starts: Starts = Starts.DAY_AFTER) -> gr.Duty:
    version = Version(date(2008, 5, 1), Citation(LAW, 9), Term(length, starts, recurs=recurs))
    return gr.Duty(
        Rule("test.duty", Label("某项职责", "some duty"), Actor.OFFICE, Label("届期", "its day"), (version,))
    )


REPORT = duty(YearlyDate(1, 31))
QUARTERLY = duty(Months(1), Every(Period.QUARTER, months_after=1))
MONTHLY = duty(Months(1), Every(Period.MONTH))
REPORT_AT_ONCE = duty(Hours(2), EachTime(Label("事件发生", "incident")), Starts.INSTANT)
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


def test_a_doing_before_its_instance_opens_is_refused() -> None:
    year = (D("2024-01-01"), D("2024-12-31"))
    with pytest.raises(
        BadValue, match="2024-01-31 can't have been met on 1990-01-01: it opens on 2024-01-01"
    ):
        REPORT.judge(*year, {"2024-01-31": D("1990-01-01")})
    # Early, in December, for the day that is named: met.
    (early,) = REPORT.judge(*year, {"2024-01-31": D("2023-12-28")})
    assert early.state is gr.Fulfilment.MET
    with pytest.raises(BadValue, match="甲 can't have been met on 2024-09-01: it opens on 2024-09-02"):
        INTERPRET.judge(*year, {"甲": D("2024-09-01")}, events={"甲": D("2024-09-02")})
    # The day of the event itself may do.
    (found,) = INTERPRET.judge(*year, {"甲": D("2024-09-02")}, events={"甲": D("2024-09-02")})
    assert found.state is gr.Fulfilment.MET


def test_hours_count_from_the_moment_of_the_event() -> None:
    year = (D("2024-01-01"), D("2024-12-31"))
    at = datetime(2024, 9, 2, 10)
    told = {
        "早": at - timedelta(minutes=1),
        "当时": at,
        "及时": at + timedelta(hours=2),
        "晚": at + timedelta(hours=3),
    }
    states = {}
    for name in ("当时", "及时", "晚"):
        (one,) = REPORT_AT_ONCE.judge(*year, {"甲": told[name]}, events={"甲": at})
        states[name] = one.state.value
    assert states == {"当时": "met", "及时": "met", "晚": "late"}
    with pytest.raises(
        BadValue, match="甲 can't have been met on 2024-09-02 09:59:00: it opens on 2024-09-02 10"
    ):
        REPORT_AT_ONCE.judge(*year, {"甲": told["早"]}, events={"甲": at})
    (missing,) = REPORT_AT_ONCE.judge(*year, [told["早"]], events={"甲": at}, as_of=D("2024-09-04"))
    assert (missing.state.value, missing.done) == ("missing", None)
    # Of the day alone nobody can tell whether it was in time.
    (unclear,) = REPORT_AT_ONCE.judge(*year, [D("2024-09-02")], events={"甲": at})
    assert unclear.state is gr.Fulfilment.UNCLEAR


def test_keys_that_arent_texts() -> None:
    year = (D("2024-01-01"), D("2024-12-31"))
    events = {1: D("2024-09-02"), 2: D("2024-09-13")}
    found = INTERPRET.judge(*year, {2: D("2024-09-19")}, events=events, as_of=D("2024-10-01"))  # type: ignore[arg-type]
    assert [(one.key, one.state.value) for one in found] == [("1", "missing"), ("2", "met")]
    twice = {1: D("2024-09-03"), "1": D("2024-09-04")}
    with pytest.raises(BadValue, match="the key 1 names several instances or doings"):
        INTERPRET.judge(*year, twice, events=events)  # type: ignore[arg-type]


def test_a_key_of_two_instances_is_refused() -> None:
    # To 2024-03-31 within the quarter, from April in the month after it: the first quarter comes twice.
    within = duty(Months(3), Every(Period.QUARTER)).rule
    after = Version(
        date(2024, 4, 1), Citation(LAW, 9), Term(Months(1), recurs=Every(Period.QUARTER, months_after=1))
    )
    changed = gr.Duty(evolve(within, versions=(*within.versions, after)))
    span = (D("2024-01-01"), D("2024-06-30"))
    assert [str(one.last) for one in changed.instances(*span)] == ["2024-03-31", "2024-04-30"]
    with pytest.raises(BadValue, match="the key 2024-Q1 names several instances"):
        changed.judge(*span, {"2024-Q1": D("2024-04-20")})
    found = changed.judge(*span, [D("2024-03-20"), D("2024-04-20")])
    assert [one.state.value for one in found] == ["met", "met"]


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


def test_verdicts_are_values() -> None:
    (one,) = REPORT.judge(D("2020-01-01"), D("2020-12-31"), [D("2020-02-03")])
    for same in (pickle.loads(pickle.dumps(one)), copy.deepcopy(one), copy.copy(one)):
        assert same == one
        assert dict(same.readings) == {"roll": gr.Fulfilment.MET}
        assert hash(same) == hash(one)
    assert one.readings == {"roll": gr.Fulfilment.MET}
    assert one.readings["roll"] is gr.Fulfilment.MET
    assert repr(one.readings) == "{'roll': <Fulfilment.MET: 'met'>}"
    with pytest.raises(KeyError):
        one.readings["no_roll"]
    with pytest.raises(TypeError):
        one.readings["roll"] = gr.Fulfilment.LATE  # type: ignore[index]


def test_many_events_take_little_time() -> None:
    # Each event is met the day after; the old way compared every doing with every event.
    events = {str(number): D("2010-01-04") + timedelta(number) for number in range(2000)}
    done = [day + timedelta(1) for day in events.values()]

    def seconds(n: int) -> float:
        some = dict(list(events.items())[:n])
        began = perf_counter()
        found = INTERPRET.judge(D("2010-01-01"), D("2020-12-31"), done[:n], events=some)
        assert {one.state for one in found} == {gr.Fulfilment.MET}
        assert [one.done for one in found] == done[:n]
        return perf_counter() - began

    few, many = min(seconds(200) for _ in range(3)), seconds(2000)
    assert many < 40 * few


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
