"""Time limits of state secrets 国家秘密的期限: rules ``archives.secrecy.*``."""

from __future__ import annotations

from datetime import date

from govrules.archives.sources import (
    SECRECY_PERIODS_1990,
    SECRETS_LAW_2010,
    SECRETS_LAW_2024,
    SECRETS_REGULATION_2014,
    SECRETS_REGULATION_2024,
)
from govrules.labels import Label
from govrules.limits.length import Days, Hours, WorkingDays, Years
from govrules.limits.recurrence import Every, Period
from govrules.limits.rule import Rule, Version
from govrules.limits.term import Actor, Bound, Extension, PauseGround, Roll, Starts, Term
from govrules.sources import Citation, Confidence

MARKED = Label("国家秘密标明的制发日", "issue date marked on the secret")
DECLASSIFIED = Label("保密期限届满，自行解密", "declassified by itself at expiry")
NUMBERS_BEFORE_2010 = Label(
    "据一般了解，数字与后来写入法律者相同；未见原文",
    "from general knowledge: the same numbers as later in the law; the text wasn't seen",
)
FROM_ISSUE_2010 = Label(
    "为最长期限，另有规定的除外；需要延长的，期限届满前重新确定（第十九条第二款）。自标明的制发日、不能标明的自通知之日起算，"
    "系2014年3月1日施行的实施条例第十三条第二款所定，此前的起算日未查到条文",
    "the longest period unless otherwise provided; a longer one has to be fixed before it ends (art. 19 para. 2). That it "
    "counts from the marked issue date, else from the notice, stands in art. 13 para. 2 of the implementing regulation, in "
    "force from 2014-03-01; no article was found for the time before",
)
FROM_ISSUE_2024 = Label(
    "为最长期限，另有规定的除外；需要延长的，期限届满前重新确定（第二十四条第二款）。自标明的制发日起算，不能标明的自通知之日"
    "（2024年实施条例第十九条第二款，8月31日前为2014年条例第十三条第二款）",
    "the longest period unless otherwise provided; a longer one has to be fixed before it ends (art. 24 para. 2). From the "
    "marked issue date, else from the notice (implementing regulation 2024, art. 19 para. 2; until 2024-08-31 that of "
    "2014, art. 13 para. 2)",
)
UNIT_CHANGED = Label(
    "2024年9月1日起为工作日，此前为日；无过渡条款",
    "working days since 2024-09-01, days before; no transitional clause",
)
EACH_LEVEL = Label(
    "报同级保密行政管理部门和上级主管部门；保密部门接报后在24小时内逐级上报",
    "to the secrecy administration of the same level and the superior department; the secrecy administrations "
    "pass it on level by level within 24 hours",
)
HEAD_APPROVES = Label("经保密行政管理部门负责人批准", "the head of the secrecy administration approves")
LEAK_FOUND = Label("发现泄露或者可能泄露", "leak or possible leak found")

PERIOD_TOP_SECRET = Rule(
    id="archives.secrecy.period.top_secret",
    label=Label("绝密级最长保密期限", "longest classification period: top secret"),
    actor=Actor.OFFICE,
    trigger=MARKED,
    versions=(
        Version(
            date(1990, 10, 1),
            Citation(SECRECY_PERIODS_1990, confidence=Confidence.UNSURE),
            Term(Years(30), roll=Roll.STAYS, bound=Bound.LASTING),
            Confidence.UNSURE,
            note=NUMBERS_BEFORE_2010,
        ),
        Version(
            date(2010, 10, 1),
            Citation(SECRETS_LAW_2010, 15, 2),
            Term(Years(30), roll=Roll.STAYS, bound=Bound.LASTING, on_lapse=DECLASSIFIED),
            also=(Citation(SECRETS_LAW_2010, 19, 1), Citation(SECRETS_LAW_2010, 19, 2)),
            note=FROM_ISSUE_2010,
        ),
        Version(
            date(2024, 5, 1),
            Citation(SECRETS_LAW_2024, 20, 2),
            Term(Years(30), roll=Roll.STAYS, bound=Bound.LASTING, on_lapse=DECLASSIFIED),
            also=(Citation(SECRETS_LAW_2024, 24, 2),),
            note=FROM_ISSUE_2024,
        ),
    ),
    seeds=("S2P8-3.3.2",),
)

PERIOD_SECRET = Rule(
    id="archives.secrecy.period.secret",
    label=Label("机密级最长保密期限", "longest classification period: secret"),
    actor=Actor.OFFICE,
    trigger=MARKED,
    versions=(
        Version(
            date(1990, 10, 1),
            Citation(SECRECY_PERIODS_1990, confidence=Confidence.UNSURE),
            Term(Years(20), roll=Roll.STAYS, bound=Bound.LASTING),
            Confidence.UNSURE,
            note=NUMBERS_BEFORE_2010,
        ),
        Version(
            date(2010, 10, 1),
            Citation(SECRETS_LAW_2010, 15, 2),
            Term(Years(20), roll=Roll.STAYS, bound=Bound.LASTING, on_lapse=DECLASSIFIED),
            also=(Citation(SECRETS_LAW_2010, 19, 1), Citation(SECRETS_LAW_2010, 19, 2)),
            note=FROM_ISSUE_2010,
        ),
        Version(
            date(2024, 5, 1),
            Citation(SECRETS_LAW_2024, 20, 2),
            Term(Years(20), roll=Roll.STAYS, bound=Bound.LASTING, on_lapse=DECLASSIFIED),
            also=(Citation(SECRETS_LAW_2024, 24, 2),),
            note=FROM_ISSUE_2024,
        ),
    ),
    seeds=("S2P8-3.3.2",),
)

