"""Sources of proposals 建议提案的依据: the instruments that its rules cite."""

from __future__ import annotations

from datetime import date

from govrules.sources import Confidence, Force, Instrument

# The text as amended on 2010-10-28 wasn't read.
DEPUTIES_LAW_2010 = Instrument(
    "全国人民代表大会和地方各级人民代表大会代表法",
    "2010年修正",
    "Deputies Law as amended in 2010",
    Force.NATIONAL_LAW,
    date(2010, 10, 28),
    date(2010, 10, 28),
    date(2015, 8, 28),
    Confidence.UNSURE,
    date(2026, 3, 1),
)
DEPUTIES_LAW_2015 = Instrument(
    "全国人民代表大会和地方各级人民代表大会代表法",
    "2015年修正",
    "Deputies Law as amended in 2015",
    Force.NATIONAL_LAW,
    date(2015, 8, 29),
    date(2015, 8, 29),
    date(2025, 3, 10),
    checked=date(2025, 4, 19),
)
# In force from its promulgation (art. 65), which a law database has on the day of adoption.
DEPUTIES_LAW_2025 = Instrument(
    "全国人民代表大会和地方各级人民代表大会代表法",
    "2025年修正",
    "Deputies Law as amended in 2025",
    Force.NATIONAL_LAW,
    date(2025, 3, 11),
    date(2025, 3, 11),
    checked=date(2025, 4, 19),
)
# Full titles, numbers and days of these local texts weren't noted.
LOCAL_PROPOSAL_RULES = Instrument(
    "地方政府建议提案办理规定（示例）",
    "",
    "A provincial government's rules on handling proposals (example)",
    Force.LOCAL_NORM,
    confidence=Confidence.SECONDARY,
    checked=date(2026, 3, 1),
)
LOCAL_DEPUTIES_MEASURES = Instrument(
    "地方代表法实施办法（示例）",
    "",
    "A province's measures under the Deputies Law (example)",
    Force.LOCAL_NORM,
    confidence=Confidence.SECONDARY,
    checked=date(2026, 3, 1),
)
SHANDONG_PROPOSAL_MEASURES = Instrument(
    "山东省办理人大代表建议和政协提案办法",
    "",
    "Shandong, measures on handling proposals",
    Force.LOCAL_NORM,
    confidence=Confidence.SECONDARY,
    checked=date(2026, 3, 1),
)
FUJIAN_PROPOSAL_RULES = Instrument(
    "福建省代表建议办理规定",
    "",
    "Fujian, rules on handling deputies' proposals",
    Force.LOCAL_NORM,
    confidence=Confidence.SECONDARY,
    checked=date(2026, 3, 1),
)
NINGBO_PROPOSAL_RULES = Instrument(
    "宁波市代表建议办理规定",
    "",
    "Ningbo, rules on handling deputies' proposals",
    Force.LOCAL_NORM,
    confidence=Confidence.SECONDARY,
    checked=date(2026, 3, 1),
)
