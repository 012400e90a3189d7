"""Clocks 期限时钟: what a transition does to the time limits of a procedure."""

from __future__ import annotations

from attrs import frozen

from govrules.labels import Label


@frozen
class Clock:
    """期限时钟: a time limit that runs in a procedure.

    ``conditional`` marks a duty that exists only if somebody acts on it (a notice to correct is owed only
    for an unclear application): unmet, it isn't judged. ``of_office`` is False for the duties of others,
    such as an applicant: they are shown as obligations and aren't findings against the office.
    """

    name: str
    label: Label
    owner: Label
    conditional: bool = False
    of_office: bool = True


@frozen
class StartClock:
    """起算: the clock starts under ``rule`` on the day of the event.

    ``measured`` names the day of an act that starts it (``"delivered"``); ``limit`` a field of the event
    that holds the last day an office set; ``awaits`` what must still happen before the day is known.
    """

    clock: str
    rule: str
    measured: str = ""
    limit: str = ""
    awaits: Label | None = None


@frozen
class RestartClock:
    """重新起算: the running count ends and the clock starts anew under ``rule``."""

    clock: str
    rule: str
    limit: str = ""
    awaits: Label | None = None


@frozen
class PauseClock:
    """扣除开始: an inquiry is sent; the time it takes is left out if the rule says so."""

    clock: str
    ground: str
    opinion: str = ""


@frozen
class ResumeClock:
    """扣除结束: the inquiry with this ground is answered."""

    clock: str
    ground: str


@frozen
class ExtendClock:
    """延长: the period is extended."""

    clock: str


@frozen
class MeetClock:
    """履行: the duty is met."""

    clock: str


@frozen
class VoidClock:
    """消灭: the duty falls away."""

    clock: str


Effect = StartClock | RestartClock | PauseClock | ResumeClock | ExtendClock | MeetClock | VoidClock
