"""What a finished scan found, packed: an unchanged library is shown from this alone.

Knows rows of a listing by number; which listing they belong to is for the key to say.
"""

from __future__ import annotations

import hashlib
import marshal
import sys
from collections.abc import Sequence
from datetime import datetime
from typing import Any, NamedTuple

from dupeviewer.core.likeness.cluster import Kind
from dupeviewer.core.likeness.clustering import Link
from dupeviewer.core.photos.photo import Facts, Problem

Group = tuple[Sequence[int], Sequence[Link]]
"""The rows of a cluster and the links among them, those of exact copies too."""

_CHECKED = 16
_KINDS = tuple(Kind)
_MADE_BY = marshal.version, sys.version_info[:2]


class Answer(NamedTuple):
    """The groups of a scan, what is known of the rows in them, and the rows that are no photos.

    `about` is in the order of `rows_of(groups)`.
    """

    groups: list[Group]
    about: list[tuple[str | None, Facts | None]]
    problems: list[tuple[int, Problem, str]]


def rows_of(groups: Sequence[Group]) -> list[int]:
    return [row for rows, _ in groups for row in rows]


def pack(answer: Answer) -> bytes:
    """Marshal, as it is ten times as quick as JSON; guarded, as it trusts what it is given."""
    same: dict[object, object] = {}  # equal texts are packed once
    data = marshal.dumps(
        (
            _MADE_BY,
            [(tuple(rows), [tuple(map(int, link)) for link in links]) for rows, links in answer[0]],
            [(digest, facts and _plain(facts, same)) for digest, facts in answer.about],
            [(row, problem.value, message) for row, problem, message in answer.problems],
        )
    )
    return _check(data) + data


def unpack(packed: bytes) -> Answer | None:
    """None for what is damaged, or was packed by another Python."""
    data = packed[_CHECKED:]
    if packed[:_CHECKED] != _check(data):
        return None
    made_by, groups, about, problems = marshal.loads(data)  # noqa: S302 - checked, and our own
    if made_by != _MADE_BY:
        return None
    return Answer(
        [
            (rows, [Link(a, b, d, e, _KINDS[kind], turn) for a, b, d, e, kind, turn in links])
            for rows, links in groups
        ],
        [(digest, facts and _facts(facts)) for digest, facts in about],
        [(row, Problem(value), message) for row, value, message in problems],
    )


def _check(data: bytes) -> bytes:
    return hashlib.blake2b(data, digest_size=_CHECKED).digest()


_TAKEN = Facts._fields.index("taken")


def _plain(facts: Facts, same: dict[object, object]) -> tuple[object, ...]:
    return tuple(
        value.isoformat() if isinstance(value, datetime) else same.setdefault(value, value)
        for value in facts
    )


def _facts(values: tuple[Any, ...]) -> Facts:  # Any: as they were packed
    taken = values[_TAKEN]
    if taken is None:
        return Facts._make(values)
    return Facts._make((*values[:_TAKEN], datetime.fromisoformat(taken), *values[_TAKEN + 1 :]))
