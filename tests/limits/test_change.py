"""Tests of law that changes 规则变更测试: transitional articles, books of a day, a place or a what-if, and their differences."""

from __future__ import annotations

import pickle
from collections.abc import Callable
from datetime import date

import pytest
from attrs import evolve

import govrules as gr
from govrules.errors import BadDefinition, BadValue, NotYetInForce, Repealed, UnknownRule, WrongType
from govrules.labels import Label
from govrules.limits.comparison import ChangeKind
from govrules.limits.conventions import CIVIL_PROCEDURE, Clauses
from govrules.limits.length import Days, Months, WorkingDays, YearlyDate, Years
from govrules.limits.rule import Rule, Selector, Transition, Version
from govrules.limits.rulebook import Rulebook
from govrules.limits.term import Actor, Roll, Term
from govrules.places import Place, read_place
from govrules.sources import Citation, Confidence, Force, Instrument

OLD = Instrument(
    "某法",
    "主席令第1号",
    "Some Law 1990",
    Force.NATIONAL_LAW,
    date(1989, 4, 4),
    date(1990, 10, 1),
    date(2015, 4, 30),
)
NEW = Instrument(
    "某法", "主席令第2号", "Some Law 2015", Force.NATIONAL_LAW, date(2014, 11, 1), date(2015, 5, 1)
)
COURT = Instrument(
    "某解释", "法释〔2015〕9号", "An interpretation", Force.INTERPRETATION, None, date(2015, 5, 1)
)
CITY = Instrument("某市办法", "", "City measures", Force.LOCAL_NORM, None, date(2017, 1, 1))
MOVES = Transition(
    Selector.RUNNING,
    Citation(COURT, 26),
    Label("未届满的适用新规定", "a period still running takes the new one"),
)


def rule(id: str, *versions: Version, **more: object) -> Rule:
    return Rule(
        id,
        Label("某项期限", "some limit"),
        Actor.OFFICE,
        Label("知道", "known"),
        versions,
        **more,  # type: ignore[arg-type]
    )


def three_then_six(transition: Transition | None) -> Rule:
    return rule(
        "test.sue",
        Version(date(1990, 10, 1), Citation(OLD, 39), Term(Months(3), roll=Roll.NEXT_WORKDAY)),
        Version(
            date(2015, 5, 1),
            Citation(NEW, 46),
            Term(Months(6), roll=Roll.NEXT_WORKDAY),
            transition=transition,
        ),
    )


# cases in flight ------------------------------------------------------------------------------------

# start, end by the old three months, end where a running period takes six
FLIGHT = [
    ("2015-03-10", "2015-06-10", "2015-09-10"),  # Wednesday; Thursday
    ("2015-02-01", "2015-05-04", "2015-08-03"),  # 1 to 3 May off, so Monday the 4th; 1 August a Saturday
    ("2015-01-30", "2015-04-30", None),  # over on the last day of the old law
    ("2015-01-15", "2015-04-15", None),
    ("2015-05-01", None, "2015-11-02"),  # 1 November is a Sunday
]


@pytest.mark.parametrize(("start", "old", "new"), FLIGHT)
def test_a_transitional_article_moves_what_still_runs(start: str, old: str | None, new: str | None) -> None:
    day = date.fromisoformat(start)
    moved = three_then_six(MOVES).due(day)
    assert str(moved.date) == (new or old)
    plain = three_then_six(None).due(day)
    assert str(plain.date) == (old or new)
    if old and new:
        for due in (moved, plain):
            assert str(due.readings["version_at_start"]) == old
            assert str(due.readings["version_at_change"]) == new
        kept = three_then_six(MOVES).due(day, reading="version_at_start")
        assert str(kept.date) == old
        taken = three_then_six(None).due(day, reading="version_at_change")
        assert str(taken.date) == new
    else:
        assert "version_at_change" not in moved.readings


def test_a_straddle_names_its_article_or_says_that_none_is_known() -> None:
    moved = three_then_six(MOVES).due(date(2015, 3, 10))
    assert (
        "期间跨越2015-05-01：未届满的适用新规定，另一版本下为2015-06-10 —— 《某解释》（法释〔2015〕9号）第二十六条"
        in moved.explain("zh")
    )
    assert moved.version.citation.article == 46
    plain = three_then_six(None).due(date(2015, 3, 10))
    assert "未见过渡条款，适用起算时的规定，另一版本下为2015-09-10" in plain.explain("zh")
    assert (
        "no transitional article is known, so the version at the start applies; under the other version 2015-09-10"
        in plain.explain("en")
    )


