"""地域: places are read by code or name; those above a place are known."""

from __future__ import annotations

import pytest

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
    assert len([place for place in PLACES if place.parent == "100000"]) == 34


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
    ],
)
def test_the_line_of_places_above(place: str, above: list[str]) -> None:
    assert [one.en for one in lineage(read_place(place))] == above


def test_the_line_above_a_place_of_ones_own() -> None:
    mine = Place("445302", "云城区", "Yuncheng", "445300")
    assert [one.code for one in lineage(mine)] == ["445302", "445300", "440000", "100000"]
    assert lineage(Place("X", "某地", "Somewhere")) == (Place("X", "某地", "Somewhere"),)
