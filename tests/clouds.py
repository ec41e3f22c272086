"""Files that are stored online only, told of as Windows and macOS tell it, on any system.

Knows what a walk asks the system for; the bytes of such a file are whatever the test has written.
"""

from __future__ import annotations

import os
from types import SimpleNamespace

import pytest

from dupeviewer.core.photos import discover, placeholders

RECALL_ON_DATA_ACCESS = {"st_file_attributes": 0x0040_0020}
DATALESS = {"st_flags": 0x4000_0040}


def store_online(
    monkeypatch: pytest.MonkeyPatch, *names: str, told: dict[str, int] | None = None
) -> None:
    """Let the system say of files with these names that their bytes are elsewhere."""
    ask = discover._status

    def status(entry: os.DirEntry[str]) -> object:
        known = ask(entry)
        if entry.name not in names:
            return known
        fields = {name: getattr(known, name) for name in dir(known) if name.startswith("st_")}
        return SimpleNamespace(**fields | (told or RECALL_ON_DATA_ACCESS))

    monkeypatch.setattr(discover, "_status", status)
    monkeypatch.setattr(placeholders, "CAN_TELL", True)
