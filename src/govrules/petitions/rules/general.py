"""Time limits of handling petitions 信访办理的期限: rules ``petitions.*`` of which a second word has few.

``petitions.route``, ``.accept_notice``, ``.handle``, ``.transfer_objection``, ``.improvement_feedback``,
``.urgent.report``, ``.annual_report``, ``.hotline.*`` and ``.simple.*``.
"""

from __future__ import annotations

from datetime import date

from govrules.labels import Label
from govrules.limits.length import Days, Hours, WorkingDays, Years
from govrules.limits.recurrence import Every, Period
from govrules.limits.rule import Rule, Version
from govrules.limits.term import Actor, Extension, Starts, Term
from govrules.petitions.sources import (
    HOTLINE_MEASURES_2010,
    REGULATION_1995,
    REGULATION_2005,
    SIMPLE_MEASURES_2016,
    SIMPLE_MEASURES_2022,
    WORK_REGULATION_2022,
)
from govrules.sources import Citation, Confidence

RECEIVED = Label("收到信访事项", "petition received")
RECEIVED_BY_PETITION_OFFICE = Label(
    "信访工作机构（2022年5月起：党委和政府信访部门）收到信访事项",
    "petition received by the petition office (since May 2022: the petition department of Party committee or government)",
)
TRANSFER_RECEIVED = Label("收到转送、交办的信访事项", "transferred or assigned petition received")
COMPLEX = Label(
    "情况复杂，经本机关负责人批准并告知信访人延期理由",
    "complex, the head of the organ approves and the petitioner is told the reason",
)
NOT_READ_1995 = Label(
    "1995年条例原文未见：30日、90日系参照同期地方规定推知（地方规定另有最长60日），自收到而非受理起算",
    "the text of 1995 was not seen: 30 and 90 days, from receipt and not from acceptance, are taken from a "
    "provincial rule of the time (which knows 60 days at most)",
)
SIMPLE_BY_PRESS = Label(
    "办法原文未见，数字见于2016年7月的新闻报道，施行日取2016年7月1日，未核实",
    "the text was not found: the number stands in a press report of July 2016; its start on 2016-07-01 isn't verified",
)
SIMPLE_2022 = Citation(SIMPLE_MEASURES_2022, confidence=Confidence.UNSURE)
SIMPLE_NUMBER_NOT_FOUND = Label(
    "数字未查到：2022年办法取代2016年试行办法，其期限未见，不是法律未作规定",
    "the number was not found: the measures of 2022 replaced the trial ones, their periods were not seen; this is not a "
    "law that sets none",
)

ROUTE = Rule(
    id="petitions.route",
    label=Label(
        "信访部门登记、转送、交办",
        "petition department registers and routes a petition: direct elsewhere, transfer, assign",
    ),
    actor=Actor.OFFICE,
    trigger=RECEIVED_BY_PETITION_OFFICE,
    versions=(
        Version(
            date(2005, 5, 1),
            Citation(REGULATION_2005, 21, 1),
            Term(Days(15)),
            note=Label(
                "仅县级以上政府信访工作机构；其他行政机关收到的，见 petitions.accept_notice",
                "only petition offices of governments of county level and above; other organs see petitions.accept_notice",
            ),
        ),
        Version(
            date(2022, 5, 1),
            Citation(WORK_REGULATION_2022, 22, 1),
            Term(Days(15)),
            note=Label(
                "仅党委和政府信访部门；其他机关、单位收到的（包括须再转送下级的），见 petitions.accept_notice",
                "only petition departments of Party committees and governments; other organs (where they pass it down to "
                "their own system too) see petitions.accept_notice",
            ),
        ),
    ),
)

ACCEPT_NOTICE = Rule(
    id="petitions.accept_notice",
    label=Label(
        "书面告知受理或者接收情况及处理途径",
        "tell the petitioner in writing whether (since 2022 by which way) the petition is dealt with",
    ),
    actor=Actor.OFFICE,
    trigger=Label("收到直接提出的信访事项", "petition received directly"),
    versions=(
        Version(
            date(2005, 5, 1),
            Citation(REGULATION_2005, 22, 2),
            Term(
                Days(15),
                on_lapse=Label(
                    "上级机关责令改正；造成严重后果的，给予处分（第四十二条）",
                    "the higher organ orders correction; sanctions if serious (art. 42)",
                ),
            ),
            note=Label(
                "能够当场答复的应当当场答复；姓名、住址不清的除外",
                "on the spot if possible; not owed where name or address are unclear",
            ),
        ),
        Version(
            date(2022, 5, 1),
            Citation(WORK_REGULATION_2022, 23, 2),
            Term(
                Days(15),
                on_lapse=Label(
                    "上级机关责令改正；造成严重后果的，严肃处理责任人（第四十四条）",
                    "the higher organ orders correction; sanctions if serious (art. 44)",
                ),
            ),
            note=Label(
                "告知的内容由是否受理改为接收情况、处理途径和程序；能够当场告知的应当当场；姓名、住址不清的除外",
                "told is no longer acceptance or refusal but receipt, way and procedure; on the spot if possible; "
                "not owed where name or address are unclear",
            ),
        ),
    ),
)

