"""信息公开的其他期限: dates counted on paper from the articles and the seed documents."""

from __future__ import annotations

from datetime import date

import pytest

import govrules as gr
from govrules.errors import NotYetInForce, Repealed
from govrules.limits.due import Certainty
from govrules.limits.length import Months, WorkingDays
from govrules.limits.term import Bound
from govrules.places import read_place


def day(text: str) -> date:
    return date.fromisoformat(text)


# Rule, trigger, the date, dates by other readings, what the source says and how it was counted.
CASES = [
    # annual reports
    ("annual_report.department", "2009-01-01", "2009-03-31", {}, "2007 art. 31: 31 March; a Tuesday"),
    (
        "annual_report.department",
        "2019-01-01",
        "2019-03-31",
        {"roll": "2019-04-01", "no_roll": "2019-03-31"},
        "the report of 2018: a Sunday",
    ),
    (
        "annual_report.department",
        "2019-05-14",
        "2020-01-31",
        {"roll": "2020-02-03"},
        "last day of the 2007 text: the next day comes under that of 2019, 31 January",
    ),
    ("annual_report.department", "2019-05-15", "2020-01-31", {}, "2019 art. 49: 31 January, its first day"),
    (
        "annual_report.department",
        "2020-01-01",
        "2020-01-31",
        {"no_roll": "2020-01-31", "roll": "2020-02-03"},
        "a Friday made a rest day, as 1 and 2 February: Monday is the first working day",
    ),
    ("annual_report.department", "2021-01-01", "2021-01-31", {"roll": "2021-02-01"}, "a Sunday"),
    (
        "annual_report.department",
        "2025-01-01",
        "2025-01-31",
        {"roll": "2025-02-05"},
        "Spring Festival, 28 January to 4 February",
    ),
    ("annual_report.department", "2025-02-01", "2026-01-31", {"roll": "2026-02-02"}, "a Saturday"),
    ("annual_report.government", "2008-05-01", "2009-03-31", {}, "2007 art. 31: 31 March, its first day"),
    (
        "annual_report.government",
        "2019-05-14",
        "2020-03-31",
        {},
        "last day of the 2007 text; the same day in 2019",
    ),
    ("annual_report.government", "2020-01-01", "2020-03-31", {"roll": "2020-03-31"}, "a Tuesday"),
    ("annual_report.government", "2024-03-31", "2024-03-31", {"roll": "2024-04-01"}, "a Sunday"),
    ("annual_report.env", "2010-01-01", "2010-03-31", {}, "art. 26: 31 March"),
    ("annual_report.env", "2019-03-31", "2019-03-31", {"roll": "2019-04-01"}, "its last one, a Sunday"),
    # enforcement
    (
        "enforcement.before_after",
        "2024-09-20",
        "2024-10-23",
        {},
        "20: 23-27 is 5, 29-30 is 7, 8-12 is 12, 14-18 is 17, 21-23 is 20",
    ),
    ("enforcement.licence_penalty", "2024-09-20", "2024-09-30", {}, "7: 23-27 is 5, the Sunday worked, 30"),
    ("enforcement.licence_penalty", "2018-12-05", "2018-12-14", {}, "first day; 6, 7, 10-14"),
    ("enforcement.yearly_data", "2024-01-01", "2024-01-31", {"roll": "2024-01-31"}, "a Wednesday"),
    # enterprises
    ("enterprise.list.publish", "2015-01-01", "2015-03-31", {}, "2014 art. 7: before the end of March"),
    ("enterprise.list.publish", "2022-02-07", "2022-03-31", {}, "its last day"),
    ("enterprise.list.publish", "2022-02-08", "2022-03-31", {}, "first day of the measures of 2021"),
    ("enterprise.list.publish", "2024-01-02", "2024-03-31", {"roll": "2024-04-01"}, "a Sunday"),
    ("enterprise.disclose.after_list", "2016-03-31", "2016-06-29", {}, "90: April 30, May 61, 29 June"),
    (
        "enterprise.disclose.after_list",
        "2018-04-02",
        "2018-07-02",
        {"roll": "2018-07-02", "no_roll": "2018-07-01"},
        "90: April 28, May 59, June 89, 1 July a Sunday",
    ),
    (
        "enterprise.disclose.after_list",
        "2022-02-07",
        "2022-05-09",
        {"no_roll": "2022-05-08"},
        "last day: February 21, March 52, April 82, 8 May a Sunday (the Saturday was worked)",
    ),
    (
        "enterprise.disclose.change",
        "2019-01-05",
        "2019-02-11",
        {"no_roll": "2019-02-04"},
        "30: January 26, 4 February; off 4-10 February",
    ),
    ("enterprise.disclose.annual", "2022-02-08", "2022-03-15", {}, "first day; art. 19: 15 March"),
    ("enterprise.disclose.annual", "2025-01-01", "2025-03-15", {"roll": "2025-03-17"}, "a Saturday"),
    ("enterprise.disclose.annual", "2025-03-16", "2026-03-15", {"roll": "2026-03-16"}, "a Sunday"),
    ("enterprise.disclose.adhoc", "2024-09-27", "2024-10-10", {}, "5: 29, 30, 8, 9, 10"),
    (
        "enterprise.list.draft_display",
        "2024-02-28",
        "2024-03-13",
        {},
        "art. 9: at least 10 working days; 29 is 1, 1 is 2, 4-8 is 7, 11-13 is 10",
    ),
    (
        "enterprise.list.send_to_province",
        "2024-03-29",
        "2024-04-15",
        {},
        "art. 9: 10; 1-3 is 3, off 4-6 April, the Sunday worked is 4, 8-12 is 9, 15 is 10",
    ),
    (
        "enterprise.list.send_to_ministry",
        "2022-02-08",
        "2022-04-30",
        {"roll": "2022-05-05"},
        "first day; art. 9: before the end of April; off 30 April to 4 May",
    ),
    ("enterprise.disclose.before_list", "2024-03-29", "2024-04-15", {}, "art. 20: 10, as art. 9 above"),
    ("enterprise.summary.city", "2024-01-02", "2024-03-31", {"roll": "2024-04-01"}, "art. 23: a Sunday"),
    ("enterprise.summary.province", "2025-01-02", "2025-04-30", {}, "art. 23: end of April; a Wednesday"),
    (
        "enterprise.disclose.polluter_2008",
        "2010-09-01",
        "2010-10-08",
        {"no_roll": "2010-10-01"},
        "30: 1 October; off 1-7 October",
    ),
    ("enterprise.disclose.polluter_2008", "2014-12-31", "2015-01-30", {}, "last day; a Friday"),
    # websites
    (
        "website.homepage_update",
        "2024-01-31",
        "2024-02-14",
        {"roll": "2024-02-18", "no_roll": "2024-02-14"},
        "14; off 10-17 February, the Sunday worked",
    ),
    ("website.message_reply", "2023-11-30", "2024-02-29", {}, "3 months: no 30 February"),
    (
        "website.message_reply",
        "2024-01-04",
        "2024-04-04",
        {"roll": "2024-04-07"},
        "Qingming, 4-6 April, the Sunday worked",
    ),
    # interpretation
    ("interpretation.publish", "2016-11-10", "2016-11-15", {}, "first day; 11, 14, 15"),
    ("interpretation.publish", "2024-09-30", "2024-10-10", {}, "8, 9, 10"),
    ("interpretation.publish.yunfu", "2018-02-13", "2018-02-23", {}, "14, 22, 23; off 15-21 February"),
    ("interpretation.publish.mee2018", "2018-06-01", "2018-06-01", {}, "at the same time"),
    (
        "interpretation.publish.mee2018",
        "2018-06-02",
        "2018-06-02",
        {},
        "a Saturday: the same day all the same",
    ),
    ("interpretation.publish.mee2018", "2018-12-31", "2018-12-31", {}, "last day of the plan"),
    # what comes again
    ("water.drinking_quarterly", "2018-01-01", "2018-03-31", {}, "first day; the quarter's last day"),
    ("water.drinking_quarterly", "2024-03-31", "2024-03-31", {"roll": "2024-04-01"}, "a Sunday"),
    ("water.drinking_quarterly", "2024-04-01", "2024-06-30", {}, "the next quarter"),
    ("environment.yearly_report_to_congress", "2015-01-01", "2015-12-31", {}, "first day"),
    ("environment.yearly_report_to_congress", "2024-05-01", "2024-12-31", {}, "once a year"),
    (
        "water.drinking_quarterly",
        "2026-08-14",
        "2026-09-30",
        {},
        "last day of the law on water: the quarter ends under the code",
    ),
    ("water.drinking_quarterly", "2026-08-15", "2026-09-30", {}, "the code's first day, art. 326"),
    (
        "environment.yearly_report_to_congress",
        "2026-08-15",
        "2026-12-31",
        {},
        "the code's first day, art. 30",
    ),
    ("leader_hears_report", "2024-03-01", "2024-12-31", {}, "三（一）: at least once in the year"),
    ("progress_report.yunfu", "2017-01-01", "2017-06-30", {}, "三（四）: from 2017; a Friday"),
    ("progress_report.yunfu", "2024-06-30", "2024-06-30", {"roll": "2024-07-01"}, "a Sunday"),
    ("progress_report.yunfu", "2024-07-01", "2025-06-30", {}, "the next one"),
    (
        "progress_report.yunfu.december",
        "2024-07-01",
        "2024-12-31",
        {},
        "三（四）: before the end of December",
    ),
    ("quarterly.haikou", "2024-12-31", "2025-01-31", {"roll": "2025-02-05"}, "first month of the quarter"),
    ("quarterly.haikou", "2024-06-30", "2024-07-31", {}, "the second quarter, by the end of July"),
    ("quarterly.haikou", "2024-08-01", "2024-10-31", {}, "July is over: the third quarter"),
    ("internal.vehicle_fuel.haikou", "2024-02-05", "2024-02-29", {}, "once a month"),
    ("internal.attendance.haikou", "2023-02-01", "2023-02-28", {}, "once a month"),
    ("internal.office_expenses.haikou", "2024-11-30", "2024-11-30", {"roll": "2024-12-02"}, "a Saturday"),
    ("internal.telephone_list.haikou", "2024-01-01", "2024-01-31", {}, "once a month"),
    ("internal.fuel_reimbursement.haikou", "2024-05-01", "2024-06-30", {}, "once a quarter"),
    ("internal.fee_management.haikou", "2024-10-01", "2024-12-31", {}, "once a quarter"),
    ("internal.fee_daily.haikou", "2024-10-01", "2024-10-08", {}, "the first working day after the holiday"),
    ("internal.fee_daily.haikou", "2024-10-12", "2024-10-12", {}, "a Saturday worked"),
    ("air_quality.daily.haikou", "2024-10-01", "2024-10-01", {}, "rest days too"),
    ("sea_water.weekly.haikou", "2024-10-01", "2024-10-06", {}, "from Tuesday to that week's Sunday"),
    ("solid_waste.yearbook.mee2018", "2018-03-01", "2018-12-31", {}, "within the plan's year"),
    ("entertainment_expenses.institute", "2024-01-01", "2024-12-31", {}, "once a year"),
    # fixed days
    ("public_utility.plan.chongqing", "2010-10-20", "2010-12-31", {}, "四: before the end of 2010"),
    ("site.link.chongqing", "2010-12-31", "2010-12-31", {}, "五: within 2010, its last day"),
    ("five_kinds.yunfu", "2017-03-01", "2020-12-31", {}, "一（二）: by 2020"),
    (
        "guide_and_catalogue.submit.health_system",
        "2012-02-01",
        "2012-04-30",
        {"roll": "2012-05-02"},
        "end of April; off 29 April to 1 May",
    ),
    (
        "guide_and_catalogue.submit.health_system",
        "2012-05-01",
        "2013-04-30",
        {"roll": "2013-05-02"},
        "the next year; off 29 April to 1 May",
    ),
    ("publish_with_reply.health_system", "2024-09-21", "2024-09-21", {}, "at the same time, a Saturday too"),
]