def test_a_repeal_within_a_period_is_said() -> None:
    ended = rule(
        "test.gone",
        Version(date(1990, 10, 1), Citation(OLD, 9), Term(Days(30))),
        Version(date(2015, 5, 1), Citation(NEW, 99), None),
    )
    due = ended.due(date(2015, 4, 20))
    assert due.date == date(2015, 5, 20)
    assert "期间跨越2015-05-01（规定失效），未见过渡条款" in due.explain("zh")


def test_a_shorter_period_that_takes_over_ends_no_sooner_than_its_law() -> None:
    # Two years from 30 November 2016 in the old text; one year in the new one, in force from 8 February 2018.
    told = rule(
        "test.told",
        Version(date(2000, 3, 10), Citation(OLD, 41), Term(Years(2), roll=Roll.STAYS)),
        Version(date(2018, 2, 8), Citation(NEW, 64), Term(Years(1), roll=Roll.STAYS)),
    )
    due = told.due(date(2016, 11, 30))
    assert due.date == date(2018, 11, 30)
    assert due.readings["version_at_change"] == date(2018, 2, 8)
    taken = told.due(date(2016, 11, 30), reading="version_at_change")
    assert taken.date == date(2018, 2, 8)
    assert "按新规定应于2017-11-30届满，早于其施行；以施行之日2018-02-08为准" in taken.explain("zh")


# counting clauses -----------------------------------------------------------------------------------


def test_an_instruments_own_clauses_are_cited_instead_of_the_analogy() -> None:
    own = Clauses(
        first_day=Citation(NEW, 48, 2), working_days=Citation(NEW, 88), last_day=Citation(NEW, 48, 3)
    )
    limit = rule(
        "test.own",
        Version(date(2015, 5, 1), Citation(NEW, 67), Term(Days(15), roll=Roll.NEXT_WORKDAY, clauses=own)),
    )
    # 15 days from 6 September 2024 end on Saturday the 21st.
    due = limit.due(date(2024, 9, 6))
    assert due.date == date(2024, 9, 23)
    text = due.explain("zh")
    assert "自次日起算 —— 《某法》（主席令第2号）第四十八条第二款" in text
    assert "顺延至2024-09-23（周一） —— 《某法》（主席令第2号）第四十八条第三款" in text
    assert "民法典" not in text
    working = rule(
        "test.days", Version(date(2015, 5, 1), Citation(NEW, 67), Term(WorkingDays(5), clauses=own))
    )
    assert (
        "期限5个工作日 —— 《某法》（主席令第2号）第六十七条；《某法》（主席令第2号）第八十八条"
        in working.due(date(2024, 9, 6)).explain("zh")
    )


@pytest.mark.parametrize(
    ("start", "named"),
    [
        (date(2024, 9, 6), "《民事诉讼法》（主席令第11号）第八十五条第三款"),
        (date(2022, 9, 6), "《民事诉讼法》（主席令第106号）第八十五条第三款"),
    ],
)
def test_a_law_that_refers_to_another_cites_it_as_of_the_day(start: date, named: str) -> None:
    clauses = Clauses(refers=Citation(NEW, 88, 1), to=CIVIL_PROCEDURE)
    limit = rule(
        "test.refers",
        Version(date(2015, 5, 1), Citation(NEW, 20), Term(Days(60), roll=Roll.NEXT_WORKDAY, clauses=clauses)),
    )
    # 60 days from 2024-09-06: Tuesday 5 November; from 2022-09-06: Saturday 5 November, so Monday the 7th.
    due = limit.due(start)
    assert due.date == (date(2024, 11, 5) if start.year == 2024 else date(2022, 11, 7))
    text = due.explain("zh")
    assert "第八十八条第一款" in text
    assert (named in text) == (start.year == 2022)
    assert "依引用的诉讼期间规则" in text


# books of a day, a place, a what-if -------------------------------------------------------------------