ACCEPT_NOTICE_AFTER_TRANSFER = Rule(
    id="petitions.accept_notice.after_transfer",
    label=Label("转送、交办事项的书面告知", "tell the petitioner in writing about a transferred petition"),
    actor=Actor.OFFICE,
    trigger=TRANSFER_RECEIVED,
    versions=(
        Version(
            date(2005, 5, 1),
            Citation(REGULATION_2005, 21, 2),
            Term(Days(15)),
            note=Label(
                "决定是否受理、书面告知信访人并通报信访工作机构",
                "decide on acceptance, tell the petitioner in writing and inform the petition office",
            ),
        ),
        Version(
            date(2022, 5, 1),
            Citation(WORK_REGULATION_2022, 23, 3),
            Term(Days(15)),
            note=Label(
                "告知接收情况以及处理途径和程序；不属于职权的另见 petitions.transfer_objection",
                "receipt, way and procedure; where it isn't the organ's matter see petitions.transfer_objection",
            ),
        ),
    ),
)

TRANSFER_OBJECTION = Rule(
    id="petitions.transfer_objection",
    label=Label("对转送、交办提出异议", "object to a wrong transfer"),
    actor=Actor.OFFICE,
    trigger=TRANSFER_RECEIVED,
    versions=(
        Version(
            date(2022, 5, 1),
            Citation(WORK_REGULATION_2022, 23, 3),
            Term(WorkingDays(5)),
            note=Label(
                "仅限不属于本机关、单位或者本系统职权范围的事项；须详细说明理由，转送、交办方核实同意后方交还材料。"
                "2022年新设；该条例中唯一以工作日计算的期限",
                "only where neither the organ nor its system is competent; with detailed reasons, and the papers go back "
                "once the sender agrees. New in 2022; the only period of that regulation in working days",
            ),
        ),
    ),
)

HANDLE = Rule(
    id="petitions.handle",
    label=Label("办结信访事项", "handle a petition"),
    actor=Actor.OFFICE,
    trigger=Label("受理信访事项", "petition accepted"),
    versions=(
        Version(
            date(1996, 1, 1),
            Citation(REGULATION_1995, confidence=Confidence.UNSURE),
            Term(Days(30)),
            Confidence.UNSURE,
            note=NOT_READ_1995,
        ),
        Version(
            date(2005, 5, 1),
            Citation(REGULATION_2005, 33),
            Term(
                Days(60),
                extends=Extension(Days(30), COMPLEX, Citation(REGULATION_2005, 33)),
                on_lapse=Label(
                    "信访工作机构督办（第三十六条）；上级机关责令改正（第四十三条）",
                    "the petition office supervises (art. 36); the higher organ orders correction (art. 43)",
                ),
            ),
            note=Label(
                "自受理而非收到起算；法律、行政法规另有期限的从其规定",
                "counts from acceptance, not from receipt; other periods in laws and regulations prevail",
            ),
        ),
        Version(
            date(2022, 5, 1),
            Citation(WORK_REGULATION_2022, 34),
            Term(
                Days(60),
                extends=Extension(Days(30), COMPLEX, Citation(WORK_REGULATION_2022, 34)),
                on_lapse=Label(
                    "上级机关责令改正；造成严重后果的，严肃处理责任人（第四十五条）",
                    "the higher organ orders correction; sanctions if serious (art. 45)",
                ),
            ),
            also=(Citation(WORK_REGULATION_2022, 31, item=6),),
            note=Label(
                "仅适用于第三十一条第六项的事项；导入许可、处罚、复议、诉讼等程序的，适用该程序的期限；申请查处或者履职的"
                "（第三十一条第五项）、建议意见类（第二十九条）、检举控告类（第三十条）均不适用。第二十三条第二款改为告知接收"
                "情况，不再以受理为内容，故受理之日难以确定",
                "only for matters of art. 31 item 6; matters led into licence, penalty, review, litigation or other "
                "procedures follow those periods; not for requests to investigate or to perform a duty (art. 31 item 5), "
                "opinions and proposals (art. 29) or accusations (art. 30). Since art. 23 para. 2 speaks of receipt and no "
                "longer of acceptance, the day of acceptance is uncertain",
            ),
        ),
    ),
)

