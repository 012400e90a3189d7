"""Findings 核查结论: what an audit says of one obligation or check, as a value and never an exception."""

from __future__ import annotations

from datetime import date

from attrs import field, frozen

from govrules.labels import Label, Labelled
from govrules.limits.due import Due
from govrules.sources import Citation, SeedStatement


class Verdict(Labelled):
    """结论: the three verdicts of an audit."""

    OK = "ok", "合规", "ok"
    BREACH = "breach", "违反", "breach"
    UNCLEAR = "unclear", "无法判断", "unclear"


class Status(Labelled):
    """义务状态: where an obligation stands on the day asked for."""

    MET = "met", "按期履行", "met"
    LATE = "late", "逾期履行", "late"
    OPEN = "open", "尚在期限内", "open"
    OVERDUE = "overdue", "逾期未履行", "overdue"
    VOID = "void", "已消灭", "void"
    UNCLEAR = "unclear", "无法判断", "unclear"


@frozen
class Obligation:
    """义务: who owes what by when, and whether it was done.

    ``clock`` names the clock of the workflow, ``due`` is the answer value, ``done`` the day on which the
    duty was met (measured as the rule says; ``measured`` names how where the record leaves it open),
    ``readings`` the due date under each reading that the procedure itself leaves open.
    """

    clock: str
    label: Label
    rule: str
    owner: str
    due: Due
    status: Status
    start: date
    done: date | None = None
    event: str = ""
    measured: Label | None = None
    of_office: bool = True
    readings: tuple[tuple[str, Label, Due], ...] = field(default=(), repr=False)


# The columns of a finding's row, in order; a contract that stored reports rest on.
COLUMNS = (
    "case",
    "kind",
    "rule",
    "event",
    "verdict",
    "verdict_then",
    "due",
    "earliest",
    "latest",
    "certainty",
    "done",
    "days_late",
    "organ",
    "article",
    "reason",
    "reading",
)


@frozen
class Finding:
    """核查结论: one verdict on one case, with the article, the dates and the reason in words.

    ``rule`` is the id of a rule or of a check, ``verdict_then`` the verdict under the calendar and the law
    known when the period started, ``days_late`` how late in the unit of the limit (working days, civil
    days or hours), ``flips`` the readings under which the verdict would be another, ``opened`` the first day
    of the case.
    """

    case: str
    kind: str
    rule: str
    label: Label
    verdict: Verdict
    reason: Label
    verdict_then: Verdict
    organ: str = ""
    event: str = ""
    obligation: Obligation | None = None
    basis: Citation | SeedStatement | None = None
    days_late: int | None = None
    done: date | None = None
    flips: tuple[tuple[str, Label, Verdict], ...] = ()
    due_then: date | None = None
    opened: date | None = None

    @property
    def due(self) -> Due | None:
        """期限答案: the due date behind the finding, None for checks without one."""
        return None if self.obligation is None else self.obligation.due

    @property
    def year(self) -> int | None:
        """年份: the year in which the period started, for a check the case; None where no day is known."""
        first = self.opened if self.obligation is None else self.obligation.start
        return None if first is None else first.year

    def row(self, lang: str = "en") -> dict[str, object]:
        """结论行: the finding as plain values, under the names of `COLUMNS`."""
        due = self.due
        return {
            "case": self.case,
            "kind": self.kind,
            "rule": self.rule,
            "event": self.event,
            "verdict": self.verdict.value,
            "verdict_then": self.verdict_then.value,
            "due": None if due is None else due.instant or due.date,
            "earliest": None if due is None else due.earliest,
            "latest": None if due is None else due.latest,
            "certainty": None if due is None else due.certainty.value,
            "done": self.done,
            "days_late": self.days_late,
            "organ": self.organ,
            "article": self.article(lang),
            "reason": self.reason.text(lang),
            "reading": "; ".join(f"{name}: {verdict.text(lang)}" for name, _, verdict in self.flips),
        }

    def article(self, lang: str = "zh") -> str:
        """条款: the article or statement that the finding rests on."""
        if self.basis is not None:
            return self.basis.text(lang)
        return "" if self.due is None else self.due.version.citation.text(lang)
