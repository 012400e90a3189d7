"""Time limits of reporting 信息报送的期限: each rule against its article and a count on paper.

Hours run from the moment through nights and holidays, so their counts need no calendar. Rest days by the
notices: 2015 18 to 24 February off, 15 and 28 February worked; 2007 1 to 7 October off, 29 and 30 September
worked. Day 1 of a count in days is the day after the trigger.
"""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest

import govrules as gr
from govrules.calendar.civil import BEIJING
from govrules.errors import NotAllowed, NotYetInForce, Repealed
from govrules.limits.due import Certainty
from govrules.limits.length import Hours
from govrules.limits.term import Pause
from govrules.places import read_place
from govrules.sources import Confidence, Force

UPWARD = "reporting.incident.report.system_urgent"
FIRST_WORD = "reporting.response.incident.first_information"
PRESS = "reporting.response.incident.press_conference"
ENVIRONMENT = "100000-environment"


def at(text: str) -> datetime:
    """An instant in Beijing."""
    return datetime.fromisoformat(text).replace(tzinfo=BEIJING)


HOURS = [
    # source, rule, from, to
    ("1987, not read: 48", "reporting.incident.report.quick", "1987-09-10 00:00", "1987-09-12 00:00"),
    ("1987, last day", "reporting.incident.report.quick", "2006-03-30 10:00", "2006-04-01 10:00"),
    ("1999 part 6, first day: 5", UPWARD, "1999-11-03 20:30", "1999-11-04 01:30"),
    ("1999 part 6: New Year's Eve of the lunar year", UPWARD, "2005-02-08 22:00", "2005-02-09 03:00"),
    ("1999 part 6, last day", UPWARD, "2006-03-30 22:00", "2006-03-31 03:00"),
    ("plan of 2006: 1", "reporting.incident.report.enterprise_2006", "2006-01-24 00:00", "2006-01-24 01:00"),
    (
        "plan of 2006, last day",
        "reporting.incident.report.enterprise_2006",
        "2014-12-28 23:30",
        "2014-12-29 00:30",
    ),
    ("plan of 2006: 1", "reporting.incident.report.confirm_ii", "2014-12-28 23:30", "2014-12-29 00:30"),
    ("plan of 2006: 1", "reporting.incident.report.government_chain", "2014-12-28 23:30", "2014-12-29 00:30"),
    ("Order 17 art. 3: 4", "reporting.incident.report.grade_iv", "2011-05-01 00:00", "2011-05-01 04:00"),
    (
        "Order 17 art. 3: into National Day",
        "reporting.incident.report.grade_iii",
        "2024-09-30 22:00",
        "2024-10-01 02:00",
    ),
    (
        "Order 17 art. 3: 2, over the year's end",
        "reporting.incident.report.grade_ii",
        "2024-12-31 23:00",
        "2025-01-01 01:00",
    ),
    ("Order 17 art. 3: 2", "reporting.incident.report.grade_i", "2024-02-28 23:00", "2024-02-29 01:00"),
    (
        "Order 17 art. 3 para. 3: 1",
        "reporting.incident.report.province_to_ministry",
        "2024-02-29 23:30",
        "2024-03-01 00:30",
    ),
    (
        "Order 17 art. 4: 2",
        "reporting.incident.report.special_cases",
        "2024-02-10 23:00",
        "2024-02-11 01:00",
    ),
    (
        "2007 art. 7: at once",
        "reporting.incident.report.county_government",
        "2024-10-31 23:59",
        "2024-10-31 23:59",
    ),
    (
        "2024 art. 17: at once",
        "reporting.incident.report.county_government",
        "2024-11-01 00:00",
        "2024-11-01 00:00",
    ),
    (
        "plan of 2006, not read: 4",
        "reporting.incident.report.national_plan",
        "2006-01-08 09:00",
        "2006-01-08 13:00",
    ),
    (
        "plan of 2006, last day",
        "reporting.incident.report.national_plan",
        "2025-02-24 19:59",
        "2025-02-24 23:59",
    ),
    ("art. 9: 1", "reporting.incident.report.worksafety.unit", "2007-06-01 00:00", "2007-06-01 01:00"),
    (
        "art. 11: 2 a level",
        "reporting.incident.report.worksafety.level",
        "2015-08-12 22:51",
        "2015-08-13 00:51",
    ),
    ("art. 42: 4", "reporting.incident.report.radiation", "2005-12-01 21:00", "2005-12-02 01:00"),
    ("Notice 61 part 3: 24", PRESS, "2016-07-30 00:00", "2016-07-31 00:00"),
    ("Notice 61 part 3: through the Spring Festival", PRESS, "2018-02-15 22:00", "2018-02-16 22:00"),
    ("No. 80 part 3, by the press: 24", f"{PRESS}.detailed_rules", "2016-11-10 12:00", "2016-11-11 12:00"),
    ("Yunfu part 2(4): 24", f"{PRESS}.yunfu", "2017-01-01 05:00", "2017-01-02 05:00"),
    ("No. 80 part 3, by the press: 5", FIRST_WORD, "2016-11-10 20:00", "2016-11-11 01:00"),
    (
        "Notice 61 part 3: 48, into National Day",
        "reporting.response.other",
        "2016-09-30 20:00",
        "2016-10-02 20:00",
    ),
]
DAYS: list[tuple[str, str, str, dict[str, Any], str, str]] = [
    # source and count, rule, trigger, options, due, due where a rest day moves
    (
        "Order 32 art. 16: 1 March + 60 = 30 April, from the end of the emergency",
        "reporting.incident.investigation.major",
        "2015-03-01",
        {},
        "2015-04-30",
        "2015-04-30",
    ),
    (
        "Order 32 art. 16: ten days of assessing the damage left out, Sunday 10 May",
        "reporting.incident.investigation.major",
        "2015-03-01",
        {"pauses": (Pause(date(2015, 3, 10), date(2015, 3, 19), "damage_assessment"),)},
        "2015-05-10",
        "2015-05-11",
    ),
    (
        "Order 32 art. 16: 1 March + 30 = 31 March",
        "reporting.incident.investigation.minor",
        "2015-03-01",
        {},
        "2015-03-31",
        "2015-03-31",
    ),
    (
        "art. 29: 1 June + 60 = 31 July",
        "reporting.incident.investigation.worksafety",
        "2007-06-01",
        {},
        "2007-07-31",
        "2007-07-31",
    ),
    (
        "art. 29: and 60 = 29 September, a Saturday that is worked",
        "reporting.incident.investigation.worksafety",
        "2007-06-01",
        {"extended": 60},
        "2007-09-29",
        "2007-09-29",
    ),
    (
        "art. 27: ten days of technical appraisal left out",
        "reporting.incident.investigation.worksafety",
        "2007-06-01",
        {"pauses": (Pause(date(2007, 6, 11), date(2007, 6, 20), "technical_appraisal"),)},
        "2007-08-10",
        "2007-08-10",
    ),
    (
        "2015, a copy: 9 January is day 1, 12 to 16, 19 to 23, 26 to 30, 2 to 5 February",
        "reporting.incident.plan.file",
        "2015-01-08",
        {},
        "2015-02-05",
        "",
    ),
    (
        "2015 art. 14, a copy: 15 (Sunday, worked), 16, 17, 25, 26 February",
        "reporting.incident.plan.check",
        "2015-02-13",
        {},
        "2015-02-26",
        "",
    ),
]
GRADES = ("iv", "iii", "ii", "i")
NO_NUMBER = [
    # what the text says, rule, a day
    *(("number not found", f"reporting.incident.report.2006.grade_{one}", "2008-01-02") for one in GRADES),
    ("plan of 2025: not read", "reporting.incident.report.national_plan", "2025-02-25"),
    ("Order 17 art. 7: timely", "reporting.incident.report.ministry_to_state_council", "2011-05-01"),
    ("Order 17 art. 12: whenever there is news", "reporting.incident.report.followup", "2011-05-01"),
    ("Order 17 art. 10: by the relevant rules", "reporting.incident.statistics", "2011-05-01"),
    ("2005 opinions part 3: regularly", "reporting.response.press_conference.regular", "2005-03-24"),
    ("2018 plan 4(1): routine", "reporting.response.press_conference.regular.ministry_2018", "2018-12-31"),
    ("2018 plan 4(3): quickly", "reporting.response.major_opinion.ministry_2018", "2018-01-01"),
    ("part 1(3): in time", "reporting.response.social_concern.health", "2013-01-04"),
    ("art. 47: at once is the measures", "reporting.incident.report.enterprise", "2015-01-01"),
    ("art. 47, last day", "reporting.incident.report.enterprise", "2026-08-14"),
    ("code art. 121: as art. 47", "reporting.incident.report.enterprise", "2026-08-15"),
]
NOT_IN_FORCE = [
    ("reporting.incident.report.quick", "1987-09-09", NotYetInForce),
    ("reporting.incident.report.quick", "2006-03-31", Repealed),
    (UPWARD, "1999-11-02", NotYetInForce),
    (UPWARD, "2006-03-31", Repealed),
    ("reporting.incident.report.enterprise_2006", "2006-01-23", NotYetInForce),
    ("reporting.incident.report.enterprise_2006", "2014-12-29", Repealed),
    ("reporting.incident.report.confirm_ii", "2014-12-29", Repealed),
    ("reporting.incident.report.government_chain", "2014-12-29", Repealed),
    *((f"reporting.incident.report.2006.grade_{one}", "2006-03-30", NotYetInForce) for one in GRADES),
    *((f"reporting.incident.report.2006.grade_{one}", "2011-05-01", Repealed) for one in GRADES),
    *((f"reporting.incident.report.grade_{one}", "2011-04-30", NotYetInForce) for one in GRADES),
    ("reporting.incident.investigation.major", "2015-02-28", NotYetInForce),
    ("reporting.incident.investigation.minor", "2015-02-28", NotYetInForce),
    ("reporting.incident.report.enterprise", "2014-12-31", NotYetInForce),
    ("reporting.incident.report.county_government", "2007-10-31", NotYetInForce),
    ("reporting.incident.report.national_plan", "2006-01-07", NotYetInForce),
    ("reporting.incident.report.worksafety.unit", "2007-05-31", NotYetInForce),
    ("reporting.incident.report.radiation", "2005-11-30", NotYetInForce),
    (PRESS, "2016-07-29", NotYetInForce),
    (FIRST_WORD, "2016-11-09", NotYetInForce),
    (f"{PRESS}.yunfu", "2016-12-31", NotYetInForce),
    ("reporting.response.other", "2016-07-29", NotYetInForce),
    ("reporting.response.press_conference.regular.ministry_2018", "2019-01-01", Repealed),
    ("reporting.response.major_opinion.ministry_2018", "2019-01-01", Repealed),
]


