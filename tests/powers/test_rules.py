"""行政权力的期限: dates counted on paper from the articles."""

from __future__ import annotations

from datetime import date, datetime

import pytest

import govrules as gr
from govrules.calendar.civil import BEIJING
from govrules.errors import BadValue, NotAllowed, NotYetInForce, Repealed
from govrules.limits.due import Certainty
from govrules.limits.length import WorkingDays
from govrules.limits.term import Measure
from govrules.sources import Confidence


def day(text: str) -> date:
    return date.fromisoformat(text)


# Rule, trigger, the date, the date by other readings, what the article says and how it was counted.
CASES = [
    # Licences: every period of the organ is in working days (art. 82).
    (
        "licence.correction",
        "2004-07-01",
        "2004-07-08",
        {},
        "art. 32: 5 working days on the law's first day; 2: 1, 5-8: 5",
    ),
    (
        "licence.correction",
        "2024-09-12",
        "2024-09-20",
        {},
        "13: 1, 14 worked: 2, 15-17 off, 18-20: 5",
    ),
    (
        "licence.decide",
        "2024-09-20",
        "2024-10-23",
        {},
        "art. 42: 20 working days; 23-27: 5, 29 worked: 6, 30: 7, 8-12: 12, 14-18: 17, 21-23: 20",
    ),
    (
        "licence.decide.unified",
        "2024-09-20",
        "2024-11-27",
        {},
        "art. 42 para. 2: 45 working days; 24-25: 22, 28-11-01: 27, 4-8: 32, 11-15: 37, 18-22: 42, 25-27: 45",
    ),
    (
        "licence.lower_review",
        "2024-01-29",
        "2024-02-29",
        {},
        "art. 43: 20 working days; 30-31: 2, 1-2: 4, 4 worked: 5, 5-9: 10, 18 worked: 11, 19-23: 16, 26-29: 20",
    ),
    (
        "licence.deliver",
        "2024-09-27",
        "2024-10-16",
        {},
        "art. 44: 10 working days; 29 worked: 1, 30: 2, 8-12: 7, 14-16: 10",
    ),
    (
        "licence.hearing.request",
        "2024-04-30",
        "2024-05-10",
        {"working_days": "2024-05-10", "natural_days": "2024-05-06"},
        "art. 47: 5 working days, 6-10; natural: 05-05 a holiday, the applicant's own rolls to the 6th",
    ),
    (
        "licence.hearing.organise",
        "2024-01-29",
        "2024-02-29",
        {},
        "art. 47: 20 working days, as art. 43 above",
    ),
    (
        "licence.hearing.notice",
        "2024-10-10",
        "2024-09-25",
        {"backward_clear_days": "2024-09-24"},
        "art. 48: 7 working days before; 9: 1, 8: 2, 09-30: 3, 29 worked: 4, 27: 5, 26: 6, 25: 7",
    ),
    (
        "licence.inspection.assign",
        "2024-02-08",
        "2024-02-21",
        {},
        "art. 55: 5 working days; 9: 1, 18 worked: 2, 19-21: 5",
    ),
    (
        "licence.renewal.apply",
        "2024-10-31",
        "2024-10-01",
        {"backward_nth_day": "2024-10-01", "backward_clear_days": "2024-09-30"},
        "art. 50: 30 natural days before",
    ),
    ("licence.renewal.decide", "2024-10-05", "2024-10-05", {}, "art. 50: by the expiry, a holiday or not"),
    # Assessments: days without a counting clause.
    (
        "eia.report.approve",
        "2024-08-06",
        "2024-10-05",
        {
            "natural_days": "2024-10-05",
            "working_days": "2024-11-04",
            "no_roll": "2024-10-05",
            "roll": "2024-10-08",
        },
        "art. 22: 60 days; working: Aug 18, Sep 6: 23, 14: 29, 20: 32, 27: 37, 29-30: 39, Oct 12: 44, Nov 1: 59, 4: 60",
    ),
    (
        "eia.form.approve",
        "2024-09-02",
        "2024-10-02",
        {"working_days": "2024-10-18", "roll": "2024-10-08"},
        "art. 22: 30 days; working: 6: 4, 13: 9, 14: 10, 20: 13, 27: 18, 29-30: 20, 10-12: 25, 18: 30",
    ),
    (
        "eia.registration.approve",
        "2016-08-31",
        "2016-09-15",
        {"roll": "2016-09-18"},
        "2002 art. 22: 15 days on the last day; Mid-Autumn off 15-17, 18 a worked Sunday",
    ),
    ("eia.recheck", "2003-09-01", "2003-09-11", {}, "EIA law art. 24: 10 days; a Thursday"),
    (
        "eia.recheck",
        "2017-09-30",
        "2017-10-10",
        {"version_at_start": "2017-10-10"},
        "EIA law art. 24: 10 days on its last day alone",
    ),
    ("eia.recheck", "2017-10-01", "2017-10-11", {}, "regulation art. 12: 10 days; a Wednesday"),
    ("eia.validity", "2003-09-01", "2008-09-01", {}, "EIA law art. 24: five years"),
    (
        "eia.recheck",
        "2024-09-21",
        "2024-10-01",
        {"working_days": "2024-10-10", "roll": "2024-10-08"},
        "regulation art. 12: 10 days; working: 23-27: 5, 29-30: 7, 8-10: 10",
    ),
    ("eia.validity", "2019-10-05", "2024-10-05", {}, "regulation art. 12: five years; a holiday, it stays"),
    ("eia.validity", "2020-02-29", "2025-02-28", {}, "no 29 February"),
    # The code of 2026: the same numbers, still without a counting clause.
    (
        "eia.report.approve",
        "2026-08-14",
        "2026-10-13",
        {"version_at_start": "2026-10-13", "version_at_change": "2026-10-13"},
        "the law's last day: 60 days; Aug 17, Sep 47, 10-13",
    ),
    (
        "eia.report.approve",
        "2026-08-15",
        "2026-10-14",
        {"natural_days": "2026-10-14", "working_days": "2026-11-12"},
        "code art. 102: Aug 16, Sep 46, 10-14; working: Aug 11, Sep 18: 25, 20: 26, 30: 33, Oct 10: 36, 30: 51, Nov 12: 60",
    ),
    ("eia.form.approve", "2026-08-14", "2026-09-13", {"roll": "2026-09-14"}, "30 days; Aug 17, a Sunday"),
    (
        "eia.form.approve",
        "2026-08-15",
        "2026-09-14",
        {"working_days": "2026-09-24"},
        "code art. 102: 30 days; Aug 16, 09-14; working: Aug 11, Sep 18: 25, 20 worked: 26, 24: 30",
    ),
    ("eia.recheck", "2026-08-14", "2026-08-24", {}, "regulation art. 12: 10 days; a Monday"),
    (
        "eia.recheck",
        "2026-08-15",
        "2026-08-25",
        {"working_days": "2026-08-28"},
        "regulation art. 12, code art. 106: 10 days; working: 17-21: 5, 24-28: 10",
    ),
    ("eia.validity", "2026-08-14", "2031-08-14", {}, "regulation art. 12: five years"),
    ("eia.validity", "2026-08-15", "2031-08-15", {}, "regulation art. 12, code art. 106: five years"),
    (
        "eia.decision.publish",
        "2024-09-27",
        "2024-10-12",
        {},
        "Order 14: 7 working days; 29 worked: 1, 30: 2, 8-11: 6, 12 worked: 7",
    ),
    (
        "eia.participation.first_notice",
        "2018-12-31",
        "2019-01-07",
        {"version_at_start": "2019-01-07", "version_at_change": "2019-01-10"},
        "2006: 7 days; 7 working days: 2-4: 3, 7-10: 7",
    ),
    ("eia.participation.first_notice", "2019-01-01", "2019-01-10", {}, "Order 4: 7 working days, as above"),
    (
        "eia.participation.draft_comment",
        "2018-12-31",
        "2019-01-10",
        {"version_at_change": "2019-01-15"},
        "2006: at least 10 days; 10 working days: 2-4: 3, 7-11: 8, 14-15: 10",
    ),
    ("eia.participation.draft_comment", "2019-01-01", "2019-01-15", {}, "Order 4: 10 working days, as above"),
    (
        "eia.authority.accept_notice",
        "2024-09-23",
        "2024-10-11",
        {},
        "Order 4: at least 10 working days; 24-27: 4, 29-30: 6, 8-11: 10",
    ),
    ("eia.authority.proposed_decision", "2024-04-30", "2024-05-10", {}, "Order 4: at least 5 working days"),
    (
        "eia.authority.decision_publish",
        "2024-09-27",
        "2024-10-12",
        {},
        "Order 4: 7 working days, as Order 14",
    ),
    # Permits: days without a counting clause.
    (
        "permit.correction",
        "2024-04-30",
        "2024-05-03",
        {"working_days": "2024-05-08", "roll": "2024-05-06"},
        "art. 9: 3 days; working: 6-8",
    ),
    (
        "permit.decide.simplified",
        "2024-09-15",
        "2024-10-05",
        {"working_days": "2024-10-18", "roll": "2024-10-08"},
        "art. 12: 20 days; working: 18-20: 3, 23-27: 8, 29-30: 10, 8-12: 15, 14-18: 20",
    ),
    (
        "permit.decide.key",
        "2024-09-05",
        "2024-10-05",
        {"working_days": "2024-10-23"},
        "art. 12: 30 days; working: 6: 1, 13: 6, 14: 7, 20: 10, 27: 15, 29-30: 17, 12: 22, 18: 27, 21-23: 30",
    ),
    (
        "permit.decide.key_site_check",
        "2024-08-21",
        "2024-10-05",
        {"working_days": "2024-10-29"},
        "art. 12: 45 days; working: 23: 2, 30: 7, 6: 12, 14: 18, 20: 21, 27: 26, 30: 28, 12: 33, 18: 38, 25: 43, 29: 45",
    ),
    (
        "permit.renewal.apply",
        "2024-11-30",
        "2024-10-01",
        {"backward_clear_days": "2024-09-30"},
        "art. 14: 60 natural days before; Nov 30, Oct 30",
    ),
    ("permit.renewal.decide", "2024-09-15", "2024-10-05", {"working_days": "2024-10-18"}, "art. 14: 20 days"),
    (
        "permit.change.apply",
        "2024-09-05",
        "2024-10-08",
        {"no_roll": "2024-10-05"},
        "art. 14: 30 days of the polluter, 10-05 a holiday",
    ),
    (
        "permit.registration.update",
        "2024-09-15",
        "2024-10-08",
        {"no_roll": "2024-10-05"},
        "art. 24: 20 days of the unit, 10-05 a holiday",
    ),
    ("permit.validity", "2021-03-01", "2026-03-01", {}, "art. 14: five years; a Sunday, it stays"),
    (
        "permit.records",
        "2021-03-01",
        "2026-03-01",
        {},
        "arts. 19, 21: five years at least; a Sunday, it stays",
    ),
    # Penalties: two, three, five and seven days work since 2021 (art. 85), none before.
    (
        "penalty.hearing.request",
        "2021-07-14",
        "2021-07-19",
        {"no_roll": "2021-07-17", "version_at_start": "2021-07-19", "version_at_change": "2021-07-21"},
        "1996 art. 42: 3 natural days, a Saturday, by analogy; 5 working days: 15-16: 2, 19-21: 5",
    ),
    ("penalty.hearing.request", "2021-07-15", "2021-07-22", {}, "2021 art. 64: 16: 1, 19-22: 5"),
    (
        "penalty.hearing.notice",
        "2021-07-14",
        "2021-07-07",
        {"backward_clear_days": "2021-07-06"},
        "1996 art. 42: 7 natural days before",
    ),
    (
        "penalty.hearing.notice",
        "2021-07-15",
        "2021-07-06",
        {"backward_clear_days": "2021-07-05"},
        "2021 art. 64: 7 working days before; 14-12: 3, 9-6: 7",
    ),
    ("penalty.decide", "2021-07-15", "2021-10-13", {}, "art. 60: 90 days; Jul 16, Aug 47, Sep 77"),
    (
        "penalty.decide",
        "2024-07-04",
        "2024-10-02",
        {"no_roll": "2024-10-02", "roll": "2024-10-08"},
        "Jul 27, Aug 58, Sep 88; a holiday, the office's own day stays",
    ),
    (
        "penalty.env.file",
        "2023-06-30",
        "2023-07-11",
        {"version_at_start": "2023-07-11", "version_at_change": "2023-07-15"},
        "2010 art. 22: 7 working days; 3-7: 5, 10-11: 7; 15 days: a Saturday",
    ),
    (
        "penalty.env.file",
        "2023-07-01",
        "2023-07-16",
        {"roll": "2023-07-17"},
        "2023 art. 18: 15 days, a Sunday",
    ),
    ("penalty.env.decide", "2011-11-30", "2012-02-29", {}, "2010 art. 55: three months, month's end"),
    (
        "penalty.env.decide",
        "2023-06-30",
        "2023-10-07",
        {"version_at_start": "2023-10-07", "version_at_change": "2023-09-28"},
        "09-30 a holiday; 90 days: Jul 31, Aug 62, Sep 28",
    ),
    (
        "penalty.env.decide",
        "2023-07-01",
        "2023-09-29",
        {"roll": "2023-10-07"},
        "2023 art. 57: 90 days; Jul 30, Aug 61, a holiday",
    ),
    (
        "penalty.deliver",
        "2021-07-15",
        "2021-07-26",
        {},
        "art. 61: 7 working days; 16: 1, 19-23: 6, 26: 7",
    ),
    (
        "penalty.pay",
        "2024-09-20",
        "2024-10-08",
        {"roll": "2024-10-08", "no_roll": "2024-10-05"},
        "art. 67: 15 natural days, 10-05 a holiday; by analogy",
    ),
    (
        "penalty.evidence.registered",
        "2024-09-20",
        "2024-09-30",
        {},
        "art. 56: 7 working days; 23-27: 5, 29 worked: 6, 30: 7",
    ),
    ("penalty.publication.withdraw", "2024-09-30", "2024-10-10", {}, "art. 48: 3 working days; 8-10"),
    ("penalty.limitation", "2018-05-01", "2020-05-01", {}, "1996 art. 29: two years; a holiday, it stays"),
    ("penalty.limitation", "2021-07-14", "2023-07-14", {}, "the last day of the law of 1996"),
    ("penalty.limitation", "2022-10-05", "2024-10-05", {}, "art. 36: two years; a holiday, it stays"),
    ("penalty.limitation", "2024-02-29", "2026-02-28", {}, "no 29 February; a worked Saturday"),
    ("penalty.limitation.harm", "2021-07-15", "2026-07-15", {}, "art. 36: five years; a Wednesday"),
    # Compulsion: ten days or less work (art. 69).
    (
        "compulsion.seizure",
        "2024-09-05",
        "2024-10-05",
        {},
        "art. 25: 30 natural days at most, a holiday, it stays",
    ),
    (
        "compulsion.demand",
        "2024-09-23",
        "2024-10-11",
        {},
        "art. 54: 10 working days; 24-27: 4, 29-30: 6, 8-11: 10",
    ),
    (
        "compulsion.court_application",
        "2012-01-01",
        "2012-04-01",
        {},
        "art. 53: three months; a worked Sunday",
    ),
    ("compulsion.court_application", "2024-07-05", "2024-10-08", {}, "10-05 a holiday"),
    ("compulsion.court_application", "2024-11-30", "2025-02-28", {}, "no 30 February"),
]


