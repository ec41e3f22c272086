"""Finds duplicate photos; the names an outside program may rely on are imported when asked for.

`scan`, `find_duplicates`, `find_duplicates_to_remove`, `fingerprints`, `find_similar` and `why_not`
are told of in `dupeviewer.api`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dupeviewer.api import (
        find_duplicates,
        find_duplicates_to_remove,
        find_similar,
        fingerprints,
        scan,
        why_not,
    )

__version__ = "0.1.0"

__all__ = [
    "find_duplicates",
    "find_duplicates_to_remove",
    "find_similar",
    "fingerprints",
    "scan",
    "why_not",
]


if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from dupeviewer import api

        return getattr(api, name)
