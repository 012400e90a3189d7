"""Command line 命令行: due dates, audits, the calendar, the rules and the coverage of the seeds.

Exit codes: 0 fine; 1 breaches found; 2 input that couldn't be read.
"""

from __future__ import annotations

import argparse
import csv
import re
import sys
from collections.abc import Callable, Sequence
from datetime import date, datetime

from govrules.audit_command import audit_file
from govrules.cells import read_day
from govrules.console import FINE, UNREADABLE, complaint, console, decoded, file_name
from govrules.errors import GovRulesError
from govrules.rule_commands import list_duties, list_rules

_WHOLE = re.compile(r"[+-]?\d{1,4000}")


def main(arguments: Sequence[str] | None = None) -> int:
    """主程序: runs one command and returns its exit code."""
    given = [decoded(one) for one in (sys.argv[1:] if arguments is None else arguments)]
    with console():
        try:
            try:
                return _run(given)
            finally:
                sys.stdout.flush()  # here, where a closed pipe can still be told apart
        except BrokenPipeError:
            return FINE
        except OSError as error:
            print(complaint(error), file=sys.stderr)
            return UNREADABLE


def _run(arguments: Sequence[str]) -> int:
    options = _parser().parse_args(arguments)
    try:
        code: int = options.run(options)
    except GovRulesError as error:
        print(f"govrules: {error}", file=sys.stderr)
        return UNREADABLE
    except OSError as error:
        if error.filename is None:  # what was printed
            raise
        print(complaint(error), file=sys.stderr)
        return UNREADABLE
    return code


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

    audit = command("audit", audit_file, "audit the cases of a file (核查案卷)")
    audit.add_argument(
        "file", type=file_name, help="a .csv file (one case a row) or .jsonl file (one case a line)"
    )
    audit.add_argument("--kind", help="kind of case, where the columns don't tell it")
    audit.add_argument("--as-of", type=_day, help="judge what is undone as of this day")
    audit.add_argument("--known-on", type=_day, help="'then' is what was published by this day")
    audit.add_argument("--html", type=file_name, metavar="OUT", help="write a page with charts and timelines")
    audit.add_argument(
        "--out", type=file_name, metavar="FILE", help="write the findings (.csv, .json or .jsonl)"
    )
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
    rules.add_argument(
        "--stale", type=_day, metavar="DAY", help="rules whose text had ended by this day without a successor"
    )
    rules.add_argument("--lang", choices=("zh", "en"), default="zh")

    duties = command("duties", list_duties, "the duties of a year at a place (年度职责日历)")
    duties.add_argument("year", type=_year)
    duties.add_argument("--place", help="place whose duties are added to the national ones")
    duties.add_argument("--domain", help="first word of the ids, such as disclosure")
    duties.add_argument(
        "--frequent", action="store_true", help="list duties of every day and week day by day"
    )
    duties.add_argument("--out", type=file_name, metavar="FILE.csv", help="write the table")
    duties.add_argument(
        "--ical", type=file_name, metavar="FILE.ics", help="write a calendar file (needs govrules[ical])"
    )
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
        extended=int(extended) if extended is not None and _WHOLE.fullmatch(extended) else extended,
        extension_told=options.told,
        reading=options.reading,
        place=options.place,
        calendar=calendar,
    )
    print(answer.explain(options.lang))
    return FINE


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
