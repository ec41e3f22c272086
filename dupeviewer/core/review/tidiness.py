"""How tidy the name of a file and the folders around it are, as tidy ones are rather no copies.

Knows words, depth and length; how much that weighs is the keeper's and the rules' affair.
"""

from __future__ import annotations

import os
import re

from dupeviewer.core.photos.photo import Photo
from dupeviewer.core.sentences import Sentence, Template, say

_COPY_WORDS = ("copy", "kopie", "kopia", "copie", "copia", "cópia", "kopio", "másolat")
_COPY_MARKS = re.compile(
    r"\(\d+\)|~\d+$| \d$|_\d$|-\d$|副本|のコピー|"
    + "|".join(rf"{word}(?<![^\W_]{word})(?![^\W_])" for word in _COPY_WORDS)
)
"""In small letters, each by its first letter: names without one are passed over at once."""
_STOPOVERS = frozenset({"download", "downloads", "backup", "backups", "tmp", "temp", "recovered"})


def tidier(keep: Photo, photo: Photo) -> Sentence:
    """What is tidier about the first: its name, or where it lies."""
    if keep.folder == photo.folder or untidiness(keep)[0] < untidiness(photo)[0]:
        return say(Template.TIDIER_NAME, n=keep, a=keep.name, b=photo.name)
    return say(Template.TIDIER_FOLDER, n=keep, a=keep.folder, b=photo.folder)


def copy_marks(name: str) -> int:
    """How often a file name says that it is a copy: `(1)`, `copy`, `~2`."""
    stem = name.rpartition(".")[0] or name
    return len(_COPY_MARKS.findall(stem.casefold()))


def untidiness(photo: Photo) -> tuple[int, int, int, int]:
    """Copy marks in the name, doubtful folders, depth, length: less is tidier."""
    folders = photo.folder.split(os.sep)
    return (
        copy_marks(photo.name),
        sum(f in _STOPOVERS or bool(_COPY_MARKS.search(f)) for f in map(str.casefold, folders)),
        len(folders),
        len(photo.path),
    )
