"""Which files belong to a photo by their names: RAW, Live Photo movie, XMP, AAE, THM, Takeout JSON.

Pairs names within one folder; whether a companion travels is the business of those who move files.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

_RAW = (
    ".3fr .arw .cr2 .cr3 .crw .dcr .dng .erf .fff .iiq .kdc .mef .mos .mrw .nef .nrw .orf .pef"
    " .raf .raw .rw2 .rwl .sr2 .srf .srw .x3f"
)
SUFFIXES = frozenset((".xmp", ".aae", ".thm", ".json", ".mov", ".mp4", *_RAW.split()))

# Takeout cuts long names short: any beginning of "supplemental-metadata" occurs, and a counter.
_TAKEOUT = re.compile(
    r"(?P<stem>.+)(?P<suffix>\.\w+?)(?:\.(?P<word>[a-z-]+))?(?P<counter>\(\d+\))?\.json", re.I
)


def pair(pictures: Iterable[str], others: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Pairs of (picture, companion), by names in one folder.

    A file that could belong to several pictures belongs to none: it would go with the first one
    trashed and be missed by the others.
    """
    by_name: dict[str, list[str]] = {}
    by_stem: dict[str, list[str]] = {}
    for name in pictures:
        by_name.setdefault(name.lower(), []).append(name)
        by_stem.setdefault(_stem(name), []).append(name)
    for other in others:
        if other.lower().endswith(".json"):
            owners = by_name.get(_full_name(other.lower()), [])
        else:
            owners = by_name.get(_stem(other)) or by_stem.get(_stem(other), [])
        if len(owners) == 1:
            yield owners[0], other


def _stem(name: str) -> str:
    return name[: name.rfind(".")].lower()


def _full_name(sidecar: str) -> str:
    """The picture that a Takeout sidecar speaks of, given in lower case."""
    parts = _TAKEOUT.fullmatch(sidecar)
    if not parts:
        return ""
    word = parts["word"]
    if word and not "supplemental-metadata".startswith(word):
        return sidecar.removesuffix(".json")
    return f"{parts['stem']}{parts['counter'] or ''}{parts['suffix']}"