HANDLE_ASSIGNED = Rule(
    id="petitions.handle.assigned",
    label=Label("办结上级交办的信访事项", "handle a petition assigned by a higher organ"),
    actor=Actor.OFFICE,
    trigger=Label("收到交办", "assignment received"),
    versions=(
        Version(
            date(1996, 1, 1),
            Citation(REGULATION_1995, confidence=Confidence.UNSURE),
            Term(
                Days(90),
                on_lapse=Label(
                    "向交办机关书面说明情况", "the assigning organ is given a written explanation"
                ),
            ),
            Confidence.UNSURE,
            note=NOT_READ_1995,
        ),
        Version(
            date(2005, 5, 1),
            Citation(REGULATION_2005, 51),
            None,
            note=Label(
                "1995年条例废止；此后由交办方指定期限（2005年条例第二十一条第一款第四项，2022年5月起为工作条例第二十二条第一款"
                "第三项）",
                "the regulation of 1995 is repealed; since then who assigns sets the period (2005: art. 21 para. 1 item 4; since "
                "May 2022: art. 22 para. 1 item 3 of the regulation of 2022)",
            ),
        ),
    ),
)

IMPROVEMENT_FEEDBACK = Rule(
    id="petitions.improvement_feedback",
    label=Label("反馈改进建议采纳情况", "answer an improvement proposal of the petition office"),
    actor=Actor.OFFICE,
    trigger=Label("收到改进建议", "proposal received"),
    versions=(
        Version(date(2005, 5, 1), Citation(REGULATION_2005, 36, 2), Term(Days(30))),
        Version(
            date(2022, 5, 1),
            Citation(WORK_REGULATION_2022, 40, 4),
            Term(None),
            note=Label(
                "书面反馈的义务仍在，条例不再规定30日",
                "the duty to answer in writing stays, the regulation no longer sets 30 days",
            ),
        ),
    ),
)

URGENT_REPORT = Rule(
    id="petitions.urgent.report",
    label=Label("报告重大、紧急信访事项和信息", "report major urgent petitions and information"),
    actor=Actor.OFFICE,
    trigger=Label("接到报告或者获知", "report received or matter known"),
    versions=(
        Version(
            date(2005, 5, 1),
            Citation(REGULATION_2005, 26, 1),
            Term(Hours(0), Starts.INSTANT),
            note=Label(
                "2005年条例要求“立即”，按即时计算；2022年起改为“及时”，不再能推算",
                "the regulation of 2005 says at once, read as the moment itself; since 2022 the word is timely, from which "
                "nothing can be counted",
            ),
        ),
        Version(
            date(2022, 5, 1),
            Citation(WORK_REGULATION_2022, 25, 1),
            Term(None),
            also=(Citation(WORK_REGULATION_2022, 25, 2),),
            note=Label(
                "2005年的“立即”改为“及时”，未定数字；地方信访部门向上一级信访部门报告，同时报告国家信访局",
                "at once (2005) became timely: no number; local petition departments report to the next higher one and to the "
                "national administration",
            ),
        ),
    ),
)

ANNUAL_REPORT = Rule(
    id="petitions.annual_report",
    label=Label("信访情况年度报告", "yearly petition report"),
    actor=Actor.OFFICE,
    trigger=Label("每年", "each year"),
    versions=(
        Version(
            date(2022, 5, 1),
            Citation(WORK_REGULATION_2022, 41, 1),
            Term(Years(1), recurs=Every(Period.YEAR)),
            note=Label("每年一次，未定日期", "once a year, no day fixed"),
        ),
    ),
)

HOTLINE_HANDLE = Rule(
    id="petitions.hotline.handle",
    label=Label("办结12369热线举报", "handle a report to the 12369 hotline"),
    actor=Actor.OFFICE,
    trigger=Label("受理举报", "report accepted"),
    versions=(
        Version(
            date(2011, 3, 1),
            Citation(HOTLINE_MEASURES_2010, 11, 1, confidence=Confidence.SECONDARY),
            Term(
                Days(60),
                extends=Extension(
                    Days(30),
                    Label(
                        "情况复杂，经本级环境部门负责人批准，并告知举报人理由",
                        "complex, the head of the bureau approves and the informer is told the reason",
                    ),
                    Citation(HOTLINE_MEASURES_2010, 11, 1, confidence=Confidence.SECONDARY),
                ),
            ),
            Confidence.SECONDARY,
            note=Label(
                "上级交办的以交办的时限为准（第二款）；2026年8月的一份汇编仍列为有效",
                "what a higher organ assigned has the period that it sets (para. 2); a collection of August 2026 still "
                "has the measures in force",
            ),
        ),
    ),
)

