"""Time limits of supervision 督查的期限: one file for each second word of a rule's id."""

from __future__ import annotations

from govrules.supervision.rules import item, review

RULES = (*item.RULES, *review.RULES)
