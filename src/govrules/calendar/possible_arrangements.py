"""Possible arrangements 可能的放假安排: every way to arrange festivals that the assumptions allow.

An arrangement is what a notice does to the days around one festival, or around festivals that lie close
together: weekdays off, and weekend days worked. The numbers stand in ``assumptions.py``.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import pairwise, product

from attrs import frozen

from govrules.errors import NotCovered

Rank = tuple[int, ...]
Festivals = tuple[tuple[str, tuple[date, ...]], ...]


@frozen(cache_hash=True)
class Run:
    """连休天数: how many days off a festival has, from the year ``since`` on.

    The ``usual`` fields serve the estimate alone and never move the ends of a window.
    """

    festival: str
    since: int
    shortest: int
    longest: int
    usual: int
    usual_lead: int
    usual_worked: int


@frozen(cache_hash=True)
class Assumptions:
    """推定参数: the numbers that bound every arrangement."""

    runs: tuple[Run, ...]
    joint: Run
    lead: int
    worked: int
    near: int
    opens: tuple[int, int]


@frozen
class Statement:
    """推定说明: one assumption as a sentence; ``fields`` are those of `Assumptions` that it explains."""

    name: str
    fields: tuple[str, ...]
    zh: str
    en: str


@frozen
class Arrangement:
    """一种放假安排: weekdays off and weekend days worked, as ordinals; the lower ``rank``, the more usual."""

    off: frozenset[int]
    worked: frozenset[int]
    rank: Rank


def groups(festivals: Festivals, near: int) -> tuple[Festivals, ...]:
    """相邻节日分组: festivals in order of time, those at most ``near`` days apart together."""
    done: list[Festivals] = []
    for festival in sorted(festivals, key=lambda one: one[1]):
        if done and (festival[1][0] - done[-1][-1][1][-1]).days <= near:
            done[-1] += (festival,)
        else:
            done.append((festival,))
    return tuple(done)


def arrangements(year: int, group: Festivals, assumed: Assumptions) -> tuple[Arrangement, ...]:
    """可能的放假安排: all arrangements of a group that satisfy the assumptions, the most usual one first.

    Raises `NotCovered` if there is none, as after a holiday law of a new kind.
    """
    opens = date(year - 1, *assumed.opens).toordinal()
    owed = sum(len(days) for _, days in group)
    best: dict[tuple[frozenset[int], frozenset[int]], Arrangement] = {}
    for spans, rank in _spans(year, group, assumed):
        off = frozenset(day for span in spans for day in span if not weekend(day))
        for worked, tilt in _worked(spans, len(off) - owed, assumed.worked):
            if min(off | worked) >= opens:
                found = Arrangement(off, worked, (*rank, *tilt))
                key = off, worked
                if key not in best or found.rank < best[key].rank:
                    best[key] = found
    if not best:
        names = "、".join(name for name, _ in group)
        raise NotCovered(
            f"no arrangement of {names} in {year} satisfies the assumptions, so nothing can be said "
            "of the days past the horizon: add the notice with with_notice(), "
            "or correct calendar/assumptions.py"
        )
    return tuple(sorted(best.values(), key=lambda one: (one.rank, sorted(one.off), sorted(one.worked))))


def weekend(day: int) -> bool:
    """是否周末: whether the day with this ordinal is a Saturday or Sunday."""
    return day % 7 in (6, 0)


def _spans(year: int, group: Festivals, assumed: Assumptions) -> Iterator[tuple[tuple[range, ...], Rank]]:
    """Yield the runs of days off that a group may have, with the rank of each choice."""
    each = [list(_runs(days, _rule(name, year, assumed), assumed.lead)) for name, days in group]
    if len(group) > 1:
        together = tuple(sorted({day for _, days in group for day in days}))
        for span, rank in _runs(together, assumed.joint, assumed.lead):
            yield (span,), (int(len(span) > assumed.joint.usual), *rank)
    for chosen in product(*each):
        spans = tuple(span for span, _ in chosen)
        if all(one.stop < two.start for one, two in pairwise(spans)):
            ranks = zip(*(rank for _, rank in chosen), strict=True)
            yield spans, (int(len(group) > 1), *(sum(part) for part in ranks))


def _rule(name: str, year: int, assumed: Assumptions) -> Run:
    rows = [run for run in assumed.runs if run.festival == name and run.since <= year]
    if not rows:
        raise NotCovered(
            f"how long {name} of {year} lasts isn't assumed: add the notice with with_notice(), "
            "or a row to RUNS in calendar/assumptions.py"
        )
    return max(rows, key=lambda run: run.since)


def _runs(days: tuple[date, ...], rule: Run, lead: int) -> Iterator[tuple[range, Rank]]:
    """Yield the runs that hold the statutory days, with the rank of each."""
    first, last = days[0].toordinal(), days[-1].toordinal()
    for before, length in product(range(lead + 1), range(rule.shortest, rule.longest + 1)):
        span = range(first - before, first - before + length)
        if last in span:
            swapped = sum(not weekend(day) for day in span) - len(days)
            moved = swapped + abs(before - rule.usual_lead)
            yield span, (max(0, swapped - rule.usual_worked), int(length != rule.usual), moved, swapped)


def _worked(spans: tuple[range, ...], owed: int, most: int) -> Iterator[tuple[frozenset[int], Rank]]:
    """Yield the weekend days that may be worked for these runs, with the rank of each choice."""
    taken = frozenset(day for span in spans for day in span)
    # A weekend day right beside a run is worked, or it would be part of the run.
    cut = frozenset(day for span in spans for day in (span.start - 1, span.stop) if weekend(day))
    if not len(cut) <= owed <= most * len(spans):
        return
    outward = [edge for span in spans for edge in ((span.start - 1, -1), (span.stop, 1))]
    sides = [_side(day, step, taken) for day, step in outward]
    for chosen in product(*sides):
        worked = frozenset(day for days, _ in chosen for day in days)
        size = [len(days) for days, _ in chosen]
        each = list(zip(size[::2], size[1::2], strict=True))
        if len(worked) == owed and worked >= cut and all(one + two <= most for one, two in each):
            tilt = sum(2 * abs(two - one) + (one > two) for one, two in each)
            yield worked, (sum(odd for _, odd in chosen), tilt)


def _side(day: int, step: int, taken: frozenset[int]) -> list[tuple[tuple[int, ...], int]]:
    """List what may be worked on one side of a run; 1 marks what is less usual: a lone rest day left."""
    touching = weekend(day)
    while not weekend(day) or day in taken:
        day += step
    other = day + step
    if not weekend(other) or other in taken:
        return [((), 0), ((day,), 0)]
    return [((), 0), ((day,), int(touching)), ((day, other), 0), ((other,), 1)]
