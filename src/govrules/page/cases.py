"""Cases 逐案结论: breaches and unclear cases whole, many cases in order as rows of a table."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from attrs import field, frozen

from govrules.errors import GovRulesError
from govrules.findings import Finding, Verdict
from govrules.limits.due import Due
from govrules.page.daybook import DayBooks
from govrules.page.facts import facts
from govrules.page.marks import badge
from govrules.page.markup import Html, element, join
from govrules.page.picture import picture
from govrules.page.shape import Case
from govrules.page.words import Words

# So many cases in order are shown whole; the rest are rows of a table.
WHOLE = 200


@frozen
class Cases:
    """逐案结论: writes cases in one language, each calendar read once."""

    words: Words
    as_of: date | None
    _books: DayBooks = field(factory=DayBooks, init=False, repr=False)

    def sections(self, cases: Sequence[Case]) -> Html:
        """逐案结论: one section for each verdict that occurs, breaches first."""
        words = self.words
        if not cases:
            return element("p", words("no_cases"), class_="quiet")
        parts: list[Html] = []
        number = 1
        for verdict, heading in _SECTIONS:
            group = [case for case in cases if case.verdict is verdict]
            if not group:
                continue
            whole = (
                group if verdict in (Verdict.BREACH, Verdict.UNCLEAR) else group[: WHOLE if verdict else 0]
            )
            parts.append(
                element("h3", f"{words(heading)} ", element("span", str(len(group)), class_="count"))
            )
            rest = group[len(whole) :]
            if rest and whole:
                capped = words("capped", total=len(group), n=len(whole), rest=len(rest))
                parts.append(element("p", capped, class_="quiet"))
            for case in whole:
                parts.append(self._case(case, number))
                number += 1
            if rest:
                parts.append(self._table(rest))
        return join(parts, "\n")

    # one case ---------------------------------------------------------------------------------

    def _case(self, case: Case, number: int) -> Html:
        words = self.words
        about = [case.organ or words("nameless"), case.kind_text(words.lang)]
        if state := case.state(self.as_of, words.lang):
            about.append(f"{words('state')}{words.colon}{state}")
        return element(
            "section",
            element(
                "header",
                element("h4", case.id),
                badge(case.verdict, self._verdict(case)),
                element("p", " · ".join(one for one in about if one)),
            ),
            self._events(case),
            [self._finding(finding) for finding in case.findings],
            class_="case",
            id=f"case-{number}",
            **_filtered(case),
        )

    def _events(self, case: Case) -> Html | None:
        happened = case.events(self.as_of)
        if not happened:
            return None
        lang = self.words.lang
        events = [
            element("li", element("time", self.words.moment(event.on)), " ", event.label.text(lang))
            for event in happened
        ]
        return element("ol", events, class_="events", aria_label=self.words("events"))

    def _finding(self, finding: Finding) -> Html:
        words, obligation = self.words, finding.obligation
        drawn = explained = None
        if obligation is not None:
            drawn = picture(obligation, self.as_of, self._books.of(obligation.due.calendar), words)
            explained = self._explanation(obligation.due)
        return element(
            "div",
            element(
                "h5",
                badge(finding.verdict, words.head(finding.verdict.text(words.lang))),
                " ",
                words.head(finding.label.text(words.lang)),
            ),
            element("p", words.head(finding.reason.text(words.lang)), class_="why"),
            facts(finding, words),
            drawn,
            explained,
            class_=f"finding f-{finding.verdict.value}",
        )

    def _explanation(self, due: Due) -> Html | None:
        try:
            lines = due.explain(self.words.lang).splitlines()
        except GovRulesError:
            return None
        steps = element("div", [element("p", line) for line in lines], class_="steps")
        return element("details", element("summary", self.words("explanation")), steps)

    # many cases -------------------------------------------------------------------------------

    def _table(self, cases: Sequence[Case]) -> Html:
        words = self.words
        heads = ("case", "organ", "findings_head", "due", "done", "verdict")
        return element(
            "div",
            element(
                "table",
                element("thead", element("tr", [element("th", words(head), scope="col") for head in heads])),
                element("tbody", [self._row(case) for case in cases]),
                class_="rows",
            ),
            class_="scroll",
        )

    def _row(self, case: Case) -> Html:
        words = self.words
        dated = next((one for one in case.findings if one.due is not None), None)
        finding = dated or next(iter(case.findings), None)
        due = None if finding is None or finding.due is None else finding.due
        done = None if finding is None else finding.done or (finding.obligation and finding.obligation.done)
        rest = len(case.findings) - 1
        label = words.head(words("no_findings") if finding is None else finding.label.text(words.lang))
        when = None if due is None else due.instant or due.date
        return element(
            "tr",
            element("th", case.id, scope="row"),
            element("td", case.organ),
            element("td", label, element("small", words("and_more", n=rest)) if rest > 0 else None),
            element(
                "td", "" if due is None else words.moment(when) if when else due.certainty.text(words.lang)
            ),
            element("td", words.moment(done) if done else ""),
            element("td", badge(case.verdict, self._verdict(case))),
            **_filtered(case),
        )

    def _verdict(self, case: Case) -> str:
        words = self.words
        return words.head(words("none_verdict") if case.verdict is None else case.verdict.text(words.lang))


_SECTIONS: tuple[tuple[Verdict | None, str], ...] = (
    (Verdict.BREACH, "section_breach"),
    (Verdict.UNCLEAR, "section_unclear"),
    (Verdict.OK, "section_ok"),
    (None, "section_none"),
)


def _filtered(case: Case) -> dict[str, object]:
    """What the filter of the page asks of a case."""
    return {
        "data_v": "none" if case.verdict is None else case.verdict.value,
        "data_o": case.organ,
        "data_i": case.id,
    }
