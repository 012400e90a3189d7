"""档案与保密的期限: dates counted on paper from the articles."""

from __future__ import annotations

from datetime import date, datetime

import pytest

import govrules as gr
from govrules.calendar.civil import BEIJING
from govrules.errors import BadValue, NotAllowed, NotYetInForce
from govrules.limits.due import Certainty
from govrules.limits.length import Days, WorkingDays


def day(text: str) -> date:
    return date.fromisoformat(text)


# Rule, trigger, the date, the date by the other reading, what the article says and how it was counted.
CASES = [
    ("file.yearly", "2023-12-31", "2024-06-30", {"roll": "2024-07-01"}, "30 June; a Sunday"),
    ("file.yearly", "2019-12-31", "2020-06-30", {"roll": "2020-06-30"}, "30 June; a Tuesday"),
    (
        "transfer.city",
        "1999-06-07",
        "2019-06-07",
        {"roll": "2019-06-10"},
        "measures art. 13 para. 2: 20 years; off 06-07..09",
    ),
    ("transfer.city", "2004-02-29", "2024-02-29", {"roll": "2024-02-29"}, "last day of the measures"),
    ("transfer.city", "2005-02-28", "2025-02-28", {}, "corresponding day, not the month's end; a Friday"),
    ("transfer.county", "2014-02-28", "2024-02-28", {}, "measures art. 13 para. 2: 10 years"),
    ("transfer.county", "2024-02-29", "2034-02-28", {}, "no 29 February in 2034; the measures' last day"),
    ("transfer.county", "2024-03-01", "2034-03-01", {}, "regulation art. 20 para. 2: 10 years"),
    (
        "open",
        "2000-02-29",
        "2025-02-28",
        {"version_at_start": "2030-02-28"},
        "law of 2020 art. 27: 25 years of what is still closed; no 29 February in either year",
    ),
    (
        "open",
        "2020-12-31",
        "2045-12-31",
        {"version_at_start": "2050-12-31"},
        "formed on the last day of the 30 years",
    ),
    ("open", "2021-01-01", "2046-01-01", {}, "formed on the first day of the 25 years"),
    ("secrecy.period.top_secret", "1990-10-01", "2020-10-01", {}, "provisions of 1990: 30 years"),
    ("secrecy.period.top_secret", "2010-10-01", "2040-10-01", {}, "2010 art. 15 para. 2: 30 years"),
    ("secrecy.period.top_secret", "2024-05-01", "2054-05-01", {}, "2024 art. 20 para. 2: 30 years"),
    ("secrecy.period.secret", "2004-02-29", "2024-02-29", {}, "20 years, the provisions of 1990"),
    ("secrecy.period.secret", "2010-10-01", "2030-10-01", {}, "2010 art. 15 para. 2: 20 years"),
    ("secrecy.period.secret", "2024-05-01", "2044-05-01", {}, "2024 art. 20 para. 2: 20 years"),
    ("secrecy.period.confidential", "2010-09-30", "2020-09-30", {}, "10 years, the provisions of 1990"),
    (
        "secrecy.period.confidential",
        "2014-05-11",
        "2024-05-11",
        {"version_at_change": "2024-05-11"},
        "2010 art. 15 para. 2: 10 years; the law of 2024 gives as many; a worked Saturday",
    ),
    ("secrecy.period.confidential", "2024-05-01", "2034-05-01", {}, "2024 art. 20 para. 2: 10 years"),
    ("secrecy.review", "2024-05-01", "2024-12-31", {}, "2024 art. 24 para. 1: every year, by its end"),
    ("secrecy.review", "2025-01-01", "2025-12-31", {}, "the next year"),
    (
        "secrecy.unclear.report",
        "2024-08-31",
        "2024-09-10",
        {"version_at_change": "2024-09-13"},
        "2014 art. 19 para. 1: 10 days, the last day of that text; working days would be 2-6: 5, 9-13: 10",
    ),
    (
        "secrecy.unclear.report",
        "2024-09-01",
        "2024-09-13",
        {},
        "2024 art. 25 para. 1: 10 working days; a Sunday; 2-6: 5, 9-13: 10",
    ),
    ("secrecy.unclear.report", "2024-09-02", "2024-09-14", {}, "3-6: 4, 9-13: 9, the worked Saturday 14: 10"),
    (
        "secrecy.unclear.decide",
        "2024-08-22",
        "2024-09-01",
        {"roll": "2024-09-02"},
        "2014 art. 19 para. 2: 10 days; a Sunday",
    ),
    ("secrecy.unclear.decide", "2024-08-31", "2024-09-10", {"version_at_change": "2024-09-13"}, "10 days"),
    ("secrecy.unclear.decide", "2024-09-01", "2024-09-13", {}, "2024 art. 25 para. 2: 10 working days"),
    ("secrecy.identification", "2014-03-01", "2014-03-31", {}, "2014 art. 37 para. 2: 30 days; a Monday"),
    ("secrecy.identification", "2024-08-31", "2024-09-30", {"roll": "2024-09-30"}, "30 days; a Monday"),
    (
        "secrecy.identification",
        "2024-09-01",
        "2024-10-01",
        {"roll": "2024-10-08"},
        "2024 art. 63 para. 2: 30 days; off 10-01..07",
    ),
]


