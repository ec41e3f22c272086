"""The settings in one window: pages at the left, a search below them, each change at once.

Knows how to go from page to page; what can be chosen is on the pages.
"""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from dupeviewer.gui import theme
from dupeviewer.gui.actions import Actions
from dupeviewer.gui.memory.caches import Caches
from dupeviewer.gui.preferences import Preferences
from dupeviewer.gui.session import Session
from dupeviewer.gui.settings.judging import SafetyPage, SuggestionsPage
from dupeviewer.gui.settings.keys import KeysPage
from dupeviewer.gui.settings.page import Page
from dupeviewer.gui.settings.pages import GeneralPage, PrivacyPage, ScanningPage
from dupeviewer.gui.widgets.controls import Button, ButtonRole, Label
from dupeviewer.gui.widgets.inputs import SearchBox

SIZE = QSize(860, 640)
AROUND = QSize(16, 48)
"""What the title and the edges of a dialog take of the screen, or a little more."""


class SettingsDialog(QDialog):
    """Six pages; nothing to confirm, for every change counts at once."""

    def __init__(
        self,
        preferences: Preferences,
        session: Session,
        actions: Actions,
        caches: Caches,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("settingsDialog")
        self.setWindowTitle(self.tr("Settings"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._preferences = preferences
        self.pages: tuple[Page, ...] = (
            GeneralPage(preferences, self),
            ScanningPage(preferences, caches, self),
            SuggestionsPage(preferences, self),
            SafetyPage(session, preferences, self),
            KeysPage(preferences, actions, self),
            PrivacyPage(preferences, caches, self),
        )
        self.list = QListWidget(self)
        self.search = SearchBox(self)
        self.nothing = Label(self.tr("Nothing is called that."), self, quiet=True)
        self.restore_button = Button(
            self.tr("Restore defaults for this page"), self, role=ButtonRole.QUIET,
            icon="rotate-ccw",
        )  # fmt: skip
        self.close_button = Button(self.tr("Close"), self)
        self._stack = QStackedWidget(self)
        self._build()
        self._connect()
        self.list.setCurrentRow(0)
        self._take_size("text_size")

    def show_page(self, page: type[Page]) -> None:
        self.list.setCurrentRow([type(each) for each in self.pages].index(page))

    def _build(self) -> None:
        self.list.setObjectName("settingsPages")
        self.list.setAccessibleName(self.tr("Pages"))
        self.list.setFixedWidth(184)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.search.setObjectName("settingsSearch")
        self.search.setPlaceholderText(self.tr("Search settings"))
        self.search.setAccessibleName(self.tr("Search settings"))
        self.search.setFixedWidth(184)
        self.nothing.setWordWrap(True)
        self.nothing.hide()
        self.restore_button.setObjectName("restoreDefaultsButton")
        self.restore_button.setAutoDefault(False)
        self.close_button.setAutoDefault(False)
        for page in self.pages:
            self.list.addItem(page.title)
            self._stack.addWidget(page)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self.list, 1)
        left.addWidget(self.nothing)
        left.addWidget(self.search)
        below = QHBoxLayout()
        below.addWidget(self.restore_button)
        below.addStretch()
        below.addWidget(self.close_button)
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addWidget(self._stack, 1)
        right.addLayout(below)
        across = QHBoxLayout(self)
        across.setContentsMargins(16, 16, 16, 16)
        across.setSpacing(8)
        across.addLayout(left)
        across.addLayout(right, 1)
        theme.follow(self._dress)

    def _connect(self) -> None:
        self.list.currentRowChanged.connect(self._stack.setCurrentIndex)
        self.list.currentRowChanged.connect(self._on_page)
        self._preferences.changed.connect(self._take_size)
        self.search.textChanged.connect(self._show_matching)
        self.restore_button.clicked.connect(self._restore)
        self.close_button.clicked.connect(self.close)

    def _take_size(self, name: str) -> None:
        """Larger text needs a larger dialog."""
        if name == "text_size":
            scale = self._preferences.text_size / 100
            room = self.screen().availableSize() - AROUND
            wanted = QSize(round(SIZE.width() * scale), round(SIZE.height() * scale))
            self.resize(wanted.boundedTo(room.expandedTo(SIZE)))

    def _on_page(self, row: int) -> None:
        self.restore_button.setVisible(bool(self.pages[row].fields))

    def _show_matching(self, text: str) -> None:
        """Leave the pages that have something of that name, and go to the first of them."""
        found = [page.show_matching(text) for page in self.pages]
        for row, has_it in enumerate(found):
            self.list.item(row).setHidden(not has_it)
        self.nothing.setVisible(not any(found))
        if any(found) and not found[self.list.currentRow()]:
            self.list.setCurrentRow(found.index(True))

    def _restore(self) -> None:
        self._preferences.restore(self.pages[self.list.currentRow()].fields)

    def _dress(self) -> None:
        t = theme.tokens()
        self.list.setStyleSheet(
            "QListWidget { background: transparent; border: none; outline: none; }"
            f"QListWidget::item {{ color: {t.text.name()}; padding: 8px 12px;"
            " border-radius: 6px; margin-bottom: 2px; }"
            f"QListWidget::item:selected {{ background: {t.accent_tint.name()};"
            f" color: {t.accent.name()}; }}"
            f"QListWidget::item:selected:focus {{ border: 2px solid {t.accent.name()};"
            " padding: 6px 10px; }"
        )
