"""Grounds 计算依据: which articles carry the first day, the unit, the month's end and the last day of a count."""

from __future__ import annotations

import datetime as dt

from attrs import frozen

from govrules.labels import Label
from govrules.limits.conventions import CONVENTIONS, Convention
from govrules.limits.due import Due
from govrules.limits.rule import Version
from govrules.sources import Citation


@frozen
class Basis:
    """计算依据: articles, and the words that say how they bear on the count."""

    citations: tuple[Citation, ...]
    words: Label


@frozen
class CountingSources:
    """期间计算依据: what each part of a count rests on under one version."""

    first_day: Basis
    months: Basis
    last_day: Basis
    working_days: Citation | None


_BY_ANALOGY = Label("（参照民事期间规则）", " (civil-law convention, by analogy)")
_MONTHS_BY_ANALOGY = Label(
    "（期间届满日参照民事期间规则）", " (its last day by civil-law convention, by analogy)"
)
_REFERRED = Label("（依引用的诉讼期间规则）", " (rules of court procedure, by reference)")
_OWN = Label("", "")


def counting_sources(due: Due, start: dt.date) -> CountingSources:
    """期间计算依据: the instrument's own articles, else those it refers to, else civil law by analogy."""
    civil = convention_of(CONVENTIONS, start)
    term = due.version.term
    clauses = None if term is None else term.clauses
    if clauses is None:
        return CountingSources(
            Basis((civil.first_day,), _BY_ANALOGY),
            _months(None, civil),
            Basis(version_citations(due.version), _OWN),
            None,
        )
    other = convention_of(clauses.to, start) if clauses.to else None
    theirs = (None, None, None) if other is None else (other.first_day, other.months, other.last_day)
    refers = () if clauses.refers is None else (clauses.refers,)

    def basis(own: Citation | None, their: Citation | None, analogy: Basis) -> Basis:
        if own is not None:
            return Basis((own,), _OWN)
        if their is not None:
            return Basis((*refers, their), _REFERRED)
        return analogy

    return CountingSources(
        basis(clauses.first_day, theirs[0], Basis((civil.first_day,), _BY_ANALOGY)),
        basis(clauses.months, theirs[1], _months(None, civil)),
        basis(clauses.last_day, theirs[2], Basis(version_citations(due.version), _OWN)),
        clauses.working_days,
    )


def _months(own: Citation | None, civil: Convention) -> Basis:
    cited = own or civil.months
    return Basis(() if cited is None else (cited,), _MONTHS_BY_ANALOGY)


def convention_of(conventions: tuple[Convention, ...], day: dt.date) -> Convention:
    """某日的计算惯例: the convention in force on a day, the first one before all of them."""
    return max(
        (one for one in conventions if one.since <= day), key=lambda one: one.since, default=conventions[0]
    )


def version_citations(version: Version) -> tuple[Citation, ...]:
    """版本的条款: the article of a version and the further ones that it rests on."""
    return (version.citation, *version.also)
