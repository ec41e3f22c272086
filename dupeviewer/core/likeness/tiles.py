"""Two aligned pictures compared tile by tile: what agrees, what strays, what has been stirred.

Gives numbers only; what they mean together is evidence's affair.
"""

from __future__ import annotations

from functools import cached_property
from itertools import product

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from dupeviewer.core.likeness import light, motion
from dupeviewer.core.likeness.light import Seen
from dupeviewer.core.likeness.motion import Moves
from dupeviewer.core.likeness.registration import Affine, Floats

SIDE = 144
ACROSS = 12
PIXELS = SIDE // ACROSS

RING = 3
"""Pixels at the edge that are not compared: borders and blending blur into them."""

FINE, CRISP = 4, 1
"""What stands out from the mean of so many pixels around is fine, or even crisp."""

AGREES = 0.5
"""Correlation below which a tile lacks the structure of the other."""

FEW_STIRRED = 0.08
"""The share of tiles from which on things have moved."""

STEP = 12
"""Levels that count as lighter or darker."""

UNDOUBTED = 0.78
"""Correlation above which tiles that seem to stray are only smooth ones."""

TEXTURE = 4.0
"""Standard deviation, in levels, from which a tile has structure to compare."""

FAINT_TEXTURE = 0.8
"""The same for pictures that have hardly any, such as a sky."""

FLAT = 1.5
"""Standard deviation, in levels, below which there is nothing to compare at all."""

CLOSEST = 4
"""A close-up has so many times `SIDE` pixels each way."""

FEWEST_TELLING = 8
"""Tiles that must be comparable before anything is said."""


class Comparison:
    """What tiles of luminance say, each thing worked out when it is first asked for.

    Correlations are from -1 to 1, shares from 0 to 1, distances in pixels.
    """

    def __init__(self, laid: tuple[Floats, Floats], seen: Seen, contained: float) -> None:
        inside = seen & light.inner(SIDE, RING)
        parts = [each[inside] for each in laid]
        means = [float(part.mean()) for part in parts]
        spreads = [float(part.std()) for part in parts]
        self.contained = contained
        """How much of the smaller of the two is in the other."""
        self.flat = min(spreads) < FLAT
        """Whether there is nothing to compare: all else then means nothing."""
        self._laid, self._seen = laid, seen
        self._levels = max(spreads)
        self._mask = inside.astype(np.float32)
        a, b = (
            (each - np.float32(mean)) / np.float32(max(spread, FLAT))
            for each, mean, spread in zip(laid, means, spreads, strict=True)
        )
        self._even = a, b

    @cached_property
    def rich(self) -> bool:
        """Whether both pictures have structure, or only faint ones."""
        return self._fine.both_textured(TEXTURE / self._levels) >= FEWEST_TELLING

    @cached_property
    def telling(self) -> int:
        """How many tiles could be compared."""
        return int(self._telling.sum())

    @cached_property
    def fine(self) -> float:
        """The correlation of the finer structure of all tiles together."""
        return self._fine.pooled()

    @cached_property
    def coarse(self) -> float:
        """The same of all that there is, where structures are faint."""
        return self.fine if self.rich else _Tiles(*self._even, self._mask).pooled()

    @cached_property
    def middle(self) -> float:
        """The correlation of the middle tile."""
        return self._fine.middle(self._telling)

    @cached_property
    def bad(self) -> float:
        """The share of tiles that lack the fine structure of the other."""
        return self._fine.share_below(AGREES, self._telling)

    @cached_property
    def crisp_bad(self) -> float:
        """The share of tiles that lack the finest structure of the other."""
        crisp = self._stands_out(CRISP)
        return crisp.share_below(AGREES, crisp.textured(TEXTURE / 2 / self._levels))

    @cached_property
    def stray(self) -> float:
        """How far a quarter of the tiles at least lie from where they would fit better."""
        if self.fine >= UNDOUBTED:
            return 0.0
        a, b = (each * np.float32(self._levels) for each in self._even)
        return motion.third_quarter(motion.of_tiles(a, b, self._mask > 0, ACROSS))

    @cached_property
    def drift(self) -> float:
        """The same seen in their own light, whatever they agree in."""
        return motion.third_quarter(self._moves)

    @cached_property
    def own_drift(self) -> float:
        """What is left of it when all have moved together, as where one lies a little askew."""
        return motion.third_quarter(motion.own(self._moves))

    @cached_property
    def _moves(self) -> Moves:
        return motion.of_tiles(*self._laid, self._seen, ACROSS)

    @cached_property
    def stirred(self) -> bool:
        """Whether some tiles show other things, as when somebody moved between two shots."""
        a, b = self._even
        differences = light.cut((b - a) * np.float32(self._levels), ACROSS)
        return self._fine.stirred(differences, self._telling, TEXTURE / self._levels)

    @cached_property
    def _fine(self) -> _Tiles:
        return self._stands_out(FINE)

    @cached_property
    def _telling(self) -> Seen:
        return self._fine.textured((TEXTURE if self.rich else FAINT_TEXTURE) / self._levels)

    def _stands_out(self, radius: int) -> _Tiles:
        a, b = self._even
        return _Tiles(light.relief(a, radius), light.relief(b, radius), self._mask)


