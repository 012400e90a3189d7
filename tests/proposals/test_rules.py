"""Time limits of proposals 建议提案的期限: each rule against its article and a count on paper.

Weekdays used: 2015-08-28 is a Friday, 2025-03-10 a Monday. In 2024 1 to 7 October were off. Months end on the
corresponding day, else on the last day of the month.
"""

from __future__ import annotations

from datetime import date

import pytest

import govrules as gr
from govrules.errors import NotAllowed, NotYetInForce
from govrules.limits.due import Certainty
from govrules.limits.length import Months
from govrules.sources import Confidence

DUE = [
    # source and count, rule, trigger, due, without rolling
    ("2010, not read: 3 months", "proposals.npc.reply", "2010-10-28", "2011-01-28", "2011-01-28"),
    (
        "2010, last day: Saturday 28 November",
        "proposals.npc.reply",
        "2015-08-28",
        "2015-11-30",
        "2015-11-28",
    ),
    (
        "2015 art. 42, first day: Sunday 29 November",
        "proposals.npc.reply",
        "2015-08-29",
        "2015-11-30",
        "2015-11-29",
    ),
    ("2015 art. 42: no 30 February", "proposals.npc.reply", "2024-11-30", "2025-02-28", "2025-02-28"),
    ("2015 art. 42, last day", "proposals.npc.reply", "2025-03-10", "2025-06-10", "2025-06-10"),
    ("2025 arts. 51, 65, first day", "proposals.npc.reply", "2025-03-11", "2025-06-11", "2025-06-11"),
    ("2010, not read: 6 months", "proposals.npc.reply.difficult", "2010-10-28", "2011-04-28", "2011-04-28"),
    (
        "2010, last day: Sunday 28 February",
        "proposals.npc.reply.difficult",
        "2015-08-28",
        "2016-02-29",
        "2016-02-28",
    ),
    (
        "2015 art. 42, first day, in a leap year",
        "proposals.npc.reply.difficult",
        "2015-08-29",
        "2016-02-29",
        "2016-02-29",
    ),
    (
        "2015 art. 42: no 31 February",
        "proposals.npc.reply.difficult",
        "2015-08-31",
        "2016-02-29",
        "2016-02-29",
    ),
    ("2015 art. 42, last day", "proposals.npc.reply.difficult", "2025-03-10", "2025-09-10", "2025-09-10"),
    (
        "2025 arts. 51, 65, first day",
        "proposals.npc.reply.difficult",
        "2025-03-11",
        "2025-09-11",
        "2025-09-11",
    ),
    (
        "local: 3 months, 5 July to 5 October",
        "proposals.cppcc.reply",
        "2024-07-05",
        "2024-10-08",
        "2024-10-05",
    ),
    (
        "local: 6 months, no 31 February",
        "proposals.cppcc.reply.latest",
        "2024-08-31",
        "2025-02-28",
        "2025-02-28",
    ),
    (
        "local: 1 month, 5 September to 5 October",
        "proposals.rereply",
        "2024-09-05",
        "2024-10-08",
        "2024-10-05",
    ),
    (
        "Fujian art. 20, Ningbo art. 19: 1 month, no 31 February",
        "proposals.cohandler_opinion",
        "2025-01-31",
        "2025-02-28",
        "2025-02-28",
    ),
    (
        "Fujian art. 20: 5 September to 5 October",
        "proposals.cohandler_opinion",
        "2024-09-05",
        "2024-10-08",
        "2024-10-05",
    ),
    ("Shandong art. 6: 20 + 5 September", "proposals.objection", "2024-09-20", "2024-09-25", "2024-09-25"),
    (
        "Shandong art. 6: 28 September + 5 = 3 October; days, so the office's stays",
        "proposals.objection",
        "2024-09-28",
        "2024-10-03",
        "2024-10-03",
    ),
]
LOCAL = {
    "proposals.cppcc.reply": "地方（示例，未指明）",
    "proposals.cppcc.reply.latest": "地方（示例，未指明）",
    "proposals.rereply": "地方（示例，未指明）",
    "proposals.objection": "山东省",
    "proposals.cohandler_opinion": "福建省",
}


