"""Rule commands 规则命令: what ``python -m govrules rules`` and ``duties`` print."""

from __future__ import annotations

import argparse
import csv
import sys
from collections.abc import Iterable
from datetime import date
from pathlib import Path

from govrules.errors import BadValue, NotInForce
from govrules.limits.rule import Rule, Version


def list_rules(options: argparse.Namespace) -> int:
    """规则目录: rules that match, one version a line, tab-separated; with ``--explain`` one rule in full."""
    from govrules.catalogue import rulebook

    book = rulebook()
    if options.search:
        rules: Iterable[Rule] = book.search(" ".join(options.search))
    elif options.place is None:
        rules = book.rules
    else:
        rules = book.at(options.place).rules
    if options.domain is not None:
        book.select(options.domain)  # an unknown domain is refused, with the known ones
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

    plan = duty_calendar(options.year, options.place, domain=options.domain, frequent=options.frequent)
    print(plan.text(options.lang))
    if options.out:
        target = Path(options.out)
        if target.suffix.lower() != ".csv":
            raise BadValue(f"{target.name}: the table is written as .csv; for a calendar file use --ical")
        from govrules.year_plan import COLUMNS

        with target.open("w", encoding="utf-8-sig", newline="") as file:
            writer = csv.DictWriter(file, COLUMNS)
            writer.writeheader()
            writer.writerows(plan.rows(options.lang))
        print(f"{'表格' if options.lang == 'zh' else 'table'}: {options.out}")
    if options.ical:
        text = plan.to_ical(options.lang)
        Path(options.ical).write_text(text, encoding="utf-8", newline="")
        print(f"{'日历文件' if options.lang == 'zh' else 'calendar file'}: {options.ical}")
    return 0
