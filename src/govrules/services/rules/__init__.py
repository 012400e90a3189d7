"""Time limits of services 政务服务的期限: the rules of this package."""

from __future__ import annotations

from govrules.services.rules import general

RULES = (*general.RULES,)