@pytest.mark.parametrize(("id", "start", "expected", "readings", "why"), CASES)
def test_dates_counted_on_paper(
    id: str, start: str, expected: str, readings: dict[str, str], why: str
) -> None:
    due = gr.rule(f"disclosure.{id}").due(day(start))
    assert due.date == day(expected), why
    for name, other in readings.items():
        assert due.readings[name] == day(other), (name, why)


def test_the_report_of_2019_by_the_calendar_of_its_time() -> None:
    # Before the amending notice of 26 January 2020 the 31st was an ordinary Friday.
    report = gr.rule("disclosure.annual_report.department")
    then = report.due(day("2020-01-01"), calendar=gr.CHINA.known_on(day("2020-01-20")))
    assert then.readings == {"roll": day("2020-01-31"), "no_roll": day("2020-01-31")}
    assert then.date == day("2020-01-31")
    now = report.due(day("2020-01-01"))
    assert now.readings == {"roll": day("2020-02-03"), "no_roll": day("2020-01-31")}
    assert report.due(day("2020-01-01"), reading="roll").date == day("2020-02-03")


@pytest.mark.parametrize(
    ("id", "before"),
    [
        ("annual_report.department", "2008-04-30"),
        ("annual_report.government", "2008-04-30"),
        ("annual_report.env", "2008-04-30"),
        ("enforcement.before_after", "2018-12-04"),
        ("enforcement.licence_penalty", "2018-12-04"),
        ("enforcement.yearly_data", "2018-12-04"),
        ("enterprise.list.publish", "2014-12-31"),
        ("enterprise.disclose.after_list", "2014-12-31"),
        ("enterprise.disclose.change", "2014-12-31"),
        ("enterprise.disclose.annual", "2022-02-07"),
        ("enterprise.disclose.adhoc", "2022-02-07"),
        ("enterprise.disclose.before_list", "2022-02-07"),
        ("enterprise.list.draft_display", "2022-02-07"),
        ("enterprise.list.send_to_province", "2022-02-07"),
        ("enterprise.list.send_to_ministry", "2022-02-07"),
        ("enterprise.summary.city", "2022-02-07"),
        ("enterprise.summary.province", "2022-02-07"),
        ("enterprise.disclose.polluter_2008", "2008-04-30"),
        ("website.homepage_update", "2019-03-31"),
        ("website.message_reply", "2019-03-31"),
        ("interpretation.publish", "2016-11-09"),
        ("water.drinking_quarterly", "2017-12-31"),
        ("environment.yearly_report_to_congress", "2014-12-31"),
        ("public_utility.disclose", "2010-09-30"),
        ("public_utility.plan.chongqing", "2010-10-19"),
        ("site.link.chongqing", "2010-10-19"),
        ("leader_hears_report", "2016-12-31"),
        ("progress_report.yunfu", "2016-12-31"),
    ],
)
def test_a_rule_has_a_first_day(id: str, before: str) -> None:
    with pytest.raises(NotYetInForce, match=f"disclosure.{id}"):
        gr.rule(f"disclosure.{id}").due(day(before))


