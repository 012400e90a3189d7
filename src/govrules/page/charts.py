"""Charts 统计图: verdicts by rule, by organ and by year as stacked bars that fit any width."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from attrs import frozen

from govrules.findings import Verdict
from govrules.page.marks import icon
from govrules.page.markup import Html, element, text
from govrules.page.words import Words

ORDER = (Verdict.BREACH, Verdict.UNCLEAR, Verdict.OK)
_ROW, _LABEL, _BAR, _ROOM = 40, 13, 12, 66
_WIDEST_LABEL = 44


@frozen
class Row:
    """图中一行: a label and how many findings have each verdict, in the order of `ORDER`."""

    label: str
    numbers: tuple[int, ...]

    @property
    def total(self) -> int:
        """合计: all findings of the row."""
        return sum(self.numbers)


def rows_of(counts: Mapping[str, Mapping[str, int]], labels: Mapping[str, str], nameless: str) -> list[Row]:
    """图中各行: one row for each group of a report's counts, under its label."""
    return [
        Row(
            labels.get(group) or _name(group) or nameless,
            tuple(int(numbers.get(verdict, 0)) for verdict in ORDER),
        )
        for group, numbers in counts.items()
    ]


def _name(group: object) -> str:
    return "" if group is None else str(group)


def by_breaches(rows: Sequence[Row]) -> list[Row]:
    """按违反数排序: the most breaches first, then the most findings, then by name."""
    return sorted(rows, key=lambda row: (-row.numbers[0], -row.total, row.label))


def chart(name: str, title: str, rows: Sequence[Row], words: Words, most: int) -> Html:
    """统计图: a figure with one stacked bar for each row, at most ``most`` of them."""
    heading = element("h3", title, id=f"{name}-h")
    if not rows:
        return element("figure", heading, element("p", words("nothing"), class_="quiet"), class_="chart")
    shown = rows[:most]
    widest = max(row.total for row in shown) or 1
    drawn = "".join(_row(row, place * _ROW, widest, words) for place, row in enumerate(shown))
    svg = Html(
        f'<svg role="img" width="100%" height="{len(shown) * _ROW}" aria-labelledby="{name}-t {name}-d">'
        f'<title id="{name}-t">{text(title)}</title>'
        f'<desc id="{name}-d">{text(words("chart_desc"))}</desc>{drawn}</svg>'
    )
    rest = len(rows) - len(shown)
    note = element("figcaption", words("chart_rest", n=rest), class_="quiet") if rest else None
    return element("figure", heading, svg, note, class_="chart")


def key(words: Words) -> Html:
    """图例: what the three parts of a bar mean."""
    samples = [
        element(
            "span",
            Html(
                '<svg class="sample" width="22" height="12" aria-hidden="true">'
                f'<rect class="b-{verdict.value}" x=".5" y=".5" width="21" height="11"/></svg>'
            ),
            icon(verdict.value),
            words.head(words(verdict.value)),
        )
        for verdict in ORDER
    ]
    return element("p", samples, element("span", words("chart_numbers"), class_="quiet"), class_="key")


def _row(row: Row, y: int, widest: int, words: Words) -> str:
    whole = f"<title>{text(row.label)}</title>"
    parts = [f'<text class="lab" x="0" y="{y + _LABEL}">{text(_short(row.label))}{whole}</text>']
    left = 0.0
    for verdict, number in zip(ORDER, row.numbers, strict=True):
        if number:
            width = number / widest * _ROOM
            parts.append(
                f'<rect class="b-{verdict.value}" x="{left:.2f}%" y="{y + 19}" '
                f'width="{width:.2f}%" height="{_BAR}">'
                f"<title>{text(f'{words(verdict.value)} {number}')}</title></rect>"
            )
            left += width
    numbers = " / ".join(str(number) for number in row.numbers)
    parts.append(f'<text class="num" x="{left + 1.5:.2f}%" y="{y + 29}">{numbers}</text>')
    return "".join(parts)


def _short(label: str) -> str:
    """A label that fits a narrow window; a Chinese character takes twice the room."""
    room = _WIDEST_LABEL
    for place, character in enumerate(label):
        room -= 2 if character >= "\u2e80" else 1
        if room < 0:
            return label[: max(place - 1, 0)] + "…"
    return label
