"""Days 日历日: what kind of day a civil day is, and on which notice that rests."""

from __future__ import annotations

from datetime import date

from attrs import frozen

from govrules.labels import Labelled
from govrules.sources import HolidayNotice


class DayKind(Labelled):
    """日期性质: the five kinds of day of the holiday law, and a local rest day that a caller added."""

    WORKDAY = "workday", "工作日", "working day"
    WEEKEND = "weekend", "周休息日", "weekly rest day"
    STATUTORY_HOLIDAY = "statutory_holiday", "法定节假日", "statutory holiday"
    REST_BY_NOTICE = "rest_by_notice", "调休放假日", "rest day by notice"
    MADE_UP_WORKDAY = "made_up_workday", "调休上班日", "made-up working day"
    LOCAL_REST = "local_rest", "地方休息日", "local rest day"

    @property
    def works(self) -> bool:
        """是否上班: whether the day counts as a working day."""
        return self in (DayKind.WORKDAY, DayKind.MADE_UP_WORKDAY)


@frozen
class Day:
    """日历日: one civil day with its kind, the festival's name, and the notice it rests on.

    ``settled`` is False for the last days before the horizon, which the next notice may still change.
    ``notice`` is None only where a caller's own source made the day (``source`` names it).
    """

    date: date
    kind: DayKind
    name: str
    notice: HolidayNotice | None
    settled: bool
    source: str = ""

    @property
    def works(self) -> bool:
        """是否上班: whether the day counts as a working day."""
        return self.kind.works

    @property
    def open(self) -> bool:
        """未定: True where the next yearly notice may still change the day."""
        return not self.settled
