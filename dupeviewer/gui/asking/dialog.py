"""The answer to a question about photos: why two were not matched, and their nearest, with why.

Asks in the background and shows what comes; which photos are meant it is told.
"""

from __future__ import annotations

import os
from collections.abc import Container, Sequence
from pathlib import Path

from PySide6.QtCore import QThreadPool, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from dupeviewer.core import sentences
from dupeviewer.core.likeness.cluster import Kind
from dupeviewer.core.photos.photo import FileId, Photo
from dupeviewer.core.sentences import Sentence, Template, printable
from dupeviewer.gui.asking import answers
from dupeviewer.gui.asking.answers import MOST_ASKED, Answer, Near, Question
from dupeviewer.gui.jobs import JobRunner, PoolExecutor
from dupeviewer.gui.models import words
from dupeviewer.gui.widgets.controls import Button, ButtonRole, Card, Label
from dupeviewer.gui.widgets.entries import Entry, EntryList, show_folder
from dupeviewer.gui.widgets.meter import Meter

WIDTH, HEIGHT = 820, 560
_COPIES = (Kind.EXACT, Kind.SAME, Kind.EDITED)


class AskDialog(QDialog):
    """Begins to look as soon as it is made; `groupWanted` names a photo whose group to show.

    `settingWanted` gives the place of the slider at which two photos would be matched.
    """

    groupWanted = Signal(str)
    settingWanted = Signal(int)

    def __init__(
        self,
        question: Question,
        in_groups: Container[str],
        cache: Path,
        pool: QThreadPool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("askDialog")
        self.setModal(True)
        self.resize(WIDTH, HEIGHT)
        self._question = question
        self._in_groups = in_groups
        self._readers = QThreadPool(self)
        self._jobs = JobRunner(pool, self)
        self._title = Label(self._headline(), self, role="title")
        self._names = Label(self._asked(), self, quiet=True)
        self._why = Label("", self)
        self._why_card = Card(self)
        self._meter = Meter(self)
        self._told = Label("", self, role="strong")
        self._list = EntryList(self.tr("Nearest photos"), self)
        self._list_card = Card(self)
        self._group = Button(self.tr("Show its group"), self, icon="images")
        self._slider = Button(self.tr("Move slider"), self, icon="sliders-horizontal")
        self._answer = Answer((), ())
        self.setWindowTitle(self._title.text())
        self._lay_out()
        self._connect()
        self._begin(cache)

    def done(self, result: int) -> None:
        self._jobs.shutdown()
        self._readers.waitForDone()
        super().done(result)

    # Building

    def _lay_out(self) -> None:
        self._why.setObjectName("askWhy")
        self._told.setObjectName("askTold")
        self._list.setObjectName("askList")
        self._group.setObjectName("askGroupButton")
        self._group.setEnabled(False)
        self._slider.setObjectName("askSliderButton")
        self._slider.hide()
        for label in (self._title, self._names, self._why, self._told):
            label.setWordWrap(True)
        for card, widget in ((self._why_card, self._why), (self._list_card, self._list)):
            inside = QVBoxLayout(card)
            inside.setContentsMargins(12, 12, 12, 12)
            inside.addWidget(widget)
            card.hide()
        self._meter.setAccessibleName(self.tr("Looking through your folders…"))
        self._meter.set_share(None)
        close = Button(self.tr("Close"), self, role=ButtonRole.PRIMARY)
        close.setObjectName("askCloseButton")
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addWidget(self._group)
        foot.addWidget(self._slider)
        foot.addStretch()
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(12)
        for part in (self._title, self._names, self._why_card, self._told, self._meter):
            column.addWidget(part)
        column.addWidget(self._list_card, 1)
        column.addStretch()
        column.addLayout(foot)
        close.setFocus()

    def _connect(self) -> None:
        self._jobs.succeeded.connect(self._show)
        self._jobs.failed.connect(self._fail)
        self._list.selectionModel().currentChanged.connect(self._follow)
        self._list.showWanted.connect(show_folder)
        self._group.clicked.connect(self._show_group)
        self._slider.clicked.connect(self._move_slider)

    def _begin(self, cache: Path) -> None:
        question, executor = self._question, PoolExecutor(self._readers)
        self._told.setText(self.tr("Looking through your folders…"))
        self._jobs.start(lambda report: answers.answer(question, cache, executor, report))

    # Showing

    def _headline(self) -> str:
        match len(self._question.paths):
            case 1:
                return self.tr("Where are copies of this photo?")
            case 2:
                return self.tr("Why weren't these matched?")
            case _:
                return self.tr("Where are copies of these photos?")

    def _asked(self) -> str:
        paths = self._question.paths
        names = " · ".join(printable(words.folder(path)) for path in paths[:MOST_ASKED])
        if len(paths) <= MOST_ASKED:
            return names
        more = self.tr("Only the first {n} are looked for.").format(n=words.number(MOST_ASKED))
        return f"{names}\n{more}"

    def _show(self, answer: Answer) -> None:
        self._meter.hide()
        self._answer = answer
        if answer.why:
            self._why.setText(self._reason(answer.why))
            self._why_card.show()
        self._told.setText(self._summary(answer))
        self._list.set_entries([self._entry(each) for each in answer.near])
        self._list_card.setVisible(bool(answer.near))
        self._follow()

    def _fail(self, why: str) -> None:
        self._meter.hide()
        self._told.setText(self.tr("That didn't work: {why}").format(why=why))

    def _summary(self, answer: Answer) -> str:
        if answer.unread:
            names = ", ".join(printable(os.path.basename(path)) for path in answer.unread)
            return self.tr("Couldn't be read: {names}").format(names=names)
        if not self._question.folders:
            return self.tr("Add folders to look for copies in them.")
        matches = sum(each.kind in _COPIES for each in answer.near)
        if closest := _closest_hidden(answer):
            text = self.tr("Closest is {name}, difference {a} – your setting stops at {b}.")
            return text.format(
                name=printable(os.path.basename(closest.photo.path)),
                a=words.number(answers.setting_needed(closest.said) or 0),
                b=words.number(self._question.up_to),
            )
        if not answer.near:
            return self.tr("There is no photo like it in your folders.")
        if not matches:
            return self.tr("No copy in your folders. These come nearest:")
        if matches == 1:
            return self.tr("1 copy in your folders")
        return self.tr("{n} copies in your folders").format(n=words.number(matches))

    def _entry(self, near: Near) -> Entry:
        kind = self.tr("Not a match") if near.kind is None else words.kind(near.kind)
        if len(self._question.paths) > 1:
            name = printable(os.path.basename(near.asked))
            kind = self.tr("{name}: {kind}").format(name=name, kind=kind)
        said = self._said(near.said, (near.asked, near.photo.path))
        distance = words.number(near.distance)
        text = self.tr("Distance {distance}. {said}").format(distance=distance, said=said)
        return Entry(near.photo.path, kind, text)

    def _reason(self, why: Sequence[Sentence]) -> str:
        said = self._said(why, self._question.paths)
        if not any(sentence.template is Template.WHY_TURNED for sentence in why):
            return said
        advice = self.tr("Turn on “Also find rotated and mirrored photos” to find them.")
        return f"{said} {advice}"

    def _said(self, said: Sequence[Sentence], paths: Sequence[str]) -> str:
        among = [Photo(path, 0, 0, FileId(0, 0)) for path in paths]
        return " ".join(sentences.named(each, among, words.voice()) for each in said)

    def _wanted(self) -> str | None:
        """The photo selected in the list, or else one asked about, if it is in a group."""
        entry = self._list.selected()
        selected = () if entry is None else (entry.path,)
        paths = (*selected, *self._question.paths)
        return next((path for path in paths if path in self._in_groups), None)

    def _follow(self) -> None:
        self._group.setEnabled(self._wanted() is not None)
        self._slider.setVisible(self._setting() is not None)

    def _setting(self) -> int | None:
        """Where the slider would have to stand for what the user looks at."""
        entry = self._list.selected()
        selected = (n.said for n in self._answer.near if entry and n.photo.path == entry.path)
        closest = _closest_hidden(self._answer)
        hidden = () if entry or closest is None else (closest.said,)
        needed = map(answers.setting_needed, (*selected, *hidden, self._answer.why))
        return next((setting for setting in needed if setting is not None), None)

    def _move_slider(self) -> None:
        setting = self._setting()
        if setting is not None:
            self.accept()
            self.settingWanted.emit(setting)

    def _show_group(self) -> None:
        path = self._wanted()
        if path is not None:
            self.accept()
            self.groupWanted.emit(path)


def _closest_hidden(answer: Answer) -> Near | None:
    """The nearest copy, where the slider hides all that there are."""
    copies = [near for near in answer.near if near.kind in _COPIES]
    if any(answers.setting_needed(near.said) is None for near in copies):
        return None
    return next(iter(copies), None)
