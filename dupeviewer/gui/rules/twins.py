"""Folder twins on screen: how much of a folder is in another, what only it has, one button for all.

Looks in the background; what counts as a twin, and which photos may go, is core's.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, QThreadPool, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QStackedWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from dupeviewer.core.likeness.cluster import Cluster
from dupeviewer.core.photos import discover
from dupeviewer.core.progress import Progress, Report, Stage
from dupeviewer.core.review import twins
from dupeviewer.core.review.review import Review
from dupeviewer.core.review.twins import Twin, Wish
from dupeviewer.core.sentences import printable
from dupeviewer.gui.background.applying import Applying, Changed
from dupeviewer.gui.jobs import JobRunner
from dupeviewer.gui.models import words
from dupeviewer.gui.rules import wording
from dupeviewer.gui.rules.left import LeftDialog
from dupeviewer.gui.session import Session
from dupeviewer.gui.widgets.controls import Button, ButtonRole, Card, Label
from dupeviewer.gui.widgets.emptiness import EmptyState
from dupeviewer.gui.widgets.entries import Entry, plain_tip
from dupeviewer.gui.widgets.path_list import PathTree

MOST = 200
_SHARE_WIDTH = 64


class TwinsTable(PathTree):
    """Two columns, a folder and the one it is also in, with the share of it before them."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("twinsList")
        self.setAccessibleName(self.tr("Folders whose photos are also in another folder"))
        self.setColumnCount(3)
        self.setHeaderLabels(["", self.tr("Folder"), self.tr("Is also in")])
        self.setRootIsDecorated(False)
        self.header().setSectionsMovable(False)
        modes = QHeaderView.ResizeMode
        for column, mode in enumerate((modes.ResizeToContents, modes.Stretch, modes.Stretch)):
            self.header().setSectionResizeMode(column, mode)

    @property
    def row(self) -> int:
        """Of the current twin; -1 where there is none."""
        item = self.currentItem()
        return -1 if item is None else self.indexOfTopLevelItem(item)

    def show_twins(self, found: Sequence[Twin]) -> None:
        """Show these, and the first of them as the current one."""
        self.clear()
        for twin in found:
            share = self.tr("{share} %").format(share=words.number(int(100 * twin.share)))
            folders = (twin.folder, twin.other)
            item = QTreeWidgetItem(self, [share, *(printable(words.folder(f)) for f in folders)])
            item.setTextAlignment(0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            for column, folder in enumerate(folders, 1):
                item.setToolTip(column, plain_tip(folder))
            item.setSizeHint(0, QSize(_SHARE_WIDTH, 32))
        if (first := self.topLevelItem(0)) is not None:
            self.setCurrentItem(first)


class TwinsDialog(QDialog):
    """The best covered folder first; `marked` says what was done, in one sentence."""

    marked = Signal(str)
    applied = Signal(str, object)  # the folder, Changed

    def __init__(
        self,
        session: Session,
        pool: QThreadPool,
        parent: QWidget | None = None,
        excluded: Sequence[str] = (),
    ) -> None:
        super().__init__(parent)
        self.setObjectName("twinsDialog")
        self.setWindowTitle(self.tr("Folder twins"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.resize(760, 560)
        self._session = session
        self._twins: list[Twin] = []
        self._wishes: list[Wish] = []
        self._wished_of: Review | None = None
        self._said = self._marked_in = ""
        self._jobs = JobRunner(pool, self)
        self._applying = Applying(session, pool, self)
        self._list = TwinsTable(self)
        self._sentence = Label("", self, role="strong")
        self._rest = Label("", self, quiet=True)
        self._show_alone = Button("", self)
        self._mark = Button("", self, role=ButtonRole.PRIMARY)
        self._empty = EmptyState("folder-search", self)
        self._pages = QStackedWidget(self)
        self._lay_out()
        self._connect()
        self._say(self.tr("Looking through your folders…"))
        roots = [folder.path for folder in session.folders]
        clusters, protected = session.board.clusters.copy(), session.protected
        review = session.review
        self._wished_of = review
        self._jobs.start(
            lambda report: _found(clusters, roots, protected, review, excluded, report)
        )

    def reject(self) -> None:
        """Not while marks are set: that is over in a moment, and can be undone."""
        if not self._applying.is_busy:
            super().reject()

    def done(self, result: int) -> None:
        self._jobs.shutdown()
        self._applying.shutdown()
        super().done(result)

    # Building

    def _lay_out(self) -> None:
        for label, name in ((self._sentence, "twinSentence"), (self._rest, "twinRest")):
            label.setObjectName(name)
            label.setWordWrap(True)
        self._show_alone.setObjectName("twinShowButton")
        self._mark.setObjectName("twinMarkButton")
        card = Card(self)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(16, 16, 16, 16)
        inside.setSpacing(8)
        inside.addWidget(self._sentence)
        inside.addWidget(self._rest)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._show_alone)
        row.addWidget(self._mark)
        inside.addLayout(row)
        found = QWidget(self)
        column = QVBoxLayout(found)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._list.on_card(found), 1)
        column.addWidget(card)
        self._pages.addWidget(self._empty)
        self._pages.addWidget(found)
        close = Button(self.tr("Close"), self)
        close.setObjectName("twinsCloseButton")
        close.clicked.connect(self.reject)
        foot = QHBoxLayout()
        hint = self.tr("Marks only. The copies in the other folder are kept.")
        foot.addWidget(Label(hint, self, quiet=True), 1)
        foot.addWidget(close)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 20, 24, 16)
        whole.setSpacing(12)
        whole.addWidget(Label(self.tr("Folders that are also elsewhere"), self, role="title"))
        whole.addWidget(self._pages, 1)
        whole.addLayout(foot)

    def _connect(self) -> None:
        self._jobs.succeeded.connect(self._on_done)
        self._jobs.progressed.connect(self._on_progress)
        self._jobs.failed.connect(self._say)
        self._applying.applied.connect(self._on_applied)
        self._applying.failed.connect(self._rest.setText)
        self._list.currentItemChanged.connect(self._show_twin)
        self._show_alone.clicked.connect(self._list_alone)
        self._mark.clicked.connect(self._mark_copies)
        self._session.reviewChanged.connect(self._wish_anew)

    # What was found

    def _on_done(self, found: tuple[list[Twin], list[Wish]]) -> None:
        is_first = not self._twins
        self._twins, self._wishes = found
        if not self._twins:
            self._say(
                self.tr("No folder is mostly contained in another one."),
                self.tr("A folder is listed here when most of its photos are also in another."),
            )
            return
        if is_first:
            self._fill()
        self._wish_anew()
        self._show_twin()

    def _fill(self) -> None:
        self._list.show_twins(self._twins)
        self._pages.setCurrentIndex(1)
        self._list.setFocus()

    def _wish_anew(self) -> None:
        """What marking would do now, after something was said; until then nothing is marked."""
        session, twins_ = self._session, self._twins
        if self._jobs.is_busy or self._wished_of is session.review or not twins_:
            return
        self._wished_of = review = session.review
        protected = session.protected
        self._jobs.start(lambda report: (twins_, _wishes(twins_, review, protected, report)))
        self._mark.setEnabled(False)

    def _on_progress(self, progress: Progress) -> None:
        if not self._twins and progress.stage is not Stage.CHECK:
            photos = words.photo_count(progress.done)
            self._say(self.tr("Looking through your folders…"), photos)

    def _say(self, title: str, text: str = "") -> None:
        self._empty.title.setText(title)
        self._empty.text.setText(text)

    def _current(self) -> Twin | None:
        row = self._list.row
        return self._twins[row] if 0 <= row < len(self._twins) else None

    def _show_twin(self) -> None:
        twin = self._current()
        if twin is None:
            return
        wish = self._wishes[self._list.row]
        self._sentence.setText(wording.twin(twin))
        self._rest.setText(wording.twin_rest(twin, wish))
        alone, going = words.number(len(twin.alone)), words.number(len(wish.marked))
        self._show_alone.setText(self.tr("Show the {n}").format(n=alone))
        self._show_alone.setVisible(bool(twin.alone))
        self._mark.setText(self.tr("Mark the {n}").format(n=going))
        is_sure = self._wished_of is self._session.review and not self._jobs.is_busy
        self._mark.setEnabled(bool(wish.marked) and is_sure)

    def _list_alone(self) -> None:
        twin = self._current()
        if twin is None:
            return
        heading = self.tr("Not in {folder}").format(folder=words.folder(twin.other))
        listed = [Entry(path, heading, "") for path in twin.alone]
        LeftDialog(listed, self, self.tr("Only in one folder")).open()

    def _mark_copies(self) -> None:
        twin = self._current()
        if twin is None:
            return
        wish = self._wishes[self._list.row]
        if wish.marked:
            self._said = self.tr("Marked {photos} in {folder}.").format(
                photos=words.photo_count(len(wish.marked)), folder=words.folder(twin.folder)
            )
            self._marked_in = twin.folder
            self._mark.setEnabled(False)
            self._applying.apply(wish.changes)

    def _on_applied(self, changed: Changed) -> None:
        self.applied.emit(self._marked_in, changed)
        self.marked.emit(self._said)


def _found(
    clusters: Sequence[Cluster],
    roots: Sequence[str],
    protected: Sequence[str],
    review: Review,
    excluded: Sequence[str],
    report: Report,
) -> tuple[list[Twin], list[Wish]]:
    paths = discover.walk(roots, excluded, report, online=True).paths  # names only
    found = twins.find(clusters, paths, roots, protected)[:MOST]
    return found, _wishes(found, review, protected, report)


def _wishes(
    found: Sequence[Twin], review: Review, protected: Sequence[str], report: Report
) -> list[Wish]:
    wishes = []
    for done, twin in enumerate(found):
        report(Progress(Stage.CHECK, done, len(found)))
        wishes.append(twins.wish(twin, review, protected))
    return wishes
