"""R5: what a suggestion says of two photos is true of them, and nothing speaks against it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from itertools import combinations
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from dupeviewer.core import sentences
from dupeviewer.core.likeness.cluster import Cluster, Kind, Match
from dupeviewer.core.photos.photo import Companion, Facts, FileId, Photo
from dupeviewer.core.review import advantages, keeper
from dupeviewer.core.sentences import Sentence, Template

DATES = (datetime(2015, 1, 1), datetime(2019, 7, 12, 14, 2))  # noqa: DTZ001 - as cameras write them
MINUTE = 60_000_000_000

some_facts = st.builds(
    Facts,
    width=st.sampled_from([1600, 2000, 4000]),
    height=st.just(3000),
    format=st.sampled_from(["JPEG", "JPEG", "HEIC", "PNG", "GIF", "RAW", "TIFF"]),
    quality=st.sampled_from([None, 45, 70, 92]),
    taken=st.sampled_from([None, *DATES]),
    camera=st.sampled_from([None, "Canon"]),
    location=st.sampled_from([None, (43.7, 11.2)]),
    software=st.sampled_from([None, "GIMP 2.10", "Firmware 1.0"]),
    caption=st.sampled_from([None, "Nonna"]),
    keywords=st.sampled_from([(), ("sea",)]),
    rating=st.sampled_from([None, 0, 5]),
    detail_width=st.sampled_from([None, 700, 1500, 4000]),
)


@st.composite
def photos(draw: st.DrawFn, number: int) -> Photo:
    folder = draw(st.sampled_from(["/p", "/p/Downloads", "/q/r"]))
    path = f"{folder}/IMG_{number}{draw(st.sampled_from(['', ' (1)', ' copy']))}.jpg"
    beside = draw(st.sampled_from([(), (), (Companion(f"{path}.mov", 1, 1),)]))
    age = draw(st.integers(0, 2))
    id_ = FileId(1, number + 1)
    return Photo(path, 1_000, (9 - age) * MINUTE, id_, beside, facts=draw(some_facts))


@st.composite
def clusters(draw: st.DrawFn) -> Cluster:
    count = draw(st.integers(2, 4))
    found = sorted((draw(photos(n)) for n in range(count)), key=lambda photo: photo.path)
    hub = draw(st.sampled_from(found))
    kinds = st.sampled_from([Kind.EXACT, Kind.SAME, Kind.SAME, Kind.EDITED])
    matches = [
        Match(a, b, 4, draw(st.integers(1, 3)), draw(kinds))
        for a, b in combinations(found, 2)
        if hub in (a, b) or draw(st.booleans())
    ]
    return Cluster(tuple(found), tuple(matches))


Values = Mapping[str, Any]  # Any: whatever a sentence is filled with
Check = Callable[[Facts, Facts, Values], bool]


def lost_is_told(ours: Facts, theirs: Facts, said: Values) -> bool:
    known, theirs_known = advantages.known_words(ours), advantages.known_words(theirs)
    return bool(said["facts"]) and all(w in known and w not in theirs_known for w in said["facts"])


def pixels_are_told(ours: Facts, theirs: Facts, said: Values) -> bool:
    sizes = advantages.dimensions(ours), advantages.dimensions(theirs)
    return (said["a"], said["b"]) == sizes and ours.pixels > theirs.pixels


TRUE_OF_FACTS: Mapping[Template, Check] = {
    Template.PIXELS: pixels_are_told,
    Template.SLIGHTLY_MORE_PIXELS: pixels_are_told,
    Template.COMPRESSION: lambda n, m, said: (said["a"], said["b"]) == (n.quality, m.quality),
    Template.LOSSLESS: lambda n, m, said: (n.format, said["b"]) == (said["format"], m.quality),
    Template.METADATA: lost_is_told,
    Template.HEIC_LOST: lost_is_told,
    Template.HEIC: lambda n, m, _: (n.format, m.format) == ("HEIC", "JPEG"),
    Template.RAW: lambda n, m, said: (n.format, m.format) == ("RAW", said["format"]),
    Template.DERIVED_PNG: lambda n, m, _: (n.format, m.format) == ("JPEG", "PNG"),
    Template.FROM_CAMERA: lambda n, m, said: bool(n.camera) and m.software == said["software"],
    Template.FULL_COLOUR: lambda n, m, _: n.format != "GIF" == m.format,
    Template.ENLARGED: lambda n, m, _: n.pixels < m.pixels,
    Template.NO_MORE_DETAIL: lambda n, m, _: n.pixels < m.pixels,
    Template.TAKEN_EARLIER: lambda n, m, said: (said["a"], said["b"]) == (n.taken, m.taken),
}


def is_true(reason: Sentence, keep: Photo, gone: Photo, match: Match) -> bool:
    """Whether this says something of these two photos that is so."""
    said: Values = dict(reason.values)
    if said.get("n", keep) != keep or said.get("m", gone) != gone:
        return False
    match reason.template:
        case Template.EXACT | Template.EXACT_COPY:
            return match.kind is Kind.EXACT
        case Template.OLDER:
            return bool(said["a"] < said["b"] and keep.mtime_ns < gone.mtime_ns)
        case Template.TIDIER_NAME:
            return (said["a"], said["b"]) == (keep.name, gone.name)
        case Template.TIDIER_FOLDER:
            return (said["a"], said["b"]) == (keep.folder, gone.folder)
        case Template.COMPANIONS:
            return bool(keep.companions) and said["files"] == (f"{keep.name}.mov",)
        case Template.CENTRE:
            return bool(said["a"] > said["b"])
        case Template.EQUAL | Template.WIDER:
            return True
    ours, theirs = keep.facts, gone.facts
    assert ours is not None
    assert theirs is not None
    return TRUE_OF_FACTS[reason.template](ours, theirs, said)


@given(clusters())
def test_r5_for_each_photo_to_trash_a_reason_says_what_is_true_of_both(among: Cluster) -> None:
    found = keeper.verdict(among)

    if isinstance(found, keeper.Suggestion):
        for gone in found.trash:
            match = among.between(found.keep, gone)
            assert match is not None
            assert any(is_true(reason, found.keep, gone, match) for reason in found.reasons)


@given(clusters())
def test_r5_nothing_that_is_known_speaks_for_a_photo_to_trash(among: Cluster) -> None:
    found = keeper.verdict(among)

    if isinstance(found, keeper.Suggestion):
        for gone in found.trash:
            match = among.between(found.keep, gone)
            assert match is not None
            assert not advantages.found(match, gone, found.keep)


@given(photos(0), photos(1))
def test_r5_two_photos_with_evidence_for_each_are_left_to_the_user(a: Photo, b: Photo) -> None:
    first, second = sorted((a, b), key=lambda photo: photo.path)
    match = Match(first, second, 4, 2, Kind.SAME)
    speaks_for_both = all(
        advantages.found(match, n, m) for n, m in ((first, second), (second, first))
    )

    found = keeper.verdict(Cluster((first, second), (match,)))

    assert isinstance(found, keeper.Conflict) is speaks_for_both
    if isinstance(found, keeper.Conflict):
        one, other, close = found.reasons
        assert {one.photos[0], other.photos[0]} == {first, second}
        assert close.template is Template.TOO_CLOSE


def test_r5_a_date_that_is_not_there_is_not_named() -> None:
    """Of RAW files a missing date is no evidence, as it may only not be read."""
    raw = Facts(4000, 3000, "RAW")
    dated, undated = (
        Photo(f"/p/{name}.dng", 1_000, MINUTE, FileId(1, n), facts=facts)
        for n, (name, facts) in enumerate((("b", raw._replace(taken=DATES[0])), ("a", raw)), 1)
    )
    among = Cluster((undated, dated), (Match(undated, dated, 4, 2, Kind.SAME),))

    (reason,) = keeper.verdict(among).reasons

    text = sentences.named(reason, among.photos)
    assert text == "b.dng still has its date; a.dng doesn't."


@given(clusters())
def test_r5_every_value_of_a_reason_can_be_read_in_its_sentence(among: Cluster) -> None:
    number = {photo.path: place for place, photo in enumerate(among.photos, 1)}

    for reason in keeper.verdict(among).reasons:
        text = sentences.numbered(reason, lambda photo: number[photo.path])
        assert "{" not in text
        assert text.endswith(".")
