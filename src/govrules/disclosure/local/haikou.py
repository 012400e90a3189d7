"""Haikou 海口市环境保护局政务公开做法: rules ``disclosure.*.haikou``."""

from __future__ import annotations

from govrules.labels import Label
from govrules.limits.length import Days, Months, WorkingDays
from govrules.limits.recurrence import Every, Period
from govrules.limits.rule import Rule, Version
from govrules.limits.term import Actor, Term
from govrules.places import Place
from govrules.seed_documents import HAIKOU_SUMMARY
from govrules.sources import Citation

# The summary is undated (about 2001 to 2005): no rule here has a first day.
HAIKOU = Place("460100", "海口市", "Haikou", "460000")

QUARTERLY_HAIKOU = Rule(
    id="disclosure.quarterly.haikou",
    label=Label(
        "海口：每季度首月公开上季度环境保护政务", "Haikou: disclose the last quarter's environmental affairs"
    ),
    actor=Actor.OFFICE,
    trigger=Label("季度结束", "the quarter has ended"),
    versions=(
        Version(
            None,
            Citation(HAIKOU_SUMMARY, part="二"),
            Term(Months(1), recurs=Every(Period.QUARTER, months_after=1)),
            note=Label(
                "次季度首月的末日为限；做法，非法律规定",
                "by the last day of the first month of the next quarter; practice, not law",
            ),
        ),
    ),
    place=HAIKOU,
    seeds=("S1P3-2.9",),
)

INTERNAL_VEHICLE_FUEL_HAIKOU = Rule(
    id="disclosure.internal.vehicle_fuel.haikou",
    label=Label("海口：每月公开各车辆用油", "Haikou: post every vehicle's fuel use"),
    actor=Actor.OFFICE,
    trigger=Label("每月", "each month"),
    versions=(
        Version(
            None,
            Citation(HAIKOU_SUMMARY, part="三"),
            Term(Months(1), recurs=Every(Period.MONTH)),
            note=Label(
                "财务室及基层单位每月一次，未定日期；检查后局领导重申",
                "the finance office and the units once a month, no day set; repeated by the head after an inspection",
            ),
        ),
    ),
    place=HAIKOU,
    seeds=(
        "S1P3-3.7",
        "S1P3-5.6",
    ),
)

INTERNAL_ATTENDANCE_HAIKOU = Rule(
    id="disclosure.internal.attendance.haikou",
    label=Label("海口：每月公开考勤", "Haikou: post the attendance"),
    actor=Actor.OFFICE,
    trigger=Label("每月", "each month"),
    versions=(
        Version(
            None,
            Citation(HAIKOU_SUMMARY, part="三"),
            Term(Months(1), recurs=Every(Period.MONTH)),
            note=Label(
                "信息中心、监测站及基层单位每月一次，未定日期",
                "the information centre, the monitoring station and the units once a month, no day set",
            ),
        ),
    ),
    place=HAIKOU,
    seeds=(
        "S1P3-3.10",
        "S1P3-5.6",
    ),
)

INTERNAL_OFFICE_EXPENSES_HAIKOU = Rule(
    id="disclosure.internal.office_expenses.haikou",
    label=Label("海口：每月公开办公费", "Haikou: post the office expenses"),
    actor=Actor.OFFICE,
    trigger=Label("每月", "each month"),
    versions=(
        Version(
            None,
            Citation(HAIKOU_SUMMARY, part="五"),
            Term(Months(1), recurs=Every(Period.MONTH)),
            note=Label(
                "基层单位每月一次，未定日期；信息中心公开办公费时未写周期",
                "the units once a month, no day set; for the information centre no period is written",
            ),
        ),
    ),
    place=HAIKOU,
    seeds=("S1P3-5.6",),
)

INTERNAL_TELEPHONE_LIST_HAIKOU = Rule(
    id="disclosure.internal.telephone_list.haikou",
    label=Label("海口：信息中心每月公开电话一览表", "Haikou: post the information centre's telephone list"),
    actor=Actor.OFFICE,
    trigger=Label("每月", "each month"),
    versions=(
        Version(
            None,
            Citation(HAIKOU_SUMMARY, part="三"),
            Term(Months(1), recurs=Every(Period.MONTH)),
            note=Label(
                "每月一次，未定日期",
                "once a month, no day set",
            ),
        ),
    ),
    place=HAIKOU,
    seeds=("S1P3-3.10",),
)

