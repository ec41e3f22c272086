"""Folder sets of earlier scans, with a way to go on with them.

Knows how to name a set in one line; what is remembered is the preferences' affair.
"""

from __future__ import annotations

import os
from datetime import datetime
from itertools import islice

from PySide6.QtCore import QDateTime, QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dupeviewer.core.photos import drives
from dupeviewer.gui.preferences import Preferences, Recent
from dupeviewer.gui.widgets.controls import Button, ButtonRole, Label, PathLabel

_SHOWN = 3


class RecentList(QWidget):
    """Hidden while there is nothing to go on with."""

    continueWanted = Signal(object)

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("recentList")
        self.setAccessibleName(self.tr("Recent"))
        self._preferences = preferences
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addWidget(Label(self.tr("Recent"), self, role="strong"))
        self.rows: list[_Row] = []
        preferences.recentsChanged.connect(self.refill)
        self.refill()

    def refill(self) -> None:
        for row in self.rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        there = filter(_is_there, self._preferences.recents)
        self.rows = [_Row(recent, self) for recent in islice(there, _SHOWN)]
        for row in self.rows:
            self._column.addWidget(row)
            row.continueWanted.connect(self.continueWanted)
            row.forgetWanted.connect(self._preferences.forget_recent)
        self.setVisible(bool(self.rows))


class _Row(QWidget):
    continueWanted = Signal(object)
    forgetWanted = Signal(object)

    def __init__(self, recent: Recent, parent: QWidget) -> None:
        super().__init__(parent)
        self._recent = recent
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        label = PathLabel(self, quiet=True)
        label.set_path(self._text(), "\n".join(folder.path for folder in recent.folders))
        row.addWidget(label, 1)
        self.go_on = Button(self.tr("Continue"), self)
        self.go_on.setAccessibleName(self.tr("Continue with {names}").format(names=self._names()))
        self.go_on.clicked.connect(self._go_on)
        row.addWidget(self.go_on)
        forget = Button("", self, role=ButtonRole.QUIET, icon="x")
        forget.setToolTip(self.tr("Take off the list"))
        forget.setAccessibleName(self.tr("Forget {names}").format(names=self._names()))
        forget.clicked.connect(self._forget)
        row.addWidget(forget)

    def _names(self) -> str:
        return " + ".join(os.path.basename(f.path) or f.path for f in self._recent.folders)

    def _text(self) -> str:
        from dupeviewer.gui.models import words

        recent, share = self._recent, self._recent.reviewed
        text = self.tr("{names}  –  {day}, {groups}")
        if share is not None:
            text = self.tr("{names}  –  {day}, {groups}, {share} % reviewed")
        return text.format(
            names=self._names(),
            day=self._day(recent.scanned),
            groups=words.group_count(recent.groups),
            share="" if share is None else words.number(share),
        )

    def _day(self, moment: datetime) -> str:
        days = (datetime.now().astimezone().date() - moment.date()).days
        if days == 0:
            return self.tr("today")
        if days == 1:
            return self.tr("yesterday")
        when = QDateTime.fromSecsSinceEpoch(int(moment.timestamp()))
        return QLocale().toString(when.date(), QLocale.FormatType.ShortFormat)

    def _go_on(self) -> None:
        self.continueWanted.emit(self._recent)

    def _forget(self) -> None:
        self.forgetWanted.emit(self._recent)


def _is_there(recent: Recent) -> bool:
    """A drive that may come and go is not asked: the start would wait for its answer."""
    return any(drives.root_of(f.path) or os.path.isdir(f.path) for f in recent.folders)
