"""What can be done now: which actions, steps and buttons are offered.

Asks those who know; doing it is others' affair.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from dupeviewer.gui.background.scanner import Scanner
from dupeviewer.gui.review import ReviewPane
from dupeviewer.gui.session import Session
from dupeviewer.gui.trash.trasher import Trasher


class Possible:
    """Claims, each asked anew; `page` gives what the window shows."""

    def __init__(
        self,
        session: Session,
        scanner: Scanner,
        trasher: Trasher,
        review: ReviewPane,
        page: Callable[[], QWidget | None],
    ) -> None:
        self._session = session
        self._scanner = scanner
        self._trasher = trasher
        self._review = review
        self._page = page

    def can_add(self) -> bool:
        return not self._scanner.is_running

    def can_practise(self) -> bool:
        """What moves now belongs to the session that would be put aside."""
        return self.can_add() and not self._trasher.is_moving

    def can_scan(self) -> bool:
        return bool(self._session.listed.ticked) and not self._scanner.is_running

    def is_scanning(self) -> bool:
        return self._scanner.is_running

    def can_undo(self) -> bool:
        return self._session.can_undo or self._trasher.can_undo

    def can_redo(self) -> bool:
        return self._session.can_redo

    def has_results(self) -> bool:
        return bool(self._session.clusters or self._session.web.found)

    def shows_results(self) -> bool:
        return self.has_results() and self._page() is self._review

    def shows_group(self) -> bool:
        return self._page() is self._review and self._review.shows_group

    def has_current(self) -> bool:
        return self.shows_results() and self._review.has_current

    def has_marks(self) -> bool:
        return self._session.totals().marked > 0
