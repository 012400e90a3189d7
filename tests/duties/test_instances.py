"""Tests of duties 职责测试: which days a recurring rule gives, worked out from a wall calendar."""

from __future__ import annotations

import pickle
from datetime import date, datetime, timedelta, timezone

import pytest
from attrs import evolve

import govrules as gr
from govrules.errors import BadDefinition, BadValue, NotCovered, WrongType
from govrules.labels import Label
from govrules.limits.length import Days, Hours, Length, Months, OnDate, WorkingDays, YearlyDate, Years
from govrules.limits.recurrence import EachTime, Every, Period, Recurrence
from govrules.limits.rule import Layer, Rule, Version
from govrules.limits.term import Actor, Roll, Starts, Term
from govrules.places import read_place
from govrules.sources import Citation, Force, Instrument

LAW = Instrument("某项条例", "国务院令第1号", "Some Regulation", Force.NATIONAL_LAW)
CITY = Instrument("某市办法", "", "City measures", Force.LOCAL_NORM)


def version(
    length: Length | None,
    recurs: Recurrence | None = None,
    since: date | None = date(2008, 5, 1),
    roll: Roll = Roll.SILENT,
    starts: Starts = Starts.DAY_AFTER,
) -> Version:
    return Version(since, Citation(LAW, 9), Term(length, starts, roll, recurs=recurs))


def duty(*versions: Version, layers: tuple[Layer, ...] = (), place: str | None = None) -> gr.Duty:
    rule = Rule(
        "test.duty",
        Label("某项职责", "some duty"),
        Actor.OFFICE,
        Label("届期", "its day"),
        versions,
        layers=layers,
    )
    return gr.Duty(rule, None if place is None else read_place(place))


def days(found: tuple[object, ...]) -> list[date | None]:
    return [one.last for one in found]  # type: ignore[attr-defined]


def keys(found: tuple[object, ...]) -> list[str]:
    return [one.key for one in found]  # type: ignore[attr-defined]


YEAR = (date(2024, 1, 1), date(2024, 12, 31))

PATTERNS = [
    (YearlyDate(1, 31), None, ["2024-01-31"], ["2024-01-31"]),
    (YearlyDate(2, 29), None, ["2024-02-29"], ["2024-02-29"]),
    (OnDate(date(2024, 12, 31)), None, ["2024-12-31"], ["2024-12-31"]),
    (OnDate(date(2025, 1, 1)), None, [], []),
    (Years(1), Every(Period.YEAR), ["2024"], ["2024-12-31"]),
    (Months(6), Every(Period.HALF_YEAR), ["2024-H1", "2024-H2"], ["2024-06-30", "2024-12-31"]),
    (
        Months(3),
        Every(Period.QUARTER),
        ["2024-Q1", "2024-Q2", "2024-Q3", "2024-Q4"],
        ["2024-03-31", "2024-06-30", "2024-09-30", "2024-12-31"],
    ),
    # The first month of the next quarter, to its last day: January for the last quarter of 2023.
    (
        Months(1),
        Every(Period.QUARTER, months_after=1),
        ["2023-Q4", "2024-Q1", "2024-Q2", "2024-Q3"],
        ["2024-01-31", "2024-04-30", "2024-07-31", "2024-10-31"],
    ),
]


@pytest.mark.parametrize(("length", "recurs", "named", "last"), PATTERNS)
def test_the_days_of_a_year(
    length: Length, recurs: Recurrence | None, named: list[str], last: list[str]
) -> None:
    found = duty(version(length, recurs)).instances(*YEAR)
    assert keys(found) == named
    assert days(found) == [date.fromisoformat(one) for one in last]


def test_29_february_has_no_instance_in_other_years() -> None:
    assert duty(version(YearlyDate(2, 29))).instances(date(2025, 1, 1), date(2027, 12, 31)) == ()


def test_every_month_has_its_last_day() -> None:
    found = duty(version(Months(1), Every(Period.MONTH))).instances(date(2023, 12, 31), date(2024, 3, 30))
    assert keys(found) == ["2023-12", "2024-01", "2024-02"]
    assert days(found) == [date(2023, 12, 31), date(2024, 1, 31), date(2024, 2, 29)]


def test_every_week_ends_on_sunday() -> None:
    found = duty(version(Days(7), Every(Period.WEEK))).instances(date(2024, 9, 1), date(2024, 9, 15))
    assert days(found) == [date(2024, 9, 1), date(2024, 9, 8), date(2024, 9, 15)]
    assert keys(found) == ["2024-08-26", "2024-09-02", "2024-09-09"]  # Mondays