@pytest.mark.parametrize(
    ("id", "after"),
    [
        ("annual_report.env", "2019-05-15"),
        ("enterprise.disclose.after_list", "2022-02-08"),
        ("enterprise.disclose.change", "2022-02-08"),
        ("enterprise.disclose.polluter_2008", "2015-01-01"),
        ("interpretation.publish.mee2018", "2019-01-01"),
        ("solid_waste.yearbook.mee2018", "2019-01-01"),
        ("dumping.regular.mee2018", "2019-01-01"),
        ("cases.regular.mee2018", "2019-01-01"),
        ("public_utility.plan.chongqing", "2011-01-01"),
        ("site.link.chongqing", "2011-01-01"),
    ],
)
def test_a_rule_that_ended_is_refused(id: str, after: str) -> None:
    with pytest.raises(Repealed, match=after):
        gr.rule(f"disclosure.{id}").due(day(after))


@pytest.mark.parametrize(
    "id",
    [
        "eia.report_full_text",
        "public_utility.disclose",
        "negative_list",
        "supervision_information.update.yunfu",
        "website.content_update.health_system",
    ],
)
def test_no_number_no_date(id: str) -> None:
    due = gr.rule(f"disclosure.{id}").due(day("2024-09-20"))
    assert due.certainty is Certainty.INDETERMINATE
    assert due.date is None
    assert "the law sets no number" in due.missing[0]
    # 10 working days of its own: 23-27 is 5, 29-30 is 7, 8-10 October is 10.
    book = gr.rulebook().with_office_limit(f"disclosure.{id}", WorkingDays(10), office="某市生态环境局")
    own = book.rule(f"disclosure.{id}").due(day("2024-09-20"))
    assert own.date == day("2024-10-10")
    assert "某市生态环境局" in own.explain("zh")


