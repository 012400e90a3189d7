"""Self references 自指: how a text cites itself: 本条例, 本条, 前款."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from attrs import frozen

from govrules.citations.writing import number_or_none
from govrules.labels import Labelled

# Characters after which 本 and 前 end a word (基本, 目前), and those that make another word of what follows.
_NOT_AFTER_THIS: Final = "基根成资样文版副原剧书日标课脚抄账读底译"
_NOT_AFTER_PRECEDING: Final = "目以之提日当生先空眼面此"


class SelfReference(Labelled):
    """自指方式: what a text means when it cites itself.

    >>> SelfReference.read("本条例").en
    'this Regulation'
    """

    THIS_LAW = "this_law", "本法", "this Law"
    THIS_CODE = "this_code", "本法典", "this Code"
    THIS_REGULATION = "this_regulation", "本条例", "this Regulation"
    THIS_MEASURES = "this_measures", "本办法", "these Measures"
    THIS_PROVISIONS = "this_provisions", "本规定", "these Provisions"
    THIS_DETAILED_RULES = "this_detailed_rules", "本细则", "these Detailed Rules"
    THIS_RULES = "this_rules", "本规则", "these Rules"
    THIS_CHARTER = "this_charter", "本章程", "this Charter"
    THIS_INTERPRETATION = "this_interpretation", "本解释", "this Interpretation"
    THIS_DECISION = "this_decision", "本决定", "this Decision"
    THIS_OPINIONS = "this_opinions", "本意见", "these Opinions"
    THIS_NOTICE = "this_notice", "本通知", "this Notice"
    THIS_PLAN = "this_plan", "本方案", "this Plan"
    THIS_STANDARD = "this_standard", "本标准", "this Standard"
    THIS_BOOK = "this_book", "本编", "this book"
    THIS_SUBPART = "this_subpart", "本分编", "this subpart"
    THIS_CHAPTER = "this_chapter", "本章", "this chapter"
    THIS_SECTION = "this_section", "本节", "this section"
    THIS_ARTICLE = "this_article", "本条", "this article"
    THIS_PARAGRAPH = "this_paragraph", "本款", "this paragraph"
    THIS_ITEM = "this_item", "本项", "this item"
    PRECEDING_ARTICLE = "preceding_article", "前条", "the preceding article"
    PRECEDING_PARAGRAPH = "preceding_paragraph", "前款", "the preceding paragraph"
    PRECEDING_ITEM = "preceding_item", "前项", "the preceding item"

    @property
    def preceding(self) -> bool:
        """是否前指: whether it means places before this one, which can be several: 前两款.

        >>> SelfReference.PRECEDING_PARAGRAPH.preceding, SelfReference.THIS_LAW.preceding
        (True, False)
        """
        return self.value.startswith("preceding")

    @property
    def relative(self) -> bool:
        """是否相对所在处: whether what it means depends on where in the text it stands: 本条, 前款.

        >>> SelfReference.THIS_ARTICLE.relative, SelfReference.THIS_LAW.relative
        (True, False)
        """
        return self.preceding or self.zh in ("本编", "本分编", "本章", "本节", "本条", "本款", "本项")


@frozen
class SelfReferenceRead:
    """所读自指: a self reference in a text, how many places before it means, and where it ends."""

    kind: SelfReference
    count: int
    end: int


@cache
def _words() -> dict[str, SelfReference]:
    return {one.zh: one for one in SelfReference}


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    return (
        re.compile(
            rf"(?<![{_NOT_AFTER_THIS}])本(?:法典|法(?!律|院|官|学|庭|人|治|定代表)|条例(?!外)|办法|规定(?!动作)|细则|规则|章程(?!序)"
            r"|解释(?!权)|决定(?!书)|意见(?!书)|通知(?!书)|方案|标准|编(?![制辑号写排])|分编|章(?!程)|节(?![日目能约课])"
            r"|条(?![件款例约幅])|款(?![项式待])|项(?!目))"
        ),
        re.compile(
            rf"(?<![{_NOT_AFTER_PRECEDING}])前(?P<count>[一二两三四五六七八九十]|[1-9])?"
            r"(?P<sign>条(?![件款例约幅])|款(?![项式待])|项(?!目))"
        ),
    )


def read_self_reference(text: str, position: int) -> SelfReferenceRead | None:
    """从某处读自指: the self reference that begins at ``position``; None if none does.

    >>> read_self_reference("前两款规定", 0).count
    2
    >>> read_self_reference("基本条件", 1) is None
    True
    """
    this, preceding = _patterns()
    if match := this.match(text, position):
        return SelfReferenceRead(_words()[match[0]], 1, match.end())
    if match := preceding.match(text, position):
        count = number_or_none(match["count"]) if match["count"] else 1
        return SelfReferenceRead(_words()[f"前{match['sign']}"], count or 1, match.end())
    return None
