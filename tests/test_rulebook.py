"""Tests of the whole rulebook 全部规则测试: every row of the reference table, and what every rule must have."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from pkgutil import iter_modules
from types import ModuleType

import pytest

import govrules as gr
from govrules.calendar.civil import BEIJING
from govrules.catalogue import DOMAINS
from govrules.errors import Repealed
from govrules.generated_seeds import STATEMENTS
from govrules.labels import Label
from govrules.limits.due import Certainty
from govrules.limits.length import Days, Hours, Length, Months, OnDate, WorkingDays, YearlyDate, Years
from govrules.limits.recurrence import EachTime
from govrules.limits.rule import Rule, Version
from govrules.limits.term import Bound, Direction, Roll, Term
from govrules.places import read_place
from govrules.sources import Citation, Confidence

ROOT = Path(__file__).parents[1]
SHARED = ROOT.parent / "shared"
TABLE = SHARED / "rules" / "deadlines.csv"
SEED_RULES = SHARED / "seed-rules.md"
TODAY = date(2026, 11, 22)
# The table has the law of this day; later versions need no entry in CORRECTED.
TABLE_READ = date(2026, 8, 14)

RULES = gr.rulebook().rules
EACH_RULE = pytest.mark.parametrize("rule", RULES, ids=lambda one: one.id)
CHINESE = re.compile("[一-鿿]")
# A document number has no English form: 国办函〔2020〕109号.
NUMBER = re.compile(r"[一-鿿]+〔\d{4}〕\d+号|[一-鿿]+令第\d+号")
DOUBT = list(Confidence)  # from read to unsure

# the reference table of time limits --------------------------------------------------------------

ORDER_24 = "Order 24 of 2021, read in a copy of the ministry's page"
ORDER_32 = "Order 32 art. 16, read in a copy of the ministry's page"
OPINIONS_118 = "2(6) of the opinions, read in a copy of the State Council's page"
CODE = "art. 1242 of the Ecological and Environmental Code ends the law with 2026-08-14"
DEPUTIES = "the table has no number: the three texts of the law are told apart by their amendment"
LOST = "art. 48 of the litigation law speaks of every period to sue"
REVIEW_FIRST = "from 2024-01-01 art. 23 of the law of 2023 sends such matters to reconsideration first"
# Rows whose doubt was lessened since, with the text that settles it.
SURER: dict[tuple[str, str], str] = {
    (
        "disclosure.application.correction_notice",
        "2008-05-01",
    ): "art. 21 item 4 was seen in two web copies of the 2007 text",
    (
        "disclosure.application.receipt_date.fax",
        "2015-11-18",
    ): "point 1.4 was seen whole in one web copy of the letter",
    **{
        (f"reporting.incident.report.{one}", "2011-05-01"): "Order 17, read in a copy of the ministry's page"
        for one in (
            "grade_iv",
            "grade_iii",
            "grade_ii",
            "grade_i",
            "province_to_ministry",
            "special_cases",
            "ministry_to_state_council",
            "followup",
        )
    },
    (
        "reporting.incident.statistics",
        "2011-05-01",
    ): "Order 17 art. 10, read in a copy of the ministry's page",
    ("reporting.incident.investigation.major", "2015-03-01"): ORDER_32,
    ("reporting.incident.investigation.minor", "2015-03-01"): ORDER_32,
    (
        "reporting.incident.plan.file",
        "2015-01-08",
    ): "a copy of the measures and two excerpts say 20 working days",
    ("reporting.incident.plan.check", "2015-01-08"): "a city bureau's guide of 2025 says 5, by art. 14",
    ("disclosure.enterprise.list.publish", "2022-02-08"): ORDER_24,
    ("disclosure.enterprise.disclose.annual", "2022-02-08"): ORDER_24,
    ("disclosure.enterprise.disclose.adhoc", "2022-02-08"): ORDER_24,
    ("powers.penalty.env.file", "2010-03-01"): "Order 8 art. 22, read in a copy of the ministry's page",
    ("powers.penalty.env.decide", "2010-03-01"): "Order 8 art. 55, read in a copy of the ministry's page",
    ("powers.penalty.hearing.notice", "1996-10-01"): "three copies of art. 42 agree",
    ("disclosure.enforcement.before_after", "2018-12-05"): OPINIONS_118,
    ("disclosure.enforcement.licence_penalty", "2018-12-05"): OPINIONS_118,
    ("disclosure.enforcement.yearly_data", "2018-12-05"): OPINIONS_118,
    (
        "disclosure.website.homepage_update",
        "2019-04-01",
    ): "a table of a local inspection by the indicators has 2 weeks",
    (
        "disclosure.website.message_reply",
        "2019-04-01",
    ): "reports of two cities that cite the indicators have 3 months",
    (
        "reporting.response.incident.press_conference.detailed_rules",
        "2016-11-10",
    ): "China News of 2016-11-15 on the official text",
    (
        "reporting.response.incident.first_information",
        "2016-11-10",
    ): "China News of 2016-11-15 on the official text",
    ("petitions.hotline.handle", "2011-03-01"): "Order 15 art. 11 in a copy, which two reports support",
    ("petitions.simple.accept", "2016-07-01"): "Xinhua of 2016-07-09",
    ("petitions.simple.handle", "2016-07-01"): "Xinhua of 2016-07-09",
    ("remedies.litigation.sue", "1990-10-01"): "art. 39 is quoted whole in two places",
}
# Rows from which a rule deviates: each field, with the text that settles it.
CORRECTED: dict[tuple[str, str], dict[str, str]] = {
    ("disclosure.enforcement.before_after", "2018-12-05"): {"article": OPINIONS_118},
    ("disclosure.enforcement.licence_penalty", "2018-12-05"): {"article": OPINIONS_118},
    ("disclosure.enforcement.yearly_data", "2018-12-05"): {"article": OPINIONS_118},
    **{
        (id, since): {"effective_to": CODE}
        for id, since in (
            ("disclosure.water.drinking_quarterly", "2018-01-01"),
            ("disclosure.environment.yearly_report_to_congress", "2015-01-01"),
            ("disclosure.eia.report_full_text", "2015-01-01"),
            ("powers.eia.report.approve", "2003-09-01"),
            ("powers.eia.form.approve", "2003-09-01"),
            ("powers.eia.recheck", "2017-10-01"),
            ("powers.eia.validity", "2017-10-01"),
        )
    },
    ("reporting.incident.report.enterprise", "2015-01-01"): {
        "effective_to": CODE,
        "length": "art. 47 para. 3: at once is said of the measures; the report has no word of time",
        "counting_start": "nothing is counted",
    },
    ("documents.rulemaking.file", "2002-01-01"): {
        "effective_to": "from 2018-05-01 beside the text on making rules as amended by Order 695",
    },
    ("documents.rulemaking.entry_into_force", "2002-01-01"): {
        "document_number": "Order 322 is the text of 2001; Order 695 amended it from 2018-05-01 on",
        "effective_to": "from 2018-05-01 the text as amended by Order 695, which was read",
    },
    **{
        (f"petitions.env.{one}", "2006-07-01"): {
            "effective_to": "the ministry's Order 37 repealed the measures; listed on 2024-12-30"
        }
        for one in ("handle", "route", "assigned")
    },
    ("petitions.hotline.handle", "2011-03-01"): {"article": "Order 15 art. 11"},
    **{
        (f"petitions.simple.{one}", "2016-07-01"): {
            "effective_to": "the measures of 2022-07-17 (国信办发〔2022〕17号) end the trial ones"
        }
        for one in ("accept", "handle")
    },
    ("petitions.rereview.decide", "2005-05-01"): {
        "on_lapse": "art. 35 para. 3: the matter ends with the opinion, not when its time lapses; it stands in the note",
    },
    ("petitions.rereview.decide", "2022-05-01"): {
        "on_lapse": "art. 36 para. 3: the matter ends with the opinion, not when its time lapses; it stands in the note",
    },
    ("powers.penalty.env.decide", "2010-03-01"): {
        "suspended_by": "the row names the matters in its note, as unsure",
    },
    **{
        (f"proposals.npc.{one}", "2010-10-28"): {"document_number": DEPUTIES}
        for one in ("reply", "reply.difficult")
    },
    **{
        (f"proposals.npc.{one}", "2015-08-29"): {
            "document_number": DEPUTIES,
            "effective_to": "art. 65 of the text of 2025: in force from its promulgation, on 2025-03-11",
        }
        for one in ("reply", "reply.difficult")
    },
    **{
        (f"proposals.npc.{one}", "2025-03-12"): {
            "document_number": DEPUTIES,
            "effective_from": "art. 65: in force from promulgation, by a law database on 2025-03-11",
        }
        for one in ("reply", "reply.difficult")
    },
    **{
        (f"remedies.litigation.{one}", "2015-05-01"): {"suspended_by": LOST}
        for one in ("sue.after_review", "sue.review_silent", "inaction.sue")
    },
    ("remedies.litigation.sue", "2015-05-01"): {"effective_to": REVIEW_FIRST},
    ("remedies.litigation.inaction.wait", "2015-05-01"): {"effective_to": REVIEW_FIRST},
    ("remedies.litigation.inaction.sue", "2018-02-08"): {"effective_to": REVIEW_FIRST, "suspended_by": LOST},
    ("remedies.litigation.sue.review_first_refused", "1999-10-01"): {
        "document_number": "one row for two laws: art. 19 of the law of 1999 and art. 34 of that of 2023",
        "effective_to": "from 2015-05-01 art. 48 of the litigation law; from 2024-01-01 the law of 2023",
    },
    ("remedies.reconsideration.basis.decide", "1999-10-01"): {
        "suspended_by": "art. 26: what is stayed meanwhile is the main case, not this period",
    },
    ("remedies.reconsideration.correction_notice", "2007-08-01"): {
        "suspended_by": "art. 29: the correction is left out of the review's period, not of these five days",
    },
    ("remedies.reconsideration.first.disclosure", "2024-01-01"): {
        "effective_to": "since 2025-06-01 the interpretation 法释〔2025〕8号 stands beside the law",
    },
    **{
        (f"reporting.incident.investigation.{one}", "2015-03-01"): {
            "article": ORDER_32,
            "extension": "Order 32 art. 16: 60 and 30 days; the measures know no extension",
        }
        for one in ("major", "minor")
    },
    ("reporting.incident.plan.check", "2015-01-08"): {
        "article": "a city bureau's guide of 2025 cites art. 14"
    },
    ("reporting.incident.investigation.worksafety", "2007-06-01"): {
        "suspended_by": "art. 27: the time of a technical appraisal isn't counted",
    },
}

# Minimum periods through which something is kept and ceilings: their last day stays on a rest day, as a validity's.
KEEPING = {"powers.permit.records", "powers.compulsion.seizure"}

UNITS: dict[str, type[WorkingDays | Days | Months | Years | Hours]] = {
    "workday": WorkingDays,
    "calendar_day": Days,
    "month": Months,
    "year": Years,
    "hour": Hours,
}


def table() -> list[dict[str, str]]:
    if not TABLE.exists():
        return []
    with TABLE.open(encoding="utf-8-sig") as file:
        return list(csv.DictReader(file))


ROWS = table()
need_table = pytest.mark.skipif(not ROWS, reason=f"the reference table {TABLE} isn't here")
EACH_ROW = pytest.mark.parametrize("row", ROWS, ids=lambda one: f"{one['rule_id']}-{one['effective_from']}")
MISSING = sorted({row["rule_id"] for row in ROWS} - {rule.id for rule in RULES})


@need_table
def test_every_rule_of_the_reference_table_is_entered() -> None:
    assert MISSING == [], f"{len(MISSING)} rules of the table aren't entered: {', '.join(MISSING)}"


@need_table
def test_the_tables_of_exceptions_name_rows() -> None:
    keys = {_key(row) for row in ROWS}
    assert {*SURER, *CORRECTED} <= keys
    assert all(CORRECTED[key] and all(CORRECTED[key].values()) for key in CORRECTED)


@need_table
@EACH_ROW
def test_a_row_is_encoded(row: dict[str, str]) -> None:
    _, version = _entered(row)
    term = version.term
    assert term is not None
    citation = version.citation
    said: dict[str, object] = {
        "effective_from": _day(row["effective_from"]),
        "length": _length(row["length"], row["unit"]),
        "counting_start": row["counting_start"] or "day_after",
        "end_roll": row["end_roll"] == "next_workday",
        "extension": _length(row["extension_max"], row["extension_unit"]),
        "suspended_by": bool(row["suspended_by"]),
        "document_number": _number(row["document_number"]),
        "article": _place(row["article"]),
        "backward": "backward" in row["note"],
    }
    entered: dict[str, object] = {
        "effective_from": version.since,
        "length": term.length,
        "counting_start": term.starts.value,
        "end_roll": term.roll in (Roll.NEXT_WORKDAY, Roll.BY_ANALOGY),
        "extension": term.extension,
        "suspended_by": bool(term.pauses),
        "document_number": citation.instrument.number,
        "article": _place(str(citation.article) if citation.article is not None else citation.part),
        "backward": term.direction is Direction.BACKWARD,
    }
    if row["on_lapse"]:
        said["on_lapse"], entered["on_lapse"] = True, term.on_lapse is not None
    if "MINIMUM" in row["note"]:
        said["bound"], entered["bound"] = Bound.SHORTEST, term.bound
    # A validity doesn't roll, whoever holds it, nor does a time of keeping or a ceiling; elsewhere silence is silence.
    assert term.roll is not Roll.STAYS or term.bound is Bound.LASTING or row["rule_id"] in KEEPING
    differ = {name: (said[name], entered[name]) for name in said if said[name] != entered[name]}
    corrected = set(CORRECTED.get(_key(row), {})) - {"effective_to"}
    assert set(differ) == corrected, f"table, entered: {differ}"


@need_table
@EACH_ROW
def test_no_version_is_surer_than_its_row(row: dict[str, str]) -> None:
    _, version = _entered(row)
    ours = max(DOUBT.index(version.confidence), DOUBT.index(version.citation.confidence))
    theirs = DOUBT.index(Confidence(row["confidence"]))
    if _key(row) in SURER:
        assert ours < theirs
    else:
        assert ours >= theirs, (version.confidence, version.citation.confidence)


@need_table
@EACH_ROW
def test_a_version_ends_with_its_row(row: dict[str, str]) -> None:
    rule, version = _entered(row)
    if not row["effective_to"]:
        later = rule.version_after(version)
        if "effective_to" in CORRECTED.get(_key(row), {}):
            assert later is not None
        elif later is not None:  # another text, younger than the table
            assert later.since is not None
            assert later.since > TABLE_READ
            assert later.citation.instrument != version.citation.instrument
        return
    last = date.fromisoformat(row["effective_to"])
    if "effective_to" in CORRECTED.get(_key(row), {}):
        assert rule.on(last) != version
        return
    assert rule.on(last) == version
    try:
        later = rule.on(last + timedelta(1))
    except Repealed:
        return
    assert later != version


def _entered(row: dict[str, str]) -> tuple[Rule, Version]:
    if row["rule_id"] in MISSING:
        pytest.skip("not entered: named by the test of all rules of the table")
    rule = gr.rule(row["rule_id"])
    return rule, rule.on(_day(row["effective_from"]) or TODAY)


def _key(row: dict[str, str]) -> tuple[str, str]:
    return row["rule_id"], row["effective_from"]


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None


def _length(text: str, unit: str) -> Length | None:
    if not text:
        return None
    if unit == "fixed_date":
        numbers = [int(one) for one in text.split("-")]
        return OnDate(date(*numbers)) if len(numbers) == 3 else YearlyDate(*numbers)
    return UNITS[unit](int(text))


def _number(text: str) -> str:
    return text.removesuffix("(unsure)").strip().replace("[", "〔").replace("]", "〕")


def _place(text: str) -> str:
    """The first place named: 30 of "30, 88", 21 of "21(4) (unsure)", 三（一）, 一、2 of the letter's 1(2)."""
    text = re.sub(r"\((number )?unsure\)", "", text).replace("(", "（").replace(")", "）").strip()
    letter = re.fullmatch(r"1（(\d)）", text)
    if letter:
        return f"一、{letter[1]}"
    number = re.match(r"第?(\d+)", text)
    return number[1] if number else text


