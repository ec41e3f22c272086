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

_MOVIES = frozenset((".mov", ".mp4"))
_HEIC = frozenset((".heic", ".heif", ".hif"))
_JPEG = frozenset((".jpg", ".jpeg", ".jpe"))
_OF_CAMERA = ((_HEIC | _JPEG),)
_HEIC_FIRST = (_HEIC, _JPEG)

_TAKEOUT_WORD = "supplemental-metadata"
_CUT = 46
"""Google leaves so many characters of a sidecar's name, those of the suffix and counter aside."""

_COUNTER = re.compile(r"\(\d+\)$")
_AAE_OF_ORIGINAL = re.compile(r"^(img_)o(?=\d{4,}$)")


def pair(pictures: Iterable[str], others: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Pairs of (picture, companion), by names in one folder.

    Where several pictures differ in suffix only, companions are of the one that a camera saved. A
    file that could still belong to several pictures belongs to none: it would go with the first
    one trashed and be missed by the others.
    """
    by_name: dict[str, list[str]] = {}
    by_stem: dict[str, list[str]] = {}
    by_cut: dict[tuple[str, str], list[str]] = {}
    for name in pictures:
        by_name.setdefault(name.lower(), []).append(name)
        by_stem.setdefault(stem(name), []).append(name)
        if len(name) >= _CUT:
            by_cut.setdefault(_cut(name.lower()), []).append(name)
    for other in others:
        if other.lower().endswith(".json"):
            sidecar = other.lower().removesuffix(".json")
            owners = by_name.get(_full_name(sidecar)) or by_cut.get(_cut(sidecar), [])
        else:
            owners = by_name.get(stem(other)) or _by_camera(other, by_stem)
        if len(owners) == 1:
            yield owners[0], other


def _by_camera(other: str, by_stem: dict[str, list[str]]) -> list[str]:
    """The pictures with the stem of a companion, or the one of them that it was saved with.

    Phones write a Live Photo's movie and an edit's AAE beside a HEIC, and a JPEG of that name was
    converted from it; a RAW may have been saved with either.
    """
    kind, name = suffix(other), stem(other)
    if kind == ".aae":
        name = _AAE_OF_ORIGINAL.sub(r"\1", name)
    owners = by_stem.get(name, [])
    ranks = _HEIC_FIRST if kind in _MOVIES or kind == ".aae" else _OF_CAMERA
    for rank in ranks if len(owners) > 1 else ():
        if of_rank := [name for name in owners if suffix(name) in rank]:
            return of_rank
    return owners


def stem(name: str) -> str:
    return name[: name.rfind(".")].lower()


def suffix(name: str) -> str:
    return name[name.rfind(".") :].lower()


def _full_name(sidecar: str) -> str:
    """The picture that a Takeout sidecar speaks of, given in lower case without its suffix.

    Google cuts long names short, so that any beginning of its word occurs, and puts the counter
    of "a(1).jpg" behind it: "a.jpg.supplemental-me(1).json".
    """
    counter = _COUNTER.search(sidecar)
    name = _COUNTER.sub("", sidecar)
    picture, _, word = name.rpartition(".")
    if "." in picture and _TAKEOUT_WORD.startswith(word):
        name = picture
    stem, dot, suffix = name.rpartition(".")
    return f"{stem}{counter[0] if counter else ''}{dot}{suffix}"


def _cut(name: str) -> tuple[str, str]:
    """What Google leaves of a name too long for it, and the counter, wherever that is: before the
    suffix of a picture, at the end of a sidecar."""
    before, dot, after = name.rpartition(".")
    for text, rest in ((name, ""), (before, dot + after)):
        if counter := _COUNTER.search(text):
            return (_COUNTER.sub("", text) + rest)[:_CUT], counter[0]
    return name[:_CUT], ""
