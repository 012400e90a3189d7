"""Beijing Research Institute of Chemical Industry 北京化工研究院关键岗位: rules ``organisation.*.institute``."""

from __future__ import annotations

from govrules.labels import Label
from govrules.limits.length import Years
from govrules.limits.recurrence import EachTime, Every, Period
from govrules.limits.rule import Rule, Version
from govrules.limits.term import Actor, Term
from govrules.places import Place
from govrules.seed_documents import BUSINESS_DISCLOSURE
from govrules.sources import Citation

INSTITUTE = Place(
    "110000-institute", "北京化工研究院", "Beijing Research Institute of Chemical Industry", "110000"
)

ROTATION_INSTITUTE = Rule(
    id="organisation.rotation.institute",
    label=Label("研究院：关键岗位人员定期轮岗", "institute: staff of key posts rotate"),
    actor=Actor.OFFICE,
    trigger=Label("到关键岗位任职", "post taken up"),
    versions=(
        Version(
            None,
            Citation(BUSINESS_DISCLOSURE, part="五"),
            Term(None, recurs=EachTime(Label("到关键岗位任职", "key post taken up"))),
            note=Label("适时、定期轮岗，未定年限", "at due times, no number of years set"),
        ),
    ),
    place=INSTITUTE,
    seeds=("S2P3-5.6",),
)

KEY_POST_STUDY_INSTITUTE = Rule(
    id="organisation.key_post_study.institute",
    label=Label("研究院：关键岗位人员学习教育", "institute: study and education of the staff of key posts"),
    actor=Actor.OFFICE,
    trigger=Label("每年", "each year"),
    versions=(
        Version(
            None,
            Citation(BUSINESS_DISCLOSURE, part="五"),
            Term(Years(1), recurs=Every(Period.YEAR)),
            note=Label(
                "学习要求依每年的党风廉政工作安排确定，未定日期，按年内一次计算",
                "what is to be learnt follows each year's plan, no day set; read as once within the year",
            ),
        ),
    ),
    place=INSTITUTE,
    seeds=("S2P3-5.1", "S2P3-5.3"),
)

RULES = (ROTATION_INSTITUTE, KEY_POST_STUDY_INSTITUTE)
