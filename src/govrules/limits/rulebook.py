"""Rulebook 规则库: a frozen set of rules, found by id, with limits and layers that a user adds."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING

from attrs import evolve, field, frozen

from govrules.calendar.civil import civil_day
from govrules.errors import BadDefinition, BadValue, NotInForce, UnknownRule, WrongType
from govrules.limits.checking import optional_day, optional_place
from govrules.limits.length import Length
from govrules.limits.rule import Layer, Rule, Version, in_force
from govrules.limits.term import Bound
from govrules.places import Place, lineage, read_place

if TYPE_CHECKING:
    from govrules.limits.comparison import Change
    from govrules.limits.departure import Departure


def with_layers(rules: Iterable[Rule]) -> tuple[Rule, ...]:
    """归入各层规定: local rules shown as layers of the national rules that they depart from.

    A layer whose local rule isn't among these rules stays as it is. Raises `BadDefinition` where a local
    rule that departs from another has no place, `WrongType` for what is no rule.
    """
    if not isinstance(rules, Iterable):
        raise WrongType(f"a rulebook is made of Rule values, not {rules!r}")
    known = tuple(rules)
    for rule in known:
        if not isinstance(rule, Rule):
            raise WrongType(f"a rulebook is made of Rule values, not {rule!r}")
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
            kept = tuple(layer for layer in rule.layers if layer.id not in by_id)
            rule = evolve(rule, layers=(*kept, *layers[rule.id]))
        elif rule.departs in by_id:
            rule = evolve(rule, national=evolve(by_id[rule.departs], layers=()))
        found.append(rule)
    return tuple(found)


@frozen
class Rulebook:
    """规则库: rules by id. Every change gives a new book; the old one stays as it is.

    ``place`` is where the book was taken `at`, None for the national rules; ``law_on`` the day of a book
    taken `as_of`; ``left_out`` the rules that don't hold there or then, kept for books taken from this one.
    """

    rules: tuple[Rule, ...] = field(repr=lambda rules: f"<{len(rules)} rules>", converter=with_layers)
    place: Place | None = field(default=None, converter=optional_place)
    law_on: date | None = field(default=None, converter=optional_day, repr=False)
    left_out: tuple[Rule, ...] = field(default=(), repr=False)
    _by_id: dict[str, Rule] = field(init=False, repr=False, eq=False)

    def __attrs_post_init__(self) -> None:
        if any(rule.at != self.place or rule.law_on != self.law_on for rule in self.rules):
            # A rule taken from another book keeps to this one's place and day.
            here = tuple(evolve(rule, at=self.place, law_on=self.law_on) for rule in self.rules)
            object.__setattr__(self, "rules", here)
        by_id = {rule.id: rule for rule in self.rules}
        if len(by_id) != len(self.rules):
            twice = sorted(
                {one.id for one in self.rules if sum(one.id == other.id for other in self.rules) > 1}
            )
            raise BadDefinition(f"two rules have the same id: {', '.join(twice)}")
        object.__setattr__(self, "_by_id", by_id)

    def rule(self, id: str) -> Rule:
        """查找规则: the rule with this id; `UnknownRule` with near matches otherwise.

        In a book taken `as_of` a day, `NotYetInForce` or `Repealed` for a rule that didn't hold then.

        >>> import govrules as gr
        >>> gr.rulebook().rule("disclosure.fee.pay").label.en
        'applicant pays the information processing fee'
        """
        found = self._by_id.get(id) if isinstance(id, str) else None
        if found is None:
            for rule in self.left_out:
                if rule.id == id:
                    self._refuse(rule)
            raise UnknownRule(unknown_rule(id, self._by_id))
        return found

    def _refuse(self, rule: Rule) -> None:
        if rule.place is not None and self.place is not None:
            raise UnknownRule(
                f"{rule.id} is a rule of {rule.place.en} ({rule.place.zh}), this book is that of "
                f"{self.place.en} ({self.place.zh}): ask gr.rulebook(), or the book .at() its place"
            )
        if self.law_on is not None:
            rule.on(self.law_on)

    def select(
        self, domain: str | None = None, on: date | None = None, place: Place | str | None = None
    ) -> tuple[Rule, ...]:
        """筛选规则: the rules of a domain, in force on a day, at a place; national ones for ``place=None``."""
        where = self._lineage(place)
        codes = {one.code for one in where or ()}
        elsewhere = () if place is None else self.left_out
        found = []
        for rule in (*self.rules, *elsewhere):
            if domain is not None and rule.id.split(".")[0] != domain:
                continue
            if rule.place is not None and (where is None or rule.place.code not in codes):
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
        for one in rules:
            if not isinstance(one, Rule):
                raise WrongType(f"with_rules() takes Rule values one by one, not {one!r}")
        new = {rule.id: rule for rule in rules}
        kept = tuple(new.pop(rule.id, rule) for rule in self.rules)
        left = tuple(rule for rule in self.left_out if rule.id not in new)
        return evolve(self, rules=(*kept, *new.values()), left_out=left)

    def with_office_limit(self, id: str, length: Length, *, office: str) -> Rulebook:
        """机关自设期限: a limit of ``office`` for a rule in which the law sets no number.

        Every later answer names it. Raises `BadValue` where the law sets a number itself, or may set one that
        wasn't found.
        """
        rule = self.rule(id)
        if not isinstance(office, str) or not office.strip():
            raise BadValue(f"{id}: a limit of an office needs the office's name, not {office!r}")
        if not isinstance(length, Length):
            raise WrongType(f"{id}: a limit is a length such as WorkingDays(20), not {length!r}")
        if any(one.term is not None and one.term.bound is Bound.NO_LIMIT for one in rule.versions):
            raise BadValue(f"{id}: the rule isn't about a time limit, so none can be set")
        if not all(version.number_found for version in rule.versions):
            raise BadValue(
                f"{id}: the number wasn't found, but the text may set one: read it, and give the version "
                "with with_rules() instead of a limit of the office"
            )
        note = f"{length.text()}（{office.strip()}）"
        layers = () if self.place is None else rule.layers_of(self.place)
        limited = [_limited(rule, length, note)]
        limited += [_limited(self.rule(layer.id), length, note) for layer in layers if layer.id]
        own = tuple(
            evolve(layer, versions=_with_limit(layer.versions, length, note)) if layer in layers else layer
            for layer in rule.layers
        )
        limited[0] = evolve(limited[0], layers=own)
        changed = [one for one in limited if one != self.rule(one.id)]
        if not changed:
            already = any(version.office_limit for version in rule.versions)
            who = "an office has set one already" if already else "the law sets a number itself"
            raise BadValue(f"{id}: {who}, so no other limit can be set")
        return self.with_rules(*changed)

    def _lineage(self, place: Place | str | None) -> tuple[Place, ...] | None:
        where = self.place if place is None else read_place(place)
        return None if where is None else lineage(where, self._places((*self.rules, *self.left_out)))

    def with_layer(self, id: str, place: Place | str, versions: Iterable[Version]) -> Rulebook:
        """增加地方规定: a book in which ``place`` departs from a national rule with these versions."""
        rule = self.rule(id)
        layer = Layer(read_place(place), versions)
        if not layer.versions:
            raise BadValue(f"{id}: a layer needs at least one version")
        kept = tuple(one for one in rule.layers if one.place.code != layer.place.code)
        return self.with_rules(evolve(rule, layers=(*kept, layer)))

    def at(self, place: Place | str) -> Rulebook:
        """某地的规则库: the book of a place: its own rules and those of the places above it, and the national
        ones, whose layers at the place then need no ``place=``.

        The nearest place goes first; ``departures()`` lists what differs from the national rules.

        >>> import govrules as gr
        >>> gr.rulebook().at("Yunfu").departures()[0].layer.place.zh
        '云浮市'
        """
        where = read_place(place)
        every = (*self.rules, *self.left_out)
        codes = {one.code for one in lineage(where, self._places(every))}
        here = tuple(rule for rule in every if rule.place is None or rule.place.code in codes)
        order = {rule.id: number for number, rule in enumerate(every)}
        there = tuple(rule for rule in every if rule.id not in {one.id for one in here})
        return Rulebook(tuple(sorted(here, key=lambda one: order[one.id])), where, self.law_on, there)

    @staticmethod
    def _places(rules: Iterable[Rule]) -> tuple[Place, ...]:
        found = [rule.place for rule in rules if rule.place is not None]
        found += [layer.place for rule in rules for layer in rule.layers]
        return tuple(dict.fromkeys(found))

    def departures(self, place: Place | str | None = None) -> tuple[Departure, ...]:
        """地方偏离一览: every layer at a place (or the book's own), with the national rule, the nearest first.

        Without a place, the layers of every place.
        """
        from govrules.limits.departure import Departure

        line = self._lineage(place)
        codes = None if line is None else {one.code for one in line}
        elsewhere = () if place is None else self.left_out
        found = []
        for rule in (*self.rules, *elsewhere):
            if rule.place is not None:
                if rule.national is None and (codes is None or rule.place.code in codes):
                    found.append(
                        Departure(rule.id, Layer(rule.place, rule.versions, rule.id, rule.trigger), None)
                    )
                continue
            for layer in rule.layers:
                if codes is None or layer.place.code in codes:
                    found.append(Departure(layer.id or rule.id, layer, rule))
        return tuple(found)

    def as_of(self, day: date) -> Rulebook:
        """某日有效的规则库: the law in force on ``day``, for any day asked: as if it had always held and always would.

        Rules not in force then, nationally or at any place, are left out; asking for one raises
        `NotYetInForce` or `Repealed`.

        >>> import govrules as gr
        >>> law = gr.rulebook().as_of(date(2010, 1, 1))
        >>> law.rule("disclosure.application.reply").due(date(2024, 9, 20)).date  # 15 working days, as in 2010
        datetime.date(2024, 10, 16)
        """
        day = civil_day(day)
        every = tuple(evolve(rule, law_on=day) for rule in (*self.rules, *self.left_out))
        here: list[Rule] = []
        gone: list[Rule] = []
        for rule in every:
            lines = (rule.versions, *(layer.versions for layer in rule.layers))
            (here if any(_then(line, day) for line in lines) else gone).append(rule)
        left = {rule.id for rule in self.left_out}
        kept = tuple(rule for rule in here if rule.id not in left)
        return Rulebook(kept, self.place, day, (*gone, *(rule for rule in here if rule.id in left)))

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
        return evolve(self, rules=tuple(rules), left_out=())


def _with_limit(versions: tuple[Version, ...], length: Length, note: str) -> tuple[Version, ...]:
    """The versions without a number, with the office's."""
    return tuple(
        evolve(version, term=evolve(version.term, length=length), office_limit=note)
        if version.term is not None and version.term.length is None
        else version
        for version in versions
    )


def _limited(rule: Rule, length: Length, note: str) -> Rule:
    return evolve(rule, versions=_with_limit(rule.versions, length, note))


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
