"""Tests of the auditor's checks 核查项测试: each check ok, breach, unclear or not asked."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

import pytest

import govrules as gr
from govrules.errors import BadValue
from govrules.sources import Citation, SeedStatement

D = gr.disclosure
IN_2024 = D.Received(date(2024, 9, 20))
IN_2015 = D.Received(date(2015, 3, 2))
PREFIX = "disclosure.application.check."


def d(month: int, number: int, year: int = 2024) -> date:
    return date(year, month, number)


def found(*events: Any, as_of: date | None = None, **fields: Any) -> dict[str, Any]:
    """The findings of the checks, by the last word of their ids."""
    record = D.Application("check", events, **fields)
    return {one.rule.removeprefix(PREFIX): one for one in record.check(as_of)}


def replied(**fields: Any) -> Any:
    return D.Replied(d(10, 21), **fields)


AGREED = D.Extended(d(10, 21), by=20, agreed=True)
CHECKS = [
    # check, verdict (None: not asked), events after the receipt, fields of the case
    # a refusal states reasons: 2019 art. 36 items 3 and 5; S1P5-4.7
    ("reasons", "ok", (replied(kind="not_disclosed", reasons_stated=True),), {}),
    ("reasons", "breach", (replied(kind="not_disclosed", reasons_stated=False),), {}),
    ("reasons", "breach", (replied(kind="partly_granted", reasons_stated=False),), {}),
    ("reasons", "breach", (replied(kind="not_competent", reasons_stated=False),), {}),
    ("reasons", "unclear", (replied(kind="not_provided"),), {}),
    ("reasons", None, (replied(kind="granted", reasons_stated=False),), {}),
    ("reasons", None, (replied(),), {}),
    ("reasons", None, (), {}),
    ("explained", "breach", (replied(kind="not_competent", reasons_stated=False),), {}),
    ("explained", "ok", (replied(kind="not_disclosed", reasons_stated=True),), {}),
    ("explained", None, (replied(kind="already_public"),), {}),
    # a refusal has a ground: arts. 13 to 16
    ("ground", "ok", (replied(kind="not_disclosed", ground="trade_secret"),), {}),
    ("ground", "unclear", (replied(kind="partly_granted"),), {}),
    ("ground", None, (replied(kind="not_existing"),), {}),
    # the competent organ is named, if it can be found: art. 36 item 5
    ("competent_organ", "ok", (replied(kind="not_competent", organ_named=True),), {}),
    ("competent_organ", "unclear", (replied(kind="not_competent", organ_named=False),), {}),
    ("competent_organ", None, (replied(kind="not_competent"),), {}),
    ("competent_organ", None, (replied(kind="granted", organ_named=False),), {}),
    # the notice to correct names the matters and a period: art. 30
    ("correction_content", "ok", (D.CorrectionRequested(d(9, 25), until=d(10, 15), matters_named=True),), {}),
    (
        "correction_content",
        "ok",
        (D.CorrectionRequested(d(9, 25), until=datetime(2024, 10, 15, 17, 30)),),
        {},
    ),
    (
        "correction_content",
        "breach",
        (D.CorrectionRequested(d(9, 25), until=d(10, 15), matters_named=False),),
        {},
    ),
    ("correction_content", "breach", (D.CorrectionRequested(d(9, 25), until=d(9, 24)),), {}),
    ("correction_content", "breach", (D.CorrectionRequested(d(9, 25), until=datetime(2024, 9, 24, 9)),), {}),
    ("correction_content", "unclear", (D.CorrectionRequested(d(9, 25)),), {}),
    ("correction_content", None, (replied(),), {}),
    # the head of the office agrees to the extension: art. 33 para. 2
    ("extension_agreed", "ok", (AGREED,), {}),
    ("extension_agreed", "breach", (D.Extended(d(10, 21), agreed=False),), {}),
    ("extension_agreed", "unclear", (D.Extended(d(10, 21)),), {}),
    ("extension_agreed", None, (), {}),
    # a third party that refuses is overridden only for the public interest: art. 32
    (
        "third_party_refused",
        "unclear",
        (D.ThirdPartyAnswered(d(10, 8), consents=False), replied(kind="granted")),
        {},
    ),
    (
        "third_party_refused",
        "unclear",
        (
            D.ThirdPartyAnswered(d(10, 8), consents=True),
            D.ThirdPartyAnswered(d(10, 9), consents=False),
            replied(kind="partly_granted"),
        ),
        {},
    ),
    (
        "third_party_refused",
        None,
        (D.ThirdPartyAnswered(d(10, 8), consents=False), replied(kind="not_disclosed")),
        {},
    ),
    ("third_party_refused", None, (D.ThirdPartyAnswered(d(10, 8)), replied(kind="granted")), {}),
    ("third_party_refused", None, (D.ThirdPartyAnswered(d(10, 8), consents=False),), {}),
    # a silent co-producer agrees: art. 34
    (
        "silent_co_producer",
        "unclear",
        (D.OrganConsulted(d(9, 24), co_producer=True), replied(kind="not_disclosed")),
        {},
    ),
    ("silent_co_producer", None, (D.OrganConsulted(d(9, 24)), replied(kind="not_disclosed")), {}),
    ("silent_co_producer", None, (D.OrganConsulted(d(9, 24), co_producer=True), replied(kind="granted")), {}),
    (
        "silent_co_producer",
        None,
        (
            D.OrganConsulted(d(9, 24), co_producer=True),
            D.OrganAnswered(d(9, 27)),
            replied(kind="not_disclosed"),
        ),
        {},
    ),
    # a state secret isn't given out: art. 14
    ("contradictory_grant", "breach", (replied(kind="granted", ground="state_secret"),), {}),
    ("contradictory_grant", "unclear", (replied(kind="granted", ground="privacy"),), {}),
    ("contradictory_grant", None, (replied(kind="granted"),), {}),
    ("contradictory_grant", None, (replied(kind="not_disclosed", ground="state_secret"),), {}),
    # what should be widely known is published with the reply: S1P2-1.1.7, S1P2-1.1.8
    (
        "published_with_reply",
        "ok",
        (replied(kind="granted"), D.Published(d(10, 21))),
        {"public_interest": True},
    ),
    (
        "published_with_reply",
        "ok",
        (D.Published(d(10, 18)), replied(kind="partly_granted")),
        {"public_interest": True},
    ),
    (
        "published_with_reply",
        "breach",
        (replied(kind="granted"), D.Published(d(10, 22))),
        {"public_interest": True},
    ),
    ("published_with_reply", "breach", (replied(kind="granted"),), {"public_interest": True}),
    ("published_with_reply", None, (replied(kind="granted"),), {"public_interest": False}),
    ("published_with_reply", None, (replied(kind="granted"),), {}),
    ("published_with_reply", None, (replied(kind="not_disclosed"),), {"public_interest": True}),
    # out of scope or impossible: talk with the applicant: S1P2-1.1.9
    ("talked", "ok", (D.Communicated(d(10, 9)), replied(kind="not_competent")), {}),
    ("talked", "unclear", (replied(kind="not_existing"),), {}),
    ("talked", "unclear", (replied(kind="not_provided"),), {}),
    ("talked", None, (replied(kind="granted"),), {}),
    # acceptance, examination, processing, reply: S1P1-3.8; art. 45: registration to filing
    ("links", "ok", (D.Registered(d(9, 20)), D.Examined(d(9, 23)), replied(), D.Archived(d(10, 30))), {}),
    ("links", "ok", (D.Registered(d(9, 20)), D.Examined(d(9, 23))), {}),
    ("links", "breach", (D.Registered(d(9, 20)), replied()), {}),
    ("links", "breach", (replied(), D.Archived(d(10, 30))), {}),
    ("links", "breach", (D.Registered(d(9, 20)), D.Examined(d(9, 23)), D.Archived(d(10, 30))), {}),
    ("links", "ok", (D.Registered(d(9, 20)), D.Withdrawn(d(9, 23)), D.Archived(d(10, 30))), {}),
    (
        "links",
        "ok",
        (
            D.Registered(d(9, 20)),
            D.CorrectionRequested(d(9, 25), until=d(10, 8)),
            D.DeemedAbandoned(d(10, 9)),
            D.Archived(d(10, 30)),
        ),
        {},
    ),
    (
        "links",
        "ok",
        (D.Registered(d(9, 20)), D.Examined(d(9, 23)), D.RefusedToProcess(d(9, 30)), D.Archived(d(10, 30))),
        {},
    ),
    ("links", "breach", (D.Registered(d(9, 20)), D.RefusedToProcess(d(9, 30)), D.Archived(d(10, 30))), {}),
    ("links", None, (replied(),), {}),
    # no complaints, coverage, petitions or mass events: S1P1-3.9
    ("consequences", "breach", (D.ConsequenceRecorded(d(10, 30), consequence="mass_event"),), {}),
    ("consequences", "breach", (D.ConsequenceRecorded(d(10, 30)),), {}),
    ("consequences", None, (replied(),), {}),
    # remedies: S2P1-5.4.3
    ("remedy_lost", "ok", (D.RemedyOpened(d(11, 1)), D.RemedyDecided(d(12, 1), outcome="upheld")), {}),
    ("remedy_lost", "ok", (D.RemedyOpened(d(11, 1)), D.RemedyDecided(d(12, 1), outcome="ended")), {}),
    ("remedy_lost", "breach", (D.RemedyOpened(d(11, 1)), D.RemedyDecided(d(12, 1), outcome="unlawful")), {}),
    ("remedy_lost", "breach", (D.RemedyOpened(d(11, 1)), D.RemedyDecided(d(12, 1), outcome="quashed")), {}),
    ("remedy_lost", "breach", (D.RemedyOpened(d(11, 1)), D.RemedyDecided(d(12, 1), outcome="ordered")), {}),
    ("remedy_lost", "unclear", (D.RemedyOpened(d(11, 1)), D.RemedyDecided(d(12, 1))), {}),
    ("remedy_lost", None, (D.RemedyOpened(d(11, 1)),), {}),
]


@pytest.mark.parametrize(
    ("check", "verdict", "events", "fields"),
    CHECKS,
    ids=[f"{one[0]}-{place}" for place, one in enumerate(CHECKS)],
)
def test_each_check(check: str, verdict: str | None, events: tuple[Any, ...], fields: dict[str, Any]) -> None:
    finding = found(IN_2024, *events, **fields).get(check)
    assert (None if finding is None else str(finding.verdict)) == verdict
    if finding is not None:
        assert finding.reason.zh
        assert finding.reason.en
        assert finding.rule == PREFIX + check
        assert finding.article("zh")


def test_every_check_is_tested_with_each_outcome_it_can_have() -> None:
    asked = {(check, verdict) for check, verdict, _, _ in CHECKS if verdict is not None}
    ids = {check.id.removeprefix(PREFIX) for check in D.CHECKS}
    assert {check for check, _ in asked} == ids


ARTICLES = [
    # events, check, article of the finding
    ((IN_2024, replied(kind="not_disclosed", reasons_stated=False)), "reasons", "art. 36 item 3"),
    ((IN_2024, replied(kind="not_competent", reasons_stated=False)), "reasons", "art. 36 item 5"),
    ((IN_2024, replied(kind="not_disclosed", reasons_stated=False)), "explained", "[S1P5-4.7]"),
    ((IN_2024, AGREED), "extension_agreed", "Regulation 2019 (国务院令第711号), art. 33 para. 2"),
    (
        (IN_2015, D.Extended(date(2015, 3, 9), agreed=True)),
        "extension_agreed",
        "Regulation 2007 (国务院令第492号), art. 24 para. 2",
    ),
    (
        (IN_2015, D.Replied(date(2015, 3, 9), kind="not_disclosed", reasons_stated=True)),
        "reasons",
        "art. 21 item 2",
    ),
    (
        (IN_2015, D.Replied(date(2015, 3, 9), kind="not_competent", organ_named=True)),
        "competent_organ",
        "art. 21 item 3",
    ),
    (
        (
            IN_2015,
            D.ThirdPartyAnswered(date(2015, 3, 5), consents=False),
            D.Replied(date(2015, 3, 9), kind="granted"),
        ),
        "third_party_refused",
        "Regulation 2007 (国务院令第492号), art. 23",
    ),
]


@pytest.mark.parametrize(("events", "check", "article"), ARTICLES)
def test_a_finding_cites_the_law_of_its_time(events: tuple[Any, ...], check: str, article: str) -> None:
    assert found(*events)[check].article("en").endswith(article)


def test_checks_of_2019_are_not_asked_of_older_cases() -> None:
    # The period to correct, the silent co-producer and art. 14 stand in the text of 2019.
    older = found(
        IN_2015,
        D.CorrectionRequested(date(2015, 3, 4)),
        D.OrganConsulted(date(2015, 3, 4), co_producer=True),
        D.Replied(date(2015, 3, 9), kind="not_disclosed"),
    )
    assert not {"correction_content", "silent_co_producer", "ground"} & set(older)


def test_of_two_checks_with_one_id_only_one_is_in_force_on_a_day() -> None:
    for day in (date(2008, 5, 1), date(2019, 5, 14), date(2019, 5, 15), date(2026, 1, 1)):
        asked = [
            (one.id, one.ask)
            for one in D.CHECKS
            if one.since <= day and (one.until is None or day <= one.until)
        ]
        assert len(asked) == len(set(asked))


def test_each_check_cites_an_instrument_in_force_or_a_seed_statement() -> None:
    for check in D.CHECKS:
        assert check.label.zh
        assert check.label.en
        assert check.id.startswith(PREFIX)
        if isinstance(check.basis, Citation):
            assert check.basis.instrument.in_force == check.since
            assert check.basis.instrument.ended == check.until
        else:
            assert isinstance(check.basis, SeedStatement)


def test_the_latest_reply_is_the_one_checked() -> None:
    seen = found(
        IN_2024, D.Replied(d(10, 8), kind="granted"), replied(kind="not_disclosed", reasons_stated=False)
    )
    assert seen["reasons"].verdict == "breach"


def test_events_after_the_day_asked_for_have_not_happened() -> None:
    events = (IN_2024, replied(kind="not_disclosed", reasons_stated=False))
    assert found(*events, as_of=d(10, 20)) == {}
    assert "reasons" in found(*events, as_of=d(10, 21))


def test_a_case_without_dated_events_has_no_checks() -> None:
    assert found() == {}
    assert found(D.Extended(by=5)) == {}


# information that many ask for (art. 44, S2P1-5.4.2) --------------------------------------------


def group(count: int, *more: Any, topic: str = "排污许可", organ: str = "市环保局") -> list[Any]:
    return [
        D.Application(f"T{number}", (IN_2024, *more), topic=topic, organ=organ) for number in range(count)
    ]


@pytest.mark.parametrize(
    ("more", "verdict"),
    [
        ((replied(kind="granted"),), "breach"),
        ((replied(kind="granted"), D.Published(d(10, 25))), "ok"),
        ((D.Published(d(10, 25)),), "ok"),
        ((replied(kind="not_disclosed"),), "unclear"),
        ((), "unclear"),
    ],
)
def test_a_topic_often_asked_for(more: tuple[Any, ...], verdict: str) -> None:
    (finding,) = D.often_requested(group(3, *more), threshold=3)
    assert finding.verdict == verdict
    assert finding.case == "T0, T1, T2"
    assert finding.organ == "市环保局"
    assert "S2P1-5.4.2" in finding.article("en")
    assert "3" in finding.reason.zh


def test_below_the_threshold_without_a_topic_or_at_another_organ_nothing_is_found() -> None:
    assert D.often_requested(group(2), threshold=3) == ()
    assert D.often_requested(group(5, topic=""), threshold=2) == ()
    assert D.often_requested(group(1, organ="甲") + group(1, organ="乙"), threshold=2) == ()
    assert D.often_requested([], threshold=2) == ()
    assert len(D.often_requested(group(2) + group(2, topic="环评"), threshold=2)) == 2


@pytest.mark.parametrize("threshold", [1, 0, -3, True, 2.5, "3", None])
def test_the_threshold_is_a_number_of_at_least_two(threshold: Any) -> None:
    with pytest.raises(BadValue, match="threshold="):
        D.often_requested([], threshold=threshold)
