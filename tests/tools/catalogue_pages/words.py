"""Words that every page shares: limits, spans of time, citations, marks of doubt, links and table rows."""

from __future__ import annotations

import re
from datetime import date, timedelta

from attrs import evolve

from govrules.labels import Label
from govrules.limits.conventions import Clauses, Convention
from govrules.limits.length import OnDate, YearlyDate
from govrules.limits.recurrence import Every
from govrules.limits.rule import Rule, Version
from govrules.limits.term import Bound, Direction, Term
from govrules.sources import Citation, Confidence, Force, Instrument

DOMAIN_LABELS = {
    "disclosure": Label("政府信息公开", "disclosure of government information"),
    "documents": Label("公文与规范性文件", "official and normative documents"),
    "decisions": Label("行政决策", "decisions"),
    "petitions": Label("信访与举报", "petitions and reports"),
    "proposals": Label("建议提案办理", "deputies' suggestions and members' proposals"),
    "supervision": Label("督查督办", "supervision"),
    "reporting": Label("信息报送与突发事件", "information reporting and sudden events"),
    "services": Label("政务服务", "government services"),
    "powers": Label("行政权力", "administrative powers"),
    "evaluation": Label("考核评议", "appraisal and assessment"),
    "organisation": Label("组织与制度", "organisation and internal rules"),
    "archives": Label("档案与保密", "archives and secrecy"),
    "remedies": Label("行政复议与诉讼", "reconsideration and litigation"),
}

# From the text that binds everyone to the one that binds nobody.
FORCES = (
    Force.NATIONAL_LAW,
    Force.MINISTRY_RULE,
    Force.NATIONAL_NORM,
    Force.INTERPRETATION,
    Force.LOCAL_NORM,
    Force.PLAN,
    Force.PRACTICE,
    Force.PAPER,
    Force.PROPOSAL,
)


def domain_of(rule: Rule) -> str:
    """The first word of a rule's id, which names its page."""
    return rule.id.split(".")[0]


def domain_label(domain: str) -> Label:
    """The name of a domain, its own word where none is stored."""
    return DOMAIN_LABELS.get(domain, Label(domain, domain))


def link(rule: Rule, words: str = "") -> str:
    """A link to the entry of a rule, from any page of the catalogue."""
    return f"[{cell(words or f'{rule.label.zh} {rule.label.en}')}]({domain_of(rule)}.md#{rule.id})"


def cell(text: str) -> str:
    """Text that stays inside one cell of a table."""
    return text.replace("|", "\\|").replace("<", "&lt;").replace("\n", " ")


def both(label: Label) -> str:
    """A label in both languages, Chinese first, on two lines of a cell."""
    return cell(label.zh) if label.zh == label.en else f"{cell(label.zh)}<br>{cell(label.en)}"


def row(*cells: str) -> str:
    """One line of a table."""
    return "| " + " | ".join(cells) + " |"


def table(head: tuple[str, ...], rows: list[tuple[str, ...]]) -> list[str]:
    """A table with an empty line after it."""
    return [row(*head), "|" + " --- |" * len(head), *(row(*one) for one in rows), ""]


def limit(term: Term | None) -> Label:
    """The limit in a few words: what the last day means and how often it comes, too."""
    if term is None:
        return Label("失效", "repealed")
    if isinstance(term.recurs, Every):
        return Label(term.recurs.text(), term.recurs.text("en"))
    if term.length is None:
        return Label("未规定期限", "no number")
    zh, en = term.length.text(), term.length.text("en")
    if isinstance(term.length, YearlyDate | OnDate):
        return Label(zh, en)
    if term.bound is Bound.SHORTEST:
        zh, en = f"不少于{zh}", f"at least {en}"
    elif term.bound is Bound.LASTING:
        zh, en = f"为期{zh}", f"lasts {en}"
    if term.direction is Direction.BACKWARD:
        zh, en = f"提前{zh}", f"{en} before"
    return Label(zh, en)


def limit_and_extension(term: Term | None) -> Label:
    """The limit, with the longest extension where there is one."""
    short = limit(term)
    longest = None if term is None else term.extension
    if longest is None:
        return short
    return Label(f"{short.zh}，可延长{longest.text()}", f"{short.en}, extended by up to {longest.text('en')}")


