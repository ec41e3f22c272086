"""How benchmarks measure: things in turns, A B A B, medians, and ratios within one run.

Run by itself it says what machine this is, and how far its clock can be trusted today.
"""

from __future__ import annotations

import os
import platform
import time
import tracemalloc
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from statistics import median

import numpy as np
import PIL

ROUNDS = 5


def in_turns(works: Mapping[str, Callable[[], object]], rounds: int = ROUNDS) -> dict[str, float]:
    """The median seconds of each, all of them once in every round after a first that warms up."""
    seconds: dict[str, list[float]] = {name: [] for name in works}
    for number in range(rounds + 1):
        for name, work in works.items():
            taken = once(work)
            if number:
                seconds[name].append(taken)
    return {name: median(taken) for name, taken in seconds.items()}


def once(work: Callable[[], object]) -> float:
    """Seconds of work too long to be repeated."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def peak(work: Callable[[], object]) -> int:
    """The most bytes that were held at once beyond those held before."""
    tracemalloc.start()
    try:
        work()
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Print columns, the first to the left and all others to the right."""
    lines = [list(head), *map(list, rows)]
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    for number, (first, *others) in enumerate(lines):
        cells = [cell.rjust(width) for cell, width in zip(others, widths[1:], strict=True)]
        print("  ".join([first.ljust(widths[0]), *cells]).rstrip())
        if number == 0:
            print("  ".join("-" * width for width in widths))
    print(flush=True)


def live_in(home: Path) -> None:
    """Let a window, offscreen, take this folder for the user's home; before Qt is imported."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    for name in ("HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME"):
        os.environ[name] = str(home)


def spoken(seconds: float) -> str:
    return f"{seconds * 1000:.1f} ms" if seconds < 1 else f"{seconds:.2f} s"


def machine() -> str:
    """What was measured on, and when."""
    load = os.getloadavg()[0] if hasattr(os, "getloadavg") else float("nan")
    return (
        f"{datetime.now().astimezone():%Y-%m-%d} · {os.cpu_count()} cores · {_processor()} · "
        f"{platform.system()} · Python {platform.python_version()} · numpy {np.__version__} · "
        f"Pillow {PIL.__version__} · load {load:.1f}"
    )


def main() -> int:
    """The same work against itself: what differs from 1 here is noise everywhere."""
    numbers = np.random.default_rng(1).random(1 << 20)
    print(f"{machine()}\n")
    seconds = in_turns({name: lambda: np.sort(numbers) for name in "ABCD"}, rounds=15)
    rows = [(name, spoken(s), f"{s / seconds['A']:.2f}") for name, s in seconds.items()]
    table(["the same work", "median", "ratio"], rows)
    return 0


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text().splitlines()
    except OSError:
        return platform.processor() or platform.machine()
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else platform.machine()
