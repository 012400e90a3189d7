"""Time limits of environmental impact assessment 环境影响评价的期限: rules ``powers.eia.*``."""

from __future__ import annotations

from datetime import date

from govrules.instruments import ENVIRONMENTAL_CODE
from govrules.labels import Label
from govrules.limits.length import Days, WorkingDays, Years
from govrules.limits.rule import Rule, Version
from govrules.limits.term import Actor, Bound, PauseGround, Roll, Term
from govrules.powers.sources import (
    CONSTRUCTION_REGULATION,
    DISCLOSURE_GUIDE_2013,
    EIA_LAW,
    EIA_LAW_2002,
    MINISTRY,
    MINISTRY_APPROVALS_2020,
    PARTICIPATION_2006,
    PARTICIPATION_2018,
)
from govrules.sources import Citation, Confidence

# Only at the ministry and since 2021: text seen in web copies, the article's number not.
AT_THE_MINISTRY = (
    PauseGround(
        "ministry_hearing",
        Label("生态环境部审批中的听证（2021年起）", "hearing in an approval by the ministry (since 2021)"),
        Citation(MINISTRY_APPROVALS_2020, confidence=Confidence.UNSURE),
    ),
    PauseGround(
        "ministry_expert_review",
        Label(
            "生态环境部审批中的专家评审（2021年起）",
            "expert review in an approval by the ministry (since 2021)",
        ),
        Citation(MINISTRY_APPROVALS_2020, confidence=Confidence.UNSURE),
    ),
    PauseGround(
        "ministry_technical_assessment",
        Label(
            "生态环境部审批中的技术评估（2021年起）",
            "technical assessment in an approval by the ministry (since 2021)",
        ),
        Citation(MINISTRY_APPROVALS_2020, confidence=Confidence.UNSURE),
    ),
)
DECISION_MADE = Label("作出审批决定", "decision made")
CODE_APPROVE = Citation(ENVIRONMENTAL_CODE, 102, 2, confidence=Confidence.SECONDARY)
CODE_RECHECK = Citation(ENVIRONMENTAL_CODE, 106, 2, confidence=Confidence.SECONDARY)
SINCE_THE_CODE = Label(
    "条文写“日”而无计算条款，字面为自然日；自收到起算。法典抄本均非官方文本；未见对施行时正在进行的审批期限的过渡规定；"
    "生态环境部的扣除事由依其令第14号，该令未见修改",
    "days without a counting clause: natural by the words; counts from receipt. The copies of the code aren't official; "
    "no transitional article for periods running on its first day was found; what the ministry leaves out stands in its "
    "Order 14, of which no change was seen",
)

REPORT_APPROVE = Rule(
    id="powers.eia.report.approve",
    label=Label("审批环境影响报告书", "approve an EIA report"),
    actor=Actor.OFFICE,
    trigger=Label("收到环境影响报告书", "report received"),
    versions=(
        Version(
            date(2003, 9, 1),
            Citation(EIA_LAW, 22, 3),
            Term(Days(60), pauses=AT_THE_MINISTRY, contested_unit=True),
            note=Label(
                "条文写“日”而无计算条款，字面为自然日；办事指南多承诺更少的工作日。自收到起算，许可法自受理起算",
                "days without a counting clause: natural by the words; service guides promise fewer working days. Counts "
                "from receipt, the licence law from acceptance",
            ),
        ),
        Version(
            date(2026, 8, 15),
            CODE_APPROVE,
            Term(Days(60), pauses=AT_THE_MINISTRY, contested_unit=True),
            Confidence.SECONDARY,
            note=SINCE_THE_CODE,
        ),
    ),
)

FORM_APPROVE = Rule(
    id="powers.eia.form.approve",
    label=Label("审批环境影响报告表", "approve an EIA form"),
    actor=Actor.OFFICE,
    trigger=Label("收到环境影响报告表", "form received"),
    versions=(
        Version(
            date(2003, 9, 1),
            Citation(EIA_LAW, 22, 3),
            Term(Days(30), pauses=AT_THE_MINISTRY, contested_unit=True),
            note=Label(
                "条文写“日”而无计算条款，字面为自然日；办事指南多承诺更少的工作日",
                "days without a counting clause: natural by the words; service guides promise fewer working days",
            ),
        ),
        Version(
            date(2026, 8, 15),
            CODE_APPROVE,
            Term(Days(30), pauses=AT_THE_MINISTRY, contested_unit=True),
            Confidence.SECONDARY,
            note=SINCE_THE_CODE,
        ),
    ),
)

REGISTRATION_APPROVE = Rule(
    id="powers.eia.registration.approve",
    label=Label("审批环境影响登记表", "approve an EIA registration form"),
    actor=Actor.OFFICE,
    trigger=Label("收到环境影响登记表", "registration form received"),
    versions=(
        Version(
            date(2003, 9, 1),
            Citation(EIA_LAW_2002, 22, confidence=Confidence.SECONDARY),
            Term(Days(15)),
            Confidence.SECONDARY,
        ),
        Version(
            date(2016, 9, 1),
            Citation(EIA_LAW, 22, 4),
            None,
            Confidence.UNSURE,
            note=Label(
                "2016年7月2日修正改为备案；施行日2016年9月1日未核实",
                "turned into filing by the amendment of 2016-07-02; its start on 2016-09-01 isn't verified",
            ),
        ),
    ),
)

