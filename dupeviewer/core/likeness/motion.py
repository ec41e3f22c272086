"""How far the tiles of one picture lie from where they are in another that is laid on it.

Knows two arrays of luminance; that copies lie still and shots do not is for others to say.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from dupeviewer.core.likeness import light
from dupeviewer.core.likeness.registration import Floats

Moves = NDArray[np.float64]
"""Shape (tiles, 4): pixels across and down, and the place of each tile, from -1/2 to 1/2."""

FEWEST = 4
"""Tiles that must tell their place before anything is said."""

SLOPE = 30.0
"""What a tile needs of slopes, in squared levels a pixel, to tell where it lies."""

EVEN = 0.02
"""A tile with slopes in one direction only does not tell how far it has moved along them."""

FITS, SPARED = 6, 0.05


def of_tiles(
    one: Floats, other: Floats, seen: NDArray[np.bool_], across: int, closer: int = 1
) -> Moves:
    """How far each tile that tells it would move to fit better, the other in the light of the one.

    One step of Lucas and Kanade, "An iterative image registration technique" (1981).

    Args:
        one, other: square, `across` tiles wide.
        seen: where both pictures are.
        closer: how many times larger than usual they are seen, so that slopes are softer.
    """
    count, pixels = np.count_nonzero(seen), (one.shape[0] // across) ** 2
    if count < pixels:
        return np.zeros((0, 4))
    mask = seen.astype(np.float32)
    centred, error = (
        (each - np.float32(float((each * mask).sum()) / count)) * mask for each in (one, other)
    )
    spread, spread_other = (float((each * each).sum() / count) ** 0.5 for each in (centred, error))
    error = error * np.float32(spread / max(spread_other, 1.0)) - centred
    slopes = (each * mask for each in np.gradient(one))
    y, x, e = (light.cut(each, across) for each in (*slopes, error))
    pairs = (x, x), (x, y), (y, y), (x, e), (y, e)
    xx, xy, yy, xe, ye = (np.einsum("ij,ij->i", *pair) for pair in pairs)
    both, size = xx * yy - xy * xy, xx + yy
    tells = (both > EVEN * size * size) & (size > pixels * SLOPE / closer**2)
    tells &= light.cut(mask, across).sum(axis=1) > 0.9 * pixels
    place = np.flatnonzero(tells)
    column, row = (each / (across - 1) - 0.5 for each in (place % across, place // across))
    moved = (yy * xe - xy * ye)[tells] / both[tells], (xx * ye - xy * xe)[tells] / both[tells]
    return np.column_stack([*moved, column, row]).astype(np.float64)


def own(moves: Moves) -> Moves:
    """What is left of each when all have moved together: shifted, turned, stretched.

    By least squares with weights that spare those which do not.
    """
    places = np.column_stack([np.ones(len(moves)), moves[:, 2:]])
    left = moves.copy()
    for axis in (0, 1):
        weights = np.ones(len(moves))
        for _ in range(FITS):
            weighed = places * weights[:, None], moves[:, axis] * weights
            plane = np.linalg.lstsq(*weighed, rcond=None)[0]
            left[:, axis] = moves[:, axis] - places @ plane
            weights = 1 / np.sqrt(np.maximum(np.abs(left[:, axis]), SPARED))
    return left


def third_quarter(moves: Moves) -> float:
    """How far a quarter of the tiles at least have moved, in pixels; 0 where few tell."""
    if len(moves) < FEWEST:
        return 0.0
    return float(np.percentile(np.hypot(moves[:, 0], moves[:, 1]), 75))
