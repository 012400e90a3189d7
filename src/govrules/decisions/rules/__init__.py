"""Time limits of decisions 重大行政决策的期限: the rules of this package."""

from __future__ import annotations

from govrules.decisions.rules import general

RULES = (*general.RULES,)
