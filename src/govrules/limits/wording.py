"""Wording 说明文字: the conclusion, the steps and the other readings of an answer, in Chinese and English."""

from __future__ import annotations

from govrules.labels import Label, check_language
from govrules.limits.due import Certainty, Due
from govrules.limits.phrases import moment_text
from govrules.limits.term import Bound


def explanation(due: Due, lang: str) -> str:
    """说明: the conclusion, the numbered steps and the other readings, in ``"zh"`` or ``"en"``."""
    check_language(lang)
    zh = lang == "zh"
    lines = [_conclusion(due, zh)]
    lines += [f"{number}. {step.text(lang)}" for number, step in enumerate(due.steps, 1)]
    note = due.version.note
    if note is not None:
        lines.append(f"注：{note.zh}" if zh else f"Note: {note.en}")
    others = _other_readings(due, lang)
    if others:
        lines.append("其他理解：" if zh else "Other readings:")
        lines += [f"- {line}" for line in others]
    return "\n".join(lines)


def _conclusion(due: Due, zh: bool) -> str:
    rule = due.rule.label.text("zh" if zh else "en")
    bound = Bound.LATEST if due.version.term is None else due.version.term.bound
    if bound is Bound.NO_LIMIT:
        return f"结论：{rule}不设期限" if zh else f"Result: {rule}: no time limit"
    if due.certainty is Certainty.INDETERMINATE:
        missing = "；".join(_missing_zh(one) for one in due.missing) if zh else "; ".join(due.missing)
        bounds = ""
        if due.earliest is not None and due.latest is not None:
            ends = f"{moment_text(due.earliest)}", f"{moment_text(due.latest)}"
            bounds = f"，介于{ends[0]}与{ends[1]}之间" if zh else f", between {ends[0]} and {ends[1]}"
        elif due.earliest is not None:
            bounds = (
                f"，不早于{moment_text(due.earliest)}" if zh else f", not before {moment_text(due.earliest)}"
            )
        return (
            f"结论：{rule}无法确定{bounds}；缺少：{missing}"
            if zh
            else f"Result: {rule}: indeterminate{bounds}; missing: {missing}"
        )
    when = moment_text(due.instant or due.date)
    if due.certainty is Certainty.PROVISIONAL and due.version.since is None and due.earliest == due.latest:
        return (
            f"结论：{rule}暂定至{when}（版本施行日期不明）"
            if zh
            else f"Result: {rule}: provisionally {when} (the version's start isn't known)"
        )
    if due.certainty is Certainty.PROVISIONAL:
        return (
            f"结论：{rule}暂定至{when}（最早{due.earliest}，最晚{due.latest}）"
            if zh
            else f"Result: {rule}: provisionally {when} (earliest {due.earliest}, latest {due.latest})"
        )
    if bound is Bound.STARTING:
        return f"结论：{rule}为{when}" if zh else f"Result: {rule}: {when}"
    if bound is Bound.SHORTEST:
        return (
            f"结论：{rule}的最短期限于{when}届满"
            if zh
            else f"Result: {rule}: the minimum period runs through {when}"
        )
    if due.instant is not None:
        return f"结论：{rule}至{when}" if zh else f"Result: {rule}: {when}"
    return f"结论：{rule}至{when}（含当日）" if zh else f"Result: {rule}: {when}, inclusive"


def missing_words(due: Due) -> Label:
    """缺少的事实: what an indeterminate answer lacks, in both languages."""
    return Label("；".join(_missing_zh(one) for one in due.missing), "; ".join(due.missing))


def _missing_zh(text: str) -> str:
    for start, words in _MISSING_ZH:
        if text.startswith(start):
            return words
    # What a procedure awaits carries its Chinese words in brackets.
    return text.rpartition("(")[2].rstrip(")") if text.endswith(")") else text


_MISSING_ZH = (
    ("the number of the text", "条文规定的期限，未查到原文"),
    ("such a day: the rule ended", "应办之日：该规定此前已失效"),
    ("nothing: the rule", "无：该规则不设期限"),
    ("the law sets no number", "法律未规定期限，机关可自行设定"),
    ("the hour at which", "起算的具体时刻，仅知日期"),
    ("when the pause", "扣除时段何时结束"),
    ("whether the extension", "延长是否在首个期限届满前告知"),
    ("the fixed day", "固定日期已过"),
)


def _other_readings(due: Due, lang: str) -> list[str]:
    from govrules.limits.readings import STRADDLE

    labels = {one.name: one.label for one in (*due.version.readings, *STRADDLE)}
    lines = []
    for name, day in due.readings.items():
        if day is not None and day != due.date:
            words = labels[name].text(lang)
            lines.append(f"{words}：{day} [{name}]" if lang == "zh" else f"{words}: {day} [{name}]")
    return lines
