"""Marks 图形标记: the shapes that strips, bars and badges share, defined once on a page."""

from __future__ import annotations

from govrules.findings import Verdict
from govrules.page.markup import Html, element
from govrules.page.timeline import Mark

# Every mark differs in shape, not only in colour: a page is printed in black and white and read by
# people who don't tell red from green. Each is drawn around 0,0 in a box of 10 by 10.
_SHAPES = {
    "start": '<path d="M-3.5-4.5 4.5 0-3.5 4.5z" fill="none" stroke="#1f3a5f" stroke-width="1.6"/>',
    "first-due": '<path d="M0-4.6 4.6 0 0 4.6-4.6 0z" fill="#fff" stroke="#1f3a5f" stroke-width="1.6"/>',
    "told": '<circle r="4.2" fill="#fff" stroke="#1f3a5f" stroke-width="1.3"/>'
    '<path d="M-2.4 0h4.8M0-2.4v4.8" stroke="#1f3a5f" stroke-width="1.3"/>',
    "due": '<path d="M0-5.4 5.4 0 0 5.4-5.4 0z" fill="#1f3a5f"/>',
    "done": '<circle r="4.8" fill="#00664a"/>'
    '<path d="M-2.3 0-.6 1.9 2.5-1.9" fill="none" stroke="#fff" stroke-width="1.5"/>',
    "as-of": '<path d="M-3.8-3.8h7.6v7.6h-7.6z" fill="#fff" stroke="#444" stroke-width="1.6"/>',
    "ok": '<circle r="4.6" fill="none" stroke="currentColor" stroke-width="1.3"/>'
    '<path d="M-2.3 0-.6 1.9 2.5-1.9" fill="none" stroke="currentColor" stroke-width="1.5"/>',
    "breach": '<path d="M-3.6-3.6 3.6 3.6M3.6-3.6-3.6 3.6" stroke="currentColor" stroke-width="2.2"/>',
    "unclear": '<circle r="4.6" fill="none" stroke="currentColor" stroke-width="1.3" '
    'stroke-dasharray="2 1.4"/>'
    '<path d="M-1.6-.9A1.6 1.6 0 1 1 0 .7V1.2M0 2.3V3.2" '
    'fill="none" stroke="currentColor" stroke-width="1.2"/>',
}
# A hatch is readable in grey where two tints are not.
_PATTERNS = (
    '<pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">'
    '<path d="M0 0v5" stroke="#0072b2" stroke-width="2.6" stroke-opacity=".62"/></pattern>'
    '<pattern id="doubt" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">'
    '<path d="M0 0h6v6h-6z" fill="#f6e3b4"/><path d="M0 0v6" stroke="#9a6700" stroke-width="2.4"/></pattern>'
)


def definitions() -> Html:
    """图形定义: the shapes and hatchings, in one SVG that takes no room."""
    shapes = "".join(f'<g id="m-{name}">{shape}</g>' for name, shape in _SHAPES.items())
    inside = f"<defs>{shapes}{_PATTERNS}</defs>"
    return Html(f'<svg class="defs" width="0" height="0" aria-hidden="true">{inside}</svg>')


def placed(mark: Mark, x: float, y: float) -> Html:
    """放置标记: a mark at a point of a drawing."""
    return Html(f'<use href="#m-{mark.value}" x="{x:g}" y="{y:g}"/>')


def icon(name: str) -> Html:
    """图标: a mark or a verdict's sign in running text."""
    return Html(f'<svg class="ic" viewBox="-6 -6 12 12" aria-hidden="true"><use href="#m-{name}"/></svg>')


def badge(verdict: Verdict | None, words: str) -> Html:
    """结论徽标: a verdict as sign and word."""
    if verdict is None:
        return element("span", words, class_="badge none")
    return element("span", icon(verdict.value), words, class_=f"badge {verdict.value}")
