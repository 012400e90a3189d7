"""Places 地域: where a rule holds: the country, its divisions, and offices whose rules hold for themselves.

`PLACES` has the country, its provincial divisions, the places of local layers and the offices. The other
prefecture-level divisions 地级行政区划 are in divisions.py, loaded when one is first asked for.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from functools import cache, lru_cache
from itertools import product

from attrs import frozen

from govrules.errors import BadValue, WrongType


@frozen
class Place:
    """地域: division code (GB/T 2260), Chinese and English name, and the code of the place above it.

    An office or a system of offices is a place too: its code is the division's with a word, ``100000-mee``.
    """

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
    Place("100000-mee", "生态环境部", "Ministry of Ecology and Environment", "100000"),
    Place("100000-environment", "生态环境（环境保护）系统", "environmental bureaus", "100000"),
    # Documents of these two don't name their county or city: the place above is the country.
    Place("100000-health", "县卫生系统", "county health system", "100000"),
    Place("100000-food_drug", "市食品药品监管系统", "municipal food and drug system", "100000"),
    Place("100000-service_centre", "区政务服务中心", "district service centre", "100000"),
    Place("110000-institute", "北京化工研究院", "Beijing Research Institute of Chemical Industry", "110000"),
    # Where a local rule was read without its province.
    Place("100000-local", "地方（示例，未指明）", "a locality, as an example", "100000"),
)

# Other names of these that can't be told from the name.
_ALSO = {
    "100000": ("中国",),
    "150000": ("内蒙古",),
    "450000": ("广西",),
    "540000": ("西藏",),
    "640000": ("宁夏",),
    "650000": ("新疆",),
    "810000": ("香港",),
    "820000": ("澳门",),
    "100000-environment": ("生态环境系统", "环境保护系统"),
}
_KINDS = ("市", "省", "地区", "盟")
# What doesn't tell two names apart: spaces, apostrophes, commas, brackets.
_DROPPED = str.maketrans("", "", " \t\u3000'’‘ʼ`,，、()（）")


def read_place(place: Place | str) -> Place:
    """读取地域: the place with this code or name, in either language; a `Place` as it is.

    Chinese names are read with or without 市, 省, 地区, 盟, 自治州; a name of several places is refused unless the
    place above stands with it: ``"Suzhou, Jiangsu"``, ``"吉林省吉林市"``. What `PLACES` has comes first: ``"Jilin"``
    is the province. A place that isn't stored is made by the caller: ``Place(code, zh, en, parent)``.

    >>> read_place("云浮市").en, read_place("Yunfu").parent
    ('Yunfu', '440000')
    >>> read_place("杭州").code, read_place("Suzhou, Jiangsu").zh
    ('330100', '苏州市')
    """
    if isinstance(place, Place):
        return place
    if not isinstance(place, str):
        raise WrongType(f"a place is needed, not {place!r}: give a Place, a division code or a name")
    wanted = place.strip().casefold()
    known = _first().get(wanted) or _by_code().get(wanted)
    if known is not None:
        return known
    found = _by_name().get(_key(place), ())
    if len(found) == 1:
        return found[0]
    if found:
        which = "; ".join(_told_apart(one) for one in found)
        raise BadValue(f"{place!r} names {len(found)} places: {which}: give the code or the place above too")
    raise BadValue(
        f"no place {place!r} is stored{_hint(wanted)}: give Place(code, zh, en, parent) for one of your own"
    )


def lineage(place: Place, known: Iterable[Place] = ()) -> tuple[Place, ...]:
    """上级地域: the place itself and every place above it, the nearest first.

    ``known`` are places of the caller's own that may lie above it. Raises `BadValue` for a parent that is
    neither stored nor among them: the rules of the places above would be missed in silence.
    """
    own = {one.code: one for one in known}
    line = [place]
    while line[-1].parent:
        above = _above(line[-1]) or own.get(line[-1].parent)
        if above is None:
            raise BadValue(
                f"the place above {line[-1].en} ({line[-1].zh}) is {line[-1].parent!r}, which isn't stored: give as "
                "parent the code of a stored place, such as '440000', or leave it empty"
            )
        if above in line:
            raise BadValue(f"the place {place.en} ({place.zh}) lies above itself: correct its parent")
        line.append(above)
    return tuple(line)


def _above(place: Place) -> Place | None:
    if not place.parent:
        return None
    found = _first().get(place.parent)
    return found if found is not None and found.code == place.parent else _by_code().get(place.parent)


@cache
def _first() -> Mapping[str, Place]:
    """`PLACES` by code and by name: what is asked for most needs no more than these."""
    return {name.casefold(): place for place in PLACES for name in (place.code, place.zh, place.en)}


@cache
def _by_code() -> Mapping[str, Place]:
    """Every stored place by code."""
    from govrules.divisions import DIVISIONS

    divisions = {code: Place(code, zh, en, parent) for code, zh, en, parent, *_ in DIVISIONS}
    return divisions | {place.code: place for place in PLACES}


@cache
def _by_name() -> Mapping[str, tuple[Place, ...]]:
    """The places that bear a name, alone or with a place above it."""
    from govrules.divisions import DIVISIONS

    also = {code: tuple(others) for code, _, _, _, *others in DIVISIONS} | _ALSO
    found: dict[str, dict[str, Place]] = {}
    for place in _by_code().values():
        for name in _names(place, also):
            found.setdefault(_key(name), {})[place.code] = place
    return {key: tuple(places[code] for code in sorted(places)) for key, places in found.items()}


def _names(place: Place, also: Mapping[str, tuple[str, ...]]) -> Iterator[str]:
    """Every name of a place, then each of them with a place above it."""
    names = _alone(place, also)
    yield from names
    for above in lineage(place)[1:]:
        if above.parent:  # the country tells no two places apart
            for name, higher in product(names, _alone(above, also)):
                if name.isascii() == higher.isascii():
                    yield f"{name}, {higher}" if name.isascii() else f"{higher}{name}"


def _alone(place: Place, also: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    short = () if "-" in place.code else tuple(place.zh.removesuffix(kind) for kind in _KINDS)
    return tuple(dict.fromkeys((place.zh, place.en, *short, *also.get(place.code, ()))))


def _key(name: str) -> str:
    """A name without case, marks, spaces, apostrophes and commas: Ürümqi and urumqi, Lu'an and Luan."""
    plain = unicodedata.normalize("NFKD", name).translate(_DROPPED).casefold()
    return "".join(one for one in plain if not unicodedata.combining(one))


def _told_apart(place: Place) -> str:
    above = _above(place)
    within = "" if above is None or not above.parent or above.en in place.en else f", {above.en}"
    return f"{place.zh} {place.en}{within} ({place.code})"


@lru_cache(maxsize=256)
def _hint(wanted: str) -> str:
    """What may have been meant, for a message."""
    from difflib import get_close_matches

    division = wanted.partition("-")[0]
    if division.isdecimal():
        codes = (division, f"{division[:4]}00", f"{division[:2]}0000") if len(division) == 6 else ()
        above = next((_by_code()[code] for code in codes if code in _by_code()), None)
        return "" if above is None else f" (by its code it lies in {above.zh}, {above.code})"
    if len(wanted) > 60:  # a text, no name
        return ""
    near = get_close_matches(_key(wanted), _by_name(), n=3)
    places = dict.fromkeys(one for key in near for one in _by_name()[key])
    return f" (did you mean {' or '.join(_told_apart(one) for one in places)}?)" if places else ""
