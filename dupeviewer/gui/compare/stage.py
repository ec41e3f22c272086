"""The panes side by side, and the one way of looking that they share.

Knows views, zoom, pan and the pointer; what is in the panes is the screen's affair.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from dupeviewer.gui.compare.cast import Blend, Cast, Marks
from dupeviewer.gui.compare.pane import ComparePane
from dupeviewer.gui.compare.viewport import FITTED, Sight, View

COLUMNS = {1: 1, 2: 2, 3: 3, 4: 2, 5: 3, 6: 3}
GAP = 4
STEP = 1.25
NUDGE = 64.0
"""How far an arrow pans, in points."""


class Stage(QWidget):
    """One to six panes of equal size. With `is_synced` all of them look at the same spot."""

    activeWanted = Signal(int)
    otherWanted = Signal()
    photoDropped = Signal(int, int)
    flipWanted = Signal()
    shareWanted = Signal(float)
    viewChanged = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # A stays left of B
        self._panes: list[ComparePane] = []
        self._views: list[View] = [FITTED]
        self._area = QSizeF(1, 1)
        self._active = 0
        self._pointer: tuple[int, QPointF] | None = None
        self._loupe_spot = QPointF(0.5, 0.5)
        self._has_loupe = False
        self.is_synced = True
        self.has_own_pixels = False
        self.setMinimumSize(240, 200)

    @property
    def panes(self) -> Sequence[ComparePane]:
        return self._panes

    @property
    def view(self) -> View:
        return self._views[self._active]

    @property
    def sight(self) -> Sight:
        return self._panes[self._active].sight

    def show_casts(
        self, casts: Sequence[tuple[Cast, ...]], area: QSizeF, blend: Blend, share: float
    ) -> None:
        """A pane for each; how the area is looked at stays as it was."""
        self._area = area
        self._have(len(casts))
        for pane, cast in zip(self._panes, casts, strict=True):
            pane.show_cast(cast, blend, share)
        self._apply()

    def show_marks(self, marks: Marks) -> None:
        for pane in self._panes:
            pane.show_marks(marks)

    def show_active(self, active: int) -> None:
        self._active = min(active, len(self._panes) - 1)
        for index, pane in enumerate(self._panes):
            pane.show_active(is_active=index == self._active)
        self.viewChanged.emit()

    def focus_active(self) -> None:
        self._panes[self._active].setFocus(Qt.FocusReason.OtherFocusReason)

    def has_focus(self) -> bool:
        return any(pane.hasFocus() for pane in self._panes)

    # Looking

    def fit(self) -> None:
        self._look(self._active, FITTED)

    def zoom(self, factor: float) -> None:
        """Closer or further at the pointer, or in the middle where it is elsewhere."""
        self._look(self._active, self.sight.zoomed(factor, self._point()))

    def zoom_to(self, scale: float) -> None:
        self._look(self._active, self.sight.at_scale(scale, self._point()))

    def toggle_actual(self) -> None:
        """Between all of it and 100 %, at the pointer."""
        if self.view == FITTED:
            self.zoom_to(1.0)
        else:
            self.fit()

    def pan(self, across: float, down: float) -> None:
        """By arrows: to the right is to look further right."""
        by = QPointF(-across * NUDGE, -down * NUDGE)
        self._look(self._active, self.sight.panned(by))

    def visit(self, spot: QRectF) -> None:
        """Bring a part of the area, in shares, to the middle, pixel by pixel if it fits."""
        self._look(self._active, self.sight.showing(spot, 1.0))

    def set_synced(self, *, is_synced: bool) -> None:
        """All look where the active one does, or each where it likes."""
        self.is_synced = is_synced
        if is_synced:
            self._look(self._active, self.view)

    def show_own_pixels(self, *, has_own_pixels: bool) -> None:
        """Each photo at its own 100 % instead of all at the same size."""
        self.has_own_pixels = has_own_pixels
        self._apply()

    def show_loupe(self, *, is_on: bool) -> None:
        self._has_loupe = is_on
        if is_on and self._pointer is None:
            self._loupe_spot = QPointF(self.view.x, self.view.y)
        self._apply_loupe()

    # Inside

    def _look(self, index: int, view: View) -> None:
        if self.is_synced:
            self._views = [view] * len(self._panes)
        else:
            self._views[index] = view
        self._apply()

    def _apply(self) -> None:
        for pane, view in zip(self._panes, self._views, strict=True):
            pane.show_area(self._area, view, own_pixels=self.has_own_pixels)
        self._apply_loupe()
        self.viewChanged.emit()

    def _apply_loupe(self) -> None:
        for pane in self._panes:
            pane.show_loupe(self._loupe_spot if self._has_loupe else None)

    def _point(self) -> QPointF:
        if self._pointer is not None and self._pointer[0] < len(self._panes):
            return self._pointer[1]
        canvas = self._panes[self._active].canvas
        return QPointF(canvas.width() / 2, canvas.height() / 2)

    def _have(self, count: int) -> None:
        if len(self._panes) == count:
            return
        lead = self._views[0]
        while len(self._panes) < count:
            self._panes.append(self._new_pane(len(self._panes)))
        while len(self._panes) > count:
            pane = self._panes.pop()
            pane.hide()
            pane.setParent(None)
            pane.deleteLater()
        self._views = (self._views + [lead] * count)[:count]
        self._active = min(self._active, count - 1)
        self._pointer = None
        self._place()

    def _new_pane(self, index: int) -> ComparePane:
        pane = ComparePane(index, self)
        pane.focused.connect(self.activeWanted)
        pane.otherWanted.connect(self.otherWanted)
        pane.photoDropped.connect(self.photoDropped)
        pane.flipWanted.connect(self.flipWanted)
        pane.shareWanted.connect(self.shareWanted)
        pane.zoomWanted.connect(self._on_zoom)
        pane.panWanted.connect(self._on_pan)
        pane.pointed.connect(self._on_pointed)
        pane.show()
        return pane

    def _place(self) -> None:
        """All panes are of one size, to the pixel: the same point shows the same spot."""
        count = len(self._panes)
        if not count:
            return
        columns = COLUMNS[count]
        rows = -(-count // columns)
        width = (self.width() - GAP * (columns - 1)) // columns
        height = (self.height() - GAP * (rows - 1)) // rows
        for index, pane in enumerate(self._panes):
            left, top = index % columns * (width + GAP), index // columns * (height + GAP)
            pane.setGeometry(QRect(left, top, width, height))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()
        self.viewChanged.emit()

    def _on_zoom(self, index: int, factor: float, at: QPointF) -> None:
        self._look(index, self._panes[index].sight.zoomed(factor, at))

    def _on_pan(self, index: int, by: QPointF) -> None:
        self._look(index, self._panes[index].sight.panned(by))

    def _on_pointed(self, index: int, at: QPointF | None) -> None:
        self._pointer = None if at is None else (index, at)
        if at is not None:
            self._loupe_spot = self._panes[index].sight.spot_at(at)
            self._apply_loupe()
