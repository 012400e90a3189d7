"""Tests of judging 义务判断测试: what an audit says where the rules it is given know no such duty."""

from __future__ import annotations

from datetime import date

from attrs import evolve

import govrules as gr
from govrules.labels import Label
from govrules.limits.rule import Rule, Selector, Transition
from govrules.limits.rulebook import Rulebook

D = gr.disclosure
REPLY = "disclosure.application.reply"
LATE = D.Application("1", [D.Received(date(2024, 9, 20)), D.Replied(date(2024, 10, 24))])
UNANSWERED = D.Application("2", [D.Received(date(2024, 9, 20))])


def reply() -> Rule:
    return gr.rule(REPLY)


def book(rule: Rule) -> Rulebook:
    return gr.rulebook().with_rules(rule)


NOT_YET = book(evolve(reply(), versions=(evolve(reply().versions[1], since=date(2030, 1, 1)),)))
REPEALED = book(
    evolve(
        reply(),
        versions=(reply().versions[0], evolve(reply().versions[1], since=date(2020, 1, 1), term=None)),
    )
)


def test_a_rule_not_yet_in_force_makes_a_case_unclear() -> None:
    report = gr.audit([LATE], rulebook=NOT_YET)
    assert report.counts() == {"ok": 0, "breach": 0, "unclear": 1}
    (row,) = report.rows()
    assert (row["case"], row["rule"], row["event"]) == ("1", REPLY, "replied")
    assert (row["verdict"], row["verdict_then"], row["due"]) == ("unclear", "unclear", None)
    assert row["done"] == date(2024, 10, 24)
    assert row["reason"] == (
        "the rule was not yet in force when the period started on 2024-09-20: it starts on 2030-01-01"
    )
    assert report.rows("zh")[0]["reason"] == "2024-09-20起算时该规定尚未施行（自2030-01-01起施行）"
    assert str(row["article"]).endswith("art. 33 para. 2")


def test_a_repealed_rule_makes_a_case_unclear() -> None:
    for case, done in ((LATE, date(2024, 10, 24)), (UNANSWERED, None)):
        (row,) = gr.audit([case], rulebook=REPEALED, as_of=date(2024, 12, 31)).rows()
        assert (row["verdict"], row["done"]) == ("unclear", done)
        assert row["reason"] == "the rule was repealed on 2020-01-01, before the period started on 2024-09-20"
    (finding,) = gr.audit([LATE], rulebook=REPEALED).findings
    assert finding.reason.zh == "2024-09-20起算时该规定已于2020-01-01废止"
    assert finding.year == 2024


def test_a_duty_that_isnt_there_is_no_obligation() -> None:
    assert LATE.obligations(rulebook=NOT_YET) == ()
    (one,) = LATE.obligations(rulebook=book(reply()))
    assert one.rule == REPLY


def test_a_version_that_reaches_back_governs() -> None:
    # In force from 2024-10-01 with a word on periods that run on that day: 20 working days to 23 October.
    first = reply().versions[1]
    moves = Transition(Selector.RUNNING, first.citation, Label("未届满的适用", "periods still running too"))
    reaching = book(evolve(reply(), versions=(evolve(first, since=date(2024, 10, 1), transition=moves),)))
    (row,) = gr.audit([LATE], rulebook=reaching).rows()
    assert (row["verdict"], row["due"]) == ("breach", date(2024, 10, 23))


def test_other_cases_are_judged_all_the_same() -> None:
    before = D.Application("3", [D.Received(date(2015, 6, 25)), D.Replied(date(2015, 7, 16))])
    report = gr.audit([before, LATE], rulebook=REPEALED)
    assert [(one.case, one.verdict.value) for one in report.findings] == [("3", "ok"), ("1", "unclear")]
