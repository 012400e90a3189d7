"""引文: references to instruments and to the text itself, alone and in running text."""

from __future__ import annotations

import pickle

import pytest
from hypothesis import given
from tests.citations.strategies import references

from govrules.citations import (
    Defect,
    DocumentNumber,
    Provision,
    Reference,
    SelfReference,
    find_references,
    parse_reference,
)
from govrules.errors import BadValue, WrongType
from govrules.sources import Citation, Force, Instrument

LAW = Instrument("政府信息公开条例", "国务院令第711号", "Disclosure Regulation", Force.NATIONAL_LAW)
OLD = Instrument("政府信息公开条例", "国务院令第492号", "Disclosure Regulation 2007", Force.NATIONAL_LAW)
RULES = Instrument(
    "《关于全面推进政务公开工作的意见》实施细则", "国办发〔2016〕80号", "Rules", Force.NATIONAL_NORM
)
COURT = Instrument("最高人民法院关于适用《行政诉讼法》的解释", "法释〔2018〕1号", "SPC", Force.INTERPRETATION)
LETTER = Instrument(
    "关于政府信息公开期限有关问题的解释", "国办公开办函〔2015〕207号", "Letter", Force.NATIONAL_NORM
)
LICENSING = Instrument("行政许可法", "主席令第7号（2019修正）", "Licensing Law", Force.NATIONAL_LAW)
CIVIL = Instrument("民法通则", "主席令第37号（1986）", "Civil Law 1986", Force.NATIONAL_LAW)

WRITTEN = [
    ("《政府信息公开条例》第三十三条第二款", Reference("政府信息公开条例", provisions=Provision(33, 2))),
    ("《政府信息公开条例（2019修订）》", Reference("政府信息公开条例", edition="2019修订")),
    ("《政府信息公开条例》（2019年修订）", Reference("政府信息公开条例", edition="2019修订")),
    ("《环境信息公开办法(试行)》", Reference("环境信息公开办法（试行）")),
    ("《监督办法 (试行) 》", Reference("监督办法（试行）")),
    (
        "《最高人民法院关于适用〈中华人民共和国行政诉讼法〉的解释》第48条",
        Reference("最高人民法院关于适用〈中华人民共和国行政诉讼法〉的解释", provisions=Provision(48)),
    ),
    ("《关于修改<档案法>的决定》", Reference("关于修改〈档案法〉的决定")),
    ("《关于修改《档案法》的决定》", Reference("关于修改〈档案法〉的决定")),
    (
        "《关于全面推进政务公开工作的意见》实施细则二（七）",
        Reference(
            "关于全面推进政务公开工作的意见", derived="实施细则", provisions=Provision(part="二（七）")
        ),
    ),
    (
        "《《关于全面推进政务公开工作的意见》实施细则》",
        Reference("关于全面推进政务公开工作的意见", derived="实施细则"),
    ),
    (
        "《行政诉讼法》若干问题的解释（2015）",
        Reference("行政诉讼法", derived="若干问题的解释", edition="2015"),
    ),
    (
        "《关于发布〈国家行政机关公文处理办法〉的通知》（国办发[1993]81号）",
        Reference("关于发布〈国家行政机关公文处理办法〉的通知", DocumentNumber("国办发", 1993, 81)),
    ),
    (
        "《行政许可法》（主席令第7号（2019修正））第四十二条",
        Reference("行政许可法", DocumentNumber("主席", None, 7, "order"), Provision(42), edition="2019修正"),
    ),
    ("国办发〔2016〕80号", Reference(number=DocumentNumber("国办发", 2016, 80))),
    (
        "主席令第7号（2019修正）",
        Reference(number=DocumentNumber("主席", None, 7, "order"), edition="2019修正"),
    ),
    ("行政许可法第四十二条", Reference("行政许可法", provisions=Provision(42))),
    ("第三十三条", Reference(provisions=Provision(33))),
    ("本条例第二十条", Reference(self_reference=SelfReference.THIS_REGULATION, provisions=Provision(20))),
    ("本法", Reference(self_reference="本法")),
    ("本条第一款", Reference(self_reference="本条", provisions=Provision(paragraph=1))),
    ("前款第（二）项", Reference(self_reference="前款", provisions=Provision(item=2))),
    ("前两款", Reference(self_reference="前款", count=2)),
    ("前三项", Reference(self_reference="前项", count=3)),
    (
        "《档案法》第二十四条第二款、第三款",
        Reference("档案法", provisions=(Provision(24, 2), Provision(24, 3))),
    ),
]


