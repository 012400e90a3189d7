"""Stories of applications 依申请公开案例: short dated histories with due dates counted on paper.

The counts rest on the holiday notices: in 2024 the days 29 September and 12 October were worked, 1 to 7
October off; in 2017 1 April was worked, 2 to 4 April off; in 2020 25 to 27 June off, 28 June worked. Day 1
is the day after receipt (regulation of 2019 art. 33, of 2007 art. 24).
"""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

import govrules as gr
from govrules.errors import NotAllowed
from govrules.findings import Obligation, Status

D = gr.disclosure
SEP20 = date(2024, 9, 20)


def day(text: str) -> date:
    return date.fromisoformat(text)


def case(*events: Any, **fields: Any) -> Any:
    return D.Application("story", events, **fields)


def of(record: Any, clock: str = "reply", as_of: str | None = None) -> Obligation:
    """The latest obligation of a clock."""
    found = [one for one in record.obligations(None if as_of is None else day(as_of)) if one.clock == clock]
    assert found, f"no obligation of {clock}"
    return found[-1]


def verdicts(record: Any, as_of: str | None = None) -> dict[str, str]:
    report = gr.audit([record], as_of=None if as_of is None else day(as_of))
    return {one.rule: str(one.verdict) for one in report.findings}


# replies --------------------------------------------------------------------------------------

REPLIES = [
    # source, received, replied, due, status
    ("paper: 20 working days, art. 33", "2024-09-20", "2024-10-23", "2024-10-23", "met"),
    ("paper: one working day more", "2024-09-20", "2024-10-24", "2024-10-23", "late"),
    ("on the spot, art. 33 para. 1", "2024-09-20", "2024-09-20", "2024-10-23", "met"),
    ("GI-51: the court names 2022-11-02", "2022-09-30", "2022-11-03", "2022-11-02", "late"),
    ("GI-01: guiding case 26, 2011-06-23", "2011-06-01", "2011-08-04", "2011-06-23", "late"),
    ("GI-11: guiding case 101", "2014-11-19", "2015-01-23", "2014-12-10", "late"),
    ("GI-02: the Guangzhou bureau, declared unlawful", "2012-07-20", "2012-08-31", "2012-08-10", "late"),
    ("paper: last day under the 15 days of 2007", "2019-05-14", "2019-06-04", "2019-06-04", "met"),
    ("paper: first day under the 20 days of 2019", "2019-05-15", "2019-06-13", "2019-06-13", "met"),
]


@pytest.mark.parametrize(
    ("received", "replied", "due", "status"), [one[1:] for one in REPLIES], ids=[one[0] for one in REPLIES]
)
def test_a_reply_in_time_or_late(received: str, replied: str, due: str, status: str) -> None:
    found = of(case(D.Received(day(received)), D.Replied(day(replied))))
    assert found.due.date == day(due)
    assert found.status == status
    assert found.done == day(replied)
    assert found.event == "replied"


def test_each_status_of_a_reply() -> None:
    received = D.Received(SEP20)
    assert of(case(received), as_of="2024-10-23").status is Status.OPEN
    assert of(case(received), as_of="2024-10-24").status is Status.OVERDUE
    assert of(case(received)).status is Status.OPEN  # nothing is judged without a day to judge it by
    assert of(case(received, D.Replied(day("2024-10-23")))).status is Status.MET
    assert of(case(received, D.Replied(day("2024-10-24")))).status is Status.LATE
    assert of(case(received, D.Replied(day("2024-10-24"))), as_of="2024-10-23").status is Status.OPEN
    assert of(case(received, D.Replied(day("2024-10-24"))), as_of="2024-10-24").status is Status.LATE
    assert of(case(received, D.Withdrawn(day("2024-09-25")))).status is Status.VOID
    unconfirmed = case(D.Arrived(SEP20, channel="fax"))
    assert of(unconfirmed, as_of="2024-10-23").status is Status.OPEN
    assert of(unconfirmed, as_of="2024-10-24").status is Status.UNCLEAR


def test_days_late_are_counted_in_working_days() -> None:
    # 2024-10-23 to 10-29: the 24th, 25th, 28th and 29th.
    report = gr.audit([case(D.Received(SEP20), D.Replied(day("2024-10-29")))])
    (reply,) = [one for one in report.findings if one.rule == "disclosure.application.reply"]
    assert reply.days_late == 4
    assert reply.verdict == "breach"


# correction (art. 30) -------------------------------------------------------------------------

ASKED = D.CorrectionRequested(day("2024-09-25"), until=day("2024-10-15"))


def test_a_correction_in_time_restarts_the_period() -> None:
    record = case(D.Received(SEP20), ASKED, D.CorrectionReceived(day("2024-10-09")))
    found = of(record)
    assert found.due.date == day("2024-11-05")  # 20 working days from 2024-10-09, on paper
    assert found.rule == "disclosure.application.reply.after_correction"
    assert {name: due.date for name, _, due in found.readings} == {
        "correction_does_not_restart": day("2024-10-23")
    }
    assert of(record, "correction_notice").due.date == day("2024-09-30")  # 7 working days
    assert of(record, "correction_notice").status is Status.MET
    assert of(record, "correction").due.date == day("2024-10-15")
    assert of(record, "correction").status is Status.MET
    assert [one.clock for one in record.obligations()].count("reply") == 1