# what every rule must have ------------------------------------------------------------------------


def test_ids_are_unique_paths_of_a_domain() -> None:
    ids = [rule.id for rule in RULES]
    assert len(ids) == len(set(ids))
    wrong = [one for one in ids if not re.fullmatch(r"[a-z0-9_]+(\.[a-z0-9_]+)+", one)]
    assert wrong == []
    assert {one.split(".")[0] for one in ids} <= set(DOMAINS)


@EACH_RULE
def test_an_id_leads_to_its_file_and_its_constant(rule: Rule) -> None:
    domain, second, *rest = rule.id.split(".")
    short, whole = "_".join(rest or [second]).upper(), "_".join([second, *rest]).upper()
    homes = [*((one, short) for one in _modules(f"{domain}.rules", second))]
    homes += [(one, whole) for one in _modules(f"{domain}.rules", "general")]
    homes += [(one, whole) for one in _modules(f"{domain}.local")]
    found = [(module.__name__, name) for module, name in homes if rule.id in _ids(module)]
    assert len(found) == 1, f"{rule.id} stands in {found}"
    (home,) = [(module, name) for module, name in homes if module.__name__ == found[0][0]]
    assert getattr(*home, None) in home[0].RULES, f"{home[0].__name__} has no {home[1]}"
    assert getattr(*home).id == rule.id


