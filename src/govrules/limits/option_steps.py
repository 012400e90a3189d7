"""Option steps 扣除与延长步骤: pauses and extensions in words."""

from __future__ import annotations

import datetime as dt
from typing import Any

from govrules.labels import Label
from govrules.limits.due import Due, Step
from govrules.limits.length import Hours, WorkingDays
from govrules.limits.phrases import moment_text, with_weekday
from govrules.limits.step_details import notice_days
from govrules.sources import Citation


def pause_refused(due: Due, ground: str) -> list[Step]:
    """不予扣除: a pause whose ground the version does not exclude."""
    # Another version may exclude this ground, and so know its words.
    terms = [version.term for version in due.rule.versions if version.term is not None]
    known = {one.name: one.label for term in terms for one in term.pauses}
    label = known.get(ground, Label(ground, ground))
    return [
        Step(
            f"“{label.zh}”所用时间不属于该版本规定可扣除的时间，不予扣除",
            f"Time for {label.en!r} is not left out: this version doesn't exclude it",
            (due.version.citation,),
        )
    ]


def paused_days(due: Due, ground: str, first: dt.date, last: dt.date, count: float) -> list[Step]:
    """扣除: a pause that counted, and how much it took out."""
    cited: tuple[Citation, ...] = ()
    label_zh = label_en = ground
    term = due.version.term
    for one in () if term is None else term.pauses:
        if ground in (one.name, one.label.zh, one.label.en):
            cited, label_zh, label_en = (one.citation,), one.label.zh, one.label.en
    unit = ("个工作日", "working days") if due.in_working_days else ("日", "days")
    if term is not None and isinstance(term.length, Hours):
        unit = ("小时", "hours")
    return [
        Step(
            f"{label_zh}：{first}至{last}不计入，扣除{count:g}{unit[0]}",
            f"{label_en}: {first} to {last} not counted, {count:g} {unit[1]}",
            cited,
        )
    ]


def pause_runs(due: Due, ground: str, first: dt.date) -> list[Step]:
    """扣除未止: a pause that has no end yet."""
    return [
        Step(f"自{first}起的扣除（{ground}）尚未结束", f"The pause since {first} ({ground}) has not ended")
    ]


def extended_by(due: Due, span: Any, told: dt.date | None, first: dt.date, last: dt.date) -> list[Step]:
    """延长: an extension, and the day to which it leads."""
    term = due.version.term
    cited = (term.extends.citation,) if term is not None and term.extends is not None else ()
    how = _told(told)
    steps = [] if not isinstance(span, WorkingDays) else notice_days(due, first, last)
    return [
        Step(
            f"延长{span.text()}{how[0]}，自首个届满日{moment_text(first)}续算，至{with_weekday(last)}",
            f"Extended by {span.text('en')}{how[1]}, from the first due date {moment_text(first)} "
            f"to {with_weekday(last, 'en')}",
            cited,
        ),
        *steps,
    ]


def longer_by(due: Due, span: Any, told: dt.date | None) -> list[Step]:
    """延长: an extension of a limit in hours whose start is known by its day alone."""
    term = due.version.term
    cited = (term.extends.citation,) if term is not None and term.extends is not None else ()
    how = _told(told)
    return [Step(f"延长{span.text()}{how[0]}", f"Extended by {span.text('en')}{how[1]}", cited)]


def _told(told: dt.date | None) -> tuple[str, str]:
    if told is None:
        return "，未载明告知日期，视为按时告知", ", told on a day not recorded, assumed in time"
    return f"，{told}告知", f", told on {told}"


def extension_late(due: Due, span: Any, told: dt.date, first: dt.date) -> list[Step]:
    """延长无效: an extension told after the first due date."""
    return [
        Step(
            f"延长{span.text()}于{told}告知，晚于首个届满日{moment_text(first)}，不予计入",
            f"The extension of {span.text('en')} told on {told} came after the first due date {moment_text(first)} "
            "and doesn't count",
            (due.version.citation,),
        )
    ]
