"""Time limits of reporting, investigating and preparing for incidents 突发环境事件信息报告、调查和预案的期限.

Rules ``reporting.incident.*``. Hours run on through nights and holidays. The 5 hours of
``reporting.incident.report.system_urgent`` run from the occurrence to the report upward; those of
``reporting.response.incident.first_information`` from the public opinion to the first word to the public.
"""

from __future__ import annotations

from datetime import date

from govrules.instruments import ENVIRONMENTAL_CODE, ENVIRONMENTAL_PROTECTION_LAW
from govrules.labels import Label
from govrules.limits.length import Days, Hours, WorkingDays
from govrules.limits.recurrence import EachTime
from govrules.limits.rule import Rule, Version
from govrules.limits.term import Actor, Extension, PauseGround, Starts, Term
from govrules.places import Place
from govrules.reporting.sources import (
    ACCIDENT_MEASURES_1987,
    EMERGENCY_RESPONSE_LAW_2007,
    EMERGENCY_RESPONSE_LAW_2024,
    GENERAL_PLAN_2006,
    GENERAL_PLAN_2025,
    INCIDENT_MEASURES_2006,
    INCIDENT_MEASURES_2011,
    INCIDENT_PLAN_2006,
    INCIDENT_PLAN_2014,
    INVESTIGATION_MEASURES_2014,
    PLAN_FILING_MEASURES_2015,
    RADIOISOTOPE_REGULATION_2005,
    WORK_SAFETY_REGULATION_2007,
)
from govrules.seed_documents import SYSTEM_1999
from govrules.sources import Citation, Confidence

ENVIRONMENT = Place("100000-environment", "生态环境（环境保护）系统", "environmental bureaus", "100000")
FOUND = Label("发现突发环境事件", "incident found")
FOUND_OR_LEARNT = Label(
    "发现或者得知突发环境事件信息（应当立即核实）", "incident found or learnt of (to be verified at once)"
)
MAJOR_OCCURS = Label("重大环境事件、污染事故发生", "major incident or pollution accident occurs")
HAPPENED = Label("突发事件发生", "incident happened")
TRIAL_2006 = Citation(INCIDENT_MEASURES_2006, confidence=Confidence.UNSURE)
REPEAL_2011 = Citation(INCIDENT_MEASURES_2011, 17)
# Not the same as a law that sets none: a number exists, it wasn't found.
NUMBER_NOT_FOUND = Label(
    "数字未查到：办法规定了时限，但其小时数未查明，不是法律未作规定；同年文件对重大、特别重大事件多写1小时",
    "the number was not found: the measures set hours, which could not be looked up; this is not a law that sets "
    "none (texts of that year have 1 hour for grades I and II)",
)
ENDED_BY_MEASURES_2006 = Label(
    "2006年试行办法施行；未见废止条款",
    "the trial measures of 2006 came into force; no clause of repeal was seen",
)
ENDED_BY_PLAN_2014 = Label(
    "2014年预案取代；该预案是否另有小时数未查明",
    "the plan of 2014 took its place; whether that plan has hours of its own was not looked up",
)
COPIED_PLAN = Label(
    "见于照录国家预案的地方预案，条次未查明",
    "read in local plans that copy the national one; its place there is not known",
)
PLAN_PLACE = Citation(INCIDENT_PLAN_2006, part="4.x", confidence=Confidence.UNSURE)
PLAN_2014 = Citation(INCIDENT_PLAN_2014, confidence=Confidence.SECONDARY)
TO_GOVERNMENT_AND_NEXT_BUREAU = Label(
    "向本级政府和上一级环境部门报告；昼夜连续计算；分级依2011年附录，2014年国家预案另有标准",
    "to the government of the same level and the next higher bureau; hours run day and night; grades by the annex "
    "of 2011, redefined by the national plan of 2014",
)
TO_PROVINCE_AND_MINISTRY = Label(
    "向本级政府和省级环境部门报告，同时报部；昼夜连续计算",
    "to the government of the same level and the provincial bureau, at the same time to the ministry; hours run "
    "day and night",
)
ARTICLE_3_2 = Citation(INCIDENT_MEASURES_2011, 3, 2)
ARTICLE_3_3 = Citation(INCIDENT_MEASURES_2011, 3, 3)
INVESTIGATION_PLACE = Citation(INVESTIGATION_MEASURES_2014, 16, 1)
INVESTIGATION_STARTS = Citation(INVESTIGATION_MEASURES_2014, 16, 3)
DAMAGE_ASSESSMENT = PauseGround(
    "damage_assessment", Label("污染损害评估", "assessing the pollution damage"), INVESTIGATION_PLACE
)
EMERGENCY_ENDED = Label("突发环境事件应急状态终止", "the state of emergency of the incident ended")
INVESTIGATION_NOTE = Label(
    "污染损害评估所需时间除外；办法没有延长的规定；期限内完成调查并提交报告",
    "time of the damage assessment is left out; the measures know no extension; investigation and report fall within "
    "the period",
)

