"""救济的期限: dates counted on paper from the articles."""

from __future__ import annotations

from datetime import date

import pytest

import govrules as gr
from govrules.errors import NotAllowed, NotYetInForce, Undetermined
from govrules.limits.due import Certainty
from govrules.limits.length import Days, WorkingDays
from govrules.limits.term import Measure
from govrules.remedies.sources import COUNTING_1999, COUNTING_2023, COUNTING_SUITS, SUITS


def day(text: str) -> date:
    return date.fromisoformat(text)


# Rule, trigger, the date, the date by other readings, what the article says and how it was counted.
CASES = [
    # Reconsideration: 1999 art. 40 (five and seven days work), 2023 art. 88 (three, five, seven and ten).
    (
        "reconsideration.apply",
        "2023-08-02",
        "2023-10-07",
        {},
        "1999 art. 9: 60 days; Aug 29, Sep 59, 10-01; off through 10-06, 10-07 a worked Saturday",
    ),
    (
        "reconsideration.apply",
        "2023-12-31",
        "2024-02-29",
        {"version_at_start": "2024-02-29", "version_at_change": "2024-02-29"},
        "last day of the old law; Jan 31, Feb 60",
    ),
    ("reconsideration.apply", "2024-01-01", "2024-03-01", {}, "2023 art. 20: 60 days; Jan 30, Feb 59"),
    ("reconsideration.apply", "2024-08-06", "2024-10-08", {}, "Aug 25, Sep 55, 10-05; off through 10-07"),
    (
        "reconsideration.apply.not_told",
        "2023-01-03",
        "2024-01-03",
        {},
        "art. 20 para. 3: known before the law, the year still running in it; a Wednesday",
    ),
    (
        "reconsideration.apply.not_told",
        "2024-02-29",
        "2025-02-28",
        {},
        "art. 20 para. 3: one year, month's end",
    ),
    ("reconsideration.apply.absolute", "2024-03-14", "2029-03-14", {}, "art. 21: five years; a Wednesday"),
    ("reconsideration.apply.absolute", "2019-01-02", "2024-01-02", {}, "an act before the law; a Tuesday"),
    (
        "reconsideration.apply.inaction",
        "2024-02-06",
        "2024-04-06",
        {"no_roll": "2024-04-06", "roll": "2024-04-07"},
        "regulation art. 16: 60 days; Feb 23, Mar 54; the Qingming Saturday, 04-07 a worked Sunday",
    ),
    (
        "reconsideration.examine",
        "2023-09-28",
        "2023-10-11",
        {},
        "1999 art. 17: 5 working days; 10-07 and 08 worked: 2, 9-11: 5",
    ),
    (
        "reconsideration.examine",
        "2024-02-08",
        "2024-02-21",
        {},
        "2023 art. 30: 5 working days; 9: 1, 10-17 off, 18 worked: 2, 19-21: 5",
    ),
    (
        "reconsideration.correction_notice",
        "2023-12-29",
        "2024-01-08",
        {"natural_days": "2024-01-03", "working_days": "2024-01-08", "version_at_change": "2024-01-08"},
        "regulation art. 29: 5 days, natural by the words; working by analogy: 12-30 to 01-01 off, 2-5: 4, 8: 5",
    ),
    (
        "reconsideration.correction_notice",
        "2023-09-28",
        "2023-10-11",
        {"natural_days": "2023-10-03", "working_days": "2023-10-11"},
        "5 working days by analogy: 7 and 8 worked: 2, 9-11: 5; natural: 10-03, a holiday, an office's own stays",
    ),
    (
        "reconsideration.correction_notice",
        "2024-09-12",
        "2024-09-20",
        {},
        "2023 art. 31: 5 working days; 13: 1, 14 worked: 2, 15-17 off, 18-20: 5",
    ),
    (
        "reconsideration.correct",
        "2024-09-23",
        "2024-10-11",
        {},
        "art. 31 para. 2: 10 working days; 24-27: 4, 29 worked: 5, 30: 6, 8-11: 10",
    ),
    (
        "reconsideration.forward_onspot",
        "2024-04-30",
        "2024-05-10",
        {},
        "art. 32 para. 2: 5 working days; May 1-5 off, 6-10: 5",
    ),
    (
        "reconsideration.send_copy",
        "2023-09-25",
        "2023-10-10",
        {},
        "1999 art. 23: 7 working days; 26-28: 3, 10-07: 4, 08: 5, 9: 6, 10: 7",
    ),
    (
        "reconsideration.send_copy",
        "2024-04-26",
        "2024-05-09",
        {},
        "2023 art. 48: 7 working days; 28 worked: 1, 29-30: 3, May 6-9: 7",
    ),
    (
        "reconsideration.reply",
        "2023-09-19",
        "2023-10-07",
        {},
        "1999 art. 23: 10 natural days, 09-29 a holiday; 10-07 is worked",
    ),
    (
        "reconsideration.reply",
        "2023-12-31",
        "2024-01-10",
        {"version_at_start": "2024-01-10", "version_at_change": "2024-01-15"},
        "last day of the natural ten; working days would be 2-5: 4, 8-12: 9, 15: 10",
    ),
    ("reconsideration.reply", "2024-01-01", "2024-01-15", {}, "2023 art. 48: 10 working days, as above"),
    (
        "reconsideration.simple.send_copy",
        "2024-10-11",
        "2024-10-15",
        {},
        "art. 54: 3 working days; 12 worked: 1, 14: 2, 15: 3",
    ),
    (
        "reconsideration.simple.reply",
        "2024-06-06",
        "2024-06-14",
        {},
        "art. 54: 5 working days; 7: 1, 8-10 off, 11-14: 5",
    ),
    (
        "reconsideration.decide",
        "2023-08-01",
        "2023-10-07",
        {},
        "1999 art. 31: 60 days; Aug 30, Sep 60, a holiday",
    ),
    (
        "reconsideration.decide",
        "2023-12-31",
        "2024-02-29",
        {"version_at_change": "2024-02-29"},
        "Jan 31, Feb 60",
    ),
    ("reconsideration.decide", "2024-01-01", "2024-03-01", {}, "2023 art. 62: 60 days; Jan 30, Feb 59"),
    (
        "reconsideration.simple.decide",
        "2024-09-02",
        "2024-10-08",
        {},
        "art. 62 para. 2: 30 days, 10-02 a holiday",
    ),
    (
        "reconsideration.hearing.notice",
        "2024-10-10",
        "2024-09-27",
        {"backward_nth_day": "2024-09-27", "backward_clear_days": "2024-09-26"},
        "art. 51: 5 working days before; 9: 1, 8: 2, 09-30: 3, 29 worked: 4, 27: 5, 26: 6",
    ),
    (
        "reconsideration.basis.decide",
        "2023-08-31",
        "2023-10-07",
        {},
        "1999 art. 26: 30 days, 09-30 a holiday",
    ),
    ("reconsideration.basis.decide", "2024-01-01", "2024-01-31", {}, "2023 art. 56: 30 days"),
    (
        "reconsideration.basis.forward",
        "2023-12-29",
        "2024-01-10",
        {"version_at_change": "2024-01-10"},
        "1999 art. 26: 7 working days; 2-5: 4, 8-10: 7",
    ),
    (
        "reconsideration.basis.forward",
        "2024-01-01",
        "2024-01-10",
        {},
        "2023 art. 56: 7 working days, as above",
    ),
    ("reconsideration.basis.answer", "2023-12-31", "2024-02-29", {}, "1999 art. 26: 60 days"),
    (
        "reconsideration.basis.answer",
        "2024-02-06",
        "2024-04-07",
        {},
        "2023 art. 60: 60 days, 04-06 a holiday",
    ),
    (
        "reconsideration.basis.issuer_reply",
        "2024-01-31",
        "2024-02-19",
        {},
        "art. 58: 10 working days; 1-2: 2, 4 worked: 3, 5-9: 8, 10-17 off, 18 worked: 9, 19: 10",
    ),
    ("reconsideration.opinion.report", "2023-12-31", "2024-02-29", {}, "regulation art. 57: 60 days"),
    (
        "reconsideration.opinion.report",
        "2023-08-01",
        "2023-10-07",
        {"no_roll": "2023-09-30"},
        "60 days; Aug 30, Sep 60, a holiday, 10-07 worked: by analogy",
    ),
    (
        "reconsideration.opinion.report",
        "2024-02-06",
        "2024-04-07",
        {},
        "2023 art. 76: 60 days, 04-06 a holiday",
    ),
    (
        "reconsideration.redo",
        "2024-08-06",
        "2024-10-08",
        {"roll": "2024-10-08", "no_roll": "2024-10-05"},
        "regulation art. 49: 60 days, 10-05 a holiday; by analogy to the law's own periods",
    ),
    # Litigation: interpretation of 2018 art. 48, civil procedure law before it.
    (
        "litigation.sue",
        "2014-11-30",
        "2015-02-28",
        {},
        "1989 art. 39: three months, no 30 February; 02-28 a worked Saturday",
    ),
    ("litigation.sue", "2015-01-15", "2015-04-15", {}, "ended before 2015-05-01: the old three months"),
    ("litigation.sue", "2015-01-31", "2015-04-30", {}, "no 31 April: the day before the new law, a Thursday"),
    (
        "litigation.sue",
        "2015-02-01",
        "2015-08-03",
        {"version_at_start": "2015-05-04", "version_at_change": "2015-08-03"},
        "05-01 a holiday, still running on it: six months, 08-01 a Saturday",
    ),
    (
        "litigation.sue",
        "2015-03-10",
        "2015-09-10",
        {"version_at_start": "2015-06-10", "version_at_change": "2015-09-10"},
        "ran on 2015-05-01: six months by interpretation 2015 art. 26",
    ),
    ("litigation.sue", "2015-05-01", "2015-11-02", {}, "2014 art. 46: six months, 11-01 a Sunday"),
    (
        "litigation.sue",
        "2023-12-31",
        "2024-07-01",
        {"version_at_start": "2024-07-01"},
        "before reconsideration first: no 31 June, 06-30 a Sunday",
    ),
    ("litigation.sue", "2024-01-01", "2024-07-01", {}, "six months; a Monday"),
    ("litigation.sue", "2024-03-31", "2024-09-30", {}, "no 31 September; a Monday"),
    ("litigation.sue", "2024-04-01", "2024-10-08", {}, "10-01 a holiday, off through 10-07"),
    ("litigation.sue", "2024-08-31", "2025-02-28", {}, "no 31 February; a Friday"),
    (
        "litigation.sue.not_told",
        "2018-02-07",
        "2020-02-07",
        {"version_at_start": "2020-02-07", "version_at_change": "2019-02-11"},
        "2000 art. 41: two years, a Friday; one year: 2019-02-07 a holiday, off through 02-10",
    ),
    ("litigation.sue.not_told", "2018-02-08", "2019-02-11", {}, "2018 art. 64: one year, 02-08 a holiday"),
    ("litigation.sue.absolute", "2010-05-01", "2015-05-04", {}, "an act before the law, 05-01 a holiday"),
    ("litigation.sue.absolute", "2015-05-01", "2020-05-06", {}, "art. 46 para. 2: five years; May 1-5 off"),
    (
        "litigation.sue.after_review",
        "2015-04-30",
        "2015-05-15",
        {"version_at_start": "2015-05-15"},
        "15 days in both laws; a Friday",
    ),
    ("litigation.sue.after_review", "2024-09-20", "2024-10-08", {}, "art. 45: 15 days, 10-05 a holiday"),
    (
        "litigation.sue.review_silent",
        "2014-09-20",
        "2014-10-08",
        {},
        "15 days, 10-05 a holiday, off through 10-07",
    ),
    ("litigation.sue.review_silent", "2024-06-01", "2024-06-17", {}, "art. 45: 15 days, 06-16 a Sunday"),
    ("litigation.sue.review_first_refused", "2015-04-15", "2015-04-30", {}, "15 days; a Thursday"),
    (
        "litigation.sue.review_first_refused",
        "2015-04-16",
        "2015-05-04",
        {"version_at_start": "2015-05-04"},
        "15 days, 05-01 a holiday, still running on it",
    ),
    ("litigation.sue.review_first_refused", "2015-05-01", "2015-05-18", {}, "15 days, 05-16 a Saturday"),
    (
        "litigation.sue.review_first_refused",
        "2023-09-14",
        "2023-10-07",
        {},
        "1999 art. 19: 15 days, 09-29 a holiday",
    ),
    (
        "litigation.sue.review_first_refused",
        "2023-12-31",
        "2024-01-15",
        {},
        "last day of the old law; a Monday",
    ),
    (
        "litigation.sue.review_first_refused",
        "2024-01-01",
        "2024-01-16",
        {},
        "2023 art. 34: 15 days; a Tuesday",
    ),
    (
        "litigation.inaction.wait",
        "2024-03-04",
        "2024-05-04",
        {"no_roll": "2024-05-04", "roll": "2024-05-06"},
        "art. 47: two months; in the holiday of May 1-5",
    ),
    ("litigation.inaction.wait", "2023-12-31", "2024-02-29", {}, "no 31 February; a Thursday"),
    ("litigation.inaction.wait", "2024-12-31", "2025-02-28", {}, "no 31 February; a Friday"),
    ("litigation.inaction.sue", "2015-05-01", "2015-11-02", {}, "2015 art. 4: six months, 11-01 a Sunday"),
    (
        "litigation.inaction.sue",
        "2018-02-07",
        "2018-08-07",
        {"version_at_change": "2018-08-07"},
        "last day of the interpretation of 2015; a Tuesday",
    ),
    ("litigation.inaction.sue", "2018-02-08", "2018-08-08", {}, "2018 art. 66: six months; a Wednesday"),
    ("litigation.inaction.sue", "2023-12-31", "2024-07-01", {}, "no 31 June, 06-30 a Sunday"),
    ("litigation.inaction.sue", "2024-01-01", "2024-07-01", {}, "six months; a Monday"),
    (
        "litigation.defence",
        "2015-04-30",
        "2015-05-11",
        {"version_at_start": "2015-05-11", "version_at_change": "2015-05-15"},
        "1989 art. 43: 10 days, 05-10 a Sunday; 15 days: a Friday",
    ),
    ("litigation.defence", "2015-05-01", "2015-05-18", {}, "art. 67: 15 days, 05-16 a Saturday"),
    ("litigation.defence", "2024-09-16", "2024-10-08", {}, "15 days, 10-01 a holiday"),
    (
        "litigation.evidence.defer_request",
        "2018-02-08",
        "2018-02-23",
        {},
        "interpretation art. 34: 15 days; the holiday ends on 02-21",
    ),
    (
        "litigation.evidence.defer_request",
        "2018-04-15",
        "2018-05-02",
        {},
        "15 days, 04-30 a holiday, off through 05-01",
    ),
    ("litigation.court.docket", "2024-04-27", "2024-05-06", {}, "art. 51: 7 natural days, 05-04 a holiday"),
    (
        "litigation.appeal.judgment",
        "2015-04-30",
        "2015-05-15",
        {"version_at_change": "2015-05-15"},
        "15 days",
    ),
    ("litigation.appeal.judgment", "2015-05-01", "2015-05-18", {}, "art. 85: 15 days, 05-16 a Saturday"),
    ("litigation.appeal.judgment", "2024-09-23", "2024-10-08", {}, "15 days; the first working day itself"),
    ("litigation.appeal.ruling", "2015-04-30", "2015-05-11", {}, "10 days, 05-10 a Sunday"),
    ("litigation.appeal.ruling", "2024-09-21", "2024-10-08", {}, "art. 85: 10 days, 10-01 a holiday"),
    # Compensation: no counting clause in the law.
    (
        "compensation.claim",
        "2022-10-05",
        "2024-10-08",
        {"no_roll": "2024-10-05"},
        "art. 39: two years, 10-05 a holiday; the claimant's, by analogy",
    ),
    ("compensation.claim", "2024-02-29", "2026-02-28", {}, "no 29 February; a worked Saturday"),
    (
        "compensation.decide",
        "2024-08-06",
        "2024-10-08",
        {"roll": "2024-10-08", "no_roll": "2024-10-06"},
        "art. 13: two months, 10-06 a holiday; by analogy",
    ),
    ("compensation.decide", "2023-12-31", "2024-02-29", {}, "no 31 February"),
    (
        "compensation.deliver",
        "2024-09-21",
        "2024-10-08",
        {"no_roll": "2024-10-01"},
        "art. 13 para. 2: 10 natural days, 10-01 a holiday; by analogy",
    ),
    ("compensation.sue", "2024-07-05", "2024-10-08", {}, "art. 14: three months, 10-05 a holiday"),
    ("compensation.sue", "2024-11-30", "2025-02-28", {}, "no 30 February"),
]


