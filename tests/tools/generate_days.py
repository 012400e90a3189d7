"""Writes src/govrules/calendar/generated_days.py from the ``holidays`` package and the holiday law.

    python tests/tools/generate_days.py            # write the file
    python tests/tools/generate_days.py --check    # exit 1 if the installed holidays would write another

Which days are working days comes from ``holidays`` (all years loaded at once, the neighbours too, since
a notice can bind December of the year before); which rest days are statutory comes from our dated table of
the holiday law. Run it after the next yearly notice is in notices.py and in a holidays release.
"""

from __future__ import annotations

import sys
from datetime import date, timedelta
from pathlib import Path

import holidays

from govrules.calendar.festivals import statutory_holidays

TARGET = Path(__file__).parents[2] / "src" / "govrules" / "calendar" / "generated_days.py"
FIRST_YEAR, LAST_YEAR = 2004, 2026

HEAD = '''"""Days of the years that have a notice 逐日性质. Written by tests/tools/generate_days.py: don't edit.

One letter a day from 1 January: w working day, e weekend, s statutory holiday, r rest day by notice,
m made-up working day. From the holidays package, final state with all amendments.
"""

KINDS_BY_YEAR = {
'''


def kinds_by_year() -> dict[int, str]:
    """The letters of each year, as the installed ``holidays`` release has them."""
    source = holidays.country_holidays("CN", years=range(FIRST_YEAR - 1, LAST_YEAR + 2))
    years = {}
    for year in range(FIRST_YEAR, LAST_YEAR + 1):
        statutory = statutory_holidays(year)
        letters = ""
        day = date(year, 1, 1)
        while day.year == year:
            weekend = day.weekday() >= 5
            if source.is_working_day(day):
                letters += "m" if weekend else "w"
            elif day in statutory:
                letters += "s"
            else:
                letters += "e" if weekend else "r"
            day += timedelta(1)
        years[year] = letters
    return years


def rendered() -> str:
    """The whole text of generated_days.py."""
    lines = [HEAD.rstrip("\n")]
    for year, letters in kinds_by_year().items():
        lines.append(f"    {year}: (")
        lines += [f'        "{letters[start : start + 92]}"' for start in range(0, len(letters), 92)]
        lines.append("    ),")
    return "\n".join([*lines, "}", ""])


def main() -> int:
    text = rendered()
    if "--check" in sys.argv[1:]:
        same = TARGET.read_text("utf-8") == text
        print("generated_days.py is current" if same else "holidays now differs from generated_days.py")
        return 0 if same else 1
    TARGET.write_text(text, "utf-8")
    print(f"wrote {FIRST_YEAR} to {LAST_YEAR}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
