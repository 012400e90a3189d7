"""Duty 职责: a rule that comes again, and its instances between two days."""

from __future__ import annotations

import datetime as dt
from calendar import isleap
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from attrs import field, frozen
from attrs.converters import optional

from govrules.calendar.civil import civil_day
from govrules.calendar.outlook import nth_workday
from govrules.calendar.workdays import WorkCalendar
from govrules.errors import BadValue, NotCovered, NotInForce, WrongType
from govrules.labels import Label, check_language
from govrules.limits.due import Due
from govrules.limits.length import OnDate, YearlyDate
from govrules.limits.recurrence import EachTime, Every, Period
from govrules.limits.rule import Rule, Version
from govrules.places import Place, read_place

if TYPE_CHECKING:
    from govrules.fulfilment import Judged

_DAY = dt.timedelta(1)
# No duty is known before the one, and of no day after the other is anything known.
FIRST_YEAR, LAST_YEAR = 1949, 2200


@frozen
class Instance:
    """一期职责: one occurrence of a duty: the window in which it is met and the answer with its last day.

    ``key`` names it and stays the same whatever the calendar: ``2025-01-31`` for a fixed day, ``2024-Q3``,
    ``2024-H1``, ``2024-07``, ``2024`` or a week's first day for a period, the event's day or id for an event.
    """

    duty: Duty = field(repr=lambda duty: duty.rule.id)
    key: str
    opens: dt.date
    due: Due = field(repr=lambda due: str(due.instant or due.date))
    event: dt.date | None = None

    @property
    def last(self) -> dt.date | None:
        """最后一日: the day by which it is met, None where none can be given."""
        return self.due.date

    def text(self, lang: str = "zh") -> str:
        """一行文字: the day, the duty and its article."""
        when = self.due.instant or self.due.date or ("日期不定" if lang == "zh" else "no date")
        return f"{when} {self.duty.rule.label.text(lang)} —— {self.due.version.citation.text(lang)}"


