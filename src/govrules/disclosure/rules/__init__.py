"""Rules of disclosure 政府信息公开的规则: one file for each second word of a rule's id."""

from __future__ import annotations

from govrules.disclosure.rules import application, fee, proactive

RULES = (*application.RULES, *proactive.RULES, *fee.RULES)
