"""期限答案: what an answer tells, how certain it is, and that it is a value."""

from __future__ import annotations

import pickle
from collections.abc import Callable
from datetime import UTC, date, datetime

import pytest
from attrs import evolve

import govrules as gr
from govrules.errors import BadValue, NotCovered, Undetermined, WrongType
from govrules.labels import Label
from govrules.limits.conventions import CONVENTIONS
from govrules.limits.due import Certainty, Step
from govrules.limits.length import Days, Hours, Months, WorkingDays, YearlyDate
from govrules.limits.rule import Rule
from govrules.limits.term import Actor, Roll
from govrules.limits.wording import missing_words
from govrules.sources import HolidayNotice, NoticeItem

START = date(2024, 9, 20)

# late or not, and how much is left -----------------------------------------------------------------


@pytest.mark.parametrize(
    ("when", "late", "left"),
    [
        (date(2024, 9, 20), False, 20),
        (date(2024, 10, 1), False, 13),  # 8-12: 5, 14-18: 10, 21-23: 13
        (date(2024, 10, 22), False, 1),
        (date(2024, 10, 23), False, 0),
        (datetime(2024, 10, 23, 15, 59, tzinfo=UTC), False, 0),
        (datetime(2024, 10, 23, 16, 0, tzinfo=UTC), True, -1),
        (date(2024, 10, 24), True, -1),
        (date(2024, 10, 27), True, -2),
    ],
)
def test_late_or_not_and_what_remains(reply: Rule, when: date, late: bool, left: int) -> None:
    due = reply.due(START)
    assert due.overdue(when) is late
    assert due.remaining(when) == WorkingDays(left)


def test_what_remains_of_other_periods_is_civil_days(make: Callable[..., Rule]) -> None:
    for rule in (make(Days(30)), make(Months(1)), make(YearlyDate(10, 20))):
        due = rule.due(START)
        assert due.date == date(2024, 10, 20)
        assert due.remaining(date(2024, 10, 1)) == Days(19)
        assert due.remaining(date(2024, 10, 25)) == Days(-5)


@pytest.mark.parametrize("when", ["2024-10-23", None, 5])
def test_what_is_no_day_is_refused(reply: Rule, when: object) -> None:
    for ask in (reply.due(START).overdue, reply.due(START).remaining):
        with pytest.raises(WrongType, match="a day is needed"):
            ask(when)  # type: ignore[arg-type]


# in words -----------------------------------------------------------------------------------------


def test_an_answer_explains_itself_in_chinese(reply: Rule) -> None:
    assert reply.due(START).explain().splitlines() == [
        "结论：依申请公开答复期限至2024-10-23（含当日）",
        (
            "1. 2024-09-20（周五）：收到申请；当日不计入，自次日起算（参照民事期间规则）"
            " —— 《民法典》（主席令第45号）第二百零一条第一款"
        ),
        "2. 期限20个工作日 —— 《政府信息公开条例》（国务院令第711号）第三十三条第二款",
        (
            "3. 期间内2024-10-01~2024-10-07放假，不计入；2024-09-29、2024-10-12调休上班，计入"
            " —— 国务院办公厅关于2024年部分节假日安排的通知（国办发明电〔2023〕7号）"
        ),
        "4. 期限届满日为2024-10-23（周三）",
    ]


def test_an_answer_explains_itself_in_english(reply: Rule) -> None:
    lines = reply.due(START).explain("en").splitlines()
    assert lines[0] == "Result: reply to an application for information: 2024-10-23, inclusive"
    assert lines[1].startswith("1. Fri 2024-09-20: application received; that day isn't counted")
    assert lines[1].endswith("[Civil Code (主席令第45号), art. 201 para. 1]")
    assert lines[2].startswith(
        "2. The limit is 20 working days [Government Information Disclosure Regulation 2019"
    )
    assert "2024-10-01~2024-10-07 off, not counted; 2024-09-29, 2024-10-12 worked, counted" in lines[3]
    assert "国办发明电〔2023〕7号" in lines[3]
    assert lines[4] == "4. The period ends on Wed 2024-10-23"
    assert len(lines) == 5


def test_steps_carry_their_articles_and_an_answer_all_of_them_once(reply: Rule) -> None:
    due = reply.due(START, extended=5)
    assert [len(step.citations) for step in due.steps] == [1, 1, 0, 0, 1]
    assert [one.place() for one in due.citations] == ["第二百零一条第一款", "第三十三条第二款"]
    notice = due.steps[2].source
    assert notice is not None
    assert notice.zh == "国务院办公厅关于2024年部分节假日安排的通知（国办发明电〔2023〕7号）"
    assert notice.en == "holiday notice for 2024 (国办发明电〔2023〕7号)"


