"""Terms 期限规定: what one version of a rule says of its time limit."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from attrs import field, frozen

from govrules.calendar.civil import civil_day
from govrules.errors import BadDefinition, BadValue, WrongType
from govrules.labels import Label, Labelled
from govrules.limits.conventions import Clauses
from govrules.limits.length import Days, Hours, Length, Months, OnDate, Span, WorkingDays, YearlyDate, Years
from govrules.limits.recurrence import EachTime, Every, Recurrence
from govrules.sources import Citation


class Actor(Labelled):
    """期限主体: whose period it is; where the law is silent, a citizen's last day rolls, an office's doesn't."""

    OFFICE = "office", "机关", "office"
    CITIZEN = "citizen", "公民、法人或者其他组织", "citizen or organisation"


class Starts(Labelled):
    """起算: how the starting day or moment is treated."""

    DAY_AFTER = "day_after", "次日起算", "the starting day isn't counted"
    SAME_DAY = "same_day", "当日起算", "the starting day is the first day"
    INSTANT = "instant", "即时起算", "from the moment"


class Roll(Labelled):
    """届满日遇休息日: what happens when the last day is a rest day."""

    NEXT_WORKDAY = "next_workday", "顺延至休息日结束的次日", "moves to the next working day"
    BY_ANALOGY = "by_analogy", "未作规定，类推顺延", "not written, moves by analogy"
    STAYS = "stays", "不顺延", "stays"
    SILENT = "silent", "法律未作规定", "the law is silent"


class Bound(Labelled):
    """期限性质: what the last day of the period means."""

    LATEST = "latest", "最迟", "to be done by then"
    SHORTEST = "shortest", "不少于", "must have run before it may end"
    LASTING = "lasting", "存续至", "holds through that day"
    STARTING = "starting", "起算之日", "fixes the day from which another period counts"
    NO_LIMIT = "no_limit", "不设期限", "sets no time limit"


class Direction(Labelled):
    """计算方向: whether the count runs on from its trigger or back from it."""

    FORWARD = "forward", "向后计算", "after the trigger"
    BACKWARD = "backward", "向前倒算", "back from the trigger"


class Measure(Labelled):
    """履行日: which day of an act is held against the due date."""

    DATED = "dated", "落款日", "the day it is dated"
    SENT = "sent", "发出日", "the day it is sent"
    DELIVERED = "delivered", "送达日", "the day it is delivered"
    DONE = "done", "办理日", "the day it is done"


@frozen
class PauseGround:
    """扣除事由: time that the law leaves out of the count, with its article."""

    name: str
    label: Label
    citation: Citation


def _starts(value: Starts | str) -> Starts:
    return value if value.__class__ is Starts else Starts.read(value)


def _roll(value: Roll | str) -> Roll:
    return value if value.__class__ is Roll else Roll.read(value)


def _measure(value: Measure | str) -> Measure:
    return value if value.__class__ is Measure else Measure.read(value)


def _bound(value: Bound | str) -> Bound:
    return value if value.__class__ is Bound else Bound.read(value)


def _direction(value: Direction | str) -> Direction:
    return value if value.__class__ is Direction else Direction.read(value)


def _grounds(values: Iterable[PauseGround]) -> tuple[PauseGround, ...]:
    found = tuple(values) if isinstance(values, Iterable) else (values,)
    for one in found:
        if not isinstance(one, PauseGround):
            raise WrongType(f"Term: pauses= takes PauseGround values in a tuple, not {one!r}")
    return found


@frozen
class Extension:
    """延长: the longest extension and the conditions under which it counts."""

    longest: Span
    condition: Label
    citation: Citation


