"""How reasons are written: by number on screen, by name on the command line, in any language."""

from __future__ import annotations

import string
from datetime import datetime

import pytest

from dupeviewer.core import sentences
from dupeviewer.core.photos.photo import FileId, Photo
from dupeviewer.core.sentences import Dimensions, Template, Voice, Word, say


def photo(path: str) -> Photo:
    return Photo(path, 1, 1, FileId(1, hash(path)))


A, B, C = photo("/x/IMG_4471.HEIC"), photo("/x/IMG_4471 (1).jpg"), photo("/y/z.jpg")
PIXELS = say(Template.PIXELS, n=A, x=6.35, a=Dimensions(4032, 3024), b=Dimensions(1600, 1200))
METADATA = say(Template.METADATA, n=A, m=B, facts=(Word.DATE, Word.CAMERA, Word.LOCATION))


def number_of(photo: Photo) -> int:
    return [A, B, C].index(photo) + 1


def test_on_screen_photos_go_by_their_number() -> None:
    assert (
        sentences.numbered(METADATA, number_of)
        == "Photo 1 still has its date, camera and location; photo 2 doesn't."
    )


def test_on_the_command_line_photos_go_by_their_name() -> None:
    assert (
        sentences.named(PIXELS, [A, B])
        == "IMG_4471.HEIC has 6.3× more pixels (4032 × 3024 vs 1600 × 1200)."
    )


def test_photos_of_one_name_are_told_apart_by_their_folders() -> None:
    here, there, deeper = photo("/p/a/1.jpg"), photo("/p/b/1.jpg"), photo("/q/b/1.jpg")
    sentence = say(Template.EXACT_COPY, n=here, m=there)

    assert (
        sentences.named(sentence, [here, there, deeper])
        == "p/b/1.jpg is identical to a/1.jpg, byte for byte."
    )


def test_several_photos_are_listed() -> None:
    sentence = say(Template.MANY_LOSE_NOTHING, n=A, m=(B, C))

    assert (
        sentences.numbered(sentence, number_of)
        == "If photos 2 and 3 go you lose nothing that photo 1 doesn't have."
    )
    assert (
        sentences.named(sentence, [A, B, C])
        == "If IMG_4471 (1).jpg and z.jpg go you lose nothing that IMG_4471.HEIC doesn't have."
    )


@pytest.mark.parametrize("template", Template)
def test_every_template_can_be_told_with_names_alone(template: Template) -> None:
    fields = {name for _, name, _, _ in string.Formatter().parse(template.value) if name}
    sentence = say(template, **dict.fromkeys(fields, C))

    told = sentences.named(sentence, [A, B, C])

    assert told.count("z.jpg") == template.value.count("{")
    assert "hoto z.jpg" not in told
    assert told.endswith(".")


def test_another_language_fills_the_same_placeholders() -> None:
    german = {
        Template.METADATA.value: "Foto {m} fehlt, was Foto {n} hat: {facts}.",
        "date": "Datum",
        "camera": "Kamera",
        "location": "Ort",
    }
    voice = Voice(translate=german.__getitem__, listed=" + ".join)

    assert (
        sentences.numbered(METADATA, number_of, voice)
        == "Foto 2 fehlt, was Foto 1 hat: Datum + Kamera + Ort."
    )


def test_numbers_and_moments_are_written_as_the_voice_does() -> None:
    voice = Voice(number=lambda x: f"{x:.1f}".replace(".", ","), moment=lambda t: f"{t:%d.%m.%Y}")
    dated = say(Template.ONLY_DATE, m=A, value=datetime(2019, 7, 12))  # noqa: DTZ001

    assert sentences.numbered(PIXELS, number_of, voice).startswith("Photo 1 has 6,3× more")
    assert sentences.numbered(dated, number_of, voice).endswith("date taken 12.07.2019.")


def test_a_sentence_without_its_values_cannot_be_made() -> None:
    with pytest.raises(ValueError, match="METADATA"):
        say(Template.METADATA, n=A, m=B)


@pytest.mark.parametrize("name", ["a\n\x1b[2Jb.jpg", "a\udcffb.jpg", "a\u202egpj.exe.jpg"])
def test_a_name_cannot_upset_a_terminal(name: str) -> None:
    odd = photo(f"/x/{name}")

    told = sentences.named(say(Template.PROTECTED_STAYS, n=odd), [odd, A])

    assert told.isprintable()
    assert told.encode()


def test_braces_in_a_caption_are_only_text() -> None:
    sentence = say(Template.ONLY_CAPTION, m=A, value="{n} {0} %s")

    assert sentences.numbered(sentence, number_of) == "Only photo 1 has the caption ‘{n} {0} %s’."


def test_a_long_caption_is_shortened() -> None:
    told = sentences.numbered(say(Template.ONLY_CAPTION, m=A, value="x" * 5000), number_of)

    assert len(told) < 200
    assert "x…’" in told


@pytest.mark.parametrize(
    ("bytes_", "text"),
    [
        (0, "0 bytes"),
        (1, "1 byte"),
        (999, "999 bytes"),
        (34_400, "34 KB"),
        (999_499, "999 KB"),
        (999_500, "1.0 MB"),
        (14_200_000, "14.2 MB"),
        (999_960_000, "1.0 GB"),
        (6_800_000_000, "6.8 GB"),
        (2_000_000_000_000_000, "2000.0 TB"),
    ],
)
def test_sizes_are_written_in_decimal_units(bytes_: int, text: str) -> None:
    assert sentences.size(bytes_) == text
