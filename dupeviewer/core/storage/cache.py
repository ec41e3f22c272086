"""One SQLite file that may be damaged, locked, full or deleted: what uses it only gets slower.

Knows tables by the words that make them; what is kept in them is others' affair.
"""

from __future__ import annotations

import errno
import logging
import os
import shutil
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

from dupeviewer.core.photos import drives
from dupeviewer.core.sentences import Sentence, Template, say
from dupeviewer.core.storage import private

logger = logging.getLogger(__name__)

LOCK_SECONDS = 2.0
"""How long to wait for another instance before going on without the cache."""

AT_ONCE = 500
"""How many values one question names."""

_LITTLE = 4 * 10**6
"""Bytes with which whatever goes wrong does so for want of room; SQLite has many words for it."""

FAULTS = (sqlite3.Error, UnicodeDecodeError)
"""What a damaged file gives rise to: Python cannot read every message that SQLite has for it."""

Row = tuple[Any, ...]  # Any: numbers, texts, bytes and None, as the tables have them


@dataclass(frozen=True, slots=True)
class Schema:
    """What makes the tables; those of an older version are thrown away and made anew."""

    version: int
    tables: Sequence[str]
    sql: str


class Cache:
    """One file, used by one thread at a time. After trouble it goes on in memory."""

    def __init__(
        self,
        database: sqlite3.Connection,
        schema: Schema,
        trouble: Sentence | None = None,
        *,
        lasts: bool = True,
    ) -> None:
        self.lasts = lasts
        self._database = database
        self._schema = schema
        self._spill: sqlite3.Connection | None = None
        self.trouble = trouble

    @classmethod
    def open(cls, path: Path, schema: Schema) -> Self:
        """The cache at this path, made where there is none; in memory where it cannot be used."""
        try:
            return cls(_connected(path, schema), schema)
        except sqlite3.DatabaseError as error:
            if isinstance(error, sqlite3.OperationalError):
                return cls._instead(path, schema, error)
        except UnicodeDecodeError:
            logger.debug("SQLite names damage by what it has read")
        except OSError as error:
            return cls._instead(path, schema, error)
        logger.info("cache %s is damaged and made anew", path)
        try:
            _set_aside(path)
            made = _connected(path, schema)
        except (OSError, *FAULTS) as error:
            return cls._instead(path, schema, error)
        return cls(made, schema, say(Template.CACHE_RENEWED))

    @classmethod
    def in_memory(cls, schema: Schema, trouble: Sentence | None = None) -> Self:
        """A cache that is gone when closed."""
        return cls(_in_memory(schema), schema, trouble, lasts=False)

    @classmethod
    def _instead(cls, path: Path, schema: Schema, error: Exception) -> Self:
        trouble = _no_room(str(path), error) or say(Template.CACHE_UNUSED, a=str(error))
        return cls.in_memory(schema, trouble)

    def close(self) -> None:
        self._database.close()
        if self._spill is not None:
            self._spill.close()

    def select(self, sql: str, values: Row) -> list[Row]:
        return list(self.each(sql, values))

    def each(self, sql: str, values: Row) -> Iterator[Row]:
        """Rows as they are read, as there may be a million."""
        for database in filter(None, (self._database, self._spill)):
            try:
                yield from database.execute(sql, values)
            except FAULTS as error:
                self._note(error)

    def among(self, sql: str, values: Row, wanted: Iterable[object]) -> Iterator[Row]:
        """Rows of a question that ends in `IN (?)`, for very many wanted values."""
        names = list(wanted)
        for start in range(0, len(names), AT_ONCE):
            some = names[start : start + AT_ONCE]
            marks = ", ".join("?" * len(some))
            yield from self.each(sql.replace("(?)", f"({marks})"), (*values, *some))

    def write(self, sql: str, rows: Sequence[Row]) -> None:
        if not rows:
            return
        if self._spill is None:
            try:
                with self._database:
                    self._database.executemany(sql, rows)
            except FAULTS as error:
                self._note(error)
                self._spill = _in_memory(self._schema)
            else:
                return
        with self._spill:
            self._spill.executemany(sql, rows)

    def _note(self, error: Exception) -> None:
        logger.info("cache: %s", error)
        trouble = _no_room(self._path(), error)
        self.trouble = trouble or say(Template.NOT_SAVED, a=str(error))

    def _path(self) -> str:
        try:
            (_, _, path), *_ = self._database.execute("PRAGMA database_list").fetchall()
        except FAULTS:
            return ""
        return str(path)


def _connected(path: Path, schema: Schema) -> sqlite3.Connection:
    private.file(path)
    database = sqlite3.connect(path, timeout=LOCK_SECONDS, check_same_thread=False)
    try:
        (version,) = database.execute("PRAGMA user_version").fetchone()
        if version > schema.version:
            raise sqlite3.OperationalError("it was made by a newer DupeViewer")
        database.execute("PRAGMA journal_mode = WAL")
        database.execute("PRAGMA synchronous = NORMAL")
        if version < schema.version:  # nothing of it is worth more than a scan
            drops = (f"DROP TABLE IF EXISTS {name};" for name in schema.tables)
            database.executescript("".join(drops))
        database.executescript(schema.sql)
        database.execute(f"PRAGMA user_version = {schema.version}")
    except FAULTS:
        database.close()
        raise
    return database


def _no_room(path: str, error: Exception) -> Sentence | None:
    """How little is left on which drive, where that is what is wrong."""
    try:
        free = shutil.disk_usage(os.path.dirname(path)).free
    except OSError:
        return None
    is_full = getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_FULL
    if not is_full and getattr(error, "errno", None) != errno.ENOSPC and free > _LITTLE:
        return None
    return say(Template.NO_ROOM, a=f"{free // 10**6} MB", b=drives.top_of(path))


def _in_memory(schema: Schema) -> sqlite3.Connection:
    database = sqlite3.connect(":memory:", check_same_thread=False)
    database.executescript(schema.sql)
    return database


def _set_aside(path: Path) -> None:
    for suffix in ("-wal", "-shm"):
        Path(f"{path}{suffix}").unlink(missing_ok=True)
    path.replace(f"{path}.damaged")