@pytest.mark.parametrize(("text", "reference"), WRITTEN)
def test_writings_of_a_reference(text: str, reference: Reference) -> None:
    assert parse_reference(text) == reference
    assert parse_reference(f"  {text}\n") == reference
    assert parse_reference(reference.text()) == reference
    (found,) = find_references(text, names=["行政许可法"])
    assert (found.start, found.end, found.text, found.reference) == (0, len(text), text, reference)
    assert found.defects == ()


ENGLISH = [
    (
        "《政府信息公开条例》（国务院令第711号）第33条第2款",
        "《政府信息公开条例》（国务院令第711号）, art. 33 para. 2",
    ),
    ("本条例第二十条第（一）项", "this Regulation, art. 20 item 1"),
    ("前款", "the preceding paragraph"),
    ("前两款", "the 2 preceding paragraphs"),
    ("第十四条至第十六条、第十八条", "art. 14 to art. 16, art. 18"),
]


@pytest.mark.parametrize(("text", "english"), ENGLISH)
def test_references_in_english(text: str, english: str) -> None:
    assert parse_reference(text).text("en") == english


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "holds no reference: give its text"),
        ("政府信息公开条例", "from character 1 on: write a title between 《 and 》"),
        ("《政府信息公开条例", "from character 1 on"),
        ("《》", "from character 1 on"),
        ("《政府信息公开条例》第三十三条的规定", "from character 16 on"),
        ("  《政府信息公开条例》的规定", "from character 13 on"),
        ("《档案法》、《保密法》", "from character 6 on"),
        ("依照本法", "from character 1 on"),
        ("基本法", "from character 1 on"),
        ("本条件", "from character 1 on"),
        ("《档案\x00法》", "from character 1 on"),
        ("第十十条", "from character 1 on"),
        ("国办发〔2016〕80号文件", "from character 13 on"),
        ("长政办发〔 〕8号", "characters 1 to 9, has a defect: 年份空缺"),
        ("《工程建设招投标网上公示〉", "has a defect: 括号不配对"),
        ("第十条至第八条", "has a defect: 起止不明"),
    ],
)
def test_what_is_no_sound_reference_is_refused_with_its_position(text: str, message: str) -> None:
    with pytest.raises(BadValue, match=message):
        parse_reference(text)


def test_defects_are_kept_where_reading_is_not_strict() -> None:
    reference = parse_reference("长政办发〔 〕8号", strict=False)
    assert reference.defects == (Defect.BLANK_YEAR,)
    assert parse_reference("《工程建设招投标网上公示〉", strict=False).text() == "《工程建设招投标网上公示》"


@pytest.mark.parametrize("value", [None, 3, b"x"])
def test_what_is_no_text_is_refused(value: object) -> None:
    for read in (parse_reference, find_references):
        with pytest.raises(WrongType, match="is read from a text"):
            read(value)  # type: ignore[arg-type]
    assert find_references("") == ()


@pytest.mark.parametrize(
    "given",
    [
        {},
        {"title": "档案法", "self_reference": "本法"},
        {"title": "档案法（2020修订）"},
        {"title": "《档案法》实施细则"},
        {"title": "档〉案"},
        {"title": "档\x00案"},
        {"title": None},
        {"derived": "实施细则"},
        {"title": "档案法", "derived": "精神"},
        {"title": "档案法", "edition": "last year"},
        {"edition": "2019修订", "provisions": Provision(3)},
        {"title": "档案法", "count": 2},
        {"self_reference": "前款", "count": 0},
        {"self_reference": "no such kind"},
        {"title": "档案法", "number": "国办发〔2016〕80号"},
        {"title": "档案法", "provisions": ("第三条",)},
        {"provisions": (Provision(33, 2), Provision(paragraph=3))},  # would be read as 33(3)
    ],
)
def test_values_that_contradict_each_other_are_refused(given: dict[str, object]) -> None:
    with pytest.raises(BadValue):
        Reference(**given)  # type: ignore[arg-type]