@EACH_RULE
def test_a_local_file_holds_rules_of_its_place(rule: Rule) -> None:
    domain = rule.id.split(".")[0]
    if any(rule.id in _ids(module) for module in _modules(f"{domain}.local")):
        assert rule.place is not None
    elif rule.place is not None:  # a layer of a sector or a ministry
        assert rule.place.code.startswith("100000-")
    if rule.place is not None:
        code, _, office = rule.place.code.partition("-")
        if office:  # a sector, a ministry or an office, which no division is
            assert read_place(rule.place.parent).code == rule.place.parent == code
        else:
            assert read_place(code) == rule.place
    if rule.departs:
        national = gr.rule(rule.departs)
        assert national.place is None
        assert rule.departs.split(".")[0] == domain
        assert any(layer.id == rule.id and layer.place == rule.place for layer in national.layers)


def test_a_local_label_begins_with_its_place() -> None:
    local = {rule.id: rule for rule in RULES if _is_local(rule)}
    assert len(local) > 50
    wrong = {
        one.id
        for one in local.values()
        if not re.match(r"[^：，]{2,5}：[^：]+$", one.label.zh) or not re.match(r"[\w ]+: .", one.label.en)
    }
    assert wrong == set()


def test_no_statement_of_a_seed_is_entered_twice_for_one_length() -> None:
    """One rule for each limit of a statement, in the package of the system that it belongs to."""
    found: dict[tuple[str, Length | None], list[str]] = {}
    for rule in RULES:
        if rule.departs:
            continue
        for seed in rule.seeds:
            term = rule.versions[0].term
            found.setdefault((seed, term.length if term else None), []).append(rule.id)
    twice = {key: ids for key, ids in found.items() if len({one.split(".")[0] for one in ids}) > 1}
    assert twice == {}


