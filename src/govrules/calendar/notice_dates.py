"""Dates of a notice 通知中的日期: finding the dates, lists and ranges of one clause, and checking them.

A clause is read in its folded form: full-width letters, digits and punctuation made half-width, character
by character, so that a place in it is also a place in the original text, which the messages quote.
"""

from __future__ import annotations

import re
import unicodedata
from datetime import date, timedelta

from attrs import define, field, frozen

BLANK = r"[\s\u200b-\u200d\u2060\ufeff\u00ad]"
LONGEST = 15  # days; no holiday has had more than ten
_WEEKDAYS = "一二三四五六日"
_TO = r"(?:至|到|[-—–―─~〜]+)"
_QUOTES = str.maketrans({**dict.fromkeys("“”„‟「」『』‘’'", '"'), "【": "(", "】": ")", "[": "(", "]": ")"})
_DATE = re.compile(r"(?<![\d年月])(?:(\d{4})年)?(?:(\d{1,2})月)?(\d{1,2})[日号](?!\d)")
_BRACKET = re.compile(r"\(([^()]*)\)")
_SAYS_MORE = re.compile(r"\d|班|休|放假|不")
_BARE_WEEKDAY = re.compile(r"(?:星期|礼拜|周)[一二三四五六日天](?!至|到)")
_WEEKDAY_LIST = re.compile(
    r"(?:星期|礼拜|周)([一二三四五六日天](?:[、,至到-][一二三四五六日天](?=[、,至到-]|$))*)|^([一二三四五六日天])$"
)
_RANGE = re.compile(_TO)
_AND = re.compile(r"、|和|以?及|与")
_SHORT_LIST = re.compile(r"(?<!\d)(\d{1,2})(?=(?:[、,]\d{1,2})+[日号])")
_SHORT_RANGE = re.compile(rf"(?<!\d)(\d{{1,2}})(?={_TO}(?:(?:\d{{4}}年)?\d{{1,2}}月)?\d{{1,2}}[日号])")
_DOCUMENT = re.compile(r"[〔(]\d{4}[〕)]第?\d+号|第\d+号")
_NAMED = re.compile(r"(?<![日号])\(((?:\d{4}年)?\d{1,2}月\d{1,2}[日号][^()]*)\)")


def fold(text: str) -> str:
    """统一字形: full-width forms and brackets made plain, one character for one."""
    plain = (unicodedata.normalize("NFKC", character) for character in text)
    singles = (new if len(new) == 1 else old for old, new in zip(text, plain, strict=True))
    return "".join(singles).translate(_QUOTES)


def spell_out(clause: str) -> str:
    """补全日期: 1至3日, 5、6日 and 除夕(2月9日) as 1日至3日, 5日、6日 and 除夕2月9日."""
    clause = _DOCUMENT.sub("", clause)  # else 〔2015〕1号 would name a day
    clause = _NAMED.sub(lambda match: _unwrap(match.group(1)), clause)
    clause = _SHORT_LIST.sub(r"\1日", clause)
    return _SHORT_RANGE.sub(r"\1日", clause)


def _unwrap(inside: str) -> str:
    dated = re.fullmatch(r"(.*\d[日号])[,、]?(.*)", inside)
    return f"{dated[1]}({dated[2]})" if dated is not None and dated[2] else inside


def find_date(clause: str) -> re.Match[str] | None:
    """首个日期: the first day that a spelled-out clause names."""
    return _DATE.search(clause)


def years_and_months(clause: str) -> list[tuple[int, int]]:
    """年月: the year and month of each date of a spelled-out clause that gives both."""
    return [(int(match[1]), int(match[2])) for match in _DATE.finditer(clause) if match[1] and match[2]]


@frozen
class Group:
    """日期组: the days that stand together in a clause, such as 9月27日（星期六）、28日（星期日）."""

    days: tuple[date, ...]
    start: int
    end: int


