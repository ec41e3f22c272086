"""What a finished scan found, packed: an unchanged library is shown from this alone.

Knows rows of a listing by number; which listing they belong to is for the key to say.
"""

from __future__ import annotations

import hashlib
import marshal
import sys
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from itertools import chain, islice
from typing import Any, NamedTuple

import numpy as np

from dupeviewer.core.likeness.cluster import Kind
from dupeviewer.core.likeness.clustering import Link
from dupeviewer.core.photos.photo import Facts, Problem

Group = tuple[Sequence[int], Sequence[Link]]
"""The rows of a cluster and the links among them, those of exact copies too."""

_CHECKED = 16
_MADE_BY = (2, marshal.version, sys.version_info[:2], Facts._fields)
_KINDS = tuple(Kind)
_TAKEN = Facts._fields.index("taken")


class Answer(NamedTuple):
    """The groups of a scan, what is known of the rows in them, and the rows that are no photos.

    `digests` and `facts` are in the order of `rows_of(groups)`.
    """

    groups: list[Group]
    digests: Sequence[str | None]
    facts: Sequence[Facts]
    problems: list[tuple[int, Problem, str]]


def rows_of(groups: Sequence[Group]) -> list[int]:
    return [row for rows, _ in groups for row in rows]


def pack(answer: Answer) -> bytes:
    """Columns in marshal, many times as quick as JSON; guarded, as it trusts what it is given."""
    groups = answer.groups
    links = list(chain.from_iterable(links for _, links in groups))
    columns = list(map(list, zip(*answer.facts, strict=True)))
    if columns:
        columns[_TAKEN] = [taken and taken.isoformat() for taken in columns[_TAKEN]]
    data = marshal.dumps(
        (
            _MADE_BY,
            _numbers(len(rows) for rows, _ in groups),
            _numbers(rows_of(groups)),
            _numbers(len(links) for _, links in groups),
            _numbers(chain.from_iterable(links)),
            list(answer.digests),
            list(map(_shared, columns)),
            [(row, problem.value, message) for row, problem, message in answer.problems],
        )
    )
    return _check(data) + data


def unpack(packed: bytes) -> Answer | None:
    """None for what is damaged, or was packed by another Python."""
    data = packed[_CHECKED:]
    if packed[:_CHECKED] != _check(data):
        return None
    content = marshal.loads(data)  # noqa: S302 - checked, and our own
    if content[0] != _MADE_BY:
        return None
    _, sizes, rows, lengths, links, digests, columns, problems = content
    if columns:
        columns[_TAKEN] = [taken and datetime.fromisoformat(taken) for taken in columns[_TAKEN]]
    return Answer(
        list(zip(_cut(_read(rows), sizes), _cut(_links(links), lengths), strict=True)),
        digests,
        list(map(Facts._make, zip(*columns, strict=True))),
        [(row, Problem(value), message) for row, value, message in problems],
    )


def _check(data: bytes) -> bytes:
    return hashlib.blake2b(data, digest_size=_CHECKED).digest()


def _numbers(numbers: Iterable[int]) -> bytes:
    return np.fromiter(numbers, dtype=np.int32).tobytes()


def _read(data: bytes) -> list[int]:
    numbers: list[int] = np.frombuffer(data, dtype=np.int32).tolist()
    return numbers


def _links(data: bytes) -> list[Link]:
    a, b, distance, difference, kind, *rest = (
        np.frombuffer(data, dtype=np.int32).reshape(-1, len(Link._fields)).T.tolist()
    )
    kinds = [_KINDS[each] for each in kind]
    return list(map(Link, a, b, distance, difference, kinds, *rest))


def _cut(values: Sequence[Any], lengths: bytes) -> Iterator[Sequence[Any]]:  # Any: rows or links
    """The values in pieces of these lengths."""
    remaining = iter(values)
    return (list(islice(remaining, length)) for length in _read(lengths))


def _shared(values: Sequence[Any]) -> list[Any]:  # Any: a column of facts
    """The same, with equal values made one, which marshal writes once."""
    same: dict[object, object] = {}
    return [same.setdefault(value, value) for value in values]
