"""Writes docs/catalogue: a page per domain, an index by article, a changelog of the law, layers, doubts.

python tests/tools/write_catalogue.py            # write them
python tests/tools/write_catalogue.py --check    # exit 1 if they are out of date
"""

from __future__ import annotations

import sys
from pathlib import Path

import govrules as gr

sys.path.insert(0, str(Path(__file__).parent))

from catalogue_pages import NOTE, pages

TARGET = Path(__file__).parents[2] / "docs" / "catalogue"


def stale_pages(target: Path = TARGET) -> list[str]:
    """Names of pages that are missing, differ from the rules, or have no rules any more."""
    fresh = pages(gr.rulebook())
    changed = [name for name, text in fresh.items() if _read(target / name) != text]
    return sorted([*changed, *_left_over(target, fresh)])


def _read(page: Path) -> str:
    return page.read_text("utf-8") if page.exists() else ""


def _left_over(target: Path, fresh: dict[str, str]) -> list[str]:
    return [
        page.name for page in target.glob("*.md") if page.name not in fresh and _read(page).startswith(NOTE)
    ]


def main() -> int:
    if "--check" in sys.argv[1:]:
        stale = stale_pages()
        print(f"out of date: {', '.join(stale)}" if stale else "docs/catalogue is current")
        return 1 if stale else 0
    fresh = pages(gr.rulebook())
    TARGET.mkdir(parents=True, exist_ok=True)
    for name in _left_over(TARGET, fresh):
        (TARGET / name).unlink()
    for name, text in fresh.items():
        (TARGET / name).write_text(text, "utf-8", newline="\n")
    print(f"docs/catalogue: {len(fresh)} pages")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
