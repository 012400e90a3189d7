"""Time limits of administrative licences 行政许可的期限: rules ``powers.licence.*``."""

from __future__ import annotations

from datetime import date

from govrules.instruments import LICENSING_LAW
from govrules.labels import Label
from govrules.limits.length import Days, WorkingDays
from govrules.limits.rule import Rule, Version
from govrules.limits.term import Actor, Direction, Extension, Measure, PauseGround, Starts, Term
from govrules.powers.sources import COUNTING_LICENCES
from govrules.sources import Citation

ACCEPTED = Label("许可申请受理", "application accepted")
EXPIRY = Label("许可有效期届满", "day on which the licence expires")
# The organ tells the applicant in writing how long these take (art. 45).
EXCLUDED = (
    PauseGround("hearing", Label("听证", "hearing"), Citation(LICENSING_LAW, 45)),
    PauseGround("tender", Label("招标", "tender"), Citation(LICENSING_LAW, 45)),
    PauseGround("auction", Label("拍卖", "auction"), Citation(LICENSING_LAW, 45)),
    PauseGround("inspection", Label("检验", "inspection"), Citation(LICENSING_LAW, 45)),
    PauseGround("testing", Label("检测", "testing"), Citation(LICENSING_LAW, 45)),
    PauseGround("quarantine", Label("检疫", "quarantine"), Citation(LICENSING_LAW, 45)),
    PauseGround("appraisal", Label("鉴定", "appraisal"), Citation(LICENSING_LAW, 45)),
    PauseGround("expert_review", Label("专家评审", "expert review"), Citation(LICENSING_LAW, 45)),
)

CORRECTION = Rule(
    id="powers.licence.correction",
    label=Label("一次告知许可申请补正", "one-time notice of missing documents"),
    actor=Actor.OFFICE,
    trigger=Label("收到许可申请材料", "application received"),
    versions=(
        Version(
            date(2004, 7, 1),
            Citation(LICENSING_LAW, 32, 1, 4),
            Term(
                WorkingDays(5),
                on_lapse=Label("自收到申请材料之日起即为受理", "deemed accepted from the day of receipt"),
                clauses=COUNTING_LICENCES,
            ),
            note=Label("或者当场告知", "or on the spot"),
        ),
    ),
)

DECIDE = Rule(
    id="powers.licence.decide",
    label=Label("作出行政许可决定", "decide on a licence"),
    actor=Actor.OFFICE,
    trigger=ACCEPTED,
    versions=(
        Version(
            date(2004, 7, 1),
            Citation(LICENSING_LAW, 42, 1),
            Term(
                WorkingDays(20),
                extends=Extension(
                    WorkingDays(10),
                    Label(
                        "经本行政机关负责人批准并告知申请人理由",
                        "the head of the organ approves and the reason is told to the applicant",
                    ),
                    Citation(LICENSING_LAW, 42, 1),
                ),
                pauses=EXCLUDED,
                clauses=COUNTING_LICENCES,
            ),
            note=Label("法律、法规另有规定的从其规定", "other laws and regulations prevail"),
        ),
    ),
)

DECIDE_UNIFIED = Rule(
    id="powers.licence.decide.unified",
    label=Label("统一、联合或者集中办理许可", "decide on a licence when several organs act together"),
    actor=Actor.OFFICE,
    trigger=ACCEPTED,
    versions=(
        Version(
            date(2004, 7, 1),
            Citation(LICENSING_LAW, 42, 2),
            Term(
                WorkingDays(45),
                extends=Extension(
                    WorkingDays(15),
                    Label(
                        "经本级人民政府负责人批准并告知申请人理由",
                        "the head of the government approves and the reason is told to the applicant",
                    ),
                    Citation(LICENSING_LAW, 42, 2),
                ),
                pauses=EXCLUDED,
                clauses=COUNTING_LICENCES,
            ),
            note=Label(
                "条文未写明自何日起算，自受理起算是我们的理解",
                "the text names no starting day; that it runs from acceptance is our reading",
            ),
        ),
    ),
)

LOWER_REVIEW = Rule(
    id="powers.licence.lower_review",
    label=Label("下级机关初审许可申请", "first examination by the lower organ"),
    actor=Actor.OFFICE,
    trigger=ACCEPTED,
    versions=(
        Version(
            date(2004, 7, 1),
            Citation(LICENSING_LAW, 43),
            Term(WorkingDays(20), pauses=EXCLUDED, clauses=COUNTING_LICENCES),
            note=Label("法律、法规另有规定的从其规定", "other laws and regulations prevail"),
        ),
    ),
)

