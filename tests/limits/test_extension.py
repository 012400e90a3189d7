"""延长: how much, in which unit, told by when, and from which day it runs on."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime

import pytest

import govrules as gr
from govrules.errors import BadValue, NotAllowed, WrongType
from govrules.limits.due import Certainty
from govrules.limits.length import Days, Months, WorkingDays
from govrules.limits.rule import Rule
from govrules.limits.term import Actor, Roll

START = date(2024, 9, 20)  # first due on 2024-10-23

EXTENDED = [
    (None, "2024-10-23", "not extended"),
    (0, "2024-10-23", "by nothing"),
    (1, "2024-10-24", "by one"),
    (5, "2024-10-30", "24, 25, 28, 29, 30 October"),
    (20, "2024-11-20", "24, 25: 2, 28 Oct-1 Nov: 7, 4-8: 12, 11-15: 17, 18-20: 20"),
    ("max", "2024-11-20", "the longest"),
    (WorkingDays(5), "2024-10-30", "a length in the unit of the limit"),
]


@pytest.mark.parametrize(("extended", "due", "why"), EXTENDED)
def test_an_extension_runs_on_from_the_first_due_date(
    reply: Rule, extended: object, due: str, why: str
) -> None:
    answer = reply.due(START, extended=extended)  # type: ignore[arg-type]
    assert answer.date == date.fromisoformat(due), why
    assert answer.first_due == date(2024, 10, 23)
    assert answer.certainty is Certainty.FINAL


@pytest.mark.parametrize(
    ("extended", "error", "message"),
    [
        (21, NotAllowed, r"at most 20 working days \(.*art\. 33 para\. 2\); asked for 21 working days"),
        (WorkingDays(21), NotAllowed, "at most 20 working days"),
        (-1, BadValue, "an extension can't be negative: -1"),
        (Days(5), BadValue, "another unit: give WorkingDays"),
        (Months(1), BadValue, "another unit: give WorkingDays"),
        (True, WrongType, "a whole number, a length such as .* or 'max', not True"),
        (False, WrongType, "a whole number"),
        (5.0, WrongType, "a whole number"),
        ("5", WrongType, "a whole number"),
        ("MAX", WrongType, "'max', not 'MAX'"),
        (date(2024, 10, 30), WrongType, "a whole number"),
    ],
)
def test_what_cannot_be_an_extension_is_refused(
    reply: Rule, extended: object, error: type[Exception], message: str
) -> None:
    with pytest.raises(error, match=message):
        reply.due(START, extended=extended)  # type: ignore[arg-type]


def test_a_rule_without_an_extension_refuses_any() -> None:
    for extended in (0, 5, "max", True):
        with pytest.raises(NotAllowed, match=r"allows no extension under .*art\. 30: leave extended= out"):
            gr.rule("disclosure.application.correction_notice").due(START, extended=extended)


TOLD = [
    (date(2024, 9, 20), "2024-11-20", "on the day of receipt"),
    (date(2024, 10, 22), "2024-11-20", "the day before the first due date"),
    (date(2024, 10, 23), "2024-11-20", "on the first due date"),
    (datetime(2024, 10, 23, 15, 59, tzinfo=UTC), "2024-11-20", "a minute before midnight in Beijing"),
    (date(2024, 10, 24), "2024-10-23", "the day after: it doesn't count"),
    (datetime(2024, 10, 23, 16, 0, tzinfo=UTC), "2024-10-23", "midnight in Beijing: the day after"),
]


@pytest.mark.parametrize(("told", "due", "why"), TOLD)
def test_an_extension_counts_if_told_by_the_first_due_date(
    reply: Rule, told: date, due: str, why: str
) -> None:
    answer = reply.due(START, extended="max", extension_told=told)
    assert answer.date == date.fromisoformat(due), why
    assert answer.readings["extension_told_any_day"] == date(2024, 11, 20)
    assert answer.readings["extension_told_by_first_due"] == date.fromisoformat(due)
    any_day = reply.due(START, extended="max", extension_told=told, reading="extension_told_any_day")
    assert any_day.date == date(2024, 11, 20)


def test_when_an_extension_was_told_is_said(reply: Rule) -> None:
    assumed = reply.due(START, extended=5)
    assert (
        "延长5个工作日，未载明告知日期，视为按时告知，自首个届满日2024-10-23续算，至2024-10-30（周三）"
        in assumed.explain()
    )
    english = (
        "Extended by 5 working days, told on a day not recorded, assumed in time, from the first due date"
    )
    assert f"{english} 2024-10-23 to Wed 2024-10-30" in assumed.explain("en")
    told = reply.due(START, extended=5, extension_told=date(2024, 10, 20))
    assert "延长5个工作日，2024-10-20告知，自" in told.explain()
    assert "told on 2024-10-20, from" in told.explain("en")
    late = reply.due(START, extended=5, extension_told=date(2024, 10, 24))
    assert "延长5个工作日于2024-10-24告知，晚于首个届满日2024-10-23，不予计入" in late.explain()
    assert "told on 2024-10-24 came after the first due date 2024-10-23 and doesn't count" in late.explain(
        "en"
    )
    assert "延长" not in "".join(step.zh for step in reply.due(START, extended=0).steps)


def test_a_day_of_telling_before_the_start_or_without_an_extension_is_refused(reply: Rule) -> None:
    with pytest.raises(BadValue, match="can't be told on 2024-09-19, before the period starts on 2024-09-20"):
        reply.due(START, extended=5, extension_told=date(2024, 9, 19))
    with pytest.raises(BadValue, match="extension_told=2024-10-01 needs extended="):
        reply.due(START, extension_told=date(2024, 10, 1))
    with pytest.raises(WrongType, match="a day is needed"):
        reply.due(START, extended=5, extension_told="2024-10-01")  # type: ignore[arg-type]


def test_holidays_inside_the_extension_are_named(reply: Rule) -> None:
    # From 28 August: 29, 30: 2, 2-6: 7, 9-13 and Sat 14: 13, 18-20: 16, 23-26: 20; extension over National Day.
    due = reply.due(date(2024, 8, 28), extended=5)
    assert due.first_due == date(2024, 9, 26)
    assert due.date == date(2024, 10, 9)  # 27, Sun 29, 30 September, 8, 9 October
    assert "2024-10-01~2024-10-07放假，不计入；2024-09-29调休上班，计入" in due.explain()


# natural days: 15 from 20 September end on Saturday 5 October, in the holiday; 15 more on Sunday 20 October.
NATURAL = [
    (Actor.CITIZEN, Roll.SILENT, None, "2024-10-08", "2024-10-21", "rolls once, from the unrolled last day"),
    (Actor.CITIZEN, Roll.SILENT, "extension_from_rolled", "2024-10-08", "2024-10-23", "15 from 8 October"),
    (Actor.CITIZEN, Roll.SILENT, "no_roll", "2024-10-05", "2024-10-20", "neither rolls"),
    (Actor.OFFICE, Roll.SILENT, None, "2024-10-05", "2024-10-20", "an office's period stays"),
    (Actor.OFFICE, Roll.SILENT, "roll", "2024-10-08", "2024-10-21", "read to roll"),
    (Actor.OFFICE, Roll.NEXT_WORKDAY, None, "2024-10-08", "2024-10-21", "rolls by its law"),
    (
        Actor.OFFICE,
        Roll.NEXT_WORKDAY,
        "extension_from_rolled",
        "2024-10-08",
        "2024-10-23",
        "15 from 8 October",
    ),
    (Actor.CITIZEN, Roll.STAYS, None, "2024-10-05", "2024-10-20", "stays by its law"),
]


@pytest.mark.parametrize(("actor", "roll", "reading", "first", "extended", "why"), NATURAL)
def test_extensions_in_natural_days(
    make: Callable[..., Rule],
    actor: Actor,
    roll: Roll,
    reading: str | None,
    first: str,
    extended: str,
    why: str,
) -> None:
    rule = make(Days(15), actor=actor, roll=roll, longest=Days(15))
    assert rule.due(
        START, reading=None if reading == "extension_from_rolled" else reading
    ).date == date.fromisoformat(first)
    due = rule.due(START, extended="max", reading=reading)
    assert due.date == date.fromisoformat(extended), why
    assert due.first_due == date.fromisoformat(first)


def test_both_starts_of_an_extension_are_readings_where_a_last_day_may_roll(
    make: Callable[..., Rule],
) -> None:
    due = make(Days(15), actor=Actor.CITIZEN, longest=Days(15)).due(START, extended=15)
    assert due.readings["extension_from_unrolled"] == date(2024, 10, 21)
    assert due.readings["extension_from_rolled"] == date(2024, 10, 23)
    stays = make(Days(15), actor=Actor.CITIZEN, longest=Days(15), roll=Roll.STAYS).due(START, extended=15)
    assert "extension_from_rolled" not in stays.readings


@pytest.mark.parametrize(
    ("actor", "told", "due"),
    [
        (Actor.CITIZEN, "2024-10-08", "2024-10-21"),  # the rolled last day
        (Actor.CITIZEN, "2024-10-09", "2024-10-08"),
        (Actor.OFFICE, "2024-10-05", "2024-10-20"),
        (Actor.OFFICE, "2024-10-06", "2024-10-05"),
    ],
)
def test_telling_is_held_against_the_last_day_that_holds(
    make: Callable[..., Rule], actor: Actor, told: str, due: str
) -> None:
    rule = make(Days(15), actor=actor, longest=Days(15))
    answer = rule.due(START, extended=15, extension_told=date.fromisoformat(told))
    assert answer.date == date.fromisoformat(due)


def test_an_extension_in_months_runs_from_the_last_day(make: Callable[..., Rule]) -> None:
    rule = make(Months(3), longest=Months(1))
    due = rule.due(date(2023, 11, 30), extended=1)
    assert due.first_due == date(2024, 2, 29)
    assert due.date == date(2024, 3, 29)
