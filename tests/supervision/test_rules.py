"""Time limits of supervision 督查的期限: each rule against its article and a count on paper.

In 2021 1 to 7 October were off, 26 September and 9 October worked. Day 1 is the day after the trigger.
"""

from __future__ import annotations

from datetime import date

import pytest

import govrules as gr
from govrules.errors import NotYetInForce
from govrules.limits.due import Certainty
from govrules.limits.length import WorkingDays
from govrules.sources import Force

ENVIRONMENT = "100000-environment"

DUE = [
    # source and count, rule, trigger, due, moved by the reading roll
    (
        "art. 17, first day: 1 February + 30 = 3 March",
        "supervision.review.request",
        "2021-02-01",
        "2021-03-03",
        "2021-03-03",
    ),
    (
        "art. 17: 2 September + 30 = 2 October, off to 7 October",
        "supervision.review.request",
        "2021-09-02",
        "2021-10-02",
        "2021-10-08",
    ),
    (
        "art. 17, first day: 1 February + 30 = 3 March",
        "supervision.review.decide",
        "2021-02-01",
        "2021-03-03",
        "2021-03-03",
    ),
    (
        "art. 17: as for the request",
        "supervision.review.decide",
        "2021-09-02",
        "2021-10-02",
        "2021-10-08",
    ),
    (
        "practice: once a month, its end Sunday 29 February",
        "supervision.inspection.haikou",
        "2004-02-03",
        "2004-02-29",
        "2004-03-01",
    ),
    (
        "practice: once a month, no 30 February",
        "supervision.inspection.haikou",
        "2005-02-10",
        "2005-02-28",
        "2005-02-28",
    ),
]
NO_NUMBER = [
    ("arts. 15, 18: scheme or assignment", "supervision.item.complete", "2021-02-01"),
    ("1999 part 5: in time", "supervision.item.complete.system_1999", "1999-11-03"),
    ("2017 plan part 3(4): at fixed and other times", "supervision.inspection.yunfu", "2017-01-01"),
]


@pytest.mark.parametrize(("id", "start", "due", "rolled"), [one[1:] for one in DUE])
def test_the_due_date_is_that_of_the_article(id: str, start: str, due: str, rolled: str) -> None:
    found = gr.rule(id).due(date.fromisoformat(start))
    assert found.date == date.fromisoformat(due)
    assert {str(found.readings["roll"]), str(found.readings["no_roll"])} == {rolled, due}
    assert str(gr.rule(id).due(date.fromisoformat(start), reading="roll").date) == rolled


@pytest.mark.parametrize(("id", "start"), [one[1:] for one in NO_NUMBER], ids=[one[0] for one in NO_NUMBER])
def test_where_the_text_sets_no_number_none_is_given(id: str, start: str) -> None:
    found = gr.rule(id).due(date.fromisoformat(start))
    assert found.certainty is Certainty.INDETERMINATE
    assert found.date is None
    assert any("sets no number" in one for one in found.missing)


@pytest.mark.parametrize(
    ("id", "day"),
    [
        ("supervision.review.request", "2021-01-31"),
        ("supervision.review.decide", "2021-01-31"),
        ("supervision.item.complete", "2021-01-31"),
        ("supervision.item.complete.system_1999", "1999-11-02"),
        ("supervision.inspection.yunfu", "2016-12-31"),
    ],
)
def test_before_its_time_a_rule_is_not_in_force(id: str, day: str) -> None:
    with pytest.raises(NotYetInForce):
        gr.rule(id).due(date.fromisoformat(day))


def test_every_rule_has_a_row() -> None:
    tested = {one[1] for one in DUE} | {one[1] for one in NO_NUMBER}
    assert tested == {one.id for one in gr.rulebook().rules if one.id.startswith("supervision.")}


def test_the_start_of_the_decision_on_an_objection_is_inferred() -> None:
    """Art. 17 says within 30 days and not from when; the request's own 30 days run from receipt in so many words."""
    notes = {one: gr.rule(f"supervision.review.{one}").versions[0].note for one in ("request", "decide")}
    assert notes["decide"] is not None
    assert notes["request"] is not None
    assert "系推断" in notes["decide"].zh
    assert "is inferred" in notes["decide"].en
    assert "系推断" not in notes["request"].zh


def test_an_office_sets_the_limit_of_an_item() -> None:
    """20 September 2021 is off (Mid-Autumn 19 to 21): 22, 23, 24, 26 (Sunday, worked), 27 September."""
    book = gr.rulebook().with_office_limit("supervision.item.complete", WorkingDays(5), office="市政府督查室")
    found = book.rule("supervision.item.complete").due(date(2021, 9, 20))
    assert found.date == date(2021, 9, 27)
    assert "市政府督查室" in found.explain()


def test_the_sector_rule_is_a_layer_of_the_national_one() -> None:
    national = gr.rule("supervision.item.complete")
    assert [layer.id for layer in national.layers] == ["supervision.item.complete.system_1999"]
    found = national.due(date(2005, 1, 4), place=ENVIRONMENT)  # before there was a national rule
    assert found.certainty is Certainty.INDETERMINATE
    assert found.version.citation.text() == (
        "《国家环境保护总局关于加强环保系统政务管理工作的意见》（环发〔1999〕251号）五"
    )
    assert gr.rule("supervision.item.complete.system_1999").seeds == ("S0-5.5",)


def test_the_practice_of_a_bureau_is_marked_as_such() -> None:
    haikou = gr.rule("supervision.inspection.haikou")
    assert haikou.versions[0].force is Force.PRACTICE
    assert haikou.due(date(2004, 2, 3)).certainty is Certainty.PROVISIONAL  # its first day isn't known
    assert haikou in gr.rules(domain="supervision", place="Haikou")
    assert haikou not in gr.rules(domain="supervision")


def test_a_year_has_twelve_inspections() -> None:
    found = gr.Duty(gr.rule("supervision.inspection.haikou")).instances(date(2024, 1, 1), date(2024, 12, 31))
    assert [one.key for one in found] == [f"2024-{month:02}" for month in range(1, 13)]


def test_explanations_name_the_article_and_say_that_the_law_is_silent() -> None:
    found = gr.rule("supervision.review.request").due(date(2021, 9, 2))
    assert "《政府督查工作条例》（国务院令第733号）第十七条" in found.explain()
    assert "2021-10-02（周六）为休息日" in found.explain()
    assert "Government Supervision Regulation 2020 (国务院令第733号), art. 17" in found.explain("en")
    assert "a last day on a rest day moves to the next working day: 2021-10-08" in found.explain("en")
