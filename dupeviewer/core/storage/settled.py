"""What a finished scan made certain, packed, so that a later one compares only what is new.

Knows photos by the number of their state; which of them are still there is for others to say.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from dupeviewer.core.likeness.cluster import Kind
from dupeviewer.core.likeness.clustering import Link
from dupeviewer.core.storage.records import Numbers

_CHECKED = 16
_KINDS = tuple(Kind)
_WIDTH = len(Link._fields)


@dataclass(frozen=True, slots=True)
class Settled:
    """Photos that were compared each with each, by state, and all links found among them.

    Links name photos by their place here. Those of `parts` came of a second look at parts of
    photos; None where there was none.
    """

    states: Numbers
    wholes: Sequence[Link]
    parts: Sequence[Link] | None


def pack(settled: Settled) -> bytes:
    parts = settled.parts
    head = [len(settled.states), len(settled.wholes), -1 if parts is None else len(parts)]
    links = np.array([*settled.wholes, *(parts or ())], dtype=np.int32)
    columns = (np.array(head, dtype=np.int64), settled.states.astype(np.int64), links)
    data = b"".join(column.tobytes() for column in columns)
    return _check(data) + data


def unpack(packed: bytes) -> Settled | None:
    """None for what is damaged."""
    data = packed[_CHECKED:]
    if packed[:_CHECKED] != _check(data):
        return None
    states, wholes, parts = np.frombuffer(data, np.int64, 3).tolist()
    found = _links(data[8 * (3 + states) :])
    return Settled(
        np.frombuffer(data, np.int64, states, 8 * 3),
        found[:wholes],
        None if parts < 0 else found[wholes:],
    )


def _check(data: bytes) -> bytes:
    return hashlib.blake2b(data, digest_size=_CHECKED).digest()


def _links(data: bytes) -> list[Link]:
    columns = np.frombuffer(data, np.int32).reshape(-1, _WIDTH).T.tolist()
    a, b, distance, difference, kind, *rest = columns
    return list(map(Link, a, b, distance, difference, map(_KINDS.__getitem__, kind), *rest))