@pytest.mark.parametrize(
    ("id", "start", "end"), [one[1:] for one in HOURS], ids=[f"{one[1]}-{one[2]}" for one in HOURS]
)
def test_hours_run_from_the_moment(id: str, start: str, end: str) -> None:
    found = gr.rule(id).due(at(start))
    assert found.instant == at(end)
    assert found.date == at(end).date()
    assert found.certainty is Certainty.FINAL
    zh, en = "节假日和夜间连续计算", "through nights and holidays"
    if start == end:
        zh, en = "应当立即办理", "to be done at once"
    assert zh in found.explain()
    assert en in found.explain("en")


@pytest.mark.parametrize(
    ("id", "start", "options", "due", "rolled"),
    [one[1:] for one in DAYS],
    ids=[f"{one[1]}-{one[4]}" for one in DAYS],
)
def test_days_run_from_the_day_after(
    id: str, start: str, options: dict[str, Any], due: str, rolled: str
) -> None:
    found = gr.rule(id).due(date.fromisoformat(start), **options)
    assert found.date == date.fromisoformat(due)
    assert found.certainty is Certainty.FINAL
    if rolled:
        assert str(found.readings["roll"]) == rolled


@pytest.mark.parametrize(
    ("id", "start"), [one[1:] for one in NO_NUMBER], ids=[f"{one[1]}: {one[0]}" for one in NO_NUMBER]
)
def test_without_a_number_no_date_is_given(id: str, start: str) -> None:
    version = gr.rule(id).on(date.fromisoformat(start))
    found = gr.rule(id).due(at(f"{start} 09:00"))
    assert found.certainty is Certainty.INDETERMINATE
    assert found.date is found.instant is found.earliest is found.latest is None
    assert found.missing
    assert version.note is not None


