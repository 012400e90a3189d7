"""Sources 依据: where a rule is written: instruments, citations and holiday notices."""

from __future__ import annotations

from datetime import date

from attrs import field, frozen

from govrules.labels import Label, Labelled, check_language
from govrules.numerals import to_chinese


class Confidence(Labelled):
    """可信程度: how well a fact is established."""

    TEXT_READ = "text_read", "已读原文", "the official text was read"
    SECONDARY = "secondary", "二手来源", "seen in a copy or report, not in an official text"
    UNSURE = "unsure", "未经核实", "not confirmed"


class Force(Labelled):
    """效力: what kind of text a rule stands in."""

    NATIONAL_LAW = "national_law", "法律、行政法规", "national law or administrative regulation"
    NATIONAL_NORM = "national_norm", "国家规范性文件", "national normative document"
    MINISTRY_RULE = "ministry_rule", "部门规章", "ministry rule"
    INTERPRETATION = "interpretation", "司法或主管机关解释", "judicial or administrative interpretation"
    LOCAL_NORM = "local_norm", "地方规范性文件", "local norm"
    PLAN = "plan", "年度工作方案", "plan of one year"
    PRACTICE = "practice", "工作做法", "office practice"
    PAPER = "paper", "论文建议", "paper"
    PROPOSAL = "proposal", "假设或者草案", "what-if or draft"


@frozen
class Instrument:
    """规范文本: a law, regulation, rule, letter or plan that a rule can cite.

    ``promulgated`` and ``in_force`` are civil days, None where not known; ``ended`` is the last day of
    validity, None while in force as far as known. ``checked`` is the day on which our copy of the text, or
    the report that stands for it, was last compared with a source; nothing later is known here.
    """

    title: str
    number: str
    title_en: str
    force: Force
    promulgated: date | None = None
    in_force: date | None = None
    ended: date | None = None
    confidence: Confidence = Confidence.TEXT_READ
    checked: date | None = None

    def name(self, lang: str = "zh") -> str:
        """名称: title and number, such as 《政府信息公开条例》（国务院令第711号）; a title within it in 〈〉."""
        if check_language(lang) == "zh":
            title = self.title.replace("《", "〈").replace("》", "〉")
            return f"《{title}》" + (f"（{self.number}）" if self.number else "")
        return self.title_en + (f" ({self.number})" if self.number else "")


@frozen
class Citation:
    """引文: a place in an instrument: article, paragraph, item; or a free ``part`` where it has no articles.

    >>> law = Instrument("政府信息公开条例", "国务院令第711号", "Disclosure Regulation", Force.NATIONAL_LAW)
    >>> Citation(law, 33, 2).text()
    '《政府信息公开条例》（国务院令第711号）第三十三条第二款'
    >>> Citation(law, 33, 2).text("en")
    'Disclosure Regulation (国务院令第711号), art. 33 para. 2'
    """

    instrument: Instrument
    article: int | None = None
    paragraph: int | None = None
    item: int | None = None
    part: str = ""
    confidence: Confidence = Confidence.TEXT_READ

    def place(self, lang: str = "zh") -> str:
        """条款: the article, paragraph and item alone."""
        if check_language(lang) == "zh":
            words = [
                f"第{to_chinese(self.article)}条" if self.article is not None else "",
                f"第{to_chinese(self.paragraph)}款" if self.paragraph is not None else "",
                f"第（{to_chinese(self.item)}）项" if self.item is not None else "",
                self.part,
            ]
            return "".join(words)
        words = [
            f"art. {self.article}" if self.article is not None else "",
            f"para. {self.paragraph}" if self.paragraph is not None else "",
            f"item {self.item}" if self.item is not None else "",
            self.part,
        ]
        return " ".join(word for word in words if word)

    def text(self, lang: str = "zh") -> str:
        """引文全称: the instrument's name and the place in it, marked where the article isn't verified."""
        place = self.place(lang)
        name = self.instrument.name(lang)
        if self.confidence is Confidence.UNSURE:
            place += "（条款未核实）" if lang == "zh" else (" " if place else "") + "(article not verified)"
        if not place:
            return name
        if lang == "zh":
            return name + place
        return f"{name} {place}" if place.startswith("(") else f"{name}, {place}"


@frozen
class NoticeItem:
    """放假安排项: one festival (or two joined) of a holiday notice.

    ``rest`` holds every day that the item names as off, weekend days too; ``made_workdays`` the weekend
    days that it turns into working days.
    """

    name: str
    rest: tuple[date, ...]
    made_workdays: tuple[date, ...] = ()


@frozen
class HolidayNotice:
    """放假通知: one notice of the State Council (General Office) on the holidays of ``year``.

    A yearly notice settles the year; an amendment (``amends`` true) changes single days of a year that
    is settled already. ``issued`` is the date of writing, ``published`` the date of publication; each
    fact that official copies don't settle carries its own confidence.
    """

    year: int
    items: tuple[NoticeItem, ...]
    number: str = ""
    issued: date | None = None
    published: date | None = None
    amends: bool = False
    title: str = ""
    number_confidence: Confidence = Confidence.SECONDARY
    issued_confidence: Confidence = Confidence.SECONDARY
    published_confidence: Confidence = Confidence.SECONDARY
    rest_days: frozenset[date] = field(init=False, repr=False, eq=False)
    made_workdays: frozenset[date] = field(init=False, repr=False, eq=False)

    @rest_days.default
    def _collect_rest_days(self) -> frozenset[date]:
        return frozenset(day for item in self.items for day in item.rest)

    @made_workdays.default
    def _collect_made_workdays(self) -> frozenset[date]:
        return frozenset(day for item in self.items for day in item.made_workdays)

    @property
    def known_from(self) -> date:
        """公布日: the day of publication, else of writing, else 31 December of the year before."""
        return self.published or self.issued or date(self.year - 1, 12, 31)

    def name(self, lang: str = "zh") -> str:
        """通知名称: what the notice is called in explanations."""
        if check_language(lang) == "zh":
            number = f"（{self.number}）" if self.number else ""
            return (self.title or f"{self.year}年节假日安排通知") + number
        number = f" ({self.number})" if self.number else ""
        kind = "amending holiday notice" if self.amends else "holiday notice"
        return f"{kind} for {self.year}{number}"


@frozen
class SeedStatement:
    """种子文件条目: a statement of the seed documents, named by its id such as S1P2-1.1.7."""

    id: str
    force: Force
    label: Label

    def text(self, lang: str = "zh") -> str:
        """条目名称: the short name of the document and the id."""
        return f"{self.label.text(lang)} [{self.id}]"