REPORT_QUICK = Rule(
    id="reporting.incident.report.quick",
    label=Label("污染与破坏事故速报", "quick report of a larger pollution accident"),
    actor=Actor.OFFICE,
    trigger=Label("发现事故", "accident found"),
    versions=(
        Version(
            date(1987, 9, 10),
            Citation(ACCIDENT_MEASURES_1987, confidence=Confidence.UNSURE),
            Term(Hours(48), Starts.INSTANT),
            Confidence.UNSURE,
            note=Label(
                "办法及其按损失划分的四级已见，48小时未见原文",
                "the measures and their four grades by loss were seen, the 48 hours were not",
            ),
        ),
        Version(date(2006, 3, 31), TRIAL_2006, None, Confidence.UNSURE, note=ENDED_BY_MEASURES_2006),
    ),
)

REPORT_SYSTEM_URGENT = Rule(
    id="reporting.incident.report.system_urgent",
    label=Label(
        "重大环境事件、污染事故向上级报送",
        "report a major environmental incident or pollution accident to higher organs",
    ),
    actor=Actor.OFFICE,
    trigger=MAJOR_OCCURS,
    versions=(
        Version(
            date(1999, 11, 3),
            Citation(SYSTEM_1999, part="六"),
            Term(Hours(5), Starts.INSTANT, recurs=EachTime(MAJOR_OCCURS)),
            note=Label(
                "随时发生随时报送，最迟自发生而非发现起5小时；另须续报",
                "as it happens, at the latest 5 hours from the occurrence, not from its discovery; follow-up reports "
                "are owed too",
            ),
        ),
        Version(date(2006, 3, 31), TRIAL_2006, None, Confidence.UNSURE, note=ENDED_BY_MEASURES_2006),
    ),
    place=ENVIRONMENT,
    seeds=("S0-6.10",),
)

REPORT_ENTERPRISE_2006 = Rule(
    id="reporting.incident.report.enterprise_2006",
    label=Label(
        "责任单位向县级政府和专业主管部门报告",
        "responsible unit reports to the county government and the specialised department",
    ),
    actor=Actor.CITIZEN,
    trigger=FOUND,
    versions=(
        Version(
            date(2006, 1, 24),
            PLAN_PLACE,
            Term(Hours(1), Starts.INSTANT),
            Confidence.SECONDARY,
            note=COPIED_PLAN,
        ),
        Version(date(2014, 12, 29), PLAN_2014, None, Confidence.SECONDARY, note=ENDED_BY_PLAN_2014),
    ),
)

REPORT_CONFIRM_II = Rule(
    id="reporting.incident.report.confirm_ii",
    label=Label(
        "确认重大事件后向省级报告", "department confirming a serious incident (II) reports to the province"
    ),
    actor=Actor.OFFICE,
    trigger=Label("确认为重大（II级）事件", "grade II confirmed"),
    versions=(
        Version(
            date(2006, 1, 24),
            PLAN_PLACE,
            Term(Hours(1), Starts.INSTANT),
            Confidence.SECONDARY,
            note=Label(
                "特别重大（I级）的，立即报告国务院主管部门；条次未查明",
                "grade I: immediately to the State Council department; its place in the plan is not known",
            ),
        ),
        Version(date(2014, 12, 29), PLAN_2014, None, Confidence.SECONDARY, note=ENDED_BY_PLAN_2014),
    ),
)

