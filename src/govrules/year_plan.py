"""Year plan 年度职责日历: the duties of a place in one year, as rows for a table or a calendar file."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from attrs import field, frozen

from govrules.calendar.workdays import WorkCalendar
from govrules.duty import Duty, Instance
from govrules.errors import BadValue, WrongType
from govrules.labels import Label, check_language
from govrules.limits.phrases import with_weekday
from govrules.limits.recurrence import EachTime, Every, Period
from govrules.limits.rule import Version
from govrules.places import Place

# Duties of every day and every week would bury the others.
FREQUENT = (Period.DAY, Period.WORKING_DAY, Period.WEEK)

COLUMNS = (
    "due",
    "rolled",
    "key",
    "rule",
    "duty",
    "pattern",
    "place",
    "force",
    "article",
    "certainty",
    "confidence",
)


@frozen
class DutyCalendar:
    """年度职责日历: the instances of a year in order, and the duties that stand all year without a day.

    ``standing`` are those owed after every event of a kind, and, unless asked for, those of every day and week.
    """

    year: int
    place: Place | None
    instances: tuple[Instance, ...] = field(repr=lambda found: f"<{len(found)} instances>")
    standing: tuple[Duty, ...] = field(repr=lambda found: f"<{len(found)} duties>")
    calendar: WorkCalendar = field(repr=False)

    def rows(self, lang: str = "en") -> list[dict[str, object]]:
        """日历行: one row an instance, as plain values under the names of `COLUMNS`.

        ``rolled`` is the last day if a rest day moved it, where that is another day and the law is silent.
        """
        check_language(lang)
        return [self._row(instance, lang) for instance in self.instances]

    def text(self, lang: str = "zh") -> str:
        """日历文字: the year's days in order, then the standing duties, one a line."""
        zh = check_language(lang) == "zh"
        where = (
            ("全国" if zh else "national") if self.place is None else self.place.zh if zh else self.place.en
        )
        lines = [
            f"{self.year}年职责日历（{where}）：{len(self.instances)}项"
            if zh
            else f"Duties in {self.year} ({where}): {len(self.instances)}"
        ]
        for instance in self.instances:
            day = instance.last
            when = with_weekday(day, lang) if day is not None else ("日期不定" if zh else "no date")
            rolled = self._rolled(instance)
            also = "" if rolled is None else f"；顺延则为{rolled}" if zh else f"; {rolled} if it rolls"
            lines.append(f"{when}{also}  {instance.duty.label.text(lang)}  [{instance.duty.rule.id}]")
        if self.standing:
            lines.append("常年履行：" if zh else "All year:")
            end = dt.date(self.year, 12, 31)
            lines += [
                f"- {duty.label.text(lang)}（{_pattern(duty, end, lang)}）  [{duty.rule.id}]"
                if zh
                else f"- {duty.label.text(lang)} ({_pattern(duty, end, lang)})  [{duty.rule.id}]"
                for duty in self.standing
            ]
        return "\n".join(lines)

    def to_ical(self, lang: str = "zh", *, stamped: dt.datetime | None = None) -> str:
        """日历文件: the instances as an iCalendar text (RFC 5545): all-day events with stable UIDs.

        Needs the extra ``ical``. ``stamped`` is the moment written into the file, aware; by default
        midnight (UTC) of the day on which the newest notice of the calendar became known, so that the same
        knowledge gives the same file.
        """
        from govrules.integrations.calendar_file import calendar_text

        return calendar_text(self, lang, stamped)

    def _row(self, instance: Instance, lang: str) -> dict[str, object]:
        due = instance.due
        place = _place_of(due.version, instance.duty)
        return {
            "due": due.instant or due.date,
            "rolled": self._rolled(instance),
            "key": instance.key,
            "rule": instance.duty.rule.id,
            "duty": instance.duty.label.text(lang),
            "pattern": instance.duty.pattern(instance.opens, lang),
            "place": "" if place is None else place.text(lang),
            "force": due.version.force.text(lang),
            "article": due.version.citation.text(lang),
            "certainty": due.certainty.value,
            "confidence": due.version.confidence.value,
        }

    def _rolled(self, instance: Instance) -> dt.date | None:
        rolled = instance.due.readings.get("roll")
        return rolled if rolled is not None and rolled != instance.last else None


def duty_calendar_of(
    duties: Iterable[Duty],
    year: int,
    place: Place | None,
    calendar: WorkCalendar,
    *,
    frequent: bool = False,
) -> DutyCalendar:
    """年度职责日历: the instances of these duties in a year; see `govrules.duty_calendar`."""
    if isinstance(year, bool) or not isinstance(year, int):
        raise WrongType(f"a year is a whole number, not {year!r}")
    if not 1949 <= year <= 2200:
        raise BadValue(f"a year lies between 1949 and 2200, not {year}")
    first, last = dt.date(year, 1, 1), dt.date(year, 12, 31)
    instances: list[Instance] = []
    standing = []
    for duty in duties:
        if _stands(duty, first, last, frequent):
            standing.append(duty)
        else:
            instances += duty.instances(first, last, calendar=calendar)
    ordered = sorted(instances, key=lambda one: (one.last or dt.date.max, one.duty.rule.id, one.key))
    return DutyCalendar(year, place, tuple(ordered), tuple(standing), calendar)


def _stands(duty: Duty, first: dt.date, last: dt.date, frequent: bool) -> bool:
    found = [
        version.term.recurs for version in duty.versions_between(first, last) if version.term is not None
    ]
    return any(
        isinstance(one, EachTime) or (not frequent and isinstance(one, Every) and one.period in FREQUENT)
        for one in found
    )


def _pattern(duty: Duty, end: dt.date, lang: str) -> str:
    versions = duty.versions_between(dt.date(end.year, 1, 1), end)
    return duty.pattern_of(versions[-1], lang) if versions else ""


def _place_of(version: Version, duty: Duty) -> Label | None:
    for layer in duty.rule.layers:
        if version in layer.versions:
            return Label(layer.place.zh, layer.place.en)
    place = duty.rule.place
    return None if place is None else Label(place.zh, place.en)
