"""Benchmarks of govrules beside its peers: prints ratios and whether each demand is met.

    python tests/benchmarks/run.py [--quick] [--only calendar|due|rulebook|moves|start] [--json FILE]

Needs the ``benchmarks`` extra; a peer that isn't there is reported as not installed. The exit code is 1 only
for an answer that differs: a ratio missed on a busy machine is printed, and no reason to stop.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import sys
import warnings
from importlib import import_module
from pathlib import Path
from typing import Any

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).parent))

from timing import Demand, version  # noqa: E402  # the folder must be on the path first

PARTS = {"calendar": "calendars", "due": "due", "rulebook": "rulebook", "moves": "moves", "start": "start"}
DISTRIBUTIONS = (
    "govrules",
    "attrs",
    "holidays",
    "bizdays",
    "numpy",
    "chinesecalendar",
    "workalendar",
    "lexdays",
    "Automat",
    "transitions",
    "python-statemachine",
)


def main() -> int:
    """Run the chosen parts; see the module's text."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--quick", action="store_true", help="fewer rounds: whether it runs, not how fast")
    parser.add_argument(
        "--only", action="append", choices=PARTS, help="this part (may be given more than once)"
    )
    parser.add_argument("--json", metavar="FILE", help="write the demands as JSON too")
    chosen = parser.parse_args()
    warnings.filterwarnings("ignore")
    versions = {name: version(name) for name in DISTRIBUTIONS}
    load = os.getloadavg()[0]
    machine = f"Python {platform.python_version()}, {platform.machine()}, {os.cpu_count()} processors"
    print(f"{machine}, load {load:.2f} at the start")
    print(", ".join(f"{name} {number}" for name, number in versions.items()))
    demands: list[Demand] = []
    wrong: list[str] = []
    for part, module in PARTS.items():
        if not chosen.only or part in chosen.only:
            print(f"\n{part}")
            found, differing = import_module(module).run(chosen.quick)
            demands += found
            wrong += differing
    print("\ndemands (the worst run counts)")
    for demand in demands:
        print(f"  {demand}")
    for line in wrong:
        print(f"  WRONG  {line}")
    print(f"load {os.getloadavg()[0]:.2f} at the end")
    if chosen.json:
        Path(chosen.json).write_text(
            json.dumps(_data(machine, versions, demands, wrong), indent=1), encoding="utf-8"
        )
    return 1 if wrong else 0


def _data(machine: str, versions: dict[str, str], demands: list[Demand], wrong: list[str]) -> dict[str, Any]:
    rows = [
        {
            "demand": one.what,
            "ratio": one.ratio,
            "required": one.required,
            "bound": "at least" if one.at_least else "at most",
            "verdict": "not measured" if one.met is None else "pass" if one.met else "fail",
            "runs": list(one.all_ratios),
            "note": one.note,
        }
        for one in demands
    ]
    return {"machine": machine, "versions": versions, "demands": rows, "wrong": wrong}


if __name__ == "__main__":
    sys.exit(main())
