"""Calendar: adding and counting working days, beside the calendars that can say the Chinese ones.

Every peer gets the call that gives the right answer with it, its arguments made beforehand, and its rest
days, where it has none of its own, from the ``holidays`` package and not from govrules.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cache
from typing import Any

import holidays
from timing import Demand, Variant, duels, load, measure, show, show_missing

import govrules as gr

REQUIRED = 8.0
FLAT = 1.2  # the cost for the largest n over that for n = 1; the rest is noise
FIRST, LAST = date(2004, 1, 1), date(2026, 12, 31)
NUMBERS = (1, 5, 20, 250, 2000)
DAY = timedelta(1)
OURS, AGAIN = "govrules", "govrules again (A/A)"

Call = Callable[[Any, Any], Any]
Arguments = Callable[[Any, Any], tuple[Any, Any]]


@dataclass(frozen=True)
class Peer:
    """A calendar: how it adds and counts, and how it wants its arguments.

    ``add`` counts from the day after; ``count`` counts the working days after the first day up to the second.
    """

    name: str
    add: Call
    count: Call
    add_arguments: Arguments = lambda day, n: (day, n)
    count_arguments: Arguments = lambda after, through: (after + DAY, through)


@cache
def rest_days() -> tuple[date, ...]:
    """Every rest day of the years with a notice, weekends too, as ``holidays`` has them."""
    china = holidays.country_holidays("CN", years=range(FIRST.year - 1, LAST.year + 2))
    days = (FIRST + DAY * offset for offset in range((LAST - FIRST).days + 1))
    return tuple(day for day in days if not china.is_working_day(day))


def _bizdays(module: Any) -> Peer:
    days = [day.isoformat() for day in rest_days()]
    known = module.Calendar(
        days, [], name="china", startdate=FIRST.isoformat(), enddate=LAST.isoformat(), financial=False
    )
    return Peer("bizdays, seven-day week", known.offset, known.bizdays)


def _numpy(module: Any) -> Peer:
    days = module.array(rest_days(), dtype="datetime64[D]")
    known = module.busdaycalendar(weekmask="1111111", holidays=days)

    def add(day: date, n: int) -> date:
        return module.busday_offset(day, n, roll="backward", busdaycal=known).item()

    def count(first: date, end: date) -> int:
        return int(module.busday_count(first, end, busdaycal=known))

    return Peer("numpy busday, seven-day week", add, count, count_arguments=lambda a, b: (a + DAY, b + DAY))


def _holidays(module: Any) -> Peer:
    china = module.country_holidays("CN", years=range(FIRST.year - 1, LAST.year + 3))
    return Peer("holidays", china.get_nth_working_day, china.get_working_days_count)


def _chinesecalendar(module: Any) -> Peer:
    def count(first: date, last: date) -> int:
        return len(module.get_workdays(first, last))

    # find_workday counts a rest day's next working day as number 0, so it is asked from the day after.
    return Peer(
        "chinesecalendar", module.find_workday, count, add_arguments=lambda day, n: (n - 1, day + DAY)
    )


def _workalendar(module: Any) -> Peer:
    china = module.China()

    def count(first: date, last: date) -> int:
        return china.get_working_days_delta(first, last, include_start=True)

    return Peer("workalendar", china.add_working_days, count)


def _lexdays(module: Any) -> Peer:
    known = module.calendar(lexdays_calendar())
    return Peer(
        "lexdays", known.add_business_days, known.business_days_between, count_arguments=lambda a, b: (a, b)
    )


def lexdays_calendar() -> dict[str, Any]:
    """The Chinese calendar as lexdays can be given it: no weekend, every rest day a holiday."""
    rule = {"type": "dates", "dates": [day.isoformat() for day in rest_days()]}
    return {
        "id": "cn-rest-days",
        "weekend": [],
        "coverage": {"from": FIRST.year, "to": LAST.year},
        "holidays": [{"id": "rest", "name": {"en": "rest day"}, "rule": rule}],
    }


PEERS: dict[str, tuple[str, Callable[[Any], Peer]]] = {
    "bizdays": ("bizdays", _bizdays),
    "numpy": ("numpy", _numpy),
    "holidays": ("holidays", _holidays),
    "chinesecalendar": ("chinese_calendar", _chinesecalendar),
    "workalendar": ("workalendar.asia", _workalendar),
    "lexdays": ("lexdays", _lexdays),
}


def run(quick: bool) -> tuple[list[Demand], list[str]]:
    """Compare, print, and give the demands and every wrong answer of govrules."""
    ours = Peer(OURS, gr.CHINA.add_workdays, gr.CHINA.count_workdays, count_arguments=lambda a, b: (a, b))
    loaded = {name: (load(module), make) for name, (module, make) in PEERS.items()}
    peers = [make(module) for module, make in loaded.values() if module is not None]
    missing = [name for name, (module, _) in loaded.items() if module is None]
    show_missing(missing)
    note = f"not installed: {', '.join(missing)}" if missing else ""
    rounds, size = (5, 12) if quick else (15, 40)
    demands: list[Demand] = []
    wrong: list[str] = []
    questions: list[tuple[str, str, list[tuple[Any, Any]]]]
    questions = [(f"add_workdays(day, {n})", "add", [(day, n) for day in _days(n, size)]) for n in NUMBERS]
    year: list[tuple[Any, Any]] = [(day, day + 365 * DAY) for day in _days(250, size)]
    questions.append(("count_workdays over a year", "count", year))
    for title, call, calls in questions:
        variants, notes = _agreeing(title, ours, peers, calls, call, wrong)
        timings = measure(variants, rounds)
        show(title, timings, OURS, notes)
        rivals = [one for one in variants if one.name not in (OURS, AGAIN)]
        rivals.sort(key=lambda one: timings[one.name].median)
        ratios = duels(variants[0], rivals[0], quick) if rivals else ()
        against = rivals[0].name if rivals else "the fastest peer"
        demands.append(Demand(f"{title} against {against}", REQUIRED, ratios, note=note))
    few, many = (
        _variant(ours, "add", questions[place][2], f"n = {NUMBERS[place]}")
        for place in (0, -1 + len(NUMBERS))
    )
    print(f"  add_workdays, {many.name} beside {few.name}")
    what = f"add_workdays: cost for {many.name} over cost for {few.name}"
    demands.append(Demand(what, FLAT, duels(few, many, quick), at_least=False))
    return demands, wrong


def _days(n: int, size: int) -> list[date]:
    """Random days from which ``n`` working days stay in the years that every peer knows, if they can."""
    last = date(2018, 9, 30) if n > 250 else date(2022, 11, 30)
    first = date(2018, 1, 1)
    chosen = random.Random(n)
    return [first + DAY * chosen.randrange((last - first).days) for _ in range(size)]


def _agreeing(
    title: str, ours: Peer, peers: list[Peer], calls: list[tuple[Any, Any]], call: str, wrong: list[str]
) -> tuple[list[Variant], dict[str, str]]:
    """The variants to time and what is to be said of them, once their answers are held against ours.

    A peer fed with the rest days must agree everywhere; one with data of its own is timed all the same.
    """
    expected = [_plain(getattr(ours, call)(*arguments(ours, call, one))) for one in calls]
    variants = [_variant(ours, call, calls, OURS), _variant(ours, call, calls, AGAIN)]
    notes: dict[str, str] = {}
    for peer in peers:
        try:
            answers = [_plain(getattr(peer, call)(*arguments(peer, call, one))) for one in calls]
        except Exception as error:  # each peer has its own error for days that it doesn't know
            print(f"    {title}: {peer.name} not timed, it has no data here ({type(error).__name__})")
            continue
        differ = sum(one != other for one, other in zip(answers, expected, strict=True))
        if differ:
            notes[peer.name] = f"{differ} of {len(calls)} answers differ"
            if peer.name != "workalendar":  # two wrong days in 2020, see its own data
                wrong.append(
                    f"{title}: {differ} of {len(calls)} answers of {peer.name} differ from govrules'"
                )
        variants.append(_variant(peer, call, calls, peer.name))
    return variants, notes


def arguments(peer: Peer, call: str, given: tuple[Any, Any]) -> tuple[Any, Any]:
    """The arguments as the peer wants them."""
    return (peer.add_arguments if call == "add" else peer.count_arguments)(*given)


def _variant(peer: Peer, call: str, calls: list[tuple[Any, Any]], name: str) -> Variant:
    function: Call = getattr(peer, call)
    prepared = [arguments(peer, call, one) for one in calls]

    def one_pass() -> None:
        for first, second in prepared:
            function(first, second)

    return Variant(name, one_pass, len(prepared))


def _plain(answer: Any) -> Any:
    return answer.date() if isinstance(answer, datetime) else answer
