"""What people install: its icons, its entries, its licences, and that it comes and goes cleanly.

Those marked `bundle` start what `packaging/dev.py bundle` built; the others need no build.
"""

from __future__ import annotations

import ast
import importlib.util
import os
import re
import shutil
import subprocess
import sys
import tarfile
import xml.etree.ElementTree as ET
from configparser import ConfigParser
from pathlib import Path
from types import ModuleType

import pytest
from PIL import Image, ImageChops, ImageStat

import dupeviewer
from dupeviewer.__main__ import _COMMANDS
from tests.gallery import Gallery

ROOT = Path(__file__).resolve().parent.parent
RESOURCES = ROOT / "resources"
ON_LINUX = sys.platform.startswith("linux")
BUDGET_MB = 190

on_linux = pytest.mark.skipif(not ON_LINUX, reason="for Linux")


def room(name: str) -> ModuleType:
    """A module of packaging, which is no package."""
    spec = importlib.util.spec_from_file_location(
        f"dupeviewer_{name}", ROOT / "packaging" / f"{name}.py"
    )
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


# Icons


@pytest.mark.parametrize("size", [16, 22, 24, 32, 48, 64, 128, 256, 512])
def test_each_icon_is_what_its_master_gives(size: int, qapp: object) -> None:
    with Image.open(RESOURCES / "icons" / f"dupeviewer-{size}.png") as picture:
        there = picture.convert("RGBA")

    drawn = room("icons").drawn(size)

    off = ImageStat.Stat(ImageChops.difference(there, drawn)).mean
    assert there.size == (size, size)
    assert max(off) < 1.5


def test_windows_and_macos_have_icons_of_all_sizes() -> None:
    with Image.open(RESOURCES / "icons" / "dupeviewer.ico") as ico:
        assert {16, 20, 24, 32, 40, 48, 64, 256} <= {width for width, _ in ico.info["sizes"]}
    with Image.open(RESOURCES / "icons" / "dupeviewer.icns") as icns:
        assert (512, 512, 2) in icns.info["sizes"]


def test_the_window_has_the_icon_in_small_and_large(qapp: object) -> None:
    from dupeviewer.gui import theme

    sizes = {size.width() for size in theme.app_icon().availableSizes()}

    assert {16, 24, 32, 48, 64, 128, 256} <= sizes


# What the desktop is told


def entry() -> dict[str, str]:
    parser = ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment,method-assign] # as its documentation says
    parser.read(RESOURCES / "dupeviewer.desktop", encoding="utf-8")
    return dict(parser["Desktop Entry"])


def test_folders_can_be_opened_with_it_and_dropped_on_its_icon() -> None:
    assert entry()["MimeType"].split(";")[:-1] == ["inode/directory"]
    assert entry()["Exec"] == "dupeviewer %F"


@pytest.mark.parametrize(
    "command",
    [
        ["desktop-file-validate", "dupeviewer.desktop"],
        ["appstreamcli", "validate", "--no-net", "dupeviewer.metainfo.xml"],
        ["man", "--warnings", "--local-file", "dupeviewer.1"],
    ],
)
def test_what_the_desktop_reads_is_valid(command: list[str]) -> None:
    if shutil.which(command[0]) is None:
        pytest.skip(f"{command[0]} is not here")

    done = subprocess.run(command, cwd=RESOURCES, capture_output=True, text=True, check=False)

    assert (done.returncode, done.stderr) == (0, "")


def test_the_manual_page_tells_of_every_command() -> None:
    page = (RESOURCES / "dupeviewer.1").read_text(encoding="utf-8")

    assert [name for name in sorted(_COMMANDS) if f"\n.B {name}\n" not in page] == []


def test_the_version_is_the_same_everywhere() -> None:
    version = dupeviewer.__version__
    releases = ET.parse(RESOURCES / "dupeviewer.metainfo.xml").findall("releases/release")
    changes = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    manifest = next((ROOT / "packaging" / "flatpak").glob("*.yml")).read_text(encoding="utf-8")

    listed = re.findall(r"^## \[([\d.]+)\] - (\d{4}-\d\d-\d\d)$", changes, re.MULTILINE)
    assert listed[0] == (version, releases[0].get("date"))
    assert releases[0].get("version") == version
    assert f"DupeViewer {version}" in (RESOURCES / "dupeviewer.1").read_text(encoding="utf-8")
    assert f"dupeviewer-{version}-linux" in manifest


