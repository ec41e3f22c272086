"""What scans have read before, in one SQLite file that may be deleted at any time.

Knows files by path, size and time of change, and wherever they went; what a row says is the affair
of records, and what may go wrong with the file that of the cache.
"""

from __future__ import annotations

import json
import os
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple, Self

import platformdirs

from dupeviewer.core.likeness import evidence
from dupeviewer.core.likeness.cluster import Kind
from dupeviewer.core.likeness.evidence import Evidence
from dupeviewer.core.photos.photo import Facts
from dupeviewer.core.photos.roll import Columns
from dupeviewer.core.sentences import Sentence
from dupeviewer.core.storage import records
from dupeviewer.core.storage.cache import Cache, Schema
from dupeviewer.core.storage.records import Known, Record

__all__ = ["TABLES", "Moved", "PairKey", "Store", "default_path"]

SCHEMA_VERSION = 5

TABLES = ("photos", "evidence", "scans", "settled", "widths")

SCHEMA = Schema(
    SCHEMA_VERSION,
    TABLES,
    """
CREATE TABLE IF NOT EXISTS photos (
    algorithm TEXT NOT NULL,
    path BLOB NOT NULL,
    size INTEGER NOT NULL,
    mtime_ns INTEGER NOT NULL,
    identity INTEGER,
    gone INTEGER,
    ends TEXT,
    digest TEXT,
    checksum INTEGER,
    bits BLOB,
    detail REAL,
    facts TEXT,
    parts BLOB,
    reason TEXT,
    message TEXT,
    PRIMARY KEY (algorithm, path)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS photos_by_identity ON photos (identity);
CREATE INDEX IF NOT EXISTS photos_by_size ON photos (size);
CREATE INDEX IF NOT EXISTS photos_gone ON photos (gone) WHERE gone IS NOT NULL;
CREATE TABLE IF NOT EXISTS evidence (
    a INTEGER NOT NULL,
    b INTEGER NOT NULL,
    turn INTEGER NOT NULL,
    version INTEGER NOT NULL,
    kind INTEGER,
    difference INTEGER,
    cropped INTEGER,
    PRIMARY KEY (a, b, turn, version)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS scans (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    key BLOB NOT NULL UNIQUE,
    answer BLOB NOT NULL
);
CREATE TABLE IF NOT EXISTS settled (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    question BLOB NOT NULL,
    folders BLOB NOT NULL,
    found BLOB NOT NULL,
    UNIQUE (question, folders)
);
CREATE TABLE IF NOT EXISTS widths (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    photos BLOB NOT NULL UNIQUE,
    found TEXT NOT NULL
);
""",
)

SCANS_KEPT = 4

WIDTHS_KEPT = 10_000
"""Groups of photos of which the real widths are remembered."""

DAYS_KEPT = 90
"""How long a file may be missing from a folder that is scanned before it is forgotten."""

PairKey = tuple[int, int, int]
"""The checksums of two files, and the turn."""

_FORMAT = f"json_extract(facts, '$[{Facts._fields.index('format')}]')"
_KNOWN = ", ".join((*Known._fields[:-1], _FORMAT))


class Moved(NamedTuple):
    """A file in its present state, and the path under which its bytes are known."""

    path: str
    mtime_ns: int
    identity: int
    known: bytes


