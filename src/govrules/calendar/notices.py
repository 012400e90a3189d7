"""Holiday notices 放假通知: the State Council's arrangements for 2004 to 2026, in order, amendments apart.

Each entry holds the days as first published: an amendment is an entry of its own and wins, being later,
on the days that it names. ``rest`` has every day that the item names as off, weekend days too, and the
weekend where the item says 与周末连休. ``issued`` is the date at the foot of the notice (成文日期),
``published`` the day on which the government's site (or, where noted, the press) carried it. The comment
on an entry says where its facts were read; entries up to 2015 stand in ``earlier_notices.py``.
"""

from __future__ import annotations

from datetime import date

from govrules.calendar.earlier_notices import EARLIER_NOTICES
from govrules.calendar.spans import days, span
from govrules.sources import Confidence, HolidayNotice, NoticeItem

NOTICES: tuple[HolidayNotice, ...] = (
    *EARLIER_NOTICES,
    # https://www.gov.cn/zhengce/content/2015-12/10/content_10394.htm
    HolidayNotice(
        2016,
        (
            NoticeItem("元旦", span("2016-01-01", "2016-01-03")),
            NoticeItem("春节", span("2016-02-07", "2016-02-13"), days("2016-02-06", "2016-02-14")),
            NoticeItem("清明节", span("2016-04-02", "2016-04-04")),
            NoticeItem("劳动节", span("2016-05-01", "2016-05-02")),
            NoticeItem("端午节", span("2016-06-09", "2016-06-11"), days("2016-06-12")),
            NoticeItem("中秋节", span("2016-09-15", "2016-09-17"), days("2016-09-18")),
            NoticeItem("国庆节", span("2016-10-01", "2016-10-07"), days("2016-10-08", "2016-10-09")),
        ),
        number="国办发明电〔2015〕18号",
        issued=date(2015, 12, 10),
        published=date(2015, 12, 10),
        title="国务院办公厅关于2016年部分节假日安排的通知",
        number_confidence=Confidence.TEXT_READ,
        issued_confidence=Confidence.TEXT_READ,
        published_confidence=Confidence.TEXT_READ,
    ),
    # https://www.gov.cn/zhengce/content/2016-12/01/content_5141603.htm
    HolidayNotice(
        2017,
        (
            NoticeItem("元旦", span("2017-01-01", "2017-01-02")),
            NoticeItem("春节", span("2017-01-27", "2017-02-02"), days("2017-01-22", "2017-02-04")),
            NoticeItem("清明节", span("2017-04-02", "2017-04-04"), days("2017-04-01")),
            NoticeItem("劳动节", span("2017-04-29", "2017-05-01")),
            NoticeItem("端午节", span("2017-05-28", "2017-05-30"), days("2017-05-27")),
            NoticeItem("中秋节、国庆节", span("2017-10-01", "2017-10-08"), days("2017-09-30")),
        ),
        number="国办发明电〔2016〕17号",
        issued=date(2016, 12, 1),
        published=date(2016, 12, 1),
        title="国务院办公厅关于2017年部分节假日安排的通知",
    ),
    # https://www.gov.cn/zhengce/content/2017-11/30/content_5243579.htm
    # https://scgw.gov.cn/Detail.aspx?id=20171206072746664
    HolidayNotice(
        2018,
        (
            NoticeItem("元旦", span("2017-12-30", "2018-01-01")),
            NoticeItem("春节", span("2018-02-15", "2018-02-21"), days("2018-02-11", "2018-02-24")),
            NoticeItem("清明节", span("2018-04-05", "2018-04-07"), days("2018-04-08")),
            NoticeItem("劳动节", span("2018-04-29", "2018-05-01"), days("2018-04-28")),
            NoticeItem("端午节", span("2018-06-16", "2018-06-18")),
            NoticeItem("中秋节", span("2018-09-22", "2018-09-24")),
            NoticeItem("国庆节", span("2018-10-01", "2018-10-07"), days("2018-09-29", "2018-09-30")),
        ),
        number="国办发明电〔2017〕12号",
        issued=date(2017, 11, 30),
        published=date(2017, 11, 30),
        title="国务院办公厅关于2018年部分节假日安排的通知",
        number_confidence=Confidence.TEXT_READ,
        issued_confidence=Confidence.TEXT_READ,
    ),
    # https://www.gov.cn/zhengce/content/2018-12/06/content_5346276.htm
    # http://czj.gnzrmzf.gov.cn/info/1282/12573.htm
    HolidayNotice(
        2019,
        (
            NoticeItem("元旦", span("2018-12-30", "2019-01-01"), days("2018-12-29")),
            NoticeItem("春节", span("2019-02-04", "2019-02-10"), days("2019-02-02", "2019-02-03")),
            NoticeItem("清明节", span("2019-04-05", "2019-04-07")),
            NoticeItem("劳动节", days("2019-05-01")),
            NoticeItem("端午节", span("2019-06-07", "2019-06-09")),
            NoticeItem("中秋节", span("2019-09-13", "2019-09-15")),
            NoticeItem("国庆节", span("2019-10-01", "2019-10-07"), days("2019-09-29", "2019-10-12")),
        ),
        number="国办发明电〔2018〕15号",
        issued=date(2018, 12, 4),
        published=date(2018, 12, 6),
        title="国务院办公厅关于2019年部分节假日安排的通知",
        number_confidence=Confidence.TEXT_READ,
        issued_confidence=Confidence.TEXT_READ,
    ),
    # https://www.gov.cn/zhengce/content/2019-03/22/content_5375877.htm
    # http://xt.gov.cn/xt/hygq/201903/4194aa0af87740499ce02b0193f4af01.shtml
    HolidayNotice(
        2019,
        (NoticeItem("劳动节", span("2019-05-01", "2019-05-04"), days("2019-04-28", "2019-05-05")),),
        number="国办发明电〔2019〕3号",
        issued=date(2019, 3, 22),
        published=date(2019, 3, 22),
        amends=True,
        title="国务院办公厅关于调整2019年劳动节假期安排的通知",
        issued_confidence=Confidence.TEXT_READ,
    ),
    # https://www.gov.cn/zhengce/content/2019-11/21/content_5454164.htm
    HolidayNotice(
        2020,
        (
            NoticeItem("元旦", days("2020-01-01")),
            NoticeItem("春节", span("2020-01-24", "2020-01-30"), days("2020-01-19", "2020-02-01")),
            NoticeItem("清明节", span("2020-04-04", "2020-04-06")),
            NoticeItem("劳动节", span("2020-05-01", "2020-05-05"), days("2020-04-26", "2020-05-09")),
            NoticeItem("端午节", span("2020-06-25", "2020-06-27"), days("2020-06-28")),
            NoticeItem("国庆节、中秋节", span("2020-10-01", "2020-10-08"), days("2020-09-27", "2020-10-10")),
        ),
        number="国办发明电〔2019〕16号",
        issued=date(2019, 11, 21),
        published=date(2019, 11, 21),
        title="国务院办公厅关于2020年部分节假日安排的通知",
    ),
    # https://www.gov.cn/zhengce/content/2020-01/27/content_5472352.htm
    HolidayNotice(
        2020,
        (NoticeItem("春节", span("2020-01-31", "2020-02-02")),),
        number="国办发明电〔2020〕1号",
        issued=date(2020, 1, 26),
        published=date(2020, 1, 27),
        amends=True,
        title="国务院办公厅关于延长2020年春节假期的通知",
    ),
    # https://www.gov.cn/zhengce/content/2020-11/25/content_5564127.htm
    HolidayNotice(
        2021,
        (
            NoticeItem("元旦", span("2021-01-01", "2021-01-03")),
            NoticeItem("春节", span("2021-02-11", "2021-02-17"), days("2021-02-07", "2021-02-20")),
            NoticeItem("清明节", span("2021-04-03", "2021-04-05")),
            NoticeItem("劳动节", span("2021-05-01", "2021-05-05"), days("2021-04-25", "2021-05-08")),
            NoticeItem("端午节", span("2021-06-12", "2021-06-14")),
            NoticeItem("中秋节", span("2021-09-19", "2021-09-21"), days("2021-09-18")),
            NoticeItem("国庆节", span("2021-10-01", "2021-10-07"), days("2021-09-26", "2021-10-09")),
        ),
        number="国办发明电〔2020〕27号",
        issued=date(2020, 11, 25),
        published=date(2020, 11, 25),
        title="国务院办公厅关于2021年部分节假日安排的通知",
    ),
    # https://www.gov.cn/zhengce/content/2021-10/25/content_5644835.htm
    # http://www.beijing.gov.cn/zhengce/zhengcefagui/202110/t20211026_2520500.html
    HolidayNotice(
        2022,
        (
            NoticeItem("元旦", span("2022-01-01", "2022-01-03")),
            NoticeItem("春节", span("2022-01-31", "2022-02-06"), days("2022-01-29", "2022-01-30")),
            NoticeItem("清明节", span("2022-04-03", "2022-04-05"), days("2022-04-02")),
            NoticeItem("劳动节", span("2022-04-30", "2022-05-04"), days("2022-04-24", "2022-05-07")),
            NoticeItem("端午节", span("2022-06-03", "2022-06-05")),
            NoticeItem("中秋节", span("2022-09-10", "2022-09-12")),
            NoticeItem("国庆节", span("2022-10-01", "2022-10-07"), days("2022-10-08", "2022-10-09")),
        ),
        number="国办发明电〔2021〕11号",
        issued=date(2021, 10, 25),
        published=date(2021, 10, 25),
        title="国务院办公厅关于2022年部分节假日安排的通知",
        number_confidence=Confidence.TEXT_READ,
        issued_confidence=Confidence.TEXT_READ,
        published_confidence=Confidence.TEXT_READ,
    ),
    # https://www.gov.cn/zhengce/content/2022-12/08/content_5730844.htm
    HolidayNotice(
        2023,
        (
            NoticeItem("元旦", span("2022-12-31", "2023-01-02")),
            NoticeItem("春节", span("2023-01-21", "2023-01-27"), days("2023-01-28", "2023-01-29")),
            NoticeItem("清明节", days("2023-04-05")),
            NoticeItem("劳动节", span("2023-04-29", "2023-05-03"), days("2023-04-23", "2023-05-06")),
            NoticeItem("端午节", span("2023-06-22", "2023-06-24"), days("2023-06-25")),
            NoticeItem("中秋节、国庆节", span("2023-09-29", "2023-10-06"), days("2023-10-07", "2023-10-08")),
        ),
        number="国办发明电〔2022〕16号",
        issued=date(2022, 12, 8),
        published=date(2022, 12, 8),
        title="国务院办公厅关于2023年部分节假日安排的通知",
    ),
    # https://www.gov.cn/zhengce/content/202310/content_6911527.htm
    # 2024-02-09 (除夕) stays a working day: offices were only encouraged to give leave on it.
    HolidayNotice(
        2024,
        (
            NoticeItem("元旦", span("2023-12-30", "2024-01-01")),
            NoticeItem("春节", span("2024-02-10", "2024-02-17"), days("2024-02-04", "2024-02-18")),
            NoticeItem("清明节", span("2024-04-04", "2024-04-06"), days("2024-04-07")),
            NoticeItem("劳动节", span("2024-05-01", "2024-05-05"), days("2024-04-28", "2024-05-11")),
            NoticeItem("端午节", span("2024-06-08", "2024-06-10")),
            NoticeItem("中秋节", span("2024-09-15", "2024-09-17"), days("2024-09-14")),
            NoticeItem("国庆节", span("2024-10-01", "2024-10-07"), days("2024-09-29", "2024-10-12")),
        ),
        number="国办发明电〔2023〕7号",
        issued=date(2023, 10, 25),
        published=date(2023, 10, 25),
        title="国务院办公厅关于2024年部分节假日安排的通知",
    ),
    # https://www.gov.cn/zhengce/content/202411/content_6986382.htm
    HolidayNotice(
        2025,
        (
            NoticeItem("元旦", days("2025-01-01")),
            NoticeItem("春节", span("2025-01-28", "2025-02-04"), days("2025-01-26", "2025-02-08")),
            NoticeItem("清明节", span("2025-04-04", "2025-04-06")),
            NoticeItem("劳动节", span("2025-05-01", "2025-05-05"), days("2025-04-27")),
            NoticeItem("端午节", span("2025-05-31", "2025-06-02")),
            NoticeItem("国庆节、中秋节", span("2025-10-01", "2025-10-08"), days("2025-09-28", "2025-10-11")),
        ),
        number="国办发明电〔2024〕12号",
        issued=date(2024, 11, 12),
        published=date(2024, 11, 12),
        title="国务院办公厅关于2025年部分节假日安排的通知",
    ),
    # https://politics.gmw.cn/2025-11/04/content_38391083.htm
    HolidayNotice(
        2026,
        (
            NoticeItem("元旦", span("2026-01-01", "2026-01-03"), days("2026-01-04")),
            NoticeItem("春节", span("2026-02-15", "2026-02-23"), days("2026-02-14", "2026-02-28")),
            NoticeItem("清明节", span("2026-04-04", "2026-04-06")),
            NoticeItem("劳动节", span("2026-05-01", "2026-05-05"), days("2026-05-09")),
            NoticeItem("端午节", span("2026-06-19", "2026-06-21")),
            NoticeItem("中秋节", span("2026-09-25", "2026-09-27")),
            NoticeItem("国庆节", span("2026-10-01", "2026-10-07"), days("2026-09-20", "2026-10-10")),
        ),
        number="国办发明电〔2025〕7号",
        issued=date(2025, 11, 4),
        published=date(2025, 11, 4),
        title="国务院办公厅关于2026年部分节假日安排的通知",
    ),
)
