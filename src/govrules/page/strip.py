"""Strip 期间图: the days of a period as cells, one small SVG a week, so that a strip wraps on any width."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import groupby

from govrules.calendar.days import Day, DayKind
from govrules.page.daybook import DayBook
from govrules.page.marks import placed
from govrules.page.markup import Html, text
from govrules.page.timeline import Cell, Mark, Timeline
from govrules.page.words import Words

# One cell with its gap; the days of a week stand below each other in all rows of a strip.
WIDTH, TOP, TALL = 22, 13, 30
_MONTH, _WITH_YEAR = 28, 60
_BAND, _RANGE, _MARKS, HEIGHT = TOP + TALL + 4, TOP + TALL + 8, TOP + TALL + 16, TOP + TALL + 23

CLASSES = {
    DayKind.WORKDAY: "w",
    DayKind.WEEKEND: "k",
    DayKind.STATUTORY_HOLIDAY: "s",
    DayKind.REST_BY_NOTICE: "n",
    DayKind.MADE_UP_WORKDAY: "m",
    DayKind.LOCAL_REST: "l",
}


def strip(line: Timeline, book: DayBook, words: Words) -> Html:
    """期间图: the weeks of a timeline, one after another."""
    weeks = groupby(line.cells(book), key=lambda cell: cell.date - timedelta(cell.date.weekday()))
    drawn = [_week(tuple(cells), line.first, words) for _, cells in weeks]
    return Html(f'<div class="strip" aria-hidden="true">{"".join(drawn)}</div>')


def _week(cells: tuple[Cell, ...], first: date, words: Words) -> str:
    parts = [_months(cells, first, words)]
    for (name, title), run in groupby(cells, key=lambda cell: _look(cell.day, words)):
        shape = "".join(_box(cell) for cell in run)
        parts.append(
            f'<path class="{name}" d="{shape}">{f"<title>{text(title)}</title>" if title else ""}</path>'
        )
    parts.append(_overlay("p", [cell for cell in cells if cell.paused]))
    parts.append(_overlay("du", [cell for cell in cells if Mark.DUE in cell.marks]))
    parts += [_corner(cell) for cell in cells]
    parts += [_figures(cell) for cell in cells]
    parts.append(_line("x", _BAND, cells, "extended"))
    parts.append(_line("o", _BAND, cells, "overdue"))
    parts.append(_line("r", _RANGE, cells, "window"))
    parts += [_marks(cell) for cell in cells if cell.marks]
    return f'<svg width="{7 * WIDTH}" height="{HEIGHT}">{"".join(parts)}</svg>'


def _x(cell: Cell) -> int:
    return cell.date.weekday() * WIDTH


def _box(cell: Cell) -> str:
    return f"M{_x(cell)} {TOP}h{WIDTH - 1}v{TALL}h{1 - WIDTH}z"


def _look(day: Day | None, words: Words) -> tuple[str, str]:
    """The class of a day's cell and what it says when pointed at; ordinary days say nothing."""
    if day is None:
        return "u", words("uncovered")
    name = CLASSES[day.kind] + ("" if day.settled else " q")
    said = []
    if day.kind not in (DayKind.WORKDAY, DayKind.WEEKEND) or day.name:
        said = [day.kind.text(words.lang), words.festival(day.name), *_source(day, words)]
    if not day.settled:
        said.append(words("open_day"))
    return name, " · ".join(part for part in said if part)


def _source(day: Day, words: Words) -> list[str]:
    if day.source:
        return [day.source]
    return [day.notice.name(words.lang)] if day.notice is not None else []


def _overlay(name: str, cells: list[Cell]) -> str:
    return f'<path class="{name}" d="{"".join(map(_box, cells))}"/>' if cells else ""


def _corner(cell: Cell) -> str:
    """A sign beside the colour: a triangle for made-up work, a dot or a ring for a day off."""
    kind = None if cell.day is None else cell.day.kind
    x = _x(cell)
    if kind is DayKind.MADE_UP_WORKDAY:
        return f'<path class="tm" d="M{x + WIDTH - 10} {TOP}h9v9z"/>'
    if kind is DayKind.STATUTORY_HOLIDAY:
        return f'<circle class="ts" cx="{x + 10.5}" cy="{TOP + 21}" r="3"/>'
    if kind is DayKind.REST_BY_NOTICE:
        return f'<circle class="tn" cx="{x + 10.5}" cy="{TOP + 21}" r="2.6"/>'
    if kind is DayKind.LOCAL_REST:
        return f'<path class="tn" d="M{x + 8} {TOP + 18.5}h5v5h-5z"/>'
    return ""


def _figures(cell: Cell) -> str:
    x = _x(cell) + 10.5
    size = "c" if len(cell.number) < 3 else "c t"
    number = f'<text class="{size}" x="{x}" y="{TOP + 25}">{cell.number}</text>' if cell.number else ""
    rests = cell.day is None or not cell.day.works or cell.paused
    return f'<text{" class=g" if rests else ""} x="{x}" y="{TOP + 11}">{cell.date.day}</text>{number}'


def _line(name: str, y: int, cells: tuple[Cell, ...], what: str) -> str:
    path = "".join(f"M{x} {y}h{width}" for x, width in _stretches(cells, what))
    return f'<path class="{name}" d="{path}"/>' if path else ""


def _stretches(cells: tuple[Cell, ...], what: str) -> Iterator[tuple[int, int]]:
    for wanted, run in groupby(cells, key=lambda cell: bool(getattr(cell, what))):
        if wanted:
            found = list(run)
            yield _x(found[0]), len(found) * WIDTH - 1


def _marks(cell: Cell) -> str:
    # Several marks on one day share its width.
    count = len(cell.marks)
    step = 9.0 if count < 3 else 6.5
    left = _x(cell) + 10.5 - step * (count - 1) / 2
    return "".join(placed(mark, left + step * place, _MARKS) for place, mark in enumerate(cell.marks))


def _months(cells: tuple[Cell, ...], first: date, words: Words) -> str:
    """The month above the first cell of a week and above the first of a month, never one on another."""
    begins = [cell for cell in cells if cell.date.day == 1]
    labelled = list(begins)
    head = cells[0]
    if head not in begins and not (begins and _x(begins[0]) - _x(head) < 3 * WIDTH):
        labelled.insert(0, head)
    drawn = []
    for cell in labelled:
        begun = cell.date == first or cell in begins
        year = cell.date == first or (cell.date.month == 1 and cell in begins)
        # Late in a week a label is moved left, or it would run into the next week's.
        x = min(_x(cell), 7 * WIDTH - (_WITH_YEAR if year else _MONTH))
        drawn.append(
            f'<text class="mo{" b" if begun else ""}" x="{x}" y="9">{words.month(cell.date, year)}</text>'
        )
    return "".join(drawn)
