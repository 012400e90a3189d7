"""Instruments 共用依据: laws and norms that more than one domain cites; the others stand in their domain's sources."""

from __future__ import annotations

from datetime import date

from govrules.sources import Confidence, Force, Instrument

# Adopted 2007-01-17, promulgated 2007-04-05; web copies of the text only.
REGULATION_2007 = Instrument(
    "政府信息公开条例",
    "国务院令第492号",
    "Government Information Disclosure Regulation 2007",
    Force.NATIONAL_LAW,
    date(2007, 4, 5),
    date(2008, 5, 1),
    date(2019, 5, 14),
    Confidence.SECONDARY,
    date(2026, 11, 22),
)
REGULATION_2019 = Instrument(
    "政府信息公开条例",
    "国务院令第711号",
    "Government Information Disclosure Regulation 2019",
    Force.NATIONAL_LAW,
    date(2019, 4, 3),
    date(2019, 5, 15),
    checked=date(2025, 4, 19),
)
# Its hours were seen in press reports on the official text, its working days weren't seen.
DETAILED_RULES_2016 = Instrument(
    "《关于全面推进政务公开工作的意见》实施细则",
    "国办发〔2016〕80号",
    "Detailed rules on full openness of government, 2016",
    Force.NATIONAL_NORM,
    date(2016, 11, 10),
    date(2016, 11, 10),
    None,
    Confidence.SECONDARY,
    date(2026, 11, 22),
)
# Ended by art. 1242 of the code of 2026, as the laws on assessment and on water.
ENVIRONMENTAL_PROTECTION_LAW = Instrument(
    "环境保护法",
    "主席令第9号（2014）",
    "Environmental Protection Law 2014",
    Force.NATIONAL_LAW,
    date(2014, 4, 24),
    date(2015, 1, 1),
    date(2026, 8, 14),
    checked=date(2025, 4, 19),
)
# Adopted on 2026-03-12; read in copies that agree with each other, none of them official, and its number only in
# reports. Art. 1242 ends ten laws, those on the environment, assessment and water among them.
ENVIRONMENTAL_CODE = Instrument(
    "生态环境法典",
    "主席令第70号（2026）",
    "Ecological and Environmental Code",
    Force.NATIONAL_LAW,
    date(2026, 3, 12),
    date(2026, 8, 15),
    None,
    Confidence.SECONDARY,
    date(2026, 11, 22),
)
LITIGATION_INTERPRETATION_2018 = Instrument(
    "最高人民法院关于适用《行政诉讼法》的解释",
    "法释〔2018〕1号",
    "Supreme People's Court, interpretation on administrative litigation, 2018",
    Force.INTERPRETATION,
    date(2018, 2, 6),
    date(2018, 2, 8),
    checked=date(2025, 4, 19),
)
LICENSING_LAW = Instrument(
    "行政许可法",
    "主席令第7号（2019修正）",
    "Administrative Licensing Law",
    Force.NATIONAL_LAW,
    date(2003, 8, 27),
    date(2004, 7, 1),
    checked=date(2025, 4, 19),
)
BUSINESS_ENVIRONMENT = Instrument(
    "优化营商环境条例",
    "国务院令第722号",
    "Regulation on the Business Environment",
    Force.NATIONAL_LAW,
    date(2019, 10, 22),
    date(2020, 1, 1),
    checked=date(2025, 4, 19),
)
