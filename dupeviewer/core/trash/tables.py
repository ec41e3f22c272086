"""The tables of the journal, and how a file of each version becomes one of the next.

Knows SQL only; what is written there, and when, is the journal's affair.
"""

from __future__ import annotations

from dupeviewer.core.storage.precious import Shape

SHAPE = Shape(
    tables=("runs", "entries", "companions"),
    migrations=(
        """
CREATE TABLE runs (id INTEGER PRIMARY KEY, started TEXT NOT NULL);
CREATE TABLE entries (
    id INTEGER PRIMARY KEY,
    run INTEGER NOT NULL REFERENCES runs (id),
    path BLOB NOT NULL, size INTEGER NOT NULL, mtime_ns INTEGER NOT NULL,
    device TEXT NOT NULL, inode TEXT NOT NULL,
    kept BLOB, why TEXT NOT NULL, kind TEXT, distance INTEGER,
    trash BLOB, base BLOB,
    state TEXT NOT NULL, reason TEXT, place BLOB, target BLOB,
    begun TEXT NOT NULL, ended TEXT
);
CREATE INDEX entries_of_run ON entries (run);
CREATE INDEX open_entries ON entries (state) WHERE state IN ('attempt', 'restoring');
CREATE TABLE companions (
    entry INTEGER NOT NULL REFERENCES entries (id),
    path BLOB NOT NULL, size INTEGER NOT NULL, mtime_ns INTEGER NOT NULL, place BLOB
);
CREATE INDEX companions_of_entry ON companions (entry)
""",
        """
ALTER TABLE entries ADD COLUMN said TEXT;
ALTER TABLE entries ADD COLUMN aside INTEGER NOT NULL DEFAULT 0
""",
        """
ALTER TABLE entries ADD COLUMN ends TEXT;
CREATE INDEX moved_ends ON entries (size) WHERE state = 'moved' AND ends IS NOT NULL
""",
    ),
)
