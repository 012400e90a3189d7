"""Grounds 计算依据: which articles carry the first day, the unit, the month's end and the last day of a count."""

from __future__ import annotations

import datetime as dt

from attrs import frozen

from govrules.calendar.civil import civil_day
from govrules.labels import Label
from govrules.limits.conventions import CONVENTIONS, Clauses, Convention
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
_MONTHS_BY_CUSTOM = Label(
    "（至届满月的对应日，当时无明文，按惯例）", " (to the corresponding day, by custom: no text said so then)"
)
_REFERRED = Label("（依引用的诉讼期间规则）", " (rules of court procedure, by reference)")
_LIKE_COURTS = Label("（参照诉讼期间规则）", " (rules of court procedure, by analogy)")
_OWN = Label("", "")


def counting_sources(due: Due, start: dt.date) -> CountingSources:
    """期间计算依据: the instrument's own articles, else those it refers to, else civil law by analogy.

    The first day by the law of the start, the month's end and the last day by the law of the last day.
    """
    end = civil_day(due.first_due or due.latest or start)
    first = basis_of_civil(start)
    own_last = Basis(version_citations(due.version), _OWN)
    term = due.version.term
    clauses = None if term is None else term.clauses
    if clauses is None:
        return CountingSources(first, _months(end), own_last, None)
    return CountingSources(
        _basis(clauses, clauses.first_day, start, "first_day") or first,
        _basis(clauses, clauses.months, end, "months") or _months(end),
        _basis(clauses, clauses.last_day, end, "last_day") or own_last,
        clauses.working_days,
    )


def basis_of_civil(start: dt.date) -> Basis:
    """首日依据: the civil-law article on the first day, by analogy."""
    return Basis((convention_of(CONVENTIONS, start).first_day,), _BY_ANALOGY)


def _basis(clauses: Clauses, own: Citation | None, day: dt.date, part: str) -> Basis | None:
    if own is not None:
        return Basis((own,), _OWN)
    other = convention_of(clauses.to, day) if clauses.to else None
    theirs = None if other is None else getattr(other, part)
    if other is None or theirs is None:
        return None
    if other.own:
        return Basis((theirs,), _OWN)
    refers = other.refers or clauses.refers
    return Basis((theirs,), _LIKE_COURTS) if refers is None else Basis((refers, theirs), _REFERRED)


def _months(end: dt.date) -> Basis:
    cited = convention_of(CONVENTIONS, end).months
    return Basis((), _MONTHS_BY_CUSTOM) if cited is None else Basis((cited,), _MONTHS_BY_ANALOGY)


def convention_of(conventions: tuple[Convention, ...], day: dt.date) -> Convention:
    """某日的计算惯例: the convention in force on a day, the first one before all of them."""
    return max(
        (one for one in conventions if one.since <= day), key=lambda one: one.since, default=conventions[0]
    )


def version_citations(version: Version) -> tuple[Citation, ...]:
    """版本的条款: the article of a version and the further ones that it rests on."""
    return (version.citation, *version.also)
