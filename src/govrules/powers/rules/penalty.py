"""Time limits of administrative penalties 行政处罚的期限: rules ``powers.penalty.*``."""

from __future__ import annotations

from datetime import date

from govrules.labels import Label
from govrules.limits.length import Days, Months, WorkingDays, Years
from govrules.limits.rule import Rule, Selector, Transition, Version
from govrules.limits.term import Actor, Bound, Direction, Extension, Measure, PauseGround, Roll, Term
from govrules.powers.sources import (
    COUNTING_PENALTIES,
    COUNTING_PENALTY_MEASURES_2010,
    ENVIRONMENT,
    PENALTY_LAW_1996,
    PENALTY_LAW_2021,
    PENALTY_MEASURES_2010,
    PENALTY_MEASURES_2023,
)
from govrules.sources import Citation, Confidence

HEARING_DAY = Label("举行听证", "day of the hearing")
CASE_FILED = Label("案件立案", "case filed")
CLUE_FOUND = Label("发现违法线索", "clue found")
NO_CLAUSE_IN_1996 = Label(
    "1996年法律没有工作日条款，按自然日", "the law of 1996 has no working-day clause: natural days"
)

HEARING_REQUEST = Rule(
    id="powers.penalty.hearing.request",
    label=Label("要求处罚听证", "ask for a hearing on a penalty"),
    actor=Actor.CITIZEN,
    trigger=Label("被告知听证权利", "told of the right to a hearing"),
    versions=(
        Version(
            date(1996, 10, 1),
            Citation(PENALTY_LAW_1996, 42, item=1, confidence=Confidence.SECONDARY),
            Term(Days(3), roll=Roll.BY_ANALOGY),
            Confidence.SECONDARY,
            note=NO_CLAUSE_IN_1996,
        ),
        Version(
            date(2021, 7, 15),
            Citation(PENALTY_LAW_2021, 64, item=1),
            Term(
                WorkingDays(5),
                on_lapse=Label(
                    "行政机关可以不组织听证（条文未写明，是推论）",
                    "the hearing need not be held (not written, an inference)",
                ),
                clauses=COUNTING_PENALTIES,
            ),
        ),
    ),
)

HEARING_NOTICE = Rule(
    id="powers.penalty.hearing.notice",
    label=Label("处罚听证通知", "tell time and place of the hearing on a penalty"),
    actor=Actor.OFFICE,
    trigger=HEARING_DAY,
    versions=(
        Version(
            date(1996, 10, 1),
            Citation(PENALTY_LAW_1996, 42, item=2, confidence=Confidence.SECONDARY),
            Term(Days(7), direction=Direction.BACKWARD),
            Confidence.SECONDARY,
            note=NO_CLAUSE_IN_1996,
        ),
        Version(
            date(2021, 7, 15),
            Citation(PENALTY_LAW_2021, 64, item=2),
            Term(WorkingDays(7), direction=Direction.BACKWARD, clauses=COUNTING_PENALTIES),
        ),
    ),
)

DECIDE = Rule(
    id="powers.penalty.decide",
    label=Label("作出行政处罚决定", "decide a penalty case"),
    actor=Actor.OFFICE,
    trigger=CASE_FILED,
    versions=(
        Version(
            date(2021, 7, 15),
            Citation(PENALTY_LAW_2021, 60),
            Term(Days(90)),
            note=Label(
                "自然日（“九十日”不在第八十五条之列）；法律、法规、规章另有规定的从其规定",
                "natural days (ninety isn't among those of art. 85); laws, regulations and rules may differ",
            ),
        ),
    ),
)

