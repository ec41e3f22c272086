"""Makes the sample photos that `dupeviewer --demo` opens: originals with facts, and their twins.

Knows the recipe of each bundled picture; run it again after changing the recipe or a master.
Dates, cameras, places and captions written here are invented, so that suggestions have facts.
"""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PIL import ExifTags, Image, ImageOps

ROOT = Path(__file__).resolve().parent.parent
MASTERS = ROOT / "resources" / "samples"
DEMO = ROOT / "dupeviewer" / "gui" / "assets" / "samples"

LONG_EDGE = 1200
CAMERA = ("Alba", "Alba R2")
PHONE = ("Lumo", "Lumo 5")


@dataclass(frozen=True)
class Original:
    """A picture as the camera wrote it, with what the camera knew."""

    path: str
    master: str
    taken: str
    place: tuple[float, float] | None = None
    caption: str | None = None
    device: tuple[str, str] = CAMERA


@dataclass(frozen=True)
class Twin:
    """A picture made from another of the set; `how` ends up in the NOTICE."""

    path: str
    of: str
    how: str
    make: Callable[[Path, Path], None]


def copied(source: Path, target: Path) -> None:
    shutil.copyfile(source, target)


def messenger(source: Path, target: Path) -> None:
    """Small, compressed hard and stripped of all facts, as messengers do."""
    picture = ImageOps.exif_transpose(Image.open(source))
    picture.thumbnail((800, 800), Image.Resampling.LANCZOS)
    picture.save(target, quality=75, optimize=True)


def converted(source: Path, target: Path) -> None:
    """The same pixels in the format of the target's suffix, without facts."""
    Image.open(source).convert("RGB").save(target, quality=84, optimize=True)


def mirrored(source: Path, target: Path) -> None:
    ImageOps.mirror(Image.open(source)).save(target, quality=82, optimize=True)


def grey(source: Path, target: Path) -> None:
    ImageOps.grayscale(Image.open(source)).save(target, quality=85, optimize=True)


