"""What a finished scan found, packed: an unchanged library is shown from this alone.

Knows rows of a listing by number; which listing they belong to is for the key to say.
"""

from __future__ import annotations

import hashlib
import marshal
import sys
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

import numpy as np

from dupeviewer.core.likeness.clustering import Link
from dupeviewer.core.photos.photo import Facts, Problem
from dupeviewer.core.photos.roll import Columns
from dupeviewer.core.storage.records import Numbers

_CHECKED = 16
_LOOKED_AT = 100
_MADE_BY = (4, marshal.version, sys.version_info[:2], Facts._fields)
_TAKEN = Facts._fields.index("taken")


class Answer(NamedTuple):
    """The rows that are in links, copies too, with what is known of them; and the links.

    `links` has a line for each, in the columns of `Link`; `problems` are of rows that are no
    photos, `misnamed` are rows whose name says another format than they have.
    """

    rows: Numbers
    links: Numbers
    digests: Sequence[str | None]
    facts: Columns
    problems: Sequence[tuple[int, Problem, str]]
    misnamed: Mapping[int, str]


def pack(answer: Answer) -> bytes:
    """Columns in marshal, many times as quick as JSON; guarded, as it trusts what it is given."""
    columns = [_shared(each) for number, each in enumerate(answer.facts) if number != _TAKEN]
    data = marshal.dumps(
        (
            _MADE_BY,
            answer.rows.astype(np.int32).tobytes(),
            answer.links.astype(np.int32).tobytes(),
            list(answer.digests),
            columns,
            answer.facts[_TAKEN].tobytes(),
            [(row, problem.value, message) for row, problem, message in answer.problems],
            dict(answer.misnamed),
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
    _, rows, links, digests, columns, taken, problems, misnamed = content
    columns.insert(_TAKEN, np.frombuffer(taken, dtype="datetime64[us]"))
    return Answer(
        _numbers(rows),
        _numbers(links).reshape(-1, len(Link._fields)),
        digests,
        columns,
        [(row, Problem(value), message) for row, value, message in problems],
        misnamed,
    )


def _check(data: bytes) -> bytes:
    return hashlib.blake2b(data, digest_size=_CHECKED).digest()


def _numbers(data: bytes) -> Numbers:
    return np.frombuffer(data, dtype=np.int32).astype(np.int64)


def _shared(values: Sequence[Any]) -> list[Any]:  # Any: a column of facts
    """The same, with equal values made one, which marshal writes once; numbers are short."""
    if all(value is None or isinstance(value, int) for value in values[:_LOOKED_AT]):
        return list(values)
    same: dict[object, object] = {}
    return [same.setdefault(value, value) for value in values]