# Licences


def listed_works() -> set[str]:
    """What THIRD-PARTY.md names in the first column of its table."""
    lines = (ROOT / "THIRD-PARTY.md").read_text(encoding="utf-8").splitlines()
    cells = [line.split("|")[1].strip() for line in lines if line.startswith("| ")]
    return {cell for cell in cells[1:] if cell == cell.lower() and " " not in cell}


def test_the_work_of_others_is_listed_and_nothing_else() -> None:
    assert listed_works() == room("notices").needed() | {"pyinstaller"}


def test_each_distribution_comes_with_the_text_of_its_licence() -> None:
    notices = room("notices")

    for name in notices.needed():
        texts = notices._distribution(name).texts
        assert max(text.stat().st_size for text in texts) > 500


def test_a_file_of_which_nobody_knows_the_licence_stops_the_build(tmp_path: Path) -> None:
    notices = room("notices")
    stray = tmp_path / "libstray.so"
    stray.write_bytes(b"\x7fELF")

    with pytest.raises(notices.Unknown, match=r"libstray\.so"):
        notices._component(stray)


def test_a_text_that_two_works_share_is_given_once(tmp_path: Path) -> None:
    notices = room("notices")
    licence = tmp_path / "LICENSE"
    licence.write_text("Permission is granted")
    works = [notices.Component(name, "1", "MIT", (licence,)) for name in ("one", "two")]

    told = notices.text(works)

    assert told.count("Permission is granted") == 1
    assert "one, two" in told


# Only this computer


_NETWORK = re.compile(r"(asyncio|ftplib|http|requests|smtplib|ssl|urllib\.request|xmlrpc)\b")
_OF_THIS_COMPUTER = {"QLocalServer", "QLocalSocket"}


def test_nothing_in_the_program_can_reach_a_network() -> None:
    found = []
    for path in sorted((ROOT / "dupeviewer").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_bytes())):
            match node:
                case ast.Import(names=names):
                    wrong = {each.name for each in names if _NETWORK.match(each.name)}
                case ast.ImportFrom(module="PySide6.QtNetwork", names=names):
                    wrong = {each.name for each in names} - _OF_THIS_COMPUTER
                case ast.ImportFrom(module=str(module)):
                    wrong = {module} if _NETWORK.match(module) else set()
                case _:
                    continue
            found += [f"{path.name}: {name}" for name in sorted(wrong)]

    assert found == []


# Coming and going, with a stand-in for the program


@pytest.fixture
def stand_in(tmp_path: Path) -> Path:
    """A bundle of one file, which is a real program of this system."""
    bundle = tmp_path / "bundle"
    (bundle / "_internal").mkdir(parents=True)
    shutil.copy(shutil.which("true") or "/bin/true", bundle / "dupeviewer")
    return bundle


def files_below(folder: Path) -> list[str]:
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())


@on_linux
def test_the_tarball_installs_into_a_home_and_goes_without_a_trace(
    stand_in: Path, tmp_path: Path
) -> None:
    file = room("linux").make_tarball(stand_in, "1.2.3", tmp_path / "work", tmp_path)
    with tarfile.open(file) as tar:
        tar.extractall(tmp_path, filter="data")
    unpacked = tmp_path / file.name.removesuffix(".tar.xz")
    prefix = tmp_path / "a home" / ".local"
    environment = {**os.environ, "PREFIX": str(prefix)}

    subprocess.run([unpacked / "install"], env=environment, check=True, stdout=subprocess.DEVNULL)
    there = files_below(prefix)
    desktop = (prefix / "share/applications/dupeviewer.desktop").read_text()
    subprocess.run([prefix / "bin" / "dupeviewer"], check=True)
    remove = [str(prefix / "lib" / "dupeviewer" / "install"), "--remove"]
    subprocess.run(remove, env=environment, check=True, stdout=subprocess.DEVNULL)

    assert "share/icons/hicolor/256x256/apps/dupeviewer.png" in there
    assert f'Exec="{prefix}/bin/dupeviewer" %F' in desktop
    assert [name for name in files_below(prefix) if not name.endswith("cache")] == []