def _is_local(rule: Rule) -> bool:
    return any(rule.id in _ids(module) for module in _modules(f"{rule.id.split('.')[0]}.local"))


@EACH_RULE
def test_versions_are_in_order(rule: Rule) -> None:
    starts = [version.since for version in rule.versions]
    assert None not in starts[1:]
    known = [one for one in starts if one is not None]
    assert known == sorted(set(known))
    assert rule.versions[0].term is not None
    for version in rule.versions:
        found = version.since or TODAY
        if version.term is None:
            with pytest.raises(Repealed):
                rule.on(found)
        elif version.since is not None or len(starts) == 1:
            assert rule.on(found) == version


@EACH_RULE
def test_every_word_is_in_both_languages(rule: Rule) -> None:
    for label in _labels(rule):
        assert CHINESE.search(label.zh), label
        assert label.en.strip(), label
        assert not CHINESE.search(NUMBER.sub("", label.en)), label


@EACH_RULE
def test_every_citation_is_of_a_described_instrument(rule: Rule) -> None:
    for version in rule.versions:
        for citation in _citations(version):
            instrument = citation.instrument
            assert CHINESE.search(instrument.title)
            assert instrument.title_en
            assert not CHINESE.search(instrument.title_en), instrument.title_en
            assert instrument.checked is not None, instrument.title
            assert DOUBT.index(citation.confidence) >= DOUBT.index(instrument.confidence), citation
            assert citation.text("zh") != citation.text("en")


