"""Claims on sentences in a file: they come back as they were, and what is unknown is left out."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from dupeviewer.core import sentences
from dupeviewer.core.photos.photo import FileId, Photo
from dupeviewer.core.sentences import Dimensions, Sentence, Template, Word
from dupeviewer.core.storage import telling

ONE, OTHER = (Photo(f"/p/{name}", 0, 0, FileId(0, 0)) for name in ("a\udcff.jpg", "b.jpg"))


@pytest.mark.parametrize(
    "sentence",
    [
        sentences.say(Template.EXACT),
        sentences.say(Template.EXACT_COPY, n=ONE, m=OTHER),
        sentences.say(Template.PIXELS, n=ONE, x=4.5, a=Dimensions(40, 30), b=Dimensions(20, 15)),
        sentences.say(Template.METADATA, n=ONE, m=OTHER, facts=(Word.DATE, Word.CAMERA)),
        sentences.say(Template.MANY_LOSE_NOTHING, n=ONE, m=(OTHER, ONE)),
        sentences.say(
            Template.OLDER,
            n=ONE,
            a=datetime(2019, 7, 12, tzinfo=UTC),
            b=datetime(2020, 1, 1, tzinfo=UTC),
        ),
        sentences.say(Template.FOLDER, a="~/Pictures", b="~/Downloads"),
    ],
    ids=lambda sentence: sentence.template.name,
)
def test_a_sentence_comes_back_as_it_was(sentence: Sentence) -> None:
    assert telling.unpack(telling.pack([sentence])) == (sentence,)


@pytest.mark.parametrize(
    "text",
    [None, "", "{", "[]", '[["NO_SUCH_TEMPLATE", {}]]', '[["PIXELS", {}]]', '[["EXACT", 3]]', "5"],
)
def test_what_is_not_known_is_left_out(text: str | None) -> None:
    assert telling.unpack(text) == ()
