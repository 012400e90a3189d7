"""Counting conventions 期间计算: the civil-law rules on first and last days, by date, with their sources.

A statute on administration rarely says how its periods are counted; the civil-law conventions then
apply by analogy, and every answer says so.
"""

from __future__ import annotations

from datetime import date

from attrs import frozen

from govrules.instruments import LITIGATION_INTERPRETATION_2018
from govrules.sources import Citation, Confidence, Force, Instrument


@frozen
class Convention:
    """计算惯例: the articles on the first day, on months and on the last day, in force from ``since``.

    ``months`` is None where the text has no rule on the corresponding day. ``refers`` is the article that sent
    other procedures here in that time, ``own`` marks articles that govern the procedure themselves, and
    ``transit`` the one that leaves days in the post out.
    """

    since: date
    first_day: Citation
    months: Citation | None
    last_day: Citation
    refers: Citation | None = None
    own: bool = False
    transit: Citation | None = None


@frozen
class Clauses:
    """期间计算条款: an instrument's own articles on counting, each None where it is silent.

    ``refers`` is the article that sends the counter to another law, whose dated articles stand in ``to``;
    ``working_days`` says which of its days are working days; ``transit`` leaves days in the post out.
    """

    first_day: Citation | None = None
    working_days: Citation | None = None
    months: Citation | None = None
    last_day: Citation | None = None
    transit: Citation | None = None
    refers: Citation | None = None
    to: tuple[Convention, ...] = ()


# Read in a copy: art. 154 speaks of a last day that is a Sunday or another statutory day of rest; Saturday, then
# a working day, isn't named. In force beside the General Provisions until the Civil Code.
GENERAL_PRINCIPLES = Instrument(
    "民法通则",
    "主席令第37号（1986）",
    "General Principles of Civil Law",
    Force.NATIONAL_LAW,
    date(1986, 4, 12),
    date(1987, 1, 1),
    date(2020, 12, 31),
    Confidence.SECONDARY,
    date(2026, 11, 22),
)
# Arts. 200 to 204, read in a copy, say what the Civil Code says.
GENERAL_PROVISIONS = Instrument(
    "民法总则",
    "主席令第66号（2017）",
    "General Provisions of Civil Law",
    Force.NATIONAL_LAW,
    date(2017, 3, 15),
    date(2017, 10, 1),
    date(2020, 12, 31),
    Confidence.SECONDARY,
    date(2026, 11, 22),
)
CIVIL_CODE = Instrument(
    "民法典",
    "主席令第45号",
    "Civil Code",
    Force.NATIONAL_LAW,
    date(2020, 5, 28),
    date(2021, 1, 1),
    checked=date(2025, 4, 19),
)

CONVENTIONS = (
    Convention(
        date(1987, 1, 1),
        Citation(GENERAL_PRINCIPLES, 154, 2, confidence=Confidence.SECONDARY),
        None,  # nothing on the corresponding day
        Citation(GENERAL_PRINCIPLES, 154, 3, confidence=Confidence.SECONDARY),
    ),
    Convention(
        date(2017, 10, 1),
        Citation(GENERAL_PROVISIONS, 201, 1, confidence=Confidence.SECONDARY),
        Citation(GENERAL_PROVISIONS, 202, confidence=Confidence.SECONDARY),
        Citation(GENERAL_PROVISIONS, 203, 1, confidence=Confidence.SECONDARY),
    ),
    Convention(
        date(2021, 1, 1),
        Citation(CIVIL_CODE, 201, 1),
        Citation(CIVIL_CODE, 202),
        Citation(CIVIL_CODE, 203, 1),
    ),
)

CIVIL_PROCEDURE_1991 = Instrument(
    "民事诉讼法",
    "主席令第44号（1991）",
    "Civil Procedure Law 1991",
    Force.NATIONAL_LAW,
    date(1991, 4, 9),
    date(1991, 4, 9),
    date(2012, 12, 31),
    Confidence.UNSURE,
    date(2026, 11, 22),
)
# Read in a copy; the amendment of 2017 left art. 82 as it was.
CIVIL_PROCEDURE_2012 = Instrument(
    "民事诉讼法",
    "主席令第59号（2012）",
    "Civil Procedure Law 2012",
    Force.NATIONAL_LAW,
    date(2012, 8, 31),
    date(2013, 1, 1),
    date(2021, 12, 31),
    Confidence.SECONDARY,
    date(2026, 11, 22),
)
CIVIL_PROCEDURE_2021 = Instrument(
    "民事诉讼法",
    "主席令第106号",
    "Civil Procedure Law 2021",
    Force.NATIONAL_LAW,
    date(2021, 12, 24),
    date(2022, 1, 1),
    date(2023, 12, 31),
    checked=date(2025, 4, 19),
)
CIVIL_PROCEDURE_2023 = Instrument(
    "民事诉讼法",
    "主席令第11号",
    "Civil Procedure Law 2023",
    Force.NATIONAL_LAW,
    date(2023, 9, 1),
    date(2024, 1, 1),
    checked=date(2025, 4, 19),
)

# The article that leaves days in the post out is the same one throughout.
CIVIL_PROCEDURE_OF_1991 = Convention(
    date(1991, 4, 9),
    Citation(CIVIL_PROCEDURE_1991, 75, confidence=Confidence.UNSURE),
    None,
    Citation(CIVIL_PROCEDURE_1991, 75, confidence=Confidence.UNSURE),
    transit=Citation(CIVIL_PROCEDURE_1991, 75, confidence=Confidence.UNSURE),
)
CIVIL_PROCEDURE_OF_2012 = Convention(
    date(2013, 1, 1),
    Citation(CIVIL_PROCEDURE_2012, 82, 2, confidence=Confidence.SECONDARY),
    None,
    Citation(CIVIL_PROCEDURE_2012, 82, 3, confidence=Confidence.SECONDARY),
    transit=Citation(CIVIL_PROCEDURE_2012, 82, 4, confidence=Confidence.SECONDARY),
)
CIVIL_PROCEDURE = (
    CIVIL_PROCEDURE_OF_1991,
    CIVIL_PROCEDURE_OF_2012,
    Convention(
        date(2022, 1, 1),
        Citation(CIVIL_PROCEDURE_2021, 85, 2),
        None,
        Citation(CIVIL_PROCEDURE_2021, 85, 3),
        transit=Citation(CIVIL_PROCEDURE_2021, 85, 4),
    ),
    Convention(
        date(2024, 1, 1),
        Citation(CIVIL_PROCEDURE_2023, 85, 2),
        None,
        Citation(CIVIL_PROCEDURE_2023, 85, 3),
        transit=Citation(CIVIL_PROCEDURE_2023, 85, 4),
    ),
)
# What is asked of a court in administrative matters, where nothing refers to these articles.
COURTS = (
    CIVIL_PROCEDURE_OF_1991,
    CIVIL_PROCEDURE_OF_2012,
    Convention(
        date(2018, 2, 8),
        Citation(LITIGATION_INTERPRETATION_2018, 48, 2),
        None,
        Citation(LITIGATION_INTERPRETATION_2018, 48, 3),
        transit=Citation(LITIGATION_INTERPRETATION_2018, 48, 4),
    ),
)