@EACH_RULE
def test_a_version_stands_in_an_instrument_in_force(rule: Rule) -> None:
    for version in rule.versions:
        held = version.citation.instrument
        assert DOUBT.index(version.confidence) >= DOUBT.index(held.confidence)
        if version.term is None or version.since is None:
            continue
        assert held.in_force is None or version.since >= held.in_force
        assert held.ended is None or version.since <= held.ended
        assert held.promulgated is None or held.in_force is None or held.promulgated <= held.in_force


@EACH_RULE
def test_what_stands_in_an_ended_instrument_ends_with_it(rule: Rule) -> None:
    for version in rule.versions:
        ended = version.citation.instrument.ended
        if version.term is not None and ended is not None:
            later = rule.version_after(version)
            assert later is not None, f"{version.citation.text()} ended on {ended}"
            assert later.since is not None
            assert later.since <= ended + timedelta(1)


@EACH_RULE
def test_names_of_grounds_and_readings_are_plain(rule: Rule) -> None:
    for version in rule.versions:
        names = [reading.name for reading in version.readings]
        names += [ground.name for ground in (version.term.pauses if version.term else ())]
        assert all(re.fullmatch("[a-z_0-9]+", one) for one in names)
        assert len(names) == len(set(names))


@EACH_RULE
def test_seeds_are_statements_that_can_be_checked(rule: Rule) -> None:
    checkable = {one for ids in STATEMENTS.values() for one in ids}
    assert set(rule.seeds) <= checkable
    assert len(rule.seeds) == len(set(rule.seeds))


