"""The group screen: the photos of one group side by side, and everything that decides about them.

Shows what the session says and hands on what the user wants; it holds the row, the numbering of
the photos and which of them is current, and no other facts.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QVBoxLayout,
    QWidget,
)

from dupeviewer.core.photos.photo import Photo
from dupeviewer.core.review.review import Mark
from dupeviewer.gui.background.returned import Returned
from dupeviewer.gui.group.ahead import Ahead
from dupeviewer.gui.group.header import GroupHeader
from dupeviewer.gui.group.menu import CardMenu
from dupeviewer.gui.group.panel import SuggestionPanel
from dupeviewer.gui.group.photos import PhotosView
from dupeviewer.gui.marking import Marking
from dupeviewer.gui.models.lineup import Lineup, best, lineup
from dupeviewer.gui.models.place import Order
from dupeviewer.gui.session import GroupState, PhotoState, Session
from dupeviewer.gui.system import outside
from dupeviewer.gui.thumbnails import Thumbnails
from dupeviewer.gui.widgets.notice import say_aloud


class GroupScreen(QWidget):
    """Up to twelve photos are cards, more are a grid; `announced` is what a reader is told."""

    nextWanted = Signal()
    previousWanted = Signal()
    backWanted = Signal()
    compareWanted = Signal()
    announced = Signal(str)
    twinsWanted = Signal(list)  # the paths of photos
    changedFound = Signal(str)  # the path of a photo that is another file than the scan saw
    locateWanted = Signal(str)
    removeWanted = Signal(str)
    suggestFromWanted = Signal(str, bool)  # a folder, and whether its photos may be suggested

    def __init__(
        self,
        session: Session,
        thumbnails: Thumbnails,
        returned: Returned,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("groupScreen")
        self.setAccessibleName(self.tr("Group"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._session = session
        self._ahead = Ahead(session, thumbnails, self)
        self._row: int | None = None
        self._lineup: Lineup | None = None
        self._current: str | None = None
        self._marking = Marking(session, self)
        self._header = GroupHeader(self)
        self._photos = PhotosView(session, thumbnails, returned, self)
        self._panel = SuggestionPanel(self)
        self._lay_out()
        self._connect()
        returned.changed.connect(self._refresh)
        self._ahead.changedFound.connect(self.changedFound)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addWidget(self._photos, 1)
        column.addWidget(self._panel)
        self._panel.hide()

    def _connect(self) -> None:
        self._session.reviewChanged.connect(self._on_review)
        self._session.clusterReplaced.connect(self._on_replaced)
        self._session.clustersReset.connect(self._on_reset)
        self._session.foldersChanged.connect(self._refresh)
        self._marking.guardAsked.connect(self._refresh)
        self._marking.said.connect(self._announce)
        self._header.backWanted.connect(self.backWanted)
        self._header.previousWanted.connect(self.previousWanted)
        self._header.nextWanted.connect(self.nextWanted)
        self._header.onlyDifferencesChanged.connect(self._refresh)
        self._panel.acceptWanted.connect(self.accept_and_next)
        self._panel.dismissWanted.connect(self.dismiss_and_next)
        self._panel.skipWanted.connect(self.skip_and_next)
        self._panel.compareWanted.connect(self.compareWanted)
        self._panel.bestWanted.connect(self.keep_best)
        wishes = self._photos.wishes
        wishes.focused.connect(self._on_focused)
        wishes.keepToggled.connect(self._on_keep)
        wishes.trashToggled.connect(self._on_trash)
        wishes.lastKept.connect(self._on_last_kept)
        wishes.guardPassed.connect(self._on_guard_passed)
        wishes.menuWanted.connect(self._show_menu)
        wishes.removeWanted.connect(self.removeWanted)
        wishes.locateWanted.connect(self.locateWanted)
        wishes.compareWanted.connect(self.compareWanted)

    # What is shown

    @property
    def row(self) -> int | None:
        return self._row

    @property
    def lineup(self) -> Lineup | None:
        """The photos as numbered on screen."""
        return self._lineup

    @property
    def current_photo(self) -> Photo | None:
        if self._lineup is None:
            return None
        return next((p for p in self._lineup.photos if p.path == self._current), None)

    def set_order(self, order: Order) -> None:
        """Number groups and look ahead by the order on screen, not by that of the session."""
        self._ahead.order = order

    def show_row(self, row: int) -> None:
        """Show a group; the focus goes with it where it was here before."""
        had_focus = self._has_focus()
        self._row = row
        self._marking.forget_guard()
        self._lineup = lineup(self._session, row)
        self._current = self._lineup.photos[0].path
        self._header.show_growth(0)
        self._refresh()
        self._photos.to_top()
        if had_focus:
            self._focus_current()
        self._ahead.look(row, self._lineup.photos)
        self._announce(self._header.spoken)

    # What can be asked for

    def keep_photo(self) -> None:
        self._mark(Mark.KEEP)

    def trash_photo(self) -> None:
        self._mark(Mark.TRASH)

    def toggle_photo(self) -> None:
        """Between marked for the trash and not marked."""
        photo = self.current_photo
        if photo is None:
            return
        is_marked = self._session.photo_state(photo) is PhotoState.TRASH
        self._mark(None if is_marked else Mark.TRASH)

    def clear_photo(self) -> None:
        self._mark(None)

    def pass_guard(self) -> None:
        """Mark the last copy too, after the guard asked about this very photo."""
        if self._row is not None and self._current is not None:
            self._marking.pass_guard(self._row, self._current)

    def keep_only_and_next(self) -> None:
        photo, row = self.current_photo, self._row
        if photo is not None and row is not None:
            self._session.keep_only(row, photo.path)
            self.nextWanted.emit()

    def accept_and_next(self) -> None:
        if self._row is None or self._lineup is None:
            return
        if self._session.accept(self._row):
            self.nextWanted.emit()
        else:
            self._announce(self.tr("There is no suggestion for this group."))

    def skip_and_next(self) -> None:
        self._decide_and_next(self._session.skip)

    def dismiss_and_next(self) -> None:
        self._decide_and_next(self._session.dismiss)

    def focus_photo(self, number: int) -> None:
        """Make a photo current by its number on screen, from 1."""
        if self._lineup is not None and 1 <= number <= len(self._lineup.photos):
            self._current = self._lineup.photos[number - 1].path
            self._focus_current()

    def focus_next_photo(self, step: int) -> None:
        photo = self.current_photo
        if self._lineup is not None and photo is not None:
            self.focus_photo(self._lineup.number_of(photo) + step)

    def open_photo(self) -> None:
        outside.open_photo(self.current_photo)

    def show_in_folder(self) -> None:
        outside.show_in_folder(self.current_photo)

    def copy_path(self) -> None:
        outside.copy_path(self.current_photo)

    def keep_only(self) -> None:
        """Keep the current photo, mark the rest, and stay."""
        photo, row = self.current_photo, self._row
        if photo is not None and row is not None:
            self._session.keep_only(row, photo.path)

    def never_suggest_from(self, folder: str, *, is_never: bool) -> None:
        self.suggestFromWanted.emit(folder, not is_never)

    def find_twins(self) -> None:
        """Where else the current photo is, and what is nearest to it."""
        if self._current is not None:
            self.twinsWanted.emit([self._current])

    def show_menu(self) -> None:
        """What else can be done with the current photo."""
        if self._current is not None:
            self._show_menu(self._current, self._photos.mapToGlobal(self._photos.rect().center()))

    def keep_best(self) -> None:
        """Of a large group, keep what looks best by the facts, mark the rest, and stay."""
        if self._row is not None and self._lineup is not None:
            self._session.keep_only(self._row, *(p.path for p in best(self._lineup.photos)))

    def toggle_facts(self) -> None:
        """All facts of the photos, or only those in which they differ."""
        self._header.toggle_facts()

    def _mark(self, mark: Mark | None) -> None:
        photo = self.current_photo
        if photo is not None:
            self._marking.mark(photo, mark)

    def _decide_and_next(self, decide: Callable[[int], None]) -> None:
        if self._row is not None:
            decide(self._row)
            self.nextWanted.emit()

    def _on_keep(self, path: str) -> None:
        self._current = path
        photo = self.current_photo
        is_kept = photo is not None and self._session.photo_state(photo) is PhotoState.KEEP
        self._mark(None if is_kept else Mark.KEEP)

    def _on_trash(self, path: str) -> None:
        self._current = path
        self.toggle_photo()

    def _on_last_kept(self, path: str) -> None:
        self._current = path
        self.keep_photo()

    def _on_guard_passed(self, path: str) -> None:
        self._current = path
        self.pass_guard()

    def _on_focused(self, path: str) -> None:
        self._current = path

    # Following the session

    def _on_review(self, rows: list[int]) -> None:
        if self._row in rows:
            self._marking.forget_guard()
            self._refresh()

    def _on_replaced(self, row: int) -> None:
        if row != self._row or self._lineup is None:
            return
        before = len(self._lineup.photos)
        had_focus = self._has_focus()
        self._refresh()
        self._header.show_growth(max(0, len(self._lineup.photos) - before))
        if self.current_photo is None:
            self._current = self._lineup.photos[0].path
            if had_focus:
                self._focus_current()

    def _on_reset(self) -> None:
        """Rows have new meanings: follow the photo that was current, or one beside it."""
        shown = () if self._lineup is None else (p.path for p in self._lineup.photos)
        places = ((path, self._session.row_of(path)) for path in (self._current, *shown) if path)
        path, row = next(((p, row) for p, row in places if row is not None), (None, None))
        had_focus = self._has_focus() and path != self._current
        self._row, self._current = row, path
        self._lineup = None if row is None else lineup(self._session, row)
        self._refresh()
        if had_focus:
            self._focus_current()

    def _refresh(self) -> None:
        has_group = self._row is not None and self._lineup is not None
        self._panel.setVisible(has_group)
        self._photos.setVisible(has_group)
        if self._row is None or self._lineup is None:
            self._header.show_nothing()
            return
        self._lineup = lineup(self._session, self._row, self._lineup.photos)
        self._ahead.watch(self._lineup.photos)
        is_decided = self._session.group_state(self._row) is GroupState.DECIDED
        self._panel.show_lineup(self._lineup, is_decided=is_decided)
        self._header.show_group(
            self._lineup.cluster.kind,
            self._ahead.place_of(self._row),
            sum(self._session.photo_state(p) is PhotoState.NONE for p in self._lineup.photos),
        )
        is_emptied = self._lineup.cluster.key in self._session.review.guards_passed
        self._header.show_all_copies(are_going=is_emptied)
        self._photos.show_lineup(
            self._lineup,
            self._current,
            self._marking.guarded,
            only_differences=self._header.only_differences,
        )

    # Focus, keys, menu

    def _has_focus(self) -> bool:
        focused = QApplication.focusWidget()
        return focused is not None and (focused is self or self.isAncestorOf(focused))

    def _focus_current(self) -> None:
        if self._lineup is not None and self._current is not None:
            self._photos.focus(self._current)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._focus_current()

    def event(self, event: QEvent) -> bool:
        """A button that has the focus keeps Space and Enter, whatever they mean elsewhere."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            presses = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
            is_button = isinstance(QApplication.focusWidget(), QAbstractButton)
            if is_button and event.key() in presses:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Shift+X twice marks a last copy; all other keys are in the table of actions."""
        is_shift = event.modifiers() == Qt.KeyboardModifier.ShiftModifier
        if not is_shift or event.key() != Qt.Key.Key_X:
            super().keyPressEvent(event)
        elif self._marking.guarded is not None and self._marking.guarded == self._current:
            self.pass_guard()
        else:
            self.trash_photo()

    def _show_menu(self, path: str, at: QPoint) -> None:
        self._current = path
        photo = self.current_photo
        if photo is None:
            return
        CardMenu(self._session, self, photo, self._row).popup(at)

    def _announce(self, text: str) -> None:
        self.announced.emit(text)
        say_aloud(self, text)
