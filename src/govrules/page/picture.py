"""Picture 期间图示: the drawing of one obligation with a list that says in words what it shows."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from itertools import groupby

from govrules.calendar.days import DayKind
from govrules.findings import Obligation
from govrules.limits.due import Due
from govrules.page import scale
from govrules.page.daybook import DayBook
from govrules.page.facts import in_hours
from govrules.page.marks import icon
from govrules.page.markup import Html, element, join
from govrules.page.strip import strip
from govrules.page.timeline import LONGEST_STRIP, Cell, Mark, Timeline, timeline
from govrules.page.words import Words


def picture(obligation: Obligation, as_of: date | None, book: DayBook, words: Words) -> Html:
    """期间图示: a strip of days, a scale for long periods and hours, or a line saying there is none."""
    if in_hours(obligation.due):
        return _hours(obligation, as_of, words)
    line = timeline(obligation, as_of, book)
    if line is None:
        return element("p", words("no_strip"), class_="quiet")
    points = [_point(mark, words.day(day), words) for mark, day in line.marks]
    points += _spans(line, words)
    if line.length <= LONGEST_STRIP:
        drawn = strip(line, book, words)
        points += _special_days(line.cells(book), words)
    else:
        drawn = scale.of_days(line, words).draw()
    return _figure(drawn, points, words("strip", first=line.first, last=line.last))


def legend(words: Words) -> Html:
    """图例: every look of a day and every mark, once for the page."""
    looks = [("w", words("legend_number")), ("k", DayKind.WEEKEND.text(words.lang))]
    looks += [
        ("s", DayKind.STATUTORY_HOLIDAY.text(words.lang)),
        ("n", DayKind.REST_BY_NOTICE.text(words.lang)),
    ]
    looks += [("m", DayKind.MADE_UP_WORKDAY.text(words.lang)), ("l", DayKind.LOCAL_REST.text(words.lang))]
    looks += [("w q", words("open_day")), ("u", words("uncovered")), ("p", words("paused"))]
    signs = {
        "w": '<text class="c" x="10.5" y="17">1</text>',
        "s": '<circle class="ts" cx="10.5" cy="11" r="3"/>',
        "n": '<circle class="tn" cx="10.5" cy="11" r="2.6"/>',
        "m": '<path class="tm" d="M11 1h9v9z"/>',
        "l": '<path class="tn" d="M8 8.5h5v5h-5z"/>',
    }
    days = [
        element(
            "li",
            Html(
                '<svg class="look" width="22" height="22" aria-hidden="true">'
                f'<path class="{name}" d="M.5.5h20v20h-20z"/>{signs.get(name, "")}</svg>'
            ),
            words.head(said),
        )
        for name, said in looks
    ]
    lines = [("x", "legend_extended"), ("o", "overdue"), ("r", "window_name")]
    drawn = [element("li", _line_sample(name), words.head(words(key))) for name, key in lines]
    marks = [element("li", icon(mark.value), words.head(mark.text(words.lang))) for mark in Mark]
    return element(
        "details",
        element("summary", words("legend")),
        element("ul", join([*days, *drawn, *marks]), class_="points"),
        class_="legend",
        open=True,
    )


def _hours(obligation: Obligation, as_of: date | None, words: Words) -> Html:
    bar = scale.of_hours(obligation, as_of)
    if bar is None:
        return element("p", words("no_strip"), class_="quiet")
    due = obligation.due
    # A day without its hour is drawn somewhere, but told as the day that the record gives.
    recorded = {Mark.START: due.start, Mark.DONE: obligation.done, Mark.AS_OF: as_of}
    points = [_point(mark, words.moment(recorded.get(mark) or when), words) for mark, when in bar.marks]
    for piece in bar.bars:
        if piece.name == "rw":
            points.append(_stretch("rw", words("window_name"), words.bounds(due.earliest, due.latest)))
        elif piece.name == "o":
            ends = any(mark in (Mark.DONE, Mark.AS_OF) for mark, _ in bar.marks)
            when = words.span(piece.first, piece.last if ends else None)
            points.append(_stretch("o", words("overdue"), when))
    said = words("hours_bar", first=words.moment(bar.first), last=words.moment(bar.last))
    return _figure(bar.draw(), points, said)


def _spans(line: Timeline, words: Words) -> list[Html]:
    points = []
    for span in line.pauses:
        ground = _ground(line.due, span.ground, words.lang)
        when = words("with_more", what=words.span(span.first, span.last), more=ground)
        points.append(
            _stretch("p" if span.counts else "w", words("paused" if span.counts else "refused"), when)
        )
    if line.extension is not None:
        points.append(
            _stretch("x", words("extension"), words.span(line.extension.first, line.extension.last))
        )
    if line.window is not None:
        points.append(_stretch("r", words("window_name"), words.bounds(line.window.first, line.window.last)))
    if line.overdue is not None:
        points.append(_stretch("o", words("overdue"), words.span(line.overdue.first, line.overdue.last)))
    return points


def _special_days(cells: Iterable[Cell], words: Words) -> list[Html]:
    """Festivals and made-up working days inside a strip: paper can't be pointed at."""
    rests, works = [], []
    for name, run in groupby(cells, key=_festival):
        days = [cell.date for cell in run]
        if name:
            rests.append(words("with_more", what=words.span(days[0], days[-1]), more=words.festival(name)))
    for made, run in groupby(cells, key=_made_up):
        if made:
            days = [cell.date for cell in run]
            works.append(words.span(days[0], days[-1]))
    points = []
    if rests:
        points.append(_stretch("s", words("holidays"), words.joined(rests)))
    if works:
        points.append(_stretch("m", words("worked"), words.joined(works)))
    return points


def _festival(cell: Cell) -> str:
    return "" if cell.day is None or cell.day.works else cell.day.name


def _made_up(cell: Cell) -> bool:
    return cell.day is not None and cell.day.kind is DayKind.MADE_UP_WORKDAY


def _ground(due: Due, ground: str, lang: str) -> str:
    # Time that this version doesn't leave out may be named by another version of the rule.
    for version in (due.version, *due.rule.versions):
        for one in () if version.term is None else version.term.pauses:
            if ground in (one.name, one.label.zh, one.label.en):
                return one.label.text(lang)
    return ground


def _point(mark: Mark, said: str, words: Words) -> Html:
    return element("li", icon(mark.value), element("b", words.head(mark.text(words.lang))), " ", said)


def _stretch(name: str, label: str, said: str) -> Html:
    return element("li", _line_sample(name), element("b", label), " ", said)


def _line_sample(name: str) -> Html:
    shape = "M0 6h20" if name in ("x", "o", "r") else "M.5.5h19v10h-19z"
    drawn = f'<path class="{name}" d="{shape}"/>'
    return Html(f'<svg class="sample" width="20" height="11" aria-hidden="true">{drawn}</svg>')


def _figure(drawn: Html, points: list[Html], said: str) -> Html:
    key = element("figcaption", element("ul", points, class_="points"))
    return element("figure", drawn, key, class_="line", aria_label=said)