REPORT_GOVERNMENT_CHAIN = Rule(
    id="reporting.incident.report.government_chain",
    label=Label("地方政府逐级报告", "each level of government reports to the next"),
    actor=Actor.OFFICE,
    trigger=Label("接到报告", "report received"),
    versions=(
        Version(
            date(2006, 1, 24),
            PLAN_PLACE,
            Term(Hours(1), Starts.INSTANT),
            Confidence.SECONDARY,
            note=COPIED_PLAN,
        ),
        Version(date(2014, 12, 29), PLAN_2014, None, Confidence.SECONDARY, note=ENDED_BY_PLAN_2014),
    ),
)

REPORT_2006_GRADE_IV = Rule(
    id="reporting.incident.report.2006.grade_iv",
    label=Label(
        "一般（IV级）突发环境事件信息报告（2006年试行办法）",
        "report of an environmental incident of grade IV (2006)",
    ),
    actor=Actor.OFFICE,
    trigger=FOUND,
    versions=(
        Version(
            date(2006, 3, 31),
            TRIAL_2006,
            Term(None),
            Confidence.UNSURE,
            note=NUMBER_NOT_FOUND,
            number_found=False,
        ),
        Version(
            date(2011, 5, 1),
            REPEAL_2011,
            None,
            note=Label(
                "2011年办法取代，适用 reporting.incident.report.grade_iv",
                "the measures of 2011 took their place: use reporting.incident.report.grade_iv",
            ),
        ),
    ),
)

REPORT_2006_GRADE_III = Rule(
    id="reporting.incident.report.2006.grade_iii",
    label=Label(
        "较大（III级）突发环境事件信息报告（2006年试行办法）",
        "report of an environmental incident of grade III (2006)",
    ),
    actor=Actor.OFFICE,
    trigger=FOUND,
    versions=(
        Version(
            date(2006, 3, 31),
            TRIAL_2006,
            Term(None),
            Confidence.UNSURE,
            note=NUMBER_NOT_FOUND,
            number_found=False,
        ),
        Version(
            date(2011, 5, 1),
            REPEAL_2011,
            None,
            note=Label(
                "2011年办法取代，适用 reporting.incident.report.grade_iii",
                "the measures of 2011 took their place: use reporting.incident.report.grade_iii",
            ),
        ),
    ),
)

REPORT_2006_GRADE_II = Rule(
    id="reporting.incident.report.2006.grade_ii",
    label=Label(
        "重大（II级）突发环境事件信息报告（2006年试行办法）",
        "report of an environmental incident of grade II (2006)",
    ),
    actor=Actor.OFFICE,
    trigger=FOUND,
    versions=(
        Version(
            date(2006, 3, 31),
            TRIAL_2006,
            Term(None),
            Confidence.UNSURE,
            note=NUMBER_NOT_FOUND,
            number_found=False,
        ),
        Version(
            date(2011, 5, 1),
            REPEAL_2011,
            None,
            note=Label(
                "2011年办法取代，适用 reporting.incident.report.grade_ii",
                "the measures of 2011 took their place: use reporting.incident.report.grade_ii",
            ),
        ),
    ),
)

REPORT_2006_GRADE_I = Rule(
    id="reporting.incident.report.2006.grade_i",
    label=Label(
        "特别重大（I级）突发环境事件信息报告（2006年试行办法）",
        "report of an environmental incident of grade I (2006)",
    ),
    actor=Actor.OFFICE,
    trigger=FOUND,
    versions=(
        Version(
            date(2006, 3, 31),
            TRIAL_2006,
            Term(None),
            Confidence.UNSURE,
            note=NUMBER_NOT_FOUND,
            number_found=False,
        ),
        Version(
            date(2011, 5, 1),
            REPEAL_2011,
            None,
            note=Label(
                "2011年办法取代，适用 reporting.incident.report.grade_i",
                "the measures of 2011 took their place: use reporting.incident.report.grade_i",
            ),
        ),
    ),
)

