"""Undated steps 未定日期步骤: why an answer has no date, or not the one that was counted, in words."""

from __future__ import annotations

import datetime as dt

from govrules.limits.due import Due, Step
from govrules.limits.grounds import version_citations


def no_number(due: Due) -> list[Step]:
    """未定期限: the text sets no number."""
    return [Step("条文未规定具体期限", "The text sets no number", (due.version.citation,))]


def no_limit(due: Due) -> list[Step]:
    """不设期限: the rule is about no time limit."""
    return [Step("该规则不是期限规定", "The rule sets no time limit", version_citations(due.version))]


def not_before(due: Due, day: dt.date, since: dt.date) -> list[Step]:
    """不早于施行: a shorter period that would have ended before it was law."""
    return [
        Step(
            f"按新规定应于{day}届满，早于其施行；以施行之日{since}为准",
            f"By the new version it would have ended on {day}, before that version started: {since} it is",
            (due.version.citation,),
        )
    ]


def rule_ended(due: Due, since: dt.date) -> list[Step]:
    """已失效: the rule ended before another fixed day came."""
    return [
        Step(
            f"该规定自{since}起失效，此前再无应办之日",
            f"The rule ended on {since}, before another such day came",
            version_citations(due.version),
        )
    ]


def number_not_found(due: Due) -> list[Step]:
    """未查到: the text may set a number that was not found."""
    return [
        Step(
            "条文可能规定了期限，但未查到原文",
            "The text may set a number; it was not found in any source",
            (due.version.citation,),
        )
    ]
