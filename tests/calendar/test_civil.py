"""北京时间的日期: zones without an offset, and instants at the edges of the years."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo

import pytest

from govrules.calendar.civil import BEIJING, civil_day, instant
from govrules.errors import BadValue


class NoOffset(tzinfo):
    """A zone that gives no offset: Python calls a datetime with it naive."""

    def utcoffset(self, moment: datetime | None) -> timedelta | None:
        return None

    def dst(self, moment: datetime | None) -> timedelta | None:
        return None

    def tzname(self, moment: datetime | None) -> str | None:
        return None


@pytest.fixture(params=["America/Los_Angeles", "Pacific/Kiritimati", "Asia/Shanghai"])
def host(request: pytest.FixtureRequest) -> Iterator[None]:
    """The zone of the machine, which no answer may depend on."""
    before = os.environ.get("TZ")
    os.environ["TZ"] = request.param
    time.tzset()
    yield
    if before is None:
        del os.environ["TZ"]
    else:
        os.environ["TZ"] = before
    time.tzset()


@pytest.mark.usefixtures("host")
@pytest.mark.skipif(not hasattr(time, "tzset"), reason="the host's zone can't be set here")
@pytest.mark.parametrize("hour", [0, 12, 23])
def test_a_zone_without_an_offset_is_beijing_as_is_none(hour: int) -> None:
    odd, plain = datetime(2024, 9, 30, hour, tzinfo=NoOffset()), datetime(2024, 9, 30, hour)
    assert odd.utcoffset() is None
    assert civil_day(odd) == civil_day(plain) == date(2024, 9, 30)
    assert instant(odd) == instant(plain) == datetime(2024, 9, 30, hour, tzinfo=BEIJING)


@pytest.mark.parametrize(
    ("moment", "day"),
    [
        (datetime(9999, 12, 31, 15, 59, tzinfo=UTC), date.max),
        (datetime(9999, 12, 31, 16, tzinfo=UTC), None),
        (datetime.max.replace(tzinfo=timezone(timedelta(hours=-12))), None),
        (datetime.max.replace(tzinfo=BEIJING), date.max),
        (datetime.min.replace(tzinfo=BEIJING), date.min),
        (datetime.min.replace(tzinfo=UTC), date.min),
        (datetime(1, 1, 1, 5, 59, tzinfo=timezone(timedelta(hours=14))), None),
        (datetime(1, 1, 1, 6, tzinfo=timezone(timedelta(hours=14))), date.min),
        (datetime.max, date.max),
        (datetime.min, date.min),
    ],
)
def test_the_edges_of_the_years(moment: datetime, day: date | None) -> None:
    if day is None:
        for read in (civil_day, instant):
            with pytest.raises(BadValue, match="leaves the years 1 to 9999 in Beijing time"):
                read(moment)
    else:
        assert civil_day(moment) == instant(moment).date() == day
