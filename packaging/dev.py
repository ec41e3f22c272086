"""Sets DupeViewer up on a machine that has only Python, then runs, tests or checks it.

Knows the environment, Qt's system libraries and the tools; needs nothing that is not in the
standard library, and says so plainly where a machine lacks something it may not install.
"""

import ctypes
import hashlib
import importlib.util
import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

if sys.version_info < (3, 11):  # noqa: UP036 - the message is for whoever has an older one
    sys.exit(
        "DupeViewer needs Python 3.11 or newer; this is %d.%d (%s)."  # noqa: UP031
        % (*sys.version_info[:2], sys.executable)
    )

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import NamedTuple, NoReturn

ROOT = Path(__file__).resolve().parent.parent
BUILD = ROOT / "build"
DIST = ROOT / "dist"
BENCHMARKS = ROOT / "tests" / "benchmarks"
HEADLESS = {"QT_QPA_PLATFORM": "offscreen"}

# What PySide6-Essentials loads and does not bring along: library -> Debian package.
QT_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
}
FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts")
FONT_PACKAGE = "fonts-dejavu-core"


Words = Sequence[str | Path]


class Environment(NamedTuple):
    """A virtual environment, and which of pyproject's extras it holds."""

    folder: Path
    extra: str

    @property
    def scripts(self) -> Path:
        return self.folder / ("Scripts" if os.name == "nt" else "bin")

    @property
    def python(self) -> Path:
        return self.scripts / ("python.exe" if os.name == "nt" else "python")

    @property
    def stamp(self) -> Path:
        return self.folder / "dupeviewer-installed"


OURS = Environment(ROOT / ".venv", "dev")
BUNDLER = Environment(BUILD / "venv", "bundle")
PYTHON = OURS.python


class Failed(Exception):
    """Ends the program: a sentence for the person, and the exit status."""

    def __init__(self, message: str, status: int = 1) -> None:
        super().__init__(message)
        self.status = status


# Commands


def run(words: Sequence[str]) -> int:
    ours, command_line = _split(words)
    offscreen = "--offscreen" in ours
    if command_line is not None:
        _install()
        return _status(_dupeviewer(command_line))

    if not offscreen and not _has_screen():
        raise Failed(
            "There is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set). Instead:\n"
            f"  {_this('run', '--offscreen')}    the window, drawn but not shown\n"
            f"  {_this('run', '--', 'scan', 'FOLDER')}    the command line"
        )
    _install()
    if not _install_qt_libraries():
        return 1
    folders = [word for word in ours if word != "--offscreen"]
    return _status(_dupeviewer(folders), environment=HEADLESS if offscreen else {})


def test(words: Sequence[str]) -> int:
    _install()
    _install_qt_libraries()
    return _status(_pytest(words), environment=HEADLESS, folder=ROOT)


def check(words: Sequence[str]) -> int:
    steps: dict[str, Words] = {
        "lint": [PYTHON, "-m", "ruff", "check", "."],
        "format": [PYTHON, "-m", "ruff", "format", "--check", "."],
        "types": [PYTHON, "-m", "mypy"],
        "imports": [OURS.scripts / "lint-imports", "--no-logo"],
        "tests": _pytest([]),
    }
    names = _chosen(words, steps, "check")
    _install()
    if "tests" in names:
        _install_qt_libraries()

    failed = []
    for name in names:
        _say(f"{name}: {_shown(steps[name])}")
        if _status(steps[name], environment=HEADLESS, folder=ROOT):
            failed.append(name)
    _say(f"failed: {', '.join(failed)}" if failed else f"passed: {', '.join(names)}")
    return 1 if failed else 0


def bench(words: Sequence[str]) -> int:
    files = [path for path in sorted(BENCHMARKS.glob("*.py")) if not path.stem.startswith("_")]
    names = _chosen([Path(word).stem for word in words], [path.stem for path in files], "bench")
    if not names:
        raise Failed(f"There are no benchmarks in {BENCHMARKS}.")
    _install()
    _install_qt_libraries()
    for name in names:
        _say(f"benchmark: {name}")
        main = f"import sys; from tests.benchmarks import {name}; sys.exit({name}.main())"
        _do([PYTHON, "-c", main], environment=HEADLESS, folder=ROOT)
    return 0


