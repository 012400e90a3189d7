"""Drawing 流程图表: a workflow as a table, a diagram and plain data."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import asdict

from govrules.labels import check_language
from govrules.procedure.clocks import Effect
from govrules.procedure.workflow import Refusal, Transition

if TYPE_CHECKING:
    from govrules.procedure.workflow import Workflow

_HEAD = {
    "zh": ("状态", "事件", "下一状态", "条件", "期限", "依据"),
    "en": ("state", "event", "next state", "condition", "clocks", "basis"),
}
_EFFECTS = {
    "StartClock": ("起算", "start"),
    "RestartClock": ("重新起算", "restart"),
    "PauseClock": ("扣除开始", "pause"),
    "ResumeClock": ("扣除结束", "resume"),
    "ExtendClock": ("延长", "extend"),
    "MeetClock": ("履行", "meet"),
    "VoidClock": ("消灭", "void"),
}


def table(workflow: Workflow, lang: str) -> str:
    """流转表: every transition and refusal as a row of a Markdown table."""
    check_language(lang)
    lines = ["| " + " | ".join(_HEAD[lang]) + " |", "|" + " --- |" * len(_HEAD[lang])]
    for row in workflow.rows:
        if isinstance(row, Refusal):
            next_state = ("不得：" if lang == "zh" else "refused: ") + row.reason.text(lang)
        else:
            next_state = _state(workflow, row.target, lang) if row.target else "="
        cells = (
            "、".join(_state(workflow, source, lang) for source in row.sources),
            workflow.event_label(row.event).text(lang),
            next_state,
            _conditions(workflow, row, lang),
            "、".join(_effect(workflow, effect, lang) for effect in getattr(row, "effects", ())),
            row.basis.text(lang),
        )
        lines.append("| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |")
    return "\n".join(lines) + "\n"


def mermaid(workflow: Workflow, lang: str) -> str:
    """流程图: a Mermaid state diagram (stateDiagram-v2)."""
    check_language(lang)
    lines = ["stateDiagram-v2"]
    lines += [f'    state "{state.text(lang)}" as {state}' for state in workflow.states]
    lines.append(f"    [*] --> {workflow.initial}")
    arrows: dict[tuple[str, str], list[str]] = {}
    for row in workflow.transitions:
        for source in row.sources:
            label = workflow.event_label(row.event).text(lang)
            labels = arrows.setdefault((source, row.target or source), [])
            if label not in labels:
                labels.append(label)
    joint = "、" if lang == "zh" else ", "
    lines += [
        f"    {source} --> {target}: {joint.join(labels)}" for (source, target), labels in arrows.items()
    ]
    lines += [f"    {state} --> [*]" for state in workflow.final]
    return "\n".join(lines) + "\n"


def to_dict(workflow: Workflow) -> dict[str, Any]:
    """流程数据: the definition as plain values."""
    return {
        "id": workflow.id,
        "label": asdict(workflow.label),
        "since": workflow.since.isoformat(),
        "initial": str(workflow.initial),
        "final": [str(state) for state in workflow.final],
        "states": [{"name": str(state), "zh": state.zh, "en": state.en} for state in workflow.states],
        "events": [{"name": name, "zh": label.zh, "en": label.en} for name, label in workflow.events],
        "facts": [
            {"name": fact.name, "zh": fact.label.zh, "en": fact.label.en, "values": list(fact.values)}
            for fact in workflow.facts
        ],
        "clocks": [
            {"name": clock.name, "zh": clock.label.zh, "en": clock.label.en, "conditional": clock.conditional}
            for clock in workflow.clocks
        ],
        "transitions": [
            {
                "sources": list(row.sources),
                "event": row.event,
                "target": row.target,
                "when": dict(row.when),
                "effects": [_plain(effect) for effect in row.effects],
                "basis": row.basis.text("zh"),
            }
            for row in workflow.transitions
        ],
        "refusals": [
            {
                "sources": list(row.sources),
                "event": row.event,
                "when": dict(row.when),
                "reason": asdict(row.reason),
                "basis": row.basis.text("zh"),
            }
            for row in workflow.refusals
        ],
    }


def _plain(effect: Effect) -> dict[str, Any]:
    plain = {"effect": _EFFECTS[type(effect).__name__][1]}
    for name, value in asdict(effect).items():
        if value:
            plain[name] = value
    return plain


def _state(workflow: Workflow, name: str, lang: str) -> str:
    return workflow.state_type(name).text(lang)


def _conditions(workflow: Workflow, row: Transition | Refusal, lang: str) -> str:
    labels = {fact.name: fact.label for fact in workflow.facts}
    words = []
    for fact, value in row.when:
        if value is True:
            words.append(labels[fact].text(lang))
        elif value is False:
            words.append(("非：" if lang == "zh" else "not: ") + labels[fact].text(lang))
        else:
            words.append(f"{labels[fact].text(lang)} = {value}")
    return "；".join(words)


def _effect(workflow: Workflow, effect: Effect, lang: str) -> str:
    words = _EFFECTS[type(effect).__name__][0 if lang == "zh" else 1]
    clock = workflow.clock(effect.clock).label.text(lang)
    return f"{words}{clock}" if lang == "zh" else f"{words} {clock}"
