"""Help: the keys of the current screen, and what this program is.

Knows how to lay out the table of actions; its content comes from there.
"""

from __future__ import annotations

import os
import platform
from collections.abc import Sequence
from html import escape

from PySide6 import __version__ as pyside_version
from PySide6.QtCore import QSaveFile, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QPdfWriter, QTextDocument
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from dupeviewer import __version__
from dupeviewer.gui import keymap, theme
from dupeviewer.gui.actions import Actions, plain
from dupeviewer.gui.help import licences
from dupeviewer.gui.keymap import Scope
from dupeviewer.gui.widgets.controls import Button, ButtonRole, Label
from dupeviewer.gui.widgets.inputs import SearchBox
from dupeviewer.gui.widgets.notice import say_aloud

_NAME = 150
"""How narrow a name may get before its column wants more room."""

Section = tuple[str, list[tuple[str, str]]]


class KeysDialog(QDialog):
    """The keys in force on the current screen, in two columns, with a search box."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("keysDialog")
        self.setWindowTitle(self.tr("Keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._keymap = actions.keymap
        self.search = SearchBox(self)
        self.search.setPlaceholderText(self.tr("Search"))
        self.search.setAccessibleName(self.tr("Search keys"))
        self.print_button = Button(self.tr("Save as PDF…"), self, role=ButtonRole.QUIET)
        self.print_button.setObjectName("saveKeysButton")
        self.sections: list[tuple[str, list[tuple[str, str]]]] = []
        self._lines: list[tuple[str, list[QWidget]]] = []
        self._headings: list[tuple[QWidget, slice]] = []
        self._fill(actions)
        page = QWidget(self)
        columns = QHBoxLayout(page)
        columns.setSpacing(48)
        half = (sum(len(lines) for _, lines in self.sections) + 1) // 2
        for sections in _columns(self.sections, half):
            columns.addLayout(self._column(sections, page))
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setAccessibleName(self.windowTitle())
        area.setWidget(page)
        close = Button(self.tr("Close"), self)
        close.clicked.connect(self.reject)
        for button in (self.print_button, close):
            button.setAutoDefault(False)
        self.told = Label("", self, quiet=True)
        self.told.setObjectName("saveKeysTold")
        self.told.hide()
        buttons = QHBoxLayout()
        buttons.addWidget(self.print_button)
        buttons.addWidget(self.told)
        buttons.addStretch()
        buttons.addWidget(close)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(16, 16, 16, 16)
        rows.setSpacing(12)
        rows.addWidget(self.search)
        rows.addWidget(area, 1)
        rows.addLayout(buttons)
        self.search.textChanged.connect(self._show_matching)
        self.print_button.clicked.connect(self._ask_where)
        self.resize(860, 600)

    def save(self, path: str) -> None:
        """All keys of the screen, on paper."""
        file = QSaveFile(path)
        if file.open(QSaveFile.OpenModeFlag.WriteOnly):
            document = QTextDocument(self)
            document.setHtml("".join(_section_html(*section) for section in self.sections))
            writer = QPdfWriter(file)
            writer.setTitle(self.windowTitle())
            document.print_(writer)
            del writer  # which ends the document
        name = os.path.basename(path)
        told = self.tr("Saved as {name}.") if file.commit() else self.tr("{name} can't be saved.")
        self.told.setText(told.format(name=name))
        self.told.show()
        say_aloud(self, self.told.text())

    def _fill(self, actions: Actions) -> None:
        """First what this screen listens to, then what counts everywhere, by menu."""
        here = actions.scopes_shown() - {Scope.WINDOW}
        everywhere = self.tr("{menu} · everywhere") if here else "{menu}"
        for scopes, heading in ((here, "{menu}"), ({Scope.WINDOW}, everywhere)):
            for menu in actions.menus:
                lines = [
                    (plain(row.text), keymap.shown(self._keymap.keys(row.id)))
                    for row in menu.rows
                    if row is not None and row.scope in scopes and self._keymap.keys(row.id)
                ]
                if lines:
                    self.sections.append((heading.format(menu=plain(menu.title)), lines))

    def _column(self, sections: Sequence[Section], page: QWidget) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 1)
        for title, lines in sections:
            heading = Label(title, page, role="title")
            heading.setContentsMargins(0, 12, 0, 4)
            grid.addWidget(heading, grid.rowCount(), 0, 1, 2)
            first = len(self._lines)
            for text, keys in lines:
                name, shown = Label(text, page), Label(keys, page, role="strong")
                name.setWordWrap(True)
                name.setMinimumWidth(_NAME)
                at = grid.rowCount()
                grid.addWidget(name, at, 0)
                grid.addWidget(shown, at, 1)
                self._lines.append((f"{text} {keys}".casefold(), [name, shown]))
            self._headings.append((heading, slice(first, len(self._lines))))
        grid.setRowStretch(grid.rowCount(), 1)
        return grid

    def _show_matching(self, text: str) -> None:
        wanted = text.casefold()
        for line, widgets in self._lines:
            for widget in widgets:
                widget.setVisible(wanted in line)
        for heading, lines in self._headings:
            heading.setVisible(any(wanted in line for line, _ in self._lines[lines]))

    def _ask_where(self) -> None:
        dialog = QFileDialog(self, self.tr("Save as PDF"))
        dialog.setObjectName("saveKeysDialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile("dupeviewer-keys.pdf")
        dialog.fileSelected.connect(self.save)
        dialog.open()


def _columns(sections: Sequence[Section], half: int) -> tuple[Sequence[Section], Sequence[Section]]:
    """Two columns of about the same height, no section torn apart."""
    left = 0
    for count, (_, lines) in enumerate(sections):
        if left and left + len(lines) // 2 > half:
            return sections[:count], sections[count:]
        left += len(lines)
    return sections, ()


def _section_html(title: str, lines: Sequence[tuple[str, str]]) -> str:
    rows = "".join(
        f"<tr><td>{escape(text)}</td><td><b>{escape(keys)}</b></td></tr>" for text, keys in lines
    )
    return f"<h3>{escape(title)}</h3><table cellpadding='3'>{rows}</table>"


class AboutDialog(QDialog):
    """Version, licences, that nothing leaves this computer, and what a report of a fault needs."""

    logsWanted = Signal()

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
            self.tr("DupeViewer is free software under the MIT licence. With work by others:"),
        )
        rows = QVBoxLayout(self)
        rows.setContentsMargins(24, 24, 24, 16)
        rows.setSpacing(8)
        rows.addLayout(self._heading())
        for text in texts:
            label = Label(text, self)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            label.setWordWrap(True)
            rows.addWidget(label)
        self._licences = self._notices()
        rows.addWidget(self._licences, 1)
        rows.addSpacing(8)
        rows.addLayout(self._foot())
        self.resize(640, 560)
        theme.follow(self._dress)

    def _heading(self) -> QHBoxLayout:
        mark = QLabel(self)
        mark.setPixmap(theme.app_icon().pixmap(QSize(64, 64), self.devicePixelRatioF()))
        heading = QHBoxLayout()
        heading.setSpacing(16)
        heading.addWidget(mark)
        heading.addWidget(Label("DupeViewer", self, role="display"), 1)
        return heading

    def _foot(self) -> QHBoxLayout:
        self.copy_button = Button(self.tr("Copy diagnostic info"), self, icon="copy")
        self.copy_button.setObjectName("copyDiagnosticsButton")
        logs = Button(self.tr("Folder of logs"), self, icon="folder-open")
        logs.setObjectName("logsButton")
        close = Button(self.tr("Close"), self)
        close.setDefault(True)
        close.setFocus()
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.copy_button)
        foot.addWidget(logs)
        foot.addStretch()
        foot.addWidget(close)
        self.copy_button.clicked.connect(self._copy)
        logs.clicked.connect(self.logsWanted)
        close.clicked.connect(self.reject)
        return foot

    def _notices(self) -> QPlainTextEdit:
        notices = QPlainTextEdit(licences.text(), self)
        notices.setObjectName("licences")
        notices.setAccessibleName(self.tr("Licences"))
        notices.setReadOnly(True)
        notices.setTabChangesFocus(True)
        return notices

    def _dress(self) -> None:
        t = theme.tokens()
        self._licences.setStyleSheet(
            f"QPlainTextEdit {{ background: {t.surface.name()}; color: {t.text2.name()};"
            f" border: 1px solid {t.line.name()}; border-radius: 6px; padding: 6px; }}"
            f"QPlainTextEdit:focus {{ border: 2px solid {t.accent.name()}; padding: 5px; }}"
        )

    def _copy(self) -> None:
        """What a report of a fault needs; nothing of the user's photos or folders."""
        lines = (
            f"DupeViewer {__version__}",
            f"Python {platform.python_version()}, PySide6 {pyside_version}",
            f"{platform.platform()}, {QGuiApplication.platformName()}",
        )
        QGuiApplication.clipboard().setText("\n".join(lines))
        self.copy_button.setText(self.tr("Copied"))
        self.copy_button.set_icon("check")
        say_aloud(self, self.copy_button.text())