REPORT_GRADE_IV = Rule(
    id="reporting.incident.report.grade_iv",
    label=Label("一般（IV级）突发环境事件信息报告", "report of an environmental incident of grade IV"),
    actor=Actor.OFFICE,
    trigger=FOUND_OR_LEARNT,
    versions=(
        Version(
            date(2011, 5, 1),
            ARTICLE_3_2,
            Term(Hours(4), Starts.INSTANT, recurs=EachTime(FOUND_OR_LEARNT)),
            note=TO_GOVERNMENT_AND_NEXT_BUREAU,
        ),
    ),
)

REPORT_GRADE_III = Rule(
    id="reporting.incident.report.grade_iii",
    label=Label("较大（III级）突发环境事件信息报告", "report of an environmental incident of grade III"),
    actor=Actor.OFFICE,
    trigger=FOUND_OR_LEARNT,
    versions=(
        Version(
            date(2011, 5, 1),
            ARTICLE_3_2,
            Term(Hours(4), Starts.INSTANT, recurs=EachTime(FOUND_OR_LEARNT)),
            note=TO_GOVERNMENT_AND_NEXT_BUREAU,
        ),
    ),
)

REPORT_GRADE_II = Rule(
    id="reporting.incident.report.grade_ii",
    label=Label("重大（II级）突发环境事件信息报告", "report of an environmental incident of grade II"),
    actor=Actor.OFFICE,
    trigger=FOUND_OR_LEARNT,
    versions=(
        Version(
            date(2011, 5, 1),
            ARTICLE_3_3,
            Term(Hours(2), Starts.INSTANT, recurs=EachTime(FOUND_OR_LEARNT)),
            note=TO_PROVINCE_AND_MINISTRY,
        ),
    ),
)

REPORT_GRADE_I = Rule(
    id="reporting.incident.report.grade_i",
    label=Label("特别重大（I级）突发环境事件信息报告", "report of an environmental incident of grade I"),
    actor=Actor.OFFICE,
    trigger=FOUND_OR_LEARNT,
    versions=(
        Version(
            date(2011, 5, 1),
            ARTICLE_3_3,
            Term(Hours(2), Starts.INSTANT, recurs=EachTime(FOUND_OR_LEARNT)),
            note=TO_PROVINCE_AND_MINISTRY,
        ),
    ),
)

REPORT_PROVINCE_TO_MINISTRY = Rule(
    id="reporting.incident.report.province_to_ministry",
    label=Label("省级环境部门核实上报", "provincial bureau verifies and reports to the ministry"),
    actor=Actor.OFFICE,
    trigger=Label("接到重大、特别重大事件报告", "report of grade II or I received"),
    versions=(
        Version(
            date(2011, 5, 1),
            ARTICLE_3_3,
            Term(Hours(1), Starts.INSTANT),
            note=Label("核实所需时间包括在内", "checking the report is within the hour"),
        ),
    ),
)

REPORT_SPECIAL_CASES = Rule(
    id="reporting.incident.report.special_cases",
    label=Label(
        "一时无法判明等级的敏感情形按重大、特别重大事件报告",
        "sensitive cases whose grade can't be told at once, reported like grade II or I",
    ),
    actor=Actor.OFFICE,
    trigger=FOUND_OR_LEARNT,
    versions=(
        Version(
            date(2011, 5, 1),
            Citation(INCIDENT_MEASURES_2011, 4),
            Term(Hours(2), Starts.INSTANT),
            also=(ARTICLE_3_3,),
            note=Label(
                "仅限一时无法判明等级的六种情形：饮用水水源保护区，居民聚居区、学校、医院，重金属或者类金属，跨省或者跨国影响，"
                "群体性事件或者社会影响较大，地方环境部门认为有必要报告的",
                "only six kinds of cases whose grade can't be told at once: drinking-water protection zone; residents, "
                "schools, hospitals; heavy metals or metalloids; effects beyond the province or the country; mass "
                "incident or large effect on society; the local bureau thinks a report necessary",
            ),
        ),
    ),
)