@pytest.mark.parametrize(
    ("rule", "trigger", "expected", "others", "why"), CASES, ids=[f"{one[0]}-{one[1]}" for one in CASES]
)
def test_the_last_day(rule: str, trigger: str, expected: str, others: dict[str, str], why: str) -> None:
    due = gr.rule(f"archives.{rule}").due(day(trigger))
    assert due.date == day(expected), why
    assert due.certainty is Certainty.FINAL
    for reading, other in others.items():
        assert due.readings[reading] == day(other), (why, reading)


@pytest.mark.parametrize(
    ("rule", "before", "first"),
    [
        ("file.yearly", "2018-12-31", None),
        ("transfer.city", "1999-06-06", None),
        ("transfer.city", "2024-02-29", "国务院令第772号"),
        ("transfer.county", "1999-06-06", None),
        ("transfer.county", "2024-02-29", "国务院令第772号"),
        ("open", "1999-06-06", None),
        ("open", "2020-12-31", "主席令第47号"),
        ("disclosure_switch", "2020-12-31", None),
        ("secrecy.period.top_secret", "1990-09-30", None),
        ("secrecy.period.top_secret", "2010-09-30", "主席令第28号"),
        ("secrecy.period.top_secret", "2024-04-30", "主席令第20号"),
        ("secrecy.period.secret", "2010-09-30", "主席令第28号"),
        ("secrecy.period.secret", "2024-04-30", "主席令第20号"),
        ("secrecy.period.confidential", "2010-09-30", "主席令第28号"),
        ("secrecy.period.confidential", "2024-04-30", "主席令第20号"),
        ("secrecy.review", "2010-09-30", None),
        ("secrecy.review", "2024-04-30", "主席令第20号"),
        ("secrecy.unclear.report", "2014-02-28", None),
        ("secrecy.unclear.report", "2024-08-31", "国务院令第786号"),
        ("secrecy.unclear.decide", "2014-02-28", None),
        ("secrecy.unclear.decide", "2024-08-31", "国务院令第786号"),
        ("secrecy.leak.report", "2014-02-28", None),
        ("secrecy.leak.report", "2024-08-31", "国务院令第786号"),
        ("secrecy.identification", "2014-02-28", None),
        ("secrecy.identification", "2024-08-31", "国务院令第786号"),
    ],
)
def test_the_day_before_a_version_starts(rule: str, before: str, first: str | None) -> None:
    """The last day of the version before, or none; and the instrument from the next day on."""
    one = gr.rule(f"archives.{rule}")
    after = one.on(date.fromordinal(day(before).toordinal() + 1))
    if first is None:
        assert after == one.versions[0]
        with pytest.raises(NotYetInForce):
            one.on(day(before))
    else:
        assert after.citation.instrument.number == first
        assert one.on(day(before)) == one.versions[one.versions.index(after) - 1]


