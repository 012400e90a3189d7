"""Comparison 规则比较: what one rulebook says differently from another, in words."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from attrs import frozen

from govrules.errors import WrongType
from govrules.labels import Label, check_language
from govrules.limits.rule import Rule, Version
from govrules.limits.term import Term

if TYPE_CHECKING:
    from govrules.limits.rulebook import Rulebook


class ChangeKind(StrEnum):
    """差异种类: what happened to a rule or a version of it."""

    RULE_ADDED = "rule_added"
    RULE_REMOVED = "rule_removed"
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
    if not hasattr(new, "rules"):
        raise WrongType(f"diff() takes another Rulebook, not {new!r}")
    before = {rule.id: rule for rule in old.rules}
    after = {rule.id: rule for rule in new.rules}
    found: list[Change] = []
    for id in sorted({*before, *after}):
        if id not in after:
            found.append(Change(ChangeKind.RULE_REMOVED, id, "", _label(before[id], "删去", "removed")))
        elif id not in before:
            found.append(Change(ChangeKind.RULE_ADDED, id, "", _label(after[id], "新增", "added")))
        elif before[id] != after[id]:
            found += _versions(before[id], after[id])
    return tuple(found)


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
    lines = [(Label("", ""), before.versions, after.versions)]
    places = {layer.place: layer for layer in (*before.layers, *after.layers)}
    for place in places:
        old = next((layer.versions for layer in before.layers if layer.place == place), ())
        new = next((layer.versions for layer in after.layers if layer.place == place), ())
        lines.append((Label(f"（{place.zh}）", f"({place.en}) "), old, new))
    return lines


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
        zh = f"自{start.zh}的版本由“{_said(old, 'zh')}”改为“{_said(new, 'zh')}”"
        en = f"the version from {start.en} was {_said(old, 'en')}, is {_said(new, 'en')}"
    return Change(kind, rule.id, since, Label(where.zh + zh, where.en + en))


def _said(version: Version, lang: str) -> str:
    """A version in one line: limit, extension, and what else tells versions apart."""
    zh = lang == "zh"
    term = version.term
    if term is None:
        return ("失效" if zh else "repealed") + f" —— {version.citation.text(lang)}" * zh
    parts = [_length(term, lang)]
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
