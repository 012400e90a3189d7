"""Sources of disclosure 政府信息公开的依据: the instruments that its rules and transitions cite."""

from __future__ import annotations

from datetime import date

from govrules.instruments import REGULATION_2019
from govrules.labels import Label
from govrules.places import Place
from govrules.sources import Citation, Confidence, Force, Instrument, SeedStatement

# Where the rules of environmental bureaus hold, as a layer of the national ones.
ENVIRONMENT = Place("100000-environment", "生态环境（环境保护）系统", "environmental bureaus", "100000")

# The repealing order wasn't found; a law database marks the measures as expired.
ENVIRONMENT_MEASURES_2007 = Instrument(
    "环境信息公开办法（试行）",
    "国家环境保护总局令第35号",
    "Measures on Disclosure of Environmental Information (trial)",
    Force.MINISTRY_RULE,
    date(2007, 4, 11),
    date(2008, 5, 1),
    None,
    Confidence.SECONDARY,
    date(2026, 11, 22),
)
# The letter's own date wasn't found: 2015-11-18 is the first day on which a copy was seen posted.
LETTER_2015 = Instrument(
    "国务院办公厅政府信息与政务公开办公室关于政府信息公开期限有关问题的解释",
    "国办公开办函〔2015〕207号",
    "Letter on time limits of disclosure (2015)",
    Force.INTERPRETATION,
    None,
    date(2015, 11, 18),
    date(2019, 5, 14),
    Confidence.SECONDARY,
    date(2026, 11, 22),
)
LETTER_2016 = Instrument(
    "国务院办公厅政府信息与政务公开办公室关于政府信息公开答复日期等有关问题的解释",
    "国办公开办函〔2016〕235号",
    "Letter on the day of a reply (2016)",
    Force.INTERPRETATION,
    date(2016, 12, 7),
    date(2016, 12, 7),
    None,
    Confidence.SECONDARY,
    date(2026, 11, 22),
)
FEE_MEASURES_2020 = Instrument(
    "政府信息公开信息处理费管理办法",
    "国办函〔2020〕109号",
    "Measures on the information processing fee",
    Force.NATIONAL_NORM,
    date(2020, 11, 17),
    date(2021, 1, 1),
    None,
    Confidence.SECONDARY,
    date(2026, 11, 22),
)
# Their text wasn't seen: the Chongqing document of 2010 names them and their first day.
PUBLIC_UTILITY_MEASURES_2010 = Instrument(
    "环境保护公共事业单位信息公开实施办法（试行）",
    "",
    "Measures on disclosure by environmental public institutions (trial)",
    Force.NATIONAL_NORM,
    None,
    date(2010, 10, 1),
    None,
    Confidence.SECONDARY,
    date(2026, 11, 22),
)
# Its own text wasn't found; its end is written in art. 33 of the measures of 2021.
ENTERPRISE_MEASURES_2014 = Instrument(
    "企业事业单位环境信息公开办法",
    "环境保护部令第31号",
    "Measures on Disclosure of Environmental Information by Enterprises and Institutions",
    Force.MINISTRY_RULE,
    None,
    date(2015, 1, 1),
    date(2022, 2, 7),
    Confidence.SECONDARY,
    date(2026, 11, 22),
)
# Read in a copy of the ministry's page.
ENTERPRISE_MEASURES_2021 = Instrument(
    "企业环境信息依法披露管理办法",
    "生态环境部令第24号",
    "Measures on Statutory Disclosure of Environmental Information by Enterprises",
    Force.MINISTRY_RULE,
    date(2021, 12, 11),
    date(2022, 2, 8),
    checked=date(2026, 11, 22),
)
# Read in a copy of the State Council's page.
THREE_SYSTEMS_2018 = Instrument(
    "关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见",
    "国办发〔2018〕118号",
    "Guiding opinions on openness, recording and legal review of enforcement, 2018",
    Force.NATIONAL_NORM,
    date(2018, 12, 5),
    date(2018, 12, 5),
    checked=date(2026, 11, 22),
)
WATER_LAW_2017 = Instrument(
    "水污染防治法",
    "主席令第70号（2017）",
    "Water Pollution Prevention Law (as amended in 2017)",
    Force.NATIONAL_LAW,
    date(2017, 6, 27),
    date(2018, 1, 1),
    date(2026, 8, 14),
    checked=date(2025, 4, 19),
)
# Its text wasn't seen; the numbers stand in tables of local inspections under it.
WEBSITE_INDICATORS_2019 = Instrument(
    "政府网站与政务新媒体检查指标",
    "国办秘函〔2019〕19号",
    "Indicators for the inspection of government websites and new media, 2019",
    Force.NATIONAL_NORM,
    None,
    date(2019, 4, 1),
    None,
    Confidence.SECONDARY,
    date(2026, 11, 22),
)

# Statements of the seed documents that checks encode (ids of the seed rules).
HEALTH_UNITS = Label("卫生系统政务公开工作意见", "Opinions on open government in a county health system")
GENERAL_OFFICES_2005 = Label("中办发〔2005〕12号", "Opinions of the two General Offices, 2005")
CHONGQING_2010 = Label("渝环发〔2010〕88号", "Chongqing environmental bureau, opinions of 2010")
MINISTRY_PLAN_2018 = Label("生态环境部2018年政务公开工作要点实施方案", "Ministry plan for 2018")
ARCHIVES_PAPER = Label("政务公开中的保密与档案管理", "Paper on archives secrecy under open government")
YUNFU_2017 = Label("云环办〔2017〕11号", "Yunfu environmental bureau, plan of 2017")

FEWER_APPLICATIONS = SeedStatement("S1P1-3.7", Force.LOCAL_NORM, CHONGQING_2010)
HANDLING_LINKS = SeedStatement("S1P1-3.8", Force.LOCAL_NORM, CHONGQING_2010)
NO_CONSEQUENCES = SeedStatement("S1P1-3.9", Force.LOCAL_NORM, CHONGQING_2010)
PUBLISH_WITH_REPLY = SeedStatement("S1P2-1.1.7", Force.LOCAL_NORM, HEALTH_UNITS)
NOT_ONLY_TO_ONE = SeedStatement("S1P2-1.1.8", Force.LOCAL_NORM, HEALTH_UNITS)
TALK_TO_APPLICANT = SeedStatement("S1P2-1.1.9", Force.LOCAL_NORM, HEALTH_UNITS)
EXPLAIN_REFUSAL = SeedStatement("S1P5-4.7", Force.NATIONAL_NORM, GENERAL_OFFICES_2005)
OFTEN_ASKED = SeedStatement("S2P1-5.4.2", Force.PLAN, MINISTRY_PLAN_2018)
REMEDIES_BY_LAW = SeedStatement("S2P1-5.4.3", Force.PLAN, MINISTRY_PLAN_2018)
DUTY_TO_ANSWER = SeedStatement("S2P8-1.2", Force.PAPER, ARCHIVES_PAPER)

ARTICLE_33 = Citation(REGULATION_2019, 33, 2)