@pytest.mark.parametrize(
    ("rule", "trigger", "expected", "others", "why"), CASES, ids=[f"{one[0]}-{one[1]}" for one in CASES]
)
def test_the_last_day(rule: str, trigger: str, expected: str, others: dict[str, str], why: str) -> None:
    due = gr.rule(f"powers.{rule}").due(day(trigger))
    assert due.date == day(expected), why
    assert {name: due.readings[name] for name in others} == {name: day(one) for name, one in others.items()}


def test_every_rule_with_a_number_of_days_has_a_row() -> None:
    from govrules.powers.rules import RULES

    with_number = {
        one.id
        for one in RULES
        for version in one.versions
        if version.term is not None and version.term.length is not None
    }
    assert with_number - {"powers.compulsion.oral_report"} == {f"powers.{one[0]}" for one in CASES}


@pytest.mark.parametrize(
    ("rule", "before"),
    [
        ("licence.decide", "2004-06-30"),
        ("eia.report.approve", "2003-08-31"),
        ("eia.recheck", "2003-08-31"),
        ("penalty.limitation.harm", "2021-07-14"),
        ("eia.decision.publish", "2020-12-31"),
        ("eia.authority.proposed_decision", "2018-12-31"),
        ("permit.decide.key", "2021-02-28"),
        ("penalty.decide", "2021-07-14"),
        ("penalty.env.file", "2010-02-28"),
        ("penalty.pay", "2021-07-14"),
        ("compulsion.demand", "2011-12-31"),
    ],
)
def test_the_day_before_the_first_version(rule: str, before: str) -> None:
    with pytest.raises(NotYetInForce):
        gr.rule(f"powers.{rule}").due(day(before))


