"""Scanning as the window is asked for it: beginning, holding, ending, and what to show at the end.

Knows which wish leads to which scan; running it is the scanner's affair.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from dupeviewer.core.likeness.kind import Kind
from dupeviewer.core.scan import ScanResult
from dupeviewer.gui.background.scanner import Scanner
from dupeviewer.gui.models import words
from dupeviewer.gui.preferences import Recent
from dupeviewer.gui.scanning.nothing import NothingFound
from dupeviewer.gui.start.adding import Adding
from dupeviewer.gui.start.screen import StartScreen


class Scans(QObject):
    """`nothingFound` and `problemsWanted` say where a scan that ended without groups leads."""

    nothingFound = Signal()
    problemsWanted = Signal()
    said = Signal(str)

    def __init__(
        self,
        scanner: Scanner,
        folders: Adding,
        start: StartScreen,
        nothing: NothingFound,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._scanner = scanner
        self._folders = folders
        self._start = start
        self._nothing = nothing
        scanner.ended.connect(self._on_ended)

    def start(self) -> None:
        self._scanner.start(remember=not self._folders.is_practice)

    def continue_with(self, recent: Recent) -> None:
        """Scan an earlier set again: what has not changed is not read anew."""
        self._folders.take_up(recent)
        self.start()

    def look_for_similar_shots(self) -> None:
        self._start.chosen.choose_kinds(frozenset(Kind))
        self.start()

    def pause_or_resume(self) -> None:
        self._scanner.pause_or_resume()

    def stop(self) -> None:
        self._scanner.stop()

    def _on_ended(self, result: ScanResult) -> None:
        if result.trouble is not None:
            self.said.emit(words.sentence(result.trouble))
        if result.clusters or result.stopped:
            return
        if not result.counts.photos and result.unreadable:
            self.problemsWanted.emit()
            return
        self._nothing.tell(result)
        self.nothingFound.emit()