HOTLINE_ACCEPT_NOTICE = Rule(
    id="petitions.hotline.accept_notice",
    label=Label("告知12369热线举报是否受理", "tell whether a report to the 12369 hotline is accepted"),
    actor=Actor.OFFICE,
    trigger=Label("收到举报", "report received"),
    versions=(
        Version(
            date(2011, 3, 1),
            Citation(HOTLINE_MEASURES_2010, 8, 2, confidence=Confidence.SECONDARY),
            Term(Days(15)),
            Confidence.SECONDARY,
            note=Label(
                "能当场决定受理的当场告知；联系不上的除外",
                "on the spot where acceptance can be decided at once; not owed where the informer can't be reached",
            ),
        ),
    ),
)

HOTLINE_FORWARD = Rule(
    id="petitions.hotline.forward",
    label=Label("转送或者交办12369热线举报", "pass a report to the 12369 hotline on to who handles it"),
    actor=Actor.OFFICE,
    trigger=Label("受理举报", "report accepted"),
    versions=(
        Version(
            date(2011, 3, 1),
            Citation(HOTLINE_MEASURES_2010, 9, confidence=Confidence.SECONDARY),
            Term(WorkingDays(3)),
            Confidence.SECONDARY,
            also=(Citation(HOTLINE_MEASURES_2010, 10, 1, confidence=Confidence.SECONDARY),),
            note=Label(
                "本级办理的转内设机构（第九条），下级办理的经热线系统交办（第十条）",
                "to a section of the same bureau (art. 9), or to a lower bureau through the hotline's system (art. 10)",
            ),
        ),
    ),
)

SIMPLE_ACCEPT = Rule(
    id="petitions.simple.accept",
    label=Label("简易办理：决定是否受理", "simplified procedure: decide on acceptance"),
    actor=Actor.OFFICE,
    trigger=RECEIVED,
    versions=(
        Version(
            date(2016, 7, 1),
            Citation(SIMPLE_MEASURES_2016, confidence=Confidence.SECONDARY),
            Term(WorkingDays(3)),
            Confidence.SECONDARY,
            note=SIMPLE_BY_PRESS,
        ),
        Version(
            date(2022, 7, 17),
            SIMPLE_2022,
            Term(None),
            Confidence.SECONDARY,
            note=SIMPLE_NUMBER_NOT_FOUND,
            number_found=False,
        ),
    ),
)

SIMPLE_HANDLE = Rule(
    id="petitions.simple.handle",
    label=Label("简易办理：办结", "simplified procedure: handle"),
    actor=Actor.OFFICE,
    trigger=Label("受理信访事项", "petition accepted"),
    versions=(
        Version(
            date(2016, 7, 1),
            Citation(SIMPLE_MEASURES_2016, confidence=Confidence.SECONDARY),
            Term(WorkingDays(10)),
            Confidence.SECONDARY,
            note=SIMPLE_BY_PRESS,
        ),
        Version(
            date(2022, 7, 17),
            SIMPLE_2022,
            Term(None),
            Confidence.SECONDARY,
            note=SIMPLE_NUMBER_NOT_FOUND,
            number_found=False,
        ),
    ),
)

SIMPLE_FORWARD = Rule(
    id="petitions.simple.forward",
    label=Label("简易办理：中间环节转送", "simplified procedure: each transfer on the way"),
    actor=Actor.OFFICE,
    trigger=Label("中间环节收到信访事项", "an organ on the way receives the petition"),
    versions=(
        Version(
            date(2016, 7, 1),
            Citation(SIMPLE_MEASURES_2016, confidence=Confidence.SECONDARY),
            Term(WorkingDays(1)),
            Confidence.SECONDARY,
            note=SIMPLE_BY_PRESS,
        ),
        Version(
            date(2022, 7, 17),
            SIMPLE_2022,
            Term(None),
            Confidence.SECONDARY,
            note=SIMPLE_NUMBER_NOT_FOUND,
            number_found=False,
        ),
    ),
)

RULES = (
    ROUTE,
    ACCEPT_NOTICE,
    ACCEPT_NOTICE_AFTER_TRANSFER,
    TRANSFER_OBJECTION,
    HANDLE,
    HANDLE_ASSIGNED,
    IMPROVEMENT_FEEDBACK,
    URGENT_REPORT,
    ANNUAL_REPORT,
    HOTLINE_HANDLE,
    HOTLINE_ACCEPT_NOTICE,
    HOTLINE_FORWARD,
    SIMPLE_ACCEPT,
    SIMPLE_HANDLE,
    SIMPLE_FORWARD,
)
