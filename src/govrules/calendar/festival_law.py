"""Holiday law 全国年节及纪念日放假办法: the statutory holidays of all citizens, by version.

Versions of 1999, 2007, 2013 and 2024. A festival is an anchor (a civil date, or a lunar one by name)
and the days counted from it; -1 is the eve. Days of groups (women, youth, soldiers) are half days of
those groups and no rest days of an office (art. 3 and 6), so they are not here.
"""

from __future__ import annotations

from datetime import date

from attrs import frozen

from govrules.sources import Confidence


@frozen
class Festival:
    """节日: name, anchor ("MM-DD", or "spring", "qingming", "dragon_boat", "mid_autumn") and its days."""

    name: str
    anchor: str
    days: tuple[int, ...]


@frozen
class HolidayLaw:
    """放假办法版本: the festivals of the years from ``since`` on."""

    since: int
    promulgated: date
    number: str
    festivals: tuple[Festival, ...]
    confidence: Confidence


HOLIDAY_LAWS = (
    HolidayLaw(
        since=2000,
        promulgated=date(1999, 9, 18),
        number="国务院令第270号",
        festivals=(
            Festival("元旦", "01-01", (0,)),
            Festival("春节", "spring", (0, 1, 2)),
            Festival("劳动节", "05-01", (0, 1, 2)),
            Festival("国庆节", "10-01", (0, 1, 2)),
        ),
        confidence=Confidence.SECONDARY,
    ),
    HolidayLaw(
        since=2008,
        promulgated=date(2007, 12, 14),
        number="国务院令第513号",
        festivals=(
            Festival("元旦", "01-01", (0,)),
            Festival("春节", "spring", (-1, 0, 1)),
            Festival("清明节", "qingming", (0,)),
            Festival("劳动节", "05-01", (0,)),
            Festival("端午节", "dragon_boat", (0,)),
            Festival("中秋节", "mid_autumn", (0,)),
            Festival("国庆节", "10-01", (0, 1, 2)),
        ),
        confidence=Confidence.SECONDARY,
    ),
    HolidayLaw(
        since=2014,
        promulgated=date(2013, 12, 11),
        number="国务院令第644号",
        festivals=(
            Festival("元旦", "01-01", (0,)),
            Festival("春节", "spring", (0, 1, 2)),
            Festival("清明节", "qingming", (0,)),
            Festival("劳动节", "05-01", (0,)),
            Festival("端午节", "dragon_boat", (0,)),
            Festival("中秋节", "mid_autumn", (0,)),
            Festival("国庆节", "10-01", (0, 1, 2)),
        ),
        confidence=Confidence.TEXT_READ,
    ),
    HolidayLaw(
        since=2025,
        promulgated=date(2024, 11, 10),
        number="国务院令第795号",
        festivals=(
            Festival("元旦", "01-01", (0,)),
            Festival("春节", "spring", (-1, 0, 1, 2)),
            Festival("清明节", "qingming", (0,)),
            Festival("劳动节", "05-01", (0, 1)),
            Festival("端午节", "dragon_boat", (0,)),
            Festival("中秋节", "mid_autumn", (0,)),
            Festival("国庆节", "10-01", (0, 1, 2)),
        ),
        confidence=Confidence.TEXT_READ,
    ),
)
