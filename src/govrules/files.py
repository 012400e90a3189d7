"""Files 文件读取: tables (CSV) and event lists (JSON Lines) of cases, as offices have them."""

from __future__ import annotations

import csv
import io
import os
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

from govrules.errors import BadRecord, GovRulesError, Problem, UnknownRule
from govrules.kinds import KINDS, record_type
from govrules.procedure.records import Record
from govrules.records import read_records, template
from govrules.serialization import from_plain, parse_json

Progress = Callable[[int], None]


def read_file(
    path: str | os.PathLike[str],
    kind: str | None = None,
    *,
    ignore: Iterable[str] = (),
    progress: Progress | None = None,
) -> tuple[tuple[Record, ...], tuple[Problem, ...]]:
    """读取案卷文件: the records of a .csv or .jsonl file, and the problems of what couldn't be read.

    CSV: one case a row, UTF-8 with or without BOM or GB18030, commas, semicolons or tabs; ``kind`` may be
    left out where the columns tell it. JSON Lines: one case a line. ``progress`` is called with the
    number of cases read so far. Raises `BadRecord` if the file as a whole can't be read, ``OSError``.
    """
    source = Path(path)
    text = decoded(source.read_bytes(), source.name)
    if source.suffix.lower() in (".jsonl", ".ndjson", ".json"):
        return _read_lines(text, kind, progress)
    return _read_table(text, source.name, kind, ignore, progress)


def decoded(content: bytes, name: str) -> str:
    """解码: UTF-8 (with BOM or without), else GB18030; `BadRecord` if it is neither."""
    for encoding in ("utf-8-sig", "gb18030"):
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\x00" in text:
            break
        return text
    raise BadRecord(f"{name} is neither UTF-8 nor GB18030 text: save it as CSV UTF-8")


def _read_lines(
    text: str, kind: str | None, progress: Progress | None
) -> tuple[tuple[Record, ...], tuple[Problem, ...]]:
    records: list[Record] = []
    problems: list[Problem] = []
    seen: dict[tuple[str, str], int] = {}
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip():
            continue
        try:
            value = parse_json(line)
            if kind is not None and isinstance(value, dict):
                value.setdefault("kind", record_type(kind).kind.name)
            found = from_plain(value, number)
        except BadRecord as error:
            problems += error.problems or (Problem(number, "$", line[:60], str(error)),)
            continue
        except GovRulesError as error:
            problems.append(Problem(number, "$", line[:60], str(error)))
            continue
        if not isinstance(found, Record):
            problems.append(Problem(number, "$.kind", "due", "expected a case, not a stored due date"))
            continue
        first = seen.setdefault((found.kind.name, found.id), number)
        if first != number:
            problems.append(Problem(number, "$.id", found.id, f"the case of line {first} has the same id", found.id))
            continue
        records.append(found)
        if progress is not None:
            progress(number)
    if not records and not problems:
        raise BadRecord("the file has no cases: expected one JSON object a line")
    return tuple(records), tuple(problems)


def _read_table(
    text: str, name: str, kind: str | None, ignore: Iterable[str], progress: Progress | None
) -> tuple[tuple[Record, ...], tuple[Problem, ...]]:
    first = text.split("\n", 1)[0]
    delimiter = max(",;\t", key=first.count)
    reader = csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter)
    try:
        header = [column.strip() for column in reader.fieldnames or []]
    except csv.Error as error:
        raise BadRecord(f"{name}: the header can't be read: {error}") from error
    if not any(header):
        raise BadRecord(f"{name} is empty: expected a header with columns such as id, received, replied")
    twice = sorted({column for column in header if column and header.count(column) > 1})
    if twice:
        raise BadRecord(f"{name}: columns given twice: {', '.join(twice)}; repeated events are named _2, _3")
    reader.fieldnames = header
    ignored = (*ignore, "")
    kind = kind if kind is not None else told_kind(header, name)
    broken: list[Problem] = []
    rows = _counted(reader, progress, broken)
    records, problems = read_records(kind, rows, errors="collect", ignore=ignored)
    if not records and not problems and not broken:
        raise BadRecord(f"{name} has a header and no cases")
    return records, (*problems, *broken)


def told_kind(header: Iterable[str], name: str) -> str:
    """由表头判断案卷种类: the one kind whose template has an id and an event among these columns.

    Raises `UnknownRule` where none or several fit.
    """
    given = set(header)
    fitting = []
    for kind in KINDS:
        columns = template(kind)
        keys = {text for column in columns if column.name == "id" for text in (column.name, column.label.zh)}
        days = {
            text for column in columns if column.field == "on" for text in (column.name, column.label.zh, column.label.en)
        }
        if given & keys and given & days:
            fitting.append(kind)
    if len(fitting) == 1:
        return fitting[0]
    raise UnknownRule(f"{name}: the columns don't tell what kind of case it holds: say --kind, one of {', '.join(KINDS)}")


def _counted(
    reader: csv.DictReader[str], progress: Progress | None, broken: list[Problem]
) -> Iterator[dict[str | Any, str | Any]]:
    rows = iter(reader)
    number = 0
    while True:
        try:
            row = next(rows)
        except StopIteration:
            return
        except csv.Error as error:
            broken.append(Problem(number + 1, "row", "", f"not a row of CSV: {error}"))
            return
        number += 1
        if progress is not None:
            progress(number)
        yield row