@define
class Dates:
    """日期语境: what the earlier dates of an item say about the year and month of the next.

    A date without a year takes the year that puts it nearest to ``anchor`` (the first date of the item,
    at first New Year's Day for 元旦), so that 12月31日 in the item on New Year's Day of 2006 is a day of
    2005; without an anchor it is a day of the notice's year. A date without a month that begins a group
    is the day of that number among ``named``, the days that the item has named as off, else it keeps the
    month of the date before: 1月29日—2月4日放假, 其中29日 is a day of January.
    """

    year: int
    anchor: date | None = None
    previous: date | None = None
    named: set[date] = field(factory=set)
    problems: list[str] = field(factory=list)

    def groups(self, clause: str) -> list[Group]:
        """各日期组: every group of dates in a spelled-out clause; ``problems`` gathers what is wrong."""
        found: list[Group] = []
        position = 0
        while (match := _DATE.search(clause, position)) is not None:
            found.append(self._group(clause, match))
            position = found[-1].end
        return found

    def _group(self, clause: str, first: re.Match[str]) -> Group:
        days: list[date] = []
        unlabelled: list[date] = []
        match: re.Match[str] | None = first
        position = first.start()
        if first[2] is None and len(meant := [day for day in self.named if day.day == int(first[3])]) == 1:
            self.previous = meant[0]
        while match is not None:
            start = self._resolve(match)
            covered = [] if start is None else [start]
            unlabelled += covered
            position = self._labels(clause, match.end(), unlabelled, covered)
            to = _RANGE.match(clause, position)
            last = _DATE.match(clause, to.end()) if to else None
            if last is not None:
                end = self._resolve(last, start)
                covered = self._range(start, end, dated=bool(match[1])) if start and end else []
                unlabelled = [covered[0] if day == start else day for day in unlabelled] if covered else []
                unlabelled += covered[-1:]
                position = self._labels(clause, last.end(), unlabelled, covered)
            days += covered
            more = _AND.match(clause, position)
            match = _DATE.match(clause, more.end()) if more else None
        return Group(tuple(days), first.start(), position)

    def _resolve(self, match: re.Match[str], start: date | None = None) -> date | None:
        written = match[0]
        near = start or self.anchor
        if match[2] is not None:
            month = int(match[2])
        elif match[1] is None and self.previous is not None:
            month = self.previous.month
        else:
            self.problems.append(f"{written} has no month: write the date as 5月1日")
            return None
        if match[1] is not None:
            years = [int(match[1])]
        elif match[2] is None and self.previous is not None:
            years = [self.previous.year]
        elif start is not None:  # the end of a range; only a range from December crosses into a new year
            years = [start.year + (month < start.month == 12)]
        else:
            years = [self.year] if near is None else [near.year - 1, near.year, near.year + 1]
        days = [day for year in years if (day := _day(year, month, int(match[3]))) is not None]
        if not days:
            self.problems.append(f"{written} is not a day of the calendar: correct it")
            return None
        day = min(days, key=lambda day: abs((day - near).days)) if near else days[0]
        first, last = date(self.year - 1, 12, 1), date(self.year + 1, 1, 31)
        if not first <= day <= last:
            self.problems.append(f"{written} lies outside {self.year}, the year of the notice: correct one")
            return None
        self.previous = day
        self.anchor = self.anchor or day
        return day

    def _range(self, start: date, end: date, *, dated: bool) -> list[date]:
        if end < start and not dated and end.month < start.month == 12:
            start = _day(end.year - 1, start.month, start.day) or start
        if end < start:
            self.problems.append(f"the range {chinese(start)}至{chinese(end)} is reversed: correct it")
            return []
        length = (end - start).days + 1
        if length > LONGEST:
            self.problems.append(
                f"the range {chinese(start)}至{chinese(end)} has {length} days, "
                f"more than any holiday ({LONGEST} at most): correct it"
            )
            return []
        return [start + timedelta(offset) for offset in range(length)]

    def _labels(self, clause: str, position: int, unlabelled: list[date], covered: list[date]) -> int:
        while True:
            bare = _BARE_WEEKDAY.match(clause, position)
            label = bare or _BRACKET.match(clause, position)
            if label is None:
                return position
            if bare is None and _SAYS_MORE.search(label[0]):
                self.problems.append(f"{label[0]} says more than a weekday: write it outside the brackets")
            listed = "".join("".join(found) for found in _WEEKDAY_LIST.findall(label[0].strip("()")))
            names = "".join(name for name in listed.replace("天", "日") if name in _WEEKDAYS)
            if names:
                self._check_weekdays(names, unlabelled, covered)
                unlabelled.clear()
            position = label.end()

    def _check_weekdays(self, names: str, unlabelled: list[date], covered: list[date]) -> None:
        if len(names) == 1:
            meant = unlabelled[-1:] or covered[-1:]
        elif len(names) == len(unlabelled):
            meant = unlabelled
        elif len(names) == len(covered):
            meant = covered
        else:
            meant = []
            if unlabelled:
                self.problems.append("the weekdays in brackets don't match the dates before them in number")
        for day, name in zip(meant, names, strict=bool(meant)):
            if _WEEKDAYS[day.weekday()] != name:
                self.problems.append(
                    f"{chinese(day)} of {day.year} is a 星期{_WEEKDAYS[day.weekday()]}, not a 星期{name}: "
                    "correct the date, the weekday or the year"
                )


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def counted(number: int) -> str:
    """天数: a number of days in the words of a message."""
    return f"{number} day" if number == 1 else f"{number} days"


def chinese(day: date) -> str:
    """月日: a day as the notices write it."""
    return f"{day.month}月{day.day}日"
