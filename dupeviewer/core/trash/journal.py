"""The journal: every attempt written before it is made, its outcome after; History reads it.

Knows its SQLite file and how to find out, after a crash, what became of what was begun.
"""

from __future__ import annotations

import json
import os
import sqlite3
import threading
from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from itertools import islice
from typing import Any

from dupeviewer.core import sentences
from dupeviewer.core.likeness.cluster import Kind, Match
from dupeviewer.core.photos.photo import Companion, FileId, Photo
from dupeviewer.core.sentences import Sentence
from dupeviewer.core.storage import precious, telling
from dupeviewer.core.trash import aftermath, tables
from dupeviewer.core.trash.bin import Place, place_at
from dupeviewer.core.trash.entry import Entry, Listed, Run, State, Why
from dupeviewer.core.trash.receipt import Carried, Outcome, Reason
from dupeviewer.core.trash.removed import Removed

_STATES = {
    Outcome.MOVED: State.MOVED,
    Outcome.LEFT: State.LEFT,
    Outcome.FAILED: State.FAILED,
}


_WENT = (State.MOVED.value, State.RESTORING.value, State.RESTORED.value)


class NewerJournal(Exception):
    """The file was written by a newer version of the program; it is left as it is."""


class Unwritable(Exception):
    """The journal could not be opened, read or written: disk full, locked or read-only."""


