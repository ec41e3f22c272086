"""The rules of the house that import contracts cannot see, read from the syntax tree.

Knows names and calls; what a module does with them is for its own tests.
"""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "dupeviewer"
OPENING = "dupeviewer/core/photos/opening.py"
DECODING = "dupeviewer/core/photos/decoding.py"  # opens what it has packed itself
KNOWING = (OPENING, DECODING, *(f"dupeviewer/core/photos/{n}.py" for n in ("metadata", "pixels")))
TRASH = "dupeviewer/core/trash/"
CACHES = (
    "dupeviewer/core/storage/",
    "dupeviewer/gui/thumbnails.py",
    "dupeviewer/gui/start/demo.py",
)
THUMBNAILS = "dupeviewer/gui/thumbnails.py"
KEEPSAKES = "dupeviewer/gui/history/keepsakes.py"
LONGEST_MODULE = 400
VAGUE_NAMES = {"utils", "util", "helpers", "helper", "common", "manager", "base"}

Finder = Callable[[ast.AST], bool]


def _modules(folder: Path = PACKAGE) -> list[Path]:
    return sorted(folder.rglob("*.py"))


def _name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def _places(found: Finder, *, outside: tuple[str, ...]) -> list[str]:
    """Where in the package this is found, but for the rooms that may."""
    return [
        f"{_name(path)}:{getattr(node, 'lineno', 0)}"
        for path in _modules()
        if not _name(path).startswith(outside)
        for node in ast.walk(ast.parse(path.read_bytes()))
        if found(node)
    ]


def _imported(node: ast.AST) -> Iterator[str]:
    """The dotted names of what an import statement asks for."""
    match node:
        case ast.Import(names=names):
            yield from (alias.name for alias in names)
        case ast.ImportFrom(module=str(module), names=names, level=0):
            yield from (f"{module}.{alias.name}" for alias in names)


def _imports(*packages: str) -> Finder:
    return lambda node: any(name.split(".")[0] in packages for name in _imported(node))


def _dotted(node: ast.expr) -> str:
    match node:
        case ast.Name(id=name):
            return name
        case ast.Attribute(value=value, attr=name):
            return f"{_dotted(value)}.{name}"
    return ""


# Pictures

_PICTURE_OPENERS = {
    "Image.open",
    "PIL.Image.open",
    "cv2.imdecode",
    "cv2.imread",
    "pi_heif.from_pillow",
    "pi_heif.open_heif",
    "pi_heif.read_heif",
    "pi_heif.register_heif_opener",
}
_PICTURE_CLASS = re.compile(r"^PIL\.\w+Plugin\b|ImageFile$")
_QT_PIXELS = {"QImage", "QPixmap"}
_QT_LOADERS = {"fromData", "load", "loadFromData"}


def _opens_a_picture(node: ast.AST) -> bool:
    if _PICTURE_OPENERS.intersection(_imported(node)):
        return True
    if not isinstance(node, ast.Call):
        return False
    name = _dotted(node.func)
    return name in _PICTURE_OPENERS or _PICTURE_CLASS.search(name) is not None


def _imports_a_picture_class(node: ast.AST) -> bool:
    """A class of Pillow's opens a file when it is called, also under another name."""
    return any(_PICTURE_CLASS.search(name) for name in _imported(node))


def _loads_qt_pixels(node: ast.AST) -> bool:
    """A QImageReader, or a QImage or QPixmap that is made from a file or from its bytes."""
    if not isinstance(node, ast.Call):
        return False
    name = _dotted(node.func)
    if name.split(".")[-1] == "QImageReader":
        return True
    if name.split(".")[-1] in _QT_PIXELS:
        return len(node.args) == 1 and _reads_as_a_path(node.args[0])
    owner, _, method = name.rpartition(".")
    return method in _QT_LOADERS and owner.split(".")[-1] in _QT_PIXELS


def _reads_as_a_path(node: ast.expr) -> bool:
    match node:
        case ast.Constant(value=str()) | ast.JoinedStr():
            return True
        case ast.Call(func=function):
            return _dotted(function) in {"str", "os.fspath", "os.path.join"}
    return "path" in _dotted(node).split(".")[-1].lower()


def test_pictures_are_opened_in_one_place() -> None:
    assert _places(_opens_a_picture, outside=(OPENING, DECODING)) == []


def test_only_those_who_look_into_pictures_know_their_classes() -> None:
    assert _places(_imports_a_picture_class, outside=KNOWING) == []


def test_qt_reads_no_pictures_but_those_we_have_made() -> None:
    assert _places(_loads_qt_pixels, outside=(OPENING, THUMBNAILS, KEEPSAKES)) == []


@pytest.mark.parametrize(
    "code",
    [
        "Image.open(path)",
        "PIL.Image.open(path)",
        "from PIL.Image import open",
        "from pi_heif import open_heif",
        "cv2.imread(name)",
        "JpegImageFile(file)",
    ],
)
def test_an_opened_picture_is_seen(code: str) -> None:
    assert _is_found(_opens_a_picture, code)


@pytest.mark.parametrize(
    "code", ["from PIL import JpegImagePlugin", "from PIL.PngImagePlugin import PngImageFile"]
)
def test_an_imported_class_of_pictures_is_seen(code: str) -> None:
    assert _is_found(_imports_a_picture_class, code)


