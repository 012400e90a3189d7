"""The changelog of the law: what every new version, repeal and known end changed, by date."""

from __future__ import annotations

from datetime import date

from attrs import frozen

from govrules.labels import Label
from govrules.limits.length import Hours, WorkingDays
from govrules.limits.rule import Rule, Version
from govrules.limits.rulebook import Rulebook
from govrules.limits.term import Term

from .words import cell, citation_label, counted, limit, limit_and_extension, link, version_mark

_INTRO = """# 规则变迁 changelog of the law

各规则的每个版本，自最新一日起：与前一版本不同之处和条款。⚠ 表示未读官方原文。“首个版本”是本库所存最早的版本，此前未必没有规定。

Every version of every rule, newest day first: what differs from the version before, and the article. ⚠ marks what wasn't read in an
official text. A *first version* is the first one stored here; there may have been a rule before it.
"""


@frozen
class Entry:
    """One change of one rule, in both languages."""

    rule: Rule
    words: Label
    article: Label
    sign: str


def changes_page(book: Rulebook) -> list[str]:
    """Newest day first; then the versions whose start isn't known."""
    dated: dict[date, list[Entry]] = {}
    undated: list[Entry] = []
    for rule in book.rules:
        for position, version in enumerate(rule.versions):
            before = rule.versions[position - 1] if position else None
            found = _entry(rule, before, version)
            if version.since is None:
                undated.append(found)
            else:
                dated.setdefault(version.since, []).append(found)
        end = _known_end(rule)
        if end is not None:
            dated.setdefault(end[0], []).append(end[1])
    lines = [*_INTRO.splitlines(), ""]
    for day in sorted(dated, reverse=True):
        lines += [f"## {day}", "", *(_line(entry) for entry in dated[day]), ""]
    if undated:
        lines += ["## 施行日不明 start not known", "", *(_line(entry) for entry in undated), ""]
    return lines


def _line(entry: Entry) -> str:
    words = f"{cell(entry.words.zh)} —— {cell(entry.article.zh)}"
    return f"- {entry.sign}{link(entry.rule)}: {words}<br>{cell(entry.words.en)} [{cell(entry.article.en)}]"


def _entry(rule: Rule, before: Version | None, version: Version) -> Entry:
    words = _words(before, version)
    if rule.place is not None:
        words = Label(f"（{rule.place.zh}）{words.zh}", f"({rule.place.en}) {words.en}")
    return Entry(rule, words, citation_label(version.citation), version_mark(version))


def _known_end(rule: Rule) -> tuple[date, Entry] | None:
    last = rule.versions[-1]
    ended = last.citation.instrument.ended
    if last.term is None or ended is None:
        return None
    words = Label(
        "所依据的文本至此日失效，未存后继规定", "last day of the text it rests on; no later rule is stored"
    )
    return ended, Entry(rule, words, citation_label(last.citation), "⚠ ")


def _words(before: Version | None, version: Version) -> Label:
    note = version.note
    if version.term is None:
        was = None if before is None else limit_and_extension(before.term)
        zh, en = ("失效", "repealed") if was is None else (f"失效，原为{was.zh}", f"repealed, was {was.en}")
        return Label(f"{zh}；{note.zh}", f"{en}; {note.en}") if note is not None else Label(zh, en)
    short = limit_and_extension(version.term)
    if before is None:
        return Label(f"首个版本：{short.zh}", f"first version: {short.en}")
    if before.term is None:
        return Label(f"重新规定：{short.zh}", f"in force again: {short.en}")
    found = differences(before.term, version.term)
    if version.transition is not None:
        label = version.transition.label
        found.append(Label(f"过渡：{label.zh}", f"transition: {label.en}"))
    if not found:
        return Label(f"{short.zh}，未变，改由新条款规定", f"{short.en} as before, under another article")
    return Label("；".join(one.zh for one in found), "; ".join(one.en for one in found))


def differences(old: Term, new: Term) -> list[Label]:
    """What one term says differently from another, point by point."""
    found = []
    was, now = limit(old), limit(new)
    if was != now:
        found.append(Label(f"期限由{was.zh}改为{now.zh}", f"limit was {was.en}, is {now.en}"))
    found += _extension(old, new)
    found += _left_out(old, new)
    found += _counting(old, new)
    if old.measured is not new.measured:
        found.append(Label(f"以{new.measured.zh}为准", f"measured by {new.measured.en}"))
    if old.on_lapse != new.on_lapse:
        lapse = new.on_lapse or Label("不再规定", "no longer stated")
        found.append(Label(f"逾期后果：{lapse.zh}", f"on lapse: {lapse.en}"))
    return found


def _left_out(old: Term, new: Term) -> list[Label]:
    before, after = [one.label for one in old.pauses], [one.label for one in new.pauses]
    added = [one for one in after if one not in before]
    dropped = [one for one in before if one not in after]
    return [
        Label(zh + "、".join(one.zh for one in grounds), en + ", ".join(one.en for one in grounds))
        for zh, en, grounds in (
            ("新增不计入的时间：", "now left out: ", added),
            ("不再扣除：", "no longer left out: ", dropped),
        )
        if grounds
    ]


def _counting(old: Term, new: Term) -> list[Label]:
    """How the count differs, where both terms have one that can be compared."""
    if not (counted(old) and counted(new)) or isinstance(old.length, Hours) or isinstance(new.length, Hours):
        return []
    found = []
    if old.starts is not new.starts:
        found.append(Label(f"起算：{new.starts.zh}", f"start: {new.starts.en}"))
    working = isinstance(old.length, WorkingDays) or isinstance(new.length, WorkingDays)
    if old.roll is not new.roll and not working:
        found.append(Label(f"末日遇休息日：{new.roll.zh}", f"if the last day is a rest day: {new.roll.en}"))
    if new.clauses is not None and old.clauses is None:
        found.append(Label("另有期间计算条款", "has clauses on counting of its own"))
    return found


def _extension(old: Term, new: Term) -> list[Label]:
    was, now = old.extends, new.extends
    if now is None:
        return [] if was is None else [Label("不再可延长", "no longer extended")]
    longest = now.longest
    if was is None:
        return [Label(f"可延长{longest.text()}", f"may be extended by up to {longest.text('en')}")]
    found = []
    if was.longest != longest:
        zh = f"延长由最多{was.longest.text()}改为最多{longest.text()}"
        en = f"extension was up to {was.longest.text('en')}, is up to {longest.text('en')}"
        found.append(Label(zh, en))
    if was.condition != now.condition:
        found.append(Label(f"延长条件：{now.condition.zh}", f"extended if {now.condition.en}"))
    return found
