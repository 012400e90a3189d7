"""Comparison 规则比较: what one rulebook says differently from another, in words."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from attrs import frozen

from govrules.errors import WrongType
from govrules.labels import Label, check_language
from govrules.limits.conventions import Clauses
from govrules.limits.rule import Rule, Transition, Version, in_force
from govrules.limits.term import Extension, PauseGround, Term
from govrules.places import Place

if TYPE_CHECKING:
    from govrules.limits.rulebook import Rulebook


class ChangeKind(StrEnum):
    """差异种类: what happened to a rule or a version of it."""

    RULE_ADDED = "rule_added"
    RULE_REMOVED = "rule_removed"
    RULE_CHANGED = "rule_changed"
    VERSION_ADDED = "version_added"
    VERSION_REMOVED = "version_removed"
    VERSION_CHANGED = "version_changed"


@frozen
class Change:
    """规则差异: one difference, with the rule's id, the version's start and its words."""

    kind: ChangeKind
    rule: str
    since: str
    words: Label

    def text(self, lang: str = "zh") -> str:
        """差异文字: the difference in ``"zh"`` or ``"en"``."""
        return f"{self.rule}: {self.words.text(check_language(lang))}"


def changes_between(old: Rulebook, new: Rulebook) -> tuple[Change, ...]:
    """规则差异: how ``new`` differs from ``old``, in order of id and start."""
    if type(new) is not type(old):
        raise WrongType(f"diff() takes another Rulebook, not {new!r}")
    before = {rule.id: rule for rule in old.rules}
    after = {rule.id: rule for rule in new.rules}
    found: list[Change] = []
    for id in sorted({*before, *after}):
        if id not in after:
            found.append(Change(ChangeKind.RULE_REMOVED, id, "", _label(before[id], "删去", "removed")))
        elif id not in before:
            found.append(Change(ChangeKind.RULE_ADDED, id, "", _label(after[id], "新增", "added")))
        else:
            found += _rule_changes(before[id], after[id])
            found += _versions(before[id], after[id])
    return tuple(found)


_RULE_FIELDS = (
    ("label", Label("名称", "label")),
    ("trigger", Label("起算事件", "trigger")),
    ("actor", Label("期限主体", "whose period it is")),
    ("place", Label("地域", "place")),
    ("departs", Label("所偏离的规则", "the rule it departs from")),
    ("seeds", Label("种子条目", "seed statements")),
)


def _rule_changes(before: Rule, after: Rule) -> list[Change]:
    """What changed of the rule itself, beside its versions."""
    found = []
    for name, label in _RULE_FIELDS:
        old, new = getattr(before, name), getattr(after, name)
        if old != new:
            words = Label(
                f"{label.zh}由“{_plain(old, 'zh')}”改为“{_plain(new, 'zh')}”",
                f"{label.en} was {_plain(old, 'en')!r}, is {_plain(new, 'en')!r}",
            )
            found.append(Change(ChangeKind.RULE_CHANGED, after.id, "", words))
    return found


def _plain(value: object, lang: str) -> str:
    """Any value of a definition in a few words."""
    if value is None or value == () or value == "":
        return "无" if lang == "zh" else "none"
    text = getattr(value, "text", None)
    if callable(text):
        return str(text(lang))
    if isinstance(value, Place):
        return value.zh if lang == "zh" else value.en
    if isinstance(value, Transition):
        return value.label.text(lang)
    if isinstance(value, PauseGround):
        return value.label.text(lang)
    if isinstance(value, Extension):
        return f"{value.longest.text(lang)} {value.condition.text(lang)}"
    if isinstance(value, Clauses):
        cited = [one for one in (value.first_day, value.working_days, value.last_day, value.refers) if one]
        return "；".join(one.text(lang) for one in cited) or ("无" if lang == "zh" else "none")
    if isinstance(value, tuple):
        return ("、" if lang == "zh" else ", ").join(_plain(one, lang) for one in value)
    if isinstance(value, bool):
        return ("是" if value else "否") if lang == "zh" else ("yes" if value else "no")
    return str(value)


def _label(rule: Rule, zh: str, en: str) -> Label:
    return Label(f"{zh}规则“{rule.label.zh}”", f"rule {en}: {rule.label.en}")


def _versions(before: Rule, after: Rule) -> list[Change]:
    found = []
    for where, old, new in _lines(before, after):
        was = {_since(version): version for version in old}
        now = {_since(version): version for version in new}
        for since in sorted({*was, *now}):
            if since not in now:
                found.append(_change(ChangeKind.VERSION_REMOVED, before, since, where, was[since], None))
            elif since not in was:
                found.append(_change(ChangeKind.VERSION_ADDED, before, since, where, None, now[since]))
            elif was[since] != now[since]:
                found.append(
                    _change(ChangeKind.VERSION_CHANGED, before, since, where, was[since], now[since])
                )
    return found


def _lines(before: Rule, after: Rule) -> list[tuple[Label, tuple[Version, ...], tuple[Version, ...]]]:
    if before.at != after.at:
        # Books of two places: what holds there is compared, not what either stores.
        return [(Label("", ""), _holding(before), _holding(after))]
    lines = [(Label("", ""), _then(before, before.versions), _then(after, after.versions))]
    places = {layer.place: layer for layer in (*before.layers, *after.layers)}
    for place in places:
        old = next((_then(before, layer.versions) for layer in before.layers if layer.place == place), ())
        new = next((_then(after, layer.versions) for layer in after.layers if layer.place == place), ())
        lines.append((Label(f"（{place.zh}）", f"({place.en}) "), old, new))
    return lines


def _holding(rule: Rule) -> tuple[Version, ...]:
    layers = () if rule.at is None else rule.layers_of(rule.at)
    return _then(rule, layers[0].versions if layers else rule.versions)


def _then(rule: Rule, versions: tuple[Version, ...]) -> tuple[Version, ...]:
    """All versions, or in a book of a day the one in force then."""
    if rule.law_on is None:
        return versions
    found = in_force(versions, rule.law_on)
    return () if found is None or found.term is None else (found,)


def _since(version: Version) -> str:
    return "" if version.since is None else version.since.isoformat()


def _change(
    kind: ChangeKind, rule: Rule, since: str, where: Label, old: Version | None, new: Version | None
) -> Change:
    start = Label(since or "施行日不明", since or "an unknown day")
    if kind is ChangeKind.VERSION_REMOVED and old is not None:
        zh, en = (
            f"不再有自{start.zh}的版本（{_said(old, 'zh')}）",
            (f"no longer the version from {start.en} ({_said(old, 'en')})"),
        )
    elif kind is ChangeKind.VERSION_ADDED and new is not None:
        zh, en = f"自{start.zh}起：{_said(new, 'zh')}", f"from {start.en}: {_said(new, 'en')}"
    else:
        assert old is not None  # the caller gives both for a change
        assert new is not None
        more = _differences(old, new)
        zh = f"自{start.zh}的版本由“{_said(old, 'zh')}”改为“{_said(new, 'zh')}”" + more.zh
        en = f"the version from {start.en} was {_said(old, 'en')}, is {_said(new, 'en')}" + more.en
    return Change(kind, rule.id, since, Label(where.zh + zh, where.en + en))


_TERM_FIELDS = (
    ("starts", Label("起算", "start of the count")),
    ("bound", Label("性质", "meaning")),
    ("direction", Label("方向", "direction")),
    ("measured", Label("履行日", "day of the act")),
    ("recurs", Label("周期", "recurrence")),
    ("extends", Label("延长", "extension")),
    ("on_lapse", Label("期满后果", "on lapse")),
    ("clauses", Label("计算条款", "counting clauses")),
    ("contested_unit", Label("单位有争议", "contested unit")),
    ("of_receipt", Label("自收到起算", "counts from receipt")),
)
_VERSION_FIELDS = (
    ("also", Label("另据", "also")),
    ("note", Label("注", "note")),
    ("transition", Label("过渡条款", "transitional article")),
    ("number_found", Label("已查到数字", "number found")),
)


def _differences(old: Version, new: Version) -> Label:
    """The fields that the one-line form doesn't show."""
    pairs = [(name, label, old, new) for name, label in _VERSION_FIELDS]
    if old.term is not None and new.term is not None:
        pairs += [(name, label, old.term, new.term) for name, label in _TERM_FIELDS]  # type: ignore[misc]
    zh, en = [], []
    for name, label, was, now in pairs:
        one, other = getattr(was, name), getattr(now, name)
        if one != other:
            zh.append(f"{label.zh}：“{_plain(one, 'zh')}”改为“{_plain(other, 'zh')}”")
            en.append(f"{label.en}: {_plain(one, 'en')!r} to {_plain(other, 'en')!r}")
    return Label("；" + "；".join(zh) if zh else "", "; " + "; ".join(en) if en else "")


def _said(version: Version, lang: str) -> str:
    """A version in one line: limit, extension, and what else tells versions apart."""
    zh = lang == "zh"
    term = version.term
    if term is None:
        return ("失效" if zh else "repealed") + f" —— {version.citation.text(lang)}" * zh
    parts = [version.office_limit or _length(term, lang)]
    if term.extension is not None:
        parts.append(
            f"可延长{term.extension.text()}" if zh else f"extended by up to {term.extension.text('en')}"
        )
    parts += [term.roll.text(lang), *(ground.label.text(lang) for ground in term.pauses)]
    parts.append(version.confidence.text(lang))
    return ("，" if zh else ", ").join(parts) + (
        f" —— {version.citation.text(lang)}" if zh else f" [{version.citation.text('en')}]"
    )


def _length(term: Term, lang: str) -> str:
    if term.length is None:
        return "未规定期限" if lang == "zh" else "no number"
    return term.length.text(lang)