@pytest.mark.skipif(not SEED_RULES.exists(), reason=f"the seed statements {SEED_RULES} aren't here")
def test_seeds_are_statements_of_the_documents() -> None:
    text = SEED_RULES.read_text(encoding="utf-8")
    stated = set(re.findall(r"^\| (S\d[\w.-]*) \|", text, re.MULTILINE))
    unknown = {rule.id: sorted(set(rule.seeds) - stated) for rule in RULES if set(rule.seeds) - stated}
    assert unknown == {}


@EACH_RULE
def test_every_version_answers(rule: Rule) -> None:
    for version in rule.versions:
        if version.term is None:
            continue
        day = _day_within(rule, version)
        assert rule.on(day) == version
        start = day
        if isinstance(version.term.length, Hours):
            start = datetime(day.year, day.month, day.day, 10, 30, tzinfo=BEIJING)
        due = rule.due(start)
        if version.term.length is None:
            assert due.certainty is Certainty.INDETERMINATE
            assert due.date is None
            missing = (
                "the law sets no number; an office may set its own limit"
                if version.number_found
                else "the number of the text, which was not found in any source"
            )
            if version.term.bound is Bound.NO_LIMIT:
                missing = "nothing: the rule sets no time limit"
            assert due.missing == (missing,)
        else:
            assert due.certainty in (Certainty.FINAL, Certainty.PROVISIONAL), due.missing
            assert due.date is not None
        for lang in ("zh", "en"):
            words = due.explain(lang)
            assert rule.label.text(lang) in words
            assert due.version.citation.text(lang) in words


