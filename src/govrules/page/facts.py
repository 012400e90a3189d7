"""Facts 结论要素: the dates, the article and the other readings of one finding, as terms with values."""

from __future__ import annotations

from govrules.findings import Finding
from govrules.limits.due import Certainty, Due
from govrules.limits.length import Days, Hours, WorkingDays
from govrules.limits.wording import missing_words
from govrules.page.markup import Html, element
from govrules.page.words import Words


def facts(finding: Finding, words: Words) -> Html:
    """结论要素: article, start, due date, day done, days late and whatever makes the verdict less plain."""
    lang = words.lang
    obligation, due = finding.obligation, finding.due
    found: list[tuple[str, str]] = []
    if obligation is not None and due is not None:
        found += [("start", words.day(due.start)), ("due", due_text(due, words))]
    done = finding.done or (None if obligation is None else obligation.done)
    if done is not None:
        found.append(("done", words.day(done)))
    elif obligation is not None:
        found.append(("done", words.head(words("not_done"))))
    if finding.days_late is not None and finding.days_late > 0:
        found.append(("late", late_text(finding.days_late, due, lang)))
    if obligation is not None:
        found.append(("status", words.head(obligation.status.text(lang))))
        if obligation.measured is not None:
            found.append(("measured", words.head(obligation.measured.text(lang))))
    if finding.verdict_then is not finding.verdict:
        found.append(("then", _then(finding, words)))
    found.append(("article", finding.article(lang)))
    settled = due is None or due.certainty is Certainty.FINAL
    wide = ("article", "measured", "then") if settled else ("article", "measured", "then", "due")
    rows = [_row(words(name), value, name in wide) for name, value in found if value]
    if finding.flips:
        rows.append(_row(words("flips"), _flips(finding, words), True))
    return element("dl", rows, class_="facts")


def due_text(due: Due, words: Words) -> str:
    """届满日: the date or instant; where it isn't settled, how certain it is and what bounds it."""
    when = due.instant or due.date
    said = words.head(due.certainty.text(words.lang)) if when is None else words.day(when)
    if due.certainty is Certainty.FINAL:
        return said
    alone = when is not None and due.earliest == due.latest
    bounds = "" if alone else words.bounds(due.earliest, due.latest)
    doubt = [] if when is None else [due.certainty.text(words.lang)]
    missing = missing_words(due).text(words.lang) if due.missing else ""
    more = words.joined([one for one in (*doubt, bounds, missing) if one])
    return words("with_more", what=said, more=more) if more else said


def late_text(days_late: int, due: Due | None, lang: str) -> str:
    """逾期多少: how late, in the unit in which the period was counted."""
    unit: type[WorkingDays | Days | Hours] = Days
    if due is not None:
        length = next((entry[2] for entry in due.trail if entry[0] == "count"), None)
        if in_hours(due):
            unit = Hours
        elif isinstance(length, WorkingDays):
            unit = WorkingDays
    return unit(days_late).text(lang)


def in_hours(due: Due) -> bool:
    """是否以小时计: whether the limit is one of hours."""
    return due.version.term is not None and isinstance(due.version.term.length, Hours)


def _then(finding: Finding, words: Words) -> str:
    verdict = words.head(finding.verdict_then.text(words.lang))
    if finding.due_then is None:
        return verdict
    return words("with_more", what=verdict, more=words("then_due", due=words.moment(finding.due_then)))


def _flips(finding: Finding, words: Words) -> Html:
    lang = words.lang
    return element(
        "ul",
        [
            element(
                "li",
                words("flip", reading=words.head(label.text(lang)), verdict=verdict.text(lang)),
                " ",
                element("code", name),
            )
            for name, label, verdict in finding.flips
        ],
    )


def _row(name: str, value: str, wide: bool) -> Html:
    return element("div", element("dt", name), element("dd", value), class_="wide" if wide else None)
