"""The list of problems as a CSV file that a spreadsheet opens without being led astray.

Knows the columns; how cells are written is the tables' affair.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence

from dupeviewer.gui import tables
from dupeviewer.gui.widgets.entries import Entry


def save(target: str, header: Sequence[str], entries: Iterable[Entry]) -> None:
    """Write file, folder, reason and sentence of each. Raises: OSError."""
    tables.save_csv(target, header, map(_cells, entries))


def _cells(entry: Entry) -> tuple[str, ...]:
    folder, name = os.path.split(entry.path)
    return name, folder, entry.heading, entry.sentence
