"""One page of the settings: lines with a name on the left and a control on the right.

Knows how lines look and how they are searched; what stands on them is each page's affair.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from dupeviewer.gui import theme
from dupeviewer.gui.widgets.controls import Label
from dupeviewer.gui.widgets.fields import caption

_NAMES = 220


class Page(QScrollArea):
    """`fields` are the preferences that this page can put back to what they were at first."""

    fields: Sequence[str] = ()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.sheet = QWidget(self)
        self._lines: list[tuple[str, QWidget]] = []
        self._column = QVBoxLayout(self.sheet)
        self._column.setContentsMargins(24, 16, 24, 16)
        self._column.setSpacing(16)
        self._title = Label("", self.sheet, role="title")
        self._column.addWidget(self._title)
        self._column.addStretch()
        self.setWidget(self.sheet)

    @property
    def title(self) -> str:
        return self._title.text()

    def set_title(self, title: str) -> None:
        self._title.setText(title)

    def add_line(self, name: str, control: QWidget, hint: str = "") -> None:
        """A line with its control at the right; the hint stands below the control."""
        line = QWidget(self.sheet)
        label = Label(name, line)
        label.setWordWrap(True)
        label.setMinimumWidth(_NAMES // 2)
        label.setMaximumWidth(_NAMES)
        label.setMinimumHeight(30)
        label.setBuddy(control)
        across = QHBoxLayout(line)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(16)
        across.addWidget(label, 2, Qt.AlignmentFlag.AlignTop)
        right = QVBoxLayout()
        right.setSpacing(4)
        right.addWidget(control)
        if hint:
            right.addWidget(caption(hint, line))
        across.addLayout(right, 3)
        self._add(line, f"{name} {hint} {_words_in(control)}")

    def add_block(self, name: str, control: QWidget, hint: str = "") -> None:
        """A heading with a control below it that takes the whole width."""
        block = QWidget(self.sheet)
        column = QVBoxLayout(block)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(Label(name, block, role="strong"))
        if hint:
            column.addWidget(caption(hint, block))
        column.addWidget(control)
        self._add(block, f"{name} {hint} {_words_in(control)}")

    def add_promise(self, text: str) -> None:
        """What always holds and can't be switched off."""
        line = QWidget(self.sheet)
        lock = Lock(line)
        always = Label(self.tr("always on"), line, role="caption", quiet=True)
        words = Label(text, line)
        words.setWordWrap(True)
        across = QHBoxLayout(line)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(12)
        across.addWidget(lock)
        across.addWidget(words, 1)
        across.addWidget(always)
        self._add(line, text)

    def show_matching(self, text: str) -> bool:
        """Leave the lines that have these words; False where none has."""
        wanted = text.casefold().split()
        matches = 0
        for content, line in self._lines:
            fits = all(word in content for word in wanted)
            line.setVisible(fits)
            matches += fits
        return matches > 0

    def _add(self, line: QWidget, content: str, *, stretch: int = 0) -> None:
        """A line with stretch takes what room is left."""
        self._lines.append((f"{self.title} {content}".casefold(), line))
        self._column.insertWidget(self._column.count() - 1, line, stretch)


class Lock(QLabel):
    """The small padlock before what always holds."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        theme.follow(self._dress)

    def _dress(self) -> None:
        icon = theme.icon("lock", theme.tokens().protected)
        self.setPixmap(icon.pixmap(QSize(16, 16), self.devicePixelRatioF()))


def ask_for_folder(page: QWidget, title: str) -> QFileDialog:
    """Over the settings; the folder comes with `fileSelected`."""
    dialog = QFileDialog(page.window(), title)
    dialog.setObjectName("settingsFolderDialog")
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog


def _words_in(control: QWidget) -> str:
    texts = (getattr(each, "text", None) for each in (control, *control.findChildren(QWidget)))
    said = " ".join(str(text()) for text in texts if callable(text))
    return f"{said} {control.accessibleName()}"
