"""What the last run left, as values: read from the file of verdicts and made ready to be shown.

Knows how it was written down; what becomes of it is the memory's affair.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from dupeviewer.core.likeness.cluster import Cluster, Kind
from dupeviewer.core.likeness.clustering import Link
from dupeviewer.core.likeness.laid import Laid
from dupeviewer.core.likeness.web import LOOSEST, Web
from dupeviewer.core.photos.photo import Misnamed, Problem, Unreadable
from dupeviewer.core.review.review import Mark, Review
from dupeviewer.core.storage import result as packing
from dupeviewer.core.storage.verdicts import Key, Marked, Verdicts
from dupeviewer.gui.session import Folder
from dupeviewer.gui.state.board import Board

logger = logging.getLogger(__name__)

_SKIPPED, _DISMISSED, _GUARD = "skipped", "dismissed", "guard passed"

State = tuple[int, int]
"""Size and time of change of a photo."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where the user was: on which screen, at which photo's group, with which filters."""

    screen: str = ""
    path: str | None = None
    filters: Mapping[str, Any] = field(default_factory=dict)  # Any: as JSON has it


@dataclass(frozen=True, slots=True)
class Shown:
    """The groups that were shown: at which setting, out of which matches.

    `is_lighter` says that photos which have gone were left out of what is kept.
    """

    clusters: Sequence[Cluster] = ()
    web: Web = field(default_factory=Web)
    depth: int = LOOSEST
    max_difference: int = LOOSEST
    is_lighter: bool = False


@dataclass(frozen=True, slots=True)
class Remembered:
    """What the last run left. `broken` is the file of which its result could not be opened.

    `unfinished` is how far a scan was that never ended, `crashed` whether the program did not.
    """

    folders: tuple[Folder, ...] = ()
    shown: Shown = field(default_factory=Shown)
    board: Board = field(default_factory=lambda: Board((), Review(), ()))
    problems: tuple[Unreadable, ...] = ()
    misnamed: tuple[Misnamed, ...] = ()
    review: Review = field(default_factory=Review)
    states: Mapping[str, State] = field(default_factory=dict)
    place: Place = Place()
    unfinished: tuple[int, int] | None = None
    crashed: bool = False
    broken: str | None = None


def said(review: Review) -> frozenset[tuple[str, Key]]:
    return frozenset(
        (what, key)
        for what, keys in (
            (_SKIPPED, review.skipped),
            (_DISMISSED, review.dismissed),
            (_GUARD, review.guards_passed),
        )
        for key in keys
    )


def read(verdicts: Verdicts) -> Remembered:
    """Marks on photos that are no longer those that were marked are left out."""
    kept = verdicts.kept("session")
    broken = verdicts.aside_file if kept is None else None
    try:
        session = _session(kept)
    except (ValueError, KeyError, TypeError, IndexError) as error:
        logger.info("the last session can't be read: %s", error)
        broken, session = verdicts.path, _Session()
    try:
        shown = _shown(verdicts.kept("result"), session)
    except packing.Unpackable as error:
        logger.info("the last result can't be shown: %s", error)
        broken, shown = verdicts.path, Shown()
    scan = json.loads(verdicts.kept("scan") or b"null")
    photos = shown.web.found or tuple(p for cluster in shown.clusters for p in cluster.photos)
    states = {photo.path: (photo.size, photo.mtime_ns) for photo in photos}
    marks = {
        path: marked
        for path, marked in verdicts.marks().items()
        if states.get(path, marked[:2]) == marked[:2]
    }
    crashed = verdicts.kept("running") is not None
    verdicts.keep({"running": b"yes"})
    review = _review(marks, verdicts.said())
    protected = tuple(folder.path for folder in session.folders if folder.protected)
    return Remembered(
        session.folders,
        shown,
        Board(shown.clusters, review, protected),
        session.problems,
        session.misnamed,
        review,
        {path: (marked.size, marked.mtime_ns) for path, marked in marks.items()},
        session.place,
        (scan["done"], scan["total"]) if scan else None,
        crashed,
        broken,
    )


def _review(marks: Mapping[str, Marked], said: frozenset[tuple[str, Key]]) -> Review:
    def keys(what: str) -> frozenset[Key]:
        return frozenset(key for each, key in said if each == what)

    review = Review(skipped=keys(_SKIPPED), dismissed=keys(_DISMISSED), guards_passed=keys(_GUARD))
    return review.with_marks({path: Mark(marked.mark) for path, marked in marks.items()})


@dataclass(frozen=True, slots=True)
class _Session:
    folders: tuple[Folder, ...] = ()
    problems: tuple[Unreadable, ...] = ()
    misnamed: tuple[Misnamed, ...] = ()
    place: Place = Place()
    setting: tuple[int, int] = (LOOSEST, LOOSEST)
    gone: frozenset[str] = frozenset()


def _shown(packed: bytes | None, session: _Session) -> Shown:
    """The groups made again from the matches, at the setting that was chosen."""
    if packed is None:
        return Shown()
    clusters: Sequence[Cluster]
    clusters, web = packing.unpack(packed)
    depth, max_difference = session.setting
    if web.found:
        web = web if not session.gone else _without(web, session.gone)
        clusters = Laid(web, web.group(max_difference))
    return Shown(clusters, web, depth, max_difference, bool(session.gone))


def _without(web: Web, gone: frozenset[str]) -> Web:
    """The matches of the photos that are left; a content keeps its number."""
    kept = [(n, p) for n, p in zip(web.numbers, web.found, strict=True) if p.path not in gone]
    links = np.asarray(web.every, dtype=np.int64).reshape(-1, len(Link._fields))
    is_copy = links[:, 4] == Kind.EXACT
    numbers = [number for number, _ in kept]
    stays = ~is_copy | np.isin(links[:, 1], np.array(numbers, dtype=np.int64))
    return Web(tuple(numbers), tuple(photo for _, photo in kept), links[stays])


def _session(text: bytes | None) -> _Session:
    if text is None:
        return _Session()
    content = json.loads(text)
    screen, path, filters = content["place"]
    depth, max_difference = content["setting"]
    return _Session(
        tuple(Folder(path, *(each is True for each in rest)) for path, *rest in content["folders"]),
        tuple(
            Unreadable(path, Problem(reason), message)
            for path, reason, message in content["problems"]
        ),
        tuple(Misnamed(path, name) for path, name in content.get("misnamed", ())),
        Place(str(screen), path, dict(filters)),
        (int(depth), int(max_difference)),
        frozenset(content["gone"]),
    )
