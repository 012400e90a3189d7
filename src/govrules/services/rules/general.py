"""Time limits of service items 政务服务事项的办理时限: rule ``services.item.complete``."""

from __future__ import annotations

from datetime import date

from govrules.instruments import BUSINESS_ENVIRONMENT
from govrules.labels import Label
from govrules.limits.rule import Rule, Version
from govrules.limits.term import Actor, Term
from govrules.sources import Citation

ITEM_COMPLETE = Rule(
    id="services.item.complete",
    label=Label("政务服务事项办结时限", "complete a service item"),
    actor=Actor.OFFICE,
    trigger=Label("受理", "case accepted"),
    versions=(
        Version(
            date(2020, 1, 1),
            Citation(BUSINESS_ENVIRONMENT, 36, 2),
            Term(None),
            note=Label(
                "有规定的从规定；没有规定的由办理单位合理确定并公开，超时须公开说明理由",
                "by the limit that law or state rules set for the item; else by one that the office sets; "
                "an overrun is explained in public",
            ),
        ),
    ),
)

RULES = (ITEM_COMPLETE,)
