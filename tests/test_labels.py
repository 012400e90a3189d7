"""标签: members and labels in two languages, read from either."""

from __future__ import annotations

import pickle

import pytest

from govrules.calendar.days import DayKind
from govrules.errors import BadValue
from govrules.labels import Label, check_language
from govrules.limits.term import Actor, Measure


def test_a_label_is_told_in_either_language() -> None:
    label = Label("办理中", "being processed")
    assert label.text() == "办理中"
    assert label.text("zh") == "办理中"
    assert label.text("en") == "being processed"


@pytest.mark.parametrize("lang", ["fr", "ZH", "", None, 5])
def test_an_unknown_language_is_refused_with_the_two_known(lang: object) -> None:
    for ask in (check_language, Label("一", "one").text, Actor.OFFICE.text):
        with pytest.raises(BadValue, match="use 'zh' or 'en'"):
            ask(lang)  # type: ignore[operator]


def test_a_member_is_its_own_string_with_two_labels() -> None:
    assert Actor.CITIZEN == "citizen"
    assert Actor.CITIZEN.zh == Actor.CITIZEN.label == Actor.CITIZEN.text() == "公民、法人或者其他组织"
    assert Actor.CITIZEN.en == Actor.CITIZEN.text("en") == "citizen or organisation"
    assert pickle.loads(pickle.dumps(Actor.CITIZEN)) is Actor.CITIZEN


@pytest.mark.parametrize(
    "text",
    [
        "made_up_workday",
        "MADE_UP_WORKDAY",
        "Made_Up_Workday",
        "调休上班日",
        "Made-up Working Day",
        "  调休上班日\n",
    ],
)
def test_members_are_read_by_value_name_or_label(text: str) -> None:
    assert DayKind.read(text) is DayKind.MADE_UP_WORKDAY


def test_a_member_reads_as_itself() -> None:
    assert Measure.read(Measure.SENT) is Measure.SENT


@pytest.mark.parametrize("text", ["day off", "", None, 3, "work"])
def test_what_no_member_is_called_is_refused_with_those_known(text: object) -> None:
    with pytest.raises(BadValue, match=r"is not a Actor; known: office \(机关\), citizen \(公民"):
        Actor.read(text)  # type: ignore[arg-type]
