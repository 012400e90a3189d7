"""Start: a whole process that imports govrules and prints its first answer, beside one that imports a calendar.

The processes run in turn with byte code compiled beforehand into a folder of its own, so that neither the
source tree nor an environment variable against byte code plays a part.
"""

from __future__ import annotations

import os
import random
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections import defaultdict

from timing import Demand, Timing, seconds, show, summary

REQUIRED = 1.0
ANSWER = (
    "import govrules as gr; from datetime import date; "
    "print(gr.rule('disclosure.application.reply').due(date(2024, 9, 20)).explain())"
)
OURS, AGAIN = "govrules, first answer explained", "the same again (A/A)"
THEIRS = "import holidays.countries.china"
PROGRAMS = {
    OURS: ANSWER,
    AGAIN: ANSWER,
    THEIRS: "import holidays.countries.china",
    "bare Python": "pass",
    "import attrs": "import attrs",
    "import govrules": "import govrules",
    "govrules.CHINA": "import govrules; govrules.CHINA",
}
TOP = 15


def run(quick: bool) -> tuple[list[Demand], list[str]]:
    """Compare, print, and give the demand; the answer itself must be printed."""
    with tempfile.TemporaryDirectory() as folder:
        environment = _environment(folder)
        wrong = []
        for code in PROGRAMS.values():
            for _ in range(2):
                done = _process(code, environment, folder)
        done = _process(ANSWER, environment, folder)
        if "2024-10-23" not in done.stdout:
            wrong.append(f"the first answer was not printed: {done.stdout}{done.stderr}")
        ratios: list[float] = []
        for number in range(1 if quick else 2):
            wall, cpu = _measure(5 if quick else 21, environment, folder, number)
            walls = {name: summary(times) for name, times in wall.items()}
            show(f"wall time of a process, run {number + 1}", walls, OURS)
            show("processor time", {name: summary(times) for name, times in cpu.items()}, OURS)
            ratios.append(_paired(wall[OURS], wall[THEIRS]))
            print(f"    pair by pair: wall {ratios[-1]:.3f}, processor {_paired(cpu[OURS], cpu[THEIRS]):.3f}")
        _contributors(environment, folder, 3 if quick else 7)
    what = "govrules' first answer over importing holidays.countries.china"
    return [Demand(what, REQUIRED, tuple(ratios), at_least=False)], wrong


def _environment(folder: str) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    return {**kept, "PYTHONPYCACHEPREFIX": os.path.join(folder, "compiled"), "PYTHONIOENCODING": "utf-8"}


def _process(
    code: str, environment: dict[str, str], folder: str, *options: str
) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-X", "frozen_modules=on", *options, "-c", code]
    return subprocess.run(
        command, env=environment, cwd=folder, capture_output=True, text=True, encoding="utf-8", check=False
    )


def _measure(
    rounds: int, environment: dict[str, str], folder: str, seed: int
) -> tuple[dict[str, list[float]], dict[str, list[float]]]:
    wall: dict[str, list[float]] = {name: [] for name in PROGRAMS}
    cpu: dict[str, list[float]] = {name: [] for name in PROGRAMS}
    order = random.Random(seed)
    for _ in range(rounds):
        for name in order.sample(list(PROGRAMS), len(PROGRAMS)):
            before, start = _children(), time.perf_counter()
            _process(PROGRAMS[name], environment, folder)
            wall[name].append(time.perf_counter() - start)
            cpu[name].append(_children() - before)
    return wall, cpu


def _children() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _paired(ours: list[float], theirs: list[float]) -> float:
    """The median of the ratios round by round, which holds while the machine's speed drifts."""
    return statistics.median(one / other for one, other in zip(ours, theirs, strict=True))


def _contributors(environment: dict[str, str], folder: str, runs: int) -> None:
    """Print where the imports of a first answer spend their time, each module's own time being a median."""
    own: dict[str, list[float]] = defaultdict(list)
    for _ in range(runs):
        for line in _process(ANSWER, environment, folder, "-X", "importtime").stderr.splitlines():
            mark, _, rest = line.partition("import time:")
            parts = rest.split("|")
            if not mark and len(parts) == 3 and parts[0].strip().isdigit():
                own[parts[2].strip()].append(int(parts[0]) / 1e6)
    medians = {name: summary(times) for name, times in own.items()}
    packages: dict[str, float] = defaultdict(float)
    for name, timing in medians.items():
        top = name.split(".")[0]
        packages[top if top in ("govrules", "attr", "attrs") else "standard library"] += timing.median
    print(f"  -X importtime of the first answer, {len(medians)} modules, own time by package")
    for name, total in sorted(packages.items(), key=lambda one: -one[1]):
        print(f"    {seconds(total):>8}  {name}")
    print(f"  the {TOP} modules with most own time")
    ranked: list[tuple[str, Timing]] = sorted(medians.items(), key=lambda one: -one[1].median)
    for name, timing in ranked[:TOP]:
        print(f"    {seconds(timing.median):>8}  {name}")