RECHECK = Rule(
    id="powers.eia.recheck",
    label=Label("环评文件超过五年的重新审核", "re-examine an EIA after five years"),
    actor=Actor.OFFICE,
    trigger=Label("收到报请重新审核的环评文件", "document received for re-examination"),
    versions=(
        Version(
            date(2003, 9, 1),
            Citation(EIA_LAW, 24, 2),
            Term(Days(10), contested_unit=True),
            note=Label(
                "条文写“日”而无计算条款，字面为自然日；环评法没有视为同意的规定，1998年条例如何规定未读；所读为2018年修正文本",
                "days without a counting clause: natural by the words; the EIA law has no fiction of consent, the regulation of 1998 "
                "wasn't read; read in the text as amended in 2018",
            ),
        ),
        Version(
            date(2017, 10, 1),
            Citation(CONSTRUCTION_REGULATION, 12, 2),
            Term(
                Days(10),
                contested_unit=True,
                on_lapse=Label(
                    "视为审核同意（条例；环评法无此规定）",
                    "deemed agreed (by the regulation, not by the EIA law)",
                ),
            ),
            note=Label(
                "条文写“日”而无计算条款，字面为自然日",
                "days without a counting clause: natural by the words",
            ),
            also=(Citation(EIA_LAW, 24, 2),),
        ),
        Version(
            date(2026, 8, 15),
            Citation(CONSTRUCTION_REGULATION, 12, 2),
            Term(
                Days(10),
                contested_unit=True,
                on_lapse=Label(
                    "视为审核同意（条例；法典无此规定）",
                    "deemed agreed (by the regulation, not by the code)",
                ),
            ),
            Confidence.SECONDARY,
            note=Label(
                "条例未见修改；法典亦为十日，但没有视为同意的规定，两者并存时能否视为同意未有定论；未见过渡规定",
                "no change of the regulation was seen; the code has ten days too, but no fiction of consent: whether that of "
                "the regulation still holds beside it isn't settled; no transitional article was found",
            ),
            also=(CODE_RECHECK,),
        ),
    ),
)

VALIDITY = Rule(
    id="powers.eia.validity",
    label=Label("环评批复有效期", "EIA approval holds unless work begins later"),
    actor=Actor.CITIZEN,
    trigger=Label("环评文件批准", "approval"),
    versions=(
        Version(
            date(2003, 9, 1),
            Citation(EIA_LAW, 24, 2),
            Term(
                Years(5),
                roll=Roll.STAYS,
                bound=Bound.LASTING,
                on_lapse=Label(
                    "方决定开工建设的，应当报原审批部门重新审核",
                    "work that is decided on later needs a re-examination",
                ),
            ),
            note=Label(
                "“超过五年”；效力期限不顺延是我们的理解；1998年条例如何规定未读；所读为2018年修正文本",
                "more than five years; that a validity doesn't roll is our reading; the regulation of 1998 wasn't read; read in the "
                "text as amended in 2018",
            ),
        ),
        Version(
            date(2017, 10, 1),
            Citation(CONSTRUCTION_REGULATION, 12, 2),
            Term(
                Years(5),
                roll=Roll.STAYS,
                bound=Bound.LASTING,
                on_lapse=Label(
                    "方开工建设的，应当报原审批部门重新审核", "work that begins later needs a re-examination"
                ),
            ),
            note=Label(
                "条例为“满5年”，环评法第二十四条为“超过五年”；效力期限不顺延是我们的理解；1998年文本亦为五年（未核实）",
                "the regulation says full five years, art. 24 of the EIA law more than five; that a validity doesn't roll "
                "is our reading; the text of 1998 had five years too (not verified)",
            ),
            also=(Citation(EIA_LAW, 24, 2),),
        ),
        Version(
            date(2026, 8, 15),
            Citation(CONSTRUCTION_REGULATION, 12, 2),
            Term(
                Years(5),
                roll=Roll.STAYS,
                bound=Bound.LASTING,
                on_lapse=Label(
                    "方开工建设的，应当报原审批部门重新审核", "work that begins later needs a re-examination"
                ),
            ),
            Confidence.SECONDARY,
            note=Label(
                "条例为“满5年”，法典为“超过五年”；效力期限不顺延是我们的理解；未见过渡规定",
                "the regulation says full five years, the code more than five; that a validity doesn't roll is our reading; "
                "no transitional article was found",
            ),
            also=(CODE_RECHECK,),
        ),
    ),
)

DECISION_PUBLISH = Rule(
    id="powers.eia.decision.publish",
    label=Label("生态环境部公告环评审批决定", "the ministry publishes its approval decision"),
    actor=Actor.OFFICE,
    trigger=DECISION_MADE,
    versions=(
        Version(
            date(2021, 1, 1),
            Citation(MINISTRY_APPROVALS_2020, confidence=Confidence.UNSURE),
            Term(WorkingDays(7)),
            Confidence.SECONDARY,
            note=Label(
                "仅约束生态环境部自己的审批；各省实践参照；条号未核实",
                "binds the ministry itself; provinces follow in practice; the article's number isn't verified",
            ),
        ),
    ),
    place=MINISTRY,
    departs="powers.eia.authority.decision_publish",
)