def test_a_count_over_two_notices_names_both(reply: Rule) -> None:
    # From 17 December 2018: 18-21: 4, 24-28: 9, Sat 29: 10; 2-4 January 2019: 13, 7, 8: 15.
    due = reply.due(date(2018, 12, 17))
    assert due.date == date(2019, 1, 8)
    assert "2018-12-30~2019-01-01放假" in due.explain()
    assert "2018-12-29调休上班，计入" in due.explain()
    over = reply.due(date(2019, 4, 25))
    assert "国办发明电〔2019〕3号" in over.explain()


def steps(rule: Rule, start: date, **options: object) -> list[tuple[str, str]]:
    return [(step.zh, step.en) for step in rule.due(start, **options).steps]  # type: ignore[arg-type]


def test_short_steps_word_for_word(make: Callable[..., Rule]) -> None:
    none = gr.rule("disclosure.application.excessive.delay")
    assert steps(none, START) == [("条文未规定具体期限", "The text sets no number")]
    same_day = steps(make(Days(0), roll=Roll.STAYS), START)
    assert same_day[1:] == [
        ("当日办理", "the same day"),
        ("期限届满日为2024-09-20（周五）", "The period ends on Fri 2024-09-20"),
    ]
    unknown = make(Days(0), roll=Roll.STAYS)
    object.__setattr__(unknown.versions[0], "since", None)
    assert steps(unknown, START)[0] == (
        "该版本施行日期未查明，按已知有效处理",
        "When this version came into force isn't known; taken as in force",
    )


def test_the_steps_of_a_count_over_a_holiday_word_for_word(reply: Rule) -> None:
    # From 29 September, a Sunday worked: nothing before the holiday but Monday 30.
    assert steps(reply, date(2024, 9, 29))[2] == (
        "期间内2024-10-01~2024-10-07放假，不计入；2024-10-12调休上班，计入",
        "Inside: 2024-10-01~2024-10-07 off, not counted; 2024-10-12 worked, counted",
    )


def test_a_rest_day_is_told_from_2004_on(make: Callable[..., Rule]) -> None:
    told = "周六）为休息日；法律未规定机关的期限顺延，不顺延"
    assert told in make(Days(1)).due(date(2004, 1, 2)).explain()  # Saturday 3 January 2004
    assert told not in make(Days(1)).due(date(2003, 12, 26)).explain("zh")


def test_a_reading_that_needs_days_before_2004_has_no_date(make: Callable[..., Rule]) -> None:
    due = make(Days(1), of_receipt=True, pausable=False).due(date(2003, 12, 26))
    assert due.date == date(2003, 12, 27)
    assert dict(due.readings) == {
        "roll": None,
        "no_roll": date(2003, 12, 27),
        "receipt_same_day": date(2003, 12, 27),
        "receipt_next_workday": None,
    }
    assert "其他理解" not in due.explain()
    with pytest.raises(NotCovered):
        make(Days(1)).due(date(2003, 12, 26), reading="roll")


def test_an_unknown_language_is_refused(reply: Rule) -> None:
    with pytest.raises(BadValue, match="use 'zh' or 'en'"):
        reply.due(START).explain("fr")
    with pytest.raises(BadValue, match="use 'zh' or 'en'"):
        reply.due(START).steps[0].text("fr")


def test_a_step_is_told_with_article_and_source(reply: Rule) -> None:
    citation = reply.on(START).citation
    assert Step("一", "one").text() == "一"
    step = Step("一", "one", (citation,), Label("通知", "notice"))
    assert step.text("zh") == f"一 —— {citation.text()}；通知"
    assert step.text("en") == f"one [{citation.text('en')}; notice]"