@pytest.mark.parametrize(("id", "day", "error"), NOT_IN_FORCE)
def test_before_and_after_its_time_a_rule_is_not_in_force(id: str, day: str, error: type[Exception]) -> None:
    with pytest.raises(error):
        gr.rule(id).due(at(f"{day} 12:00"))


def test_every_rule_has_a_row() -> None:
    tested = {one[1] for rows in (HOURS, DAYS, NO_NUMBER) for one in rows}
    tested.add("reporting.returns.quarterly_copy.haikou")
    assert tested == {one.id for one in gr.rulebook().rules if one.id.startswith("reporting.")}


# the two 5 hours ---------------------------------------------------------------------------------


def test_the_two_5_hours_are_different_rules() -> None:
    """Environmental bureaus report upward from the occurrence (1999); governments tell the public from the
    public opinion (2016). Both hold for 5 hours, at no time together.
    """
    upward, public = gr.rule(UPWARD), gr.rule(FIRST_WORD)
    then, later = upward.on(date(2000, 1, 1)), public.on(date(2020, 1, 1))
    assert then.term is not None
    assert later.term is not None
    assert then.term.length == later.term.length == Hours(5)
    assert "发生" in upward.trigger.zh
    assert "舆情" not in upward.trigger.zh
    assert "舆情" in public.trigger.zh
    assert ("occurs" in upward.trigger.en, "public opinion" in public.trigger.en) == (True, True)
    assert upward.place == read_place(ENVIRONMENT)  # whose duty it is: the environmental bureaus'
    assert public.place is None  # and any government's or department's
    assert (upward.departs, public.departs) == ("", "")
    assert upward.seeds == ("S0-6.10",)
    assert public.seeds == ()
    assert then.force is later.force is Force.NATIONAL_NORM
    assert (then.confidence, later.confidence) == (Confidence.TEXT_READ, Confidence.SECONDARY)
    for day in ("1999-11-02", "2006-03-31", "2016-11-10", "2024-09-30"):
        with pytest.raises((NotYetInForce, Repealed)):
            upward.on(date.fromisoformat(day))
    for day in ("1999-11-03", "2006-03-30", "2016-11-09"):
        with pytest.raises(NotYetInForce):
            public.on(date.fromisoformat(day))


