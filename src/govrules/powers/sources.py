"""Sources of powers 行政权力的依据: laws and rules on licences, assessments, permits, penalties and compulsion."""

from __future__ import annotations

from datetime import date

from govrules.instruments import LICENSING_LAW
from govrules.limits.conventions import COURTS, Clauses
from govrules.places import Place
from govrules.sources import Citation, Confidence, Force, Instrument

ENVIRONMENT = Place("100000-environment", "生态环境（环境保护）系统", "environmental bureaus", "100000")
MINISTRY = Place("100000-mee", "生态环境部", "Ministry of Ecology and Environment", "100000")

EIA_LAW_2002 = Instrument(
    "环境影响评价法",
    "主席令第77号",
    "Environmental Impact Assessment Law 2002",
    Force.NATIONAL_LAW,
    date(2002, 10, 28),
    date(2003, 9, 1),
    date(2016, 8, 31),
    Confidence.SECONDARY,
    date(2026, 3, 1),
)
# The text of 2018 was read; its rows hold since 2003.
EIA_LAW = Instrument(
    "环境影响评价法",
    "主席令第77号（2018修正）",
    "Environmental Impact Assessment Law",
    Force.NATIONAL_LAW,
    date(2002, 10, 28),
    date(2003, 9, 1),
    date(2026, 8, 14),
    checked=date(2025, 4, 19),
)
# The text as revised in 2017 was read.
CONSTRUCTION_REGULATION = Instrument(
    "建设项目环境保护管理条例",
    "国务院令第253号（682号修订）",
    "Regulation on Environmental Protection of Construction Projects",
    Force.NATIONAL_LAW,
    date(2017, 7, 16),
    date(2017, 10, 1),
    checked=date(2025, 4, 19),
)
MINISTRY_APPROVALS_2020 = Instrument(
    "生态环境部建设项目环境影响报告书（表）审批程序规定",
    "生态环境部令第14号",
    "Procedure of the ministry for approving EIA reports and forms",
    Force.MINISTRY_RULE,
    date(2020, 11, 23),
    date(2021, 1, 1),
    None,
    Confidence.SECONDARY,
    date(2026, 3, 1),
)
PARTICIPATION_2018 = Instrument(
    "环境影响评价公众参与办法",
    "生态环境部令第4号",
    "Measures on public participation in EIA",
    Force.MINISTRY_RULE,
    date(2018, 7, 16),
    date(2019, 1, 1),
    None,
    Confidence.SECONDARY,
    date(2026, 3, 1),
)
PARTICIPATION_2006 = Instrument(
    "环境影响评价公众参与暂行办法",
    "环发〔2006〕28号",
    "Interim measures on public participation in EIA",
    Force.NATIONAL_NORM,
    date(2006, 2, 14),
    date(2006, 3, 18),
    date(2018, 12, 31),
    Confidence.UNSURE,
    date(2026, 3, 1),
)
DISCLOSURE_GUIDE_2013 = Instrument(
    "建设项目环境影响评价政府信息公开指南（试行）",
    "环办〔2013〕103号",
    "Guide on disclosure of EIA information (trial)",
    Force.NATIONAL_NORM,
    None,
    date(2014, 1, 1),
    None,
    Confidence.UNSURE,
    date(2026, 3, 1),
)
PERMIT_REGULATION = Instrument(
    "排污许可管理条例",
    "国务院令第736号",
    "Regulation on Pollutant Discharge Permits",
    Force.NATIONAL_LAW,
    date(2021, 1, 24),
    date(2021, 3, 1),
    checked=date(2025, 4, 19),
)
PENALTY_LAW_1996 = Instrument(
    "行政处罚法",
    "主席令第63号",
    "Administrative Penalty Law 1996",
    Force.NATIONAL_LAW,
    date(1996, 3, 17),
    date(1996, 10, 1),
    date(2021, 7, 14),
    Confidence.SECONDARY,
    date(2026, 3, 1),
)
PENALTY_LAW_2021 = Instrument(
    "行政处罚法",
    "主席令第70号",
    "Administrative Penalty Law 2021",
    Force.NATIONAL_LAW,
    date(2021, 1, 22),
    date(2021, 7, 15),
    checked=date(2025, 4, 19),
)
# Read in a copy of the ministry's page.
PENALTY_MEASURES_2010 = Instrument(
    "环境行政处罚办法",
    "环境保护部令第8号",
    "Measures on environmental penalties 2010",
    Force.MINISTRY_RULE,
    date(2010, 1, 19),
    date(2010, 3, 1),
    date(2023, 6, 30),
    checked=date(2026, 11, 22),
)
# Adopted on 2023-04-13; the day of promulgation wasn't found.
PENALTY_MEASURES_2023 = Instrument(
    "生态环境行政处罚办法",
    "生态环境部令第30号",
    "Measures on ecological and environmental penalties 2023",
    Force.MINISTRY_RULE,
    None,
    date(2023, 7, 1),
    None,
    Confidence.SECONDARY,
    date(2026, 3, 1),
)
COMPULSION_LAW = Instrument(
    "行政强制法",
    "主席令第49号",
    "Administrative Compulsion Law",
    Force.NATIONAL_LAW,
    date(2011, 6, 30),
    date(2012, 1, 1),
    checked=date(2025, 4, 19),
)

# Art. 82 speaks of periods of the organ under this law, whatever their number.
COUNTING_LICENCES = Clauses(working_days=Citation(LICENSING_LAW, 82))
# Art. 85 makes two, three, five and seven days working days, and no others.
COUNTING_PENALTIES = Clauses(working_days=Citation(PENALTY_LAW_2021, 85))
# Art. 79: days are natural days unless it says working days; the last day moves.
COUNTING_PENALTY_MEASURES_2010 = Clauses(
    first_day=Citation(PENALTY_MEASURES_2010, 79, 2),
    working_days=Citation(PENALTY_MEASURES_2010, 79, 1),
    last_day=Citation(PENALTY_MEASURES_2010, 79, 2),
    transit=Citation(PENALTY_MEASURES_2010, 79, 2),
)
# Art. 69: periods of ten days or less are working days.
COUNTING_COMPULSION = Clauses(working_days=Citation(COMPULSION_LAW, 69))
# Applications to a court: no article refers to the rules of court procedure, so they hold by analogy.
COUNTING_COURTS = Clauses(to=COURTS)
