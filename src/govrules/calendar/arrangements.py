"""Arrangements 放假安排: what the clauses of one item of a notice say: off, worked, moved, so many days.

Each clause is cut into groups of dates and the words after them. The words must be known ones, every one
of them: a clause with a word that isn't known is a problem, never a guess.
"""

from __future__ import annotations

import re
from datetime import date, timedelta

from attrs import define, field

from govrules.calendar import notice_words as words
from govrules.calendar.notice_dates import LONGEST, Dates, chinese, counted
from govrules.numerals import from_chinese
from govrules.sources import HolidayNotice

# Days from a made working day to the holiday it belongs to; the farthest is 2026-09-20, eleven days off.
FARTHEST = 20


@define
class Item:
    """一项安排: the days that the clauses of one item name, gathered clause by clause.

    ``prior`` is the notice that the item may change, for an extension that names its last day alone.
    ``ordinary`` are days said to be worked as usual: they change nothing, but can't be off as well.
    """

    dates: Dates
    prior: HolidayNotice | None = None
    rest: set[date] = field(factory=set)
    worked: set[date] = field(factory=set)
    ordinary: set[date] = field(factory=set)
    moved: set[date] = field(factory=set)
    totals: list[int] = field(factory=list)
    problems: list[str] = field(factory=list)

    def read(self, clause: str) -> None:
        """读一句: take in the days of one spelled-out clause that names a date."""
        self.dates.named = self.rest
        groups = self.dates.groups(clause)
        self.problems += self.dates.problems
        self.dates.problems.clear()
        ends = [*(group.start for group in groups[1:]), len(clause)]
        tails = [clause[group.end : end] for group, end in zip(groups, ends, strict=True)]
        _Clause(self, clause[: groups[0].start], [group.days for group in groups], tails).read()

    def add_total(self, match: re.Match[str]) -> None:
        """总天数: take in a sentence that gives nothing but a number of days."""
        self.totals.append(from_chinese(match["number"]))

    def finish(self) -> None:
        """收尾: settle the moved days, and hold the item against the number of days that it gives."""
        for day in sorted(self.worked - self.moved if self.moved else ()):
            self.problems.append(
                f"{chinese(day)} is worked, but no rest day is moved from it: correct the date"
            )
        self.worked |= self.moved - self.rest
        for day in sorted(self.worked if self.rest else ()):
            if (away := min(abs((day - off).days) for off in self.rest)) > FARTHEST:
                self.problems.append(
                    f"{chinese(day)} is worked {away} days away from the holiday: correct the date"
                )
        if self.totals and len(self.rest) not in (self.totals[-1], sum(self.totals)):
            self.problems.append(
                f"the item says 共{self.totals[-1]}天, but names {counted(len(self.rest))} off: correct one"
            )