REPORT_MINISTRY_TO_STATE_COUNCIL = Rule(
    id="reporting.incident.report.ministry_to_state_council",
    label=Label("部向国务院总值班室报告", "ministry reports to the State Council duty office"),
    actor=Actor.OFFICE,
    trigger=Label("接到重大、特别重大事件报告", "report of grade II or I received"),
    versions=(
        Version(
            date(2011, 5, 1),
            Citation(INCIDENT_MEASURES_2011, 7),
            Term(None),
            note=Label("办法要求及时，未定数字", "timely; the measures set no number"),
        ),
    ),
)

REPORT_FOLLOWUP = Rule(
    id="reporting.incident.report.followup",
    label=Label("续报和处理结果报告", "follow-up and result reports"),
    actor=Actor.OFFICE,
    trigger=Label("有新情况或者处理完毕", "new facts, or handling finished"),
    versions=(
        Version(
            date(2011, 5, 1),
            Citation(INCIDENT_MEASURES_2011, 12, 2),
            Term(None),
            note=Label(
                "查清情况后随时续报，处理完毕后报结果；未定数字",
                "follow-up whenever facts are cleared up, the result after the end; no number",
            ),
        ),
    ),
)

STATISTICS = Rule(
    id="reporting.incident.statistics",
    label=Label(
        "突发环境事件月度、季度、半年度、年度报告和统计",
        "monthly, quarterly, half-yearly and yearly incident reports and statistics",
    ),
    actor=Actor.OFFICE,
    trigger=Label("报告周期结束", "end of the period"),
    versions=(
        Version(
            date(2011, 5, 1),
            Citation(INCIDENT_MEASURES_2011, 10),
            Term(None),
            note=Label("按照有关规定报送，未定数字", "by the relevant rules; no number"),
        ),
    ),
)

INVESTIGATION_MAJOR = Rule(
    id="reporting.incident.investigation.major",
    label=Label("重大、特别重大突发环境事件调查报告", "investigation report of an incident of grade I or II"),
    actor=Actor.OFFICE,
    trigger=EMERGENCY_ENDED,
    versions=(
        Version(
            date(2015, 3, 1),
            INVESTIGATION_PLACE,
            Term(Days(60), pauses=(DAMAGE_ASSESSMENT,)),
            also=(INVESTIGATION_STARTS,),
            note=INVESTIGATION_NOTE,
        ),
    ),
)

INVESTIGATION_MINOR = Rule(
    id="reporting.incident.investigation.minor",
    label=Label("较大、一般突发环境事件调查报告", "investigation report of an incident of grade III or IV"),
    actor=Actor.OFFICE,
    trigger=EMERGENCY_ENDED,
    versions=(
        Version(
            date(2015, 3, 1),
            INVESTIGATION_PLACE,
            Term(Days(30), pauses=(DAMAGE_ASSESSMENT,)),
            also=(INVESTIGATION_STARTS,),
            note=INVESTIGATION_NOTE,
        ),
    ),
)

REPORT_ENTERPRISE = Rule(
    id="reporting.incident.report.enterprise",
    label=Label("企业报告突发环境事件", "enterprise reports an incident"),
    actor=Actor.CITIZEN,
    trigger=Label("发生或者可能发生突发环境事件", "incident happened or may happen"),
    versions=(
        Version(
            date(2015, 1, 1),
            Citation(ENVIRONMENTAL_PROTECTION_LAW, 47, 3),
            Term(None),
            note=Label(
                "“立即”限定采取措施，“及时”限定通报可能受害者，报告无时间用语，故不推算；其他法律、预案可另有时限",
                "at once governs the measures and timely the word to those in danger; for the report there is no word of "
                "time, so nothing is counted; other laws and plans may set a time",
            ),
        ),
        Version(
            date(2026, 8, 15),
            Citation(ENVIRONMENTAL_CODE, 121, 2, confidence=Confidence.SECONDARY),
            Term(None),
            Confidence.SECONDARY,
            note=Label(
                "“立即”限定采取措施，“及时”限定通报可能受害者，报告无时间用语，故不推算；报告对象为生态环境、应急管理等有关部门",
                "at once governs the measures and timely the word to those in danger; for the report there is no word of "
                "time, so nothing is counted; to the departments of environment, of emergency management and others",
            ),
        ),
    ),
)