def last_day(rule: Rule, version: Version) -> date | None:
    """The last day on which a version is in force, None where no later one is stored."""
    later = rule.version_after(version)
    return None if later is None or later.since is None else later.since - timedelta(1)


def span(rule: Rule, version: Version) -> str:
    """When a version is in force, as far as stored."""
    start = "施行日不明 start not known" if version.since is None else str(version.since)
    end = last_day(rule, version)
    return f"{start} – {end}" if end is not None else f"{start} –"


def latest(rule: Rule) -> Version:
    """The last version with a term: the one in force, or the last before a repeal."""
    return next((one for one in reversed(rule.versions) if one.term is not None), rule.versions[-1])


def repealed_since(rule: Rule) -> date | None:
    """The day of a repeal, None for a rule in force as far as stored."""
    last = rule.versions[-1]
    return last.since if last.term is None else None


def confidence(version: Version) -> Label:
    """How sure a version is, and whether its article is less so."""
    zh, en = version.confidence.zh, version.confidence.en
    if version.confidence is not Confidence.UNSURE and version.citation.confidence is Confidence.UNSURE:
        zh, en = f"{zh}，条款未核实", f"{en}; article not confirmed"
    return Label(zh, en)


def version_mark(version: Version) -> str:
    """A visible sign for a version of which anything wasn't read in an official text."""
    citation = version.citation
    for one in (version.confidence, citation.confidence, citation.instrument.confidence):
        if mark(one):
            return mark(one)
    return ""


def mark(found: Confidence) -> str:
    """A visible sign for whatever wasn't read in an official text."""
    return "" if found is Confidence.TEXT_READ else "⚠ "


def citation_label(citation: Citation) -> Label:
    """A citation in both languages."""
    return Label(citation.text(), citation.text("en"))


def cited(version: Version) -> list[tuple[Label, Citation]]:
    """Every article that a version rests on beside those on counting, with what it is cited for."""
    term = version.term
    found = [(Label("期限", "limit") if term is not None else Label("失效", "repeal"), version.citation)]
    found += [(Label("相关条款", "see also"), one) for one in version.also]
    if term is not None:
        if term.extends is not None:
            found.append((Label("延长", "extension"), term.extends.citation))
        found += [(Label("不计入的时间", "left out"), one.citation) for one in term.pauses]
        if term.measured_source is not None:
            found.append((Label("履行日", "day that meets it"), term.measured_source))
    if version.transition is not None:
        found.append((Label("过渡", "transition"), version.transition.citation))
    return found


def counting_citations(clauses: Clauses) -> list[Citation]:
    """The articles on counting that a term rests on, those of the law it refers to included."""
    own = (clauses.first_day, clauses.working_days, clauses.months, clauses.last_day, clauses.transit)
    found = [*own, clauses.refers, *(part for one in clauses.to for part in convention_citations(one))]
    return list(dict.fromkeys(one for one in found if one is not None))


def convention_citations(convention: Convention) -> list[Citation]:
    """The articles of one convention of counting."""
    parts = (convention.first_day, convention.months, convention.last_day)
    return [one for one in parts if one is not None]


def titles(conventions: tuple[Convention, ...]) -> Label:
    """The laws that hold dated conventions of counting, without their numbers."""
    found = [evolve(one.first_day.instrument, number="") for one in conventions]
    zh, en = dict.fromkeys(one.name() for one in found), dict.fromkeys(one.name("en") for one in found)
    return Label("、".join(zh), "; ".join(en))


def counted(term: Term) -> bool:
    """Whether a term has a length to count, not a fixed day or a period of the calendar."""
    fixed = isinstance(term.length, YearlyDate | OnDate) or isinstance(term.recurs, Every)
    return term.length is not None and not fixed


def instrument_slug(instrument: Instrument) -> str:
    """The anchor of an instrument: its English title and the digits of its number."""
    words = re.findall("[a-z0-9]+", instrument.title_en.lower())
    digits = re.findall("[0-9]+", instrument.number)
    return "-".join([*words, *(one for one in digits if one not in words)])


def instrument_link(citation: Citation) -> str:
    """A citation in both languages that links to its instrument in the index by article."""
    target = f"by-article.md#{instrument_slug(citation.instrument)}"
    label = citation_label(citation)
    return f"[{cell(label.zh)}]({target})<br>{cell(label.en)}"
