"""Tests of calendar files 日历文件测试: what is written is read back by two parsers that didn't write it."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest
from attrs import evolve

import govrules as gr
from govrules.calendar import CHINA
from govrules.duty import Duty
from govrules.errors import BadValue, WrongType
from govrules.labels import Label
from govrules.limits.length import Months, WorkingDays, YearlyDate
from govrules.limits.recurrence import Every, Period
from govrules.limits.rule import Rule, Version
from govrules.limits.term import Actor, Term
from govrules.places import Place, read_place
from govrules.sources import Citation, Force, Instrument
from govrules.year_plan import DutyCalendar, duty_calendar_of

LAW = Instrument("某项条例，第一；二", "国务院令第1号", "Some, Regulation; one", Force.NATIONAL_LAW)


def rule(id: str, term: Term) -> Rule:
    label = Label("某项职责，年度；报告", "some duty, yearly; report")
    return Rule(
        id,
        label,
        Actor.OFFICE,
        Label("届期", "its day"),
        (Version(date(2008, 5, 1), Citation(LAW, 9), term),),
    )


DUTIES = (
    Duty(rule("test.report", Term(YearlyDate(1, 31)))),
    Duty(rule("test.quarter", Term(Months(1), recurs=Every(Period.QUARTER, months_after=1)))),
    Duty(rule("test.daily", Term(WorkingDays(1), recurs=Every(Period.WORKING_DAY)))),
)


def plan(calendar: gr.WorkCalendar = CHINA) -> DutyCalendar:
    return duty_calendar_of(DUTIES, 2024, read_place("Yunfu"), calendar)


DAYS = [date(2024, 1, 31), date(2024, 1, 31), date(2024, 4, 30), date(2024, 7, 31), date(2024, 10, 31)]


def by_vobject(text: str) -> list[Any]:
    vobject = pytest.importorskip("vobject")
    return list(vobject.readOne(text).vevent_list)


def test_read_back_by_vobject() -> None:
    events = by_vobject(plan().to_ical("zh"))
    assert sorted(one.dtstart.value for one in events) == DAYS
    assert {type(one.dtstart.value) for one in events} == {date}
    assert len({one.uid.value for one in events}) == 5
    assert {one.summary.value for one in events} == {"某项职责，年度；报告"}
    assert "《某项条例，第一；二》（国务院令第1号）第九条" in events[0].description.value


def test_read_back_by_ical() -> None:
    stream = pytest.importorskip("ical.calendar_stream")
    found = stream.IcsCalendarStream.calendar_from_ics(plan().to_ical("en"))
    assert sorted(one.dtstart for one in found.events) == DAYS
    assert {one.summary for one in found.events} == {"some duty, yearly; report"}
    assert {one.uid for one in found.events} >= {
        "test.report.2024-01-31.445300@govrules",
        "test.quarter.2023-Q4.445300@govrules",
    }
    assert all("Some, Regulation; one" in one.description for one in found.events)


def test_lines_are_of_rfc_5545() -> None:
    raw = plan().to_ical("zh").encode("utf-8")
    assert raw.endswith(b"END:VCALENDAR\r\n")
    assert all(len(line) <= 75 for line in raw.split(b"\r\n"))
    assert raw.count(b"\n") == raw.count(b"\r\n")
    assert b"DTSTART;VALUE=DATE:20240131\r\n" in raw
    assert raw.count(b"BEGIN:VEVENT") == 5


def test_the_same_knowledge_gives_the_same_file() -> None:
    pytest.importorskip("icalendar")
    assert plan().to_ical() == plan().to_ical()
    given = datetime(2024, 1, 2, 3, 4, tzinfo=UTC)
    assert "DTSTAMP:20240102T030400Z" in plan().to_ical(stamped=given)
    with pytest.raises(BadValue, match="has no zone"):
        plan().to_ical(stamped=datetime(2024, 1, 2))


@pytest.mark.parametrize("wrong", ["x", date(2024, 1, 2), 5, True])
def test_a_stamp_is_a_moment(wrong: object) -> None:
    pytest.importorskip("icalendar")
    with pytest.raises(WrongType, match="stamped= takes an aware datetime"):
        plan().to_ical(stamped=wrong)  # type: ignore[arg-type]


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_any_text_makes_a_file_that_is_read(lang: str) -> None:
    stream = pytest.importorskip("ical.calendar_stream")
    nasty = "局\r\n甲\x00\x1b\u2028乙\ud800；a,b\\c"
    place = Place("460100-x", nasty, nasty, "460100")
    label = Label(nasty, nasty)
    one = evolve(rule("test.report", Term(YearlyDate(1, 31))), label=label)
    text = duty_calendar_of([Duty(one)], 2024, place, CHINA).to_ical(lang)
    assert text.encode("utf-8").decode("utf-8") == text
    (event,) = stream.IcsCalendarStream.calendar_from_ics(text).events
    clean = "局 甲 乙；a,b\\c"
    assert event.summary == clean
    assert (event.dtstart, event.uid) == (date(2024, 1, 31), "test.report.2024-01-31.460100-x@govrules")
    # The explanation has a line for each step; within a line the same is left out.
    assert event.description.splitlines()[1].startswith("甲 乙；a,b\\c")
    # RFC 5545, 3.3.11: commas and backslashes of a text are escaped.
    unfolded = text.replace("\r\n ", "")
    name = {"zh": "2024年局 甲 乙；a\\,b\\\\c职责日历", "en": "Duties 2024 局 甲 乙；a\\,b\\\\c"}[lang]
    assert f"X-WR-CALNAME:{name}\r\n" in unfolded


def test_a_uid_outlives_a_new_notice() -> None:
    earlier = plan(CHINA.known_on(date(2023, 1, 1)))
    assert [one.uid.value for one in by_vobject(earlier.to_ical())] == [
        one.uid.value for one in by_vobject(plan().to_ical())
    ]


def test_rows_and_text() -> None:
    rows = plan().rows("en")
    assert [row["due"] for row in rows] == DAYS
    assert [row["key"] for row in rows[:2]] == ["2023-Q4", "2024-01-31"]
    assert rows[0]["pattern"] == "every quarter, within 1 month after it"
    text = plan().text("zh")
    assert text.startswith("2024年职责日历（云浮市）：5项\n2024-01-31（周三）")
    assert text.endswith("常年履行：\n- 某项职责，年度；报告（每个工作日）  [test.daily]")
    frequent = duty_calendar_of(DUTIES, 2024, None, CHINA, frequent=True)
    # 2024 had 251 working days by the notice of that year.
    assert len(frequent.instances) == 5 + 251
    assert frequent.standing == ()
    assert plan().text("en").startswith("Duties in 2024 (Yunfu): 5\n")


def test_a_duty_that_becomes_less_frequent_is_listed_from_then_on() -> None:
    daily = rule("test.change", Term(WorkingDays(1), recurs=Every(Period.WORKING_DAY)))
    monthly = Version(date(2025, 1, 11), Citation(LAW, 9), Term(Months(1), recurs=Every(Period.MONTH)))
    duty = Duty(evolve(daily, versions=(*daily.versions, monthly)))
    found = duty_calendar_of([duty], 2025, None, CHINA)
    assert [one.key for one in found.instances] == [f"2025-{month:02}" for month in range(1, 13)]
    assert found.standing == (duty,)
    assert found.text().endswith(
        "常年履行：\n- 某项职责，年度；报告（每个工作日；2025-01-01至2025-01-10）  [test.change]"
    )
    assert found.text("en").endswith("(every working day; 2025-01-01 to 2025-01-10)  [test.change]")
    # 1 January 2025 is off: 2, 3, 6, 7, 8, 9, 10.
    every_day = duty_calendar_of([duty], 2025, None, CHINA, frequent=True)
    assert len(every_day.instances) == 7 + 12
    assert every_day.standing == ()


@pytest.mark.parametrize("year", [2003, 2150])
def test_what_the_calendar_doesnt_know_stands(year: int) -> None:
    old = [Duty(evolve(one.rule, versions=(evolve(one.rule.versions[0], since=None),))) for one in DUTIES]
    found = duty_calendar_of(old, year, None, CHINA, frequent=True)
    # The report and four quarters; the working days of the year aren't known.
    assert len(found.instances) == 5
    assert [one.rule.id for one in found.standing] == ["test.daily"]
    assert "（每个工作日；日历未覆盖，未逐日列出；施行日不明）  [test.daily]" in found.text()
    assert "not listed: the calendar doesn't cover it" in found.text("en")


def test_a_duty_of_unknown_start_says_so() -> None:
    known = DUTIES[0]
    unknown = Duty(evolve(known.rule, id="test.old", versions=(evolve(known.rule.versions[0], since=None),)))
    lines = duty_calendar_of([known, unknown], 2024, None, CHINA).text().splitlines()
    assert lines[1].endswith("[test.old]  施行日不明")
    assert lines[2].endswith("[test.report]")
    assert duty_calendar_of([unknown], 2024, None, CHINA).text("en").endswith("[test.old]  start unknown")
    assert [one["certainty"] for one in duty_calendar_of([unknown], 2024, None, CHINA).rows()] == [
        "provisional"
    ]


def test_a_rolled_day_stands_beside_the_fixed_one() -> None:
    found = duty_calendar_of(DUTIES[:1], 2020, None, CHINA)
    assert found.rows()[0]["rolled"] == date(2020, 2, 3)
    assert "2020-01-31（周五）；顺延则为2020-02-03" in found.text()
    assert "Fri 2020-01-31; 2020-02-03 if it rolls" in found.text("en")


@pytest.mark.parametrize("year", [1948, 2201, "2024", 2024.0, True])
def test_what_is_no_year_is_refused(year: object) -> None:
    with pytest.raises(gr.GovRulesError, match="a year"):
        duty_calendar_of(DUTIES, year, None, CHINA)  # type: ignore[arg-type]