@pytest.mark.parametrize(
    ("rule", "trigger", "expected", "others", "why"), CASES, ids=[f"{one[0]}-{one[1]}" for one in CASES]
)
def test_the_last_day(rule: str, trigger: str, expected: str, others: dict[str, str], why: str) -> None:
    due = gr.rule(f"remedies.{rule}").due(day(trigger))
    assert due.date == day(expected), why
    assert {name: due.readings[name] for name in others} == {name: day(one) for name, one in others.items()}


def test_every_rule_with_a_number_has_a_row() -> None:
    with_number = {
        one.id
        for one in gr.rules(domain="remedies")
        for version in one.versions
        if version.term is not None and version.term.length is not None
    }
    assert with_number == {f"remedies.{one[0]}" for one in CASES}


@pytest.mark.parametrize(
    ("rule", "before"),
    [
        ("reconsideration.apply.not_told", "2022-12-29"),
        ("reconsideration.apply.absolute", "2018-12-28"),
        ("reconsideration.apply.inaction", "2007-07-31"),
        ("reconsideration.correct", "2023-12-31"),
        ("reconsideration.forward_onspot", "2023-12-31"),
        ("reconsideration.simple.reply", "2023-12-31"),
        ("reconsideration.hearing.notice", "2023-12-31"),
        ("reconsideration.first.disclosure", "2023-12-31"),
        ("litigation.sue.absolute", "2010-04-30"),
        ("litigation.inaction.wait", "2015-04-30"),
        ("litigation.evidence.defer_request", "2018-02-07"),
        ("litigation.court.docket", "2015-04-30"),
        ("compensation.decide", "2010-11-30"),
    ],
)
def test_the_day_before_the_first_version(rule: str, before: str) -> None:
    with pytest.raises(NotYetInForce):
        gr.rule(f"remedies.{rule}").due(day(before))


