"""考核评议的期限: dates read from the documents on paper."""

from __future__ import annotations

from datetime import date

import pytest

import govrules as gr
from govrules.errors import NotYetInForce
from govrules.limits.due import Certainty
from govrules.sources import Force


def day(text: str) -> date:
    return date.fromisoformat(text)


# Rule, trigger, the date, dates by other readings, what the source says.
CASES = [
    ("appraisal.start.food_drug", "2012-06-01", "2012-06-30", {"roll": "2012-07-02"}, "三: June; a Saturday"),
    ("appraisal.start.food_drug", "2012-07-01", "2013-06-30", {}, "the next June"),
    ("assessment.yearly.chongqing", "2010-10-20", "2010-12-31", {}, "一: once a year"),
    ("assessment.yearly.institute", "2024-05-01", "2024-12-31", {}, "四: at each year end"),
    ("commendation.yearly.institute", "2024-05-01", "2024-12-31", {}, "四: with the year-end summary"),
    ("members_appraise.env", "2011-08-29", "2011-12-31", {}, "三: with the year-end report"),
    ("leaders_comment.env", "2012-01-01", "2012-12-31", {}, "三: with the yearly assessment"),
]


@pytest.mark.parametrize(("id", "start", "expected", "readings", "why"), CASES)
def test_dates_read_on_paper(id: str, start: str, expected: str, readings: dict[str, str], why: str) -> None:
    due = gr.rule(f"evaluation.{id}").due(day(start))
    assert due.date == day(expected), why
    for name, other in readings.items():
        assert due.readings[name] == day(other), (name, why)


@pytest.mark.parametrize(
    ("id", "before"),
    [
        ("assessment.yearly.chongqing", "2010-10-19"),
        ("members_appraise.env", "2011-08-28"),
        ("leaders_comment.env", "2011-08-28"),
    ],
)
def test_a_rule_has_a_first_day(id: str, before: str) -> None:
    with pytest.raises(NotYetInForce):
        gr.rule(f"evaluation.{id}").on(day(before))


@pytest.mark.parametrize("id", ["check.regular", "opinions.service_centre"])
def test_no_number_no_date(id: str) -> None:
    due = gr.rule(f"evaluation.{id}").due(day("2012-06-01"))
    assert due.certainty is Certainty.INDETERMINATE
    assert due.date is None


def test_what_kind_of_text_a_rule_stands_in() -> None:
    appraisal = gr.rule("evaluation.appraisal.start.food_drug").due(day("2012-06-01"))
    assert appraisal.version.force is Force.PLAN
    assert appraisal.certainty is Certainty.PROVISIONAL  # the year of the plan isn't known
    assert gr.rule("evaluation.assessment.yearly.institute").versions[0].force is Force.PAPER
    assert gr.rule("evaluation.members_appraise.env").versions[0].force is Force.NATIONAL_NORM
    assert "三" in appraisal.explain("zh")
