"""Arrangements 放假安排: what the clauses of one item of a notice say: off, worked, moved, so many days.

Each clause is cut into groups of dates and the words after them. The words must be known ones, every one
of them: a clause with a word that isn't known is a problem, never a guess.
"""

from __future__ import annotations

import re
from datetime import date, timedelta

from attrs import define, field

from govrules.calendar.notice_dates import Dates, Group, chinese, find_date, spell_out
from govrules.errors import BadValue
from govrules.numerals import from_chinese
from govrules.sources import HolidayNotice

FESTIVALS = (
    ("元旦", r"元旦|新年"),
    ("春节", r"春节"),
    ("清明节", r"清明节?"),
    ("劳动节", r'"?五一"?(?:国际)?(?:劳动节)?|(?:国际)?劳动节'),
    ("端午节", r"端午节?"),
    ("中秋节", r"中秋节?"),
    ("国庆节", r'国庆节?|"?十一"?(?![、月一二三四五六七八九十\d])'),
    ("抗战胜利纪念日", r"(?:中国人民)?抗(?:日)?战(?:争)?[^,。:;]{0,16}?胜利[^,。:;日]{0,8}?(?:纪念日)?"),
)
FESTIVAL = "|".join(pattern for _, pattern in FESTIVALS)
_NUMBER = r"(?:\d{1,3}|[一二两三四五六七八九十]{1,3})"
# What a statement of the law's own day, or of a plain weekend, is called in the notices of 2004 to 2009.
_NAMED_REST = rf"(?:为|是)(?:国家)?(?:{FESTIVAL})?(?:法定(?:节假日|节日|假日|休假日)|公休日?|休息日)"
_FILLER = re.compile(
    rf"[,:、]|其中|将|把|全国|全体公民|均|都|统一|共同|当日|当天|全天|另外|此外|同时|并|则|即|和|与|及|自|从|于|在|为"
    rf'|"|的|农历|除夕|大年|腊月|正月|初[一二三四五六七八九十]|{FESTIVAL}|{_NAMED_REST}'
)
_COUNT = re.compile(rf"(共计?|一共|总共|合计)?(?:放假|休息|连休)?({_NUMBER})天(?:假期?)?")
_REST = re.compile(r"放假(?:调休|公休|休息)?|调休放假|(?:正常|照常)?(?:公休|休息)|补休|调休")
_WORK = re.compile(r"(?:均|都|仍|需|须|要|应)*(起)?(?:恢复)?(正常|照常)?(?:上班|补班)")
_WEEKEND = re.compile(r"[与和](?:周末|双休日)(?:公休)?(?:连休|相连)(?:休息)?")
_NO_SWAP = re.compile(r"不(?:再)?(?:作|做)?调休")
_SINCE = re.compile(rf"起(?:连续)?放假(?:调休)?,?共?({_NUMBER})天")
_MOVED = re.compile(
    rf"的?(?:({_NUMBER})个)?(?:(?:星期[六日]|周末)?的?(?:公休|休息)日?)?((?:[和及与、](?:{FESTIVAL}))?)(?:分别|统一)?"
    r"(?:调休|调整|调|移|挪)[至到]"
)
_PAIRED = re.compile(r"的?(?:公休日?|休息日|工作日)?[与和同]")
_SWAPPED = re.compile(r"的?(?:公休日?|休息日|工作日)?(?:互相|相互)?(?:对调|互换)")
_EXTENDED = re.compile(rf"(?:将|把)?(?:(\d{{4}})年)?({FESTIVAL})(?:放假)?假期(?:延长|顺延)[至到]|延长(?:(\d{{4}})年)?({FESTIVAL})(?:放假)?假期[至到]")


@define
class Item:
    """一项安排: the days that the clauses of one item name, gathered clause by clause."""

    dates: Dates
    base: HolidayNotice | None
    rest: set[date] = field(factory=set)
    worked: set[date] = field(factory=set)
    ordinary: set[date] = field(factory=set)
    moved: set[date] = field(factory=set)
    counts: list[int] = field(factory=list)
    problems: list[tuple[str, str]] = field(factory=list)
