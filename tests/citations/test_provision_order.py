"""条款的先后与包含: the order of places in a text, and which place holds which."""

from __future__ import annotations

from itertools import product

import pytest
from hypothesis import example, given
from tests.citations.strategies import NEAR, ranges

from govrules.citations import Provision, ProvisionRange, parse_provision, parse_provisions

COVERS = [
    ("第三十三条", "第三十三条"),
    ("第三十三条", "第三十三条第二款"),
    ("第三十三条", "第三十三条第二款第（一）项"),
    ("第三十三条第二款", "第三十三条第二款第（一）项第一目"),
    ("第三十一条第（三）项", "第三十一条第（三）项第一目"),
    ("第一百二十条之一", "第一百二十条之一第一款"),
    ("第二章", "第二章第三节"),
    ("第二章", "第二章第十条"),
    ("第十条", "第二章第十条第一款"),
    ("二", "二（七）"),
    ("二（七）", "二（七）1"),
    ("第十四条至第十六条", "第十五条第二款"),
    ("第十四条至第十六条", "第十四条之一"),
    ("第十四条至第十六条", "第二章第十六条"),
    ("第十四条至第十六条", "第十四条至第十五条"),
    ("第三十三条第一款至第三款", "第三十三条第二款第（一）项"),
    ("第三十三条", "第三十三条第一款至第三款"),
    ("第二章至第四章", "第三章第一节"),
]
NOT_COVERS = [
    ("第三十三条第二款", "第三十三条"),
    ("第三十三条", "第三十四条"),
    ("第三条", "第三十三条"),
    ("第二章", "第十条"),  # it isn't known which articles the chapter holds
    ("第二章第十条", "第十条"),
    ("第三节", "第二章第三节"),
    ("第三十一条第（三）项", "第三十一条第一款第（三）项"),  # nor of which paragraph the item is
    ("第一百二十条", "第一百二十条之一"),
    ("第一百二十条之一", "第一百二十条"),
    ("第二款", "第三十三条第二款"),
    ("二", "三（一）"),
    ("二（一）", "二（十一）"),
    ("一", "第一条"),
    ("第十四条至第十六条", "第十六条之一"),
    ("第十四条至第十六条", "第十七条"),
    ("第三十三条第一款至第三款", "第三十三条"),
    ("第三十三条第一款至第三款", "第三十四条第二款"),
    ("第十四条至第十六条", "第十四条至第十七条"),
    ("第十五条", "第十四条至第十六条"),
]


@pytest.mark.parametrize(("outer", "inner"), COVERS)
def test_a_place_covers_what_lies_in_it(outer: str, inner: str) -> None:
    assert parse_provisions(outer)[0].covers(parse_provisions(inner)[0])


@pytest.mark.parametrize(("outer", "inner"), NOT_COVERS)
def test_a_place_does_not_cover_what_certainly_or_possibly_lies_elsewhere(outer: str, inner: str) -> None:
    assert not parse_provisions(outer)[0].covers(parse_provisions(inner)[0])


def test_places_stand_in_the_order_of_the_text() -> None:
    order = "第二章 第四条 第十条 第十条第一款 第十条第一款第（二）项 第十条第二款 第二章第十条第三款 第十条之一 第十一条"
    places = [parse_provision(one) for one in order.split()]
    backwards = places[::-1]
    assert sorted(backwards) == places
    numbered = [parse_provision(one) for one in "一 一（一） 一（二） 一（十） 二 二（一）1 十".split()]
    backwards = numbered[::-1]
    assert sorted(backwards) == numbered


@given(NEAR, NEAR)
@example(Provision(10), Provision(10, chapter=2))
def test_order_is_total_and_agrees_with_covering(one: Provision, other: Provision) -> None:
    assert (one < other) + (other < one) + (one == other) == 1
    assert one.covers(one)
    if one.covers(other):
        assert one <= other
        assert one == other or not other.covers(one)


def test_covering_is_handed_on_and_never_mutual() -> None:
    """Every place of two numbers at five levels and three parts, each with each."""
    two = (None, 1)
    every = [
        Provision(article, paragraph, item, inserted=inserted, chapter=chapter, section=section, part=part)
        for article, paragraph, item, chapter, section in product(two, repeat=5)
        for inserted in (two if article else (None,))
        for part in ("", "二", "二（一）")
    ]
    covered = {one: {other for other in every if one.covers(other)} for one in every}
    assert covered[Provision()] == set(every)
    for one, within in covered.items():
        assert one in within
        for other in within:
            assert covered[other] <= within, (one, other)
            assert other == one or (one < other and one not in covered[other])


@given(ranges(), ranges(), NEAR)
def test_covering_by_ranges_is_handed_on_and_agrees_with_the_order(
    one: ProvisionRange, other: ProvisionRange, place: Provision
) -> None:
    assert (one < other) + (other < one) + (one == other) == 1
    if one.covers(other):
        assert one <= other
        assert not other.covers(place) or one.covers(place)
    if one.covers(place):
        assert one < place
    if place.covers(one):
        assert place < one
