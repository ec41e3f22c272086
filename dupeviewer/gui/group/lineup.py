"""What the group screen shows of one cluster: the photos in order, the kept one, the facts.

Asks session and core; nothing here is a widget.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from dupeviewer.core.likeness.cluster import Cluster, Match
from dupeviewer.core.photos.photo import Photo
from dupeviewer.core.review import comparison
from dupeviewer.core.review.keeper import Suggestion, Verdict
from dupeviewer.core.review.review import Mark
from dupeviewer.gui.models import words
from dupeviewer.gui.session import PhotoState, Session

NO_MATCH = 101


@dataclass(frozen=True, slots=True)
class Lineup:
    """The photos in the order of their numbers on screen, and the one the rest is measured to."""

    cluster: Cluster
    photos: tuple[Photo, ...]
    kept: Photo
    verdict: Verdict

    @property
    def suggested(self) -> Photo | None:
        return self.verdict.keep if isinstance(self.verdict, Suggestion) else None

    def number_of(self, photo: Photo) -> int:
        """As people count, from 1."""
        return self.photos.index(photo) + 1

    def match(self, photo: Photo) -> Match | None:
        """The direct match of a photo with the kept one."""
        return self.cluster.between(photo, self.kept)

    def measured(self, photo: Photo) -> str:
        """The line under a photo: how far it is from the kept one."""
        if photo == self.kept:
            return QCoreApplication.translate("words", "The photo being kept")
        return words.measured(self.match(photo))

    def rows(self) -> tuple[comparison.Row, ...]:
        return comparison.fields(self.photos, self.kept)


def lineup(session: Session, row: int, before: Sequence[Photo] = ()) -> Lineup:
    """The cluster as it stands now; photos seen `before` keep their places."""
    cluster, verdict = session.clusters[row], session.verdict(row)
    kept = _kept(session, cluster, verdict)
    if before:
        seen = {photo.path for photo in before}
        by_path = {photo.path: photo for photo in cluster.photos}
        stayed = [by_path[photo.path] for photo in before if photo.path in by_path]
        photos = (*stayed, *(p for p in cluster.photos if p.path not in seen))
    else:
        photos = tuple(sorted(cluster.photos, key=lambda p: _order(cluster, kept, p)))
    return Lineup(cluster, photos, kept, verdict)


def spoken(session: Session, line: Lineup, photo: Photo) -> str:
    """The photo in words, for people who hear the screen."""
    match = line.match(photo)
    if photo == line.kept:
        measured = QCoreApplication.translate("words", "the photo being kept")
    elif match is None:
        measured = words.measured(None)
    else:
        measured = QCoreApplication.translate("words", "difference {n}").format(
            n=words.number(match.difference)
        )
    return QCoreApplication.translate(
        "words",
        "Photo {n} of {count}, {name}, {state}, {measured}, {dimensions}, {date}, in {folder}",
    ).format(
        n=words.number(line.number_of(photo)),
        count=words.number(len(line.photos)),
        name=photo.name,
        state=_state(session, line, photo),
        measured=measured,
        dimensions=words.dimensions_spoken(photo),
        date=words.taken(photo),
        folder=words.folder(photo.folder).rpartition("/")[2] or photo.folder,
    )


def _state(session: Session, line: Lineup, photo: Photo) -> str:
    state = session.photo_state(photo)
    if state is PhotoState.NONE and photo == line.suggested:
        return QCoreApplication.translate("words", "suggested to keep")
    return words.photo_state(state)


def _kept(session: Session, cluster: Cluster, verdict: Verdict) -> Photo:
    """The user's word first, then the suggestion, then what cannot go, then what is not going."""
    marks = session.review.marks
    photos = cluster.photos
    by_hand = next((p for p in photos if marks.get(p.path) is Mark.KEEP), None)
    if by_hand is not None:
        return by_hand
    if isinstance(verdict, Suggestion):
        return verdict.keep
    protected = next((p for p in photos if session.is_protected(p.path)), None)
    staying = next((p for p in photos if marks.get(p.path) is not Mark.TRASH), photos[0])
    return protected or staying


def _order(cluster: Cluster, kept: Photo, photo: Photo) -> tuple[bool, int, str]:
    match = cluster.between(photo, kept)
    return (photo != kept, NO_MATCH if match is None else match.difference, photo.path)
