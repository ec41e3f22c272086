"""Claims on any faults at any moment of a run: what moves has an equal, live copy that stays."""

from __future__ import annotations

import itertools
import os
import tempfile
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dupeviewer.core import trash
from dupeviewer.core.photos import digest
from dupeviewer.core.progress import Progress, Stopped
from dupeviewer.core.trash import Journal, Outcome, State, TrashReceipt
from tests.core.trash.album import Album, decision, seen

GROUPS, COPIES = 3, 3
PHOTOS = GROUPS * COPIES

FAULTS = ("change", "touch", "replace", "vanish", "hard link", "link", "folder", "empty", "swap")
ANYONE = st.tuples(st.integers(0, GROUPS - 1), st.integers(0, COPIES))
EVENTS = st.lists(st.tuples(st.integers(0, PHOTOS), st.sampled_from(FAULTS), ANYONE), max_size=6)


class _Unlucky:
    """A report that spoils files as the run goes, and checks each photo that has just moved."""

    def __init__(
        self, folder: Path, events: list[tuple[int, str, tuple[int, int]]], stop: int
    ) -> None:
        self._folder, self._events, self._stop = folder, events, stop
        self.wrong: list[str] = []

    def __call__(self, progress: Progress) -> None:
        if progress.done == self._stop:
            raise Stopped
        for done, fault, (group, number) in self._events:
            if done == progress.done:
                _spoil(self._folder / f"{group}" / f"{number}.jpg", fault)

    def found(self, receipts: Iterable[object]) -> None:
        for receipt in receipts:
            assert isinstance(receipt, TrashReceipt)
            if receipt.outcome is Outcome.MOVED:
                self.wrong += _losses(receipt)


def _losses(receipt: TrashReceipt) -> list[str]:
    if receipt.kept is None or receipt.where is None:
        return [f"{receipt.photo.path} went for nothing"]
    kept, gone = Path(receipt.kept.path), Path(receipt.where)
    if not kept.is_file() or kept.is_symlink():
        return [f"{kept} does not stay"]
    if os.path.samefile(kept, gone):
        return [f"{kept} went along"]
    if digest.of_file(str(kept)) != digest.of_file(str(gone)):
        return [f"{kept} is not what {gone} is"]
    return []


def _spoil(path: Path, fault: str) -> None:
    keeper = path.parent / "0.jpg"
    if not path.is_file() or path.is_symlink():
        return
    match fault:
        case "change":
            path.write_bytes(path.read_bytes()[:-40] + os.urandom(40))
        case "touch":
            os.utime(path, (1e9, 1e9))
        case "empty":
            path.write_bytes(b"")
        case "swap":  # other bytes, and the size and time that they had
            state, size = path.stat(), path.stat().st_size
            path.write_bytes(os.urandom(size))
            os.utime(path, ns=(state.st_atime_ns, state.st_mtime_ns))
        case "replace":
            path.unlink()
            path.write_bytes(b"another file")
        case "vanish":
            path.unlink()
        case "folder":
            path.unlink()
            path.mkdir()
        case "hard link" | "link" if path != keeper and keeper.is_file():
            path.unlink()
            path.hardlink_to(keeper) if fault == "hard link" else path.symlink_to(keeper)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(events=EVENTS, stop=st.integers(0, 2 * PHOTOS))
def test_whatever_happens_meanwhile_what_moves_has_an_equal_copy_that_stays(
    events: list[tuple[int, str, tuple[int, int]]], stop: int
) -> None:
    with (
        tempfile.TemporaryDirectory(dir=os.path.expanduser("~")) as home,
        closing(Journal(f"{home}/history.sqlite")) as journal,
    ):
        folder = Path(home, "album")
        album = Album(folder)
        decisions = []
        for group in range(GROUPS):
            kept, *extra = (
                album.picture(f"{group}/{n}.jpg", 50 * group) for n in range(COPIES + 1)
            )
            decisions.append(decision([kept], extra))
        unlucky = _Unlucky(folder, events, stop)

        receipts = trash.send(decisions, journal, report=unlucky)

        assert unlucky.wrong == []
        assert [r.photo.path for r in receipts] == [p.path for d in decisions for p in d.going]
        last = {entry.path: entry for entry in journal.entries(journal.begun or 1)}
        for receipt in receipts:
            entry = last.get(receipt.photo.path)
            match receipt.outcome:
                case Outcome.MOVED:
                    assert entry is not None
                    assert entry.state is State.MOVED
                    assert entry.where == receipt.where
                case Outcome.STOPPED:
                    assert entry is None
                case _:
                    assert entry is not None
                    assert entry.state in (State.LEFT, State.FAILED)
        assert journal.settle() == ()


def test_each_fault_is_one(tmp_path: Path) -> None:
    album = Album(tmp_path)
    for number, fault in zip(itertools.count(1), FAULTS, strict=False):
        album.picture("0.jpg")
        photo = album.picture(f"{number}.jpg")
        content = Path(photo.path).read_bytes()

        _spoil(Path(photo.path), fault)

        path = Path(photo.path)
        is_same = path.exists() and seen(path) == photo
        assert not (is_same and path.read_bytes() == content), fault
