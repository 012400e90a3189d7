"""Due: one answer with its version, articles and trail, beside a deadline of lexdays.

Both libraries know a law's rule and keep the steps. lexdays writes every step out in all its languages at
once; govrules words them when asked, so the answer with both languages spelled out is shown as well. The
German pack of lexdays takes another calendar, so it can be given China's and must give our dates.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import date, timedelta

from calendars import lexdays_calendar
from timing import Demand, Variant, duels, load, measure, show, show_missing

import govrules as gr

REQUIRED = 40.0
RULE = "disclosure.application.reply"
OURS, AGAIN = 'rule("…").due(day)', "the same again (A/A)"
THEIRS = 'lexdays compute("tr/hmk", day, "20bd")'
FED = 'lexdays compute("de/zpo", …) with China\'s rest days'


def run(quick: bool) -> tuple[list[Demand], list[str]]:
    """Compare, print, and give the demand and every disagreement."""
    days = _days(12 if quick else 40)
    variants = [
        _variant(OURS, days, lambda day: gr.rule(RULE).due(day)),
        _variant(AGAIN, days, lambda day: gr.rule(RULE).due(day)),
        _variant("… .date read from it", days, lambda day: gr.rule(RULE).due(day).date),
        _variant("… and its steps worded", days, lambda day: gr.rule(RULE).due(day).steps),
        _variant("… and explained in two languages", days, _explained),
    ]
    wrong: list[str] = []
    lexdays = load("lexdays")
    if lexdays is None:
        show_missing(["lexdays"])
    else:
        china = lexdays.calendar({**lexdays_calendar(), "id": "de-china"})
        variants.append(_variant(THEIRS, days, lambda day: lexdays.compute("tr/hmk", day, "20bd")))
        variants.append(
            _variant(FED, days, lambda day: lexdays.compute("de/zpo", day, "20bd", calendar=china))
        )
        for day in days:
            answer = gr.rule(RULE).due(day).date
            theirs = lexdays.compute("de/zpo", day, "20bd", calendar=china).deadline
            if answer != theirs:
                wrong.append(f"due({day}): govrules {answer}, lexdays with China's rest days {theirs}")
    timings = measure(variants, 5 if quick else 15)
    show("a limit of 20 working days", timings, OURS)
    theirs = next((one for one in variants if one.name == THEIRS), None)
    ratios = duels(variants[0], theirs, quick) if theirs else ()
    note = "" if lexdays else "lexdays is not installed"
    return [Demand("due() against lexdays.compute()", REQUIRED, ratios, note=note)], wrong


def _explained(day: date) -> tuple[str, str]:
    due = gr.rule(RULE).due(day)
    return due.explain("zh"), due.explain("en")


def _days(size: int) -> list[date]:
    """Random days under the regulation of 2019, with the whole period in years that have a notice."""
    chosen = random.Random(20)
    return [date(2019, 6, 1) + timedelta(chosen.randrange(365 * 6)) for _ in range(size)]


def _variant(name: str, days: list[date], call: Callable[[date], object]) -> Variant:
    def one_pass() -> None:
        for day in days:
            call(day)

    return Variant(name, one_pass, len(days))
