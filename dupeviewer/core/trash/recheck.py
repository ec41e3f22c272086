"""Is a photo still the file that was scanned, and is its kept copy there?

Reads and decides; nothing is moved here, and nothing is remembered from one check to the next.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from dupeviewer.core.likeness.cluster import Kind, Match
from dupeviewer.core.photos import decoding, digest
from dupeviewer.core.photos.photo import FileId, Photo, is_within
from dupeviewer.core.review.plan import Decision
from dupeviewer.core.trash.receipt import Reason


@dataclass(frozen=True, slots=True)
class Finding:
    """What the disk says of one photo that is to go; with a reason, it must be left alone."""

    kept: Photo | None = None
    match: Match | None = None
    reason: Reason | None = None


def examine(
    photo: Photo,
    decision: Decision,
    going: Collection[str | FileId],
    protected: Sequence[str],
) -> Finding:
    """Check a photo and its kept copies, the nearest first; `going` names all that may go."""
    reason = _victim_problem(photo, protected)
    if reason is not None:
        return Finding(reason=reason)
    if not decision.keep and decision.guard_passed:
        return Finding()
    finding = _nearest_keeper(photo, decision, going)
    if finding.reason is not None:
        return finding
    # Reading the copies takes time in which the photo itself may have changed.
    return Finding(finding.kept, finding.match, _victim_problem(photo, protected))


def state_problem(photo: Photo) -> Reason | None:
    """CHANGED or VANISHED, unless the path is the very file that was scanned."""
    try:
        now = os.lstat(photo.path)
    except OSError:
        return Reason.VANISHED
    same = (
        stat.S_ISREG(now.st_mode)
        and (now.st_size, now.st_mtime_ns) == (photo.size, photo.mtime_ns)
        and (now.st_dev, now.st_ino) == tuple(photo.file_id)
    )
    return None if same else Reason.CHANGED


def identities(photo: Photo) -> Iterator[str | FileId]:
    """All by which a photo is known: its path, its further names, its file id."""
    yield photo.path
    yield from photo.names
    yield photo.file_id


def _victim_problem(photo: Photo, protected: Sequence[str]) -> Reason | None:
    if _is_protected(photo, protected):
        return Reason.PROTECTED
    if (problem := state_problem(photo)) is not None:
        return problem
    for companion in photo.companions:
        try:
            now = os.lstat(companion.path)
        except OSError:
            return Reason.COMPANION_CHANGED
        unchanged = (now.st_size, now.st_mtime_ns) == (companion.size, companion.mtime_ns)
        if not (unchanged and stat.S_ISREG(now.st_mode)):
            return Reason.COMPANION_CHANGED
    return None


def _is_protected(photo: Photo, protected: Sequence[str]) -> bool:
    """As text and as the disk resolves it, so that no link leads around the protection."""
    if not protected:
        return False
    paths = {photo.path, *photo.names, *(companion.path for companion in photo.companions)}
    paths |= {os.path.realpath(path) for path in paths}
    folders = {*protected, *(os.path.realpath(folder) for folder in protected)}
    return any(is_within(path, folder) for folder in folders for path in paths)


def _nearest_keeper(photo: Photo, decision: Decision, going: Collection[str | FileId]) -> Finding:
    """The first kept copy that passes; if none does, what is wrong with the nearest."""
    first = Finding(reason=Reason.NO_MATCH)
    for match, kept in _direct(photo, decision):
        reason = _keeper_problem(photo, match, kept, going)
        finding = Finding(kept, match, reason)
        if reason is None:
            return finding
        if first.kept is None:
            first = finding
    return first


def _direct(photo: Photo, decision: Decision) -> list[tuple[Match, Photo]]:
    pairs = ((decision.cluster.between(photo, kept), kept) for kept in decision.keep)
    direct = [(match, kept) for match, kept in pairs if match is not None]
    return sorted(direct, key=lambda d: (d[0].difference, d[0].distance, d[1].path))


def _keeper_problem(
    photo: Photo, match: Match, kept: Photo, going: Collection[str | FileId]
) -> Reason | None:
    if kept.file_id == photo.file_id:
        return Reason.SAME_FILE
    if any(identity in going for identity in identities(kept)):
        return Reason.KEEPER_TRASHED
    return (
        _kept_state_problem(kept)
        or _content_problem(photo, match, kept)
        or _kept_state_problem(kept)
    )


def _kept_state_problem(kept: Photo) -> Reason | None:
    problem = state_problem(kept)
    if problem is None:
        return None
    return Reason.KEEPER_GONE if problem is Reason.VANISHED else Reason.KEEPER_CHANGED


def _content_problem(photo: Photo, match: Match, kept: Photo) -> Reason | None:
    try:
        if match.kind is not Kind.EXACT:
            decoding.check(kept.path)
            return None
        kept_digest = digest.of_file(kept.path)
    except (OSError, decoding.Undecodable):
        return Reason.KEEPER_DAMAGED
    try:
        return None if digest.of_file(photo.path) == kept_digest else Reason.DIFFERENT
    except OSError:
        return Reason.UNREADABLE
