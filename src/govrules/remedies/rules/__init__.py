"""Rules of remedies 救济的规则: one file for each second word of a rule's id."""

from __future__ import annotations

from govrules.remedies.rules import compensation, litigation, reconsideration

RULES = (*reconsideration.RULES, *litigation.RULES, *compensation.RULES)