def test_the_unit_of_unclear_matters_changed_in_2024() -> None:
    for name in ("report", "decide"):
        rule = gr.rule(f"archives.secrecy.unclear.{name}")
        assert rule.on(day("2024-08-31")).term.length == Days(10)  # type: ignore[union-attr]
        assert rule.on(day("2024-09-01")).term.length == WorkingDays(10)  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("rule", "trigger", "article"),
    [
        ("secrecy.review", "2010-10-01", "第十九条第二款"),
        ("secrecy.review", "2024-04-30", "第十九条第二款"),
    ],
)
def test_where_the_text_sets_no_number(rule: str, trigger: str, article: str) -> None:
    due = gr.rule(f"archives.{rule}").due(day(trigger))
    assert due.certainty is Certainty.INDETERMINATE
    assert due.missing == ("the law sets no number; an office may set its own limit",)
    assert article in due.explain()
    assert "法律未规定期限" in due.explain()


def test_where_requests_for_archives_go_isnt_a_time_limit() -> None:
    due = gr.rule("archives.disclosure_switch").due(day("2024-06-01"))
    assert due.certainty is Certainty.INDETERMINATE
    assert due.missing == ("nothing: the rule sets no time limit",)
    assert "不设期限" in due.explain()
    assert "第十五条第二款" in due.explain()
    with pytest.raises(BadValue, match="isn't about a time limit"):
        gr.rulebook().with_office_limit("archives.disclosure_switch", Days(20), office="某局")


@pytest.mark.parametrize(
    ("rule", "formed", "expected", "number", "why"),
    [
        (
            "transfer.city",
            "1979-06-07",
            "1999-06-07",
            "国家档案局 1999-06-07",
            "full on the measures' first day",
        ),
        ("transfer.city", "1985-03-01", "2005-03-01", "国家档案局 1999-06-07", "20 years"),
        ("transfer.county", "1990-10-08", "2000-10-08", "国家档案局 1999-06-07", "10 years"),
        ("open", "1969-06-07", "1999-06-07", "国家档案局 1999-06-07", "30 years, on the measures' first day"),
        ("open", "1985-01-15", "2015-01-15", "国家档案局 1999-06-07", "30 years, before the law of 2020"),
        ("open", "1996-02-29", "2021-02-28", "主席令第47号", "30 years would end in 2026, 25 in 2021"),
        (
            "open",
            "1992-05-01",
            "2021-01-01",
            "主席令第47号",
            "25 years ended in 2017: on the law's first day",
        ),
    ],
)
def test_archives_formed_before_the_measures(
    rule: str, formed: str, expected: str, number: str, why: str
) -> None:
    due = gr.rule(f"archives.{rule}").due(day(formed))
    assert due.date == day(expected), why
    assert due.version.citation.instrument.number == number


@pytest.mark.parametrize(
    ("rule", "formed"),
    [("transfer.city", "1979-06-06"), ("transfer.county", "1989-06-06"), ("open", "1969-06-06")],
)
def test_years_that_were_full_before_the_measures_arent_theirs(rule: str, formed: str) -> None:
    with pytest.raises(NotYetInForce):
        gr.rule(f"archives.{rule}").due(day(formed))


def test_who_lets_archives_wait() -> None:
    notes = [version.note.zh for version in gr.rule("archives.open").versions if version.note]
    assert "上一级档案行政管理部门批准" in notes[0]  # measures art. 19 para. 2
    assert "同级档案主管部门同意" in notes[1]  # regulation of 2024 art. 31


def test_an_offices_own_review_of_secrets_ends_with_the_yearly_one() -> None:
    book = gr.rulebook().with_office_limit("archives.secrecy.review", Days(365), office="某局")
    rule = book.rule("archives.secrecy.review")
    due = rule.due(day("2022-03-01"))
    assert due.date == day("2023-03-01")
    assert "365日（某局）" in due.explain()
    assert rule.due(day("2024-05-01")).date == day("2024-12-31")  # the law's own, not the office's


