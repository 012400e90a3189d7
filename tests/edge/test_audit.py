"""Audits: verdicts now and then, lateness, readings, counts; expectations counted on paper."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, ClassVar

import pytest
from attrs import evolve, frozen
from tests.edge.cases import KIND

import govrules as gr
from govrules.report import combined

D = gr.disclosure
REPLY = "disclosure.application.reply"
NOTICE = "disclosure.application.correction_notice"


def case(id: str, *events: Any, **fields: Any) -> Any:
    return D.Application(id, list(events), **fields)


def rows(*cases: Any, **options: Any) -> list[dict[str, object]]:
    return gr.audit(cases, **options).rows()


def the_row(found: Any, rule: str = REPLY, **options: Any) -> dict[str, Any]:
    matching = [row for row in rows(found, **options) if row["rule"] == rule]
    assert len(matching) == 1
    return matching[0]


# Received 2024-09-20: 20 working days end on 2024-10-23 (the example of DESIGN section 4).
UNANSWERED = case("open", D.Received(date(2024, 9, 20)))
IN_TIME = case("met", D.Received(date(2024, 9, 20)), D.Replied(date(2024, 10, 23)))
LATE = case("late", D.Received(date(2024, 9, 20)), D.Replied(date(2024, 10, 24)))


# as of a day -------------------------------------------------------------------------------------


def test_without_as_of_open_duties_are_counted_and_not_judged() -> None:
    report = gr.audit([UNANSWERED, IN_TIME, LATE])
    assert report.as_of is None
    assert report.open_obligations == 1
    assert [(one.case, one.verdict) for one in report.findings] == [("met", "ok"), ("late", "breach")]


@pytest.mark.parametrize(
    ("as_of", "still_open", "verdict", "days_late"),
    [
        (date(2024, 9, 19), 0, None, None),  # not received yet
        (date(2024, 9, 20), 1, None, None),
        (date(2024, 10, 23), 1, None, None),  # the last day belongs to the period
        (date(2024, 10, 24), 0, "breach", 1),
        (date(2024, 10, 25), 0, "breach", 2),
        (date(2024, 10, 27), 0, "breach", 2),  # a Sunday: late by the working days of Thursday and Friday
        (date(2024, 10, 28), 0, "breach", 3),
        (datetime(2024, 10, 23, 23, 59), 1, None, None),
        (datetime(2024, 10, 23, 16, 30, tzinfo=UTC), 0, "breach", 1),  # half past midnight in Beijing
    ],
)
def test_what_is_undone_is_judged_as_of_a_day(
    as_of: date, still_open: int, verdict: str | None, days_late: int | None
) -> None:
    report = gr.audit([UNANSWERED], as_of=as_of)
    assert report.open_obligations == still_open
    assert [(row["verdict"], row["days_late"], row["done"]) for row in report.rows()] == (
        [] if verdict is None else [(verdict, days_late, None)]
    )


def test_events_after_as_of_havent_happened() -> None:
    assert gr.audit([LATE], as_of=date(2024, 10, 23)).open_obligations == 1
    row = the_row(LATE, as_of=date(2024, 10, 24))
    assert (row["verdict"], row["done"], row["event"]) == ("breach", date(2024, 10, 24), "replied")
    # Answered a day late; whoever looks a year later sees one day, not a year.
    assert the_row(LATE, as_of=date(2025, 10, 24))["days_late"] == 1
    # Checks look at what had happened too: no reply, nothing to say about its reasons.
    refused = case("1", D.Received(date(2024, 9, 20)), D.Replied(date(2024, 10, 9), kind="not_disclosed"))
    assert [row["rule"] for row in rows(refused, as_of=date(2024, 10, 8))] == []
    assert "disclosure.application.check.reasons" in [
        row["rule"] for row in rows(refused, as_of=date(2024, 10, 9))
    ]


def test_a_withdrawn_application_owes_nothing() -> None:
    withdrawn = case("1", D.Received(date(2024, 9, 20)), D.Withdrawn(date(2024, 9, 27)))
    report = gr.audit([withdrawn], as_of=date(2025, 9, 20))
    assert (report.findings, report.open_obligations) == ((), 0)


# then and now ------------------------------------------------------------------------------------

# The Spring Festival of 2020, first announced for 24 to 30 January with 19 January and 1 February worked, was prolonged
# on 26/27 January to 2 February. Received on Monday 13 January, 20 working days:
# 14-17 January are 4, Sunday the 19th 5, 20-23 January 6 to 9; then
#   as first announced: 31 January 10, 1 February 11, 3-7 February 12 to 16, 10-13 February 17 to 20;
#   as it came:         3-7 February 10 to 14, 10-14 February 15 to 19, 17 February 20.
SPRING_THEN, SPRING_NOW = date(2020, 2, 13), date(2020, 2, 17)


@pytest.mark.parametrize(
    ("replied", "now", "then"),
    [
        (date(2020, 2, 13), "ok", "ok"),
        (date(2020, 2, 14), "ok", "breach"),
        (date(2020, 2, 17), "ok", "breach"),
        (date(2020, 2, 18), "breach", "breach"),
    ],
)
def test_the_spring_festival_of_2020(replied: date, now: str, then: str) -> None:
    found = case("1", D.Received(date(2020, 1, 13)), D.Replied(replied))
    row = the_row(found)
    assert (row["verdict"], row["verdict_then"], row["due"]) == (now, then, SPRING_NOW)
    assert gr.audit([found]).findings[0].due_then == SPRING_THEN


@pytest.mark.parametrize(
    ("known_on", "then"),
    [
        (date(2019, 11, 25), "breach"),
        (date(2020, 1, 13), "breach"),
        (date(2020, 1, 20), "breach"),
        (date(2020, 1, 25), "breach"),  # the day before the amendment was written
        (date(2020, 1, 28), "ok"),
        (date(2024, 1, 1), "ok"),
    ],
)
def test_then_may_be_another_day(known_on: date, then: str) -> None:
    found = case("1", D.Received(date(2020, 1, 13)), D.Replied(date(2020, 2, 14)))
    report = gr.audit([found], known_on=known_on)
    assert report.known_on == known_on
    assert [(row["verdict"], row["verdict_then"]) for row in report.rows()] == [("ok", then)]


def test_a_reply_before_the_notice_of_its_year_was_known() -> None:
    # Received 2023-09-20, before the notice for 2024 came out; all over before the days that it could change.
    row = the_row(case("1", D.Received(date(2023, 9, 20)), D.Replied(date(2023, 12, 1))))
    assert row["verdict_then"] == "breach"


# Labour Day of 2019: one day first, 1 to 4 May by the amendment of 22 March, with Sundays 28 April and 5 May worked.
# Received Wednesday 20 March 2019 (2007 regulation: 15 working days, 15 more if told in time):
# 21, 22 March 1, 2; 25-29 March 3 to 7; 1-4 April 8 to 11 (5 April is Qingming); 8-11 April 12 to 15.
# Told on 10 April: 12 April 16; 15-19 April 17 to 21; 22-26 April 22 to 26; then
#   as first announced: 29, 30 April 27, 28; 2, 3 May 29, 30;
#   as it came:         Sunday 28 April 27; 29, 30 April 28, 29; Sunday 5 May 30.
@pytest.mark.parametrize(
    ("by", "replied", "due", "now", "then"),
    [
        (15, date(2019, 5, 3), date(2019, 5, 5), "ok", "ok"),
        (15, date(2019, 5, 5), date(2019, 5, 5), "ok", "breach"),
        (15, date(2019, 5, 6), date(2019, 5, 5), "breach", "breach"),
        (12, date(2019, 4, 28), date(2019, 4, 28), "ok", "ok"),
        (12, date(2019, 4, 29), date(2019, 4, 28), "breach", "ok"),
        (12, date(2019, 4, 30), date(2019, 4, 28), "breach", "breach"),
    ],
)
def test_labour_day_of_2019(by: int, replied: date, due: date, now: str, then: str) -> None:
    extended = D.Extended(date(2019, 4, 10), by=by, agreed=True)
    row = the_row(case("1", D.Received(date(2019, 3, 20)), extended, D.Replied(replied)))
    assert (row["due"], row["verdict"], row["verdict_then"]) == (due, now, then)


def test_overdue_now_while_the_period_was_still_running_then() -> None:
    extended = D.Extended(date(2019, 4, 10), by=12, agreed=True)
    row = the_row(case("1", D.Received(date(2019, 3, 20)), extended), as_of=date(2019, 4, 29))
    assert (row["due"], row["verdict"], row["verdict_then"], row["days_late"]) == (
        date(2019, 4, 28),
        "breach",
        "ok",
        1,
    )


def test_a_notice_that_was_late_then_and_is_in_time_now() -> None:
    # Received Monday 20 January 2020. The notice to correct, 7 working days: 21-23 January 1 to 3; then
    #   as it came:         3-6 February 4 to 7, due 6 February: the notice of 5 February restarts the reply period;
    #   as first announced: 31 January 4, 1 February 5, 3, 4 February 6, 7, due 4 February: it doesn't.
    # Reply, as it came, 20 working days from 10 February: 11-14 February 1 to 4, 17-21 to 9, 24-28 to 14,
    # 2-6 March to 19, 9 March 20. As first announced from 20 January: 21-23 January 1 to 3, 31 January 4, 1 February 5,
    # 3-7 February to 10, 10-14 to 15, 17-21 to 20.
    found = case(
        "1",
        D.Received(date(2020, 1, 20)),
        D.CorrectionRequested(date(2020, 2, 5), until=date(2020, 2, 20)),
        D.CorrectionReceived(date(2020, 2, 10)),
        D.Replied(date(2020, 3, 2)),
    )
    report = gr.audit([found], known_on=date(2020, 1, 20))
    told = {
        one.rule: (one.verdict, one.verdict_then, one.due.date, one.due_then)
        for one in report.findings
        if one.due is not None
    }
    assert told == {
        NOTICE: ("ok", "breach", date(2020, 2, 6), date(2020, 2, 4)),
        f"{REPLY}.after_correction": ("ok", "breach", date(2020, 3, 9), date(2020, 2, 21)),
    }


def test_the_law_known_then_counts_too() -> None:
    # The regulation of 2019 was promulgated on 2019-04-03. Who knew the text of 2007 only counted 15 working days:
    # 17, 18 June 1, 2 (14 June is the day of receipt, a Friday) ... 21 June 5, 28 June 10, 5 July 15; now 12 July.
    found = case("1", D.Received(date(2019, 6, 14)), D.Replied(date(2019, 7, 8)))
    row = the_row(found, known_on=date(2019, 3, 25))
    assert (row["due"], row["verdict"], row["verdict_then"]) == (date(2019, 7, 12), "ok", "breach")


def test_then_before_any_notice_is_an_error_of_the_caller() -> None:
    with pytest.raises(gr.NotCovered, match="no holiday notice"):
        gr.audit([IN_TIME], known_on=date(2003, 1, 1))
    with pytest.raises(gr.NotCovered):
        gr.audit([], known_on=date(1990, 1, 1))


def test_then_before_the_law_is_unclear() -> None:
    row = the_row(IN_TIME, known_on=date(2006, 1, 1))
    assert (row["verdict"], row["verdict_then"]) == ("ok", "unclear")


# how late ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("received", "replied", "due", "days_late", "reason"),
    [
        # GI-19: 15 working days from 2015-06-25: 26 June 1, 29 June-3 July to 6, 6-10 July to 11, 13-16 July to 15.
        (date(2015, 6, 25), date(2015, 7, 20), date(2015, 7, 16), 2, "Friday the 17th and Monday the 20th"),
        # GI-01: from 2011-06-01, the Dragon Boat Monday 6 June out: 2, 3 June; 7-10 to 6; 13-17 to 11; 20-23 to 15.
        # Late: 24 June 1; 27 June-1 July to 6; 4-8 to 11; 11-15 to 16; 18-22 to 21; 25-29 to 26; 1-4 August to 30.
        (date(2011, 6, 1), date(2011, 8, 4), date(2011, 6, 23), 30, "six weeks"),
        # Over the National Day of 2024: due 23 October, done on Saturday 26 October.
        (date(2024, 9, 20), date(2024, 10, 26), date(2024, 10, 23), 2, "a Saturday: Thursday and Friday"),
    ],
)
def test_days_late_are_told_in_the_unit_of_the_limit(
    received: date, replied: date, due: date, days_late: int, reason: str
) -> None:
    row = the_row(case("1", D.Received(received), D.Replied(replied)))
    assert (row["verdict"], row["due"], row["days_late"]) == ("breach", due, days_late), reason
    assert f"{days_late} working days late" in str(row["reason"])


def test_what_is_in_time_has_no_days_late() -> None:
    row = the_row(IN_TIME)
    assert (row["verdict"], row["days_late"], row["done"]) == ("ok", None, date(2024, 10, 23))


# readings ----------------------------------------------------------------------------------------


def test_a_verdict_that_turns_on_a_reading_says_so() -> None:
    # GI-12: by e-mail on Sunday 2017-06-18, 15 working days from Monday: 19-23 June 5, 26-30 June 10, 3-7 July 15.
    # Written on Friday 7 July, posted on Monday 10 July. In time if measured by the date of the letter, or
    # if the Sunday's mail counts as received on Monday (then the 10th is day 15); the court found for the office.
    found = case(
        "GI-12",
        D.Arrived(date(2017, 6, 18), channel=D.Channel.EMAIL),
        D.Replied(dated=date(2017, 7, 7), sent=date(2017, 7, 10)),
    )
    report = gr.audit([found])
    row = report.rows()[0]
    assert (row["verdict"], row["due"], row["done"], row["days_late"]) == (
        "breach",
        date(2017, 7, 7),
        date(2017, 7, 10),
        1,
    )
    assert {name: verdict for name, _, verdict in report.findings[0].flips} == {
        "receipt_next_workday": "ok",
        "measured_dated": "ok",
    }
    assert "receipt_next_workday: ok" in str(row["reading"])
    assert "measured_dated: ok" in str(row["reading"])


def test_a_delivery_after_the_last_day_flips_the_verdict_the_other_way() -> None:
    found = case(
        "1", D.Received(date(2024, 9, 20)), D.Replied(sent=date(2024, 10, 23), delivered=date(2024, 10, 25))
    )
    row = the_row(found)
    assert row["verdict"] == "ok"
    assert row["reading"] == "measured_delivered: breach"


def test_a_second_reply_doesnt_change_how_the_first_is_measured() -> None:
    first = D.Replied(sent=date(2024, 10, 21), delivered=date(2024, 10, 22))
    second = D.Replied(sent=date(2024, 12, 2), delivered=date(2024, 12, 5))
    row = the_row(case("1", D.Received(date(2024, 9, 20)), first, second))
    assert (row["verdict"], row["done"], row["reading"]) == ("ok", date(2024, 10, 21), "")


def test_within_the_window_of_a_provisional_date_the_verdict_is_unclear() -> None:
    # The notice for 2026 came out on 2025-11-04; a day before, its Spring Festival could only be guessed.
    before = gr.CHINA.known_on(date(2025, 11, 3))
    due = gr.rule(REPLY).due(date(2026, 1, 23), calendar=before)
    assert due.certainty == "provisional"
    assert due.earliest is not None
    assert due.latest is not None
    assert due.earliest < due.latest
    for replied, verdict in ((due.earliest, "ok"), (due.latest, "unclear"), (date(2026, 4, 1), "breach")):
        found = case("1", D.Received(date(2026, 1, 23)), D.Replied(replied))
        row = the_row(found, calendar=before)
        assert (row["verdict"], row["certainty"]) == (verdict, "provisional")
        assert ("is provisional" in str(row["reason"])) == (verdict == "unclear")
    # Undone within the window, it is neither overdue nor in time: it stays open.
    assert (
        gr.audit(
            [case("1", D.Received(date(2026, 1, 23)))], as_of=due.latest, calendar=before
        ).open_obligations
        == 1
    )


def test_a_clear_verdict_names_no_reading() -> None:
    late = case("1", D.Received(date(2024, 9, 20)), D.Replied(date(2024, 12, 31)))
    assert the_row(late)["reading"] == ""


# what can't be told ------------------------------------------------------------------------------


def test_a_missing_fact_leaves_the_verdict_unclear() -> None:
    # Under article 31 of 2019 an online application is received when both sides confirm it; here nobody did.
    found = case("1", D.Arrived(date(2024, 9, 20), channel="online"), D.Replied(date(2024, 12, 31)))
    row = the_row(found)
    assert (row["verdict"], row["certainty"], row["due"], row["days_late"]) == (
        "unclear",
        "indeterminate",
        None,
        None,
    )
    assert "both sides confirm" in str(row["reason"])
    assert "双方确认之日" in gr.audit([found]).rows("zh")[0]["reason"]


@pytest.mark.parametrize(
    ("found", "reason"),
    [
        (case("1"), "no dated events"),
        (case("1", D.Extended(by=10)), "no dated events"),
        (case("1", D.Received(date(1990, 1, 1))), "not yet in force"),
        (case("1", D.Received(date(9999, 12, 30))), "known up to"),
        (case("1", D.Received(date(1, 1, 1))), "not yet in force"),
    ],
    ids=["empty", "undated", "before the law", "year 9999", "year 1"],
)
def test_a_case_that_cant_be_judged_is_unclear_and_never_an_exception(found: Any, reason: str) -> None:
    report = gr.audit([found, LATE], as_of=date(9999, 12, 31) if found.first_day else None)
    first = report.findings[0]
    assert (first.case, first.rule, first.verdict) == (
        "1",
        "disclosure.application.check.readable",
        "unclear",
    )
    assert reason in first.reason.en
    assert "无法核查" in first.reason.zh
    assert [one.case for one in report.findings if one.rule == REPLY] == ["late"]


def test_a_case_whose_check_fails_is_unclear_too() -> None:
    @frozen
    class Broken(D.Application):  # type: ignore[misc]
        def check(self, as_of: date | None = None) -> tuple[Any, ...]:
            raise gr.BadValue("contradicts itself")

    row = rows(Broken("1", [D.Received(date(2024, 9, 20))]))[0]
    assert (row["verdict"], row["rule"]) == ("unclear", "disclosure.application.check.readable")
    assert "contradicts itself" in str(row["reason"])


def test_events_out_of_order_are_findings() -> None:
    found = case(
        "1", D.Received(date(2024, 9, 20)), D.ReasonsGiven(date(2024, 9, 23)), D.Replied(date(2024, 10, 23))
    )
    order = [row for row in rows(found) if row["rule"] == "disclosure.application.check.order"]
    assert [(row["event"], row["done"], row["due"]) for row in order] == [
        ("reasons_given", date(2024, 9, 23), None)
    ]
    assert the_row(found)["verdict"] == "ok", "the replay goes on"


def test_a_second_extension_is_a_breach_with_its_article() -> None:
    found = case(
        "1",
        D.Received(date(2024, 9, 20)),
        D.Extended(date(2024, 10, 18), by=5, agreed=True),
        D.Extended(date(2024, 10, 25), by=5, agreed=True),
    )
    row = next(row for row in rows(found) if row["rule"] == "disclosure.application.check.order")
    assert row["verdict"] == "breach"
    assert "art. 33" in str(row["article"])


# rows --------------------------------------------------------------------------------------------

COLUMNS = (
    "case, kind, rule, event, verdict, verdict_then, due, earliest, latest, certainty, done, days_late, organ, article, "
    "reason, reading"
).split(", ")


def test_rows_have_the_columns_of_the_design_in_order() -> None:
    found = gr.audit([IN_TIME, LATE, case("empty")]).rows()
    assert found
    for row in found:
        assert list(row) == COLUMNS


def test_a_row_says_it_all_in_plain_values() -> None:
    row = the_row(evolve(LATE, organ="重庆市生态环境局"))
    assert row == {
        "case": "late",
        "kind": KIND,
        "rule": REPLY,
        "event": "replied",
        "verdict": "breach",
        "verdict_then": "breach",
        "due": date(2024, 10, 23),
        "earliest": date(2024, 10, 23),
        "latest": date(2024, 10, 23),
        "certainty": "final",
        "done": date(2024, 10, 24),
        "days_late": 1,
        "organ": "重庆市生态环境局",
        "article": row["article"],
        "reason": "done on 2024-10-24, due on 2024-10-23, 1 working day late",
        "reading": "",
    }
    assert "art. 33" in row["article"]
    for name in ("case", "verdict", "verdict_then", "certainty"):
        assert type(row[name]) is str
    zh = gr.audit([LATE]).rows("zh")[0]
    assert "第三十三条" in str(zh["article"])
    assert "逾期1个工作日" in str(zh["reason"])
    with pytest.raises(gr.BadValue, match="'zh' or 'en'"):
        gr.audit([LATE]).rows("fr")


# counts ------------------------------------------------------------------------------------------


@frozen
class Letter(D.Application):  # type: ignore[misc]
    """Another kind of record with the same procedure."""

    kind: ClassVar[Any] = evolve(D.Application.kind, name="test.letter")


MIXED = [
    case("a", D.Received(date(2024, 9, 20)), D.Replied(date(2024, 10, 23)), organ="甲"),
    case("b", D.Received(date(2024, 9, 20)), D.Replied(date(2024, 10, 24)), organ="甲"),
    case("c", D.Received(date(2015, 6, 25)), D.Replied(date(2015, 7, 20)), organ="乙"),
    Letter("d", [D.Received(date(2015, 6, 25)), D.Replied(date(2015, 7, 16))]),
    case("e"),
]


def test_counts_by_verdict() -> None:
    assert gr.audit(MIXED).counts() == {"ok": 2, "breach": 2, "unclear": 1}
    assert gr.audit([]).counts() == {"ok": 0, "breach": 0, "unclear": 0}


@pytest.mark.parametrize(
    ("by", "counts"),
    [
        ("rule", {REPLY: (2, 2, 0), "disclosure.application.check.readable": (0, 0, 1)}),
        ("organ", {"甲": (1, 1, 0), "乙": (0, 1, 0), "": (1, 0, 1)}),
        ("year", {"2024": (1, 1, 0), "2015": (1, 1, 0), "": (0, 0, 1)}),
        ("kind", {KIND: (1, 2, 1), "test.letter": (1, 0, 0)}),
    ],
)
def test_counts_by_group(by: str, counts: dict[str, tuple[int, int, int]]) -> None:
    assert gr.audit(MIXED).counts(by) == {
        key: dict(zip(("ok", "breach", "unclear"), numbers, strict=True)) for key, numbers in counts.items()
    }


def test_a_check_counts_in_the_year_of_its_case() -> None:
    found = case("1", D.Received(date(2016, 3, 1)), D.Extended(date(2016, 3, 10), agreed=False))
    report = gr.audit([found])
    assert {one.rule for one in report.findings} >= {"disclosure.application.check.extension_agreed"}
    assert list(report.counts("year")) == ["2016"]


def test_counts_by_something_else() -> None:
    with pytest.raises(gr.BadValue, match="by: rule, organ, year, kind"):
        gr.audit([]).counts("colour")


# what audit takes --------------------------------------------------------------------------------


def test_any_iterable_of_records() -> None:
    def generated() -> Iterator[Any]:
        yield IN_TIME
        yield LATE

    expected = gr.audit([IN_TIME, LATE])
    for cases in (generated(), (IN_TIME, LATE), {"a": IN_TIME, "b": LATE}.values(), iter([IN_TIME, LATE])):
        assert gr.audit(cases) == expected
    assert gr.audit([]).findings == ()


@pytest.mark.parametrize(
    "cases",
    [
        [IN_TIME, "late"],
        [None],
        [{"id": "1"}],
        [D.Received(date(2024, 9, 20))],
        IN_TIME,
        "cases.csv",
        None,
        5,
    ],
    ids=lambda value: str(value)[:20],
)
def test_what_is_no_record_is_refused(cases: Any) -> None:
    with pytest.raises(gr.WrongType, match="records"):
        gr.audit(cases)


@pytest.mark.parametrize(
    ("options", "error"),
    [
        ({"as_of": "2024-12-31"}, gr.WrongType),
        ({"as_of": 2024}, gr.WrongType),
        ({"known_on": "2024-12-31"}, gr.WrongType),
        ({"calendar": "CHINA"}, gr.WrongType),
        ({"rulebook": "default"}, gr.WrongType),
        ({"place": 500000}, gr.WrongType),
        ({"place": "Atlantis"}, gr.BadValue),
    ],
    ids=str,
)
def test_options_are_checked_before_any_case(options: dict[str, Any], error: type[Exception]) -> None:
    with pytest.raises(error):
        gr.audit([], **options)


def test_options_reach_the_answers() -> None:
    local = gr.CHINA.with_rest_days("重庆市", [date(2024, 10, 23)], "a local notice")
    assert the_row(LATE, calendar=local)["verdict"] == "ok"
    assert the_row(LATE, place="重庆市", rulebook=gr.rulebook())["verdict"] == "breach"
    # The office's own calendar is what then is told from, too.
    assert the_row(LATE, calendar=local)["verdict_then"] == "ok"


def test_a_limit_of_the_office_where_the_law_sets_none() -> None:
    book = gr.rulebook().with_office_limit(
        "disclosure.application.excessive.delay", gr.WorkingDays(30), office="某局"
    )
    report = gr.audit([IN_TIME], rulebook=book)
    assert report.counts() == {"ok": 1, "breach": 0, "unclear": 0}


def test_problems_of_the_input_are_kept_with_the_report() -> None:
    problem = gr.Problem(3, "received", "soon", "a day")
    assert gr.audit([IN_TIME], problems=[problem]).problems == (problem,)


def test_two_thousand_cases() -> None:
    cases = [
        evolve(one, id=f"{one.id}-{number}", organ=f"局{number % 7}")
        for number in range(500)
        for one in (
            UNANSWERED,
            IN_TIME,
            LATE,
            case("spring", D.Received(date(2020, 1, 13)), D.Replied(date(2020, 2, 14))),
        )
    ]
    report = gr.audit(cases, as_of=date(2024, 12, 31))
    assert report.counts() == {"ok": 1000, "breach": 1000, "unclear": 0}
    assert sum(row["verdict_then"] == "breach" for row in report.rows()) == 1500
    by_organ = report.counts("organ")
    assert len(by_organ) == 7
    # 500 = 7 x 71 + 3: the first three offices have 72 of each.
    assert [by_organ[f"局{number}"]["ok"] for number in range(7)] == [144, 144, 144, 142, 142, 142, 142]


def test_reports_are_combined() -> None:
    first, second = (
        gr.audit([IN_TIME], as_of=date(2024, 10, 23)),
        gr.audit([LATE, UNANSWERED], as_of=date(2024, 10, 24)),
    )
    both = combined([first, second], problems=[gr.Problem(3, "received", "soon", "a day")])
    assert both.counts() == {"ok": 1, "breach": 2, "unclear": 0}
    assert [record.id for record in both.records] == ["met", "late", "open"]
    assert both.as_of is None
    assert len(both.problems) == 1
    assert combined([second, second]).as_of == date(2024, 10, 24)
    with pytest.raises(gr.BadValue, match="no report"):
        combined([])
    with pytest.raises(gr.BadValue, match="different calendars"):
        combined([first, gr.audit([], calendar=gr.CHINA.known_on(date(2020, 1, 20)))])


# written reports ---------------------------------------------------------------------------------


def read_csv(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_a_report_as_csv(tmp_path: Path) -> None:
    target = tmp_path / "findings.csv"
    gr.audit(
        [IN_TIME, LATE, case('案,"3"\n', D.Received(date(2024, 9, 20)))], as_of=date(2024, 10, 24)
    ).to_csv(target, "zh")
    assert target.read_bytes().startswith(b"\xef\xbb\xbf"), "Excel needs the BOM to see UTF-8"
    found = read_csv(target)
    assert list(found[0]) == COLUMNS
    assert [row["case"] for row in found] == ["met", "late", '案,"3"\n']
    assert [(row["due"], row["done"], row["days_late"]) for row in found] == [
        ("2024-10-23", "2024-10-23", ""),
        ("2024-10-23", "2024-10-24", "1"),
        ("2024-10-23", "", "1"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "=cmd|'/c calc'!A1",
        "+1+1",
        "-2+3",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        " =1+1",
        "\u3000=1",
        "＝1+1",
        "＋1",
        "－1",
        "＠SUM(A1)",
        "\tplain",
    ],
    ids=repr,
)
def test_a_text_that_looks_like_a_formula_is_escaped_in_csv(tmp_path: Path, text: str) -> None:
    target = tmp_path / "findings.csv"
    gr.audit([evolve(LATE, id=text, organ=text)]).to_csv(target)
    row = read_csv(target)[0]
    assert row["case"] == "'" + text
    assert row["organ"] == "'" + text


@pytest.mark.parametrize("text", ["a=b", "3-1", "2024-017", "案 =1", "'=1"])
def test_other_texts_are_written_as_they_are(tmp_path: Path, text: str) -> None:
    target = tmp_path / "findings.csv"
    gr.audit([evolve(LATE, id=text)]).to_csv(target)
    assert read_csv(target)[0]["case"] == text


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_a_report_as_a_page(tmp_path: Path, lang: str) -> None:
    target = tmp_path / "report.html"
    gr.audit([evolve(LATE, id="<script>alert(1)</script>", organ='"><img src=x>')]).to_html(target, lang)
    page = target.read_text(encoding="utf-8")
    assert "<script>alert(1)</script>" not in page
    assert "<img src=x>" not in page
    assert "2024-10-23" in page


def test_a_report_can_be_shown_in_one_line() -> None:
    shown = repr(gr.audit([IN_TIME, LATE]))
    assert "2 findings" in shown
    assert "2 records" in shown
    assert len(shown) < 300