@pytest.mark.parametrize(
    ("id", "day", "earliest", "latest"),
    [
        (UPWARD, "2005-02-08", "2005-02-08 05:00", "2005-02-09 05:00"),
        ("reporting.incident.report.grade_iv", "2024-09-30", "2024-09-30 04:00", "2024-10-01 04:00"),
        ("reporting.incident.report.grade_i", "2024-10-01", "2024-10-01 02:00", "2024-10-02 02:00"),
        (PRESS, "2018-02-15", "2018-02-16 00:00", "2018-02-17 00:00"),
        (FIRST_WORD, "2018-02-15", "2018-02-15 05:00", "2018-02-16 05:00"),
        ("reporting.response.other", "2016-09-30", "2016-10-02 00:00", "2016-10-03 00:00"),
    ],
)
def test_with_only_a_day_both_bounds_are_given(id: str, day: str, earliest: str, latest: str) -> None:
    found = gr.rule(id).due(date.fromisoformat(day))
    assert found.certainty is Certainty.INDETERMINATE
    assert found.date is found.instant is None
    assert (found.earliest, found.latest) == (at(earliest), at(latest))
    assert found.missing == ("the hour at which the period started; only its day is known",)
    assert found.overdue(at(earliest)) is False


def test_an_instant_elsewhere_is_read_in_beijing() -> None:
    """15:00 in London in winter is 23:00 in Beijing: 2 hours end on the next day there."""
    found = gr.rule("reporting.incident.report.grade_ii").due(datetime(2024, 12, 31, 15, 0, tzinfo=UTC))
    assert found.instant == at("2025-01-01 01:00")
    assert found.date == date(2025, 1, 1)


