"""Time limits of handling documents 公文办理的期限: rules ``documents.urgent.handle`` and ``documents.format``."""

from __future__ import annotations

from datetime import date

from govrules.documents.sources import (
    DOCUMENT_FORMAT_2012,
    DOCUMENT_HANDLING_1993,
    DOCUMENT_HANDLING_2000,
    DOCUMENT_HANDLING_2012,
)
from govrules.labels import Label
from govrules.limits.rule import Rule, Version
from govrules.limits.term import Actor, Bound, Term
from govrules.sources import Citation, Confidence

URGENT_HANDLE = Rule(
    id="documents.urgent.handle",
    label=Label("紧急公文办理", "handle an urgent document"),
    actor=Actor.OFFICE,
    trigger=Label("收到紧急公文", "urgent document received"),
    versions=(
        Version(
            date(1994, 1, 1),
            Citation(DOCUMENT_HANDLING_1993, confidence=Confidence.UNSURE),
            Term(None),
            Confidence.UNSURE,
            note=Label(
                "全国未定时限：紧急程度只定先后，办理时限由收文机关自定；各地手册中的当日或1至3个工作日为地方做法",
                "no number nationally: the mark of urgency orders priority and the receiving organ sets the limit; "
                "the same day or 1 to 3 working days in handbooks are local",
            ),
        ),
        Version(
            date(2001, 1, 1),
            Citation(DOCUMENT_HANDLING_2000, confidence=Confidence.UNSURE),
            Term(None),
            Confidence.UNSURE,
            note=Label(
                "全国未定时限：分特急、急件，办理时限由收文机关自定；各地手册中的数字为地方做法",
                "no number nationally: marks teji and jijian; the receiving organ sets the limit, numbers in "
                "handbooks are local",
            ),
        ),
        Version(
            date(2012, 7, 1),
            Citation(DOCUMENT_HANDLING_2012, confidence=Confidence.UNSURE),
            Term(None),
            Confidence.UNSURE,
            note=Label(
                "全国未定时限：分特急、加急（电报分特提、特急、加急、平急），办理时限由收文机关自定；各地手册中的数字为地方做法",
                "no number nationally: marks teji and jiaji (telegrams: teti, teji, jiaji, pingji); the receiving "
                "organ sets the limit, numbers in handbooks are local",
            ),
        ),
    ),
)

FORMAT = Rule(
    id="documents.format",
    label=Label("公文格式", "format of official documents"),
    actor=Actor.OFFICE,
    trigger=Label("制发公文", "document issued"),
    versions=(
        Version(
            date(2012, 7, 1),
            Citation(DOCUMENT_FORMAT_2012, confidence=Confidence.UNSURE),
            Term(None, bound=Bound.NO_LIMIT),
            Confidence.UNSURE,
            note=Label(
                "格式标准，不含期限；此前为GB/T 9704-1999，与2000年办法同用",
                "a standard of format, without any deadline; before it GB/T 9704-1999 with the measures of 2000",
            ),
        ),
    ),
)

RULES = (URGENT_HANDLE, FORMAT)
