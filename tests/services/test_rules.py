"""政务服务的期限: dates read from the documents on paper."""

from __future__ import annotations

from datetime import date

import pytest

import govrules as gr
from govrules.errors import NotYetInForce, Repealed
from govrules.limits.due import Certainty
from govrules.limits.length import WorkingDays
from govrules.places import Place


def day(text: str) -> date:
    return date.fromisoformat(text)


CENTRE = Place("100000-service_centre", "区政务服务中心", "district service centre", "100000")

# Rule, trigger, the date, dates by other readings, what the source says.
CASES = [
    ("rectification.service_centre", "2012-09-01", "2012-12-31", {}, "四: end of December 2012"),
    ("rectification.service_centre", "2012-12-31", "2012-12-31", {}, "the day itself"),
    ("window_duty.service_centre", "2012-02-01", "2012-02-29", {}, "四、4: half a day a month"),
    (
        "window_duty.service_centre",
        "2012-09-30",
        "2012-09-30",
        {"roll": "2012-10-08"},
        "a Sunday; off 30 September to 7 October",
    ),
]


@pytest.mark.parametrize(("id", "start", "expected", "readings", "why"), CASES)
def test_dates_read_on_paper(id: str, start: str, expected: str, readings: dict[str, str], why: str) -> None:
    due = gr.rule(f"services.{id}").due(day(start))
    assert due.date == day(expected), why
    for name, other in readings.items():
        assert due.readings[name] == day(other), (name, why)


def test_an_item_is_due_by_the_limit_that_the_office_promised() -> None:
    due = gr.rule("services.item.complete").due(day("2024-09-20"))
    assert due.certainty is Certainty.INDETERMINATE
    assert due.missing == ("the law sets no number; an office may set its own limit",)
    assert "第三十六条第二款" in due.explain("zh")
    assert "art. 36 para. 2" in due.explain("en")
    # 5 working days promised: 23 to 27 September.
    book = gr.rulebook().with_office_limit("services.item.complete", WorkingDays(5), office="某窗口")
    promised = book.rule("services.item.complete").due(day("2024-09-20"))
    assert promised.date == day("2024-09-27")
    assert "某窗口" in promised.explain("zh")


def test_the_centre_promised_its_own_limits_before_the_regulation() -> None:
    rule = gr.rule("services.item.complete")
    with pytest.raises(NotYetInForce):
        rule.due(day("2019-12-31"))
    at_centre = rule.due(day("2012-06-01"), place=CENTRE)
    assert at_centre.certainty is Certainty.INDETERMINATE
    assert at_centre.version.citation.part == "四、3"
    assert rule.on(day("2024-01-01"), CENTRE).citation.article == 36


def test_guides_are_updated_in_time_without_a_number() -> None:
    due = gr.rule("services.guide.update.yunfu").due(day("2024-09-20"))
    assert due.certainty is Certainty.INDETERMINATE
    assert due.version.citation.part == "二（三）"


@pytest.mark.parametrize("id", ["item.complete", "window_duty", "rectification"])
def test_the_plan_ended_with_2012(id: str) -> None:
    rule = gr.rule(f"services.{id}.service_centre")
    assert rule.place == CENTRE
    with pytest.raises(NotYetInForce):
        rule.on(day("2011-12-31"))
    assert rule.on(day("2012-12-31")).term is not None
    with pytest.raises(Repealed):
        rule.on(day("2013-01-01"))
