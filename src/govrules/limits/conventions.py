"""Counting conventions 期间计算: the civil-law rules on first and last days, by date, with their sources.

A statute on administration rarely says how its periods are counted; the civil-law conventions then
apply by analogy, and every answer says so.
"""

from __future__ import annotations

from datetime import date

from attrs import frozen

from govrules.sources import Citation, Confidence, Force, Instrument


@frozen
class Convention:
    """计算惯例: the articles on the first day, on months and on the last day, in force from ``since``."""

    since: date
    first_day: Citation
    months: Citation
    last_day: Citation


GENERAL_PRINCIPLES = Instrument(
    "民法通则",
    "主席令第37号（1986）",
    "General Principles of Civil Law",
    Force.NATIONAL_LAW,
    date(1986, 4, 12),
    date(1987, 1, 1),
    date(2020, 12, 31),
    Confidence.UNSURE,
)
GENERAL_PROVISIONS = Instrument(
    "民法总则",
    "主席令第66号（2017）",
    "General Provisions of Civil Law",
    Force.NATIONAL_LAW,
    date(2017, 3, 15),
    date(2017, 10, 1),
    date(2020, 12, 31),
    Confidence.UNSURE,
)
CIVIL_CODE = Instrument(
    "民法典",
    "主席令第45号",
    "Civil Code",
    Force.NATIONAL_LAW,
    date(2020, 5, 28),
    date(2021, 1, 1),
)

CONVENTIONS = (
    Convention(
        date(1987, 1, 1),
        Citation(GENERAL_PRINCIPLES, 154, 2, confidence=Confidence.UNSURE),
        Citation(GENERAL_PRINCIPLES, 154, confidence=Confidence.UNSURE),
        Citation(GENERAL_PRINCIPLES, 154, 3, confidence=Confidence.UNSURE),
    ),
    Convention(
        date(2017, 10, 1),
        Citation(GENERAL_PROVISIONS, 201, 1, confidence=Confidence.UNSURE),
        Citation(GENERAL_PROVISIONS, 202, confidence=Confidence.UNSURE),
        Citation(GENERAL_PROVISIONS, 203, 1, confidence=Confidence.UNSURE),
    ),
    Convention(
        date(2021, 1, 1),
        Citation(CIVIL_CODE, 201, 1),
        Citation(CIVIL_CODE, 202),
        Citation(CIVIL_CODE, 203, 1),
    ),
)
