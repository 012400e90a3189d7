"""Report 核查报告: the findings of an audit as counts, rows, a table and a page."""

from __future__ import annotations

import csv
import os
from collections.abc import Callable, Iterable
from datetime import date
from pathlib import Path

from attrs import field, frozen

from govrules.calendar.workdays import WorkCalendar
from govrules.errors import BadValue, Problem
from govrules.findings import COLUMNS, Finding, Verdict
from govrules.procedure.records import Record


@frozen
class Report:
    """核查报告: the findings of an audit, with what it was made from.

    ``as_of`` is None where the audit judged only what is done; then what is still undone stays open and
    isn't in the findings (``open_obligations`` counts it).
    """

    findings: tuple[Finding, ...] = field(repr=lambda findings: f"<{len(findings)} findings>")
    records: tuple[Record, ...] = field(repr=lambda records: f"<{len(records)} records>")
    as_of: date | None
    calendar: WorkCalendar = field(repr=False)
    known_on: date | None = None
    problems: tuple[Problem, ...] = ()
    open_obligations: int = 0

    def counts(self, by: str | None = None) -> dict[str, int] | dict[str, dict[str, int]]:
        """计数: findings by verdict; with ``by`` ("rule", "organ", "year", "kind") for each of those."""
        if by is None:
            return _tally(self.findings)
        keys: dict[str, Callable[[Finding], str]] = {
            "rule": lambda one: one.rule,
            "organ": lambda one: one.organ,
            "year": lambda one: str(one.year or ""),
            "kind": lambda one: one.kind,
        }
        if by not in keys:
            raise BadValue(f"counts by {by!r} aren't kept; by: {', '.join(keys)}")
        groups: dict[str, list[Finding]] = {}
        for one in self.findings:
            groups.setdefault(keys[by](one), []).append(one)
        return {key: _tally(groups[key]) for key in sorted(groups)}

    def rows(self, lang: str = "en") -> list[dict[str, object]]:
        """结论行: one plain dict a finding, under the names of ``COLUMNS``; ready for pandas or csv."""
        return [one.row(lang) for one in self.findings]

    def to_csv(self, path: str | os.PathLike[str], lang: str = "en") -> None:
        """写出表格: the rows as CSV (UTF-8 with BOM), texts escaped against formulas."""
        target = Path(path)
        with target.open("w", encoding="utf-8-sig", newline="") as file:
            writer = csv.DictWriter(file, COLUMNS)
            writer.writeheader()
            for row in self.rows(lang):
                writer.writerow({name: plain_cell(value) for name, value in row.items()})

    def to_html(self, path: str | os.PathLike[str], lang: str = "zh") -> None:
        """写出网页: one self-contained page with summary, charts and a timeline for each case."""
        from govrules.page import render

        Path(path).write_text(render(self, lang), encoding="utf-8")


def combined(reports: Iterable[Report], *, problems: Iterable[Problem] = ()) -> Report:
    """合并报告: several reports as one, such as cases that were judged as of different days.

    They must rest on the same calendar; ``as_of`` stays only if it is the same in all.
    """
    given = tuple(reports)
    if not given:
        raise BadValue("there is no report to combine")
    if any(one.calendar != given[0].calendar for one in given):
        raise BadValue("reports that rest on different calendars can't be combined")
    days = {one.as_of for one in given}
    return Report(
        tuple(finding for one in given for finding in one.findings),
        tuple(record for one in given for record in one.records),
        given[0].as_of if len(days) == 1 else None,
        given[0].calendar,
        given[0].known_on,
        (*(problem for one in given for problem in one.problems), *problems),
        sum(one.open_obligations for one in given),
    )


def _tally(findings: Iterable[Finding]) -> dict[str, int]:
    counts = {verdict.value: 0 for verdict in Verdict}
    for one in findings:
        counts[one.verdict.value] += 1
    return counts


def plain_cell(value: object) -> object:
    """表格单元: a value that a spreadsheet won't take for a formula.

    A text that starts like a formula, also after blanks, gets an apostrophe before it, as OWASP advises.
    """
    if isinstance(value, str) and (value[:1] in _CONTROLS or value.lstrip()[:1] in _FORMULAS):
        return "'" + value
    return value


_CONTROLS = ("\t", "\r", "\n")


_FORMULAS = ("=", "+", "-", "@", "＝", "＋", "－", "＠")