def test_ten_days_changed_their_unit_and_sixty_did_not() -> None:
    reply, decide = gr.rule("remedies.reconsideration.reply"), gr.rule("remedies.reconsideration.decide")
    lengths = [one.term.length for one in reply.versions if one.term is not None]
    assert lengths == [Days(10), WorkingDays(10)]
    assert [one.term.length for one in decide.versions if one.term is not None] == [Days(60), Days(60)]


def test_ten_days_before_2024_are_natural_by_the_laws_own_clause() -> None:
    due = gr.rule("remedies.reconsideration.reply").due(day("2023-09-19"))
    text = due.explain()
    assert "《行政复议法》（主席令第16号）第四十条第一款" in text
    assert "《民事诉讼法》（主席令第106号）第八十五条第三款" in text
    assert "第四十条第二款" not in text
    assert "第二十三条第一款" in text
    english = due.explain("en")
    assert "Administrative Reconsideration Law 1999 (主席令第16号), art. 40 para. 1" in english
    assert "Civil Procedure Law 2021 (主席令第106号), art. 85 para. 3" in english


def test_working_days_of_2024_name_article_88() -> None:
    due = gr.rule("remedies.reconsideration.reply").due(day("2024-01-01"))
    assert "《行政复议法》（主席令第9号）第八十八条第二款" in due.explain()
    assert "《民事诉讼法》（主席令第11号）第八十五条第二款" in due.explain()
    assert "art. 88 para. 2" in due.explain("en")
    assert "没有证据、依据" in due.explain()