@define
class _Clause:
    """一句: the words before the first date of a clause, its groups of dates, and the words after each."""

    item: Item
    opening: str
    groups: list[tuple[date, ...]]
    tails: list[str]
    named: set[date] = field(factory=set)

    def read(self) -> None:
        self._check_opening()
        before = self.opening
        waiting: tuple[date, ...] = ()
        sources: tuple[tuple[date, ...], re.Match[str]] | None = None
        for index, (group, after) in enumerate(zip(self.groups, self.tails, strict=True)):
            days, waiting = waiting + group, ()
            more = index < len(self.groups) - 1
            if sources is not None:
                self._move(*sources, days)
                sources = None
                self._tail((), after, said=True)
            elif extended := words.EXTENDED.search(before):
                self._extend(days, extended["festival"] or extended["late"])
                self._tail((), after, said=True)
            elif more and (moved := words.MOVED.fullmatch(after)):
                sources = days, moved
            elif more and (words.CONNECTORS.fullmatch(after) or words.PAIRED.fullmatch(after)):
                waiting = days
            elif swapped := words.SWAPPED.match(after):
                self._swap(days)
                self._tail((), after[swapped.end() :], said=True)
            else:
                self._tail(days, after)
            before = after

    def _check_opening(self) -> None:
        *free, last = re.split(r"[,:]", words.EXTENDED.sub("", self.opening))
        for part in free:
            if words.ARRANGING.search(part) and not words.INTRODUCING.search(part):
                self._unknown(part)
        if not re.fullmatch(rf"(?:{words.FILLER.pattern})*", last):
            self._unknown(last)

    def _tail(self, days: tuple[date, ...], text: str, *, said: bool = False) -> None:
        covered = days
        since = words.SINCE.match(text)
        if since is not None:
            covered = self._since(days, since)
            text = text[since.end() :]
        tokens = self._tokens(words.EXTENDED.sub("", text))
        if tokens is None:
            return
        kinds = {kind for kind, _ in tokens}
        off = said or since is not None or bool(kinds & {"rest", "weekend"})
        off = off or any(kind == "count" and match["off"] for kind, match in tokens)
        if off and "work" in kinds:
            self._problem("the same days are said to be off and worked: write a sentence for each")
        elif off:
            self._rest(covered, tokens)
        elif "work" in kinds:
            self._work(days, next(match for kind, match in tokens if kind == "work"))
        elif days:
            self._problem(
                f"{chinese(days[-1])} is said to be neither off (放假) nor worked (上班): say which"
            )

    def _tokens(self, text: str) -> list[tuple[str, re.Match[str]]] | None:
        tokens: list[tuple[str, re.Match[str]]] = []
        position = 0
        while position < len(text):
            found = [(kind, match) for kind, one in words.TAIL if (match := one.match(text, position))]
            if not found:
                self._unknown(re.split(r"[,:]", text[position:])[0] or text[position:])
                return None
            tokens.append(found[0])
            position = found[0][1].end()
        return tokens

    def _rest(self, days: tuple[date, ...], tokens: list[tuple[str, re.Match[str]]]) -> None:
        kinds = [match[0] for kind, match in tokens if kind == "rest"]
        if kinds and days:
            self._check_kind(days, kinds[0])
        covered = days
        if any(kind == "weekend" for kind, _ in tokens):
            covered = self._join_weekend(days)
        plain = len(self.named | set(days))
        self.named.update(covered)
        self.item.rest.update(covered)
        for match in (match for kind, match in tokens if kind == "count"):
            number = from_chinese(match["number"])
            right = {plain, len(self.named)} if match["total"] or not days else {len(days), len(covered)}
            if number not in right:
                named = counted(max(right))
                self._problem(f"{match[0]} is wrong: {named} named as off; correct the number or the dates")
            elif match["total"]:
                self.item.totals.append(number)

    def _check_kind(self, days: tuple[date, ...], kind: str) -> None:
        weekend = [day for day in days if day.weekday() >= 5]
        workday = [day for day in days if day.weekday() < 5]
        if words.WEEKEND_ONLY.fullmatch(kind) and workday:
            self._problem(f"{kind} is said of a weekend, but {chinese(workday[0])} is none: correct it")
        elif kind in ("补休", "调休") and weekend:
            self._problem(
                f"{kind} is said of a working day, but {chinese(weekend[0])} is a weekend: correct it"
            )

    def _work(self, days: tuple[date, ...], match: re.Match[str]) -> None:
        for day in days:
            if day.weekday() >= 5:
                self.item.worked.add(day)
            elif match["from"] or match["usual"]:
                self.item.ordinary.add(day)
            else:
                self._problem(
                    f"{chinese(day)} is no Saturday or Sunday, so 上班 changes nothing: correct the date, "
                    "or write 正常上班 for an ordinary working day"
                )

    def _since(self, days: tuple[date, ...], match: re.Match[str]) -> tuple[date, ...]:
        number = from_chinese(match["number"])
        if len(days) != 1 or not 1 <= number <= LONGEST:
            self._problem(f"{match[0]} needs a first day and 1 to {LONGEST} days: write 10月1日至7日放假")
            return days
        self.item.totals.append(number)
        return tuple(days[0] + timedelta(offset) for offset in range(number))

    def _join_weekend(self, days: tuple[date, ...]) -> tuple[date, ...]:
        if not days:
            return ()
        first, last = min(days), max(days)
        while (first - timedelta(1)).weekday() >= 5:
            first -= timedelta(1)
        while (last + timedelta(1)).weekday() >= 5:
            last += timedelta(1)
        joined = {first + timedelta(offset) for offset in range((last - first).days + 1)}
        if not any(day.weekday() >= 5 for day in joined):
            self._problem(f"{chinese(days[0])} doesn't adjoin a weekend (与周末连休): correct the date")
        added = {day for day in joined if day.weekday() >= 5}
        return tuple(sorted(added | set(days)))

    def _move(self, sources: tuple[date, ...], moved: re.Match[str], targets: tuple[date, ...]) -> None:
        if not sources or not targets:
            return  # the dates themselves are reported already
        if wrong := [day for day in sources if day.weekday() < 5]:
            self._problem(f"{chinese(wrong[0])} is no Saturday or Sunday, so it can't be moved: correct it")
        if wrong := [day for day in targets if day.weekday() >= 5]:
            self._problem(f"{chinese(wrong[0])} is a weekend, so no rest day can be moved to it: correct it")
        if moved["number"] and from_chinese(moved["number"]) != len(sources):
            self._problem(f"{moved['number']}个 is wrong: {counted(len(sources))} moved; correct one of them")
        # 2009: 10月3日公休日及中秋节分别调至10月5日、10月6日 moves a festival beside the dated day.
        if len(targets) != len(sources) + bool(moved["more"]):
            self._problem(
                f"{counted(len(sources))} moved to {len(targets)}: name as many days on both sides of 调至"
            )
        self.item.moved.update(sources)
        self.item.rest.update(targets)
        self.named.update(targets)

    def _swap(self, days: tuple[date, ...]) -> None:
        weekend = [day for day in days if day.weekday() >= 5]
        workdays = [day for day in days if day.weekday() < 5]
        if len(weekend) != len(workdays):
            self._problem("对调 needs as many weekend days as working days: name both, or write 调至")
        self.item.moved.update(weekend)
        self.item.rest.update(workdays)

    def _extend(self, days: tuple[date, ...], festival: str) -> None:
        name = words.festivals(festival)
        prior = self.item.prior
        before = [day for item in prior.items if name in item.name for day in item.rest] if prior else []
        if not before:
            self._problem(
                f"the extension names its last day alone, and no notice on {name} of {self.item.dates.year} "
                "is known: give it as base="
            )
        elif days:
            first, last = max(before) + timedelta(1), days[-1]
            if len(days) != 1 or not first <= last <= first + timedelta(LONGEST):
                end = chinese(max(before))
                self._problem(f"{name} ends on {end}: {chinese(last)} doesn't extend it; correct the date")
                return
            covered = [first + timedelta(offset) for offset in range((last - first).days + 1)]
            self.item.rest.update(covered)
            self.named.update(covered)

    def _unknown(self, text: str) -> None:
        self._problem(f"the words “{text}” aren't known here: write 放假, 补休, 调至 or 上班 after the dates")

    def _problem(self, reason: str) -> None:
        self.item.problems.append(reason)
