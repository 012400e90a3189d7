"""Calendar file 日历文件: duties as an iCalendar text (RFC 5545), written by the library ``icalendar``."""

from __future__ import annotations

import datetime as dt
import unicodedata
from typing import TYPE_CHECKING

from govrules.errors import BadValue, GovRulesError, WrongType
from govrules.labels import check_language

if TYPE_CHECKING:
    from icalendar import Event

    from govrules.duty import Instance
    from govrules.year_plan import DutyCalendar


def calendar_text(plan: DutyCalendar, lang: str = "zh", stamped: dt.datetime | None = None) -> str:
    """日历文件: all-day events, one an instance, in order; see `DutyCalendar.to_ical`.

    Raises `GovRulesError` if the extra ``ical`` isn't installed, `WrongType` for a ``stamped`` that is no
    moment, `BadValue` for one without a zone.
    """
    try:
        from icalendar import Calendar, vText
    except ImportError as error:
        raise GovRulesError("a calendar file needs the extra ical: pip install 'govrules[ical]'") from error
    check_language(lang)
    if stamped is not None:
        if not isinstance(stamped, dt.datetime) or stamped != stamped:  # NaT differs from itself
            raise WrongType(f"stamped= takes an aware datetime, not {stamped!r}")
        if stamped.utcoffset() is None:
            raise BadValue(f"stamped={stamped} has no zone: give an aware datetime")
    moment = stamped or _known_at(plan)
    where = "" if plan.place is None else plan.place.zh if lang == "zh" else plan.place.en
    file = Calendar()
    file.add("version", "2.0")
    file.add("prodid", "-//govrules//duty calendar//ZH" if lang == "zh" else "-//govrules//duty calendar//EN")
    file.add("calscale", "GREGORIAN")
    name = f"{plan.year}年{where}职责日历" if lang == "zh" else f"Duties {plan.year} {where}".strip()
    file.add("x-wr-calname", vText(_line(name)))  # said to be text: the name isn't the standard's own
    for instance in plan.instances:
        if instance.last is not None:
            file.add_component(_event(plan, instance, lang, moment))
    written: bytes = file.to_ical()
    return written.decode("utf-8")


def _event(plan: DutyCalendar, instance: Instance, lang: str, stamped: dt.datetime) -> Event:
    from icalendar import Event

    event = Event()
    place = "china" if plan.place is None else plan.place.code
    # From the key, not from the day: a file written after a new notice must replace the old entry.
    event.add("uid", _line(f"{instance.duty.rule.id}.{instance.key}.{place}@govrules"))
    event.add("dtstamp", stamped.astimezone(dt.UTC))
    event.add("dtstart", dt.date(instance.last.year, instance.last.month, instance.last.day))  # type: ignore[union-attr]
    event.add("summary", _line(instance.duty.label.text(lang)))
    event.add("description", "\n".join(_line(one) for one in instance.due.explain(lang).split("\n")))
    event.add("categories", [_line(instance.duty.rule.id.split(".")[0])])
    event.add("transp", "TRANSPARENT")
    return event


def _line(text: str) -> str:
    """A text as one line that every calendar reads: without control characters and halves of characters."""
    joined = " ".join(text.splitlines()).replace("\t", " ")
    return "".join(one for one in joined if unicodedata.category(one) not in ("Cc", "Cs"))


def _known_at(plan: DutyCalendar) -> dt.datetime:
    known = max(notice.known_from for notice in plan.calendar.notices)
    return dt.datetime(known.year, known.month, known.day, tzinfo=dt.UTC)
