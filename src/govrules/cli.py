"""Command line 命令行: due dates, audits, the calendar, the rules and the coverage of the seeds.

Exit codes: 0 fine; 1 breaches found; 2 input that couldn't be read.
"""

from __future__ import annotations

import argparse
import csv
import json
import os
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from govrules.cells import read_day
from govrules.errors import GovRulesError
from govrules.rule_commands import list_duties, list_rules

if TYPE_CHECKING:
    from govrules.procedure.records import Record
    from govrules.report import Report

FINE, BREACHES, UNREADABLE = 0, 1, 2


def main(arguments: Sequence[str] | None = None) -> int:
    """主程序: runs one command and returns its exit code."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            # Chinese on a console that was set up for ASCII; file names may hold any bytes.
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        try:
            return _run(arguments)
        finally:
            sys.stdout.flush()  # here, where a closed pipe can still be told apart
    except BrokenPipeError:
        _hush()
        return FINE


def _run(arguments: Sequence[str] | None) -> int:
    options = _parser().parse_args(arguments)
    try:
        code: int = options.run(options)
    except GovRulesError as error:
        print(f"govrules: {error}", file=sys.stderr)
        return UNREADABLE
    except BrokenPipeError:
        raise
    except OSError as error:
        print(f"govrules: {error.filename or ''}: {error.strerror}", file=sys.stderr)
        return UNREADABLE
    return code


def _hush() -> None:
    """What is still to be printed goes nowhere: the reader of the pipe, such as head, has had enough."""
    sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115  # as long as the process


def _parser() -> argparse.ArgumentParser:
    from govrules import __version__

    parser = argparse.ArgumentParser(
        prog="govrules",
        description="Time limits, procedures and audits of Chinese government offices (政务规则).",
    )
    parser.add_argument("--version", action="version", version=f"govrules {__version__}")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    def command(name: str, run: Callable[[argparse.Namespace], int], words: str) -> argparse.ArgumentParser:
        sub = commands.add_parser(name, help=words, description=words)
        sub.set_defaults(run=run)
        return sub

    due = command("due", _due, "explain when a period ends (期限何时届满)")
    due.add_argument("rule", help="id of a rule, such as disclosure.application.reply")
    due.add_argument("start", help="day or time that starts the period, such as 2024-09-20")
    due.add_argument("--lang", choices=("zh", "en"), default="zh")
    due.add_argument("--extended", help="working days (or other unit of the rule) of an extension, or max")
    due.add_argument("--told", type=_day, help="day on which the extension was told")
    due.add_argument("--reading", action="append", help="name of a reading; may be given several times")
    due.add_argument("--place", help="place whose layer applies")
    due.add_argument("--known-on", type=_day, help="use the calendar as published by this day")

    audit = command("audit", _audit, "audit the cases of a file (核查案卷)")
    audit.add_argument("file", help="a .csv file (one case a row) or .jsonl file (one case a line)")
    audit.add_argument("--kind", help="kind of case, where the columns don't tell it")
    audit.add_argument("--as-of", type=_day, help="judge what is undone as of this day")
    audit.add_argument("--known-on", type=_day, help="'then' is what was published by this day")
    audit.add_argument("--html", metavar="OUT", help="write a page with charts and timelines")
    audit.add_argument("--out", metavar="FILE", help="write the findings (.csv, .json or .jsonl)")
    audit.add_argument("--ignore", action="append", default=[], metavar="COLUMN", help="column to leave out")
    audit.add_argument("--lang", choices=("zh", "en"), default="zh")

    calendar = command("calendar", _calendar, "print the working days and notices of a year (日历)")
    calendar.add_argument("year", type=_year)
    calendar.add_argument("--known-on", type=_day, help="the calendar as published by this day")
    calendar.add_argument("--lang", choices=("zh", "en"), default="zh")

    rules = command("rules", list_rules, "list the rules (规则目录)")
    rules.add_argument("--domain", help="first word of the ids, such as disclosure")
    rules.add_argument("--on", type=_day, help="only rules in force on this day")
    rules.add_argument(
        "--place", help="national rules and those that hold at this place (without it, of every place)"
    )
    rules.add_argument(
        "--search",
        nargs="+",
        metavar="WORD",
        help="words in Chinese or English, a document number, or an article such as 第三十三条",
    )
    rules.add_argument("--lang", choices=("zh", "en"), default="zh")

    duties = command("duties", list_duties, "the duties of a year at a place (年度职责日历)")
    duties.add_argument("year", type=_year)
    duties.add_argument("--place", help="place whose duties are added to the national ones")
    duties.add_argument("--domain", help="first word of the ids, such as disclosure")
    duties.add_argument(
        "--frequent", action="store_true", help="list duties of every day and week day by day"
    )
    duties.add_argument("--out", metavar="FILE.csv", help="write the table")
    duties.add_argument("--ical", metavar="FILE.ics", help="write a calendar file (needs govrules[ical])")
    duties.add_argument("--lang", choices=("zh", "en"), default="zh")

    coverage = command("coverage", _coverage, "which statements of the seed documents are encoded (覆盖情况)")
    coverage.add_argument("--ids", action="store_true", help="list the ids too")

    columns = command("template", _template, "print the header of a table of cases (表头)")
    columns.add_argument("kind", nargs="?", default="disclosure.application")
    columns.add_argument("--lang", choices=("zh", "en"), default="en")
    return parser


def _day(text: str) -> date:
    try:
        found = read_day(text)
    except GovRulesError as error:
        raise argparse.ArgumentTypeError(f"{text!r}: {error}") from error
    return found.date() if isinstance(found, datetime) else found


def _year(text: str) -> int:
    if not text.isdecimal() or not date.min.year <= int(text) <= date.max.year:
        raise argparse.ArgumentTypeError(f"{text!r}: expected a year such as 2024")
    return int(text)


def _due(options: argparse.Namespace) -> int:
    import govrules as gr

    extended = options.extended
    calendar = gr.CHINA if options.known_on is None else gr.CHINA.known_on(options.known_on)
    answer = gr.rule(options.rule).due(
        read_day(options.start),
        extended=int(extended) if extended is not None and extended.isdecimal() else extended,
        extension_told=options.told,
        reading=options.reading,
        place=options.place,
        calendar=calendar,
    )
    print(answer.explain(options.lang))
    return FINE


def _audit(options: argparse.Namespace) -> int:
    from govrules.auditing import audit
    from govrules.errors import BadRecord
    from govrules.files import read_file

    for name, endings in ((options.out, (".csv", ".json", ".jsonl")), (options.html, (".html", ".htm"))):
        if name is not None and Path(name).suffix.lower() not in endings:
            raise BadRecord(f"{name}: findings are written as {' or '.join(endings)}")
    progress = _Progress()
    records, problems = read_file(options.file, options.kind, ignore=options.ignore, progress=progress.read)
    report = audit(
        progress.judged(records), as_of=options.as_of, known_on=options.known_on, problems=problems
    )
    progress.done()
    for problem in problems:
        print(f"govrules: {problem}", file=sys.stderr)
    # The files before the summary: they are whole even if nobody reads what is printed.
    if options.html:
        report.to_html(options.html, options.lang)
    if options.out:
        _write(report, options.out, options.lang)
    counts = report.counts()
    code = UNREADABLE if problems else BREACHES if counts["breach"] else FINE
    try:
        _tell(report, options, len(records), counts)
        sys.stdout.flush()
    except BrokenPipeError:
        _hush()
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
        print(f"{'网页' if zh else 'page'}: {options.html}")
    if options.out:
        print(f"{'结论' if zh else 'findings'}: {options.out}")


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


def _calendar(options: argparse.Namespace) -> int:
    import govrules as gr

    calendar = gr.CHINA if options.known_on is None else gr.CHINA.known_on(options.known_on)
    first, last = date(options.year, 1, 1), date(options.year, 12, 31)
    zh = options.lang == "zh"
    days = [calendar.day(date.fromordinal(one)) for one in range(first.toordinal(), last.toordinal() + 1)]
    works = sum(day.works for day in days)
    print(f"{options.year}年：{works}个工作日" if zh else f"{options.year}: {works} working days")
    for notice in calendar.notices:
        if notice.year == options.year:
            print(f"{notice.name(options.lang)}  {notice.known_from}")
    for day in days:
        if day.kind.value not in ("workday", "weekend"):
            mark = "" if day.settled else ("  未定" if zh else "  open")
            weekday = "一二三四五六日"[day.date.weekday()] if zh else day.date.strftime("%a")
            print(f"{day.date} {weekday}  {day.kind.text(options.lang)}  {day.name}{mark}")
    return FINE


def _coverage(options: argparse.Namespace) -> int:
    from govrules.coverage import covered_by_system

    total = known = 0
    for system, covered, statements in covered_by_system():
        print(f"{system} {len(covered)} of {len(statements)}")
        if options.ids:
            for one in statements:
                print(f"  {'x' if one in covered else '-'} {one}")
        total += len(statements)
        known += len(covered)
    print(f"{known} of {total}")
    return FINE


def _template(options: argparse.Namespace) -> int:
    from govrules.records import template

    columns = template(options.kind)
    names = [column.label.zh if options.lang == "zh" else column.name for column in columns]
    csv.writer(sys.stdout, lineterminator="\n").writerow(names)
    return FINE


if __name__ == "__main__":
    sys.exit(main())
