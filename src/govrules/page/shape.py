"""Shape 输入形状: what a page needs of a report and its records, and how findings are grouped by case."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any, Protocol

from attrs import frozen

from govrules.calendar.civil import civil_day
from govrules.calendar.workdays import WorkCalendar
from govrules.errors import GovRulesError, Problem
from govrules.findings import Finding, Verdict
from govrules.labels import Label, Labelled


class EventLike(Protocol):
    """事件: a dated event with a label."""

    @property
    def on(self) -> date: ...

    @property
    def label(self) -> Any: ...


class RecordLike(Protocol):
    """案卷: an id, an organ, a kind (a name, or a value with ``name`` and ``label``) and events."""

    @property
    def id(self) -> str: ...

    @property
    def organ(self) -> str: ...

    @property
    def kind(self) -> Any: ...

    @property
    def events(self) -> Sequence[EventLike]: ...


class ReportLike(Protocol):
    """核查报告: what `govrules.page.render` reads of a report."""

    @property
    def findings(self) -> Sequence[Finding]: ...

    @property
    def records(self) -> Sequence[Any]: ...

    @property
    def as_of(self) -> date | None: ...

    @property
    def calendar(self) -> WorkCalendar: ...

    @property
    def problems(self) -> Sequence[Problem]: ...

    def counts(self, by: str | None = None) -> Mapping[str, Any]: ...


@frozen
class Case:
    """案件: one record with its findings; ``verdict`` is the worst of them, None where there is none."""

    id: str
    kind: str
    kind_label: Label | None
    organ: str
    record: RecordLike | None
    findings: tuple[Finding, ...]
    verdict: Verdict | None

    def events(self, as_of: date | None) -> tuple[EventLike, ...]:
        """经过: the events up to the as-of day, all of them without one."""
        found = () if self.record is None else self.record.events
        return tuple(
            one for one in found if as_of is None or one.on is None or civil_day(one.on) <= civil_day(as_of)
        )

    def state(self, as_of: date | None, lang: str) -> str:
        """状态: the label of the record's state, empty where it has none or stands for a later day."""
        if self.record is None or len(self.events(as_of)) < len(self.record.events):
            return ""
        try:
            state = getattr(self.record, "state", None)
        except GovRulesError:
            return ""
        return state.text(lang) if isinstance(state, Labelled) else ""

    def kind_text(self, lang: str) -> str:
        """种类: the label of the record's kind, else its name."""
        return self.kind if self.kind_label is None else self.kind_label.text(lang)


_RANK = {Verdict.BREACH: 0, Verdict.UNCLEAR: 1, Verdict.OK: 2}


def worst(findings: Iterable[Finding]) -> Verdict | None:
    """最重结论: breach before unclear before ok; None without findings."""
    return min((finding.verdict for finding in findings), key=_RANK.__getitem__, default=None)


def cases_of(report: ReportLike) -> tuple[Case, ...]:
    """案件分组: every record with its findings, breaches first, then unclear, then ok, then the rest.

    Within one verdict the order is that of the records; findings without a record come as cases of
    their own.
    """
    records: dict[tuple[str, str], RecordLike] = {}
    found: dict[tuple[str, str], list[Finding]] = {}
    for record in report.records:
        key = (_kind_name(record), record.id)
        records.setdefault(key, record)
        found.setdefault(key, [])
    for finding in report.findings:
        found.setdefault((finding.kind, finding.case), []).append(finding)
    cases = [_case(key, records.get(key), tuple(findings)) for key, findings in found.items()]
    return tuple(sorted(cases, key=lambda case: 3 if case.verdict is None else _RANK[case.verdict]))


def _kind_name(record: RecordLike) -> str:
    return str(getattr(record.kind, "name", record.kind))


def _case(key: tuple[str, str], record: RecordLike | None, findings: tuple[Finding, ...]) -> Case:
    organ = record.organ if record is not None else ""
    if not organ:
        organ = next((finding.organ for finding in findings if finding.organ), "")
    label = None if record is None else getattr(record.kind, "label", None)
    label = label if isinstance(label, Label) else None
    return Case(key[1], key[0], label, organ, record, findings, worst(findings))