@frozen
class Term:
    """期限: length, start, end and what may change them.

    ``length`` is None where the law sets no number. ``measured`` says which day of the act meets the
    duty and ``measured_source`` where that is written (None: our reading). ``contested_unit`` marks a
    text that says days where practice counts working days. ``clauses`` are the instrument's own articles
    on counting; without them the civil-law conventions apply by analogy. ``recurs`` makes it a duty that
    comes again.
    """

    length: Length | None
    starts: Starts = field(default=Starts.DAY_AFTER, converter=_starts)
    roll: Roll = field(default=Roll.SILENT, converter=_roll)
    extends: Extension | None = None
    pauses: tuple[PauseGround, ...] = field(default=(), converter=_grounds)
    measured: Measure = field(default=Measure.DONE, converter=_measure)
    measured_source: Citation | None = None
    of_receipt: bool = False
    contested_unit: bool = False
    on_lapse: Label | None = None
    bound: Bound = field(default=Bound.LATEST, converter=_bound)
    direction: Direction = field(default=Direction.FORWARD, converter=_direction)
    clauses: Clauses | None = None
    recurs: Recurrence | None = None

    def __attrs_post_init__(self) -> None:
        for name, kinds in _FIELDS:
            value = getattr(self, name)
            if value is not None and not isinstance(value, kinds):
                raise WrongType(f"Term: {name}= takes {_named(kinds)} or None, not {value!r}")
        if self.length is not None and not isinstance(self.length, YearlyDate | OnDate) and self.length.n < 0:
            raise BadDefinition(f"a time limit can't be negative: {self.length}")
        if self.extends is not None and type(self.extends.longest) is not type(self.length):
            raise BadDefinition(f"the extension {self.extends.longest} has another unit than {self.length}")
        if self.contested_unit and not isinstance(self.length, Days | WorkingDays):
            raise BadDefinition(
                f"only a limit in days or working days can have a contested unit, not {self.length}"
            )
        if self.bound is Bound.NO_LIMIT and self.length is not None:
            raise BadDefinition(f"a rule without a time limit can't have the length {self.length}")
        if self.direction is Direction.BACKWARD:
            if not isinstance(self.length, WorkingDays | Days | Months):
                raise BadDefinition(f"only working days, days and months are counted back, not {self.length}")
            if self.extends is not None or self.pauses:
                raise BadDefinition("a count back from a day knows neither extension nor pauses")
        if isinstance(self.recurs, Every) and (self.extends is not None or self.pauses):
            raise BadDefinition("a duty that comes again in every period knows neither extension nor pauses")

    @property
    def extension(self) -> Span | None:
        """最长延长: the longest extension, None where the version allows none."""
        return None if self.extends is None else self.extends.longest


_FIELDS: tuple[tuple[str, tuple[type, ...]], ...] = (
    ("length", (WorkingDays, Days, Months, Years, Hours, YearlyDate, OnDate)),
    ("extends", (Extension,)),
    ("measured_source", (Citation,)),
    ("on_lapse", (Label,)),
    ("clauses", (Clauses,)),
    ("recurs", (Every, EachTime)),
)


def _named(kinds: tuple[type, ...]) -> str:
    return " or ".join(kind.__name__ for kind in kinds)


def _last_day(value: date | None) -> date | None:
    return None if value is None else civil_day(value)


@frozen
class Pause:
    """扣除时段: days that don't count, first and last both included, with the ground.

    ``last`` is None while the pause still runs. ``sent`` and ``returned`` are kept where the pause comes
    from an inquiry (`between`), since which boundary days count is a reading.

    >>> Pause(date(2024, 9, 23), date(2024, 9, 27), "third_party")
    Pause(first=datetime.date(2024, 9, 23), last=datetime.date(2024, 9, 27), ground='third_party')
    """

    first: date = field(converter=civil_day)
    last: date | None = field(converter=_last_day)
    ground: str
    sent: date | None = field(default=None, repr=False)
    returned: date | None = field(default=None, repr=False)

    def __attrs_post_init__(self) -> None:
        if not isinstance(self.ground, str):
            raise WrongType(f"Pause: ground= takes one ground such as 'third_party', not {self.ground!r}")
        if self.last is not None and self.last < self.first and self.sent is None:
            raise BadValue(
                f"a pause can't end on {self.last}, before it begins on {self.first}: give first and last, both included"
            )

    @classmethod
    def between(cls, sent: date, returned: date | None, ground: str) -> Pause:
        """征求意见期间: the pause of an inquiry sent on one day and returned on another.

        By default the day after sending to the day of return; other boundaries are readings.
        """
        sent = civil_day(sent)
        if returned is not None:
            returned = civil_day(returned)
            if returned < sent:
                raise BadValue(f"an inquiry sent on {sent} can't be returned on {returned}")
        if sent == date.max:
            raise BadValue(
                f"the pause of an inquiry sent on {sent} leaves the years 1 to 9999: correct sent="
            )
        return cls(date.fromordinal(sent.toordinal() + 1), returned, ground, sent, returned)


__all__ = [
    "Actor",
    "Bound",
    "Direction",
    "Extension",
    "Measure",
    "Pause",
    "PauseGround",
    "Roll",
    "Starts",
    "Term",
]
