"""When the program itself fails: a log file, and one dialog with a report that can be copied.

Knows where logs lie and how failures reach us; nothing is sent anywhere.
"""

from __future__ import annotations

import faulthandler
import logging
import sys
import threading
import traceback
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

import platformdirs
from PySide6 import __version__ as pyside_version
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

from dupeviewer import __version__
from dupeviewer.core.storage import private

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMessageBox

logger = logging.getLogger(__name__)

_LOG_BYTES = 1_000_000
_LOGS_KEPT = 3


def log_folder() -> Path:
    return Path(platformdirs.user_log_dir("dupeviewer", appauthor=False))


def start_log(folder: Path) -> logging.Handler:
    """Write the log, and the stacks of a hard crash, into this folder from now on."""
    private.folder(folder)
    handler = _LogFile(folder / "dupeviewer.log")
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(min(root.level or logging.INFO, logging.INFO))
    if not faulthandler.is_enabled():
        faulthandler.enable((folder / "crash.log").open("a", encoding="utf-8"))
    return handler


class _LogFile(logging.Handler):
    """A file with rotation, opened for the first line; most starts have nothing to tell."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path
        self._file: logging.Handler | None = None

    def emit(self, record: logging.LogRecord) -> None:
        if self._file is None:
            from logging.handlers import RotatingFileHandler

            self._file = RotatingFileHandler(
                self._path,
                maxBytes=_LOG_BYTES,
                backupCount=_LOGS_KEPT,
                encoding="utf-8",
                errors="backslashreplace",  # names of files need not be text
            )
            self._file.setFormatter(self.formatter)
        self._file.emit(record)

    def close(self) -> None:
        if self._file is not None:
            self._file.close()
        super().close()


def report_of(kind: type[BaseException], error: BaseException, stack: TracebackType | None) -> str:
    """What someone who is to mend it needs to know."""
    import platform

    return "\n".join(
        [
            f"DupeViewer {__version__}",
            f"Python {platform.python_version()}, PySide6 {pyside_version}, {platform.platform()}",
            f"Log: {log_folder()}",
            "",
            "".join(traceback.format_exception(kind, error, stack)),
        ]
    )


class CrashReporter(QObject):
    """Takes what nobody caught, in any thread: into the log always, into a dialog once."""

    _failed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._dialog: QMessageBox | None = None
        self._failed.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread_exception

    def uninstall(self) -> None:
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__

    def _on_exception(
        self, kind: type[BaseException], error: BaseException, stack: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, stack)
            return
        logger.critical("not caught", exc_info=(kind, error, stack))
        self._failed.emit(report_of(kind, error, stack))

    def _on_thread_exception(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self._on_exception(args.exc_type, args.exc_value, args.exc_traceback)

    def _show(self, report: str) -> None:
        """Once a run: a failure that repeats must not bury the window in dialogs."""
        if self._dialog is not None:
            return
        from PySide6.QtWidgets import QMessageBox

        self._dialog = dialog = QMessageBox(
            QMessageBox.Icon.Warning,
            self.tr("DupeViewer ran into a problem"),
            self.tr("Something went wrong inside DupeViewer. Your photos were not touched by it."),
        )
        dialog.setObjectName("crashDialog")
        dialog.setInformativeText(
            self.tr("You can go on, or close the window and start again; what was read is kept.")
        )
        dialog.setDetailedText(report)
        copy = dialog.addButton(self.tr("Copy report"), QMessageBox.ButtonRole.ActionRole)
        copy.clicked.disconnect()
        copy.clicked.connect(_Copier(report, dialog).copy)
        dialog.addButton(QMessageBox.StandardButton.Close)
        dialog.open()


class _Copier(QObject):
    def __init__(self, report: str, parent: QObject) -> None:
        super().__init__(parent)
        self._report = report

    def copy(self) -> None:
        QGuiApplication.clipboard().setText(self._report)