NATIONAL = rule(
    "alpha.report",
    Version(date(1990, 10, 1), Citation(OLD, 7), Term(Days(30))),
    Version(date(2015, 5, 1), Citation(NEW, 7), Term(Days(20))),
)
LOCAL = rule(
    "alpha.report.city",
    Version(date(2017, 1, 1), Citation(CITY, part="三"), Term(Days(10))),
    place=read_place("Yunfu"),
    departs="alpha.report",
)
ALONE = rule(
    "alpha.city_only",
    Version(date(2017, 1, 1), Citation(CITY, part="四"), Term(Days(5))),
    place=read_place("Yunfu"),
)
GONE = rule(
    "alpha.gone",
    Version(date(1990, 10, 1), Citation(OLD, 8), Term(Days(3))),
    Version(date(2015, 5, 1), Citation(NEW, 8), None),
)
BOOK = Rulebook((NATIONAL, LOCAL, ALONE, GONE))


def test_a_local_rule_is_found_under_both_ids() -> None:
    start = date(2024, 9, 2)
    assert BOOK.rule("alpha.report").due(start).date == date(2024, 9, 22)
    by_place = BOOK.rule("alpha.report").due(start, place="云浮市")
    by_id = BOOK.rule("alpha.report.city").due(start)
    assert by_place.date == by_id.date == date(2024, 9, 12)
    for due in (by_place, by_id):
        assert due.departs_from is not None
        assert due.departs_from.date == date(2024, 9, 22)
        assert "适用云浮市的规定；全国规定的期限至2024-09-22" in due.explain("zh")


def test_a_book_at_a_place_needs_no_place() -> None:
    there = BOOK.at("Yunfu")
    assert there.place is not None
    assert there.place.zh == "云浮市"
    assert there.rule("alpha.report").due(date(2024, 9, 2)).date == date(2024, 9, 12)
    assert there.rule("alpha.report").due(date(2024, 9, 2), place="全国").date == date(2024, 9, 22)
    assert [one.id for one in there.rules] == [
        "alpha.report",
        "alpha.report.city",
        "alpha.city_only",
        "alpha.gone",
    ]
    elsewhere = BOOK.at("Haikou")
    assert [one.id for one in elsewhere.rules] == ["alpha.report", "alpha.gone"]
    assert elsewhere.rule("alpha.report").due(date(2024, 9, 2)).date == date(2024, 9, 22)
    with pytest.raises(UnknownRule):
        elsewhere.rule("alpha.city_only")


def test_departures_show_the_national_rule_or_that_there_is_none() -> None:
    found = {one.id: one.national and one.national.id for one in BOOK.at("Yunfu").departures()}
    assert found == {"alpha.report.city": "alpha.report", "alpha.city_only": None}
    assert {one.id for one in BOOK.departures()} == {"alpha.report.city", "alpha.city_only"}
    assert BOOK.departures("Haikou") == ()


def test_a_local_rule_needs_a_place_and_may_await_its_national_rule() -> None:
    with pytest.raises(BadDefinition, match=r"departs from alpha\.report but has no place"):
        Rulebook((NATIONAL, evolve(LOCAL, place=None)))
    lonely = Rulebook((LOCAL,))
    assert lonely.rule("alpha.report.city").due(date(2024, 9, 2)).departs_from is None
    assert lonely.with_rules(NATIONAL).rule("alpha.report").due(date(2024, 9, 2), place="Yunfu").date == date(
        2024, 9, 12
    )


def test_the_law_as_of_a_day() -> None:
    then = BOOK.as_of(date(2010, 6, 1))
    assert [one.id for one in then.rules] == ["alpha.report", "alpha.gone"]
    # 30 days, for whatever day is asked.
    assert then.rule("alpha.report").due(date(2024, 9, 2)).date == date(2024, 10, 2)
    assert then.rule("alpha.report").due(date(1980, 9, 2)).date == date(1980, 10, 2)
    assert "version_at_change" not in then.rule("alpha.report").due(date(2015, 4, 20)).readings
    now = BOOK.as_of(date(2020, 6, 1))
    assert now.rule("alpha.report").due(date(2010, 1, 4)).date == date(2010, 1, 24)
    assert now.rule("alpha.report").due(date(2024, 9, 2), place="Yunfu").date == date(2024, 9, 12)


def test_what_the_law_of_a_day_lacks_is_refused_with_its_reason() -> None:
    with pytest.raises(Repealed, match=r"alpha\.gone is repealed since 2015-05-01"):
        BOOK.as_of(date(2020, 6, 1)).rule("alpha.gone")
    with pytest.raises(NotYetInForce, match=r"alpha\.report is not yet in force on 1980-01-01"):
        BOOK.as_of(date(1980, 1, 1)).rule("alpha.report")
    with pytest.raises(UnknownRule):
        BOOK.as_of(date(2020, 6, 1)).rule("alpha.nothing")


