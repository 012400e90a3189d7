"""Step details 步骤细节: the festivals inside a count, and the limit that an office set, in words."""

from __future__ import annotations

import datetime as dt

from govrules.calendar.days import DayKind
from govrules.labels import Label
from govrules.limits.due import Due, Step
from govrules.limits.phrases import spans


def office_limit_step(due: Due) -> list[Step]:
    """机关自设期限: the limit that an office set, empty where the law sets it."""
    limit = due.version.office_limit
    return [Step(f"法律未规定期限；机关自设期限：{limit}", f"Set by the office: {limit}")] if limit else []


def notice_days(due: Due, after: dt.date, through: dt.date) -> list[Step]:
    """期间内的节假日: the festival days and made-up working days inside a count, by notice."""
    calendar = due.calendar
    rests: dict[Label, list[dt.date]] = {}
    works: dict[Label, list[dt.date]] = {}
    day = after + dt.timedelta(1)
    while day <= min(through, calendar.horizon):
        found = calendar.day(day)
        if found.source or found.notice is None:
            source = Label(found.source, found.source)
        else:
            source = Label(found.notice.name("zh"), found.notice.name("en"))
        if found.kind is DayKind.MADE_UP_WORKDAY:
            works.setdefault(source, []).append(day)
        elif found.name and not found.works:
            rests.setdefault(source, []).append(day)
        day += dt.timedelta(1)
    steps = []
    for source in dict.fromkeys([*rests, *works]):
        parts_zh, parts_en = [], []
        if source in rests:
            parts_zh.append(f"{spans(rests[source])}放假，不计入")
            parts_en.append(f"{spans(rests[source], 'en')} off, not counted")
        if source in works:
            parts_zh.append(f"{spans(works[source])}调休上班，计入")
            parts_en.append(f"{spans(works[source], 'en')} worked, counted")
        steps.append(Step("期间内" + "；".join(parts_zh), "Inside: " + "; ".join(parts_en), (), source))
    return steps
