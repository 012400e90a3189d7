"""Tests of searching 检索测试: what an article, a number or a word must find, known from the texts."""

from __future__ import annotations

import pytest

import govrules as gr
from govrules.errors import BadValue, WrongType

# question, ids that must come, ids that must not
ASKED = [
    ("第三十三条", ["disclosure.application.reply"], ["disclosure.fee.pay"]),
    (
        "信息公开条例第三十三条第二款",
        ["disclosure.application.reply"],
        ["disclosure.application.reply.on_spot"],
    ),
    ("art. 33 disclosure", ["disclosure.application.reply"], []),
    (
        "国务院令第711号",
        ["disclosure.application.reply", "disclosure.annual_report.department"],
        ["disclosure.fee.pay"],
    ),
    # Brackets and digits don't matter.
    ("国办发[2016]80号", ["reporting.response.incident.first_information"], ["reporting.response.other"]),
    ("国办发〔二〇一六〕80号", ["reporting.response.incident.first_information"], []),
    ("环发[1999]251号", ["reporting.incident.report.system_urgent"], []),
    ("复议 答复", ["remedies.reconsideration.reply"], ["disclosure.application.reply"]),
    ("RECONSIDERATION reply", ["remedies.reconsideration.reply"], []),
    # The counting article finds the limits that it makes working days.
    ("复议法第八十八条 证据", ["remedies.reconsideration.reply"], []),
    ("云浮", ["disclosure.interpretation.publish.yunfu"], ["disclosure.quarterly.haikou"]),
    ("Yunfu interpretation", ["disclosure.interpretation.publish.yunfu"], []),
    ("disclosure.application.reply", ["disclosure.application.reply"], ["petitions.handle"]),
]


@pytest.mark.parametrize(("question", "wanted", "unwanted"), ASKED)
def test_what_a_question_finds(question: str, wanted: list[str], unwanted: list[str]) -> None:
    found = [rule.id for rule in gr.rulebook().search(question)]
    assert set(wanted) <= set(found)
    assert not set(unwanted) & set(found)


def test_the_nearest_comes_first() -> None:
    found = [rule.id for rule in gr.rulebook().search("disclosure.application.reply")]
    assert found[0] == "disclosure.application.reply"
    assert gr.rulebook().search("信访 复查")[0].id.startswith("petitions.")


def test_nothing_found_is_no_error() -> None:
    assert gr.rulebook().search("第九千九百条") == ()
    assert gr.rulebook().search("不存在的词") == ()


@pytest.mark.parametrize("question", ["", "  ", "，"])
def test_an_empty_question_is_refused(question: str) -> None:
    with pytest.raises(BadValue, match="nothing to search for"):
        gr.rulebook().search(question)


def test_what_are_no_words_is_refused() -> None:
    with pytest.raises(WrongType, match="takes words"):
        gr.rulebook().search(33)  # type: ignore[arg-type]