def test_an_instrument_is_the_same_as_far_as_both_say() -> None:
    def same(one: str, other: str) -> bool:
        first, second = parse_reference(one), parse_reference(other)
        assert first.same_instrument(second) == second.same_instrument(first)
        return first.same_instrument(second)

    assert same("《中华人民共和国行政许可法》", "《行政许可法》")
    assert same(
        "《最高人民法院关于适用〈中华人民共和国行政诉讼法〉的解释》",
        "《最高人民法院关于适用〈行政诉讼法〉的解释》",
    )
    assert same("《行政许可法》（主席令第7号）", "《行政许可法》第三条")
    assert same("国务院令第711号", "《政府信息公开条例》（国务院令第711号）")
    assert same("《工作时间规定》的实施办法", "《工作时间规定》实施办法")
    assert same("本条例第三条", "本条例")
    assert not same("《政府信息公开条例》（国务院令第711号）", "《政府信息公开条例》（国务院令第492号）")
    assert not same("《行政许可法》", "《行政处罚法》")
    assert not same("《关于全面推进政务公开工作的意见》实施细则", "《关于全面推进政务公开工作的意见》")
    assert not same("《档案法（2016）》", "《档案法（2020修订）》")
    assert not same("本条例", "本法")
    assert not same("第三条", "《档案法》第三条")
    assert not same("国务院令第711号", "《档案法》")


COVERS = [
    ("《行政许可法》", "《行政许可法》第三条"),
    ("《行政许可法》第三条", "《中华人民共和国行政许可法》第三条第二款"),
    ("《政府信息公开条例》", "《政府信息公开条例（2019修订）》（国务院令第711号）第三条"),
    ("本法第三条、第五条", "本法第五条第一款"),
    ("本法第三条至第五条", "本法第四条、第五条"),
    ("国办发〔2016〕80号", "国办发〔2016〕80号二（七）"),
]
NOT_COVERS = [
    ("《行政许可法》第三条第二款", "《行政许可法》第三条"),
    ("《行政许可法》第三条", "《行政许可法》"),
    ("《行政许可法》第三条", "第三条"),
    ("第三条", "《行政许可法》第三条"),
    ("《政府信息公开条例》（国务院令第711号）", "《政府信息公开条例》"),
    ("本法第三条", "本条例第三条"),
    ("前款", "前两款"),
]


@pytest.mark.parametrize(("outer", "inner"), COVERS)
def test_a_reference_covers_what_lies_in_it(outer: str, inner: str) -> None:
    assert parse_reference(outer).covers(parse_reference(inner))
    assert parse_reference(outer) < parse_reference(inner)


@pytest.mark.parametrize(("outer", "inner"), NOT_COVERS)
def test_a_reference_does_not_cover_what_may_lie_elsewhere(outer: str, inner: str) -> None:
    assert not parse_reference(outer).covers(parse_reference(inner))


BRIDGE = [
    (Citation(LAW, 33, 2), "《政府信息公开条例》（国务院令第711号）第三十三条第二款"),
    (Citation(LAW, 31, item=3), "《政府信息公开条例》（国务院令第711号）第三十一条第（三）项"),
    (Citation(LAW), "《政府信息公开条例》（国务院令第711号）"),
    (
        Citation(RULES, part="二（七）"),
        "《关于全面推进政务公开工作的意见》实施细则（国办发〔2016〕80号）二（七）",
    ),
    (Citation(COURT, 48), "《最高人民法院关于适用〈行政诉讼法〉的解释》（法释〔2018〕1号）第四十八条"),
    (
        Citation(LETTER, part="一、2"),
        "《关于政府信息公开期限有关问题的解释》（国办公开办函〔2015〕207号）一、2",
    ),
    (Citation(LICENSING, 42), "《行政许可法（2019修正）》（主席令第7号）第四十二条"),
    (Citation(CIVIL, 154), "《民法通则》（主席令第37号（1986））第一百五十四条"),
    (Citation(Instrument("某地方案", "", "Plan", Force.PLAN), part="一"), "《某地方案》一"),
    (Citation(Instrument("某地方案", "无文号", "Plan", Force.PLAN), 3), "《某地方案》第三条"),
]