def test_the_count_of_guiding_case_26() -> None:
    """Guiding case 26 of the Supreme People's Court (2014): an application through the government's web system is
    received on the day that the system confirms, 2011-06-01; the court record has 23 June as the 15th working day.
    2-3 is 2, 6 June off (Dragon Boat), 7-10 is 6, 13-17 is 11, 20-23 is 15.
    """
    due = gr.rule("disclosure.application.reply").due(day("2011-06-01"))
    assert due.date == day("2011-06-23")
    assert "（国务院令第492号）第二十四条第二款" in due.explain()
    # A Wednesday is worked: both readings of receipt agree.
    assert due.readings["receipt_next_workday"] == day("2011-06-23")


def test_the_draft_list_is_on_display_ten_working_days_at_least() -> None:
    due = gr.rule("disclosure.enterprise.list.draft_display").due(day("2024-02-28"))
    assert due.too_early(day("2024-03-12"))
    assert not due.too_early(day("2024-03-13"))
    assert "第九条第二款" in due.explain()


def test_the_quarters_of_2026_each_come_once_under_two_laws() -> None:
    quarters = gr.Duty(gr.rule("disclosure.water.drinking_quarterly")).instances(
        day("2026-01-01"), day("2026-12-31")
    )
    assert [one.last for one in quarters] == [
        day(f"2026-{end}") for end in ("03-31", "06-30", "09-30", "12-31")
    ]


