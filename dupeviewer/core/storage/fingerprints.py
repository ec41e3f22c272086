"""What scans have read before, in one SQLite file that may be deleted at any time.

Knows files by path, size and time of change; a damaged, locked or full cache only slows a scan.
"""

from __future__ import annotations

import hashlib
import json
import logging
import os
import sqlite3
import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, NamedTuple, Self

import platformdirs

from dupeviewer.core.likeness import evidence
from dupeviewer.core.likeness.cluster import Kind
from dupeviewer.core.likeness.evidence import Evidence
from dupeviewer.core.photos.photo import Facts, Problem, Unreadable

logger = logging.getLogger(__name__)

SCHEMA_VERSION = 3

SCHEMA = """
CREATE TABLE IF NOT EXISTS photos (
    algorithm TEXT NOT NULL,
    path BLOB NOT NULL,
    size INTEGER NOT NULL,
    mtime_ns INTEGER NOT NULL,
    identity INTEGER,
    gone INTEGER,
    ends TEXT,
    digest TEXT,
    bits BLOB,
    detail REAL,
    facts TEXT,
    parts BLOB,
    reason TEXT,
    message TEXT,
    PRIMARY KEY (algorithm, path)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS photos_by_identity ON photos (identity);
CREATE TABLE IF NOT EXISTS evidence (
    a INTEGER NOT NULL,
    b INTEGER NOT NULL,
    turn INTEGER NOT NULL,
    version INTEGER NOT NULL,
    kind INTEGER,
    difference INTEGER,
    PRIMARY KEY (a, b, turn, version)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS scans (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    key BLOB NOT NULL UNIQUE,
    answer BLOB NOT NULL
);
"""

TABLES = ("photos", "evidence", "scans")

SCANS_KEPT = 4

DAYS_KEPT = 90
"""How long a file may be missing from a folder that is scanned before it is forgotten."""

AT_ONCE = 500
"""How many paths one question names."""

LOCK_SECONDS = 2.0
"""How long to wait for another instance before going on without the cache."""

PairKey = tuple[int, int, int]
"""The states of two files, as `state_key` numbers them, and the turn."""


class Known(NamedTuple):
    """What is stored of one file; `bits` is None where it could not be read, for `reason`."""

    path: bytes
    size: int
    mtime_ns: int
    ends: str | None
    digest: str | None
    bits: bytes | None
    detail: float | None
    reason: str | None
    message: str | None
    gone: int | None
    identity: int | None

    def unreadable(self, path: str) -> Unreadable | None:
        if self.reason is None:
            return None
        return Unreadable(path, Problem(self.reason), self.message or "")


@dataclass(frozen=True, slots=True)
class Record:
    """What a scan has just read of one file: bits, detail and facts, or why it could not.

    `identity` is what `identity_of` says, or None where files are not told apart.
    """

    path: str
    size: int
    mtime_ns: int
    identity: int | None = None
    ends: str | None = None
    digest: str | None = None
    bits: bytes | None = None
    detail: float | None = None
    facts: Facts | None = None
    parts: bytes | None = None
    unreadable: Unreadable | None = None


