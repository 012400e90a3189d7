"""Time limits of petitions 信访的期限: each rule against its article and a count on paper.

Rest days by the notices: 2022 30 April to 4 May off, 24 April and 7 May worked; 2024 1 to 7 October off, 29
September and 12 October worked; 2011 30 April to 2 May off; 2023 31 December (of 2022) to 2 January off.
Weekdays used: 2005-04-30 and 2022-04-30 are Saturdays. Day 1 is the day after the trigger.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

import pytest

import govrules as gr
from govrules.errors import NotAllowed, NotYetInForce, Repealed
from govrules.limits.due import Certainty
from govrules.limits.length import Days
from govrules.limits.term import Pause
from govrules.places import read_place
from govrules.sources import Confidence, Force

ENVIRONMENT = "100000-environment"
HEARING = Pause(date(2024, 10, 15), date(2024, 10, 18), "hearing")  # four days

DUE: list[tuple[str, str, str, dict[str, Any], str, dict[str, str]]] = [
    # source and count, rule, trigger, options, due, dates under other readings
    (
        "1995 (number not read): 1 January + 30 = 31 January",
        "petitions.handle",
        "1996-01-01",
        {},
        "1996-01-31",
        {},
    ),
    (
        "1995, last day: 30 April + 30 = 30 May; under the 60 days of 2005 29 June",
        "petitions.handle",
        "2005-04-30",
        {},
        "2005-05-30",
        {"version_at_start": "2005-05-30", "version_at_change": "2005-06-29"},
    ),
    ("2005 art. 33, first day: 1 May + 60 = 30 June", "petitions.handle", "2005-05-01", {}, "2005-06-30", {}),
    (
        "2005 art. 33: 30 June + 30 = 30 July, a Saturday",
        "petitions.handle",
        "2005-05-01",
        {"extended": "max"},
        "2005-07-30",
        {"roll": "2005-08-01", "no_roll": "2005-07-30"},
    ),
    (
        "2005 art. 33, last day: 30 April + 60 = 29 June",
        "petitions.handle",
        "2022-04-30",
        {},
        "2022-06-29",
        {"version_at_start": "2022-06-29", "version_at_change": "2022-06-29"},
    ),
    ("2022 art. 34, first day: 1 May + 60 = 30 June", "petitions.handle", "2022-05-01", {}, "2022-06-30", {}),
    (
        "2022 art. 34: 5 August + 60 = 4 October in the holiday, + 30 = Sunday 3 November",
        "petitions.handle",
        "2024-08-05",
        {"extended": 30},
        "2024-11-03",
        {"roll": "2024-11-04", "no_roll": "2024-11-03"},
    ),
    (
        "1995 (number not read), last day: 30 April + 90 = 29 July",
        "petitions.handle.assigned",
        "2005-04-30",
        {},
        "2005-07-29",
        {},
    ),
    ("2005 art. 21, first day: 1 May + 15", "petitions.route", "2005-05-01", {}, "2005-05-16", {}),
    (
        "2005 art. 21: 15 April + 15 = 30 April, off to 4 May",
        "petitions.route",
        "2022-04-15",
        {},
        "2022-04-30",
        {"roll": "2022-05-05", "no_roll": "2022-04-30"},
    ),
    (
        "2005 art. 21, last day: + 15 = Sunday 15 May",
        "petitions.route",
        "2022-04-30",
        {},
        "2022-05-15",
        {"roll": "2022-05-16"},
    ),
    ("2022 art. 22, first day", "petitions.route", "2022-05-01", {}, "2022-05-16", {}),
    ("2005 art. 22, first day", "petitions.accept_notice", "2005-05-01", {}, "2005-05-16", {}),
    ("2005 art. 22, last day", "petitions.accept_notice", "2022-04-30", {}, "2022-05-15", {}),
    ("2022 art. 23, first day", "petitions.accept_notice", "2022-05-01", {}, "2022-05-16", {}),
    ("2005 art. 21, first day", "petitions.accept_notice.after_transfer", "2005-05-01", {}, "2005-05-16", {}),
    ("2005 art. 21, last day", "petitions.accept_notice.after_transfer", "2022-04-30", {}, "2022-05-15", {}),
    (
        "2022 art. 23: 20 September + 15 = 5 October in the holiday",
        "petitions.accept_notice.after_transfer",
        "2024-09-20",
        {},
        "2024-10-05",
        {"roll": "2024-10-08", "no_roll": "2024-10-05"},
    ),
    (
        "2022 art. 23, first day: 5, 6, 7 (Saturday, worked), 9, 10 May",
        "petitions.transfer_objection",
        "2022-05-01",
        {},
        "2022-05-10",
        {},
    ),
    (
        "2022 art. 23: 29 (Sunday, worked), 30 September, 8, 9, 10 October",
        "petitions.transfer_objection",
        "2024-09-27",
        {},
        "2024-10-10",
        {},
    ),
    (
        "2005 art. 36, first day: 1 May + 30",
        "petitions.improvement_feedback",
        "2005-05-01",
        {},
        "2005-05-31",
        {},
    ),
    (
        "2005 art. 36, last day: 30 April + 30",
        "petitions.improvement_feedback",
        "2022-04-30",
        {},
        "2022-05-30",
        {},
    ),
    (
        "2022 art. 41: once in the year, its end a Saturday",
        "petitions.annual_report",
        "2022-05-01",
        {},
        "2022-12-31",
        {"roll": "2023-01-03", "no_roll": "2022-12-31"},
    ),
    ("2005 art. 34, first day: 1 May + 30", "petitions.review.request", "2005-05-01", {}, "2005-05-31", {}),
    ("2005 art. 34, last day: 30 April + 30", "petitions.review.request", "2022-04-30", {}, "2022-05-30", {}),
    ("2022 art. 35, first day", "petitions.review.request", "2022-05-01", {}, "2022-05-31", {}),
    (
        "2022 art. 35: 3 September + 30 = 3 October, off to 7 October; rolls by analogy",
        "petitions.review.request",
        "2024-09-03",
        {},
        "2024-10-08",
        {"roll": "2024-10-08", "no_roll": "2024-10-03"},
    ),
    ("2005 art. 34, last day", "petitions.review.decide", "2022-04-30", {}, "2022-05-30", {}),
    (
        "2022 art. 35: the office's own day stays",
        "petitions.review.decide",
        "2024-09-03",
        {},
        "2024-10-03",
        {"roll": "2024-10-08", "no_roll": "2024-10-03"},
    ),
    ("2005 art. 35, last day", "petitions.rereview.request", "2022-04-30", {}, "2022-05-30", {}),
    (
        "2022 art. 36: as for the review",
        "petitions.rereview.request",
        "2024-09-03",
        {},
        "2024-10-08",
        {"no_roll": "2024-10-03"},
    ),
    ("2005 art. 35, last day", "petitions.rereview.decide", "2022-04-30", {}, "2022-05-30", {}),
    (
        "2022 art. 36: 8 October + 30 = 7 November",
        "petitions.rereview.decide",
        "2024-10-08",
        {},
        "2024-11-07",
        {},
    ),
    (
        "2022 art. 36 para. 2: and four days of hearing left out",
        "petitions.rereview.decide",
        "2024-10-08",
        {"pauses": (HEARING,)},
        "2024-11-11",
        {},
    ),
    (
        "Order 34 (number not read): 1 July + 60 = 30 August",
        "petitions.env.handle",
        "2006-07-01",
        {},
        "2006-08-30",
        {},
    ),
    (
        "Order 34: + 30 = 29 September",
        "petitions.env.handle",
        "2006-07-01",
        {"extended": 30},
        "2006-09-29",
        {},
    ),
    (
        "Order 34 (number not read): 1 July + 15 = Sunday 16 July",
        "petitions.env.route",
        "2006-07-01",
        {},
        "2006-07-16",
        {"roll": "2006-07-17", "no_roll": "2006-07-16"},
    ),
    (
        "Order 34, last day: 29 December + 60 = 27 February",
        "petitions.env.handle",
        "2024-12-29",
        {},
        "2025-02-27",
        {},
    ),
    ("Order 34, last day: 29 December + 15", "petitions.env.route", "2024-12-29", {}, "2025-01-13", {}),
    ("Order 15 art. 8: 1 March + 15", "petitions.hotline.accept_notice", "2011-03-01", {}, "2011-03-16", {}),
    (
        "Order 15 art. 8: 22 September + 15 = 7 October, off 1 to 7 October",
        "petitions.hotline.accept_notice",
        "2011-09-22",
        {},
        "2011-10-07",
        {"roll": "2011-10-08"},
    ),
    ("Order 15 art. 9: 2, 3, 4 March", "petitions.hotline.forward", "2011-03-01", {}, "2011-03-04", {}),
    (
        "Order 15 art. 10: 29, 30 September, 8 October",
        "petitions.hotline.forward",
        "2024-09-27",
        {},
        "2024-10-08",
        {},
    ),
    (
        "Order 15 art. 11: 1 March + 60 = 30 April, off to 2 May",
        "petitions.hotline.handle",
        "2011-03-01",
        {},
        "2011-04-30",
        {"roll": "2011-05-03", "no_roll": "2011-04-30"},
    ),
    ("2016, by the press: 4, 5, 6 July", "petitions.simple.accept", "2016-07-01", {}, "2016-07-06", {}),
    ("2016, last day: 18, 19, 20 July", "petitions.simple.accept", "2022-07-16", {}, "2022-07-20", {}),
    (
        "2016, by the press: 4 to 8 and 11 to 15 July",
        "petitions.simple.handle",
        "2016-07-01",
        {},
        "2016-07-15",
        {},
    ),
    (
        "2016, last day: 18 to 22, 25 to 29 July",
        "petitions.simple.handle",
        "2022-07-16",
        {},
        "2022-07-29",
        {},
    ),
    ("2016, by the press: Monday 4 July", "petitions.simple.forward", "2016-07-01", {}, "2016-07-04", {}),
    ("2016, last day: Monday 18 July", "petitions.simple.forward", "2022-07-16", {}, "2022-07-18", {}),
]
NO_NUMBER = [
    # what the text says instead, rule, a day
    ("2022 art. 40: in writing, no days", "petitions.improvement_feedback", "2022-05-01"),
    ("2022 art. 25: timely", "petitions.urgent.report", "2022-05-01"),
    ("Order 34: the assigning organ sets it", "petitions.env.assigned", "2010-01-04"),
    ("1999 part 7: in time", "petitions.env.solve.system_1999", "1999-11-03"),
    ("2018 plan: at regular times", "petitions.hotline.bulletin.ministry_2018", "2018-06-01"),
]
NOT_IN_FORCE = [
    ("petitions.handle", "1995-12-31", NotYetInForce),
    ("petitions.handle.assigned", "1995-12-31", NotYetInForce),
    ("petitions.handle.assigned", "2005-05-01", Repealed),
    ("petitions.route", "2005-04-30", NotYetInForce),
    ("petitions.accept_notice", "2005-04-30", NotYetInForce),
    ("petitions.accept_notice.after_transfer", "2005-04-30", NotYetInForce),
    ("petitions.transfer_objection", "2022-04-30", NotYetInForce),
    ("petitions.improvement_feedback", "2005-04-30", NotYetInForce),
    ("petitions.urgent.report", "2005-04-30", NotYetInForce),
    ("petitions.annual_report", "2022-04-30", NotYetInForce),
    ("petitions.review.request", "2005-04-30", NotYetInForce),
    ("petitions.review.decide", "2005-04-30", NotYetInForce),
    ("petitions.rereview.request", "2005-04-30", NotYetInForce),
    ("petitions.rereview.decide", "2005-04-30", NotYetInForce),
    ("petitions.env.handle", "2006-06-30", NotYetInForce),
    ("petitions.env.route", "2006-06-30", NotYetInForce),
    ("petitions.env.assigned", "2006-06-30", NotYetInForce),
    ("petitions.env.solve.system_1999", "1999-11-02", NotYetInForce),
    *((f"petitions.env.{one}", "2024-12-30", Repealed) for one in ("handle", "route", "assigned")),
    *(
        (f"petitions.hotline.{one}", "2011-02-28", NotYetInForce)
        for one in ("handle", "accept_notice", "forward")
    ),
    ("petitions.hotline.bulletin.ministry_2018", "2017-12-31", NotYetInForce),
    ("petitions.hotline.bulletin.ministry_2018", "2019-01-01", Repealed),
    ("petitions.simple.accept", "2016-06-30", NotYetInForce),
    ("petitions.simple.handle", "2016-06-30", NotYetInForce),
    ("petitions.simple.forward", "2016-06-30", NotYetInForce),
]


@pytest.mark.parametrize(
    ("id", "start", "options", "due", "readings"),
    [one[1:] for one in DUE],
    ids=[f"{one[1]}-{one[2]}-{one[4]}" for one in DUE],
)
def test_the_due_date_is_that_of_the_article(
    id: str, start: str, options: dict[str, Any], due: str, readings: dict[str, str]
) -> None:
    found = gr.rule(id).due(date.fromisoformat(start), **options)
    assert found.date == date.fromisoformat(due)
    assert found.certainty is Certainty.FINAL
    assert {name: str(found.readings[name]) for name in readings} == readings


@pytest.mark.parametrize(("id", "start"), [one[1:] for one in NO_NUMBER], ids=[one[0] for one in NO_NUMBER])
def test_where_the_text_sets_no_number_none_is_given(id: str, start: str) -> None:
    found = gr.rule(id).due(date.fromisoformat(start))
    assert found.certainty is Certainty.INDETERMINATE
    assert found.date is found.earliest is found.latest is None
    assert any("sets no number" in one for one in found.missing)
    assert found.version.note is not None


@pytest.mark.parametrize(("id", "day", "error"), NOT_IN_FORCE)
def test_before_and_after_its_time_a_rule_is_not_in_force(id: str, day: str, error: type[Exception]) -> None:
    with pytest.raises(error):
        gr.rule(id).due(date.fromisoformat(day))


def test_every_rule_has_a_row() -> None:
    tested = {one[1] for one in DUE} | {one[1] for one in NO_NUMBER}
    assert tested == {one.id for one in gr.rulebook().rules if one.id.startswith("petitions.")}


def test_urgent_matters_are_reported_at_once_until_2022() -> None:
    """2005 art. 26: at once, that is the moment itself; with only a day known both its ends are given."""
    report = gr.rule("petitions.urgent.report")
    found = report.due(datetime(2022, 4, 30, 23, 59))
    assert str(found.instant) == "2022-04-30 23:59:00+08:00"
    unknown = report.due(date(2010, 2, 14))
    assert unknown.certainty is Certainty.INDETERMINATE
    assert (str(unknown.earliest)[:16], str(unknown.latest)[:16]) == ("2010-02-14 00:00", "2010-02-15 00:00")
    assert report.on(date(2022, 5, 1)).citation.place() == "第二十五条第一款"


def test_an_office_may_set_a_limit_of_its_own_where_2022_dropped_the_30_days() -> None:
    book = gr.rulebook().with_office_limit(
        "petitions.improvement_feedback", Days(20), office="市生态环境局办公室"
    )
    found = book.rule("petitions.improvement_feedback").due(date(2022, 5, 1))
    assert found.date == date(2022, 5, 21)  # 1 May + 20
    assert "市生态环境局办公室" in found.explain()
    assert "市生态环境局办公室" in found.explain("en")
    assert (
        "市生态环境局办公室"
        not in book.rule("petitions.improvement_feedback").due(date(2022, 4, 1)).explain()
    )


def test_extensions_are_at_most_30_days() -> None:
    for id in ("petitions.handle", "petitions.env.handle", "petitions.hotline.handle"):
        with pytest.raises(NotAllowed, match="at most 30 days"):
            gr.rule(id).due(date(2012, 3, 1), extended=31)
    with pytest.raises(NotAllowed, match="allows no extension"):
        gr.rule("petitions.review.decide").due(date(2024, 9, 3), extended=1)


def test_hearings_are_left_out_of_the_re_review_only() -> None:
    """2022 art. 35 has no such clause: the four days stay in the count, and the answer says so."""
    found = gr.rule("petitions.review.decide").due(date(2024, 10, 8), pauses=(HEARING,))
    assert found.date == date(2024, 11, 7)
    assert "hearing" in found.explain("en")


def test_the_sector_layers_depart_from_their_national_rules() -> None:
    national = gr.rule("petitions.handle")
    assert [layer.id for layer in national.layers] == ["petitions.env.handle"]
    assert [layer.id for layer in gr.rule("petitions.accept_notice").layers] == ["petitions.env.route"]
    found = national.due(date(2010, 1, 5), place=ENVIRONMENT)
    assert found.date == date(2010, 3, 6)  # 5 January + 60; a Saturday, the office's day stays
    assert found.version.citation.instrument.number == "国家环境保护总局令第34号"
    assert "《信访条例》（国务院令第431号）第三十三条" in found.explain()
    assert national.on(date(2006, 6, 30), ENVIRONMENT).citation.instrument.number == "国务院令第431号"
    for id in ("petitions.env.assigned", "petitions.env.solve.system_1999"):
        alone = gr.rule(id)
        assert alone.departs == ""
        assert alone.place == read_place(ENVIRONMENT)


def test_the_doubts_are_carried() -> None:
    assert gr.rule("petitions.handle").on(date(2000, 1, 1)).confidence is Confidence.UNSURE
    repeal = gr.rule("petitions.env.handle").versions[-1]
    assert repeal.term is None
    assert repeal.confidence is Confidence.UNSURE  # the day is that of a list
    assert repeal.note is not None
    assert "目录" in repeal.note.zh
    assert "listed" in repeal.note.en
    for id in ("petitions.simple.accept", "petitions.simple.handle", "petitions.hotline.handle"):
        assert "可信程度：二手来源" in gr.rule(id).due(date(2016, 7, 1)).explain()


def test_since_the_repeal_environmental_petitions_have_the_national_period() -> None:
    found = gr.rule("petitions.handle").due(date(2024, 12, 30), place=ENVIRONMENT)
    assert found.date == date(2025, 2, 28)  # 1 to 31 December, 32 to 31 January, 60 on 28 February
    assert "第三十四条" in found.explain()


@pytest.mark.parametrize("step", ["accept", "handle", "forward"])
def test_the_numbers_of_the_simplified_procedure_of_2022_were_not_found(step: str) -> None:
    found = gr.rule(f"petitions.simple.{step}").due(date(2022, 7, 17))
    assert found.certainty is Certainty.INDETERMINATE
    assert any("not found" in one for one in found.missing)
    assert "国信办发〔2022〕17号" in found.explain()
    assert "不是法律未作规定" in found.explain()


def test_at_once_became_timely_in_2022() -> None:
    report = gr.rule("petitions.urgent.report")
    for version in report.versions:
        assert version.note is not None
        assert "立即" in version.note.zh
        assert "及时" in version.note.zh


def test_only_petition_departments_route() -> None:
    """2005 art. 21 para. 1 and 2022 art. 22 para. 1 speak of them alone; other organs tell by art. 22, since 2022 art. 23."""
    route = gr.rule("petitions.route")
    assert "信访工作机构" in route.trigger.zh
    assert "党委和政府信访部门" in route.trigger.zh
    for version in route.versions:
        assert version.note is not None
        assert "petitions.accept_notice" in version.note.zh


def test_what_the_60_days_of_2022_leave_out() -> None:
    note = gr.rule("petitions.handle").on(date(2022, 5, 1)).note
    assert note is not None
    for words in ("第三十一条第五项", "第二十九条", "第三十条", "受理之日难以确定"):
        assert words in note.zh
    for words in ("art. 31 item 5", "art. 29", "art. 30", "day of acceptance is uncertain"):
        assert words in note.en
    objection = gr.rule("petitions.transfer_objection").versions[0].note
    assert objection is not None
    assert "仅限不属于本机关、单位或者本系统" in objection.zh
    assigned = gr.rule("petitions.handle.assigned").versions[-1].note
    assert assigned is not None
    assert "第二十二条第一款" in assigned.zh


def test_explanations_name_the_article_and_the_convention() -> None:
    found = gr.rule("petitions.handle").due(date(2022, 5, 1))
    assert "《信访工作条例》（中共中央 国务院 2022-02-25）第三十四条" in found.explain()
    assert "《民法典》（主席令第45号）第二百零一条第一款" in found.explain()
    assert "Petition Work Regulation 2022 (中共中央 国务院 2022-02-25), art. 34" in found.explain("en")
    assert "civil-law convention, by analogy" in found.explain("en")
    rolled = gr.rule("petitions.review.request").due(date(2024, 9, 3))
    assert "法律未作规定，参照民事期间规则" in rolled.explain()
    assert "art. 35" in rolled.explain("en")


def test_the_text_of_2022_is_no_order_of_the_state_council() -> None:
    versions = gr.rule("petitions.handle").versions
    assert [version.force for version in versions] == [
        Force.NATIONAL_LAW,
        Force.NATIONAL_LAW,
        Force.NATIONAL_NORM,
    ]


def test_only_the_residual_class_has_the_60_days_since_2022() -> None:
    version = gr.rule("petitions.handle").on(date(2022, 5, 1))
    assert [one.place("en") for one in version.also] == ["art. 31 item 6"]
