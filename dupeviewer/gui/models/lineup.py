"""What the screens show of one cluster: the photos in order, the kept one, the facts.

Asks session and core; nothing here is a widget.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from dupeviewer.core.likeness.cluster import Cluster, Match
from dupeviewer.core.photos.photo import Photo
from dupeviewer.core.review.comparison import Cell, Field, Judgement, Row
from dupeviewer.core.review.keeper import Suggestion, Verdict
from dupeviewer.core.review.review import Mark
from dupeviewer.gui.models import words
from dupeviewer.gui.session import PhotoState, Session

NO_MATCH = 101
MANY = 12
"""A group of more photos than this is looked at in a grid."""
BEST = 3
"""So many are kept of a large group at one word."""


@dataclass(frozen=True, slots=True)
class Lineup:
    """The photos in the order of their numbers on screen, and the one the rest is measured to.

    That one is the photo being kept; where none is yet (`is_settled` is false) it is any readable
    one.
    """

    cluster: Cluster
    photos: tuple[Photo, ...]
    kept: Photo
    is_settled: bool
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
        if photo != self.kept:
            return words.measured(self.match(photo))
        if self.is_settled:
            return QCoreApplication.translate("words", "The photo being kept")
        return QCoreApplication.translate("words", "The others are measured to this one")


def lineup(session: Session, row: int, before: Sequence[Photo] = ()) -> Lineup:
    """The cluster as it stands now; photos seen `before` keep their places."""
    cluster, verdict = session.clusters[row], session.verdict(row)
    keeper = _keeper(session, cluster, verdict)
    kept = keeper or _reference(session, cluster)
    if before:
        seen = {photo.path for photo in before}
        by_path = {photo.path: photo for photo in cluster.photos}
        stayed = [by_path[photo.path] for photo in before if photo.path in by_path]
        photos = (*stayed, *(p for p in cluster.photos if p.path not in seen))
    else:
        photos = tuple(sorted(cluster.photos, key=lambda p: _order(cluster, kept, p)))
    return Lineup(cluster, photos, kept, keeper is not None, verdict)


def fact_text(row: Row, cell: Cell) -> str:
    """A fact as the screens write it; what others have and this photo lacks is missing."""
    value = cell.value
    if row.field is Field.FILE_SIZE and isinstance(value, int):
        return words.size(value)
    if row.field is Field.FOLDER and isinstance(value, str):
        return words.folder(value)
    if value is None and any(each.judgement is Judgement.MISSING for each in row.cells):
        return QCoreApplication.translate("words", "missing")
    return words.value(value)


def best(photos: Sequence[Photo], count: int = BEST) -> list[Photo]:
    """What has most detail and pixels and is least compressed; of equals the larger files."""
    return sorted(photos, key=_worth, reverse=True)[:count]


def _worth(photo: Photo) -> tuple[int, int, int, int]:
    facts = photo.facts
    if facts is None:
        return (0, 0, 0, 0)
    detail = facts.width if facts.detail_width is None else facts.detail_width
    return (detail, facts.pixels, facts.quality or 100, photo.size)


def listed_in(session: Session, photo: Photo) -> str:
    """The listed folder that a photo lies in, else the folder itself."""
    folder = session.listed.folder_of(photo.path)
    return photo.folder if folder is None else folder.path


def spoken(session: Session, line: Lineup, photo: Photo, note: str = "") -> str:
    """The photo in words, and what else is to be told of it, for people who hear the screen."""
    match = line.match(photo)
    if match is None:
        measured = line.measured(photo)
    else:
        measured = QCoreApplication.translate("words", "difference {n}").format(
            n=words.number(match.difference)
        )
    said = QCoreApplication.translate(
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
    return f"{said}. {note}" if note else said


def _state(session: Session, line: Lineup, photo: Photo) -> str:
    state = session.photo_state(photo)
    if state is PhotoState.NONE and photo == line.suggested:
        return QCoreApplication.translate("words", "suggested to keep")
    return words.photo_state(state)


def _keeper(session: Session, cluster: Cluster, verdict: Verdict) -> Photo | None:
    """The user's word first, then the suggestion, then what cannot go."""
    photos, review = cluster.photos, session.review
    by_hand = next((p for p in photos if review.mark(p.path) is Mark.KEEP), None)
    if by_hand is not None:
        return by_hand
    if isinstance(verdict, Suggestion):
        return verdict.keep
    return next((p for p in photos if session.is_protected(p.path)), None)


def _reference(session: Session, cluster: Cluster) -> Photo:
    """What to measure to while no photo is the one to keep: one that stays and could be read."""
    marks = session.review.marks
    return min(
        cluster.photos, key=lambda p: (marks.get(p.path) is Mark.TRASH, p.facts is None, p.path)
    )


def _order(cluster: Cluster, kept: Photo, photo: Photo) -> tuple[bool, int, str]:
    match = cluster.between(photo, kept)
    return (photo != kept, NO_MATCH if match is None else match.difference, photo.path)
