"""One photo file in, all that a scan wants of it out, from one decode.

Knows what is asked of every photo; what is done with the answers is the library's affair.
"""

from __future__ import annotations

import os
from dataclasses import dataclass, replace

from dupeviewer.core.likeness import fingerprint, second_look
from dupeviewer.core.likeness.fingerprint import Algorithm, Bits
from dupeviewer.core.photos import decoding, problems
from dupeviewer.core.photos.photo import Facts, Problem, Unreadable

PREVIEW_EDGE = 192

LASTING = frozenset(
    (
        Problem.TRUNCATED,
        Problem.DAMAGED,
        Problem.NOT_A_PHOTO,
        Problem.TOO_LARGE,
        Problem.UNSUPPORTED,
    )
)
"""Problems of the bytes themselves: looked at again only when the file changes."""

State = tuple[str, int, int]
"""Path, size and mtime_ns."""


@dataclass(frozen=True, slots=True)
class Read:
    """What one decode of a file gave; `parts` and `preview` where they were asked for."""

    bits: Bits
    detail: float
    facts: Facts
    checksum: int
    parts: bytes | None = None
    preview: bytes | None = None


def read(state: State, algorithm: Algorithm, *, in_parts: bool) -> Read | Unreadable:
    """What there is in a file, as long as it is in this state; in parts as well, for a scan."""
    path, size, mtime_ns = state
    try:
        small = decoding.small(path)
        status = os.stat(path, follow_symlinks=False)
    except (OSError, decoding.Undecodable) as error:
        return decoding.unreadable(path, error)
    if (status.st_size, status.st_mtime_ns) != (size, mtime_ns):
        return problems.describe(path, Problem.CHANGED)
    bits, detail = fingerprint.of(small.picture, algorithm)
    found = Read(bits, detail, small.facts, small.checksum)
    if not in_parts:
        return found
    preview = decoding.reduced(small.picture, PREVIEW_EDGE)
    parts = second_look.parts(preview).packed()
    return replace(found, parts=parts, preview=decoding.packed(preview))


def preview(path: str) -> bytes:
    """The packed preview that `read` gives, made by itself.

    Raises: Undecodable, OSError
    """
    return decoding.packed(decoding.reduced(decoding.small(path).picture, PREVIEW_EDGE))