@pytest.mark.parametrize(
    ("start", "cited"),
    [
        # One month from each day; before 2017-10-01 no text spoke of the corresponding day.
        ("1980-01-02", [("民法通则", "第一百五十四条第二款")]),
        ("2017-08-30", [("民法通则", "第一百五十四条第二款")]),
        ("2017-09-30", [("民法通则", "第一百五十四条第二款"), ("民法总则", "第二百零二条")]),
        ("2017-10-01", [("民法总则", "第二百零一条第一款"), ("民法总则", "第二百零二条")]),
        ("2020-12-31", [("民法总则", "第二百零一条第一款"), ("民法典", "第二百零二条")]),
        ("2021-01-01", [("民法典", "第二百零一条第一款"), ("民法典", "第二百零二条")]),
    ],
)
def test_the_first_day_is_of_the_law_then_and_the_end_of_the_law_at_the_end(
    make: Callable[..., Rule], start: str, cited: list[tuple[str, str]]
) -> None:
    rule = make(Months(1))
    object.__setattr__(rule.versions[0], "since", date(1970, 1, 1))
    found = [(one.instrument.title, one.place()) for one in rule.due(date.fromisoformat(start)).citations]
    assert [one for one in found if one[0] != "某项条例"] == cited
    assert ("某项条例", "第九条") in found


def test_each_convention_has_its_article_on_the_last_day() -> None:
    assert [one.last_day.place() for one in CONVENTIONS] == [
        "第一百五十四条第三款",
        "第二百零三条第一款",
        "第二百零三条第一款",
    ]


def test_art_202_is_cited_for_months_and_years_alone(make: Callable[..., Rule]) -> None:
    for length in (Days(30), WorkingDays(20), Days(0)):
        assert "第二百零二条" not in make(length).due(START).explain()
    months = make(Months(1)).due(START)
    assert (
        "期限1个月（期间届满日参照民事期间规则） —— 《某项条例》（国务院令第1号）第九条；《民法典》"
        in months.explain()
    )
    assert "The limit is 1 month (its last day by civil-law convention, by analogy)" in months.explain("en")


def test_the_rolled_day_cites_the_law_of_that_day(make: Callable[..., Rule]) -> None:
    rule = make(Days(15), actor=Actor.CITIZEN)
    assert "《民法总则》（主席令第66号（2017））第二百零三条第一款" in rule.due(date(2020, 9, 20)).explain()
    late = datetime(2020, 12, 31, 16, tzinfo=UTC)  # 1 January 2021 in Beijing; the 16th is a Saturday
    assert "《民法典》（主席令第45号）第二百零三条第一款" in rule.due(late).explain()


def test_what_is_missing_in_both_languages(reply: Rule, make: Callable[..., Rule]) -> None:
    assert missing_words(make(Hours(24)).due(START)) == Label(
        "起算的具体时刻，仅知日期", "the hour at which the period started; only its day is known"
    )
    assert missing_words(reply.due(START)) == Label("", "")


def test_what_is_missing_is_joined_and_read_out_of_brackets(make: Callable[..., Rule]) -> None:
    two = make(Hours(24)).due(START, pauses=[gr.Pause(START, None, "hearing")])
    assert missing_words(two) == Label(
        "起算的具体时刻，仅知日期；扣除时段何时结束",
        "the hour at which the period started; only its day is known; "
        "when the pause that began on 2024-09-20 ended (hearing)",
    )
    # What a procedure awaits is told in English with its Chinese words in brackets.
    awaited = evolve(two, missing=("the confirmation of receipt (双方确认)",))
    assert missing_words(awaited).zh == "双方确认"
    assert "缺少：双方确认" in awaited.explain()
    assert "missing: the confirmation of receipt (双方确认)" in awaited.explain("en")
    assert missing_words(evolve(two, missing=("something else",))).zh == "something else"


def test_other_readings_stand_under_a_heading(make: Callable[..., Rule]) -> None:
    due = make(Days(15), pausable=False).due(START)
    assert due.explain().splitlines()[-2:] == ["其他理解：", "- 届满日遇休息日顺延：2024-10-08 [roll]"]
    assert due.explain("en").splitlines()[-2:] == [
        "Other readings:",
        "- a last day on a rest day moves to the next working day: 2024-10-08 [roll]",
    ]


@pytest.mark.parametrize(
    ("day", "zh", "en"),
    [
        (16, "一", "Mon"),
        (17, "二", "Tue"),
        (18, "三", "Wed"),
        (19, "四", "Thu"),
        (20, "五", "Fri"),
        (21, "六", "Sat"),
        (22, "日", "Sun"),
    ],
)
def test_days_are_told_with_their_weekday(make: Callable[..., Rule], day: int, zh: str, en: str) -> None:
    due = make(Days(0)).due(date(2024, 9, day))
    assert due.explain().splitlines()[1].startswith(f"1. 2024-09-{day}（周{zh}）：收到")
    assert due.explain("en").splitlines()[1].startswith(f"1. {en} 2024-09-{day}: received")


# days that no notice settles yet ------------------------------------------------------------------