class Journal:
    """The journal in one file; safe to use from several threads and processes.

    Raises: NewerJournal, Unwritable. A damaged file is set aside, and the rest of it recovered.
    """

    def __init__(self, path: str) -> None:
        self._path = path
        self.begun: int | None = None
        self._lock = threading.Lock()
        try:
            self._db = precious.opened(path, tables.SHAPE).database
        except precious.NewerFile as error:
            raise NewerJournal(str(error)) from error
        except (OSError, sqlite3.Error) as error:
            raise Unwritable(f"{path}: {error}") from error

    def close(self) -> None:
        self._db.close()

    def start(self) -> int:
        """Begin a run; gives its number, which is `begun` from then on."""
        with self._writing() as db:
            row = db.execute("INSERT INTO runs (started) VALUES (?) RETURNING id", (_now(),))
            self.begun = int(row.fetchone()[0])
        return self.begun

    def attempt(
        self,
        run: int,
        photo: Photo,
        kept: Photo | None,
        match: Match | None,
        why: Why,
        place: Place | None,
        ends: str | None = None,
    ) -> int:
        """Write what is about to be done; on the disk when this returns the entry's number."""
        with self._writing() as db:
            entry = _insert(db, run, photo, kept, match, why, place, ends)
            db.executemany(
                "INSERT INTO companions (entry, path, size, mtime_ns) VALUES (?, ?, ?, ?)",
                [(entry, _blob(c.path), c.size, c.mtime_ns) for c in photo.companions],
            )
        return entry

    def conclude(
        self,
        entry: int,
        outcome: Outcome,
        reason: Reason | None = None,
        where: str | None = None,
        carried: Sequence[Carried] = (),
    ) -> None:
        """Write what became of an attempt."""
        with self._writing() as db:
            _write_places(db, entry, carried)
            _write_state(db, entry, _STATES[outcome], reason, where)

    def left(self, run: int, photo: Photo, kept: Photo | None, reason: Reason) -> None:
        """Write of a photo that was never attempted, and why."""
        with self._writing() as db:
            entry = _insert(db, run, photo, kept, None, "", None, None)
            _write_state(db, entry, State.LEFT, reason, None)

    def restoring(self, entry: Entry, target: str) -> None:
        """Write that a photo is about to be put back at `target`."""
        with self._writing() as db:
            db.execute(
                "UPDATE entries SET state = 'restoring', target = ?, begun = ? WHERE id = ?",
                (_blob(target), _now(), entry.id),
            )

    def restored(self, entry: Entry, where: str | None, carried: Sequence[Carried]) -> None:
        """Write where a photo and its companions are now; None: it is still in the trash."""
        state, place = (State.MOVED, entry.where) if where is None else (State.RESTORED, where)
        with self._writing() as db:
            _write_places(db, entry.id, carried)
            _write_state(db, entry.id, state, None, place)

    def clear(self) -> None:
        """Forget all runs, but for photos that are under way: what became of them is found out."""
        settled = "state NOT IN ('attempt', 'restoring')"
        with self._writing() as db:
            ended = f"SELECT id FROM entries WHERE {settled}"  # noqa: S608 (no foreign text)
            db.execute(f"DELETE FROM companions WHERE entry IN ({ended})")  # noqa: S608
            db.execute(f"DELETE FROM entries WHERE {settled}")  # noqa: S608
            db.execute("DELETE FROM runs WHERE id NOT IN (SELECT run FROM entries)")

    def runs(self) -> tuple[Run, ...]:
        """All runs, the latest first."""
        rows = self._read(
            "SELECT runs.id, started, total(state IN ('moved', 'restoring', 'restored')),"
            " total(size * (state IN ('moved', 'restoring', 'restored'))),"
            " total(state = 'restored')"
            " FROM runs LEFT JOIN entries ON entries.run = runs.id GROUP BY runs.id"
            " ORDER BY runs.id DESC"
        )
        return tuple(
            Run(row[0], datetime.fromisoformat(row[1]), int(row[2]), int(row[3]), int(row[4]))
            for row in rows
        )

    def entries(self, run: int) -> tuple[Entry, ...]:
        """The photos of a run in the order in which they came."""
        return self._entries("run = ?", run)

    def listed(self, run: int) -> list[Listed]:
        """The photos of a run in the order in which they came: what a list of them needs."""
        rows = self._read("SELECT id, state, path FROM entries WHERE run = ? ORDER BY id", run)
        return [Listed(each, run, State(state), os.fsdecode(path)) for each, state, path in rows]

    def find(self, text: str, most: int) -> tuple[Entry, ...]:
        """Photos that went and have this text in their paths, the latest first."""
        wanted = text.casefold()
        went = self._read(
            "SELECT id, path FROM entries WHERE state IN (?, ?, ?) ORDER BY id DESC", *_WENT
        )
        ids = (number for number, path in went if wanted in os.fsdecode(path).casefold())
        return self.of(list(islice(ids, most)))

    def like(self, name: str, sizes: Collection[int], kept: str, most: int) -> tuple[Entry, ...]:
        """Photos that went and have this name or a size of these, or of which this was kept."""
        went = self._read(
            "SELECT id, path, size, kept FROM entries WHERE state IN (?, ?, ?) ORDER BY id DESC",
            *_WENT,
        )
        ids = (
            number
            for number, path, its_size, its_kept in went
            if its_size in sizes
            or _text(its_kept) == kept
            or os.path.basename(os.fsdecode(path)) == name
        )
        return self.of(list(islice(ids, most)))

    def moved_of(self, sizes: Iterable[int]) -> tuple[Entry, ...]:
        """Photos of these sizes that went and are not back, whose ends are known; by number."""
        return self._entries(
            "state = 'moved' AND ends IS NOT NULL AND size IN (SELECT value FROM json_each(?))",
            json.dumps([*sizes]),
        )

    def of(self, ids: Sequence[int]) -> tuple[Entry, ...]:
        """The entries of these numbers, some hundreds at most, in their order."""
        marks = ", ".join("?" * len(ids))
        found = {entry.id: entry for entry in self._entries(f"id IN ({marks})", *ids)}
        return tuple(found[number] for number in ids if number in found)

    def settle(self) -> tuple[Entry, ...]:
        """Look on the disk for what was begun and never ended, and write what is true.

        Gives the settled entries. What lies on a drive that is not connected waits for it. When
        another process is just at work on an entry, its own last word stands.
        """
        numbers: list[int] = []
        for entry in self._entries("state IN ('attempt', 'restoring')"):
            place, target = self._ends(entry.id)
            truth = aftermath.truth(entry, place, target)
            if truth is None:
                continue
            with self._writing() as db:
                if _is_still(db, entry):
                    _write_places(db, entry.id, truth.carried)
                    _write_state(db, entry.id, truth.state, truth.reason, truth.where)
                    numbers.append(entry.id)
        return tuple(entry for number in numbers for entry in self._entries("id = ?", number))

    def _ends(self, entry: int) -> tuple[Place | None, str | None]:
        sql = "SELECT trash, base, aside, target FROM entries WHERE id = ?"
        [(folder, base, aside, target)] = self._read(sql, entry)
        if folder is None:
            return None, _text(target)
        place = place_at(os.fsdecode(folder), os.fsdecode(base), aside=bool(aside))
        return place, _text(target)

    def _entries(self, where: str, *values: object) -> tuple[Entry, ...]:
        columns = (
            "id, run, path, size, mtime_ns, device, inode, kept, why, kind, distance, state,"
            " reason, place, begun, ended, said, ends"
        )
        carried: dict[int, list[Carried]] = {}
        for entry, path, size, mtime_ns, place in self._read(
            "SELECT entry, path, size, mtime_ns, place FROM companions WHERE entry IN"  # noqa: S608
            f" (SELECT id FROM entries WHERE {where}) ORDER BY rowid",
            *values,
        ):
            companion = Companion(os.fsdecode(path), size, mtime_ns)
            carried.setdefault(entry, []).append(Carried(companion, _text(place)))
        rows = self._read(f"SELECT {columns} FROM entries WHERE {where} ORDER BY id", *values)  # noqa: S608 (our own text)
        return tuple(_entry(row, tuple(carried.get(row[0], ()))) for row in rows)

    def _read(self, sql: str, *values: object) -> list[Any]:  # rows of any columns
        with self._lock:
            try:
                return self._db.execute(sql, values).fetchall()
            except sqlite3.Error as error:
                raise Unwritable(f"{self._path}: {error}") from error

    @contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        """One transaction, on the disk when left."""
        with self._lock:
            try:
                with self._db:
                    self._db.execute("BEGIN IMMEDIATE")
                    yield self._db
            except sqlite3.Error as error:
                raise Unwritable(f"{self._path}: {error}") from error


