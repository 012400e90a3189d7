"""Audit command 核查命令: what ``python -m govrules audit`` reads, prints and writes."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from govrules.console import BREACHES, FINE, UNREADABLE, check_writable, decoded, hush, naming

if TYPE_CHECKING:
    from govrules.procedure.records import Record
    from govrules.report import Report


def audit_file(options: argparse.Namespace) -> int:
    """核查案卷文件: the findings, printed, and written as a table or a page."""
    from govrules.auditing import audit
    from govrules.errors import BadRecord
    from govrules.files import read_file

    for name, endings in ((options.out, (".csv", ".json", ".jsonl")), (options.html, (".html", ".htm"))):
        if name is not None and Path(name).suffix.lower() not in endings:
            raise BadRecord(f"{name}: findings are written as {' or '.join(endings)}")
    check_writable(options.html, options.out)
    progress = _Progress()
    with naming(options.file):
        records, problems = read_file(
            options.file, options.kind, ignore=options.ignore, progress=progress.read
        )
    report = audit(
        progress.judged(records), as_of=options.as_of, known_on=options.known_on, problems=problems
    )
    progress.done()
    for problem in problems:
        print(f"govrules: {problem}", file=sys.stderr)
    # The files before the summary: they are whole even if nobody reads what is printed.
    if options.html:
        with naming(options.html):
            report.to_html(options.html, options.lang)
    if options.out:
        with naming(options.out):
            _write(report, options.out, options.lang)
    counts = report.counts()
    code = UNREADABLE if problems else BREACHES if counts["breach"] else FINE
    try:
        _tell(report, options, len(records), counts)
        sys.stdout.flush()
    except BrokenPipeError:
        hush()
    return code


def _tell(report: Report, options: argparse.Namespace, cases: int, counts: Mapping[str, Any]) -> None:
    zh = options.lang == "zh"
    words = {"ok": ("合规", "ok"), "breach": ("违反", "breach"), "unclear": ("无法判断", "unclear")}
    told = (
        "，".join(f"{words[k][0]}{n}" for k, n in counts.items())
        if zh
        else ", ".join(f"{n} {words[k][1]}" for k, n in counts.items())
    )
    print(
        f"案卷{cases}件；核查结论{len(report.findings)}项：{told}"
        if zh
        else f"{cases} cases, {len(report.findings)} findings: {told}"
    )
    for one in report.findings:
        if one.verdict == "breach":
            print(
                f"  {one.case}: {one.label.text(options.lang)}: {one.reason.text(options.lang)} [{one.article(options.lang)}]"
            )
    if report.open_obligations:
        n = report.open_obligations
        print(
            f"尚未判断的未完成义务{n}项（用 --as-of 指定日期）"
            if zh
            else f"{n} open duties not judged (give --as-of)"
        )
    if options.html:
        print(f"{'网页' if zh else 'page'}: {decoded(options.html)}")
    if options.out:
        print(f"{'结论' if zh else 'findings'}: {decoded(options.out)}")


def _write(report: Report, name: str, lang: str) -> None:
    target = Path(name)
    if target.suffix.lower() == ".csv":
        report.to_csv(target, lang)
        return
    plain = [{key: _plain(value) for key, value in row.items()} for row in report.rows(lang)]
    if target.suffix.lower() == ".json":
        text = json.dumps(plain, ensure_ascii=False, indent=1)
    else:
        text = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in plain)
    target.write_text(text, encoding="utf-8")


def _plain(value: object) -> object:
    return value.isoformat() if isinstance(value, date) else value


class _Progress:
    """Progress on stderr, for a person at a terminal and long input only."""

    def __init__(self) -> None:
        self._shown = sys.stderr.isatty()
        self._used = False

    def read(self, number: int) -> None:
        self._tell("读取 reading", number)

    def judged(self, records: Sequence[Record]) -> Iterator[Record]:
        for number, record in enumerate(records, 1):
            self._tell("核查 judging", number, len(records))
            yield record

    def _tell(self, what: str, number: int, total: int | None = None) -> None:
        if self._shown and number % 500 == 0:
            self._used = True
            of = "" if total is None else f" / {total}"
            print(f"\r{what}: {number}{of}", end="", file=sys.stderr, flush=True)

    def done(self) -> None:
        if self._used:
            print(file=sys.stderr)