def test_while_the_correction_is_awaited_the_day_of_the_reply_is_unknown() -> None:
    record = case(D.Received(SEP20), ASKED)
    assert record.state == "awaiting_correction"
    found = of(record, as_of="2024-12-31")
    assert found.due.date is None
    assert found.due.earliest == day("2024-10-28")  # if corrected on the day of the notice
    assert found.status is Status.UNCLEAR
    assert any("收到补正的申请之日" in one for one in found.due.missing)
    assert of(record, "correction", as_of="2024-10-16").status is Status.OVERDUE


@pytest.mark.parametrize(("sent", "status"), [("2024-09-30", Status.MET), ("2024-10-08", Status.LATE)])
def test_the_seventh_working_day_is_the_last_for_the_notice(sent: str, status: Status) -> None:
    record = case(D.Received(SEP20), D.CorrectionRequested(day(sent)))
    assert of(record, "correction_notice").status is status


def test_a_late_notice_keeps_the_first_period_and_offers_the_other_reading() -> None:
    # 2024-10-08 is the 8th working day; corrected on Monday 10-14, 20 working days on is Monday 11-11.
    record = case(
        D.Received(SEP20),
        D.CorrectionRequested(day("2024-10-08")),
        D.CorrectionReceived(day("2024-10-14")),
        D.Replied(day("2024-11-11")),
    )
    found = of(record)
    assert found.due.date == day("2024-10-23")
    assert found.status is Status.LATE
    assert [(name, due.date) for name, _, due in found.readings] == [
        ("late_notice_restarts", day("2024-11-11"))
    ]
    report = gr.audit([record])
    (reply,) = [one for one in report.findings if one.rule == "disclosure.application.reply"]
    assert "late_notice_restarts" in [name for name, _, verdict in reply.flips if verdict == "ok"]
    assert verdicts(record)["disclosure.application.correction_notice"] == "breach"


def test_the_notice_counts_on_the_day_it_is_sent() -> None:
    record = case(D.Received(SEP20), D.CorrectionRequested(dated=day("2024-09-29"), sent=day("2024-10-08")))
    assert of(record, "correction_notice").status is Status.LATE


def test_a_second_notice_is_refused_live_and_is_a_breach_in_an_audit() -> None:
    record = case(D.Received(SEP20), ASKED, D.CorrectionReceived(day("2024-09-26")))
    again = D.CorrectionRequested(day("2024-09-27"))
    with pytest.raises(NotAllowed, match=r"once only.*art\. 30"):
        record.apply(again)
    found = verdicts(D.Application("story", (*record.events, again)))
    assert found["disclosure.application.check.order"] == "breach"


def test_a_second_late_notice_leaves_the_period_as_it_is() -> None:
    record = case(
        D.Received(SEP20),
        ASKED,
        D.CorrectionReceived(day("2024-10-09")),
        D.CorrectionRequested(day("2024-10-21")),
    )
    assert of(record).due.date == day("2024-11-05")


def test_a_reply_without_a_correction_on_record_is_in_time_if_it_is_under_every_day() -> None:
    # GI-62: received 2024-01-12, notice 01-16, reply 02-18 (a worked Sunday), the correction's day not visible.
    record = case(
        D.Received(day("2024-01-12")), D.CorrectionRequested(day("2024-01-16")), D.Replied(day("2024-02-18"))
    )
    found = of(record)
    assert found.due.earliest == day("2024-02-18")  # corrected on the day of the notice itself
    assert found.due.date is None
    assert found.status is Status.MET
    assert of(record, "correction_notice").due.date == day("2024-01-23")
    report = gr.audit([record])
    (reply,) = [one for one in report.findings if one.rule.startswith("disclosure.application.reply")]
    # Without the restart the end was 2024-02-08.
    assert ("correction_does_not_restart", "breach") in [
        (name, str(verdict)) for name, _, verdict in reply.flips
    ]


def test_corrected_days_of_gi_62() -> None:
    # cases.json: corrected 01-16 -> 02-18, 01-17 -> 02-19, 01-22 -> 02-22.
    for corrected, due in (
        ("2024-01-16", "2024-02-18"),
        ("2024-01-17", "2024-02-19"),
        ("2024-01-22", "2024-02-22"),
    ):
        record = case(
            D.Received(day("2024-01-12")),
            D.CorrectionRequested(day("2024-01-16")),
            D.CorrectionReceived(day(corrected)),
        )
        assert of(record).due.date == day(due)


def test_abandonment_only_after_the_period_to_correct() -> None:
    record = case(D.Received(SEP20), ASKED)
    with pytest.raises(NotAllowed, match=r"isn't over.*art\. 30"):
        record.apply(D.DeemedAbandoned(day("2024-10-15")))
    after = record.apply(D.DeemedAbandoned(day("2024-10-16")))
    assert after.state == "abandoned"
    assert of(after).status is Status.VOID
    assert of(after, "correction").status is Status.VOID
    assert verdicts(after, "2025-01-01").get("disclosure.application.reply") is None
    early = D.Application("story", (*record.events, D.DeemedAbandoned(day("2024-10-15"))))
    assert verdicts(early)["disclosure.application.check.order"] == "breach"


def test_abandonment_where_the_notice_gives_no_day_is_not_refused() -> None:
    record = case(D.Received(SEP20), D.CorrectionRequested(day("2024-09-25")))
    assert record.apply(D.DeemedAbandoned(day("2024-10-30"))).state == "abandoned"
    assert of(record, "correction", as_of="2025-01-01").status is Status.UNCLEAR  # the law sets no number


def test_the_correction_is_no_duty_of_the_office() -> None:
    record = case(D.Received(SEP20), ASKED)
    assert not of(record, "correction").of_office
    assert "disclosure.application.correction_submit" not in verdicts(record, "2025-01-01")