def bundle(words: Sequence[str]) -> int:
    """The one-folder program; on Linux also the .deb, the tarball and their checksums."""
    if words:
        raise Failed("bundle takes no words.", 2)
    _install(BUNDLER)
    if not _install_qt_libraries() or not _install_packers():
        return 1
    spec = ROOT / "packaging" / "dupeviewer.spec"
    places: Words = ["--distpath", BUILD / "dist", "--workpath", BUILD / "work"]
    quietly = ["--noconfirm", "--log-level", "ERROR"]
    _say("Collecting the program; this takes a minute.")
    packed_once = {"PYINSTALLER_ZLIB_COMPRESSION_LEVEL": "0"}  # unpacking would slow every start
    _do(
        [BUNDLER.python, "-m", "PyInstaller", *quietly, *places, spec],
        environment=packed_once,
        folder=ROOT,
    )
    if not sys.platform.startswith("linux"):
        _say(f"The program is in {BUILD / 'dist'}; packaging/README.md tells how to go on from it.")
        return 0
    _do([BUNDLER.python, ROOT / "packaging" / "linux.py"], folder=ROOT)
    return 0


class Command(NamedTuple):
    do: Callable[[Sequence[str]], int]
    usage: str
    purpose: str


COMMANDS = {
    "run": Command(
        run, "[--offscreen] [FOLDER ...] | -- WORDS ...", "open the window, or the command line"
    ),
    "test": Command(test, "[PYTEST WORDS ...]", "run the whole suite, without a screen"),
    "check": Command(
        check, "[lint|format|types|imports|tests ...]", "all that a change must pass, or some"
    ),
    "bench": Command(bench, "[NAME ...]", "run the benchmarks in tests/benchmarks, or some"),
    "bundle": Command(bundle, "", "build what people install, into dist"),
}


def main(words: Sequence[str]) -> int:
    if not words or words[0] not in COMMANDS:
        print(f"usage: {_this('COMMAND')}\n")
        for name, command in COMMANDS.items():
            print(f"  {name} {command.usage}\n      {command.purpose}")
        return 0 if words and words[0] in ("-h", "--help") else 2
    try:
        return COMMANDS[words[0]].do(words[1:])
    except Failed as failure:
        print(failure, file=sys.stderr)
        return failure.status
    except OSError as error:
        print(f"{words[0]} failed: {error}", file=sys.stderr)
        return 1


def _split(words: Sequence[str]) -> tuple[Sequence[str], Sequence[str] | None]:
    """The words before `--`, and those after it where there is one."""
    if "--" not in words:
        return words, None
    at = words.index("--")
    return words[:at], words[at + 1 :]


def _chosen(words: Sequence[str], known: Iterable[str], command: str) -> list[str]:
    """The known names that were asked for, in their own order; all where none was."""
    names = list(known)
    unknown = [word for word in words if word not in names]
    if unknown:
        has = f"it has {', '.join(names)}" if names else "it has nothing yet"
        raise Failed(f"{command} does not know {', '.join(unknown)}; {has}.", 2)
    return [name for name in names if not words or name in words]


def _dupeviewer(words: Sequence[str]) -> Words:
    return [PYTHON, "-P", "-m", "dupeviewer", *words]


def _pytest(words: Sequence[str]) -> Words:
    return [PYTHON, "-m", "pytest", "-n", "auto", *words]


def _has_screen() -> bool:
    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


# The environment


def _install(environment: Environment = OURS) -> None:
    """Make an environment hold DupeViewer and its tools, unless it already does."""
    if _is_installed(environment):
        return
    if not _is_usable(environment):
        _make(environment)
    _say(f"Installing DupeViewer and its tools into {environment.folder.relative_to(ROOT)}.")
    _say("This takes a minute or two, once.")
    what = ["-e", f".[{environment.extra}]"]
    pip: Words = [environment.python, "-m", "pip", "install", "-qq", "--disable-pip-version-check"]
    _do([*pip, *what], folder=ROOT)
    environment.stamp.write_text(_wanted(environment), encoding="ascii")


def _is_installed(environment: Environment) -> bool:
    if not os.access(environment.python, os.X_OK) or not environment.stamp.exists():
        return False
    return environment.stamp.read_text(encoding="ascii") == _wanted(environment)


def _wanted(environment: Environment) -> str:
    """Names what is to be installed, by which Python, and where; changes when any of them does."""
    digest = hashlib.sha256(str(ROOT).encode("utf-8", "surrogateescape"))
    for path in (ROOT / "pyproject.toml", environment.folder / "pyvenv.cfg"):
        digest.update(path.read_bytes())
    return digest.hexdigest()