def test_registration_forms_are_filed_since_the_amendment_of_2016() -> None:
    rule = gr.rule("powers.eia.registration.approve")
    with pytest.raises(Repealed):
        rule.due(day("2016-09-01"))
    due = rule.due(day("2016-08-31"))
    assert "version_at_change" not in due.readings
    assert "规定失效" in due.explain()


@pytest.mark.parametrize(
    ("rule", "trigger", "zh", "en"),
    [
        ("licence.decide", "2024-09-20", "第八十二条", "art. 82"),
        ("licence.hearing.notice", "2024-10-10", "第八十二条", "art. 82"),
        ("penalty.hearing.request", "2021-07-15", "第八十五条", "art. 85"),
        ("penalty.evidence.registered", "2024-09-20", "第八十五条", "art. 85"),
        ("compulsion.demand", "2024-09-23", "第六十九条", "art. 69"),
    ],
)
def test_working_days_name_the_laws_counting_article(rule: str, trigger: str, zh: str, en: str) -> None:
    due = gr.rule(f"powers.{rule}").due(day(trigger))
    assert zh in due.explain()
    assert en in due.explain("en")


@pytest.mark.parametrize(
    "rule", ["penalty.decide", "penalty.pay", "compulsion.seizure", "licence.renewal.apply"]
)
def test_longer_periods_are_natural_days_and_name_no_working_day_article(rule: str) -> None:
    cited = gr.rule(f"powers.{rule}").due(day("2024-09-20")).citations
    laws = {"行政许可法": 82, "行政处罚法": 85, "行政强制法": 69}
    assert not [one for one in cited if laws.get(one.instrument.title) == one.article]