def test_a_notice_is_owed_only_for_an_unclear_application() -> None:
    record = case(D.Received(SEP20), D.Replied(day("2024-10-21")))
    assert [one.clock for one in record.obligations(day("2025-01-01"))] == ["reply"]


def test_under_the_2007_text_asking_for_a_change_is_the_reply() -> None:
    # Art. 21 item 4 of 2007; received Wednesday 2017-03-01, 15 working days: 2017-03-22.
    record = case(D.Received(day("2017-03-01")), D.CorrectionRequested(day("2017-03-22")))
    assert of(record).status is Status.MET
    assert of(record).due.date == day("2017-03-22")
    late = case(D.Received(day("2017-03-01")), D.CorrectionRequested(day("2017-03-23")))
    assert of(late).status is Status.LATE
    changed = record.apply(D.CorrectionReceived(day("2017-03-24")))
    replies = [one for one in changed.obligations() if one.clock == "reply"]
    assert [one.status for one in replies] == [Status.MET, Status.OPEN]
    # From 03-24: 27-31 March are 5, 1 April 6, 5-7 April 9, 10-14 April 14, 17 April 15.
    assert replies[1].due.date == day("2017-04-17")
    assert [one.rule for one in replies] == ["disclosure.application.reply"] * 2


# extension ------------------------------------------------------------------------------------

EXTENSIONS = [
    # name, the event, due date (paper), told in time and within the maximum
    ("twenty in time", D.Extended(day("2024-10-23"), by=20), "2024-11-20", True),
    ("fifteen", D.Extended(day("2024-10-23"), by=15), "2024-11-13", True),
    ("as a length", D.Extended(day("2024-10-23"), by=gr.WorkingDays(10)), "2024-11-06", True),
    ("the longest if no number is given", D.Extended(day("2024-10-23")), "2024-11-20", True),
    (
        "told on the last day",
        D.Extended(day("2024-10-20"), by=20, told=day("2024-10-23")),
        "2024-11-20",
        True,
    ),
    (
        "decided in time but told late",
        D.Extended(day("2024-10-20"), by=20, told=day("2024-10-24")),
        "2024-10-23",
        False,
    ),
    ("late", D.Extended(day("2024-10-24"), by=20), "2024-10-23", False),
    ("above the maximum", D.Extended(day("2024-10-14"), by=21), "2024-11-20", False),
    ("the head disagreed", D.Extended(day("2024-10-14"), by=20, agreed=False), "2024-10-23", False),
    ("the head agreed", D.Extended(day("2024-10-14"), by=20, agreed=True), "2024-11-20", True),
]


@pytest.mark.parametrize(
    ("event", "due", "allowed"), [one[1:] for one in EXTENSIONS], ids=[one[0] for one in EXTENSIONS]
)
def test_an_extension_counts_when_its_conditions_are_met(event: Any, due: str, allowed: bool) -> None:
    record = case(D.Received(SEP20))
    lenient = D.Application("story", (*record.events, event))
    assert of(lenient).due.date == day(due)
    if allowed:
        assert record.apply(event).events == lenient.events
        assert "disclosure.application.check.order" not in verdicts(lenient)
    else:
        with pytest.raises(NotAllowed, match=r"art\. 33 para\. 2"):
            record.apply(event)
        assert verdicts(lenient)["disclosure.application.check.order"] == "breach"


def test_an_extension_of_unknown_day_is_taken_as_told_in_time() -> None:
    record = case(D.Received(SEP20), D.Extended(by=15), D.Replied(day("2024-11-13")))
    found = of(record)
    assert found.due.date == day("2024-11-13")
    assert found.status is Status.MET
    assert record.state == "replied"
    assert case(D.Received(SEP20)).apply(D.Extended(by=15)).state == "processing"


def test_an_extension_of_unknown_day_belongs_to_the_period_in_which_it_is_told() -> None:
    # Told after the correction of 2024-10-09 (due 11-05): 15 working days more end on 2024-11-26.
    record = case(
        D.Received(SEP20),
        ASKED,
        D.CorrectionReceived(day("2024-10-09")),
        D.Extended(by=15),
        D.Replied(day("2024-11-26")),
    )
    assert of(record).due.date == day("2024-11-26")
    assert record.replayed().slips == ()


def test_an_extension_of_unknown_day_after_a_confirmation() -> None:
    record = case(
        D.Arrived(SEP20, channel="online"),
        D.Confirmed(day("2024-09-23")),
        D.Extended(by=15),
        D.Replied(day("2024-11-14")),
    )
    assert of(record).due.date == day("2024-11-14")  # one day after the 2024-11-13 of a receipt on 09-20
    assert record.replayed().slips == ()


def test_a_second_extension_is_refused() -> None:
    record = case(D.Received(SEP20), D.Extended(day("2024-10-14"), by=10))
    with pytest.raises(NotAllowed, match="once only"):
        record.apply(D.Extended(day("2024-10-21"), by=10))


def test_a_second_late_extension_does_not_take_back_the_first() -> None:
    record = case(
        D.Received(SEP20),
        D.Extended(day("2024-10-14"), by=10),
        D.Extended(day("2024-10-30"), by=10),
        D.Replied(day("2024-11-06")),
    )
    found = of(record)
    assert found.due.date == day("2024-11-06")  # 30 working days
    assert found.status is Status.MET
    assert verdicts(record)["disclosure.application.check.order"] == "breach"