# layers and history ------------------------------------------------------------------------------


def test_yunfu_counts_from_the_occurrence_and_departs_from_the_national_24_hours() -> None:
    national, yunfu = gr.rule(PRESS), gr.rule(f"{PRESS}.yunfu")
    assert [layer.id for layer in national.layers] == [yunfu.id]
    assert (yunfu.departs, yunfu.place, yunfu.seeds) == (PRESS, read_place("Yunfu"), ("S3-2.4.4",))
    assert yunfu.versions[0].force is Force.LOCAL_NORM
    assert "舆情" in national.trigger.zh
    assert "舆情" not in yunfu.trigger.zh
    there = national.due(at("2018-02-15 22:00"), place="Yunfu")
    assert there.version.citation.instrument.number == "云环办〔2017〕11号"
    assert "国办发〔2016〕61号" in there.explain()  # beside the national rule
    assert national.due(at("2016-12-31 22:00"), place="Yunfu").version.citation.instrument.number == (
        "国办发〔2016〕61号"
    )
    assert gr.rule(f"{PRESS}.detailed_rules").place is None  # national, a rule of its own


def test_a_number_that_was_not_found_is_not_a_law_without_one() -> None:
    ids = [f"reporting.incident.report.2006.grade_{one}" for one in GRADES]
    found = [gr.rule(id).on(date(2008, 1, 2)) for id in ids]
    found.append(gr.rule("reporting.incident.report.national_plan").on(date(2025, 2, 25)))
    for version in found:
        assert version.confidence is Confidence.UNSURE
        assert version.note is not None
        assert "数字未查到" in version.note.zh
        assert "the number was not found" in version.note.en
    none = gr.rule("reporting.incident.report.ministry_to_state_council").on(date(2012, 1, 4)).note
    assert none is not None
    assert "未定数字" in none.zh
    assert "not found" not in none.en


def test_the_grades_follow_each_other_in_2011() -> None:
    for grade, hours in zip(GRADES, (4, 4, 2, 2), strict=True):
        old = gr.rule(f"reporting.incident.report.2006.grade_{grade}")
        new = gr.rule(f"reporting.incident.report.grade_{grade}")
        assert old.due(at("2011-04-30 23:00")).certainty is Certainty.INDETERMINATE
        assert new.on(date(2011, 5, 1)).term.length == Hours(hours)  # type: ignore[union-attr]
        assert old.versions[-1].citation.place("en") == "art. 17"


def test_investigations_have_their_own_longest_extension() -> None:
    for grade in ("major", "minor"):  # Order 32 art. 16 knows none
        rule = gr.rule(f"reporting.incident.investigation.{grade}")
        with pytest.raises(NotAllowed, match="allows no extension"):
            rule.due(date(2015, 3, 1), extended=1)
        assert "应急状态终止" in rule.trigger.zh
        assert "第十六条第一款" in rule.due(date(2015, 3, 1)).explain()
        assert rule.versions[0].confidence is Confidence.TEXT_READ
    with pytest.raises(NotAllowed, match="at most 60 days"):
        gr.rule("reporting.incident.investigation.worksafety").due(date(2015, 3, 1), extended=61)


def test_sensitive_cases_are_those_whose_grade_cannot_be_told_at_once() -> None:
    """Order 17 art. 4; the sixth kind is what the local bureau, not the ministry, thinks necessary."""
    rule = gr.rule("reporting.incident.report.special_cases")
    assert "一时无法判明等级" in rule.label.zh
    assert "can't be told at once" in rule.label.en
    said = rule.due(at("2024-02-10 23:00"))
    assert "第四条" in said.explain()
    assert "地方环境部门认为有必要" in said.explain()
    assert "the local bureau thinks" in said.explain("en")


