"""One table of everything that can be asked for by menu or key, and the QActions made from it.

Knows texts, keys and when each is possible; what happens is the owner of the slot's affair.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenuBar, QWidget

from dupeviewer.gui import keymap, theme
from dupeviewer.gui.desk import Desk, Folders, Group, Help
from dupeviewer.gui.keymap import Entry, Keymap, Scope
from dupeviewer.gui.preferences import Preferences, Scheme
from dupeviewer.gui.widgets.controls import TABLE_KEYS, Button

Slot = Callable[[], object]
Claim = Callable[[], bool]


def _always() -> bool:
    return True


@dataclass(frozen=True, slots=True)
class Row:
    """One action. `is_on` makes it a menu entry with a tick."""

    id: str
    text: str
    slot: Slot
    keys: tuple[str, ...] = ()
    icon: str | None = None
    scope: Scope = Scope.WINDOW
    possible: Claim = _always
    is_on: Claim | None = None


@dataclass(frozen=True, slots=True)
class Menu:
    """A menu of the menu bar; None is a line between entries."""

    title: str
    rows: tuple[Row | None, ...]


class Actions(QObject):
    """The QActions of the table, in a menu bar and, for their keys, on widgets of their scope."""

    def __init__(
        self,
        desk: Desk,
        folders: Folders,
        group: Group,
        help_: Help,
        compare: Menu,
        preferences: Preferences,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._actions: dict[str, _Action] = {}
        self._window = parent
        self.menus = self._table(desk, folders, group, help_, compare)
        self._scopes: Mapping[Scope, QWidget] = {}
        rows = [row for menu in self.menus for row in menu.rows if row is not None]
        self.keymap = Keymap(
            preferences, [Entry(row.id, plain(row.text), row.scope, row.keys) for row in rows]
        )
        preferences.changed.connect(self._on_preference)

    def __getitem__(self, id_: str) -> QAction:
        return self._actions[id_]

    def all(self) -> Sequence[QAction]:
        return tuple(self._actions.values())

    def install(self, bar: QMenuBar, scopes: Mapping[Scope, QWidget]) -> None:
        """Fill the menu bar, and let each widget listen to the keys of its scope."""
        self._scopes = scopes
        for menu in self.menus:
            entries = bar.addMenu(menu.title)
            for row in menu.rows:
                if row is None:
                    entries.addSeparator()
                    continue
                action = _Action(row, self)
                self._actions[row.id] = action
                entries.addAction(action)
                scopes[row.scope].addAction(action)
        self._take_keys()
        self.refresh()

    def first_key(self, id_: str) -> str:
        """As the system writes it; empty where none is in force."""
        return keymap.shown(self.keymap.keys(id_)[:1])

    def scopes_shown(self) -> set[Scope]:
        """Where keys count on the current screen."""
        return {scope for scope, widget in self._scopes.items() if widget.isVisible()}

    def refresh(self) -> None:
        """Enable what is possible now."""
        for action in self._actions.values():
            action.refresh()

    def _on_preference(self, name: str) -> None:
        if name in ("keys", "key_preset", "single_keys"):
            self._take_keys()
        elif name == "scheme":
            self.refresh()

    def _take_keys(self) -> None:
        for id_, action in self._actions.items():
            action.setShortcuts([QKeySequence(key) for key in self.keymap.keys(id_)])
        for button in self._window.findChildren(Button):
            button.update_key()

    def _table(
        self, desk: Desk, folders: Folders, group: Group, help_: Help, compare: Menu
    ) -> tuple[Menu, ...]:
        return (
            self._file(desk, folders),
            self._edit(desk, group, help_),
            self._view(desk, help_),
            self._group(desk, group),
            compare,
            self._tools(desk),
            self._help(help_),
        )

    def _file(self, desk: Desk, folders: Folders) -> Menu:
        can_add = desk.possible.can_add
        return Menu(
            self.tr("&File"),
            (
                Row("addFolder", self.tr("&Add folders…"), folders.choose_folders, ("Ctrl+O",),
                    "folder-plus", possible=can_add),
                Row("addProtected", self.tr("Add &protected folder…"),
                    folders.choose_protected_folders, ("Ctrl+Shift+O",), "folder-lock",
                    possible=can_add),
                Row("addPictures", self.tr("Use my Pictures folder"), folders.add_pictures_folder,
                    icon="images", possible=can_add),
                Row("practice", self.tr("Try it with sample photos"), folders.start_practice,
                    icon="sparkles", possible=desk.possible.can_practise),
                None,
                Row("scan", self.tr("&Scan"), desk.start_scan, ("F5", "Ctrl+R"), "search",
                    possible=desk.possible.can_scan),
                Row("pause", self.tr("Pause or resume the scan"), desk.scans.pause_or_resume,
                    ("Ctrl+Shift+P",), "pause", possible=desk.possible.is_scanning),
                Row("stop", self.tr("S&top the scan"), desk.scans.stop, ("Ctrl+.",), "square",
                    possible=desk.possible.is_scanning),
                None,
                Row("quit", self.tr("&Quit"), desk.quit, ("Ctrl+Q",), "log-out"),
            ),
        )  # fmt: skip

    def _edit(self, desk: Desk, group: Group, help_: Help) -> Menu:
        return Menu(
            self.tr("&Edit"),
            (
                Row("undo", self.tr("&Undo"), desk.undo, ("Ctrl+Z",), "undo-2",
                    possible=desk.possible.can_undo),
                Row("redo", self.tr("&Redo"), desk.redo, ("Ctrl+Shift+Z", "Ctrl+Y"), "redo-2",
                    possible=desk.possible.can_redo),
                None,
                Row("copyPath", self.tr("&Copy path"), group.copy_path, ("Ctrl+C",), "copy",
                    Scope.GROUP, desk.possible.shows_group),
                None,
                Row("selectAll", self.tr("Select &all shown groups"),
                    desk.review.results.select_all, ("Ctrl+A",), "list-checks", Scope.REVIEW,
                    desk.possible.shows_results),
                Row("find", self.tr("&Filter groups"), desk.focus_filter, ("Ctrl+F",), "search",
                    possible=desk.possible.has_results),
                Row("clearFilters", self.tr("C&lear filters"), desk.review.results.clear_filters,
                    ("Ctrl+Shift+F",), "x", possible=desk.possible.shows_results),
                None,
                Row("settings", self.tr("&Settings…"), help_.show_settings, ("Ctrl+,",),
                    "settings"),
            ),
        )  # fmt: skip

    def _view(self, desk: Desk, help_: Help) -> Menu:
        schemes = (
            (Scheme.SYSTEM, self.tr("Colours like the system's")),
            (Scheme.LIGHT, self.tr("Light colours")),
            (Scheme.DARK, self.tr("Dark colours")),
            (Scheme.CONTRAST, self.tr("Colours of high contrast")),
        )
        return Menu(
            self.tr("&View"),
            (
                Row("folders", self.tr("&Folders"), desk.show_folders, icon="folder"),
                Row("review", self.tr("&Review"), desk.show_review, ("G",), "copy-check",
                    Scope.REVIEW, desk.possible.has_results),
                Row("problems", self.tr("&Problems"), desk.show_problems, ("Ctrl+Shift+E",),
                    "triangle-alert"),
                Row("history", self.tr("&History"), desk.records.show_history, ("Ctrl+Shift+H",),
                    "history"),
                Row("notDuplicates", self.tr("Not &duplicates"), desk.records.show_not_duplicates,
                    icon="equal-not"),
                None,
                Row("list", self.tr("Groups as a &list"), desk.review.results.show_list,
                    ("Ctrl+1",), "list", possible=desk.possible.shows_results),
                Row("grid", self.tr("Groups as a &grid"), desk.review.results.show_grid,
                    ("Ctrl+2",), "layout-grid", possible=desk.possible.shows_results),
                Row("looser", self.tr("Show less alike photos"), desk.review.results.loosen,
                    ("Alt+Down",), possible=desk.possible.shows_results),
                Row("stricter", self.tr("Show only more alike photos"),
                    desk.review.results.tighten, ("Alt+Up",), possible=desk.possible.shows_results),
                None,
                Row("back", self.tr("&Back"), desk.go_back, ("Alt+Left", "Esc"), "arrow-left"),
                None,
                *(
                    Row(f"{scheme.value}Colours", text, partial(help_.choose_scheme, scheme),
                        is_on=partial(help_.has_scheme, scheme))
                    for scheme, text in schemes
                ),
                None,
                Row("fullScreen", self.tr("F&ull screen"), desk.toggle_full_screen, ("F11",),
                    is_on=desk.is_full_screen),
            ),
        )  # fmt: skip

    def _group(self, desk: Desk, group: Group) -> Menu:
        review, inside, open_ = Scope.REVIEW, Scope.GROUP, desk.possible.shows_group
        return Menu(
            self.tr("&Group"),
            (
                Row("accept", self.tr("&Accept suggestion and next"), desk.review.accept, ("A",),
                    "star", review, desk.possible.has_current),
                Row("skip", self.tr("&Skip and next"), desk.review.skip, ("S",), "skip-forward",
                    review, desk.possible.has_current),
                Row("dismiss", self.tr("Not &duplicates and next"), desk.review.dismiss, ("D",),
                    "images", review, desk.possible.has_current),
                None,
                Row("keep", self.tr("&Keep photo"), group.keep_photo, ("K", "P"), "circle-check",
                    review, open_),
                Row("trash", self.tr("&Mark photo for Trash"), group.trash_photo, ("X", "Del"),
                    "trash-2", review, open_),
                Row("toggle", self.tr("Toggle the Trash mark"), group.toggle_photo, ("Space",),
                    None, inside, open_),
                Row("clear", self.tr("&Clear mark"), group.clear_photo, ("U",), "circle", review,
                    open_),
                Row("keepOnly", self.tr("Keep &only this photo and next"),
                    group.keep_only_and_next, ("Shift+K",), "shield-check", review, open_),
                None,
                Row("nextGroup", self.tr("&Next group"), desk.review.next_group,
                    ("PgDown", "N", "Ctrl+Down"), "chevron-down", inside, open_),
                Row("previousGroup", self.tr("Previous group"), desk.review.previous_group,
                    ("PgUp", "B", "Ctrl+Up"), "chevron-up", inside, open_),
                Row("nextPhoto", self.tr("Next photo"), partial(group.focus_next_photo, 1),
                    ("Right",), "chevron-right", inside, open_),
                Row("previousPhoto", self.tr("Previous photo"),
                    partial(group.focus_next_photo, -1), ("Left",), "chevron-left", inside, open_),
                *(
                    Row(f"photo{number}", self.tr("Go to photo {n}").format(n=number),
                        partial(group.focus_photo, number), (str(number),), None, inside, open_)
                    for number in range(1, 10)
                ),
                None,
                Row("allFacts", self.tr("All facts, or only differences"), group.toggle_facts,
                    ("I",), "info", inside, open_),
                Row("openPhoto", self.tr("Open photo"), group.open_photo, ("Ctrl+Return",),
                    "external-link", inside, open_),
                Row("showInFolder", self.tr("Show in folder"), group.show_in_folder,
                    ("Ctrl+Shift+R",), "folder-open", possible=open_),
                Row("photoMenu", self.tr("&More for this photo…"), group.show_menu, (), "ellipsis",
                    inside, open_),
            ),
        )  # fmt: skip

    def _tools(self, desk: Desk) -> Menu:
        return Menu(
            self.tr("&Tools"),
            (
                Row("markExtra", self.tr("Mark extra copies in exact groups…"),
                    desk.review.results.mark_extra_copies, icon="copy-check",
                    possible=desk.possible.shows_results),
                Row("rules", self.tr("&Mark with rules…"), desk.rules.open_rules,
                    ("Ctrl+Shift+M",), "list-checks", possible=desk.possible.has_results),
                Row("twins", self.tr("&Folder twins…"), desk.rules.open_twins,
                    icon="folder-search", possible=desk.possible.has_results),
                Row("tidy", self.tr("Ten-&minute tidy"), desk.tidy.start, icon="clock",
                    possible=desk.possible.has_results),
                Row("ask", self.tr("Find &copies of photos…"), desk.asking.choose,
                    icon="search", possible=desk.possible.can_add),
                Row("reviewAndTrash", self.tr("Review and trash…"), desk.review_and_trash,
                    ("Ctrl+Backspace",), "trash-2", possible=desk.possible.has_marks),
            ),
        )  # fmt: skip

    def _help(self, help_: Help) -> Menu:
        return Menu(
            self.tr("&Help"),
            (
                Row("keys", self.tr("&Keys"), help_.show_keys, ("F1", "?", "Ctrl+/"), "keyboard"),
                Row("hintsAgain", self.tr("Show &hints again"), help_.show_hints_again,
                    icon="info"),
                Row("logs", self.tr("Open the folder of logs"), help_.open_logs,
                    icon="folder-open"),
                Row("about", self.tr("&About DupeViewer"), help_.show_about, icon="info"),
            ),
        )  # fmt: skip


def plain(text: str) -> str:
    """A text of the menu, without the marks for its underlined letter and its dialog."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&").removesuffix("…")


class _Action(QAction):
    def __init__(self, row: Row, parent: QObject) -> None:
        super().__init__(row.text, parent)
        self._row = row
        self.setObjectName(row.id)
        self.setProperty(TABLE_KEYS, list(row.keys))
        if row.scope is not Scope.WINDOW:
            self.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        if row.icon is not None:
            self.setIcon(theme.icon(row.icon))
        self.setCheckable(row.is_on is not None)
        self.triggered.connect(self._run)

    def refresh(self) -> None:
        self.setEnabled(self._row.possible())
        if self._row.is_on is not None:
            self.setChecked(self._row.is_on())

    def _run(self) -> None:
        self._row.slot()
        self.refresh()
