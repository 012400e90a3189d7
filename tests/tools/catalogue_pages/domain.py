"""One page per domain: a table of its rules, then an entry for each, versions side by side."""

from __future__ import annotations

from collections.abc import Callable

from attrs import evolve

from govrules.duty import recurs
from govrules.labels import Label
from govrules.limits.length import Hours, OnDate
from govrules.limits.rule import Rule, Version
from govrules.limits.rulebook import Rulebook
from govrules.limits.term import Bound, Direction, Measure, Term

from .example import worked_example
from .words import (
    both,
    cell,
    citation_label,
    confidence,
    counted,
    counting_citations,
    domain_label,
    domain_of,
    instrument_link,
    latest,
    limit,
    limit_and_extension,
    link,
    repealed_since,
    span,
    table,
    titles,
    version_mark,
)

_CONTESTED = Label("有争议：实务按工作日计算", "contested: practice counts working days")


def domain_page(book: Rulebook, domain: str) -> list[str]:
    """The page of a domain."""
    rules = [rule for rule in book.rules if domain_of(rule) == domain]
    label = domain_label(domain)
    lines = [f"# {label.zh} {label.en}", "", f"`{domain}` · [目录 catalogue](README.md)", ""]
    lines += table(
        ("规则 rule", "期限 limit", "效力 force", "可信程度 confidence"),
        [_content(rule) for rule in rules],
    )
    for rule in rules:
        lines += _entry(book, rule)
    return lines


def _content(rule: Rule) -> tuple[str, ...]:
    version = latest(rule)
    short = limit_and_extension(version.term)
    ended = repealed_since(rule)
    if ended is not None:
        short = Label(f"已失效（{ended}）；原为{short.zh}", f"repealed {ended}; was {short.en}")
    force = Label(version.force.zh, version.force.en)
    if rule.place is not None:
        force = Label(f"{rule.place.zh}：{force.zh}", f"{rule.place.en}: {force.en}")
    return (
        f"[{cell(rule.label.zh)}](#{rule.id})<br>{cell(rule.label.en)}<br>`{rule.id}`",
        both(short),
        both(force),
        f"{version_mark(version)}{confidence(version).zh}",
    )


def _entry(book: Rulebook, rule: Rule) -> list[str]:
    lines = [
        f'<a id="{rule.id}"></a>',
        "",
        f"### {rule.label.zh} {rule.label.en}",
        "",
        f"`{rule.id}`",
        "",
        f"- 期限主体 whose period: {rule.actor.zh} {rule.actor.en}",
        f"- 起算事由 trigger: {rule.trigger.zh} {rule.trigger.en}",
    ]
    if rule.place is not None:
        force = latest(rule).force
        lines.append(f"- 地域与效力 place and force: {rule.place.zh} {rule.place.en}; {force.zh} {force.en}")
        lines.append(f"- 所偏离的全国规定 departs from: {_national(book, rule)}")
    if recurs(latest(rule)):
        lines.append(_pattern(latest(rule).term))
    lines += ["", *_versions(rule), *_layers(book, rule), *_example(rule)]
    return lines


def _national(book: Rulebook, rule: Rule) -> str:
    return link(book.rule(rule.departs)) if rule.departs else "无，独立存在 nothing, stands alone"


def _pattern(term: Term | None) -> str:
    found = None if term is None else term.recurs or term.length
    if found is None:
        return ""
    words = "固定日期，一次 one fixed day" if isinstance(found, OnDate) else "周期 comes again"
    return f"- {words}: {found.text()} {found.text('en')}"


def _layers(book: Rulebook, rule: Rule) -> list[str]:
    if not rule.layers:
        return []
    lines = ["地方、系统和机关另有规定 what places, systems and offices say instead:", ""]
    for layer in rule.layers:
        own = book.rule(layer.id) if layer.id else rule
        for version in layer.versions:
            if version.term is not None:
                short = limit_and_extension(version.term)
                name = link(own, f"{layer.place.zh} {layer.place.en}")
                lines.append(f"- {name}, {span(own, version)}: {short.zh} {short.en}")
    return [*lines, ""]


