"""地域: places are read by code or name; those above a place are known.

Expected codes, names and counts are from the public tables (GB/T 2260, yearbooks), not from the generator's data.
"""

from __future__ import annotations

import subprocess
import sys
from collections import Counter

import pytest

from govrules.divisions import DIVISIONS
from govrules.errors import BadValue, WrongType
from govrules.places import PLACES, Place, lineage, read_place


def test_codes_and_names_are_unique_and_parents_are_stored() -> None:
    codes = [place.code for place in PLACES]
    assert len(set(codes)) == len(codes)
    names = [name.casefold() for place in PLACES for name in (place.zh, place.en)]
    assert len(set(names)) == len(names)
    assert {place.parent for place in PLACES} - {""} <= set(codes)
    assert [place.code for place in PLACES if not place.parent] == ["100000"]


def test_the_country_has_34_provincial_divisions() -> None:
    # 23 provinces, 5 autonomous regions, 4 municipalities, 2 special administrative regions.
    assert len([place for place in PLACES if place.parent == "100000" and "-" not in place.code]) == 34


@pytest.mark.parametrize("text", ["445300", "云浮市", "Yunfu", "yunfu", " YUNFU "])
def test_a_place_is_read_by_code_or_either_name(text: str) -> None:
    assert read_place(text) == Place("445300", "云浮市", "Yunfu", "440000")


def test_a_place_reads_as_itself_stored_or_not() -> None:
    mine = Place("445302", "云城区", "Yuncheng", "445300")
    assert read_place(mine) is mine


@pytest.mark.parametrize("text", ["Atlantis", "", "44530"])
def test_an_unknown_place_is_refused_with_the_way_to_make_one(text: str) -> None:
    with pytest.raises(BadValue, match=r"give Place\(code, zh, en, parent\)"):
        read_place(text)


@pytest.mark.parametrize("value", [445300, None, ("445300",)])
def test_what_is_no_place_is_refused(value: object) -> None:
    with pytest.raises(WrongType, match="a place is needed"):
        read_place(value)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("place", "above"),
    [
        ("全国", ["China"]),
        ("广东省", ["Guangdong", "China"]),
        ("遵化市", ["Zunhua", "Tangshan", "Hebei", "China"]),
        ("杭州市", ["Hangzhou", "Zhejiang", "China"]),
        ("生态环境部", ["Ministry of Ecology and Environment", "China"]),
    ],
)
def test_the_line_of_places_above(place: str, above: list[str]) -> None:
    assert [one.en for one in lineage(read_place(place))] == above


def test_the_line_above_a_place_of_ones_own() -> None:
    mine = Place("445302", "云城区", "Yuncheng", "445300")
    assert [one.code for one in lineage(mine)] == ["445302", "445300", "440000", "100000"]
    assert lineage(Place("X", "某地", "Somewhere")) == (Place("X", "某地", "Somewhere"),)
    above = Place("Y", "上级", "Above", "440000")
    assert [one.code for one in lineage(Place("X", "某地", "Somewhere", "Y"), (above,))] == [
        "X",
        "Y",
        "440000",
        "100000",
    ]
    with pytest.raises(BadValue, match=r"the place above Somewhere \(某地\) is 'Y', which isn't stored"):
        lineage(Place("X", "某地", "Somewhere", "Y"))
    with pytest.raises(BadValue, match="lies above itself"):
        lineage(
            Place("X", "某地", "Somewhere", "Y"),
            (Place("Y", "上级", "Above", "X"), Place("X", "某地", "Somewhere", "Y")),
        )


def test_the_line_above_an_office_of_ones_own() -> None:
    bureau = Place("330100-environment", "杭州市生态环境局", "Hangzhou environmental bureau", "330100")
    assert [one.code for one in lineage(bureau)] == ["330100-environment", "330100", "330000", "100000"]


def test_a_name_of_the_place_above_is_no_code() -> None:
    for parent in ("云浮市", "杭州市"):
        with pytest.raises(BadValue, match="give as parent the code of a stored place"):
            lineage(Place("X", "某地", "Somewhere", parent))


# prefecture-level divisions -----------------------------------------------------------------------


def test_there_are_333_prefecture_level_divisions() -> None:
    # 293 cities, 7 prefectures, 30 autonomous prefectures, 3 leagues since Laiwu joined Jinan in January 2019.
    kinds = Counter(
        next(kind for kind in ("自治州", "地区", "盟", "市") if zh.endswith(kind)) for _, zh, *_ in DIVISIONS
    )
    assert kinds == {"市": 293, "地区": 7, "自治州": 30, "盟": 3}


