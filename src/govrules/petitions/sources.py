"""Sources of petitions 信访的依据: the instruments that its rules cite."""

from __future__ import annotations

from datetime import date

from govrules.sources import Confidence, Force, Instrument

# Its days stand in art. 51 of the 2005 regulation and in a report; its own text wasn't seen.
REGULATION_1995 = Instrument(
    "信访条例",
    "国务院令第185号",
    "Petition Regulation 1995",
    Force.NATIONAL_LAW,
    date(1995, 10, 28),
    date(1996, 1, 1),
    date(2005, 4, 30),
    Confidence.UNSURE,
    date(2026, 3, 1),
)
# That it ended when the regulation of 2022 began isn't said in either text.
REGULATION_2005 = Instrument(
    "信访条例",
    "国务院令第431号",
    "Petition Regulation 2005",
    Force.NATIONAL_LAW,
    date(2005, 1, 10),
    date(2005, 5, 1),
    date(2022, 4, 30),
    checked=date(2025, 4, 19),
)
# Issued by the Party's Central Committee and the State Council together: no order of the State Council.
WORK_REGULATION_2022 = Instrument(
    "信访工作条例",
    "中共中央 国务院 2022-02-25",
    "Petition Work Regulation 2022",
    Force.NATIONAL_NORM,
    date(2022, 2, 25),
    date(2022, 5, 1),
    checked=date(2025, 4, 19),
)
# Articles and day of repeal weren't found.
ENVIRONMENT_MEASURES_2006 = Instrument(
    "环境信访办法",
    "国家环境保护总局令第34号",
    "Measures on environmental petitions, 2006",
    Force.MINISTRY_RULE,
    None,
    date(2006, 7, 1),
    None,
    Confidence.UNSURE,
    date(2026, 3, 1),
)
HOTLINE_MEASURES_2010 = Instrument(
    "环保举报热线工作管理办法",
    "环境保护部令第15号",
    "Measures on the environmental hotline, 2010",
    Force.MINISTRY_RULE,
    date(2010, 12, 15),
    date(2011, 3, 1),
    None,
    Confidence.UNSURE,
    date(2026, 3, 1),
)
# The number isn't verified.
SIMPLE_MEASURES_2016 = Instrument(
    "信访事项简易办理办法（试行）",
    "国信发〔2016〕8号",
    "Trial measures on simplified handling of petitions, 2016",
    Force.NATIONAL_NORM,
    None,
    date(2016, 7, 1),
    None,
    Confidence.UNSURE,
    date(2026, 3, 1),
)
