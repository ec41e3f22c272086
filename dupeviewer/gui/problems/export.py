"""The list of problems as a CSV file that a spreadsheet opens without being led astray.

Knows how cells are written; which files are in the list is the screen's affair.
"""

from __future__ import annotations

import csv
import os
from collections.abc import Iterable, Sequence

from dupeviewer.gui.entries import Entry

_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


def save(target: str, header: Sequence[str], entries: Iterable[Entry]) -> None:
    """Write file, folder, reason and sentence of each; paths that are no UTF-8 keep their bytes.

    Raises: OSError.
    """
    with open(target, "w", encoding="utf-8", errors="surrogateescape", newline="") as file:  # noqa: PTH123
        file.write("\ufeff")  # tells spreadsheets that it is UTF-8
        writer = csv.writer(file)
        writer.writerow(header)
        for entry in entries:
            folder, name = os.path.split(entry.path)
            cells = (name, folder, entry.heading, entry.sentence)
            writer.writerow([neutral(cell) for cell in cells])


def neutral(cell: str) -> str:
    """The cell with a quote before it where a spreadsheet would take it for a formula."""
    return f"'{cell}" if cell.lstrip(" ").startswith(_FORMULA_STARTS) else cell
