"""公文与规范性文件的期限: dates counted on paper from the articles."""

from __future__ import annotations

from datetime import date

import pytest

import govrules as gr
from govrules.errors import BadValue, NotAllowed, NotYetInForce
from govrules.limits.due import Certainty
from govrules.limits.length import WorkingDays


def day(text: str) -> date:
    return date.fromisoformat(text)


# Rule, trigger, the date, the date by the other reading, what the article says and how it was counted.
CASES = [
    (
        "rulemaking.draft.public_comment",
        "2024-09-02",
        "2024-10-02",
        {"roll": "2024-10-08"},
        "art. 15 para. 2: 30 days; 28 to 09-30, 2 more; off 10-01..07",
    ),
    (
        "rulemaking.draft.public_comment",
        "2024-01-31",
        "2024-03-01",
        {"roll": "2024-03-01"},
        "29 days of February and one more",
    ),
    (
        "rulemaking.draft.public_comment",
        "2018-05-01",
        "2018-05-31",
        {},
        "first day of the text of 2017; a Thursday",
    ),
    (
        "rulemaking.hearing.notice",
        "2024-10-31",
        "2024-10-01",
        {"backward_clear_days": "2024-09-30"},
        "art. 16 para. 2 item 1: 30 days before; 10-30 is the first, 10-01 the 30th",
    ),
    (
        "rulemaking.hearing.notice",
        "2024-03-30",
        "2024-02-29",
        {"backward_clear_days": "2024-02-28"},
        "29 days of March before the 30th, one of February",
    ),
    (
        "rulemaking.entry_into_force",
        "2024-11-01",
        "2024-12-01",
        {"roll": "2024-12-02"},
        "art. 32: 30 days; 29 to 11-30 and one; a Sunday",
    ),
    ("rulemaking.entry_into_force", "2002-01-01", "2002-01-31", {}, "first day of the regulation"),
    (
        "rulemaking.entry_into_force",
        "2018-04-30",
        "2018-05-30",
        {"version_at_start": "2018-05-30", "version_at_change": "2018-05-30"},
        "last day of the text of 2001; a Wednesday",
    ),
    (
        "rulemaking.entry_into_force",
        "2018-05-01",
        "2018-05-31",
        {},
        "first day of the text as amended in 2017",
    ),
    (
        "rulemaking.file",
        "2018-04-30",
        "2018-05-30",
        {"version_at_start": "2018-05-30", "version_at_change": "2018-05-30"},
        "2001 art. 3: 30 days; beside the text of 2001 on making rules; a Wednesday",
    ),
    ("rulemaking.file", "2018-05-01", "2018-05-31", {}, "2001 art. 3: 30 days; beside the text of 2017"),
    (
        "rulemaking.file",
        "2024-10-31",
        "2024-11-30",
        {"roll": "2024-12-02"},
        "2001 art. 3: 30 days, last day of the old regulation; a Saturday",
    ),
    (
        "rulemaking.file",
        "2024-11-01",
        "2024-12-01",
        {"roll": "2024-12-02"},
        "2024 art. 4: 30 days, first day of the new one; a Sunday",
    ),
    (
        "rulemaking.file.supplement",
        "2024-11-01",
        "2024-11-16",
        {"roll": "2024-11-18"},
        "2024 art. 9 para. 2: 15 days; a Saturday",
    ),
    ("rulemaking.file.response", "2024-10-31", "2024-11-30", {"roll": "2024-12-02"}, "2001 art. 17: 30 days"),
    ("rulemaking.file.response", "2024-11-01", "2024-12-01", {"roll": "2024-12-02"}, "2024 art. 21: 30 days"),
    ("rulemaking.file.yearly_list", "2023-12-31", "2024-01-31", {}, "2001 art. 19: the end of January"),
    (
        "rulemaking.file.yearly_list",
        "2024-12-31",
        "2025-01-31",
        {"roll": "2025-02-05"},
        "2024 art. 22: 31 January; off 01-28..02-04 (Spring Festival)",
    ),
    (
        "normative.public_comment.market",
        "2020-01-01",
        "2020-01-31",
        {"roll": "2020-02-03"},
        "art. 62 para. 2: 30 days; the holiday was made longer to 02-02",
    ),
    ("normative.cleanup.rules", "2010-10-10", "2015-10-10", {"roll": "2015-10-10"}, "a worked Saturday"),
    ("normative.cleanup.rules", "2020-02-29", "2025-02-28", {}, "no 29 February in 2025"),
    ("normative.cleanup.documents", "2024-02-29", "2026-02-28", {"roll": "2026-02-28"}, "a worked Saturday"),
    ("normative.cleanup.documents", "2022-10-05", "2024-10-05", {"roll": "2024-10-08"}, "off 10-01..07"),
    (
        "normative.publish",
        "2019-05-15",
        "2019-06-13",
        {},
        "arts. 20, 26: 20 working days; 16, 17: 2, 20-24: 7, 27-31: 12, 06-03..06: 16 (07 off), 10-13: 20",
    ),
    (
        "normative.judicial_suggestion.reply",
        "2018-02-08",
        "2018-04-09",
        {},
        "art. 149 para. 4: 60 days; 20 in February, 31, 9; a Monday",
    ),
    (
        "normative.judicial_suggestion.reply",
        "2018-08-04",
        "2018-10-08",
        {},
        "27 in August, 30, 3: 10-03; art. 48 para. 3 moves it out of the holiday 10-01..07",
    ),
    ("normative.validity", "2014-03-01", "2019-03-01", {}, "Qinghai: 5 years"),
    ("normative.validity.interim", "2014-03-01", "2016-03-01", {}, "Qinghai: 2 years"),
    ("normative.validity.interim", "2024-02-29", "2026-02-28", {}, "no 29 February in 2026"),
]


