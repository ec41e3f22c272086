"""Whose work is in the bundle: each file's origin, and the licence texts that must go with it.

Knows installed distributions, Python itself and Debian's packages; a file of none of these fails
the build, so that nothing is passed on without its licence.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import sysconfig
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from importlib import metadata
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LICENCES = ROOT / "resources" / "licences"
ASSETS = ROOT / "dupeviewer" / "gui" / "assets"

# Wheels that come without the texts of their licences.
_TEXTS_OF_QT = [
    LICENCES / name for name in ("Qt.txt", "Qt-third-party.txt", "LGPL-3.0.txt", "GPL-3.0.txt")
]
_TEXTS_WE_KEEP = {"pyside6-essentials": _TEXTS_OF_QT, "shiboken6": _TEXTS_OF_QT}
_IS_TEXT = re.compile(r"(licen[cs]e|copying|notice|authors)", re.IGNORECASE)


class Unknown(Exception):
    """A bundled file of which nobody knows the licence."""


@dataclass(frozen=True, order=True)
class Component:
    """Something by others in the bundle, and the files that hold its licence."""

    name: str
    version: str
    licence: str
    texts: tuple[Path, ...]


def of(sources: Iterable[str]) -> list[Component]:
    """What these files, and the parts that every bundle has, come from; raises Unknown."""
    found = {found for source in sources if (found := _component(Path(source))) is not None}
    ours = {
        _python(),
        _distribution("pyinstaller"),
        Component("Lucide icons", "", "ISC, parts MIT", (ASSETS / "icons" / "LICENSE",)),
        Component(
            "Sample photos", "", "CC-BY, CC0, public domain", (ASSETS / "samples" / "NOTICE.md",)
        ),
    }
    return sorted(ours | found, key=lambda each: each.name.casefold())


def text(components: Iterable[Component]) -> str:
    """The notices as they lie in the bundle: a list, then every text once."""
    listed = list(components)
    lines = ["DupeViewer contains work by others:", ""]
    lines += [f"  {each.name} {each.version}: {each.licence}".rstrip() for each in listed]
    told: dict[str, list[str]] = {}
    for each in listed:
        for file in each.texts:
            content = file.read_text(encoding="utf-8", errors="replace").strip()
            told.setdefault(content, []).append(each.name)
    for content, names in told.items():
        lines += ["", "=" * 100, ", ".join(dict.fromkeys(names)), "=" * 100, "", content]
    return "\n".join(lines) + "\n"


def needed() -> set[str]:
    """The names of all distributions that are in what people install, by way of others too."""
    from packaging.requirements import Requirement

    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    found: set[str] = set()
    waiting: list[str] = [*project["dependencies"], *project["optional-dependencies"]["raw"]]
    while waiting:
        requirement = Requirement(waiting.pop())
        marker, name = requirement.marker, _plain(requirement.name)
        if name not in found and (marker is None or marker.evaluate({"extra": ""})):
            found.add(name)
            waiting += metadata.requires(name) or ()
    return found


def _component(source: Path) -> Component | None:
    """Where one file comes from; None for a file of our own."""
    path = source.resolve()
    if path.is_relative_to(ROOT / "dupeviewer") or path.is_relative_to(ROOT / "packaging"):
        return None
    owner = _owners().get(path)
    if owner is not None:
        return _distribution(owner)
    if any(path.is_relative_to(place) for place in _places_of_python()):
        return _python()
    return _system_package(path)


@cache
def _owners() -> dict[Path, str]:
    """Every installed file, and the distribution that brought it."""
    owners: dict[Path, str] = {}
    for distribution in metadata.distributions():
        home = os.path.realpath(str(distribution.locate_file("")))
        name = _plain(distribution.metadata["Name"])
        owners |= {
            Path(os.path.normpath(f"{home}/{file}")): name for file in distribution.files or ()
        }
    return owners


@cache
def _distribution(name: str) -> Component:
    distribution = metadata.distribution(name)
    about = distribution.metadata
    texts = _TEXTS_WE_KEEP.get(_plain(name)) or [
        Path(str(file.locate()))
        for file in distribution.files or ()
        if ".dist-info" in file.parts[0] and _IS_TEXT.search(file.name)
    ]
    if not texts:
        raise Unknown(f"{name} comes without the text of its licence: put it in {LICENCES}")
    told = about.json
    licence = told.get("license_expression") or _brief(str(told.get("license", "")))
    return Component(about["Name"], distribution.version, str(licence), tuple(sorted(texts)))


@cache
def _python() -> Component:
    version = sys.version.split()[0]
    for folder in (sysconfig.get_path("stdlib"), sys.base_prefix):
        file = Path(folder) / "LICENSE.txt"
        if file.exists():
            return Component("Python", version, "PSF-2.0", (file,))
    # Debian keeps it with the package.
    return Component("Python", version, "PSF-2.0", (_copyright(f"python3.{sys.version_info[1]}"),))


def _places_of_python() -> Iterator[Path]:
    yield Path(sys.base_prefix).resolve() / "lib"
    yield Path(sysconfig.get_path("stdlib")).resolve()
    if sys.platform == "win32":
        yield Path(sys.base_prefix).resolve()


@cache
def _system_package(path: Path) -> Component:
    """The Debian package of a library; /lib and /usr/lib are one place under two names."""
    if not shutil.which("dpkg-query"):
        raise Unknown(f"{path} is in the bundle, and nothing tells whose it is")
    for name in (str(path), str(path).removeprefix("/usr")):
        asked = subprocess.run(
            ["dpkg-query", "--search", name], capture_output=True, text=True, check=False
        )
        if asked.returncode == 0:
            package = asked.stdout.split(":", 1)[0]
            return Component(
                package, _debian_version(package), "see its text", (_copyright(package),)
            )
    raise Unknown(f"{path} is in the bundle, and no package owns it")


def _debian_version(package: str) -> str:
    query = ["dpkg-query", "--show", "--showformat=${Version}\n", package]
    return subprocess.run(query, capture_output=True, text=True, check=True).stdout.split()[0]


def _copyright(package: str) -> Path:
    file = Path("/usr/share/doc") / package / "copyright"
    if not file.exists():
        raise Unknown(f"{package} has no {file}")
    return file


def _brief(licence: str) -> str:
    """Some put the whole text where its name belongs."""
    return licence if licence and len(licence) < 150 and "\n" not in licence else "see its text"


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