class Store:
    """One cache file, used by one thread at a time. After trouble it goes on in memory."""

    def __init__(self, database: sqlite3.Connection, trouble: str | None = None) -> None:
        self._database = database
        self._spill: sqlite3.Connection | None = None
        self.trouble = trouble

    @classmethod
    def open(cls, path: str | Path) -> Self:
        """The cache at this path, made where there is none; in memory where it cannot be used."""
        try:
            return cls(_connected(Path(path)))
        except sqlite3.DatabaseError as error:
            if isinstance(error, sqlite3.OperationalError):
                return cls.in_memory(f"The cache can't be used ({error}); this scan takes longer.")
        except OSError as error:
            return cls.in_memory(f"The cache can't be used ({error}); this scan takes longer.")
        logger.info("cache %s is damaged and made anew", path)
        try:
            _set_aside(Path(path))
            return cls(_connected(Path(path)), "The cache was damaged and has been made anew.")
        except (OSError, sqlite3.Error) as error:
            return cls.in_memory(f"The cache can't be used ({error}); this scan takes longer.")

    @classmethod
    def in_memory(cls, trouble: str | None = None) -> Self:
        """A cache that is gone when closed."""
        return cls(_in_memory(), trouble)

    def close(self) -> None:
        self._database.close()
        if self._spill is not None:
            self._spill.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def known(self, algorithm: str, folders: Sequence[str]) -> Iterator[Known]:
        """All that is stored below these folders for an algorithm's key."""
        columns = ", ".join(Known._fields)
        for folder in folders:
            below = os.path.join(os.fsencode(folder), b"")
            rows = self._each(
                f"SELECT {columns} FROM photos WHERE algorithm = ?"  # noqa: S608 - constants
                " AND (path = ? OR path > ? AND path < ?)",
                (algorithm, os.fsencode(folder), below, below[:-1] + bytes([below[-1] + 1])),
            )
            yield from map(Known._make, rows)

    def facts(self, algorithm: str, paths: Sequence[str]) -> list[Facts | None]:
        """What is known of these files, in their order."""
        return [text and _facts(text) for text in self._column("facts", algorithm, paths)]

    def parts(self, algorithm: str, paths: Sequence[str]) -> list[bytes | None]:
        """The packed parts of these files, in their order."""
        return self._column("parts", algorithm, paths)

    def _column(self, column: str, algorithm: str, paths: Sequence[str]) -> list[Any]:
        found: dict[bytes, Any] = {}
        names = list(map(os.fsencode, paths))
        for start in range(0, len(names), AT_ONCE):
            some = names[start : start + AT_ONCE]
            marks = ", ".join("?" * len(some))
            found.update(
                self._select(
                    f"SELECT path, {column} FROM photos WHERE algorithm = ?"  # noqa: S608
                    f" AND {column} IS NOT NULL AND path IN ({marks})",
                    (algorithm, *some),
                )
            )
        return [found.get(name) for name in names]

    def follow(
        self, algorithm: str, moved: Iterable[tuple[str, int | None]], *, remember: bool = True
    ) -> Iterator[Known]:
        """What is stored of files that are new by path but not by identity; stored anew."""
        columns = ", ".join(Known._fields)
        rows = []
        for path, identity in moved:
            found = self._select(
                f"SELECT {columns} FROM photos WHERE identity = ? AND algorithm = ?",  # noqa: S608
                (identity, algorithm),
            )
            if found:
                known = Known._make(found[-1])
                rows.append((os.fsencode(path), algorithm, known.path))
                yield known._replace(path=os.fsencode(path))
        if not remember:
            return
        self._write(
            "INSERT OR REPLACE INTO photos SELECT algorithm, ?, size, mtime_ns, identity, NULL,"
            " ends, digest, bits, detail, facts, parts, reason, message"
            " FROM photos WHERE algorithm = ? AND path = ?",
            rows,
        )

    def miss(self, algorithm: str, gone: Iterable[bytes], back: Iterable[bytes]) -> None:
        """Note which files are no longer there, or are again; forget those long gone."""
        today = int(time.time() // 86400)
        missed: list[tuple[int | None, str, bytes]] = [(today, algorithm, path) for path in gone]
        missed += [(None, algorithm, path) for path in back]
        self._write("UPDATE photos SET gone = ? WHERE algorithm = ? AND path = ?", missed)
        self._write("DELETE FROM photos WHERE gone < ?", [(today - DAYS_KEPT,)])

    def put(self, algorithm: str, records: Iterable[Record]) -> None:
        """Remember what was read; older states of the same files are replaced."""
        self._write(
            "INSERT OR REPLACE INTO photos VALUES (?, ?, ?, ?, ?, NULL, ?, ?, ?, ?, ?, ?, ?, ?)",
            [_row(algorithm, record) for record in records],
        )

    def put_digests(
        self, algorithm: str, digests: Iterable[tuple[str, str | None, str | None]]
    ) -> None:
        """Add digests, as (path, of the ends, of the whole), to what is stored of these files."""
        self._write(
            "UPDATE photos SET ends = ?, digest = ? WHERE algorithm = ? AND path = ?",
            [(ends, whole, algorithm, os.fsencode(path)) for path, ends, whole in digests],
        )

    def answer(self, key: bytes) -> bytes | None:
        """What an earlier scan of the very same files found, as it was put."""
        rows = self._select("SELECT answer FROM scans WHERE key = ?", (key,))
        return rows[-1][0] if rows else None

    def put_answer(self, key: bytes, answer: bytes) -> None:
        """Remember what a scan found; the oldest of many are forgotten."""
        self._write("INSERT OR REPLACE INTO scans (key, answer) VALUES (?, ?)", [(key, answer)])
        self._write(
            "DELETE FROM scans WHERE number <= (SELECT max(number) FROM scans) - ?",
            [(SCANS_KEPT,)],
        )

    def evidence(self) -> dict[PairKey, Evidence | None]:
        """All verdicts of this version; None where the pair was found not to be alike."""
        rows = self._select(
            "SELECT a, b, turn, kind, difference FROM evidence WHERE version = ?",
            (evidence.VERSION,),
        )
        return {
            (a, b, turn): None if kind is None else Evidence(Kind(kind), difference)
            for a, b, turn, kind, difference in rows
        }

    def put_evidence(self, verdicts: Iterable[tuple[PairKey, Evidence | None]]) -> None:
        self._write(
            "INSERT OR REPLACE INTO evidence VALUES (?, ?, ?, ?, ?, ?)",
            [
                (*key, evidence.VERSION, *((e.kind.value, e.difference) if e else (None, None)))
                for key, e in verdicts
            ],
        )

    def _select(self, sql: str, values: tuple[object, ...]) -> list[tuple[Any, ...]]:
        return list(self._each(sql, values))

    def _each(self, sql: str, values: tuple[object, ...]) -> Iterator[tuple[Any, ...]]:
        """Rows as they are read, as there may be a million."""
        for database in filter(None, (self._database, self._spill)):
            try:
                yield from database.execute(sql, values)
            except sqlite3.Error as error:
                self._note(error)

    def _write(self, sql: str, rows: Sequence[tuple[object, ...]]) -> None:
        if not rows:
            return
        if self._spill is None:
            try:
                with self._database:
                    self._database.executemany(sql, rows)
            except sqlite3.Error as error:
                self._note(error)
                self._spill = _in_memory()
            else:
                return
        with self._spill:
            self._spill.executemany(sql, rows)

    def _note(self, error: sqlite3.Error) -> None:
        logger.info("cache: %s", error)
        self.trouble = f"Can't save progress ({error}). The scan goes on, but can't be resumed."


def default_path() -> Path:
    """In the user's cache folder."""
    return platformdirs.user_cache_path("dupeviewer", appauthor=False) / "fingerprints.sqlite"


def state_key(size: int, mtime_ns: int, bits: bytes) -> int:
    """A number for a photo in one state, wherever it lies: 64 bits, signed as SQLite stores it."""
    text = b"%d %d " % (size, mtime_ns) + bits
    return int.from_bytes(hashlib.blake2b(text, digest_size=8).digest(), signed=True)


def identity_of(device: int, inode: int, size: int, mtime_ns: int) -> int | None:
    """A number for a file in one state that stays when it is moved or renamed.

    None where the drive has no inode numbers.
    """
    if not inode:
        return None
    text = b"%d %d %d %d" % (device, inode, size, mtime_ns)
    return int.from_bytes(hashlib.blake2b(text, digest_size=8).digest(), signed=True)


def _connected(path: Path) -> sqlite3.Connection:
    path.parent.mkdir(parents=True, exist_ok=True)
    database = sqlite3.connect(path, timeout=LOCK_SECONDS, check_same_thread=False)
    try:
        (version,) = database.execute("PRAGMA user_version").fetchone()
        if version > SCHEMA_VERSION:
            raise sqlite3.OperationalError("it was made by a newer DupeViewer")
        database.execute("PRAGMA journal_mode = WAL")
        database.execute("PRAGMA synchronous = NORMAL")
        if version < SCHEMA_VERSION:  # nothing of it is worth more than a scan
            database.executescript("".join(f"DROP TABLE IF EXISTS {name};" for name in TABLES))
        database.executescript(SCHEMA)
        database.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")
    except sqlite3.Error:
        database.close()
        raise
    return database


def _in_memory() -> sqlite3.Connection:
    database = sqlite3.connect(":memory:", check_same_thread=False)
    database.executescript(SCHEMA)
    return database


def _set_aside(path: Path) -> None:
    for suffix in ("-wal", "-shm"):
        Path(f"{path}{suffix}").unlink(missing_ok=True)
    path.replace(f"{path}.damaged")


def _row(algorithm: str, record: Record) -> tuple[object, ...]:
    problem = record.unreadable
    return (
        algorithm,
        os.fsencode(record.path),
        record.size,
        record.mtime_ns,
        record.identity,
        record.ends,
        record.digest,
        record.bits,
        record.detail,
        None if record.facts is None else json.dumps(record.facts, default=str),
        record.parts,
        None if problem is None else problem.reason.value,
        None if problem is None else problem.message,
    )


def _facts(text: str) -> Facts:
    facts = Facts(*json.loads(text))
    return facts._replace(
        taken=datetime.fromisoformat(facts.taken) if isinstance(facts.taken, str) else None,
        location=(facts.location[0], facts.location[1]) if facts.location else None,
        keywords=tuple(facts.keywords),
    )
