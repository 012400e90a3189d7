"""Catalogue 规则目录: the rules and workflows that govrules ships, found by id."""

from __future__ import annotations

from datetime import date
from functools import cache
from importlib import import_module
from os import listdir
from typing import TYPE_CHECKING

from govrules.errors import UnknownRule
from govrules.limits.rule import Rule
from govrules.limits.rulebook import Rulebook, unknown_rule, with_layers
from govrules.limits.term import Actor
from govrules.places import Place, read_place

if TYPE_CHECKING:
    from govrules.calendar.workdays import WorkCalendar
    from govrules.duty import Duty
    from govrules.procedure.workflow import Workflow
    from govrules.year_plan import DutyCalendar

# The first word of a rule's id is its package.
DOMAINS = (
    "disclosure",
    "documents",
    "decisions",
    "petitions",
    "proposals",
    "supervision",
    "reporting",
    "services",
    "powers",
    "evaluation",
    "organisation",
    "archives",
    "remedies",
)


def rule(id: str) -> Rule:
    """查找规则: the rule with this id, such as ``"disclosure.application.reply"``.

    Raises `UnknownRule` (a ``LookupError``) that lists near matches.
    """
    domain = id.split(".", 1)[0] if isinstance(id, str) else ""
    if domain in DOMAINS:
        found = _domain_rules(domain).get(id)
        if found is not None:
            return found
    raise UnknownRule(unknown_rule(id, [one.id for one in rulebook().rules]))


def rules(
    domain: str | None = None, on: date | None = None, place: Place | str | None = None
) -> tuple[Rule, ...]:
    """筛选规则: the shipped rules of a domain, in force on a day, at a place (None: national rules only)."""
    return rulebook().select(domain, on, place)


@cache
def rulebook() -> Rulebook:
    """规则库: the frozen book of every shipped rule."""
    return Rulebook(tuple(one for domain in DOMAINS for one in _domain_rules(domain).values()))


def duties(
    place: Place | str | None = None,
    on: date | None = None,
    domain: str | None = None,
    *,
    actor: Actor | str | None = Actor.OFFICE,
) -> tuple[Duty, ...]:
    """职责一览: the duties that come again at a place (None: nationally), in force on a day (None: ever).

    Those of offices; ``actor=`` asks for those of citizens and enterprises (``"citizen"``), or None for both.
    A local duty that departs from a national one stands under the national id, at the place. Raises
    `BadValue` for an unknown place or actor, `UnknownRule` for an unknown domain.

    >>> [duty.rule.id for duty in duties(domain="disclosure", on=date(2025, 1, 1))][:1]
    ['disclosure.annual_report.department']
    """
    from govrules.duty import Duty, recurs

    where = None if place is None else read_place(place)
    owed_by = None if actor is None else Actor.read(actor)
    found = []
    for one in rulebook().select(domain, on, where):
        if one.departs or (owed_by is not None and one.actor is not owed_by):
            continue
        versions = one.versions if on is None else (one.on(on, where),)
        if where is not None and on is None:
            versions = (*versions, *(version for layer in one.layers_of(where) for version in layer.versions))
        if any(recurs(version) for version in versions):
            found.append(Duty(one, where))
    return tuple(found)


def duty_calendar(
    year: int,
    place: Place | str | None = None,
    *,
    domain: str | None = None,
    calendar: WorkCalendar | None = None,
    frequent: bool = False,
) -> DutyCalendar:
    """年度职责日历: every duty of a place that falls in a year, and those that stand all year.

    National duties and those of the place and the places above it. ``frequent`` lists duties of every day
    and every week day by day too, where the calendar knows their days. ``.text()``, ``.rows()`` and
    ``.to_ical()`` give it as a page, a table and a calendar file. Raises `BadValue` for an unknown place or year.

    >>> plan = duty_calendar(2026, "Yunfu", domain="disclosure")
    >>> [str(one.last) for one in plan.instances if one.duty.rule.id == "disclosure.annual_report.department"]
    ['2026-01-31']
    """
    from govrules.year_plan import duty_calendar_of

    if calendar is None:
        from govrules.calendar import CHINA

        calendar = CHINA
    where = None if place is None else read_place(place)
    return duty_calendar_of(duties(where, domain=domain), year, where, calendar, frequent=frequent)


@cache
def _domain_rules(domain: str) -> dict[str, Rule]:
    rules = [*import_module(f"govrules.{domain}.rules").RULES, *_local_rules(domain)]
    return {one.id: one for one in with_layers(rules)}


def _local_rules(domain: str) -> list[Rule]:
    """The rules of every file in the domain's ``local`` folder: a new place is a new file."""
    folders = [f"{folder}/local" for folder in import_module(f"govrules.{domain}").__path__]
    names = [f"govrules.{domain}.local.{name}" for name in _files_of(folders)]
    return [rule for name in names for rule in import_module(name).RULES]


def _files_of(folders: list[str]) -> list[str]:
    """The names of the modules in these folders, in order; none where there is no such folder."""
    found: set[str] = set()
    for folder in folders:
        try:
            found |= {one.removesuffix(".py") for one in listdir(folder) if one.endswith(".py")}
        except FileNotFoundError:
            continue
        except OSError:  # not in a file system: a zipped library
            from pkgutil import iter_modules

            found |= {one.name for one in iter_modules([folder])}
    return sorted(found - {"__init__"})


def workflow(id: str, on: date | None = None) -> Workflow:
    """查找流程: the version of a procedure in force ``on`` a civil day, such as ``"disclosure.application"``.

    ``on`` may be left out only where one version exists. Raises `UnknownRule` with near matches,
    `NotYetInForce` before the first version.

    >>> str(workflow("disclosure.application", on=date(2024, 9, 20)).next("processing", "replied"))
    'replied'
    """
    # Loaded here: a due date needs no procedure.
    from govrules.kinds import record_type
    from govrules.procedure.workflow import in_force

    return in_force(record_type(id).kind.workflows, on, id)