# The last day rolls by the text, so no reading is offered.
@pytest.mark.parametrize("rule", ["reconsideration.apply", "reconsideration.decide", "litigation.sue"])
def test_a_written_roll_leaves_no_reading_open(rule: str) -> None:
    readings = gr.rule(f"remedies.{rule}").due(day("2024-08-06")).readings
    assert not {"roll", "no_roll"} & set(readings)


def test_a_notice_to_correct_before_2024_is_in_working_days_by_analogy_only() -> None:
    version = gr.rule("remedies.reconsideration.correction_notice").on(day("2023-12-31"))
    assert version.term is not None
    assert version.term.length == WorkingDays(5)
    assert version.term.contested_unit
    assert version.term.clauses is None
    assert version.note is not None
    assert "第四十条第二款" in version.note.zh
    assert version.also == ()


def test_a_decision_is_extended_from_the_unrolled_day() -> None:
    rule = gr.rule("remedies.reconsideration.decide")
    # Unrolled 2023-09-30: 30 days more are 10-30, a Monday; from the rolled 10-07: 11-06.
    due = rule.due(day("2023-08-01"), extended="max")
    assert due.date == day("2023-10-30")
    assert due.readings["extension_from_rolled"] == day("2023-11-06")
    assert rule.due(day("2024-01-01"), extended=30).date == day("2024-04-01")  # 03-31 is a Sunday
    with pytest.raises(NotAllowed):
        rule.due(day("2024-01-01"), extended=31)
    with pytest.raises(NotAllowed):
        gr.rule("remedies.reconsideration.simple.decide").due(day("2024-01-01"), extended=1)


