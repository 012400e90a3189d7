"""重大行政决策的期限: dates counted on paper from the regulation of 2019."""

from __future__ import annotations

from datetime import date

import pytest

import govrules as gr
from govrules.errors import NotAllowed, NotYetInForce
from govrules.limits.due import Certainty
from govrules.limits.term import Measure


def day(text: str) -> date:
    return date.fromisoformat(text)


# Rule, trigger, the date, the date by the other reading, what the article says and how it was counted.
CASES = [
    (
        "public_comment",
        "2019-09-01",
        "2019-10-01",
        {"roll": "2019-10-08"},
        "art. 15 para. 1: 30 days; 29 to 09-30 and one; off 10-01..07",
    ),
    ("public_comment", "2023-01-30", "2023-03-01", {"roll": "2023-03-01"}, "1 in January, 28, 1"),
    (
        "hearing.material",
        "2024-10-08",
        "2024-10-01",
        {"backward_clear_days": "2024-09-30"},
        "art. 16 para. 3: 7 days before; 10-07 is the first, 10-01 the seventh",
    ),
    (
        "hearing.material",
        "2024-03-05",
        "2024-02-27",
        {"backward_clear_days": "2024-02-26"},
        "4 in March, 3 in February",
    ),
    (
        "legality_review",
        "2024-09-26",
        "2024-10-11",
        {},
        "art. 26 para. 2: 7 working days; 09-27, Sun 29, Mon 30: 3, 10-08..11: 7",
    ),
    ("legality_review", "2019-09-01", "2019-09-10", {}, "a Sunday; 2-6: 5, 9, 10: 7"),
]


@pytest.mark.parametrize(
    ("rule", "trigger", "expected", "others", "why"), CASES, ids=[f"{one[0]}-{one[1]}" for one in CASES]
)
def test_the_last_day(rule: str, trigger: str, expected: str, others: dict[str, str], why: str) -> None:
    due = gr.rule(f"decisions.{rule}").due(day(trigger))
    assert due.date == day(expected), why
    assert due.certainty is Certainty.FINAL
    for reading, other in others.items():
        assert due.readings[reading] == day(other), (why, reading)


@pytest.mark.parametrize("rule", ["public_comment", "hearing.material", "legality_review"])
def test_the_regulation_starts_in_september_2019(rule: str) -> None:
    with pytest.raises(NotYetInForce):
        gr.rule(f"decisions.{rule}").due(day("2019-08-31"))
    assert gr.rule(f"decisions.{rule}").due(day("2019-09-01")).date is not None


@pytest.mark.parametrize(
    ("rule", "trigger", "before", "last"),
    [
        ("public_comment", "2024-05-06", "2024-06-04", "2024-06-05"),
        ("legality_review", "2024-09-26", "2024-10-10", "2024-10-11"),
    ],
)
def test_a_minimum_may_be_too_short_and_never_late(rule: str, trigger: str, before: str, last: str) -> None:
    due = gr.rule(f"decisions.{rule}").due(day(trigger))
    assert due.too_early(day(before))
    assert not due.too_early(day(last))
    with pytest.raises(NotAllowed):
        due.overdue(day(last))


def test_hearing_material_is_late_after_the_day_counted_back() -> None:
    due = gr.rule("decisions.hearing.material").due(day("2024-10-08"))
    assert not due.overdue(day("2024-10-01"))
    assert due.overdue(day("2024-10-02"))
    with pytest.raises(NotAllowed):
        due.too_early(day("2024-10-01"))


def test_hearing_material_counts_when_it_is_delivered() -> None:
    """Art. 16 para. 3 asks for 送达, so the day of sending doesn't meet it."""
    term = gr.rule("decisions.hearing.material").versions[0].term
    assert term is not None
    assert term.measured is Measure.DELIVERED
    assert term.measured_source is not None
    assert term.measured_source.place("en") == "art. 16 para. 3"


def test_explanations_name_the_articles() -> None:
    review = gr.rule("decisions.legality_review").due(day("2024-09-26"))
    assert "第二十六条第二款" in review.explain()
    assert "art. 26 para. 2" in review.explain("en")
    assert "2024-10-01~2024-10-07放假，不计入" in review.explain()
    material = gr.rule("decisions.hearing.material").due(day("2024-10-08"))
    assert "第十六条第三款" in material.explain()
    assert "倒数7日" in material.explain()
    assert "Counted back 7 days" in material.explain("en")
