"""Yunfu 云浮市环境保护局办事公开: rule ``services.guide.update.yunfu``."""

from __future__ import annotations

from datetime import date

from govrules.labels import Label
from govrules.limits.recurrence import EachTime
from govrules.limits.rule import Rule, Version
from govrules.limits.term import Actor, Term
from govrules.places import Place
from govrules.seed_documents import YUNFU_2017
from govrules.sources import Citation

GUIDE_UPDATE_YUNFU = Rule(
    id="services.guide.update.yunfu",
    label=Label(
        "云浮：更新服务事项目录和办事指南", "Yunfu: update the catalogue of service items and the guides"
    ),
    actor=Actor.OFFICE,
    trigger=Label("服务事项变化", "service item changed"),
    versions=(
        Version(
            date(2017, 1, 1),
            Citation(YUNFU_2017, part="二（三）"),
            Term(None, recurs=EachTime(Label("服务事项变化", "service item changed"))),
            note=Label("及时，未定天数", "in time, no number of days set"),
        ),
    ),
    place=Place("445300", "云浮市", "Yunfu", "440000"),
    seeds=("S3-2.3.3",),
)

RULES = (GUIDE_UPDATE_YUNFU,)