def test_a_licence_is_extended_and_a_hearing_left_out() -> None:
    rule = gr.rule("powers.licence.decide")
    # 24-25: 2, 28-11-01: 7, 4-6: 10.
    assert rule.due(day("2024-09-20"), extended="max").date == day("2024-11-06")
    with pytest.raises(NotAllowed):
        rule.due(day("2024-09-20"), extended=11)
    hearing = gr.Pause(day("2024-10-14"), day("2024-10-18"), "hearing")
    due = rule.due(day("2024-09-20"), pauses=[hearing])
    assert due.date == day("2024-10-30")  # 24-25: 2, 28-30: 5
    assert "第四十五条" in due.explain()
    unified = gr.rule("powers.licence.decide.unified").due(day("2024-09-20"), extended=15)
    assert unified.date == day("2024-12-18")  # 28-29: 2, 2-6: 7, 9-13: 12, 16-18: 15


def test_silence_on_a_renewal_renews() -> None:
    due = gr.rule("powers.licence.renewal.decide").due(day("2024-10-05"))
    assert "依法申请延续的，视为准予延续" in due.explain()
    assert "deemed renewed" in due.explain("en")
    assert "roll" not in due.readings


def test_a_permit_is_chosen_in_natural_or_working_days() -> None:
    rule = gr.rule("powers.permit.decide.simplified")
    due = rule.due(day("2024-09-15"), reading="working_days")
    assert due.date == day("2024-10-18")
    assert due.in_working_days
    assert rule.due(day("2024-09-15")).in_working_days is False


