"""依据: how instruments, citations and notices are named, and what a notice gathers."""

from __future__ import annotations

import pickle
from datetime import date

import pytest

from govrules.errors import BadValue
from govrules.labels import Label
from govrules.sources import (
    Citation,
    Confidence,
    Force,
    HolidayNotice,
    Instrument,
    NoticeItem,
    SeedStatement,
)

REGULATION = Instrument(
    "政府信息公开条例", "国务院令第711号", "Disclosure Regulation 2019", Force.NATIONAL_LAW
)
UNNUMBERED = Instrument("某地工作方案", "", "Local plan", Force.PLAN)


def test_instruments_are_named_with_their_number_if_they_have_one() -> None:
    assert REGULATION.name() == "《政府信息公开条例》（国务院令第711号）"
    assert REGULATION.name("en") == "Disclosure Regulation 2019 (国务院令第711号)"
    assert UNNUMBERED.name("zh") == "《某地工作方案》"
    assert UNNUMBERED.name("en") == "Local plan"


@pytest.mark.parametrize(
    ("citation", "zh", "en"),
    [
        (Citation(REGULATION, 33, 2), "第三十三条第二款", "art. 33 para. 2"),
        (Citation(REGULATION, 31, item=3), "第三十一条第（三）项", "art. 31 item 3"),
        (Citation(REGULATION, 20, 1, 15), "第二十条第一款第（十五）项", "art. 20 para. 1 item 15"),
        (Citation(UNNUMBERED, part="三（四）"), "三（四）", "三（四）"),
        (Citation(REGULATION), "", ""),
    ],
)
def test_citations_name_article_paragraph_and_item(citation: Citation, zh: str, en: str) -> None:
    assert citation.place() == zh
    assert citation.place("en") == en
    name = citation.instrument.name
    assert citation.text() == name() + zh
    assert citation.text("en") == (f"{name('en')}, {en}" if en else name("en"))


def test_an_unknown_language_is_refused() -> None:
    for ask in (
        REGULATION.name,
        Citation(REGULATION, 33).text,
        Citation(REGULATION, 33).place,
        notice().name,
    ):
        with pytest.raises(BadValue, match="use 'zh' or 'en'"):
            ask("de")


def notice(**changes: object) -> HolidayNotice:
    items = (
        NoticeItem("元旦", (date(2030, 1, 1),)),
        NoticeItem("春节", (date(2030, 2, 3), date(2030, 2, 4)), (date(2030, 2, 9),)),
    )
    return HolidayNotice(**{"year": 2030, "items": items, **changes})  # type: ignore[arg-type]


def test_a_notice_gathers_the_days_of_its_items() -> None:
    assert notice().rest_days == {date(2030, 1, 1), date(2030, 2, 3), date(2030, 2, 4)}
    assert notice().made_workdays == {date(2030, 2, 9)}


@pytest.mark.parametrize(
    ("issued", "published", "known"),
    [
        (None, None, date(2029, 12, 31)),
        (date(2029, 11, 4), None, date(2029, 11, 4)),
        (date(2029, 11, 4), date(2029, 11, 6), date(2029, 11, 6)),
        (None, date(2029, 11, 6), date(2029, 11, 6)),
    ],
)
def test_a_notice_is_known_from_publication_else_writing_else_the_december_before(
    issued: date | None, published: date | None, known: date
) -> None:
    assert notice(issued=issued, published=published).known_from == known


def test_notices_are_named_by_title_and_number() -> None:
    assert notice(number="国办发明电〔2029〕7号").name() == "2030年节假日安排通知（国办发明电〔2029〕7号）"
    assert (
        notice(title="国务院办公厅关于2030年部分节假日安排的通知").name()
        == "国务院办公厅关于2030年部分节假日安排的通知"
    )
    assert notice().name("en") == "holiday notice for 2030"
    assert notice(amends=True, number="N").name("en") == "amending holiday notice for 2030 (N)"


def test_notices_compare_and_pickle_by_what_they_say() -> None:
    assert notice() == notice()
    assert hash(notice()) == hash(notice())
    assert notice() != notice(number="N")
    again = pickle.loads(pickle.dumps(notice()))
    assert again == notice()
    assert again.rest_days == notice().rest_days
    assert notice().number_confidence is Confidence.SECONDARY


def test_seed_statements_are_named_by_document_and_id() -> None:
    statement = SeedStatement("S1P2-1.1.7", Force.LOCAL_NORM, Label("卫生系统工作意见", "County opinions"))
    assert statement.text() == "卫生系统工作意见 [S1P2-1.1.7]"
    assert statement.text("en") == "County opinions [S1P2-1.1.7]"