REPORT_COUNTY_GOVERNMENT = Rule(
    id="reporting.incident.report.county_government",
    label=Label("县级政府向上一级政府报告", "county government reports to the next higher government"),
    actor=Actor.OFFICE,
    trigger=HAPPENED,
    versions=(
        Version(
            date(2007, 11, 1),
            Citation(EMERGENCY_RESPONSE_LAW_2007, 7, 2),
            Term(Hours(0), Starts.INSTANT),
            note=Label("立即报告，必要时可以越级", "immediately; may skip a level if necessary"),
        ),
        Version(
            date(2024, 11, 1),
            Citation(EMERGENCY_RESPONSE_LAW_2024, 17, 1),
            Term(Hours(0), Starts.INSTANT),
            note=Label(
                "立即报告，必要时可以越级；具备条件的网络直报",
                "immediately; may skip a level if necessary; online direct report where possible",
            ),
        ),
    ),
)

REPORT_NATIONAL_PLAN = Rule(
    id="reporting.incident.report.national_plan",
    label=Label(
        "特别重大、重大突发事件报告", "regions and departments report especially serious or serious incidents"
    ),
    actor=Actor.OFFICE,
    trigger=HAPPENED,
    versions=(
        Version(
            date(2006, 1, 8),
            Citation(GENERAL_PLAN_2006, part="3.2.1", confidence=Confidence.UNSURE),
            Term(Hours(4), Starts.INSTANT),
            Confidence.UNSURE,
        ),
        # Not a repeal: the plan of 2025 took the other's place, what hours it has isn't known.
        Version(
            date(2025, 2, 25),
            Citation(GENERAL_PLAN_2025, confidence=Confidence.UNSURE),
            Term(None),
            Confidence.UNSURE,
            note=Label(
                "数字未查到：2025年新预案的小时数未核实，不是法律未作规定",
                "the number was not found: the hours of the plan of 2025 are not verified; this is not a law that "
                "sets none",
            ),
            number_found=False,
        ),
    ),
)

REPORT_WORKSAFETY_UNIT = Rule(
    id="reporting.incident.report.worksafety.unit",
    label=Label("单位负责人报告生产安全事故", "work-safety accident: head of the unit reports"),
    actor=Actor.CITIZEN,
    trigger=Label("单位负责人接到报告", "head of the unit told of the accident"),
    versions=(
        Version(
            date(2007, 6, 1),
            Citation(WORK_SAFETY_REGULATION_2007, 9, 1),
            Term(Hours(1), Starts.INSTANT),
            note=Label(
                "化工、尾矿事故往往同时是突发环境事件",
                "accidents of chemical works and tailings are often environmental incidents too",
            ),
        ),
    ),
)

REPORT_WORKSAFETY_LEVEL = Rule(
    id="reporting.incident.report.worksafety.level",
    label=Label("生产安全事故逐级上报", "work-safety accident: each level reports upward"),
    actor=Actor.OFFICE,
    trigger=Label("接到事故报告", "report received"),
    versions=(
        Version(
            date(2007, 6, 1),
            Citation(WORK_SAFETY_REGULATION_2007, 11),
            Term(Hours(2), Starts.INSTANT),
            note=Label("每级各2小时", "2 hours for each level"),
        ),
    ),
)

