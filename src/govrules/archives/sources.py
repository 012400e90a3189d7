"""Sources of archives 档案与保密的依据: the instruments that its rules cite."""

from __future__ import annotations

from datetime import date

from govrules.sources import Confidence, Force, Instrument

# The order's articles weren't seen.
ORGAN_ARCHIVES_2018 = Instrument(
    "机关档案管理规定",
    "国家档案局令第13号",
    "Provisions on the Archives of Organs",
    Force.MINISTRY_RULE,
    None,
    date(2019, 1, 1),
    None,
    Confidence.UNSURE,
    date(2026, 3, 1),
)
# Approved by the State Council on 1999-05-05; read as amended on 2017-03-01.
ARCHIVES_MEASURES_1999 = Instrument(
    "档案法实施办法",
    "国家档案局 1999-06-07",
    "Measures Implementing the Archives Law 1999",
    Force.NATIONAL_LAW,
    date(1999, 6, 7),
    date(1999, 6, 7),
    date(2024, 2, 29),
    checked=date(2025, 4, 19),
)
ARCHIVES_LAW_2020 = Instrument(
    "档案法",
    "主席令第47号",
    "Archives Law 2020",
    Force.NATIONAL_LAW,
    date(2020, 6, 20),
    date(2021, 1, 1),
    checked=date(2025, 4, 19),
)
ARCHIVES_REGULATION_2024 = Instrument(
    "档案法实施条例",
    "国务院令第772号",
    "Regulation Implementing the Archives Law 2024",
    Force.NATIONAL_LAW,
    date(2024, 1, 12),
    date(2024, 3, 1),
    checked=date(2025, 4, 19),
)
SECRECY_PERIODS_1990 = Instrument(
    "国家秘密保密期限的规定",
    "国家保密局令第2号（1990）",
    "Provisions on Periods of State Secrets 1990",
    Force.MINISTRY_RULE,
    None,
    date(1990, 10, 1),
    date(2010, 9, 30),
    Confidence.UNSURE,
    date(2026, 3, 1),
)
SECRETS_LAW_2010 = Instrument(
    "保守国家秘密法",
    "主席令第28号",
    "State Secrets Law 2010",
    Force.NATIONAL_LAW,
    date(2010, 4, 29),
    date(2010, 10, 1),
    date(2024, 4, 30),
    checked=date(2025, 4, 19),
)
SECRETS_LAW_2024 = Instrument(
    "保守国家秘密法",
    "主席令第20号",
    "State Secrets Law 2024",
    Force.NATIONAL_LAW,
    date(2024, 2, 27),
    date(2024, 5, 1),
    checked=date(2025, 4, 19),
)
SECRETS_REGULATION_2014 = Instrument(
    "保守国家秘密法实施条例",
    "国务院令第646号",
    "Regulation Implementing the State Secrets Law 2014",
    Force.NATIONAL_LAW,
    date(2014, 1, 17),
    date(2014, 3, 1),
    date(2024, 8, 31),
    checked=date(2025, 4, 19),
)
SECRETS_REGULATION_2024 = Instrument(
    "保守国家秘密法实施条例",
    "国务院令第786号",
    "Regulation Implementing the State Secrets Law 2024",
    Force.NATIONAL_LAW,
    date(2024, 7, 10),
    date(2024, 9, 1),
    checked=date(2025, 4, 19),
)
