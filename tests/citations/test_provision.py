"""条款: places in a text, read, written, ordered, and which holds which."""

from __future__ import annotations

import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.citations.strategies import PLACES, WIDE, ranges

from govrules.citations import Provision, ProvisionRange, parse_provision, parse_provisions
from govrules.errors import BadValue, WrongType
from govrules.sources import Citation, Force, Instrument

LAW = Instrument("政府信息公开条例", "国务院令第711号", "Disclosure Regulation", Force.NATIONAL_LAW)

# The text, the value that a reader finds in it, its canonical writing in Chinese and in English.
WRITTEN = [
    ("第三十三条", Provision(33), "第三十三条", "art. 33"),
    ("第33条第2款", Provision(33, 2), "第三十三条第二款", "art. 33 para. 2"),
    ("第３３条第２款", Provision(33, 2), "第三十三条第二款", "art. 33 para. 2"),
    ("第 三十三 条 第 二 款", Provision(33, 2), "第三十三条第二款", "art. 33 para. 2"),
    (
        "第二十条第一款第(十五)项",
        Provision(20, 1, 15),
        "第二十条第一款第（十五）项",
        "art. 20 para. 1 item 15",
    ),
    ("第二十条第（十五）项", Provision(20, None, 15), "第二十条第（十五）项", "art. 20 item 15"),
    ("第十二条第一款第十一项", Provision(12, 1, 11), "第十二条第一款第（十一）项", "art. 12 para. 1 item 11"),
    ("第三条第一项第二目", Provision(3, None, 1, 2), "第三条第（一）项第二目", "art. 3 item 1 subitem 2"),
    ("第一百二十条之一", Provision(120, inserted=1), "第一百二十条之一", "art. 120-1"),
    ("第120条之1第二款", Provision(120, 2, inserted=1), "第一百二十条之一第二款", "art. 120-1 para. 2"),
    ("第一百○五条", Provision(105), "第一百零五条", "art. 105"),
    ("第一百〇五条", Provision(105), "第一百零五条", "art. 105"),
    ("第一千二百六十条", Provision(1260), "第一千二百六十条", "art. 1260"),
    ("第二章第三节", Provision(chapter=2, section=3), "第二章第三节", "ch. 2 sec. 3"),
    ("第六编", Provision(book=6), "第六编", "book 6"),
    (
        "第二编第一分编第四章",
        Provision(book=2, subpart=1, chapter=4),
        "第二编第一分编第四章",
        "book 2 subpart 1 ch. 4",
    ),
    ("第二章第十条", Provision(10, chapter=2), "第二章第十条", "ch. 2 art. 10"),
    ("二（七）", Provision(part="二（七）"), "二（七）", "二（七）"),
    ("三(四)", Provision(part="三（四）"), "三（四）", "三（四）"),
    ("二、（七）", Provision(part="二（七）"), "二（七）", "二（七）"),
    ("一、2", Provision(part="一、2"), "一、2", "一、2"),
    ("一、", Provision(part="一"), "一", "一"),
    ("三（四）1.（2）", Provision(part="三（四）1（2）"), "三（四）1（2）", "三（四）1（2）"),
    ("附件 2", Provision(part="附件2"), "附件2", "附件2"),
]


@pytest.mark.parametrize(("text", "place", "zh", "en"), WRITTEN)
def test_writings_of_a_place(text: str, place: Provision, zh: str, en: str) -> None:
    assert parse_provision(text) == place
    assert (place.text(), place.text("zh"), place.text("en"), str(place)) == (zh, zh, en, zh)


LISTS = [
    ("第三十三条第二款、第三款", ["第三十三条第二款", "第三十三条第三款"]),
    ("第三十三条、第三十四条", ["第三十三条", "第三十四条"]),
    ("第三十三、三十四条", ["第三十三条", "第三十四条"]),
    ("第十四条至第十六条", ["第十四条至第十六条"]),
    ("第十四至十六条", ["第十四条至第十六条"]),
    ("第十四条—第十六条", ["第十四条至第十六条"]),
    ("第二条和第六条第二款、第三款", ["第二条", "第六条第二款", "第六条第三款"]),
    (
        "第八十七条第一款第一、二、三项",
        ["第八十七条第一款第（一）项", "第八十七条第一款第（二）项", "第八十七条第一款第（三）项"],
    ),
    ("第六条第(八)项、第(九)项", ["第六条第（八）项", "第六条第（九）项"]),
    ("第二百零七条第一项至第五项", ["第二百零七条第（一）项至第（五）项"]),
    ("第二章第二节、第三节、第五节", ["第二章第二节", "第二章第三节", "第二章第五节"]),
    ("第三条或者第十七条", ["第三条", "第十七条"]),
    ("第九条第一项、第四项至第六项", ["第九条第（一）项", "第九条第（四）项至第（六）项"]),
    ("第二章第十条、第十二条", ["第二章第十条", "第十二条"]),
    ("第十条之一至第十条之三", ["第十条之一至第十条之三"]),
]


@pytest.mark.parametrize(("text", "places"), LISTS)
def test_lists_and_ranges(text: str, places: list[str]) -> None:
    assert [one.text() for one in parse_provisions(text)] == places


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("第三十三条规定", "from character 6 on"),
        ("第十十条", "from character 1 on"),
        ("第零条", "from character 1 on"),
        ("第三条件", "from character 1 on"),
        ("第一项目", "from character 1 on"),
        ("第三十三", "from character 1 on"),
        ("第三条第", "from character 4 on"),
        ("第三条第二条", "from character 4 on"),
        ("第三条\x00", "from character 4 on"),
        ("总体要求", "from character 1 on"),
        ("一（二", "from character 1 on"),
        ("一一一", "from character 1 on"),
        ("（一）二", "from character 1 on"),
        ("第十条至第八条", "no clear first and last place"),
        ("第二条第一款至第四条", "no clear first and last place"),
        ("", "holds no place"),
    ],
)
def test_what_is_no_place_is_refused_with_its_position(text: str, message: str) -> None:
    with pytest.raises(BadValue, match=message):
        parse_provisions(text)