def cropped(source: Path, target: Path) -> None:
    """A tenth off the left and the right, a twentieth off the top."""
    picture = Image.open(source)
    width, height = picture.size
    box = (width // 10, height // 20, width - width // 10, height)
    picture.crop(box).save(target, quality=88, optimize=True)


def turned(source: Path, target: Path) -> None:
    """Stored lying on its side, with a tag that tells how to stand it up."""
    picture = Image.open(source)
    exif = picture.getexif()
    exif[ExifTags.Base.Orientation] = 6
    lying = picture.transpose(Image.Transpose.ROTATE_90)
    lying.save(target, quality=84, optimize=True, exif=exif)


ORIGINALS = (
    Original(
        "Camera/IMG_2041.JPG",
        "picosdeeuropa_by_Aitzol_Berasategi.jpg",
        "2019:07:12 10:02:41",
        (43.1968, -4.8517),
        "The path above the refuge",
    ),
    Original(
        "Camera/IMG_2043.JPG",
        "life_by_Aitzol_Berasategi.jpg",
        "2019:07:12 14:25:08",
        (43.2031, -4.8102),
    ),
    Original(
        "Camera/IMG_2050.JPG",
        "sunset_by_Aitzol_Berasategi.jpg",
        "2019:07:13 21:31:55",
        (43.0714, -2.6893),
    ),
    Original(
        "Camera/IMG_2051.JPG",
        "aitzgorri_by_Aitzol_Berasategi.jpg",
        "2019:10:20 11:47:30",
        (42.9507, -2.3246),
    ),
    Original(
        "Camera/IMG_2077.JPG",
        "friends_by_Aitzol_Berasategi.jpg",
        "2019:10:21 16:03:12",
        (43.0581, -2.4127),
        "Waiting at the window",
    ),
    Original("Camera/IMG_2101.JPG", "motorcycle_left.jpg", "2019:11:02 15:20:10"),
    Original("Camera/IMG_2102.JPG", "motorcycle_right.jpg", "2019:11:02 15:20:11"),
    Original("Camera/IMG_2120.JPG", "chelsea.jpg", "2019:11:09 09:12:44"),
    Original("Camera/IMG_2133.JPG", "Wine_by_Jakkub_Mede.jpg", "2019:12:24 19:40:00"),
    Original(
        "Phone backup/20190714_200315.avif",
        "seeding_by_Clements_Engelhardt.jpg",
        "2019:07:14 20:03:15",
        (43.2655, -2.9243),
        device=PHONE,
    ),
    Original("Phone backup/20190802_084410.jpg", "coffee.jpg", "2019:08:02 08:44:10", device=PHONE),
    Original(
        "Phone backup/20190915_120733.jpg",
        "china.jpg",
        "2019:09:15 12:07:33",
        (39.9988, 116.2688),
        "Summer Palace",
        PHONE,
    ),
    Original("Family album/Dahlia.jpg", "flower.jpg", "2019:09:01 17:55:20"),
)

TWINS = (
    Twin("Phone backup/IMG_2041 (1).JPG", "Camera/IMG_2041.JPG", "exact copy", copied),
    Twin("Phone backup/IMG_2077.JPG", "Camera/IMG_2077.JPG", "turned by its EXIF tag", turned),
    Twin(
        "Downloads/IMG-20190712-WA0003.jpg",
        "Camera/IMG_2041.JPG",
        "resized, recompressed, facts stripped",
        messenger,
    ),
    Twin(
        "Downloads/IMG-20190712-WA0007.jpg",
        "Camera/IMG_2043.JPG",
        "resized, recompressed, facts stripped",
        messenger,
    ),
    Twin(
        "Downloads/20190714_200315.jpg",
        "Phone backup/20190714_200315.avif",
        "converted to JPEG, facts stripped",
        converted,
    ),
    Twin("Downloads/sunset-crop.jpg", "Camera/IMG_2050.JPG", "cropped", cropped),
    Twin("Downloads/cat in grey.jpg", "Camera/IMG_2120.JPG", "greyscale", grey),
    Twin("Downloads/cat.png", "Camera/IMG_2120.JPG", "converted to PNG, facts stripped", converted),
    Twin("Downloads/coffee-mirrored.jpg", "Phone backup/20190802_084410.jpg", "mirrored", mirrored),
    Twin(
        "Family album/Dogs at the window.jpg",
        "Camera/IMG_2077.JPG",
        "exact copy",
        copied,
    ),
    Twin(
        "Family album/Summer Palace.jpg",
        "Phone backup/20190915_120733.jpg",
        "exact copy",
        copied,
    ),
)


def build(masters: Path, folder: Path) -> None:
    """Write the whole set and its NOTICE into `folder`, which is made anew."""
    if folder.exists():
        shutil.rmtree(folder)
    for original in ORIGINALS:
        _write_original(original, masters, folder)
    for twin in TWINS:
        target = folder / twin.path
        target.parent.mkdir(parents=True, exist_ok=True)
        twin.make(folder / twin.of, target)
    (folder / "NOTICE.md").write_text(_notice(masters), encoding="utf-8")


def _write_original(original: Original, masters: Path, folder: Path) -> None:
    target = folder / original.path
    target.parent.mkdir(parents=True, exist_ok=True)
    picture = Image.open(masters / original.master)
    picture.thumbnail((LONG_EDGE, LONG_EDGE), Image.Resampling.LANCZOS)
    quality = 70 if target.suffix == ".avif" else 85
    picture.save(target, quality=quality, optimize=True, exif=_exif(original).tobytes())


def _exif(original: Original) -> Image.Exif:
    exif = Image.Exif()
    exif[ExifTags.Base.Make], exif[ExifTags.Base.Model] = original.device
    exif[ExifTags.Base.DateTime] = original.taken
    if original.caption:
        exif[ExifTags.Base.ImageDescription] = original.caption
    details = exif.get_ifd(ExifTags.IFD.Exif)
    details[ExifTags.Base.DateTimeOriginal] = original.taken
    details[ExifTags.Base.DateTimeDigitized] = original.taken
    if original.place:
        latitude, longitude = original.place
        exif.get_ifd(ExifTags.IFD.GPSInfo).update(
            {
                ExifTags.GPS.GPSLatitudeRef: "N" if latitude >= 0 else "S",
                ExifTags.GPS.GPSLatitude: _degrees(latitude),
                ExifTags.GPS.GPSLongitudeRef: "E" if longitude >= 0 else "W",
                ExifTags.GPS.GPSLongitude: _degrees(longitude),
            }
        )
    return exif


def _degrees(value: float) -> tuple[float, float, float]:
    """Degrees, minutes and seconds, as EXIF wants them."""
    minutes, seconds = divmod(round(abs(value) * 3600), 60)
    degrees, minutes = divmod(minutes, 60)
    return float(degrees), float(minutes), float(seconds)


def _notice(masters: Path) -> str:
    rows = [(o.path, o.master, f"{LONG_EDGE} px at most, facts invented") for o in ORIGINALS]
    master_of = {o.path: o.master for o in ORIGINALS}
    rows += [(t.path, master_of[t.of], f"{t.how}, of {t.of}") for t in TWINS]
    lines = [
        (masters / "NOTICE.md").read_text(encoding="utf-8"),
        "## The sample photos in this folder",
        "",
        "Changed by us from the photographs above; `packaging/samples.py` makes them.",
        "Their dates, cameras, places and captions are invented.",
        "",
        "| picture | photograph | what was done |",
        "|---|---|---|",
        *(f"| {path} | {master} | {how} |" for path, master, how in rows),
        "",
    ]
    return "\n".join(lines)


if __name__ == "__main__":
    build(MASTERS, DEMO)
    size = sum(file.stat().st_size for file in DEMO.rglob("*") if file.is_file())
    sys.stdout.write(f"{len(ORIGINALS) + len(TWINS)} pictures, {size / 1e6:.1f} MB in {DEMO}\n")
