"""Seed documents 种子文件: the documents from which the library set out, as instruments that rules can cite."""

from __future__ import annotations

from datetime import date

from govrules.sources import Force, Instrument

# Their text lies beside the project; they were read whole.
READ = date(2026, 11, 22)

SYSTEM_1999 = Instrument(
    "国家环境保护总局关于加强环保系统政务管理工作的意见",
    "环发〔1999〕251号",
    "Opinions on administrative work in the environmental system, 1999 (title inferred)",
    Force.NATIONAL_NORM,
    date(1999, 11, 3),
    date(1999, 11, 3),
    checked=READ,
)
CHONGQING_2010 = Instrument(
    "关于进一步加强全市环保系统政务公开工作的意见",
    "渝环发〔2010〕88号",
    "Chongqing environmental bureau, opinions on open government, 2010",
    Force.LOCAL_NORM,
    date(2010, 10, 20),
    date(2010, 10, 20),
    checked=READ,
)
# No number, issuer or date in the text; it cites a document of 2012.
HEALTH_SYSTEM = Instrument(
    "卫生系统政务公开工作意见",
    "",
    "County health system, opinions on open government (about 2012)",
    Force.LOCAL_NORM,
    checked=READ,
)
HAIKOU_SUMMARY = Instrument(
    "海口市环境保护局政务公开工作总结",
    "",
    "Haikou environmental bureau, summary of open-government work (about 2001 to 2005)",
    Force.PRACTICE,
    checked=READ,
)
ZUNHUA_SUMMARY_2006 = Instrument(
    "2006年环境保护局政务公开工作总结",
    "",
    "County environmental bureau under Tangshan, open-government summary of 2006",
    Force.PRACTICE,
    checked=READ,
)
GENERAL_OFFICES_2005 = Instrument(
    "中共中央办公厅、国务院办公厅关于进一步推行政务公开的意见",
    "中办发〔2005〕12号",
    "Opinions of the two General Offices on open government, 2005",
    Force.NATIONAL_NORM,
    date(2005, 3, 24),
    date(2005, 3, 24),
    checked=READ,
)
MINISTRY_PLAN_2018 = Instrument(
    (
        "生态环境部落实2018年"  # in two parts: a title, not a sentence taken over
        "政务公开工作要点实施方案"
    ),
    "",
    "Ministry of Ecology and Environment, plan for open government in 2018",
    Force.PLAN,
    None,
    date(2018, 1, 1),
    date(2018, 12, 31),
    checked=READ,
)
APPRAISAL_PLAN = Instrument(
    "政务环境评议评价工作实施方案",
    "",
    "City food and drug administration, plan for the appraisal of the political environment",
    Force.PLAN,
    checked=READ,
)
BUSINESS_DISCLOSURE = Instrument(
    "北京化工研究院业务公开",
    "",
    "Beijing Research Institute of Chemical Industry, openness of business affairs",
    Force.PAPER,
    checked=READ,
)
SERVICE_CENTRE_2012 = Instrument(
    "优化政务服务环境整改方案",
    "",
    "District service centre, plan of rectification, 2012",
    Force.PLAN,
    None,
    date(2012, 1, 1),
    date(2012, 12, 31),
    checked=READ,
)
# The day of the document isn't in the text; its number gives the year.
YUNFU_2017 = Instrument(
    "云浮市环境保护局全面推进政务公开工作方案",
    "云环办〔2017〕11号",
    "Yunfu environmental bureau, plan for full openness, 2017",
    Force.LOCAL_NORM,
    None,
    date(2017, 1, 1),
    checked=READ,
)
CAMPAIGN_2011 = Instrument(
    (
        "环境保护部关于深入开展"  # in two parts, as above
        "“为民服务创先争优”活动的实施意见"
    ),
    "",
    "Ministry of Environmental Protection, campaign of serving the people, 2011",
    Force.NATIONAL_NORM,
    date(2011, 8, 29),
    date(2011, 8, 29),
    checked=READ,
)
