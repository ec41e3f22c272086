"""The practice run: the bundled sample photos, copied to where nothing can be lost.

Knows where the samples are; what is done with the copies is the window's affair.
"""

from __future__ import annotations

import shutil
import tempfile
from dataclasses import dataclass
from importlib import resources
from importlib.resources.abc import Traversable
from pathlib import Path

PROTECTED_FOLDER = "Family album"


@dataclass(frozen=True, slots=True)
class Practice:
    """Folders to practise on, below one temporary folder."""

    home: Path
    folders: tuple[str, ...]
    protected: tuple[str, ...]


def prepare(home: Path | None = None) -> Practice:
    """Copy the sample photos to a new temporary folder, or into `home`.

    Raises: FileNotFoundError when the program was installed without its samples.
    """
    samples = resources.files("dupeviewer.gui") / "assets" / "samples"
    if not samples.is_dir():
        raise FileNotFoundError(f"no sample photos in {samples}")
    home = home or Path(tempfile.mkdtemp(prefix="dupeviewer-practice-"))
    folders = [entry.name for entry in samples.iterdir() if entry.is_dir()]
    for name in folders:
        _copy(samples / name, home / name)
    paths = tuple(str(home / name) for name in sorted(folders))
    return Practice(home, paths, tuple(p for p in paths if Path(p).name == PROTECTED_FOLDER))


def _copy(source: Traversable, target: Path) -> None:
    if source.is_file():
        with resources.as_file(source) as file:
            shutil.copy2(file, target)
        return
    target.mkdir(parents=True, exist_ok=True)
    for entry in source.iterdir():
        _copy(entry, target / entry.name)
