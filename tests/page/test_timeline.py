"""Tests of the timeline 期间图测试: what a strip or a scale shows of an answer."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta

import pytest
from attrs import evolve
from tests.page.standins import REPLY, finding, report, rule_of

import govrules as gr
from govrules.calendar.days import DayKind
from govrules.findings import Status
from govrules.limits.due import Certainty
from govrules.limits.length import Days, Hours, Months, Years
from govrules.limits.term import Roll, Starts
from govrules.page import render
from govrules.page.daybook import DayBook
from govrules.page.scale import of_hours
from govrules.page.strip import CLASSES
from govrules.page.timeline import LONGEST_STRIP, Mark, timeline
from govrules.page.words import FESTIVALS

BOOK = DayBook(gr.CHINA)


def line_of(due, done=None, as_of=None, **more):
    return timeline(finding("1", due, done, **more).obligation, as_of, BOOK)


def cells_of(*given, **more):
    return {cell.date: cell for cell in line_of(*given, **more).cells(BOOK)}


def test_one_cell_for_each_day_from_start_to_two_days_past_the_end():
    line = line_of(REPLY.due(date(2024, 9, 20)), date(2024, 10, 25))
    assert (line.first, line.last, line.length) == (date(2024, 9, 20), date(2024, 10, 27), 38)
    assert [cell.date for cell in line.cells(BOOK)] == [date(2024, 9, 20) + timedelta(n) for n in range(38)]
    assert line.marks == (
        (Mark.START, date(2024, 9, 20)),
        (Mark.DUE, date(2024, 10, 23)),
        (Mark.DONE, date(2024, 10, 25)),
    )


def test_counted_days_are_numbered_and_rest_days_are_not():
    cells = cells_of(REPLY.due(date(2024, 9, 20)), date(2024, 10, 25))
    assert cells[date(2024, 9, 20)].number == ""
    assert cells[date(2024, 9, 23)].number == "1"
    assert cells[date(2024, 9, 29)].number == "6"
    assert cells[date(2024, 9, 29)].day.kind is DayKind.MADE_UP_WORKDAY
    assert cells[date(2024, 10, 1)].number == ""
    assert cells[date(2024, 10, 23)].number == "20"
    assert cells[date(2024, 10, 24)].number == ""
    assert [day for day, cell in cells.items() if cell.overdue] == [date(2024, 10, 24), date(2024, 10, 25)]


def test_pauses_and_extension():
    due = REPLY.due(
        date(2020, 1, 10),
        extended=20,
        extension_told=date(2020, 2, 10),
        pauses=(gr.Pause.between(date(2020, 1, 15), date(2020, 1, 21), "third_party"),),
    )
    line = line_of(due, date(2020, 3, 18))
    cells = {cell.date: cell for cell in line.cells(BOOK)}
    assert [day.day for day, cell in cells.items() if cell.paused] == [16, 17, 18, 19, 20, 21]
    assert cells[date(2020, 1, 19)].number == ""
    assert dict(line.marks)[Mark.FIRST_DUE] == date(2020, 2, 21)
    assert dict(line.marks)[Mark.TOLD] == date(2020, 2, 10)
    assert cells[date(2020, 2, 21)].number == "20"
    assert not cells[date(2020, 2, 21)].extended
    assert cells[date(2020, 2, 24)].number == "+1"
    assert (cells[date(2020, 3, 20)].number, cells[date(2020, 3, 20)].extended) == ("+20", True)


def test_an_extension_told_late_leaves_no_extension():
    due = REPLY.due(date(2024, 9, 20), extended=20, extension_told=date(2024, 10, 24))
    line = line_of(due, date(2024, 10, 25))
    assert line.extension is None
    assert Mark.FIRST_DUE not in dict(line.marks)
    assert dict(line.marks)[Mark.TOLD] == date(2024, 10, 24)


def test_time_that_the_version_does_not_leave_out_is_shown_as_counted():
    due = REPLY.due(
        date(2012, 4, 20), pauses=(gr.Pause(date(2012, 4, 24), date(2012, 4, 26), "other_organ"),)
    )
    line = line_of(due, date(2012, 5, 20))
    assert [span.counts for span in line.pauses] == [False]
    assert not any(cell.paused for cell in line.cells(BOOK))
    html = render(report(finding("1", due, date(2012, 5, 20))))
    assert "不予扣除</b> 2012-04-24至2012-04-26（征求其他机关意见）" in html


def test_a_pause_that_still_runs_is_hatched_to_the_end():
    due = REPLY.due(date(2024, 4, 1), pauses=(gr.Pause.between(date(2024, 4, 8), None, "third_party"),))
    line = line_of(due)
    paused = [cell.date for cell in line.cells(BOOK) if cell.paused]
    assert (paused[0], paused[-1]) == (date(2024, 4, 9), line.last)
    assert line.numbers == {}
    assert "2024-04-09起，尚未结束" in render(report(finding("1", due)))


def test_the_pause_is_bounded_by_the_reading_asked_for():
    pause = gr.Pause.between(date(2024, 4, 8), date(2024, 4, 10), "third_party")
    due = REPLY.due(date(2024, 4, 1), pauses=(pause,), reading="pause_from_sent_through_return")
    cells = cells_of(due, date(2024, 4, 12))
    assert [day.day for day, cell in cells.items() if cell.paused] == [8, 9, 10]
    assert cells[due.date].number == "20"


def provisional():
    settled = REPLY.due(date(2026, 11, 20))
    start, best = date(2026, 12, 8), date(2027, 1, 6)
    first, last = date(2027, 1, 5), date(2027, 1, 8)
    trail = (("count", start, gr.WorkingDays(20), Starts.DAY_AFTER, settled.rule.actor), ("first_due", best))
    return evolve(
        settled,
        start=start,
        date=best,
        earliest=first,
        latest=last,
        certainty=Certainty.PROVISIONAL,
        trail=(*trail, ("open", gr.CHINA.opens, first, last)),
    )


def test_a_provisional_answer_shows_its_window_and_what_is_not_known():
    line = line_of(provisional(), date(2027, 1, 7))
    cells = {cell.date: cell for cell in line.cells(BOOK)}
    assert [day.day for day, cell in cells.items() if cell.window] == [5, 6, 7, 8]
    assert cells[date(2027, 1, 4)].day is None
    assert not cells[date(2026, 12, 28)].day.settled
    assert cells[date(2026, 12, 24)].number == "12"
    assert cells[date(2026, 12, 28)].number == ""
    for lang, words in (
        ("zh", "暂定；2027-01-05至2027-01-08之间"),
        ("en", "provisional; between 2027-01-05 and 2027-01-08"),
    ):
        html = render(report(finding("1", provisional(), date(2027, 1, 7))), lang)
        assert words in html
        assert 'class="r"' in html
        assert 'class="u"' in html


def test_a_provisional_answer_of_one_day_names_it_once():
    due = evolve(provisional(), earliest=date(2027, 1, 6), latest=date(2027, 1, 6))
    assert line_of(due, date(2027, 1, 7)).window is None
    assert "2027-01-06（周三）（暂定）" in render(report(finding("1", due, date(2027, 1, 7))))


def test_natural_days_number_rest_days_too_and_a_rolled_day_has_no_number():
    stays = cells_of(rule_of(Days(10)).due(date(2024, 9, 25)), date(2024, 9, 30))
    assert stays[date(2024, 10, 1)].number == "6"
    assert stays[date(2024, 10, 5)].number == "10"
    rolled = rule_of(Days(10), roll=Roll.NEXT_WORKDAY).due(date(2024, 9, 25))
    cells = cells_of(rolled, date(2024, 9, 30))
    assert rolled.date == date(2024, 10, 8)
    assert (cells[date(2024, 10, 5)].number, cells[date(2024, 10, 8)].number) == ("10", "")


def test_a_day_that_counts_itself_is_number_one():
    cells = cells_of(rule_of(gr.WorkingDays(3), Starts.SAME_DAY).due(date(2024, 9, 23)), date(2024, 9, 24))
    assert [cells[date(2024, 9, day)].number for day in (23, 24, 25)] == ["1", "2", "3"]


def test_months_have_no_numbers():
    assert line_of(rule_of(Months(2)).due(date(2024, 9, 23)), date(2024, 9, 24)).numbers == {}


def test_undone_and_overdue_runs_to_the_day_asked_for_or_on():
    due = REPLY.due(date(2024, 9, 20))
    near = line_of(due, as_of=date(2024, 11, 1), status=Status.OVERDUE)
    assert dict(near.marks)[Mark.AS_OF] == date(2024, 11, 1)
    assert (near.overdue.first, near.overdue.last, near.last) == (
        date(2024, 10, 24),
        date(2024, 11, 1),
        date(2024, 11, 3),
    )
    far = line_of(due, as_of=date(2026, 1, 1), status=Status.OVERDUE)
    assert Mark.AS_OF not in dict(far.marks)
    assert (far.overdue.last, far.last) == (None, date(2024, 10, 25))


def test_long_strips_are_cut_into_weeks_and_longer_ones_drawn_as_a_scale():
    strip = render(report(finding("1", rule_of(Days(120)).due(date(2024, 1, 3)), date(2024, 3, 1))))
    weeks = re.search(r'<div class="strip".*?</div>', strip, re.DOTALL)[0].count("<svg")
    assert weeks == 18  # 2024-01-03 (a Wednesday) to 2024-05-04
    due = rule_of(Years(10)).due(date(2014, 1, 3))
    assert line_of(due, date(2024, 3, 1)).length > LONGEST_STRIP
    scale = render(report(finding("1", due, date(2024, 3, 1))))
    assert 'class="strip"' not in scale
    assert 'class="scale"' in scale
    assert "2018年1月" in scale


def test_an_hour_limit_is_a_bar_between_instants():
    start = datetime(2025, 3, 1, 14, 15, tzinfo=UTC)
    due = rule_of(Hours(4), Starts.INSTANT).due(start)
    one = finding("1", due, datetime(2025, 3, 2, 4, 40), days_late=3)
    bar = of_hours(one.obligation, None)
    assert [mark for mark, _ in bar.marks] == [Mark.START, Mark.DUE, Mark.DONE]
    assert [piece.name for piece in bar.bars] == ["o"]
    html = render(report(one))
    for words in ("2025-03-01 22:15", "2025-03-02 02:15", "2025-03-02 04:40", "3小时", "时限图"):
        assert words in html


def test_an_hour_limit_with_only_a_day_known_shows_both_bounds():
    one = finding("1", rule_of(Hours(4), Starts.INSTANT).due(date(2025, 3, 5)), date(2025, 3, 5))
    bar = of_hours(one.obligation, None)
    assert [piece.name for piece in bar.bars] == ["dn", "rw"]
    html = render(report(one), "en")
    assert "between 2025-03-05 04:00 and 2025-03-06 04:00" in html
    assert "Done</b> 2025-03-05</li>" in html


def test_no_end_at_all_is_said():
    due = gr.rule("disclosure.application.correction_notice").due(date(2018, 3, 1))
    assert line_of(due) is None
    assert "没有可画出的届满日" in render(report(finding("1", due)))


@pytest.mark.parametrize("day", [date(2004, 1, 1), gr.CHINA.horizon])
def test_strips_at_the_ends_of_the_calendar(day):
    line = line_of(rule_of(Days(5)).due(day), day)
    assert len(line.cells(BOOK)) == line.length


def test_every_kind_of_day_has_a_look_and_every_festival_a_name():
    assert set(CLASSES) == set(DayKind)
    names = {part for notice in gr.CHINA.notices for item in notice.items for part in item.name.split("、")}
    assert names <= set(FESTIVALS)


def test_local_rest_days_are_drawn_with_their_source():
    local = gr.CHINA.with_rest_days("广西壮族自治区", [date(2025, 3, 31)], "地方放假通知")
    html = render(
        report(finding("1", REPLY.due(date(2025, 3, 24), calendar=local), date(2025, 3, 28)), calendar=local)
    )
    assert 'class="l"' in html
    assert "地方放假通知" in html