def test_a_stay_and_an_appraisal_are_left_out_under_both_laws() -> None:
    rule = gr.rule("remedies.reconsideration.decide")
    stay = gr.Pause(day("2024-01-15"), day("2024-01-24"), "stay")
    due = rule.due(day("2024-01-01"), pauses=[stay])
    assert due.date == day("2024-03-11")  # 03-01 and ten days
    assert "第三十九条第一款" in due.explain()
    appraisal = gr.Pause(day("2023-04-01"), day("2023-04-10"), "appraisal")
    old = rule.due(day("2023-03-01"), pauses=[appraisal])
    assert old.date == day("2023-05-10")  # 04-30 and ten days
    assert "《行政复议法实施条例》（国务院令第499号）第三十七条" in old.explain()
    later = gr.Pause(day("2024-01-15"), day("2024-01-24"), "appraisal")
    now = rule.due(day("2024-01-01"), pauses=[later])
    assert now.date == day("2024-03-11")
    assert "《行政复议法实施条例》（国务院令第499号）第三十七条" in now.explain()
    assert "isn't contrary to the law" in now.explain("en")
    simple = gr.rule("remedies.reconsideration.simple.decide").due(day("2024-01-01"), pauses=[later])
    assert simple.date == day("2024-02-18")  # 01-31 and ten days: 02-10, off through 02-17, 18 worked


