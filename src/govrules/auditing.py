"""Auditing 核查: the same questions of many cases, answered as findings and never as an exception."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from attrs import evolve

from govrules.calendar import CHINA
from govrules.calendar.civil import civil_day
from govrules.calendar.workdays import WorkCalendar
from govrules.errors import GovRulesError, NotCovered, Problem, WrongType
from govrules.findings import Finding, Obligation, Status, Verdict
from govrules.labels import Label
from govrules.limits.due import Certainty, Due
from govrules.limits.length import Span
from govrules.limits.rulebook import Rulebook
from govrules.places import Place, read_place
from govrules.procedure.judging import Ungoverned, is_late, lateness, ungoverned
from govrules.procedure.records import Record
from govrules.report import Report
from govrules.sources import Citation

_VERDICTS = {
    Status.MET: Verdict.OK,
    Status.LATE: Verdict.BREACH,
    Status.OVERDUE: Verdict.BREACH,
    Status.UNCLEAR: Verdict.UNCLEAR,
}


def audit(
    cases: Iterable[Record],
    *,
    as_of: date | None = None,
    calendar: WorkCalendar | None = None,
    rulebook: Rulebook | None = None,
    place: Place | str | None = None,
    known_on: date | None = None,
    problems: Iterable[Problem] = (),
) -> Report:
    """核查: every obligation and check of every case, as findings; a case's faults never raise.

    ``as_of`` is a civil day: what is undone is judged as of then, and later events haven't happened yet.
    ``verdict_then`` of a finding uses the calendar and the rules as published when its period started, or
    by ``known_on``; `NotCovered` where no holiday notice was published by then. ``cases`` is any iterable
    of records, kinds mixed; anything else raises `WrongType`.

    >>> import govrules as gr
    >>> D = gr.disclosure
    >>> case = D.Application("1", [D.Received(date(2024, 9, 20)), D.Replied(date(2024, 10, 24))])
    >>> audit([case]).rows()[0]["days_late"]
    1
    """
    if calendar is not None and not isinstance(calendar, WorkCalendar):
        raise WrongType(f"calendar= takes a WorkCalendar such as govrules.CHINA, not {calendar!r}")
    days = CHINA if calendar is None else calendar
    if rulebook is not None and not isinstance(rulebook, Rulebook):
        raise WrongType(f"rulebook= takes a Rulebook such as govrules.rulebook(), not {rulebook!r}")
    if isinstance(cases, Record | str) or not isinstance(cases, Iterable):
        raise WrongType(f"audit() takes an iterable of records, such as a list of them, not {cases!r}")
    day = None if as_of is None else civil_day(as_of)
    known = None if known_on is None else civil_day(known_on)
    if known is not None:
        days.known_on(known)  # told before the cases are read
    where = None if place is None else read_place(place)
    records: list[Record] = []
    findings: list[Finding] = []
    still_open = 0
    for case in cases:
        if not isinstance(case, Record):
            raise WrongType(f"audit() takes records such as disclosure.Application, not {case!r}")
        records.append(case)
        found, left = _judge(case, day, days, rulebook, where, known)
        findings += found
        still_open += left
    return Report(tuple(findings), tuple(records), day, days, known, tuple(problems), still_open)


def _judge(
    case: Record,
    as_of: date | None,
    calendar: WorkCalendar,
    rulebook: Rulebook | None,
    place: Place | None,
    known_on: date | None,
) -> tuple[list[Finding], int]:
    book = case.kind.rulebook if rulebook is None else rulebook
    if as_of is not None and case.first_day is not None and case.first_day > as_of:
        return [], 0  # nothing of it has happened yet
    try:
        state = case.replayed(as_of, calendar=calendar, rulebook=book)
        obligations = case.obligations(as_of, calendar=calendar, rulebook=book, place=place)
        checks = case.check(as_of)
        where = case.place if place is None else place
        findings = [_without_law(case, one) for one in ungoverned(state, where)]
    except GovRulesError as error:
        return [_unreadable(case, error)], 0
    still_open = 0
    for one in obligations:
        if one.status is Status.VOID or not one.of_office:
            continue
        if one.status is Status.OPEN:
            still_open += 1
            continue
        findings.append(_finding(case, one, as_of, calendar, book, place, known_on))
    for slip in state.slips:
        findings.append(
            Finding(
                case.id,
                case.kind.name,
                f"{case.kind.name}.check.order",
                Label("程序顺序", "order of the procedure"),
                Verdict.BREACH if slip.basis is not None else Verdict.UNCLEAR,
                _slip_words(slip.event.label, slip.state.zh, slip.state.en, slip.reason),
                Verdict.BREACH if slip.basis is not None else Verdict.UNCLEAR,
                organ=case.organ,
                event=slip.event.name,
                basis=slip.basis,
                done=slip.event.on,
            )
        )
    findings += checks
    return [evolve(one, opened=case.first_day) for one in findings], still_open


def _slip_words(label: Label, state_zh: str, state_en: str, reason: str) -> Label:
    return Label(
        f"“{label.zh}”发生在“{state_zh}”状态，流程不允许", f"{label.en} in state {state_en}: {reason}"
    )


def _unreadable(case: Record, error: GovRulesError) -> Finding:
    asked, why = Label("能否核查", "can be judged"), Label(f"无法核查：{error}", f"can't be judged: {error}")
    return _unclear(case, f"{case.kind.name}.check.readable", asked, why)


def _without_law(case: Record, one: Ungoverned) -> Finding:
    found, met = _unclear(case, one.run.rule, one.label, one.reason, one.citation), one.run.met_by
    return found if met is None else evolve(found, event=met.name, done=met.day)


def _unclear(case: Record, rule: str, label: Label, why: Label, basis: Citation | None = None) -> Finding:
    verdict = Verdict.UNCLEAR
    return Finding(case.id, case.kind.name, rule, label, verdict, why, verdict, case.organ, basis=basis)


def _finding(
    case: Record,
    one: Obligation,
    as_of: date | None,
    calendar: WorkCalendar,
    book: Rulebook,
    place: Place | None,
    known_on: date | None,
) -> Finding:
    verdict = _VERDICTS[one.status]
    then, due_then = _then(case, one, as_of, calendar, book, place, known_on)
    late = None
    if verdict is Verdict.BREACH:
        when = one.done if one.done is not None else as_of
        late = None if when is None else lateness(one.due, when)
    return Finding(
        case.id,
        case.kind.name,
        one.rule,
        one.label,
        verdict,
        _reason(one, verdict, late, as_of),
        verdict if then is None else then,
        organ=case.organ,
        event=one.event,
        obligation=one,
        days_late=None if late is None else late.n,
        done=one.done,
        flips=tuple(_flips(case, one, verdict, as_of)),
        due_then=due_then,
    )


def _then(
    case: Record,
    one: Obligation,
    as_of: date | None,
    calendar: WorkCalendar,
    book: Rulebook,
    place: Place | None,
    known_on: date | None,
) -> tuple[Verdict | None, date | None]:
    """The verdict by what was published when the period started, or by ``known_on``."""
    day = one.start if known_on is None else known_on
    try:
        old_days, old_book = calendar.known_on(day), book.known_on(day)
    except NotCovered:
        return None, None
    if old_days is calendar and old_book == book:
        return None, None
    try:
        others = case.obligations(as_of, calendar=old_days, rulebook=old_book, place=place)
    except GovRulesError:
        return Verdict.UNCLEAR, None
    of_clock = [other for other in others if other.clock == one.clock]
    same = next((other for other in of_clock if other.start == one.start), None)
    if same is None and len(of_clock) == 1:
        same = of_clock[0]  # by what was known then, the same duty ran from another day
    if same is None:
        return Verdict.UNCLEAR, None
    if (
        same.status is Status.OPEN
        and as_of is not None
        and is_late(same.due, as_of, end_of_day=True) is False
    ):
        return Verdict.OK, same.due.date  # its period was still running
    return _VERDICTS.get(same.status, Verdict.UNCLEAR if same.status is Status.OPEN else None), same.due.date


def _flips(
    case: Record, one: Obligation, verdict: Verdict, as_of: date | None
) -> Iterator[tuple[str, Label, Verdict]]:
    """The readings under which the verdict would be another."""
    when = one.done if one.done is not None else as_of
    if when is None:
        return
    labels = {reading.name: reading for reading in one.due.version.readings}
    # The act that met the duty, not another of its kind, such as a second reply.
    act = next(
        (
            event
            for event in case.events
            if event.name == one.event
            and one.done in [getattr(event, name, None) for name in ("on", "dated", "sent", "delivered")]
        ),
        None,
    )
    for name, day in one.due.readings.items():
        measured = when
        if name.startswith("measured_"):
            wanted = getattr(act, name.removeprefix("measured_"), None)
            if wanted is None:
                continue
            measured = wanted
            other = is_late(one.due, measured, end_of_day=one.done is None)
        elif day is None or day == one.due.date:
            continue
        else:
            other = civil_day(measured) > day
        flipped = None if other is None else Verdict.BREACH if other else Verdict.OK
        if flipped is not None and flipped is not verdict and not (name in labels and labels[name].default):
            label = (
                labels[name].label
                if name in labels
                else Label("适用期间内新施行的规定", "the version in force later")
            )
            yield name, label, flipped
    # Two switches at once: a receipt moved to the next working day and another day measured.
    for name, label, due in one.readings:
        other = is_late(due, when, end_of_day=one.done is None)
        flipped = None if other is None else Verdict.BREACH if other else Verdict.OK
        if flipped is not None and flipped is not verdict:
            yield name, label, flipped


def _reason(one: Obligation, verdict: Verdict, late: Span | None, as_of: date | None) -> Label:
    due = one.due
    how_zh = f"（{one.measured.zh}）" if one.measured is not None else ""
    how_en = f" ({one.measured.en})" if one.measured is not None else ""
    if verdict is Verdict.UNCLEAR:
        missing = _missing(due)
        return Label(
            f"无法判断是否逾期：{missing.zh}{how_zh}",
            f"whether it is late can't be told: {missing.en}{how_en}",
        )
    limit = due.instant or due.date or due.earliest
    amount_zh = f"，逾期{late.text('zh')}" if late is not None else ""
    amount_en = f", {late.text('en')} late" if late is not None else ""
    if one.done is None:
        return Label(
            f"至{as_of}仍未办理，期限{limit}届满{amount_zh}",
            f"not done by {as_of}; it was due on {limit}{amount_en}",
        )
    if verdict is Verdict.OK:
        return Label(
            f"{one.done}办理，期限{limit}届满{how_zh}", f"done on {one.done}, due on {limit}{how_en}"
        )
    return Label(
        f"{one.done}办理，晚于期限{limit}{amount_zh}{how_zh}",
        f"done on {one.done}, due on {limit}{amount_en}{how_en}",
    )


def _missing(due: Due) -> Label:
    if due.certainty is Certainty.INDETERMINATE:
        from govrules.limits.wording import missing_words

        return missing_words(due)
    return Label(
        f"期限暂定，在{due.earliest}至{due.latest}之间",
        f"the due date is provisional, {due.earliest} to {due.latest}",
    )