def test_the_longest_extension_of_2007_is_fifteen_working_days() -> None:
    # From 2017-03-22: seven working days to 31 March, 1 April, 5-7 and 10-13 April.
    record = case(D.Received(day("2017-03-01")), D.Extended(day("2017-03-22")))
    assert of(record).due.date == day("2017-04-13")
    with pytest.raises(NotAllowed, match="longer than the longest"):
        case(D.Received(day("2017-03-01"))).apply(D.Extended(day("2017-03-15"), by=16))


@pytest.mark.parametrize("by", [0, -1])
def test_an_extension_is_above_zero(by: int) -> None:
    with pytest.raises(gr.BadValue, match="above 0"):
        D.Extended(SEP20, by=by)


@pytest.mark.parametrize("by", [True, 1.5, "20", gr.Days(20)])
def test_an_extension_is_a_number_of_working_days(by: Any) -> None:
    with pytest.raises(gr.WrongType):
        D.Extended(SEP20, by=by)


# consultation ---------------------------------------------------------------------------------


def test_the_time_of_a_third_party_is_left_out() -> None:
    # Art. 33 para. 3 of 2019: sent 09-24, answered 10-09, seven working days out: 27th working day.
    record = case(
        D.Received(SEP20),
        D.ThirdPartyConsulted(day("2024-09-24")),
        D.ThirdPartyAnswered(day("2024-10-09"), consents=True),
    )
    found = of(record)
    assert found.due.date == day("2024-11-01")
    assert found.due.readings["pause_from_sent_through_return"] == day("2024-11-04")
    assert found.due.readings["pause_after_sent_before_return"] == day("2024-10-31")
    assert record.state == "processing"
    opinion = of(record, "third_party_opinion")
    assert opinion.due.date == day("2024-10-18")  # art. 32: 15 working days
    assert opinion.status is Status.MET
    assert not opinion.of_office


@pytest.mark.parametrize(
    ("asked", "answered", "due"),
    [
        (D.ThirdPartyConsulted, D.ThirdPartyAnswered, "2017-03-29"),  # art. 24 para. 3 of 2007: third parties
        (D.OrganConsulted, D.OrganAnswered, "2017-03-22"),  # and nobody else
    ],
)
def test_the_2007_text_leaves_out_the_time_of_third_parties_only(asked: Any, answered: Any, due: str) -> None:
    record = case(D.Received(day("2017-03-01")), asked(day("2017-03-03")), answered(day("2017-03-10")))
    found = of(record)
    assert found.due.date == day(due)
    # The answer says so where a pause was not deducted.
    assert ("consulting another organ" in found.due.explain("en")) == (asked is D.OrganConsulted)


def test_the_2019_text_leaves_out_the_time_of_other_organs_too() -> None:
    record = case(D.Received(SEP20), D.OrganConsulted(day("2024-09-24")), D.OrganAnswered(day("2024-10-09")))
    assert of(record).due.date == day("2024-11-01")
    assert [one.clock for one in record.obligations()] == ["reply"]  # no limit is set for it


@pytest.mark.parametrize(
    ("asked", "due", "lapse"),
    [
        # 15 working days of the third party from 2024-09-24 end on 10-18; they are left out: 35th working day.
        (D.ThirdPartyConsulted(day("2024-09-24")), "2024-11-13", "2024-10-18"),
        # Delivered on 09-26 its time ends on 10-22; 17 working days are left out from 09-25 on.
        (
            D.ThirdPartyConsulted(sent=day("2024-09-24"), delivered=day("2024-09-26")),
            "2024-11-15",
            "2024-10-22",
        ),
    ],
    ids=["sent", "delivered later"],
)
def test_an_unanswered_inquiry_ends_with_the_third_partys_own_time(asked: Any, due: str, lapse: str) -> None:
    record = case(D.Received(SEP20), asked)
    assert record.state == "consulting"
    assert of(record).due.date == day(due)
    opinion = of(record, "third_party_opinion", as_of="2024-12-31")
    assert opinion.due.date == day(lapse)
    assert opinion.status is Status.OVERDUE


def test_a_reply_before_the_answer_ends_the_inquiry() -> None:
    record = case(D.Received(SEP20), D.ThirdPartyConsulted(day("2024-09-24")), D.Replied(day("2024-10-09")))
    assert of(record).status is Status.MET
    assert of(record).due.date == day("2024-11-01")  # left out: 09-25 to the reply on 10-09
    assert of(record, "third_party_opinion").status is Status.VOID


def test_a_silent_organ_without_a_limit_of_its_own_leaves_the_day_open() -> None:
    found = of(case(D.Received(SEP20), D.OrganConsulted(day("2024-09-24"))), as_of="2024-12-31")
    assert found.due.date is None
    assert found.due.earliest == day("2024-10-23")
    assert found.status is Status.UNCLEAR
    assert found.due.missing


def test_a_silent_co_producer_ends_after_fifteen_working_days() -> None:
    record = case(D.Received(SEP20), D.OrganConsulted(day("2024-09-24"), co_producer=True))
    assert of(record).due.date == day("2024-11-13")
    assert of(record, "joint_agency_opinion").due.date == day("2024-10-18")  # art. 34
    lapse = of(record, "joint_agency_opinion").due.version.term.on_lapse  # type: ignore[union-attr]
    assert lapse is not None
    assert "同意" in lapse.zh
    other = of(case(D.Received(SEP20), D.ThirdPartyConsulted(day("2024-09-24"))), "third_party_opinion")
    assert other.due.version.term.on_lapse.zh == "逾期未提出意见的，由行政机关决定是否公开"  # type: ignore[union-attr]