def test_time_at_the_ministry_is_left_out_of_an_assessment() -> None:
    experts = gr.Pause(day("2024-08-12"), day("2024-08-21"), "ministry_expert_review")
    due = gr.rule("powers.eia.report.approve").due(day("2024-08-06"), pauses=[experts])
    assert due.date == day("2024-10-15")  # 10-05 and ten days
    assert "生态环境部令第14号" in due.explain()
    other = gr.Pause(day("2024-08-12"), day("2024-08-21"), "hearing")
    refused = gr.rule("powers.eia.report.approve").due(day("2024-08-06"), pauses=[other])
    assert refused.date == day("2024-10-05")


def test_the_code_of_2026_takes_the_place_of_the_assessment_law() -> None:
    rule = gr.rule("powers.eia.report.approve")
    assert "（主席令第77号（2018修正））第二十二条第三款" in rule.due(day("2026-08-14")).explain()
    now = rule.due(day("2026-08-15"))
    assert "《生态环境法典》（主席令第70号（2026））第一百零二条第二款" in now.explain()
    assert "二手来源" in now.explain()
    assert "no transitional article" in now.explain("en")
    # What the ministry leaves out stands in its own order.
    experts = gr.Pause(day("2026-08-24"), day("2026-09-02"), "ministry_expert_review")
    assert rule.due(day("2026-08-15"), pauses=[experts]).date == day("2026-10-24")  # 10-14 and ten days
    recheck = gr.rule("powers.eia.recheck")
    assert "环评法无此规定" in recheck.due(day("2026-08-14")).explain()
    after = recheck.due(day("2026-08-15")).explain()
    assert "第十二条第二款" in after
    assert "第一百零六条第二款" in after
    assert "法典无此规定" in after


