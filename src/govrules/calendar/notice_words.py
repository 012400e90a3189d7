"""Words of a notice 通知用语: the wordings of the holiday notices since 2004, as patterns.

They are matched against the folded, spelled-out form of a clause (see ``notice_dates``). A new wording is
one pattern here and one line in ``tests/calendar/test_reading.py``.
"""

from __future__ import annotations

import re

FESTIVALS = (
    ("元旦", r"元旦|新年"),
    ("春节", r"春节"),
    ("清明节", r"清明节?"),
    ("劳动节", r'"?五一"?(?:国际)?(?:劳动节)?|(?:国际)?劳动节'),
    ("端午节", r"端午节?"),
    ("中秋节", r"中秋节?"),
    ("国庆节", r'国庆节?|"十一"|十一(?=[:放]|$)'),
    ("抗战胜利纪念日", r"(?:中国人民)?抗(?:日)?战(?:争)?[^,。:;]{0,16}?胜利(?:[^,。:;日]{0,8}纪念日)?"),
)
FESTIVAL = "|".join(pattern for _, pattern in FESTIVALS)
NUMBER = r"(?:[1-9]\d{0,2}|[一二三四五六七八九]?十[一二三四五六七八九]?|[一二两三四五六七八九])"

# Words that arrange: a sentence that has one must either be read or be known to arrange nothing.
ARRANGING = re.compile(r"放假|上班|调休|公休|补休|连休|补班|对调")
# 2024: 鼓励各单位结合带薪年休假等制度落实，安排职工在除夕（2月9日）休息 leaves 2 February 9 a working day.
ENCOURAGING = re.compile(r"鼓励|提倡|倡导|建议")
INTRODUCING = re.compile(r"如下|通知")
NOT_ARRANGING = re.compile(r"如下|通知|(?:放假|调休|公休)期间|值班|自行安排|职工")
# 2025: 国庆节自10月1日起放假调休7天 states the principle before the items, not a day of the year.
PRINCIPLE = re.compile(r"如下|自.*起")

FILLER = re.compile(
    r'[,:、"]|其中|将|把|全国|全体公民|均|都|统一|当日|当天|全天|另外|此外|同时|并|则|即'
    rf"|和|与|以?及|自|从|于|在|的|农历|除夕|大年|腊月|正月|初[一二三四五六七八九十]|{FESTIVAL}"
)
CONNECTORS = re.compile(r"(?:[,、]|和|以?及|与|并|且)*")
COUNT = re.compile(
    rf"(?P<total>共计?|一共|总共|合计)?(?P<off>放假|休息|连休)?(?P<number>{NUMBER})天(?:假期?)?"
)
# What the notices of 2004 to 2009 call the law's own days and plain weekends.
STATED = rf"(?:为|是)(?:国家)?(?:{FESTIVAL})?(?:法定(?:节假日|节日|假日|休假日)|公休日?|休息日)"
REST = re.compile(rf"放假(?:调休|公休|休息)?|调休放假|(?:正常|照常)?(?:公休|休息)|补休|调休|{STATED}")
WEEKEND_ONLY = re.compile(r"(?:正常|照常)?公休|为公休日?|是公休日?")
WORK = re.compile(r"(?:仍|需|须|要|应)?(?P<from>起)?(?:恢复)?(?P<usual>正常|照常)?(?:上班|补班)")
WEEKEND = re.compile(r"[与和](?:周末|双休日)(?:公休)?(?:连休|相连)(?:休息)?")
NO_SWAP = re.compile(r"不(?:再)?[作做]?调休")
SINCE = re.compile(rf"起(?:连续)?放假(?:调休)?,?共?(?P<number>{NUMBER})天")
MOVED = re.compile(
    rf"的?(?:(?P<number>{NUMBER})个)?(?:(?:公休|休息)日?)?(?P<more>(?:[和及与、](?:{FESTIVAL}))?)(?:分别|统一)?"
    r"(?:调休|调整|调|移|挪)[至到]"
)
PAIRED = re.compile(r"的?(?:公休日?|休息日|工作日)?[与和同]")
SWAPPED = re.compile(r"的?(?:公休日?|休息日|工作日)?(?:互相|相互)?(?:对调|互换)")
EXTENDED = re.compile(
    rf"延长(?:\d{{4}}年)?(?P<festival>{FESTIVAL})(?:放假)?假期[至到]"
    rf"|(?:将|把)?(?:\d{{4}}年)?(?P<late>{FESTIVAL})(?:放假)?假期(?:延长|顺延)[至到]"
)
# In this order: 不调休 holds 调休, 放假1天 holds 放假.
TAIL = (
    ("no swap", NO_SWAP),
    ("weekend", WEEKEND),
    ("count", COUNT),
    ("work", WORK),
    ("rest", REST),
    ("filler", FILLER),
)

AMENDING = re.compile(
    r"延长[^,。:;]{0,20}假期|假期[^,。:;]{0,4}(?:延长|顺延)"
    r"|(?:调整|变更|更改|取消|缩短)[^,。:;]{0,24}(?:假期|放假|安排)|抗(?:日)?战(?:争)?[^。:;]{0,20}胜利"
)
TITLE = re.compile(r"(?:国务院(?:办公厅)?)?关于[^,。:;]{2,60}?通知")


def festivals(text: str) -> str:
    """节日名: the festivals that a folded heading or sentence names, in order, joined by 、; "" if none."""
    found = {
        match.start(): name for name, pattern in FESTIVALS if (match := re.search(pattern, text)) is not None
    }
    return "、".join(found[start] for start in sorted(found))
