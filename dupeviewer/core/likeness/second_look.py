"""Candidates that whole pictures miss: crops, frames, captions, screenshots, other shapes.

Asks which photo, whole or inside its borders, looks like a part of another; whether it truly does
is for evidence to say, starting from the parts that met.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from dupeviewer.core.likeness import engines, windows
from dupeviewer.core.likeness.cluster import INVERSE_TURN
from dupeviewer.core.likeness.engines import Question
from dupeviewer.core.likeness.fingerprint import TURNS, Bits
from dupeviewer.core.likeness.registration import WHOLE, Box
from dupeviewer.core.progress import SILENT, Report

MAX_DISTANCE = 10
"""In bits of 64, whatever the photos' own fingerprints are made of."""

FLAT = 4.0
"""Windows that show less than this, as `fingerprint.detail`, are not compared."""

VERSION = 1
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


def propose(
    photos: Sequence[Parts],
    asking: Sequence[int],
    *,
    turned: bool = True,
    engine: str = "auto",
    report: Report = SILENT,
) -> Iterator[Proposal]:
    """The best proposal for each pair of rows, in order; pairs that met as a whole are among them.

    Args:
        photos: by row.
        asking: rows whose whole and inside are looked for in all others.
        turned: whether to ask in all eight turns.
    """
    turns = TURNS if turned else 1
    askers = [row for row in asking if photos[row].telling[0]]
    asked_as = [(row, part) for row in askers for part in _asked_parts(photos[row])]
    if not asked_as:
        return
    asked = np.stack(
        [(photos[row].whole, photos[row].inside)[part][:turns] for row, part in asked_as]
    )
    answers = np.concatenate([each.answers for each in photos])
    telling = np.flatnonzero(np.concatenate([each.telling for each in photos]))
    question = Question([asked.ravel()], turns, [answers[telling]], MAX_DISTANCE)
    best: dict[tuple[int, int], tuple[int, int, int, int, int]] = {}
    for left, right in engines.named(engine)(question, report):
        apart = np.bitwise_count(question.asked[0][left] ^ question.answers[0][right])
        columns = (*np.divmod(left, turns), *np.divmod(telling[right], VIEWS), apart)
        for each, t, b, view, distance in zip(*(c.tolist() for c in columns), strict=True):
            a, part = asked_as[each]
            if a == b:
                continue
            found = (distance, t, part, view, a)
            pair = (min(a, b), max(a, b))
            best[pair] = min(best.get(pair, found), found)
    for (a, b), (distance, t, part, view, asker) in sorted(best.items()):
        if asker == a:
            yield _proposal(photos, (a, b), distance, t, (part, view))
        else:
            yield _proposal(photos, (a, b), distance, INVERSE_TURN[t], (view, part))


def _proposal(
    photos: Sequence[Parts], rows: tuple[int, int], distance: int, turn: int, met: tuple[int, int]
) -> Proposal:
    boxes = photos[rows[0]].box(met[0]), photos[rows[1]].box(met[1])
    return Proposal(*rows, distance, turn, boxes, turn + TURNS * (met[0] + VIEWS * met[1]))


def _asked_parts(photo: Parts) -> tuple[int, ...]:
    return (0,) if photo.content == WHOLE else (0, 1)