ENV_FILE = Rule(
    id="powers.penalty.env.file",
    label=Label("生态环境处罚案件立案", "file an environmental penalty case"),
    actor=Actor.OFFICE,
    trigger=CLUE_FOUND,
    versions=(
        Version(
            date(2010, 3, 1),
            Citation(PENALTY_MEASURES_2010, 22, 1),
            Term(WorkingDays(7), clauses=COUNTING_PENALTY_MEASURES_2010),
            note=Label("条文未写明自何日起算", "the article doesn't say from which day it runs"),
        ),
        Version(
            date(2023, 7, 1),
            Citation(PENALTY_MEASURES_2023, 18, confidence=Confidence.SECONDARY),
            Term(
                Days(15),
                extends=Extension(
                    Days(15),
                    Label("有特殊情况，经本机关负责人批准", "special case, the head of the bureau approves"),
                    Citation(PENALTY_MEASURES_2023, 18, confidence=Confidence.SECONDARY),
                ),
            ),
            Confidence.SECONDARY,
            note=Label(
                "由工作日改为“日”，按自然日计；一份不可靠的抄本称“十五日”亦为工作日，未核实",
                "working days became days, taken as natural; an unreliable copy makes fifteen days working days too, not "
                "verified",
            ),
        ),
    ),
    place=ENVIRONMENT,
)

ENV_DECIDE = Rule(
    id="powers.penalty.env.decide",
    label=Label("作出生态环境处罚决定", "decide an environmental penalty case"),
    actor=Actor.OFFICE,
    trigger=CASE_FILED,
    versions=(
        Version(
            date(2010, 3, 1),
            Citation(PENALTY_MEASURES_2010, 55),
            Term(
                Months(3),
                roll=Roll.NEXT_WORKDAY,
                pauses=(
                    PauseGround(
                        "hearing",
                        Label("听证", "hearing"),
                        Citation(PENALTY_MEASURES_2010, 55),
                    ),
                    PauseGround(
                        "announcement",
                        Label("公告", "announcement"),
                        Citation(PENALTY_MEASURES_2010, 55),
                    ),
                    PauseGround(
                        "monitoring",
                        Label("监测", "monitoring"),
                        Citation(PENALTY_MEASURES_2010, 55),
                    ),
                    PauseGround(
                        "appraisal",
                        Label("鉴定", "appraisal"),
                        Citation(PENALTY_MEASURES_2010, 55),
                    ),
                    PauseGround(
                        "service",
                        Label("送达", "service"),
                        Citation(PENALTY_MEASURES_2010, 55),
                    ),
                ),
                clauses=COUNTING_PENALTY_MEASURES_2010,
            ),
            note=Label(
                "扣除事由为列举并以“等”结尾，同类时间是否扣除未写明",
                "what is left out is listed with an open end: whether other time of the kind is left out isn't said",
            ),
        ),
        Version(
            date(2023, 7, 1),
            Citation(PENALTY_MEASURES_2023, 57, confidence=Confidence.SECONDARY),
            Term(
                Days(90),
                extends=Extension(
                    Days(60),
                    Label(
                        "经负责人批准延长30日；仍不能决定的，经负责人集体讨论再延长不超过30日",
                        "30 days with approval of the head, then at most 30 more by collective discussion",
                    ),
                    Citation(PENALTY_MEASURES_2023, 57, confidence=Confidence.SECONDARY),
                ),
                pauses=(
                    PauseGround(
                        "stay",
                        Label("中止", "stay"),
                        Citation(PENALTY_MEASURES_2023, 57, confidence=Confidence.UNSURE),
                    ),
                    PauseGround(
                        "hearing",
                        Label("听证", "hearing"),
                        Citation(PENALTY_MEASURES_2023, 57, confidence=Confidence.UNSURE),
                    ),
                    PauseGround(
                        "announcement",
                        Label("公告", "announcement"),
                        Citation(PENALTY_MEASURES_2023, 57, confidence=Confidence.UNSURE),
                    ),
                    PauseGround(
                        "monitoring",
                        Label("监测", "monitoring"),
                        Citation(PENALTY_MEASURES_2023, 57, confidence=Confidence.UNSURE),
                    ),
                    PauseGround(
                        "testing",
                        Label("检测", "testing"),
                        Citation(PENALTY_MEASURES_2023, 57, confidence=Confidence.UNSURE),
                    ),
                    PauseGround(
                        "assessment",
                        Label("评估", "assessment"),
                        Citation(PENALTY_MEASURES_2023, 57, confidence=Confidence.UNSURE),
                    ),
                    PauseGround(
                        "appraisal",
                        Label("鉴定", "appraisal"),
                        Citation(PENALTY_MEASURES_2023, 57, confidence=Confidence.UNSURE),
                    ),
                    PauseGround(
                        "determination",
                        Label("认定", "determination"),
                        Citation(PENALTY_MEASURES_2023, 57, confidence=Confidence.UNSURE),
                    ),
                    PauseGround(
                        "service",
                        Label("送达", "service"),
                        Citation(PENALTY_MEASURES_2023, 57, confidence=Confidence.UNSURE),
                    ),
                ),
            ),
            Confidence.SECONDARY,
            note=Label(
                "合计最长150日；扣除事由和期间计算条款未读原文，一份不可靠的抄本称“九十日”亦为工作日，未核实",
                "at most 150 days in all; the text on what is left out and on counting wasn't read, an unreliable copy "
                "makes ninety days working days too, not verified",
            ),
        ),
    ),
    place=ENVIRONMENT,
    departs="powers.penalty.decide",
)