INVESTIGATION_WORKSAFETY = Rule(
    id="reporting.incident.investigation.worksafety",
    label=Label("生产安全事故调查报告", "investigation report of a work-safety accident"),
    actor=Actor.OFFICE,
    trigger=Label("事故发生", "accident happened"),
    versions=(
        Version(
            date(2007, 6, 1),
            Citation(WORK_SAFETY_REGULATION_2007, 29),
            Term(
                Days(60),
                extends=Extension(
                    Days(60),
                    Label(
                        "特殊情况，经负责调查的政府批准",
                        "special circumstances, the government in charge approves",
                    ),
                    Citation(WORK_SAFETY_REGULATION_2007, 29),
                ),
                pauses=(
                    PauseGround(
                        "technical_appraisal",
                        Label("技术鉴定", "technical appraisal"),
                        Citation(WORK_SAFETY_REGULATION_2007, 27),
                    ),
                ),
            ),
        ),
    ),
)

REPORT_RADIATION = Rule(
    id="reporting.incident.report.radiation",
    label=Label(
        "特别重大、重大辐射事故报告国务院",
        "especially serious or serious radiation accident: report to the State Council",
    ),
    actor=Actor.OFFICE,
    trigger=Label("辐射事故发生", "radiation accident happened"),
    versions=(
        Version(
            date(2005, 12, 1),
            Citation(RADIOISOTOPE_REGULATION_2005, 42, 3),
            Term(Hours(4), Starts.INSTANT),
            note=Label(
                "省级政府和国务院有关部门的期限；环境部门接报后立即到场并报告本级政府和上级；条文读自2019年修订本",
                "for the provincial government and the State Council departments; the environmental bureau goes on "
                "site at once and reports to its government and upward; read in the text of 2019",
            ),
        ),
    ),
)

PLAN_FILE = Rule(
    id="reporting.incident.plan.file",
    label=Label("突发环境事件应急预案备案", "file an enterprise emergency plan"),
    actor=Actor.CITIZEN,
    trigger=Label("预案签署发布", "plan signed and issued"),
    versions=(
        Version(
            date(2015, 1, 8),
            Citation(PLAN_FILING_MEASURES_2015, confidence=Confidence.SECONDARY),
            Term(WorkingDays(20)),
            Confidence.SECONDARY,
            note=Label(
                "条次未查明；个别地方另有更长的期限，不是国家规定",
                "the article wasn't found; longer periods of some places aren't those of the state",
            ),
        ),
    ),
)

PLAN_CHECK = Rule(
    id="reporting.incident.plan.check",
    label=Label("应急预案备案核对", "check the filing of an emergency plan"),
    actor=Actor.OFFICE,
    trigger=Label("收到备案文件", "filing documents received"),
    versions=(
        Version(
            date(2015, 1, 8),
            Citation(PLAN_FILING_MEASURES_2015, 14, confidence=Confidence.SECONDARY),
            Term(WorkingDays(5)),
            Confidence.SECONDARY,
            note=Label(
                "见于一市环境部门2025年办事指南所引第十四条",
                "seen in a city bureau's guide of 2025, which cites art. 14",
            ),
        ),
    ),
)

RULES = (
    REPORT_QUICK,
    REPORT_SYSTEM_URGENT,
    REPORT_ENTERPRISE_2006,
    REPORT_CONFIRM_II,
    REPORT_GOVERNMENT_CHAIN,
    REPORT_2006_GRADE_IV,
    REPORT_2006_GRADE_III,
    REPORT_2006_GRADE_II,
    REPORT_2006_GRADE_I,
    REPORT_GRADE_IV,
    REPORT_GRADE_III,
    REPORT_GRADE_II,
    REPORT_GRADE_I,
    REPORT_PROVINCE_TO_MINISTRY,
    REPORT_SPECIAL_CASES,
    REPORT_MINISTRY_TO_STATE_COUNCIL,
    REPORT_FOLLOWUP,
    STATISTICS,
    INVESTIGATION_MAJOR,
    INVESTIGATION_MINOR,
    REPORT_ENTERPRISE,
    REPORT_COUNTY_GOVERNMENT,
    REPORT_NATIONAL_PLAN,
    REPORT_WORKSAFETY_UNIT,
    REPORT_WORKSAFETY_LEVEL,
    INVESTIGATION_WORKSAFETY,
    REPORT_RADIATION,
    PLAN_FILE,
    PLAN_CHECK,
)