def test_a_layer_without_a_national_rule_in_force_stays_a_layer() -> None:
    later = rule("beta.limit", Version(date(2020, 1, 1), Citation(NEW, 5), Term(Days(30))))
    city = evolve(LOCAL, id="beta.limit.city", departs="beta.limit")
    book = Rulebook((later, city)).as_of(date(2018, 6, 1))
    assert book.rule("beta.limit").due(date(2018, 6, 1), place="Yunfu").date == date(2018, 6, 11)
    with pytest.raises(NotYetInForce, match=r"beta\.limit is not yet in force on 2018-06-01"):
        book.rule("beta.limit").due(date(2018, 6, 1))


def test_three_errors_are_three() -> None:
    with pytest.raises(NotYetInForce, match="not yet in force on 1990-09-30"):
        BOOK.rule("alpha.report").on(date(1990, 9, 30))
    with pytest.raises(Repealed, match="is repealed since 2015-05-01"):
        BOOK.rule("alpha.gone").on(date(2015, 5, 1))
    with pytest.raises(UnknownRule, match=r"did you mean alpha\.report"):
        BOOK.rule("alpha.reprot")


def test_what_was_promulgated_by_a_day() -> None:
    assert len(BOOK.known_on(date(2014, 10, 31)).rule("alpha.report").versions) == 1
    assert len(BOOK.known_on(date(2014, 11, 1)).rule("alpha.report").versions) == 2


def test_a_what_if_amendment() -> None:
    what_if = BOOK.amended("alpha.report", date(2027, 1, 1), length=Days(15), source="某草案")
    assert BOOK.rule("alpha.report").due(date(2027, 3, 1)).date == date(2027, 3, 21)
    due = what_if.rule("alpha.report").due(date(2027, 3, 1))
    assert due.date == date(2027, 3, 16)
    assert what_if.rule("alpha.report").due(date(2026, 3, 2)).date == date(2026, 3, 22)
    assert due.version.confidence is Confidence.UNSURE
    assert due.version.force is Force.PROPOSAL
    assert "《某草案》" in due.explain("zh")
    (change,) = BOOK.diff(what_if)
    assert change.kind is ChangeKind.VERSION_ADDED
    assert change.text("zh").startswith("alpha.report: 自2027-01-01起：15日")
    assert "from 2027-01-01: 15 days" in change.text("en")


@pytest.mark.parametrize(
    ("id", "since", "changes", "error", "words"),
    [
        ("alpha.report", date(2015, 5, 1), {"length": Days(1)}, BadValue, "must start after 2015-05-01"),
        ("alpha.gone", date(2027, 1, 1), {"length": Days(1)}, BadValue, "nothing left to amend"),
        (
            "alpha.report",
            date(2027, 1, 1),
            {"lenght": Days(1)},
            WrongType,
            "no field lenght; fields: .*length",
        ),
        (
            "alpha.report",
            date(2027, 1, 1),
            {"extension": WorkingDays(1)},
            BadValue,
            "these changes make no term",
        ),
        ("alpha.nope", date(2027, 1, 1), {}, UnknownRule, "no rule 'alpha.nope'"),
    ],
)
def test_amendments_that_make_no_sense(
    id: str, since: date, changes: dict[str, object], error: type[Exception], words: str
) -> None:
    with pytest.raises(error, match=words):
        BOOK.amended(id, since, **changes)


def test_an_extension_in_another_unit_is_asked_for(make: Callable[..., Rule]) -> None:
    book = Rulebook((make(Days(30), longest=Days(30)),))
    with pytest.raises(BadValue, match=r"has another unit: give extension= too, or extension=None"):
        book.amended("test.rule", date(2027, 1, 1), length=WorkingDays(20))
    without = book.amended("test.rule", date(2027, 1, 1), length=WorkingDays(20), extension=None)
    assert without.rule("test.rule").on(date(2027, 1, 1)).term.extension is None  # type: ignore[union-attr]
    longer = book.amended("test.rule", date(2027, 1, 1), extension=Days(60))
    assert longer.rule("test.rule").on(date(2027, 1, 1)).term.extension == Days(60)  # type: ignore[union-attr]


