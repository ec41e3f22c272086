"""The line above the photos: where the user is, what is still open, and the ways on and back.

Shows what it is given; where next and previous lead is the window's affair.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from dupeviewer.core.likeness.cluster import Kind
from dupeviewer.gui.models import words
from dupeviewer.gui.widgets.choices import CheckBox
from dupeviewer.gui.widgets.controls import Button, ButtonRole, Label

NARROWEST = 560


class GroupHeader(QWidget):
    """Back, the group's number and kind, the switch for equal facts, previous and next."""

    backWanted = Signal()
    previousWanted = Signal()
    nextWanted = Signal()
    onlyDifferencesChanged = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._back = Button(self.tr("Back"), self, role=ButtonRole.QUIET, icon="chevron-left")
        self._place = Label("", self, role="strong")
        self._kind = Label("", self)
        self._open = Label("", self, quiet=True)
        self._growth = Label("", self, role="caption")
        self._all_copies = Label(self.tr("All copies"), self, role="strong")
        self._only = CheckBox(self.tr("Show only differences"), self)
        self._previous = Button(self.tr("Prev  PgUp"), self, icon="chevron-up")
        self._next = Button(self.tr("Next  PgDn"), self, icon="chevron-down")
        self._lay_out()
        self._back.clicked.connect(self.backWanted)
        self._previous.clicked.connect(self.previousWanted)
        self._next.clicked.connect(self.nextWanted)
        self._only.toggled.connect(self.onlyDifferencesChanged)

    @property
    def only_differences(self) -> bool:
        return self._only.isChecked()

    @property
    def spoken(self) -> str:
        parts = (self._place.text(), self._kind.text(), self._open.text())
        return ", ".join(part for part in parts if part)

    def toggle_facts(self) -> None:
        self._only.toggle()

    def show_group(self, kind: Kind, place: tuple[int, int], still_open: int) -> None:
        number, count = place
        self._place.setText(
            self.tr("Group {n} of {count}").format(
                n=words.number(number), count=words.number(count)
            )
        )
        self._kind.setText(words.kind(kind))
        self._kind.setToolTip(words.kind_meaning(kind))
        text = self.tr("{n} to keep-or-trash").format(n=words.number(still_open))
        self._open.setText(text if still_open else "")
        self._fit()

    def show_all_copies(self, *, are_going: bool) -> None:
        """The badge of a group in which no copy would stay."""
        self._all_copies.setVisible(are_going)
        self._fit()

    def show_nothing(self) -> None:
        for label in (self._place, self._kind, self._open, self._growth):
            label.setText("")

    def show_growth(self, photos: int) -> None:
        """Say that photos joined the group while it was open."""
        self._growth.setText(words.joined_count(photos) if photos else "")
        self._growth.setVisible(photos > 0)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Where there is little room the buttons say it by icon; where there is less, the count
        goes too."""
        self._open.show()
        self._previous.setText(self.tr("Prev  PgUp"))
        self._next.setText(self.tr("Next  PgDn"))
        if self._is_too_narrow():
            self._previous.setText("")
            self._next.setText("")
            self._open.setVisible(not self._is_too_narrow())
        self._row.activate()

    def _is_too_narrow(self) -> bool:
        return self._row.sizeHint().width() > self.width()

    def _lay_out(self) -> None:
        self._back.setObjectName("backButton")
        self._previous.setObjectName("previousGroupButton")
        self._next.setObjectName("nextGroupButton")
        self._only.setObjectName("onlyDifferences")
        self._only.setChecked(True)
        self._previous.setToolTip(self.tr("Previous group (PgUp)"))
        self._previous.setAccessibleName(self.tr("Previous group"))
        self._next.setToolTip(self.tr("Next group (PgDn)"))
        self._next.setAccessibleName(self.tr("Next group"))
        self.setMinimumWidth(NARROWEST)
        self._row = row = QHBoxLayout(self)
        row.setSizeConstraint(QHBoxLayout.SizeConstraint.SetNoConstraint)
        row.setContentsMargins(8, 8, 16, 8)
        row.setSpacing(12)
        self._all_copies.setToolTip(self.tr("No copy of this photo would stay."))
        self._all_copies.hide()
        labels = (self._place, self._kind, self._open, self._all_copies, self._growth)
        for widget in (self._back, *labels):
            row.addWidget(widget)
        row.addStretch()
        row.addWidget(self._only)
        row.addWidget(self._previous)
        row.addWidget(self._next)