def test_every_working_day_follows_the_notice() -> None:
    # Mid-Autumn 2024: 15 to 17 September off, Saturday the 14th worked.
    found = duty(version(WorkingDays(1), Every(Period.WORKING_DAY))).instances(
        date(2024, 9, 12), date(2024, 9, 19)
    )
    assert days(found) == [date(2024, 9, one) for one in (12, 13, 14, 18, 19)]
    assert len(duty(version(Days(1), Every(Period.DAY))).instances(date(2024, 9, 12), date(2024, 9, 19))) == 8


def test_2100_has_no_29_february() -> None:
    leap = duty(version(YearlyDate(2, 29)))
    assert days(leap.instances(date(2095, 1, 1), date(2105, 1, 1))) == [date(2096, 2, 29), date(2104, 2, 29)]


@pytest.mark.parametrize(
    ("length", "recurs"),
    [
        (YearlyDate(1, 31), None),
        (Months(1), Every(Period.QUARTER, months_after=1)),
        (WorkingDays(1), Every(Period.WORKING_DAY)),
        (Days(1), Every(Period.DAY)),
        (Years(1), Every(Period.YEAR)),
    ],
)
def test_spans_past_all_knowledge_are_refused(length: Length, recurs: Recurrence | None) -> None:
    ever = duty(version(length, recurs, since=None))
    for first, last in ((date.min, date(2000, 1, 1)), (date(2024, 1, 1), date.max), (date.min, date.max)):
        with pytest.raises(NotCovered, match="duties are listed for 1949 to 2200"):
            ever.instances(first, last)
    # A rule that is repealed has no instances after that, and one not yet in force none before.
    gone = Version(date(2012, 7, 1), Citation(LAW, 30), None)
    yearly = duty(version(Years(1), Every(Period.YEAR), since=date(2010, 3, 1)), gone)
    assert keys(yearly.instances(date.min, date.max)) == ["2010", "2011"]


def test_past_the_horizon_a_day_is_listed_once() -> None:
    found = duty(version(WorkingDays(1), Every(Period.WORKING_DAY))).instances(
        date(2027, 1, 1), date(2027, 12, 31), calendar=gr.CHINA.known_on(date(2025, 12, 31))
    )
    # 1 to 7 October 2027 (Friday to Thursday) hold the statutory festival and what is lent to it.
    october = [one for one in days(found) if one is not None and one.month == 10]
    assert date(2027, 10, 1) not in october
    assert october.count(date(2027, 10, 8)) == 1
    assert len(set(days(found))) == len(found)
    assert all(one.key == str(one.last) for one in found)


def test_past_the_horizon_a_working_day_is_provisional() -> None:
    after = gr.CHINA.horizon + timedelta(200)
    found = duty(version(WorkingDays(1), Every(Period.WORKING_DAY))).instances(after, after + timedelta(6))
    assert len(found) == 5
    assert {one.due.certainty.value for one in found} == {"provisional"}


# versions and places ------------------------------------------------------------------------------


def test_each_instance_follows_the_version_of_its_day() -> None:
    # As the yearly report: 31 March to 2019-05-14, 31 January from then on.
    report = duty(version(YearlyDate(3, 31)), version(YearlyDate(1, 31), since=date(2019, 5, 15)))
    assert days(report.instances(date(2018, 1, 1), date(2021, 12, 31))) == [
        date(2018, 3, 31),
        date(2019, 3, 31),
        date(2020, 1, 31),
        date(2021, 1, 31),
    ]


def test_nothing_is_owed_before_the_rule_or_after_its_repeal() -> None:
    gone = Version(date(2012, 7, 1), Citation(LAW, 30), None)
    yearly = duty(version(Years(1), Every(Period.YEAR), since=date(2010, 3, 1)), gone)
    assert keys(yearly.instances(date(2005, 1, 1), date(2020, 12, 31))) == ["2010", "2011"]
    assert yearly.instances(date(2005, 1, 1), date(2010, 2, 28)) == ()


def test_a_version_of_unknown_start_is_owed_provisionally() -> None:
    (found,) = duty(version(YearlyDate(4, 30), since=None)).instances(*YEAR)
    assert found.last == date(2024, 4, 30)
    assert found.due.certainty is gr.Certainty.PROVISIONAL
    with pytest.raises(gr.Undetermined, match="came into force isn't known"):
        found.due.require()


