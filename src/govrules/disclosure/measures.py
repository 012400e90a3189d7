"""Measures over many applications 依申请公开统计: what many ask for, and applications beside publications."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING

from attrs import frozen

from govrules.calendar.civil import civil_day
from govrules.disclosure.checks import GRANTS, last_reply
from govrules.disclosure.sources import FEWER_APPLICATIONS, NOT_ONLY_TO_ONE, OFTEN_ASKED
from govrules.errors import BadValue
from govrules.findings import Finding, Verdict
from govrules.labels import Label

if TYPE_CHECKING:
    from govrules.disclosure.records import Application

# What this file encodes; information given to one applicant only (S1P2-1.1.8) shows in the check
# disclosure.application.check.published_with_reply.
ENCODED = (OFTEN_ASKED, FEWER_APPLICATIONS, NOT_ONLY_TO_ONE)


def often_requested(cases: Iterable[Application], *, threshold: int) -> tuple[Finding, ...]:
    """申请较为集中的信息: topics asked for in at least ``threshold`` applications and not yet published.

    The sources set no number, so the office gives its own ``threshold``. A granted topic that nobody
    published is a breach of the ministry's plan of 2018; without a grant it stays unclear.
    """
    if isinstance(threshold, bool) or not isinstance(threshold, int) or threshold < 2:
        raise BadValue(
            f"threshold= is the number of applications that counts as many, at least 2, not {threshold!r}"
        )
    by_topic: dict[tuple[str, str], list[Application]] = {}
    for case in cases:
        if case.topic:
            by_topic.setdefault((case.organ, case.topic), []).append(case)
    found = []
    for (organ, topic), group in by_topic.items():
        if len(group) < threshold:
            continue
        published = any(one.name == "published" for case in group for one in case.events)
        replies = [last_reply(case) for case in group]
        granted = any(reply is not None and reply.kind in GRANTS for reply in replies)
        verdict = Verdict.OK if published else Verdict.BREACH if granted else Verdict.UNCLEAR
        state = Label("已主动公开", "published") if published else Label("未主动公开", "not published")
        found.append(
            Finding(
                ", ".join(case.id for case in group),
                "disclosure.application",
                "disclosure.application.check.often_requested",
                Label("申请较为集中的信息转为主动公开", "what many ask for is published"),
                verdict,
                Label(
                    f"“{topic}”有{len(group)}件申请，{state.zh}",
                    f"{topic!r}: {len(group)} applications, {state.en}",
                ),
                verdict,
                organ=organ,
                basis=OFTEN_ASKED,
            )
        )
    return tuple(found)


@frozen
class YearOfRequests:
    """年度依申请与主动公开数量: applications received and items published proactively in one year."""

    year: int
    applications: int
    publications: int

    @property
    def per_publication(self) -> float | None:
        """依申请与主动公开之比: applications for each item published; None where nothing was published."""
        return None if self.publications == 0 else self.applications / self.publications


def requests_by_year(
    cases: Iterable[Application], *, published: Iterable[date]
) -> tuple[YearOfRequests, ...]:
    """依申请与主动公开数量对比: how many applications came and how many items were published, by year.

    ``published`` holds the civil day of each item published proactively. Chongqing's opinions of 2010 want
    proactive publication to make applications fewer (S1P1-3.7); they set no figure, so there is no verdict.
    """
    opened = [case.first_day for case in cases]
    asked = Counter(day.year for day in opened if day is not None)
    given = Counter(civil_day(day).year for day in published)
    return tuple(YearOfRequests(year, asked[year], given[year]) for year in sorted({*asked, *given}))
