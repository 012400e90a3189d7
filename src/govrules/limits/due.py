"""The answer 期限答案: a due date with its certainty, steps, articles and readings."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING

from attrs import field, frozen

from govrules.calendar.civil import BEIJING, civil_day, instant
from govrules.calendar.workdays import WorkCalendar
from govrules.errors import NotAllowed, Undetermined
from govrules.labels import Label, Labelled, check_language
from govrules.limits.length import Days, Hours, Span, WorkingDays
from govrules.limits.term import Bound, Pause
from govrules.places import Place
from govrules.sources import Citation

if TYPE_CHECKING:
    from govrules.limits.rule import Layer, Rule, Version


class Certainty(Labelled):
    """确定程度: how certain a due date is."""

    FINAL = "final", "确定", "final"
    PROVISIONAL = "provisional", "暂定", "provisional"
    INDETERMINATE = "indeterminate", "无法确定", "indeterminate"


@frozen
class Step:
    """计算步骤: one step of a count, in words, with the article or notice behind it."""

    zh: str
    en: str
    citations: tuple[Citation, ...] = ()
    source: Label | None = None

    def text(self, lang: str = "zh") -> str:
        """步骤文字: the step and its sources in ``"zh"`` or ``"en"``."""
        sources = [citation.text(lang) for citation in self.citations] + (
            [self.source.text(lang)] if self.source is not None else []
        )
        words = self.zh if check_language(lang) == "zh" else self.en
        if not sources:
            return words
        return f"{words} —— {'；'.join(sources)}" if lang == "zh" else f"{words} [{'; '.join(sources)}]"


@frozen
class Options:
    """计算选项: what a caller told beside the starting day, and the layer that was found to hold."""

    extended: Span | None = None
    extension_told: dt.date | None = None
    pauses: tuple[Pause, ...] = ()
    readings: tuple[str, ...] = ()
    place: Place | None = None
    layer: Layer | None = None


@frozen
class Due:
    """期限答案: the last day (or instant) of a period, and everything that led to it.

    ``date`` is a civil day in Beijing, last day included; ``instant`` is set for hour limits.
    ``earliest`` and ``latest`` bound the answer (days, or instants for hour limits). *Final* means final
    under the calendar that the answer names; *provisional* that the next holiday notice may move it within
    the window; *indeterminate* that a fact or a number is missing, named in ``missing``.
    """

    rule: Rule = field(repr=lambda rule: rule.id)
    version: Version = field(repr=False)
    start: dt.date
    date: dt.date | None
    instant: dt.datetime | None
    certainty: Certainty
    earliest: dt.date | None
    latest: dt.date | None
    missing: tuple[str, ...]
    calendar: WorkCalendar = field(repr=False)
    options: Options = field(repr=False)
    trail: tuple[tuple[object, ...], ...] = field(repr=False)

    @property
    def steps(self) -> tuple[Step, ...]:
        """计算步骤: each step in order, with its sources."""
        from govrules.limits.steps import steps_of

        return steps_of(self)

    @property
    def citations(self) -> tuple[Citation, ...]:
        """依据: every article that a step cites, in order, once each."""
        found: dict[Citation, None] = {}
        for step in self.steps:
            for citation in step.citations:
                found[citation] = None
        return tuple(found)

    @property
    def readings(self) -> Mapping[str, dt.date | None]:
        """不同理解下的日期: the date under each named reading that the rule leaves open, ours included."""
        from govrules.limits.alternatives import dates_by_reading

        return MappingProxyType(dates_by_reading(self))

    @property
    def trigger(self) -> Label:
        """起算事件: what starts this count: the rule's trigger, or that of the layer that answered."""
        layer = self.options.layer
        return self.rule.trigger if layer is None or layer.trigger is None else layer.trigger

    @property
    def in_working_days(self) -> bool:
        """按工作日计算: whether the count ran in working days, by the text or by the reading chosen."""
        term = self.version.term
        return term is not None and (
            (isinstance(term.length, WorkingDays) and "natural_days" not in self.options.readings)
            or "working_days" in self.options.readings
        )

    @property
    def first_due(self) -> dt.date | None:
        """首个届满日: the due date before any extension, None where none can be given."""
        for entry in self.trail:
            if entry[0] == "first_due" and isinstance(entry[1], dt.date):
                return entry[1]
            if entry[0] == "extended" and isinstance(
                entry[3], dt.date
            ):  # hours have no step of their own for it
                return civil_day(entry[3])
        return self.date

    @property
    def departs_from(self) -> Due | None:
        """所偏离的全国规定: the national answer beside a local one; None for a national rule or none in force."""
        from govrules.limits.beside import national_answer

        return national_answer(self)

    def require(self) -> dt.date:
        """必须确定的日期: the date, or `Undetermined` unless the answer is final."""
        if self.certainty is Certainty.FINAL and self.date is not None:
            return self.date
        if self.certainty is Certainty.PROVISIONAL and self.earliest == self.latest:
            raise Undetermined(
                f"{self.rule.id}: the date is {self.date} if the version was in force: the day on which "
                f"{self.version.citation.text('en')} came into force isn't known; use .date if you know that it was"
                if self.version.since is None
                else f"{self.rule.id}: the date is provisional: {self.date} rests on days that no notice settles yet"
            )
        if self.certainty is Certainty.PROVISIONAL:
            raise Undetermined(
                f"{self.rule.id}: the date is provisional, between {self.earliest} and {self.latest}: "
                "use .date for the best estimate, or a calendar that knows the next holiday notice"
            )
        raise Undetermined(f"{self.rule.id}: no date can be given; missing: {'; '.join(self.missing)}")

    def overdue(self, when: dt.date) -> bool:
        """是否逾期: whether something done (or still undone) on ``when`` is late.

        ``when`` is a day, or an instant for hour limits. False up to ``earliest``, True after ``latest``;
        between them, and where no bound is known, `Undetermined`. A minimum period can't be overdue:
        `NotAllowed`, ask `too_early`.
        """
        if self._bound is Bound.SHORTEST:
            raise NotAllowed(
                f"{self.rule.id} is a minimum period, nothing is late after it: ask too_early({when}) instead"
            )
        first: dt.date
        last: dt.date
        if isinstance(self.earliest, dt.datetime) or isinstance(self.latest, dt.datetime):
            first, last = _moments(when)
        else:
            first = last = civil_day(when)
        if self.earliest is not None and last <= self.earliest:
            return False
        if self.latest is not None and first > self.latest:
            return True
        if self.earliest is None and self.latest is None:
            raise Undetermined(
                f"{self.rule.id}: no due date can be given; missing: {'; '.join(self.missing)}"
            )
        raise Undetermined(
            f"{self.rule.id}: whether {when} is late can't be told: the due date lies between "
            f"{self.earliest or 'an unknown day'} and {self.latest or 'an unknown day'}"
        )

    def too_early(self, when: dt.date) -> bool:
        """是否过早: whether a minimum period was ended too early by ending it on ``when``.

        ``when`` is the day on which the period was ended: its last day is ``date``. `NotAllowed` for a rule
        that sets no minimum; `Undetermined` where the date isn't certain enough.
        """
        if self._bound is not Bound.SHORTEST:
            raise NotAllowed(f"{self.rule.id} is no minimum period: ask overdue({when}) instead")
        day = civil_day(when)
        if self.latest is not None and day >= self.latest:
            return False
        if self.earliest is not None and day < self.earliest:
            return True
        raise Undetermined(
            f"{self.rule.id}: whether {when} is too early can't be told: the period ends between "
            f"{self.earliest or 'an unknown day'} and {self.latest or 'an unknown day'}"
        )

    @property
    def _bound(self) -> Bound:
        return Bound.LATEST if self.version.term is None else self.version.term.bound

    def remaining(self, day: dt.date) -> Span:
        """剩余期限: how much is left on ``day``, in the unit of the limit; negative when past.

        Working days for working-day limits, whole hours (rounded down) for hour limits, else civil days.
        Counts to ``date``, which for a provisional answer is the best estimate. `Undetermined` if
        indeterminate.
        """
        if self.instant is not None:
            return Hours((self.instant - instant(_as_moment(day))) // dt.timedelta(hours=1))
        if self.date is None:
            raise Undetermined(
                f"{self.rule.id}: nothing can be counted to; missing: {'; '.join(self.missing)}"
            )
        day = civil_day(day)
        if self.in_working_days:
            from govrules.calendar.outlook import count_to

            return WorkingDays(count_to(self.calendar, day, self.date))
        return Days((self.date - day).days)

    def explain(self, lang: str = "zh") -> str:
        """说明: the result and numbered steps, each with its article, in ``"zh"`` or ``"en"``."""
        from govrules.limits.wording import explanation

        return explanation(self, lang)


def _moments(when: dt.date) -> tuple[dt.datetime, dt.datetime]:
    if isinstance(when, dt.datetime):
        moment = instant(when)
        return moment, moment
    day = civil_day(when)
    start = dt.datetime(day.year, day.month, day.day, tzinfo=BEIJING)
    return start, start + dt.timedelta(days=1)


def _as_moment(day: dt.date) -> dt.datetime:
    if isinstance(day, dt.datetime):
        return day
    day = civil_day(day)
    return dt.datetime(day.year, day.month, day.day, tzinfo=BEIJING)
