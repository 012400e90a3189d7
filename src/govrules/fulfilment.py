"""Fulfilment 履行情况: the instances of a duty held against what was done."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from attrs import field, frozen

from govrules.calendar.civil import civil_day, instant
from govrules.calendar.workdays import WorkCalendar
from govrules.duty import Duty, Instance
from govrules.errors import BadValue, Undetermined, WrongType
from govrules.labels import Labelled
from govrules.limits.due import Due
from govrules.limits.length import OnDate, YearlyDate


class Fulfilment(Labelled):
    """履行情况: where one instance of a duty stands.

    >>> Fulfilment.read("逾期履行").en, Fulfilment.MISSING.zh
    ('late', '未履行')
    """

    MET = "met", "按期履行", "met"
    LATE = "late", "逾期履行", "late"
    MISSING = "missing", "未履行", "missing"
    OPEN = "open", "尚未到期", "open"
    UNCLEAR = "unclear", "无法判断", "unclear"


class ReadingStates(Mapping[str, Fulfilment]):
    """各理解下的履行情况: states by the name of the reading; never changed, and copied and pickled like any value."""

    __slots__ = ("_pairs",)

    def __init__(self, states: Mapping[str, Fulfilment]) -> None:
        self._pairs = tuple(states.items())

    def __getitem__(self, name: str) -> Fulfilment:
        return dict(self._pairs)[name]

    def __iter__(self) -> Iterator[str]:
        return (name for name, _ in self._pairs)

    def __len__(self) -> int:
        return len(self._pairs)

    def __repr__(self) -> str:
        return repr(dict(self._pairs))

    def __hash__(self) -> int:
        return hash(frozenset(self._pairs))


@frozen
class Judged:
    """一期职责的履行情况: an instance, how it stands, and the day on which it was done.

    ``readings`` holds how it would stand under each reading that makes a difference, such as a last day
    that rolls.
    """

    instance: Instance
    state: Fulfilment
    done: dt.date | None
    readings: Mapping[str, Fulfilment] = field(factory=dict, converter=ReadingStates)

    @property
    def key(self) -> str:
        """一期的名称: the key of the instance."""
        return self.instance.key


def judged(
    duty: Duty,
    first: dt.date,
    last: dt.date,
    done: Iterable[dt.date] | Mapping[str, dt.date] = (),
    *,
    as_of: dt.date | None = None,
    events: Iterable[dt.date] | Mapping[str, dt.date] = (),
    calendar: WorkCalendar | None = None,
) -> tuple[Judged, ...]:
    """履行情况: each instance between two days as met, late or missing against what was done.

    ``done`` are the days (instants for hour limits) on which something was done: each counts for the
    instance in whose window it falls (of several the last), and one that is left over for the last unmet
    instance before it, as late. A mapping from keys of instances to days says which was meant. What is
    undone is *missing* if its last day lies before ``as_of``, else *open*; without ``as_of`` it stays open. Raises
    `BadValue` for a key that no instance has or several have, and for a day on which its instance wasn't open yet.

    >>> import govrules as gr
    >>> duty = Duty(gr.rule("disclosure.annual_report.department"))
    >>> years = judged(duty, dt.date(2020, 1, 1), dt.date(2021, 12, 31), [dt.date(2020, 2, 3)], as_of=dt.date(2022, 1, 1))
    >>> [(one.key, one.state.value, dict(one.readings)) for one in years]
    [('2020-01-31', 'late', {'roll': <Fulfilment.MET: 'met'>}), ('2021-01-31', 'missing', {})]
    """
    instances = duty.instances(first, last, events=events, calendar=calendar)
    by = None if as_of is None else civil_day(as_of)
    days = _assigned(instances, done)
    found = []
    for number, instance in enumerate(instances):
        day = days.get(number)
        state = _state(instance.due, day, by)
        others = {}
        for name, other in instance.due.readings.items():
            if other is not None and other != instance.due.date:
                under = instance.due.rule.due(
                    instance.due.start, reading=name, place=duty.place, calendar=calendar
                )
                if (then := _state(under, day, by)) is not state:
                    others[name] = then
        found.append(Judged(instance, state, day, others))
    return tuple(found)


def _state(due: Due, done: dt.date | None, as_of: dt.date | None) -> Fulfilment:
    try:
        if done is not None:
            return Fulfilment.LATE if due.overdue(done) else Fulfilment.MET
        if as_of is None or not due.overdue(as_of):
            return Fulfilment.OPEN
    except Undetermined:
        return Fulfilment.UNCLEAR
    return Fulfilment.MISSING


def _assigned(
    instances: tuple[Instance, ...], done: Iterable[dt.date] | Mapping[str, dt.date]
) -> dict[int, dt.date]:
    """Which day of doing counts for which instance."""
    if isinstance(done, Mapping):
        return _as_told(instances, done)
    if isinstance(done, str) or not isinstance(done, Iterable):
        raise WrongType(f"done= takes days, instants or a mapping of keys to them, not {done!r}")
    left = _Left(done)
    found: dict[int, dt.date] = {}
    for number, instance in enumerate(instances):
        latest = instance.due.latest
        through = None if latest is None else civil_day(latest)
        # After an event the first doing meets it; in a period the last one leaves the others to earlier instances.
        taken = left.take(_opening(instance), through, last=instance.event is None)
        if taken is not None:
            found[number] = taken
    for number, instance in reversed(list(enumerate(instances))):
        if number not in found and (taken := left.take(_opening(instance))) is not None:
            found[number] = taken
    return found


def _as_told(instances: tuple[Instance, ...], done: Mapping[str, dt.date]) -> dict[int, dt.date]:
    numbers = {instance.key: number for number, instance in enumerate(instances)}
    count = Counter(instance.key for instance in instances)
    given = Counter(str(key) for key in done)
    unknown = sorted(key for key in given if key not in numbers)
    if unknown:
        raise BadValue(f"no instance has the key {', '.join(unknown)}; keys: {', '.join(list(numbers)[:12])}")
    twice = sorted(key for key in given if given[key] > 1 or count[key] > 1)
    if twice:
        raise BadValue(
            f"the key {', '.join(twice)} names several instances or doings: ask for fewer days, or give events= and "
            "done= as mappings with an id for each event"
        )
    found = {}
    for name, day in done.items():
        number = numbers[str(name)]
        opening = _opening(instances[number])
        # What is done early for a fixed day meets it, if its key says so; a year before is another year's.
        early = dt.timedelta(366 if _on_a_fixed_day(instances[number]) else 0)
        if _end_of(day) < opening - early:
            raise BadValue(
                f"{name} can't have been met on {day}: it opens on {instances[number].event or opening.date()}; "
                "give the key of the instance that was meant"
            )
        found[number] = day
    return found


class _Left:
    """The doings that count for no instance yet, in order; each is found and taken in next to no time."""

    def __init__(self, done: Iterable[dt.date]) -> None:
        self._days = sorted(done, key=_end_of)
        self._moments = [_end_of(day) for day in self._days]
        size = len(self._days)
        # The next doing at or after a place that is left, and the last at or before it (one place up).
        self._next, self._previous = list(range(size + 1)), list(range(size + 1))

    def take(
        self, first: dt.datetime, through: dt.date | None = None, *, last: bool = False
    ) -> dt.date | None:
        """The first doing left from a moment through a day, or the last one."""
        low = bisect_left(self._moments, first)
        high = len(self._days)
        if through is not None:
            high = bisect_right(self._moments, dt.datetime.combine(through, dt.time.max))
        place = _root(self._previous, high) - 1 if last else _root(self._next, low)
        if not low <= place < high:
            return None
        self._next[place], self._previous[place + 1] = place + 1, place
        return self._days[place]


def _root(links: list[int], place: int) -> int:
    while links[place] != place:
        links[place] = links[links[place]]
        place = links[place]
    return place


def _on_a_fixed_day(instance: Instance) -> bool:
    term = instance.due.version.term
    return term is not None and term.recurs is None and isinstance(term.length, YearlyDate | OnDate)


def _opening(instance: Instance) -> dt.datetime:
    """The moment before which a doing can't count: the event's where its hour is known, else that day's first."""
    if isinstance(instance.event, dt.datetime):
        return instant(instance.event).replace(tzinfo=None)
    return dt.datetime.combine(instance.opens, dt.time.min)


def _end_of(done: dt.date) -> dt.datetime:
    """The moment of a doing in Beijing time; of one whose hour isn't known, the last of its day."""
    if isinstance(done, dt.datetime):
        return instant(done).replace(tzinfo=None)
    return dt.datetime.combine(civil_day(done), dt.time.max)
