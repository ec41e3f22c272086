"""Claims on runs of 500 photos that are killed at random moments, on their way there and back."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]

MANY = int(os.environ.get("DUPEVIEWER_HOSTILE", "1"))
"""With 10 there are 200 kills instead of 20, at other moments each time."""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the program that is killed is a fork")
@pytest.mark.parametrize("number", range(MANY))
def test_s12_a_run_of_500_photos_killed_20_times_loses_nothing_and_tells_the_truth(
    tmp_path: Path, number: int
) -> None:
    seed = 12 if MANY == 1 else random.randrange(1 << 30)
    words = ["-m", "tests.core.trash.killing", "20", str(seed), str(tmp_path)]

    done = subprocess.run(
        [sys.executable, *words], capture_output=True, text=True, cwd=ROOT, check=False
    )

    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    print(f"seed {seed}: {told}")
    assert told["wrong"] == []
    assert told["moved"] > 100
    assert told["restored"] > 20
