"""Rules of powers 行政权力的规则: one file for each second word of a rule's id."""

from __future__ import annotations

from govrules.powers.rules import compulsion, eia, licence, penalty, permit

RULES = (*licence.RULES, *eia.RULES, *permit.RULES, *penalty.RULES, *compulsion.RULES)
