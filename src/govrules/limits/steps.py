"""Steps 计算步骤: the trail of a count in words, with sources, built only when somebody reads them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any

from govrules.calendar.civil import BEIJING, civil_day
from govrules.labels import Label
from govrules.limits.context import place_steps, straddle_steps
from govrules.limits.conventions import CONVENTIONS
from govrules.limits.due import Due, Step
from govrules.limits.grounds import Basis, basis_of_civil, convention_of, counting_sources, version_citations
from govrules.limits.length import Months, OnDate, WorkingDays, YearlyDate, Years
from govrules.limits.option_steps import (
    extended_by,
    extension_late,
    longer_by,
    pause_refused,
    pause_runs,
    paused_days,
)
from govrules.limits.phrases import moment_text, with_weekday
from govrules.limits.recurrence import Every
from govrules.limits.step_details import notice_days, office_limit_step
from govrules.limits.term import Actor, Bound, Roll, Starts
from govrules.limits.undated_steps import no_limit, no_number, not_before, number_not_found, rule_ended
from govrules.sources import Confidence


def steps_of(due: Due) -> tuple[Step, ...]:
    """计算步骤: the trail of a count in words, with sources."""
    steps = [step for entry in due.trail for step in _WRITERS[str(entry[0])](due, *entry[1:])]
    steps += [*_meaning(due), *straddle_steps(due), *place_steps(due)]
    if due.version.confidence is not Confidence.TEXT_READ:
        mark = due.version.confidence
        steps.append(Step(f"该条款可信程度：{mark.zh}", f"Confidence in this provision: {mark.en}"))
    return tuple(steps)


def _naive(due: Due, day: dt.date) -> list[Step]:
    return [
        Step(
            f"所给时间未带时区，按北京时间理解，为{day}",
            f"The time given has no zone and is read as Beijing time: {day}",
        )
    ]


def _converted(due: Due, given: dt.datetime, day: dt.date) -> list[Step]:
    if given.utcoffset() == BEIJING.utcoffset(None):
        return []
    return [
        Step(f"{given.isoformat()}换算为北京时间，为{day}", f"{given.isoformat()} is {day} in Beijing time")
    ]


def _since_unknown(due: Due) -> list[Step]:
    return [
        Step(
            "该版本施行日期未查明，按已知有效处理",
            "When this version came into force isn't known; taken as in force",
        )
    ]


def _receipt_moved(due: Due, day: dt.date, moved: dt.date) -> list[Step]:
    return [
        Step(
            f"按“休息日收到视为其后首个工作日收到”的理解，{day}视为{moved}",
            f"By the reading that receipt on a rest day counts on the next working day, {day} becomes {moved}",
        )
    ]


def _count(due: Due, start: dt.date, length: Any, starts: Starts, actor: Actor) -> list[Step]:
    trigger = due.trigger
    if _fixes_start(due):
        return [
            Step(
                f"{with_weekday(start)}：{trigger.zh}；该日即起算所依之日",
                f"{with_weekday(start, 'en')}: {trigger.en}; the day on which the other period rests",
                version_citations(due.version),
            )
        ]
    sources = counting_sources(due, start)
    steps = []
    if starts is Starts.DAY_AFTER:
        how = sources.first_day
        steps.append(
            Step(
                f"{with_weekday(start)}：{trigger.zh}；当日不计入，自次日起算{how.words.zh}",
                f"{with_weekday(start, 'en')}: {trigger.en}; that day isn't counted{how.words.en}",
                how.citations,
            )
        )
    else:
        steps.append(
            Step(f"{with_weekday(start)}：{trigger.zh}", f"{with_weekday(start, 'en')}: {trigger.en}")
        )
    cited = list(version_citations(due.version))
    more = Label("", "")
    if isinstance(length, Months | Years):
        more = sources.months.words
        cited += sources.months.citations
    elif isinstance(length, WorkingDays) and sources.working_days is not None:
        cited.append(sources.working_days)
    when = (
        ("当日办理", "the same day")
        if length.n == 0
        else (f"期限{length.text()}", f"The limit is {length.text('en')}")
    )
    steps.append(Step(when[0] + more.zh, when[1] + more.en, tuple(dict.fromkeys(cited))))
    return [*steps, *office_limit_step(due)]


def _back(due: Due, start: dt.date, length: Any, clear: bool, day: dt.date) -> list[Step]:
    trigger, unit = due.trigger, counting_sources(due, start).working_days
    cited = [*version_citations(due.version), *((unit,) if unit and isinstance(length, WorkingDays) else ())]
    between = Label("，其间隔满", ", with as many whole days between") if clear else Label("", "")
    steps = [
        Step(
            f"{with_weekday(start)}：{trigger.zh}；该日不计入（参照民事期间规则）",
            f"{with_weekday(start, 'en')}: {trigger.en}; that day isn't counted (civil-law convention, by analogy)",
            basis_of_civil(start).citations,
        ),
        Step(
            f"自该日前一日起倒数{length.text()}{between.zh}",
            f"Counted back {length.text('en')} from the day before{between.en}",
            tuple(cited),
        ),
    ]
    if isinstance(length, WorkingDays):
        steps += notice_days(due, day - dt.timedelta(1), start - dt.timedelta(1))
    steps.append(Step(f"最迟为{with_weekday(day)}", f"The last day is {with_weekday(day, 'en')}"))
    return [*steps, *office_limit_step(due)]


def _recurs(due: Due, recurs: Every) -> list[Step]:
    return [
        Step(
            f"{recurs.text()}至少一次；取{civil_day(due.start)}起最近的一期",
            f"At least once {recurs.text('en')}; the first such day on or after {civil_day(due.start)}",
            version_citations(due.version),
        ),
        *office_limit_step(due),
    ]


def _meaning(due: Due) -> list[Step]:
    """What the last day means where it isn't a day to act by, and what happens when it passes."""
    term = due.version.term
    if term is None or due.date is None:
        return []
    steps = []
    if term.bound is Bound.SHORTEST:
        steps.append(
            Step(
                f"该期限为最短期限，满{due.date}后方可结束",
                f"A minimum period: it may not end before {due.date}",
            )
        )
    elif term.bound is Bound.LASTING:
        steps.append(Step(f"该期间存续至{due.date}", f"The period lasts through {due.date}"))
    if term.on_lapse is not None:
        steps.append(Step(f"期满：{term.on_lapse.zh}", f"On lapse: {term.on_lapse.en}"))
    return steps


