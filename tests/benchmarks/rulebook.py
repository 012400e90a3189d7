"""Rulebook: what loading every rule costs beyond importing the package, and what finding one rule costs.

Loading runs in new processes with byte code compiled beforehand, in turn with one that only imports the package;
a start of ``import holidays.countries.china`` gives the measure of the machine.
"""

from __future__ import annotations

import statistics
import tempfile
import time

from start import _environment, _process
from timing import Demand, Variant, measure, seconds, show

LOAD_SECONDS = 0.050
LOOKUP_SECONDS = 2e-6

# The clock stands inside the process: starting Python is no part of loading.
TIMED = "import time; import govrules as gr; gr.CHINA; start = time.perf_counter(); {}; print(time.perf_counter() - start)"
PROGRAMS = {
    "the whole rulebook": TIMED.format("gr.rulebook()"),
    "one rule": TIMED.format("gr.rule('disclosure.application.reply')"),
    "a module of holidays": TIMED.format("import holidays.countries.china"),
}


def run(quick: bool) -> tuple[list[Demand], list[str]]:
    """Compare, print, and give the demands."""
    demands, wrong = [], []
    runs = 3 if quick else 21
    with tempfile.TemporaryDirectory() as folder:
        environment = _environment(folder)
        found: dict[str, list[float]] = {name: [] for name in PROGRAMS}
        for number in range(runs + 2):
            for name, code in PROGRAMS.items():
                done = _process(code, environment, folder)
                if done.returncode:
                    wrong.append(f"{name}: {done.stderr}")
                elif number >= 2:  # the first ones compile
                    found[name].append(float(done.stdout))
    print("  a new process, after the package and its calendar are imported")
    for name, times in found.items():
        if times:
            print(f"    {name:<22} {seconds(statistics.median(times)):>8}  (worst {seconds(max(times))})")
    loading = found["the whole rulebook"]
    if loading:
        demands.append(
            Demand(
                "loading the whole rulebook, in 50 ms",
                1.0,
                (statistics.median(loading) / LOAD_SECONDS,),
                at_least=False,
            )
        )
    demands.append(_lookup(quick))
    return demands, wrong


def _lookup(quick: bool) -> Demand:
    import govrules as gr

    book = gr.rulebook()
    ids = [rule.id for rule in book.rules]
    plain = {rule.id: rule for rule in book.rules}

    def ours() -> None:
        find = gr.rule
        for id in ids:
            find(id)

    def of_book() -> None:
        find = book.rule
        for id in ids:
            find(id)

    def of_dict() -> None:
        find = plain.__getitem__
        for id in ids:
            find(id)

    start = time.perf_counter()
    timings = measure(
        [
            Variant("gr.rule(id)", ours, len(ids)),
            Variant("rulebook.rule(id)", of_book, len(ids)),
            Variant("a bare dict", of_dict, len(ids)),
        ],
        5 if quick else 41,
    )
    show(f"finding one of {len(ids)} rules ({time.perf_counter() - start:.1f} s)", timings, "a bare dict")
    return Demand(
        "gr.rule(id), in 2 microseconds",
        1.0,
        (timings["gr.rule(id)"].median / LOOKUP_SECONDS,),
        at_least=False,
    )
