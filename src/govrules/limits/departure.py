"""Departure 地方偏离: a local rule beside the national one."""

from __future__ import annotations

from attrs import frozen

from govrules.limits.rule import Layer, Rule


@frozen
class Departure:
    """地方偏离: a layer that holds at a place, and the national rule that it departs from.

    ``national`` is None for a local rule that stands alone.
    """

    id: str
    layer: Layer
    national: Rule | None
