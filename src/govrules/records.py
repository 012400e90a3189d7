"""Tables of records 案卷表: one case a row, columns made from the kind's events and fields."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from difflib import get_close_matches
from functools import cache
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from attrs import fields, frozen

from govrules.cells import (
    EXPECTED_DAY,
    is_empty,
    read_day,
    read_member,
    read_number,
    read_text,
    read_truth,
    unboxed,
)
from govrules.errors import BadRecord, BadValue, GovRulesError, Problem, WrongType
from govrules.kinds import record_type
from govrules.labels import Label, Labelled
from govrules.procedure.events import Act, Event, event_fields, event_name
from govrules.procedure.records import Record

Reader = Callable[[Any], Any]


@frozen
class Column:
    """表格列: a column of a table of cases, with its labels, meaning and an example.

    ``event`` and ``field`` say where the value goes; a field of the case itself has no event. Columns of
    events may be repeated with ``_2``, ``_3`` after the name.
    """

    name: str
    label: Label
    meaning: Label
    example: str
    event: type[Event] | None
    field: str


def template(kind: str) -> tuple[Column, ...]:
    """案卷表模板: the columns of a table of such cases, with meaning and example.

    Raises `UnknownRule` for an unknown kind.

    >>> [column.name for column in template("disclosure.application")][:3]
    ['id', 'organ', 'place']
    """
    return _template(record_type(kind))  # type: ignore[arg-type]  # mypy takes an attrs class for unhashable


@cache
def _template(kind: Any) -> tuple[Column, ...]:
    columns = [
        Column("id", Label("编号", "id"), Label("案卷编号", "the number of the case"), "2024-017", None, "id")
    ]
    for one in fields(kind):
        if one.name in ("id", "events"):
            continue
        label = one.metadata["label"]
        columns.append(Column(one.name, label, label, _example(_types(kind)[one.name]), None, one.name))
    for event in kind.kind.event_types:
        name, label = event_name(event), event.label
        columns.append(
            Column(name, label, Label(f"{label.zh}的日期", f"day of: {label.en}"), "2024-09-20", event, "on")
        )
        for one in event_fields(event):
            inner: Label = one.metadata["label"]
            columns.append(
                Column(
                    f"{name}_{one.name}",
                    Label(_joined(label.zh, inner.zh), f"{label.en}: {inner.en}"),
                    Label(f"{label.zh}：{inner.zh}", f"{label.en}: {inner.en}"),
                    one.metadata["example"] or _example(_types(event)[one.name]),
                    event,
                    one.name,
                )
            )
    return tuple(columns)


def _joined(event: str, inner: str) -> str:
    return inner if inner.startswith(event) else event + inner


def read_records(
    kind: str,
    rows: Iterable[Mapping[str, Any]],
    errors: str = "raise",
    *,
    ignore: Iterable[str] = (),
) -> Any:
    """读取案卷表: records from rows (mappings of column to value), one case a row.

    Columns are those of `template`, by name or label in either language, each given once; ``ignore`` names
    columns to leave out. Rows without any value are passed over. Days may be written 2024-09-20, 2024/9/20 or 2024年9月20日; an empty cell is a missing fact.
    With ``errors="raise"`` (default) every problem comes at once in one `BadRecord`; with ``"collect"``
    the result is ``(records, problems)`` and the readable rows are there.

    >>> rows = [{"编号": "1", "收到申请": "2024年9月20日", "答复": "2024/10/23"}]
    >>> read_records("disclosure.application", rows)[0].state.label
    '已答复'
    """
    if errors not in ("raise", "collect"):
        raise BadValue(f"errors= is 'raise' or 'collect', not {errors!r}")
    if isinstance(rows, Mapping | str):
        raise WrongType("rows are an iterable of mappings, one for each case, not a single one")
    reader = _TableReader(record_type(kind), frozenset(ignore))
    records, problems = [], reader.problems
    for number, row in enumerate(rows, 1):
        if not isinstance(row, Mapping):
            problems.append(Problem(number, "row", row, "expected a mapping of columns to values"))
            continue
        found = reader.read(number, row)
        if found is not None:
            records.append(found)
    if errors == "collect":
        return tuple(records), tuple(problems)
    if problems:
        raise BadRecord(tuple(problems))
    return tuple(records)


class _TableReader:
    """Reads the rows of one table; what is wrong is collected in ``problems``."""

    def __init__(self, kind: type[Record], ignore: frozenset[str]) -> None:
        self.kind = kind
        self.problems: list[Problem] = []
        self._ignore = ignore
        self._columns = {
            name.casefold(): column
            for column in template(kind.kind.name)
            for name in (column.name, column.label.zh, column.label.en)
        }
        self._found: dict[str, tuple[Column | None, int]] = {}
        self._near: dict[str, str] = {}
        self._seen: dict[str, int] = {}

    def read(self, number: int, row: Mapping[str, Any]) -> Record | None:
        """One row: its record, or None with the problems noted; None for a row without any value."""
        before = len(self.problems)
        own: dict[str, Any] = {}
        events: dict[tuple[type[Event], int], dict[str, Any]] = {}
        filled: dict[tuple[str, int], str] = {}
        name = self._identity(row)
        misspelt = False
        for header, value in row.items():
            if header in self._ignore:
                continue
            if header is None:
                if not all(is_empty(one) for one in (value if isinstance(value, list) else [value])):
                    self._note(number, "row", value, "more cells than the header has columns", name)
                continue
            column, repeat = self._column(str(header))
            if column is None:
                before += self._unknown(str(header))
                misspelt = misspelt or (bool(self._near[str(header)]) and not is_empty(value))
                continue
            if is_empty(value):
                continue
            other = filled.setdefault((column.name, repeat), str(header))
            if other != str(header):
                self._note(
                    number,
                    str(header),
                    value,
                    f"the column {other} gives the same: fill in one of them",
                    name,
                )
                continue
            owner: Any = self.kind if column.event is None else column.event
            try:
                read = _reader(_types(owner)[column.field])(unboxed(value))
            except GovRulesError as error:
                self._note(number, str(header), value, str(error), name)
                continue
            if column.event is None:
                own[column.field] = read
            else:
                events.setdefault((column.event, repeat), {})[column.field] = read
        readable = len(self.problems) == before
        if misspelt or (readable and not filled):
            return None  # what a misspelt column says may be what the case turns on
        if not any(column == "id" for column, _ in filled):
            self._note(number, "id", None, "every case needs an id of its own", name)
        elif own.get("id") in self._seen:
            where = self._seen[own["id"]]
            self._note(number, "id", own["id"], f"the case of row {where} has the same id", name)
        return self._record(number, name, own, events) if readable else None

    def _record(
        self,
        number: int,
        name: str,
        own: dict[str, Any],
        events: dict[tuple[type[Event], int], dict[str, Any]],
    ) -> Record | None:
        before = len(self.problems)
        built = []
        order = {event: place for place, event in enumerate(self.kind.kind.event_types)}
        for (event, repeat), values in sorted(events.items(), key=lambda one: (order[one[0][0]], one[0][1])):
            column = event_name(event) + ("" if repeat == 1 else f"_{repeat}")
            days = {"on", "dated", "sent", "delivered"} if issubclass(event, Act) else {"on"}
            if not event.day_optional and not days & set(values):
                given = ", ".join(f"{column}_{field}" for field in values)
                self._note(
                    number,
                    column,
                    None,
                    f"the day is missing, although {given} is given; {EXPECTED_DAY}",
                    name,
                )
                continue
            try:
                built.append(event(**values))
            except GovRulesError as error:
                self._note(number, column, values, str(error), name)
        if len(self.problems) > before or own.get("id") is None or own["id"] in self._seen:
            return None
        if not built:
            self._note(number, "row", name, "no event is given: fill in at least the day of receipt", name)
            return None
        try:
            found = self.kind(events=tuple(built), **own)
        except GovRulesError as error:
            self._note(number, "row", name, str(error), name)
            return None
        self._seen[found.id] = number
        return found

    def _identity(self, row: Mapping[str, Any]) -> str:
        for header, value in row.items():
            column = None if header is None else self._column(str(header))[0]
            if column is not None and column.name == "id" and not is_empty(value):
                return str(value)
        return ""

    def _column(self, header: str) -> tuple[Column | None, int]:
        found = self._found.get(header)
        if found is None:
            found = self._found[header] = self._sought(header)
        return found

    def _sought(self, header: str) -> tuple[Column | None, int]:
        text = header.strip().lstrip("\ufeff").casefold()
        if text in self._columns:
            return self._columns[text], 1
        repeated = re.fullmatch(r"(.+?)[_（(]?(\d+)[）)]?", text)
        if repeated:
            stem, number = repeated[1].rstrip("_"), int(repeated[2])
            column = self._columns.get(stem)
            if column is not None and column.event is not None and 1 <= number <= 99:
                return column, number
        inner = re.fullmatch(r"([a-z_]+?)_(\d+)_([a-z_]+)", text)
        if inner:
            column = self._columns.get(f"{inner[1]}_{inner[3]}")
            if column is not None and column.event is not None and 1 <= int(inner[2]) <= 99:
                return column, int(inner[2])
        return None, 1

    def _unknown(self, header: str) -> int:
        """Notes a column that isn't known, once; the number of problems noted."""
        if header in self._near:
            return 0
        near = get_close_matches(header.strip().casefold(), self._columns, n=1, cutoff=0.6)
        self._near[header] = near[0] if near else ""
        hint = (
            f"did you mean {near[0]}? Rows that fill it in aren't read"
            if near
            else "see template() for the columns"
        )
        self._note(None, header, "", f"no such column; {hint} (or name it in ignore=)", "")
        return 1

    def _note(self, number: int | None, column: str, value: object, expected: str, name: str) -> None:
        self.problems.append(Problem(number, column, value, expected, name))


@cache
def _types(owner: Any) -> dict[str, Any]:
    return get_type_hints(owner)


def _bare(annotation: Any) -> Any:
    if get_origin(annotation) in (Union, UnionType):
        kept = [one for one in get_args(annotation) if one is not NoneType]
        return kept[0]
    return annotation


def _reader(annotation: Any) -> Reader:
    kind = _bare(annotation)
    if kind is date:
        return read_day
    if kind is bool:
        return read_truth
    if kind is int:
        return read_number
    if isinstance(kind, type) and issubclass(kind, Labelled):
        return lambda value: read_member(kind, value)
    if kind is str:
        return read_text
    return _read_place


def _read_place(value: Any) -> Any:
    from govrules.places import read_place

    return read_place(value)


def _example(annotation: Any) -> str:
    kind = _bare(annotation)
    if kind is date:
        return "2024-10-23"
    if kind is bool:
        return "是"
    if kind is int:
        return "20"
    if isinstance(kind, type) and issubclass(kind, Labelled):
        return next(iter(kind)).value
    return "重庆市" if kind is not str else ""