def test_several_inquiries_at_once_are_left_out_once() -> None:
    # Out from 09-25 to 10-09 (third party) and 09-26 to 10-11 (organ): 09-25 to 10-11, nine working days.
    events = (
        D.Received(SEP20),
        D.ThirdPartyConsulted(day("2024-09-24")),
        D.OrganConsulted(day("2024-09-25")),
        D.ThirdPartyAnswered(day("2024-10-09")),
    )
    assert case(*events).state == "consulting"
    record = case(*events, D.OrganAnswered(day("2024-10-11")))
    assert record.state == "processing"
    assert of(record).due.date == day("2024-11-05")  # 29th working day
    assert record.replayed().slips == ()


def test_two_third_parties_answer_one_after_the_other() -> None:
    record = case(
        D.Received(SEP20),
        D.ThirdPartyConsulted(day("2024-09-24")),
        D.ThirdPartyConsulted(day("2024-09-25")),
        D.ThirdPartyAnswered(day("2024-09-27")),
    )
    assert record.state == "consulting"
    record = record.apply(D.ThirdPartyAnswered(day("2024-10-09")))
    assert record.state == "processing"
    assert of(record).due.date == day("2024-11-01")


def test_a_pause_and_an_extension_add_up() -> None:
    # Seven working days out and twenty more: the 47th working day is 2024-11-29.
    record = case(
        D.Received(SEP20),
        D.ThirdPartyConsulted(day("2024-09-24")),
        D.ThirdPartyAnswered(day("2024-10-09")),
        D.Extended(day("2024-11-01"), by=20),
    )
    assert of(record).due.date == day("2024-11-29")


# excessive applications (art. 35) and the fee (art. 42) -----------------------------------------


def test_reasons_asked_for_do_not_stop_the_period() -> None:
    record = case(D.Received(SEP20), D.ReasonsRequested(day("2024-09-25")), excessive=True)
    assert record.state == "awaiting_reasons"
    assert of(record).due.date == day("2024-10-23")
    assert record.apply(D.ReasonsGiven(day("2024-09-27"))).state == "processing"


def test_refusing_to_process_is_an_answer() -> None:
    record = case(
        D.Received(SEP20), D.ReasonsRequested(day("2024-09-25")), D.RefusedToProcess(day("2024-10-23"))
    )
    assert record.state == "not_processed"
    assert of(record).status is Status.MET


def test_reasons_and_a_fee_are_refused_where_the_application_is_not_excessive() -> None:
    record = case(D.Received(SEP20), excessive=False)
    for event in (D.ReasonsRequested(day("2024-09-25")), D.FeeNotified(day("2024-09-25"))):
        with pytest.raises(NotAllowed, match="excessive"):
            record.apply(event)
        assert (
            case(D.Received(SEP20)).apply(event).events[-1] == event
        )  # not recorded: the office took it for so


def test_a_delay_with_a_set_day() -> None:
    record = case(
        D.Received(SEP20),
        D.ReasonsRequested(day("2024-09-25")),
        D.ReasonsGiven(day("2024-09-27")),
        D.DelaySet(day("2024-10-23"), until=day("2024-12-31")),
        excessive=True,
    )
    assert of(record).due.date == day("2024-12-31")
    assert of(record).rule == "disclosure.application.excessive.delay"
    assert of(record, as_of="2025-01-01").status is Status.OVERDUE
    assert verdicts(record, "2025-01-01")["disclosure.application.excessive.delay"] == "breach"


def test_a_delay_without_a_day_is_indeterminate() -> None:
    # Art. 35 sets no number: a reasonable period, told to the applicant.
    found = of(case(D.Received(SEP20), D.DelaySet(day("2024-10-08"))), as_of="2025-06-01")
    assert found.due.date is None
    assert found.status is Status.UNCLEAR


def test_a_delay_set_after_the_period_does_not_bring_it_back() -> None:
    record = case(
        D.Received(SEP20),
        D.DelaySet(day("2024-10-24"), until=day("2024-12-31")),
        D.Replied(day("2024-12-30")),
    )
    assert of(record).due.date == day("2024-10-23")
    assert of(record).status is Status.LATE


def test_the_fee_puts_off_the_reply_until_it_is_paid() -> None:
    notified = D.FeeNotified(sent=day("2024-09-23"), delivered=day("2024-09-24"))
    waiting = case(D.Received(SEP20), notified, excessive=True)
    assert waiting.state == "awaiting_fee"
    assert of(waiting, "fee").due.date == day("2024-10-25")  # 20 working days after delivery
    assert of(waiting, as_of="2024-12-31").status is Status.UNCLEAR
    paid = waiting.apply(D.FeePaid(day("2024-10-09")))
    assert of(paid, "fee").status is Status.MET
    assert of(paid).due.date == day("2024-11-05")
    assert of(paid).rule == "disclosure.application.reply.after_payment"


def test_unpaid_in_time_the_application_is_deemed_abandoned() -> None:
    waiting = case(D.Received(SEP20), D.FeeNotified(delivered=day("2024-09-24")), excessive=True)
    with pytest.raises(NotAllowed, match="isn't over"):
        waiting.apply(D.DeemedAbandoned(day("2024-10-25")))
    after = waiting.apply(D.DeemedAbandoned(day("2024-10-28")))
    assert after.state == "abandoned"
    assert of(after).status is Status.VOID
    assert of(after, "fee").status is Status.VOID