@pytest.mark.parametrize(
    "code", ["QImageReader(x)", "QImage(photo.path)", "QtGui.QPixmap(f'{a}')", "QImage.fromData(b)"]
)
def test_a_picture_loaded_by_qt_is_seen(code: str) -> None:
    assert _is_found(_loads_qt_pixels, code)


@pytest.mark.parametrize("code", ["QImage(size, form)", "QPixmap(image)", "json.load(file)"])
def test_pixels_from_memory_are_allowed(code: str) -> None:
    assert not _is_found(_loads_qt_pixels, code)


# Files that move or go

_REMOVERS = {
    "move",
    "remove",
    "removedirs",
    "rename",
    "renames",
    "replace",
    "rmdir",
    "rmtree",
    "unlink",
}
_PATH_REMOVERS = {"rename", "rmdir", "rmtree", "unlink"}


def _removes(node: ast.AST) -> bool:
    """A call that takes a file from its place; text and dataclasses may still be replaced."""
    if any(name in _qualified_removers() for name in _imported(node)):
        return True
    if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
        return False
    owner, method = _dotted(node.func.value), node.func.attr
    if f"{owner}.{method}" in _qualified_removers() or method in _PATH_REMOVERS:
        return True
    return method == "replace" and len(node.args) == 1 and not node.keywords


def _qualified_removers() -> set[str]:
    return {f"{owner}.{name}" for owner in ("os", "shutil") for name in _REMOVERS}


def test_only_the_trash_and_the_caches_remove_files() -> None:
    assert _places(_removes, outside=(TRASH, *CACHES)) == []


@pytest.mark.parametrize(
    "code",
    [
        "os.remove(path)",
        "shutil.rmtree(folder)",
        "Path(path).unlink()",
        "from os import unlink",
        "source.replace(target)",
        "shutil.move(a, b)",
    ],
)
def test_a_removal_is_seen(code: str) -> None:
    assert _is_found(_removes, code)


@pytest.mark.parametrize(
    "code",
    [
        "text.replace('a', 'b')",
        "replace(review, marks=marks)",
        "dataclasses.replace(value, a=1)",
        "review.replace(value, a=1)",
        "marks.remove(mark)",
    ],
)
def test_what_removes_no_file_is_allowed(code: str) -> None:
    assert not _is_found(_removes, code)


def test_only_the_trash_imports_send2trash() -> None:
    assert _places(_imports("send2trash"), outside=(TRASH,)) == []


def _is_found(found: Finder, code: str) -> bool:
    return any(found(node) for node in ast.walk(ast.parse(code)))


# Rooms


def test_modules_stay_short() -> None:
    lengths = {_name(path): len(path.read_bytes().splitlines()) for path in _modules()}

    assert {name: count for name, count in lengths.items() if count > LONGEST_MODULE} == {}


def test_modules_are_named_for_what_they_know() -> None:
    files = [*_modules(), *_modules(ROOT / "tests"), *_modules(ROOT / "packaging")]
    words = {_name(path): {path.stem, path.parent.name} for path in files}

    assert [name for name, parts in words.items() if parts & VAGUE_NAMES] == []


def test_every_module_says_what_it_knows() -> None:
    silent = [_name(p) for p in _modules() if not ast.get_docstring(ast.parse(p.read_bytes()))]

    assert silent == []


def test_core_and_the_command_line_import_no_qt() -> None:
    found = _places(_imports("PySide6", "shiboken6"), outside=("dupeviewer/gui/",))

    assert found == []


@pytest.mark.parametrize("module", ["dupeviewer", "dupeviewer.__main__", "dupeviewer.cli"])
def test_importing_is_light(module: str) -> None:
    heavy = "{'PySide6', 'shiboken6', 'scipy', 'pywt', 'imagehash'}"
    code = f"import sys, {module}; print(sorted({heavy} & sys.modules.keys()))"
    run = [sys.executable, "-c", code]

    done = subprocess.run(run, capture_output=True, text=True, cwd=ROOT, check=False)

    assert (done.stdout.strip(), done.stderr) == ("[]", "")


def test_packaging_is_no_package() -> None:
    """It would stand before the library of that name."""
    assert not (ROOT / "packaging" / "__init__.py").exists()


# What the project says

_ELSEWHERE = re.compile(
    r"(pypi|pythonhosted|npmjs|crates|docker|ghcr|artifactory|deb\.debian)\.(org|com|io)\b"
    r"|(index|registry)[-_]url|find[-_]links|\.\./shared|/work\b/",
    re.IGNORECASE,
)


def _texts() -> Iterator[tuple[str, str]]:
    git = shutil.which("git")
    if git is None or not (ROOT / ".git").exists():
        pytest.skip("not a git checkout: which files belong to the project is unknown")
    command = [git, "-c", "safe.directory=*", "ls-files", "-z"]
    listed = subprocess.run(command, capture_output=True, cwd=ROOT, check=True)
    for name in filter(None, listed.stdout.decode().split("\0")):
        content = (ROOT / name).read_bytes() if (ROOT / name).is_file() else b""
        if b"\0" not in content:
            yield name, content.decode("utf-8")


def test_nothing_names_a_registry_or_a_place_outside() -> None:
    found = [
        f"{name}: {match.group()}" for name, text in _texts() if (match := _ELSEWHERE.search(text))
    ]

    assert found == []
