"""Candidates that whole pictures miss: crops, frames, captions, screenshots, other shapes.

Asks which photo, whole or inside its borders, looks like a part of another; whether it truly does
is for evidence to say, starting from the parts that met.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from dupeviewer.core.likeness import engines, windows
from dupeviewer.core.likeness.cluster import INVERSE_TURN
from dupeviewer.core.likeness.engines import Engine, Question
from dupeviewer.core.likeness.fingerprint import TURNS, Bits
from dupeviewer.core.likeness.registration import WHOLE, Box
from dupeviewer.core.progress import SILENT, Report

MAX_DISTANCE = 10
"""In bits of 64, whatever the photos' own fingerprints are made of."""

REACHES = ((4_000, MAX_DISTANCE), (12_000, 8), (30_000, 6))
"""Up to so many photos the max distance is this. Every pair of strangers has a chance to meet, of
one in a thousand at 10 bits and a fifth of that at 6, so that looking at those that do would take
longer than reading the photos; of copies that meet, three in four do within 6 bits."""

FLAT = 4.0
"""Windows that show less than this, as `fingerprint.detail`, are not compared."""

CORNER_DISTANCE = 4
"""The same for the corners of photos of one framing, of which something covers another part."""

VERSION = 2
"""Part of what stored parts are known by; grows whenever they may change."""

VIEWS = 2 + len(windows.WINDOWS)
"""How many fingerprints a photo answers with: whole, inside its borders, and of its windows."""


@dataclass(frozen=True, slots=True)
class Parts:
    """What a photo asks and answers with, all as pHash of 64 bits.

    `whole` and `inside` have shape (8,) for the turns, `answers` has shape (VIEWS,), and `telling`
    says which answers show enough to be compared.
    """

    content: Box
    whole: Bits
    inside: Bits
    answers: Bits
    telling: NDArray[np.bool_]

    def box(self, view: int) -> Box:
        return (WHOLE, self.content, *windows.WINDOWS)[view]

    def packed(self) -> bytes:
        """For a cache: some 600 bytes, the first of which tells the version."""
        box = self.content
        edges = np.array([box.left, box.top, box.right, box.bottom], dtype="<f8")
        bits = np.concatenate([self.whole, self.inside, self.answers]).astype("<u8")
        packed = edges.tobytes() + bits.tobytes() + np.packbits(self.telling).tobytes()
        return bytes([VERSION]) + packed


def unpacked(data: bytes) -> Parts | None:
    """The parts that `Parts.packed` made these bytes from; None where they are of old."""
    if data[0] != VERSION:
        return None
    edges = np.frombuffer(data, "<f8", 4, 1)
    bits = np.frombuffer(data, "<u8", 2 * TURNS + VIEWS, 1 + edges.nbytes).astype(np.uint64)
    rest = np.frombuffer(data, np.uint8, offset=1 + edges.nbytes + bits.nbytes)
    telling = np.unpackbits(rest, count=VIEWS).astype(np.bool_)
    whole, inside, answers = np.split(bits, [TURNS, 2 * TURNS])
    return Parts(Box(*edges.tolist()), whole, inside, answers, telling)


class Proposal(NamedTuple):
    """Two rows, `a < b`, of which `a` after `turn` may show what `b` shows.

    `views` are the parts that met, of both as they are on disk; `key` numbers turn and parts, and
    is the turn alone where both are whole.
    """

    a: int
    b: int
    distance: int
    turn: int
    views: tuple[Box, Box]
    key: int


def parts(picture: Image.Image) -> Parts:
    """The parts of one upright picture; a preview will do."""
    pixels = windows.squared(picture)
    content = windows.content(pixels)
    whole = windows.turns_of(pixels, WHOLE)
    inside = whole if content == WHOLE else windows.turns_of(pixels, content)
    fingerprints, shown = windows.of(pixels)
    seen = pixels.std() >= FLAT
    return Parts(
        content,
        whole,
        inside,
        np.concatenate([whole[:1], inside[:1], fingerprints]),
        np.concatenate([[seen, seen and content != WHOLE], shown >= FLAT]),
    )


def reach(photos: int) -> int | None:
    """The max distance in a library of so many; None where a second look would take too long."""
    return next((distance for most, distance in REACHES if photos <= most), None)


