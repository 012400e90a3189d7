"""Time limits of normative documents 规范性文件的期限: rules ``documents.normative.*``."""

from __future__ import annotations

from datetime import date

from govrules.documents.sources import (
    LAW_BASED_GOVERNMENT_2010,
    LITIGATION_COUNTING,
)
from govrules.instruments import BUSINESS_ENVIRONMENT, LITIGATION_INTERPRETATION_2018, REGULATION_2019
from govrules.labels import Label
from govrules.limits.length import Days, WorkingDays, Years
from govrules.limits.recurrence import EachTime
from govrules.limits.rule import Rule, Version
from govrules.limits.term import Actor, Bound, Roll, Term
from govrules.sources import Citation, Confidence

SIGNED = Label(
    "信息形成或者变更（规范性文件以签发为形成：本库理解）",
    "information formed or changed (a normative document when it is signed: our reading)",
)
CLEANED_UP = Label("上一次清理完成", "last clean-up finished")

PUBLIC_COMMENT_MARKET = Rule(
    id="documents.normative.public_comment.market",
    label=Label(
        "涉市场主体文件公开征求意见的最短期限",
        "shortest public comment on documents that concern market entities",
    ),
    actor=Actor.OFFICE,
    trigger=Label("文件草案向社会公布", "draft published"),
    versions=(
        Version(
            date(2020, 1, 1),
            Citation(BUSINESS_ENVIRONMENT, 62, 2),
            Term(Days(30), bound=Bound.SHORTEST),
            note=Label(
                "条文用“一般”，可有例外；及于行政法规、规章、行政规范性文件；依法须保密的除外",
                "the text says 'as a rule'; for administrative regulations, rules and administrative normative documents; "
                "secret ones are left out",
            ),
        ),
    ),
)

CLEANUP_RULES = Rule(
    id="documents.normative.cleanup.rules",
    label=Label("规章定期清理", "regular clean-up of rules"),
    actor=Actor.OFFICE,
    trigger=CLEANED_UP,
    versions=(
        Version(
            date(2010, 10, 10),
            Citation(LAW_BASED_GOVERNMENT_2010, 10, confidence=Confidence.UNSURE),
            Term(Years(5), recurs=EachTime(CLEANED_UP)),
            Confidence.UNSURE,
            note=Label("“一般每隔5年”，未见原文", "'generally every 5 years'; the text wasn't seen"),
        ),
    ),
)

CLEANUP_DOCUMENTS = Rule(
    id="documents.normative.cleanup.documents",
    label=Label(
        "规范性文件定期清理并公布结果",
        "regular clean-up of normative documents, with publication of the result",
    ),
    actor=Actor.OFFICE,
    trigger=CLEANED_UP,
    versions=(
        Version(
            date(2010, 10, 10),
            Citation(LAW_BASED_GOVERNMENT_2010, 10, confidence=Confidence.UNSURE),
            Term(Years(2), recurs=EachTime(CLEANED_UP)),
            Confidence.UNSURE,
            note=Label(
                "“一般每隔2年”，未见原文；省级规定（如青海2014年）有同样要求",
                "'generally every 2 years'; the text wasn't seen; provincial rules (Qinghai 2014) repeat it",
            ),
        ),
    ),
)

PUBLISH = Rule(
    id="documents.normative.publish",
    label=Label("规范性文件公布期限", "publish a normative document"),
    actor=Actor.OFFICE,
    trigger=SIGNED,
    versions=(
        Version(
            date(2019, 5, 15),
            Citation(REGULATION_2019, 20, item=1),
            Term(WorkingDays(20), recurs=EachTime(SIGNED)),
            also=(Citation(REGULATION_2019, 26),),
            note=Label(
                "全国无专门期限，适用主动公开的一般期限；未公布的文件不得作为行政管理依据",
                "no special national period: the general limit of proactive disclosure; an unpublished document "
                "may not be a basis",
            ),
        ),
    ),
)

JUDICIAL_SUGGESTION_REPLY = Rule(
    id="documents.normative.judicial_suggestion.reply",
    label=Label(
        "答复法院关于规范性文件的司法建议", "answer a court's suggestion on an unlawful normative document"
    ),
    actor=Actor.OFFICE,
    trigger=Label("收到司法建议", "suggestion received"),
    versions=(
        Version(
            date(2018, 2, 8),
            Citation(LITIGATION_INTERPRETATION_2018, 149, 4),
            Term(Days(60), roll=Roll.NEXT_WORKDAY, clauses=LITIGATION_COUNTING),
            note=Label(
                "情况紧急的，法院可建议立即停止执行该文件",
                "in urgent cases the court may suggest that the document no longer be applied at once",
            ),
        ),
    ),
)

RULES = (
    PUBLIC_COMMENT_MARKET,
    CLEANUP_RULES,
    CLEANUP_DOCUMENTS,
    PUBLISH,
    JUDICIAL_SUGGESTION_REPLY,
)
