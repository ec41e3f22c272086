"""More options of a scan, folded away until they are wanted.

The same fields as in the settings; both follow the preferences.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QGridLayout, QVBoxLayout, QWidget

from dupeviewer.gui.preferences import Preferences
from dupeviewer.gui.widgets.controls import Button, ButtonRole, Card, Label
from dupeviewer.gui.widgets.fields import Formats, LeastSize, Switch, TypesBox, caption
from dupeviewer.gui.widgets.lists import Entries


class MoreOptions(QWidget):
    """A line to click on, and below it the options while it is open."""

    toggled = Signal(bool)

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("moreOptions")
        self.button = Button(
            self.tr("More options"), self, role=ButtonRole.QUIET, icon="chevron-right"
        )
        self.button.setObjectName("moreOptionsButton")
        self.options = Card(self)
        self.turned = Switch(
            preferences, "turned", self.tr("Also find rotated and mirrored photos"), self.options
        )
        self.formats = Formats(preferences, self.options)
        self.types_button = Button(self.tr("See types"), self.options, role=ButtonRole.QUIET)
        self.least = LeastSize(preferences, self.options)
        self.excluded = Entries(
            preferences,
            "excluded",
            self.tr("Folders to skip"),
            self.options,
            typed=self.tr("Or a pattern such as *_thumb.jpg, then Enter"),
        )
        self._lay_out()
        self.options.hide()
        self.button.clicked.connect(self._toggle)
        self.types_button.clicked.connect(self._show_types)
        self.excluded.addWanted.connect(self._choose_folder)

    def _show_types(self) -> None:
        TypesBox(self.window()).open()

    def _toggle(self) -> None:
        shown = self.options.isHidden()
        self.options.setVisible(shown)
        self.button.set_icon("chevron-down" if shown else "chevron-right")
        self.toggled.emit(shown)

    def _lay_out(self) -> None:
        grid = QGridLayout(self.options)
        grid.setContentsMargins(16, 12, 16, 12)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(1, 1)
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(Label(self.tr("File types"), self.options, role="strong"), 0, 0, top)
        grid.addWidget(self.formats, 0, 1)
        grid.addWidget(self.types_button, 0, 2, top)
        grid.addWidget(Label(self.tr("Minimum size"), self.options, role="strong"), 1, 0)
        grid.addWidget(self.least, 1, 1, Qt.AlignmentFlag.AlignLeft)
        grid.addWidget(Label(self.tr("Skip folders"), self.options, role="strong"), 2, 0, top)
        grid.addWidget(self.excluded, 2, 1, 1, 2)
        grid.addWidget(self.turned, 3, 1, 1, 2)
        always = self.tr(
            "Always left alone: system folders, the trash, caches, .git, and the libraries of photo"
            " apps, such as Apple Photos and Lightroom previews."
        )
        grid.addWidget(caption(always, self.options), 4, 1, 1, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.options)

    def _choose_folder(self) -> None:
        dialog = QFileDialog(self.window(), self.tr("Skip a folder"))
        dialog.setObjectName("skipFolderDialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.excluded.add)
        dialog.open()
