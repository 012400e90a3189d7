"""Time limits of evaluation 考核评议的期限: the rules of this package."""

from __future__ import annotations

from govrules.evaluation.rules import general

RULES = (*general.RULES,)
