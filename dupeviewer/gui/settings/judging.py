"""The pages about judgement: what is suggested, and what is never done to a photo.

Knows what each choice is called and what it does; folders to protect are the session's.
"""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dupeviewer.core.review.ranking import Merit
from dupeviewer.core.trash import WithoutTrash
from dupeviewer.gui.models import words
from dupeviewer.gui.preferences import Preferences
from dupeviewer.gui.session import Session
from dupeviewer.gui.settings.page import Page, ask_for_folder
from dupeviewer.gui.widgets.controls import Button, ButtonRole
from dupeviewer.gui.widgets.fields import Options
from dupeviewer.gui.widgets.lists import Entries, Order, ShortList


class SuggestionsPage(Page):
    fields = ("folder_order", "never_from", "ranking", "prefers_jpeg")

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
        weighed = self.tr("What weighs more")
        self.ranking = Order(preferences, "ranking", self._merits(), weighed, self.sheet)
        self.add_block(
            weighed,
            self.ranking,
            self.tr(
                "A protected folder always comes first. Where what is known of the pictures "
                "speaks for different photos, nothing is suggested."
            ),
        )
        heic = self.tr("HEIC and JPEG of one photo")
        answers = (
            (False, self.tr("Keep the HEIC, as the camera saved it")),
            (True, self.tr("Keep the JPEG, which opens everywhere")),
        )
        self.add_line(heic, Options(preferences, "prefers_jpeg", answers, heic, self.sheet))
        self.add_promise(self.tr("RAW and JPEG of one photo stay together."))
        self.add_promise(self.tr("An edit is never weighed against its original."))

    def _merits(self) -> dict[str, str]:
        return {
            Merit.CAMERA.value: self.tr("The file as the camera saved it"),
            Merit.DETAIL.value: self.tr("More real detail"),
            Merit.COMPRESSION.value: self.tr("Less compression"),
            Merit.METADATA.value: self.tr("Date, place, caption and keywords the other lacks"),
            Merit.SCENE.value: self.tr("More of the scene"),
            Merit.FOLDER.value: self.tr("A folder you prefer"),
            Merit.DATE.value: self.tr("The earlier date"),
            Merit.NAME.value: self.tr("The tidier name and folder"),
        }

    def _choose_folder(self) -> None:
        ask_for_folder(self, self.tr("Prefer a folder")).fileSelected.connect(self.order.add)

    def _choose_unwanted(self) -> None:
        title = self.tr("Suggest nothing from a folder")
        ask_for_folder(self, title).fileSelected.connect(self.never.add)


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
            self.tr("Rules leave ties, protected photos and, unless you tick them, similar shots."),
            self.tr("Every file is checked again before it moves."),
            self.tr("Files that belong together move together: RAW+JPEG, Live Photo, XMP."),
            self.tr("A mark belongs to its photo and stays, however photos are grouped."),
            self.tr("Nothing is marked when a scan ends; suggestions wait for you."),
        ):
            self.add_promise(promise)
        drives = self.tr("Drives without a {trash}").format(trash=words.trash())
        answers = (
            (WithoutTrash.LEAVE, words.leave_there()),
            (WithoutTrash.FOLDER, words.into_a_folder()),
        )
        self.add_line(drives, Options(preferences, "without_trash", answers, drives, self.sheet))
        self.add_block(
            self.tr("Protected folders"),
            self._build_protected(),
            self.tr("They are compared, but nothing in them can be marked."),
        )
        session.foldersChanged.connect(self._show)
        self._show()

    def _build_protected(self) -> QWidget:
        holder = QWidget(self.sheet)
        self.list = ShortList(self.tr("Protected folders"), self.tr("No folders yet"), holder)
        self.list.setObjectName("protectedList")
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
        ask_for_folder(self, self.tr("Protect a folder")).fileSelected.connect(self._protect)

    def _protect(self, path: str) -> None:
        self._session.add_folder(path, protected=True)
