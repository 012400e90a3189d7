"""Earlier holiday notices 早期放假通知: 2004 to 2015; read them through ``notices.NOTICES``.

Up to 2007 the notices speak of 五一 and 十一; the items are named here by the festival.
"""

from __future__ import annotations

from datetime import date

from govrules.calendar.spans import days, span
from govrules.sources import Confidence, HolidayNotice, NoticeItem

EARLIER_NOTICES: tuple[HolidayNotice, ...] = (
    # text: github.com/LKI/chinese-calendar, from Wikisource; number and date of writing: reported of
    # https://www.shaanxi.gov.cn/zfxxgk/zfgb/2004/d1q_4317/200806/t20080626_1641120.html
    HolidayNotice(
        2004,
        (
            NoticeItem("元旦", days("2004-01-01")),
            NoticeItem("春节", span("2004-01-22", "2004-01-28"), days("2004-01-17", "2004-01-18")),
            NoticeItem("劳动节", span("2004-05-01", "2004-05-07"), days("2004-05-08", "2004-05-09")),
            NoticeItem("国庆节", span("2004-10-01", "2004-10-07"), days("2004-10-09", "2004-10-10")),
        ),
        number="国办发明电〔2003〕53号",
        issued=date(2003, 12, 18),
        title="国务院办公厅关于2004年部分节假日安排的通知",
        published_confidence=Confidence.UNSURE,
    ),
    # text: press copy in github.com/LKI/chinese-calendar, from zhidao.baidu.com/question/2299098.html;
    # number and date of writing: reported of a law database's copy, https://www.055110.com/law/1/27150.html
    HolidayNotice(
        2005,
        (
            NoticeItem("元旦", span("2005-01-01", "2005-01-03")),
            NoticeItem("春节", span("2005-02-09", "2005-02-15"), days("2005-02-05", "2005-02-06")),
            NoticeItem("劳动节", span("2005-05-01", "2005-05-07"), days("2005-04-30", "2005-05-08")),
            NoticeItem("国庆节", span("2005-10-01", "2005-10-07"), days("2005-10-08", "2005-10-09")),
        ),
        number="国办发明电〔2004〕52号",
        issued=date(2004, 12, 17),
        title="国务院办公厅关于2005年部分节假日安排的通知",
        published_confidence=Confidence.UNSURE,
    ),
    # http://www.gov.cn/jrzg/2005-12/22/content_133837.htm; number and date of writing: Wikisource
    HolidayNotice(
        2006,
        (
            NoticeItem("元旦", span("2006-01-01", "2006-01-03"), days("2005-12-31")),
            NoticeItem("春节", span("2006-01-29", "2006-02-04"), days("2006-01-28", "2006-02-05")),
            NoticeItem("劳动节", span("2006-05-01", "2006-05-07"), days("2006-04-29", "2006-04-30")),
            NoticeItem("国庆节", span("2006-10-01", "2006-10-07"), days("2006-09-30", "2006-10-08")),
        ),
        number="国办发明电〔2005〕35号",
        issued=date(2005, 12, 16),
        published=date(2005, 12, 22),
        title="国务院办公厅关于2006年部分节假日安排的通知",
    ),
    # http://zw.china.com.cn/2016-05/09/content_38413913.htm (copy of the government site's page)
    # published: http://www.gov.cn/fwxx/sh/2006-12/18/content_471877.htm
    HolidayNotice(
        2007,
        (
            NoticeItem("元旦", span("2007-01-01", "2007-01-03"), days("2006-12-30", "2006-12-31")),
            NoticeItem("春节", span("2007-02-18", "2007-02-24"), days("2007-02-17", "2007-02-25")),
            NoticeItem("劳动节", span("2007-05-01", "2007-05-07"), days("2007-04-28", "2007-04-29")),
            NoticeItem("国庆节", span("2007-10-01", "2007-10-07"), days("2007-09-29", "2007-09-30")),
        ),
        number="国办发明电〔2006〕49号",
        issued=date(2006, 12, 14),
        published=date(2006, 12, 18),
        title="国务院办公厅关于2007年部分节假日安排的通知",
    ),
    # http://www.gov.cn/zwgk/2007-12/18/content_837184.htm; reports differ on the day of writing
    HolidayNotice(
        2008,
        (
            NoticeItem("元旦", span("2007-12-30", "2008-01-01"), days("2007-12-29")),
            NoticeItem("春节", span("2008-02-06", "2008-02-12"), days("2008-02-02", "2008-02-03")),
            NoticeItem("清明节", span("2008-04-04", "2008-04-06")),
            NoticeItem("劳动节", span("2008-05-01", "2008-05-03"), days("2008-05-04")),
            NoticeItem("端午节", span("2008-06-07", "2008-06-09")),
            NoticeItem("中秋节", span("2008-09-13", "2008-09-15")),
            NoticeItem("国庆节", span("2008-09-29", "2008-10-05"), days("2008-09-27", "2008-09-28")),
        ),
        number="国办发明电〔2007〕52号",
        issued=date(2007, 12, 15),
        published=date(2007, 12, 18),
        title="国务院办公厅关于2008年部分节假日安排的通知",
        issued_confidence=Confidence.UNSURE,
    ),
    # http://www.gov.cn/zwgk/2008-12/10/content_1174014.htm; day of writing: one report only
    HolidayNotice(
        2009,
        (
            NoticeItem("元旦", span("2009-01-01", "2009-01-03"), days("2009-01-04")),
            NoticeItem("春节", span("2009-01-25", "2009-01-31"), days("2009-01-24", "2009-02-01")),
            NoticeItem("清明节", span("2009-04-04", "2009-04-06")),
            NoticeItem("劳动节", span("2009-05-01", "2009-05-03")),
            NoticeItem("端午节", span("2009-05-28", "2009-05-30"), days("2009-05-31")),
            NoticeItem("国庆节、中秋节", span("2009-10-01", "2009-10-08"), days("2009-09-27", "2009-10-10")),
        ),
        number="国办发明电〔2008〕42号",
        issued=date(2008, 12, 4),
        published=date(2008, 12, 10),
        title="国务院办公厅关于2009年部分节假日安排的通知",
        issued_confidence=Confidence.UNSURE,
    ),
    # http://www.gov.cn/zwgk/2009-12/08/content_1482691.htm
    HolidayNotice(
        2010,
        (
            NoticeItem("元旦", span("2010-01-01", "2010-01-03")),
            NoticeItem("春节", span("2010-02-13", "2010-02-19"), days("2010-02-20", "2010-02-21")),
            NoticeItem("清明节", span("2010-04-03", "2010-04-05")),
            NoticeItem("劳动节", span("2010-05-01", "2010-05-03")),
            NoticeItem("端午节", span("2010-06-14", "2010-06-16"), days("2010-06-12", "2010-06-13")),
            NoticeItem("中秋节", span("2010-09-22", "2010-09-24"), days("2010-09-19", "2010-09-25")),
            NoticeItem("国庆节", span("2010-10-01", "2010-10-07"), days("2010-09-26", "2010-10-09")),
        ),
        number="国办发明电〔2009〕27号",
        issued=date(2009, 12, 7),
        published=date(2009, 12, 8),
        title="国务院办公厅关于2010年部分节假日安排的通知",
    ),
    # http://www.gov.cn/zwgk/2010-12/10/content_1762643.htm
    HolidayNotice(
        2011,
        (
            NoticeItem("元旦", span("2011-01-01", "2011-01-03")),
            NoticeItem("春节", span("2011-02-02", "2011-02-08"), days("2011-01-30", "2011-02-12")),
            NoticeItem("清明节", span("2011-04-03", "2011-04-05"), days("2011-04-02")),
            NoticeItem("劳动节", span("2011-04-30", "2011-05-02")),
            NoticeItem("端午节", span("2011-06-04", "2011-06-06")),
            NoticeItem("中秋节", span("2011-09-10", "2011-09-12")),
            NoticeItem("国庆节", span("2011-10-01", "2011-10-07"), days("2011-10-08", "2011-10-09")),
        ),
        number="国办发明电〔2010〕40号",
        issued=date(2010, 12, 9),
        published=date(2010, 12, 10),
        title="国务院办公厅关于2011年部分节假日安排的通知",
    ),
    # http://www.gov.cn/zwgk/2011-12/06/content_2012097.htm
    HolidayNotice(
        2012,
        (
            NoticeItem("元旦", span("2012-01-01", "2012-01-03"), days("2011-12-31")),
            NoticeItem("春节", span("2012-01-22", "2012-01-28"), days("2012-01-21", "2012-01-29")),
            NoticeItem("清明节", span("2012-04-02", "2012-04-04"), days("2012-03-31", "2012-04-01")),
            NoticeItem("劳动节", span("2012-04-29", "2012-05-01"), days("2012-04-28")),
            NoticeItem("端午节", span("2012-06-22", "2012-06-24")),
            NoticeItem("中秋节、国庆节", span("2012-09-30", "2012-10-07"), days("2012-09-29")),
        ),
        number="国办发明电〔2011〕45号",
        issued=date(2011, 12, 5),
        published=date(2011, 12, 6),
        title="国务院办公厅关于2012年部分节假日安排的通知",
    ),
    # http://www.gov.cn/zwgk/2012-12/10/content_2286598.htm
    HolidayNotice(
        2013,
        (
            NoticeItem("元旦", span("2013-01-01", "2013-01-03"), days("2013-01-05", "2013-01-06")),
            NoticeItem("春节", span("2013-02-09", "2013-02-15"), days("2013-02-16", "2013-02-17")),
            NoticeItem("清明节", span("2013-04-04", "2013-04-06"), days("2013-04-07")),
            NoticeItem("劳动节", span("2013-04-29", "2013-05-01"), days("2013-04-27", "2013-04-28")),
            NoticeItem("端午节", span("2013-06-10", "2013-06-12"), days("2013-06-08", "2013-06-09")),
            NoticeItem("中秋节", span("2013-09-19", "2013-09-21"), days("2013-09-22")),
            NoticeItem("国庆节", span("2013-10-01", "2013-10-07"), days("2013-09-29", "2013-10-12")),
        ),
        number="国办发明电〔2012〕33号",
        issued=date(2012, 12, 8),
        published=date(2012, 12, 10),
        title="国务院办公厅关于2013年部分节假日安排的通知",
    ),
    # http://www.gov.cn/zwgk/2013-12/11/content_2546204.htm
    HolidayNotice(
        2014,
        (
            NoticeItem("元旦", days("2014-01-01")),
            NoticeItem("春节", span("2014-01-31", "2014-02-06"), days("2014-01-26", "2014-02-08")),
            NoticeItem("清明节", days("2014-04-05", "2014-04-07")),
            NoticeItem("劳动节", span("2014-05-01", "2014-05-03"), days("2014-05-04")),
            NoticeItem("端午节", span("2014-05-31", "2014-06-02")),
            NoticeItem("中秋节", span("2014-09-06", "2014-09-08")),
            NoticeItem("国庆节", span("2014-10-01", "2014-10-07"), days("2014-09-28", "2014-10-11")),
        ),
        number="国办发明电〔2013〕28号",
        issued=date(2013, 12, 11),
        published=date(2013, 12, 11),
        title="国务院办公厅关于2014年部分节假日安排的通知",
    ),
    # http://www.gov.cn/zhengce/content/2014-12/16/content_9302.htm
    HolidayNotice(
        2015,
        (
            NoticeItem("元旦", span("2015-01-01", "2015-01-03"), days("2015-01-04")),
            NoticeItem("春节", span("2015-02-18", "2015-02-24"), days("2015-02-15", "2015-02-28")),
            NoticeItem("清明节", span("2015-04-05", "2015-04-06")),
            NoticeItem("劳动节", span("2015-05-01", "2015-05-03")),
            NoticeItem("端午节", days("2015-06-20", "2015-06-22")),
            NoticeItem("中秋节", days("2015-09-27")),
            NoticeItem("国庆节", span("2015-10-01", "2015-10-07"), days("2015-10-10")),
        ),
        number="国办发明电〔2014〕28号",
        issued=date(2014, 12, 16),
        published=date(2014, 12, 16),
        title="国务院办公厅关于2015年部分节假日安排的通知",
    ),
    # http://www.gov.cn/zhengce/content/2015-05/13/content_9742.htm (issued by the State Council itself)
    HolidayNotice(
        2015,
        (NoticeItem("抗战胜利纪念日", span("2015-09-03", "2015-09-05"), days("2015-09-06")),),
        number="国发明电〔2015〕1号",
        issued=date(2015, 5, 13),
        published=date(2015, 5, 13),
        amends=True,
        title="国务院关于中国人民抗日战争暨世界反法西斯战争胜利70周年纪念日调休放假的通知",
    ),
)
