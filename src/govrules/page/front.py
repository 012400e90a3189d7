"""Front 报告首部: title, what the report rests on, tiles with the totals, charts and unreadable input."""

from __future__ import annotations

from collections.abc import Sequence

from govrules.errors import Problem
from govrules.findings import Verdict
from govrules.page import charts
from govrules.page.marks import icon
from govrules.page.markup import Html, element, join
from govrules.page.shape import Case, ReportLike
from govrules.page.words import Words

RULES_SHOWN, ORGANS_SHOWN, YEARS_SHOWN = 20, 12, 20


def head(report: ReportLike, version: str, words: Words) -> Html:
    """报告抬头: title, as-of day, calendar and version."""
    as_of = words("as_of_none") if report.as_of is None else words.day(report.as_of)
    calendar = report.calendar
    about = [
        (words("as_of"), as_of),
        *_options(report, words),
        (words("horizon"), words.moment(calendar.horizon)),
        (words("fingerprint"), element("code", calendar.fingerprint)),
        (words("version"), version),
    ]
    rows = [element("div", element("dt", name), element("dd", value)) for name, value in about]
    return element(
        "header",
        element("h1", words("title")),
        element("dl", rows, class_="meta"),
        element("p", words("notice"), class_="quiet"),
        class_="top",
    )


def _options(report: ReportLike, words: Words) -> list[tuple[str, str]]:
    """What an audit may add: the day that "then" means, and how much was left open."""
    found = []
    known_on = getattr(report, "known_on", None)
    if known_on is not None:
        found.append((words("known_on"), words.day(known_on)))
    left = getattr(report, "open_obligations", 0)
    if left:
        found.append((words("left_open"), words("items", n=left)))
    return found


def tiles(report: ReportLike, cases: Sequence[Case], words: Words) -> Html:
    """概况: six totals; verdicts are counted by finding."""
    counts = report.counts()
    found = [
        ("cases", len(cases)),
        ("findings", len(report.findings)),
        *(
            (verdict.value, int(counts.get(verdict, 0)))
            for verdict in (Verdict.BREACH, Verdict.UNCLEAR, Verdict.OK)
        ),
        ("unread", _unread(report.problems)),
    ]
    drawn = [
        element(
            "div",
            element(
                "dt", icon(name) if name in ("breach", "unclear", "ok") else None, words.head(words(name))
            ),
            element("dd", f"{number:,}"),
            class_=f"tile t-{name}",
        )
        for name, number in found
    ]
    return element("section", element("h2", words("summary")), element("dl", drawn, class_="tiles"))


def distribution(report: ReportLike, words: Words) -> Html:
    """分布: the charts by rule, by organ and by year."""
    labels: dict[str, str] = {}
    for finding in report.findings:
        labels.setdefault(finding.rule, words.head(finding.label.text(words.lang)))
    taken: dict[str, int] = {}
    for label in labels.values():
        taken[label] = taken.get(label, 0) + 1
    labels = {rule: f"{label} ({rule})" if taken[label] > 1 else label for rule, label in labels.items()}
    nameless = words.head(words("nameless"))
    rules = charts.by_breaches(charts.rows_of(report.counts("rule"), labels, nameless))
    organs = charts.by_breaches(charts.rows_of(report.counts("organ"), {}, nameless))
    years = charts.rows_of(report.counts("year"), {}, nameless)
    years.sort(key=lambda row: row.label if row.label != nameless else "", reverse=True)
    return element(
        "section",
        element("h2", words("charts")),
        charts.key(words),
        element(
            "div",
            charts.chart("rules", words("by_rule"), rules, words, RULES_SHOWN),
            charts.chart("organs", words("by_organ"), organs, words, ORGANS_SHOWN),
            charts.chart("years", words("by_year"), years, words, YEARS_SHOWN),
            class_="charts",
        ),
    )


def problems(found: Sequence[Problem], words: Words) -> Html | None:
    """未能读取的内容: every problem with its row, column, value and what is expected; None without any."""
    if not found:
        return None
    heads = ("row", "case", "column", "value", "expected")
    rows = [
        element(
            "tr",
            element("td", "" if one.row is None else str(one.row)),
            element("td", one.record),
            element("td", one.column),
            element("td", element("code", "" if one.value is None else str(one.value))),
            element("td", one.expected),
        )
        for one in found
    ]
    table = element(
        "table",
        element("thead", element("tr", [element("th", words(name), scope="col") for name in heads])),
        element("tbody", join(rows)),
        class_="rows",
    )
    return element(
        "section",
        element("h2", words("problems"), " ", element("span", str(len(found)), class_="count")),
        element("p", words("problems_note")),
        element("div", table, class_="scroll"),
        id="problems",
    )


def _unread(found: Sequence[Problem]) -> int:
    """How many rows couldn't be read: one row may have several problems."""
    rows = {(one.row, one.record) for one in found if one.row is not None or one.record}
    return len(rows) + sum(1 for one in found if one.row is None and not one.record)