def test_limitations_and_ceilings_stay() -> None:
    for rule in ("penalty.limitation", "penalty.limitation.harm", "compulsion.seizure"):
        readings = gr.rule(f"powers.{rule}").due(day("2022-10-05")).readings
        assert not {"roll", "no_roll", "extension_from_rolled"} & set(readings)
    seizure = gr.rule("powers.compulsion.seizure").due(day("2024-09-05"))
    assert "第二十八条第一款第四项" in seizure.explain()


def test_an_act_before_2021_has_the_limitation_of_its_time() -> None:
    due = gr.rule("powers.penalty.limitation").due(day("2020-05-01"))
    assert due.date == day("2022-05-01")
    assert "第二十九条（条款未核实）" in due.explain()
    assert "（主席令第70号）第三十七条" in due.explain()
    assert "三十七条" in gr.rule("powers.penalty.limitation.harm").due(day("2022-05-05")).explain()


def test_an_unpaid_fine_grows_by_the_day() -> None:
    due = gr.rule("powers.penalty.pay").due(day("2024-09-20"))
    assert "第七十二条第一款第一项" in due.explain()
    assert "art. 66 para. 2" in due.explain("en")


def test_deliveries_are_measured_by_the_day_of_delivery() -> None:
    for rule in ("penalty.deliver", "licence.deliver"):
        term = gr.rule(f"powers.{rule}").versions[0].term
        assert term is not None
        assert term.measured is Measure.DELIVERED


def test_the_items_of_article_64_stand_in_its_only_paragraph() -> None:
    due = gr.rule("powers.penalty.hearing.request").due(day("2021-07-15"))
    assert "第六十四条第（一）项" in due.explain()
    assert "是推论" in due.explain()
    assert "第六十四条第（二）项" in gr.rule("powers.penalty.hearing.notice").due(day("2021-07-15")).explain()


def test_silence_on_a_recheck_is_consent_only_by_the_regulation() -> None:
    rule = gr.rule("powers.eia.recheck")
    assert "视为审核同意" not in rule.due(day("2017-09-01")).explain()
    assert "视为审核同意" in rule.due(day("2017-10-01")).explain()


def test_validities_hold_through_their_last_day_and_stay() -> None:
    due = gr.rule("powers.permit.validity").due(day("2021-03-01"))
    kept = gr.rule("powers.permit.records").due(day("2021-03-01"))
    assert not {"roll", "no_roll"} & {*due.readings, *kept.readings}
    assert "该期间存续至2026-03-01" in due.explain()
    assert "lasts through 2026-03-01" in due.explain("en")


@pytest.mark.parametrize(
    ("rule", "trigger", "last"),
    [
        ("eia.participation.draft_comment", "2019-01-01", "2019-01-15"),
        ("eia.authority.accept_notice", "2024-09-23", "2024-10-11"),
        ("eia.authority.proposed_decision", "2024-04-30", "2024-05-10"),
        ("permit.records", "2021-03-01", "2026-03-01"),
        ("compulsion.demand", "2024-09-23", "2024-10-11"),
    ],
)
def test_minimums_can_be_too_short_but_never_late(rule: str, trigger: str, last: str) -> None:
    due = gr.rule(f"powers.{rule}").due(day(trigger))
    assert due.too_early(date.fromordinal(day(last).toordinal() - 1))
    assert not due.too_early(day(last))
    with pytest.raises(NotAllowed):
        due.overdue(day(last))


def test_environmental_bureaus_decide_beside_the_national_rule() -> None:
    national = gr.rule("powers.penalty.decide")
    # Three months: 05-01, off through 05-04. 90 days: Feb 27, Mar 58, Apr 88, 05-02.
    due = national.due(day("2022-02-01"), place="100000-environment")
    assert due.date == day("2022-05-05")
    assert due.departs_from is not None
    assert due.departs_from.date == day("2022-05-02")
    assert "第六十条" in due.explain()
    assert national.due(day("2022-02-01")).date == day("2022-05-02")
    assert national.due(day("2022-02-01"), place="100000-mee").date == day("2022-05-02")


