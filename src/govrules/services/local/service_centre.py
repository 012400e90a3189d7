"""District service centre 区政务服务中心整改: rules ``services.*.service_centre``."""

from __future__ import annotations

from datetime import date

from govrules.labels import Label
from govrules.limits.length import Months, OnDate
from govrules.limits.recurrence import Every, Period
from govrules.limits.rule import Rule, Version
from govrules.limits.term import Actor, Term
from govrules.places import Place
from govrules.seed_documents import SERVICE_CENTRE_2012
from govrules.sources import Citation

SERVICE_CENTRE = Place("100000-service_centre", "区政务服务中心", "district service centre", "100000")
PLAN_ENDED = Label(
    "整改方案以2012年底为限，其后是否沿用不详",
    "the plan ends with 2012; whether its rules were kept is not known",
)

ITEM_COMPLETE_SERVICE_CENTRE = Rule(
    id="services.item.complete.service_centre",
    label=Label("服务中心：在承诺时限内办结", "service centre: complete an item within the promised time"),
    actor=Actor.OFFICE,
    trigger=Label("受理", "case accepted"),
    versions=(
        Version(
            date(2012, 1, 1),
            Citation(SERVICE_CENTRE_2012, part="四、3"),
            Term(None),
            note=Label(
                "以各事项承诺的时限为准，原文无数字",
                "the limit is the one promised for the item; the text has no number",
            ),
        ),
        Version(date(2013, 1, 1), Citation(SERVICE_CENTRE_2012, part="四、3"), None, note=PLAN_ENDED),
    ),
    place=SERVICE_CENTRE,
    seeds=("S2P6-4.2.3", "S2P6-4.3.5"),
    departs="services.item.complete",
)

WINDOW_DUTY_SERVICE_CENTRE = Rule(
    id="services.window_duty.service_centre",
    label=Label(
        "服务中心：部门主要负责人每月到窗口值班半天",
        "service centre: the head of a department works half a day at the window",
    ),
    actor=Actor.OFFICE,
    trigger=Label("每月", "each month"),
    versions=(
        Version(
            date(2012, 1, 1),
            Citation(SERVICE_CENTRE_2012, part="四、4"),
            Term(Months(1), recurs=Every(Period.MONTH)),
            note=Label("每人每月半天，未定日期", "half a day a month for each head, no day set"),
        ),
        Version(date(2013, 1, 1), Citation(SERVICE_CENTRE_2012, part="四、4"), None, note=PLAN_ENDED),
    ),
    place=SERVICE_CENTRE,
    seeds=("S2P6-4.4.2",),
)

RECTIFICATION_SERVICE_CENTRE = Rule(
    id="services.rectification.service_centre",
    label=Label("服务中心：完成整改", "service centre: rectification completed"),
    actor=Actor.OFFICE,
    trigger=Label("整改措施确定", "measure of rectification set"),
    versions=(
        Version(
            date(2012, 1, 1),
            Citation(SERVICE_CENTRE_2012, part="四"),
            Term(OnDate(date(2012, 12, 31))),
            note=Label(
                "十二月底：按该月最后一日计算；各项措施同一时限",
                "end of December: read as its last day; the same for every measure",
            ),
        ),
        Version(date(2013, 1, 1), Citation(SERVICE_CENTRE_2012, part="四"), None, note=PLAN_ENDED),
    ),
    place=SERVICE_CENTRE,
    seeds=("S2P6-4.0.1", "S2P6-4.2.1", "S2P6-4.2.2", "S2P6-4.3.7", "S2P6-4.4.1"),
)

RULES = (ITEM_COMPLETE_SERVICE_CENTRE, WINDOW_DUTY_SERVICE_CENTRE, RECTIFICATION_SERVICE_CENTRE)