def test_differences_in_words() -> None:
    other = BOOK.with_rules(
        evolve(NATIONAL, versions=(NATIONAL.versions[0], evolve(NATIONAL.versions[1], term=Term(Days(25))))),
        rule("beta.new", Version(date(2020, 1, 1), Citation(NEW, 1), Term(None))),
    )
    assert [(one.kind.value, one.rule) for one in BOOK.diff(other)] == [
        ("version_changed", "alpha.report"),
        ("rule_added", "beta.new"),
    ]
    changed, added = BOOK.diff(other)
    assert "自2015-05-01的版本由“20日" in changed.text()
    assert "was 20 days" in changed.text("en")
    assert "is 25 days" in changed.text("en")
    assert added.text("en") == "beta.new: rule added: some limit"
    assert [one.kind.value for one in other.diff(BOOK)] == ["version_changed", "rule_removed"]
    assert BOOK.diff(BOOK) == ()
    moved = BOOK.with_layer(
        "alpha.report", "Haikou", (Version(date(2018, 1, 1), Citation(CITY), Term(Days(9))),)
    )
    (layer,) = BOOK.diff(moved)
    assert layer.text("zh").startswith("alpha.report: （海口市）自2018-01-01起：9日")
    with pytest.raises(WrongType, match=r"diff\(\) takes another Rulebook"):
        BOOK.diff("book")  # type: ignore[arg-type]


def test_rules_whose_instrument_ended_without_a_successor() -> None:
    left = rule("alpha.left", Version(date(1990, 10, 1), Citation(OLD, 12), Term(Days(3))))
    book = BOOK.with_rules(left)
    assert [found.id for found, _ in book.stale(date(2020, 1, 1))] == ["alpha.left"]
    assert book.stale(date(2015, 4, 30)) == ()


def test_books_of_places_are_values() -> None:
    there = BOOK.at("Yunfu")
    again = pickle.loads(pickle.dumps(there))
    assert again == there
    assert again.rule("alpha.report").due(date(2024, 9, 2)).date == date(2024, 9, 12)
    assert gr.rulebook().at("Yunfu") == gr.rulebook().at("445300")


# what a hostile reader tried -----------------------------------------------------------------------


def test_a_fixed_day_follows_the_law_of_that_day() -> None:
    report = rule(
        "alpha.yearly",
        Version(date(2008, 5, 1), Citation(OLD, 31), Term(YearlyDate(3, 31))),
        Version(date(2019, 5, 15), Citation(NEW, 49), Term(YearlyDate(1, 31))),
        Version(date(2024, 6, 1), Citation(NEW, 50), None),
    )
    # Asked on 14 May 2019, the next 31 March is past the change: the next day is 31 January 2020.
    due = report.due(date(2019, 5, 14))
    assert (due.date, due.version.citation.article) == (date(2020, 1, 31), 49)
    assert report.due(date(2019, 3, 31)).date == date(2019, 3, 31)
    ended = report.due(date(2024, 2, 1))
    assert ended.date is None
    assert ended.missing == ("such a day: the rule ended on 2024-06-01 before the next one",)
    assert "应办之日：该规定此前已失效" in ended.explain("zh")
    assert "The rule ended on 2024-06-01, before another such day came" in ended.explain("en")


def test_a_fixed_day_that_became_a_period_names_no_day_any_more() -> None:
    became = rule(
        "alpha.became",
        Version(date(2008, 5, 1), Citation(OLD, 31), Term(YearlyDate(3, 31))),
        Version(date(2019, 5, 15), Citation(NEW, 49), Term(WorkingDays(20))),
    )
    due = became.due(date(2019, 5, 14))  # no event is known from which the 20 days would run
    assert due.date is None
    assert due.missing == ("such a day: the rule ended on 2019-05-15 before the next one",)
    assert became.due(date(2019, 3, 31)).date == date(2019, 3, 31)


