"""The practice run: the bundled sample photos, copied to where nothing can be lost.

Knows where the samples are; what is done with the copies is the window's affair.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass
from importlib import resources
from importlib.resources.abc import Traversable
from pathlib import Path

from dupeviewer.core.photos.photo import is_within
from dupeviewer.gui.state.listed import Folder

PROTECTED_FOLDER = "Family album"


@dataclass(frozen=True, slots=True)
class Practice:
    """Folders to practise on, below one temporary folder that goes with `close`."""

    folders: tuple[str, ...]
    protected: tuple[str, ...]
    _home: tempfile.TemporaryDirectory[str]

    def holds(self, folders: Iterable[Folder]) -> bool:
        """Whether all these are folders of the practice."""
        return all(is_within(folder.path, self._home.name) for folder in folders)

    def close(self) -> None:
        self._home.cleanup()


def prepare() -> Practice:
    """Copy the sample photos to a new temporary folder.

    Raises: FileNotFoundError when the program was installed without its samples.
    """
    samples = resources.files("dupeviewer.gui") / "assets" / "samples"
    if not samples.is_dir():
        raise FileNotFoundError(f"no sample photos in {samples}")
    temporary = tempfile.TemporaryDirectory(
        prefix="dupeviewer-practice-",
        dir=os.path.realpath(tempfile.gettempdir()),
        ignore_cleanup_errors=True,
    )
    home = Path(temporary.name)
    names = sorted(entry.name for entry in samples.iterdir() if entry.is_dir())
    for name in names:
        _copy(samples / name, home / name)
    folders = {name: str(home / name) for name in names}
    protected = (folders[PROTECTED_FOLDER],) if PROTECTED_FOLDER in folders else ()
    return Practice(tuple(folders.values()), protected, temporary)


def _copy(source: Traversable, target: Path) -> None:
    if source.is_file():
        with resources.as_file(source) as file:
            shutil.copy2(file, target)
        return
    target.mkdir(parents=True, exist_ok=True)
    for entry in source.iterdir():
        _copy(entry, target / entry.name)
