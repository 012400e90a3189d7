"""Supervision in Yunfu 云浮市环境保护局督查: rule ``supervision.inspection.yunfu``."""

from __future__ import annotations

from datetime import date

from govrules.labels import Label
from govrules.limits.rule import Rule, Version
from govrules.limits.term import Actor, Term
from govrules.places import Place
from govrules.seed_documents import YUNFU_2017
from govrules.sources import Citation

YUNFU = Place("445300", "云浮市", "Yunfu", "440000")

INSPECTION_YUNFU = Rule(
    id="supervision.inspection.yunfu",
    label=Label(
        "云浮：定期、不定期督查政务公开工作",
        "Yunfu: supervise open-government work at fixed and at other times",
    ),
    actor=Actor.OFFICE,
    trigger=Label("每一督查周期结束", "end of each period of supervision"),
    versions=(
        Version(
            date(2017, 1, 1),
            Citation(YUNFU_2017, part="三（四）"),
            Term(None),
            note=Label(
                "方案未定周期，由局办公室安排", "the plan sets no period: the bureau's office arranges it"
            ),
        ),
    ),
    place=YUNFU,
    seeds=("S3-3.4.2",),
)

RULES = (INSPECTION_YUNFU,)