DELIVER = Rule(
    id="powers.licence.deliver",
    label=Label("颁发、送达许可证件", "issue and deliver the licence"),
    actor=Actor.OFFICE,
    trigger=Label("作出准予许可的决定", "licence granted"),
    versions=(
        Version(
            date(2004, 7, 1),
            Citation(LICENSING_LAW, 44),
            Term(WorkingDays(10), measured=Measure.DELIVERED, clauses=COUNTING_LICENCES),
        ),
    ),
)

HEARING_REQUEST = Rule(
    id="powers.licence.hearing.request",
    label=Label("要求许可听证", "ask for a hearing on a licence"),
    actor=Actor.CITIZEN,
    trigger=Label("被告知听证权利", "told of the right to a hearing"),
    versions=(
        Version(
            date(2004, 7, 1),
            Citation(LICENSING_LAW, 47, 1),
            Term(
                WorkingDays(5),
                contested_unit=True,
                on_lapse=Label(
                    "行政机关可以不组织听证（条文未写明，是推论）",
                    "the hearing need not be held (not written, an inference)",
                ),
            ),
            note=Label(
                "第八十二条只说行政机关的期限，申请人的五日字面为自然日；此处按工作日计，是有利于申请人的理解",
                "art. 82 speaks of periods of the organ, so the applicant's five days are natural by the words; working days, as "
                "taken here, are the reading that favours the applicant",
            ),
        ),
    ),
)

HEARING_ORGANISE = Rule(
    id="powers.licence.hearing.organise",
    label=Label("组织许可听证", "organise the hearing on a licence"),
    actor=Actor.OFFICE,
    trigger=Label("提出听证申请", "hearing requested"),
    versions=(
        Version(
            date(2004, 7, 1),
            Citation(LICENSING_LAW, 47, 1),
            Term(WorkingDays(20), clauses=COUNTING_LICENCES),
            note=Label(
                "条文未写明自何日起算，自提出申请起算是我们的理解；听证所需时间不计入许可决定期限（第四十五条）",
                "the text names no starting day, that it runs from the request is our reading; the time of the hearing is outside "
                "the period to decide (art. 45)",
            ),
        ),
    ),
)

HEARING_NOTICE = Rule(
    id="powers.licence.hearing.notice",
    label=Label("许可听证通知", "tell time and place of the hearing on a licence"),
    actor=Actor.OFFICE,
    trigger=Label("举行听证", "day of the hearing"),
    versions=(
        Version(
            date(2004, 7, 1),
            Citation(LICENSING_LAW, 48, 1, 1),
            Term(WorkingDays(7), direction=Direction.BACKWARD, clauses=COUNTING_LICENCES),
        ),
    ),
)

INSPECTION_ASSIGN = Rule(
    id="powers.licence.inspection.assign",
    label=Label("指派检验、检测、检疫人员", "send two inspectors"),
    actor=Actor.OFFICE,
    trigger=ACCEPTED,
    versions=(
        Version(
            date(2004, 7, 1),
            Citation(LICENSING_LAW, 55, 2),
            Term(WorkingDays(5), clauses=COUNTING_LICENCES),
        ),
    ),
)

RENEWAL_APPLY = Rule(
    id="powers.licence.renewal.apply",
    label=Label("申请延续许可", "apply for renewal of a licence"),
    actor=Actor.CITIZEN,
    trigger=EXPIRY,
    versions=(
        Version(
            date(2004, 7, 1),
            Citation(LICENSING_LAW, 50, 1),
            Term(Days(30), direction=Direction.BACKWARD),
            note=Label(
                "被许可人的期限，不适用第八十二条，按自然日；法律、法规、规章另有规定的从其规定",
                "a period of the holder, so not covered by art. 82: natural days; other laws, regulations and rules prevail",
            ),
        ),
    ),
)

RENEWAL_DECIDE = Rule(
    id="powers.licence.renewal.decide",
    label=Label("决定是否准予延续许可", "decide on renewal of a licence"),
    actor=Actor.OFFICE,
    trigger=EXPIRY,
    versions=(
        Version(
            date(2004, 7, 1),
            Citation(LICENSING_LAW, 50, 2),
            Term(
                Days(0),
                Starts.SAME_DAY,
                on_lapse=Label(
                    "依法申请延续的，视为准予延续；未按时申请的能否适用，条文未写明",
                    "if renewal was applied for as the law says the licence is deemed renewed; for late applications the text doesn't say",
                ),
            ),
            note=Label("应在有效期届满前决定", "to be decided before the licence expires"),
        ),
    ),
)

RULES = (
    CORRECTION,
    DECIDE,
    DECIDE_UNIFIED,
    LOWER_REVIEW,
    DELIVER,
    HEARING_REQUEST,
    HEARING_ORGANISE,
    HEARING_NOTICE,
    INSPECTION_ASSIGN,
    RENEWAL_APPLY,
    RENEWAL_DECIDE,
)
