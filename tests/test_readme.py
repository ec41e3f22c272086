"""What the README says of Python: every example is run as it stands there."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

import dupeviewer
from tests.gallery import Gallery

README = Path(__file__).resolve().parents[1] / "README.md"
IMAGEDEDUP = {"a.jpg": "bfbf3a383c3870e0", "b.jpg": "bfbf3a383c3870e1", "c.jpg": "40c0c5c7c3c78f1f"}


def section() -> str:
    text = README.read_text("utf-8")
    return text[text.index("## From Python") : text.index("## How fast it is")]


@pytest.fixture
def album(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    gallery = Gallery(tmp_path / "Pictures")
    photo = gallery.photo("large.jpg")
    gallery.half(photo, "small.jpg")
    gallery.photo("other.jpg", 7)
    Path(photo).rename(tmp_path / "photo.jpg")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_the_examples_do_what_is_said_of_them(album: Path) -> None:
    names: dict[str, object] = {}

    for example in re.findall(r"```python\n(.*?)```", section(), re.DOTALL):
        exec(example, names)

    prints = names["prints"]
    assert isinstance(prints, dict)
    near = dupeviewer.find_duplicates(prints, max_distance=10)
    assert near["photo.jpg"] == ["Pictures/small.jpg"]
    assert len(json.loads((album / "found.json").read_text("ascii"))) == 2


def test_the_calls_that_are_named_are_there() -> None:
    named = set(re.findall(r"`dupeviewer\.(\w+)\(", section()))

    assert named == set(dupeviewer.__all__) - {"find_similar"}


def test_fingerprints_of_imagededup_are_compared_as_they_are() -> None:
    found = dupeviewer.find_duplicates(IMAGEDEDUP, max_distance=10, scores=True)

    assert found == {"a.jpg": [("b.jpg", 1)], "b.jpg": [("a.jpg", 1)], "c.jpg": []}
