"""种子与法律全文: every citation of the seed documents and of the statutes is found, and reads back alike."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest

from govrules.citations import Defect, FoundReference, find_references, parse_reference

ROOT = Path(__file__).parents[2]
SHARED = ROOT.parent / "shared"
FILES = sorted([*SHARED.glob("seeds/*.txt"), *SHARED.glob("law/*.md"), *SHARED.glob("seed-rules.md")])
need_texts = pytest.mark.skipif(not FILES, reason=f"the seed documents and statutes in {SHARED} aren't here")
EACH_FILE = pytest.mark.parametrize("path", FILES, ids=lambda one: one.stem[:40])

# What stands in a text, in the plainest words.
PATTERNS = [
    re.compile("第[〇○零一二三四五六七八九十百千0-9]+条"),
    re.compile("《[^》]*》"),
    re.compile(r"[〔\[［][0-9 ]*[〕\]］][0-9]+号"),
    re.compile("令第?[0-9一二三四五六七八九十百]+号"),
    re.compile("本(?:法|条例|办法|规定|解释|意见)|前[两二三]?[款条项]"),
]
# Text around an occurrence that is no reference, or not wholly one, with the reason.
EXCEPTIONS = {
    "基本规定": "the heading General Provisions: 基本 is a word",
    "基本法律": "basic laws: 基本 is a word",
    "基本条件": "basic conditions: 基本 is a word",
    "《工程建设招投标网上公示〉》": "opened with 《 and closed with 〉 and 》: found up to 〉, with a defect",
}


@cache
def found_in(path: Path) -> tuple[FoundReference, ...]:
    return find_references(path.read_text(encoding="utf-8"))


@need_texts
@EACH_FILE
def test_every_citation_of_a_text_is_found(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    covered = bytearray(len(text))
    for one in found_in(path):
        covered[one.start : one.end] = b"\x01" * (one.end - one.start)
    missed = [
        text[match.start() - 10 : match.end() + 10]
        for pattern in PATTERNS
        for match in pattern.finditer(text)
        if not all(covered[match.start() : match.end()])
        and not any(word in text[match.start() - 2 : match.end() + 2] for word in EXCEPTIONS)
    ]
    assert missed == []


@need_texts
@EACH_FILE
def test_every_reference_found_is_written_and_read_again_alike(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    for one in found_in(path):
        assert one.text == text[one.start : one.end]
        canonical = one.reference.text()
        again = parse_reference(canonical, strict=False)
        assert again == one.reference
        assert again.text() == canonical
        assert one.reference.text("en")


def _of(folder: str) -> list[FoundReference]:
    return [one for path in FILES if path.parent.name == folder for one in found_in(path)]


@need_texts
def test_the_texts_hold_as_many_references_as_were_counted() -> None:
    assert len(_of("seeds")) >= 65
    assert len(_of("law")) >= 5000


@need_texts
def test_the_defects_of_the_seeds_are_reported_and_no_others() -> None:
    assert [(one.text[-12:], one.defects) for one in _of("seeds") if one.defects] == [
        ("》(县政府令〔 〕6号)", (Defect.BLANK_YEAR,)),
        ("长政办发〔 〕8号", (Defect.BLANK_YEAR,)),
        ("长政办发〔 〕95号", (Defect.BLANK_YEAR,)),
        ("工程建设招投标网上公示〉", (Defect.UNMATCHED_BRACKETS,)),
    ]


@need_texts
def test_the_statutes_have_no_defects_but_names_that_they_never_introduce() -> None:
    assert {one.defects for one in _of("law") if one.defects} == {(Defect.UNRESOLVED_NAME,)}
    assert len([one for one in _of("law") if one.defects]) == 6


@need_texts
def test_articles_of_a_statute_are_met_in_order_from_the_first_to_the_last() -> None:
    """The headings of the disclosure regulation: 56 articles, each at the beginning of its line."""
    path = SHARED / "law" / "2019-04-03-government-information-disclosure-regulation.md"
    text = path.read_text(encoding="utf-8")
    headings = [
        place
        for one in found_in(path)
        for place in one.reference.provisions[:1]
        if text[one.start - 1] == "\n" and place.level == "article"
    ]
    assert [one.text("en") for one in headings] == [f"art. {number}" for number in range(1, 57)]
    assert sorted(headings) == headings