def test_the_national_fixed_day_beside_a_local_one_follows_the_law_of_that_day() -> None:
    national = rule(
        "alpha.yearly",
        Version(date(2008, 5, 1), Citation(OLD, 31), Term(YearlyDate(3, 31))),
        Version(date(2019, 5, 15), Citation(NEW, 49), Term(YearlyDate(1, 31))),
    )
    city = [Version(date(2017, 1, 1), Citation(CITY, 1), Term(YearlyDate(2, 15)))]
    due = (
        Rulebook((national,))
        .with_layer("alpha.yearly", "Yunfu", city)
        .rule("alpha.yearly")
        .due(date(2019, 5, 14), place="Yunfu")
    )
    assert due.date == date(2020, 2, 15)
    assert due.departs_from is not None
    assert due.departs_from.date == date(2020, 1, 31)


def test_books_of_two_places_keep_what_each_needs() -> None:
    there = BOOK.at("Yunfu")
    haikou = evolve(ALONE, id="alpha.haikou", place=read_place("Haikou"))
    book = BOOK.with_rules(haikou).at("Yunfu")
    moved = book.at("Haikou")
    assert [one.id for one in moved.rules] == ["alpha.report", "alpha.gone", "alpha.haikou"]
    assert moved.at("Yunfu").rule("alpha.report").due(date(2024, 9, 2)).date == date(2024, 9, 12)
    with pytest.raises(UnknownRule, match=r"alpha\.haikou is a rule of Haikou .*this book is that of Yunfu"):
        book.rule("alpha.haikou")
    assert [one.id for one in book.select(place="Haikou")] == ["alpha.report", "alpha.gone", "alpha.haikou"]
    # A rule from a book of a place, put into a national book, is national again.
    plain = BOOK.with_rules(there.rule("alpha.report"))
    assert plain.rule("alpha.report").due(date(2024, 9, 2)).date == date(2024, 9, 22)
    with pytest.raises(BadValue, match=r"alpha\.city_only is a rule of Yunfu .*it doesn't hold at Haikou"):
        BOOK.rule("alpha.city_only").due(date(2024, 9, 2), place="Haikou")


def test_a_place_is_its_code() -> None:
    spelled = Place("445300", "云浮", "Yunfu City", "440000")
    assert BOOK.rule("alpha.report").due(date(2024, 9, 2), place=spelled).date == date(2024, 9, 12)
    county = Place("445321", "新兴县", "Xinxing", "445300")
    town = Place("445321-x", "某镇", "a town", "445321")
    book = BOOK.with_layer(
        "alpha.report", county, [Version(date(2018, 1, 1), Citation(CITY, 1), Term(Days(3)))]
    )
    assert book.rule("alpha.report").due(date(2024, 9, 2), place=town).date == date(2024, 9, 5)
    with pytest.raises(BadValue, match=r"the place above a town .* is '888888', which isn't stored"):
        book.rule("alpha.report").due(date(2024, 9, 2), place=Place("x", "某镇", "a town", "888888"))


def test_an_offices_limit_reaches_the_layer_that_answers() -> None:
    national = rule("gamma.item", Version(date(2015, 5, 1), Citation(NEW, 15), Term(None)))
    city = evolve(
        LOCAL,
        id="gamma.item.city",
        departs="gamma.item",
        versions=(evolve(LOCAL.versions[0], term=Term(None)),),
    )
    there = (
        Rulebook((national, city))
        .at("Yunfu")
        .with_office_limit("gamma.item", WorkingDays(9), office="督查室")
    )
    # Nine working days from Monday 2 September 2024: 3-6 (4), 9-13 (9).
    due = there.rule("gamma.item").due(date(2024, 9, 2))
    assert due.date == date(2024, 9, 13)
    assert "机关自设期限：9个工作日（督查室）" in due.explain("zh")
    with pytest.raises(BadValue, match="an office has set one already"):
        there.with_office_limit("gamma.item", WorkingDays(8), office="督查室")
    (first, *_) = Rulebook((national,)).diff(
        Rulebook((national,)).with_office_limit("gamma.item", WorkingDays(9), office="督查室")
    )
    assert "9个工作日（督查室）" in first.text("zh")


def test_a_layer_that_has_ended_says_when() -> None:
    ended = evolve(
        LOCAL, versions=(*LOCAL.versions, Version(date(2019, 1, 1), Citation(CITY, part="五"), None))
    )
    due = Rulebook((NATIONAL, ended)).rule("alpha.report").due(date(2024, 9, 2), place="Yunfu")
    assert due.date == date(2024, 9, 22)
    assert "云浮市的规定在2024-09-02不适用（2019-01-01起失效），适用全国规定" in due.explain("zh")
    assert "it ended, from 2019-01-01 on it doesn't hold" in due.explain("en")


