"""Audits real cases and sets our due dates beside what courts and authorities found.

    python docs/examples/audit_cases.py [--html report.html]

Exit code 1 if a finding differs from our verdict and no reading explains it.
"""

from __future__ import annotations

import argparse
import json
import sys
import unicodedata
from datetime import date
from pathlib import Path

import govrules as gr
from govrules.files import read_file
from govrules.report import Report, combined

HERE = Path(__file__).parent
REPLY = "disclosure.application.reply"


def main() -> int:
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8")
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--html", default="report.html", help="where to write the page")
    options = parser.parse_args()

    records, problems = read_file(HERE / "cases" / "disclosure.jsonl")
    findings = {one["id"]: one for one in json.loads((HERE / "cases" / "findings.json").read_text("utf-8"))}
    reports = [judged(record, findings[record.id]["as_of"]) for record in records]
    report = combined(reports, problems=problems)

    print(f"{len(records)} real cases, audited under the law and the calendar of their time\n")
    print(row("case", "organ", "due date", "verdict", "court or authority", ""))
    agreed = stated = compared = explained = 0
    unexplained = []
    for record, one in zip(records, reports, strict=True):
        source = findings[record.id]
        reply = next((finding for finding in one.findings if finding.rule.startswith(REPLY)), None)
        due = due_date(record, one)
        verdict = (
            "open"
            if reply is None
            else {"ok": "in time", "breach": "late", "unclear": "unclear"}[reply.verdict]
        )
        late = {True: "late", False: "in time", None: "-"}[source["late"]]
        mark = ""
        if source["due"] is not None:
            stated += 1
            mark = "same date" if due == source["due"] else f"states {source['due']}"
            if due != source["due"]:
                unexplained.append(record.id)
        if source["late"] is not None:
            compared += 1
            if verdict == late:
                agreed += 1
                mark = f"agrees, {mark}" if mark else "agrees"
            else:
                flips = (
                    []
                    if reply is None
                    else [name for name, _, other in reply.flips if (other == "breach") is source["late"]]
                )
                mark = f"differs; as found by reading {' or '.join(flips)}" if flips else "differs"
                explained += bool(flips)
                if not flips:
                    unexplained.append(record.id)
        print(row(record.id, record.organ, due, verdict, late, mark))
    print(
        f"\nfindings on lateness: {agreed} of {compared} agree, {explained} more under a named reading; "
        f"last days that a source states: {stated - sum(findings[i]['due'] is not None for i in unexplained)} of {stated} the same"
    )
    for record in records:
        if findings[record.id]["note"]:
            print(f"  {record.id}: {findings[record.id]['note']}")
    report.to_html(options.html)
    print(f"\nwith the reasons, day by day: {options.html}")
    return 1 if unexplained or problems else 0


def judged(record: gr.disclosure.Application, as_of: str | None) -> Report:
    """One case, as of the day on which its source looks at it."""
    return gr.audit([record], as_of=None if as_of is None else date.fromisoformat(as_of))


def due_date(record: gr.disclosure.Application, report: Report) -> str:
    """The last day for the reply, or the bound that is known; for a case still open too."""
    for one in record.obligations(report.as_of):
        if one.clock == "reply":
            return str(one.due.date) if one.due.date is not None else f">={one.due.earliest}"
    return "-"


def row(*cells: str) -> str:
    """Cells in columns; a Chinese character is two columns wide."""
    widths = (7, 30, 12, 8, 19, 0)
    padded = []
    for cell, width in zip(cells, widths, strict=True):
        wide = sum(1 + (unicodedata.east_asian_width(character) in "WF") for character in cell)
        padded.append(cell + " " * max(0, width - wide))
    return " ".join(padded).rstrip()


if __name__ == "__main__":
    raise SystemExit(main())
