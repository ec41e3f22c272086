"""How two photos lie on each other where one was cropped, turned or resized; or that they don't.

Searches turns, scales and places where registration only refines; which photos to lay on each other
is the caller's affair.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from dupeviewer.core.likeness import fingerprint, glance, registration
from dupeviewer.core.likeness.registration import WHOLE, Affine, Box, Floats, Levels

EDGE = 512
"""Pictures with this many pixels on their longer side tell enough."""

SEARCHED = 64
"""Pixels on the longer side of the larger picture while places are searched."""

SHARES = (1.0, 0.94, 0.88, 0.82, 0.76, 0.7, 0.64, 0.58, 0.52, 0.46, 0.4, 0.35)
"""How much of one side of the whole picture a crop may still show."""

TRIED = 3
"""Places that are refined, of those found for one turn."""

CLOSER: Levels = ((192, 5), (384, 4))
"""Levels as registration's, for the map that has been chosen."""

JUDGED = 256
TILES = 16
TEXTURE, FAINT_TEXTURE = 3.0, 1.2
"""Standard deviation of the finer structure, in levels, from which a tile can be judged; and that
of pictures that have hardly any, such as skies."""

FEWEST_TILES = 8

MOST_SKEW = 1.3
"""Photos are resized, turned, even stretched a little; a map that does more of it found nothing."""
AGREES = 0.7
"""The middle tile of two photos that lie on each other agrees at least so well."""

STRAYS = 0.3
MOST_STRAYS = 0.3
"""Tiles below the first number have nothing in common; more of them than this share are too many
for an edit: they are a different shot."""

NEAR = 0.006
"""Maps that move no corner by more than this share are the plain one, which is exact."""


@dataclass(frozen=True, slots=True, eq=False)
class Alignment:
    """`affine` leads from shares of one picture to shares of the other.

    `agreement` is the correlation of the middle tile, `turned` whether the other had to be turned
    or mirrored.
    """

    affine: Affine
    agreement: float
    turned: bool


def find(one: Image.Image, other: Image.Image, turn: int = 0) -> Alignment | None:
    """Lay `one` on `other`, both RGB and upright; None where they do not line up.

    `turn` is the one of the eight turns of `one` that is tried first.
    """
    others = (each for each in range(fingerprint.TURNS) if each != turn)
    greys = registration.grey(small(one)), registration.grey(small(other))
    if min(glance.spread(grey) for grey in greys) < TEXTURE:
        return None
    for each in (turn, *others):
        affine = _found(fingerprint.turned(greys[0], each), greys[1])
        if affine is None:
            continue
        affine = registration.composed(affine, turning(each))
        if _is_skewed(affine, one.size, other.size):
            continue
        agreement = _agreement(*greys, affine)
        if agreement is not None:
            return Alignment(affine, agreement, bool(each))
    return None


def _is_skewed(affine: Affine, one: tuple[int, int], other: tuple[int, int]) -> bool:
    """Whether a square pixel of one picture would be far from a square one on the other."""
    pixels = affine[:, :2] * np.array([[other[0]], [other[1]]]) / np.array(one)
    longest, shortest = np.linalg.svd(pixels, compute_uv=False)
    return bool(longest > MOST_SKEW * shortest)


def turning(turn: int) -> Affine:
    """The map from shares of a picture to shares of the same picture after a turn."""
    affine = np.array([[1.0, 0.0, 0.0], [0.0, 1.0, 0.0]])
    if turn & 4:
        affine = affine[::-1].copy()
    for axis, bit in ((0, 1), (1, 2)):
        if turn & bit:
            affine[axis] = -affine[axis]
            affine[axis, 2] += 1
    return affine