def _first_due(due: Due, day: dt.date, unrolled: dt.date | None = None) -> list[Step]:
    if _fixes_start(due):
        return []
    last = unrolled or day
    steps = notice_days(due, civil_day(due.start), day) if due.in_working_days else []
    steps.append(Step(f"期限届满日为{with_weekday(last)}", f"The period ends on {with_weekday(last, 'en')}"))
    return steps


def _fixes_start(due: Due) -> bool:
    return due.version.term is not None and due.version.term.bound is Bound.STARTING


def _rolled(due: Due, day: dt.date, moved: dt.date, roll: Roll) -> list[Step]:
    how = counting_sources(due, civil_day(due.start)).last_day
    if roll is not Roll.NEXT_WORKDAY:
        words = Label("（法律未作规定，参照民事期间规则）", " (the law is silent; civil-law convention)")
        cited = convention_of(CONVENTIONS, civil_day(day)).last_day
        how = Basis((cited,), words)
    return [
        Step(
            f"{with_weekday(day)}为休息日，顺延至{with_weekday(moved)}{how.words.zh}",
            f"{with_weekday(day, 'en')} is a rest day; the last day moves to {with_weekday(moved, 'en')}{how.words.en}",
            how.citations,
        )
    ]


def _stays(due: Due, day: dt.date, actor: Actor) -> list[Step]:
    if _fixes_start(due) or day > due.calendar.horizon or day.year < 2004 or due.calendar.is_workday(day):
        return []
    found = due.calendar.day(day)
    notice = (
        None
        if found.notice is None or not found.name
        else Label(found.notice.name("zh"), found.notice.name("en"))
    )
    return [
        Step(
            f"{with_weekday(day)}为休息日；法律未规定{actor.zh}的期限顺延，不顺延",
            f"{with_weekday(day, 'en')} is a rest day; no text moves the period of the {actor.en}, so it stays",
            (),
            notice,
        )
    ]


def _open(due: Due, opens: dt.date, earliest: dt.date, latest: dt.date) -> list[Step]:
    year = due.calendar.horizon.year + 1
    return [
        Step(
            f"{year}年放假通知尚未为本日历所知，{opens}起的日子未定，期限届满日在{earliest}至{latest}之间",
            f"The calendar knows no holiday notice for {year}; days from {opens} on are open: "
            f"the period ends between {earliest} and {latest}",
        )
    ]


def _fixed(due: Due, length: YearlyDate | OnDate) -> list[Step]:
    limit = Step(f"期限为{length.text()}", f"The limit is {length.text('en')}", (due.version.citation,))
    return [limit, *office_limit_step(due)]


def _day_only(due: Due, day: dt.date, length: Any) -> list[Step]:
    return [
        Step(
            f"期限{length.text()}，仅知起算日{day}，不知时刻",
            f"The limit is {length.text('en')}; only the day {day} is known, not the hour",
            (due.version.citation,),
        ),
        *office_limit_step(due),
    ]


def _hours(due: Due, moment: dt.datetime, length: Any, end: dt.datetime) -> list[Step]:
    if length.n == 0:
        return [
            Step(
                f"{moment_text(moment)}：{due.trigger.zh}；应当立即办理",
                f"{moment_text(moment)}: {due.trigger.en}; to be done at once",
                version_citations(due.version),
            ),
            *office_limit_step(due),
        ]
    return [
        Step(
            f"自{moment_text(moment)}起{length.text()}，节假日和夜间连续计算，至{moment_text(end)}",
            f"{length.text('en')} from {moment_text(moment)}, through nights and holidays, to {moment_text(end)}",
            (due.version.citation,),
        ),
        *office_limit_step(due),
    ]


_WRITERS: dict[str, Callable[..., list[Step]]] = {
    "naive": _naive,
    "converted": _converted,
    "since_unknown": _since_unknown,
    "receipt_moved": _receipt_moved,
    "count": _count,
    "first_due": _first_due,
    "pause_refused": pause_refused,
    "paused": paused_days,
    "pause_runs": pause_runs,
    "extended": extended_by,
    "longer": longer_by,
    "extension_late": extension_late,
    "rolled": _rolled,
    "stays": _stays,
    "open": _open,
    "no_number": no_number,
    "number_not_found": number_not_found,
    "no_limit": no_limit,
    "ended": rule_ended,
    "not_before": not_before,
    "fixed": _fixed,
    "day_only": _day_only,
    "recurs": _recurs,
    "back": _back,
    "hours": _hours,
}
