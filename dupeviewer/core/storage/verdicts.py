"""What the user has said, in one file that must not be lost: marks, skips, not-duplicates, session.

Knows rows and their places in SQLite; what follows from them is the review's affair.
"""

from __future__ import annotations

import json
import os
import sqlite3
import threading
import zlib
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, NamedTuple

import platformdirs

from dupeviewer.core.storage import precious
from dupeviewer.core.storage.precious import NewerFile, Shape

SHAPE = Shape(
    tables=("marks", "said", "aside", "aside_photos", "kept", "bulks"),
    migrations=(
        """
        CREATE TABLE marks (
            path BLOB PRIMARY KEY, size INTEGER NOT NULL, mtime_ns INTEGER NOT NULL,
            mark TEXT NOT NULL
        );
        CREATE TABLE said (what TEXT NOT NULL, key BLOB NOT NULL, UNIQUE (what, key));
        CREATE TABLE aside (id INTEGER PRIMARY KEY, said TEXT NOT NULL, key BLOB NOT NULL);
        CREATE TABLE aside_photos (
            aside INTEGER NOT NULL REFERENCES aside (id) ON DELETE CASCADE,
            path BLOB NOT NULL, size INTEGER NOT NULL, mtime_ns INTEGER NOT NULL,
            digest TEXT NOT NULL, UNIQUE (aside, path)
        );
        CREATE TABLE kept (name TEXT PRIMARY KEY, value BLOB NOT NULL)
        """,
        """
        CREATE TABLE bulks (
            id INTEGER PRIMARY KEY, said TEXT NOT NULL, how TEXT NOT NULL, name TEXT NOT NULL,
            kept INTEGER NOT NULL, going INTEGER NOT NULL, changes BLOB NOT NULL
        )
        """,
    ),
)

Key = tuple[str, ...]
"""Names a cluster: the paths of its photos."""


Change = tuple[str | None, str | None]
"""A mark before and after."""

MOST_BULKS = 50


class Unwritable(Exception):
    """The file could not be opened, read or written: disk full, locked or read-only."""


class Marked(NamedTuple):
    """A mark, and the state of the photo that it was set on."""

    size: int
    mtime_ns: int
    mark: str


class Member(NamedTuple):
    """A photo that was set aside: its content, and where that was seen last."""

    path: str
    size: int
    mtime_ns: int
    digest: str


@dataclass(frozen=True, slots=True)
class Aside:
    """Photos that are no duplicates of each other, as the user said."""

    id: int
    said: datetime
    members: tuple[Member, ...]


@dataclass(frozen=True, slots=True)
class Bulk:
    """Marks that were set at once, by `how` and under which name; how many of which."""

    id: int
    said: datetime
    how: str
    name: str
    kept: int
    going: int


@dataclass(frozen=True, slots=True)
class Changes:
    """What is to be written at once; None takes a mark away. `said` goes by (what, key)."""

    marks: Mapping[str, Marked | None] = field(default_factory=dict)
    said: frozenset[tuple[str, Key]] = frozenset()
    unsaid: frozenset[tuple[str, Key]] = frozenset()

    def __bool__(self) -> bool:
        return bool(self.marks or self.said or self.unsaid)


