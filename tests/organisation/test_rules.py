"""组织建设的期限: dates read from the documents on paper."""

from __future__ import annotations

from datetime import date

import pytest

import govrules as gr
from govrules.errors import NotYetInForce, Repealed
from govrules.limits.due import Certainty
from govrules.limits.length import Years


def day(text: str) -> date:
    return date.fromisoformat(text)


# Rule, trigger, the date, dates by other readings, what the source says.
CASES = [
    (
        "education_round.env",
        "2011-08-29",
        "2011-12-31",
        {"roll": "2011-12-31"},
        "a Saturday worked",
    ),
    ("education_round.env", "2011-12-31", "2011-12-31", {}, "before the end of the year: the day itself"),
    ("plan.yearly.health_system", "2012-03-01", "2012-12-31", {}, "the plan of a whole year"),
    ("study.weekly.service_centre", "2012-10-01", "2012-10-07", {"roll": "2012-10-08"}, "Monday to Sunday"),
    ("key_post_study.institute", "2024-05-01", "2024-12-31", {}, "五: by each year's plan"),
    ("study.weekly.service_centre", "2012-10-07", "2012-10-07", {}, "the Sunday"),
]


@pytest.mark.parametrize(("id", "start", "expected", "readings", "why"), CASES)
def test_dates_read_on_paper(id: str, start: str, expected: str, readings: dict[str, str], why: str) -> None:
    due = gr.rule(f"organisation.{id}").due(day(start))
    assert due.date == day(expected), why
    for name, other in readings.items():
        assert due.readings[name] == day(other), (name, why)


@pytest.mark.parametrize("id", ["rotation.institute", "leaders_study.chongqing"])
def test_no_number_unless_the_office_sets_one(id: str) -> None:
    due = gr.rule(f"organisation.{id}").due(day("2019-02-28"))
    assert due.certainty is Certainty.INDETERMINATE
    # 5 years of its own: 2024-02-28, a Wednesday.
    book = gr.rulebook().with_office_limit(f"organisation.{id}", Years(5), office="某单位")
    assert book.rule(f"organisation.{id}").due(day("2019-02-28")).date == day("2024-02-28")


def test_first_and_last_days() -> None:
    education = gr.rule("organisation.education_round.env")
    with pytest.raises(NotYetInForce):
        education.on(day("2011-08-28"))
    with pytest.raises(Repealed):
        education.on(day("2012-01-01"))
    study = gr.rule("organisation.study.weekly.service_centre")
    with pytest.raises(Repealed):
        study.on(day("2013-01-01"))


def test_practice_without_a_first_day_is_provisional() -> None:
    due = gr.rule("organisation.key_post_study.institute").due(day("2024-05-01"))
    assert due.certainty is Certainty.PROVISIONAL
    assert "北京化工研究院" in due.explain("zh")
    assert "Beijing Research Institute of Chemical Industry" in due.explain("en")


def test_a_year_of_weekly_study() -> None:
    found = gr.Duty(gr.rule("organisation.study.weekly.service_centre")).instances(
        day("2012-10-01"), day("2012-10-31")
    )
    # The Sundays of October 2012; the week of the 31st ends in November.
    assert [one.last for one in found][:4] == [day(f"2012-10-{end}") for end in ("07", "14", "21", "28")]
