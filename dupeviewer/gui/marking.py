"""One photo's mark, as keys and buttons give it: what was done is said, the last copy asks first.

Knows which photo the guard asks about; what may be marked at all the session knows.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from dupeviewer.core.photos.photo import Photo
from dupeviewer.core.review.review import Mark
from dupeviewer.gui.models import words
from dupeviewer.gui.session import Refused, Session


class Marking(QObject):
    """Marks photos of one screen; `guarded` is the photo whose guard is on show."""

    guardAsked = Signal()
    said = Signal(str)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self.guarded: str | None = None

    def forget_guard(self) -> None:
        self.guarded = None

    def mark(self, photo: Photo, mark: Mark | None) -> None:
        """Set or clear a mark, or say why not."""
        was_guarded, self.guarded = self.guarded, None
        if mark is not Mark.TRASH and self._session.is_protected(photo.path):
            if was_guarded is not None:
                self.guardAsked.emit()
            return
        match self._session.set_mark(photo.path, mark):
            case Refused.LAST_COPY:
                self.guarded = photo.path
                self.guardAsked.emit()
                self.said.emit(self.tr("This is the last copy in the group."))
            case Refused.PROTECTED:
                self.said.emit(self.tr("In a protected folder. Compared, never marked."))
            case None:
                self.said.emit(self._done(mark))

    def pass_guard(self, row: int, path: str) -> None:
        """Mark the last copy too, where the guard asked about this very photo."""
        if self.guarded is None or self.guarded != path:
            return
        self.guarded = None
        self._session.pass_guard(row, path)
        self.said.emit(self.tr("All copies in this group are marked for the trash."))

    def _done(self, mark: Mark | None) -> str:
        totals = self._session.totals()
        said = {
            Mark.KEEP: self.tr("Marked Keep."),
            Mark.TRASH: self.tr("Marked for Trash."),
            None: self.tr("Mark cleared."),
        }[mark]
        return self.tr("{said} {photos}, {size}.").format(
            said=said,
            photos=words.photo_count(totals.marked),
            size=words.size(totals.marked_bytes),
        )