def default_path() -> str:
    """Where the program keeps its journal: in the user's data folder."""
    import platformdirs

    return os.path.join(platformdirs.user_data_dir("dupeviewer", appauthor=False), "history.sqlite")


def _insert(
    db: sqlite3.Connection,
    run: int,
    photo: Photo,
    kept: Photo | None,
    match: Match | None,
    why: Why,
    place: Place | None,
    ends: str | None,
) -> int:
    row = db.execute(
        "INSERT INTO entries (run, path, size, mtime_ns, device, inode, kept, why, kind, distance,"
        " trash, base, aside, said, ends, state, begun)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'attempt', ?)"
        " RETURNING id",
        (
            run,
            _blob(photo.path),
            photo.size,
            photo.mtime_ns,
            str(photo.file_id.device),
            str(photo.file_id.inode),
            _blob(kept.path) if kept else None,
            why if isinstance(why, str) else _in_english(photo, why),
            match.kind.word if match else None,
            match.distance if match else None,
            _blob(place.folder) if place else None,
            _blob(place.base) if place else None,
            isinstance(place, Removed),
            None if isinstance(why, str) else telling.pack(why),
            ends,
            _now(),
        ),
    )
    return int(row.fetchone()[0])


def _in_english(photo: Photo, said: Sequence[Sentence]) -> str:
    return " ".join(sentences.named(each, (photo, *each.photos)) for each in said)


def _write_state(
    db: sqlite3.Connection, entry: int, state: State, reason: Reason | None, where: str | None
) -> None:
    db.execute(
        "UPDATE entries SET state = ?, reason = ?, place = ?, ended = ? WHERE id = ?",
        (
            state.value,
            reason.value if reason else None,
            None if where is None else _blob(where),
            _now(),
            entry,
        ),
    )


def _write_places(db: sqlite3.Connection, entry: int, carried: Sequence[Carried]) -> None:
    db.executemany(
        "UPDATE companions SET place = ? WHERE entry = ? AND path = ?",
        [
            (None if c.where is None else _blob(c.where), entry, _blob(c.companion.path))
            for c in carried
        ],
    )


def _is_still(db: sqlite3.Connection, entry: Entry) -> bool:
    row = db.execute("SELECT state FROM entries WHERE id = ?", (entry.id,)).fetchone()
    return bool(row[0] == entry.state.value)


def _entry(row: Any, carried: tuple[Carried, ...]) -> Entry:  # a row, as SQLite gives it
    return Entry(
        id=row[0],
        run=row[1],
        path=os.fsdecode(row[2]),
        size=row[3],
        mtime_ns=row[4],
        file_id=FileId(int(row[5]), int(row[6])),
        kept=_text(row[7]),
        why=row[8],
        kind=Kind[row[9].upper()] if row[9] else None,
        distance=row[10],
        state=State(row[11]),
        reason=Reason(row[12]) if row[12] else None,
        where=_text(row[13]),
        carried=carried,
        begun=datetime.fromisoformat(row[14]),
        ended=datetime.fromisoformat(row[15]) if row[15] else None,
        said=telling.unpack(row[16]),
        ends=row[17],
    )


def _blob(path: str) -> bytes:
    return os.fsencode(path)


def _text(blob: bytes | None) -> str | None:
    return None if blob is None else os.fsdecode(blob)


def _now() -> str:
    return datetime.now(UTC).isoformat()