LATE = date(2026, 12, 1)
# 2-4 December: 3, 7-11: 8, 14-18: 13, 21-24: 17 are settled; 25: 18, 28: 19, 29: 20 are open.


def test_a_count_into_open_days_is_provisional(reply: Rule) -> None:
    due = reply.due(LATE)
    assert due.certainty is Certainty.PROVISIONAL
    assert due.date == date(2026, 12, 29)
    assert due.earliest <= due.date <= due.latest  # type: ignore[operator]
    assert due.earliest >= date(2026, 12, 25)  # type: ignore[operator]
    assert due.overdue(due.earliest) is False  # type: ignore[arg-type]
    with pytest.raises(Undetermined, match=f"provisional, between {due.earliest} and {due.latest}"):
        due.require()
    assert f"暂定至2026-12-29（最早{due.earliest}，最晚{due.latest}）" in due.explain()
    assert f"provisionally 2026-12-29 (earliest {due.earliest}, latest {due.latest})" in due.explain("en")
    assert "2027年放假通知尚未为本日历所知，2026-12-25起的日子未定" in due.explain()
    assert "knows no holiday notice for 2027; days from 2026-12-25 on are open" in due.explain("en")


def test_the_next_notice_makes_it_final(reply: Rule) -> None:
    # An invented notice: Thursday 31 December off, Sunday 27 worked for it: 25: 18, 27: 19, 28: 20.
    rest = (date(2026, 12, 31), date(2027, 1, 1), date(2027, 1, 2))
    items = (NoticeItem("元旦", rest, (date(2026, 12, 27),)),)
    cal = gr.CHINA.with_notice(HolidayNotice(2027, items, issued=date(2026, 11, 5)))
    due = reply.due(LATE, calendar=cal)
    assert due.certainty is Certainty.FINAL
    assert due.require() == date(2026, 12, 28)
    provisional = reply.due(LATE)
    assert provisional.earliest <= due.require() <= provisional.latest  # type: ignore[operator]
    assert due.calendar == cal
    assert provisional.calendar == gr.CHINA


@pytest.mark.parametrize("start", ["2026-11-26", "2026-11-20", "2025-12-01"])
def test_a_count_that_ends_before_the_open_days_is_final(reply: Rule, start: str) -> None:
    assert reply.due(date.fromisoformat(start)).certainty is Certainty.FINAL


@pytest.mark.parametrize(
    ("start", "last", "certainty"),
    [
        (
            "2026-11-26",
            "2026-12-24",
            Certainty.FINAL,
        ),  # 27: 1, 30 Nov-4 Dec: 6, 7-11: 11, 14-18: 16, 21-24: 20
        ("2026-11-27", "2026-12-25", Certainty.PROVISIONAL),
    ],
)
def test_the_first_open_day(reply: Rule, start: str, last: str, certainty: Certainty) -> None:
    due = reply.due(date.fromisoformat(start))
    assert due.date == date.fromisoformat(last)
    assert due.certainty is certainty


def test_calendars_of_the_past_turn_final_as_the_notice_comes(reply: Rule) -> None:
    # From 10 December 2018: 11-14: 4, 17-21: 9, 24-28: 14; then Saturday 29, worked by the notice for 2019.
    start = date(2018, 12, 10)
    before = reply.due(start, calendar=gr.CHINA.known_on(date(2018, 12, 5)))
    after = reply.due(start, calendar=gr.CHINA.known_on(date(2018, 12, 6)))
    assert before.certainty is Certainty.PROVISIONAL
    assert after.certainty is Certainty.FINAL
    assert after.date == date(2018, 12, 29)
    assert before.earliest <= after.date <= before.latest  # type: ignore[operator]


def test_between_the_bounds_lateness_cannot_be_told(reply: Rule) -> None:
    due = reply.due(date(2018, 12, 10), calendar=gr.CHINA.known_on(date(2018, 12, 5)))
    assert due.earliest < due.latest  # type: ignore[operator]
    with pytest.raises(Undetermined, match=r"whether .* is late can't be told: the due date lies between"):
        due.overdue(due.latest)  # type: ignore[arg-type]
    assert due.overdue(due.earliest) is False  # type: ignore[arg-type]
    assert due.overdue(date(2019, 6, 1)) is True