def test_the_law_of_1999_itself_stays_a_review_while_rules_are_dealt_with() -> None:
    rule = gr.rule("remedies.reconsideration.decide")
    for ground, article in (("stay_for_rules", "第二十六条"), ("stay_for_basis", "第二十七条")):
        pause = gr.Pause(day("2005-03-15"), day("2005-03-24"), ground)
        due = rule.due(day("2005-03-01"), pauses=[pause])
        assert due.date == day("2005-05-10")  # 04-30 and ten days
        assert f"《行政复议法》（主席令第16号）{article}" in due.explain()


def test_force_majeure_lengthens_the_period_to_sue() -> None:
    away = gr.Pause(day("2024-02-01"), day("2024-02-10"), "force_majeure")
    due = gr.rule("remedies.litigation.sue").due(day("2024-01-10"), pauses=[away])
    assert due.date == day("2024-07-22")  # 07-10 and ten days, 07-20 a Saturday
    assert "第四十八条第一款" in due.explain()


@pytest.mark.parametrize(
    ("rule", "began", "expected"),
    [
        ("sue.after_review", "2024-03-01", "2024-03-26"),  # 16 and ten days
        ("sue.review_silent", "2024-03-01", "2024-03-26"),
        ("sue.review_first_refused", "2015-05-05", "2015-06-01"),  # 20 and ten days: 05-30, a Saturday
        ("sue.review_first_refused", "2024-03-01", "2024-03-26"),
        ("inaction.sue", "2015-05-05", "2015-11-16"),  # 11-05 and ten days: a Sunday
        ("inaction.sue", "2018-03-01", "2018-09-11"),  # 09-01 and ten days
        ("inaction.sue", "2024-03-01", "2024-09-11"),
    ],
)
def test_time_lost_without_fault_isnt_counted_in_any_period_to_sue(
    rule: str, began: str, expected: str
) -> None:
    start = day(began)
    first = date(start.year, start.month, 8)
    lost = gr.Pause(first, date(start.year, start.month, 17), "other_cause")
    due = gr.rule(f"remedies.litigation.{rule}").due(start, pauses=[lost])
    assert due.date == day(expected)
    assert "（主席令第71号（2017修正））第四十八条第一款" in due.explain()
    assert "第四十八条第二款" in due.explain()


