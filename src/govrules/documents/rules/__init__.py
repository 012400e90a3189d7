"""Time limits of documents 公文与规范性文件的期限: one file for each second word of a rule's id, the rest in general."""

from __future__ import annotations

from govrules.documents.rules import general, normative, rulemaking

RULES = (*rulemaking.RULES, *normative.RULES, *general.RULES)
