"""Help: the keys of every action, and what this program is.

Knows how to lay out the table of actions; its content comes from there.
"""

from __future__ import annotations

import platform

from PySide6 import __version__ as pyside_version
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from dupeviewer import __version__
from dupeviewer.gui.actions import Actions, Menu
from dupeviewer.gui.controls import Label


class KeysDialog(QDialog):
    """All keys in two columns, with a search box."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("keysDialog")
        self.setWindowTitle(self.tr("Keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Search"))
        self.search.setAccessibleName(self.tr("Search keys"))
        self.search.setClearButtonEnabled(True)
        self._lines: list[tuple[str, list[QWidget]]] = []
        page = QWidget(self)
        columns = QHBoxLayout(page)
        columns.setSpacing(48)
        for menus in (actions.menus[:3], actions.menus[3:]):
            grid = QGridLayout()
            grid.setHorizontalSpacing(16)
            grid.setVerticalSpacing(4)
            grid.setColumnStretch(0, 1)
            for menu in menus:
                self._add_menu(menu, grid, page)
            grid.setRowStretch(grid.rowCount(), 1)
            columns.addLayout(grid)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidget(page)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        rows = QVBoxLayout(self)
        rows.addWidget(self.search)
        rows.addWidget(area, 1)
        rows.addWidget(buttons)
        self.search.textChanged.connect(self._show_matching)
        self.resize(820, 600)

    def _add_menu(self, menu: Menu, grid: QGridLayout, page: QWidget) -> None:
        title = Label(menu.title.replace("&", ""), page, role="title")
        title.setContentsMargins(0, 12, 0, 4)
        grid.addWidget(title, grid.rowCount(), 0, 1, 2)
        for row in menu.rows:
            if row is None or not row.keys:
                continue
            name = Label(row.text.replace("&", ""), page)
            keys = Label(
                "  ".join(
                    QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
                    for key in row.keys
                ),
                page,
                role="strong",
            )
            at = grid.rowCount()
            grid.addWidget(name, at, 0)
            grid.addWidget(keys, at, 1)
            self._lines.append((f"{name.text()} {keys.text()}".casefold(), [name, keys]))

    def _show_matching(self, text: str) -> None:
        for line, widgets in self._lines:
            for widget in widgets:
                widget.setVisible(text.casefold() in line)


class AboutDialog(QDialog):
    """Version, licences, and that nothing leaves this computer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("aboutDialog")
        self.setWindowTitle(self.tr("About DupeViewer"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        versions = self.tr("Version {version}  ·  Python {python}  ·  PySide6 {qt}").format(
            version=__version__, python=platform.python_version(), qt=pyside_version
        )
        texts = (
            versions,
            self.tr("DupeViewer finds duplicate photos and moves the ones you pick to the trash."),
            self.tr("It never connects to the internet."),
            self.tr("Licences: DupeViewer MIT, Qt LGPL, icons by Lucide ISC."),
        )
        rows = QVBoxLayout(self)
        rows.setContentsMargins(24, 24, 24, 16)
        rows.setSpacing(8)
        rows.addWidget(Label("DupeViewer", self, role="display"))
        for text in texts:
            label = Label(text, self)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            rows.addWidget(label)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        rows.addSpacing(8)
        rows.addWidget(buttons)
