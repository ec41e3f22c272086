"""What is decided while comparing: marks on the active photo, and the winner of a pair.

Marks through the session, asks the guard before a last copy goes, and tells who was beaten.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from dupeviewer.core.photos.photo import Photo
from dupeviewer.core.review.review import Mark
from dupeviewer.gui.compare.casting import Casting
from dupeviewer.gui.marking import Marking
from dupeviewer.gui.session import PhotoState, Refused, Session
from dupeviewer.gui.system import outside


class Deciding(QObject):
    """Decides about what the screen last showed it."""

    nextWanted = Signal()
    beaten = Signal(int, int)  # the panes of the loser and of the winner
    guardAsked = Signal()
    said = Signal(str)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._marking = Marking(session, self)
        self._row: int | None = None
        self._casting: Casting | None = None
        self._marking.guardAsked.connect(self.guardAsked)
        self._marking.said.connect(self.said)

    @property
    def current_photo(self) -> Photo | None:
        return None if self._casting is None else self._casting.active_photo

    @property
    def asks_guard(self) -> bool:
        """Whether the guard's question is about the active photo."""
        photo = self.current_photo
        return photo is not None and self._marking.guarded == photo.path

    def follow(self, row: int | None, casting: Casting | None) -> None:
        """Take note of what is on stage now."""
        self._row, self._casting = row, casting

    def forget_guard(self) -> None:
        self._marking.forget_guard()

    # The active photo

    def keep_photo(self) -> None:
        self._mark(Mark.KEEP)

    def trash_photo(self) -> None:
        self._mark(Mark.TRASH)

    def clear_photo(self) -> None:
        self._mark(None)

    def toggle_photo(self) -> None:
        """Between marked for the trash and not marked."""
        self._mark(None if self._is(PhotoState.TRASH) else Mark.TRASH)

    def toggle_keep(self) -> None:
        self._mark(None if self._is(PhotoState.KEEP) else Mark.KEEP)

    def trash_even_last(self) -> None:
        """Asked for twice, it goes past the guard."""
        if self.asks_guard:
            self.pass_guard()
        else:
            self.trash_photo()

    def pass_guard(self) -> None:
        """Mark the last copy too, after the guard asked about this very photo."""
        photo = self.current_photo
        if self._row is not None and photo is not None:
            self._marking.pass_guard(self._row, photo.path)

    def _is(self, state: PhotoState) -> bool:
        photo = self.current_photo
        return photo is not None and self._session.photo_state(photo) is state

    def _mark(self, mark: Mark | None) -> None:
        photo = self.current_photo
        if photo is not None:
            self._marking.mark(photo, mark)

    # The pair

    def keep_left(self) -> None:
        """Keep A, mark B, and let the next photo meet A."""
        self._decide(winner=0, loser=1)

    def keep_right(self) -> None:
        self._decide(winner=1, loser=0)

    def _decide(self, *, winner: int, loser: int) -> None:
        if self._row is None or self._casting is None or len(self._casting.shown) != 2:
            return
        stays, goes = self._casting.on_stage[winner], self._casting.on_stage[loser]
        if self._session.prefer(self._row, stays.path, goes.path) is Refused.PROTECTED:
            self.said.emit(self.tr("In a protected folder. Compared, never marked."))
        self.beaten.emit(loser, winner)

    # The group

    def keep_only_and_next(self) -> None:
        photo = self.current_photo
        if self._row is not None and photo is not None:
            self._session.keep_only(self._row, photo.path)
            self.nextWanted.emit()

    def accept_and_next(self) -> None:
        if self._row is not None and self._session.accept(self._row):
            self.nextWanted.emit()
        else:
            self.said.emit(self.tr("There is no suggestion for this group."))

    def skip_and_next(self) -> None:
        if self._row is not None:
            self._session.skip(self._row)
            self.nextWanted.emit()

    def dismiss_and_next(self) -> None:
        if self._row is not None:
            self._session.dismiss(self._row)
            self.nextWanted.emit()

    # Other programs

    def open_photo(self) -> None:
        outside.open_photo(self.current_photo)

    def show_in_folder(self) -> None:
        outside.show_in_folder(self.current_photo)

    def copy_path(self) -> None:
        outside.copy_path(self.current_photo)