def _example(rule: Rule) -> list[str]:
    found = worked_example(rule)
    lines = [f"例 worked example: `{found.call}`", ""]
    if found.due is None:
        return [*lines, f"不作答 refused: {cell(found.refusal)}", ""]
    lines += ["```text", found.due.explain("en"), "```", ""]
    if found.longest is not None and found.longest.date is not None:
        when = found.longest.instant or found.longest.date
        lines += [f'最长延长后 with the longest extension (`extended="max"`): {when}', ""]
    return [
        *lines,
        "<details><summary>中文说明</summary>",
        "",
        "```text",
        found.due.explain("zh"),
        "```",
        "",
        "</details>",
        "",
    ]


def _versions(rule: Rule) -> list[str]:
    head = ("", *(span(rule, version) for version in rule.versions))
    rows = [
        (name, *cells) for name, write in _ROWS if any(cells := [write(version) for version in rule.versions])
    ]
    return table(head, rows)


def _of_term(write: Callable[[Term], str]) -> Callable[[Version], str]:
    return lambda version: "" if version.term is None else write(version.term)


def _extension(term: Term) -> str:
    if term.extends is None:
        return ""
    longest = term.extends.longest
    words = both(Label(f"最长{longest.text()}", f"up to {longest.text('en')}"))
    return f"{words}<br>{both(term.extends.condition)}"


def _pauses(term: Term) -> str:
    return "<br>".join(f"{cell(one.label.zh)} {cell(one.label.en)} `{one.name}`" for one in term.pauses)


def _starts(term: Term) -> str:
    plain = counted(term) and term.direction is Direction.FORWARD
    return both(Label(term.starts.zh, term.starts.en)) if plain else ""


def _roll(term: Term) -> str:
    moves = term.length is not None and not isinstance(term.length, Hours)
    if not moves or term.direction is Direction.BACKWARD:
        return ""
    return both(Label(term.roll.zh, term.roll.en))


def _bound(term: Term) -> str:
    return "" if term.bound is Bound.LATEST else both(Label(term.bound.zh, term.bound.en))


def _direction(term: Term) -> str:
    back = term.direction is Direction.BACKWARD
    return both(Label(term.direction.zh, term.direction.en)) if back else ""


def _measured(term: Term) -> str:
    if term.measured is Measure.DONE:
        return ""
    words = both(Label(term.measured.zh, term.measured.en))
    source = term.measured_source
    return f"{words}<br>{instrument_link(source)}" if source is not None else words


def _clauses(term: Term) -> str:
    if term.clauses is None or not counted(term):
        return ""
    found = [citation_label(one) for one in counting_citations(evolve(term.clauses, to=()))]
    if term.clauses.to:
        names = titles(term.clauses.to)
        found.append(Label(f"准用{names.zh}", f"by reference: {names.en}"))
    label = Label("；".join(one.zh for one in found), "; ".join(one.en for one in found))
    return f"[{cell(label.zh)}](counting.md)<br>{cell(label.en)}"


def _transition(version: Version) -> str:
    found = version.transition
    return "" if found is None else f"{both(found.label)}<br>{instrument_link(found.citation)}"


def _confidence(version: Version) -> str:
    return version_mark(version) + both(confidence(version))


_ROWS: tuple[tuple[str, Callable[[Version], str]], ...] = (
    ("期限 limit", lambda version: both(limit(version.term))),
    ("延长 extension", _of_term(_extension)),
    ("不计入的时间 left out", _of_term(_pauses)),
    ("“日”的单位 unit of days", _of_term(lambda term: both(_CONTESTED) if term.contested_unit else "")),
    ("起算 start", _of_term(_starts)),
    ("末日遇休息日 if the last day is a rest day", _of_term(_roll)),
    ("期限性质 kind", _of_term(_bound)),
    ("计算方向 direction", _of_term(_direction)),
    ("以何日为准 measured by", _of_term(_measured)),
    ("逾期后果 on lapse", _of_term(lambda term: "" if term.on_lapse is None else both(term.on_lapse))),
    ("条款 article", lambda version: instrument_link(version.citation)),
    ("效力 force", lambda version: both(Label(version.force.zh, version.force.en))),
    ("相关条款 see also", lambda version: "<br>".join(instrument_link(one) for one in version.also)),
    ("期间计算条款 counting clauses", _of_term(_clauses)),
    ("过渡 transition", _transition),
    ("说明 note", lambda version: "" if version.note is None else both(version.note)),
    ("可信程度 confidence", _confidence),
    ("最近核对 last checked", lambda version: str(version.citation.instrument.checked or "")),
)