def compared(one: Image.Image, other: Image.Image, affine: Affine) -> Comparison | None:
    """None where the two hardly overlap or one of them is flat there."""
    a, b, seen = light.laid(one, other, affine, SIDE)
    part = float(seen.mean())
    if part < 0.15:
        return None
    contained = max(part, part * abs(float(np.linalg.det(affine[:, :2]))))
    found = Comparison((a, b), seen, contained)
    return None if found.flat else found


def close_up(one: Image.Image, other: Image.Image, affine: Affine) -> float:
    """The share of tiles that lack the finer structure, seen as closely as both pictures allow."""
    across = max(1, _closeness(one, other))
    a, b, seen = light.laid(one, other, affine, across * SIDE)
    bad = telling = 0
    for row, column in product(range(0, across * SIDE, SIDE), repeat=2):
        part = slice(row, row + SIDE), slice(column, column + SIDE)
        reliefs = light.relief(a[part], FINE), light.relief(b[part], FINE)
        tiles = _Tiles(*reliefs, seen[part].astype(np.float32))
        textured = tiles.textured(2 * TEXTURE)
        count = int(textured.sum())
        telling += count
        bad += round(tiles.share_below(AGREES, textured) * count)
    return bad / telling if telling else 0.0


def unrest(one: Image.Image, other: Image.Image, affine: Affine) -> float:
    """How far the third quarter of the tiles lie from their places when all have moved together:
    copies that do not quite lie on each other have none left, shots between which things moved do.

    In pixels of `SIDE`, seen closely; 0 where one of the pictures is too small for that.
    """
    closer = _closeness(one, other)
    if closer < 2:
        return 0.0
    moves = motion.of_tiles(*light.laid(one, other, affine, closer * SIDE), ACROSS, closer)
    return motion.third_quarter(motion.own(moves)) / closer


def _closeness(one: Image.Image, other: Image.Image) -> int:
    """How many times `SIDE` pixels both pictures have."""
    return min(CLOSEST, max(one.size) // SIDE, max(other.size) // SIDE)


class _Tiles:
    """Variances and covariance of every tile, over the pixels that both pictures have."""

    def __init__(self, a: Floats, b: Floats, mask: Floats) -> None:
        a, b, inside = (light.cut(each, ACROSS) for each in (a * mask, b * mask, mask))
        ones = np.ones(PIXELS * PIXELS, dtype=np.float32)
        count = inside @ ones
        self._full = count > PIXELS * PIXELS / 2
        count = np.maximum(count, 1)
        mean_a, mean_b = a @ ones / count, b @ ones / count
        self._a = np.maximum(np.einsum("ij,ij->i", a, a) / count - mean_a * mean_a, 0)
        self._b = np.maximum(np.einsum("ij,ij->i", b, b) / count - mean_b * mean_b, 0)
        self._both = np.einsum("ij,ij->i", a, b) / count - mean_a * mean_b
        self._each = self._both / np.sqrt(self._a * self._b + 1e-9)

    def textured(self, least: float) -> NDArray[np.bool_]:
        """Tiles in which either picture has a standard deviation of at least this."""
        found: NDArray[np.bool_] = (np.maximum(self._a, self._b) > least * least) & self._full
        return found

    def both_textured(self, least: float) -> int:
        """How many tiles have at least this standard deviation in both pictures."""
        return int(((np.minimum(self._a, self._b) > least * least) & self._full).sum())

    def pooled(self) -> float:
        """Correlation over all tiles together, after taking from each its mean."""
        full = self._full
        scale = float(self._a[full].sum()) * float(self._b[full].sum())
        return float(self._both[full].sum()) / scale**0.5 if scale > 0 else 0.0

    def middle(self, of: NDArray[np.bool_]) -> float:
        return float(np.median(self._each[of])) if of.any() else 1.0

    def stirred(self, differences: Floats, telling: NDArray[np.bool_], texture: float) -> bool:
        """Whether tiles that lack the other's structure have as much of their own, some lighter
        and some darker: words and stickers are either plain or all lighter or darker."""
        bad = telling & (self._each < 0.5)
        if not bad.sum() > FEW_STIRRED * telling.sum():
            return False
        both = (np.minimum(self._a, self._b)[bad] > texture * texture).mean()
        lighter = int((differences[bad] > STEP).sum())
        darker = int((differences[bad] < -STEP).sum())
        return both > 0.75 and min(lighter, darker) > 0.7 * max(lighter, darker)

    def share_below(self, least: float, of: NDArray[np.bool_]) -> float:
        return float((self._each[of] < least).mean()) if of.any() else 0.0