def test_a_layer_that_starts_within_a_period_is_shown() -> None:
    # From 25 December 2016: 20 days nationally to 14 January 2017; the city's 10 days start on the 1st.
    due = BOOK.rule("alpha.report").due(date(2016, 12, 25), place="Yunfu")
    assert due.date == date(2017, 1, 14)
    assert due.readings["version_at_change"] == date(2017, 1, 4)
    assert "云浮市的规定施行" in due.explain("zh")


def test_equal_versions_of_two_places_are_told_apart() -> None:
    same = Version(date(2018, 1, 1), Citation(CITY, 1), Term(Days(3)))
    book = BOOK.with_layer("alpha.report", "Beijing", [same]).with_layer("alpha.report", "Tianjin", [same])
    assert "The rule of Tianjin applies" in book.rule("alpha.report").due(
        date(2024, 9, 2), place="Tianjin"
    ).explain("en")
    twin = Rulebook((evolve(NATIONAL, versions=(same,)),)).with_layer("alpha.report", "Beijing", [same])
    assert "Beijing" not in twin.rule("alpha.report").due(date(2024, 9, 2)).explain("en")


def test_differences_say_what_differs() -> None:
    other = evolve(
        NATIONAL,
        trigger=Label("应当知道", "should have known"),
        versions=(
            NATIONAL.versions[0],
            evolve(NATIONAL.versions[1], note=Label("注意", "mind"), transition=MOVES),
        ),
    )
    found = BOOK.diff(BOOK.with_rules(other))
    assert [one.kind.value for one in found] == ["rule_changed", "version_changed"]
    assert found[0].text("zh") == "alpha.report: 起算事件由“知道”改为“应当知道”"
    assert "注：“无”改为“注意”；过渡条款：“无”改为“未届满的适用新规定”" in found[1].text("zh")
    places = BOOK.at("Yunfu").diff(BOOK.at("Haikou"))
    assert any(one.rule == "alpha.report" and "10日" in one.text("zh") for one in places)


@pytest.mark.parametrize(
    "make",
    [
        lambda: Rulebook(None),
        lambda: Rulebook([1]),
        lambda: BOOK.with_rules("x"),
        lambda: BOOK.with_layer("alpha.report", "Beijing", NATIONAL.versions[0]),
        lambda: BOOK.with_layer("alpha.report", "Beijing", None),
        lambda: BOOK.with_layer("alpha.report", "Beijing", ["x"]),
        lambda: Version("2020-01-01", Citation(NEW, 1), Term(Days(3))),
        lambda: Version(date(2020, 1, 1), "art. 1", Term(Days(3))),
        lambda: Version(date(2020, 1, 1), Citation(NEW, 1), "20 days"),
        lambda: Term(3),
        lambda: Term(Days(3), pauses=("x",)),
        lambda: Term(Days(3), on_lapse="deemed refused"),
        lambda: BOOK.amended("alpha.report", date(2027, 1, 1), source=5),
        lambda: BOOK.diff(gr),
    ],
)
def test_definitions_of_the_wrong_type_are_refused_when_made(make: Callable[[], object]) -> None:
    with pytest.raises(WrongType):
        make()


def test_members_are_read_from_strings_or_refused() -> None:
    assert Term(Days(3), roll="next_workday").roll is Roll.NEXT_WORKDAY  # type: ignore[arg-type]
    with pytest.raises(BadValue, match="'zzz' is not a Roll"):
        Term(Days(3), roll="zzz")  # type: ignore[arg-type]
    rolled = BOOK.amended("alpha.report", date(2025, 1, 1), roll="next_workday", length=Days(15))
    # 15 days from 8 March 2025 end on Sunday the 23rd.
    assert rolled.rule("alpha.report").due(date(2025, 3, 8)).date == date(2025, 3, 24)


@pytest.mark.parametrize("day", [date.max, date(9990, 1, 1)])
def test_days_beyond_all_calendars_are_refused(day: date) -> None:
    for length in (Months(600), Days(100_000), YearlyDate(1, 31)):
        limit = rule("alpha.far", Version(date(1990, 1, 1), Citation(OLD, 1), Term(length)))
        if day == date.max or not isinstance(length, YearlyDate):
            with pytest.raises(gr.NotCovered, match="leaves the years 1 to 9999"):
                limit.due(day)
