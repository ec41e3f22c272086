"""The sheet before extra copies are marked: in how many groups, how many, and how much they take.

Says what it is told and takes the answer; marking is others' affair.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from dupeviewer.core.likeness.cluster import Kind
from dupeviewer.gui.models import words
from dupeviewer.gui.widgets.controls import Button, ButtonRole, Label


class ExtraCopiesSheet(QDialog):
    """One step: what is marked can be undone, and nothing moves yet."""

    def __init__(self, groups: int, extra: int, size: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("extraCopiesSheet")
        self.setWindowTitle(words.kind(Kind.EXACT))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asked = self.tr("Mark the extra copies in {groups}?")
        told = self.tr(
            "In each group the suggested photo stays. To be marked: up to {extra}, {size}."
        )
        title = Label(asked.format(groups=words.group_count(groups)), self, role="title")
        text = Label(told.format(extra=words.extra_count(extra), size=words.size(size)), self)
        note = Label(
            self.tr("They are the same byte by byte. Nothing moves until you review."),
            self,
            quiet=True,
        )
        cancel = Button(self.tr("Cancel"), self)
        cancel.setObjectName("cancelExtraCopiesButton")
        mark = Button(self.tr("Mark extra copies"), self, role=ButtonRole.PRIMARY)
        mark.setObjectName("confirmExtraCopiesButton")
        mark.setDefault(True)
        mark.setFocus()
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addStretch()
        foot.addWidget(cancel)
        foot.addWidget(mark)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(8)
        for label in (title, text, note):
            column.addWidget(label)
        column.addSpacing(16)
        column.addLayout(foot)
        column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetFixedSize)
        cancel.clicked.connect(self.reject)
        mark.clicked.connect(self.accept)