@on_linux
@pytest.mark.skipif(
    not all(map(shutil.which, ("dpkg-deb", "dpkg-query", "readelf"))), reason="needs Debian's tools"
)
def test_the_deb_holds_the_program_and_asks_for_what_it_links_to(
    stand_in: Path, tmp_path: Path
) -> None:
    file = room("linux").make_deb(stand_in, "1.2.3", tmp_path / "work", tmp_path)

    def ask(*words: str) -> str:
        asked = subprocess.run(["dpkg-deb", *words], capture_output=True, text=True, check=True)
        return asked.stdout

    assert ask("--field", str(file), "Version").strip() == "1.2.3"
    assert ask("--field", str(file), "Depends").startswith("libc6 (>= 2.")
    listing = ask("--contents", str(file))
    for place in (
        "usr/bin/dupeviewer -> ../lib/dupeviewer/dupeviewer",
        "usr/share/applications/dupeviewer.desktop",
        "usr/share/metainfo/dupeviewer.metainfo.xml",
        "usr/share/man/man1/dupeviewer.1.gz",
        "usr/share/doc/dupeviewer/copyright",
        "usr/share/icons/hicolor/scalable/apps/dupeviewer.svg",
        "usr/share/icons/hicolor/16x16/apps/dupeviewer.png",
    ):
        assert f"./{place}\n" in listing
    assert not re.search(r" (?!root/root)\w+/\w+ +\d", listing)


# The bundle itself


@pytest.fixture
def bundle() -> Path:
    folder = ROOT / "build" / "dist" / "dupeviewer"
    if not folder.is_dir():
        pytest.fail("there is no bundle: python3 packaging/dev.py bundle makes it")
    return folder


@pytest.fixture
def program(bundle: Path) -> str:
    return str(bundle / ("dupeviewer-cli.exe" if os.name == "nt" else "dupeviewer"))


@pytest.mark.bundle
def test_the_bundle_is_within_its_budget(bundle: Path) -> None:
    sizes = {f: f.stat().st_size for f in bundle.rglob("*") if f.is_file() and not f.is_symlink()}

    assert sum(sizes.values()) / 1e6 < BUDGET_MB


@pytest.mark.bundle
def test_the_bundle_holds_nothing_that_is_not_used(bundle: Path) -> None:
    unwanted = re.compile(
        r"scipy/|pywt|cv2|imagehash|pytest|tkinter|_ssl|libssl|libcrypto|Qt6?(Qml|Quick|OpenGL|Pdf|"
        r"Sql|Test|Xml)|plugins/(imageformats|tls|networkinformation|sqldrivers|generic)"
    )
    names = [path.relative_to(bundle).as_posix() for path in bundle.rglob("*")]

    assert [name for name in names if unwanted.search(name) and "openblas" not in name] == []
    assert [
        str(path) for path in bundle.rglob("*") if path.is_symlink() and not path.exists()
    ] == []


@pytest.mark.bundle
def test_the_bundle_tells_whose_work_it_contains(bundle: Path) -> None:
    told = (bundle / "_internal" / "THIRD-PARTY-NOTICES.txt").read_text(encoding="utf-8").casefold()

    plain = re.sub(r"[-_.]+", "-", told)
    assert [name for name in listed_works() if f"  {name} " not in plain] == []


@pytest.mark.bundle
def test_the_command_line_works_from_the_bundle(program: str, tmp_path: Path) -> None:
    gallery = Gallery(tmp_path / "photos")
    gallery.twins(gallery.photo("a.jpg"))
    gallery.photo("beside.webp")  # which another process of the program reads
    result = tmp_path / "result.json"

    def run(*words: str) -> str:
        done = subprocess.run([program, *words], capture_output=True, text=True, check=True)
        return done.stdout

    assert run("--version") == f"dupeviewer {dupeviewer.__version__}\n"
    assert "scan" in run("--help")
    run("scan", str(gallery.folder), "--json", str(result), "--quiet")
    assert "Would move" in run("trash", str(result), "--dry-run")


@pytest.mark.bundle
def test_the_window_opens_from_the_bundle_and_takes_folders(bundle: Path, tmp_path: Path) -> None:
    program = bundle / ("dupeviewer.exe" if os.name == "nt" else "dupeviewer")

    assert room("smoke").trouble([str(program), str(tmp_path)]) is None
