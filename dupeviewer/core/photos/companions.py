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

_TAKEOUT_WORD = "supplemental-metadata"
_COUNTER = re.compile(r"\(\d+\)$")


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
    """The picture that a Takeout sidecar speaks of, given in lower case.

    Google cuts long names short, so that any beginning of its word occurs, and puts the counter
    of "a(1).jpg" behind it: "a.jpg.supplemental-me(1).json".
    """
    name = sidecar.removesuffix(".json")
    counter = _COUNTER.search(name)
    name = _COUNTER.sub("", name)
    picture, _, word = name.rpartition(".")
    if "." in picture and _TAKEOUT_WORD.startswith(word):
        name = picture
    stem, dot, suffix = name.rpartition(".")
    return f"{stem}{counter[0] if counter else ''}{dot}{suffix}"
