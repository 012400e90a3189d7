"""Numbers, places and references at random, and the ways in which documents write them."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from govrules.citations.document_number import DocumentNumber, NumberKind
from govrules.citations.provision import Provision, ProvisionRange
from govrules.citations.reference import Reference
from govrules.citations.self_reference import SelfReference
from govrules.errors import BadValue

CODES = st.sampled_from(
    "国办发 国发 环发 渝环发 云环办 中办发 法释 粤府办 国办发明电 人薪发 县政府令 长政办发".split()
)
OFFICES = st.sampled_from("国务院 主席 国家环境保护总局 公安部 中华人民共和国国务院 住房和城乡建设部".split())
STANDARDS = st.sampled_from(["GB", "GB/T", "HJ", "HJ/T", "DA/T", "DB44", "DB44/T", "T/CAEPI"])
YEARS = st.integers(1949, 2100)
SERIALS = st.integers(1, 9999)
BAD_YEARS = st.sampled_from(["", "99", "20", "××", "1899", "2999", "20**", "一九"])

BRACKETED = st.builds(DocumentNumber, CODES, YEARS, SERIALS, ordinal=st.booleans()) | st.builds(
    DocumentNumber, CODES, st.none(), SERIALS | st.sampled_from(["08", "", "××"]), year_given=BAD_YEARS
)
ORDERS = st.builds(
    DocumentNumber,
    OFFICES,
    st.none() | YEARS,
    SERIALS,
    st.just(NumberKind.ORDER),
    session=st.none() | st.integers(1, 99),
)
YEARLY = st.builds(
    DocumentNumber,
    OFFICES,
    YEARS,
    SERIALS,
    st.sampled_from([NumberKind.YEARLY_ORDER, NumberKind.ANNOUNCEMENT]),
)
NORMS = st.builds(
    DocumentNumber,
    STANDARDS,
    YEARS,
    SERIALS | st.sampled_from(["2.2", "9704.10"]),
    st.just(NumberKind.STANDARD),
)
NUMBERS = BRACKETED | ORDERS | YEARLY | NORMS

LOW = st.integers(1, 30)
MAYBE = st.none() | LOW


@st.composite
def provisions(draw: Any) -> Provision:
    """A place as texts cite it: with at least one level."""
    article = draw(st.none() | st.integers(1, 1300))
    place = Provision(
        article,
        draw(MAYBE),
        draw(MAYBE),
        draw(MAYBE),
        inserted=draw(st.none() | st.integers(1, 12)) if article else None,
        book=draw(MAYBE),
        subpart=draw(MAYBE),
        chapter=draw(MAYBE),
        section=draw(MAYBE),
    )
    return Provision(draw(LOW)) if place == Provision() else place


PARTS = st.sampled_from(
    ["二", "二（七）", "一、2", "三（四）1", "（二）", "1.2", "附件", "附件2", "二（七）3（1）"]
)
PLACES = provisions() | st.builds(lambda part: Provision(part=part), PARTS)
# Few numbers, so that places often lie in one another.
FEW = st.none() | st.integers(1, 2)
NEAR = st.builds(
    Provision, FEW, FEW, FEW, FEW, chapter=FEW, section=FEW, part=st.sampled_from(["", "", "二", "二（一）"])
)


@st.composite
def ranges(draw: Any) -> ProvisionRange:
    """A range at any level."""
    level = draw(st.sampled_from(["article", "paragraph", "item", "chapter", "section"]))
    shared = {"article": 7} if level in ("paragraph", "item") else {}
    first = draw(st.integers(1, 5))
    last = draw(st.integers(first + 1, first + 4))
    return ProvisionRange(Provision(**shared, **{level: first}), Provision(**shared, **{level: last}))


TITLES = st.sampled_from(
    [
        "政府信息公开条例",
        "中华人民共和国行政许可法",
        "行政许可法",
        "环境信息公开办法（试行）",
        "最高人民法院关于适用〈中华人民共和国行政诉讼法〉的解释",
        "关于修改〈档案法〉和〈保密法〉的决定",
        "20**年xxx工作方案",
        "A plan of 2018",
    ]
)


@st.composite
def references(draw: Any) -> Reference:
    """A reference of any sort that the constructor takes."""
    several = st.lists(PLACES | ranges(), max_size=3).map(tuple)
    given: dict[str, Any] = {"provisions": draw(several)}
    sort = draw(st.sampled_from(["title", "number", "both", "self", "bare"]))
    if sort in ("title", "both"):
        given["title"] = draw(TITLES)
        given["derived"] = draw(st.sampled_from(["", "", "实施细则", "的实施办法", "若干问题的解释"]))
    if sort in ("number", "both"):
        given["number"] = draw(
            NUMBERS.filter(lambda one: one.kind is not NumberKind.ORDER or one.year is None)
        )
    if sort in ("title", "number", "both") and not isinstance(given.get("number"), DocumentNumber):
        given["edition"] = draw(st.sampled_from(["", "2019修订", "2017", "2018修正"]))
    if sort == "self":
        kind = draw(st.sampled_from(list(SelfReference)))
        given["self_reference"] = kind
        given["count"] = draw(st.integers(1, 10)) if kind.preceding else 1
    try:
        return Reference(**given)
    except BadValue:  # a list that would be read otherwise, or nothing at all
        return Reference(**{**given, "provisions": draw(provisions())})


WIDE = str.maketrans("0123456789", "０１２３４５６７８９")
