"""Stand-ins for a report and its records: plain values around real findings and real answers."""

from __future__ import annotations

from collections import Counter
from datetime import date, datetime
from typing import Any

from attrs import field, frozen

import govrules as gr
from govrules.errors import Problem, Undetermined
from govrules.findings import Finding, Obligation, Status, Verdict
from govrules.labels import Label, Labelled
from govrules.limits.due import Due
from govrules.limits.length import Length
from govrules.limits.rule import Rule, Version
from govrules.limits.term import Actor, Starts, Term
from govrules.sources import Citation, Force, Instrument

KIND = "disclosure.application"
REPLY = gr.rule("disclosure.application.reply")
LAW = Instrument("核查演示办法", "演示〔2010〕1号", "Demonstration Measures", Force.PRACTICE)
ON_TIME = Label("在届满日前办结", "done on or before the due date")
LATE = Label("晚于届满日", "done after the due date")
OPEN = Label("缺少事实", "a fact is missing")


class State(Labelled):
    """Stand-in states."""

    REPLIED = "replied", "已答复", "replied"


@frozen
class Happened:
    """A stand-in event."""

    on: date
    label: Label


@frozen
class Matter:
    """A stand-in record."""

    id: str
    organ: str = "市财政局"
    kind: Any = KIND
    events: tuple[Happened, ...] = ()
    state: Any = State.REPLIED


@frozen
class Audited:
    """A stand-in report, with the counts that the audit promises."""

    findings: tuple[Finding, ...] = ()
    records: tuple[Matter, ...] = ()
    as_of: date | None = date(2026, 10, 1)
    calendar: Any = field(default=gr.CHINA)
    problems: tuple[Problem, ...] = ()

    def counts(self, by: str | None = None) -> dict[str, Any]:
        if by is None:
            return dict(Counter(one.verdict.value for one in self.findings))
        groups: dict[str, Counter[str]] = {}
        for one in self.findings:
            group = {"rule": one.rule, "organ": one.organ, "year": str(one.year or "")}[by]
            groups.setdefault(group, Counter())[one.verdict.value] += 1
        return {name: dict(numbers) for name, numbers in groups.items()}


def rule_of(length: Length, starts: Starts = Starts.DAY_AFTER, **term: Any) -> Rule:
    """A rule with this length, in force since 2004."""
    version = Version(date(2004, 1, 1), Citation(LAW, 3), Term(length, starts, **term))
    return Rule(
        "demo.limit",
        Label("演示期限", "demonstration limit"),
        Actor.OFFICE,
        Label("收到", "received"),
        (version,),
    )


def finding(case: str, due: Due, done: date | None = None, organ: str = "市财政局", **more: Any) -> Finding:
    """A finding on one answer, judged as the answer itself says."""
    try:
        late = due.overdue(done) if done is not None else False
    except Undetermined:
        late = None
    verdict = {None: Verdict.UNCLEAR, True: Verdict.BREACH, False: Verdict.OK}[late]
    status = {None: Status.UNCLEAR, True: Status.LATE, False: Status.MET if done else Status.OPEN}[late]
    status = more.pop("status", status)
    start = due.start.date() if isinstance(due.start, datetime) else due.start
    obligation = Obligation("reply", due.rule.label, due.rule.id, "机关", due, status, start, done)
    values = {
        "verdict": verdict,
        "verdict_then": more.get("verdict", verdict),
        "reason": {None: OPEN, True: LATE, False: ON_TIME}[late],
        "label": due.rule.label,
        "organ": organ,
        "done": done,
    }
    return Finding(case=case, kind=KIND, rule=due.rule.id, obligation=obligation, **(values | more))


def check(case: str, verdict: Verdict = Verdict.BREACH) -> Finding:
    """A finding without a due date."""
    label = Label("答复载明救济途径", "the reply names the remedies")
    return Finding(
        case, KIND, "demo.check", label, verdict, LATE, verdict, "市财政局", basis=Citation(LAW, 9)
    )


def report(*findings: Finding, **more: Any) -> Audited:
    """A report on these findings, with one record for each case."""
    records = tuple(Matter(case, organ) for case, organ in {one.case: one.organ for one in findings}.items())
    return Audited(**{"findings": findings, "records": records} | more)