def test_several_places_are_not_one() -> None:
    for text in ("第三条、第四条", "第三条至第五条"):
        with pytest.raises(BadValue, match="names several places"):
            parse_provision(text)
    with pytest.raises(WrongType):
        parse_provision(None)  # type: ignore[arg-type]


@pytest.mark.parametrize("word", ["第三条例外", "第二章程序", "第五条约定", "第二款项下"])
def test_a_word_that_begins_like_a_sign_leaves_the_place_alone(word: str) -> None:
    with pytest.raises(BadValue, match="from character 4 on"):
        parse_provisions(word)


@pytest.mark.parametrize("number", [0, -1, 10000, True, "3", 1.0])
def test_numbers_that_no_place_has_are_refused(number: object) -> None:
    with pytest.raises(BadValue, match="use 1 to 9999"):
        Provision(number)  # type: ignore[arg-type]


def test_an_inserted_article_needs_its_article() -> None:
    with pytest.raises(BadValue, match="give article="):
        Provision(inserted=1)


@pytest.mark.parametrize("part", [None, 3, "二\x00", "一" * 200])
def test_parts_that_no_document_has_are_refused(part: object) -> None:
    with pytest.raises(BadValue, match="no part of a document"):
        Provision(part=part)  # type: ignore[arg-type]


def test_all_rules_under_an_article_are_found_by_their_citations() -> None:
    article = Provision(33)
    cited = [Citation(LAW, 33, 2), Citation(LAW, 34), Citation(LAW, 33), Citation(LAW, part="一、2")]
    assert [article.covers(Provision.of(one)) for one in cited] == [True, False, True, False]
    assert Provision.of(Citation(LAW, 31, item=3)) == Provision(31, None, 3)
    assert Provision.of(Citation(LAW)) == Provision()
    assert all(Provision().covers(Provision.of(one)) for one in cited), "the whole text covers all of it"
    assert Provision.of(Citation(LAW, 20, 1, 15)).text() == Citation(LAW, 20, 1, 15).place()


def test_ranges_are_expanded() -> None:
    def texts(text: str) -> list[str]:
        (found,) = parse_provisions(text)
        assert isinstance(found, ProvisionRange)
        return [one.text() for one in found.expand()]

    assert texts("第十四条至第十六条") == ["第十四条", "第十五条", "第十六条"]
    assert texts("第十条之一至第十条之三") == ["第十条之一", "第十条之二", "第十条之三"]
    assert texts("第十条至第十一条之二") == ["第十条", "第十一条", "第十一条之一", "第十一条之二"]
    assert texts("第九条第二项至第三项") == ["第九条第（二）项", "第九条第（三）项"]
    assert parse_provisions("第十四条至第十六条")[0].text("en") == "art. 14 to art. 16"


@pytest.mark.parametrize(
    ("first", "last"),
    [
        (Provision(3), Provision(3)),
        (Provision(3), Provision(2)),
        (Provision(3), Provision(3, 2)),
        (Provision(2, 1), Provision(4, 1)),
        (Provision(), Provision(3)),
        (Provision(part="二"), Provision(part="三")),
    ],
)
def test_ranges_that_are_none_are_refused(first: Provision, last: Provision) -> None:
    with pytest.raises(BadValue, match=r"name the places one by one|runs backwards"):
        ProvisionRange(first, last)


def test_an_unknown_language_is_refused() -> None:
    with pytest.raises(BadValue, match="use 'zh' or 'en'"):
        Provision(3).text("de")


@given(PLACES)
def test_a_place_is_written_and_read_again(place: Provision) -> None:
    assert parse_provision(place.text()) == place
    assert parse_provision(place.text()).text() == place.text()
    assert parse_provision(place.text().translate(WIDE)) == place
    assert pickle.loads(pickle.dumps(place)) == place


@given(ranges())
def test_a_range_is_written_and_read_again_and_covers_its_places(one: ProvisionRange) -> None:
    assert parse_provisions(one.text()) == (one,)
    assert one.covers(one)
    for place in one.expand():
        assert one.covers(place)
        assert one < place


@given(st.integers(1, 9999), st.integers(1, 50), st.integers(1, 50))
def test_places_in_plain_digits_are_the_same_value(article: int, paragraph: int, item: int) -> None:
    place = Provision(article, paragraph, item)
    for text in (
        f"第{article}条第{paragraph}款第{item}项",
        f"第{article}条第{paragraph}款第（{item}）项",
        f"第 {article} 条第{paragraph}款第({item})项".translate(WIDE),
        place.text().replace("（", "(").replace("）", ")"),
        place.text().replace("零", "〇"),
        place.text().replace("零", "○"),
    ):
        assert parse_provision(text) == place


@given(st.text("第三十二条款项目章节之一、至和（）(） 本1２", max_size=30))
def test_nothing_but_places_and_refusals_come_of_any_text(text: str) -> None:
    try:
        places = parse_provisions(text)
    except BadValue:
        return
    for one in places:
        assert parse_provisions(one.text()) == (one,)
