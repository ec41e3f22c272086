"""Claims on disks that are really full and folders that really may not be written."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any  # what JSON holds

import pytest

from dupeviewer.core import trash
from dupeviewer.core.trash import Journal, Outcome, Reason, Return
from tests.core.trash.album import Album, Listener, decision, seen
from tests.drives import mounted

ROOT = Path(__file__).resolve().parents[3]

AS_NOBODY = """
import json, os, sys
sys.path.insert(0, sys.argv[1])
from pathlib import Path
from dupeviewer.core import trash
from dupeviewer.core.photos import decoding
from dupeviewer.core.trash import bin, run
from tests.core.trash.album import Album, decision, seen
import encodings.ascii, encodings.latin_1, encodings.idna, configparser, urllib.parse
home = Path(sys.argv[2])
kept, free, held = seen(home / "free/a.jpg"), seen(home / "free/b.jpg"), seen(home / "held/c.jpg")
os.setgroups([])
os.setgid(65534)
os.setuid(65534)
journal = trash.Journal(str(home / "data" / "history.sqlite"))
receipts = trash.send([decision([kept], [free, held])], journal)
moved = [entry for entry in journal.entries(1) if entry.where]
os.chmod(home / "free", 0o555)
[back] = trash.put_back(moved, journal)
os.chmod(home / "free", 0o755)
[again] = trash.put_back(journal.entries(1)[:1], journal)
told = [(r.photo.name, r.outcome.value, r.reason and r.reason.value) for r in receipts]
print(json.dumps([told, back.outcome.value, again.outcome.value]))
"""


def _fill(disk: Path) -> None:
    with (disk / "filling").open("wb", buffering=0) as file:
        for size in (1 << 20, 1 << 12, 1):
            try:
                while file.write(bytes(size)) == size:
                    pass
            except OSError:
                continue


def test_on_a_full_drive_a_photo_moves_whole_or_stays_whole(
    tmp_path: Path, journal: Journal
) -> None:
    with mounted(tmp_path / "disk") as disk:
        album = Album(disk / "DCIM")
        kept, extra = album.picture("a.jpg"), album.picture("b.jpg", 120, "b.xmp")
        content = Path(extra.path).read_bytes()
        _fill(disk)

        [receipt] = trash.send([decision([kept], [extra])], journal)

        places = [receipt.where] if receipt.outcome is Outcome.MOVED else [extra.path]
        assert [Path(str(place)).read_bytes() for place in places] == [content]
        assert receipt.outcome is Outcome.MOVED or receipt.reason in (
            Reason.NO_ROOM,
            Reason.NO_TRASH,
            Reason.NOT_TAKEN,
        )
        assert seen(kept.path) == kept
        is_there = os.path.exists(extra.path)
        assert is_there == os.path.exists(album.folder / "b.xmp")
        [entry] = journal.entries(1)
        assert (entry.where is not None) == (receipt.outcome is Outcome.MOVED)
        if receipt.outcome is Outcome.MOVED:
            [back] = trash.put_back([entry], journal)
            assert back.outcome is Return.BACK


def test_a_drive_that_turns_read_only_in_the_middle_loses_nothing(
    tmp_path: Path, journal: Journal
) -> None:
    with mounted(tmp_path / "disk") as disk:
        album = Album(disk / "DCIM")
        kept, *extras = (album.picture(f"{name}.jpg") for name in "abcd")

        def remount(way: str) -> None:
            subprocess.run(["mount", "-o", f"remount,{way}", str(disk)], check=True)

        turning = Listener(1, lambda: remount("ro"))
        receipts = trash.send([decision([kept], extras)], journal, report=turning)
        [back] = trash.put_back(journal.entries(1), journal)
        remount("rw")
        [again] = trash.put_back(journal.entries(1), journal)

        assert [r.outcome is Outcome.MOVED for r in receipts] == [True, False, False]
        assert all(r.reason in (Reason.NO_TRASH, Reason.NO_PERMISSION) for r in receipts[1:])
        assert (back.outcome, again.outcome) == (Return.FAILED, Return.BACK)
        assert [seen(photo.path) for photo in (kept, *extras)] == [kept, *extras]


@pytest.mark.skipif(os.name == "nt" or os.getuid() != 0, reason="only root may become somebody")
def test_a_normal_user_loses_nothing_where_nothing_may_be_written() -> None:
    with tempfile.TemporaryDirectory() as folder:  # pytest's own is for nobody else
        home = Path(folder)
        os.chmod(home, 0o755)
        for name in ("free/a.jpg", "free/b.jpg", "held/c.jpg"):
            Album(home).picture(name)
        (home / "data").mkdir()
        for name in ("free", "data", "."):
            os.chown(home / name, 65534, 65534)
        for path in home.rglob("*.jpg"):
            os.chown(path, 65534, 65534)
        held = home / "held" / "c.jpg"
        before = held.read_bytes()
        names = {"HOME": folder, "XDG_DATA_HOME": str(home / "data")}

        done = subprocess.run(
            [sys.executable, "-c", AS_NOBODY, str(ROOT), folder],
            capture_output=True,
            text=True,
            env=os.environ | names,
            check=False,
        )

        assert done.returncode == 0, done.stderr
        receipts, back, again = _told(done.stdout)
        assert receipts == [["b.jpg", "moved", None], ["c.jpg", "failed", "no_permission"]]
        assert (back, again) == ("failed", "back")
        assert held.read_bytes() == before
        assert (home / "free" / "b.jpg").exists()


def _told(text: str) -> Any:
    return json.loads(text)
