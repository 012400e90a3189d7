"""Rulebook 规则库: a frozen set of rules, found by id, with limits and layers that a user adds."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING

from attrs import evolve, field, frozen

from govrules.calendar.civil import civil_day
from govrules.errors import BadDefinition, BadValue, NotInForce, UnknownRule, WrongType
from govrules.limits.length import Length
from govrules.limits.rule import Layer, Rule, Version, in_force
from govrules.limits.term import Bound
from govrules.places import Place, lineage, read_place

if TYPE_CHECKING:
    from govrules.limits.comparison import Change


def with_layers(rules: Iterable[Rule]) -> tuple[Rule, ...]:
    """归入各层规定: local rules shown as layers of the national rules that they depart from.

    Raises `BadDefinition` where a local rule departs from a rule that isn't there, or has no place.
    """
    known = tuple(rules)
    local = [rule for rule in known if rule.departs]
    if not local:
        return known
    by_id = {rule.id: rule for rule in known}
    layers: dict[str, list[Layer]] = {}
    for rule in local:
        if rule.place is None:
            raise BadDefinition(f"rule {rule.id} departs from {rule.departs} but has no place")
        layers.setdefault(rule.departs, []).append(Layer(rule.place, rule.versions, rule.id, rule.trigger))
    found = []
    for rule in known:
        if rule.id in layers:
            own = tuple(layer for layer in rule.layers if not layer.id)
            rule = evolve(rule, layers=(*own, *layers[rule.id]))
        elif rule.departs in by_id:
            rule = evolve(rule, national=evolve(by_id[rule.departs], layers=()))
        found.append(rule)
    return tuple(found)


@frozen
class Departure:
    """地方偏离: a layer that holds at a place, and the national rule that it departs from.

    ``national`` is None for a local rule that stands alone.
    """

    id: str
    layer: Layer
    national: Rule | None


@frozen
class Rulebook:
    """规则库: rules by id. Every change gives a new book; the old one stays as it is.

    ``place`` is where the book was taken `at`, None for the national rules.
    """

    rules: tuple[Rule, ...] = field(repr=lambda rules: f"<{len(rules)} rules>", converter=with_layers)
    place: Place | None = None
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
        where = self._lineage(place)
        found = []
        for rule in self.rules:
            if domain is not None and rule.id.split(".")[0] != domain:
                continue
            if rule.place is not None and (where is None or rule.place not in where):
                continue
            if on is not None:
                try:
                    rule.on(civil_day(on), where[0] if where else None)
                except NotInForce:
                    continue
            found.append(rule)
        if domain is not None and not any(rule.id.split(".")[0] == domain for rule in self.rules):
            known = ", ".join(sorted({rule.id.split(".")[0] for rule in self.rules}))
            raise UnknownRule(f"no rules of a domain {domain!r}; domains: {known}")
        return tuple(found)

    def search(self, question: str) -> tuple[Rule, ...]:
        """检索规则: the rules in which every word of ``question`` is found, the nearest first.

        Words in Chinese or English, a document number in any brackets, or an article (条例第三十三条, ``art. 33``).
        Raises `BadValue` for an empty question.

        >>> import govrules as gr
        >>> [rule.id for rule in gr.rulebook().search("复议 第八十八条 答复")][:1]
        ['remedies.reconsideration.reply']
        """
        from govrules.limits.search import found_rules

        return found_rules(self.rules, question)

    def with_rules(self, *rules: Rule) -> Rulebook:
        """增加或替换规则: a book with these rules; one with a known id takes the old one's place."""
        new = {rule.id: rule for rule in rules}
        kept = tuple(new.pop(rule.id, rule) for rule in self.rules)
        return Rulebook((*kept, *new.values()), self.place)

    def with_office_limit(self, id: str, length: Length, *, office: str) -> Rulebook:
        """机关自设期限: a limit of ``office`` for a rule in which the law sets no number.

        Every later answer names it. Raises `BadValue` where the law sets a number itself, or may set one that
        wasn't found.
        """
        rule = self.rule(id)
        if not office:
            raise BadValue(f"{id}: a limit of an office needs the office's name")
        if not isinstance(length, Length):
            raise WrongType(f"{id}: a limit is a length such as WorkingDays(20), not {length!r}")
        changed = []
        if any(one.term is not None and one.term.bound is Bound.NO_LIMIT for one in rule.versions):
            raise BadValue(f"{id}: the rule isn't about a time limit, so none can be set")
        if not all(version.number_found for version in rule.versions):
            raise BadValue(
                f"{id}: the number wasn't found, but the text may set one: read it, and give the version "
                "with with_rules() instead of a limit of the office"
            )
        for version in rule.versions:
            if version.term is not None and version.term.length is None:
                note = f"{length.text()}（{office}）"
                term = evolve(version.term, length=length)
                version = evolve(version, term=term, office_limit=note)
            changed.append(version)
        if tuple(changed) == rule.versions:
            raise BadValue(f"{id}: the law sets a number itself, an office can't set another")
        return self.with_rules(evolve(rule, versions=tuple(changed)))

    def _lineage(self, place: Place | str | None) -> tuple[Place, ...] | None:
        where = self.place if place is None else read_place(place)
        return None if where is None else lineage(where)

    def with_layer(self, id: str, place: Place | str, versions: Iterable[Version]) -> Rulebook:
        """增加地方规定: a book in which ``place`` departs from a national rule with these versions."""
        rule = self.rule(id)
        where = read_place(place)
        kept = tuple(layer for layer in rule.layers if layer.place != where)
        return self.with_rules(evolve(rule, layers=(*kept, Layer(where, tuple(versions)))))

    def at(self, place: Place | str) -> Rulebook:
        """某地的规则库: the book of a place: its own rules and those of the places above it, and the national
        ones, whose layers at the place then need no ``place=``.

        The nearest place goes first; ``departures()`` lists what differs from the national rules.

        >>> import govrules as gr
        >>> gr.rulebook().at("Yunfu").departures()[0].layer.place.zh
        '云浮市'
        """
        where = read_place(place)
        line = lineage(where)
        kept = tuple(
            evolve(rule, at=where) for rule in self.rules if rule.place is None or rule.place in line
        )
        return Rulebook(kept, where)

    def departures(self, place: Place | str | None = None) -> tuple[Departure, ...]:
        """地方偏离一览: every layer at a place (or the book's own), with the national rule, the nearest first.

        Without a place, the layers of every place.
        """
        line = self._lineage(place)
        found = []
        for rule in self.rules:
            if rule.place is not None:
                if rule.national is None and (line is None or rule.place in line):
                    found.append(
                        Departure(rule.id, Layer(rule.place, rule.versions, rule.id, rule.trigger), None)
                    )
                continue
            for layer in rule.layers:
                if line is None or layer.place in line:
                    found.append(Departure(layer.id or rule.id, layer, rule))
        return tuple(found)

    def as_of(self, day: date) -> Rulebook:
        """某日有效的规则库: the law in force on ``day``: each rule with the one version in force then.

        Rules not yet in force or repealed by then are left out. The book answers for other days as if the
        law of that day had always held and always would.
        """
        day = civil_day(day)
        rules = []
        for rule in self.rules:
            own = _then(rule.versions, day)
            layers = tuple(
                evolve(layer, versions=then) for layer in rule.layers if (then := _then(layer.versions, day))
            )
            if own or layers:
                rules.append(evolve(rule, versions=own or layers[0].versions, layers=layers))
        return Rulebook(tuple(rules), self.place)

    def amended(self, id: str, since: date, *, source: str = "假设的修改", **changes: object) -> Rulebook:
        """假设修改: a book in which a rule changes ``since`` a day, for what-if questions.

        ``changes`` are fields of the term, such as ``length=WorkingDays(15)``, ``roll=``, ``starts=``;
        ``extension=`` takes a length or None. ``source`` names the draft; every answer cites it. Raises
        `BadValue` for a day at or before the last version's start, `WrongType` for an unknown field.
        """
        from govrules.limits.amendment import amended_rule

        return self.with_rules(amended_rule(self.rule(id), since, source, changes))

    def diff(self, other: Rulebook) -> tuple[Change, ...]:
        """规则差异: what another book says differently, rule by rule, in words (``change.text("zh")``)."""
        from govrules.limits.comparison import changes_between

        return changes_between(self, other)

    def stale(self, day: date) -> tuple[tuple[Rule, Version], ...]:
        """失效而无后继的依据: rules whose instrument had ended by ``day`` while no later version or repeal is stored."""
        day = civil_day(day)
        found = []
        for rule in self.rules:
            for versions in (rule.versions, *(layer.versions for layer in rule.layers if not layer.id)):
                last = versions[-1]
                ended = last.citation.instrument.ended
                if last.term is not None and ended is not None and ended < day:
                    found.append((rule, last))
        return tuple(found)

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
        return Rulebook(tuple(rules), self.place)


def _then(versions: tuple[Version, ...], day: date) -> tuple[Version, ...]:
    found = in_force(versions, day)
    return () if found is None or found.term is None else (found,)


def unknown_rule(id: object, known: Iterable[str]) -> str:
    """未知规则提示: what to say of an id that no rule has."""
    # Loaded here: only a mistake needs it.
    from difflib import get_close_matches

    names = list(known)
    near = get_close_matches(str(id), names, n=3, cutoff=0.4)
    hint = f"did you mean {', '.join(near)}?" if near else "list them with govrules.rules()"
    return f"no rule {id!r}; {hint}"