def laid(other: Image.Image, affine: Affine, size: tuple[int, int]) -> Image.Image:
    """What the other picture shows over one of this size, RGBA; clear where it shows nothing."""
    width, height = size
    across = width / max(0.05, float(np.hypot(*affine[:, 0])))
    down = height / max(0.05, float(np.hypot(*affine[:, 1])))
    if abs(affine[0, 0]) + abs(affine[1, 1]) < abs(affine[0, 1]) + abs(affine[1, 0]):
        across, down = down, across
    fitted = (min(other.width, max(1, round(across))), min(other.height, max(1, round(down))))
    if fitted != other.size:
        other = other.resize(fitted, Image.Resampling.BOX)
    scale = np.array([[other.width], [other.height]])
    matrix = (affine * scale / np.array([width, height, 1.0])).ravel().tolist()
    return other.convert("RGBA").transform(
        size, Image.Transform.AFFINE, matrix, Image.Resampling.BILINEAR
    )


def small(picture: Image.Image) -> Image.Image:
    """At most `EDGE` pixels on its longer side."""
    if max(picture.size) <= EDGE:
        return picture
    copy = picture.copy()
    copy.thumbnail((EDGE, EDGE), Image.Resampling.BOX)
    return copy


def _found(one: Image.Image, other: Image.Image) -> Affine | None:
    """The best map of the upright pictures; None where no place looks alike."""
    plain = registration.onto(WHOLE, WHOLE)
    stretched = abs(np.log(one.width * other.height / (one.height * other.width)))
    if stretched < 0.03 and (_agreement(one, other, plain) or 0.0) >= 0.9:
        return plain
    best: tuple[float, Affine] | None = None
    for start in _starts(one, other):
        affine = _refined(one, other, start)
        agreement = _middle(one, other, affine)
        if best is None or agreement > best[0]:
            best = (agreement, affine)
        if agreement > 0.95:
            break
    if best is None:
        return None
    is_plain = float(np.abs((best[1] - plain) @ _CORNERS).max()) < NEAR
    if is_plain and _middle(one, other, plain) > best[0] - 0.05:
        return plain
    if best[0] < AGREES:
        return best[1]
    closer = _refined(one, other, best[1], CLOSER)
    return closer if _middle(one, other, closer) >= best[0] else best[1]


_CORNERS = np.array([[0.0, 1.0, 0.0, 1.0], [0.0, 0.0, 1.0, 1.0], [1.0, 1.0, 1.0, 1.0]])


def _starts(one: Image.Image, other: Image.Image) -> Iterator[Affine]:
    """Where to begin: the whole on the whole, then either as a part of the other, likely first."""
    yield registration.onto(WHOLE, WHOLE)
    scored = [(score, registration.onto(box, WHOLE)) for score, box in places(one, other)]
    scored += [(score, registration.onto(WHOLE, box)) for score, box in places(other, one)]
    scored.sort(key=lambda each: -each[0])
    yield from (affine for score, affine in scored[:TRIED] if score > 0.3)


def _refined(
    one: Image.Image, other: Image.Image, start: Affine, levels: Levels = registration.LEVELS
) -> Affine:
    """Refined from the picture that shows less: all of it lies on the other."""
    if abs(float(np.linalg.det(start[:, :2]))) <= 1:
        return registration.refined(one, other, start, levels)
    back = registration.refined(other, one, registration.inverted(start), levels)
    return registration.inverted(back) if abs(float(np.linalg.det(back[:, :2]))) > 1e-3 else start


def places(
    whole: Image.Image,
    part: Image.Image,
    shares: Sequence[float] = SHARES,
    searched: int = SEARCHED,
) -> Iterator[tuple[float, Box]]:
    """For each scale where in the whole the part fits best, and how well; both grey."""
    scale = searched / max(whole.size)
    size = _scaled(whole.size, scale)
    pixels = _relief(whole.resize(size, Image.Resampling.BOX))
    longest = min(size[0] / part.width, size[1] / part.height)
    for share in shares:
        fitted = _scaled(part.size, longest * share)
        if min(fitted) < 8:
            return
        template = _relief(part.resize(fitted, Image.Resampling.BOX))
        score, left, top = _best_place(pixels, template)
        yield (
            score,
            Box(
                left / size[0],
                top / size[1],
                (left + fitted[0]) / size[0],
                (top + fitted[1]) / size[1],
            ),
        )


def _scaled(size: tuple[int, int], scale: float) -> tuple[int, int]:
    return max(4, round(size[0] * scale)), max(4, round(size[1] * scale))