def test_a_place_has_its_own_day() -> None:
    city = Version(date(2015, 1, 1), Citation(CITY, 3), Term(YearlyDate(2, 15)))
    layers = (Layer(read_place("Yunfu"), (city,)),)
    assert days(duty(version(YearlyDate(1, 31)), layers=layers).instances(*YEAR)) == [date(2024, 1, 31)]
    local = duty(version(YearlyDate(1, 31)), layers=layers, place="Yunfu")
    assert days(local.instances(date(2014, 1, 1), date(2015, 12, 31))) == [
        date(2014, 1, 31),
        date(2015, 2, 15),
    ]


def test_a_rule_of_a_places_book_has_the_places_versions() -> None:
    city = Version(date(2015, 1, 1), Citation(CITY, 3), Term(YearlyDate(2, 15)))
    layers = (Layer(read_place("Yunfu"), (city,)),)
    national = duty(version(YearlyDate(1, 31)), layers=layers).rule
    there = gr.Duty(evolve(national, at=read_place("Yunfu")))
    # 15 February holds from 2015 on; in 2014 it is still 31 January.
    span = (date(2014, 1, 1), date(2015, 12, 31))
    assert days(there.instances(*span)) == [date(2014, 1, 31), date(2015, 2, 15)]
    assert [one.citation.instrument for one in there.versions_between(*span)] == [LAW, CITY]
    only_local = evolve(national, versions=(version(Days(15)),), at=read_place("Yunfu"))
    assert keys(gr.Duty(only_local).instances(date(2015, 1, 1), date(2015, 12, 31))) == ["2015-02-15"]


def test_a_national_change_under_a_places_own_version_changes_nothing_there() -> None:
    city = Version(date(2015, 1, 1), Citation(CITY, 3), Term(YearlyDate(2, 15)))
    changed = (version(YearlyDate(3, 31)), version(YearlyDate(1, 31), since=date(2019, 5, 15)))
    local = duty(*changed, layers=(Layer(read_place("Yunfu"), (city,)),), place="Yunfu")
    (one,) = local.in_force_between(date(2019, 1, 1), date(2019, 12, 31))
    assert one[:2] == (date(2019, 1, 1), date(2019, 12, 31))
    assert local.versions_between(date(2019, 1, 1), date(2019, 12, 31)) == (one[2],)
    assert days(local.instances(date(2019, 1, 1), date(2019, 12, 31))) == [date(2019, 2, 15)]


def test_a_place_is_read() -> None:
    named = gr.Duty(duty(version(YearlyDate(1, 31))).rule, "Yunfu")
    assert named.place == read_place("云浮市")
    with pytest.raises(BadValue, match="no place 'Atlantis'"):
        gr.Duty(named.rule, "Atlantis")


@pytest.mark.parametrize("actor", ["office", "机关", Actor.OFFICE])
def test_duties_of_an_actor_by_name(actor: Actor | str) -> None:
    assert gr.duties(actor=actor) == gr.duties()
    assert gr.duties(actor=actor)
    with pytest.raises(BadValue, match="'zzz' is not a Actor"):
        gr.duties(actor="zzz")


# events ------------------------------------------------------------------------------------------

PUBLISHED = Label("文件发布", "document published")


def test_after_each_event() -> None:
    interpret = duty(version(WorkingDays(3), EachTime(PUBLISHED)))
    assert interpret.instances(*YEAR) == ()
    # 2024-09-13 is a Friday; Saturday the 14th is worked, 15 to 17 off: 14, 18, 19.
    found = interpret.instances(*YEAR, events={"文1": date(2024, 9, 13), "文2": date(2024, 9, 2)})
    assert [(one.key, one.last) for one in found] == [("文2", date(2024, 9, 5)), ("文1", date(2024, 9, 19))]
    assert keys(interpret.instances(*YEAR, events=[date(2024, 9, 2)])) == ["2024-09-02"]


def test_two_events_need_two_keys() -> None:
    interpret = duty(version(WorkingDays(3), EachTime(PUBLISHED)))
    day = date(2024, 9, 2)
    for events in ([day, day], {1: day, "1": date(2024, 9, 3)}):
        with pytest.raises(BadValue, match=r"several events have the key .*: give events= as a mapping"):
            interpret.instances(*YEAR, events=events)  # type: ignore[arg-type]
    assert keys(interpret.instances(*YEAR, events={"a": day, "b": day})) == ["a", "b"]


