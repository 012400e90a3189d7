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
# Its articles weren't found. It ended with the order below, or a few days before the day given here.
ENVIRONMENT_MEASURES_2006 = Instrument(
    "环境信访办法",
    "国家环境保护总局令第34号",
    "Measures on environmental petitions, 2006",
    Force.MINISTRY_RULE,
    None,
    date(2006, 7, 1),
    date(2024, 12, 29),
    Confidence.UNSURE,
    date(2026, 11, 22),
)
# Seen in a list of the ministry's documents, under 2024-12-30; neither its text nor its own day.
ENVIRONMENT_MEASURES_REPEAL = Instrument(
    "关于废止《环境信访办法》的决定",
    "生态环境部令第37号",
    "Decision on repealing the Measures on environmental petitions",
    Force.MINISTRY_RULE,
    None,
    date(2024, 12, 30),
    None,
    Confidence.UNSURE,
    date(2026, 11, 22),
)
# Read in a copy of unproved fidelity, which other copies support.
HOTLINE_MEASURES_2010 = Instrument(
    "环保举报热线工作管理办法",
    "环境保护部令第15号",
    "Measures on the environmental hotline, 2010",
    Force.MINISTRY_RULE,
    date(2010, 12, 15),
    date(2011, 3, 1),
    None,
    Confidence.SECONDARY,
    date(2026, 11, 22),
)
# Its numbers were seen in a press report; its own number and its end in the measures that replaced it.
SIMPLE_MEASURES_2016 = Instrument(
    "信访事项简易办理办法（试行）",
    "国信发〔2016〕8号",
    "Trial measures on simplified handling of petitions, 2016",
    Force.NATIONAL_NORM,
    None,
    date(2016, 7, 1),
    date(2022, 7, 16),
    Confidence.SECONDARY,
    date(2026, 11, 22),
)
# Its head and its repeal of the trial measures were seen, its numbers weren't.
SIMPLE_MEASURES_2022 = Instrument(
    "信访事项简易办理办法",
    "国信办发〔2022〕17号",
    "Measures on simplified handling of petitions, 2022",
    Force.NATIONAL_NORM,
    date(2022, 7, 17),
    date(2022, 7, 17),
    None,
    Confidence.SECONDARY,
    date(2026, 11, 22),
)
