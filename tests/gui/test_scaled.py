"""Group and comparison on dense displays: a process each, as Qt is told of it at its start."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
FITTING = (
    "tests/gui/test_languages.py",
    "tests/gui/test_compare.py",
    "tests/gui/test_group_shape.py",
)


@pytest.mark.parametrize("factor", ["1.25", "3"])
def test_a10_photos_fit_on_dense_displays(factor: str, home: Path) -> None:
    """What is asserted of 100 % is asserted anew: nothing is clipped, nothing overlaps."""
    told = {key: value for key, value in os.environ.items() if not key.startswith("PYTEST_")}
    asked = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "no:xdist"]
    wanted = ["-k", "a10_nothing or a10_facts or seen_whole", *FITTING]

    done = subprocess.run(
        [*asked, *wanted],
        env=told | {"QT_SCALE_FACTOR": factor, "QT_QPA_PLATFORM": "offscreen", "HOME": str(home)},
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 0, done.stdout
