"""规则与版本: which version is in force, where, and what is asked of whom."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime

import pytest
from attrs import evolve

import govrules as gr
from govrules.errors import BadDefinition, NotInForce, NotYetInForce, Repealed, WrongType
from govrules.labels import Label
from govrules.limits.length import Days, WorkingDays
from govrules.limits.rule import Layer, Rule, Version
from govrules.limits.term import Actor, Term
from govrules.places import Place
from govrules.sources import Citation, Confidence, Force, Instrument

LOCAL = Citation(Instrument("某市规定", "", "City rules", Force.LOCAL_NORM), 3)


@pytest.mark.parametrize(
    ("day", "n", "number"),
    [
        ("2008-05-01", 15, "国务院令第492号"),
        ("2019-05-14", 15, "国务院令第492号"),
        ("2019-05-15", 20, "国务院令第711号"),
        ("2024-09-20", 20, "国务院令第711号"),
    ],
)
def test_the_version_in_force_on_a_day(reply: Rule, day: str, n: int, number: str) -> None:
    version = reply.on(date.fromisoformat(day))
    assert version.term is not None
    assert version.term.length == version.term.extension == WorkingDays(n)
    assert version.citation.instrument.number == number
    assert version.force is Force.NATIONAL_LAW
    assert version.actor is Actor.OFFICE


def test_an_instant_is_a_day_in_beijing(reply: Rule) -> None:
    assert reply.on(datetime(2019, 5, 14, 16, tzinfo=UTC)).term.length == WorkingDays(20)  # type: ignore[union-attr]
    assert reply.on(datetime(2019, 5, 14, 15, 59, tzinfo=UTC)).term.length == WorkingDays(15)  # type: ignore[union-attr]
    with pytest.raises(WrongType, match="a day is needed"):
        reply.on("2024-09-20")  # type: ignore[arg-type]


def test_before_the_first_version(reply: Rule) -> None:
    message = r"disclosure\.application\.reply is not yet in force on 2008-04-30.*starts on 2008-05-01.*2007"
    with pytest.raises(NotYetInForce, match=message):
        reply.on(date(2008, 4, 30))
    with pytest.raises(NotInForce):
        reply.due(date(2008, 4, 30))


def test_from_a_repeal_on() -> None:
    rule = gr.rule("disclosure.application.reply.env")
    assert rule.on(date(2019, 5, 14)).term is not None
    with pytest.raises(Repealed, match=r"repealed since 2019-05-15 \(.*art\. 33.*\); asked for 2019-05-15"):
        rule.on(date(2019, 5, 15))
    with pytest.raises(Repealed):
        rule.due(date(2024, 9, 20))


def version(since: date | None, n: int, citation: Citation = LOCAL) -> Version:
    return Version(since, citation, Term(Days(n)))


def build(versions: tuple[Version, ...], layers: tuple[Layer, ...] = (), actor: Actor = Actor.OFFICE) -> Rule:
    return Rule("test.rule", Label("某项", "some"), actor, Label("收到", "received"), versions, layers=layers)


@pytest.mark.parametrize(
    "starts",
    [
        [date(2010, 1, 1), date(2005, 1, 1)],
        [date(2010, 1, 1), date(2010, 1, 1)],
        [None, None],
        [date(2010, 1, 1), None],
    ],
)
def test_versions_out_of_order_are_refused(starts: list[date | None]) -> None:
    versions = tuple(version(since, 5) for since in starts)
    with pytest.raises(BadDefinition, match=r"rule test\.rule: versions must be in order of their start"):
        build(versions)
    with pytest.raises(BadDefinition, match=r"rule test\.rule: versions must be in order of their start"):
        build((version(None, 5),), (Layer(Place("X", "某地", "Somewhere"), versions),))


def test_a_rule_without_versions_is_refused() -> None:
    with pytest.raises(BadDefinition, match=r"rule test\.rule has no versions: give at least one"):
        build(())


def test_a_version_whose_start_is_unknown_holds_before_all_others_and_says_so() -> None:
    rule = build((version(None, 5), version(date(2010, 1, 1), 9)))
    assert rule.on(date(1990, 1, 1)).term == Term(Days(5))
    assert rule.on(date(2010, 1, 1)).term == Term(Days(9))
    said = "施行日期未查明"
    assert said in rule.due(date(2009, 6, 1)).explain("zh")
    assert "When this version came into force isn't known" in rule.due(date(2009, 6, 1)).explain("en")
    assert said not in rule.due(date(2010, 6, 1)).explain("zh")


def test_a_version_that_was_not_read_says_so(reply: Rule) -> None:
    assert "该条款可信程度：二手来源" in reply.due(date(2015, 6, 25)).explain("zh")
    assert "Confidence in this provision: seen in a copy" in reply.due(date(2015, 6, 25)).explain("en")
    assert "可信程度" not in reply.due(date(2024, 9, 20)).explain("zh")


def test_the_actor_of_a_rule_is_that_of_its_versions() -> None:
    layer = Layer(Place("440000", "广东省", "Guangdong", "100000"), (version(date(2005, 1, 1), 9),))
    rule = build((version(date(2000, 1, 1), 5),), (layer,), Actor.CITIZEN)
    assert rule.on(date(2010, 1, 1)).actor is Actor.CITIZEN
    assert rule.on(date(2010, 1, 1), "Guangdong").actor is Actor.CITIZEN
    assert [one.name for one in rule.on(date(2010, 1, 1), "Guangdong").readings if one.default] == ["roll"]


def test_the_version_after_another() -> None:
    first, second = version(date(2000, 1, 1), 5), version(date(2010, 1, 1), 9)
    local = (version(date(2005, 1, 1), 7), version(date(2015, 1, 1), 8))
    rule = build(
        (first, second), (Layer(Place("440000", "广东省", "Guangdong", "100000"), local),), Actor.CITIZEN
    )
    assert rule.version_after(rule.on(date(2000, 1, 1))) == rule.on(date(2010, 1, 1))
    assert rule.version_after(rule.on(date(2010, 1, 1))) is None
    assert rule.version_after(rule.on(date(2005, 1, 1), "广东省")) == rule.on(date(2015, 1, 1), "广东省")
    assert rule.version_after(rule.on(date(2015, 1, 1), "广东省")) is None
    assert rule.version_after(version(date(1999, 1, 1), 1)) is None


GUANGDONG = Place("440000", "广东省", "Guangdong", "100000")


@pytest.fixture
def layered() -> Rule:
    """Nationally 5 days; in Guangdong 9 from 2005; in the city of Yunfu 12 from 2010."""
    return build(
        (version(date(2000, 1, 1), 5),),
        (
            Layer(GUANGDONG, (version(date(2005, 1, 1), 9),)),
            Layer(Place("445300", "云浮市", "Yunfu", "440000"), (version(date(2010, 1, 1), 12),)),
        ),
    )


@pytest.mark.parametrize(
    ("place", "n"),
    [(None, 5), ("全国", 5), ("Hebei", 5), ("广东省", 9), ("440000", 9), (GUANGDONG, 9), ("Yunfu", 12)],
)
def test_the_nearest_layer_of_a_place_goes_before_the_national_rule(
    layered: Rule, place: object, n: int
) -> None:
    assert layered.on(date(2024, 1, 2), place).term == Term(Days(n))  # type: ignore[arg-type]
    start = date(2024, 9, 2)
    due = layered.due(start, place=place)  # type: ignore[arg-type]
    assert due.date == date(2024, 9, 2 + n)


def test_a_place_below_a_layer_falls_under_it(layered: Rule) -> None:
    district = Place("445302", "云城区", "Yuncheng", "445300")
    assert layered.on(date(2024, 1, 2), district).term == Term(Days(12))


@pytest.mark.parametrize(
    ("day", "n"), [(date(2004, 12, 31), 5), (date(2005, 1, 1), 9), (date(2010, 1, 1), 12)]
)
def test_where_a_layer_isnt_in_force_the_rule_above_it_holds(layered: Rule, day: date, n: int) -> None:
    assert layered.on(day, "Yunfu").term == Term(Days(n))


def test_an_answer_says_that_the_local_rule_doesnt_hold_yet(layered: Rule) -> None:
    due = layered.due(date(2004, 6, 1), place="Yunfu")
    assert due.date == date(2004, 6, 6)
    assert "云浮市的规定在2004-06-01不适用（自2010-01-01起），适用全国规定" in due.explain("zh")
    assert "The rule of Yunfu doesn't hold on 2004-06-01 (it starts 2010-01-01)" in due.explain("en")
    assert due.departs_from is None


def test_a_local_answer_shows_the_national_date_beside_it(layered: Rule) -> None:
    due = layered.due(date(2024, 9, 2), place="Yunfu")
    assert due.departs_from is not None
    assert due.departs_from.date == date(2024, 9, 7)
    assert "适用云浮市的规定；全国规定的期限至2024-09-07" in due.explain("zh")
    assert "The rule of Yunfu applies; the national rule gives 2024-09-07" in due.explain("en")


def test_before_every_version_a_place_has_no_rule_either(layered: Rule) -> None:
    with pytest.raises(NotYetInForce, match="first stored version starts on 2000-01-01"):
        layered.on(date(1999, 12, 31), "Yunfu")


@pytest.mark.parametrize("calendar", ["CN", None.__class__, gr.rulebook])
def test_what_is_no_calendar_is_refused(reply: Rule, calendar: object) -> None:
    with pytest.raises(WrongType, match=r"calendar= takes a WorkCalendar such as govrules\.CHINA"):
        reply.due(date(2024, 9, 20), calendar=calendar)  # type: ignore[arg-type]


def test_another_rulebook_answers_with_its_own_version(reply: Rule) -> None:
    shorter = evolve(reply, versions=(Version(date(2008, 5, 1), LOCAL, Term(WorkingDays(5))),))
    book = gr.rulebook().with_rules(shorter)
    assert reply.due(date(2024, 9, 20), rulebook=book).date == date(2024, 9, 27)
    assert reply.due(date(2024, 9, 20)).date == date(2024, 10, 23)
    for wrong in ("book", {"disclosure.application.reply": reply}):
        with pytest.raises(WrongType, match="rulebook= takes a Rulebook"):
            reply.due(date(2024, 9, 20), rulebook=wrong)


def test_a_local_rest_day_of_the_calendar_is_left_out_and_named(reply: Rule) -> None:
    cal = gr.CHINA.with_rest_days("广西壮族自治区", [date(2024, 4, 11), date(2024, 4, 12)], "某自治区办法")
    # From 2 April: 3 and (Sun 7) 8-10: 5, 15-19: 10, 22-26: 15, Sun 28, 29, 30: 18, 6 and 7 May: 20.
    due = reply.due(date(2024, 4, 2), calendar=cal)
    assert due.date == date(2024, 5, 7)
    assert "2024-04-11~2024-04-12放假，不计入 —— 某自治区办法" in due.explain("zh")
    assert reply.due(date(2024, 4, 2)).date == date(2024, 4, 30)


@pytest.mark.parametrize("start", ["2024-09-20", None, 20240920, True])
def test_what_is_no_day_is_refused(reply: Rule, make: Callable[..., Rule], start: object) -> None:
    for rule in (reply, make(Days(5))):
        with pytest.raises(WrongType, match="a day is needed"):
            rule.due(start)  # type: ignore[arg-type]


def test_confidence_of_a_version(reply: Rule) -> None:
    assert reply.on(date(2015, 1, 1)).confidence is Confidence.SECONDARY
    assert reply.on(date(2024, 1, 1)).confidence is Confidence.TEXT_READ
