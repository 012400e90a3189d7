"""Cases at random, built from the public types; used by several tests."""

from __future__ import annotations

import typing
from datetime import UTC, date, datetime, time, timedelta, timezone
from types import NoneType
from typing import Any

from attrs import fields
from hypothesis import strategies as st

import govrules as gr
from govrules.procedure.events import Act

D = gr.disclosure
KIND = "disclosure.application"

# Whatever UTF-8 can write, blanks at the ends apart: tables strip those.
TEXTS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00"), max_size=12).map(
    str.strip
)
DAYS = st.dates(date(2008, 5, 1), date(2026, 12, 31))
TIMES = st.times().map(lambda one: one.replace(microsecond=0)).filter(lambda one: one != time.min)
ZONES = st.sampled_from([None, None, UTC, timezone(timedelta(hours=8)), timezone(timedelta(hours=-5))])
MOMENTS = DAYS | st.builds(lambda day, hour, zone: datetime.combine(day, hour, zone), DAYS, TIMES, ZONES)


def _value(kind: Any) -> st.SearchStrategy[Any]:
    chosen = [one for one in typing.get_args(kind) or (kind,) if one is not NoneType]
    bare = chosen[0]
    if bare is date:
        found: st.SearchStrategy[Any] = MOMENTS
    elif bare is bool:
        found = st.booleans()
    elif bare is int:
        found = st.integers(1, 99)
    else:
        found = st.sampled_from(list(bare))
    return (st.none() | found) if len(typing.get_args(kind)) > len(chosen) else found


@st.composite
def events(draw: st.DrawFn, notes: bool) -> Any:
    kind = draw(st.sampled_from(D.EVENTS))
    hints = typing.get_type_hints(kind)
    values = {
        one.name: draw(_value(hints[one.name]))
        for one in fields(kind)
        if one.name not in ("on", "note", "dated", "sent", "delivered")
    }
    if issubclass(kind, Act):
        # In order by day, as nothing is sent before it is dated.
        days = sorted(draw(st.lists(DAYS, max_size=3)))
        names = draw(st.permutations(["dated", "sent", "delivered"]))[: len(days)]
        values.update(zip(sorted(names, key=["dated", "sent", "delivered"].index), days, strict=True))
        if not days or draw(st.booleans()):
            values["on"] = draw(MOMENTS)
    elif not kind.day_optional or draw(st.booleans()):
        values["on"] = draw(MOMENTS)
    if kind.day_optional and "on" not in values and not any(value is not None for value in values.values()):
        values["on"] = draw(DAYS)
    if notes:
        values["note"] = draw(TEXTS)
    return kind(**values)


@st.composite
def cases(draw: st.DrawFn, notes: bool = True) -> Any:
    return D.Application(
        draw(TEXTS.filter(bool)),
        draw(st.lists(events(notes), min_size=1, max_size=5)),
        organ=draw(TEXTS),
        topic=draw(TEXTS),
        place=draw(st.sampled_from([None, "500000", "云浮市"])),
        excessive=draw(st.none() | st.booleans()),
        public_interest=draw(st.none() | st.booleans()),
    )


def day_texts(value: date) -> st.SearchStrategy[Any]:
    """The ways in which a table holds a day or a time."""
    if isinstance(value, datetime):
        return st.sampled_from([value, value.isoformat(), value.isoformat(" ")])
    return st.sampled_from(
        [
            value,
            value.isoformat(),
            f"{value.year}/{value.month}/{value.day}",
            f"{value.year}年{value.month}月{value.day}日",
            f"{value:%Y%m%d}",
            f"{value} 00:00:00",
        ]
    )
