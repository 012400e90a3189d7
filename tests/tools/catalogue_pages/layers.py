"""The table of layers: every rule of a place, system, office or plan, and what it departs from."""

from __future__ import annotations

from datetime import date

from govrules.labels import Label
from govrules.limits.rule import Rule, Version
from govrules.limits.rulebook import Rulebook
from govrules.places import Place
from govrules.sources import Force

from .words import both, cell, last_day, limit_and_extension, link, span, table, version_mark

_WEAK = (Force.LOCAL_NORM, Force.PLAN, Force.PRACTICE, Force.PAPER)
_INTRO = """# 地方、系统和机关的规定 layers

一地、一系统或一机关的规定，以及它所偏离的全国规定。`rule.due(..., place=)`或`rulebook().at(place)`按地域取用；不给地域时只用全国规定。

What a place, a system of offices, an office or a plan says, and the national rule that it departs from. `rule.due(..., place=)` and
`rulebook().at(place)` take them by place; without a place only national rules hold.
"""
_UNPLACED = """## 未载明地域 no place stated

依据为方案、做法或者文章，列在全国规则之中，并无法律约束力。

These rest on a plan, a practice or a paper and stand among the national rules; none of them is law.
"""
_HEAD = ("规定 layer", "地域 place", "效力 force", "时间 from – to", "期限 limit")


def layers_page(book: Rulebook) -> list[str]:
    """Layers that depart from a national rule, those that stand alone, and weak texts without a place."""
    lines = [*_INTRO.splitlines(), ""]
    local = sorted((rule for rule in book.rules if rule.place is not None), key=_order)
    departing = [rule for rule in local if rule.departs]
    alone = [rule for rule in local if not rule.departs]
    unplaced = [
        rule
        for rule in book.rules
        if rule.place is None and any(version.force in _WEAK for version in rule.versions)
    ]
    lines += ["## 偏离全国规定 departing from a national rule", ""]
    rows = [
        (*_row(rule, one), *_national(book.rule(rule.departs), rule, one))
        for rule, one in _versions(departing)
    ]
    rows += _added(book)
    lines += table((*_HEAD, "全国规定 national rule", "其期限 its limit"), rows)
    lines += [
        "## 独立存在 standing alone",
        "",
        "本库未存同一事项的全国规定。The library has no national rule on the same matter.",
        "",
    ]
    lines += table(_HEAD, [_row(rule, one) for rule, one in _versions(alone)])
    if unplaced:
        lines += [*_UNPLACED.splitlines(), ""]
        lines += table(_HEAD, [_row(rule, one) for rule, one in _versions(unplaced)])
    return lines


def _order(rule: Rule) -> str:
    return "" if rule.place is None else rule.place.code


def _versions(rules: list[Rule]) -> list[tuple[Rule, Version]]:
    return [(rule, one) for rule in rules for one in rule.versions if one.term is not None]


def _row(rule: Rule, version: Version) -> tuple[str, ...]:
    name = f"{link(rule, rule.label.zh)}<br>{cell(rule.label.en)}<br>`{rule.id}`"
    return _cells(name, rule.place, rule, version)


def _cells(name: str, place: Place | None, rule: Rule, version: Version) -> tuple[str, ...]:
    where = Label("未载明", "not stated") if place is None else Label(place.zh, place.en)
    return (
        name,
        both(where),
        both(Label(version.force.zh, version.force.en)),
        version_mark(version) + span(rule, version),
        both(limit_and_extension(version.term)),
    )


def _national(national: Rule, local: Rule, version: Version) -> tuple[str, str]:
    """The national rule and what it says while the local version is in force."""
    start, end = version.since or date.min, last_day(local, version) or date.max
    name = f"{link(national, national.label.zh)}<br>{cell(national.label.en)}"
    said = []
    for one in national.versions:
        ends = last_day(national, one) or date.max
        if (one.since or date.min) <= end and ends >= start:
            said.append(f"{span(national, one)}: {both(limit_and_extension(one.term))}")
    return name, "<br>".join(said) or "同时期未存全国规定 none stored for that time"


def _added(book: Rulebook) -> list[tuple[str, ...]]:
    """Layers written into the national rule itself, without an id of their own."""
    return [
        (*_cells(link(rule), layer.place, rule, one), *_national(rule, rule, one))
        for rule in book.rules
        for layer in rule.layers
        for one in layer.versions
        if not layer.id and one.term is not None
    ]
