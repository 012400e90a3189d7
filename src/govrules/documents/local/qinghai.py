"""Normative documents of Qinghai 青海省规范性文件: rules ``documents.normative.validity`` and ``.interim``."""

from __future__ import annotations

from datetime import date

from govrules.documents.sources import QINGHAI_NORMATIVE_2014
from govrules.labels import Label
from govrules.limits.length import Years
from govrules.limits.rule import Rule, Version
from govrules.limits.term import Actor, Bound, Roll, Term
from govrules.places import Place
from govrules.sources import Citation, Confidence

QINGHAI = Place("630000", "青海省", "Qinghai", "100000")
ISSUED = Label("规范性文件印发", "document issued")

NORMATIVE_VALIDITY = Rule(
    id="documents.normative.validity",
    label=Label("青海：规范性文件有效期", "Qinghai: validity of a normative document"),
    actor=Actor.OFFICE,
    trigger=ISSUED,
    versions=(
        Version(
            date(2014, 3, 1),
            Citation(QINGHAI_NORMATIVE_2014, confidence=Confidence.SECONDARY),
            Term(Years(5), roll=Roll.STAYS, bound=Bound.LASTING),
            Confidence.SECONDARY,
            note=Label(
                "全国无统一数字；文件自定期限的从其规定，5年为未定时的期限或通常上限，各省不同，须查本省规定",
                "no national number; a period set in the document prevails, 5 years being the default or usual "
                "ceiling; provinces differ: ask the province",
            ),
        ),
    ),
    place=QINGHAI,
)

NORMATIVE_VALIDITY_INTERIM = Rule(
    id="documents.normative.validity.interim",
    label=Label(
        "青海：暂行、试行规范性文件有效期", "Qinghai: validity of an interim or trial normative document"
    ),
    actor=Actor.OFFICE,
    trigger=ISSUED,
    versions=(
        Version(
            date(2014, 3, 1),
            Citation(QINGHAI_NORMATIVE_2014, confidence=Confidence.SECONDARY),
            Term(Years(2), roll=Roll.STAYS, bound=Bound.LASTING),
            Confidence.SECONDARY,
            note=Label(
                "全国无统一数字；其他省份为1至3年", "no national number; other provinces have 1 to 3 years"
            ),
        ),
    ),
    place=QINGHAI,
)

RULES = (NORMATIVE_VALIDITY, NORMATIVE_VALIDITY_INTERIM)