@pytest.mark.parametrize(
    ("rule", "trigger", "expected", "others", "why"), CASES, ids=[f"{one[0]}-{one[1]}" for one in CASES]
)
def test_the_last_day(rule: str, trigger: str, expected: str, others: dict[str, str], why: str) -> None:
    due = gr.rule(f"documents.{rule}").due(day(trigger))
    assert due.date == day(expected), why
    assert due.certainty is Certainty.FINAL
    for reading, other in others.items():
        assert due.readings[reading] == day(other), (why, reading)


@pytest.mark.parametrize(
    ("rule", "before", "first"),
    [
        ("rulemaking.draft.public_comment", "2018-04-30", None),
        ("rulemaking.hearing.notice", "2018-04-30", None),
        ("rulemaking.entry_into_force", "2001-12-31", None),
        ("rulemaking.file.supplement", "2024-10-31", None),
        ("rulemaking.file", "2024-10-31", "国务院令第789号"),
        ("rulemaking.file.response", "2024-10-31", "国务院令第789号"),
        ("rulemaking.file.yearly_list", "2024-10-31", "国务院令第789号"),
        ("normative.public_comment.market", "2019-12-31", None),
        ("normative.publish", "2019-05-14", None),
        ("normative.judicial_suggestion.reply", "2018-02-07", None),
        ("normative.cleanup.rules", "2010-10-09", None),
        ("normative.cleanup.documents", "2010-10-09", None),
        ("normative.validity", "2014-02-28", None),
        ("normative.validity.interim", "2014-02-28", None),
        ("urgent.handle", "1993-12-31", None),
        ("urgent.handle", "2000-12-31", "国发〔2000〕23号"),
        ("urgent.handle", "2012-06-30", "中办发〔2012〕14号"),
        ("format", "2012-06-30", None),
    ],
)
def test_the_day_before_a_version_starts(rule: str, before: str, first: str | None) -> None:
    """The last day of the version before, or none; and the instrument from the next day on."""
    one = gr.rule(f"documents.{rule}")
    after = one.on(date.fromordinal(day(before).toordinal() + 1))
    if first is None:
        assert after == one.versions[0]
        with pytest.raises(NotYetInForce):
            one.on(day(before))
    else:
        assert after.citation.instrument.number == first
        assert one.on(day(before)) == one.versions[one.versions.index(after) - 1]


@pytest.mark.parametrize(
    ("rule", "trigger", "last"),
    [
        ("rulemaking.draft.public_comment", "2024-09-02", "2024-10-02"),
        ("rulemaking.entry_into_force", "2024-11-01", "2024-12-01"),
        ("normative.public_comment.market", "2024-05-06", "2024-06-05"),
    ],
)
def test_a_minimum_may_be_too_short_and_never_late(rule: str, trigger: str, last: str) -> None:
    due = gr.rule(f"documents.{rule}").due(day(trigger))
    assert due.too_early(date.fromordinal(day(last).toordinal() - 1))
    assert not due.too_early(day(last))
    with pytest.raises(NotAllowed):
        due.overdue(day(last))
    assert f"满{last}后方可结束" in due.explain()
    assert f"may not end before {last}" in due.explain("en")


@pytest.mark.parametrize("trigger", ["1994-01-01", "2000-12-31", "2005-03-01", "2012-06-30", "2024-09-30"])
def test_no_instrument_sets_a_number_for_urgent_documents(trigger: str) -> None:
    due = gr.rule("documents.urgent.handle").due(day(trigger))
    assert due.certainty is Certainty.INDETERMINATE
    assert due.date is None
    assert due.missing == ("the law sets no number; an office may set its own limit",)
    assert "条款未核实" in due.explain()