def test_a_fee_told_after_the_period_leaves_the_reply_late() -> None:
    # The fee is notified within the period for the reply.
    record = case(
        D.Received(SEP20),
        D.FeeNotified(day("2024-10-24")),
        D.FeePaid(day("2024-10-28")),
        D.Replied(day("2024-10-30")),
    )
    assert of(record).due.date == day("2024-10-23")
    assert of(record).status is Status.LATE


def test_before_2021_no_measures_put_off_the_reply() -> None:
    # The measures hold from 2021-01-01. Received 2020-06-01: 25-27 June off, 28 June worked: 2020-06-30.
    record = case(D.Received(day("2020-06-01")), D.FeeNotified(day("2020-06-10")))
    assert of(record).due.date == day("2020-06-30")
    assert [one.clock for one in record.obligations()] == ["reply"]
    paid = record.apply(D.FeePaid(day("2020-06-20")))
    assert of(paid).due.date == day("2020-06-30")
    assert of(paid, as_of="2020-07-01").status is Status.OVERDUE
    odd = case(D.Received(day("2020-06-01")), D.FeeNotified(day("2020-06-10")), excessive=False)
    assert of(odd, as_of="2020-07-01").status is Status.OVERDUE


# receipt --------------------------------------------------------------------------------------

CHANNELS_2019 = [
    # channel, does art. 31 of 2019 ask for a confirmation
    ("in_person", False),  # item 1: the day of handing in
    ("mail_signed", False),  # item 2: the day of signing
    ("mail_unsigned", True),  # item 2: the day of confirmation
    ("online", True),  # item 3: the day both sides confirm
    ("email", True),
    ("fax", True),
    ("misdirected", True),  # no rule: only a confirmation settles it
    (None, True),  # not recorded
]


@pytest.mark.parametrize(("channel", "confirmed"), CHANNELS_2019)
def test_receipt_by_channel_under_art_31_of_2019(channel: str | None, confirmed: bool) -> None:
    arrived = case(D.Arrived(SEP20, channel=channel))
    found = of(arrived, as_of="2025-01-01")
    if not confirmed:
        assert arrived.state == "processing"
        assert found.due.date == day("2024-10-23")
        with pytest.raises(NotAllowed):
            arrived.apply(D.Confirmed(day("2024-09-23")))
        return
    assert arrived.state == "arrived"
    assert found.due.date is None
    assert str(found.due.certainty) == "indeterminate"
    assert found.due.earliest == day("2024-10-23")
    assert any("双方确认之日" in one for one in found.due.missing)
    assert found.status is Status.UNCLEAR
    after = arrived.apply(D.Confirmed(day("2024-09-23")))
    assert of(after).due.date == day("2024-10-24")
    assert of(after).start == day("2024-09-23")


def test_an_ordinary_letter_is_confirmed_on_the_day_it_comes() -> None:
    same = case(D.Arrived(SEP20, channel="mail_unsigned"), D.Confirmed(SEP20))
    assert of(same, "confirm").status is Status.MET
    later = case(D.Arrived(SEP20, channel="mail_unsigned"), D.Confirmed(day("2024-09-23")))
    assert of(later, "confirm").status is Status.LATE
    assert verdicts(later)["disclosure.application.confirm_same_day"] == "breach"
    never = case(D.Arrived(SEP20, channel="mail_unsigned"))
    assert of(never, "confirm", as_of="2024-09-21").status is Status.OVERDUE
    online = case(D.Arrived(SEP20, channel="online"), D.Confirmed(day("2024-09-23")))
    assert [one.clock for one in online.obligations()] == ["reply"]  # no day is set for other channels


def test_received_after_arrived_gives_the_legal_day() -> None:
    record = case(D.Arrived(SEP20, channel="email"), D.Received(day("2024-09-23")))
    assert of(record).due.date == day("2024-10-24")
    assert record.replayed().slips == ()


CHANNELS_2015 = [
    # letter of 2015, part 1: channel, confirmation, due for arrival on 2017-03-01, confirmed 03-03
    ("in_person", "2017-03-22"),
    ("mail_signed", "2017-03-22"),
    ("mail_unsigned", "2017-03-24"),
    ("email", "2017-03-22"),  # the day the mail system gets it
    ("online", "2017-03-22"),
    ("fax", "2017-03-24"),
    ("misdirected", "2017-03-24"),
]


@pytest.mark.parametrize(("channel", "due"), CHANNELS_2015)
def test_receipt_by_channel_under_the_letter_of_2015(channel: str, due: str) -> None:
    record = case(D.Arrived(day("2017-03-01"), channel=channel))
    if due == "2017-03-24":
        assert record.state == "arrived"
        assert of(record).due.date is None
        record = record.apply(D.Confirmed(day("2017-03-03")))
    assert of(record).due.date == day(due)


@pytest.mark.parametrize("channel", [*D.Channel, None])
def test_before_the_letter_the_day_of_arrival_is_the_day_of_receipt(channel: Any) -> None:
    # GI-04: signed for on 2013-09-26, due 2013-10-22; guiding case 26 for online applications.
    record = case(D.Arrived(day("2013-09-26"), channel=channel))
    assert record.state == "processing"
    assert of(record).due.date == day("2013-10-22")


def test_an_email_on_a_sunday() -> None:
    # GI-12: e-mail on Sunday 2017-06-18, dated Friday 07-07, sent Monday 07-10; the court found no delay.
    record = case(
        D.Arrived(day("2017-06-18"), channel="email"),
        D.Replied(dated=day("2017-07-07"), sent=day("2017-07-10")),
    )
    found = of(record)
    assert found.due.date == day("2017-07-07")
    assert found.due.readings["receipt_next_workday"] == day("2017-07-10")
    assert found.status is Status.LATE
    (reply,) = [one for one in gr.audit([record]).findings if one.rule == "disclosure.application.reply"]
    flipped = {name for name, _, verdict in reply.flips if verdict == "ok"}
    assert {"receipt_next_workday", "measured_dated"} <= flipped


