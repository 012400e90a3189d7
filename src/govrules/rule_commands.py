"""Rule commands 规则命令: what ``python -m govrules rules`` and ``duties`` print."""

from __future__ import annotations

import argparse
import csv
import sys
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from govrules.console import check_writable, decoded, naming
from govrules.errors import BadValue, NotInForce
from govrules.limits.rule import Rule, Version

if TYPE_CHECKING:
    from govrules.limits.rulebook import Rulebook


def list_rules(options: argparse.Namespace) -> int:
    """规则目录: rules that match, one version a line, tab-separated."""
    from govrules.catalogue import rulebook

    book = rulebook() if options.place is None else rulebook().at(options.place)
    if options.stale is not None:
        return _list_stale(book, options)
    rules: Iterable[Rule] = book.search(" ".join(options.search)) if options.search else book.rules
    if options.domain is not None:
        rulebook().select(options.domain)  # an unknown domain is refused, with the known ones
        rules = [rule for rule in rules if rule.id.split(".")[0] == options.domain]
    found = 0
    for rule in rules:
        for version in _versions(rule, options.on):
            found += 1
            print("\t".join(_line(rule, version, options.lang)))
    if options.search and not found:
        print(
            f"没有找到：{' '.join(options.search)}"
            if options.lang == "zh"
            else f"nothing found: {' '.join(options.search)}",
            file=sys.stderr,
        )
    return 0


def _list_stale(book: Rulebook, options: argparse.Namespace) -> int:
    """Rules whose instrument had ended by a day, while nothing stored takes their place."""
    zh = options.lang == "zh"
    found = [
        (rule, version)
        for rule, version in book.stale(options.stale)
        if options.domain is None or rule.id.split(".")[0] == options.domain
    ]
    for rule, version in found:
        print("\t".join((*_line(rule, version, options.lang), str(version.citation.instrument.ended))))
    if not found:
        print(
            f"截至{options.stale}，没有依据已失效而无后继的规则"
            if zh
            else f"no rule whose text had ended by {options.stale} without a successor",
            file=sys.stderr,
        )
    return 0


def _versions(rule: Rule, on: date | None) -> list[Version]:
    if on is not None:
        try:
            return [rule.on(on)]
        except NotInForce:
            return []
    return [version for version in rule.versions if version.term is not None]


def _line(rule: Rule, version: Version, lang: str) -> tuple[str, ...]:
    zh = lang == "zh"
    term = version.term
    length = None if term is None else term.length
    limit = ("未定期限" if zh else "no number") if length is None else length.text(lang)
    longer = ""
    if term is not None and term.extension is not None:
        longer = f"可延长{term.extension.text()}" if zh else f"extended by up to {term.extension.text('en')}"
    place = rule.place or next((one.place for one in rule.layers if version in one.versions), None)
    where = ("全国" if zh else "national") if place is None else place.zh if zh else place.en
    since = version.since or ("施行日不明" if zh else "start unknown")
    doubt = "" if version.confidence.value == "text_read" else version.confidence.text(lang)
    return (
        rule.id,
        str(since),
        limit,
        rule.label.text(lang),
        version.citation.text(lang),
        longer,
        where,
        doubt,
    )


def list_duties(options: argparse.Namespace) -> int:
    """年度职责日历: the duties of a year at a place, printed, and written as a table or a calendar file."""
    from govrules.catalogue import duty_calendar
    from govrules.year_plan import COLUMNS

    for name, ending, what in ((options.out, ".csv", "table"), (options.ical, ".ics", "calendar file")):
        if name is not None and Path(name).suffix.lower() != ending:
            other = "for a calendar file use --ical" if ending == ".csv" else "for a table use --out"
            raise BadValue(f"{decoded(Path(name).name)}: the {what} is written as {ending}; {other}")
    check_writable(options.out, options.ical)
    plan = duty_calendar(options.year, options.place, domain=options.domain, frequent=options.frequent)
    calendar = plan.to_ical(options.lang) if options.ical else ""
    # The files before the page: they are whole even if nobody reads what is printed.
    if options.out:
        rows = plan.rows(options.lang)
        with naming(options.out), open(options.out, "w", encoding="utf-8-sig", newline="") as file:
            writer = csv.DictWriter(file, COLUMNS)
            writer.writeheader()
            writer.writerows(rows)
    if options.ical:
        with naming(options.ical):
            Path(options.ical).write_text(calendar, encoding="utf-8", newline="")
    zh = options.lang == "zh"
    print(plan.text(options.lang))
    if options.out:
        print(f"{'表格' if zh else 'table'}: {decoded(options.out)}")
    if options.ical:
        print(f"{'日历文件' if zh else 'calendar file'}: {decoded(options.ical)}")
    return 0