def test_time_lost_before_the_law_of_2014_is_not_left_out() -> None:
    lost = gr.Pause(day("2014-03-03"), day("2014-03-07"), "force_majeure")
    due = gr.rule("remedies.litigation.sue.review_first_refused").due(day("2014-03-01"), pauses=[lost])
    assert due.date == day("2014-03-17")  # 16, a Sunday
    assert "不予扣除" in due.explain()


@pytest.mark.parametrize(
    ("rule", "place"),
    [
        ("sue", "第二十三条第一款"),
        ("inaction.wait", "第二十三条第一款第（三）项"),
        ("inaction.sue", "第二十三条第一款第（三）项"),
    ],
)
def test_inaction_goes_to_reconsideration_first_since_2024(rule: str, place: str) -> None:
    found = gr.rule(f"remedies.litigation.{rule}")
    assert f"《行政复议法》（主席令第9号）{place}" in found.due(day("2024-01-02")).explain()
    assert "主席令第9号" not in found.due(day("2023-03-01")).explain()


@pytest.mark.parametrize(
    ("rule", "trigger", "words"),
    [
        ("reconsideration.apply.not_told", "2023-01-03", "未见过渡条款"),
        ("reconsideration.apply.absolute", "2019-01-02", "未见过渡条款"),
        ("litigation.sue.absolute", "2010-05-01", "第二十六条第一款"),
    ],
)
def test_a_cap_reaches_what_was_done_before_its_law(rule: str, trigger: str, words: str) -> None:
    due = gr.rule(f"remedies.{rule}").due(day(trigger))
    assert words in due.explain()
    assert "our reading" in due.explain("en")


