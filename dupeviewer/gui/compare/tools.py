"""The two lines above the photos: where the user is, and the ways of looking.

Shows the state it is given and says what was asked for; what that does is the screen's affair.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from dupeviewer.gui.compare.casting import COUNTS
from dupeviewer.gui.models import words
from dupeviewer.gui.widgets.controls import Button, ButtonRole, Label, PathLabel

SCALES = (1.0, 2.0, 4.0)
NARROWEST = 640


class Mode(Enum):
    """How the photos on stage share it."""

    SIDE = "side"
    FLIP = "flip"
    WIPE = "wipe"
    OVERLAY = "overlay"


@dataclass(frozen=True, slots=True)
class Tools:
    """All that the buttons show. `zoom` is the text of the zoom button."""

    mode: Mode
    count: int
    counts: tuple[int, ...]
    differences: bool
    loupe: bool
    synced: bool
    info: bool
    zoom: str
    keeps_zoom: bool
    aligned: bool
    own_pixels: bool


class CompareHeader(QWidget):
    """Back, the group's number, who meets whom and how alike they are, previous and next."""

    backWanted = Signal()
    previousWanted = Signal()
    nextWanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._back = Button(self.tr("Group  G"), self, role=ButtonRole.QUIET, icon="chevron-left")
        self._place = Label("", self, role="strong")
        self._pair = PathLabel(self)
        self._measured = Label("", self, quiet=True)
        self._previous = Button("", self, icon="chevron-up")
        self._next = Button(self.tr("Next group  PgDn"), self, icon="chevron-down")
        self.setMinimumWidth(NARROWEST)
        self._back.setObjectName("compareBackButton")
        self._back.setAccessibleName(self.tr("Back to the group"))
        self._previous.setToolTip(self.tr("Previous group (PgUp)"))
        self._previous.setAccessibleName(self.tr("Previous group"))
        self._next.setAccessibleName(self.tr("Next group"))
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 8, 16, 4)
        row.setSpacing(12)
        for widget in (self._back, self._place):
            row.addWidget(widget)
        row.addWidget(self._pair, 1)
        for widget in (self._measured, self._previous, self._next):
            row.addWidget(widget)
        self._back.clicked.connect(self.backWanted)
        self._previous.clicked.connect(self.previousWanted)
        self._next.clicked.connect(self.nextWanted)

    @property
    def spoken(self) -> str:
        parts = (self._place.text(), self._pair.path, self._measured.text())
        return ", ".join(part for part in parts if part)

    def show_group(self, place: tuple[int, int], pair: str, measured: str, meaning: str) -> None:
        number, count = map(words.number, place)
        self._place.setText(self.tr("Group {n} of {count}").format(n=number, count=count))
        self._pair.set_path(pair, pair)
        self._measured.setText(measured)
        self._measured.setToolTip(meaning)