PERIOD_CONFIDENTIAL = Rule(
    id="archives.secrecy.period.confidential",
    label=Label("秘密级最长保密期限", "longest classification period: confidential"),
    actor=Actor.OFFICE,
    trigger=MARKED,
    versions=(
        Version(
            date(1990, 10, 1),
            Citation(SECRECY_PERIODS_1990, confidence=Confidence.UNSURE),
            Term(Years(10), roll=Roll.STAYS, bound=Bound.LASTING),
            Confidence.UNSURE,
            note=NUMBERS_BEFORE_2010,
        ),
        Version(
            date(2010, 10, 1),
            Citation(SECRETS_LAW_2010, 15, 2),
            Term(Years(10), roll=Roll.STAYS, bound=Bound.LASTING, on_lapse=DECLASSIFIED),
            also=(Citation(SECRETS_LAW_2010, 19, 1), Citation(SECRETS_LAW_2010, 19, 2)),
            note=FROM_ISSUE_2010,
        ),
        Version(
            date(2024, 5, 1),
            Citation(SECRETS_LAW_2024, 20, 2),
            Term(Years(10), roll=Roll.STAYS, bound=Bound.LASTING, on_lapse=DECLASSIFIED),
            also=(Citation(SECRETS_LAW_2024, 24, 2),),
            note=FROM_ISSUE_2024,
        ),
    ),
    seeds=("S2P8-3.3.2",),
)

REVIEW = Rule(
    id="archives.secrecy.review",
    label=Label("审核所确定的国家秘密", "review the secrets one has classified"),
    actor=Actor.OFFICE,
    trigger=Label("上一次审核", "last review"),
    versions=(
        Version(
            date(2010, 10, 1),
            Citation(SECRETS_LAW_2010, 19, 2),
            Term(None),
            note=Label("“定期”，未定数字", "'regularly', without a number"),
        ),
        Version(
            date(2024, 5, 1),
            Citation(SECRETS_LAW_2024, 24, 1),
            Term(Years(1), recurs=Every(Period.YEAR)),
            note=Label("改为每年审核", "now every year"),
        ),
    ),
)

UNCLEAR_REPORT = Rule(
    id="archives.secrecy.unclear.report",
    label=Label("不明确事项报请确定", "report a matter whose classification is unclear"),
    actor=Actor.OFFICE,
    trigger=Label("先行拟定密级", "provisional classification"),
    versions=(
        Version(
            date(2014, 3, 1), Citation(SECRETS_REGULATION_2014, 19, 1), Term(Days(10)), note=UNIT_CHANGED
        ),
        Version(
            date(2024, 9, 1),
            Citation(SECRETS_REGULATION_2024, 25, 1),
            Term(WorkingDays(10)),
            note=UNIT_CHANGED,
        ),
    ),
)

UNCLEAR_DECIDE = Rule(
    id="archives.secrecy.unclear.decide",
    label=Label("不明确事项的确定", "decide on a matter whose classification is unclear"),
    actor=Actor.OFFICE,
    trigger=Label("保密行政管理部门接到报告", "report received by the secrecy administration"),
    versions=(
        Version(
            date(2014, 3, 1), Citation(SECRETS_REGULATION_2014, 19, 2), Term(Days(10)), note=UNIT_CHANGED
        ),
        Version(
            date(2024, 9, 1),
            Citation(SECRETS_REGULATION_2024, 25, 2),
            Term(WorkingDays(10)),
            note=UNIT_CHANGED,
        ),
    ),
)

LEAK_REPORT = Rule(
    id="archives.secrecy.leak.report",
    label=Label("报告泄密", "report a leak"),
    actor=Actor.OFFICE,
    trigger=LEAK_FOUND,
    versions=(
        Version(
            date(2014, 3, 1),
            Citation(SECRETS_REGULATION_2014, 34, 1),
            Term(Hours(24), Starts.INSTANT),
            note=EACH_LEVEL,
        ),
        Version(
            date(2024, 9, 1),
            Citation(SECRETS_REGULATION_2024, 61, 1),
            Term(Hours(24), Starts.INSTANT),
            note=EACH_LEVEL,
        ),
    ),
)

IDENTIFICATION = Rule(
    id="archives.secrecy.identification",
    label=Label(
        "国家秘密鉴定（2024年9月起：国家秘密和情报鉴定）",
        "identify whether something is a state secret (since September 2024: or intelligence)",
    ),
    actor=Actor.OFFICE,
    trigger=Label("受理鉴定申请", "request accepted"),
    versions=(
        Version(
            date(2014, 3, 1),
            Citation(SECRETS_REGULATION_2014, 37, 2),
            Term(
                Days(30),
                extends=Extension(Days(30), HEAD_APPROVES, Citation(SECRETS_REGULATION_2014, 37, 2)),
            ),
        ),
        Version(
            date(2024, 9, 1),
            Citation(SECRETS_REGULATION_2024, 63, 2),
            Term(
                Days(30),
                extends=Extension(Days(30), HEAD_APPROVES, Citation(SECRETS_REGULATION_2024, 63, 2)),
                pauses=(
                    PauseGround(
                        "expert_consultation",
                        Label("专家咨询", "consulting experts"),
                        Citation(SECRETS_REGULATION_2024, 63, 2),
                    ),
                ),
            ),
            note=Label(
                "不计入的时间不限于专家咨询（条文为“等”），其他事由未列明",
                "consulting experts is an example only of the time left out: the list is open",
            ),
        ),
    ),
)

RULES = (
    PERIOD_TOP_SECRET,
    PERIOD_SECRET,
    PERIOD_CONFIDENTIAL,
    REVIEW,
    UNCLEAR_REPORT,
    UNCLEAR_DECIDE,
    LEAK_REPORT,
    IDENTIFICATION,
)
