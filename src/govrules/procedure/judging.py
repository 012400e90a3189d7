"""Judging 义务判断: runs of clocks turned into obligations with due dates and a status."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from attrs import evolve, frozen

from govrules.calendar.civil import civil_day
from govrules.calendar.workdays import WorkCalendar
from govrules.errors import NotInForce, Undetermined
from govrules.findings import Obligation, Status
from govrules.labels import Label
from govrules.limits.due import Certainty, Due
from govrules.limits.length import OnDate, Span
from govrules.limits.rule import Rule, in_force
from govrules.limits.rulebook import Rulebook
from govrules.limits.term import Measure, Pause
from govrules.places import Place
from govrules.procedure.events import Event
from govrules.procedure.replay import Inquiry, Replay, Run
from govrules.sources import Citation


@frozen
class Ungoverned:
    """无规定可依: a run whose rule wasn't in force when it started, with the reason and the article that says so."""

    run: Run
    label: Label
    reason: Label
    citation: Citation


def obligations(
    state: Replay,
    *,
    as_of: date | None,
    place: Place | None,
) -> tuple[Obligation, ...]:
    """义务: every obligation that the runs of a replay gave rise to, in order of their start."""
    found = []
    for run in state.runs:
        clock = state.workflow.clock(run.clock)
        if clock.conditional and run.met_by is None:
            continue
        try:
            due = due_of(run, state.calendar, state.rulebook, place)
        except NotInForce:
            continue  # no duty by this book of rules: `ungoverned` names it
        done = measured = None
        if run.met_by is not None:
            measure = Measure.DONE if due.version.term is None else due.version.term.measured
            done, measured = run.met_by.measured(measure)
        found.append(
            Obligation(
                clock=run.clock,
                label=due.rule.label,
                rule=run.rule,
                owner=clock.owner.zh,
                due=due,
                status=status_of(run, due, done, as_of),
                start=civil_day(run.start),
                done=done,
                event=run.met_by.name if run.met_by else "",
                measured=measured,
                of_office=clock.of_office,
            )
        )
    return tuple(found)


def ungoverned(state: Replay, place: Place | None) -> tuple[Ungoverned, ...]:
    """无规定可依的时钟: the office's runs that gave rise to no obligation, as their rule wasn't in force at their start."""
    found = []
    for run in state.runs:
        clock = state.workflow.clock(run.clock)
        if run.voided_by is not None or not clock.of_office or (clock.conditional and run.met_by is None):
            continue
        rule, day = state.rulebook.rule(run.rule), civil_day(run.start)
        try:
            rule.on(day, place)
        except NotInForce:
            try:
                due_of(
                    run, state.calendar, state.rulebook, place
                )  # it may reach periods that began before it
            except NotInForce:
                found.append(_without_law(run, rule, day))
    return tuple(found)


def _without_law(run: Run, rule: Rule, day: date) -> Ungoverned:
    version = in_force(rule.versions, day)
    if version is None:
        first = rule.versions[0]
        reason = Label(
            f"{day}起算时该规定尚未施行（自{first.since}起施行）",
            f"the rule was not yet in force when the period started on {day}: it starts on {first.since}",
        )
        return Ungoverned(run, rule.label, reason, first.citation)
    reason = Label(
        f"{day}起算时该规定已于{version.since}废止",
        f"the rule was repealed on {version.since}, before the period started on {day}",
    )
    return Ungoverned(run, rule.label, reason, version.citation)


def due_of(run: Run, calendar: WorkCalendar, rulebook: Rulebook, place: Place | None) -> Due:
    """期限答案: the due date of one run, with its pauses and the extension that counts."""
    rule = rulebook.rule(run.rule)
    if run.limit is not None:
        rule = _with_limit(rule, run)
    pauses = tuple(pause for inquiry in run.inquiries if (pause := _pause(inquiry, run, calendar, rulebook)))
    extended, told = _extension(rule, run, pauses, calendar, place)
    due = rule.due(
        run.start,
        extended=extended,
        extension_told=told,
        pauses=pauses,
        place=place,
        calendar=calendar,
    )
    if run.awaits is not None:
        # The day that starts the count isn't known yet, but it can't lie before this event.
        due = evolve(
            due,
            date=None,
            instant=None,
            latest=None,
            certainty=Certainty.INDETERMINATE,
            missing=(*due.missing, f"{run.awaits.en} ({run.awaits.zh})"),
        )
    return due


