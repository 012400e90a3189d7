"""Serialization 序列化: records and answers as JSON, versioned, read strictly; the only user of cattrs."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from datetime import date, datetime
from functools import cache
from types import GenericAlias
from typing import Any, get_args, get_origin

import attrs
from attrs import frozen
from cattrs import Converter, transform_error
from cattrs.errors import ClassValidationError, ForbiddenExtraKeysError, IterableValidationError

from govrules import __version__
from govrules.calendar.civil import civil_day
from govrules.errors import BadRecord, BadValue, GovRulesError, Problem, UnknownRule, WrongType
from govrules.kinds import record_type
from govrules.labels import Labelled
from govrules.limits.due import Due
from govrules.places import Place, read_place
from govrules.procedure.events import Event, event_name
from govrules.procedure.records import Record

SCHEMA = 1
# StoredDue has a field of that name.
Day = date


@frozen
class StoredDue:
    """已存期限答案: a due date as it was answered once, with the rule version and the calendar it rests on."""

    rule: str
    since: Day | None
    article: str
    start: Day
    date: Day | None
    instant: datetime | None
    certainty: str
    earliest: Day | None
    latest: Day | None
    missing: tuple[str, ...]
    readings: dict[str, Day | None]
    explanation: str
    calendar: str
    horizon: Day
    library: str


def to_json(value: Record | Due | StoredDue) -> str:
    """写成 JSON: a record or a due date as one line of JSON, with the version of the schema.

    Raises `WrongType` for anything else.
    """
    return json.dumps(to_plain(value), ensure_ascii=False, sort_keys=False)


def to_plain(value: Record | Due | StoredDue) -> dict[str, Any]:
    """写成普通值: what `to_json` writes, as dicts and lists."""
    if isinstance(value, Record):
        return _plain_record(value)
    if isinstance(value, Due):
        value = stored(value)
    if isinstance(value, StoredDue):
        plain = {"schema": SCHEMA, "kind": "due"}
        plain.update({one.name: _plain(getattr(value, one.name)) for one in attrs.fields(StoredDue)})
        return plain
    raise WrongType(f"to_json() takes a record or a due date, not {value!r}")


def stored(due: Due) -> StoredDue:
    """存档答案: what of an answer is kept: date, bounds, version, article, calendar and library."""
    return StoredDue(
        rule=due.rule.id,
        since=due.version.since,
        article=due.version.citation.text("zh"),
        start=due.start,
        date=due.date,
        instant=due.instant,
        certainty=due.certainty.value,
        earliest=due.earliest,
        latest=due.latest,
        missing=due.missing,
        readings=dict(due.readings),
        explanation=due.explain("zh"),
        calendar=due.calendar.fingerprint,
        horizon=due.calendar.horizon,
        library=__version__,
    )


def from_json(text: str | bytes) -> Any:
    """读取 JSON: the record, or the stored due date, that `to_json` wrote.

    Read strictly: unknown keys, wrong types and bad values are all reported at once, with their paths, in
    one `BadRecord`; a schema newer than this library's is refused by number.
    """
    return from_plain(parse_json(text))


def parse_json(text: str | bytes) -> Any:
    """解析 JSON 文本: strict: no repeated keys, no NaN; `BadRecord` says where it breaks."""
    if not isinstance(text, str | bytes):
        raise WrongType(f"from_json() takes text, not {text!r}")

    def refuse(name: str) -> Any:
        raise BadRecord(f"{name} is not a value of JSON")

    try:
        return json.loads(text, object_pairs_hook=_unrepeated, parse_constant=refuse)
    except json.JSONDecodeError as error:
        raise BadRecord(f"not JSON: {error.msg} at line {error.lineno}, column {error.colno}") from error
    except UnicodeDecodeError as error:
        raise BadRecord("not JSON: the text isn't UTF-8") from error
    except BadRecord:
        raise
    except ValueError as error:
        raise BadRecord("not JSON that is read here: a number has too many digits") from error
    except RecursionError as error:
        raise BadRecord("not JSON that is read here: nested too deeply") from error


def from_plain(value: Any, row: int | None = None) -> Any:
    """读取普通值: what `from_json` reads, from dicts and lists; ``row`` is named in the problems."""
    if not isinstance(value, dict):
        raise BadRecord((Problem(row, "$", value, "expected an object with kind, id and events"),))
    given = value.get("id")
    name = given if isinstance(given, str) else ""
    schema = value.get("schema", SCHEMA)
    if isinstance(schema, bool) or not isinstance(schema, int) or schema < 1:
        raise BadRecord((Problem(row, "$.schema", schema, f"expected a whole number up to {SCHEMA}", name),))
    if schema > SCHEMA:
        raise BadRecord(
            (
                Problem(
                    row,
                    "$.schema",
                    schema,
                    f"written by a newer govrules; this one ({__version__}) reads schemas up to {SCHEMA}: upgrade it",
                    name,
                ),
            )
        )
    kind = value.get("kind")
    if not isinstance(kind, str):
        raise BadRecord(
            (
                Problem(
                    row, "$.kind", kind, "expected the kind of record, such as disclosure.application", name
                ),
            )
        )
    body = {key: one for key, one in value.items() if key not in ("schema", "kind")}
    if kind == "due":
        return _structured(body, StoredDue, _converter(None), row, name)
    try:
        owner = record_type(kind)
    except UnknownRule as error:
        raise BadRecord((Problem(row, "$.kind", kind, str(error), name),)) from error
    converter = _converter(owner)  # type: ignore[arg-type]  # mypy takes an attrs class for unhashable
    return _structured(body, owner, converter, row, name)


def _structured(body: dict[str, Any], owner: type, converter: Converter, row: int | None, name: str) -> Any:
    try:
        return converter.structure(body, owner)
    except (ClassValidationError, IterableValidationError) as error:
        problems = []
        for line in transform_error(error, path="$", format_exception=_words):
            message, _, path = line.rpartition(" @ ")
            if message.startswith(_UNKNOWN):
                unknown, known = message.removeprefix(_UNKNOWN).split(";", 1)
                for key in unknown.split(","):
                    problems.append(
                        Problem(
                            row, f"{path}.{key}", _at(body, f"{path}.{key}"), f"no such key; {known}", name
                        )
                    )
            else:
                problems.append(Problem(row, path, _at(body, path), message, name))
        raise BadRecord(tuple(problems)) from error


def _words(error: BaseException, kind: type | None) -> str:
    if isinstance(error, KeyError):
        return f"required key missing: {error.args[0]}"
    if isinstance(error, ForbiddenExtraKeysError):
        known = ", ".join(sorted(one.name for one in attrs.fields(error.cl))) if attrs.has(error.cl) else ""
        return f"{_UNKNOWN}{','.join(sorted(error.extra_fields))};known: {known}"
    if isinstance(error, AttributeError):
        return "expected an object"
    return str(error)


_UNKNOWN = "unknown keys:"


def _at(body: Any, path: str) -> Any:
    """The value at a path such as $.events[0].on, None where there is none."""
    here = body
    for part in path.removeprefix("$").replace("[", ".").replace("]", "").split("."):
        part = part.strip("'\"")
        if not part:
            continue
        try:
            here = here[int(part)] if isinstance(here, list) else here[part]
        except (KeyError, IndexError, ValueError, TypeError):
            return None
    return here


@cache
def _converter(owner: Any) -> Converter:
    """One converter for each kind of record: its events are told apart by their type."""
    converter = Converter(detailed_validation=True, forbid_extra_keys=True)
    converter.register_structure_hook(str, _text)
    converter.register_structure_hook(bool, _strict(bool, "true or false"))
    converter.register_structure_hook(int, _strict(int, "a whole number"))
    converter.register_structure_hook(datetime, lambda value, _: _day(value, need_time=True))
    converter.register_structure_hook(date, lambda value, _: _day(value))
    converter.register_structure_hook(Place, lambda value, _: _place(value))
    # Members are strings too: without a hook of their own they'd be read as any text.
    converter.register_structure_hook(Labelled, _member)
    # A text and an object can be walked through too, and would be read as a list.
    converter.register_structure_hook_func(_is_tuple, lambda value, kind: _tuple(value, kind, converter))
    if owner is not None:
        kind = owner.kind

        def _structured_event(value: Any, _: Any) -> Event:
            if not isinstance(value, dict):
                raise BadValue("expected an object with type and on")
            name = value.get("type")
            if not isinstance(name, str):
                raise BadValue(
                    f"expected a type of event, one of {', '.join(map(event_name, kind.event_types))}"
                )
            body = {key: one for key, one in value.items() if key != "type"}
            found: Event = converter.structure(body, kind.event_type(name))
            return found

        # By identity: a hook for the class would take its subclasses too.
        converter.register_structure_hook_func(lambda one: one is Event, _structured_event)
    return converter


def _text(value: Any, _: Any) -> str:
    if type(value) is not str:
        raise BadValue("expected a text")
    if any("\ud800" <= letter <= "\udfff" for letter in value):
        raise BadValue("expected a text that can be written as UTF-8: it holds half of a character")
    return value


def _is_tuple(kind: Any) -> bool:
    return get_origin(kind) is tuple


def _tuple(value: Any, kind: Any, converter: Converter) -> tuple[Any, ...]:
    if not isinstance(value, list):
        raise BadValue("expected a list")
    wanted: Any = GenericAlias(list, get_args(kind)[:1])
    return tuple(converter.structure(value, wanted))


def _strict(kind: type, words: str) -> Callable[[Any, Any], Any]:
    def read(value: Any, _: Any) -> Any:
        if type(value) is not kind:
            raise BadValue(f"expected {words}")
        return value

    return read


_WRITTEN = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}(?P<time>T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]{1,6})?)?(Z|[+-][0-9]{2}:[0-9]{2}(:[0-9]{2})?)?)?"
)


def _day(value: Any, *, need_time: bool = False) -> Any:
    words = (
        "expected a time such as 2024-09-20T08:30:00+08:00"
        if need_time
        else "expected a day such as 2024-09-20"
    )
    written = _WRITTEN.fullmatch(value) if isinstance(value, str) else None
    if written is not None:
        try:
            if written["time"]:
                return datetime.fromisoformat(value)
            if not need_time:
                return date.fromisoformat(value)
        except ValueError:
            pass
    raise BadValue(words)


def _place(value: Any) -> Place:
    if isinstance(value, str):
        return read_place(value)
    if (
        isinstance(value, dict)
        and set(value) <= {"code", "zh", "en", "parent"}
        and {"code", "zh", "en"} <= set(value)
    ) and all(isinstance(one, str) for one in value.values()):
        return Place(**value)
    raise BadValue("expected a place: a division code, a name, or an object with code, zh, en and parent")


def _member(value: Any, kind: type[Labelled]) -> Labelled:
    if isinstance(value, str):
        try:
            return kind.read(value)
        except BadValue:
            pass
    raise BadValue(f"expected one of {', '.join(member.value for member in kind)}")


def _unrepeated(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        names = [name for name, _ in pairs]
        twice = sorted({name for name in names if names.count(name) > 1})
        raise BadRecord(f"repeated keys: {', '.join(twice)}")
    return found


def _plain_record(record: Record) -> dict[str, Any]:
    plain: dict[str, Any] = {"schema": SCHEMA, "kind": record.kind.name, "id": record.id}
    for one in attrs.fields(type(record)):
        if one.name not in ("id", "events") and getattr(record, one.name) != one.default:
            plain[one.name] = _plain(getattr(record, one.name))
    plain["events"] = [_plain_event(event) for event in record.events]
    return plain


def _plain_event(event: Event) -> dict[str, Any]:
    plain: dict[str, Any] = {"type": event.name}
    if event.dated_at_all:
        plain["on"] = _plain(event.on)
    for one in attrs.fields(type(event)):
        if one.name != "on" and getattr(event, one.name) != one.default:
            plain[one.name] = _plain(getattr(event, one.name))
    return plain


def _plain(value: Any) -> Any:
    if isinstance(value, Labelled):
        return value.value
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, date):
        return civil_day(value).isoformat()
    if isinstance(value, Place):
        try:
            if read_place(value.code) == value:
                return value.code
        except GovRulesError:
            pass
        return attrs.asdict(value)
    if isinstance(value, tuple):
        return [_plain(one) for one in value]
    if isinstance(value, dict):
        return {key: _plain(one) for key, one in value.items()}
    return value
