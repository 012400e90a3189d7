"""Page 核查报告页: an audit's report as one HTML page that loads nothing and needs no script to be read."""

from __future__ import annotations

from base64 import b64encode
from hashlib import sha256

from govrules.labels import check_language
from govrules.page import front
from govrules.page.cases import Cases
from govrules.page.marks import definitions
from govrules.page.markup import Html, element
from govrules.page.picture import legend
from govrules.page.script import SCRIPT, controls
from govrules.page.shape import ReportLike, cases_of
from govrules.page.style import STYLE
from govrules.page.words import Words

__all__ = ["render"]


def render(report: ReportLike, lang: str = "zh") -> str:
    """核查报告页: the whole page in ``"zh"`` or ``"en"``, with styles and drawings inside.

    Every value of the report is escaped, and the page's own policy forbids every load and every script
    but its filter. Raises `BadValue` for another language.
    """
    from govrules import __version__

    words = Words(check_language(lang))
    cases = cases_of(report)
    body = element(
        "body",
        definitions(),
        element("a", words("skip"), class_="skip", href="#cases"),
        front.head(report, __version__, words),
        element(
            "main",
            front.tiles(report, cases, words),
            front.distribution(report, words) if report.findings else None,
            front.problems(report.problems, words),
            element(
                "section",
                element("h2", words("case_list")),
                controls(words) if cases else None,
                legend(words) if report.findings else None,
                Cases(words, report.as_of).sections(cases),
                id="cases",
            ),
        ),
        element("script", Html(SCRIPT)),
    )
    policy = (
        f"default-src 'none'; style-src 'sha256-{_digest(STYLE)}'; script-src 'sha256-{_digest(SCRIPT)}'; "
        "base-uri 'none'; form-action 'none'"
    )
    header = element(
        "head",
        element("meta", charset="utf-8"),
        Html(f'<meta http-equiv="Content-Security-Policy" content="{policy}">'),
        element("meta", name="viewport", content="width=device-width, initial-scale=1"),
        element("meta", name="referrer", content="no-referrer"),
        element("title", words("title")),
        element("style", Html(STYLE)),
    )
    tongue = "zh-CN" if lang == "zh" else "en"
    return f"<!doctype html>\n{element('html', header, body, lang=tongue)}\n"


def _digest(content: str) -> str:
    return b64encode(sha256(content.encode()).digest()).decode()
