"""What a right click on a group offers: the way into it, and what the keys say of the selection.

Shows actions of the window's table, with their keys; what they do is known there.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

_ACTIONS = ("compare", "", "accept", "skip", "dismiss", "", "selectAll")


class GroupMenu(QMenu):
    """Made for one click, gone when it closes."""

    openWanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("groupMenu")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.addAction(self.tr("Open group"), self.openWanted.emit)
        for name in _ACTIONS:
            if not name:
                self.addSeparator()
            elif isinstance(action := parent.window().findChild(QAction, name), QAction):
                self.addAction(action)
