"""Fulfilment 履行情况: the instances of a duty held against what was done."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from types import MappingProxyType

from attrs import field, frozen

from govrules.calendar.civil import civil_day
from govrules.calendar.workdays import WorkCalendar
from govrules.duty import Duty, Instance
from govrules.errors import BadValue, Undetermined, WrongType
from govrules.labels import Labelled
from govrules.limits.due import Due


class Fulfilment(Labelled):
    """履行情况: where one instance of a duty stands."""

    MET = "met", "按期履行", "met"
    LATE = "late", "逾期履行", "late"
    MISSING = "missing", "未履行", "missing"
    OPEN = "open", "尚未到期", "open"
    UNCLEAR = "unclear", "无法判断", "unclear"


@frozen
class Judged:
    """一期职责的履行情况: an instance, how it stands, and the day on which it was done.

    ``readings`` holds how it would stand under each reading that makes a difference, such as a last day
    that rolls.
    """

    instance: Instance
    state: Fulfilment
    done: dt.date | None
    readings: Mapping[str, Fulfilment] = field(factory=lambda: MappingProxyType({}), hash=False)

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
    undone is *missing* if its last day lies before ``as_of``, else *open*; without ``as_of`` it stays open. Raises `BadValue`
    for a key that no instance has.

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
        found.append(Judged(instance, state, day, MappingProxyType(others)))
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
        numbers = {instance.key: number for number, instance in enumerate(instances)}
        unknown = sorted(str(key) for key in done if key not in numbers)
        if unknown:
            raise BadValue(
                f"no instance has the key {', '.join(unknown)}; keys: {', '.join(list(numbers)[:12])}"
            )
        return {numbers[key]: day for key, day in done.items()}
    if isinstance(done, str) or not isinstance(done, Iterable):
        raise WrongType(f"done= takes days, instants or a mapping of keys to them, not {done!r}")
    left = sorted(done, key=civil_day)
    found: dict[int, dt.date] = {}
    for number, instance in enumerate(instances):
        latest = instance.due.latest
        inside = [
            day
            for day in left
            if civil_day(day) >= instance.opens and (latest is None or civil_day(day) <= civil_day(latest))
        ]
        if inside:
            # After an event the first doing meets it; in a period the last one leaves the others to earlier instances.
            found[number] = inside[0] if instance.event is not None else inside[-1]
            left.remove(found[number])
    for number, instance in reversed(list(enumerate(instances))):
        if number in found:
            continue
        after = [day for day in left if civil_day(day) >= instance.opens]
        if after:
            found[number] = after[0]
            left.remove(after[0])
    return found
