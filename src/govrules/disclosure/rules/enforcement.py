"""Time limits of enforcement publicity 行政执法公示的期限: rules ``disclosure.enforcement.*``."""

from __future__ import annotations

from datetime import date

from govrules.disclosure.sources import THREE_SYSTEMS_2018
from govrules.labels import Label
from govrules.limits.length import WorkingDays, YearlyDate
from govrules.limits.recurrence import EachTime
from govrules.limits.rule import Rule, Version
from govrules.limits.term import Actor, Term
from govrules.sources import Citation

OTHER_LAWS = Label("法律、行政法规另有规定的除外", "other laws and administrative regulations may differ")

BEFORE_AFTER = Rule(
    id="disclosure.enforcement.before_after",
    label=Label("行政执法决定公示", "publish an enforcement decision"),
    actor=Actor.OFFICE,
    trigger=Label("作出行政执法决定", "enforcement decision made"),
    versions=(
        Version(
            date(2018, 12, 5),
            Citation(THREE_SYSTEMS_2018, part="二（六）"),
            Term(
                WorkingDays(20),
                recurs=EachTime(Label("作出行政执法决定", "enforcement decision made")),
            ),
            note=OTHER_LAWS,
        ),
    ),
)

LICENCE_PENALTY = Rule(
    id="disclosure.enforcement.licence_penalty",
    label=Label("行政许可、行政处罚决定公示（双公示）", "publish a licence or penalty decision"),
    actor=Actor.OFFICE,
    trigger=Label("作出许可或者处罚决定", "licence or penalty decision made"),
    versions=(
        Version(
            date(2018, 12, 5),
            Citation(THREE_SYSTEMS_2018, part="二（六）"),
            Term(
                WorkingDays(7),
                recurs=EachTime(Label("作出许可或者处罚决定", "licence or penalty decision made")),
            ),
            note=OTHER_LAWS,
        ),
    ),
)

YEARLY_DATA = Rule(
    id="disclosure.enforcement.yearly_data",
    label=Label("上年度行政执法数据公示", "publish the enforcement statistics of the year before"),
    actor=Actor.OFFICE,
    trigger=Label("年度结束", "the year has ended"),
    versions=(
        Version(
            date(2018, 12, 5),
            Citation(THREE_SYSTEMS_2018, part="二（六）"),
            Term(YearlyDate(1, 31)),
            note=Label(
                "地方各级行政执法机关的数据，并报本级政府和上级主管部门；1月31日前：末日计入",
                "data of local enforcement organs, reported to the government and the superior department too; before "
                "31 January: the last day counts",
            ),
        ),
    ),
)

RULES = (BEFORE_AFTER, LICENCE_PENALTY, YEARLY_DATA)
