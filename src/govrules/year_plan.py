"""Year plan 年度职责日历: the duties of a place in one year, as rows for a table or a calendar file."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from attrs import field, frozen

from govrules.calendar.workdays import WorkCalendar
from govrules.duty import FIRST_YEAR, LAST_YEAR, Duty, Instance
from govrules.errors import BadValue, NotCovered, WrongType
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
class Standing:
    """常年履行的时段: the days of a year in which a duty has no days of its own, by one version.

    ``covered`` is False where its days were asked for, but the calendar doesn't know them.
    """

    duty: Duty
    first: dt.date
    last: dt.date
    version: Version
    covered: bool = True

    def text(self, lang: str = "zh") -> str:
        """一行文字: the duty, how often it comes, its days where they aren't the whole year, and its id."""
        zh = check_language(lang) == "zh"
        notes = [self.duty.pattern_of(self.version, lang)]
        if (self.first.month, self.first.day, self.last.month, self.last.day) != (1, 1, 12, 31):
            notes.append(f"{self.first}至{self.last}" if zh else f"{self.first} to {self.last}")
        if not self.covered:
            notes.append("日历未覆盖，未逐日列出" if zh else "not listed: the calendar doesn't cover it")
        if self.version.since is None:
            notes.append(_UNKNOWN.text(lang))
        label = self.duty.label.text(lang)
        told = f"（{'；'.join(notes)}）" if zh else f" ({'; '.join(notes)})"
        return f"{label}{told}  [{self.duty.rule.id}]"


_UNKNOWN = Label("施行日不明", "start unknown")


@frozen
class DutyCalendar:
    """年度职责日历: the instances of a year in order, and the duties that stand without days of their own.

    Those are owed after every event of a kind, or, unless asked for, every day or week; or the calendar doesn't
    know their days. ``stretches`` says when in the year.
    """

    year: int
    place: Place | None
    instances: tuple[Instance, ...] = field(repr=lambda found: f"<{len(found)} instances>")
    stretches: tuple[Standing, ...] = field(repr=lambda found: f"<{len(found)} stretches>")
    calendar: WorkCalendar = field(repr=False)

    @property
    def standing(self) -> tuple[Duty, ...]:
        """常年履行的职责: the duties without days of their own in the year or a part of it, once each."""
        return tuple(dict.fromkeys(one.duty for one in self.stretches))

    def rows(self, lang: str = "en") -> list[dict[str, object]]:
        """日历行: one row an instance, as plain values under the names of `COLUMNS`.

        ``rolled`` is the last day if a rest day moved it, where that is another day and the law is silent.

        >>> import govrules as gr
        >>> row = gr.duty_calendar(2026, domain="disclosure").rows()[0]
        >>> str(row["due"]), str(row["rolled"]), row["rule"], row["certainty"]
        ('2026-01-31', '2026-02-02', 'disclosure.annual_report.department', 'final')
        """
        check_language(lang)
        return [self._row(instance, lang) for instance in self.instances]

    def text(self, lang: str = "zh") -> str:
        """日历文字: the year's days in order, then the standing duties, one a line.

        >>> import govrules as gr
        >>> gr.duty_calendar(2026, domain="disclosure").text("en").splitlines()[1][:38]
        'Sat 2026-01-31; 2026-02-02 if it rolls'
        """
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
            doubt = f"  {_UNKNOWN.text(lang)}" if instance.due.version.since is None else ""
            lines.append(f"{when}{also}  {instance.duty.label.text(lang)}  [{instance.duty.rule.id}]{doubt}")
        if self.stretches:
            lines.append("常年履行：" if zh else "All year:")
            lines += [f"- {one.text(lang)}" for one in self.stretches]
        return "\n".join(lines)

    def to_ical(self, lang: str = "zh", *, stamped: dt.datetime | None = None) -> str:
        """日历文件: the instances as an iCalendar text (RFC 5545): all-day events with stable UIDs.

        Needs the extra ``ical``. ``stamped`` is the moment written into the file, aware; by default
        midnight (UTC) of the day on which the newest notice of the calendar became known, so that the same
        knowledge gives the same file. Raises `WrongType` for a ``stamped`` that is no moment, `BadValue` for
        one without a zone.

        >>> import govrules as gr
        >>> gr.duty_calendar(2026, domain="disclosure").to_ical().splitlines()[0]
        'BEGIN:VCALENDAR'
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
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise BadValue(f"a year lies between {FIRST_YEAR} and {LAST_YEAR}, not {year}")
    first, last = dt.date(year, 1, 1), dt.date(year, 12, 31)
    instances: list[Instance] = []
    stretches = []
    for duty in duties:
        for start, end, version in duty.in_force_between(first, last):
            if _stands(version, frequent):
                stretches.append(Standing(duty, start, end, version))
                continue
            try:
                instances += duty.instances(start, end, calendar=calendar)
            except NotCovered:
                stretches.append(Standing(duty, start, end, version, covered=False))
    ordered = sorted(instances, key=lambda one: (one.last or dt.date.max, one.duty.rule.id, one.key))
    return DutyCalendar(year, place, tuple(ordered), tuple(stretches), calendar)


def _stands(version: Version, frequent: bool) -> bool:
    recurs = None if version.term is None else version.term.recurs
    return isinstance(recurs, EachTime) or (
        not frequent and isinstance(recurs, Every) and recurs.period in FREQUENT
    )


def _place_of(version: Version, duty: Duty) -> Label | None:
    for layer in duty.rule.layers:
        if version in layer.versions:
            return Label(layer.place.zh, layer.place.en)
    place = duty.rule.place
    return None if place is None else Label(place.zh, place.en)