@frozen
class Duty:
    """职责: a rule whose versions recur: fixed days, periods, or after every event of a kind.

    ``rule`` is the rule, ``place`` where it is asked for, a `Place` or its name (None: where the rule's own
    rulebook was taken `at`, else nationally).

    >>> import govrules as gr
    >>> duty = Duty(gr.rule("disclosure.annual_report.department"))
    >>> [one.key for one in duty.instances(dt.date(2019, 1, 1), dt.date(2020, 12, 31))]
    ['2019-03-31', '2020-01-31']
    """

    rule: Rule = field(repr=lambda rule: rule.id)
    place: Place | None = field(default=None, converter=optional(read_place))

    def __attrs_post_init__(self) -> None:
        if not isinstance(self.rule, Rule):
            raise WrongType(f"a duty is made from a Rule, not {self.rule!r}")
        if not any(recurs(version) for version in self._every_version()):
            raise BadValue(
                f"{self.rule.id} doesn't come again: no version has a fixed day or a recurrence; use rule.due()"
            )

    @property
    def label(self) -> Label:
        """名称: the rule's label."""
        return self.rule.label

    def on(self, day: dt.date) -> Version:
        """某日的规定: the version in force on a day; raises `NotInForce` as the rule does.

        >>> import govrules as gr
        >>> Duty(gr.rule("disclosure.annual_report.department")).on(dt.date(2024, 1, 1)).since
        datetime.date(2019, 5, 15)
        """
        return self.rule.on(day, self.place)

    def pattern(self, day: dt.date, lang: str = "zh") -> str:
        """周期文字: how often it comes by the version of a day, such as 每年1月31日 or every quarter.

        >>> import govrules as gr
        >>> Duty(gr.rule("disclosure.annual_report.department")).pattern(dt.date(2024, 1, 1), "en")
        '31 January each year'
        """
        return self.pattern_of(self.on(day), lang)

    def pattern_of(self, version: Version, lang: str = "zh") -> str:
        """周期文字: how often a version comes."""
        term = version.term
        if term is None:
            return ""
        found = term.recurs or term.length
        return "" if found is None else found.text(check_language(lang))

    def versions_between(self, first: dt.date, last: dt.date) -> tuple[Version, ...]:
        """期间内的规定: the versions in force at some time between two civil days, in order.

        >>> import govrules as gr
        >>> duty = Duty(gr.rule("disclosure.annual_report.department"))
        >>> [one.since.year for one in duty.versions_between(dt.date(2019, 1, 1), dt.date(2019, 12, 31))]
        [2008, 2019]
        """
        return tuple(version for _, _, version in self.in_force_between(first, last))

    def in_force_between(self, first: dt.date, last: dt.date) -> tuple[tuple[dt.date, dt.date, Version], ...]:
        """各规定的适用时段: the first and last day between two civil days of each version in force there, in order."""
        first, last = civil_day(first), civil_day(last)
        changes = sorted(
            {first, *(one.since for one in self._every_version() if one.since and first < one.since <= last)}
        )
        found: list[tuple[dt.date, dt.date, Version]] = []
        for start, end in zip(changes, [*(day - _DAY for day in changes[1:]), last], strict=True):
            try:
                version = self.on(start)
            except NotInForce:
                continue
            if found and found[-1][1:] == (start - _DAY, version):
                start = found.pop()[0]  # what changed holds elsewhere
            found.append((start, end, version))
        return tuple(found)

    def instances(
        self,
        first: dt.date,
        last: dt.date,
        *,
        events: Iterable[dt.date] | Mapping[str, dt.date] = (),
        calendar: WorkCalendar | None = None,
    ) -> tuple[Instance, ...]:
        """各期职责: the instances whose last day, before any rolling, lies in [``first``, ``last``], in order.

        ``first`` and ``last`` are civil days in Beijing, both included. Each instance follows the version in force on
        its last day. ``events`` are the days or instants of the events after which the duty is owed, or a
        mapping from an id of yours to them; every one gives an instance. Raises `BadValue` if ``last`` lies
        before ``first``, a duty without events is given some, or two events have one key; `NotCovered`
        for a duty of the calendar before 1949 or after 2200, and for working days that no calendar knows.

        >>> import govrules as gr
        >>> publish = Duty(gr.rule("disclosure.enforcement.licence_penalty"))
        >>> year = dt.date(2024, 1, 1), dt.date(2024, 12, 31)
        >>> [(one.key, str(one.last)) for one in publish.instances(*year, events={"罚字1号": dt.date(2024, 9, 20)})]
        [('罚字1号', '2024-09-30')]
        """
        first, last = civil_day(first), civil_day(last)
        if last < first:
            raise BadValue(f"instances from {first} to {last}: the last day lies before the first")
        found = [
            instance
            for start, end, version in self.in_force_between(first, last)
            for instance in self._of(version, start, end, calendar)
        ]
        named = _named(events)
        if named and not any(_on_events(version) for version in self._every_version()):
            raise BadValue(f"{self.rule.id} is owed by the calendar, not after events: leave events= out")
        for key, event in named:
            due = self.rule.due(event, place=self.place, calendar=calendar)
            found.append(Instance(self, key, civil_day(event), due, event))
        return tuple(sorted(found, key=lambda one: (one.last or dt.date.max, one.key)))

    def judge(
        self,
        first: dt.date,
        last: dt.date,
        done: Iterable[dt.date] | Mapping[str, dt.date] = (),
        *,
        as_of: dt.date | None = None,
        events: Iterable[dt.date] | Mapping[str, dt.date] = (),
        calendar: WorkCalendar | None = None,
    ) -> tuple[Judged, ...]:
        """履行情况: the instances between two days, each met, late or missing; see `govrules.fulfilment.judged`.

        >>> import govrules as gr
        >>> report = Duty(gr.rule("disclosure.annual_report.department"))
        >>> years = report.judge(dt.date(2021, 1, 1), dt.date(2022, 12, 31), [dt.date(2021, 1, 29)])
        >>> [(one.key, one.state.value) for one in years]
        [('2021-01-31', 'met'), ('2022-01-31', 'open')]
        """
        from govrules.fulfilment import judged

        return judged(self, first, last, done, as_of=as_of, events=events, calendar=calendar)

    def _every_version(self) -> tuple[Version, ...]:
        where = self.rule.at if self.place is None else self.place
        layers = () if where is None else self.rule.layers_of(where)
        return (*self.rule.versions, *(version for layer in layers for version in layer.versions))

    def _of(
        self, version: Version, first: dt.date, last: dt.date, calendar: WorkCalendar | None
    ) -> list[Instance]:
        term = version.term
        if term is None or isinstance(term.recurs, EachTime):
            return []
        since = version.since or dt.date.min
        found = []
        for key, opens in _windows(version, first, last, calendar):
            start = max(opens, since)
            due = self.rule.due(start, place=self.place, calendar=calendar)
            found.append(Instance(self, key, start, due))
        return found


