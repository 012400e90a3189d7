"""Counting 期间计算: from a starting day to the last day, under a version's term and named readings."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import TYPE_CHECKING

from attrs import evolve, frozen

from govrules.calendar.civil import BEIJING, civil_day, instant
from govrules.calendar.outlook import Window, nth_workday, nth_workday_before
from govrules.calendar.workdays import WorkCalendar
from govrules.limits.due import Certainty, Due, Options
from govrules.limits.length import Days, Hours, Months, OnDate, Span, WorkingDays, YearlyDate, Years
from govrules.limits.pausing import Pauses, counted_pauses
from govrules.limits.recurrence import Every, Period
from govrules.limits.term import Actor, Bound, Direction, Pause, Roll, Starts, Term

if TYPE_CHECKING:
    from govrules.limits.rule import Rule, Version

Trail = list[tuple[object, ...]]


@frozen
class Outcome:
    """计算结果: what a count gives before it becomes an answer."""

    window: Window | None
    missing: tuple[str, ...] = ()
    instants: tuple[dt.datetime, dt.datetime] | None = None
    # A pause that still runs puts off the end without limit.
    unbounded: bool = False


def answer(rule: Rule, version: Version, start: dt.date, options: Options, calendar: WorkCalendar) -> Due:
    """期限答案: the due date of ``rule`` under ``version`` for a period that starts on ``start``."""
    trail: Trail = []
    term = version.term
    if term is None:
        raise AssertionError("a repeal has no term; Rule.on() refuses it")
    day = civil_day(start)
    if isinstance(start, dt.datetime):
        trail.append(("naive", day) if start.utcoffset() is None else ("converted", start, day))
    if version.since is None:
        trail.append(("since_unknown",))
    outcome = _count(term, version.number_found, rule.actor, start, day, options, calendar, trail)
    certainty = Certainty.FINAL
    date: dt.date | None = None
    moment: dt.datetime | None = None
    earliest: dt.date | None = None
    latest: dt.date | None = None
    if outcome.instants is not None:
        earliest, latest = outcome.instants
        if earliest == latest:
            moment, date = outcome.instants[0], earliest.date()
    elif outcome.window is not None:
        earliest, date, latest = outcome.window.earliest, outcome.window.estimate, outcome.window.latest
        if not outcome.unbounded and (earliest != latest or not outcome.window.settled):
            certainty = Certainty.PROVISIONAL
            trail.append(("open", calendar.opens, earliest, latest))
    if version.since is None and certainty is Certainty.FINAL:
        certainty = Certainty.PROVISIONAL
    if outcome.unbounded:
        latest = None
    if outcome.missing:
        certainty, date, moment = Certainty.INDETERMINATE, None, None
    return Due(
        rule,
        version,
        start,
        date,
        moment,
        certainty,
        earliest,
        latest,
        outcome.missing,
        calendar,
        options,
        tuple(trail),
    )


def _count(
    term: Term,
    number_found: bool,
    actor: Actor,
    start: dt.date,
    day: dt.date,
    options: Options,
    calendar: WorkCalendar,
    trail: Trail,
) -> Outcome:
    length = term.length
    pauses, refused = counted_pauses(term, options)
    trail += [("pause_refused", ground) for ground in refused]
    if term.bound is Bound.NO_LIMIT:
        trail.append(("no_limit",))
        return Outcome(None, ("nothing: the rule sets no time limit",))
    if length is None and not number_found:
        trail.append(("number_not_found",))
        return Outcome(None, ("the number of the text, which was not found in any source",))
    if length is None:
        trail.append(("no_number",))
        return Outcome(None, ("the law sets no number; an office may set its own limit",))
    if has_fixed_days(term):
        if isinstance(term.recurs, Every):
            trail.append(("recurs", term.recurs))
        else:
            trail.append(("fixed", length))
        window = next_fixed_day(term, day, calendar)
        if window is None:
            passed = length.day if isinstance(length, OnDate) else day
            return Outcome(None, (f"the fixed day {passed} had passed on {day}",))
        return _ends_on(window, term, options, calendar, actor, trail)
    if isinstance(length, YearlyDate | OnDate):
        raise AssertionError("has_fixed_days covers these")
    if isinstance(length, Hours):
        return _count_hours(length, start, day, pauses, options, trail)
    length = _in_chosen_unit(length, options)
    if term.direction is Direction.BACKWARD:
        return Outcome(_counted_back(length, day, options, calendar, trail))
    starts = _receipt(day, options, calendar, trail)
    if isinstance(length, WorkingDays):
        count: Callable[[dt.date, Pauses], Window] = _workday_counter(length.n, term, calendar)
    else:
        count = _civil_counter(length, term)
    trail.append(("count", starts.estimate, length, term.starts, actor))
    return _with_extension(term, actor, starts, length, count, pauses, options, calendar, trail)


def _ends_on(
    window: Window, term: Term, options: Options, calendar: WorkCalendar, actor: Actor, trail: Trail
) -> Outcome:
    """A day that the text fixes itself, rolled where the text or the reading says so."""
    if not fixed_day_rolls(term, options.readings):
        if term.roll is Roll.SILENT:
            trail.append(("stays", window.estimate, actor))
        return Outcome(window)
    moved = _rolled(window, calendar)
    if moved.estimate != window.estimate:
        trail.append(("rolled", window.estimate, moved.estimate, term.roll))
    return Outcome(moved)


def fixed_day_rolls(term: Term, readings: tuple[str, ...]) -> bool:
    """固定日期是否顺延: whether a fixed day that is a rest day moves, by the text or the readings chosen."""
    if term.roll is Roll.SILENT:
        return "roll" in readings
    return term.roll is Roll.NEXT_WORKDAY or (term.roll is Roll.BY_ANALOGY and "no_roll" not in readings)


def has_fixed_days(term: Term) -> bool:
    """是否固定日期: whether a term names days or periods of the calendar instead of a length from a start."""
    return isinstance(term.recurs, Every) or isinstance(term.length, YearlyDate | OnDate)


def next_fixed_day(term: Term, day: dt.date, calendar: WorkCalendar) -> Window | None:
    """最近的固定日期: the first day that the term names on or after ``day``, unrolled; None where none is left."""
    if isinstance(term.recurs, Every):
        return _next_of(term.recurs, day, calendar)
    if isinstance(term.length, YearlyDate):
        return Window.on(_yearly(term.length, day))
    if isinstance(term.length, OnDate) and day <= term.length.day:
        return Window.on(term.length.day)
    return None


def _next_of(recurs: Every, day: dt.date, calendar: WorkCalendar) -> Window:
    if recurs.period is Period.WORKING_DAY:
        return nth_workday(calendar, day - dt.timedelta(1), 1)
    return Window.on(next(recurs.stretches(day)).due)


def _counted_back(
    length: Span, day: dt.date, options: Options, calendar: WorkCalendar, trail: Trail
) -> Window:
    clear = "backward_clear_days" in options.readings
    n = length.n + clear
    if isinstance(length, WorkingDays):
        window = nth_workday_before(calendar, day, n)
    elif isinstance(length, Days):
        window = Window.on(day - dt.timedelta(n))
    else:
        window = Window.on(add_length(day, evolve(length, n=-length.n)) - dt.timedelta(clear))
    trail.append(("back", day, length, clear, window.estimate))
    return window


def _in_chosen_unit(
    length: WorkingDays | Days | Months | Years, options: Options
) -> WorkingDays | Days | Months | Years:
    """A number of days whose unit is contested, in the unit of the reading chosen."""
    if "working_days" in options.readings:
        return WorkingDays(length.n)
    return Days(length.n) if "natural_days" in options.readings else length


def _receipt(day: dt.date, options: Options, calendar: WorkCalendar, trail: Trail) -> Window:
    if "receipt_next_workday" not in options.readings:
        return Window.on(day)
    moved = nth_workday(calendar, day - dt.timedelta(1), 1)
    if moved.latest != day:
        trail.append(("receipt_moved", day, moved.estimate))
    return moved


def _workday_counter(n: int, term: Term, calendar: WorkCalendar) -> Callable[[dt.date, Pauses], Window]:
    def count(day: dt.date, pauses: Pauses) -> Window:
        if n == 0:
            return Window.on(day)
        if term.starts is Starts.SAME_DAY:
            day -= dt.timedelta(1)
        return nth_workday(calendar, day, n, pauses.days())

    return count


def _civil_counter(length: Days | Months | Years, term: Term) -> Callable[[dt.date, Pauses], Window]:
    def count(day: dt.date, pauses: Pauses) -> Window:
        last = add_length(day, length)
        if term.starts is Starts.SAME_DAY and length.n:
            # Where the corresponding day is missing, the month's end is the day before it already.
            if isinstance(length, Days) or last.day == day.day:
                last -= dt.timedelta(1)
            day -= dt.timedelta(1)
        return Window.on(pauses.push(day, last))

    return count


def _with_extension(
    term: Term,
    actor: Actor,
    starts: Window,
    length: Span,
    count: Callable[[dt.date, Pauses], Window],
    pauses: Pauses,
    options: Options,
    calendar: WorkCalendar,
    trail: Trail,
) -> Outcome:
    rolls = not isinstance(length, WorkingDays) and _rolls(term, actor, options)
    unrolled = starts.through(lambda day: count(day, pauses))
    first = _rolled(unrolled, calendar) if rolls else unrolled
    running = pauses.running(first.latest)
    if running is not None:
        return _unended(running, first, trail)
    trail.append(("first_due", first.estimate, unrolled.estimate))
    before = starts.estimate - dt.timedelta(term.starts is Starts.SAME_DAY)
    trail += [("paused", *used) for used in pauses.used(before, unrolled.estimate, length, calendar)]
    extended = options.extended
    missing: tuple[str, ...] = ()
    final, ends = first, unrolled
    if extended is not None and extended.n:
        told = options.extension_told
        late = told is not None and "extension_told_any_day" not in options.readings and told > first.earliest
        if late and told is not None and told > first.latest:
            trail.append(("extension_late", extended, told, first.estimate))
        else:
            if late:
                missing = (f"whether the extension told on {told} was told in time",)
            base = first if "extension_from_rolled" in options.readings else unrolled
            since = first
            if isinstance(length, WorkingDays):
                more = evolve(length, n=length.n + extended.n)
                wider = _workday_counter(more.n, term, calendar)
                ends = starts.through(lambda day: wider(day, pauses))
            else:
                ends = base.through(lambda day: Window.on(pauses.push(day, add_length(day, extended))))
                since = base
            final = _rolled(ends, calendar) if rolls else ends
            span = evolve(length, n=extended.n) if isinstance(length, WorkingDays) else extended
            trail.append(("extended", span, told, since.estimate, ends.estimate))
            trail += [
                ("paused", *used) for used in pauses.used(unrolled.estimate, ends.estimate, length, calendar)
            ]
            running = pauses.running(final.latest)
            if running is not None:
                return _unended(running, evolve(final, earliest=first.earliest), trail, missing)
    if rolls and final.estimate != ends.estimate:
        trail.append(("rolled", ends.estimate, final.estimate, term.roll))
    elif not isinstance(length, WorkingDays) and not rolls and term.roll is Roll.SILENT:
        trail.append(("stays", final.estimate, actor))
    if missing:
        return Outcome(Window(first.earliest, final.estimate, final.latest, final.settled), missing)
    return Outcome(final)


def _unended(running: Pause, window: Window | None, trail: Trail, missing: tuple[str, ...] = ()) -> Outcome:
    trail.append(("pause_runs", running.ground, running.first))
    ended = f"when the pause that began on {running.first} ended ({running.ground})"
    return Outcome(window, (*missing, ended), unbounded=True)


def _rolls(term: Term, actor: Actor, options: Options) -> bool:
    if term.roll is Roll.BY_ANALOGY:
        return "no_roll" not in options.readings
    if term.roll is not Roll.SILENT:
        return term.roll is Roll.NEXT_WORKDAY
    if isinstance(term.length, Days) and term.length.n == 0:
        return False
    if "roll" in options.readings:
        return True
    return actor is Actor.CITIZEN and "no_roll" not in options.readings


def _rolled(window: Window, calendar: WorkCalendar) -> Window:
    return window.through(lambda day: nth_workday(calendar, day - dt.timedelta(1), 1))


def _count_hours(
    length: Hours, start: dt.date, day: dt.date, pauses: Pauses, options: Options, trail: Trail
) -> Outcome:
    missing: tuple[str, ...] = ()
    if isinstance(start, dt.datetime):
        begins = (instant(start), instant(start))
    else:
        midnight = dt.datetime(day.year, day.month, day.day, tzinfo=BEIJING)
        begins = (midnight, midnight + dt.timedelta(1))
        missing = ("the hour at which the period started; only its day is known",)
    first = _ends_of(begins, length, pauses)
    exact = first[0] == first[1]
    trail.append(("hours", begins[0], length, first[0]) if not missing else ("day_only", day, length))
    if exact:
        trail += [("paused", *used) for used in pauses.used_hours(begins[0], first[0])]
    ends, extended, told = first, options.extended, options.extension_told
    if isinstance(extended, Hours) and extended.n:
        late = (
            told is not None and "extension_told_any_day" not in options.readings and told > first[0].date()
        )
        if late and told is not None and told > first[1].date():
            trail.append(("extension_late", extended, told, first[1]))
        else:
            ends = _ends_of(first, extended, pauses)
            trail.append(
                ("extended", extended, told, first[0], ends[0]) if exact else ("longer", extended, told)
            )
            if exact:
                trail += [("paused", *used) for used in pauses.used_hours(first[0], ends[0])]
            if late:
                missing = (*missing, f"whether the extension told on {told} was told in time")
                ends = (first[0], ends[1])
    running = pauses.running(ends[1].date())
    if running is None:
        return Outcome(None, missing, ends)
    return evolve(_unended(running, None, trail, missing), instants=(first[0], ends[1]))


def _ends_of(
    begins: tuple[dt.datetime, dt.datetime], length: Hours, pauses: Pauses
) -> tuple[dt.datetime, dt.datetime]:
    span = dt.timedelta(hours=length.n)
    return pauses.push_instant(begins[0], begins[0] + span), pauses.push_instant(begins[1], begins[1] + span)


def add_length(day: dt.date, length: Span) -> dt.date:
    """期间届满日: the last day of a civil-day, month or year period after ``day``, before any rolling.

    Months and years end on the corresponding day, else on the last day of the month (Civil Code art. 202).
    """
    if isinstance(length, Days):
        return day + dt.timedelta(length.n)
    # Loaded here: most periods are counted in days.
    from dateutil.relativedelta import relativedelta

    months = length.n * 12 if isinstance(length, Years) else length.n
    return day + relativedelta(months=months)


def _yearly(length: YearlyDate, day: dt.date) -> dt.date:
    for year in range(day.year, min(day.year + 9, dt.MAXYEAR + 1)):
        try:
            due = dt.date(year, length.month, length.day)
        except ValueError:  # 29 February
            continue
        if due >= day:
            return due
    raise OverflowError("no such day before the year 10000")  # asking.py tells it
