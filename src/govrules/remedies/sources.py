"""Sources of remedies 救济的依据: laws, regulation and interpretations on reconsideration, litigation and compensation."""

from __future__ import annotations

from datetime import date

from govrules.instruments import LITIGATION_INTERPRETATION_2018
from govrules.limits.conventions import (
    CIVIL_PROCEDURE,
    CIVIL_PROCEDURE_OF_1991,
    CIVIL_PROCEDURE_OF_2012,
    Clauses,
    Convention,
)
from govrules.sources import Citation, Confidence, Force, Instrument

# The text of 2017 was read; its rows hold since 1999.
RECONSIDERATION_LAW_1999 = Instrument(
    "行政复议法",
    "主席令第16号",
    "Administrative Reconsideration Law 1999",
    Force.NATIONAL_LAW,
    date(1999, 4, 29),
    date(1999, 10, 1),
    date(2023, 12, 31),
    checked=date(2025, 4, 19),
)
RECONSIDERATION_LAW_2023 = Instrument(
    "行政复议法",
    "主席令第9号",
    "Administrative Reconsideration Law 2023",
    Force.NATIONAL_LAW,
    date(2023, 9, 1),
    date(2024, 1, 1),
    checked=date(2025, 4, 19),
)
# In force beside the law of 2023 where not contrary to it; whether it was revised isn't known.
RECONSIDERATION_REGULATION_2007 = Instrument(
    "行政复议法实施条例",
    "国务院令第499号",
    "Implementing Regulation of the Administrative Reconsideration Law",
    Force.NATIONAL_LAW,
    date(2007, 5, 29),
    date(2007, 8, 1),
    checked=date(2025, 4, 19),
)
# Only seen quoted.
LITIGATION_LAW_1989 = Instrument(
    "行政诉讼法",
    "主席令第16号（1989）",
    "Administrative Litigation Law 1989",
    Force.NATIONAL_LAW,
    date(1989, 4, 4),
    date(1990, 10, 1),
    date(2015, 4, 30),
    Confidence.SECONDARY,
    date(2026, 3, 1),
)
# The text of 2017 was read; its rows hold since the amendment of 2014.
LITIGATION_LAW = Instrument(
    "行政诉讼法",
    "主席令第71号（2017修正）",
    "Administrative Litigation Law",
    Force.NATIONAL_LAW,
    date(2014, 11, 1),
    date(2015, 5, 1),
    checked=date(2025, 4, 19),
)
LITIGATION_INTERPRETATION_2000 = Instrument(
    "最高人民法院关于执行《行政诉讼法》若干问题的解释",
    "法释〔2000〕8号",
    "Supreme People's Court, interpretation on administrative litigation, 2000",
    Force.INTERPRETATION,
    date(2000, 3, 8),
    date(2000, 3, 10),
    date(2018, 2, 7),
    Confidence.SECONDARY,
    date(2026, 3, 1),
)
LITIGATION_INTERPRETATION_2015 = Instrument(
    "最高人民法院关于适用《行政诉讼法》若干问题的解释",
    "法释〔2015〕9号",
    "Supreme People's Court, interpretation on administrative litigation, 2015",
    Force.INTERPRETATION,
    date(2015, 4, 22),
    date(2015, 5, 1),
    date(2018, 2, 7),
    checked=date(2025, 4, 19),
)
# Dated 2025-05-19, published the day after; its head and arts. 1 to 3 were seen in a web copy.
DISCLOSURE_INTERPRETATION_2025 = Instrument(
    "最高人民法院关于审理政府信息公开行政案件适用法律若干问题的解释",
    "法释〔2025〕8号",
    "Supreme People's Court, interpretation on disclosure cases, 2025",
    Force.INTERPRETATION,
    date(2025, 5, 20),
    date(2025, 6, 1),
    None,
    Confidence.SECONDARY,
    date(2026, 11, 22),
)
# The text of 2012 was read; its rows hold since the amendment of 2010.
COMPENSATION_LAW = Instrument(
    "国家赔偿法",
    "主席令第68号（2012修正）",
    "State Compensation Law",
    Force.NATIONAL_LAW,
    date(2010, 4, 29),
    date(2010, 12, 1),
    checked=date(2025, 4, 19),
)

# Art. 40 makes five and seven days of the law itself working days, and no others.
COUNTING_1999 = Clauses(
    working_days=Citation(RECONSIDERATION_LAW_1999, 40, 2),
    refers=Citation(RECONSIDERATION_LAW_1999, 40, 1),
    to=CIVIL_PROCEDURE,
)
# Art. 88 makes three, five, seven and ten days working days.
COUNTING_2023 = Clauses(
    working_days=Citation(RECONSIDERATION_LAW_2023, 88, 2),
    refers=Citation(RECONSIDERATION_LAW_2023, 88, 1),
    to=CIVIL_PROCEDURE,
)
# Before the interpretation of 2000 nothing referred to civil procedure; since that of 2018 suits have their own articles.
SUITS = (
    CIVIL_PROCEDURE_OF_1991,
    Convention(
        date(2000, 3, 10),
        CIVIL_PROCEDURE_OF_1991.first_day,
        None,
        CIVIL_PROCEDURE_OF_1991.last_day,
        Citation(LITIGATION_INTERPRETATION_2000, 97, confidence=Confidence.UNSURE),
        transit=CIVIL_PROCEDURE_OF_1991.transit,
    ),
    Convention(
        date(2013, 1, 1),
        CIVIL_PROCEDURE_OF_2012.first_day,
        None,
        CIVIL_PROCEDURE_OF_2012.last_day,
        Citation(LITIGATION_INTERPRETATION_2000, 97, confidence=Confidence.UNSURE),
        transit=CIVIL_PROCEDURE_OF_2012.transit,
    ),
    Convention(
        date(2015, 5, 1),
        CIVIL_PROCEDURE_OF_2012.first_day,
        None,
        CIVIL_PROCEDURE_OF_2012.last_day,
        Citation(LITIGATION_LAW, 101),
        transit=CIVIL_PROCEDURE_OF_2012.transit,
    ),
    Convention(
        date(2018, 2, 8),
        Citation(LITIGATION_INTERPRETATION_2018, 48, 2),
        None,
        Citation(LITIGATION_INTERPRETATION_2018, 48, 3),
        own=True,
        transit=Citation(LITIGATION_INTERPRETATION_2018, 48, 4),
    ),
)
# For periods to sue that other laws set too: they held under both litigation laws.
COUNTING_SUITS = Clauses(to=SUITS)
# Periods that the interpretation of 2018 sets itself.
COUNTING_INTERPRETATION_2018 = Clauses(
    first_day=Citation(LITIGATION_INTERPRETATION_2018, 48, 2),
    last_day=Citation(LITIGATION_INTERPRETATION_2018, 48, 3),
    transit=Citation(LITIGATION_INTERPRETATION_2018, 48, 4),
)
