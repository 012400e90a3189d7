"""Markup 标记: HTML and SVG put together so that every plain string is escaped."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from unicodedata import category


class Html(str):
    """标记文本: text that is markup already; any other string is escaped when it is put into a page."""

    __slots__ = ()


Child = str | Iterable[str] | None


def text(value: object) -> Html:
    """转义: ``value`` as text, with markup characters escaped and control characters left out.

    >>> text("<b>")
    '&lt;b&gt;'
    """
    if isinstance(value, Html):
        return value
    words = str(value)
    if not words.isprintable():
        # A lone surrogate can't be written as UTF-8, and HTML knows no other control character.
        words = "".join(
            "\ufffd" if category(one) in ("Cc", "Cs") and one not in "\n\t" else one for one in words
        )
    return Html(escape(words, quote=True))


def join(children: Iterable[str], between: str = "") -> Html:
    """连接: children one after another, plain strings escaped."""
    return Html(text(between).join(text(child) for child in children))


def element(name: str, /, *children: Child, **attributes: object) -> Html:
    """元素: one element; in an attribute ``_`` becomes ``-``; None and False leave it out, True has no value.

    >>> element("p", "a < b", class_="x")
    '<p class="x">a &lt; b</p>'
    """
    parts = [f"<{name}"]
    for key, value in attributes.items():
        if value is None or value is False:
            continue
        key = key.rstrip("_").replace("_", "-")
        parts.append(f" {key}" if value is True else f' {key}="{text(value)}"')
    parts.append(">")
    parts += [text(one) if isinstance(one, str) else join(one) for one in children if one is not None]
    if name not in _VOID:
        parts.append(f"</{name}>")
    return Html("".join(parts))


_VOID = frozenset({"meta", "br", "input"})
