"""Text of a notice 通知文本: its sentences, its items and the year that it arranges."""

from __future__ import annotations

import re

from attrs import frozen

from govrules.calendar import notice_words as words
from govrules.calendar.notice_dates import BLANK, find_date, fold, spell_out, years_and_months
from govrules.errors import BadNotice

_HEADING = (
    rf'(?:\d{{4}}年)?"?(?:{words.FESTIVAL})"?(?:(?:[、和与及]|暨)"?(?:{words.FESTIVAL})"?)*'
    rf"(?:放假|假期)?(?:安排)?(?:{BLANK}*\([^()\d]*\))?"
)
_NUMBER = (
    r"(?:第?[一二三四五六七八九十]{1,3}\s*、|第[一二三四五六七八九十]{1,3},|\([一二三四五六七八九十\d]{1,3}\)、?"
    r"|[①-⑳㈠-㈩⒈-⒛]|\d{1,2}(?:[.、]\s*(?=\D)|[.、]\s+(?=\d)|\)))"
)
_START = re.compile(
    rf"(?:\A|(?<=[。;:!\n])|(?<=通知)){BLANK}*[-—–•·*]*{BLANK}*(?:{_NUMBER}|(?={_HEADING}{BLANK}*(?::|\d)))"
)
_SIGNATURE = rf"{BLANK}*[^\n,。:;]{{0,30}}(?:国务院|办公[厅室]|政府){BLANK}*\d{{4}}年"
# blanks within a line, but not the one that parts the number of an item from a date: 1. 5月1日放假
_INLINE = r"(?:[^\S\n]|[\u200b-\u200d\u2060\ufeff\u00ad])+"
_IDLE = re.compile(rf"(?<![.．、]){_INLINE}|{_INLINE}(?!\d)")
_STOP = re.compile(rf"[。;!]|(?<=通知)\n|\n(?={_SIGNATURE})")
_NAMED_YEAR = re.compile(
    r"关于[^,。:;\d]{0,12}(\d{4})年|现将(?:调整|延长)?(\d{4})年"
    rf"|(\d{{4}})年度?(?:部分|全年)?(?:法定)?(?:{words.FESTIVAL}|节假日|放假|假期)"
)
SIGNED = re.compile(r"(?:.*(?:国务院|办公|政府|[委局部厅室]))?\d{4}年\d{1,2}月\d{1,2}日(?:印发)?")
# dates of the page or of the press report, which arrange nothing
_REPORTED = re.compile(r"(?:成文|发布|发文|印发)日期:?\d{4}年\d{1,2}月\d{1,2}日|\d{1,2}月\d{1,2}日[电讯]")

# the years since the first holiday law, as far as dates can be reckoned
FIRST_YEAR, LAST_YEAR = 1949, 9998


@frozen
class Sentence:
    """句: a sentence as it stands in the text, and its folded form; both without blanks."""

    quote: str
    plain: str


@frozen
class Section:
    """段: one numbered or headed item of the text, with its heading; or the text before the first."""

    heading: str
    sentences: tuple[Sentence, ...]

    @property
    def name(self) -> str:
        """节日: the festivals of the heading, else of the sentences, else the heading itself."""
        named = words.festivals(self.heading) or words.festivals("".join(s.plain for s in self.sentences))
        return named or (self.heading if self.heading.endswith(("节", "日", "年", "庆")) else "")


