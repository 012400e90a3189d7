"""扣除时段: days that a version leaves out of its count."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

import govrules as gr
from govrules.errors import Undetermined, WrongType
from govrules.limits.due import Certainty
from govrules.limits.length import Days, Months, WorkingDays, Years
from govrules.limits.rule import Rule
from govrules.limits.term import Actor, Pause, Starts

START = date(2024, 9, 20)  # 20 working days end on Wednesday 2024-10-23


def day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)


def pause(first: str, last: str | None, ground: str = "third_party") -> Pause:
    return Pause(date.fromisoformat(first), day(last), ground)


WORKING = [
    ([], "2024-10-23", "none"),
    ([("2024-09-23", "2024-09-27")], "2024-10-30", "five working days: 24, 25, 28-30 October"),
    ([("2024-09-27", "2024-09-30")], "2024-10-28", "Fri, Sun worked, Mon: three"),
    ([("2024-09-23", "2024-09-23")], "2024-10-24", "one day"),
    ([("2024-09-21", "2024-09-22")], "2024-10-23", "a weekend takes nothing out"),
    ([("2024-10-01", "2024-10-07")], "2024-10-23", "nor does a holiday"),
    ([("2024-09-23", "2024-09-27"), ("2024-09-26", "2024-09-30")], "2024-11-01", "overlapping: seven in all"),
    ([("2024-09-26", "2024-09-30"), ("2024-09-23", "2024-09-27")], "2024-11-01", "whichever is named first"),
    ([("2024-09-23", "2024-09-27"), ("2024-09-24", "2024-09-25")], "2024-10-30", "one inside the other"),
    ([("2024-09-23", "2024-09-25"), ("2024-09-25", "2024-09-27")], "2024-10-30", "touching on a day"),
    ([("2024-09-23", "2024-09-25"), ("2024-09-26", "2024-09-27")], "2024-10-30", "one after the other"),
    ([("2024-09-23", "2024-09-23"), ("2024-10-08", "2024-10-08")], "2024-10-25", "apart: one and one"),
    ([("2024-09-01", "2024-09-19")], "2024-10-23", "before the start"),
    ([("2024-09-01", "2024-09-20")], "2024-10-23", "up to the start, which isn't counted anyway"),
    ([("2024-09-10", "2024-09-23")], "2024-10-24", "over the start: one working day after it"),
    ([("2024-10-24", "2024-10-31")], "2024-10-23", "after the last day"),
    ([("2024-10-23", "2024-10-23")], "2024-10-24", "the last day itself"),
    ([("2024-10-23", "2024-10-25")], "2024-10-28", "from the last day on"),
    (
        [("2024-10-22", "2024-10-22"), ("2024-10-24", "2024-10-25")],
        "2024-10-28",
        "the second only after the first",
    ),
    (
        [("2024-09-23", "2024-10-31")],
        "2024-11-28",
        "all 26 days of it: 1 Nov is the first, four weeks less a day",
    ),
]


@pytest.mark.parametrize(("pauses", "due", "why"), WORKING)
def test_paused_working_days_are_left_out(
    reply: Rule, pauses: list[tuple[str, str]], due: str, why: str
) -> None:
    answer = reply.due(START, pauses=[pause(*one) for one in pauses])
    assert answer.date == day(due), why
    assert answer.certainty is Certainty.FINAL


def test_grounds_are_named_by_id_or_label(reply: Rule) -> None:
    for ground in ("third_party", "征求第三方意见", "consulting a third party", "other_organ"):
        assert reply.due(START, pauses=(pause("2024-09-23", "2024-09-27", ground),)).date == date(
            2024, 10, 30
        )


def test_pauses_are_told_with_what_they_took_out_and_their_article(reply: Rule) -> None:
    due = reply.due(START, pauses=[pause("2024-09-23", "2024-09-29")])
    assert "征求第三方意见：2024-09-23至2024-09-29不计入，扣除6个工作日" in due.explain()
    assert "consulting a third party: 2024-09-23 to 2024-09-29 not counted, 6 working days" in due.explain(
        "en"
    )
    assert [one.place() for one in due.citations][-1] == "第三十三条第三款"


def test_a_day_in_two_pauses_is_told_once(reply: Rule) -> None:
    both = [pause("2024-09-26", "2024-09-30", "other_organ"), pause("2024-09-23", "2024-09-27")]
    text = reply.due(START, pauses=both).explain()
    assert "征求第三方意见：2024-09-23至2024-09-27不计入，扣除5个工作日" in text
    assert "征求其他机关意见：2024-09-26至2024-09-30不计入，扣除2个工作日" in text
    inside = [pause("2024-09-23", "2024-09-27"), pause("2024-09-24", "2024-09-25", "other_organ")]
    assert "其他机关" not in reply.due(START, pauses=inside).explain()


@pytest.mark.parametrize(
    ("first", "last"), [("2024-09-01", "2024-09-20"), ("2024-10-24", "2024-10-31")], ids=["before", "after"]
)
def test_pauses_outside_the_period_are_not_told(reply: Rule, first: str, last: str) -> None:
    assert "不计入，扣除" not in reply.due(START, pauses=[pause(first, last)]).explain()


def test_a_pause_over_the_start_takes_out_the_days_after_it(reply: Rule) -> None:
    assert "扣除1个工作日" in reply.due(START, pauses=[pause("2024-09-10", "2024-09-23")]).explain()


# the text of 2007 leaves out third parties only ---------------------------------------------------


def test_a_ground_that_the_version_does_not_exclude_is_not_deducted_and_that_is_said(reply: Rule) -> None:
    start = date(2015, 6, 25)  # GI-19: 15 working days end on 2015-07-16
    organ = reply.due(start, pauses=[pause("2015-07-01", "2015-07-02", "other_organ")])
    assert organ.date == date(2015, 7, 16)
    assert "“征求其他机关意见”所用时间不属于该版本规定可扣除的时间，不予扣除" in organ.explain()
    assert (
        "Time for 'consulting another organ' is not left out: this version doesn't exclude it"
        in organ.explain("en")
    )
    party = reply.due(start, pauses=[pause("2015-07-01", "2015-07-02")])
    assert party.date == date(2015, 7, 20)
    assert "不予扣除" not in party.explain()
    both = [pause("2015-07-01", "2015-07-02"), pause("2015-07-03", "2015-07-03", "other_organ")]
    assert reply.due(start, pauses=both).date == date(2015, 7, 20)


def test_a_refused_ground_is_said_once_and_an_open_one_holds_nothing_up(reply: Rule) -> None:
    refused = [pause("2015-07-01", None, "other_organ"), pause("2015-07-03", "2015-07-03", "other_organ")]
    due = reply.due(date(2015, 6, 25), pauses=refused)
    assert due.date == date(2015, 7, 16)
    assert due.explain().count("不予扣除") == 1


def test_grounds_are_refused_where_the_law_sets_no_number_too() -> None:
    due = gr.rule("disclosure.application.correction_submit").due(START, pauses=[pause("2024-09-23", None)])
    assert "不予扣除" in due.explain()


# a pause that still runs --------------------------------------------------------------------------


def test_a_pause_without_an_end_leaves_the_answer_open(reply: Rule) -> None:
    due = reply.due(START, pauses=[pause("2024-09-25", None)])
    assert due.certainty is Certainty.INDETERMINATE
    assert due.date is due.latest is due.first_due is None
    assert due.earliest == date(2024, 10, 23)
    assert due.missing == ("when the pause that began on 2024-09-25 ended (third_party)",)
    assert due.overdue(date(2024, 10, 23)) is False
    with pytest.raises(Undetermined, match="between 2024-10-23 and an unknown day"):
        due.overdue(date(2025, 6, 1))
    with pytest.raises(Undetermined, match="when the pause that began"):
        due.require()
    assert "无法确定，不早于2024-10-23；缺少：扣除时段何时结束" in due.explain()
    assert "自2024-09-25起的扣除（third_party）尚未结束" in due.explain()
    assert "indeterminate, not before 2024-10-23; missing: when the pause" in due.explain("en")
    assert "The pause since 2024-09-25 (third_party) has not ended" in due.explain("en")


@pytest.mark.parametrize(
    ("first", "open_ended", "why"),
    [
        ("2024-10-22", True, "before the last day"),
        ("2024-10-23", True, "on the last day"),
        ("2024-10-24", False, "after the last day"),
        ("2024-09-01", True, "before the start"),
    ],
)
def test_when_a_pause_without_an_end_matters(reply: Rule, first: str, open_ended: bool, why: str) -> None:
    due = reply.due(START, pauses=[pause(first, None)])
    assert (due.certainty is Certainty.INDETERMINATE) is open_ended, why
    assert (due.date == date(2024, 10, 23)) is not open_ended


def test_an_ended_pause_moves_what_a_running_one_bounds(reply: Rule) -> None:
    due = reply.due(START, pauses=[pause("2024-09-23", "2024-09-27"), pause("2024-10-29", None)])
    assert due.earliest == date(2024, 10, 30)
    assert due.date is None


def test_a_pause_that_begins_in_the_extension_and_still_runs(reply: Rule) -> None:
    due = reply.due(START, extended=5, pauses=[pause("2024-10-28", None)])
    assert due.certainty is Certainty.INDETERMINATE
    assert due.first_due == date(2024, 10, 23)
    assert due.latest is None
    assert due.missing == ("when the pause that began on 2024-10-28 ended (third_party)",)
    assert due.overdue(date(2024, 10, 23)) is False
    after = reply.due(START, extended=5, pauses=[pause("2024-10-31", None)])
    assert after.date == date(2024, 10, 30)


# inquiries: which boundary days count -------------------------------------------------------------

INQUIRIES = [
    (None, "2024-10-29", "24-27 September: four"),
    ("pause_after_sent_through_return", "2024-10-29", "the default"),
    ("pause_from_sent_through_return", "2024-10-30", "23-27 September: five"),
    ("pause_after_sent_before_return", "2024-10-28", "24-26 September: three"),
]


@pytest.mark.parametrize(("reading", "due", "why"), INQUIRIES)
def test_an_inquiry_sent_and_returned(reply: Rule, reading: str | None, due: str, why: str) -> None:
    inquiry = Pause.between(date(2024, 9, 23), date(2024, 9, 27), "third_party")
    answer = reply.due(START, pauses=[inquiry], reading=reading)
    assert answer.date == day(due), why
    assert {name: found for name, found in answer.readings.items() if name.startswith("pause")} == {
        name: day(wanted) for name, wanted, _ in INQUIRIES if name is not None
    }


@pytest.mark.parametrize(
    ("reading", "due"),
    [
        (None, "2024-10-23"),
        ("pause_from_sent_through_return", "2024-10-24"),
        ("pause_after_sent_before_return", "2024-10-23"),
    ],
)
def test_an_inquiry_returned_on_the_day_it_was_sent_takes_nothing_out(
    reply: Rule, reading: str | None, due: str
) -> None:
    inquiry = Pause.between(date(2024, 9, 24), date(2024, 9, 24), "third_party")
    answer = reply.due(START, pauses=[inquiry], reading=reading)
    assert answer.date == day(due)
    assert ("不计入，扣除" in answer.explain()) is (due == "2024-10-24")


def test_an_inquiry_not_yet_returned_leaves_the_answer_open_under_every_reading(reply: Rule) -> None:
    inquiry = Pause.between(date(2024, 9, 24), None, "third_party")
    for reading in (None, "pause_from_sent_through_return", "pause_after_sent_before_return"):
        assert reply.due(START, pauses=[inquiry], reading=reading).certainty is Certainty.INDETERMINATE
    last = Pause.between(
        date(2024, 10, 23), None, "third_party"
    )  # sent on the last day: the pause begins after it
    assert reply.due(START, pauses=[last]).date == date(2024, 10, 23)
    assert reply.due(START, pauses=[last], reading="pause_from_sent_through_return").date is None


def test_the_boundaries_of_a_dated_pause_are_no_reading(reply: Rule) -> None:
    dated = [pause("2024-09-23", "2024-09-27")]
    for reading in ("pause_from_sent_through_return", "pause_after_sent_before_return"):
        assert reply.due(START, pauses=dated, reading=reading).date == date(2024, 10, 30)


# other units --------------------------------------------------------------------------------------

CIVIL = [
    (Days(15), "2024-09-02", [("2024-09-05", "2024-09-09")], "2024-09-22", "five days more"),
    (
        Days(15),
        "2024-09-02",
        [("2024-09-05", "2024-09-09"), ("2024-09-08", "2024-09-11")],
        "2024-09-24",
        "seven",
    ),
    (Days(15), "2024-09-02", [("2024-09-17", "2024-09-17")], "2024-09-18", "the last day"),
    (Days(15), "2024-09-02", [("2024-09-18", "2024-09-20")], "2024-09-17", "after the last day"),
    (
        Days(15),
        "2024-09-02",
        [("2024-08-20", "2024-09-03")],
        "2024-09-18",
        "over the start: one day after it",
    ),
    (
        Days(15),
        "2024-09-02",
        [("2024-09-17", "2024-09-17"), ("2024-09-18", "2024-09-19")],
        "2024-09-20",
        "in a chain",
    ),
    (Months(1), "2024-09-02", [("2024-09-10", "2024-09-14")], "2024-10-07", "2 October and five days"),
    (Years(1), "2023-09-02", [("2024-01-01", "2024-01-31")], "2024-10-03", "2 September and 31 days"),
]


@pytest.mark.parametrize(("length", "start", "pauses", "due", "why"), CIVIL)
def test_paused_days_move_the_last_day_of_civil_periods(
    make: Callable[..., Rule], length: Days, start: str, pauses: list[tuple[str, str]], due: str, why: str
) -> None:
    answer = make(length).due(date.fromisoformat(start), pauses=[pause(*one, "hearing") for one in pauses])
    assert answer.date == day(due), why


def test_a_citizens_moved_last_day_rolls(make: Callable[..., Rule]) -> None:
    rule = make(Days(15), actor=Actor.CITIZEN)
    due = rule.due(date(2024, 9, 2), pauses=[pause("2024-09-05", "2024-09-09", "hearing")])
    assert due.date == date(2024, 9, 23)  # the 22nd is a Sunday
    assert "听证：2024-09-05至2024-09-09不计入，扣除5日" in due.explain()
    assert "a hearing: 2024-09-05 to 2024-09-09 not counted, 5 days" in due.explain("en")


def test_a_pause_on_the_days_over_which_the_last_day_rolled_changes_nothing(
    make: Callable[..., Rule],
) -> None:
    rule = make(Days(15), actor=Actor.CITIZEN)  # from 20 September: Saturday 5 October, rolled to the 8th
    due = rule.due(START, pauses=[pause("2024-10-06", "2024-10-08", "hearing")])
    assert due.date == date(2024, 10, 8)
    assert "不计入，扣除" not in due.explain()


def test_pauses_inside_an_extension(reply: Rule, make: Callable[..., Rule]) -> None:
    due = reply.due(START, extended=5, pauses=[pause("2024-10-28", "2024-10-29")])
    assert due.first_due == date(2024, 10, 23)
    assert due.date == date(2024, 11, 1)  # 24, 25, 30, 31 October, 1 November
    assert "2024-10-28至2024-10-29不计入，扣除2个工作日" in due.explain()
    rule = make(Days(15), longest=Days(15))
    natural = rule.due(date(2024, 9, 2), extended=15, pauses=[pause("2024-09-20", "2024-09-24", "hearing")])
    assert natural.first_due == date(2024, 9, 17)
    assert natural.date == date(2024, 10, 7)  # 2 October and five days
    assert "2024-09-20至2024-09-24不计入，扣除5日" in natural.explain()


def test_a_pause_in_both_the_period_and_its_extension_is_told_in_parts(reply: Rule) -> None:
    # 22 October is out, so the first due date is the 24th; 28 and 29 are out of the five more: to 4 November.
    pauses = [pause("2024-10-22", "2024-10-22"), pause("2024-10-28", "2024-10-29", "other_organ")]
    due = reply.due(START, extended=5, pauses=pauses)
    assert due.first_due == date(2024, 10, 24)
    assert due.date == date(2024, 11, 4)
    assert "扣除1个工作日" in due.explain()
    assert "扣除2个工作日" in due.explain()


def test_a_paused_starting_day_that_would_count_is_left_out(make: Callable[..., Rule]) -> None:
    paused = [pause("2024-09-02", "2024-09-02", "hearing")]
    for length, plain, moved in ((Days(15), 16, 17), (WorkingDays(5), 6, 9)):
        rule = make(length, starts=Starts.SAME_DAY)
        assert rule.due(date(2024, 9, 2)).date == date(2024, 9, plain)
        due = rule.due(date(2024, 9, 2), pauses=paused)
        assert due.date == date(2024, 9, moved)
        assert "2024-09-02至2024-09-02不计入，扣除1" in due.explain()
        after = make(length).due(date(2024, 9, 1), pauses=[pause("2024-09-01", "2024-09-01", "hearing")])
        assert after.date == make(length).due(date(2024, 9, 1)).date


@pytest.mark.parametrize(
    "pauses",
    [
        [(date(2024, 9, 23), date(2024, 9, 27), "third_party")],
        ["third_party"],
        "third_party",
        5,
        pause("2024-09-23", "2024-09-27"),
        [pause("2024-09-23", "2024-09-27"), None],
    ],
)
def test_what_is_no_list_of_pauses_is_refused(reply: Rule, pauses: object) -> None:
    with pytest.raises(WrongType, match=r"pauses= takes a tuple or list of Pause\(first, last, ground\)"):
        reply.due(START, pauses=pauses)  # type: ignore[arg-type]


def test_paused_working_days_past_the_horizon_are_estimated(reply: Rule) -> None:
    late = date(2026, 12, 1)
    over_new_year = reply.due(late, pauses=[pause("2026-12-25", "2026-12-31")])
    assert "扣除5个工作日" in over_new_year.explain()  # Friday 25, Monday 28 to Thursday 31 December
    next_year = reply.due(late, pauses=[pause("2026-12-07", "2026-12-31"), pause("2027-01-04", "2027-01-10")])
    assert "2027-01-04至2027-01-10不计入，扣除5个工作日" in next_year.explain()  # a week with its weekend
