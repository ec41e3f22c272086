"""Where every test runs: an empty home in a temporary folder, no screen, and guards against leaks.

Knows no picture and no widget; Qt is looked at only where a test has loaded it.
"""

from __future__ import annotations

import atexit
import gc
import logging
import os
import shutil
import sys
import tempfile
import threading
from collections.abc import Generator, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

if TYPE_CHECKING:
    from PySide6.QtCore import QTimer

_REAL_HOME = Path(os.environ.setdefault("DUPEVIEWER_TESTS_REAL_HOME", os.path.expanduser("~")))
_REAL_DATA = Path(
    os.environ.setdefault(
        "DUPEVIEWER_TESTS_REAL_DATA",
        os.environ.get("XDG_DATA_HOME") or str(_REAL_HOME / ".local" / "share"),
    )
)
_HOME = Path(tempfile.mkdtemp(prefix="dupeviewer-tests-"))
_FOLDERS = {
    "XDG_DATA_HOME": ".local/share",
    "XDG_CACHE_HOME": ".cache",
    "XDG_CONFIG_HOME": ".config",
    "XDG_STATE_HOME": ".local/state",
    "XDG_RUNTIME_DIR": ".runtime",
    "APPDATA": "AppData/Roaming",
    "LOCALAPPDATA": "AppData/Local",
}
_PATIENCE_S = 10.0


def _move_home() -> None:
    """Point this process and its children at the temporary home; must precede all imports.

    send2trash, for one, reads these variables when it is imported.
    """
    for name in ("HOME", "USERPROFILE", "CFFIXED_USER_HOME"):
        os.environ[name] = str(_HOME)
    for name, folder in _FOLDERS.items():
        os.environ[name] = str(_HOME / folder)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def _furnish_home() -> None:
    """Empty the temporary home and make the folders that a login would have made."""
    for entry in _HOME.iterdir():
        if entry.is_dir() and not entry.is_symlink():
            shutil.rmtree(entry)
        else:
            entry.unlink()
    for folder in _FOLDERS.values():
        (_HOME / folder).mkdir(mode=0o700, parents=True)


_move_home()
_furnish_home()
atexit.register(shutil.rmtree, _HOME, ignore_errors=True)

# A busy machine says nothing of the code.
settings.register_profile("patient", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("patient")


@pytest.fixture
def home() -> Path:
    """The temporary home of this test, empty but for the usual folders."""
    return _HOME


@pytest.fixture
def home_trash() -> Path:
    """The freedesktop trash of the temporary home; it is not there before something is trashed."""
    return _HOME / ".local" / "share" / "Trash"


@pytest.fixture(scope="session", autouse=True)
def _settings_in_the_temporary_home() -> None:
    """Registry and property lists do not follow HOME, so there settings become files."""
    if sys.platform in ("win32", "darwin"):
        from PySide6.QtCore import QSettings

        QSettings.setDefaultFormat(QSettings.Format.IniFormat)
        folder = str(_HOME / _FOLDERS["XDG_CONFIG_HOME"])
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, folder)


@pytest.fixture(autouse=True)
def _fresh_home() -> Iterator[None]:
    yield
    _furnish_home()


@pytest.fixture(autouse=True)
def _real_trash_untouched() -> Iterator[None]:
    before = _state_of_real_trash()
    yield
    if _state_of_real_trash() != before:
        pytest.fail("this test changed the trash of the real home")


def _state_of_real_trash() -> list[int | None]:
    """The times of its folders: they change with every file that comes or goes."""
    trashes = (_REAL_DATA / "Trash" / "files", _REAL_DATA / "Trash" / "info", _REAL_HOME / ".Trash")
    return [_changed_at(trash) for trash in trashes]


def _changed_at(folder: Path) -> int | None:
    try:
        return folder.stat().st_mtime_ns
    except OSError:
        return None


@pytest.fixture(autouse=True)
def _no_thread_left() -> Iterator[None]:
    """Threads may finish what they do, but not outlive the test that started them."""
    before = set(threading.enumerate())
    yield
    left = [t for t in threading.enumerate() if t not in before and not t.daemon]
    for thread in left:
        thread.join(_PATIENCE_S)
    names = [thread.name for thread in left if thread.is_alive()]
    if names:
        pytest.fail(f"threads outlive the test: {', '.join(names)}")


@pytest.fixture(autouse=True)
def _no_qt_work_left() -> Iterator[None]:
    """No job in the global pool and no running timer after the widgets have been closed."""
    yield
    core = sys.modules.get("PySide6.QtCore")
    if core is None or core.QCoreApplication.instance() is None:
        return
    if not core.QThreadPool.globalInstance().waitForDone(int(_PATIENCE_S * 1000)):
        pytest.fail("jobs in the global thread pool outlive the test")
    core.QCoreApplication.sendPostedEvents(None, core.QEvent.Type.DeferredDelete)
    if _running_timers():
        gc.collect()
    timers = _running_timers()
    for timer in timers:
        timer.stop()
    if timers:
        pytest.fail(f"timers outlive the test: {timers}")


@pytest.fixture(autouse=True)
def _application_as_it_was() -> Iterator[None]:
    """Held keys, colours, type and direction belong to the application: none outlives a test."""
    yield
    widgets = sys.modules.get("PySide6.QtWidgets")
    app = None if widgets is None else widgets.QApplication.instance()
    if widgets is None or not isinstance(app, widgets.QApplication):
        return
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QFontDatabase, QPalette
    from PySide6.QtTest import QTest

    if app.keyboardModifiers() != Qt.KeyboardModifier.NoModifier:
        QTest.keyRelease(widgets.QWidget(), Qt.Key.Key_F24)
    for name in app.dynamicPropertyNames():
        app.setProperty(name.toStdString(), None)
    app.setPalette(QPalette())
    app.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont))
    app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def _running_timers() -> list[QTimer]:
    from PySide6.QtCore import QTimer
    from shiboken6 import Shiboken

    wrappers = Shiboken.getAllValidWrappers()
    return [each for each in wrappers if isinstance(each, QTimer) and each.isActive()]


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """What a test printed or logged may hold names that are not text; workers send text only."""
    report = yield
    report.sections = [(name, _as_text(content)) for name, content in report.sections]
    why = str(report.longrepr or "")
    if why != _as_text(why):
        report.longrepr = _as_text(why)
    return report


def _as_text(name: str) -> str:
    return name.encode("utf-8", "backslashreplace").decode()


class _Warnings(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(f"{record.levelname} {record.name}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def _no_unexpected_warning(request: pytest.FixtureRequest) -> Iterator[None]:
    """A warning is for someone who must read it; a test that means to cause one says so."""
    expected = request.node.get_closest_marker("expects_warnings") is not None
    handler, root = _Warnings(), logging.getLogger()
    level = root.level
    root.addHandler(handler)
    yield
    root.setLevel(level)
    root.removeHandler(handler)
    if handler.lines and not expected and "caplog" not in request.fixturenames:
        pytest.fail("unexpected log records:\n" + "\n".join(handler.lines))
