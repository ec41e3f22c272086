"""One photo of a group as a card: picture, names, facts, and the buttons that mark it.

Shows what it is given and says what was asked for; it marks nothing itself.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from dupeviewer.gui.group.face import Face
from dupeviewer.gui.group.facts import FactsView
from dupeviewer.gui.group.picture import Picture
from dupeviewer.gui.group.wishes import Wishes
from dupeviewer.gui.models import words
from dupeviewer.gui.session import PhotoState
from dupeviewer.gui.thumbnails import MISSING, PREVIEW_EDGE, Thumbnails
from dupeviewer.gui.widgets.controls import Button, ButtonRole, Label, PathLabel
from dupeviewer.gui.widgets.guard import GuardBar
from dupeviewer.gui.widgets.looks import FRAME, OUTSIDE, look, paint_frame

MINIMUM_WIDTH = 216
ROOMY = 270
_PADDING = OUTSIDE + FRAME + 9
_LEAST_PICTURE = QSize(104, 120)
_LEAST_BESIDE = 208
_BESIDE = 12
_MENU = 36
_GAPS = 8 + 4
_BUTTON_SIDES = 2 * 14


class PhotoCard(QFrame):
    """Focusable; its keys are the screen's. Programs read `path` and `state` as properties.

    Stands upright with the picture above the words, or lies with the picture beside them.
    """

    def __init__(self, thumbnails: Thumbnails, wishes: Wishes, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("photoCard")
        self._wishes = wishes
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumWidth(MINIMUM_WIDTH)
        self._thumbnails = thumbnails
        self._face: Face | None = None
        self._well = _Well(self)
        self._words_part = body = QWidget(self)
        self._name = PathLabel(body, role="strong")
        self._folder = PathLabel(body, role="caption", quiet=True)
        self._facts = FactsView(body)
        self._measured = Label("", body, role="caption", quiet=True)
        self._why = Button(
            self.tr("Can't be marked – why?"), body, role=ButtonRole.QUIET, icon="lock"
        )
        self._protected = Label("", body, role="caption")
        self._buttons = QWidget(body)
        self._words = self.tr("Keep  K"), self.tr("Trash  X")
        self._keep = Button(self._words[0], self._buttons, checked="keep")
        self._trash = Button(self._words[1], self._buttons, checked="trash")
        self._lost = QWidget(body)
        self._locate = Button(self.tr("Locate…"), self._lost)
        self._remove = Button("", self._lost)
        self._menu = Button("", body, role=ButtonRole.QUIET, icon="ellipsis")
        self._guard = GuardBar(body)
        self._lay_out()
        self._connect()
        thumbnails.ready.connect(self._on_picture)
        thumbnails.failed.connect(self._on_picture)

    @property
    def path(self) -> str | None:
        return None if self._face is None else self._face.photo.path

    @property
    def narrowest(self) -> int:
        """The width at which all words still fit, if not the keys on the buttons."""
        metrics = self._keep.fontMetrics()
        widths = (metrics.horizontalAdvance(_without_key(each)) for each in self._words)
        buttons = sum(width + _BUTTON_SIDES for width in widths) + _GAPS + _MENU
        asked = self._guard.minimumSizeHint().width() if self._guard.isVisibleTo(self) else 0
        return max(MINIMUM_WIDTH, max(buttons, asked) + 2 * _PADDING)

    def least_size(self, *, is_lying: bool) -> QSize:
        """What it needs to show all that is on it."""
        words, picture = self._words_part.sizeHint().height(), _LEAST_PICTURE
        if is_lying:
            width = max(self.narrowest, _LEAST_BESIDE + 2 * _PADDING) + _BESIDE + picture.width()
            return QSize(width, max(words, picture.height()) + 2 * _PADDING)
        return QSize(self.narrowest, picture.height() + 6 + words + 2 * _PADDING)

    def lie(self, *, is_lying: bool) -> None:
        """Put the picture beside the words, or above them."""
        way = QBoxLayout.Direction.LeftToRight if is_lying else QBoxLayout.Direction.TopToBottom
        if self._parts.direction() is way:
            return
        self._parts.setDirection(way)
        self._parts.setSpacing(_BESIDE if is_lying else 6)
        self._parts.setStretch(1, 1 if is_lying else 0)
        self._facts.setMinimumWidth(_LEAST_BESIDE if is_lying else 0)
        self._fit()

    def show_face(self, face: Face) -> None:
        picture = self._well.picture
        if picture is None or picture.photo != face.photo:
            self._well.picture = Picture(face.photo, PREVIEW_EDGE, self._thumbnails)
        self._face = face
        self.setProperty("path", face.photo.path)
        self.setProperty("state", face.state.value)
        self.setAccessibleName(face.spoken)
        self.setAccessibleDescription(face.photo.path)
        self._name.set_path(words.in_one_line(face.photo.name), face.photo.name)
        folder = words.in_one_line(words.folder(face.photo.folder))
        self._folder.set_path(folder, face.photo.folder)
        self._facts.show_facts(face.facts)
        self._measured.setText(face.measured)
        self._facts.setVisible(not face.asks_guard)
        self._measured.setVisible(not face.asks_guard)
        self._show_presence()
        self._guard.setVisible(face.asks_guard)
        self._keep.setChecked(face.state is PhotoState.KEEP)
        self._trash.setChecked(face.state is PhotoState.TRASH)
        self.update()
        self._well.update()

    def _show_presence(self) -> None:
        """What the file is found to be decides what can be done with the card."""
        face, picture = self._face, self._well.picture
        if face is None or picture is None:
            return
        failure = picture.failure
        is_missing = failure == MISSING
        is_protected = face.state is PhotoState.PROTECTED
        self._lost.setVisible(is_missing)
        self._why.setVisible(is_protected and not is_missing)
        self._protected.setVisible(self._why.isVisibleTo(self) and self._why.isChecked())
        self._buttons.setVisible(not is_protected and not is_missing and not face.asks_guard)

    def _lay_out(self) -> None:
        self._name.setAccessibleName("")
        for button in (self._keep, self._trash):
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._keep.setAccessibleName(self.tr("Keep this photo"))
        self._trash.setAccessibleName(self.tr("Mark this photo for the trash"))
        self._remove.setObjectName("removeFromResultsButton")
        self._remove.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._remove.setToolTip(self.tr("Remove from results"))
        self._remove.setAccessibleName(self.tr("Remove from results"))
        self._locate.setObjectName("locateButton")
        self._locate.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._keep.setObjectName("keepButton")
        self._trash.setObjectName("trashButton")
        self._menu.setObjectName("photoMenuButton")
        self._menu.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._menu.setFixedWidth(_MENU)
        self._menu.setToolTip(self.tr("More for this photo"))
        self._menu.setAccessibleName(self.tr("More for this photo"))
        self._measured.setWordWrap(True)
        self._protected.setWordWrap(True)
        self._protected.setText(
            self.tr(
                "Its folder is protected: photos there are compared, never marked."
                " The padlock under Folders opens it."
            )
        )
        self._why.setObjectName("whyProtectedButton")
        self._why.setCheckable(True)
        self._why.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        actions = QHBoxLayout(self._buttons)
        actions.setContentsMargins(0, 0, 0, 0)
        actions.setSpacing(8)
        actions.addWidget(self._keep, 1)
        actions.addWidget(self._trash, 1)
        ways = QHBoxLayout(self._lost)
        ways.setContentsMargins(0, 0, 0, 0)
        ways.setSpacing(8)
        ways.addWidget(self._locate, 1)
        ways.addWidget(self._remove, 1)
        foot = QHBoxLayout()
        foot.setSpacing(4)
        foot.addWidget(self._why, 1)
        foot.addWidget(self._buttons, 1)
        foot.addWidget(self._lost, 1)
        foot.addWidget(self._menu)
        foot.setAlignment(self._menu, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight)
        self._parts = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._parts.setContentsMargins(_PADDING, _PADDING, _PADDING, _PADDING)
        self._parts.setSpacing(6)
        self._parts.addWidget(self._well, 1)
        self._parts.addWidget(self._words_part)
        column = QVBoxLayout(self._words_part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._name)
        column.addWidget(self._folder)
        column.addSpacing(4)
        column.addWidget(self._facts)
        column.addSpacing(2)
        column.addWidget(self._measured)
        column.addStretch()
        column.addSpacing(4)
        column.addWidget(self._guard)
        column.addWidget(self._protected)
        column.addLayout(foot)

    def _connect(self) -> None:
        self._keep.clicked.connect(self._on_keep)
        self._trash.clicked.connect(self._on_trash)
        self._menu.clicked.connect(self._on_menu)
        self._remove.clicked.connect(self._on_remove)
        self._locate.clicked.connect(self._on_locate)
        self._why.toggled.connect(self._show_presence)
        self._guard.keepWanted.connect(self._on_last_kept)
        self._guard.trashAllWanted.connect(self._on_guard)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._face is None:
            return
        paint_frame(
            QPainter(self),
            self.rect(),
            self._face.state,
            is_suggested=self._face.is_suggested,
            has_focus=self.hasFocus(),
        )

    def paint_picture(self, painter: QPainter, box: QRect) -> None:
        """What the well shows."""
        if self._face is None or self._well.picture is None:
            return
        shown = look(self._face.state, is_suggested=self._face.is_suggested)
        face = self._face
        self._well.picture.paint(painter, QRectF(box), face.state, shown, face.note, face.listed_in)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()
        if self.path is not None:
            self._wishes.focused.emit(self.path)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._wishes.compareWanted.emit()
        event.accept()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._wishes.menuWanted.emit(self.path, event.globalPos())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Say as much as there is room for."""
        is_lying = self._parts.direction() is QBoxLayout.Direction.LeftToRight
        room = 0 if is_lying else self.width() - 2 * _PADDING
        is_roomy = room >= ROOMY
        self._remove.setText(self.tr("Remove from results") if is_roomy else self.tr("Remove"))
        self._fit_buttons(room - _MENU - _GAPS)
        lines = 1 if is_roomy else 2  # as on the cards beside it
        self._measured.setMinimumHeight(lines * self._measured.fontMetrics().lineSpacing())
        self._well.update()

    def _fit_buttons(self, room: int) -> None:
        """Where there is little room the keys go, which the menu tells too."""
        buttons = (self._keep, self._trash)
        for button, text in zip(buttons, self._words, strict=True):
            button.setText(text)
        if sum(button.sizeHint().width() for button in buttons) > room:
            for button, text in zip(buttons, self._words, strict=True):
                button.setText(_without_key(text))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self.update()

    def _on_picture(self, path: str, edge: int) -> None:
        if path == self.path and edge == PREVIEW_EDGE:
            self._show_presence()
            self._well.update()

    def _on_keep(self) -> None:
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._wishes.keepToggled.emit(self.path)

    def _on_trash(self) -> None:
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._wishes.trashToggled.emit(self.path)

    def _on_last_kept(self) -> None:
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._wishes.lastKept.emit(self.path)

    def _on_guard(self) -> None:
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._wishes.guardPassed.emit(self.path)

    def _on_locate(self) -> None:
        self._wishes.locateWanted.emit(self.path)

    def _on_remove(self) -> None:
        self._wishes.removeWanted.emit(self.path)

    def _on_menu(self) -> None:
        self._wishes.menuWanted.emit(
            self.path, self._menu.mapToGlobal(self._menu.rect().bottomLeft())
        )


def _without_key(text: str) -> str:
    return text.partition("  ")[0]


class _Well(QWidget):
    """The area of the picture; it takes all the height that is left."""

    def __init__(self, card: PhotoCard) -> None:
        super().__init__(card)
        self._card = card
        self.picture: Picture | None = None
        self.setMinimumSize(_LEAST_PICTURE)

    def paintEvent(self, _event: QPaintEvent) -> None:
        self._card.paint_picture(QPainter(self), self.rect())
