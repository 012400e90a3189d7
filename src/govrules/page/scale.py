"""Scale 时间轴: a period too long for day cells, or counted in hours, as a bar that fits any width."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, time, timedelta

from attrs import frozen

from govrules.calendar.civil import BEIJING, instant
from govrules.findings import Obligation, Status
from govrules.page.markup import Html
from govrules.page.timeline import Mark, Timeline
from govrules.page.words import Words

_HOUR = timedelta(hours=1)
_STEPS_HOURS = (1, 2, 3, 6, 12, 24, 48, 96, 240, 720)
_STEPS_MONTHS = (1, 2, 3, 6, 12, 24, 60, 120, 240, 600)
_TICKS = 6
# Pieces drawn as a line below the scale; the others fill it.
_THIN = ("x", "o", "r", "dn")
# A tick further right would run its words out of the drawing.
_LAST_TICK = 90


@frozen
class Bar:
    """条形: a piece of a scale between two instants, drawn under the CSS class ``name``."""

    name: str
    first: datetime
    last: datetime


@frozen
class Scale:
    """时间轴: its ends, the pieces on it, the marked instants and the ticks with their words."""

    first: datetime
    last: datetime
    bars: tuple[Bar, ...]
    marks: tuple[tuple[Mark, datetime], ...]
    ticks: tuple[tuple[datetime, str], ...]

    def draw(self) -> Html:
        """绘制: an SVG in per cents of its width."""
        parts = ['<rect class="w" x="0" y="4" width="100%" height="14"/>']
        for bar in self.bars:
            left, right = self._at(bar.first), self._at(bar.last)
            y, tall = (20, 3) if bar.name in _THIN else (4, 14)
            wide = max(right - left, 0.3)
            parts.append(
                f'<rect class="{bar.name}" x="{left:.2f}%" y="{y}" width="{wide:.2f}%" height="{tall}"/>'
            )
        for when, words in self.ticks:
            at = self._at(when)
            if at > _LAST_TICK:
                continue
            parts.append(f'<line class="tick" x1="{at:.2f}%" x2="{at:.2f}%" y1="4" y2="18"/>')
            parts.append(f'<text class="mo" x="{at:.2f}%" y="50">{words}</text>')
        for mark, when in self.marks:
            sign = f'<use href="#m-{mark.value}"/>'
            parts.append(f'<svg x="{self._at(when):.2f}%" y="32" overflow="visible">{sign}</svg>')
        drawn = f'<svg width="100%" height="54">{"".join(parts)}</svg>'
        return Html(f'<div class="scale" aria-hidden="true">{drawn}</div>')

    def _at(self, when: datetime) -> float:
        whole = (self.last - self.first) / _HOUR
        return min(max((when - self.first) / _HOUR / whole, 0), 1) * 100


def of_days(line: Timeline, words: Words) -> Scale:
    """长期间的时间轴: a timeline of days as a scale with months or years."""
    first, last = _start(line.first), _end(line.last)
    bars = [Bar("p", _start(span.first), _end(span.last or line.last)) for span in line.pauses if span.counts]
    for name, span in (("x", line.extension), ("o", line.overdue), ("r", line.window)):
        if span is not None:
            bars.append(Bar(name, _start(span.first), _end(span.last or line.last)))
    marks = tuple((mark, _noon(day)) for mark, day in line.marks)
    months = (line.last.year - line.first.year) * 12 + line.last.month - line.first.month
    step = next((one for one in _STEPS_MONTHS if months / one <= _TICKS), _STEPS_MONTHS[-1])
    ticks = []
    for place in range(line.first.year * 12 + line.first.month, line.last.year * 12 + line.last.month):
        # Ticks on round months: whole years where a step is a year or more.
        if place % min(step, 12) == 0 and (step <= 12 or place // 12 % (step // 12) == 0):
            day = date(place // 12, place % 12 + 1, 1)
            ticks.append((_start(day), words.month(day, year=True)))
    return Scale(first, last, tuple(bars), marks, tuple(ticks))


def of_hours(obligation: Obligation, as_of: date | None) -> Scale | None:
    """小时期限的时间轴: from the start to past the last instant, None where no end is known.

    A day without an hour is drawn as the whole day: the start at its first instant, what was done as a
    stretch with its mark in the middle.
    """
    due = obligation.due
    start = instant(due.start) if isinstance(due.start, datetime) else _start(due.start)
    ends = [_moment(value) for value in (due.earliest, due.latest, due.instant) if value is not None]
    if not ends:
        return None
    done = None if obligation.done is None else _moment(obligation.done)
    whole = obligation.done is not None and not isinstance(obligation.done, datetime)
    asked = _end(as_of) if as_of is not None and done is None and not isinstance(as_of, datetime) else None
    if asked is not None and not start <= asked <= max(ends) + (max(ends) - start):
        asked = None
    bars = [Bar("dn", _start(obligation.done), _end(obligation.done))] if whole and obligation.done else []
    first = min([start, *ends, *([done] if done else []), *(bar.first for bar in bars)])
    final = max([*ends, *(bar.last for bar in bars), *(one for one in (done, asked) if one is not None)])
    last = final + max((final - first) / 12, _HOUR)
    if due.earliest is not None and due.latest is not None and due.earliest != due.latest:
        bars.append(Bar("rw", _moment(due.earliest), _moment(due.latest)))
    if obligation.status in (Status.LATE, Status.OVERDUE):
        until = done or asked or last
        if until > max(ends):
            bars.append(Bar("o", max(ends), until))
    found = {Mark.START: start, Mark.DUE: due.instant, Mark.DONE: done, Mark.AS_OF: asked}
    marks = tuple((mark, instant(when)) for mark, when in found.items() if when is not None)
    return Scale(first, last, tuple(bars), marks, tuple(_hour_ticks(first, last)))


def _hour_ticks(first: datetime, last: datetime) -> Iterable[tuple[datetime, str]]:
    hours = (last - first) / _HOUR
    step = next((one for one in _STEPS_HOURS if hours / one <= _TICKS), _STEPS_HOURS[-1])
    when = first.replace(hour=0, minute=0, second=0, microsecond=0)
    while when < last:
        if when >= first:
            yield when, f"{when:%m-%d}" if when.hour == 0 else f"{when:%H:%M}"
        when += step * _HOUR


def _moment(value: date) -> datetime:
    return instant(value) if isinstance(value, datetime) else _noon(value)


def _start(day: date) -> datetime:
    return datetime.combine(day, time(), BEIJING)


def _noon(day: date) -> datetime:
    return datetime.combine(day, time(12), BEIJING)


def _end(day: date) -> datetime:
    return _start(day) + timedelta(days=1) if day < date.max else datetime.combine(day, time(23), BEIJING)
