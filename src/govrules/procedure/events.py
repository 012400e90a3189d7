"""Events 事件: what happened in a matter, on which day; past tense, dated, frozen."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, datetime
from typing import Any, ClassVar

from attrs import Attribute, field, fields, frozen

from govrules.calendar.civil import civil_day
from govrules.errors import BadValue, WrongType
from govrules.labels import Label
from govrules.limits.term import Measure


def moment(value: date | None) -> date | None:
    """事件日期: a day in Beijing; a ``datetime`` is kept, since hour limits need it."""
    if value is None:
        return None
    return value if isinstance(value, datetime) and value == value else civil_day(value)


def event_field(zh: str, en: str, *, default: Any = None, converter: Any = None, example: str = "") -> Any:
    """事件字段: a field of an event with its labels, as tables and forms show them."""
    return field(
        default=default,
        converter=converter,
        kw_only=True,
        metadata={"label": Label(zh, en), "example": example},
    )


@frozen
class Event:
    """事件: something that happened on a day. ``on`` is a civil day in Beijing, or an instant."""

    label: ClassVar[Label] = Label("事件", "event")
    # Whether an event of this type is of use although its day isn't recorded.
    day_optional: ClassVar[bool] = False

    on: date = field(converter=moment)
    note: str = field(default="", kw_only=True)

    def __attrs_post_init__(self) -> None:
        if self.on is None and not self.day_optional:
            raise WrongType(f"{type(self).__name__} needs the day on which it happened")

    @property
    def dated_at_all(self) -> bool:
        """是否载明日期: False for an event whose day isn't recorded."""
        return self.on is not None

    @property
    def day(self) -> date:
        """事件日: the civil day of the event; `BadValue` where it isn't recorded."""
        if self.on is None:
            raise BadValue(f"the day of {self.name} isn't recorded")
        return civil_day(self.on)

    @property
    def name(self) -> str:
        """事件名称: the name of the event's type, such as ``correction_requested``."""
        return event_name(type(self))

    def measured(self, measure: Measure) -> tuple[date, Label | None]:
        """履行日: the day that counts, and where the record leaves it open, which day was taken."""
        return self.on, None


@frozen
class Act(Event):
    """行为: an event by which an office or a party says something, dated, sent and delivered.

    ``on`` is the day the record gives for it; without it the first known of the three days is taken.
    """

    label: ClassVar[Label] = Label("行为", "act")

    on: date = field(default=None, converter=moment)
    dated: date | None = event_field("落款日", "day dated", converter=moment)
    sent: date | None = event_field("发出日", "day sent", converter=moment)
    delivered: date | None = event_field("送达日", "day delivered", converter=moment)

    def __attrs_post_init__(self) -> None:
        known = [day for day in (self.dated, self.sent, self.delivered) if day is not None]
        if self.on is None:
            if not known:
                raise WrongType(f"{type(self).__name__} needs a day: on=, dated=, sent= or delivered=")
            object.__setattr__(self, "on", known[0])
        days = [civil_day(day) for day in known]
        if days != sorted(days):
            raise BadValue(
                f"{type(self).__name__}: dated {self.dated}, sent {self.sent} and delivered {self.delivered} "
                "are out of order: nothing is sent before it is dated or delivered before it is sent"
            )

    def measured(self, measure: Measure) -> tuple[date, Label | None]:
        """履行日: the day dated, sent or delivered; the recorded day where that one isn't known."""
        if measure is Measure.DONE:
            return self.on, None
        wanted = {Measure.DATED: self.dated, Measure.SENT: self.sent, Measure.DELIVERED: self.delivered}[
            measure
        ]
        if wanted is not None:
            return wanted, None
        known = {self.dated: Measure.DATED, self.sent: Measure.SENT, self.delivered: Measure.DELIVERED}
        taken = known.get(self.on) if self.on is not None else None
        if taken is None:
            return self.on, None
        return self.on, Label(
            f"未载明{measure.zh}，以{taken.zh}为准", f"{measure.en} isn't recorded; {taken.en} is taken"
        )


def in_order(events: Iterable[Event]) -> list[Event]:
    """按日期排列: events in order of their days, those of one day as they are given.

    One without a day comes after those that are told before it, unless one told after it came earlier; it
    never comes first.
    """
    given = list(events)
    found = sorted((event for event in given if event.dated_at_all), key=lambda one: one.day)
    place_of = {id(event): place for place, event in enumerate(found)}
    unknown: list[tuple[int, int]] = []
    for index, event in enumerate(given):
        if not event.dated_at_all:
            before = [place_of[id(one)] + 1 for one in given[:index] if id(one) in place_of]
            after = [place_of[id(one)] for one in given[index:] if id(one) in place_of]
            unknown.append((max(1, min(max(before, default=1), min(after, default=len(found)))), index))
    for place, index in sorted(unknown, reverse=True):
        found.insert(place, given[index])
    return found


def event_name(kind: type[Event]) -> str:
    """事件名称: the snake-case name of an event's type."""
    return re.sub(r"(?<!^)(?=[A-Z])", "_", kind.__name__).lower()


def event_fields(kind: type[Event]) -> tuple[Attribute[Any], ...]:
    """事件字段: the fields of an event's type beside ``on`` and ``note``."""
    return tuple(one for one in fields(kind) if one.name not in ("on", "note"))
