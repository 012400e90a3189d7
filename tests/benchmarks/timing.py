"""Timing side by side: shuffled rounds, medians, the same code twice, and a demand's verdict in words."""

from __future__ import annotations

import gc
import importlib
import random
import statistics
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from importlib import metadata
from typing import Any

BATCH_SECONDS = 0.01
DUEL_SECONDS = 0.002
SLOW_SECONDS = 0.1  # one pass this long is measured in SLOW_ROUNDS rounds only
SLOW_ROUNDS = 3


@dataclass(frozen=True)
class Variant:
    """One contestant: ``run`` makes one pass of ``calls`` calls."""

    name: str
    run: Callable[[], object]
    calls: int


@dataclass(frozen=True)
class Timing:
    """Seconds per call: the median batch with its quartiles."""

    median: float
    low: float
    high: float

    def __str__(self) -> str:
        return f"{seconds(self.median)}  ({seconds(self.low)} to {seconds(self.high)})"


@dataclass(frozen=True)
class Demand:
    """What was asked and what was measured; ``ratio`` None where a peer is missing.

    ``at_least`` says which way the ratio is held against ``required``. Where a ratio was measured more
    than once, the worst one counts; ``all_ratios`` has every one.
    """

    what: str
    required: float
    all_ratios: tuple[float, ...]
    at_least: bool = True
    note: str = ""

    @property
    def ratio(self) -> float | None:
        """The worst of the measured ratios."""
        if not self.all_ratios:
            return None
        return min(self.all_ratios) if self.at_least else max(self.all_ratios)

    @property
    def met(self) -> bool | None:
        """Whether the worst ratio keeps to what is required; None if nothing was measured."""
        if self.ratio is None:
            return None
        return self.ratio >= self.required if self.at_least else self.ratio <= self.required

    def __str__(self) -> str:
        bound = "at least" if self.at_least else "at most"
        if self.ratio is None:
            return f"not measured  {self.what}: required {bound} {self.required:g}x; {self.note}"
        word = "pass" if self.met else "FAIL"
        others = ", ".join(f"{one:.3g}" for one in self.all_ratios)
        note = f"; {self.note}" if self.note else ""
        return f"{word}  {self.what}: {self.ratio:.3g}x, required {bound} {self.required:g}x (runs: {others}{note})"


def measure(variants: Sequence[Variant], rounds: int, seed: int = 1) -> dict[str, Timing]:
    """Time the variants in shuffled rounds, one batch of each a round, so that drift hits all alike."""
    repeats: dict[str, int] = {}
    limits: dict[str, int] = {}
    for variant in variants:
        variant.run()  # fill the caches
        once = max(_batch(variant, 1), 1e-7)
        repeats[variant.name] = max(1, round(BATCH_SECONDS / once))
        limits[variant.name] = min(rounds, SLOW_ROUNDS) if once > SLOW_SECONDS else rounds
    order = random.Random(seed)
    batches: dict[str, list[float]] = {variant.name: [] for variant in variants}
    gc.collect()
    gc.disable()
    try:
        for number in range(rounds):
            for variant in order.sample(variants, len(variants)):
                if number < limits[variant.name]:
                    count = repeats[variant.name]
                    batches[variant.name].append(_batch(variant, count) / count / variant.calls)
    finally:
        gc.enable()
    return {name: summary(times) for name, times in batches.items()}


def duel(ours: Variant, theirs: Variant, rounds: int, seed: int = 1) -> tuple[float, float]:
    """How many times ``theirs`` takes the time of ``ours``, and ``ours`` that of itself.

    The median of the ratios of short batches right after one another: what slows the machine down for
    longer than a batch hits both, and what hits one batch alone doesn't reach the median.
    """
    order = random.Random(seed)
    contest = {"ours": ours, "again": ours, "theirs": theirs}
    repeats = {name: max(1, round(DUEL_SECONDS / max(_batch(one, 1), 1e-7))) for name, one in contest.items()}
    ratios: dict[str, list[float]] = {"theirs": [], "again": []}
    gc.collect()
    gc.disable()
    try:
        for _ in range(rounds):
            taken = {}
            for name in order.sample(list(contest), len(contest)):
                count = repeats[name]
                taken[name] = _batch(contest[name], count) / count / contest[name].calls
            for name, found in ratios.items():
                found.append(taken[name] / taken["ours"])
    finally:
        gc.enable()
    return statistics.median(ratios["theirs"]), statistics.median(ratios["again"])


def duels(ours: Variant, theirs: Variant, quick: bool) -> tuple[float, ...]:
    """The ratio of `duel`, run again and again; each run is printed with that of the same code twice."""
    found = []
    for number in range(1 if quick else 3):
        ratio, same = duel(ours, theirs, 11 if quick else 61, seed=number)
        print(f"    pair by pair: {theirs.name} {ratio:.4g} x, the same code twice {same:.3f} x", flush=True)
        found.append(ratio)
    return tuple(found)


def _batch(variant: Variant, count: int) -> float:
    run = variant.run
    start = time.perf_counter()
    for _ in range(count):
        run()
    return time.perf_counter() - start


def summary(times: Sequence[float]) -> Timing:
    """Median and quartiles of a list of times."""
    if len(times) < 2:
        return Timing(times[0], times[0], times[0])
    low, _, high = statistics.quantiles(times, n=4, method="inclusive")
    return Timing(statistics.median(times), low, high)


def seconds(value: float) -> str:
    """A time in the unit that suits it: ``104 ns``, ``2.3 us``, ``61 ms``."""
    for unit, size in (("s", 1.0), ("ms", 1e-3), ("us", 1e-6)):
        if value >= size:
            return f"{value / size:.3g} {unit}"
    return f"{value / 1e-9:.3g} ns"


def load(module: str) -> Any:
    """A peer's module, None if it is not installed."""
    try:
        return importlib.import_module(module)
    except ImportError:
        return None


def version(distribution: str) -> str:
    """The installed version of a distribution, or ``not installed``."""
    try:
        return metadata.version(distribution)
    except metadata.PackageNotFoundError:
        return "not installed"


def show(title: str, timings: dict[str, Timing], base: str, notes: dict[str, str] | None = None) -> None:
    """Print a table of timings, each with its multiple of ``base``."""
    print(f"  {title}")
    width = max(map(len, timings))
    for name, timing in timings.items():
        note = (notes or {}).get(name, "")
        times = timing.median / timings[base].median
        print(f"    {name:<{width}}  {timing!s:<34}  {times:>9.4g} x  {note}".rstrip(), flush=True)


def show_missing(names: Iterable[str]) -> None:
    """Print the peers that could not be loaded."""
    for name in names:
        print(f"    {name}: not installed")