PARTICIPATION_FIRST_NOTICE = Rule(
    id="powers.eia.participation.first_notice",
    label=Label("环评首次公示", "first notice after commissioning the EIA"),
    actor=Actor.CITIZEN,
    trigger=Label("建设单位确定环评编制单位", "builder chose the EIA unit"),
    versions=(
        Version(
            date(2006, 3, 18),
            Citation(PARTICIPATION_2006, 8, confidence=Confidence.UNSURE),
            Term(Days(7)),
            Confidence.UNSURE,
        ),
        Version(
            date(2019, 1, 1),
            Citation(PARTICIPATION_2018, 9, confidence=Confidence.UNSURE),
            Term(WorkingDays(7)),
            Confidence.SECONDARY,
        ),
    ),
)

PARTICIPATION_DRAFT_COMMENT = Rule(
    id="powers.eia.participation.draft_comment",
    label=Label("环评征求公众意见", "comment period on the EIA"),
    actor=Actor.CITIZEN,
    trigger=Label("征求意见公示发布", "draft or notice published"),
    versions=(
        Version(
            date(2006, 3, 18),
            Citation(PARTICIPATION_2006, 12, confidence=Confidence.UNSURE),
            Term(Days(10), bound=Bound.SHORTEST),
            Confidence.UNSURE,
        ),
        Version(
            date(2019, 1, 1),
            Citation(PARTICIPATION_2018, 10, confidence=Confidence.UNSURE),
            Term(WorkingDays(10), bound=Bound.SHORTEST),
            Confidence.SECONDARY,
        ),
    ),
)

AUTHORITY_ACCEPT_NOTICE = Rule(
    id="powers.eia.authority.accept_notice",
    label=Label("环评报告书受理公示", "bureau publishes an accepted EIA report"),
    actor=Actor.OFFICE,
    trigger=Label("受理后公示环境影响报告书", "accepted report published"),
    versions=(
        Version(
            date(2019, 1, 1),
            Citation(PARTICIPATION_2018, 22, confidence=Confidence.UNSURE),
            Term(WorkingDays(10), bound=Bound.SHORTEST),
            Confidence.UNSURE,
            note=Label("公示不少于10个工作日（报告书）", "shown for at least ten working days (report)"),
        ),
    ),
)

AUTHORITY_PROPOSED_DECISION = Rule(
    id="powers.eia.authority.proposed_decision",
    label=Label("环评拟审批公示", "bureau publishes the intended EIA decision"),
    actor=Actor.OFFICE,
    trigger=Label("公示拟作出的审批决定", "intended decision published"),
    versions=(
        Version(
            date(2019, 1, 1),
            Citation(PARTICIPATION_2018, 23, confidence=Confidence.UNSURE),
            Term(WorkingDays(5), bound=Bound.SHORTEST),
            Confidence.SECONDARY,
            note=Label("公示满5个工作日后方可决定", "to be shown for five working days before the decision"),
        ),
    ),
)

AUTHORITY_DECISION_PUBLISH = Rule(
    id="powers.eia.authority.decision_publish",
    label=Label("公告环评审批决定", "bureau publishes the EIA decision"),
    actor=Actor.OFFICE,
    trigger=DECISION_MADE,
    versions=(
        Version(
            date(2019, 1, 1),
            Citation(PARTICIPATION_2018, 27, confidence=Confidence.UNSURE),
            Term(WorkingDays(7)),
            Confidence.UNSURE,
        ),
    ),
)

GUIDE_2013 = Rule(
    id="powers.eia.guide.2013",
    label=Label("2013年环评政府信息公开指南的公示期", "display times of the EIA disclosure guide of 2013"),
    actor=Actor.OFFICE,
    trigger=Label("受理或者拟审批", "receipt or intended decision"),
    versions=(
        Version(
            date(2014, 1, 1),
            Citation(DISCLOSURE_GUIDE_2013, confidence=Confidence.UNSURE),
            Term(None),
            Confidence.UNSURE,
            note=Label(
                "仅见该文件被引用；其天数（据称10个和5个工作日）未见原文，故不录入；是否已失效未核实",
                "the instrument was only seen cited; its numbers (said to be ten and five working days) weren't seen "
                "and aren't entered; whether it still holds isn't verified",
            ),
            number_found=False,
        ),
    ),
)

RULES = (
    REPORT_APPROVE,
    FORM_APPROVE,
    REGISTRATION_APPROVE,
    RECHECK,
    VALIDITY,
    DECISION_PUBLISH,
    PARTICIPATION_FIRST_NOTICE,
    PARTICIPATION_DRAFT_COMMENT,
    AUTHORITY_ACCEPT_NOTICE,
    AUTHORITY_PROPOSED_DECISION,
    AUTHORITY_DECISION_PUBLISH,
    GUIDE_2013,
)
