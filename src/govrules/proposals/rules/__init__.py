"""Time limits of proposals 建议提案的期限: one file for each second word of a rule's id; local ones in ``local/``."""

from __future__ import annotations

from govrules.proposals.rules import npc

RULES = npc.RULES
