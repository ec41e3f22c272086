"""A run of 500 photos that is killed again and again, and what journal and disk say each time.

A program of its own, for it forks: `python -m tests.core.trash.killing KILLS SEED FOLDER`. Prints
one line of JSON; what may stand in it is for the tests to say.
"""

from __future__ import annotations

import json
import os
import random
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import partial
from pathlib import Path

from dupeviewer.core import trash
from dupeviewer.core.photos import digest
from dupeviewer.core.photos.photo import Photo
from dupeviewer.core.progress import Progress
from dupeviewer.core.review.plan import Decision
from dupeviewer.core.trash import Entry, Journal, State
from tests.core.trash.album import Album, decision, seen

GROUPS, COPIES = 100, 5
PHOTOS = GROUPS * COPIES

Work = Callable[[Journal, "_Ticking"], object]


class _Ticking:
    """A report that writes a byte for each photo, so that somebody knows how far it is."""

    def __init__(self, pipe: int) -> None:
        self._pipe = pipe

    def __call__(self, _: Progress) -> None:
        os.write(self._pipe, b".")

    def found(self, _: object) -> None:
        pass


class _Killing:
    """One album and its journal; every program that works on them is killed."""

    def __init__(self, folder: Path, chance: random.Random) -> None:
        self.history = str(folder / "history.sqlite")
        self.decisions = _decisions(Album(folder / "album"))
        self.settled = 0
        self.wrong: list[str] = []
        self._chance = chance
        self._kept = {photo.path: digest.of_file(photo.path) for photo in self._photos("keep")}

    def there(self, kills: int) -> None:
        """Send what is still in its place, until killed so often."""
        for _ in range(kills):
            left = [each for each in map(_remaining, self.decisions) if each is not None]
            self._kill(partial(_send, left), PHOTOS // kills)
            self._check()

    def back(self, kills: int) -> None:
        for _ in range(kills):
            self._kill(partial(trash.put_back, self.entries()), PHOTOS // kills)
            self._check()

    def entries(self) -> list[Entry]:
        with closing(Journal(self.history)) as journal:
            return [entry for run in journal.runs() for entry in journal.entries(run.id)]

    def _photos(self, which: str) -> Iterator[Photo]:
        return (photo for each in self.decisions for photo in getattr(each, which))

    def _kill(self, work: Work, about: int) -> None:
        """Let another process do it, and kill that after a random number of photos."""
        listening, telling = os.pipe()
        child = os.fork()
        if child == 0:
            os.close(listening)
            work(Journal(self.history), _Ticking(telling))
            os._exit(0)
        os.close(telling)
        for _ in range(self._chance.randrange(2 * about)):
            if not os.read(listening, 1):
                break
        for _ in range(self._chance.randrange(60_000)):
            pass  # so that it is somewhere within a photo, not just where it is told of
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        os.close(listening)

    def _check(self) -> None:
        with closing(Journal(self.history)) as journal:
            self.settled += len(journal.settle())
            if journal.settle():
                self.wrong.append("settling once is not enough")
        entries = self.entries()
        self.wrong += _disagreements(entries)
        lies = {entry.path for entry in entries}
        for photo in self._photos("trash"):
            if photo.path not in lies and not os.path.exists(photo.path):
                self.wrong.append(f"{photo.path} is gone without a word")
        for path, was in self._kept.items():
            if digest.of_file(path) != was:
                self.wrong.append(f"{path} has changed")


def _send(decisions: list[Decision], journal: Journal, report: _Ticking) -> None:
    trash.send(decisions, journal, report=report)


def _decisions(album: Album) -> list[Decision]:
    found = []
    for group in range(GROUPS):
        kept = album.picture(f"{group}/0.jpg", group)
        names = [f"{group}/{number}.jpg" for number in range(1, COPIES + 1)]
        for name in names:
            (album.folder / name).write_bytes(Path(kept.path).read_bytes())
        found.append(decision([kept], [seen(album.folder / name) for name in names]))
    return found


def _remaining(each: Decision) -> Decision | None:
    left = [photo for photo in each.trash if os.path.exists(photo.path)]
    return decision(each.keep, left) if left else None


def _disagreements(entries: list[Entry]) -> Iterator[str]:
    """Of each path, what its last entry says."""
    last = {entry.path: entry for entry in sorted(entries, key=lambda entry: entry.id)}
    for entry in last.values():
        is_there = os.path.exists(entry.path)
        match entry.state:
            case State.MOVED:
                agrees = not is_there and entry.where is not None and os.path.exists(entry.where)
            case State.LEFT | State.RESTORED:
                agrees = is_there
            case _:
                agrees = False
        if not agrees:
            yield f"{entry.path}: {entry.state} {entry.reason}"


def main(kills: int, seed: int, folder: Path) -> None:
    killing = _Killing(folder, random.Random(seed))
    killing.there(kills)
    moved = sum(entry.state is State.MOVED for entry in killing.entries())
    killing.back(kills // 4)
    restored = sum(entry.state is State.RESTORED for entry in killing.entries())
    told = {"moved": moved, "restored": restored, "settled": killing.settled}
    print(json.dumps(told | {"wrong": killing.wrong}))


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]), Path(sys.argv[3]))