class Store:
    """One cache file, used by one thread at a time. After trouble it goes on in memory."""

    def __init__(self, cache: Cache) -> None:
        self._cache = cache

    @classmethod
    def open(cls, path: str | Path) -> Self:
        """The cache at this path, made where there is none; in memory where it cannot be used."""
        return cls(Cache.open(Path(path), SCHEMA))

    @classmethod
    def in_memory(cls) -> Self:
        """A cache that is gone when closed."""
        return cls(Cache.in_memory(SCHEMA))

    @property
    def lasts(self) -> bool:
        """Whether others may open it later."""
        return self._cache.lasts

    @property
    def trouble(self) -> Sentence | None:
        """What went wrong with the file, if anything."""
        return self._cache.trouble

    def close(self) -> None:
        self._cache.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def known(self, algorithm: str, folders: Sequence[str]) -> Iterator[Known]:
        """All that is stored below these folders for an algorithm's key."""
        for folder in folders:
            below = os.path.join(os.fsencode(folder), b"")
            rows = self._cache.each(
                f"SELECT {_KNOWN} FROM photos WHERE algorithm = ?"  # noqa: S608 - constants
                " AND (path = ? OR path > ? AND path < ?)",
                (algorithm, os.fsencode(folder), below, below[:-1] + bytes([below[-1] + 1])),
            )
            yield from map(Known._make, rows)

    def identified(self, algorithm: str, identities: Iterable[int]) -> Iterator[Known]:
        """What is stored of files with these identities, under whatever paths."""
        return self._any("identity IN (?)", algorithm, identities)

    def sized(self, algorithm: str, sizes: Iterable[int]) -> Iterator[Known]:
        """What is stored of pictures of these sizes that may be known again by their checksum."""
        what = "checksum IS NOT NULL AND bits IS NOT NULL AND size IN (?)"
        return self._any(what, algorithm, sizes)

    def _any(self, what: str, algorithm: str, wanted: Iterable[int]) -> Iterator[Known]:
        sql = f"SELECT {_KNOWN} FROM photos WHERE algorithm = ? AND {what}"  # noqa: S608 - as above
        return map(Known._make, self._cache.among(sql, (algorithm,), wanted))

    def follow(self, algorithm: str, moved: Iterable[Moved]) -> None:
        """Store what is known of files under their present paths as well."""
        self._cache.write(
            "INSERT OR REPLACE INTO photos SELECT algorithm, ?, size, ?, ?, NULL,"
            " ends, digest, checksum, bits, detail, facts, parts, reason, message"
            " FROM photos WHERE algorithm = ? AND path = ?",
            [
                (
                    os.fsencode(each.path),
                    each.mtime_ns,
                    each.identity or None,
                    algorithm,
                    each.known,
                )
                for each in moved
            ],
        )

    def facts(self, algorithm: str, paths: Sequence[str]) -> Columns:
        """What is known of these files, in their order."""
        return records.columns(self._column("facts", algorithm, paths))

    def parts(self, algorithm: str, paths: Sequence[str]) -> list[bytes | None]:
        """The packed parts of these files, in their order."""
        return self._column("parts", algorithm, paths)

    def _column(self, column: str, algorithm: str, paths: Sequence[str]) -> list[Any]:
        names = list(map(os.fsencode, paths))
        sql = (
            f"SELECT path, {column} FROM photos"  # noqa: S608 - a column of ours
            f" WHERE algorithm = ? AND {column} IS NOT NULL AND path IN (?)"
        )
        found: dict[bytes, Any] = dict(self._cache.among(sql, (algorithm,), names))
        return [found.get(name) for name in names]

    def miss(self, algorithm: str, gone: Iterable[bytes], back: Iterable[bytes]) -> None:
        """Note which files are no longer there, or are again; forget those long gone."""
        today = int(time.time() // 86400)
        missed: list[tuple[int | None, str, bytes]] = [(today, algorithm, path) for path in gone]
        missed += [(None, algorithm, path) for path in back]
        self._cache.write("UPDATE photos SET gone = ? WHERE algorithm = ? AND path = ?", missed)
        self._forget(today - DAYS_KEPT)

    def _forget(self, before: int) -> None:
        """Drop files gone before that day, the verdicts on them, and those of older versions."""
        sql = "SELECT checksum FROM photos WHERE gone < ?"
        old = {checksum for (checksum,) in self._cache.each(sql, (before,))}
        if not old:
            return
        self._cache.write("DELETE FROM photos WHERE gone < ?", [(before,)])
        judged = self._cache.each("SELECT a, b, turn, version FROM evidence", ())
        lost = [
            pair
            for pair in judged
            if pair[0] in old or pair[1] in old or pair[3] != evidence.VERSION
        ]
        sql = "DELETE FROM evidence WHERE a = ? AND b = ? AND turn = ? AND version = ?"
        self._cache.write(sql, lost)

    def put(self, algorithm: str, read: Iterable[Record]) -> None:
        """Remember what was read; older states of the same files are replaced."""
        rows = [record.row(algorithm) for record in read]
        self._cache.write(
            "INSERT OR REPLACE INTO photos VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            rows,
        )

    def forget_unreadable(self, algorithm: str, paths: Iterable[str]) -> None:
        """Have the next scan read these files again, whatever was wrong with them."""
        names = list(map(os.fsencode, paths))
        if not names:
            return
        ours = "reason IS NOT NULL AND algorithm = ?"
        self._cache.write(
            f"DELETE FROM photos WHERE {ours} AND identity IN"  # noqa: S608 - as above
            " (SELECT identity FROM photos WHERE algorithm = ? AND path = ?)",
            [(algorithm, algorithm, name) for name in names],
        )
        self._cache.write(
            f"DELETE FROM photos WHERE {ours} AND path = ?",  # noqa: S608 - as above
            [(algorithm, name) for name in names],
        )
        self._cache.write("DELETE FROM scans WHERE number > ?", [(0,)])

    def put_digests(
        self, algorithm: str, digests: Iterable[tuple[str, str | None, str | None]]
    ) -> None:
        """Add digests, as (path, of the ends, of the whole), to what is stored of these files."""
        self._cache.write(
            "UPDATE photos SET ends = ?, digest = ? WHERE algorithm = ? AND path = ?",
            [(ends, whole, algorithm, os.fsencode(path)) for path, ends, whole in digests],
        )

    def answer(self, key: bytes) -> bytes | None:
        """What an earlier scan of the very same files found, as it was put."""
        rows = self._cache.select("SELECT answer FROM scans WHERE key = ?", (key,))
        return rows[-1][0] if rows else None

    def put_answer(self, key: bytes, answer: bytes) -> None:
        """Remember what a scan found; the oldest of many are forgotten."""
        sql = "INSERT OR REPLACE INTO scans (key, answer) VALUES (?, ?)"
        self._cache.write(sql, [(key, answer)])
        self._keep_latest("scans", SCANS_KEPT)

    def settled(self, question: bytes) -> Iterator[bytes]:
        """What earlier scans that asked the same of any files made certain, as it was put."""
        sql = "SELECT found FROM settled WHERE question = ? ORDER BY number DESC"
        return (found for (found,) in self._cache.each(sql, (question,)))

    def put_settled(self, question: bytes, folders: Sequence[str], found: bytes) -> None:
        """Remember what a scan of these folders made certain; the oldest of many are forgotten."""
        key = b"\0".join(map(os.fsencode, folders))
        sql = "INSERT OR REPLACE INTO settled (question, folders, found) VALUES (?, ?, ?)"
        self._cache.write(sql, [(question, key, found)])
        self._keep_latest("settled", SCANS_KEPT)

    def widths(self, keys: Iterable[bytes]) -> dict[bytes, dict[int, int | None]]:
        """What is known of the real widths of photos that were measured together: by their key,
        and by the checksum of each."""
        rows = self._cache.among("SELECT photos, found FROM widths WHERE photos IN (?)", (), keys)
        return {key: dict(json.loads(found)) for key, found in rows}

    def put_widths(self, measured: Mapping[bytes, Mapping[int, int | None]]) -> None:
        """Remember real widths, as `widths` gives them; the oldest of many are forgotten."""
        if not measured:
            return
        sql = "INSERT OR REPLACE INTO widths (photos, found) VALUES (?, ?)"
        rows = [(key, json.dumps([*widths.items()])) for key, widths in measured.items()]
        self._cache.write(sql, rows)
        self._keep_latest("widths", WIDTHS_KEPT)

    def _keep_latest(self, table: str, kept: int) -> None:
        self._cache.write(
            f"DELETE FROM {table}"  # noqa: S608 - a table of ours
            f" WHERE number <= (SELECT max(number) FROM {table}) - ?",
            [(kept,)],
        )

    def evidence(self, pairs: Iterable[PairKey]) -> dict[PairKey, Evidence | None]:
        """The verdicts on these pairs, if any; None where one was found not to be alike."""
        wanted = set(pairs)
        columns = "a, b, turn, kind, difference, cropped"
        sql = f"SELECT {columns} FROM evidence WHERE version = ? AND a IN (?)"  # noqa: S608
        rows = self._cache.among(sql, (evidence.VERSION,), {a for a, _, _ in wanted})
        return {
            (a, b, turn): None if kind is None else Evidence(Kind(kind), difference, cropped)
            for a, b, turn, kind, difference, cropped in rows
            if (a, b, turn) in wanted
        }

    def put_evidence(self, verdicts: Iterable[tuple[PairKey, Evidence | None]]) -> None:
        nothing = (None, None, None)
        self._cache.write(
            "INSERT OR REPLACE INTO evidence VALUES (?, ?, ?, ?, ?, ?, ?)",
            [
                (
                    *key,
                    evidence.VERSION,
                    *((e.kind.value, e.difference, e.cropped) if e else nothing),
                )
                for key, e in verdicts
            ],
        )


def default_path() -> Path:
    """In the user's cache folder."""
    return platformdirs.user_cache_path("dupeviewer", appauthor=False) / "fingerprints.sqlite"
