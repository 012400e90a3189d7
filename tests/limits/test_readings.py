"""不同理解: which readings a term leaves open, and how they are asked for."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

import govrules as gr
from govrules.errors import BadValue, WrongType
from govrules.limits.length import Days, Hours, Months, OnDate, WorkingDays, YearlyDate, Years
from govrules.limits.readings import STRADDLE
from govrules.limits.rule import Rule
from govrules.limits.term import Actor, Measure, Roll

START = date(2024, 9, 20)
ROLL = ["roll", "no_roll"]
FROM = ["extension_from_unrolled", "extension_from_rolled"]
TOLD = ["extension_told_by_first_due", "extension_told_any_day"]
PAUSE = [
    "pause_after_sent_through_return",
    "pause_from_sent_through_return",
    "pause_after_sent_before_return",
]
RECEIPT = ["receipt_same_day", "receipt_next_workday"]
MEASURED = ["measured_dated", "measured_sent", "measured_delivered"]
UNIT = ["natural_days", "working_days"]

OFFERED = [
    (WorkingDays(20), {}, []),
    (WorkingDays(20), {"longest": WorkingDays(20)}, TOLD),
    (WorkingDays(20), {"pausable": True}, PAUSE),
    (WorkingDays(20), {"of_receipt": True, "measured": Measure.SENT}, [*RECEIPT, *MEASURED]),
    (Days(15), {}, ROLL),
    (Months(3), {}, ROLL),
    (Years(1), {}, ROLL),
    (Days(0), {}, []),
    (Days(15), {"roll": Roll.STAYS}, []),
    (Days(15), {"roll": Roll.NEXT_WORKDAY}, []),
    (Days(15), {"contested_unit": True}, [*UNIT, *ROLL]),
    (Days(15), {"longest": Days(15)}, [*ROLL, *FROM, *TOLD]),
    (Days(15), {"longest": Days(15), "roll": Roll.NEXT_WORKDAY}, [*FROM, *TOLD]),
    (Days(15), {"longest": Days(15), "roll": Roll.STAYS}, TOLD),
    (Months(3), {"of_receipt": True}, [*ROLL, *RECEIPT]),
    (Hours(24), {"of_receipt": True, "longest": Hours(24)}, TOLD),
    (YearlyDate(1, 31), {"of_receipt": True, "measured": Measure.SENT}, ROLL),
    (OnDate(date(2030, 1, 1)), {"pausable": True}, ROLL),
    (YearlyDate(1, 31), {"roll": Roll.NEXT_WORKDAY}, []),
    (Days(15), {"roll": Roll.BY_ANALOGY}, ROLL),
    (None, {"of_receipt": True}, []),
]


@pytest.mark.parametrize(("length", "changes", "names"), OFFERED)
def test_the_readings_that_a_term_leaves_open(
    make: Callable[..., Rule], length: Days | None, changes: dict[str, object], names: list[str]
) -> None:
    rule = make(length, **{"pausable": False, **changes})
    version = rule.on(START)
    assert [one.name for one in version.readings] == names
    groups = {one.group for one in version.readings}
    assert sorted(one.group for one in version.readings if one.default) == sorted(groups)
    assert list(rule.due(START).readings) == names
    assert all(one.label.zh and one.label.en for one in version.readings)


# Names are asked for by callers and kept in stored answers; groups are the questions that they answer.
NAMED = {
    "roll": ("roll", "届满日遇休息日顺延", "a last day on a rest day moves to the next working day"),
    "no_roll": ("roll", "届满日遇休息日不顺延", "a last day on a rest day stays"),
    "natural_days": ("unit", "“日”为自然日", "days are civil days"),
    "working_days": ("unit", "“日”为工作日", "days are working days, as in practice"),
    "receipt_same_day": ("receipt", "休息日收到即为当日收到", "receipt on a rest day is receipt that day"),
    "receipt_next_workday": (
        "receipt",
        "休息日收到视为其后首个工作日收到",
        "receipt on a rest day counts as receipt on the next working day",
    ),
    "measured_dated": ("measured", "以落款日为准", "measured by the day it is dated"),
    "measured_sent": ("measured", "以发出日为准", "measured by the day it is sent"),
    "measured_delivered": ("measured", "以送达日为准", "measured by the day it is delivered"),
    "extension_told_by_first_due": (
        "extension_told",
        "首个期限届满前告知的延长方有效",
        "an extension counts if told on or before the first due date",
    ),
    "extension_told_any_day": (
        "extension_told",
        "何时告知延长均有效",
        "an extension counts whenever it is told",
    ),
    "extension_from_unrolled": (
        "extension_from",
        "延长自未顺延的届满日续算",
        "an extension runs from the unrolled last day",
    ),
    "extension_from_rolled": (
        "extension_from",
        "延长自顺延后的届满日续算",
        "an extension runs from the rolled last day",
    ),
    "pause_after_sent_through_return": (
        "pause",
        "自发出次日起至收到反馈当日扣除",
        "out of the count: the day after sending to the day of return",
    ),
    "pause_from_sent_through_return": (
        "pause",
        "自发出当日起至收到反馈当日扣除",
        "out of the count: the day of sending to the day of return",
    ),
    "pause_after_sent_before_return": (
        "pause",
        "自发出次日起至收到反馈前一日扣除",
        "out of the count: the days between sending and return",
    ),
    "version_at_start": ("version", "适用起算时的规定", "the version in force when the period started"),
    "version_at_change": (
        "version",
        "适用期间内新施行的规定",
        "the version that came into force within the period",
    ),
}


def test_every_reading_has_its_name_group_and_labels(make: Callable[..., Rule]) -> None:
    everything = make(Days(15), longest=Days(15), contested_unit=True, of_receipt=True, measured=Measure.SENT)
    found = {
        one.name: (one.group, one.label.zh, one.label.en)
        for one in (*everything.on(START).readings, *STRADDLE)
    }
    assert found == NAMED
    assert [one.name for one in STRADDLE if one.default] == ["version_at_start"]


def test_a_repeal_leaves_nothing_open() -> None:
    assert gr.rule("disclosure.application.reply.env").versions[1].readings == ()


@pytest.mark.parametrize(("actor", "default"), [(Actor.OFFICE, "no_roll"), (Actor.CITIZEN, "roll")])
def test_silence_on_rolling_is_read_by_whose_period_it_is(
    make: Callable[..., Rule], actor: Actor, default: str
) -> None:
    version = make(Days(15), actor=actor, pausable=False).on(START)
    assert [one.name for one in version.readings if one.default] == [default]


@pytest.mark.parametrize("measure", [Measure.DATED, Measure.SENT, Measure.DELIVERED])
def test_the_measured_day_of_the_term_is_the_default(make: Callable[..., Rule], measure: Measure) -> None:
    version = make(WorkingDays(20), measured=measure, pausable=False).on(START)
    assert [one.name for one in version.readings if one.default] == [f"measured_{measure.value}"]


def test_the_default_reading_can_be_named_and_changes_nothing(reply: Rule) -> None:
    plain = reply.due(START)
    for reading in reply.on(START).readings:
        if reading.default:
            assert reply.due(START, reading=reading.name) == plain
    assert reply.due(START, reading=()) == reply.due(START, reading=[]) == plain


def test_several_readings_of_different_questions(make: Callable[..., Rule]) -> None:
    rule = make(Days(15), of_receipt=True, longest=Days(15))
    # From Saturday 21 September read as Monday 23: Tuesday 8 October; 15 more from there: 23 October.
    names = ("receipt_next_workday", "roll", "extension_from_rolled")
    due = rule.due(date(2024, 9, 21), extended=15, reading=names)
    assert due.date == date(2024, 10, 23)
    assert rule.due(date(2024, 9, 21), extended=15, reading=list(names)).date == date(2024, 10, 23)
    # One answer changed, the others kept: 21 September + 15 = 6 October, rolled to the 8th, + 15 = 23 October;
    # 23 September + 15 = 8 October unrolled, + 15 = 23 October.
    assert due.readings["receipt_same_day"] == date(2024, 10, 23)
    assert due.readings["extension_from_unrolled"] == date(2024, 10, 23)
    assert due.readings["no_roll"] == date(2024, 10, 23)
    # Everything by default, for an office: 21 September + 15 + 15 = 21 October.
    assert rule.due(date(2024, 9, 21), extended=15).date == date(2024, 10, 21)


def test_an_unknown_reading_is_refused_with_those_known(reply: Rule, make: Callable[..., Rule]) -> None:
    with pytest.raises(
        BadValue, match=r"has no reading 'rolled'; readings: receipt_same_day, receipt_next_workday, ext"
    ):
        reply.due(START, reading="rolled")
    with pytest.raises(BadValue, match="none, its text leaves nothing open"):
        make(WorkingDays(5), pausable=False).due(START, reading="roll")
    with pytest.raises(BadValue, match="has no reading 'version_at_change'"):
        reply.due(START, reading="version_at_change")  # no version follows that of 2019
    with pytest.raises(BadValue, match="version_at_start, version_at_change"):
        reply.due(date(2015, 6, 25), reading="x")


def test_two_answers_to_one_question_are_refused(reply: Rule) -> None:
    with pytest.raises(
        BadValue, match="'receipt_same_day' and 'receipt_next_workday' answer the same question"
    ):
        reply.due(START, reading=("receipt_same_day", "receipt_next_workday"))
    assert reply.due(START, reading=("receipt_next_workday", "receipt_next_workday")).date == date(
        2024, 10, 23
    )


@pytest.mark.parametrize("reading", [5, True, [5], ("receipt_same_day", None), date(2024, 1, 1)])
def test_what_is_no_name_of_a_reading_is_refused(reply: Rule, reading: object) -> None:
    with pytest.raises(WrongType, match="reading"):
        reply.due(START, reading=reading)  # type: ignore[arg-type]


def test_readings_cannot_be_changed(reply: Rule) -> None:
    with pytest.raises(TypeError):
        reply.due(START).readings["roll"] = START  # type: ignore[index]


# days or working days -----------------------------------------------------------------------------


def test_a_contested_unit_gives_both_dates(make: Callable[..., Rule]) -> None:
    rule = make(Days(30), contested_unit=True, longest=Days(5))
    due = rule.due(START)
    assert due.date == date(2024, 10, 20)  # 30 days: a Sunday; an office's period stays
    # 20 working days on 23 October; 24, 25: 22, 28 October-1 November: 27, 4-6: 30.
    assert due.readings["working_days"] == date(2024, 11, 6)
    assert due.readings["natural_days"] == date(2024, 10, 20)
    assert due.readings["roll"] == date(2024, 10, 21)
    assert "其他理解：" in due.explain()
    assert "“日”为工作日：2024-11-06 [working_days]" in due.explain()
    assert "- days are working days, as in practice: 2024-11-06 [working_days]" in due.explain("en")


def test_the_reading_in_working_days_counts_everything_in_them(make: Callable[..., Rule]) -> None:
    rule = make(Days(30), contested_unit=True, longest=Days(5))
    due = rule.due(START, reading="working_days")
    assert due.date == date(2024, 11, 6)
    assert due.readings["natural_days"] == date(2024, 10, 20)
    assert due.remaining(date(2024, 11, 4)) == WorkingDays(2)
    assert rule.due(START).remaining(date(2024, 10, 18)) == Days(2)
    assert "2024-10-01~2024-10-07放假，不计入" in due.explain()
    assert "2024-10-01~2024-10-07放假" not in rule.due(START).explain()
    longer = rule.due(START, extended=5, reading="working_days")
    assert longer.date == date(2024, 11, 13)  # 7, 8, 11, 12, 13 November
    assert "延长5个工作日" in longer.explain()
    paused = rule.due(
        START, pauses=[gr.Pause(date(2024, 9, 21), date(2024, 9, 24), "hearing")], reading="working_days"
    )
    assert paused.date == date(2024, 11, 8)
    assert "扣除2个工作日" in paused.explain()


def test_a_contested_unit_is_read_both_ways(make: Callable[..., Rule]) -> None:
    # Five days from Tuesday 30 April 2024: working days, 1 to 5 May off, 6 to 10; civil days end on Sunday 5 May.
    working = make(WorkingDays(5), pausable=False, contested_unit=True).due(date(2024, 4, 30))
    assert working.date == date(2024, 5, 10)
    assert dict(working.readings) == {"natural_days": date(2024, 5, 5), "working_days": date(2024, 5, 10)}
    civil = make(Days(5), pausable=False, contested_unit=True).due(date(2024, 4, 30), reading="working_days")
    assert civil.date == date(2024, 5, 10)
    assert civil.in_working_days
    other = make(WorkingDays(5), pausable=False, contested_unit=True).due(
        date(2024, 4, 30), reading="natural_days"
    )
    assert other.date == date(2024, 5, 5)
    assert not other.in_working_days
    assert "期限5日" in other.explain("zh")
