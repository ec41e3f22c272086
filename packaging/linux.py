"""From the one-folder bundle to what people install on Linux: a .deb, and a tarball to install.

Knows where files of a desktop program belong and what Debian wants to be told of them; what is in
the bundle is the spec's affair. Needs strip and readelf, and dpkg-deb for the .deb.
"""

from __future__ import annotations

import gzip
import hashlib
import importlib.metadata
import os
import platform
import re
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
RESOURCES = ROOT / "resources"
MAINTAINER = "The DupeViewer maintainers <maintainers@dupeviewer.invalid>"
DEBIAN_ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64"}
SUMMARY = "find duplicate photos and keep the best"
DESCRIPTION = """\
 DupeViewer finds photos that are there more than once: exact copies, and the
 same picture resized, saved again, converted, mirrored or turned. It shows
 them side by side, suggests which one to keep and why, and moves the ones
 that are picked to the trash, from where they can be put back.
 .
 It works offline and brings along what it needs of Python and Qt.
"""


def main() -> int:
    """Make all from build/dist into dist, and say what each weighs."""
    version = importlib.metadata.version("dupeviewer")
    bundle, work, target = ROOT / "build" / "dist" / "dupeviewer", ROOT / "build", ROOT / "dist"
    target.mkdir(exist_ok=True)
    _strip(bundle)
    print(f"{_weight(bundle):6.1f} MB  {bundle.relative_to(ROOT)}", flush=True)
    for file in make_all(bundle, version, work, target):
        print(f"{file.stat().st_size / 1e6:6.1f} MB  {file.relative_to(ROOT)}", flush=True)
    return 0


def make_all(bundle: Path, version: str, work: Path, target: Path) -> list[Path]:
    """The .deb, the tarball and their checksums, in that order."""
    makers = [make_tarball]
    if shutil.which("dpkg-deb"):
        makers.insert(0, make_deb)
    made = [make(bundle, version, work, target) for make in makers]
    sums = target / "SHA256SUMS"
    lines = [f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.name}\n" for file in made]
    sums.write_text("".join(lines), encoding="ascii")
    return [*made, sums]


def make_deb(bundle: Path, version: str, work: Path, target: Path) -> Path:
    root = _emptied(work / "deb")
    _furnish(bundle, root / "usr", program=root / "usr" / "lib" / "dupeviewer")
    documents = root / "usr" / "share" / "doc" / "dupeviewer"
    documents.mkdir(parents=True)
    (documents / "copyright").write_text(_copyright(), encoding="utf-8")
    _compress(ROOT / "CHANGELOG.md", documents / "changelog.gz")
    _level_rights(root)
    control = root / "DEBIAN" / "control"
    control.parent.mkdir()
    control.write_text(_control(version, root), encoding="utf-8")
    architecture = DEBIAN_ARCHITECTURES[platform.machine()]
    file = target / f"dupeviewer_{version}_{architecture}.deb"
    build = ["dpkg-deb", "--root-owner-group", "-Zxz", "--build"]
    subprocess.run([*build, str(root), str(file)], check=True, stdout=subprocess.DEVNULL)
    return file


def make_tarball(bundle: Path, version: str, work: Path, target: Path) -> Path:
    name = f"dupeviewer-{version}-linux-{platform.machine()}"
    root = _emptied(work / name)
    _furnish(bundle, root, program=root / "lib" / "dupeviewer")
    (root / "bin" / "dupeviewer").unlink()
    (root / "bin").rmdir()
    shutil.copy(ROOT / "packaging" / "install.sh", root / "install")
    (root / "install").chmod(0o755)
    shutil.copy(ROOT / "LICENSE", root)
    _level_rights(root)
    file = target / f"{name}.tar.xz"
    with tarfile.open(file, "w:xz", preset=6) as tar:
        tar.add(root, name, filter=_anonymous)
    return file


def _strip(bundle: Path) -> None:
    """Take symbols for debuggers from Python itself; wheels come without, and break by it."""
    inside = bundle / "_internal"
    for pattern in ("libpython*.so*", "python3.*/lib-dynload/*.so"):
        for file in inside.glob(pattern):
            subprocess.run(["strip", "--strip-unneeded", file], check=True)


def _weight(folder: Path) -> float:
    """In MB, links not followed."""
    return (
        sum(
            file.lstat().st_size
            for file in folder.rglob("*")
            if file.is_file() and not file.is_symlink()
        )
        / 1e6
    )