def _with_limit(rule: Rule, run: Run) -> Rule:
    """A period that the office or a decision fixed in the matter itself."""
    version = rule.on(civil_day(run.start))
    limit = run.limit
    if limit is None or version.term is None:
        return rule
    note = f"{limit}（{run.started_by.label.zh}）"
    # A day set in the matter itself isn't extended by the rule, and its unit is no question.
    term = evolve(version.term, length=OnDate(limit), extends=None, contested_unit=False)
    fixed = evolve(version, term=term, office_limit=note)
    return evolve(rule, versions=tuple(fixed if one == version else one for one in rule.versions))


def _pause(inquiry: Inquiry, run: Run, calendar: WorkCalendar, rulebook: Rulebook) -> Pause | None:
    returned = inquiry.returned
    if returned is None and inquiry.opinion:
        # Unanswered, the inquiry ends when the time that the law gives for the answer is over.
        try:
            lapse = rulebook.rule(inquiry.opinion).due(inquiry.delivered or inquiry.sent, calendar=calendar)
        except NotInForce:
            lapse = None
        if lapse is not None and lapse.date is not None:
            ended = run.met_by.day if run.met_by is not None else None
            returned = lapse.date if ended is None else max(inquiry.sent, min(lapse.date, ended))
    if returned is not None and returned < inquiry.sent:
        return None
    if returned == inquiry.sent:
        return None
    return Pause.between(inquiry.sent, returned, inquiry.ground)


def _extension(
    rule: Rule, run: Run, pauses: tuple[Pause, ...], calendar: WorkCalendar, place: Place | None
) -> tuple[Span | None, date | None]:
    if not run.extensions:
        return None, None
    term = rule.on(civil_day(run.start), place).term
    longest = None if term is None else term.extension
    if longest is None:
        return None, None
    given: list[Event] = [one for one in run.extensions if getattr(one, "agreed", None) is not False]
    if not given:
        return None, None
    if len(given) > 1:
        # An extension told too late doesn't take back one that was told in time.
        first = rule.due(run.start, pauses=pauses, place=place, calendar=calendar)
        given = [
            one for one in given if (day := _told(one)) is None or is_late(first, day) is not True
        ] or given[:1]
    total = 0
    for one in given:
        asked = getattr(one, "by", None)
        total += longest.n if asked is None else asked
    told = max((day for one in given if (day := _told(one)) is not None), default=None)
    return evolve(longest, n=min(total, longest.n)), told


def _told(extension: Event) -> date | None:
    day: date | None = getattr(extension, "told", None) or extension.on
    return None if day is None else civil_day(day)


def status_of(run: Run, due: Due, done: date | None, as_of: date | None) -> Status:
    """义务状态: met, late, open, overdue, void or unclear."""
    if run.voided_by is not None:
        return Status.VOID
    when = done if done is not None else as_of
    if when is None:
        return Status.OPEN
    late = is_late(due, when, end_of_day=done is None)
    if late is None:
        return Status.UNCLEAR if done is not None or due.certainty is Certainty.INDETERMINATE else Status.OPEN
    if done is not None:
        return Status.LATE if late else Status.MET
    return Status.OVERDUE if late else Status.OPEN


def is_late(due: Due, when: date, *, end_of_day: bool = False) -> bool | None:
    """是否逾期: whether ``when`` is past the due date; None where that can't be told."""
    if end_of_day and due.instant is not None and not isinstance(when, datetime):
        day = civil_day(when)
        return due.instant < datetime(day.year, day.month, day.day, tzinfo=due.instant.tzinfo) + timedelta(
            days=1
        )
    try:
        return due.overdue(when)
    except Undetermined:
        return None


def lateness(due: Due, done: date) -> Span | None:
    """逾期多少: how late, as a length in the unit that `Due.remaining` counts in; None where no date is given."""
    try:
        left = due.remaining(done)
    except Undetermined:
        return None
    return evolve(left, n=-left.n)