def test_an_offices_own_limit_for_urgent_documents() -> None:
    book = gr.rulebook().with_office_limit("documents.urgent.handle", WorkingDays(1), office="某局办公室")
    due = book.rule("documents.urgent.handle").due(day("2024-09-30"))
    assert due.date == day("2024-10-08")  # off 10-01..07
    assert "机关自设期限：1个工作日（某局办公室）" in due.explain()
    assert "某局办公室" in due.explain("en")


def test_a_format_has_no_deadline() -> None:
    due = gr.rule("documents.format").due(day("2024-09-30"))
    assert due.certainty is Certainty.INDETERMINATE
    assert due.missing == ("nothing: the rule sets no time limit",)
    assert "公文格式不设期限" in due.explain()
    assert "GB/T 9704-2012" in due.explain("en")
    with pytest.raises(BadValue, match="isn't about a time limit"):
        gr.rulebook().with_office_limit("documents.format", WorkingDays(1), office="某局办公室")


@pytest.mark.parametrize("rule", ["normative.validity", "normative.validity.interim"])
def test_a_validity_never_rolls(rule: str) -> None:
    """2019-03-02 and 2017-03-04 are Saturdays."""
    start = {"normative.validity": "2014-03-02", "normative.validity.interim": "2015-03-04"}[rule]
    due = gr.rule(f"documents.{rule}").due(day(start))
    assert due.date is not None
    assert due.date.weekday() == 5
    assert set(due.readings) == set()


def test_the_law_above_the_filing_of_rules() -> None:
    """Each text on making rules stands beside the filing while it was in force; the Legislation Law of 2023 art. 109."""
    rule = gr.rule("documents.rulemaking.file")
    also = {
        since: [one.instrument.number for one in rule.on(day(since)).also]
        for since in ("2002-01-01", "2018-04-30", "2018-05-01", "2024-10-31", "2024-11-01")
    }
    old, new = ["国务院令第322号"], ["国务院令第322号（695号修订）"]
    assert also == {
        "2002-01-01": old,
        "2018-04-30": old,
        "2018-05-01": new,
        "2024-10-31": new,
        "2024-11-01": ["主席令第3号", *new],
    }
    assert "第一百零九条第（四）项" in rule.due(day("2024-11-01")).explain()


def test_a_document_is_formed_when_it_is_signed() -> None:
    rule = gr.rule("documents.normative.publish")
    assert "形成或者变更" in rule.trigger.zh
    assert "本库理解" in rule.trigger.zh


def test_validity_is_qinghais_and_stands_alone() -> None:
    ids = {"documents.normative.validity", "documents.normative.validity.interim"}
    assert not ids & {rule.id for rule in gr.rules("documents")}
    assert ids <= {rule.id for rule in gr.rules("documents", place="青海省")}
    assert not ids & {rule.id for rule in gr.rules("documents", place="甘肃省")}
    due = gr.rule("documents.normative.validity").due(day("2014-03-01"))
    assert due.departs_from is None
    assert "该期间存续至2019-03-01" in due.explain()
    assert "二手来源" in due.explain()


def test_explanations_name_the_articles() -> None:
    reply = gr.rule("documents.normative.judicial_suggestion.reply").due(day("2018-08-04"))
    for words in ("第一百四十九条第四款", "第四十八条第二款", "第四十八条第三款", "顺延至2018-10-08"):
        assert words in reply.explain(), words
    for words in ("art. 149 para. 4", "art. 48 para. 2", "art. 48 para. 3", "2018-10-08"):
        assert words in reply.explain("en"), words
    publish = gr.rule("documents.normative.publish").due(day("2019-05-15")).explain()
    assert "第二十条第（一）项" in publish
    assert "第二十六条" in publish
    comment = gr.rule("documents.rulemaking.draft.public_comment").due(day("2024-09-02")).explain()
    assert "第十五条第二款" in comment
    assert "《民法典》" in comment  # the regulation is silent on counting


def test_a_rule_of_2018_isnt_known_before_its_promulgation() -> None:
    book = gr.rulebook().known_on(day("2017-12-21"))
    assert book.rule("documents.rulemaking.entry_into_force").on(day("2017-12-21"))
    assert "documents.rulemaking.draft.public_comment" not in {rule.id for rule in book.rules}


def test_the_two_texts_on_making_rules_are_told_apart() -> None:
    rule = gr.rule("documents.rulemaking.entry_into_force")
    assert "《规章制定程序条例》（国务院令第322号）第三十二条" in rule.due(day("2018-04-30")).explain()
    assert "二手来源" in rule.due(day("2018-04-30")).explain()  # read in the text of 2017 only
    now = rule.due(day("2018-05-01")).explain()
    assert "《规章制定程序条例》（国务院令第322号（695号修订））第三十二条" in now
    assert "二手来源" not in now
