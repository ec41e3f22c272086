"""The page of the keys: every action with its keys, presets, and a key of one's own for any.

Knows how a key is asked for and refused; which keys are in force is the keymap's affair.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from dupeviewer.gui import keymap, theme
from dupeviewer.gui.actions import Actions, plain
from dupeviewer.gui.keymap import Keymap, Listed
from dupeviewer.gui.preferences import Preferences
from dupeviewer.gui.settings.page import Page
from dupeviewer.gui.widgets.controls import Button, ButtonRole, Label
from dupeviewer.gui.widgets.fields import Choice, Switch

_ID = Qt.ItemDataRole.UserRole
_MODIFIERS = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta)


class KeysPage(Page):
    fields = ("keys", "key_preset", "single_keys")

    def __init__(
        self, preferences: Preferences, actions: Actions, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.set_title(self.tr("Shortcuts"))
        self._keymap = actions.keymap
        preset = self.tr("Keys as in")
        presets = (
            ("standard", self.tr("DupeViewer")),
            ("lightroom", self.tr("Lightroom")),
            ("dupeguru", self.tr("dupeGuru")),
        )
        self.add_line(preset, Choice(preferences, "key_preset", presets, preset, self.sheet))
        self.add_line(
            self.tr("Single keys"),
            Switch(
                preferences, "single_keys", self.tr("K, X, A and others work alone"), self.sheet
            ),
            self.tr("They count only in the review. Off, everything is still in the menus."),
        )
        self.table = KeyTable(actions, self.sheet)
        self.edit = KeyEdit(self._keymap, self.sheet)
        self._add(self.table, self.table.content, stretch=1)
        self._add(self.edit, self.table.content)
        self.table.currentItemChanged.connect(self._choose)
        preferences.changed.connect(self._on_preference)

    def show_matching(self, text: str) -> bool:
        """The table finds its own lines; what is on the page for all of them stays."""
        found = super().show_matching(text)
        self.table.show_matching(text if self.title.casefold() not in text.casefold() else "")
        return found

    def _choose(self, item: QTreeWidgetItem | None) -> None:
        self.edit.ask_for(None if item is None else item.data(0, _ID))

    def _on_preference(self, name: str) -> None:
        if name in self.fields:
            self.table.show_keys()
            self.edit.refresh()


class KeyTable(QTreeWidget):
    """Actions by menu, and the keys that stand for each."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("keyTable")
        self.setAccessibleName(self.tr("Actions and their keys"))
        self.setHeaderLabels([self.tr("Action"), self.tr("Keys")])
        self.setRootIsDecorated(False)
        self.setIndentation(12)
        self.setMinimumHeight(240)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self._keymap = actions.keymap
        self._items: list[QTreeWidgetItem] = []
        for menu in actions.menus:
            top = QTreeWidgetItem(self, [plain(menu.title)])
            top.setFlags(Qt.ItemFlag.ItemIsEnabled)
            top.setFont(0, theme.font("strong"))
            top.setFirstColumnSpanned(True)
            for row in menu.rows:
                if row is not None:
                    item = QTreeWidgetItem(top, [plain(row.text), ""])
                    item.setData(0, _ID, row.id)
                    self._items.append(item)
        self.expandAll()
        self.setItemsExpandable(False)
        self.show_keys()
        theme.follow(self._dress)

    @property
    def content(self) -> str:
        """All that can be searched for."""
        return " ".join(f"{item.text(0)} {item.text(1)}" for item in self._items)

    def show_keys(self) -> None:
        for item in self._items:
            id_ = item.data(0, _ID)
            keys = keymap.shown(self._keymap.keys(id_))
            item.setText(1, keys)
            item.setData(1, Qt.ItemDataRole.AccessibleTextRole, keys or self.tr("No key"))
            item.setFont(1, theme.font("strong" if self._keymap.is_own(id_) else "body"))

    def show_matching(self, text: str) -> None:
        for item in self._items:
            item.setHidden(text.casefold() not in f"{item.text(0)} {item.text(1)}".casefold())
        for place in range(self.topLevelItemCount()):
            top = self.topLevelItem(place)
            if top is not None:
                children = [child for n in range(top.childCount()) if (child := top.child(n))]
                top.setHidden(all(child.isHidden() for child in children))

    def _dress(self) -> None:
        t = theme.tokens()
        self.setStyleSheet(
            f"QTreeWidget {{ background: {t.surface.name()}; color: {t.text.name()};"
            f" border: 1px solid {t.outline.name()}; border-radius: 6px; padding: 4px; }}"
            f"QTreeWidget:focus {{ border: 2px solid {t.accent.name()}; padding: 3px; }}"
            "QTreeWidget::item { padding: 3px 6px; border: none; }"
            f"QTreeWidget::item:selected {{ background: {t.accent_tint.name()};"
            f" color: {t.accent.name()}; }}"
            f"QHeaderView::section {{ background: {t.surface.name()}; color: {t.text2.name()};"
            f" border: none; border-bottom: 1px solid {t.line.name()}; padding: 4px 6px; }}"
        )


