"""Working days 工作日: the calendar of Chinese offices, as the published holiday notices make it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date, timedelta
from functools import lru_cache
from itertools import accumulate

from attrs import field, frozen

from govrules.calendar.civil import civil_day, whole_number
from govrules.calendar.days import Day, DayKind
from govrules.calendar.festivals import last_law_by
from govrules.calendar.layers import (
    FIRST,
    HORIZON_OPENS,
    LETTERS,
    WORKING,
    covered_years,
    in_order,
    layered_kinds,
)
from govrules.errors import BadValue, NotCovered, WrongType
from govrules.places import Place, read_place
from govrules.sources import HolidayNotice

_FIRST_ORDINAL = FIRST.toordinal()


@frozen
class LocalRestDays:
    """地方休息日: rest days of one place, with the source that a caller gives for them."""

    place: Place
    days: frozenset[date]
    source: str


@frozen
class WorkCalendar:
    """工作日历: which days are working days, from 2004-01-01 to the last day that a notice covers.

    Frozen, hashable, picklable and safe to share between threads: everything is computed when the
    calendar is made. Two calendars are equal when they rest on the same notices and local days.
    Source: 国务院关于职工工作时间的规定 art. 7, 全国年节及纪念日放假办法, and the yearly notices.

    >>> from govrules.calendar import CHINA
    >>> CHINA.add_workdays(date(2024, 9, 20), 20)
    datetime.date(2024, 10, 23)
    """

    notices: tuple[HolidayNotice, ...] = field(repr=lambda notices: f"<{len(notices)} notices>")
    local: tuple[LocalRestDays, ...] = ()
    # The day by which a holiday law must be promulgated to be known; None knows all that are stored.
    laws_by: date | None = field(default=None, repr=False)
    horizon: date = field(init=False, repr=False, eq=False)
    """日历终点: the last day that a published yearly notice covers."""
    opens: date = field(init=False, repr=False, eq=False)
    """未定日起点: the first day that the next yearly notice may still change, 25 December."""
    _kinds: str = field(init=False, repr=False, eq=False)
    _through: list[int] = field(init=False, repr=False, eq=False)
    _workdays: list[date] = field(init=False, repr=False, eq=False)
    _size: int = field(init=False, repr=False, eq=False)
    _named: dict[date, tuple[str, HolidayNotice]] = field(init=False, repr=False, eq=False)

    def __attrs_post_init__(self) -> None:
        kinds = layered_kinds(self.notices)
        if self.local:
            letters = list(kinds)
            for layer in self.local:
                for day in layer.days:
                    position = day.toordinal() - _FIRST_ORDINAL
                    if 0 <= position < len(letters) and letters[position] in WORKING:
                        letters[position] = LETTERS[DayKind.LOCAL_REST]
            kinds = "".join(letters)
        named = {
            day: (item.name, notice)
            for notice in in_order(self.notices)
            for item in notice.items
            for day in (*item.rest, *item.made_workdays)
        }
        horizon = FIRST + timedelta(len(kinds) - 1)
        computed = {
            "horizon": horizon,
            "opens": date(horizon.year, *HORIZON_OPENS),
            "_kinds": kinds,
            "_through": list(accumulate(letter in WORKING for letter in kinds)),
            "_workdays": [
                date.fromordinal(ordinal)
                for ordinal, letter in enumerate(kinds, _FIRST_ORDINAL)
                if letter in WORKING
            ],
            "_size": len(kinds),
            "_named": named,
        }
        for name, value in computed.items():
            object.__setattr__(self, name, value)

    def __reduce__(self) -> tuple[Callable[..., WorkCalendar], tuple[object, ...]]:
        return (_restored, (self.notices, self.local, self.laws_by))

    # counting ---------------------------------------------------------------------------------

    def is_workday(self, day: date) -> bool:
        """是否工作日: whether offices work on ``day``.

        ``day`` is a ``date``, or a ``datetime`` read in Beijing time. Raises `NotCovered` before 2004
        and past the horizon, `WrongType` for anything else.
        """
        if type(day) is not date:
            day = civil_day(day)
        position = day.toordinal() - _FIRST_ORDINAL
        if 0 <= position < self._size:
            return self._kinds[position] in WORKING
        raise self._not_covered(day)

    def add_workdays(self, day: date, n: int) -> date:
        """推算工作日: the ``n``-th working day after ``day``, which itself isn't counted.

        ``n`` is a number of working days; below zero it counts back, and 0 gives the same day, whether
        or not it is a working day. Raises `NotCovered` where the count leaves the calendar.
        """
        if type(day) is not date:
            day = civil_day(day)
        if type(n) is not int:
            n = whole_number(n, "the number of working days")
        position = day.toordinal() - _FIRST_ORDINAL
        if 0 <= position < self._size:
            if n > 0:
                index = self._through[position] + n - 1
                if index < len(self._workdays):
                    return self._workdays[index]
                raise NotCovered(
                    f"{n} working days after {day} end past {self.horizon}, the last day that a published "
                    f"holiday notice covers: add the next notice with with_notice(), or ask a rule's due(), "
                    "which answers with a window"
                )
            if n == 0:
                return day
            index = self._through[position] + n - (self._kinds[position] in WORKING)
            if index >= 0:
                return self._workdays[index]
            raise NotCovered(f"{-n} working days before {day} start before {FIRST}, the first day stored")
        raise self._not_covered(day)

    def count_workdays(self, after: date, through: date) -> int:
        """计算工作日数: working days in (``after``, ``through``]: the first day not counted, the last counted.

        Negative if ``through`` lies before ``after``. Raises `NotCovered` outside the calendar.
        """
        if type(after) is not date:
            after = civil_day(after)
        if type(through) is not date:
            through = civil_day(through)
        first = after.toordinal() - _FIRST_ORDINAL
        last = through.toordinal() - _FIRST_ORDINAL
        size = self._size
        if 0 <= first < size and 0 <= last < size:
            return self._through[last] - self._through[first]
        raise self._not_covered(through if 0 <= first < size else after)

    def next_workday(self, day: date) -> date:
        """当日或其后首个工作日: the first working day on or after ``day``."""
        day = civil_day(day)
        return day if self.is_workday(day) else self.add_workdays(day, 1)

    def previous_workday(self, day: date) -> date:
        """当日或其前最近工作日: the last working day on or before ``day``."""
        day = civil_day(day)
        return day if self.is_workday(day) else self.add_workdays(day, -1)

    # what a day is ----------------------------------------------------------------------------

    def day(self, day: date) -> Day:
        """日历日: the kind of ``day``, the festival it belongs to, and the notice it rests on."""
        day = civil_day(day)
        position = day.toordinal() - _FIRST_ORDINAL
        if not 0 <= position < self._size:
            raise self._not_covered(day)
        kind = KINDS[self._kinds[position]]
        settled = day < self.opens
        if kind is DayKind.LOCAL_REST:
            layer = next(layer for layer in reversed(self.local) if day in layer.days)
            return Day(day, kind, layer.place.zh, None, settled, layer.source)
        if day in self._named:
            name, notice = self._named[day]
            return Day(day, kind, name, notice, settled)
        yearly = next(one for one in self.notices if one.year == day.year and not one.amends)
        return Day(day, kind, "", yearly, settled)

    @property
    def fingerprint(self) -> str:
        """日历指纹: a short name of the calendar's content, kept in stored answers."""
        # Loaded here: only stored answers need it.
        import hashlib

        content = f"{FIRST}{self._kinds}{[(one.number, one.known_from) for one in self.notices]}{self.laws_by or ''}"
        return hashlib.sha256(content.encode()).hexdigest()[:16]

    # other calendars --------------------------------------------------------------------------

    def known_on(self, day: date) -> WorkCalendar:
        """某日所知的日历: the calendar as it was published by ``day``.

        Counts by the day of publication, else of writing, else 31 December before. Raises
        `NotCovered` before the first stored notice.
        """
        day = civil_day(day)
        known = tuple(one for one in self.notices if one.known_from <= day)
        laws_by = _earlier(self.laws_by, last_law_by(day))
        if len(known) == len(self.notices) and laws_by == self.laws_by:
            return self
        if not any(not one.amends for one in known):
            raise NotCovered(
                f"no holiday notice stored here was published by {day}; the first is of {FIRST.year}"
            )
        return _restored(known, self.local, laws_by)

    def with_notice(self, notice: HolidayNotice) -> WorkCalendar:
        """增加通知: a calendar that knows one notice more.

        A yearly notice must be that of the year after the horizon; an amendment may change any day
        covered. Raises `BadValue` where a year would be left out or given twice.
        """
        if not isinstance(notice, HolidayNotice):
            raise WrongType(
                f"with_notice takes a HolidayNotice, not {notice!r}: read its text with parse_notice()"
            )
        years = covered_years(self.notices)
        if not notice.amends and notice.year != years[-1] + 1:
            why = "is known already" if notice.year in years else "leaves out the year before it"
            raise BadValue(
                f"the notice for {notice.year} {why}: this calendar ends with {years[-1]}, "
                f"so the next yearly notice is that for {years[-1] + 1} (an amendment has amends=True)"
            )
        if notice.amends and notice.year not in years:
            raise BadValue(f"an amendment for {notice.year} needs the yearly notice for {notice.year} first")
        first, last = date(notice.year - 1, *HORIZON_OPENS), date(notice.year, 12, 31)
        outside = sorted(day for day in notice.rest_days | notice.made_workdays if not first <= day <= last)
        if outside:
            raise BadValue(
                f"the notice for {notice.year} names {outside[0]}, which it can't bind: days from {first} to {last}"
            )
        laws_by = None if self.laws_by is None else last_law_by(max(self.laws_by, notice.known_from))
        return _restored((*self.notices, notice), self.local, laws_by)

    def with_rest_days(self, place: Place | str, days: Iterable[date], source: str) -> WorkCalendar:
        """增加地方休息日: a calendar on which offices of ``place`` rest on ``days`` too, with its source.

        For festivals of autonomous areas (放假办法 art. 4) and one-off local notices.
        """
        if not source:
            raise BadValue("local rest days need a source: name the notice or decision that sets them")
        layer = LocalRestDays(read_place(place), frozenset(civil_day(day) for day in days), source)
        outside = sorted(day for day in layer.days if not FIRST <= day <= self.horizon)
        if outside:
            raise self._not_covered(outside[0])
        return _restored(self.notices, (*self.local, layer), self.laws_by)

    def _not_covered(self, day: date) -> NotCovered:
        if day < FIRST:
            return NotCovered(f"{day} lies before {FIRST}, the first day stored")
        return NotCovered(
            f"{day} lies past {self.horizon}, the last day that a published holiday notice covers: "
            "add the next notice with with_notice(parse_notice(text))"
        )


def _earlier(one: date | None, other: date | None) -> date | None:
    known = [day for day in (one, other) if day is not None]
    return min(known, default=None)


KINDS = {letter: kind for kind, letter in LETTERS.items()}


@lru_cache(maxsize=128)
def _restored(
    notices: tuple[HolidayNotice, ...], local: tuple[LocalRestDays, ...], laws_by: date | None
) -> WorkCalendar:
    """One calendar for each set of notices: an audit asks for the same ones again and again."""
    return WorkCalendar(notices, local, laws_by)