def test_a_case_at_the_change_of_2019_shows_both_dates() -> None:
    before = of(case(D.Received(day("2019-05-14"))))
    assert before.due.date == day("2019-06-04")  # 15 working days
    assert before.due.readings["version_at_start"] == day("2019-06-04")
    assert before.due.readings["version_at_change"] == day("2019-06-12")  # 20: 7 June was off
    after = of(case(D.Received(day("2019-05-15"))))
    assert after.due.date == day("2019-06-13")
    assert "version_at_change" not in after.due.readings


def test_an_application_before_2008_has_no_procedure() -> None:
    record = case(D.Received(day("2008-04-30")))
    with pytest.raises(gr.NotYetInForce):
        record.obligations()
    assert verdicts(record) == {"disclosure.application.check.readable": "unclear"}


# which day meets the duty ---------------------------------------------------------------------

MEASURED = [
    # the reply, done, status, what is said of the measure (letter of 2016: the day handed to the post)
    (
        D.Replied(dated=day("2024-10-22"), sent=day("2024-10-23"), delivered=day("2024-10-28")),
        "2024-10-23",
        "met",
        None,
    ),
    (D.Replied(dated=day("2024-10-23"), sent=day("2024-10-24")), "2024-10-24", "late", None),
    (D.Replied(dated=day("2024-10-23")), "2024-10-23", "met", "未载明发出日，以落款日为准"),
    (D.Replied(delivered=day("2024-10-24")), "2024-10-24", "late", "未载明发出日，以送达日为准"),
    (D.Replied(day("2024-10-23")), "2024-10-23", "met", None),
]


@pytest.mark.parametrize(("reply", "done", "status", "words"), MEASURED)
def test_a_reply_is_measured_by_the_day_it_is_sent(
    reply: Any, done: str, status: str, words: str | None
) -> None:
    found = of(case(D.Received(SEP20), reply))
    assert found.done == day(done)
    assert found.status == status
    assert (found.measured.zh if found.measured else None) == words


def test_where_the_day_measured_decides_the_finding_says_so() -> None:
    record = case(D.Received(SEP20), D.Replied(sent=day("2024-10-23"), delivered=day("2024-10-28")))
    (reply,) = [one for one in gr.audit([record]).findings if one.rule == "disclosure.application.reply"]
    assert reply.verdict == "ok"
    assert ("measured_delivered", "breach") in [(name, str(verdict)) for name, _, verdict in reply.flips]


# remedies -------------------------------------------------------------------------------------

SUED = (
    D.Received(SEP20),
    D.Replied(day("2024-10-21"), kind="not_disclosed"),
    D.RemedyOpened(day("2024-11-01"), remedy="litigation"),
)


@pytest.mark.parametrize(("replied", "status"), [("2025-01-20", Status.MET), ("2025-01-21", Status.LATE)])
def test_a_new_reply_by_the_day_that_the_decision_sets(replied: str, status: Status) -> None:
    record = case(
        *SUED,
        D.RemedyDecided(day("2025-01-02"), outcome="quashed", redo=True, until=day("2025-01-20")),
        D.Replied(day(replied)),
    )
    replies = [one for one in record.obligations() if one.clock == "reply"]
    assert [one.status for one in replies] == [Status.MET, status]
    assert replies[1].due.date == day("2025-01-20")
    assert record.state == "replied"
    assert record.replayed().slips == ()


def test_a_new_reply_that_never_comes_is_overdue() -> None:
    record = case(
        *SUED, D.RemedyDecided(day("2025-01-02"), outcome="quashed", redo=True, until=day("2025-01-20"))
    )
    assert record.state == "processing"
    assert of(record, as_of="2025-01-21").status is Status.OVERDUE


def test_a_day_set_by_a_decision_is_not_extended_by_the_regulation() -> None:
    record = case(
        *SUED,
        D.RemedyDecided(day("2025-01-02"), outcome="quashed", redo=True, until=day("2025-01-20")),
        D.Extended(day("2025-01-17"), by=20),
    )
    assert of(record).due.date == day("2025-01-20")


def test_a_suit_for_silence_voids_the_first_duty_only_when_a_new_one_is_set() -> None:
    record = case(
        D.Received(SEP20),
        D.RemedyOpened(day("2024-11-01")),
        D.RemedyDecided(day("2024-12-02"), outcome="ordered", redo=True, until=day("2024-12-20")),
    )
    assert [one.status for one in record.obligations(day("2024-12-21")) if one.clock == "reply"] == [
        Status.VOID,
        Status.OVERDUE,
    ]


def test_an_upheld_reply_stays() -> None:
    record = case(*SUED, D.RemedyDecided(day("2025-01-02"), outcome="upheld"))
    assert record.state == "replied"
    assert record.apply(D.Archived(day("2025-02-05"))).state == "closed"


@pytest.mark.parametrize("received", [SEP20, date(2017, 3, 1)])
def test_a_filed_case_can_still_go_to_court(received: date) -> None:
    # Filing (art. 45) doesn't end the right of art. 51 (2007: art. 33).
    record = case(D.Received(received), D.Replied(received), D.Archived(received))
    assert record.apply(D.RemedyOpened(received)).state == "in_remedy"


# the rest of the procedure --------------------------------------------------------------------