@frozen
class NoticeText:
    """通知文本: the whole text without blanks, what introduces the items, and the items."""

    whole: Sentence
    introduction: tuple[Sentence, ...]
    sections: tuple[Section, ...]

    @property
    def title(self) -> str:
        """标题: 关于…的通知 as it stands in the text, "" if there is none."""
        match = words.TITLE.search(self.whole.plain)
        return self.whole.quote[match.start() : match.end()] if match else ""

    @property
    def amends(self) -> bool:
        """是否调整: whether the title, or without one the text, changes a year arranged already."""
        return words.AMENDING.search(fold(self.title) or self.whole.plain) is not None

    def year(self, given: int | None) -> int:
        """年份: the year that is arranged, from the text or as given; else `BadNotice`."""
        found = _NAMED_YEAR.finditer(self.whole.plain)
        named = {int(year) for match in found for year in match.groups() if year}
        if given is not None and named and given not in named:
            raise BadNotice(f"the text is about {_listed(named)}, not {given}: correct year=")
        if given is None and len(named) > 1:
            raise BadNotice(f"the text is about several years ({_listed(named)}): give one as year=")
        years = {given} if given is not None else named or self._years_of_dates()
        if len(years) != 1:
            raise BadNotice("the year of the notice can't be told from the text: give it as year=")
        (year,) = years
        if not FIRST_YEAR <= year <= LAST_YEAR:
            raise BadNotice(f"{year} is no year of a holiday notice: give the right one, as year=2026")
        return year

    def _years_of_dates(self) -> set[int]:
        sentences = [*self.introduction, *(one for section in self.sections for one in section.sentences)]
        dated = [s.plain for s in sentences if not SIGNED.fullmatch(s.plain)]
        found = {pair for plain in dated for pair in years_and_months(plain)}
        years = {year for year, _ in found}
        # a New Year holiday can begin, or be worked for, in the December before
        if years and {month for year, month in found if year == max(years) - 1} == {12}:
            years.discard(max(years) - 1)
        return years


def read_text(text: str) -> NoticeText:
    """分段: the text cut into an introduction and its items; without numbers or headings it is one item."""
    text = _IDLE.sub("", text)
    folded = fold(text)
    found = [match for match in _START.finditer(folded) if _may_end(folded[: match.start()])]
    starts = {match.end(): match.start() for match in found}
    bodies = sorted(starts)
    if not bodies:
        only = Section("", _sentences(text, folded, 0, len(text)))
        return NoticeText(_sentence(text, folded), (), (only,))
    ends = [*(starts[body] for body in bodies[1:]), len(text)]
    sections = [_section(_sentences(text, folded, body, end)) for body, end in zip(bodies, ends, strict=True)]
    introduction = _sentences(text, folded, 0, starts[bodies[0]])
    return NoticeText(_sentence(text, folded), introduction, tuple(sections))


def _may_end(before: str) -> bool:
    """可否断句: whether an item can begin after this text; a line may break within 9月28日（星期|六、…）."""
    return re.search(rf"[期周拜初第年月、,(和及与至到~—–-]{BLANK}*\Z|\d{BLANK}*\Z", before[-60:]) is None


def _sentence(text: str, folded: str) -> Sentence:
    kept = [(old, new) for old, new in zip(text, folded, strict=True) if not re.match(BLANK, new)]
    return Sentence("".join(old for old, _ in kept), "".join(new for _, new in kept))


def _sentences(text: str, folded: str, start: int, end: int) -> tuple[Sentence, ...]:
    stops = [*(match.start() for match in _STOP.finditer(folded, start, end)), end]
    begins = [start, *(stop + 1 for stop in stops)]
    found = [_sentence(text[a:b], folded[a:b]) for a, b in zip(begins, stops, strict=False)]
    return tuple(Sentence(one.quote, spell_out(_REPORTED.sub("", one.plain))) for one in found if one.plain)


def _section(sentences: tuple[Sentence, ...]) -> Section:
    if not sentences:
        return Section("", ())
    first, *others = sentences
    match = re.match(r"([^:,]{0,40}):", first.plain)
    if match is None or find_date(match[1]):
        match = re.match(f"({_HEADING})", first.plain)
    if match is None:
        return Section("", sentences)
    rest = Sentence(first.quote, first.plain[match.end() :])
    return Section(match[1].replace('"', ""), (rest, *others) if rest.plain else tuple(others))


def _listed(years: set[int]) -> str:
    return ", ".join(str(year) for year in sorted(years))