def _is_usable(environment: Environment) -> bool:
    """Whether the environment is whole and of a Python that is new enough."""
    if not os.access(environment.python, os.X_OK):
        return False
    question = "import pip, sys; sys.exit(sys.version_info < (3, 11))"
    answer = subprocess.run([environment.python, "-c", question], check=False, capture_output=True)
    return answer.returncode == 0


def _make(environment: Environment) -> None:
    if not all(importlib.util.find_spec(name) for name in ("venv", "ensurepip")):
        _install_venv_module()
    _say(f"Making {environment.folder} with Python {sys.version.split()[0]}.")
    _do([sys.executable, "-m", "venv", "--clear", environment.folder])


def _install_venv_module() -> None:
    """Debian ships Python without it."""
    package = "python%d.%d-venv" % sys.version_info[:2]  # noqa: UP031
    if not shutil.which("apt-get"):
        raise Failed(f"{sys.executable} has no venv module; please install it and try again.")
    if not _apt_install([package]):
        raise Failed("Python's venv module is missing.")


# System packages


def _install_qt_libraries() -> bool:
    """Whether Qt's window can be loaded; on Debian and Ubuntu after installing what it lacks."""
    if not sys.platform.startswith("linux"):
        return True
    missing = {name: package for name, package in QT_LIBRARIES.items() if not _loads(name)}
    fonts = [] if _has_fonts() else [FONT_PACKAGE]
    if not missing and not fonts:
        return True
    if shutil.which("apt-get"):
        return _apt_install([*missing.values(), *fonts])
    _say(f"Qt may need these before its window opens: {', '.join([*missing, *fonts])}")
    return True


def _install_packers() -> bool:
    """Whether there is what makes a package of the bundle; Debian and Ubuntu have dpkg-deb."""
    missing = sys.platform.startswith("linux") and not shutil.which("readelf")
    return not missing or _apt_install(["binutils"])


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _has_fonts() -> bool:
    """Offscreen, Qt draws no text at all without one."""
    return any(next(Path(folder).rglob("*.[ot]t[fc]"), None) for folder in FONT_FOLDERS)


def _apt_install(packages: Sequence[str]) -> bool:
    """Install Debian packages where we may; otherwise print the command for someone who can."""
    install = ["apt-get", "install", "-y", "--no-install-recommends", *packages]
    rights = _rights()
    if rights is not None:
        _say(f"Installing system packages: {' '.join(packages)}")
        quietly = [*rights, "env", "DEBIAN_FRONTEND=noninteractive"]
        lock = ["-o", "DPkg::Lock::Timeout=120"]
        subprocess.run([*quietly, "apt-get", "update"], check=False, capture_output=True)
        done = subprocess.run(
            [*quietly, *install, *lock], check=False, capture_output=True, text=True
        )
        if done.returncode == 0:
            return True
        _say(done.stderr.strip())
    _say(f"Some system packages are missing. Please type:\n  sudo {shlex.join(install)}")
    return False


def _rights() -> list[str] | None:
    """What to put before a command that only root may run; None where we may not."""
    if os.geteuid() == 0:
        return []
    if shutil.which("sudo"):
        asked = subprocess.run(["sudo", "-n", "true"], check=False, capture_output=True)
        if asked.returncode == 0:
            return ["sudo", "-n"]
    return None


# Other programs


def _status(
    command: Words,
    *,
    environment: Mapping[str, str] | None = None,
    folder: Path | None = None,
) -> int:
    """Run a program to its end, which Ctrl+C is for it to choose; gives its exit status."""
    sys.stdout.flush()
    with subprocess.Popen(command, env=os.environ | (environment or {}), cwd=folder) as program:
        while True:
            try:
                status = program.wait()
            except KeyboardInterrupt:
                continue
            return status if status >= 0 else 128 - status


def _do(
    command: Words,
    *,
    environment: Mapping[str, str] | None = None,
    folder: Path | None = None,
) -> None:
    status = _status(command, environment=environment, folder=folder)
    if status:
        raise Failed(f"failed with exit status {status}: {_shown(command)}", status)


def _shown(command: Words) -> str:
    return shlex.join(map(str, command))


def _this(*words: str) -> str:
    return shlex.join([Path(sys.executable).name, sys.argv[0], *words])


def _say(line: str) -> None:
    print(line, flush=True)


def _start() -> NoReturn:
    sys.exit(main(sys.argv[1:]))


if __name__ == "__main__":
    _start()
