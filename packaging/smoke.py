"""Whether an installed program really starts: `python packaging/smoke.py PROGRAM [FOLDER]`.

Opens the window, waits, and starts it a second time: the second start ends well only when a window
that lives and listens took its folder. Knows nothing of what the window shows.
"""

from __future__ import annotations

import subprocess
import sys

SETTLED_S = 10.0
ANSWERED_S = 20.0


def trouble(words: list[str]) -> str | None:
    """What is wrong with the program that these words start; None if nothing is."""
    with subprocess.Popen(words) as first:
        try:
            return _trouble_of(first, words)
        finally:
            first.terminate()


def _trouble_of(first: subprocess.Popen[bytes], words: list[str]) -> str | None:
    try:
        return f"it ended at once, with status {first.wait(SETTLED_S)}"
    except subprocess.TimeoutExpired:
        pass
    try:
        status = subprocess.run(words, timeout=ANSWERED_S, check=False).returncode
    except subprocess.TimeoutExpired:
        return "the window did not take the folder of a second start"
    if status:
        return f"a second start ended with status {status}"
    if first.poll() is not None:
        return "the window did not survive a second start"
    return None


if __name__ == "__main__":
    sys.exit(trouble(sys.argv[1:]))