def test_a_fixed_day_that_has_passed_gives_no_date() -> None:
    due = gr.rule("disclosure.five_kinds.yunfu").due(day("2021-01-01"))
    assert due.certainty is Certainty.INDETERMINATE
    assert "2020-12-31 had passed" in due.missing[0]


def test_practice_without_a_first_day_is_provisional() -> None:
    due = gr.rule("disclosure.quarterly.haikou").due(day("2024-06-30"))
    assert due.certainty is Certainty.PROVISIONAL
    assert due.version.term is not None
    assert due.version.term.length == Months(1)


# places --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("id", "place", "start", "number", "expected"),
    [
        # The ministry's plan of 2018 has no grace; before and after it the national 3 working days.
        ("interpretation.publish", "100000-mee", "2018-06-01", "", "2018-06-01"),
        ("interpretation.publish", "100000-mee", "2017-12-28", "国办发〔2016〕80号", "2018-01-03"),
        ("interpretation.publish", "100000-mee", "2019-01-02", "国办发〔2016〕80号", "2019-01-07"),
        ("interpretation.publish", "Yunfu", "2024-09-30", "云环办〔2017〕11号", "2024-10-10"),
        ("interpretation.publish", "Yunfu", "2016-12-28", "国办发〔2016〕80号", "2017-01-03"),
        ("interpretation.publish", "Haikou", "2024-09-30", "国办发〔2016〕80号", "2024-10-10"),
        (
            "annual_report.department",
            "100000-environment",
            "2010-01-01",
            "国家环境保护总局令第35号",
            "2010-03-31",
        ),
        ("annual_report.department", "100000-environment", "2020-01-01", "国务院令第711号", "2020-01-31"),
        # 2018-06-01: 4-8 is 5, 11-15 is 10, 19-22 is 14 (off 16-18 June), 25 is 15.
        ("application.reply", "100000-environment", "2018-06-01", "国家环境保护总局令第35号", "2018-06-25"),
        ("application.reply", "100000-environment", "2024-09-20", "国务院令第711号", "2024-10-23"),
        ("proactive.publish", "100000-environment", "2024-09-20", "国家环境保护总局令第35号", "2024-10-23"),
    ],
)
def test_a_place_has_its_own_layer(id: str, place: str, start: str, number: str, expected: str) -> None:
    due = gr.rule(f"disclosure.{id}").due(day(start), place=place)
    assert due.date == day(expected)
    assert due.version.citation.instrument.number == number


@pytest.mark.parametrize(
    ("place", "ids"),
    [
        ("Yunfu", {"disclosure.leader_hears_report", "disclosure.five_kinds.yunfu"}),
        ("Haikou", {"disclosure.quarterly.haikou", "disclosure.air_quality.daily.haikou"}),
        ("Chongqing", {"disclosure.site.link.chongqing"}),
        ("100000-health", {"disclosure.guide_and_catalogue.submit.health_system"}),
        ("100000-mee", {"disclosure.solid_waste.yearbook.mee2018"}),
    ],
)
def test_the_rules_of_a_place_are_its_own(place: str, ids: set[str]) -> None:
    assert ids <= {one.id for one in gr.rules("disclosure", place=place)}
    assert not ids & {one.id for one in gr.rules("disclosure")}
    for id in ids:
        assert gr.rule(id).place == read_place(place)


