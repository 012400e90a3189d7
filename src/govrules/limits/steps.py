"""Steps 计算步骤: the trail of a count in words, with sources, built only when somebody reads them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any

from govrules.calendar.civil import BEIJING, civil_day
from govrules.calendar.days import DayKind
from govrules.labels import Label
from govrules.limits.context import place_steps, straddle_steps
from govrules.limits.conventions import CONVENTIONS
from govrules.limits.due import Due, Step
from govrules.limits.grounds import Basis, basis_of_civil, convention_of, counting_sources, version_citations
from govrules.limits.length import Hours, Months, OnDate, WorkingDays, YearlyDate, Years
from govrules.limits.phrases import moment_text, spans, with_weekday
from govrules.limits.recurrence import Every
from govrules.limits.term import Actor, Bound, Roll, Starts
from govrules.sources import Citation, Confidence


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
    return [*steps, *_office_limit(due)]


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
        steps += _notice_days(due, day - dt.timedelta(1), start - dt.timedelta(1))
    steps.append(Step(f"最迟为{with_weekday(day)}", f"The last day is {with_weekday(day, 'en')}"))
    return [*steps, *_office_limit(due)]


def _recurs(due: Due, recurs: Every) -> list[Step]:
    return [
        Step(
            f"{recurs.text()}至少一次；取{civil_day(due.start)}起最近的一期",
            f"At least once {recurs.text('en')}; the first such day on or after {civil_day(due.start)}",
            version_citations(due.version),
        ),
        *_office_limit(due),
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


def _office_limit(due: Due) -> list[Step]:
    limit = due.version.office_limit
    return [Step(f"法律未规定期限；机关自设期限：{limit}", f"Set by the office: {limit}")] if limit else []


def _first_due(due: Due, day: dt.date, unrolled: dt.date | None = None) -> list[Step]:
    if _fixes_start(due):
        return []
    last = unrolled or day
    steps = _notice_days(due, civil_day(due.start), day) if due.in_working_days else []
    steps.append(Step(f"期限届满日为{with_weekday(last)}", f"The period ends on {with_weekday(last, 'en')}"))
    return steps


def _fixes_start(due: Due) -> bool:
    return due.version.term is not None and due.version.term.bound is Bound.STARTING


def _notice_days(due: Due, after: dt.date, through: dt.date) -> list[Step]:
    """The festival days and made-up working days inside a count, by notice."""
    calendar = due.calendar
    rests: dict[Label, list[dt.date]] = {}
    works: dict[Label, list[dt.date]] = {}
    day = after + dt.timedelta(1)
    while day <= min(through, calendar.horizon):
        found = calendar.day(day)
        if found.source or found.notice is None:
            source = Label(found.source, found.source)
        else:
            source = Label(found.notice.name("zh"), found.notice.name("en"))
        if found.kind is DayKind.MADE_UP_WORKDAY:
            works.setdefault(source, []).append(day)
        elif found.name and not found.works:
            rests.setdefault(source, []).append(day)
        day += dt.timedelta(1)
    steps = []
    for source in dict.fromkeys([*rests, *works]):
        parts_zh, parts_en = [], []
        if source in rests:
            parts_zh.append(f"{spans(rests[source])}放假，不计入")
            parts_en.append(f"{spans(rests[source], 'en')} off, not counted")
        if source in works:
            parts_zh.append(f"{spans(works[source])}调休上班，计入")
            parts_en.append(f"{spans(works[source], 'en')} worked, counted")
        steps.append(Step("期间内" + "；".join(parts_zh), "Inside: " + "; ".join(parts_en), (), source))
    return steps


def _pause_refused(due: Due, ground: str) -> list[Step]:
    # Another version may exclude this ground, and so know its words.
    terms = [version.term for version in due.rule.versions if version.term is not None]
    known = {one.name: one.label for term in terms for one in term.pauses}
    label = known.get(ground, Label(ground, ground))
    return [
        Step(
            f"“{label.zh}”所用时间不属于该版本规定可扣除的时间，不予扣除",
            f"Time for {label.en!r} is not left out: this version doesn't exclude it",
            (due.version.citation,),
        )
    ]


def _paused(due: Due, ground: str, first: dt.date, last: dt.date, count: float) -> list[Step]:
    cited: tuple[Citation, ...] = ()
    label_zh = label_en = ground
    term = due.version.term
    for one in () if term is None else term.pauses:
        if ground in (one.name, one.label.zh, one.label.en):
            cited, label_zh, label_en = (one.citation,), one.label.zh, one.label.en
    unit = ("个工作日", "working days") if due.in_working_days else ("日", "days")
    if term is not None and isinstance(term.length, Hours):
        unit = ("小时", "hours")
    return [
        Step(
            f"{label_zh}：{first}至{last}不计入，扣除{count:g}{unit[0]}",
            f"{label_en}: {first} to {last} not counted, {count:g} {unit[1]}",
            cited,
        )
    ]


def _pause_runs(due: Due, ground: str, first: dt.date) -> list[Step]:
    return [
        Step(f"自{first}起的扣除（{ground}）尚未结束", f"The pause since {first} ({ground}) has not ended")
    ]


def _extended(due: Due, span: Any, told: dt.date | None, first: dt.date, last: dt.date) -> list[Step]:
    term = due.version.term
    cited = (term.extends.citation,) if term is not None and term.extends is not None else ()
    how = _told(told)
    steps = [] if not isinstance(span, WorkingDays) else _notice_days(due, first, last)
    return [
        Step(
            f"延长{span.text()}{how[0]}，自首个届满日{moment_text(first)}续算，至{with_weekday(last)}",
            f"Extended by {span.text('en')}{how[1]}, from the first due date {moment_text(first)} "
            f"to {with_weekday(last, 'en')}",
            cited,
        ),
        *steps,
    ]


def _longer(due: Due, span: Any, told: dt.date | None) -> list[Step]:
    term = due.version.term
    cited = (term.extends.citation,) if term is not None and term.extends is not None else ()
    how = _told(told)
    return [Step(f"延长{span.text()}{how[0]}", f"Extended by {span.text('en')}{how[1]}", cited)]


def _told(told: dt.date | None) -> tuple[str, str]:
    if told is None:
        return "，未载明告知日期，视为按时告知", ", told on a day not recorded, assumed in time"
    return f"，{told}告知", f", told on {told}"


def _extension_late(due: Due, span: Any, told: dt.date, first: dt.date) -> list[Step]:
    return [
        Step(
            f"延长{span.text()}于{told}告知，晚于首个届满日{moment_text(first)}，不予计入",
            f"The extension of {span.text('en')} told on {told} came after the first due date {moment_text(first)} "
            "and doesn't count",
            (due.version.citation,),
        )
    ]


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


def _no_number(due: Due) -> list[Step]:
    return [Step("条文未规定具体期限", "The text sets no number", (due.version.citation,))]


def _no_limit(due: Due) -> list[Step]:
    return [Step("该规则不是期限规定", "The rule sets no time limit", version_citations(due.version))]


def _not_before(due: Due, day: dt.date, since: dt.date) -> list[Step]:
    return [
        Step(
            f"按新规定应于{day}届满，早于其施行；以施行之日{since}为准",
            f"By the new version it would have ended on {day}, before that version started: {since} it is",
            (due.version.citation,),
        )
    ]


def _ended(due: Due, since: dt.date) -> list[Step]:
    return [
        Step(
            f"该规定自{since}起失效，此前再无应办之日",
            f"The rule ended on {since}, before another such day came",
            version_citations(due.version),
        )
    ]


def _number_not_found(due: Due) -> list[Step]:
    return [
        Step(
            "条文可能规定了期限，但未查到原文",
            "The text may set a number; it was not found in any source",
            (due.version.citation,),
        )
    ]


def _fixed(due: Due, length: YearlyDate | OnDate) -> list[Step]:
    limit = Step(f"期限为{length.text()}", f"The limit is {length.text('en')}", (due.version.citation,))
    return [limit, *_office_limit(due)]


def _day_only(due: Due, day: dt.date, length: Any) -> list[Step]:
    return [
        Step(
            f"期限{length.text()}，仅知起算日{day}，不知时刻",
            f"The limit is {length.text('en')}; only the day {day} is known, not the hour",
            (due.version.citation,),
        ),
        *_office_limit(due),
    ]


def _hours(due: Due, moment: dt.datetime, length: Any, end: dt.datetime) -> list[Step]:
    if length.n == 0:
        return [
            Step(
                f"{moment_text(moment)}：{due.trigger.zh}；应当立即办理",
                f"{moment_text(moment)}: {due.trigger.en}; to be done at once",
                version_citations(due.version),
            ),
            *_office_limit(due),
        ]
    return [
        Step(
            f"自{moment_text(moment)}起{length.text()}，节假日和夜间连续计算，至{moment_text(end)}",
            f"{length.text('en')} from {moment_text(moment)}, through nights and holidays, to {moment_text(end)}",
            (due.version.citation,),
        ),
        *_office_limit(due),
    ]


_WRITERS: dict[str, Callable[..., list[Step]]] = {
    "naive": _naive,
    "converted": _converted,
    "since_unknown": _since_unknown,
    "receipt_moved": _receipt_moved,
    "count": _count,
    "first_due": _first_due,
    "pause_refused": _pause_refused,
    "paused": _paused,
    "pause_runs": _pause_runs,
    "extended": _extended,
    "longer": _longer,
    "extension_late": _extension_late,
    "rolled": _rolled,
    "stays": _stays,
    "open": _open,
    "no_number": _no_number,
    "number_not_found": _number_not_found,
    "no_limit": _no_limit,
    "ended": _ended,
    "not_before": _not_before,
    "fixed": _fixed,
    "day_only": _day_only,
    "recurs": _recurs,
    "back": _back,
    "hours": _hours,
}