class ToolBar(QWidget):
    """One button for each way of looking, and the menu of the zoom."""

    countWanted = Signal(int)
    flipWanted = Signal()
    wipeWanted = Signal()
    overlayWanted = Signal()
    differencesWanted = Signal()
    loupeWanted = Signal()
    syncWanted = Signal()
    swapWanted = Signal()
    infoWanted = Signal()
    fitWanted = Signal()
    scaleWanted = Signal(float)
    keepZoomWanted = Signal()
    alignWanted = Signal()
    ownPixelsWanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        icons = {2: "columns-2", 3: "columns-3", 4: "grid-2x2", 6: "grid-3x2"}
        self._counts = {n: Button("", self, icon=icons[n]) for n in COUNTS}
        self._row = QHBoxLayout(self)
        self._zoom = Button("", self)
        self._faces: dict[Button, tuple[str, str]] = {}
        self._flip = self._tool(self.tr("Flip  F"), "flip-horizontal-2")
        self._wipe = self._tool(self.tr("Wipe  W"), "square-split-horizontal")
        self._overlay = self._tool(self.tr("Overlay  O"), "layers")
        self._differences = self._tool(self.tr("Differences  H"), "diff")
        self._loupe = self._tool(self.tr("Loupe  L"), "search")
        self._sync = self._tool(self.tr("Sync  Y"), "link")
        self._align = self._tool(self.tr("Align"), "squares-intersect")
        self._swap = self._tool(self.tr("Swap  T"), "arrow-left-right")
        self._info = self._tool(self.tr("Info  I"), "info")
        self._menu = QMenu(self)
        self._keep_zoom = QAction(self.tr("Keep zoom for the next group"), self)
        self._own_pixels = QAction(self.tr("Actual pixels of each photo"), self)
        self._lay_out()
        self._connect()

    def show_tools(self, tools: Tools) -> None:
        for count, button in self._counts.items():
            button.setVisible(count in tools.counts)
            button.setChecked(tools.mode is Mode.SIDE and count == tools.count)
        self._flip.setChecked(tools.mode is Mode.FLIP)
        self._wipe.setChecked(tools.mode is Mode.WIPE)
        self._overlay.setChecked(tools.mode is Mode.OVERLAY)
        self._differences.setChecked(tools.differences)
        self._loupe.setChecked(tools.loupe)
        self._sync.setChecked(tools.synced)
        self._info.setChecked(tools.info)
        self._zoom.setText(f"{tools.zoom} ▾")
        self._zoom.setAccessibleName(self.tr("Zoom: {zoom}").format(zoom=tools.zoom))
        self._keep_zoom.setChecked(tools.keeps_zoom)
        self._align.setChecked(tools.aligned)
        self._own_pixels.setChecked(tools.own_pixels)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _tool(self, text: str, icon: str) -> Button:
        """A button that has room for its words, or else only for an icon and the key."""
        button = Button(text, self)
        button.setAccessibleName(text.partition("  ")[0])
        self._faces[button] = (text, icon)
        return button

    def _fit(self) -> None:
        """Words where they all fit, icons where they do not; the keys always."""
        for button, (text, _) in self._faces.items():
            button.set_icon(None)
            button.setText(text)
        if self._row.sizeHint().width() <= self.width():
            return
        for button, (text, icon) in self._faces.items():
            button.set_icon(icon)
            button.setText("  " + text.partition("  ")[2])

    def _lay_out(self) -> None:
        self.setMinimumWidth(NARROWEST)
        row = self._row
        row.setContentsMargins(16, 0, 16, 6)
        row.setSpacing(6)
        for count, button in self._counts.items():
            text = self.tr("{n} photos side by side").format(n=words.number(count))
            button.setToolTip(text)
            button.setAccessibleName(text)
            button.setObjectName(f"compare{count}Button")
            row.addWidget(button)
        names = {
            "flipButton": (
                self._flip,
                self.tr("Show the other photo in the same place; hold to peek"),
            ),
            "wipeButton": (self._wipe, self.tr("Move a divider between the two photos")),
            "overlayButton": (self._overlay, self.tr("Let one photo shine through the other")),
            "differencesButton": (self._differences, self.tr("Colour the places that differ")),
            "loupeButton": (self._loupe, self.tr("Magnify the same spot in all photos")),
        }
        for name, (button, text) in names.items():
            button.setObjectName(name)
            button.setToolTip(text)
            row.addWidget(button)
        row.addStretch()
        self._sync.setToolTip(self.tr("All photos look at the same spot"))
        self._align.setToolTip(self.tr("Lay photos of other sizes and crops upon each other"))
        self._align.setObjectName("alignButton")
        self._swap.setToolTip(self.tr("Let A and B change places"))
        self._info.setToolTip(self.tr("Show the facts that differ, side by side"))
        self._zoom.setObjectName("zoomButton")
        self._zoom.setAccessibleName(self.tr("Zoom"))
        for button in (self._zoom, self._sync, self._align, self._swap, self._info):
            row.addWidget(button)
        checked = (*self._counts.values(), self._flip, self._wipe, self._overlay)
        ways = (self._differences, self._loupe, self._sync, self._align, self._info)
        for button in (*checked, *ways):
            button.setCheckable(True)
        self._fill_menu()

    def _fill_menu(self) -> None:
        self._menu.addAction(self.tr("Fit"), self.fitWanted.emit)
        for scale in SCALES:
            text = self.tr("{percent} %").format(percent=words.number(round(100 * scale)))
            action = self._menu.addAction(text)
            action.setData(scale)
        self._menu.addSeparator()
        for action in (self._keep_zoom, self._own_pixels):
            action.setCheckable(True)
            self._menu.addAction(action)

    def _connect(self) -> None:
        for button, signal in (
            (self._flip, self.flipWanted),
            (self._wipe, self.wipeWanted),
            (self._overlay, self.overlayWanted),
            (self._differences, self.differencesWanted),
            (self._loupe, self.loupeWanted),
            (self._sync, self.syncWanted),
            (self._align, self.alignWanted),
            (self._swap, self.swapWanted),
            (self._info, self.infoWanted),
        ):
            button.clicked.connect(signal)
        for button in self._counts.values():
            button.clicked.connect(self._on_count)
        self._zoom.clicked.connect(self._show_menu)
        self._menu.triggered.connect(self._on_menu)
        self._keep_zoom.triggered.connect(self.keepZoomWanted)
        self._own_pixels.triggered.connect(self.ownPixelsWanted)

    def _on_count(self) -> None:
        button = self.sender()
        self.countWanted.emit(next(n for n, each in self._counts.items() if each is button))

    def _show_menu(self) -> None:
        self._menu.popup(self._zoom.mapToGlobal(self._zoom.rect().bottomLeft()))

    def _on_menu(self, action: QAction) -> None:
        scale = action.data()
        if isinstance(scale, float):
            self.scaleWanted.emit(scale)
