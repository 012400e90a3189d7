"""Readings 不同理解: the contested and silent points of counting, each a named reading with its reason.

Every reading belongs to a group; one of each group is the default. All of them can be computed.
"""

from __future__ import annotations

from collections.abc import Iterable

from attrs import frozen

from govrules.errors import BadValue, WrongType
from govrules.labels import Label
from govrules.limits.length import Days, Hours, Months, OnDate, WorkingDays, YearlyDate, Years
from govrules.limits.recurrence import Every
from govrules.limits.term import Actor, Direction, Measure, Roll, Term


@frozen
class Reading:
    """理解: one way to read a silent or contested point; ``default`` tells whether it is ours."""

    name: str
    group: str
    label: Label
    default: bool = False


_ROLL = (
    Reading(
        "roll", "roll", Label("届满日遇休息日顺延", "a last day on a rest day moves to the next working day")
    ),
    Reading("no_roll", "roll", Label("届满日遇休息日不顺延", "a last day on a rest day stays")),
)
_UNIT = (
    Reading("natural_days", "unit", Label("“日”为自然日", "days are civil days"), default=True),
    Reading("working_days", "unit", Label("“日”为工作日", "days are working days, as in practice")),
)
_RECEIPT = (
    Reading(
        "receipt_same_day",
        "receipt",
        Label("休息日收到即为当日收到", "receipt on a rest day is receipt that day"),
        default=True,
    ),
    Reading(
        "receipt_next_workday",
        "receipt",
        Label(
            "休息日收到视为其后首个工作日收到",
            "receipt on a rest day counts as receipt on the next working day",
        ),
    ),
)
_MEASURED = {
    Measure.DATED: Reading(
        "measured_dated", "measured", Label("以落款日为准", "measured by the day it is dated")
    ),
    Measure.SENT: Reading(
        "measured_sent", "measured", Label("以发出日为准", "measured by the day it is sent")
    ),
    Measure.DELIVERED: Reading(
        "measured_delivered", "measured", Label("以送达日为准", "measured by the day it is delivered")
    ),
}
_EXTENSION_TOLD = (
    Reading(
        "extension_told_by_first_due",
        "extension_told",
        Label(
            "首个期限届满前告知的延长方有效", "an extension counts if told on or before the first due date"
        ),
        default=True,
    ),
    Reading(
        "extension_told_any_day",
        "extension_told",
        Label("何时告知延长均有效", "an extension counts whenever it is told"),
    ),
)
_EXTENSION_FROM = (
    Reading(
        "extension_from_unrolled",
        "extension_from",
        Label("延长自未顺延的届满日续算", "an extension runs from the unrolled last day"),
        default=True,
    ),
    Reading(
        "extension_from_rolled",
        "extension_from",
        Label("延长自顺延后的届满日续算", "an extension runs from the rolled last day"),
    ),
)
_PAUSE = (
    Reading(
        "pause_after_sent_through_return",
        "pause",
        Label(
            "自发出次日起至收到反馈当日扣除", "out of the count: the day after sending to the day of return"
        ),
        default=True,
    ),
    Reading(
        "pause_from_sent_through_return",
        "pause",
        Label("自发出当日起至收到反馈当日扣除", "out of the count: the day of sending to the day of return"),
    ),
    Reading(
        "pause_after_sent_before_return",
        "pause",
        Label("自发出次日起至收到反馈前一日扣除", "out of the count: the days between sending and return"),
    ),
)
STRADDLE = (
    Reading(
        "version_at_start",
        "version",
        Label("适用起算时的规定", "the version in force when the period started"),
        default=True,
    ),
    Reading(
        "version_at_change",
        "version",
        Label("适用期间内新施行的规定", "the version that came into force within the period"),
    ),
)


_BACKWARD = (
    Reading(
        "backward_nth_day",
        "backward",
        Label("自届期日前一日起倒数第n日", "the n-th day counted back from the day before it"),
        default=True,
    ),
    Reading(
        "backward_clear_days",
        "backward",
        Label("中间须隔满n日", "n whole days lie between"),
    ),
)


def readings_of(term: Term | None, actor: Actor) -> tuple[Reading, ...]:
    """期限的各种理解: the readings that a term leaves open, the default of each group first marked."""
    if term is None or term.length is None:
        return ()
    if isinstance(term.length, YearlyDate | OnDate) or isinstance(term.recurs, Every):
        return _roll_readings(term, rolls=False)
    found: list[Reading] = []
    if term.contested_unit:
        ours = "working_days" if isinstance(term.length, WorkingDays) else "natural_days"
        found += [Reading(one.name, one.group, one.label, one.name == ours) for one in _UNIT]
    if term.direction is Direction.BACKWARD:
        return (*found, *_BACKWARD)
    if isinstance(term.length, Days | Months | Years):
        if not (isinstance(term.length, Days) and term.length.n == 0):
            found += _roll_readings(term, rolls=actor is Actor.CITIZEN)
        if term.extends is not None and term.roll is not Roll.STAYS:
            found += _EXTENSION_FROM
    if term.of_receipt and not isinstance(term.length, Hours):
        found += _RECEIPT
    if term.extends is not None:
        found += _EXTENSION_TOLD
    if term.pauses:
        found += _PAUSE
    if term.measured is not Measure.DONE:
        found += [
            Reading(one.name, one.group, one.label, measure is term.measured)
            for measure, one in _MEASURED.items()
        ]
    return tuple(found)


def _roll_readings(term: Term, rolls: bool) -> tuple[Reading, ...]:
    if term.roll not in (Roll.SILENT, Roll.BY_ANALOGY):
        return ()
    ours = "roll" if rolls or term.roll is Roll.BY_ANALOGY else "no_roll"
    return tuple(Reading(one.name, one.group, one.label, one.name == ours) for one in _ROLL)


def chosen_readings(
    wanted: str | Iterable[str] | None, offered: tuple[Reading, ...], rule: str
) -> tuple[str, ...]:
    """选定的理解: the names asked for, defaults too: `BadValue` for an unknown name or two of one group."""
    if wanted is None:
        return ()
    if not isinstance(wanted, Iterable):
        raise WrongType(f"reading= takes the name of a reading or several, not {wanted!r}")
    names = (wanted,) if isinstance(wanted, str) else tuple(wanted)
    by_name = {reading.name: reading for reading in offered}
    groups: dict[str, str] = {}
    for name in names:
        if not isinstance(name, str):
            raise WrongType(f"a reading is named by a string, not {name!r}")
        if name not in by_name:
            known = ", ".join(by_name) or "none, its text leaves nothing open"
            raise BadValue(f"rule {rule} has no reading {name!r}; readings: {known}")
        other = groups.setdefault(by_name[name].group, name)
        if other != name:
            raise BadValue(f"readings {other!r} and {name!r} answer the same question; give one of them")
    return names
