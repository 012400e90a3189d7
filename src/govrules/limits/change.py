"""Change 更替: the day on which another version comes to hold."""

from __future__ import annotations

from datetime import date

from attrs import frozen

from govrules.limits.rule import Layer, Version


@frozen
class Change:
    """规定的更替: the day on which another version comes to hold at a place, and that version.

    A repeal is a version without a term; ``layer`` is None for the rule itself.
    """

    since: date
    layer: Layer | None
    version: Version