def test_the_code_of_2026_on_reports_of_enterprises() -> None:
    rule = gr.rule("reporting.incident.report.enterprise")
    assert rule.on(date(2026, 8, 14)).citation.place("en") == "art. 47 para. 3"
    now = rule.on(date(2026, 8, 15))
    assert now.citation.place("en") == "art. 121 para. 2"
    assert now.citation.instrument.title == "生态环境法典"
    assert now.confidence is Confidence.SECONDARY
    for version in rule.versions:  # a report without a word of time is no instant
        assert version.note is not None
        assert "报告无时间用语" in version.note.zh
        assert "no word of time" in version.note.en


def test_the_quarterly_copy_of_haikou_is_a_practice() -> None:
    rule = gr.rule("reporting.returns.quarterly_copy.haikou")
    found = rule.due(date(2004, 2, 3))
    assert found.date == date(2004, 3, 31)  # the end of the first quarter, a Wednesday
    assert found.certainty is Certainty.PROVISIONAL
    assert rule.versions[0].force is Force.PRACTICE
    assert rule.seeds == ("S1P3-2.10",)


def test_the_plan_of_2018_departs_from_the_opinions_of_2005_for_its_year() -> None:
    regular = gr.rule("reporting.response.press_conference.regular")
    assert regular.on(date(2018, 6, 1), "生态环境部").citation.instrument.title.startswith("生态环境部")
    assert regular.on(date(2019, 1, 1), "生态环境部").citation.instrument.number == "中办发〔2005〕12号"


@pytest.mark.parametrize(
    ("id", "start", "zh", "en"),
    [
        (
            "reporting.incident.report.county_government",
            "2024-11-01 08:00",
            "《突发事件应对法》（主席令第25号）第十七条第一款",
            "Emergency Response Law 2024 (主席令第25号), art. 17 para. 1",
        ),
        (
            "reporting.incident.report.grade_iv",
            "2024-11-01 08:00",
            "《突发环境事件信息报告办法》（环境保护部令第17号）第三条第二款",
            "Measures on reporting environmental incidents, 2011 (环境保护部令第17号), art. 3 para. 2",
        ),
        (
            UPWARD,
            "2005-02-08 22:00",
            "（环发〔1999〕251号）六",
            "(环发〔1999〕251号), 六",
        ),
        (
            "reporting.incident.report.radiation",
            "2024-11-01 08:00",
            "《放射性同位素与射线装置安全和防护条例》（国务院令第449号）第四十二条第三款",
            "Radioisotope Regulation (国务院令第449号), art. 42 para. 3",
        ),
    ],
)
def test_explanations_name_the_article(id: str, start: str, zh: str, en: str) -> None:
    found = gr.rule(id).due(at(start))
    assert zh in found.explain()
    assert en in found.explain("en")


def test_reports_and_first_words_are_owed_after_every_incident() -> None:
    """Order 17 art. 3, grade II: 2 hours after each incident, met or late by the minute."""
    nationwide = {duty.rule.id for duty in gr.duties(domain="reporting", on=date(2024, 9, 30))}
    assert nationwide == {
        PRESS,
        f"{PRESS}.detailed_rules",
        FIRST_WORD,
        "reporting.response.other",
        *(f"reporting.incident.report.grade_{one}" for one in GRADES),
    }
    (duty,) = [
        one for one in gr.duties(domain="reporting") if one.rule.id == "reporting.incident.report.grade_ii"
    ]
    found = duty.instances(
        date(2024, 1, 1),
        date(2024, 12, 31),
        events={"a": at("2024-03-01 23:30"), "b": at("2024-09-30 22:00")},
    )
    assert [(one.key, one.due.instant) for one in found] == [
        ("a", at("2024-03-02 01:30")),
        ("b", at("2024-10-01 00:00")),
    ]
    assert UPWARD in {one.rule.id for one in gr.duties(ENVIRONMENT, date(2005, 1, 4), "reporting")}
