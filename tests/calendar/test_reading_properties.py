"""读放假通知: laws that hold for any text: blanks don't matter, and nothing but `BadNotice` is raised."""

from __future__ import annotations

import re
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from govrules.calendar.reading import parse_notice
from govrules.errors import BadNotice

TEXTS = [path.read_text("utf-8") for path in sorted((Path(__file__).parent / "notices").glob("*.txt"))]


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(TEXTS), st.data())
def test_changed_digits_give_a_consistent_notice_or_bad_notice(text: str, data: st.DataObject) -> None:
    places = [match.start() for match in re.finditer("[0-9]", text)]
    for place in data.draw(st.lists(st.sampled_from(places), min_size=1, max_size=3)):
        text = text[:place] + data.draw(st.sampled_from([*"0123456789", ""])) + text[place + 1 :]
    try:
        notice = parse_notice(text)
    except BadNotice:
        return
    assert not notice.rest_days & notice.made_workdays
    assert all(day.weekday() >= 5 for day in notice.made_workdays)
    assert all(abs(day.year - notice.year) <= 1 for day in notice.rest_days)


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(TEXTS), st.data())
def test_blanks_within_clauses_change_nothing(text: str, data: st.DataObject) -> None:
    title, items = text.split("\n", 1)
    places = data.draw(st.lists(st.integers(1, len(items)), max_size=5, unique=True))
    for place in sorted(places, reverse=True):
        items = items[:place] + data.draw(st.sampled_from([" ", "　", "\u200b", "\t"])) + items[place:]
    assert parse_notice(f"{title}\n{items}") == parse_notice(text)


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(TEXTS), st.data())
def test_line_breaks_within_clauses_change_no_day(text: str, data: st.DataObject) -> None:
    title, items = text.split("\n", 1)
    for place in sorted(
        data.draw(st.lists(st.integers(1, len(items)), max_size=4, unique=True)), reverse=True
    ):
        items = f"{items[:place]}\n{items[place:]}"
    found = parse_notice(f"{title}\n{items}")
    expected = parse_notice(text)  # held to the stored notice in test_reading.py
    assert (found.rest_days, found.made_workdays) == (expected.rest_days, expected.made_workdays)


@settings(max_examples=150, deadline=None)
@given(
    st.text(alphabet="0123456789年月日至、，。（）一二六期星放假调休上班共天与周末公将鼓励\n ", max_size=60)
)
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        notice = parse_notice(text, year=2024)
    except BadNotice:
        return
    assert notice.rest_days or notice.made_workdays
    assert not notice.rest_days & notice.made_workdays
