"""The pages about the program, about scans, and about what is kept where.

Knows what each choice is called and what it does; the choices themselves are in the preferences.
"""

from __future__ import annotations

import os

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from dupeviewer.core import trash
from dupeviewer.gui import crash
from dupeviewer.gui.languages import NAMES
from dupeviewer.gui.memory.caches import Caches
from dupeviewer.gui.models import words
from dupeviewer.gui.preferences import (
    PREVIEW_CACHE_MB,
    TEXT_SIZES,
    Preferences,
    Scheme,
    Speed,
)
from dupeviewer.gui.settings.page import Page, ask_for_folder
from dupeviewer.gui.system import battery
from dupeviewer.gui.widgets.controls import Button, ButtonRole, Label, PathLabel
from dupeviewer.gui.widgets.fields import Choice, Formats, LeastSize, Switch
from dupeviewer.gui.widgets.lists import Entries


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
        self.add_line(speed, Choice(preferences, "speed", speeds, speed, self.sheet))
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
        ask_for_folder(self, self.tr("Skip a folder")).fileSelected.connect(self.excluded.add)


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
        button.setEnabled(os.path.isdir(path))
        button.clicked.connect(self._open)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.addWidget(label, 1)
        across.addWidget(button)

    def _open(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(self._path))
