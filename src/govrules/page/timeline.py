"""Timeline 期间图数据: a due date laid out day by day, before anything is drawn."""

from __future__ import annotations

from datetime import date, datetime

from attrs import field, frozen

from govrules.calendar.civil import civil_day
from govrules.calendar.days import Day
from govrules.findings import Obligation, Status
from govrules.labels import Labelled
from govrules.limits.due import Certainty, Due
from govrules.limits.length import Days, WorkingDays
from govrules.limits.pausing import counted_pauses
from govrules.limits.term import Pause, Starts
from govrules.page.daybook import DayBook


class Mark(Labelled):
    """标记: the days that a strip points at, in the order in which they are listed."""

    START = "start", "起算", "start"
    FIRST_DUE = "first-due", "原届满日", "first due date"
    TOLD = "told", "延长告知", "extension told"
    DUE = "due", "届满日", "due date"
    DONE = "done", "办结", "done"
    AS_OF = "as-of", "核查日", "as-of day"


@frozen
class Cell:
    """日格: one civil day of a strip; ``day`` is None where the calendar doesn't cover it.

    ``number`` is the place of the day in the count (``"+3"`` for the third day of an extension), empty
    for days that don't count and where no count can be shown.
    """

    date: date
    day: Day | None
    number: str = ""
    paused: bool = False
    extended: bool = False
    overdue: bool = False
    window: bool = False
    marks: tuple[Mark, ...] = ()


@frozen
class Span:
    """时段: first and last day, both included; ``last`` is None while it still runs."""

    first: date
    last: date | None
    ground: str = ""
    counts: bool = True


@frozen
class Timeline:
    """期间图数据: first and last day shown, marked days, spans, and the cells of every day between."""

    due: Due
    first: date
    last: date
    marks: tuple[tuple[Mark, date], ...]
    pauses: tuple[Span, ...] = ()
    extension: Span | None = None
    overdue: Span | None = None
    window: Span | None = None
    numbers: dict[date, str] = field(factory=dict, repr=False)

    @property
    def length(self) -> int:
        """天数: how many civil days are shown."""
        return (self.last - self.first).days + 1

    def cells(self, book: DayBook) -> tuple[Cell, ...]:
        """日格: one cell per civil day, in order."""
        paused = {day for span in self.pauses if span.counts for day in _days(span, self.last)}
        extended = _days(self.extension, self.last)
        overdue = _days(self.overdue, self.last)
        window = _days(self.window, self.last)
        marks: dict[date, list[Mark]] = {}
        for mark, day in self.marks:
            marks.setdefault(day, []).append(mark)
        return tuple(
            Cell(
                day,
                book.day(day),
                self.numbers.get(day, ""),
                day in paused,
                day in extended,
                day in overdue,
                day in window,
                tuple(marks.get(day, ())),
            )
            for day in _through(self.first, self.last)
        )


# Beyond this a strip of days can't be read any more, and a scale is drawn instead.
LONGEST_STRIP = 400
_BEYOND = 92