# A leak runs on instants, through the night and the holiday.
@pytest.mark.parametrize(
    ("found", "by", "article"),
    [
        (datetime(2024, 8, 31, 23, 30, tzinfo=BEIJING), datetime(2024, 9, 1, 23, 30, tzinfo=BEIJING), "34"),
        (datetime(2024, 9, 1, 0, 0, tzinfo=BEIJING), datetime(2024, 9, 2, 0, 0, tzinfo=BEIJING), "61"),
        (datetime(2024, 9, 30, 20, 0, tzinfo=BEIJING), datetime(2024, 10, 1, 20, 0, tzinfo=BEIJING), "61"),
    ],
)
def test_a_leak_is_reported_in_24_hours(found: datetime, by: datetime, article: str) -> None:
    due = gr.rule("archives.secrecy.leak.report").due(found)
    assert due.instant == by
    assert due.certainty is Certainty.FINAL
    assert f"art. {article} para. 1" in due.explain("en")


def test_a_leak_found_on_a_day_without_the_hour() -> None:
    due = gr.rule("archives.secrecy.leak.report").due(day("2024-09-30"))
    assert due.certainty is Certainty.INDETERMINATE
    assert due.earliest == datetime(2024, 10, 1, tzinfo=BEIJING)
    assert due.latest == datetime(2024, 10, 2, tzinfo=BEIJING)


def test_identification_is_extended_by_30_days_at_most() -> None:
    rule = gr.rule("archives.secrecy.identification")
    # 30 days from 09-30: 10-30, a Wednesday; from the unrolled 10-01: 10-31.
    assert rule.due(day("2024-08-31"), extended="max").date == day("2024-10-30")
    assert rule.due(day("2024-09-01"), extended=30).date == day("2024-10-31")
    with pytest.raises(NotAllowed):
        rule.due(day("2024-09-01"), extended=31)


def test_expert_consultation_is_left_out_since_2024() -> None:
    rule = gr.rule("archives.secrecy.identification")
    experts = gr.Pause(day("2024-09-09"), day("2024-09-13"), "expert_consultation")
    due = rule.due(day("2024-09-01"), pauses=[experts])
    assert due.date == day("2024-10-06")  # 10-01 and the five days
    assert "扣除5日" in due.explain()
    old = rule.due(day("2024-08-31"), pauses=[experts])
    assert old.date == day("2024-09-30")
    assert "不予扣除" in old.explain()


def test_opening_after_25_years_holds_for_what_is_still_closed() -> None:
    rule = gr.rule("archives.open")
    due = rule.due(day("2000-02-29"))
    assert due.version.citation.instrument.number == "主席令第47号"
    assert "第二十七条" in due.explain()
    assert rule.due(day("2000-02-29"), reading="version_at_start").date == day("2030-02-28")


def test_secrets_hold_through_their_last_day() -> None:
    due = gr.rule("archives.secrecy.period.confidential").due(day("2014-05-11"))
    assert "该期间存续至2024-05-11" in due.explain()
    assert "自行解密" in due.explain()
    assert "第十五条第二款" in due.explain()
    assert "art. 15 para. 2" in due.explain("en")
    assert "lasts through 2024-05-11" in due.explain("en")
    before = gr.rule("archives.secrecy.period.confidential").due(day("2010-09-30"))
    assert "未经核实" in before.explain()


@pytest.mark.parametrize("level", ["top_secret", "secret", "confidential"])
def test_a_secrets_last_day_never_moves(level: str) -> None:
    """A ceiling; after 10 years 2024-02-25 is a Sunday."""
    due = gr.rule(f"archives.secrecy.period.{level}").due(day("2014-02-25"))
    assert not {"roll", "no_roll"} & set(due.readings)
    assert due.date is not None
    assert (due.date.month, due.date.day) == (2, 25)


def test_from_when_a_secret_counts_was_written_in_2014() -> None:
    note = gr.rule("archives.secrecy.period.secret").on(day("2010-10-01")).note
    assert note is not None
    assert "2014年3月1日施行" in note.zh
    assert "art. 19 para. 2" in note.en
    cited = [one.place("en") for one in gr.rule("archives.secrecy.period.secret").on(day("2010-10-01")).also]
    assert cited == ["art. 19 para. 1", "art. 19 para. 2"]


def test_intelligence_is_identified_too_since_2024() -> None:
    rule = gr.rule("archives.secrecy.identification")
    assert "国家秘密和情报鉴定" in rule.label.zh
    note = rule.on(day("2024-09-01")).note
    assert note is not None
    assert "the list is open" in note.en
