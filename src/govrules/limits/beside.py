"""Beside 并列答案: the national answer that stands beside a local one."""

from __future__ import annotations

from attrs import evolve

from govrules.calendar.civil import civil_day
from govrules.errors import NotInForce
from govrules.limits.counting import answer, has_fixed_days
from govrules.limits.due import Due


def national_answer(due: Due) -> Due | None:
    """全国规定的答案: the same question under the national rule, None where there is none beside a local one."""
    rule = due.rule.national if due.options.layer is None else due.rule
    if rule is None:
        return None
    try:
        version = evolve(rule, layers=(), at=None).on(civil_day(due.start))
    except NotInForce:
        return None
    alone = evolve(rule, layers=(), at=None)
    if version.term is not None and has_fixed_days(version.term):
        return alone.due(due.start, calendar=due.calendar)
    longest = None if version.term is None else version.term.extension
    extended = due.options.extended
    if extended is not None and (
        longest is None or type(extended) is not type(longest) or extended.n > longest.n
    ):
        extended = None
    known = {one.name for one in version.readings}
    names = tuple(name for name in due.options.readings if name in known)
    options = evolve(due.options, extended=extended, readings=names, place=None, layer=None)
    return answer(alone, version, due.start, options, due.calendar)