@pytest.mark.parametrize(
    ("province", "count"),
    [
        ("河北省", 11),
        ("内蒙古自治区", 12),
        ("江苏省", 13),
        ("浙江省", 11),
        ("安徽省", 16),
        ("山东省", 16),
        ("河南省", 17),
        ("广东省", 21),
        ("海南省", 4),
        ("四川省", 21),
        ("云南省", 16),
        ("西藏自治区", 7),
        ("青海省", 8),
        ("宁夏回族自治区", 5),
        ("新疆维吾尔自治区", 14),
        ("北京市", 0),
        ("重庆市", 0),
    ],
)
def test_the_count_of_divisions_of_a_province(province: str, count: int) -> None:
    code = read_place(province).code
    assert len([row for row in DIVISIONS if row[3] == code]) == count


def test_codes_and_chinese_names_of_divisions_are_unique_and_lie_in_their_province() -> None:
    provinces = {place.code for place in PLACES if place.parent == "100000"}
    assert len({row[0] for row in DIVISIONS}) == len({row[1] for row in DIVISIONS}) == len(DIVISIONS)
    for code, zh, en, parent, *_ in DIVISIONS:
        assert parent in provinces
        assert code[:2] == parent[:2]
        assert (len(code), code[4:]) == (6, "00")
        assert en.isascii()
        assert read_place(code) == read_place(zh) == Place(code, zh, en, parent)


def test_divisions_and_places_written_by_hand_agree() -> None:
    stored = {row[0]: Place(*row[:4]) for row in DIVISIONS}
    both = [place for place in PLACES if place.code in stored]
    assert [place.en for place in both] == ["Tangshan", "Yunfu", "Haikou"]
    assert all(stored[place.code] == place for place in both)


@pytest.mark.parametrize(
    ("code", "zh", "en", "parent"),
    [
        ("330100", "杭州市", "Hangzhou", "330000"),
        ("440100", "广州市", "Guangzhou", "440000"),
        ("440300", "深圳市", "Shenzhen", "440000"),
        ("610100", "西安市", "Xi'an", "610000"),
        ("350200", "厦门市", "Xiamen", "350000"),
        ("341500", "六安市", "Lu'an", "340000"),
        ("341600", "亳州市", "Bozhou", "340000"),
        ("340300", "蚌埠市", "Bengbu", "340000"),
        ("140400", "长治市", "Changzhi", "140000"),
        ("211300", "朝阳市", "Chaoyang", "210000"),
        ("331100", "丽水市", "Lishui", "330000"),
        ("411100", "漯河市", "Luohe", "410000"),
        ("511100", "乐山市", "Leshan", "510000"),
        ("420300", "十堰市", "Shiyan", "420000"),
        ("530800", "普洱市", "Pu'er", "530000"),
        ("460400", "儋州市", "Danzhou", "460000"),
        ("141100", "吕梁市", "Luliang", "140000"),
        ("220200", "吉林市", "Jilin City", "220000"),
        ("230100", "哈尔滨市", "Harbin", "230000"),
        ("150100", "呼和浩特市", "Hohhot", "150000"),
        ("152500", "锡林郭勒盟", "Xilingol", "150000"),
        ("222400", "延边朝鲜族自治州", "Yanbian", "220000"),
        ("513200", "阿坝藏族羌族自治州", "Ngawa", "510000"),
        ("540100", "拉萨市", "Lhasa", "540000"),
        ("540300", "昌都市", "Qamdo", "540000"),
        ("542500", "阿里地区", "Ngari", "540000"),
        ("632500", "海南藏族自治州", "Hainan Prefecture, Qinghai", "630000"),
        ("650100", "乌鲁木齐市", "Urumqi", "650000"),
        ("653000", "克孜勒苏柯尔克孜自治州", "Kizilsu", "650000"),
        ("654000", "伊犁哈萨克自治州", "Ili", "650000"),
    ],
)
def test_a_division_is_read_by_code_or_either_name(code: str, zh: str, en: str, parent: str) -> None:
    assert read_place(code) == read_place(zh) == read_place(en) == Place(code, zh, en, parent)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("杭州", "330100"),
        ("云南", "530000"),
        ("北京", "110000"),
        ("遵化", "130281"),
        ("内蒙古", "150000"),
        ("广西", "450000"),
        ("香港", "810000"),
        ("中国", "100000"),
        ("喀什", "653100"),
        ("阿拉善", "152900"),
        ("延边", "222400"),
        ("恩施州", "422800"),
        ("博尔塔拉", "652700"),
        ("海南州", "632500"),
        ("浙江省杭州市", "330100"),
        ("浙江 杭州", "330100"),
        ("河北省遵化市", "130281"),
        ("唐山市遵化市", "130281"),
        ("吉林省吉林市", "220200"),
        ("青海海南", "632500"),
        ("Hangzhou, Zhejiang", "330100"),
        ("hangzhou，zhejiang", "330100"),
        ("Hainan Prefecture", "632500"),
        ("Hainan, Qinghai", "632500"),
        ("Jilin, Jilin", "220200"),
        ("Lu’an", "341500"),
        ("Luan", "341500"),
        ("Ürümqi", "650100"),
        ("Lüliang", "141100"),
        ("Garzê", "513300"),
        ("Wulumuqi", "650100"),
        ("Aba", "513200"),
        ("Xi'an", "610100"),
    ],
)
def test_other_ways_to_write_a_name(text: str, code: str) -> None:
    assert read_place(text).code == code


