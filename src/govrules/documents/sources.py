"""Sources of documents 公文与规范性文件的依据: the instruments that its rules cite."""

from __future__ import annotations

from datetime import date

from govrules.instruments import LITIGATION_INTERPRETATION_2018
from govrules.limits.conventions import Clauses
from govrules.sources import Citation, Confidence, Force, Instrument

# The text of 2001 wasn't seen; what is cited under it stands so in the text as amended in 2017.
RULEMAKING_2001 = Instrument(
    "规章制定程序条例",
    "国务院令第322号",
    "Regulation on Procedures for Making Rules 2001",
    Force.NATIONAL_LAW,
    date(2001, 11, 16),
    date(2002, 1, 1),
    date(2018, 4, 30),
    Confidence.SECONDARY,
    date(2025, 4, 19),
)
RULEMAKING_2017 = Instrument(
    "规章制定程序条例",
    "国务院令第322号（695号修订）",
    "Regulation on Procedures for Making Rules, as amended in 2017",
    Force.NATIONAL_LAW,
    date(2017, 12, 22),
    date(2018, 5, 1),
    checked=date(2025, 4, 19),
)
LEGISLATION_LAW_2023 = Instrument(
    "立法法",
    "主席令第3号",
    "Legislation Law, as amended in 2023",
    Force.NATIONAL_LAW,
    date(2023, 3, 13),
    date(2023, 3, 15),
    checked=date(2025, 4, 19),
)
FILING_2001 = Instrument(
    "法规规章备案条例",
    "国务院令第337号",
    "Regulation on Filing Regulations and Rules 2001",
    Force.NATIONAL_LAW,
    date(2001, 12, 14),
    date(2002, 1, 1),
    date(2024, 10, 31),
    checked=date(2025, 4, 19),
)
FILING_2024 = Instrument(
    "法规规章备案审查条例",
    "国务院令第789号",
    "Regulation on Filing and Review of Regulations and Rules 2024",
    Force.NATIONAL_LAW,
    date(2024, 8, 30),
    date(2024, 11, 1),
    checked=date(2025, 4, 19),
)
# Its numbers stand here from general knowledge; the place in the text wasn't checked.
LAW_BASED_GOVERNMENT_2010 = Instrument(
    "国务院关于加强法治政府建设的意见",
    "国发〔2010〕33号",
    "State Council, opinions on law-based government, 2010",
    Force.NATIONAL_NORM,
    date(2010, 10, 10),
    date(2010, 10, 10),
    None,
    Confidence.UNSURE,
    date(2026, 3, 1),
)
# Three regulations on the handling of documents, none of them seen; their promulgation isn't stored.
DOCUMENT_HANDLING_1993 = Instrument(
    "国家行政机关公文处理办法",
    "国办发〔1993〕81号",
    "Measures on handling official documents of administrative organs, 1993",
    Force.NATIONAL_NORM,
    None,
    date(1994, 1, 1),
    date(2000, 12, 31),
    Confidence.UNSURE,
    date(2026, 3, 1),
)
DOCUMENT_HANDLING_2000 = Instrument(
    "国家行政机关公文处理办法",
    "国发〔2000〕23号",
    "Measures on handling official documents of administrative organs, 2000",
    Force.NATIONAL_NORM,
    None,
    date(2001, 1, 1),
    date(2012, 6, 30),
    Confidence.UNSURE,
    date(2026, 3, 1),
)
DOCUMENT_HANDLING_2012 = Instrument(
    "党政机关公文处理工作条例",
    "中办发〔2012〕14号",
    "Regulation on handling official documents of Party and government organs, 2012",
    Force.NATIONAL_NORM,
    None,
    date(2012, 7, 1),
    None,
    Confidence.UNSURE,
    date(2026, 3, 1),
)
DOCUMENT_FORMAT_2012 = Instrument(
    "党政机关公文格式",
    "GB/T 9704-2012",
    "Format of official documents of Party and government organs (national standard)",
    Force.NATIONAL_NORM,
    None,
    date(2012, 7, 1),
    None,
    Confidence.UNSURE,
    date(2026, 3, 1),
)
# Seen in reports on the measures only; neither its number nor its text.
QINGHAI_NORMATIVE_2014 = Instrument(
    "青海省行政规范性文件制定和备案办法",
    "",
    "Qinghai, measures on making and filing normative documents",
    Force.LOCAL_NORM,
    None,
    date(2014, 3, 1),
    None,
    Confidence.SECONDARY,
    date(2026, 3, 1),
)

LITIGATION_COUNTING = Clauses(
    first_day=Citation(LITIGATION_INTERPRETATION_2018, 48, 2),
    last_day=Citation(LITIGATION_INTERPRETATION_2018, 48, 3),
    transit=Citation(LITIGATION_INTERPRETATION_2018, 48, 4),
)
