"""The sentences on files that could not be read: how much is left, and what they were made of."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from dupeviewer.core.photos import decoding, problems
from dupeviewer.core.photos.photo import Problem
from tests.gallery import Gallery


@pytest.mark.parametrize("name", ["a.jpg", "a.png", "a.webp"])
@pytest.mark.parametrize("share", [0.3, 0.7])
def test_of_a_file_that_ends_too_early_it_is_said_how_much_can_be_read(
    gallery: Gallery, name: str, share: float
) -> None:
    sentence = refused(cut(gallery.photo(name, 3), share))

    found = re.fullmatch(r"The file ends too early \((\d+) % readable\)\.", sentence)
    assert found is not None, sentence
    assert abs(int(found[1]) - 100 * share) < 12


@pytest.mark.parametrize(("name", "options"), [("a.jpg", {"progressive": True}), ("a.gif", {})])
def test_where_this_is_not_known_nothing_is_claimed(
    gallery: Gallery, name: str, options: dict[str, bool]
) -> None:
    assert refused(cut(gallery.photo(name, 3, **options), 0.5)) == "The file ends too early."


@pytest.mark.parametrize(("share", "percent"), [(0.999, "99"), (0.43, "43"), (0.004, None)])
def test_it_is_never_all_or_nothing(share: float, percent: str | None) -> None:
    _, filled = problems.parted(str(problems.ends_early(share)))

    assert filled.get("percent") == percent


@pytest.mark.parametrize(
    ("template", "filled"),
    [
        (problems.ENDS_EARLY, {"percent": "43"}),
        (problems.OF_FORMAT, {"format": "Matroska or WebM"}),
        (problems.OF_KIND, {"format": "JPEG 2000"}),
        (problems.WANTS_DECODER, {"format": "DNG", "how": 'pip install "dupeviewer[raw]"'}),
        (problems.OTHERWISE, {"why": "Too many open files"}),
    ],
)
def test_a_filled_sentence_is_parted_again(template: str, filled: dict[str, str]) -> None:
    assert problems.parted(template.format(**filled)) == (template, filled)


@pytest.mark.parametrize("sentence", [*problems.SENTENCES.values(), problems.SET_ASIDE])
def test_a_sentence_with_nothing_to_fill_in_is_its_own_template(sentence: str) -> None:
    assert problems.parted(sentence) == (sentence, {})


def cut(path: str, share: float) -> str:
    data = Path(path).read_bytes()
    Path(path).write_bytes(data[: int(share * len(data))])
    return path


def refused(path: str) -> str:
    with pytest.raises(decoding.Undecodable) as caught:
        decoding.small(path)
    assert caught.value.reason is Problem.TRUNCATED
    return str(caught.value)