@pytest.mark.parametrize(
    ("id", "start", "due", "unrolled"), [one[1:] for one in DUE], ids=[f"{one[1]}-{one[2]}" for one in DUE]
)
def test_the_due_date_is_that_of_the_article(id: str, start: str, due: str, unrolled: str) -> None:
    found = gr.rule(id).due(date.fromisoformat(start))
    assert found.date == date.fromisoformat(due)
    assert found.readings["no_roll"] == date.fromisoformat(unrolled)
    # Where no start of a local text is known, its answers are provisional.
    assert found.certainty is (Certainty.PROVISIONAL if id in LOCAL else Certainty.FINAL)


def test_every_rule_has_a_row() -> None:
    assert {one[1] for one in DUE} == {
        one.id for one in gr.rulebook().rules if one.id.startswith("proposals.")
    }


@pytest.mark.parametrize("id", ["proposals.npc.reply", "proposals.npc.reply.difficult"])
def test_before_2010_nothing_is_stored(id: str) -> None:
    with pytest.raises(NotYetInForce):
        gr.rule(id).due(date(2010, 10, 27))
    assert gr.rule(id).versions[0].confidence is Confidence.UNSURE


@pytest.mark.parametrize(
    ("day", "place"), [("2025-03-10", "art. 42 para. 1"), ("2025-03-11", "art. 51 para. 2")]
)
def test_the_article_moved_in_2025(day: str, place: str) -> None:
    for id in ("proposals.npc.reply", "proposals.npc.reply.difficult"):
        assert gr.rule(id).on(date.fromisoformat(day)).citation.place("en") == place


def test_six_months_are_another_period_not_an_extension_of_three() -> None:
    reply, difficult = gr.rule("proposals.npc.reply"), gr.rule("proposals.npc.reply.difficult")
    assigned = date(2024, 3, 20)
    assert reply.on(assigned).term.extension is None  # type: ignore[union-attr]
    with pytest.raises(NotAllowed, match="allows no extension"):
        reply.due(assigned, extended=Months(3))
    assert difficult.due(assigned).date == date(2024, 9, 20)
    assert reply.trigger == difficult.trigger


@pytest.mark.parametrize(("id", "place"), LOCAL.items())
def test_what_only_a_local_text_says_holds_there(id: str, place: str) -> None:
    rule = gr.rule(id)
    assert rule.place is not None
    assert rule.place.zh == place
    assert rule.departs == ""
    assert rule not in gr.rules(domain="proposals")
    assert rule in gr.rules(domain="proposals", place=rule.place)
    assert rule.versions[0].confidence is Confidence.SECONDARY
    assert "施行日期" in rule.due(date(2024, 3, 20)).explain()


def test_explanations_name_the_articles_and_the_month_rule() -> None:
    found = gr.rule("proposals.npc.reply").due(date(2024, 11, 30))
    assert "《全国人民代表大会和地方各级人民代表大会代表法》（2015年修正）第四十二条第一款" in found.explain()
    assert "《民法典》（主席令第45号）第二百零二条" in found.explain()
    assert "Deputies Law as amended in 2015 (2015年修正), art. 42 para. 1" in found.explain("en")
    names = {
        gr.rule("proposals.npc.reply").on(date(*day)).citation.instrument.name()
        for day in ((2012, 1, 4), (2016, 1, 4), (2026, 1, 5))
    }
    assert len(names) == 3
    rolled = gr.rule("proposals.npc.reply").due(date(2015, 8, 29))
    assert "2015-11-29（周日）为休息日，顺延至2015-11-30" in rolled.explain()
    both = gr.rule("proposals.cohandler_opinion").due(date(2024, 9, 5)).explain("en")
    assert "Fujian, rules on handling deputies' proposals, art. 20" in both
    assert "Ningbo, rules on handling deputies' proposals, art. 19" in both