def test_registration_to_filing() -> None:
    record = case(D.Received(SEP20, channel="in_person"))
    for event in (
        D.Registered(SEP20),
        D.Examined(day("2024-09-23")),
        D.Communicated(day("2024-09-24")),
        D.Replied(day("2024-10-08"), kind="granted"),
        D.Published(day("2024-10-08")),
        D.Archived(day("2024-10-30")),
        D.ConsequenceRecorded(day("2024-11-30"), consequence="complaint"),
    ):
        record = record.apply(event)
    assert record.state == "closed"
    assert record.replayed().slips == ()


@pytest.mark.parametrize("kind", list(D.ReplyKind))
def test_every_kind_of_reply_ends_the_period(kind: Any) -> None:
    # Arts. 36, 37, 38 and 39.
    record = case(D.Received(SEP20), D.Replied(day("2024-10-23"), kind=kind.zh))
    assert record.events[1].kind is kind
    assert of(record).status is Status.MET
    assert record.state == "replied"


def test_an_answer_on_the_day_of_arrival_needs_no_confirmation() -> None:
    record = case(D.Arrived(SEP20, channel="mail_unsigned"), D.Replied(SEP20))
    assert of(record).status is Status.MET
    assert of(record, "confirm").status is Status.VOID


def test_withdrawing_ends_every_duty() -> None:
    record = case(D.Received(SEP20), D.ThirdPartyConsulted(day("2024-09-24")), D.Withdrawn(day("2024-09-26")))
    assert {one.status for one in record.obligations(day("2025-01-01"))} == {Status.VOID}
    assert gr.audit([record], as_of=day("2025-01-01")).findings == ()


def test_an_opinion_that_comes_after_the_reply_changes_nothing() -> None:
    record = case(
        D.Received(SEP20),
        D.ThirdPartyConsulted(day("2024-09-24")),
        D.Replied(day("2024-11-08")),
        D.ThirdPartyAnswered(day("2024-11-12"), consents=False),
        D.Archived(day("2024-11-30")),
    )
    assert record.replayed().slips == ()
    assert record.state == "closed"
    assert of(record).status is Status.MET


@pytest.mark.parametrize(
    "event",
    [D.DeemedAbandoned(date(2017, 3, 6)), D.FeePaid(date(2017, 3, 6)), D.ReasonsRequested(date(2017, 3, 6))],
    ids=lambda one: one.name,
)
def test_a_step_that_the_2007_text_doesnt_know(event: Any) -> None:
    record = case(D.Received(day("2017-03-01")))
    with pytest.raises(
        NotAllowed, match=r"no step of disclosure\.application under the law of 2008-05-01.*replied"
    ):
        record.apply(event)
    lenient = case(*record.events, event, D.Replied(day("2017-03-23")))
    assert [one.event for one in lenient.replayed().slips] == [event]
    assert of(lenient).status is Status.LATE  # the period of 2017-03-22 is judged all the same
    assert verdicts(lenient)["disclosure.application.check.order"] == "unclear"


def test_a_delay_that_was_set_is_not_extended_as_well() -> None:
    # Art. 33 extends its own 20 working days; the delay of art. 35 is another period.
    record = case(D.Received(SEP20), D.DelaySet(day("2024-10-08"), until=day("2024-12-31")))
    with pytest.raises(NotAllowed, match="longer than the longest"):
        record.apply(D.Extended(day("2024-10-21"), by=5))
    assert of(case(*record.events, D.Extended(day("2024-10-21"), by=5))).due.date == day("2024-12-31")


@pytest.mark.parametrize("field", ["excessive", "public_interest"])
@pytest.mark.parametrize("value", ["yes", 1, 0, "否"])
def test_yes_and_no_are_told_by_truth_values_only(field: str, value: Any) -> None:
    with pytest.raises(gr.WrongType, match="True or False"):
        D.Application("1", **{field: value})


def test_a_fee_is_judged_by_the_rules_of_the_book_that_is_given() -> None:
    # By what was published on 2020-06-01 there were no fee measures: the first period runs on.
    record = case(D.Received(SEP20), D.FeeNotified(day("2024-09-24")), D.Replied(day("2024-10-24")))
    book = gr.rulebook().known_on(day("2020-06-01"))
    replies = [one for one in record.replayed(rulebook=book).runs if one.clock == "reply"]
    assert [one.rule for one in replies] == ["disclosure.application.reply"]


def test_each_name_reads_chinese_and_english() -> None:
    assert D.Arrived(SEP20, channel="传真").channel is D.Channel.FAX
    assert D.Replied(SEP20, kind="部分公开", ground="商业秘密").kind is D.ReplyKind.PARTLY_GRANTED
    assert D.RemedyOpened(SEP20, remedy="行政诉讼").remedy is D.Remedy.LITIGATION
    assert D.RemedyDecided(SEP20, outcome="确认违法").outcome is D.Outcome.UNLAWFUL
    assert D.ConsequenceRecorded(SEP20, consequence="群体性事件").consequence is D.Consequence.MASS_EVENT
    for wrong in (lambda: D.Arrived(SEP20, channel="pigeon"), lambda: D.Replied(SEP20, kind="maybe")):
        with pytest.raises(gr.BadValue, match="known:"):
            wrong()


def test_what_is_not_recorded_is_not_guessed() -> None:
    assert D.RemedyDecided(SEP20).outcome is None
    assert D.RemedyOpened(SEP20).remedy is None
    assert D.ConsequenceRecorded(SEP20).consequence is None
    assert D.Arrived(SEP20, channel="").channel is None
