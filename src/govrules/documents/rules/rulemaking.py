"""Time limits of making rules 规章制定与备案的期限: rules ``documents.rulemaking.*``."""

from __future__ import annotations

from datetime import date

from govrules.documents.sources import (
    FILING_2001,
    FILING_2024,
    LEGISLATION_LAW_2023,
    RULEMAKING_2001,
    RULEMAKING_2017,
)
from govrules.labels import Label
from govrules.limits.length import Days, YearlyDate
from govrules.limits.recurrence import EachTime
from govrules.limits.rule import Rule, Version
from govrules.limits.term import Actor, Bound, Direction, Term
from govrules.sources import Citation, Confidence

PUBLISHED = Label("公布规章", "rule published")

DRAFT_PUBLIC_COMMENT = Rule(
    id="documents.rulemaking.draft.public_comment",
    label=Label("规章草案公开征求意见的最短期限", "shortest public comment on a draft rule"),
    actor=Actor.OFFICE,
    trigger=Label("规章草案向社会公布", "draft published"),
    versions=(
        Version(
            date(2018, 5, 1),
            Citation(RULEMAKING_2017, 15, 2),
            Term(Days(30), bound=Bound.SHORTEST),
            also=(Citation(RULEMAKING_2017, 21, 2),),
            note=Label(
                "条文用“一般”，可有例外；依法须保密的草案不公布",
                "the text says 'as a rule'; drafts that must be kept secret aren't published",
            ),
        ),
    ),
)

HEARING_NOTICE = Rule(
    id="documents.rulemaking.hearing.notice",
    label=Label("规章听证会公告", "announce a hearing on a draft rule"),
    actor=Actor.OFFICE,
    trigger=Label("举行听证会", "hearing held"),
    versions=(
        Version(
            date(2018, 5, 1),
            Citation(RULEMAKING_2017, 16, 2, 1),
            Term(Days(30), direction=Direction.BACKWARD),
            note=Label(
                "自听证会之日倒算；公告须载明时间、地点和内容",
                "counted back from the hearing; the announcement names time, place and matter",
            ),
        ),
    ),
)

ENTRY_INTO_FORCE = Rule(
    id="documents.rulemaking.entry_into_force",
    label=Label(
        "规章公布至施行的最短间隔", "shortest time from publication of a rule to its entry into force"
    ),
    actor=Actor.OFFICE,
    trigger=PUBLISHED,
    versions=(
        Version(
            date(2002, 1, 1),
            Citation(RULEMAKING_2001, 32, confidence=Confidence.SECONDARY),
            Term(Days(30), bound=Bound.SHORTEST),
            Confidence.SECONDARY,
            note=Label(
                "满30日之后方施行，最早为届满日的次日；例外同2017年文本；2001年文本未见，所读为2017年修订文本",
                "in force once the 30 days have run, so on the day after their last at the earliest; exceptions as in the "
                "text of 2017. The text of 2001 wasn't seen, that of 2017 was read",
            ),
        ),
        Version(
            date(2018, 5, 1),
            Citation(RULEMAKING_2017, 32),
            Term(Days(30), bound=Bound.SHORTEST),
            note=Label(
                "满30日之后方施行，最早为届满日的次日；涉及国家安全、汇率、货币政策或者不即行施行有碍的可自公布日施行",
                "in force once the 30 days have run, so on the day after their last at the earliest; exceptions for "
                "security, exchange rate, monetary policy, or where delay would harm",
            ),
        ),
    ),
)

FILE = Rule(
    id="documents.rulemaking.file",
    label=Label("规章报送备案", "file a rule for the record"),
    actor=Actor.OFFICE,
    trigger=PUBLISHED,
    versions=(
        Version(
            date(2002, 1, 1),
            Citation(FILING_2001, 3),
            Term(Days(30), recurs=EachTime(PUBLISHED)),
            also=(Citation(RULEMAKING_2001, 34, confidence=Confidence.SECONDARY),),
            note=Label(
                "立法法（2000年、2015年文本）亦有备案规定，未读",
                "the Legislation Law (texts of 2000 and 2015) has a rule on filing too, which wasn't read",
            ),
        ),
        Version(
            date(2018, 5, 1),
            Citation(FILING_2001, 3),
            Term(Days(30), recurs=EachTime(PUBLISHED)),
            also=(Citation(RULEMAKING_2017, 34),),
            note=Label(
                "期限未变，规章制定程序条例改用2017年修订文本；2023年3月15日起上位法为立法法（2023年）第一百零九条第四项",
                "the same 30 days, beside the text of 2017 on making rules; since 2023-03-15 the superior law is art. 109 "
                "item 4 of the Legislation Law of 2023",
            ),
        ),
        Version(
            date(2024, 11, 1),
            Citation(FILING_2024, 4),
            Term(Days(30), recurs=EachTime(PUBLISHED)),
            also=(Citation(LEGISLATION_LAW_2023, 109, item=4), Citation(RULEMAKING_2017, 34)),
            note=Label(
                "上位法立法法定为公布后三十日内",
                "the superior law, the Legislation Law, says within thirty days after publication",
            ),
        ),
    ),
)

FILE_SUPPLEMENT = Rule(
    id="documents.rulemaking.file.supplement",
    label=Label("补充或者重新报送备案", "complete a deficient filing or file again"),
    actor=Actor.OFFICE,
    trigger=Label("收到补充或者重新报送的通知", "notice to complete the filing received"),
    versions=(
        Version(
            date(2024, 11, 1),
            Citation(FILING_2024, 9, 2),
            Term(Days(15)),
            note=Label(
                "2024年新设；此前的备案条例第七条未定天数",
                "new in 2024; the earlier regulation (art. 7) set no number",
            ),
        ),
    ),
)

FILE_RESPONSE = Rule(
    id="documents.rulemaking.file.response",
    label=Label("报告备案审查意见的处理情况", "report how an objection to a filed rule was handled"),
    actor=Actor.OFFICE,
    trigger=Label("接到审查处理通知", "notice of the objection received"),
    versions=(
        Version(date(2002, 1, 1), Citation(FILING_2001, 17), Term(Days(30))),
        Version(date(2024, 11, 1), Citation(FILING_2024, 21), Term(Days(30))),
    ),
)

FILE_YEARLY_LIST = Rule(
    id="documents.rulemaking.file.yearly_list",
    label=Label("报送上一年度规章目录", "yearly list of the rules made"),
    actor=Actor.OFFICE,
    trigger=Label("年度终了", "the year ends"),
    versions=(
        Version(
            date(2002, 1, 1),
            Citation(FILING_2001, 19),
            Term(YearlyDate(1, 31)),
            note=Label("条文为“1月底前”", "the text says by the end of January"),
        ),
        Version(date(2024, 11, 1), Citation(FILING_2024, 22), Term(YearlyDate(1, 31))),
    ),
)

RULES = (
    DRAFT_PUBLIC_COMMENT,
    HEARING_NOTICE,
    ENTRY_INTO_FORCE,
    FILE,
    FILE_SUPPLEMENT,
    FILE_RESPONSE,
    FILE_YEARLY_LIST,
)
