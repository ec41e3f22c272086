"""The question what to do with photos on a drive that has no trash; they are never removed.

Knows the two answers; the settings keep the one that was given.
"""

from __future__ import annotations

from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from dupeviewer.core.photos.skipping import REMOVED
from dupeviewer.core.trash import WithoutTrash
from dupeviewer.gui.controls import Button, ButtonRole, Label
from dupeviewer.gui.models import words
from dupeviewer.gui.preferences import Preferences

WIDTH = 480


class WithoutTrashDialog(QDialog):
    """Writes what was chosen into the preferences when it is accepted."""

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("withoutTrashDialog")
        self.setWindowTitle(self.tr("Drives without a {trash}").format(trash=words.trash()))
        self.setFixedWidth(WIDTH)
        self._preferences = preferences
        question = Label(
            self.tr(
                "This drive has no {trash}. Leave these photos where they are, or move them to a"
                " folder on the same drive."
            ).format(trash=words.trash()),
            self,
        )
        question.setWordWrap(True)
        self.leave = QRadioButton(words.leave_there(), self)
        self.folder = QRadioButton(words.into_a_folder(), self)
        uses_folder = preferences.without_trash is WithoutTrash.FOLDER
        (self.folder if uses_folder else self.leave).setChecked(True)
        hint = Label(
            self.tr("They go to “{folder}” on that drive. History puts them back.").format(
                folder=REMOVED
            ),
            self,
            quiet=True,
        )
        hint.setWordWrap(True)
        cancel = Button(self.tr("Cancel"), self)
        use = Button(self.tr("Use this"), self, role=ButtonRole.PRIMARY)
        use.setObjectName("useWithoutTrashButton")
        use.setDefault(True)
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(cancel)
        foot.addWidget(use)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(12)
        for widget in (question, self.leave, self.folder, hint):
            column.addWidget(widget)
        column.addLayout(foot)
        cancel.clicked.connect(self.reject)
        use.clicked.connect(self.accept)

    def accept(self) -> None:
        chosen = WithoutTrash.FOLDER if self.folder.isChecked() else WithoutTrash.LEAVE
        self._preferences.without_trash = chosen
        super().accept()
