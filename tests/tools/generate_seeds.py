"""Writes src/govrules/generated_seeds.py: the checkable statements of the seed documents, by system.

    python tests/tools/generate_seeds.py ../shared/seed-rules.md [--check]

Only ids and system codes are taken over; the statements themselves stay in the seed rules.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

TARGET = Path(__file__).parents[2] / "src" / "govrules" / "generated_seeds.py"

HEAD = '''"""Checkable statements of the seed documents 种子文件可核查条目. Written by tests/tools/generate_seeds.py: don't edit.

System code to the ids of its statements that a program can check, wholly or partly.
"""

STATEMENTS = {
'''


def statements(text: str) -> dict[str, list[str]]:
    """The ids of each system, in the order of the systems table."""
    first, second = text.index("## 1. Statements"), text.index("## 2. Systems")
    systems = re.findall(r"^\| ([A-Z]+) \| .* \| \d+ \| \d+ \|$", text[second:], re.M)
    found: dict[str, list[str]] = {code: [] for code in systems}
    for line in text[first:second].splitlines():
        if not line.startswith("| S"):
            continue
        cells = [cell.strip() for cell in re.split(r"(?<!\\)\|", line)[1:-1]]
        if len(cells) < 9 or cells[1].startswith("="):  # an alias of another statement
            continue
        if re.match(r"(yes|partly)\b", cells[-1]):
            found[cells[-2].split(",")[0].strip()].append(cells[0])
    return found


def rendered(text: str) -> str:
    """The whole text of generated_seeds.py."""
    lines = [HEAD.rstrip("\n")]
    for code, ids in statements(text).items():
        lines.append(f'    "{code}": (')
        lines += [f'        "{one}",' for one in ids]
        lines.append("    ),")
    return "\n".join([*lines, "}", ""])


def main() -> int:
    text = rendered(Path(sys.argv[1]).read_text("utf-8"))
    if "--check" in sys.argv[2:]:
        same = TARGET.read_text("utf-8") == text
        print("generated_seeds.py is current" if same else "generated_seeds.py is out of date")
        return 0 if same else 1
    TARGET.write_text(text, "utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
