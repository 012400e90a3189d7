"""Cells 单元格: values as offices write them in tables, read strictly."""

from __future__ import annotations

import re
from datetime import date, datetime, time
from numbers import Integral
from typing import Any

from govrules.calendar.civil import civil_day
from govrules.errors import BadValue
from govrules.labels import Labelled

TRUE = ("是", "有", "对", "true", "yes", "y", "1", "√")
FALSE = ("否", "无", "错", "false", "no", "n", "0", "×")

_DAY = re.compile(r"^(\d{4})\s*(?:[-/.．]|年)\s*(\d{1,2})\s*(?:[-/.．]|月)\s*(\d{1,2})\s*日?$")
_MOMENT = re.compile(
    r"^(?P<day>.+?(?:日|[T ]))\s*(?P<hour>\d{1,2})(?::|：|时|点)(?P<minute>\d{2})(?:分)?(?::(?P<second>\d{2})(?:\.\d+)?)?"
    r"\s*(?P<zone>Z|[+-]\d{2}:?\d{2})?$"
)
_COMPACT = re.compile(r"^\d{8}$")
_FULL_WIDTH = str.maketrans("０１２３４５６７８９－／：", "0123456789-/:")


def is_empty(value: Any) -> bool:
    """是否空白: None, an empty text, NaN, NaT and pandas' NA."""
    if value is None:
        return True
    if isinstance(value, str):
        return not value.strip()
    value = unboxed(value)
    differs = value != value
    return differs is True or (
        differs is value and not isinstance(value, bool)
    )  # NA answers NA to everything


def unboxed(value: Any) -> Any:
    """原值: a scalar of numpy as the plain value it stands for; anything else as it is."""
    return (
        value.item() if type(value).__module__ == "numpy" and getattr(value, "shape", None) == () else value
    )


def read_day(value: Any) -> date:
    """读取日期: 2024-09-20, 2024/9/20, 2024年9月20日 or 20240920, with a time of day or without.

    With a time the result is a ``datetime``; midnight without a zone is how spreadsheets write a plain
    day, and is read as one. ``date`` and ``datetime`` are read alike. Raises `BadValue` for anything else.
    """
    if isinstance(value, datetime) and value == value:
        return _day_or_time(datetime.combine(value.date(), value.timetz()))  # pandas' Timestamp too
    if isinstance(value, date) and value == value:
        return civil_day(value)
    if isinstance(value, str):
        text = value.strip().translate(_FULL_WIDTH)
        found = _DAY.match(text)
        if found:
            return _date(value, *found.groups())
        if _COMPACT.match(text):
            return _date(value, text[:4], text[4:6], text[6:])
        moment = _MOMENT.match(text)
        if moment and _DAY.match(moment["day"].rstrip("T ")):
            day = read_day(moment["day"].rstrip("T "))
            zone = moment["zone"] or ""
            zone = "+00:00" if zone == "Z" else zone
            clock = f"{int(moment['hour']):02d}:{moment['minute']}:{moment['second'] or '00'}"
            try:
                found_at = datetime.fromisoformat(f"{day.isoformat()}T{clock}{zone}")
            except ValueError as error:
                raise BadValue(f"no such time of day; {EXPECTED_DAY}") from error
            return _day_or_time(found_at)
    raise BadValue(f"not a day; {EXPECTED_DAY}")


def _day_or_time(value: datetime) -> date:
    return value.date() if value.tzinfo is None and value.time() == time.min else value


EXPECTED_DAY = "expected a day such as 2024-09-20, 2024/9/20 or 2024年9月20日"


def _date(value: object, year: str, month: str, day: str) -> date:
    try:
        return date(int(year), int(month), int(day))
    except ValueError as error:
        raise BadValue(f"no such day in the calendar; {EXPECTED_DAY}") from error


def read_truth(value: Any) -> bool:
    """读取是否: 是/否, true/false, yes/no, 1/0; `BadValue` otherwise."""
    if isinstance(value, bool):
        return value
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    text = str(value).strip().translate(_FULL_WIDTH).casefold() if isinstance(value, str | int) else ""
    if text in TRUE:
        return True
    if text in FALSE:
        return False
    raise BadValue("expected 是 or 否 (yes or no)")


def read_number(value: Any) -> int:
    """读取整数: a whole number; `BadValue` otherwise."""
    if isinstance(value, Integral) and not isinstance(value, bool):
        return int(value)
    if isinstance(value, float) and value.is_integer():
        return int(value)  # spreadsheets hand every number over as a float
    text = value.strip().translate(_FULL_WIDTH) if isinstance(value, str) else ""
    if re.fullmatch(r"[0-9]{1,9}(\.0+)?", text):
        return int(text.split(".")[0])
    raise BadValue("expected a whole number such as 20")


def read_member(members: type[Labelled], value: Any) -> Labelled:
    """读取选项: a member by value or label, in either language; `BadValue` lists the known ones."""
    if isinstance(value, str):
        try:
            return members.read(value)
        except BadValue:
            pass
    known = ", ".join(f"{member.value} ({member.zh})" for member in members)
    raise BadValue(f"expected one of {known}")


def read_text(value: Any) -> str:
    """读取文字: a text; a number is taken as it is written."""
    if isinstance(value, str):
        return value.strip()
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    raise BadValue("expected a text")
