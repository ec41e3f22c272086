"""A failure of the program itself: into the log, into one dialog, and never twice."""

from __future__ import annotations

import logging
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from dupeviewer.gui import crash

pytestmark = pytest.mark.expects_warnings


@pytest.fixture
def reporter(qapp: QApplication) -> Iterator[crash.CrashReporter]:
    reporter = crash.CrashReporter()
    yield reporter
    for dialog in dialogs():
        dialog.close()


def dialogs() -> list[QMessageBox]:
    shown = (w for w in QApplication.topLevelWidgets() if isinstance(w, QMessageBox))
    return [box for box in shown if box.objectName() == "crashDialog" and box.isVisible()]


def fail(reporter: crash.CrashReporter, why: str) -> None:
    try:
        raise ZeroDivisionError(why)
    except ZeroDivisionError as error:
        reporter._on_exception(type(error), error, error.__traceback__)


def test_a_failure_is_shown_once_with_a_report_to_copy(
    reporter: crash.CrashReporter, qtbot: QtBot
) -> None:
    fail(reporter, "one thing")
    fail(reporter, "and another")
    qtbot.waitUntil(lambda: len(dialogs()) == 1)
    (dialog,) = dialogs()

    next(button for button in dialog.buttons() if button.text() == "Copy report").click()

    copied = QGuiApplication.clipboard().text()
    assert "ZeroDivisionError: one thing" in dialog.detailedText()
    assert copied == dialog.detailedText()
    assert dialog.isVisible()
    assert len(dialogs()) == 1


def test_a_failure_in_a_thread_reaches_the_window(
    reporter: crash.CrashReporter, qtbot: QtBot
) -> None:
    def work() -> None:
        try:
            raise OSError("in the thread")
        except OSError as error:
            reporter._on_thread_exception(
                threading.ExceptHookArgs((OSError, error, error.__traceback__, None))
            )

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()

    qtbot.waitUntil(lambda: len(dialogs()) == 1)
    assert "in the thread" in dialogs()[0].detailedText()


def test_a_name_that_is_not_text_can_be_written_to_the_log(home: Path) -> None:
    handler = crash.start_log(home / "logs")
    try:
        handler.handle(logging.makeLogRecord({"msg": "cannot read caf\udce9.jpg"}))
    finally:
        logging.getLogger().removeHandler(handler)
        handler.close()

    assert "caf\\udce9.jpg" in (home / "logs" / "dupeviewer.log").read_text("utf-8")


def test_a_failure_is_written_to_the_log(
    reporter: crash.CrashReporter, home: Path, qtbot: QtBot
) -> None:
    handler = crash.start_log(home / "logs")
    try:
        fail(reporter, "for the log")
    finally:
        logging.getLogger().removeHandler(handler)
        handler.close()

    assert "for the log" in (home / "logs" / "dupeviewer.log").read_text("utf-8")