DELIVER = Rule(
    id="powers.penalty.deliver",
    label=Label("送达处罚决定书", "serve the penalty decision"),
    actor=Actor.OFFICE,
    trigger=Label("宣告处罚决定而当事人不在场", "decision announced, the party absent"),
    versions=(
        Version(
            date(2021, 7, 15),
            Citation(PENALTY_LAW_2021, 61, 1),
            Term(WorkingDays(7), measured=Measure.DELIVERED, clauses=COUNTING_PENALTIES),
        ),
    ),
)

PAY = Rule(
    id="powers.penalty.pay",
    label=Label("缴纳罚款", "pay the fine"),
    actor=Actor.CITIZEN,
    trigger=Label("收到处罚决定书", "penalty decision received"),
    versions=(
        Version(
            date(2021, 7, 15),
            Citation(PENALTY_LAW_2021, 67, 3),
            Term(
                Days(15),
                roll=Roll.BY_ANALOGY,
                on_lapse=Label(
                    "行政机关可以每日加处罚款数额3%的罚款，加处总额不超出罚款数额（第七十二条第一款第一项）",
                    "the organ may add 3% of the fine for each day, not more than the fine in all (art. 72 para. 1 item 1)",
                ),
            ),
            note=Label(
                "自然日（“十五日”不在第八十五条之列）；当场收缴的除外；确有经济困难的，经申请和批准可以暂缓或者分期（第六十六条第二款）；"
                "复议、诉讼期间不计加处罚款（第七十三条第三款）",
                "natural days (fifteen isn't among those of art. 85); except fines collected on the spot; in real hardship the organ "
                "may allow later payment or instalments (art. 66 para. 2); nothing is added during a review or a suit (art. 73 "
                "para. 3)",
            ),
        ),
    ),
)

EVIDENCE_REGISTERED = Rule(
    id="powers.penalty.evidence.registered",
    label=Label("先行登记保存证据的处理", "decide on evidence registered for preservation"),
    actor=Actor.OFFICE,
    trigger=Label("证据先行登记保存", "evidence registered"),
    versions=(
        Version(
            date(2021, 7, 15),
            Citation(PENALTY_LAW_2021, 56),
            Term(WorkingDays(7), clauses=COUNTING_PENALTIES),
        ),
    ),
)

PUBLICATION_WITHDRAW = Rule(
    id="powers.penalty.publication.withdraw",
    label=Label("撤回已公开的处罚决定信息", "withdraw a published penalty that was changed or annulled"),
    actor=Actor.OFFICE,
    trigger=Label(
        "处罚决定被变更、撤销、确认违法或者无效", "penalty changed, annulled or declared unlawful or void"
    ),
    versions=(
        Version(
            date(2021, 7, 15),
            Citation(PENALTY_LAW_2021, 48, 2),
            Term(WorkingDays(3), clauses=COUNTING_PENALTIES),
        ),
    ),
)