def test_an_extension_told_between_the_bounds_leaves_the_answer_open(reply: Rule) -> None:
    before = gr.CHINA.known_on(date(2018, 12, 5))
    first = reply.due(date(2018, 12, 10), calendar=before)
    due = reply.due(date(2018, 12, 10), extended=15, extension_told=first.latest, calendar=before)
    assert due.certainty is Certainty.INDETERMINATE
    assert due.missing == (f"whether the extension told on {first.latest} was told in time",)
    assert due.earliest == first.earliest
    assert due.latest > first.latest  # type: ignore[operator]
    assert due.date is None
    in_time = reply.due(date(2018, 12, 10), extended=15, extension_told=first.earliest, calendar=before)
    assert in_time.certainty is Certainty.PROVISIONAL
    late = reply.due(date(2018, 12, 10), extended=15, extension_told=date(2019, 6, 1), calendar=before)
    assert (late.date, late.earliest, late.latest) == (first.date, first.earliest, first.latest)


def test_a_running_pause_tells_no_window(reply: Rule) -> None:
    due = reply.due(LATE, pauses=[gr.Pause(date(2026, 12, 10), None, "third_party")])
    assert due.certainty is Certainty.INDETERMINATE
    assert due.latest is None
    assert due.earliest == reply.due(LATE).earliest
    assert "期限届满日在" not in due.explain()


def test_a_civil_period_is_provisional_only_where_it_rolls(make: Callable[..., Rule]) -> None:
    office = make(Days(30)).due(LATE)
    assert office.date == date(2026, 12, 31)
    assert office.certainty is Certainty.FINAL
    citizen = make(Days(30), actor=Actor.CITIZEN).due(LATE)
    assert citizen.certainty is Certainty.PROVISIONAL
    assert citizen.date == date(2026, 12, 31)
    beyond = make(Days(60), roll=Roll.STAYS).due(LATE)
    assert beyond.date == date(2027, 1, 30)
    assert beyond.certainty is Certainty.FINAL
    assert (
        "休息日" not in make(Days(60)).due(LATE).explain().split("其他理解")[0]
    )  # past the horizon: not told


def test_what_remains_of_a_provisional_period(reply: Rule) -> None:
    due = reply.due(LATE)
    assert due.remaining(LATE) == WorkingDays(20)
    assert due.remaining(date(2026, 12, 28)) == WorkingDays(1)


def test_working_days_before_2004_are_not_covered(make: Callable[..., Rule]) -> None:
    rule = make(WorkingDays(5))
    with pytest.raises(NotCovered, match="2003-12-01 lies before 2004-01-01"):
        rule.due(date(2003, 12, 1))


# a value ------------------------------------------------------------------------------------------


def answers(reply: Rule, make: Callable[..., Rule]) -> list[object]:
    pauses = (gr.Pause(date(2024, 9, 23), date(2024, 9, 27), "third_party"),)
    return [
        reply.due(START),
        reply.due(START, extended="max", extension_told=date(2024, 10, 1), pauses=pauses),
        reply.due(START, reading="receipt_next_workday"),
        reply.due(datetime(2024, 9, 20, 8, tzinfo=UTC)),
        reply.due(LATE),
        reply.due(START, calendar=gr.CHINA.known_on(date(2024, 1, 2))),
        reply.due(START, place="Yunfu"),
        make(Hours(24)).due(datetime(2024, 9, 20, 8)),
        make(Days(15)).due(START),
        gr.rule("disclosure.application.correction_submit").due(START),
    ]


def test_answers_pickle_and_compare_equal(reply: Rule, make: Callable[..., Rule]) -> None:
    found = answers(reply, make)
    for due in found:
        again = pickle.loads(pickle.dumps(due))
        assert again == due
        assert hash(again) == hash(due)
        assert again.explain("en") == due.explain("en")  # type: ignore[attr-defined]
    assert found == answers(reply, make)
    assert all(one != other for place, one in enumerate(found) for other in found[:place])


def test_an_answer_shows_its_rule_by_id(reply: Rule) -> None:
    shown = repr(reply.due(START))
    assert shown.startswith("Due(rule=disclosure.application.reply, start=datetime.date(2024, 9, 20)")
    assert not any(name in shown for name in ("version=", "calendar=", "options=", "trail="))


def test_an_answer_keeps_what_it_was_asked_with(reply: Rule) -> None:
    due = reply.due(
        START, extended=5, extension_told=date(2024, 10, 1), place="Yunfu", reading="receipt_next_workday"
    )
    assert due.options.extended == WorkingDays(5)
    assert due.options.extension_told == date(2024, 10, 1)
    assert due.options.place is not None
    assert due.options.place.code == "445300"
    assert due.options.readings == ("receipt_next_workday",)
    assert due.version == reply.on(START)
    assert due.rule is reply
