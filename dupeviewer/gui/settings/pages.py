"""The pages of the settings but for the keys: what each choice is called and what it does.

The choices themselves are in the preferences; folders to protect are the session's.
"""

from __future__ import annotations

import os

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QShowEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QListWidget, QVBoxLayout, QWidget

from dupeviewer.core import trash
from dupeviewer.core.trash import WithoutTrash
from dupeviewer.gui import battery, crash, theme
from dupeviewer.gui.caches import Caches
from dupeviewer.gui.controls import Button, ButtonRole, Label, PathLabel
from dupeviewer.gui.fields import Choice, Entries, Formats, LeastSize, Switch, list_sheet
from dupeviewer.gui.languages import NAMES
from dupeviewer.gui.models import words
from dupeviewer.gui.preferences import (
    PREVIEW_CACHE_MB,
    TEXT_SIZES,
    Preferences,
    Scheme,
    Speed,
)
from dupeviewer.gui.session import Session
from dupeviewer.gui.settings.page import Page


class GeneralPage(Page):
    fields = (
        *("language", "scheme", "text_size", "reduces_motion", "resumes", "notifies"),
        "hints_seen",
        "tidy_times",
    )

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_title(self.tr("General"))
        language, colours, size = self.tr("Language"), self.tr("Colours"), self.tr("Text size")
        system = self.tr("Like the system")
        languages = [("", system), *NAMES.items()]
        self.add_line(language, Choice(preferences, "language", languages, language, self.sheet))
        schemes = (
            (Scheme.SYSTEM, system),
            (Scheme.LIGHT, self.tr("Light")),
            (Scheme.DARK, self.tr("Dark")),
            (Scheme.CONTRAST, self.tr("High contrast")),
        )
        self.add_line(colours, Choice(preferences, "scheme", schemes, colours, self.sheet))
        sizes = [(percent, self.tr("{n} %").format(n=percent)) for percent in TEXT_SIZES]
        self.add_line(size, Choice(preferences, "text_size", sizes, size, self.sheet))
        still = self.tr("Keep things still: nothing slides or fades")
        self.add_line(self.tr("Motion"), Switch(preferences, "reduces_motion", still, self.sheet))
        resume = self.tr("Continue where I was")
        self.add_line(self.tr("At the start"), Switch(preferences, "resumes", resume, self.sheet))
        notify = self.tr("Tell me when a long scan has ended")
        self.add_line(
            self.tr("Notifications"),
            Switch(preferences, "notifies", notify, self.sheet),
            self.tr("Only while another window is in front, and after more than two minutes."),
        )


