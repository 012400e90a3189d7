"""Time limits of reporting 信息报送的期限: one file for each second word of a rule's id."""

from __future__ import annotations

from govrules.reporting.rules import incident, response

RULES = (*incident.RULES, *response.RULES)
