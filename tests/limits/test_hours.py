"""小时: limits that run from an instant, through nights and holidays."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from govrules.calendar.civil import BEIJING, instant
from govrules.errors import NotAllowed, Undetermined, WrongType
from govrules.limits.due import Certainty
from govrules.limits.length import Hours
from govrules.limits.rule import Rule
from govrules.limits.term import Pause, Starts


def at(text: str) -> datetime:
    """An instant in Beijing."""
    return datetime.fromisoformat(text).replace(tzinfo=BEIJING)


@pytest.mark.parametrize(
    ("start", "n", "end", "why"),
    [
        (
            datetime(2024, 9, 30, 22, 0),
            24,
            "2024-10-01 22:00",
            "without a zone: Beijing time; into a holiday",
        ),
        (datetime(2024, 12, 31, 22, 0), 4, "2025-01-01 02:00", "across midnight and the year"),
        (datetime(2024, 9, 30, 16, 30, tzinfo=UTC), 24, "2024-10-02 00:30", "00:30 of 1 October in Beijing"),
        (
            datetime(2024, 9, 30, 8, 0, tzinfo=timezone(timedelta(hours=-5))),
            2,
            "2024-09-30 23:00",
            "21:00 in Beijing",
        ),
        (datetime(2024, 9, 30, 22, 0), 0, "2024-09-30 22:00", "at once"),
        (datetime(2024, 2, 28, 12, 0), 48, "2024-03-01 12:00", "over 29 February"),
    ],
)
def test_hours_run_without_a_stop(
    make: Callable[..., Rule], start: datetime, n: int, end: str, why: str
) -> None:
    due = make(Hours(n), starts=Starts.INSTANT).due(start)
    assert due.instant == due.earliest == due.latest == at(end), why
    assert due.instant.utcoffset() == timedelta(hours=8)  # type: ignore[union-attr]
    assert due.date == at(end).date()
    assert due.certainty is Certainty.FINAL
    assert due.require() == at(end).date()


def test_how_hours_ran_is_said(make: Callable[..., Rule]) -> None:
    due = make(Hours(24)).due(datetime(2024, 9, 30, 22, 0))
    assert "自2024-09-30 22:00起24小时，节假日和夜间连续计算，至2024-10-01 22:00" in due.explain()
    assert "24 hours from 2024-09-30 22:00, through nights and holidays, to 2024-10-01 22:00" in due.explain(
        "en"
    )
    assert due.explain().startswith("结论：某项期限至2024-10-01 22:00\n")
    assert "按北京时间理解" in due.explain()
    assert [one.text() for one in due.citations] == ["《某项条例》（国务院令第1号）第九条"]


def test_with_only_a_day_both_bounds_are_given(make: Callable[..., Rule]) -> None:
    due = make(Hours(24)).due(date(2024, 9, 30))
    assert due.certainty is Certainty.INDETERMINATE
    assert due.date is due.instant is None
    assert due.earliest == at("2024-10-01 00:00")
    assert due.latest == at("2024-10-02 00:00")
    assert due.missing == ("the hour at which the period started; only its day is known",)
    assert (
        "无法确定，介于2024-10-01 00:00与2024-10-02 00:00之间；缺少：起算的具体时刻，仅知日期"
        in due.explain()
    )
    assert "indeterminate, between 2024-10-01 00:00 and 2024-10-02 00:00; missing: the hour" in due.explain(
        "en"
    )
    assert "期限24小时，仅知起算日2024-09-30，不知时刻" in due.explain()
    assert "only the day 2024-09-30 is known, not the hour" in due.explain("en")
    with pytest.raises(Undetermined, match="missing: the hour"):
        due.require()
    with pytest.raises(Undetermined, match="nothing can be counted to"):
        due.remaining(date(2024, 9, 30))


@pytest.mark.parametrize(
    ("when", "late"),
    [
        (date(2024, 9, 30), False),  # all of it before the earliest end
        (at("2024-10-01 00:00"), False),
        (at("2024-10-02 00:00") + timedelta(seconds=1), True),
        (date(2024, 10, 3), True),
        (at("2024-10-01 00:00") + timedelta(seconds=1), None),
        (at("2024-10-02 00:00"), None),
        (date(2024, 10, 1), None),
        (date(2024, 10, 2), None),
    ],
)
def test_late_or_not_with_only_a_day(make: Callable[..., Rule], when: date, late: bool | None) -> None:
    due = make(Hours(24)).due(date(2024, 9, 30))
    if late is None:
        with pytest.raises(Undetermined, match="can't be told: the due date lies between"):
            due.overdue(when)
    else:
        assert due.overdue(when) is late


@pytest.mark.parametrize(
    ("when", "late"),
    [
        (datetime(2024, 10, 1, 22, 0), False),
        (datetime(2024, 10, 1, 22, 0, 1), True),
        (datetime(2024, 10, 1, 14, 0, tzinfo=UTC), False),
        (datetime(2024, 10, 1, 14, 1, tzinfo=UTC), True),
        (date(2024, 9, 30), False),
        (date(2024, 10, 2), True),
        (date(2024, 10, 1), None),
    ],
)
def test_late_or_not_by_the_instant(make: Callable[..., Rule], when: date, late: bool | None) -> None:
    due = make(Hours(24)).due(datetime(2024, 9, 30, 22, 0))
    if late is None:
        with pytest.raises(Undetermined):
            due.overdue(when)
    else:
        assert due.overdue(when) is late


@pytest.mark.parametrize(
    ("when", "left"),
    [
        (datetime(2024, 10, 1, 12, 0), 10),
        (datetime(2024, 10, 1, 21, 30), 0),
        (datetime(2024, 10, 1, 22, 0), 0),
        (datetime(2024, 10, 1, 22, 30), -1),
        (datetime(2024, 10, 1, 13, 0, tzinfo=UTC), 1),
        (date(2024, 10, 1), 22),
        (date(2024, 10, 2), -2),
    ],
)
def test_hours_that_remain_are_rounded_down(make: Callable[..., Rule], when: date, left: int) -> None:
    assert make(Hours(24)).due(datetime(2024, 9, 30, 22, 0)).remaining(when) == Hours(left)


# pauses -------------------------------------------------------------------------------------------


def hearing(first: str, last: str | None) -> Pause:
    return Pause(date.fromisoformat(first), None if last is None else date.fromisoformat(last), "hearing")


@pytest.mark.parametrize(
    ("start", "pauses", "end", "why"),
    [
        (
            "2024-09-24 10:00",
            [("2024-09-25", "2024-09-25")],
            "2024-09-26 10:00",
            "14 hours, a day out, 10 hours",
        ),
        (
            "2024-09-24 10:00",
            [("2024-09-24", "2024-09-24")],
            "2024-09-26 00:00",
            "starts inside a paused day",
        ),
        ("2024-09-24 00:00", [("2024-09-25", "2024-09-25")], "2024-09-25 00:00", "ends as the pause begins"),
        (
            "2024-09-24 00:01",
            [("2024-09-25", "2024-09-25")],
            "2024-09-26 00:01",
            "ends a minute after it begins",
        ),
        ("2024-09-24 10:00", [("2024-09-22", "2024-09-23")], "2024-09-25 10:00", "before the start"),
        ("2024-09-24 10:00", [("2024-09-26", "2024-09-27")], "2024-09-25 10:00", "after the end"),
        (
            "2024-09-24 10:00",
            [("2024-09-25", "2024-09-26"), ("2024-09-26", "2024-09-27")],
            "2024-09-28 10:00",
            "overlapping: three days",
        ),
        (
            "2024-09-24 10:00",
            [("2024-09-27", "2024-09-27"), ("2024-09-25", "2024-09-25")],
            "2024-09-26 10:00",
            "the second comes too late",
        ),
        (
            "2024-09-24 10:00",
            [("2024-09-26", "2024-09-26"), ("2024-09-25", "2024-09-25")],
            "2024-09-27 10:00",
            "one after the other",
        ),
    ],
)
def test_hours_leave_out_paused_time(
    make: Callable[..., Rule], start: str, pauses: list[tuple[str, str]], end: str, why: str
) -> None:
    due = make(Hours(24)).due(at(start), pauses=[hearing(*one) for one in pauses])
    assert due.instant == at(end), why


def test_paused_hours_are_told(make: Callable[..., Rule]) -> None:
    rule = make(Hours(24))
    due = rule.due(at("2024-09-24 10:00"), pauses=[hearing("2024-09-24", "2024-09-24")])
    assert "听证：2024-09-24至2024-09-24不计入，扣除14小时" in due.explain()
    assert "a hearing: 2024-09-24 to 2024-09-24 not counted, 14 hours" in due.explain("en")
    overlapping = [hearing("2024-09-25", "2024-09-26"), hearing("2024-09-26", "2024-09-27")]
    text = rule.due(at("2024-09-24 10:00"), pauses=overlapping).explain()
    assert "扣除48小时" in text
    assert "扣除24小时" in text
    outside = [hearing("2024-09-20", "2024-09-23"), hearing("2024-09-26", "2024-09-27")]
    assert "不计入，扣除" not in rule.due(at("2024-09-24 10:00"), pauses=outside).explain()


def test_a_pause_moves_both_bounds(make: Callable[..., Rule]) -> None:
    due = make(Hours(24)).due(date(2024, 9, 24), pauses=[hearing("2024-09-25", "2024-09-25")])
    # From the first minute: over before the pause. From the last: all of the 26th.
    assert due.earliest == at("2024-09-25 00:00")
    assert due.latest == at("2024-09-27 00:00")


@pytest.mark.parametrize(
    ("first", "open_ended"), [("2024-09-24", True), ("2024-09-25", True), ("2024-09-26", False)]
)
def test_a_pause_without_an_end(make: Callable[..., Rule], first: str, open_ended: bool) -> None:
    due = make(Hours(24)).due(at("2024-09-24 10:00"), pauses=[hearing(first, None)])
    assert (due.certainty is Certainty.INDETERMINATE) is open_ended
    if open_ended:
        assert due.instant is due.date is due.latest is None
        assert due.earliest == at("2024-09-25 10:00")
        assert due.missing == (f"when the pause that began on {first} ended (hearing)",)
        assert due.overdue(date(2024, 9, 24)) is False
        with pytest.raises(Undetermined, match="and an unknown day"):
            due.overdue(date(2025, 1, 1))
    else:
        assert due.instant == at("2024-09-25 10:00")


def test_an_inquiry_returned_on_the_day_it_was_sent_takes_no_hours(make: Callable[..., Rule]) -> None:
    same_day = Pause.between(date(2024, 9, 24), date(2024, 9, 24), "hearing")
    due = make(Hours(24)).due(at("2024-09-24 10:00"), pauses=[same_day])
    assert due.instant == at("2024-09-25 10:00")
    read = make(Hours(24)).due(
        at("2024-09-24 10:00"), pauses=[same_day], reading="pause_from_sent_through_return"
    )
    assert read.instant == at("2024-09-26 00:00")


def test_a_ground_that_is_not_excluded_runs_on(make: Callable[..., Rule]) -> None:
    other = Pause(date(2024, 9, 25), date(2024, 9, 25), "lunch")
    due = make(Hours(24)).due(at("2024-09-24 10:00"), pauses=[other])
    assert due.instant == at("2024-09-25 10:00")
    assert "“lunch”所用时间不属于" in due.explain()


# extensions ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("extended", "told", "end", "why"),
    [
        (None, None, "2024-09-25 10:00", "not extended"),
        (0, None, "2024-09-25 10:00", "by nothing"),
        (12, None, "2024-09-25 22:00", "12 hours from the first end"),
        ("max", date(2024, 9, 25), "2024-09-26 10:00", "told on the day of the first end"),
        (Hours(24), date(2024, 9, 26), "2024-09-25 10:00", "told the day after: it doesn't count"),
    ],
)
def test_an_extension_in_hours(
    make: Callable[..., Rule], extended: object, told: date | None, end: str, why: str
) -> None:
    rule = make(Hours(24), longest=Hours(24))
    due = rule.due(at("2024-09-24 10:00"), extended=extended, extension_told=told)  # type: ignore[arg-type]
    assert due.instant == at(end), why
    with pytest.raises(NotAllowed):
        rule.due(at("2024-09-24 10:00"), extended=25)


def test_an_extension_in_hours_is_told(make: Callable[..., Rule]) -> None:
    rule = make(Hours(24), longest=Hours(24))
    due = rule.due(at("2024-09-24 10:00"), extended=12)
    assert due.first_due == date(2024, 9, 25)
    assert (
        "延长12小时，未载明告知日期，视为按时告知，自首个届满日2024-09-25 10:00续算，至2024-09-25 22:00"
        in due.explain()
    )
    assert "from the first due date 2024-09-25 10:00 to 2024-09-25 22:00" in due.explain("en")
    assert "第十一条" in due.explain()
    late = rule.due(at("2024-09-24 10:00"), extended=12, extension_told=date(2024, 9, 26))
    assert "晚于首个届满日2024-09-25 10:00，不予计入" in late.explain()
    any_day = rule.due(
        at("2024-09-24 10:00"),
        extended=12,
        extension_told=date(2024, 9, 26),
        reading="extension_told_any_day",
    )
    assert any_day.instant == at("2024-09-25 22:00")


def test_an_extension_with_only_a_day(make: Callable[..., Rule]) -> None:
    rule = make(Hours(24), longest=Hours(24))
    due = rule.due(date(2024, 9, 24), extended=12, extension_told=date(2024, 9, 25))
    assert (due.earliest, due.latest) == (at("2024-09-25 12:00"), at("2024-09-26 12:00"))
    assert "延长12小时，2024-09-25告知" in due.explain()
    assert "Extended by 12 hours, told on 2024-09-25" in due.explain("en")
    assert "续算" not in due.explain()  # from which hour isn't known
    assert [one.place() for one in due.citations] == ["第九条", "第十一条"]
    # Told on the 26th: in time only if the period ended on it, that is if it started at the day's very end.
    between = rule.due(date(2024, 9, 24), extended=12, extension_told=date(2024, 9, 26))
    assert (between.earliest, between.latest) == (at("2024-09-25 00:00"), at("2024-09-26 12:00"))
    assert "whether the extension told on 2024-09-26 was told in time" in between.missing
    assert "延长是否在首个期限届满前告知" in between.explain()
    late = rule.due(date(2024, 9, 24), extended=12, extension_told=date(2024, 9, 27))
    assert (late.earliest, late.latest) == (at("2024-09-25 00:00"), at("2024-09-26 00:00"))


def test_a_pause_inside_an_extension(make: Callable[..., Rule]) -> None:
    rule = make(Hours(24), longest=Hours(24))
    due = rule.due(at("2024-09-24 10:00"), extended=24, pauses=[hearing("2024-09-26", "2024-09-26")])
    assert due.first_due == date(2024, 9, 25)
    assert due.instant == at("2024-09-27 10:00")
    assert "扣除24小时" in due.explain()
    running = rule.due(at("2024-09-24 10:00"), extended=24, pauses=[hearing("2024-09-26", None)])
    assert running.earliest == at("2024-09-25 10:00")
    assert running.latest is None


@pytest.mark.parametrize("when", ["2024-10-01 22:00", None, 5])
def test_what_is_no_instant_is_refused(make: Callable[..., Rule], when: object) -> None:
    due = make(Hours(24)).due(datetime(2024, 9, 30, 22, 0))
    for ask in (due.overdue, due.remaining):
        with pytest.raises(WrongType, match="a day is needed"):
            ask(when)  # type: ignore[arg-type]


@pytest.mark.parametrize("value", [date(2024, 9, 30), "2024-09-30 22:00", None, 1727704800.0])
def test_only_a_datetime_is_an_instant(value: object) -> None:
    with pytest.raises(WrongType, match=r"an instant is needed, not .*give a datetime\.datetime"):
        instant(value)  # type: ignore[arg-type]
    assert instant(datetime(2024, 9, 30, 14, 0, tzinfo=UTC)).isoformat() == "2024-09-30T22:00:00+08:00"
