"""Sources of supervision 督查的依据: the instruments that its rules cite."""

from __future__ import annotations

from datetime import date

from govrules.sources import Force, Instrument

SUPERVISION_REGULATION_2020 = Instrument(
    "政府督查工作条例",
    "国务院令第733号",
    "Government Supervision Regulation 2020",
    Force.NATIONAL_LAW,
    date(2020, 12, 26),
    date(2021, 2, 1),
    checked=date(2025, 4, 19),
)
