"""Back-tests of provisional deadlines 期限窗口回测: hide a notice, ask, and compare with what was published.

``python tests/calendar/backtest.py`` prints the figures of docs/explanation/provisional-deadlines.md.
"""

from __future__ import annotations

import statistics
from bisect import bisect_right
from collections import Counter
from collections.abc import Container, Iterable, Mapping
from datetime import date, timedelta
from functools import lru_cache

from attrs import evolve, frozen

from govrules.calendar import CHINA, WorkCalendar
from govrules.calendar.assumptions import ASSUMED
from govrules.calendar.festivals import festival_days
from govrules.calendar.forecast import forecast
from govrules.calendar.notices import NOTICES
from govrules.calendar.outlook import Window, nth_workday
from govrules.calendar.possible_arrangements import Assumptions, Festivals, groups

DAY = timedelta(1)
NOTHING: frozenset[date] = frozenset()
NS = (5, 7, 10, 15, 20, 30, 40)
YEARS = range(2009, 2027)
# Notices under the laws with seven festivals: the numbers of the assumptions are drawn from these.
DRAWN = range(2008, 2027)
Span = tuple[tuple[int, int, int], tuple[int, int, int]]
WINTER: Span = ((-1, 10, 1), (0, 3, 31))
WHOLE: Span = ((-1, 10, 1), (0, 12, 31))


def published(amended: Container[int] = ()) -> dict[date, bool]:
    """历年通知口径: which days work, read from the notices alone: as first published, or as amended in some years."""
    length = (date(2027, 1, 1) - date(2004, 1, 1)).days
    kinds = {day: day.weekday() < 5 for day in (date(2004, 1, 1) + DAY * i for i in range(length))}
    for notice in sorted(NOTICES, key=lambda one: one.known_from):
        if not notice.amends or notice.year in amended:
            kinds |= dict.fromkeys(notice.rest_days, False) | dict.fromkeys(notice.made_workdays, True)
    return kinds


def workdays(kinds: Mapping[date, bool]) -> list[date]:
    """工作日表: the working days in order."""
    return [day for day in sorted(kinds) if kinds[day]]


FIRST = published()
FIRST_WORKDAYS = workdays(FIRST)


def nth(days: list[date], start: date, n: int) -> date | None:
    """第n个工作日: counted in a list of working days; None past its end."""
    place = bisect_right(days, start) + n - 1
    return days[place] if place < len(days) else None


def known_from(year: int) -> date:
    """通知公布日: the day from which the yearly notice was known."""
    return next(one.known_from for one in NOTICES if one.year == year and not one.amends)


@lru_cache(maxsize=64)
def hidden(year: int, *, laws_known: bool = True) -> WorkCalendar:
    """隐去通知的日历: as known on the day before the notice for ``year``; ``laws_known`` adds the later laws."""
    if year > 2026:
        return CHINA
    calendar = CHINA.known_on(known_from(year) - DAY)
    return evolve(calendar, laws_by=None) if laws_known else calendar


@frozen
class Case:
    """回测案例: one question to a calendar whose notice is hidden, and the published answer."""

    year: int
    start: date
    n: int
    truth: date
    window: Window

    @property
    def width(self) -> int:
        """窗口宽度: civil days between the ends."""
        return (self.window.latest - self.window.earliest).days

    def holds(self, day: date) -> bool:
        """是否命中: whether ``day`` lies inside the window."""
        return self.window.earliest <= day <= self.window.latest


def cases(
    years: Iterable[int] = YEARS,
    *,
    ns: Iterable[int] = NS,
    span: Span = WINTER,
    every: int = 1,
    assumed: Assumptions | None = None,
    laws_known: bool = True,
    calendar: WorkCalendar | None = None,
) -> list[Case]:
    """回测: ask every start and n with the notices of a year and later hidden; keep what isn't final."""
    found = []
    for year in years:
        asked = calendar or hidden(year, laws_known=laws_known)
        start, last = (date(year + shift, month, day) for shift, month, day in span)
        while start <= last:
            for n in ns:
                truth = nth(FIRST_WORKDAYS, start, n)
                if truth is not None:
                    window = nth_workday(asked, start, n)
                    if window.settled:
                        assert window == Window.on(truth), f"a settled day was missed: {start} + {n}"
                        continue
                    if assumed is not None:
                        window = forecast(asked, start, n, NOTHING, assumed)
                    found.append(Case(year, start, n, truth, window))
            start += DAY * every
    return found


def missed(found: Iterable[Case]) -> list[Case]:
    """未命中: the cases whose published day lies outside the window."""
    return [case for case in found if not case.holds(case.truth)]