INTERNAL_FUEL_REIMBURSEMENT_HAIKOU = Rule(
    id="disclosure.internal.fuel_reimbursement.haikou",
    label=Label("海口：监察支队每季度公开汽油费报销", "Haikou: post the detachment's fuel reimbursements"),
    actor=Actor.OFFICE,
    trigger=Label("每季度", "each quarter"),
    versions=(
        Version(
            None,
            Citation(HAIKOU_SUMMARY, part="三"),
            Term(Months(3), recurs=Every(Period.QUARTER)),
            note=Label(
                "每季度一次，未定日期",
                "once a quarter, no day set",
            ),
        ),
    ),
    place=HAIKOU,
    seeds=("S1P3-3.9",),
)

INTERNAL_FEE_MANAGEMENT_HAIKOU = Rule(
    id="disclosure.internal.fee_management.haikou",
    label=Label(
        "海口：监察支队公开排污费日常管理季报",
        "Haikou: post the detachment's quarterly report on discharge fees",
    ),
    actor=Actor.OFFICE,
    trigger=Label("每季度", "each quarter"),
    versions=(
        Version(
            None,
            Citation(HAIKOU_SUMMARY, part="三"),
            Term(Months(3), recurs=Every(Period.QUARTER)),
            note=Label(
                "每季度一次，未定日期",
                "once a quarter, no day set",
            ),
        ),
    ),
    place=HAIKOU,
    seeds=("S1P3-3.9",),
)

INTERNAL_FEE_DAILY_HAIKOU = Rule(
    id="disclosure.internal.fee_daily.haikou",
    label=Label(
        "海口：监察支队公开排污费日报", "Haikou: post the detachment's daily report on discharge fees"
    ),
    actor=Actor.OFFICE,
    trigger=Label("每日", "each day"),
    versions=(
        Version(
            None,
            Citation(HAIKOU_SUMMARY, part="三"),
            Term(WorkingDays(1), recurs=Every(Period.WORKING_DAY)),
            note=Label(
                "原文只写日报，按每个工作日计算",
                "the text says daily only; read as every working day",
            ),
        ),
    ),
    place=HAIKOU,
    seeds=("S1P3-3.9",),
)

AIR_QUALITY_DAILY_HAIKOU = Rule(
    id="disclosure.air_quality.daily.haikou",
    label=Label("海口：公布环境空气质量日报", "Haikou: publish the daily air-quality report"),
    actor=Actor.OFFICE,
    trigger=Label("每日", "each day"),
    versions=(
        Version(
            None,
            Citation(HAIKOU_SUMMARY, part="三"),
            Term(Days(1), recurs=Every(Period.DAY)),
            note=Label(
                "每日一份，休息日不例外",
                "one a day, rest days too",
            ),
        ),
    ),
    place=HAIKOU,
    seeds=("S1P3-3.11",),
)

SEA_WATER_WEEKLY_HAIKOU = Rule(
    id="disclosure.sea_water.weekly.haikou",
    label=Label("海口：公布海水质量周报", "Haikou: publish the weekly sea-water report"),
    actor=Actor.OFFICE,
    trigger=Label("每周", "each week"),
    versions=(
        Version(
            None,
            Citation(HAIKOU_SUMMARY, part="三"),
            Term(Days(7), recurs=Every(Period.WEEK)),
            note=Label(
                "每周一份，按周一至周日计算，原文未定起止",
                "one a week, read as Monday to Sunday; the text doesn't say where the week begins",
            ),
        ),
    ),
    place=HAIKOU,
    seeds=("S1P3-3.11",),
)

RULES = (
    QUARTERLY_HAIKOU,
    INTERNAL_VEHICLE_FUEL_HAIKOU,
    INTERNAL_ATTENDANCE_HAIKOU,
    INTERNAL_OFFICE_EXPENSES_HAIKOU,
    INTERNAL_TELEPHONE_LIST_HAIKOU,
    INTERNAL_FUEL_REIMBURSEMENT_HAIKOU,
    INTERNAL_FEE_MANAGEMENT_HAIKOU,
    INTERNAL_FEE_DAILY_HAIKOU,
    AIR_QUALITY_DAILY_HAIKOU,
    SEA_WATER_WEEKLY_HAIKOU,
)
