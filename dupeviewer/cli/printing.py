"""What the command line prints, and where: counted words, plain errors, JSON to a file or out.

Knows streams and English; what is true comes from the core.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from dupeviewer.core import sentences
from dupeviewer.core.photos.photo import Unreadable


def let_any_name_be_printed() -> None:
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")


def write(target: str, text: str) -> None:
    """To a file, or for "-" to standard output."""
    if target == "-":
        sys.stdout.write(text)
        return
    Path(target).write_text(text, encoding="ascii")


def complain(text: str) -> None:
    print(f"dupeviewer: {text}", file=sys.stderr)


def plain(error: Exception) -> str:
    """An error in one line, with the name of the file it is about."""
    if isinstance(error, OSError) and error.filename is not None:
        name = sentences.printable(os.fsdecode(error.filename))
        return f"{name}: {error.strerror}"
    return str(error)


def unreadable(files: Sequence[Unreadable]) -> None:
    if not files:
        return
    print(f"{counted(len(files), 'file')} could not be read:", file=sys.stderr)
    for each in files:
        print(f"  {sentences.printable(each.path)}: {each.message}", file=sys.stderr)


def counted(number: int, one: str, more: str | None = None) -> str:
    return f"{number:,} {one if number == 1 else more or one + 's'}"