LIMITATION = Rule(
    id="powers.penalty.limitation",
    label=Label("行政处罚追责时效", "limitation of penalties"),
    actor=Actor.OFFICE,
    trigger=Label("违法行为发生（连续或者继续的，行为终了）", "act committed, or ended if it went on"),
    versions=(
        # From general knowledge of the text.
        Version(
            date(1996, 10, 1),
            Citation(PENALTY_LAW_1996, 29, confidence=Confidence.UNSURE),
            Term(
                Years(2),
                roll=Roll.STAYS,
                bound=Bound.LASTING,
                on_lapse=Label("未被发现的不再处罚", "if not found out by then there is no penalty"),
            ),
            Confidence.UNSURE,
            note=Label(
                "1996年条文未读；当时没有五年的规定；法律另有规定的除外；时效届满日不顺延是我们的理解",
                "the article of 1996 wasn't read; it had no five years then; other laws may differ; that a limitation doesn't roll "
                "is our reading",
            ),
        ),
        Version(
            date(2021, 7, 15),
            Citation(PENALTY_LAW_2021, 36, 1),
            Term(
                Years(2),
                roll=Roll.STAYS,
                bound=Bound.LASTING,
                on_lapse=Label("未被发现的不再处罚", "if not found out by then there is no penalty"),
            ),
            note=Label(
                "涉及生命健康、金融安全且有危害后果的为五年；法律另有规定的除外（2026年8月15日起另见生态环境法典第一千零五十四条，年数相同）；时效届满日不顺延是我们的理解",
                "five years if life, health or financial security were harmed; other laws may differ (since 2026-08-15 also "
                "the Ecological and Environmental Code, art. 1054, with the same years); that a limitation doesn't roll is our "
                "reading",
            ),
            also=(Citation(PENALTY_LAW_2021, 36, 2),),
            transition=Transition(
                Selector.START,
                Citation(PENALTY_LAW_2021, 37),
                Label(
                    "处罚适用行为发生时的规定，新规定较轻的适用新规定；时效亦依此是我们的理解",
                    "penalties follow the law of the act, or the new one if milder; that limitation does too is our reading",
                ),
            ),
        ),
    ),
)

LIMITATION_HARM = Rule(
    id="powers.penalty.limitation.harm",
    label=Label(
        "行政处罚追责时效（有危害后果）",
        "limitation of penalties with harm to life, health or financial security",
    ),
    actor=Actor.OFFICE,
    trigger=Label("违法行为发生（连续或者继续的，行为终了）", "act committed, or ended if it went on"),
    versions=(
        Version(
            date(2021, 7, 15),
            Citation(PENALTY_LAW_2021, 36, 1),
            Term(
                Years(5),
                roll=Roll.STAYS,
                bound=Bound.LASTING,
                on_lapse=Label("未被发现的不再处罚", "if not found out by then there is no penalty"),
            ),
            note=Label(
                "五年自2021年7月15日起；此前的行为适用1996年法律的两年（从旧兼从轻，第三十七条，适用于时效是我们的理解）；时效届满日不顺延"
                "是我们的理解",
                "five years since 2021-07-15; earlier acts have the two years of the law of 1996 (law of the act or the milder one, "
                "art. 37, which for limitation is our reading); that a limitation doesn't roll is our reading",
            ),
            also=(Citation(PENALTY_LAW_2021, 36, 2),),
        ),
    ),
)

RULES = (
    HEARING_REQUEST,
    HEARING_NOTICE,
    DECIDE,
    ENV_FILE,
    ENV_DECIDE,
    DELIVER,
    PAY,
    EVIDENCE_REGISTERED,
    PUBLICATION_WITHDRAW,
    LIMITATION,
    LIMITATION_HARM,
)
