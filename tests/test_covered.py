"""The rooms in which a photo could be lost are covered by their own tests, branch by branch.

Runs those tests once more under coverage, in a process of its own, which takes about 15 seconds.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent

COVERED = (
    "dupeviewer.core.trash",
    "dupeviewer.core.review.plan",
    "dupeviewer.core.likeness.clustering",
)
TESTS = (
    "tests/core/trash",
    "tests/core/review/test_plan.py",
    "tests/core/review/test_identical.py",
    "tests/core/likeness/test_clustering.py",
)


@pytest.mark.skipif(
    not sys.platform.startswith("linux") or os.getuid() != 0,
    reason="some of these tests mount a drive, which only root may",
)
def test_every_branch_by_which_a_photo_could_be_lost_is_tested(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "pytest", "-p", "no:xdist", "-p", "no:cacheprovider", *TESTS]
    options = ["--deselect", "tests/core/trash/test_killed.py", "--cov-branch"]
    options += [f"--cov={name}" for name in COVERED]
    options += ["--cov-report=term-missing:skip-covered", "--cov-fail-under=100"]
    environment = os.environ | {"COVERAGE_FILE": str(tmp_path / "coverage")}
    for name in [name for name in environment if name.startswith(("PYTEST_", "COV_"))]:
        del environment[name]

    done = subprocess.run(
        [*command, *options], capture_output=True, text=True, cwd=ROOT, env=environment, check=False
    )

    assert done.returncode == 0, done.stdout[-3000:]