class ScanningPage(Page):
    fields = (
        "ignored_formats",
        "min_size",
        "excluded",
        "turned",
        "reads_online",
        "speed",
        "cache_mb",
        "waits_on_battery",
    )

    def __init__(
        self, preferences: Preferences, caches: Caches, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.set_title(self.tr("Scanning"))
        self._caches = caches
        self.add_line(self.tr("File types"), Formats(preferences, self.sheet, columns=3))
        self.add_line(self.tr("Minimum size"), LeastSize(preferences, self.sheet))
        turned = self.tr("Also find rotated and mirrored photos")
        self.add_line(self.tr("Turned photos"), Switch(preferences, "turned", turned, self.sheet))
        online = self.tr("Download them to compare them")
        self.add_line(
            self.tr("Online-only files"),
            Switch(preferences, "reads_online", online, self.sheet),
            self.tr("Photos that a cloud service keeps online are left out otherwise."),
        )
        speed = self.tr("Speed")
        speeds = (
            (Speed.QUIET, self.tr("Quiet – leaves the computer to you")),
            (Speed.BALANCED, self.tr("Balanced")),
            (Speed.FULL, self.tr("Full – as fast as it goes")),
        )
        self.add_line(
            speed,
            Choice(preferences, "speed", speeds, speed, self.sheet),
            self.tr("In force with the next scan."),
        )
        if battery.is_told():
            waits = self.tr("Wait while the computer runs on its battery")
            switch = Switch(preferences, "waits_on_battery", waits, self.sheet)
            self.add_line(self.tr("Battery"), switch)
        skipped = self.tr("Skip folders")
        self.excluded = Entries(
            preferences,
            "excluded",
            skipped,
            self.sheet,
            typed=self.tr("Or a pattern such as *_thumb.jpg, then Enter"),
        )
        self.excluded.addWanted.connect(self._choose_folder)
        self.add_block(skipped, self.excluded)
        self._add_cache(preferences)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.clear_button.setEnabled(self._caches.can_clear())
        self._caches.measure()

    def _say_held(self, held: int) -> None:
        self.held.setText(self.tr("{size} in use").format(size=words.size(held)))
        self.clear_button.setEnabled(self._caches.can_clear())

    def _say_failed(self, _why: str) -> None:
        self.held.setText(self.tr("The cache could not be cleared. Try again after the scan."))

    def _add_cache(self, preferences: Preferences) -> None:
        name = self.tr("Previews kept")
        sizes = [(mb, words.size(mb * 10**6)) for mb in PREVIEW_CACHE_MB]
        self.add_line(name, Choice(preferences, "cache_mb", sizes, name, self.sheet))
        held = QWidget(self.sheet)
        self.held = Label("", held)
        self.clear_button = Button(self.tr("Clear…"), held, icon="rotate-ccw")
        self.clear_button.setObjectName("clearCacheButton")
        across = QHBoxLayout(held)
        across.setContentsMargins(0, 0, 0, 0)
        across.addWidget(self.held)
        across.addWidget(self.clear_button)
        across.addStretch()
        self.add_line(
            self.tr("Cache"),
            held,
            self.tr(
                "What was read of your photos, so that the next scan is quick. "
                "Nothing of yours is in it: marks and history are kept elsewhere."
            ),
        )
        self.clear_button.clicked.connect(self._clear)
        self._caches.measured.connect(self._say_held)
        self._caches.failed.connect(self._say_failed)

    def _clear(self) -> None:
        self._caches.ask_to_clear(self.window())

    def _choose_folder(self) -> None:
        _ask_for_folder(self, self.tr("Skip a folder")).fileSelected.connect(self.excluded.add)


class SuggestionsPage(Page):
    fields = ("folder_order", "never_from")

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_title(self.tr("Suggestions"))
        order = self.tr("Folders you prefer")
        self.order = Entries(preferences, "folder_order", order, self.sheet, ordered=True)
        self.order.addWanted.connect(self._choose_folder)
        self.add_block(
            order,
            self.order,
            self.tr("Of equally good copies, the one in the first of these folders is kept."),
        )
        never = self.tr("Folders of which nothing is suggested")
        self.never = Entries(preferences, "never_from", never, self.sheet)
        self.never.addWanted.connect(self._choose_unwanted)
        self.add_block(never, self.never)
        ranking = Label(
            self.tr(
                "1.  A photo in a protected folder\n"
                "2.  The camera's own file: RAW, then HEIC or JPEG as the camera saved it\n"
                "3.  Clearly more pixels, or clearly less compression\n"
                "4.  Date, place, caption and keywords that the other lacks\n"
                "5.  Your folders, then the earlier date, then the tidier name"
            ),
            self.sheet,
        )
        ranking.setWordWrap(True)
        self.add_block(
            self.tr("What is weighed, in this order"),
            ranking,
            self.tr("Where two of these point to different photos, nothing is suggested."),
        )
        self.add_promise(self.tr("RAW and JPEG of one photo stay together."))
        self.add_promise(self.tr("An edit is never weighed against its original."))

    def _choose_folder(self) -> None:
        _ask_for_folder(self, self.tr("Prefer a folder")).fileSelected.connect(self.order.add)

    def _choose_unwanted(self) -> None:
        title = self.tr("Suggest nothing from a folder")
        _ask_for_folder(self, title).fileSelected.connect(self.never.add)


class SafetyPage(Page):
    fields = ("without_trash",)

    def __init__(
        self, session: Session, preferences: Preferences, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.set_title(self.tr("Safety"))
        self._session = session
        for promise in (
            self.tr("Every group keeps at least one copy, unless you say otherwise in that group."),
            self.tr("Photos go to the {trash}, never deleted for good.").format(
                trash=words.trash()
            ),
            self.tr("Only a photo that directly matches one that stays can be marked."),
            self.tr("Every file is checked again before it moves."),
            self.tr("Files that belong together move together: RAW+JPEG, Live Photo, XMP."),
            self.tr("Nothing is marked when a scan ends; suggestions wait for you."),
        ):
            self.add_promise(promise)
        drives = self.tr("Drives without a {trash}").format(trash=words.trash())
        answers = (
            (WithoutTrash.LEAVE, words.leave_there()),
            (WithoutTrash.FOLDER, words.into_a_folder()),
        )
        self.add_line(drives, Choice(preferences, "without_trash", answers, drives, self.sheet))
        self.add_block(
            self.tr("Protected folders"),
            self._build_protected(),
            self.tr("They are compared, but nothing in them can be marked."),
        )
        session.foldersChanged.connect(self._show)
        self._show()

    def _build_protected(self) -> QWidget:
        holder = QWidget(self.sheet)
        self.list = QListWidget(holder)
        self.list.setObjectName("protectedList")
        self.list.setAccessibleName(self.tr("Protected folders"))
        self.list.setFixedHeight(96)
        theme.follow(self._dress)
        self.add_button = Button(self.tr("Add…"), holder, icon="folder-lock")
        self.remove_button = Button(
            self.tr("Remove the protection"), holder, role=ButtonRole.QUIET, icon="lock-open"
        )
        below = QHBoxLayout()
        below.addWidget(self.add_button)
        below.addWidget(self.remove_button)
        below.addStretch()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.list)
        column.addLayout(below)
        self.list.currentRowChanged.connect(self._enable)
        self.add_button.clicked.connect(self._choose_folder)
        self.remove_button.clicked.connect(self._release)
        return holder

    def _dress(self) -> None:
        self.list.setStyleSheet(list_sheet())

    def _show(self) -> None:
        self.list.clear()
        self.list.addItems([words.folder(path) for path in self._session.protected])
        self._enable()

    def _enable(self) -> None:
        self.remove_button.setEnabled(self.list.currentRow() >= 0)

    def _release(self) -> None:
        path = self._session.protected[self.list.currentRow()]
        self._session.protect_folder(path, protected=False)

    def _choose_folder(self) -> None:
        _ask_for_folder(self, self.tr("Protect a folder")).fileSelected.connect(self._protect)

    def _protect(self, path: str) -> None:
        self._session.add_folder(path, protected=True)


class PrivacyPage(Page):
    def __init__(
        self, preferences: Preferences, caches: Caches, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.set_title(self.tr("Privacy"))
        self._preferences = preferences
        self.add_promise(self.tr("DupeViewer never connects to the internet."))
        self.add_promise(self.tr("Your photos and what is known of them stay on this computer."))
        for name, path in (
            (self.tr("History and marks"), os.path.dirname(trash.default_path())),
            (self.tr("Cache"), caches.folder),
            (self.tr("Logs"), str(crash.log_folder())),
            (self.tr("Settings"), os.path.dirname(preferences.settings.fileName())),
        ):
            self.add_line(name, _Place(path, self.sheet))
        self.forget_button = Button(self.tr("Forget recent folders"), self.sheet, icon="x")
        self.forget_button.setObjectName("forgetRecentsButton")
        holder = QWidget(self.sheet)
        across = QHBoxLayout(holder)
        across.setContentsMargins(0, 0, 0, 0)
        across.addWidget(self.forget_button)
        across.addStretch()
        self.add_line(self.tr("Recent folders"), holder)
        self.forget_button.clicked.connect(preferences.forget_recents)
        preferences.recentsChanged.connect(self._enable)
        self._enable()

    def _enable(self) -> None:
        self.forget_button.setEnabled(bool(self._preferences.recents))


class _Place(QWidget):
    """Where something is kept, and the way there."""

    def __init__(self, path: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._path = path
        label = PathLabel(self, quiet=True)
        label.set_path(words.folder(path), path)
        button = Button(self.tr("Show"), self, role=ButtonRole.QUIET, icon="folder-open")
        button.setAccessibleName(self.tr("Show {folder}").format(folder=words.folder(path)))
        button.clicked.connect(self._open)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.addWidget(label, 1)
        across.addWidget(button)

    def _open(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(self._path))


def _ask_for_folder(page: QWidget, title: str) -> QFileDialog:
    dialog = QFileDialog(page.window(), title)
    dialog.setObjectName("settingsFolderDialog")
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog
