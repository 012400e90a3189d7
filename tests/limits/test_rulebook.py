"""规则库: rules found by id, selected, replaced, and known on a day."""

from __future__ import annotations

import pickle
from datetime import date

import pytest
from attrs import evolve

import govrules as gr
from govrules.errors import BadDefinition, BadValue, UnknownRule, WrongType
from govrules.labels import Label
from govrules.limits.length import Days, Hours, WorkingDays, YearlyDate
from govrules.limits.rule import Rule, Version
from govrules.limits.rulebook import Rulebook
from govrules.limits.term import Actor, Term
from govrules.places import Place, read_place
from govrules.sources import Citation, Force, Instrument

OLD = Instrument("旧办法", "", "Old measures", Force.NATIONAL_LAW, date(1999, 6, 1), date(2000, 1, 1))
NEW = Instrument("新办法", "", "New measures", Force.NATIONAL_LAW, date(2009, 6, 1), date(2010, 1, 1))
CITY = Instrument("市规定", "", "City rules", Force.LOCAL_NORM, date(2012, 6, 1), date(2013, 1, 1))
UNDATED = Instrument("某通知", "", "Some notice", Force.NATIONAL_NORM)


def build(id: str, *versions: Version, place: Place | None = None) -> Rule:
    versions = versions or (Version(date(2000, 1, 1), Citation(OLD, 1), Term(Days(5))),)
    return Rule(id, Label("某项", "some"), Actor.OFFICE, Label("收到", "received"), versions, place=place)


NATIONAL = build("alpha.one")
LATER = build("alpha.two", Version(date(2010, 1, 1), Citation(NEW, 1), Term(Days(9))))
LOCAL = build("beta.local", place=read_place("Yunfu"))
REPEALED = build(
    "beta.gone",
    Version(date(2000, 1, 1), Citation(OLD, 2), Term(Days(5))),
    Version(date(2010, 1, 1), Citation(NEW, 2), None),
)
BOOK = Rulebook((NATIONAL, LATER, LOCAL, REPEALED))


def ids(rules: tuple[Rule, ...]) -> list[str]:
    return [rule.id for rule in rules]


def test_a_rule_is_found_by_its_id() -> None:
    assert BOOK.rule("alpha.two") is LATER
    assert gr.rulebook().rule("disclosure.application.reply") == gr.rule("disclosure.application.reply")


def test_an_unknown_rule_is_refused_with_near_matches() -> None:
    with pytest.raises(UnknownRule, match=r"no rule 'alpha\.tow'; did you mean alpha\.two"):
        BOOK.rule("alpha.tow")
    with pytest.raises(UnknownRule, match=r"no rule 'zzz'; list them with govrules\.rules\(\)"):
        BOOK.rule("zzz")
    with pytest.raises(LookupError, match=r"did you mean disclosure\.application\.reply"):
        gr.rule("disclosure.application.replay")
    for wrong in (None, 5, ["alpha.one"]):
        with pytest.raises(UnknownRule, match="no rule"):
            BOOK.rule(wrong)  # type: ignore[arg-type]


def test_two_rules_of_one_id_are_refused() -> None:
    with pytest.raises(BadDefinition, match=r"two rules have the same id: alpha\.one$"):
        Rulebook((NATIONAL, LATER, NATIONAL))


@pytest.mark.parametrize(
    ("domain", "on", "place", "found"),
    [
        (None, None, None, ["alpha.one", "alpha.two", "beta.gone"]),
        ("alpha", None, None, ["alpha.one", "alpha.two"]),
        ("beta", None, None, ["beta.gone"]),
        ("beta", None, "云浮市", ["beta.local", "beta.gone"]),
        ("beta", None, Place("445302", "云城区", "Yuncheng", "445300"), ["beta.local", "beta.gone"]),
        ("beta", None, "Guangdong", ["beta.gone"]),
        (None, date(2005, 1, 1), None, ["alpha.one", "beta.gone"]),
        (None, date(2010, 1, 1), None, ["alpha.one", "alpha.two"]),
        (None, date(1999, 1, 1), None, []),
    ],
)
def test_rules_are_selected_by_domain_day_and_place(
    domain: str | None, on: date | None, place: Place | str | None, found: list[str]
) -> None:
    assert ids(BOOK.select(domain, on, place)) == found


def test_an_unknown_domain_is_refused_with_those_known() -> None:
    with pytest.raises(UnknownRule, match="no rules of a domain 'gamma'; domains: alpha, beta"):
        BOOK.select("gamma")
    with pytest.raises(WrongType):
        BOOK.select(on="2010-01-01")  # type: ignore[arg-type]


def test_rules_are_added_and_replaced_in_a_new_book() -> None:
    other, more = evolve(LATER, label=Label("另一", "another")), build("gamma.new")
    book = BOOK.with_rules(other, more)
    assert ids(book.rules) == ["alpha.one", "alpha.two", "beta.local", "beta.gone", "gamma.new"]
    assert book.rule("alpha.two").label.en == "another"
    assert BOOK.rule("alpha.two") is LATER
    with pytest.raises(UnknownRule):
        BOOK.rule("gamma.new")


def test_books_are_values() -> None:
    again = pickle.loads(pickle.dumps(BOOK))
    assert again == BOOK
    assert hash(again) == hash(BOOK)
    assert again.rule("alpha.two") == LATER
    assert repr(BOOK) == "Rulebook(rules=<4 rules>, place=None)"


# an office's own limit ----------------------------------------------------------------------------

OPEN = "disclosure.application.correction_submit"


@pytest.mark.parametrize(
    ("length", "start", "due", "words"),
    [
        (WorkingDays(10), "2024-09-20", "2024-10-10", "10个工作日（某市生态环境局）"),  # 23-27, 29, 30, 8-10
        (Days(15), "2024-09-02", "2024-09-18", "15日（某市生态环境局）"),  # the 17th, Mid-Autumn, rolls
        (YearlyDate(12, 31), "2024-09-20", "2024-12-31", "每年12月31日（某市生态环境局）"),
    ],
)
def test_an_office_sets_a_limit_where_the_law_sets_none(
    length: Days, start: str, due: str, words: str
) -> None:
    book = gr.rulebook().with_office_limit(OPEN, length, office="某市生态环境局")
    answer = book.rule(OPEN).due(date.fromisoformat(start))
    assert answer.date == date.fromisoformat(due)
    assert words in answer.explain("zh")
    assert "Set by the office: " + words in answer.explain("en")
    assert gr.rulebook().rule(OPEN).due(date.fromisoformat(start)).date is None


def test_an_office_limit_in_hours_is_named_too() -> None:
    book = gr.rulebook().with_office_limit(OPEN, Hours(48), office="某局")
    assert "48小时（某局）" in book.rule(OPEN).due(date(2024, 9, 20)).explain("zh")


def test_only_versions_without_a_number_take_the_office_limit() -> None:
    rule = gr.rule("disclosure.application.correction_notice")  # no number in 2008, 7 working days since 2019
    book = gr.rulebook().with_office_limit(rule.id, WorkingDays(3), office="某局")
    assert book.rule(rule.id).due(date(2015, 6, 25)).date == date(2015, 6, 30)
    assert book.rule(rule.id).due(date(2024, 9, 20)).date == rule.due(date(2024, 9, 20)).date
    assert "某局" not in book.rule(rule.id).due(date(2024, 9, 20)).explain("zh")


def test_an_office_limit_needs_an_office_a_length_and_a_gap_in_the_law() -> None:
    book = gr.rulebook()
    with pytest.raises(BadValue, match="needs the office's name"):
        book.with_office_limit(OPEN, WorkingDays(10), office="")
    with pytest.raises(BadValue, match="the law sets a number itself"):
        book.with_office_limit("disclosure.application.reply", WorkingDays(10), office="某局")
    with pytest.raises(WrongType, match=r"a limit is a length such as WorkingDays\(20\), not 10"):
        book.with_office_limit(OPEN, 10, office="某局")  # type: ignore[arg-type]
    with pytest.raises(UnknownRule):
        book.with_office_limit("nothing", WorkingDays(10), office="某局")


# layers and what was known ------------------------------------------------------------------------


def city(n: int) -> Version:
    return Version(date(2013, 1, 1), Citation(CITY, 3), Term(Days(n)))


def test_a_layer_is_added_and_replaced_for_one_place() -> None:
    book = BOOK.with_layer("alpha.one", "Yunfu", [city(12)]).with_layer("alpha.one", "Haikou", [city(8)])
    assert book.rule("alpha.one").due(date(2024, 9, 2), place="Yunfu").date == date(2024, 9, 14)
    assert book.rule("alpha.one").due(date(2024, 9, 2), place="Haikou").date == date(2024, 9, 10)
    assert book.rule("alpha.one").due(date(2024, 9, 2)).date == date(2024, 9, 7)
    again = book.with_layer("alpha.one", "Yunfu", [city(3)])
    assert again.rule("alpha.one").due(date(2024, 9, 2), place="Yunfu").date == date(2024, 9, 5)
    assert again.rule("alpha.one").due(date(2024, 9, 2), place="Haikou").date == date(2024, 9, 10)
    assert BOOK.rule("alpha.one").layers == ()


@pytest.mark.parametrize(
    ("day", "known"),
    [
        (date(1999, 5, 31), []),
        (date(1999, 6, 1), ["alpha.one", "beta.local", "beta.gone"]),
        (date(2009, 5, 31), ["alpha.one", "beta.local", "beta.gone"]),
        (date(2009, 6, 1), ["alpha.one", "alpha.two", "beta.local", "beta.gone"]),
    ],
)
def test_rules_are_known_from_the_promulgation_of_their_instrument(day: date, known: list[str]) -> None:
    assert ids(BOOK.known_on(day).rules) == known


def test_a_repeal_not_yet_promulgated_is_not_known() -> None:
    assert BOOK.known_on(date(2009, 5, 31)).rule("beta.gone").due(date(2024, 9, 2)).date == date(2024, 9, 7)
    assert len(BOOK.known_on(date(2009, 6, 1)).rule("beta.gone").versions) == 2


def test_layers_not_yet_promulgated_are_not_known() -> None:
    book = BOOK.with_layer("alpha.one", "Yunfu", [city(12)])
    assert book.known_on(date(2012, 5, 31)).rule("alpha.one").layers == ()
    assert len(book.known_on(date(2012, 6, 1)).rule("alpha.one").layers) == 1
    assert book.known_on(date(2012, 6, 1)) == book


def test_an_instrument_without_a_day_of_promulgation_is_known_from_the_start_of_its_version() -> None:
    dated = build("one", Version(date(2005, 1, 1), Citation(UNDATED), Term(Days(5))))
    undated = build("two", Version(None, Citation(UNDATED), Term(Days(5))))
    book = Rulebook((dated, undated))
    assert ids(book.known_on(date(2004, 12, 31)).rules) == ["two"]
    assert ids(book.known_on(date(2005, 1, 1)).rules) == ["one", "two"]


def test_the_regulation_of_2019_was_known_before_it_was_in_force() -> None:
    book = gr.rulebook()
    reply = "disclosure.application.reply"
    assert len(book.known_on(date(2019, 4, 2)).rule(reply).versions) == 1
    assert len(book.known_on(date(2019, 4, 3)).rule(reply).versions) == 2  # promulgated 2019-04-03
    assert book.known_on(date(2019, 4, 2)).rule(reply).due(date(2019, 5, 15)).date == date(2019, 6, 5)
