"""An album and a journal for each test; the trash is that of the temporary home."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from dupeviewer.core.trash.journal import Journal
from tests.core.trash.album import Album


@pytest.fixture
def album(tmp_path: Path) -> Album:
    return Album(tmp_path / "album")


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    journal = Journal(str(tmp_path / "data" / "history.sqlite"))
    yield journal
    journal.close()