def test_hours_after_an_event() -> None:
    beijing = timezone(timedelta(hours=8))
    word = duty(version(Hours(24), EachTime(Label("事件发生", "event")), starts=Starts.INSTANT))
    (found,) = word.instances(*YEAR, events=[datetime(2024, 10, 1, 22, 30, tzinfo=beijing)])
    assert found.due.instant == datetime(2024, 10, 2, 22, 30, tzinfo=beijing)
    assert found.text("en").startswith("2024-10-02 22:30")


# what the rule's own due() says of a duty -------------------------------------------------------------


@pytest.mark.parametrize(
    ("asked", "last"),
    [
        (date(2024, 1, 31), date(2024, 1, 31)),
        (date(2024, 2, 1), date(2024, 4, 30)),
        (date(2024, 6, 30), date(2024, 7, 31)),
        (date(2024, 11, 1), date(2025, 1, 31)),
    ],
)
def test_due_of_a_recurring_rule_is_the_first_such_day(asked: date, last: date) -> None:
    due = duty(version(Months(1), Every(Period.QUARTER, months_after=1))).rule.due(asked)
    assert due.date == last
    assert "每季度后首月内至少一次" in due.explain("zh")
    assert "At least once every quarter, within 1 month after it" in due.explain("en")


def test_31_january_2020_both_ways() -> None:
    # Made a rest day on 26 January 2020; the first working day after it was 3 February.
    rule = duty(version(YearlyDate(1, 31))).rule
    due = rule.due(date(2020, 1, 1))
    assert due.date == date(2020, 1, 31)
    assert dict(due.readings) == {"roll": date(2020, 2, 3), "no_roll": date(2020, 1, 31)}
    assert "2020-01-31（周五）为休息日" in due.explain("zh")
    assert "届满日遇休息日顺延：2020-02-03 [roll]" in due.explain("zh")
    then = rule.due(date(2020, 1, 1), calendar=gr.CHINA.known_on(date(2020, 1, 20)))
    assert dict(then.readings) == {"roll": date(2020, 1, 31), "no_roll": date(2020, 1, 31)}


def test_a_fixed_day_that_the_law_moves_moves() -> None:
    due = duty(version(YearlyDate(1, 31), roll=Roll.NEXT_WORKDAY)).rule.due(date(2020, 1, 1))
    assert due.date == date(2020, 2, 3)
    assert dict(due.readings) == {}


# refusals -----------------------------------------------------------------------------------------


def test_what_doesnt_recur_is_no_duty() -> None:
    with pytest.raises(BadValue, match=r"test\.duty doesn't come again: .*use rule\.due\(\)"):
        duty(version(Days(15)))
    with pytest.raises(WrongType, match="made from a Rule"):
        gr.Duty("disclosure.annual_report.department")  # type: ignore[arg-type]


def test_bad_spans_and_events() -> None:
    yearly = duty(version(YearlyDate(1, 31)))
    with pytest.raises(BadValue, match="the last day lies before the first"):
        yearly.instances(date(2024, 2, 1), date(2024, 1, 1))
    with pytest.raises(BadValue, match="owed by the calendar, not after events"):
        yearly.instances(*YEAR, events=[date(2024, 1, 1)])
    interpret = duty(version(WorkingDays(3), EachTime(PUBLISHED)))
    for wrong in ("2024-01-01", 7):
        with pytest.raises(WrongType, match="events= takes days"):
            interpret.instances(*YEAR, events=wrong)  # type: ignore[arg-type]
    with pytest.raises(WrongType, match="a day is needed"):
        interpret.instances(*YEAR, events=["2024-01-01"])  # type: ignore[list-item]


def test_definitions_that_make_no_sense() -> None:
    with pytest.raises(BadDefinition, match="months_after lies between 0 and 12"):
        Every(Period.YEAR, months_after=13)
    with pytest.raises(BadDefinition, match="fit months and longer"):
        Every(Period.WEEK, months_after=1)


def test_duties_are_values() -> None:
    yearly = duty(version(YearlyDate(1, 31)))
    assert pickle.loads(pickle.dumps(yearly)) == yearly
    assert yearly.pattern(date(2024, 1, 1), "en") == "31 January each year"
    assert duty(version(Months(3), Every(Period.QUARTER))).pattern(date(2024, 1, 1)) == "每季度"
    each = duty(version(WorkingDays(3), EachTime(PUBLISHED)))
    assert each.pattern(date(2024, 1, 1), "en") == "each time: document published"