# what an answer says -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("id", "start", "zh", "en"),
    [
        ("annual_report.department", "2020-01-01", "第四十九条第一款", "art. 49 para. 1"),
        ("annual_report.government", "2020-01-01", "第四十九条第二款", "art. 49 para. 2"),
        ("water.drinking_quarterly", "2024-02-01", "第七十二条第二款", "art. 72 para. 2"),
        ("environment.yearly_report_to_congress", "2024-02-01", "第二十七条", "art. 27"),
        ("enterprise.disclose.adhoc", "2024-02-01", "第十七条", "art. 17"),
        ("progress_report.yunfu", "2024-02-01", "三（四）", "三（四）"),
        ("enterprise.disclose.annual", "2024-02-01", "第十九条", "art. 19"),
        ("enterprise.list.publish", "2016-02-01", "条款未核实", "article not verified"),
        ("enterprise.disclose.before_list", "2024-04-01", "第二十条", "art. 20"),
        ("enforcement.licence_penalty", "2024-02-01", "（国办发〔2018〕118号）二（六）", "二（六）"),
        ("environment.yearly_report_to_congress", "2025-12-31", "主席令第9号（2014）", "art. 27"),
        ("environment.yearly_report_to_congress", "2026-08-15", "主席令第70号（2026）", "art. 30"),
        ("water.drinking_quarterly", "2026-06-30", "第七十二条第二款", "art. 72 para. 2"),
        ("water.drinking_quarterly", "2026-08-15", "第三百二十六条第二款", "art. 326 para. 2"),
        ("eia.report_full_text", "2026-08-14", "第五十六条第二款", "art. 56 para. 2"),
        ("eia.report_full_text", "2026-08-15", "第一百零三条", "art. 103"),
    ],
)
def test_an_answer_names_its_article(id: str, start: str, zh: str, en: str) -> None:
    due = gr.rule(f"disclosure.{id}").due(day(start))
    assert zh in due.explain("zh")
    assert en in due.explain("en")


@pytest.mark.parametrize(
    "channel", ["in_person", "mail_signed", "mail_unsigned", "email", "fax", "misdirected"]
)
def test_a_day_of_receipt_starts_another_period(channel: str) -> None:
    rule = gr.rule(f"disclosure.application.receipt_date.{channel}")
    for version in rule.versions:
        assert version.term is None or version.term.bound is Bound.STARTING
    # A Saturday stays the day of receipt.
    due = rule.due(day("2017-09-23"))
    assert due.date == day("2017-09-23")
    assert "起算所依之日" in due.explain()


def test_a_reply_after_a_correction_names_both_articles() -> None:
    said = gr.rule("disclosure.application.reply.after_correction").due(day("2024-09-20"))
    for words in ("第三十条", "第三十三条第二款"):
        assert words in said.explain()
    for words in ("art. 30", "art. 33 para. 2"):
        assert words in said.explain("en")


def test_the_letter_of_2016_interprets_the_regulation_of_2007() -> None:
    for name in ("reply", "reply.after_correction", "reply.after_payment"):
        term = gr.rule(f"disclosure.application.{name}").on(day("2024-09-20")).term
        assert term is not None
        assert term.measured_source is not None
        assert "参照" in term.measured_source.text()
    then = gr.rule("disclosure.application.reply").on(day("2018-09-20")).term
    assert then is not None
    assert then.measured_source is not None
    assert "参照" not in then.measured_source.text()


def test_what_a_late_correction_notice_does_is_disputed() -> None:
    term = gr.rule("disclosure.application.correction_notice").on(day("2024-09-20")).term
    assert term is not None
    assert term.on_lapse is not None
    assert "有不同理解" in term.on_lapse.zh
    assert "disputed" in term.on_lapse.en


# duties --------------------------------------------------------------------------------------------


def test_instances_of_duties() -> None:
    quarters = gr.Duty(gr.rule("disclosure.quarterly.haikou")).instances(day("2024-01-01"), day("2024-12-31"))
    assert [one.last for one in quarters] == [
        day("2024-01-31"),
        day("2024-04-30"),
        day("2024-07-31"),
        day("2024-10-31"),
    ]
    reports = gr.Duty(gr.rule("disclosure.annual_report.department")).instances(
        day("2019-01-01"), day("2021-12-31")
    )
    assert [one.key for one in reports] == ["2019-03-31", "2020-01-31", "2021-01-31"]
    # The working days of 28 September to 8 October 2024: the Sunday worked, Monday, then Tuesday the 8th.
    sheets = gr.Duty(gr.rule("disclosure.internal.fee_daily.haikou")).instances(
        day("2024-09-28"), day("2024-10-08")
    )
    assert [one.last for one in sheets] == [day("2024-09-29"), day("2024-09-30"), day("2024-10-08")]
    air = gr.Duty(gr.rule("disclosure.air_quality.daily.haikou")).instances(
        day("2024-09-28"), day("2024-10-08")
    )
    assert len(air) == 11