def timeline(obligation: Obligation, as_of: date | None, book: DayBook) -> Timeline | None:
    """期间图数据: the days from the start of a period to two days past its end, None without any end."""
    due = obligation.due
    start = civil_day(due.start)
    done = None if obligation.done is None else civil_day(obligation.done)
    earliest, latest = _civil(due.earliest), _civil(due.latest)
    ends = [day for day in (due.date, earliest, latest, done) if day is not None]
    if not ends:
        return None
    late = obligation.status in (Status.LATE, Status.OVERDUE)
    told = due.options.extension_told
    asked = None if as_of is None or done is not None else civil_day(as_of)
    if asked is not None and not start <= asked <= _later(max(ends), _BEYOND if late else 2):
        asked = None
    first, last = min(start, *ends), _later(max([*ends, *([] if asked is None else [asked])]), 2)
    begins = _extension_begins(due)
    found = {
        Mark.START: start,
        Mark.FIRST_DUE: begins,
        Mark.TOLD: told if told is not None and first <= told <= last else None,
        Mark.DUE: due.date,
        Mark.DONE: done,
        Mark.AS_OF: asked,
    }
    end = latest or due.date
    overdue = None
    if late and end is not None and (done or asked or last) > end:
        overdue = Span(_later(end, 1), done or asked)
    extension = None
    if begins is not None and due.date is not None and due.date > begins:
        extension = Span(_later(begins, 1), due.date)
    window = None
    if earliest is not None and earliest != latest:
        window = Span(earliest, latest)
    pauses = _pauses(due)
    numbers = _numbers(due, pauses, book) if (last - first).days < LONGEST_STRIP else {}
    marks = tuple((mark, day) for mark, day in found.items() if day is not None)
    return Timeline(due, first, last, marks, pauses, extension, overdue, window, numbers)


def _civil(value: date | None) -> date | None:
    return None if value is None else civil_day(value)


def _later(day: date, days: int) -> date:
    return date.fromordinal(min(day.toordinal() + days, date.max.toordinal()))


def _through(first: date, last: date) -> list[date]:
    return [date.fromordinal(ordinal) for ordinal in range(first.toordinal(), last.toordinal() + 1)]


def _days(span: Span | None, last: date) -> frozenset[date]:
    if span is None:
        return frozenset()
    return frozenset(_through(span.first, last if span.last is None else min(span.last, last)))


def _extension_begins(due: Due) -> date | None:
    if due.date is None or not any(entry[0] == "extended" for entry in due.trail):
        return None
    return due.first_due


def _pauses(due: Due) -> tuple[Span, ...]:
    term = due.version.term
    if term is None or not due.options.pauses:
        return ()
    counted, refused = counted_pauses(term, due.options)
    given: list[tuple[Pause, bool]] = [(pause, True) for pause in (*counted.closed, *counted.open)]
    given += [(pause, False) for pause in due.options.pauses if pause.ground in refused]
    spans = [
        Span(pause.first, pause.last, pause.ground, counts)
        for pause, counts in given
        if pause.last is None or pause.last >= pause.first
    ]
    return tuple(sorted(spans, key=lambda span: span.first))


def _numbers(due: Due, pauses: tuple[Span, ...], book: DayBook) -> dict[date, str]:
    """The place of each counted day, retold from the answer.

    Empty unless the count ends where the answer ends; of a provisional answer only the settled days.
    """
    counted = next((entry for entry in due.trail if entry[0] == "count"), None)
    if counted is None or due.date is None or isinstance(due.start, datetime):
        return {}
    start, length, starts = counted[1], counted[2], counted[3]
    if not isinstance(start, date) or not isinstance(length, WorkingDays | Days):
        return {}
    extended = due.options.extended if _extension_begins(due) is not None else None
    total = length.n + (extended.n if isinstance(extended, WorkingDays | Days) else 0)
    rolled = next((entry[1] for entry in due.trail if entry[0] == "rolled"), due.date)
    paused = {day for span in pauses if span.counts for day in _days(span, due.date)}
    day = start if starts is Starts.SAME_DAY else _later(start, 1)
    numbers: dict[date, str] = {}
    while day <= due.date and len(numbers) < total:
        known = book.day(day)
        if known is None or not known.settled:
            if due.certainty is Certainty.PROVISIONAL:
                return numbers  # past this day the count is a forecast
            if isinstance(length, WorkingDays) and known is None:
                return {}
        if day not in paused and (isinstance(length, Days) or (known is not None and known.works)):
            place = len(numbers) + 1
            numbers[day] = str(place) if place <= length.n else f"+{place - length.n}"
        day = _later(day, 1)
    # The answer decides: a count told another way (a reading, a forecast) is left without numbers.
    return numbers if len(numbers) == total and (not numbers or max(numbers) == rolled) else {}
