"""Time limits of organisation 组织建设的期限: the rules of this package."""

from __future__ import annotations

from govrules.organisation.rules import general

RULES = (*general.RULES,)
