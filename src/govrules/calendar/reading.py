"""Reading a notice 读放假通知: from the text of a holiday notice to its days, or to the reasons why not."""

from __future__ import annotations

import re
from datetime import date

from govrules.calendar import notice_words as words
from govrules.calendar.arrangements import Item
from govrules.calendar.civil import civil_day, whole_number
from govrules.calendar.notice_dates import Dates, chinese, find_date
from govrules.calendar.notice_text import SIGNED, NoticeText, Section, Sentence, read_text
from govrules.calendar.notices import NOTICES
from govrules.errors import BadNotice, WrongType
from govrules.sources import HolidayNotice, NoticeItem

_NO_DATE_NEEDED = re.compile(rf"(?:{words.NO_SWAP.pattern}|{words.FILLER.pattern})*")
_TOTAL_ALONE = re.compile(rf"(?:{words.FILLER.pattern})*{words.COUNT.pattern}")


def parse_notice(
    text: str,
    *,
    number: str = "",
    issued: date | None = None,
    published: date | None = None,
    year: int | None = None,
    base: HolidayNotice | None = None,
) -> HolidayNotice:
    """读放假通知: the days that the text of a holiday notice names as off (放假) and as worked (上班).

    ``text`` is the whole notice or its dated items, in any of the wordings used since 2004; blanks, line
    breaks and full or half width don't matter. ``number``, ``issued`` (date of writing) and ``published``
    are carried, not checked. The year comes from the text (title, introduction, headings, dated clauses);
    ``year`` is needed only where it doesn't. ``base`` is the notice that an extension (延长…假期至…)
    extends, by default the yearly notice that govrules knows.

    A weekend that an item adjoins (与周末连休) is named as off with it. What offices are only encouraged
    to do (鼓励…休息) makes no rest day. ``amends`` is True where the title, or without a title the text,
    extends a holiday (延长…假期), changes an arrangement (调整…安排) or adds the victory day of 2015
    (抗战…胜利); a title on 部分节假日安排 that does none of these is a yearly notice.

    Raises `BadNotice`, with every problem and the clause it stands in, where the text contradicts itself
    (weekday, number of days, a day both off and worked, a reversed range, an impossible date), has a dated
    clause with words that aren't known, or names no day at all; `WrongType` for arguments of other types.
    Source: the notices themselves, listed in ``calendar/notices.py``.

    >>> notice = parse_notice(
    ...     "国务院办公厅关于2024年部分节假日安排的通知\\n"
    ...     "七、国庆节：10月1日至7日放假调休，共7天。9月29日（星期日）、10月12日（星期六）上班。"
    ... )
    >>> len(notice.rest_days), [str(day) for day in sorted(notice.made_workdays)]
    (7, ['2024-09-29', '2024-10-12'])
    """
    for name, value, wanted in (("text", text, str), ("number", number, str)):
        if not isinstance(value, wanted):
            raise WrongType(f"{name} must be a string, not {value!r} ({type(value).__name__})")
    if base is not None and not isinstance(base, HolidayNotice):
        raise WrongType(f"base must be a HolidayNotice, not {base!r} ({type(base).__name__})")
    issued = None if issued is None else civil_day(issued)
    published = None if published is None else civil_day(published)
    given = None if year is None else whole_number(year, "year")

    read = read_text(text)
    settled = read.year(given)
    prior = base or next((known for known in NOTICES if known.year == settled and not known.amends), None)
    return HolidayNotice(
        settled,
        _items(read, settled, prior),
        number=number,
        issued=issued,
        published=published,
        amends=read.amends,
        title=read.title,
    )


def _items(text: NoticeText, year: int, prior: HolidayNotice | None) -> tuple[NoticeItem, ...]:
    problems: list[str] = []
    introduced = tuple(s for s in text.introduction if find_date(s.plain) and _arranges(s.plain))
    sections = (*([Section("", introduced)] if introduced else []), *text.sections)
    items = []
    for section in sections:
        item = Item(Dates(year, date(year, 1, 1) if section.name == "元旦" else None), prior)
        for position, sentence in enumerate(section.sentences):
            _read_sentence(item, sentence, first=position == 0)
            problems += [f"“{sentence.quote}”: {reason}" for reason in item.problems]
            item.problems.clear()
        item.finish()
        whole = "。".join(sentence.quote for sentence in section.sentences)
        problems += [f"“{whole}”: {reason}" for reason in item.problems]
        if item.rest or item.worked or item.ordinary:
            items.append((item, section.name or words.festivals(text.title) or "放假", whole))
    problems += _clashes(items)
    if problems:
        distinct = list(dict.fromkeys(problems))
        head = f"{len(distinct)} problems in the notice:\n- " if len(distinct) > 1 else ""
        raise BadNotice(head + "\n- ".join(distinct))
    if not any(item.rest or item.worked for item, _, _ in items):
        raise BadNotice("the text names no day as off or worked: give the items, written as 5月1日放假")
    return tuple(
        NoticeItem(name, tuple(sorted(item.rest)), tuple(sorted(item.worked)))
        for item, name, _ in items
        if item.rest or item.worked
    )


def _arranges(plain: str) -> bool:
    return words.ARRANGING.search(plain) is not None and words.PRINCIPLE.search(plain) is None


def _read_sentence(item: Item, sentence: Sentence, *, first: bool) -> None:
    clause = sentence.plain
    if encouraged := words.ENCOURAGING.search(clause):
        urged = clause[encouraged.start() :]
        if find_date(urged) and words.ARRANGING.search(urged):
            item.problems.append(
                f"what is only encouraged ({encouraged[0]}) shares a sentence with 放假 or 上班: split it"
            )
        clause = clause[: encouraged.start()]
    if find_date(clause):
        if first or not SIGNED.fullmatch(clause):
            item.read(clause)
    elif total := _TOTAL_ALONE.fullmatch(clause):
        item.add_total(total)
    elif not words.ARRANGING.search(clause) or words.NOT_ARRANGING.search(clause):
        return
    elif not _NO_DATE_NEEDED.fullmatch(clause):
        item.problems.append("no day in it can be read: write it as 5月1日, or take the sentence out")


def _clashes(items: list[tuple[Item, str, str]]) -> list[str]:
    found = []
    for item, _, whole in items:
        for other, _, other_whole in items:
            for day in sorted(item.rest & (other.worked | other.ordinary)):
                quotes = f"“{whole}”" if whole == other_whole else f"“{whole}” and “{other_whole}”"
                found.append(f"{quotes}: {chinese(day)} is both off and worked: correct one of the dates")
    return found
