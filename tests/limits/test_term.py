"""期限规定: terms, extensions and pauses that contradict themselves are refused."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from govrules.errors import BadDefinition, BadValue, WrongType
from govrules.labels import Label
from govrules.limits.length import Days, Hours, Months, OnDate, WorkingDays, YearlyDate, Years
from govrules.limits.term import Extension, Pause, Roll, Starts, Term
from govrules.sources import Citation, Force, Instrument

ARTICLE = Citation(Instrument("某条例", "", "An Act", Force.NATIONAL_LAW), 1)


def by(longest: object) -> Extension:
    return Extension(longest, Label("经批准", "approved"), ARTICLE)  # type: ignore[arg-type]


@pytest.mark.parametrize("length", [WorkingDays(-1), Days(-1), Months(-3), Years(-1), Hours(-24)])
def test_a_limit_below_zero_is_refused(length: Days) -> None:
    with pytest.raises(BadDefinition, match="a time limit can't be negative"):
        Term(length)


@pytest.mark.parametrize(
    "length", [WorkingDays(0), Days(0), Hours(0), YearlyDate(1, 31), OnDate(date(2010, 1, 1)), None]
)
def test_nothing_on_the_same_day_and_fixed_days_are_limits(length: Days | None) -> None:
    assert Term(length).length == length
    assert Term(length).extension is None


@pytest.mark.parametrize(
    ("length", "longest"),
    [(WorkingDays(20), Days(20)), (Days(30), WorkingDays(10)), (None, Days(5)), (YearlyDate(1, 31), Days(5))],
)
def test_an_extension_in_another_unit_is_refused(length: Days | None, longest: object) -> None:
    with pytest.raises(BadDefinition, match="has another unit than"):
        Term(length, extends=by(longest))


def test_the_longest_extension() -> None:
    assert Term(WorkingDays(20), extends=by(WorkingDays(10))).extension == WorkingDays(10)


@pytest.mark.parametrize("length", [Hours(20), Months(3), None])
def test_only_days_can_have_a_contested_unit(length: Months | None) -> None:
    assert Term(Days(20), contested_unit=True).contested_unit
    assert Term(WorkingDays(20), contested_unit=True).contested_unit
    with pytest.raises(BadDefinition, match="only a limit in days or working days can have a contested unit"):
        Term(length, contested_unit=True)


def test_silence_is_the_default() -> None:
    term = Term(Days(15))
    assert (term.roll, term.starts, term.of_receipt, term.pauses) == (
        Roll.SILENT,
        Starts.DAY_AFTER,
        False,
        (),
    )


def test_a_pause_is_two_days_both_included() -> None:
    pause = Pause(date(2024, 9, 23), date(2024, 9, 27), "third_party")
    assert (pause.first, pause.last, pause.ground) == (date(2024, 9, 23), date(2024, 9, 27), "third_party")
    one_day = Pause(date(2024, 9, 23), date(2024, 9, 23), "third_party")
    assert one_day.first == one_day.last
    assert Pause(date(2024, 9, 23), None, "third_party").last is None


def test_a_reversed_pause_is_refused() -> None:
    with pytest.raises(
        BadValue, match="can't end on 2024-09-22, before it begins on 2024-09-23: give first and last"
    ):
        Pause(date(2024, 9, 23), date(2024, 9, 22), "third_party")
    with pytest.raises(BadValue, match="sent on 2024-09-23 can't be returned on 2024-09-22"):
        Pause.between(date(2024, 9, 23), date(2024, 9, 22), "third_party")


def test_a_pause_takes_days_and_instants_only() -> None:
    late = datetime(2024, 9, 22, 16, tzinfo=UTC)
    assert Pause(late, late, "third_party").first == date(2024, 9, 23)
    assert Pause.between(late, late, "third_party").sent == date(2024, 9, 23)
    for given in ("2024-09-23", None, 20240923):
        with pytest.raises(WrongType, match="a day is needed"):
            Pause(given, date(2024, 9, 27), "third_party")  # type: ignore[arg-type]
    with pytest.raises(WrongType, match="a day is needed"):
        Pause(date(2024, 9, 23), "2024-09-27", "third_party")  # type: ignore[arg-type]


def test_an_inquiry_is_kept_with_its_pause() -> None:
    pause = Pause.between(date(2024, 9, 23), date(2024, 9, 27), "third_party")
    assert (pause.first, pause.last) == (date(2024, 9, 24), date(2024, 9, 27))
    assert (pause.sent, pause.returned) == (date(2024, 9, 23), date(2024, 9, 27))
    unanswered = Pause.between(date(2024, 9, 23), None, "third_party")
    assert (unanswered.first, unanswered.last, unanswered.returned) == (date(2024, 9, 24), None, None)
    same_day = Pause.between(date(2024, 9, 23), date(2024, 9, 23), "third_party")
    assert same_day.last == date(2024, 9, 23)