def test_an_environmental_case_may_last_150_days() -> None:
    rule = gr.rule("powers.penalty.env.decide")
    assert rule.due(day("2023-07-01"), extended=60).date == day("2023-11-28")  # Sep 1, Oct 32, 11-28
    with pytest.raises(NotAllowed):
        rule.due(day("2023-07-01"), extended=61)
    hearing = gr.Pause(day("2023-08-01"), day("2023-08-10"), "hearing")
    due = rule.due(day("2023-07-01"), pauses=[hearing])
    assert due.date == day("2023-10-09")  # 09-29 and ten days
    assert "条款未核实" in due.explain()
    assert gr.rule("powers.penalty.env.file").due(day("2023-07-01"), extended=15).date == day("2023-07-31")


def test_environmental_periods_before_2023_name_their_own_counting_article() -> None:
    decide = gr.rule("powers.penalty.env.decide").due(day("2023-06-30"))
    assert "《环境行政处罚办法》（环境保护部令第8号）第七十九条第二款" in decide.explain()
    file = gr.rule("powers.penalty.env.file").due(day("2023-06-30"))
    assert "art. 79 para. 1" in file.explain("en")
    for due in (decide, file):  # read in a copy of the ministry's page
        assert due.version.confidence is Confidence.TEXT_READ
        assert "未核实" not in due.explain()
    # Monitoring is left out: 09-30 and ten days.
    monitoring = gr.Pause(day("2023-08-01"), day("2023-08-10"), "monitoring")
    paused = gr.rule("powers.penalty.env.decide").due(day("2023-06-30"), pauses=[monitoring])
    assert paused.date == day("2023-10-10")


def test_filing_a_case_has_no_national_rule() -> None:
    rule = gr.rule("powers.penalty.env.file")
    assert rule.departs == ""
    assert rule.place is not None
    assert rule.place.code == "100000-environment"
    assert "powers.penalty.env.file" not in {one.id for one in gr.rules(domain="powers")}
    assert "powers.penalty.env.file" in {
        one.id for one in gr.rules(domain="powers", place="100000-environment")
    }


def test_the_ministry_publishes_by_its_own_order() -> None:
    rule = gr.rule("powers.eia.authority.decision_publish")
    due = rule.due(day("2024-09-27"), place="100000-mee")
    assert due.date == day("2024-10-12")
    assert due.version.citation.instrument.number == "生态环境部令第14号"


def test_a_seizure_is_extended_once_and_tests_are_left_out() -> None:
    rule = gr.rule("powers.compulsion.seizure")
    assert rule.due(day("2024-09-05"), extended="max").date == day("2024-11-04")  # Oct 26, 11-04
    test = gr.Pause(day("2024-09-10"), day("2024-09-19"), "testing")
    due = rule.due(day("2024-09-05"), pauses=[test])
    assert due.date == day("2024-10-15")
    assert "第二十五条第三款" in due.explain()


def test_a_measure_on_the_spot_is_reported_in_24_hours() -> None:
    rule = gr.rule("powers.compulsion.oral_report")
    due = rule.due(datetime(2024, 9, 30, 20, 0, tzinfo=BEIJING))
    assert due.instant == datetime(2024, 10, 1, 20, 0, tzinfo=BEIJING)
    only_day = rule.due(day("2024-09-30"))
    assert only_day.certainty is Certainty.INDETERMINATE


def test_an_application_to_the_court_is_counted_like_a_suit() -> None:
    due = gr.rule("powers.compulsion.court_application").due(day("2024-07-05"))
    assert "法释〔2018〕1号）第四十八条第三款" in due.explain()
    assert "参照诉讼期间规则" in due.explain()
    assert "第七十二条第二款" in due.explain()
    assert "Supreme People's Court" in due.explain("en")


def test_display_times_that_were_not_seen_are_not_invented() -> None:
    due = gr.rule("powers.eia.guide.2013").due(day("2014-01-01"))
    assert due.certainty is Certainty.INDETERMINATE
    assert any("not found" in one for one in due.missing)
    assert "未查到" in due.explain()
    with pytest.raises(BadValue):
        gr.rulebook().with_office_limit("powers.eia.guide.2013", WorkingDays(10), office="某市环境保护局")