@pytest.mark.parametrize(("citation", "text"), BRIDGE)
def test_citations_become_references_and_back(citation: Citation, text: str) -> None:
    reference = Reference.of(citation)
    assert reference.text() == text
    assert parse_reference(text) == reference
    assert reference.citations(citation.instrument) == (citation,)
    assert reference.matches(citation)
    if citation.instrument.number != "无文号":
        assert parse_reference(citation.text()) == reference


def test_a_reference_matches_the_citations_under_its_place() -> None:
    article = parse_reference("《中华人民共和国政府信息公开条例》第三十三条")
    assert article.matches(Citation(LAW, 33, 2))
    assert article.matches(Citation(OLD, 33)), "a title alone names every version"
    assert not article.matches(Citation(LAW, 34))
    assert not article.matches(Citation(RULES, 33))
    assert not parse_reference("国务院令第711号").matches(Citation(OLD, 33))
    assert parse_reference("国务院令第711号").matches(Citation(LAW, 33))
    assert not parse_reference("第三十三条").matches(Citation(LAW, 33)), "which instrument isn't said"
    assert not parse_reference("本条例第三十三条").matches(Citation(LAW, 33))


def test_ranges_become_citations_one_by_one() -> None:
    found = parse_reference("本条例第十四条至第十六条、第二十条第（一）项").citations(LAW)
    assert found == (Citation(LAW, 14), Citation(LAW, 15), Citation(LAW, 16), Citation(LAW, 20, item=1))


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("《档案法》第三条", "give the instrument that it cites"),
        ("国务院令第492号", "give the instrument that it cites"),
        ("前款", "give the instrument that it cites"),
        ("本条第一款", "give the instrument that it cites"),
        ("第二章", "has no field for 第二章"),
        ("第十条之一", "has no field for 第十条之一"),
        ("第十条第（一）项第二目", "has no field for"),
    ],
)
def test_what_no_citation_can_say_is_refused(text: str, message: str) -> None:
    with pytest.raises(BadValue, match=message):
        parse_reference(text).citations(LAW)


@given(references())
def test_a_reference_is_written_and_read_again(reference: Reference) -> None:
    text = reference.text()
    again = parse_reference(text, strict=False)
    assert again == reference
    assert again.text() == text
    assert again.defects == reference.defects
    assert pickle.loads(pickle.dumps(reference)) == reference


@given(references(), references())
def test_references_have_one_order_that_agrees_with_covering(one: Reference, other: Reference) -> None:
    assert (one < other) + (other < one) + (one == other) == 1
    assert one.covers(one)
    if one.covers(other) and not other.covers(one):
        assert one < other


def test_covering_is_handed_on() -> None:
    heads = [
        "《甲法》",
        "《中华人民共和国甲法》",
        "《甲法（2019修订）》",
        "《甲法》实施细则",
        "主席令第9号",
        "主席令第9号（2014）",
    ]
    heads += [
        "《甲法》（主席令第9号）",
        "《甲法》（主席令第9号（2014））",
        "《甲法（2019修订）》（主席令第9号）",
        "本法",
        "本条",
    ]
    heads += [
        "前款",
        "前两款",
        "中华人民共和国主席令第9号",
        "环发〔 〕1号",
        "环发〔2019〕1号",
        "环发〔2019〕第1号",
        "",
    ]
    places = [
        "",
        "第三条",
        "第三条第二款",
        "第三条、第五条",
        "第三条至第五条",
        "第四条、第五条第一款",
        "第五条、第三条",
    ]
    places += ["第三条、第三条第二款", "第三条、第九条", "第二章"]
    every = [
        parse_reference(head + place, strict=False) for head in heads for place in places if head or place
    ]
    covered = [{at for at, other in enumerate(every) if one.covers(other)} for one in every]
    for at, within in enumerate(covered):
        assert at in within
        for other in within:
            assert covered[other] <= within, (every[at], every[other])
            assert at in covered[other] or every[at] < every[other], (every[at], every[other])