def _day_within(rule: Rule, version: Version) -> date:
    """A day in the version's validity: Monday 2005-01-03 if it can be, else its first day (or a fixed day)."""
    day = max(version.since or date.min, date(2005, 1, 3))
    later = rule.version_after(version)
    if later is not None and later.since is not None and later.since <= day:
        day = version.since or later.since - timedelta(1)
    return day


def _labels(rule: Rule) -> Iterator[Label]:
    yield rule.label
    yield rule.trigger
    for version in rule.versions:
        if version.note is not None:
            yield version.note
        if version.transition is not None:
            yield version.transition.label
        if version.term is not None:
            yield from _term_labels(version.term)


def _term_labels(term: Term) -> Iterator[Label]:
    if term.extends is not None:
        yield term.extends.condition
    if term.on_lapse is not None:
        yield term.on_lapse
    if isinstance(term.recurs, EachTime):
        yield term.recurs.event
    for ground in term.pauses:
        yield ground.label


def _citations(version: Version) -> Iterator[Citation]:
    """Every citation that a version holds; those of the conventions that it refers to too."""
    yield version.citation
    yield from version.also
    if version.transition is not None:
        yield version.transition.citation
    term = version.term
    if term is None:
        return
    if term.extends is not None:
        yield term.extends.citation
    if term.measured_source is not None:
        yield term.measured_source
    yield from (ground.citation for ground in term.pauses)
    clauses = term.clauses
    if clauses is None:
        return
    own = (clauses.first_day, clauses.working_days, clauses.months, clauses.last_day)
    other = [(one.first_day, one.months, one.last_day, one.refers, one.transit) for one in clauses.to]
    for citation in (*own, clauses.transit, clauses.refers, *(one for line in other for one in line)):
        if citation is not None:
            yield citation


@cache
def _modules(folder: str, name: str = "") -> tuple[ModuleType, ...]:
    """The files of a folder of rules, or the one of this name."""
    package = f"govrules.{folder}"
    if find_spec(package) is None:
        return ()
    names = [one.name for one in iter_modules(import_module(package).__path__)]
    return tuple(import_module(f"{package}.{one}") for one in names if not name or one == name)


def _ids(module: ModuleType) -> set[str]:
    return {rule.id for rule in module.RULES}


def test_places_in_the_table_are_read_alike() -> None:
    """The helpers of this file, by hand: a slip in them would hide one in the rules."""
    read = [
        _place(one) for one in ("30, 88", "21(4) (unsure)", "三(一)", "1(2)", "4.x", "(number unsure)", "")
    ]
    assert read == ["30", "21", "三（一）", "一、2", "4", "", ""]
    assert _number("环发[1999]251号") == "环发〔1999〕251号"
    assert _length("2010-12-31", "fixed_date") == OnDate(date(2010, 12, 31))
