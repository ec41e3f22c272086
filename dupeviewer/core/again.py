"""Files that could not be read, tried once more: which still cannot, and what the cache forgets.

Opens just these files; comparing those that can be read now is the next scan's affair.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from concurrent.futures import Executor

from dupeviewer.core import reading
from dupeviewer.core.likeness.fingerprint import Algorithm
from dupeviewer.core.photos import decoding
from dupeviewer.core.photos.photo import Unreadable
from dupeviewer.core.progress import SILENT, Progress, Report, Stage
from dupeviewer.core.storage.fingerprints import Store


def try_again(
    paths: Sequence[str],
    algorithm: Algorithm,
    store: Store,
    executor: Executor,
    report: Report = SILENT,
) -> tuple[Unreadable, ...]:
    """Those of the files or folders that still can't be read, with what is wrong now.

    The next scan reads the others as if it had never seen them, those too that were read before
    a `Stopped`. Raises: Stopped.
    """
    still: list[Unreadable] = []
    well: list[str] = []
    tries = reading.in_parallel(executor, lambda at: _tried(paths[at]), range(len(paths)), _as_one)
    try:
        for done, (at, problem) in enumerate(tries, 1):
            if problem is None:
                well.append(paths[at])
            else:
                still.append(problem)
            report(Progress(Stage.READ, done, len(paths), paths[at], len(still)))
    finally:
        store.forget_unreadable(algorithm.key, well)
    return tuple(sorted(still, key=lambda each: each.path))


def _tried(path: str) -> Unreadable | None:
    try:
        if os.path.isdir(path):
            os.scandir(path).close()
        else:
            decoding.small(path)
    except (OSError, decoding.Undecodable) as error:
        return decoding.unreadable(path, error)
    return None


def _as_one(_row: int) -> int:
    """Problems are few: on which drive a file lies is not asked."""
    return 0