def propose(
    photos: Sequence[Parts],
    new: Collection[int] | None = None,
    *,
    max_distance: int = MAX_DISTANCE,
    turned: bool = True,
    engine: str = "auto",
    report: Report = SILENT,
) -> Iterator[Proposal]:
    """The best proposal for each pair of rows, in order; pairs that met as a whole are among them.

    Args:
        photos: by row.
        new: where given, only pairs in which at least one row is new.
        max_distance: in bits of 64.
        turned: whether to ask in all eight turns.
    """
    rows = range(len(photos))
    sides: list[tuple[Collection[int], Collection[int]]] = [(rows, rows)]
    if new is not None:
        sides = [(new, rows), ([row for row in rows if row not in new], new)]
    search, turns = engines.named(engine), TURNS if turned else 1
    best: dict[tuple[int, int], _Hit] = {}
    for asking, answering in sides:
        sought = _Sought(photos, asking, answering, max_distance, search, report)
        for b, hit in chain(_hits(sought, turns), _covered(sought)):
            pair = (min(hit.asker, b), max(hit.asker, b))
            best[pair] = min(best.get(pair, hit), hit)
    for (a, b), (distance, turn, part, view, asker) in sorted(best.items()):
        if asker == a:
            yield _proposal(photos, (a, b), distance, turn, (part, view))
        else:
            yield _proposal(photos, (a, b), distance, INVERSE_TURN[turn], (view, part))


class _Hit(NamedTuple):
    """A part of the asker that met a view of another photo; the smallest is the best."""

    distance: int
    turn: int
    part: int
    view: int
    asker: int


class _Sought(NamedTuple):
    """Which rows ask which others, and how they are searched."""

    photos: Sequence[Parts]
    asking: Collection[int]
    answering: Collection[int]
    max_distance: int
    search: Engine
    report: Report


def _hits(sought: _Sought, turns: int) -> Iterator[tuple[int, _Hit]]:
    """What the whole and the inside of some photos meet in others, with the row that they met."""
    photos, asking, answering, max_distance, search, report = sought
    askers = [row for row in asking if photos[row].telling[0]]
    asked_as = [(row, part) for row in askers for part in _asked_parts(photos[row])]
    if not asked_as or not answering:
        return
    asked = np.stack(
        [(photos[row].whole, photos[row].inside)[part][:turns] for row, part in asked_as]
    )
    rows = np.array(sorted(answering))
    answers = np.concatenate([photos[row].answers for row in rows.tolist()])
    telling = np.flatnonzero(np.concatenate([photos[row].telling for row in rows.tolist()]))
    question = Question([asked.ravel()], turns, [answers[telling]], max_distance)
    for left, right in search(question, report):
        apart = np.bitwise_count(question.asked[0][left] ^ question.answers[0][right])
        places, views = np.divmod(telling[right], VIEWS)
        columns = (*np.divmod(left, turns), rows[places], views, apart)
        for each, turn, b, view, distance in zip(*(c.tolist() for c in columns), strict=True):
            a, part = asked_as[each]
            if a != b:
                yield b, _Hit(distance, turn, part, view, a)


def _covered(sought: _Sought) -> Iterator[tuple[int, _Hit]]:
    """Photos of one framing with a corner in common, whatever was put over another part."""
    photos, asking, answering, max_distance, search, report = sought
    for view in (2 + corner for corner in windows.CORNERS):
        askers = [row for row in asking if photos[row].telling[view]]
        answerers = [row for row in answering if photos[row].telling[view]]
        if not askers or not answerers:
            continue
        asked = np.array([photos[row].answers[view] for row in askers])
        answers = np.array([photos[row].answers[view] for row in answerers])
        question = Question([asked], 1, [answers], min(CORNER_DISTANCE, max_distance))
        for left, right in search(question, report):
            for one, other in zip(left.tolist(), right.tolist(), strict=True):
                a, b = askers[one], answerers[other]
                if a != b:
                    distance = int(photos[a].whole[0] ^ photos[b].whole[0]).bit_count()
                    yield b, _Hit(distance, 0, 0, 0, a)


def _proposal(
    photos: Sequence[Parts], rows: tuple[int, int], distance: int, turn: int, met: tuple[int, int]
) -> Proposal:
    boxes = photos[rows[0]].box(met[0]), photos[rows[1]].box(met[1])
    return Proposal(*rows, distance, turn, boxes, turn + TURNS * (met[0] + VIEWS * met[1]))


def _asked_parts(photo: Parts) -> tuple[int, ...]:
    return (0,) if photo.content == WHOLE else (0, 1)
