"""Rulebook 规则库: a frozen set of rules, found by id, with limits and layers that a user adds."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from attrs import evolve, field, frozen

from govrules.calendar.civil import civil_day
from govrules.errors import BadDefinition, BadValue, NotInForce, UnknownRule, WrongType
from govrules.limits.length import Length
from govrules.limits.rule import Layer, Rule, Version
from govrules.places import Place, lineage, read_place


@frozen
class Rulebook:
    """规则库: rules by id. Every change gives a new book; the old one stays as it is."""

    rules: tuple[Rule, ...] = field(repr=lambda rules: f"<{len(rules)} rules>")
    _by_id: dict[str, Rule] = field(init=False, repr=False, eq=False)

    def __attrs_post_init__(self) -> None:
        by_id = {rule.id: rule for rule in self.rules}
        if len(by_id) != len(self.rules):
            twice = sorted(
                {one.id for one in self.rules if sum(one.id == other.id for other in self.rules) > 1}
            )
            raise BadDefinition(f"two rules have the same id: {', '.join(twice)}")
        object.__setattr__(self, "_by_id", by_id)

    def rule(self, id: str) -> Rule:
        """查找规则: the rule with this id; `UnknownRule` with near matches otherwise."""
        found = self._by_id.get(id) if isinstance(id, str) else None
        if found is None:
            raise UnknownRule(unknown_rule(id, self._by_id))
        return found

    def select(
        self, domain: str | None = None, on: date | None = None, place: Place | str | None = None
    ) -> tuple[Rule, ...]:
        """筛选规则: the rules of a domain, in force on a day, at a place; national ones for ``place=None``."""
        where = None if place is None else lineage(read_place(place))
        found = []
        for rule in self.rules:
            if domain is not None and rule.id.split(".")[0] != domain:
                continue
            if rule.place is not None and (where is None or rule.place not in where):
                continue
            if on is not None:
                try:
                    rule.on(civil_day(on), place)
                except NotInForce:
                    continue
            found.append(rule)
        if domain is not None and not any(rule.id.split(".")[0] == domain for rule in self.rules):
            known = ", ".join(sorted({rule.id.split(".")[0] for rule in self.rules}))
            raise UnknownRule(f"no rules of a domain {domain!r}; domains: {known}")
        return tuple(found)

    def with_rules(self, *rules: Rule) -> Rulebook:
        """增加或替换规则: a book with these rules; one with a known id takes the old one's place."""
        new = {rule.id: rule for rule in rules}
        kept = tuple(new.pop(rule.id, rule) for rule in self.rules)
        return Rulebook((*kept, *new.values()))

    def with_office_limit(self, id: str, length: Length, *, office: str) -> Rulebook:
        """机关自设期限: a limit of ``office`` for a rule in which the law sets no number.

        Every later answer names it. Raises `BadValue` where the law sets a number itself.
        """
        rule = self.rule(id)
        if not office:
            raise BadValue(f"{id}: a limit of an office needs the office's name")
        if not isinstance(length, Length):
            raise WrongType(f"{id}: a limit is a length such as WorkingDays(20), not {length!r}")
        changed = []
        for version in rule.versions:
            if version.term is not None and version.term.length is None:
                note = f"{length.text()}（{office}）"
                term = evolve(version.term, length=length)
                version = evolve(version, term=term, office_limit=note)
            changed.append(version)
        if tuple(changed) == rule.versions:
            raise BadValue(f"{id}: the law sets a number itself, an office can't set another")
        return self.with_rules(evolve(rule, versions=tuple(changed)))

    def with_layer(self, id: str, place: Place | str, versions: Iterable[Version]) -> Rulebook:
        """增加地方规定: a book in which ``place`` departs from a national rule with these versions."""
        rule = self.rule(id)
        where = read_place(place)
        kept = tuple(layer for layer in rule.layers if layer.place != where)
        return self.with_rules(evolve(rule, layers=(*kept, Layer(where, tuple(versions)))))

    def known_on(self, day: date) -> Rulebook:
        """某日已公布的规则: the book as promulgated by ``day``; versions of later instruments are left out.

        An instrument whose day of promulgation isn't stored counts as known from the version's start.
        """
        day = civil_day(day)

        def known(version: Version) -> bool:
            since = version.citation.instrument.promulgated or version.since
            return since is None or since <= day

        rules = []
        for rule in self.rules:
            versions = tuple(version for version in rule.versions if known(version))
            layers = tuple(
                evolve(layer, versions=local)
                for layer in rule.layers
                if (local := tuple(version for version in layer.versions if known(version)))
            )
            if versions:
                rules.append(evolve(rule, versions=versions, layers=layers))
        return Rulebook(tuple(rules))


def unknown_rule(id: object, known: Iterable[str]) -> str:
    """未知规则提示: what to say of an id that no rule has."""
    # Loaded here: only a mistake needs it.
    from difflib import get_close_matches

    names = list(known)
    near = get_close_matches(str(id), names, n=3, cutoff=0.4)
    hint = f"did you mean {', '.join(near)}?" if near else "list them with govrules.rules()"
    return f"no rule {id!r}; {hint}"
