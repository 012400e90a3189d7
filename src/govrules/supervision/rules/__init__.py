"""Time limits 督查的期限: the rules of this package."""

from __future__ import annotations

from govrules.limits.rule import Rule

RULES: tuple[Rule, ...] = ()
