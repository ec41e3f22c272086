"""What is known of photos that the user asks about: their nearest in the folders, and why.

Reads files and asks core; how the answers are shown is the dialog's affair.
"""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Executor
from dataclasses import dataclass
from pathlib import Path

from dupeviewer.core import similar, why
from dupeviewer.core.likeness.cluster import Kind
from dupeviewer.core.likeness.web import UP_TO
from dupeviewer.core.photos import decoding
from dupeviewer.core.photos.photo import Photo
from dupeviewer.core.progress import Report
from dupeviewer.core.scan import ScanOptions
from dupeviewer.core.sentences import Sentence, Template
from dupeviewer.core.storage.fingerprints import Store

MOST_ASKED = 12
NEAREST = 6
_MATCHES = (
    Template.WHY_MATCH,
    Template.WHY_DIFFERENCE,
    Template.WHY_KIND,
    Template.WHY_SIMILAR,
)


@dataclass(frozen=True, slots=True)
class Question:
    """Files, where to look for copies, and what a scan looks for; `up_to`: the slider's place."""

    paths: tuple[str, ...]
    folders: tuple[str, ...]
    options: ScanOptions
    up_to: int
    told_apart: bool = False


@dataclass(frozen=True, slots=True)
class Near:
    """A photo of the folders that is near to one asked about; no kind: it is no match."""

    asked: str
    photo: Photo
    distance: int
    kind: Kind | None
    said: tuple[Sentence, ...]


@dataclass(frozen=True, slots=True)
class Answer:
    """Why two are not together, where two were asked about; and what is near to each."""

    why: tuple[Sentence, ...]
    near: tuple[Near, ...]
    unread: tuple[str, ...] = ()


def answer(question: Question, cache: Path, executor: Executor, report: Report) -> Answer:
    """Raises: Stopped."""
    paths = question.paths[:MOST_ASKED]
    reason = _why(question, paths[0], paths[1]) if len(paths) == 2 else ()
    near: list[Near] = []
    unread: list[str] = []
    if question.folders:
        with Store.open(cache) as store:
            for path in paths:
                try:
                    near += _nearest(question, path, store, executor, report)
                except (OSError, decoding.Undecodable):
                    unread.append(path)
    return Answer(reason, tuple(near), tuple(unread))


def setting_needed(said: Sequence[Sentence]) -> int | None:
    """The setting at which two would be shown, where nothing but the slider keeps them apart."""
    if [sentence.template for sentence in said] != [Template.WHY_DIFFERENCE]:
        return None
    difference = dict(said[0].values)["a"]
    return difference if isinstance(difference, int) else None


def _why(question: Question, a: str, b: str) -> tuple[Sentence, ...]:
    return why.why_not(a, b, question.options, up_to=question.up_to, told_apart=question.told_apart)


def _nearest(
    question: Question, path: str, store: Store, executor: Executor, report: Report
) -> list[Near]:
    """Matches first, each with what makes it one or not; the photo itself is none of them."""
    folders = question.folders
    found, _ = similar.find(path, folders, store, executor, count=NEAREST + 1, report=report)
    near = []
    for photo, distance, kind, _ in found:
        if photo.path != path:
            said = why.why_not(path, photo.path, question.options, up_to=question.up_to)
            told = _kind(said)
            near.append(Near(path, photo, distance, kind if told is None else told, said))
    return sorted(near, key=lambda each: each.kind is None)[:NEAREST]


def _kind(said: Sequence[Sentence]) -> Kind | None:
    for sentence in said:
        if sentence.template is Template.EXACT_COPY:
            return Kind.EXACT
        if sentence.template in _MATCHES:
            difference = dict(sentence.values)["a"]
            if isinstance(difference, int):
                return next(kind for kind in Kind if difference <= UP_TO[kind])
    return None
