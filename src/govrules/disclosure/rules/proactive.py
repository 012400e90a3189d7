"""Time limits of proactive disclosure 主动公开的期限: rules ``disclosure.proactive.*``."""

from __future__ import annotations

from datetime import date

from govrules.disclosure.sources import (
    ENVIRONMENT,
    ENVIRONMENT_MEASURES_2007,
)
from govrules.instruments import REGULATION_2007, REGULATION_2019
from govrules.labels import Label
from govrules.limits.length import WorkingDays
from govrules.limits.rule import Rule, Version
from govrules.limits.term import Actor, Term
from govrules.sources import Citation, Confidence

CREATED = Label("信息形成或者变更", "information created or changed")

PUBLISH = Rule(
    id="disclosure.proactive.publish",
    label=Label("主动公开期限", "publish information that falls under proactive disclosure"),
    actor=Actor.OFFICE,
    trigger=CREATED,
    versions=(
        Version(
            date(2008, 5, 1),
            Citation(REGULATION_2007, 18, confidence=Confidence.SECONDARY),
            Term(WorkingDays(20)),
            Confidence.SECONDARY,
            note=Label("法律、法规另有规定的从其规定", "special periods in laws and regulations prevail"),
        ),
        Version(
            date(2019, 5, 15),
            Citation(REGULATION_2019, 26),
            Term(WorkingDays(20)),
            note=Label(
                "应当及时公开，20个工作日为上限；法律、法规另有规定的从其规定",
                "timely, 20 working days being the ceiling; special periods in laws and regulations prevail",
            ),
        ),
    ),
)

PUBLISH_ENV = Rule(
    id="disclosure.proactive.publish.env",
    label=Label("政府环境信息主动公开期限", "publish government environmental information"),
    actor=Actor.OFFICE,
    trigger=CREATED,
    versions=(
        Version(
            date(2008, 5, 1),
            Citation(ENVIRONMENT_MEASURES_2007, 14, confidence=Confidence.SECONDARY),
            Term(WorkingDays(20)),
            Confidence.SECONDARY,
            note=Label("办法何时失效未查明", "when the measures ceased to hold was not found"),
        ),
    ),
    place=ENVIRONMENT,
    departs="disclosure.proactive.publish",
)

RULES = (PUBLISH, PUBLISH_ENV)
