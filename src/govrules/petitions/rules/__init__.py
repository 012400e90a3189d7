"""Time limits of petitions 信访的期限: one file for each second word of a rule's id, the rest in general."""

from __future__ import annotations

from govrules.petitions.rules import env, general, rereview, review

RULES = (*general.RULES, *review.RULES, *rereview.RULES, *env.RULES)