def test_what_is_sent_or_delivered_is_measured_by_that_day() -> None:
    sent = (
        "reconsideration.send_copy",
        "reconsideration.simple.send_copy",
        "reconsideration.forward_onspot",
        "reconsideration.basis.forward",
    )
    rows = [(one, Measure.SENT) for one in sent] + [("compensation.deliver", Measure.DELIVERED)]
    for rule, measure in rows:
        measures = {one.term.measured for one in gr.rule(f"remedies.{rule}").versions if one.term is not None}
        assert measures == {measure}, rule


def test_a_period_to_sue_that_ran_on_2015_05_01_took_six_months() -> None:
    rule = gr.rule("remedies.litigation.sue")
    due = rule.due(day("2015-03-10"))
    assert "法释〔2015〕9号" in due.explain()
    assert "第二十六条第一款" in due.explain()
    assert "art. 26 para. 1" in due.explain("en")
    assert "2015-06-10" in due.explain()
    assert rule.due(day("2015-03-10"), reading="version_at_start").date == day("2015-06-10")
    ended = rule.due(day("2015-01-31"))
    assert "version_at_change" not in ended.readings
    assert "二手来源" in ended.explain()  # art. 39 of 1989 was seen quoted whole


def test_suits_are_counted_by_the_interpretation_of_2018_and_by_civil_procedure_before() -> None:
    rule = gr.rule("remedies.litigation.sue")
    now = rule.due(day("2024-04-01"))
    assert "（法释〔2018〕1号）第四十八条第三款" in now.explain()
    assert "依引用的诉讼期间规则" not in now.explain()  # its own article
    assert "主席令第71号（2017修正）" in now.explain()
    between = rule.due(day("2015-05-01"))
    assert "《民事诉讼法》（主席令第59号（2012））第八十二条第三款" in between.explain()
    assert "第一百零一条" in between.explain()
    old = rule.due(day("2011-05-31"))
    assert old.date == day("2011-08-31")
    after = gr.rule("remedies.litigation.sue.after_review")
    assert "第七十五条（条款未核实）" in after.due(day("2011-06-03")).explain()
    assert "第九十七条（条款未核实）" in after.due(day("2011-06-03")).explain()
    # By analogy until 2000-03-10, as nothing referred to civil procedure before.
    assert [(one.since.year, one.own, one.refers and one.refers.article) for one in SUITS] == [
        (1991, False, None),
        (2000, False, 97),
        (2013, False, 97),
        (2015, False, 101),
        (2018, True, None),
    ]


def test_what_leaves_days_in_the_post_out_is_named() -> None:
    for counting in (COUNTING_1999, COUNTING_2023, COUNTING_SUITS):
        assert all(one.transit is not None for one in counting.to)
        assert next(one.transit.article for one in counting.to if one.transit) == 75


def test_waits_are_minimums() -> None:
    wait = gr.rule("remedies.litigation.inaction.wait").due(day("2024-12-31"))
    assert wait.too_early(day("2025-02-27"))
    assert not wait.too_early(day("2025-02-28"))
    with pytest.raises(NotAllowed):
        wait.overdue(day("2025-03-01"))
    assert (
        gr.rule("remedies.reconsideration.apply.inaction").due(day("2024-01-01")).too_early(day("2024-02-29"))
    )


def test_review_before_a_suit_is_no_period() -> None:
    rule = gr.rule("remedies.reconsideration.first.disclosure")
    due = rule.due(day("2024-03-01"))
    assert due.certainty is Certainty.INDETERMINATE
    assert due.missing == ("nothing: the rule sets no time limit",)
    assert "不是期限规定" in due.explain()
    assert "第二十三条第一款第（四）项" in due.explain()
    assert "法释〔2025〕8号" not in rule.due(day("2025-05-31")).explain()
    assert "法释〔2025〕8号" in rule.due(day("2025-06-01")).explain()
    assert [one.text("en") for one in rule.on(day("2025-06-01")).also] == [
        "Supreme People's Court, interpretation on disclosure cases, 2025 (法释〔2025〕8号), art. 1 item 2"
    ]
    with pytest.raises(Undetermined):
        due.require()
