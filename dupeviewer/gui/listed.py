"""The folders to check: which are listed, and which of them are protected.

Knows how folders lie in one another; what happens in them is others' affair.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass

from dupeviewer.core.photos.photo import is_within


@dataclass(frozen=True, slots=True)
class Folder:
    """A folder to check; photos in a protected one are compared but never marked."""

    path: str
    protected: bool = False


def with_folder(folders: Sequence[Folder], path: str, *, protected: bool) -> tuple[Folder, ...]:
    """The list with this folder; as it was where that is included in a listed one already.

    A protected folder may be listed inside another one.
    """
    path = os.path.realpath(path)
    if any(is_within(path, folder.path) for folder in folders) and not protected:
        return tuple(folders)
    kept = (f for f in folders if f.path != path and (f.protected or not is_within(f.path, path)))
    return (*kept, Folder(path, protected))