def recurs(version: Version) -> bool:
    """是否周期性规定: whether a version has a fixed day or a recurrence."""
    term = version.term
    return term is not None and (term.recurs is not None or isinstance(term.length, YearlyDate | OnDate))


def _on_events(version: Version) -> bool:
    return version.term is not None and isinstance(version.term.recurs, EachTime)


def _named(events: Iterable[dt.date] | Mapping[str, dt.date]) -> list[tuple[str, dt.date]]:
    if isinstance(events, Mapping):
        named = [(str(key), event) for key, event in events.items()]
    elif isinstance(events, str) or not isinstance(events, Iterable):
        raise WrongType(f"events= takes days, instants or a mapping of ids to them, not {events!r}")
    else:
        named = [(event.isoformat() if isinstance(event, dt.date) else str(event), event) for event in events]
    twice = [key for key, count in Counter(key for key, _ in named).items() if count > 1]
    if twice:
        raise BadValue(
            f"several events have the key {', '.join(twice[:12])}: give events= as a mapping with an id for each"
        )
    return named


def _windows(
    version: Version, first: dt.date, last: dt.date, calendar: WorkCalendar | None
) -> list[tuple[str, dt.date]]:
    """Key and first day of the window of each instance whose last day, unrolled, lies between two days."""
    term = version.term
    if term is None:
        return []
    if isinstance(term.length, OnDate) and not isinstance(term.recurs, Every):
        day = term.length.day
        return [(day.isoformat(), dt.date(day.year, 1, 1))] if first <= day <= last else []
    if first.year < FIRST_YEAR or last.year > LAST_YEAR:
        raise NotCovered(
            f"duties are listed for {FIRST_YEAR} to {LAST_YEAR}, not from {first} to {last}: ask for fewer years"
        )
    if isinstance(term.recurs, Every):
        found = []
        for stretch in term.recurs.stretches(first):
            if stretch.due > last:
                break
            if term.recurs.period is Period.WORKING_DAY and not _works(stretch.due, calendar):
                continue
            found.append((_period_key(term.recurs.period, stretch.first), stretch.opens))
        return found
    if isinstance(term.length, YearlyDate):
        days = [
            dt.date(year, term.length.month, term.length.day)
            for year in range(first.year, last.year + 1)
            if (term.length.month, term.length.day) != (2, 29) or isleap(year)
        ]
        return [(day.isoformat(), dt.date(day.year, 1, 1)) for day in days if first <= day <= last]
    return []


def _works(day: dt.date, calendar: WorkCalendar | None) -> bool:
    """From the first open day on nobody knows: a day works if by the best estimate it does."""
    if calendar is None:
        from govrules.calendar import CHINA

        calendar = CHINA
    if day < calendar.opens:
        return calendar.is_workday(day)
    return nth_workday(calendar, day - _DAY, 1).estimate == day


def _period_key(period: Period, first: dt.date) -> str:
    if period is Period.YEAR:
        return str(first.year)
    if period is Period.HALF_YEAR:
        return f"{first.year}-H{1 if first.month == 1 else 2}"
    if period is Period.QUARTER:
        return f"{first.year}-Q{(first.month + 2) // 3}"
    if period is Period.MONTH:
        return f"{first:%Y-%m}"
    return first.isoformat()
