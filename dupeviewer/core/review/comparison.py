"""Field by field: where the photos of a cluster differ, and what would be lost with some of them.

Knows facts and which of two is the better; how values look on screen is the screens' affair.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import Enum

from dupeviewer.core.likeness.cluster import Cluster, Kind, Match
from dupeviewer.core.photos.photo import Facts, Photo
from dupeviewer.core.review import advantages
from dupeviewer.core.sentences import Dimensions, Sentence, Template, Values, Word, say

Value = Dimensions | datetime | tuple[float, float] | tuple[str, ...] | int | str


_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_SAME_FILE_DATE = timedelta(seconds=2)  # as coarse as FAT
_SAME_PLACE = 1e-4  # degrees


class Field(Enum):
    """What is compared, in the order of the cards; the value is the English label."""

    RESOLUTION = "Resolution"
    FORMAT = "Format"
    FILE_SIZE = "File size"
    QUALITY = "JPEG quality"
    TAKEN = "Date taken"
    CAMERA = "Camera & lens"
    LOCATION = "Location"
    RATING = "Rating"
    KEYWORDS = "Keywords"
    CAPTION = "Caption"
    SOFTWARE = "Edited by"
    FOLDER = "Folder"
    FILE_DATE = "File date"
    COMPANIONS = "Companions"
    COVERAGE = "Scene shown (%)"


class Judgement(Enum):
    """A value beside the others; beside several the first of these that holds for any of them.

    MISSING: they have one. DIFFERENT: neither is better.
    """

    MISSING = "missing"
    WORSE = "worse"
    BETTER = "better"
    DIFFERENT = "different"
    EQUAL = "equal"


@dataclass(frozen=True, slots=True)
class Cell:
    """What one photo says in one field; None is nothing."""

    value: Value | None
    judgement: Judgement


@dataclass(frozen=True, slots=True)
class Row:
    """One field of all photos, in their order."""

    field: Field
    cells: tuple[Cell, ...]

    @property
    def differs(self) -> bool:
        return any(cell.judgement is not Judgement.EQUAL for cell in self.cells)


def fields(
    photos: Sequence[Photo], keep: Photo | None, matches: Iterable[Match] = ()
) -> tuple[Row, ...]:
    """A row for every field. Photos are judged beside `keep`, or beside all others if None.

    The matches tell how much of the scene each photo shows, where one was cropped.
    """
    shown = _coverage(matches)
    rows = [_row(field, read, photos, keep) for field, read in _READ.items()]
    return (*rows, _row(Field.COVERAGE, lambda photo: shown.get(photo.path), photos, keep))


@dataclass(frozen=True, slots=True)
class Loss:
    """What would be gone with the photos to trash, in whole sentences; good news if `is_safe`."""

    is_safe: bool
    sentences: tuple[Sentence, ...]


def loss(cluster: Cluster, keep: Photo | None, trash: Sequence[Photo]) -> Loss:
    """What no photo of the cluster has but those to trash; `keep` is the one named to the user.

    Raises: ValueError when nothing is to be trashed.
    """
    if not trash:
        raise ValueError("nothing is to be trashed")
    stays = [photo for photo in cluster.photos if photo not in trash]
    if not stays:
        return Loss(False, (say(Template.LOSES_ALL),))
    if lost := tuple(_lost(cluster, stays, trash)):
        return Loss(False, lost)
    if keep is None or any(_lost(cluster, [keep], trash)):
        return Loss(True, (say(Template.NOTHING_LOST),))
    if len(trash) == 1:
        return Loss(True, (say(Template.LOSES_NOTHING, n=keep, m=trash[0]),))
    return Loss(True, (say(Template.MANY_LOSE_NOTHING, n=keep, m=tuple(trash)),))


def _row(
    field: Field,
    read: Callable[[Photo], Value | None],
    photos: Sequence[Photo],
    keep: Photo | None,
) -> Row:
    def cell(photo: Photo) -> Cell:
        others = photos if keep is None or photo == keep else [keep]
        value = read(photo)
        judged = {_judge(field, value, read(other)) for other in others if other != photo}
        return Cell(value, next((j for j in Judgement if j in judged), Judgement.EQUAL))

    return Row(field, tuple(cell(photo) for photo in photos))


def _coverage(matches: Iterable[Match]) -> dict[str, int]:
    """By path, in percent of the widest photo that a photo was matched to."""
    shown: dict[str, int] = {}
    for match in matches:
        for photo in (match.a, match.b) if match.cropped else ():
            share = match.shown_by(photo) or 100
            shown[photo.path] = min(share, shown.get(photo.path, 100))
    return shown


def _judge(field: Field, ours: Value | None, theirs: Value | None) -> Judgement:
    if ours is None or theirs is None:
        return _judge_absence(field, ours, theirs)
    match field, ours, theirs:
        case Field.RESOLUTION, Dimensions(w, h), Dimensions(width, height):
            if w * h == width * height and w != width:
                return Judgement.DIFFERENT
            return _higher(w * h, width * height)
        case Field.QUALITY | Field.COVERAGE, int(), int():
            return _higher(ours, theirs)
        case Field.COMPANIONS, tuple(), tuple():
            return _judge_companions(_suffixes(ours), _suffixes(theirs))
        case Field.FILE_DATE, datetime(), datetime():
            is_equal = abs(ours - theirs) <= _SAME_FILE_DATE
        case Field.LOCATION, (float(), float()), (float(), float()):
            is_equal = _is_same_place(ours, theirs)
        case _:
            is_equal = ours == theirs
    return Judgement.EQUAL if is_equal else Judgement.DIFFERENT


def _judge_absence(field: Field, ours: Value | None, theirs: Value | None) -> Judgement:
    if ours is None and theirs is None:
        return Judgement.EQUAL
    if field in (Field.QUALITY, Field.SOFTWARE, Field.COVERAGE):  # not every photo should have one
        return Judgement.DIFFERENT
    return Judgement.MISSING if ours is None else Judgement.BETTER


def _higher(ours: int, theirs: int) -> Judgement:
    if ours == theirs:
        return Judgement.EQUAL
    return Judgement.BETTER if ours > theirs else Judgement.WORSE


def _judge_companions(ours: set[str], theirs: set[str]) -> Judgement:
    if ours == theirs:
        return Judgement.EQUAL
    if ours > theirs:
        return Judgement.BETTER
    return Judgement.WORSE if ours < theirs else Judgement.DIFFERENT


def _suffixes(names: Sequence[object]) -> set[str]:
    return {os.path.splitext(str(name))[1].casefold() for name in names}


def _is_same_place(ours: object, theirs: object) -> bool:
    """Within about ten metres: converters round."""
    match ours, theirs:
        case (float(a), float(b)), (float(c), float(d)):
            return abs(a - c) < _SAME_PLACE and abs(b - d) < _SAME_PLACE
    return False


def _of_facts(read: Callable[[Facts], Value | None]) -> Callable[[Photo], Value | None]:
    return lambda photo: None if photo.facts is None else read(photo.facts)


def _file_date(photo: Photo) -> datetime:
    return (_EPOCH + timedelta(microseconds=photo.mtime_ns // 1000)).astimezone()


def _companions(photo: Photo) -> tuple[str, ...] | None:
    return tuple(os.path.basename(companion.path) for companion in photo.companions) or None


def _camera(facts: Facts) -> str | None:
    return ", ".join(part for part in (facts.camera, facts.lens) if part) or None


_READ: dict[Field, Callable[[Photo], Value | None]] = {
    Field.RESOLUTION: _of_facts(advantages.dimensions),
    Field.FORMAT: _of_facts(lambda facts: facts.format),
    Field.FILE_SIZE: lambda photo: photo.size,
    Field.QUALITY: _of_facts(lambda facts: facts.quality),
    Field.TAKEN: _of_facts(lambda facts: facts.taken),
    Field.CAMERA: _of_facts(_camera),
    Field.LOCATION: _of_facts(lambda facts: facts.location),
    Field.RATING: _of_facts(lambda facts: facts.rating or None),
    Field.KEYWORDS: _of_facts(lambda facts: facts.keywords or None),
    Field.CAPTION: _of_facts(lambda facts: facts.caption),
    Field.SOFTWARE: _of_facts(lambda facts: facts.software),
    Field.FOLDER: lambda photo: photo.folder,
    Field.FILE_DATE: _file_date,
    Field.COMPANIONS: _companions,
}


def _lost(cluster: Cluster, stays: Sequence[Photo], trash: Sequence[Photo]) -> Iterator[Sentence]:
    yield from _lost_pictures(cluster, stays, trash)
    for word, template in _ONLY.items():
        yield from _lost_word(word, template, stays, trash)
    kept = {suffix for photo in stays for suffix in advantages.companion_kinds(photo)}
    for photo in trash:
        kinds = advantages.companion_kinds(photo).items()
        if files := tuple(name for suffix, name in kinds if suffix not in kept):
            yield say(Template.LOSES_COMPANIONS, m=photo, files=files)


def _lost_pictures(
    cluster: Cluster, stays: Sequence[Photo], trash: Sequence[Photo]
) -> Iterator[Sentence]:
    """Versions, pixels and quality that no staying copy of the same picture has."""
    for photo in trash:
        matches = [(cluster.between(photo, other), other) for other in stays]
        copies = [(match, other) for match, other in matches if match and match.kind <= Kind.SAME]
        if not copies:
            yield say(Template.LOSES_VERSION, m=photo)
        elif not any(match.kind is Kind.EXACT for match, _ in copies):
            yield from _lost_detail(photo, copies)


def _lost_detail(photo: Photo, copies: Sequence[tuple[Match, Photo]]) -> Iterator[Sentence]:
    kept = [other.facts for _, other in copies if other.facts]
    if photo.facts is None or not kept:
        yield say(Template.LOSES_UNKNOWN, m=photo)
        return
    largest = max(kept, key=lambda facts: facts.pixels)
    if photo.facts.pixels > largest.pixels:
        sizes = {"a": advantages.dimensions(photo.facts), "b": advantages.dimensions(largest)}
        yield say(Template.LOSES_PIXELS, m=photo, **sizes)
    reasons = [advantages.compression(match, photo, other) for match, other in copies]
    if None not in reasons:
        yield from (reason for reason in reasons[:1] if reason)


def _lost_word(
    word: Word, template: Template, stays: Sequence[Photo], trash: Sequence[Photo]
) -> Iterator[Sentence]:
    """A sentence for each value that no staying photo has."""
    holders: dict[Values, list[Photo]] = {}
    for photo in trash:
        if (value := _only(word, photo, stays)) is not None:
            holders.setdefault(value, []).append(photo)
    for value, photos in holders.items():
        if len(photos) == 1:
            yield say(template, m=photos[0], value=value)
        else:
            yield say(Template.ONLY_THESE, m=tuple(photos), fact=word)


def _only(word: Word, photo: Photo, stays: Sequence[Photo]) -> Values | None:
    """What of a word `photo` has and no staying photo; None if nothing."""
    if photo.facts is None or (ours := advantages.known_words(photo.facts).get(word)) is None:
        return None
    known = [advantages.known_words(other.facts).get(word) for other in stays if other.facts]
    match word, ours:
        case Word.KEYWORDS, tuple():
            kept = {keyword for words in known if isinstance(words, tuple) for keyword in words}
            return tuple(str(keyword) for keyword in ours if keyword not in kept) or None
        case Word.LOCATION, (float(north), float(east)):
            is_kept = any(_is_same_place(ours, place) for place in known)
            return None if is_kept else f"{north:.5f}, {east:.5f}"
        case Word.CAMERA, _:
            return None if any(known) else str(ours)
        case _, datetime() | int() | str():
            return None if ours in known else ours
    raise TypeError(f"{word} of {photo.path!r} is {ours!r}")


_ONLY = {
    Word.DATE: Template.ONLY_DATE,
    Word.CAMERA: Template.ONLY_CAMERA,
    Word.LOCATION: Template.ONLY_LOCATION,
    Word.CAPTION: Template.ONLY_CAPTION,
    Word.KEYWORDS: Template.ONLY_KEYWORDS,
    Word.RATING: Template.ONLY_RATING,
}