@lru_cache(maxsize=32)
def observed_in(year: int) -> dict[str, list[int]]:
    """历年实际参数: what the notice of a year shows of the things that the assumptions speak of."""
    seen: dict[str, list[int]] = {"short": [], "labour": [], "long": [], "lead": [], "worked": []}
    every = groups(festival_days(year), ASSUMED.near)
    for group in every:
        others = [days for other in every if other != group for _, days in other]
        seen["worked"].append(-(-_worked_for(group, others) // len(group)))
        for name, days in group:
            start, end = days[0], days[-1]
            while not FIRST.get(start - DAY, (start - DAY).weekday() < 5):
                start -= DAY
            while not FIRST.get(end + DAY, (end + DAY).weekday() < 5):
                end += DAY
            inside = [other[0] for _, other in group if start <= other[0] <= end]
            big = len(inside) > 1 or name in ("春节", "国庆节") or (name == "劳动节" and year < 2008)
            kind = "long" if big else "labour" if name == "劳动节" else "short"
            seen[kind].append((end - start).days + 1)
            seen["lead"].append((min(inside) - start).days)
    return seen


def _worked_for(group: Festivals, others: list[tuple[date, ...]]) -> int:
    """Count the weekend days worked nearer to this group than to another."""
    mine = [day for _, days in group for day in days]
    total = 0
    for day, works in FIRST.items():
        if works and day.weekday() > 4:
            near = min(abs((day - own).days) for own in mine)
            total += near <= 20 and all(near < abs((day - one).days) for days in others for one in days)
    return total


def observed(years: Iterable[int]) -> dict[str, list[int]]:
    """历年实际参数: the same for some years together."""
    seen: dict[str, list[int]] = {}
    for year in years:
        for name, values in observed_in(year).items():
            seen.setdefault(name, []).extend(values)
    return seen


def refit(years: Iterable[int], margin: int = 1) -> Assumptions:
    """参数重估: draw every fitted number from some years only.

    Short runs, Labour Day and worked days: the most seen. Long runs and the lead: ``margin`` more than that.
    """
    seen = observed(years)
    longest = max(seen["long"]) + margin
    runs = []
    for run in ASSUMED.runs:
        if run.longest >= 7:
            runs.append(evolve(run, shortest=min(seen["long"]), longest=longest))
        else:
            kind = "labour" if run.festival == "劳动节" else "short"
            runs.append(evolve(run, shortest=1, longest=max(seen[kind])))
    return evolve(
        ASSUMED,
        runs=tuple(runs),
        joint=evolve(ASSUMED.joint, shortest=min(seen["long"]), longest=longest),
        lead=max(seen["lead"]) + margin,
        worked=max(seen["worked"]),
    )


def left_one_out(year: int, margin: int = 1) -> list[Case]:
    """留一法: the cases of a year under numbers drawn from the other years alone."""
    return cases([year], assumed=refit(set(DRAWN) - {year}, margin))


def figures(name: str, found: list[Case]) -> str:
    """回测统计: one row of the table in the documentation."""
    widths = sorted(case.width for case in found)
    off = [abs((case.window.estimate - case.truth).days) for case in found]
    values = (
        len(found),
        len(missed(found)),
        f"{statistics.median(widths):.0f}",
        f"{statistics.mean(widths):.2f}",
        widths[int(0.9 * len(widths))],
        widths[-1],
        f"{sum(not width for width in widths) / len(widths):.1%}",
        f"{sum(not days for days in off) / len(off):.1%}",
        max(off),
    )
    return f"| {name} | {' | '.join(map(str, values))} |"


def amended(year: int, span: Span) -> str:
    """年中调整的影响: one row on the days as first published against the days as amended."""
    found = cases([year], span=span)
    days = workdays(published([year]))
    now = {case: nth(days, case.start, case.n) or case.truth for case in found}
    moved = [(day - case.truth).days for case, day in now.items() if day != case.truth]
    outside = sum(not case.holds(day) for case, day in now.items())
    return f"{len(found)} | {len(moved)} | {min(moved, default=0)} to {max(moved, default=0)} | {outside} |"


def main() -> None:
    """打印回测统计: every figure of the documentation."""
    brief = cases()
    print(figures("every question", brief))
    print(figures("started before 1 January", [case for case in brief if case.start.year < case.year]))
    print(
        figures(
            "started before the notice was public",
            [case for case in brief if case.start < known_from(case.year)],
        )
    )
    print(figures("windows wider than one day", [case for case in brief if case.width]))
    print(figures("leave one out", [case for year in YEARS for case in left_one_out(year)]))
    print(
        figures(
            "leave one out, without the margin", [case for year in YEARS for case in left_one_out(year, 0)]
        )
    )
    print(figures("2005 to 2007 (law of 1999)", cases(range(2005, 2008))))
    print(figures("2008", cases([2008])))
    print(figures("starts in the whole year", cases(span=WHOLE)))
    print(figures("whole year, n = 1 to 60", cases(span=WHOLE, ns=range(1, 61))))
    for n in (120, 200, 300, 480, 700):
        print(figures(f"n = {n}", cases(range(2009, 2025), ns=(n,))))
    for year in range(2010, 2027):
        print(figures(f"numbers from before {year}", cases([year], assumed=refit(range(2008, year)))))
    then = cases(laws_known=False)
    print(figures("as known the day before", then), missed(then))
    late = cases([2025], calendar=CHINA.known_on(date(2024, 11, 9)))
    print(figures("2025 as known on 2024-11-09", late))
    print(figures("of these, started by then", [case for case in late if case.start <= date(2024, 11, 9)]))
    whole = cases(span=WHOLE, laws_known=False)
    print(figures("whole year, as known the day before", whole))
    print(Counter((case.year, case.truth.year) for case in missed(whole)))
    for span in (WINTER, WHOLE):
        for year in (2015, 2019, 2020):
            print(f"| {year} | {amended(year, span)}")


if __name__ == "__main__":
    main()
