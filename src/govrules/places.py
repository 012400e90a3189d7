"""Places 地域: where a rule holds: the country, its provincial divisions, and the places of local layers."""

from __future__ import annotations

from attrs import frozen

from govrules.errors import BadValue, WrongType


@frozen
class Place:
    """地域: division code (GB/T 2260), Chinese and English name, and the code of the place above it."""

    code: str
    zh: str
    en: str
    parent: str = ""


PLACES = (
    Place("100000", "全国", "China"),
    Place("110000", "北京市", "Beijing", "100000"),
    Place("120000", "天津市", "Tianjin", "100000"),
    Place("130000", "河北省", "Hebei", "100000"),
    Place("140000", "山西省", "Shanxi", "100000"),
    Place("150000", "内蒙古自治区", "Inner Mongolia", "100000"),
    Place("210000", "辽宁省", "Liaoning", "100000"),
    Place("220000", "吉林省", "Jilin", "100000"),
    Place("230000", "黑龙江省", "Heilongjiang", "100000"),
    Place("310000", "上海市", "Shanghai", "100000"),
    Place("320000", "江苏省", "Jiangsu", "100000"),
    Place("330000", "浙江省", "Zhejiang", "100000"),
    Place("340000", "安徽省", "Anhui", "100000"),
    Place("350000", "福建省", "Fujian", "100000"),
    Place("360000", "江西省", "Jiangxi", "100000"),
    Place("370000", "山东省", "Shandong", "100000"),
    Place("410000", "河南省", "Henan", "100000"),
    Place("420000", "湖北省", "Hubei", "100000"),
    Place("430000", "湖南省", "Hunan", "100000"),
    Place("440000", "广东省", "Guangdong", "100000"),
    Place("450000", "广西壮族自治区", "Guangxi", "100000"),
    Place("460000", "海南省", "Hainan", "100000"),
    Place("500000", "重庆市", "Chongqing", "100000"),
    Place("510000", "四川省", "Sichuan", "100000"),
    Place("520000", "贵州省", "Guizhou", "100000"),
    Place("530000", "云南省", "Yunnan", "100000"),
    Place("540000", "西藏自治区", "Tibet", "100000"),
    Place("610000", "陕西省", "Shaanxi", "100000"),
    Place("620000", "甘肃省", "Gansu", "100000"),
    Place("630000", "青海省", "Qinghai", "100000"),
    Place("640000", "宁夏回族自治区", "Ningxia", "100000"),
    Place("650000", "新疆维吾尔自治区", "Xinjiang", "100000"),
    Place("710000", "台湾省", "Taiwan", "100000"),
    Place("810000", "香港特别行政区", "Hong Kong", "100000"),
    Place("820000", "澳门特别行政区", "Macao", "100000"),
    Place("130200", "唐山市", "Tangshan", "130000"),
    Place("130281", "遵化市", "Zunhua", "130200"),
    Place("445300", "云浮市", "Yunfu", "440000"),
    Place("460100", "海口市", "Haikou", "460000"),
)


def read_place(place: Place | str) -> Place:
    """读取地域: the place with this code or name, in either language; a `Place` as it is.

    A place that isn't listed here is made by the caller: ``Place(code, zh, en, parent)``.

    >>> read_place("云浮市").en, read_place("Yunfu").parent
    ('Yunfu', '440000')
    """
    if isinstance(place, Place):
        return place
    if not isinstance(place, str):
        raise WrongType(f"a place is needed, not {place!r}: give a Place, a division code or a name")
    wanted = place.strip().casefold()
    for known in PLACES:
        if wanted in (known.code, known.zh.casefold(), known.en.casefold()):
            return known
    raise BadValue(f"no place {place!r} is stored: give Place(code, zh, en, parent) for one of your own")


def lineage(place: Place) -> tuple[Place, ...]:
    """上级地域: the place itself and every stored place above it, the nearest first."""
    by_code = {known.code: known for known in PLACES}
    line = [place]
    while line[-1].parent in by_code:
        line.append(by_code[line[-1].parent])
    return tuple(line)
