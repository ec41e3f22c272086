"""Sentences as text in a file, so that they can be told later in any language.

Knows how the values of a sentence are written; what it says is core's affair.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Sequence
from datetime import datetime

from dupeviewer.core.photos.photo import FileId, Photo
from dupeviewer.core.sentences import Dimensions, Sentence, Template, Values, Word

logger = logging.getLogger(__name__)


def pack(said: Sequence[Sentence]) -> str:
    """Photos are written as their paths."""
    return json.dumps(
        [[s.template.name, {name: _plain(value) for name, value in s.values}] for s in said]
    )


def unpack(text: str | None) -> tuple[Sentence, ...]:
    """Nothing where nothing was written, or something that this version does not know."""
    try:
        return tuple(
            Sentence(Template[name], tuple((key, _value(v)) for key, v in values.items()))
            for name, values in json.loads(text or "[]")
        )
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        logger.info("a reason can't be told: %s", error)
        return ()


def _plain(value: Values) -> object:
    match value:
        case Photo():
            return {"photo": value.path}
        case Dimensions(width, height):
            return {"pixels": [width, height]}
        case Word():
            return {"word": value.name}
        case datetime():
            return {"moment": value.isoformat()}
        case int() | float() | str():
            return value
        case _:
            return [_plain(part) for part in value]


def _value(plain: object) -> Values:
    match plain:
        case {"photo": str(path)}:
            return Photo(path, 0, 0, FileId(0, 0))
        case {"pixels": [int(width), int(height)]}:
            return Dimensions(width, height)
        case {"word": str(name)}:
            return Word[name]
        case {"moment": str(text)}:
            return datetime.fromisoformat(text)
        case int() | float() | str():
            return plain
        case list():
            return tuple(_value(part) for part in plain)  # type: ignore[return-value]  # all of one kind
        case _:
            raise TypeError(f"no value: {plain!r}")
