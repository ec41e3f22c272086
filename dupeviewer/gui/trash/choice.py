"""The question what to do with photos on a drive that has no trash; they are never removed.

Knows the two answers; the settings keep the one that was given.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from dupeviewer.core.sentences import printable
from dupeviewer.core.trash import WithoutTrash
from dupeviewer.gui.models import words
from dupeviewer.gui.preferences import Preferences
from dupeviewer.gui.widgets.choices import Radio
from dupeviewer.gui.widgets.controls import Button, ButtonRole, Label, PathLabel

WIDTH = 480
INDENT = 28
MOST_NAMED = 3


class WithoutTrashDialog(QDialog):
    """Writes what was chosen into the preferences when it is accepted."""

    def __init__(
        self, preferences: Preferences, folders: Sequence[str], parent: QWidget | None = None
    ) -> None:
        """`folders` are those to which photos could go, one for each drive."""
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
        self.leave = Radio(self.tr("Leave them where they are"), self)
        self.folder = Radio(words.into_a_folder(), self)
        uses_folder = bool(folders) and preferences.without_trash is WithoutTrash.FOLDER
        (self.folder if uses_folder else self.leave).setChecked(True)
        self.folder.setEnabled(bool(folders))
        cancel = Button(self.tr("Cancel"), self)
        use = Button(self.tr("Use this"), self, role=ButtonRole.PRIMARY)
        use.setObjectName("useWithoutTrashButton")
        use.setDefault(True)
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(cancel)
        foot.addWidget(use)
        below = QVBoxLayout()
        below.setContentsMargins(INDENT, 0, 0, 0)
        below.setSpacing(4)
        for label in self._hints(folders):
            below.addWidget(label)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(12)
        for widget in (question, self.leave, self.folder):
            column.addWidget(widget)
        column.addLayout(below)
        column.addSpacing(8)
        column.addLayout(foot)
        cancel.clicked.connect(self.reject)
        use.clicked.connect(self.accept)
        self.resize(WIDTH, column.heightForWidth(WIDTH))

    def _hints(self, folders: Sequence[str]) -> list[Label]:
        if not folders:
            none = self.tr("No folder can be made there.")
            return [Label(none, self, quiet=True)]
        hints: list[Label] = []
        for folder in folders[:MOST_NAMED]:
            label = PathLabel(self)
            label.set_path(printable(words.folder(folder)), printable(folder))
            hints.append(label)
        hints.append(Label(self.tr("History puts them back."), self, quiet=True))
        return hints

    def accept(self) -> None:
        chosen = WithoutTrash.FOLDER if self.folder.isChecked() else WithoutTrash.LEAVE
        self._preferences.without_trash = chosen
        super().accept()
