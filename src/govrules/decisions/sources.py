"""Sources of decisions 重大行政决策的依据: the instruments that its rules cite."""

from __future__ import annotations

from datetime import date

from govrules.sources import Force, Instrument

MAJOR_DECISIONS = Instrument(
    "重大行政决策程序暂行条例",
    "国务院令第713号",
    "Provisional Regulation on Procedures for Major Administrative Decisions",
    Force.NATIONAL_LAW,
    date(2019, 4, 20),
    date(2019, 9, 1),
    checked=date(2025, 4, 19),
)
