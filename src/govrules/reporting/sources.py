"""Sources of reporting 信息报送的依据: the instruments that its rules cite."""

from __future__ import annotations

from datetime import date

from govrules.sources import Confidence, Force, Instrument

# The number, as far as known, is its day.
ACCIDENT_MEASURES_1987 = Instrument(
    "报告环境污染与破坏事故的暂行办法",
    "国家环境保护局 1987-09-10",
    "Interim measures on reporting pollution accidents, 1987",
    Force.MINISTRY_RULE,
    date(1987, 9, 10),
    date(1987, 9, 10),
    date(2006, 3, 30),
    Confidence.UNSURE,
    date(2026, 3, 1),
)
# Read in local plans that copy it.
INCIDENT_PLAN_2006 = Instrument(
    "国家突发环境事件应急预案",
    "2006-01-24",
    "National emergency plan for environmental incidents, 2006",
    Force.NATIONAL_NORM,
    date(2006, 1, 24),
    date(2006, 1, 24),
    date(2014, 12, 28),
    Confidence.SECONDARY,
    date(2026, 3, 1),
)
INCIDENT_PLAN_2014 = Instrument(
    "国家突发环境事件应急预案",
    "国办函〔2014〕119号",
    "National emergency plan for environmental incidents, 2014",
    Force.NATIONAL_NORM,
    date(2014, 12, 29),
    date(2014, 12, 29),
    None,
    Confidence.SECONDARY,
    date(2026, 3, 1),
)
# Its head, its day and its repeal were seen in a web copy, its articles weren't.
INCIDENT_MEASURES_2006 = Instrument(
    "环境保护行政主管部门突发环境事件信息报告办法（试行）",
    "环发〔2006〕50号",
    "Trial measures on reporting environmental incidents, 2006",
    Force.NATIONAL_NORM,
    date(2006, 3, 31),
    date(2006, 3, 31),
    date(2011, 4, 30),
    Confidence.UNSURE,
    date(2026, 3, 1),
)
# Read in a copy of the ministry's page.
INCIDENT_MEASURES_2011 = Instrument(
    "突发环境事件信息报告办法",
    "环境保护部令第17号",
    "Measures on reporting environmental incidents, 2011",
    Force.MINISTRY_RULE,
    date(2011, 4, 18),
    date(2011, 5, 1),
    checked=date(2026, 11, 22),
)
# Read in a copy of the ministry's page.
INVESTIGATION_MEASURES_2014 = Instrument(
    "突发环境事件调查处理办法",
    "环境保护部令第32号",
    "Measures on investigating environmental incidents, 2014",
    Force.MINISTRY_RULE,
    date(2014, 12, 19),
    date(2015, 3, 1),
    checked=date(2026, 11, 22),
)
# Only excerpts and a bureau's guide of 2025 were seen.
PLAN_FILING_MEASURES_2015 = Instrument(
    "企业事业单位突发环境事件应急预案备案管理办法（试行）",
    "环发〔2015〕4号",
    "Trial measures on filing emergency plans of enterprises, 2015",
    Force.NATIONAL_NORM,
    date(2015, 1, 8),
    date(2015, 1, 8),
    None,
    Confidence.SECONDARY,
    date(2026, 11, 22),
)
GENERAL_PLAN_2006 = Instrument(
    "国家突发公共事件总体应急预案",
    "2006-01-08",
    "National general emergency plan, 2006",
    Force.NATIONAL_NORM,
    date(2006, 1, 8),
    date(2006, 1, 8),
    date(2025, 2, 24),
    Confidence.UNSURE,
    date(2026, 3, 1),
)
# That it was issued in February 2025 was seen, its text wasn't.
GENERAL_PLAN_2025 = Instrument(
    "国家突发事件总体应急预案",
    "",
    "National general emergency plan, 2025",
    Force.NATIONAL_NORM,
    None,
    date(2025, 2, 25),
    None,
    Confidence.UNSURE,
    date(2026, 3, 1),
)
EMERGENCY_RESPONSE_LAW_2007 = Instrument(
    "突发事件应对法",
    "主席令第69号",
    "Emergency Response Law 2007",
    Force.NATIONAL_LAW,
    date(2007, 8, 30),
    date(2007, 11, 1),
    date(2024, 10, 31),
    checked=date(2025, 4, 19),
)
EMERGENCY_RESPONSE_LAW_2024 = Instrument(
    "突发事件应对法",
    "主席令第25号",
    "Emergency Response Law 2024",
    Force.NATIONAL_LAW,
    date(2024, 6, 28),
    date(2024, 11, 1),
    checked=date(2025, 4, 19),
)
WORK_SAFETY_REGULATION_2007 = Instrument(
    "生产安全事故报告和调查处理条例",
    "国务院令第493号",
    "Regulation on work-safety accidents, 2007",
    Force.NATIONAL_LAW,
    date(2007, 4, 9),
    date(2007, 6, 1),
    checked=date(2025, 4, 19),
)
# Read in the text as revised on 2019-03-02.
RADIOISOTOPE_REGULATION_2005 = Instrument(
    "放射性同位素与射线装置安全和防护条例",
    "国务院令第449号",
    "Radioisotope Regulation",
    Force.NATIONAL_LAW,
    date(2005, 9, 14),
    date(2005, 12, 1),
    checked=date(2025, 4, 19),
)
# Dated 2016-07-30, published on 2016-08-12.
OPINION_NOTICE_2016 = Instrument(
    "国务院办公厅关于在政务公开工作中进一步做好政务舆情回应的通知",
    "国办发〔2016〕61号",
    "Notice on answering public opinion, 2016",
    Force.NATIONAL_NORM,
    date(2016, 7, 30),
    date(2016, 7, 30),
    None,
    Confidence.SECONDARY,
    date(2026, 3, 1),
)