def _relief(grey: Image.Image) -> Floats:
    """What stands out from the light around it, so that skies and vignettes do not decide."""
    pixels = np.asarray(grey, dtype=np.float32)
    around = grey.resize((max(2, grey.width // 12), max(2, grey.height // 12)))
    smooth = around.resize(grey.size, Image.Resampling.BICUBIC)
    return pixels - np.asarray(smooth, dtype=np.float32)


def _best_place(pixels: Floats, template: Floats) -> tuple[float, int, int]:
    """Normalised correlation of the template at every place inside, by Fourier transforms."""
    height, width = template.shape
    shape = pixels.shape
    template = template - template.mean()
    spectrum = np.fft.rfft2(pixels) * np.conj(np.fft.rfft2(template, s=shape))
    products = np.fft.irfft2(spectrum, s=shape)
    products = products[: shape[0] - height + 1, : shape[1] - width + 1]
    count = height * width
    sums, squares = _sums(pixels, height, width), _sums(pixels * pixels, height, width)
    spread = np.sqrt(np.maximum(squares - sums * sums / count, 1e-3))
    scores = products / (spread * float(np.sqrt((template * template).sum()) + 1e-3))
    top, left = np.unravel_index(int(scores.argmax()), scores.shape)
    return float(scores[top, left]), int(left), int(top)


def _sums(pixels: Floats, height: int, width: int) -> NDArray[np.float64]:
    """Of every rectangle of this size."""
    whole = np.pad(pixels.astype(np.float64).cumsum(0).cumsum(1), ((1, 0), (1, 0)))
    rows = whole[height:] - whole[:-height]
    sums: NDArray[np.float64] = rows[:, width:] - rows[:, :-width]
    return sums


def _agreement(one: Image.Image, other: Image.Image, affine: Affine) -> float | None:
    """The middle tile's correlation where the two are one photograph; None where they are not."""
    tiles = _tiles(one, other, affine)
    if len(tiles) < FEWEST_TILES:
        return None
    middle = float(np.median(tiles))
    strays = float((tiles < STRAYS).mean())
    return middle if middle >= AGREES and strays <= MOST_STRAYS else None


def _middle(one: Image.Image, other: Image.Image, affine: Affine) -> float:
    tiles = _tiles(one, other, affine)
    return float(np.median(tiles)) if len(tiles) >= FEWEST_TILES else 0.0


def _tiles(one: Image.Image, other: Image.Image, affine: Affine) -> NDArray[np.float64]:
    """The correlation of each tile that has structure, over what both pictures show."""
    scale = min(1.0, JUDGED / max(one.size))
    size = _scaled(one.size, scale)
    seen = laid(other, affine, size)
    mask = np.asarray(seen.getchannel("A")) == 255
    if mask.mean() < 0.05:
        return np.empty(0)
    greys = one.resize(size, Image.Resampling.BOX), seen.convert("L")
    a, b = (_relief(grey) for grey in greys)
    tall, wide = size[1] // TILES, size[0] // TILES
    if not tall or not wide:
        return np.empty(0)

    def cut(pixels: NDArray[np.float32]) -> NDArray[np.float64]:
        inside = pixels[: tall * TILES, : wide * TILES].astype(np.float64)
        parts = inside.reshape(tall, TILES, wide, TILES).transpose(0, 2, 1, 3)
        return parts.reshape(tall * wide, TILES * TILES)

    whole = cut(mask.astype(np.float32)).min(axis=1) > 0
    a_tiles, b_tiles = cut(a)[whole], cut(b)[whole]
    a_tiles -= a_tiles.mean(axis=1, keepdims=True)
    b_tiles -= b_tiles.mean(axis=1, keepdims=True)
    spreads = a_tiles.std(axis=1), b_tiles.std(axis=1)
    telling = np.maximum(*spreads) > TEXTURE
    if telling.sum() < 2 * FEWEST_TILES:
        telling = np.maximum(*spreads) > FAINT_TEXTURE
    products = (a_tiles * b_tiles).mean(axis=1)[telling]
    scores: NDArray[np.float64] = products / (spreads[0] * spreads[1] + 1e-6)[telling]
    return scores
