"""Rules of disclosure 政府信息公开的规则: one file for each second word of a rule's id, the rest in general.py."""

from __future__ import annotations

from govrules.disclosure.rules import (
    annual_report,
    application,
    enforcement,
    enterprise,
    fee,
    general,
    interpretation,
    proactive,
    website,
)

RULES = (
    *application.RULES,
    *proactive.RULES,
    *fee.RULES,
    *annual_report.RULES,
    *interpretation.RULES,
    *enforcement.RULES,
    *enterprise.RULES,
    *website.RULES,
    *general.RULES,
)