class Verdicts:
    """The file; safe to use from several threads and processes.

    `aside_file` is where a damaged file was set aside when this one was opened.

    Raises: NewerFile, Unwritable.
    """

    def __init__(self, path: str) -> None:
        self.path = path
        self._lock = threading.Lock()
        try:
            opened = precious.opened(path, SHAPE)
        except (OSError, sqlite3.Error) as error:
            raise Unwritable(f"{path}: {error}") from error
        self._database = opened.database
        self.aside_file = opened.aside

    def close(self) -> None:
        self._database.close()

    def marks(self) -> dict[str, Marked]:
        rows = self._read("SELECT path, size, mtime_ns, mark FROM marks")
        return {os.fsdecode(path): Marked(*rest) for path, *rest in rows}

    def said(self) -> frozenset[tuple[str, Key]]:
        """What was said of whole clusters, as (what, key)."""
        return frozenset(
            (what, _key(key)) for what, key in self._read("SELECT what, key FROM said")
        )

    def save(self, changes: Changes) -> None:
        """On the disk when this returns."""
        gone = [(os.fsencode(path),) for path, mark in changes.marks.items() if mark is None]
        new = [(os.fsencode(path), *mark) for path, mark in changes.marks.items() if mark]
        with self._writing() as database:
            database.executemany("DELETE FROM marks WHERE path = ?", gone)
            database.executemany("INSERT OR REPLACE INTO marks VALUES (?, ?, ?, ?)", new)
            database.executemany(
                "DELETE FROM said WHERE what = ? AND key = ?", _rows(changes.unsaid)
            )
            database.executemany("INSERT OR IGNORE INTO said VALUES (?, ?)", _rows(changes.said))

    def groups_aside(self) -> tuple[Aside, ...]:
        """What is not duplicates, the latest first."""
        members: dict[int, list[Member]] = {}
        for aside, path, size, mtime_ns, digest in self._read(
            "SELECT aside, path, size, mtime_ns, digest FROM aside_photos ORDER BY rowid"
        ):
            members.setdefault(aside, []).append(Member(os.fsdecode(path), size, mtime_ns, digest))
        rows = self._read("SELECT id, said FROM aside ORDER BY id DESC")
        return tuple(
            Aside(number, datetime.fromisoformat(said), tuple(members[number]))
            for number, said in rows
            if number in members
        )

    def set_aside(self, members: Iterable[Member]) -> Aside:
        """Remember that these are no duplicates of each other; said twice, it counts once."""
        members = tuple(sorted(members))
        key = _blob(tuple(member.path for member in members))
        now = datetime.now(UTC)
        with self._writing() as database:
            database.execute("DELETE FROM aside WHERE key = ?", (key,))
            row = database.execute(
                "INSERT INTO aside (said, key) VALUES (?, ?) RETURNING id", (now.isoformat(), key)
            ).fetchone()
            database.executemany(
                "INSERT INTO aside_photos VALUES (?, ?, ?, ?, ?)",
                [(row[0], os.fsencode(m.path), m.size, m.mtime_ns, m.digest) for m in members],
            )
        return Aside(row[0], now, members)

    def forget_aside(self, number: int) -> None:
        with self._writing() as database:
            database.execute("DELETE FROM aside WHERE id = ?", (number,))

    def forget_aside_of(self, keys: Iterable[Key]) -> None:
        """Take back what was said of these very photos."""
        with self._writing() as database:
            rows = [(_blob(tuple(sorted(key))),) for key in keys]
            database.executemany("DELETE FROM aside WHERE key = ?", rows)

    def note_bulk(self, said: datetime, how: str, name: str, changes: Mapping[str, Change]) -> None:
        """Remember marks that were set at once; of many, the oldest are forgotten."""
        after = [new for _, new in changes.values()]
        row = (
            said.isoformat(),
            how,
            name,
            after.count("keep"),
            after.count("trash"),
            zlib.compress(json.dumps(dict(changes)).encode("ascii"), 1),
        )
        with self._writing() as database:
            database.execute(
                "INSERT INTO bulks (said, how, name, kept, going, changes)"
                " VALUES (?, ?, ?, ?, ?, ?)",
                row,
            )
            database.execute(
                "DELETE FROM bulks WHERE id <= (SELECT max(id) FROM bulks) - ?", (MOST_BULKS,)
            )

    def bulks(self) -> tuple[Bulk, ...]:
        """The marks that were set at once, the latest first."""
        rows = self._read("SELECT id, said, how, name, kept, going FROM bulks ORDER BY id DESC")
        return tuple(
            Bulk(number, datetime.fromisoformat(said), *rest) for number, said, *rest in rows
        )

    def forget_bulks(self) -> None:
        """The marks stay; that they were set at once is not known any more."""
        with self._writing() as database:
            database.execute("DELETE FROM bulks")

    def changes_of(self, bulk: int) -> dict[str, Change]:
        """What marks it set, by path."""
        rows = self._read("SELECT changes FROM bulks WHERE id = ?", bulk)
        stored = json.loads(zlib.decompress(rows[0][0])) if rows else {}
        return {path: (old, new) for path, (old, new) in stored.items()}

    def kept(self, name: str) -> bytes | None:
        """A value that was kept under this name."""
        rows = self._read("SELECT value FROM kept WHERE name = ?", name)
        return rows[0][0] if rows else None

    def keep(self, values: Mapping[str, bytes | None]) -> None:
        """Keep these values together; None forgets."""
        with self._writing() as database:
            for name, value in values.items():
                if value is None:
                    database.execute("DELETE FROM kept WHERE name = ?", (name,))
                else:
                    database.execute("INSERT OR REPLACE INTO kept VALUES (?, ?)", (name, value))

    def _read(self, sql: str, *values: object) -> list[Any]:  # rows of any columns
        with self._lock:
            try:
                return self._database.execute(sql, values).fetchall()
            except sqlite3.Error as error:
                raise Unwritable(f"{self.path}: {error}") from error

    @contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        """One transaction, on the disk when left."""
        with self._lock:
            try:
                with self._database:
                    self._database.execute("BEGIN IMMEDIATE")
                    yield self._database
            except sqlite3.Error as error:
                raise Unwritable(f"{self.path}: {error}") from error


def default_path() -> str:
    """Where the program keeps it: in the user's data folder."""
    folder = platformdirs.user_data_dir("dupeviewer", appauthor=False)
    return os.path.join(folder, "verdicts.sqlite")


def _rows(said: Iterable[tuple[str, Key]]) -> list[tuple[str, bytes]]:
    return [(what, _blob(key)) for what, key in said]


def _blob(key: Key) -> bytes:
    return b"\0".join(map(os.fsencode, key))


def _key(blob: bytes) -> Key:
    return tuple(map(os.fsdecode, blob.split(b"\0")))


__all__ = [
    "Aside",
    "Bulk",
    "Change",
    "Changes",
    "Key",
    "Marked",
    "Member",
    "NewerFile",
    "Unwritable",
    "Verdicts",
    "default_path",
]