def _furnish(bundle: Path, prefix: Path, *, program: Path) -> None:
    """Everything but what only Debian wants, below /usr, ~/.local or the like."""
    shutil.copytree(bundle, program, symlinks=True)
    command = prefix / "bin" / "dupeviewer"
    command.parent.mkdir(parents=True)
    command.symlink_to(os.path.relpath(program / "dupeviewer", command.parent))
    share = prefix / "share"
    _copy(RESOURCES / "dupeviewer.desktop", share / "applications" / "dupeviewer.desktop")
    _copy(RESOURCES / "dupeviewer.metainfo.xml", share / "metainfo" / "dupeviewer.metainfo.xml")
    icons = share / "icons" / "hicolor"
    for picture in (RESOURCES / "icons").glob("dupeviewer-*.png"):
        size = picture.stem.removeprefix("dupeviewer-")
        _copy(picture, icons / f"{size}x{size}" / "apps" / "dupeviewer.png")
    _copy(RESOURCES / "icons" / "dupeviewer.svg", icons / "scalable" / "apps" / "dupeviewer.svg")
    manual = share / "man" / "man1" / "dupeviewer.1.gz"
    manual.parent.mkdir(parents=True)
    _compress(RESOURCES / "dupeviewer.1", manual)


def _control(version: str, root: Path) -> str:
    fields = {
        "Package": "dupeviewer",
        "Version": version,
        "Architecture": DEBIAN_ARCHITECTURES[platform.machine()],
        "Maintainer": MAINTAINER,
        "Installed-Size": str(round(_weight(root) * 1e6 / 1024)),
        "Depends": ", ".join(_dependencies(root)),
        "Recommends": "fonts-dejavu-core | fonts-noto-core, xdg-utils",
        "Section": "graphics",
        "Priority": "optional",
        "Description": f"{SUMMARY}\n{DESCRIPTION.rstrip()}",
    }
    return "".join(f"{name}: {value}\n" for name, value in fields.items())


def _dependencies(root: Path) -> list[str]:
    """The C library as new as is asked for, and packages with what the bundle does not hold."""
    listings = [_listing(file) for file in root.rglob("*") if _is_elf(file)]
    asked = {name for told in listings for name in re.findall(r"\(NEEDED\).*\[(.+)\]", told)}
    outside = asked - {file.name for file in root.rglob("*.so*")}
    packages = {_package_with(name) for name in outside} - {"libc6"}
    versions = {found for told in listings for found in re.findall(r"Name: GLIBC_([\d.]+)", told)}
    newest = max(versions, key=lambda version: [int(part) for part in version.split(".")])
    return [f"libc6 (>= {newest})", *sorted(packages)]


def _listing(file: Path) -> str:
    """Which libraries a file asks for, and which versions of their symbols."""
    words = ["readelf", "--dynamic", "--version-info", "--wide", str(file)]
    return subprocess.run(words, capture_output=True, text=True, check=True).stdout


def _package_with(library: str) -> str:
    """The Debian package of a library by its name; newer releases provide the older names."""
    places = [f"*/{library}"]
    asked = subprocess.run(
        ["dpkg-query", "--search", *places], capture_output=True, text=True, check=True
    )
    owners = [line.split(":", 1)[0] for line in asked.stdout.splitlines()]
    return min(owners, key=lambda name: (name.endswith("-dev"), "cross" in name, len(name)))


def _copyright() -> str:
    licence = (ROOT / "LICENSE").read_text(encoding="utf-8")
    holder = next(line for line in licence.splitlines() if line.startswith("Copyright"))
    terms = "\n".join(f" {line}" if line else " ." for line in licence.strip().splitlines()[4:])
    return (
        "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\n"
        "Upstream-Name: DupeViewer\n"
        "Comment: What is by others, and all texts of their licences, is told in\n"
        " /usr/lib/dupeviewer/_internal/THIRD-PARTY-NOTICES.txt\n\n"
        f"Files: *\n{holder.replace('Copyright', 'Copyright:', 1)}\nLicense: MIT\n{terms}\n"
    )


def _is_elf(file: Path) -> bool:
    if file.is_symlink() or not file.is_file():
        return False
    with file.open("rb") as opened:
        return opened.read(4) == b"\x7fELF"


def _level_rights(root: Path) -> None:
    """The same rights for everyone, whatever the builder's umask was."""
    for path in (root, *root.rglob("*")):
        if not path.is_symlink():
            runs = path.is_dir() or bool(path.stat().st_mode & 0o100)
            path.chmod(0o755 if runs else 0o644)


def _anonymous(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = "root"
    return entry


def _compress(source: Path, target: Path) -> None:
    with target.open("wb") as raw, gzip.GzipFile("", "wb", 9, raw, mtime=0) as zipped:
        zipped.write(source.read_bytes())


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copy(source, target)


def _emptied(folder: Path) -> Path:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder


if __name__ == "__main__":
    sys.exit(main())
