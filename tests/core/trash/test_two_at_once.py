"""Two programs at work on the same photos, each keeping what the other wants to trash."""

from __future__ import annotations

import os
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from dupeviewer.core.trash import Journal, State
from tests.core.trash.album import Album

ROOT = Path(__file__).resolve().parents[3]
PAIRS = 40

_AT_WORK = """
import sys
from pathlib import Path
from dupeviewer.core import trash
from tests.core.trash.album import decision, seen
folder, side = Path(sys.argv[1]), sys.argv[2]
other = "ab".replace(side, "")
pairs = [(seen(folder / f"{n}{side}.jpg"), seen(folder / f"{n}{other}.jpg")) for n in range(PAIRS)]
journal = trash.Journal(str(folder / "history.sqlite"))
print("ready", flush=True)
sys.stdin.readline()
trash.send([decision([kept], [extra]) for kept, extra in pairs], journal)
""".replace("PAIRS", str(PAIRS))


@pytest.mark.skipif(os.name == "nt", reason="the trash is that of Linux desktops")
def test_of_each_pair_one_stays_and_the_history_knows_where_the_other_is(tmp_path: Path) -> None:
    album = Album(tmp_path / "album")
    for number in range(PAIRS):
        for side in "ab":
            album.picture(f"{number}{side}.jpg", number)

    command = [sys.executable, "-c", _AT_WORK, str(album.folder)]
    both = [
        subprocess.Popen(
            [*command, side],
            cwd=ROOT,
            text=True,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        for side in "ab"
    ]
    for process in both:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
    for process in both:
        process.communicate("go\n")

    assert [process.returncode for process in both] == [0, 0]
    there = {path.name for path in album.folder.glob("*.jpg")}
    assert all({f"{n}a.jpg", f"{n}b.jpg"} & there for n in range(PAIRS))
    with closing(Journal(str(album.folder / "history.sqlite"))) as journal:
        entries = [entry for run in journal.runs() for entry in journal.entries(run.id)]
    went = [entry for entry in entries if entry.state is State.MOVED]
    assert {os.path.basename(entry.path) for entry in went}.isdisjoint(there)
    assert len(went) + len(there) == 2 * PAIRS
    assert all(entry.where is not None and os.path.exists(entry.where) for entry in went)
