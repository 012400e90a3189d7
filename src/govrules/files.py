"""Files 文件读取: tables (CSV) and event lists (JSON Lines) of cases, as offices have them."""

from __future__ import annotations

import csv
import io
import os
from codecs import BOM_UTF8
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
    left out where the columns tell it; columns without a name are left out. JSON Lines: one case a line,
    UTF-8. ``progress`` is called with the number of cases read so far. Raises `BadRecord` if the file as a
    whole can't be read, `UnknownRule` for an unknown kind, ``OSError``.
    """
    source = Path(path)
    if kind is not None:
        kind = record_type(kind).kind.name
    content = source.read_bytes()
    if source.suffix.lower() in (".jsonl", ".ndjson", ".json"):
        return _read_lines(content, source.name, kind, progress)
    return _read_table(decoded(content, source.name), source.name, kind, ignore, progress)


def decoded(content: bytes, name: str) -> str:
    """解码: UTF-8 (with BOM or without), else GB18030; `BadRecord` if it is neither."""
    for encoding in ("utf-8-sig", "gb18030"):
        if encoding == "gb18030" and content.startswith(BOM_UTF8):
            break  # it says that it is UTF-8
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\x00" in text:
            break
        return text
    raise BadRecord(f"{name} is neither UTF-8 nor GB18030 text: save it as CSV UTF-8")


def _read_lines(
    content: bytes, name: str, kind: str | None, progress: Progress | None
) -> tuple[tuple[Record, ...], tuple[Problem, ...]]:
    if b"\x00" in content:
        raise BadRecord(f"{name} isn't UTF-8 text: save it as JSON Lines in UTF-8")
    records: list[Record] = []
    problems: list[Problem] = []
    seen: dict[tuple[str, str], int] = {}
    # By the line feed only: other line separators may stand within a text.
    for number, raw in enumerate(content.removeprefix(BOM_UTF8).split(b"\n"), 1):
        if not raw.strip():
            continue
        line = raw.decode("utf-8", "backslashreplace")
        try:
            value = parse_json(raw)
            if kind is not None and isinstance(value, dict):
                value.setdefault("kind", kind)
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
            problems.append(
                Problem(number, "$.id", found.id, f"the case of line {first} has the same id", found.id)
            )
            continue
        records.append(found)
        if progress is not None:
            progress(number)
    if not records and not problems:
        raise BadRecord(f"{name} has no cases: expected one JSON object a line")
    return tuple(records), tuple(problems)


def _read_table(
    text: str, name: str, kind: str | None, ignore: Iterable[str], progress: Progress | None
) -> tuple[tuple[Record, ...], tuple[Problem, ...]]:
    lines = list(io.StringIO(text, newline=""))
    start = next((number for number, line in enumerate(lines) if line.strip()), len(lines))
    top = lines[start].rstrip("\r\n") if start < len(lines) else ""
    if top[:4].lower() == "sep=" and len(top) == 5:  # how Excel names the delimiter
        delimiter, start = top[4], start + 1
    else:
        delimiter = max(",;\t", key=top.count)
    rows = _rows(lines, start, delimiter)
    cells, error = next(rows, ([], ""))
    if error:
        raise BadRecord(f"{name}: the header can't be read: {error}")
    header = [cell.strip() for cell in cells]
    if not any(header):
        raise BadRecord(f"{name} is empty: expected a header with columns such as id, received, replied")
    twice = sorted({column for column in header if column and header.count(column) > 1})
    if twice:
        raise BadRecord(f"{name}: columns given twice: {', '.join(twice)}; repeated events are named _2, _3")
    ignored = (*ignore, "")
    kind = kind if kind is not None else told_kind(header, name)
    broken: list[Problem] = []
    mappings = _mappings(rows, header, progress, broken)
    records, problems = read_records(kind, mappings, errors="collect", ignore=ignored)
    if not records and not problems and not broken:
        raise BadRecord(f"{name} has a header and no cases")
    return records, (*problems, *broken)


def told_kind(header: Iterable[str], name: str) -> str:
    """由表头判断案卷种类: the one kind whose template has an id and an event among these columns.

    Raises `UnknownRule` where none or several fit.
    """
    given = {column.lstrip("\ufeff").casefold() for column in header}
    fitting = []
    for kind in KINDS:
        columns = template(kind)
        keys = {text for column in columns if column.name == "id" for text in (column.name, column.label.zh)}
        days = {
            text
            for column in columns
            if column.field == "on"
            for text in (column.name, column.label.zh, column.label.en)
        }
        if given & {text.casefold() for text in keys} and given & {text.casefold() for text in days}:
            fitting.append(kind)
    if len(fitting) == 1:
        return fitting[0]
    raise UnknownRule(
        f"{name}: the columns don't tell what kind of case it holds: say --kind, one of {', '.join(KINDS)}"
    )


def _rows(lines: list[str], start: int, delimiter: str) -> Iterator[tuple[list[str], str]]:
    """The rows from a line on, each with why it can't be read ("" if it can).

    After a broken row, such as one with a quote that is never closed, the next line is read as a new row.
    """
    at = start
    while at < len(lines):
        reader = csv.reader(
            (lines[number] for number in range(at, len(lines))), delimiter=delimiter, strict=True
        )
        row = at
        try:
            for cells in reader:
                yield cells, ""
                row = at + reader.line_num
            return
        except csv.Error as error:
            yield [], str(error)
            at = row + 1


def _mappings(
    rows: Iterable[tuple[list[str], str]], header: list[str], progress: Progress | None, broken: list[Problem]
) -> Iterator[dict[Any, Any]]:
    for number, (cells, error) in enumerate(rows, 1):
        if error:
            broken.append(Problem(number, "row", "", f"not a row of CSV (is a quote never closed?): {error}"))
        row: dict[Any, Any] = dict(zip(header, cells, strict=False))
        if len(cells) > len(header):
            row[None] = cells[len(header) :]
        if progress is not None:
            progress(number)
        yield row