def test_what_is_written_by_hand_comes_first() -> None:
    assert (read_place("Jilin").zh, read_place("Hainan").zh) == ("吉林省", "海南省")


@pytest.mark.parametrize(
    ("name", "codes"),
    [
        ("Suzhou", ["320500", "341300"]),
        ("Taizhou", ["321200", "331000"]),
        ("Yichun", ["230700", "360900"]),
        ("Fuzhou", ["350100", "361000"]),
        ("Yulin", ["450900", "610800"]),
        ("吉林", ["220000", "220200"]),
        ("海南", ["460000", "632500"]),
    ],
)
def test_a_name_of_several_places_is_refused_with_all_of_them(name: str, codes: list[str]) -> None:
    with pytest.raises(BadValue, match="names 2 places") as raised:
        read_place(name)
    for code in codes:
        place = read_place(code)
        assert f"({code})" in str(raised.value)
        assert place.zh in str(raised.value)
        if place.parent != "100000":
            assert (
                read_place(f"{name}, {read_place(place.parent).en}" if name.isascii() else place.zh) == place
            )


def test_no_other_names_are_ambiguous() -> None:
    twice = [en for en, count in Counter(row[2] for row in DIVISIONS).items() if count > 1]
    assert sorted(twice) == ["Fuzhou", "Suzhou", "Taizhou", "Yichun", "Yulin"]
    for _, zh, en, _ in (row[:4] for row in DIVISIONS):
        short = zh.removesuffix("市").removesuffix("盟").removesuffix("地区")
        if short != "吉林":
            assert read_place(short).zh == zh
        if en not in twice:
            assert read_place(en).zh == zh


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("杭洲市", "杭州市 Hangzhou, Zhejiang (330100)"),
        ("Hangzou", "杭州市 Hangzhou, Zhejiang (330100)"),
        ("Guandong", "广东省 Guangdong (440000)"),
        ("445302", "云浮市, 445300"),
        ("110105", "北京市, 110000"),
        ("100000-heath", "全国, 100000"),
    ],
)
def test_a_near_miss_is_told_what_may_be_meant(text: str, meant: str) -> None:
    with pytest.raises(BadValue) as raised:
        read_place(text)
    assert meant in str(raised.value)


def test_a_whole_text_is_no_near_miss() -> None:
    with pytest.raises(BadValue, match="is stored: give Place"):
        read_place("杭州市" * 100)


# offices ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("生态环境部", "100000-mee"),
        ("100000-MEE", "100000-mee"),
        ("环境保护系统", "100000-environment"),
        ("生态环境(环境保护)系统", "100000-environment"),
        ("county health system", "100000-health"),
        ("市食品药品监管系统", "100000-food_drug"),
    ],
)
def test_an_office_is_a_place(text: str, code: str) -> None:
    assert read_place(text).code == code


def test_the_code_of_an_office_is_that_of_a_division_and_a_word() -> None:
    offices = [place for place in PLACES if "-" in place.code]
    assert len(offices) == 7
    assert all(place.code.partition("-")[0] == place.parent for place in offices)


# cost ---------------------------------------------------------------------------------------------


def test_divisions_are_loaded_when_one_is_asked_for() -> None:
    program = (
        "import sys; from govrules.places import lineage, read_place; "
        "[lineage(read_place(one)) for one in ('云浮市', 'Zunhua', '460100', '100000-mee')]; "
        "print('govrules.divisions' in sys.modules); read_place('330100'); "
        "print('govrules.divisions' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["False", "True"]


def test_places_are_read_from_several_threads() -> None:
    program = (
        "from concurrent.futures import ThreadPoolExecutor; from govrules.places import read_place; "
        "print({place.code for place in ThreadPoolExecutor(16).map(read_place, ['杭州'] * 64)})"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "{'330100'}"
