"""查找引文: references in running text, their names, their defects, and texts of any size."""

from __future__ import annotations

from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govrules.citations import Defect, Provision, Reference, find_references, parse_reference
from govrules.errors import BadValue

IN_TEXT = [
    ("依照本法第三条、第五条和本条例第六条", ["本法第三条、第五条", "本条例第六条"]),
    ("对前款第一项至第三项裁定，可以上诉", ["前款第（一）项至第（三）项"]),
    ("本条例所称规章；基本规定；成本法；本法院；本项目；目前款项", ["本条例"]),
    ("具备基本条件，以及前三项以外的条款", ["前三项"]),
    ("《档案法》和《保密法》", ["《档案法》", "《保密法》"]),
    ("《水法》《土法》", ["《水法》", "《土法》"]),
    ("违反本法第九十一条规定情形之一的", ["本法第九十一条"]),
    ("第三条例外；第二章程序；第一项目；第三条件", ["第三条", "第二章"]),
    ("依据《行政许可法》（以下简称许可法），许可法第三条", ["《行政许可法》", "《许可法》第三条"]),
    (
        "根据《中华人民共和国行政许可法》，行政许可法第三条",
        ["《中华人民共和国行政许可法》", "《行政许可法》第三条"],
    ),
    ("《国务院关于职工工作时间的规定》的实施办法", ["《国务院关于职工工作时间的规定》的实施办法"]),
    ("《环保法》的解释权", ["《环保法》"]),
    ("第一条 为了", ["第一条"]),
    ("《信访条例》三个方面", ["《信访条例》"]),
    ("第十十条", []),
]


@pytest.mark.parametrize(("text", "found"), IN_TEXT)
def test_references_in_running_text(text: str, found: list[str]) -> None:
    assert [one.reference.text() for one in find_references(text)] == found


def test_a_name_that_is_not_known_is_reported_and_not_guessed() -> None:
    text = "不符合行政诉讼法第四十九条规定"
    (found,) = find_references(text)
    assert found.reference == Reference(provisions=Provision(49))
    assert found.defects == (Defect.UNRESOLVED_NAME,)
    (known,) = find_references(text, names=["中华人民共和国行政诉讼法"])
    assert known.reference == Reference("行政诉讼法", provisions=Provision(49))
    assert (known.start, known.end, known.defects) == (3, 13, ())


def test_defects_in_running_text_are_reported_with_their_place() -> None:
    text = "按照《关于实施机关的决定》(县政府令〔 〕6号),及《网上公示〉》等制度，第十条至第八条"
    found = find_references(text)
    assert [(one.text, one.defects) for one in found] == [
        ("《关于实施机关的决定》(县政府令〔 〕6号)", (Defect.BLANK_YEAR,)),
        ("《网上公示〉", (Defect.UNMATCHED_BRACKETS,)),
        ("第十条至第八条", (Defect.UNCLEAR_RANGE,)),
    ]
    assert [text[one.start : one.end] for one in found] == [one.text for one in found]


@given(st.text("《》〈〉<>（）()第三十条款本法条例前至、和国办发〔2016 〕号令实施细则的之一 \n", max_size=60))
def test_nothing_but_references_and_refusals_come_of_any_text(text: str) -> None:
    end = 0
    for found in find_references(text):
        assert end <= found.start < found.end
        end = found.end
        assert text[found.start : found.end] == found.text
        assert parse_reference(found.reference.text(), strict=False) == found.reference
    try:
        reference = parse_reference(text)
    except BadValue:
        return
    assert parse_reference(reference.text()) == reference


HUGE = {"《": 1_000_000, "第一、": 1_000_000, "〔2016〕": 1_000_000, "一": 1_000_000, "《a": 1_000_000}
LARGE = "第|第  一  、  |〔|令第|国办发〔2016|本|（|\x00|GB/T 1|<《|号|（以下简称|二（".split("|")


@pytest.mark.parametrize(("unit", "size"), [*HUGE.items(), *((one, 100_000) for one in LARGE)])
def test_a_huge_text_is_read_in_time_in_proportion(unit: str, size: int) -> None:
    text = unit * (size // len(unit))
    start = perf_counter()
    found = find_references(text)
    with pytest.raises(BadValue) as error:
        parse_reference(text)
    assert perf_counter() - start < 60, "a text of 1 MB takes seconds, not hours"
    assert found == ()
    assert len(str(error.value)) < 400
