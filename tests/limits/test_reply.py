"""依申请公开答复期限: due dates of real, dated cases, counted on paper, and the change of 2019."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

import govrules as gr
from govrules.errors import NotAllowed
from govrules.limits.due import Certainty
from govrules.limits.rule import Rule


def day(text: str) -> date:
    return date.fromisoformat(text)


def test_the_golden_count(reply: Rule) -> None:
    # 23-27 Sept: 5, Sun 29 and Mon 30: 7, 8-12 Oct with Saturday: 12, 14-18: 17, 21-23: 20.
    due = reply.due(date(2024, 9, 20))
    assert due.date == due.earliest == due.latest == due.first_due == due.require() == date(2024, 10, 23)
    assert due.instant is None
    assert due.certainty is Certainty.FINAL
    assert due.missing == ()
    assert due.start == date(2024, 9, 20)


# Public cases: received, extended by, due, whether the court or review body found it late, the paper count.
CASES = [
    ("GI-01", "2011-06-01", None, "2011-06-23", "the applicant's figure, upheld (指导案例26号); 06-06 off"),
    ("GI-02", "2012-07-20", None, "2012-08-10", "three weeks without a holiday"),
    ("GI-04", "2013-09-26", None, "2013-10-22", "off 10-01..04 and 07; worked 09-29, 10-12"),
    ("GI-05", "2016-10-04", None, "2016-10-26", "received in the holiday; off 05..07; worked 08, 09"),
    ("GI-08", "2014-03-21", None, "2014-04-14", "off 04-07"),
    ("GI-11", "2014-11-19", None, "2014-12-10", "three weeks without a holiday"),
    ("GI-12", "2017-06-18", None, "2017-07-07", "received on a Sunday; 06-19..23, 26..30, 07-03..07"),
    ("GI-15", "2012-01-07", None, "2012-02-01", "off 01-23..27; worked 01-21, 01-29"),
    ("GI-15+", "2012-01-07", 15, "2012-02-22", "15 more from 02-01"),
    ("GI-17", "2011-08-29", None, "2011-09-20", "off 09-12"),
    ("GI-17+", "2011-08-29", 15, "2011-10-14", "15 more; off 10-03..07; worked 10-08, 10-09"),
    ("GI-19", "2015-06-25", None, "2015-07-16", "three weeks; found late on 07-20"),
    ("GI-20", "2018-02-13", None, "2018-03-12", "off 02-15, 16, 19..21; worked 02-24"),
    ("GI-20+", "2018-02-13", 15, "2018-04-02", "15 more from 03-12"),
    ("GI-22", "2012-11-21", None, "2012-12-12", "three weeks; found in time on 12-11"),
    ("GI-27", "2013-07-15", None, "2013-08-05", "as the commission announced"),
    ("GI-27+", "2013-07-15", 15, "2013-08-26", "as the commission announced after extending"),
    ("GI-31", "2013-01-30", None, "2013-02-25", "off 02-11..15; worked 02-16, 02-17"),
    ("GI-35", "2011-09-18", None, "2011-10-12", "off 10-03..07; worked 10-08, 10-09"),
    ("GI-37", "2015-01-01", None, "2015-01-22", "off 01-02; worked 01-04"),
    ("GI-51", "2022-09-30", None, "2022-11-02", "stated by the court; off 10-03..07; worked 10-08, 10-09"),
    ("GI-53", "2022-03-14", None, "2022-04-12", "off 04-04, 05; worked 04-02"),
    ("GI-57", "2023-09-18", None, "2023-10-20", "off 09-29, 10-02..06; worked 10-07, 10-08"),
    ("GI-58", "2022-06-06", None, "2022-07-04", "four weeks without a holiday"),
    ("GI-59", "2023-10-24", None, "2023-11-21", "four weeks without a holiday"),
    ("GI-62", "2024-01-12", None, "2024-02-08", "without the correction: worked 02-04"),
]


@pytest.mark.parametrize(
    ("case", "received", "extended", "due", "why"), CASES, ids=lambda value: str(value)[:12]
)
def test_due_dates_of_public_cases(
    reply: Rule, case: str, received: str, extended: int | None, due: str, why: str
) -> None:
    answer = reply.due(day(received), extended=extended)
    assert answer.date == day(due), f"{case}: {why}"
    assert answer.certainty is Certainty.FINAL
    if extended is not None:
        assert answer.first_due == reply.due(day(received)).date


@pytest.mark.parametrize(
    ("case", "received", "answered", "late"),
    [
        ("GI-01", "2011-06-01", "2011-08-04", True),
        ("GI-02", "2012-07-20", "2012-08-31", True),
        ("GI-11", "2014-11-19", "2015-01-23", True),
        ("GI-12", "2017-06-18", "2017-07-07", False),
        ("GI-19", "2015-06-25", "2015-07-20", True),
        ("GI-22", "2012-11-21", "2012-12-11", False),
        ("GI-53", "2022-03-14", "2022-06-23", True),
    ],
)
def test_lateness_as_courts_and_review_bodies_found_it(
    reply: Rule, case: str, received: str, answered: str, late: bool
) -> None:
    assert reply.due(day(received)).overdue(day(answered)) is late, case


@pytest.mark.parametrize(
    ("received", "moved_due", "why"),
    [
        ("2016-10-04", "2016-10-27", "to Saturday 10-08, worked"),
        ("2017-06-18", "2017-07-10", "to Monday 06-19: the reading of the agency in GI-12"),
        ("2011-09-18", "2011-10-13", "to Monday 09-19"),
        ("2015-01-01", "2015-01-23", "to Sunday 01-04, worked"),
        ("2024-09-20", "2024-10-23", "a working day stays"),
    ],
)
def test_receipt_on_a_rest_day_moved_by_the_other_reading(
    reply: Rule, received: str, moved_due: str, why: str
) -> None:
    plain = reply.due(day(received))
    moved = reply.due(day(received), reading="receipt_next_workday")
    assert moved.date == day(moved_due), why
    assert plain.readings["receipt_next_workday"] == day(moved_due)
    assert plain.readings["receipt_same_day"] == moved.readings["receipt_same_day"] == plain.date
    text = moved.explain("zh")
    assert (f"{received}视为" in text) is (plain.date != moved.date)
    english = "receipt on a rest day counts on the next working day"
    assert (english in "\n".join(step.text("en") for step in moved.steps)) is (plain.date != moved.date)


@pytest.mark.parametrize(
    ("corrected", "due", "why"),
    [
        ("2024-01-16", "2024-02-18", "17-19: 3, 22-26: 8, 29 Jan-2 Feb: 13, Sun 4: 14, 5-9: 19, Sun 18: 20"),
        ("2024-01-17", "2024-02-19", "one later"),
        ("2024-01-22", "2024-02-22", "23-26: 4, to 2 Feb: 9, Sun 4: 10, 5-9: 15, Sun 18: 16, 19-22: 20"),
    ],
)
def test_a_correction_starts_the_period_anew(corrected: str, due: str, why: str) -> None:
    answer = gr.rule("disclosure.application.reply.after_correction").due(day(corrected))
    assert answer.date == day(due), why
    assert gr.rule("disclosure.application.correction_notice").due(date(2024, 1, 12)).date == date(
        2024, 1, 23
    )


# the change of 2019-05-15 -------------------------------------------------------------------------

# Received on Tuesday 2019-04-30, with 1-4 May off and Sunday 5 May worked: 5-10 May: 6, 13-17: 11, 20-24: 16,
# 27-31: 21. The fifteenth is Thursday 23, the twentieth Thursday 30 May.
STRADDLE = date(2019, 4, 30)


def test_a_period_over_the_change_is_counted_by_the_version_at_its_start(reply: Rule) -> None:
    due = reply.due(STRADDLE)
    assert due.date == date(2019, 5, 23)
    assert due.readings["version_at_start"] == date(2019, 5, 23)
    assert due.readings["version_at_change"] == date(2019, 5, 30)
    assert "适用期间内新施行的规定：2019-05-30 [version_at_change]" in due.explain("zh")
    assert "came into force within the period: 2019-05-30 [version_at_change]" in due.explain("en")


def test_the_other_version_is_a_reading_that_keeps_both_dates(reply: Rule) -> None:
    due = reply.due(STRADDLE, reading="version_at_change")
    assert due.date == date(2019, 5, 30)
    assert due.version.citation.instrument.number == "国务院令第711号"
    assert due.readings["version_at_start"] == date(2019, 5, 23)
    assert due.readings["version_at_change"] == date(2019, 5, 30)
    assert reply.due(STRADDLE, reading="version_at_start") == reply.due(STRADDLE)


@pytest.mark.parametrize(
    ("start", "straddles", "why"),
    [
        (
            "2019-04-22",
            False,
            "23-26: 4, Sun 28-30: 7, Sun 5-10 May: 13, 13-14: 15: ends on the last day before",
        ),
        ("2019-04-23", True, "ends on 15 May, the first day of the new text"),
        ("2019-05-14", True, "starts on the last day before"),
        ("2019-05-15", False, "starts under the new text"),
    ],
)
def test_which_periods_straddle(reply: Rule, start: str, straddles: bool, why: str) -> None:
    readings = reply.due(day(start)).readings
    assert ("version_at_change" in readings) is straddles, why
    assert ("version_at_start" in readings) is straddles, why


def test_the_other_version_changes_nothing_where_the_period_does_not_straddle(reply: Rule) -> None:
    assert reply.due(date(2018, 6, 1), reading="version_at_change").date == reply.due(date(2018, 6, 1)).date


def test_the_extension_of_a_period_over_the_change(reply: Rule) -> None:
    # 15 more from 23 May: 24: 1, 27-31: 6, 3-6 June: 10 (7 June off), 10-14: 15.
    old = reply.due(STRADDLE, extended="max")
    assert old.date == date(2019, 6, 14)
    # By the new text 20 and 15 working days: the same extension from 30 May: 31: 1, 3-6: 5, 10-14: 10, 17-21: 15.
    assert old.readings["version_at_change"] == date(2019, 6, 21)
    # Its longest is 20: 24-28 June more.
    new = reply.due(STRADDLE, extended="max", reading="version_at_change")
    assert new.date == date(2019, 6, 28)
    assert new.readings["version_at_start"] == date(2019, 5, 23)  # 20 more were not allowed then
    assert reply.due(STRADDLE, extended=20, reading="version_at_change").date == date(2019, 6, 28)
    same = reply.due(STRADDLE, extended=15, reading="version_at_change")
    assert same.date == date(2019, 6, 21)
    assert same.readings["version_at_start"] == date(2019, 6, 14)
    with pytest.raises(NotAllowed):
        reply.due(STRADDLE, extended=20)


def test_an_extension_alone_can_reach_over_the_change(reply: Rule) -> None:
    # From 22 April 15 working days end on 14 May; 15 more run into the new text.
    assert "version_at_change" not in reply.due(date(2019, 4, 22)).readings
    due = reply.due(date(2019, 4, 22), extended=15)
    assert due.date == date(2019, 6, 4)  # 15-17: 3, 20-24: 8, 27-31: 13, 3-4 June: 15
    assert due.readings["version_at_start"] == date(2019, 6, 4)
    # 20 and 15 from 22 April: 14 May: 15, 15-17: 18, 20-21: 20; 22-24: 3, 27-31: 8, 3-6: 12, 10-12 June: 15.
    assert due.readings["version_at_change"] == date(2019, 6, 12)
    assert reply.due(date(2019, 4, 22), extended=15, reading="version_at_change").date == date(2019, 6, 12)


def test_a_reading_kept_under_the_other_version(reply: Rule) -> None:
    # Received on Saturday 2019-04-27: moved to Sunday 28, worked. 29, 30: 2, 5-10 May: 8, 13-17: 13, 20, 21: 15.
    due = reply.due(date(2019, 4, 27), reading="receipt_next_workday")
    assert due.date == date(2019, 5, 21)
    assert due.readings["version_at_change"] == date(2019, 5, 28)  # 22-24: 18, 27, 28: 20
    both = reply.due(date(2019, 4, 27), reading=("receipt_next_workday", "version_at_change"))
    assert both.date == date(2019, 5, 28)


def test_a_pause_that_still_runs_over_the_change(reply: Rule) -> None:
    pause = gr.Pause(date(2019, 5, 7), None, "third_party")
    due = reply.due(STRADDLE, pauses=[pause], reading="version_at_change")
    assert due.version.citation.instrument.number == "国务院令第711号"
    assert due.earliest == date(2019, 5, 30)
    assert reply.due(STRADDLE, pauses=[pause]).readings["version_at_change"] is None


def test_a_period_into_a_repeal_has_no_other_date() -> None:
    due = gr.rule("disclosure.application.reply.env").due(STRADDLE)
    assert due.date == date(2019, 5, 23)
    assert "version_at_change" not in due.readings
    with pytest.raises(gr.BadValue, match="has no reading 'version_at_change'"):
        gr.rule("disclosure.application.reply.env").due(STRADDLE, reading="version_at_change")


# as known on a day --------------------------------------------------------------------------------


def test_the_spring_festival_of_2020_then_and_now(reply: Rule) -> None:
    # From Monday 6 January: 7-10: 4, 13-17: 9, Sun 19-23: 14; then Fri 31: 15, Sat 1 Feb: 16, 3-6: 20.
    then = reply.due(date(2020, 1, 6), calendar=gr.CHINA.known_on(date(2020, 1, 20)))
    assert then.date == date(2020, 2, 6)
    # With the extension: 3-7 Feb: 19, Mon 10: 20.
    now = reply.due(date(2020, 1, 6))
    assert now.date == date(2020, 2, 10)
    assert now.certainty is then.certainty is Certainty.FINAL
    assert "国办发明电〔2020〕1号" in now.explain()
    assert "国办发明电〔2020〕1号" not in then.explain()


def test_an_instant_of_receipt_is_a_day_in_beijing(reply: Rule) -> None:
    aware = reply.due(datetime(2024, 9, 19, 16, 30, tzinfo=UTC))
    assert aware.date == date(2024, 10, 23)
    assert "换算为北京时间，为2024-09-20" in aware.explain("zh")
    assert "is 2024-09-20 in Beijing time" in aware.explain("en")
    naive = reply.due(datetime(2024, 9, 20, 23, 59))
    assert naive.date == date(2024, 10, 23)
    assert "按北京时间理解，为2024-09-20" in naive.explain("zh")
    assert "read as Beijing time: 2024-09-20" in naive.explain("en")
    assert "北京时间" not in reply.due(date(2024, 9, 20)).explain("zh")


def test_the_days_named_in_the_steps_begin_after_the_day_in_beijing(reply: Rule) -> None:
    # 2024-09-28 17:00 UTC is Sunday 29 September in Beijing, a day worked: it isn't counted itself.
    due = reply.due(datetime(2024, 9, 28, 17, tzinfo=UTC))
    assert "2024-10-12调休上班，计入" in due.explain("zh")
    assert "2024-09-29、" not in due.explain("zh")