class _KeyBox(QKeySequenceEdit):
    """With the outline of the other boxes."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._box = self.findChild(QLineEdit)
        theme.follow(self._dress)

    def say(self, name: str, placeholder: str) -> None:
        self.setAccessibleName(name)
        if self._box is not None:
            self._box.setAccessibleName(name)
            self._box.setPlaceholderText(placeholder)

    def _dress(self) -> None:
        t = theme.tokens()
        self.setStyleSheet(
            f"QLineEdit {{ background: {t.surface.name()}; color: {t.text.name()};"
            f" border: 1px solid {t.outline.name()}; border-radius: 4px; padding: 5px 8px; }}"
            f"QLineEdit:focus {{ border: 2px solid {t.accent.name()}; padding: 4px 7px; }}"
        )


class KeyEdit(QWidget):
    """Takes one key for one action, and says why where it can't be taken."""

    def __init__(self, keys: Keymap, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keymap = keys
        self._id: str | None = None
        self.name = Label(self.tr("Choose an action to change its key."), self)
        self.key = _KeyBox(self)
        self.key.setObjectName("keyEdit")
        self.key.setMaximumSequenceLength(1)
        self.key.setMinimumHeight(32)
        self.key.setMaximumWidth(180)
        self.key.setFinishingKeyCombinations([])
        self.key.say(self.tr("New key"), self.tr("Press a key"))
        self.use_button = Button(self.tr("Use this key"), self, icon="check")
        self.none_button = Button(self.tr("No key"), self, role=ButtonRole.QUIET)
        self.back_button = Button(self.tr("As it was"), self, role=ButtonRole.QUIET, icon="undo-2")
        self.refusal = Label("", self, quiet=True)
        self.refusal.setObjectName("keyRefusal")
        self.refusal.setWordWrap(True)
        row = QHBoxLayout()
        row.setSpacing(8)
        for widget in (self.key, self.use_button, self.none_button, self.back_button):
            row.addWidget(widget)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.name)
        column.addLayout(row)
        column.addWidget(self.refusal)
        self.key.keySequenceChanged.connect(self.refresh)
        self.use_button.clicked.connect(self._use)
        self.none_button.clicked.connect(self._use_none)
        self.back_button.clicked.connect(self._take_back)
        self.refresh()

    def ask_for(self, id_: str | None) -> None:
        self._id = id_
        self.key.clear()
        self.refresh()

    def refresh(self) -> None:
        """Say what stands in the way of the key that was pressed, if anything does."""
        id_, key = self._id, self._pressed()
        refusal = self._refusal(id_, key) if id_ is not None and key else ""
        self.refusal.setText(refusal)
        self.key.setEnabled(id_ is not None)
        self.use_button.setEnabled(id_ is not None and bool(key) and not refusal)
        self.none_button.setEnabled(id_ is not None and bool(self._keymap.keys(id_)))
        self.back_button.setEnabled(id_ is not None and self._keymap.is_own(id_))
        if id_ is not None:
            text = next(entry.text for entry in self._keymap.entries if entry.id == id_)
            self.name.setText(self.tr("A key for “{action}”:").format(action=text))

    def _refusal(self, id_: str, key: str) -> str:
        shown = keymap.shown([key])
        match self._keymap.refusal(id_, key):
            case Listed.FORBIDDEN:
                return self.tr(
                    "{key} stands for nothing here: elsewhere it deletes for good."
                ).format(key=shown)
            case Listed.SINGLE:
                return self.tr(
                    "A single key works only in the review. Take one with Ctrl or Alt for this."
                )
        rival = self._keymap.rival(id_, key)
        if rival is None:
            return ""
        return self.tr("{key} stands for “{action}” already. Choose another key.").format(
            key=shown, action=rival.text
        )

    def _pressed(self) -> str:
        return self.key.keySequence().toString(QKeySequence.SequenceFormat.PortableText)

    def _use(self) -> None:
        if self._id is not None:
            key = self._pressed()
            self.key.clear()
            self._keymap.give(self._id, key)

    def _use_none(self) -> None:
        if self._id is not None:
            self._keymap.give(self._id, "")

    def _take_back(self) -> None:
        if self._id is not None:
            self._keymap.take_back(self._id)
