"""Time limits of archives 档案与保密的期限: one file for secrecy, the rest in general."""

from __future__ import annotations

from govrules.archives.rules import general, secrecy

RULES = (*general.RULES, *secrecy.RULES)
