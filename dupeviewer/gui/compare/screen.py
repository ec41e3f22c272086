"""The compare screen: photos of one group laid on each other, looked at closely, and decided.

Holds how the user looks - mode, cast, tour - and no facts: those are the session's, the loader's
and the comparer's.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QApplication,
    QVBoxLayout,
    QWidget,
)

from dupeviewer.gui.compare import casting, keys, wording
from dupeviewer.gui.compare.ahead import Ahead
from dupeviewer.gui.compare.casting import LETTERS, Casting
from dupeviewer.gui.compare.deciding import Deciding
from dupeviewer.gui.compare.differences import Comparer
from dupeviewer.gui.compare.footer import DecideBar, TourBar
from dupeviewer.gui.compare.info import InfoPanel
from dupeviewer.gui.compare.keys import Hold
from dupeviewer.gui.compare.loading import Loader
from dupeviewer.gui.compare.looking import Looking
from dupeviewer.gui.compare.scene import Director
from dupeviewer.gui.compare.stage import Stage
from dupeviewer.gui.compare.strip import FilmStrip, stills
from dupeviewer.gui.compare.tools import CompareHeader, Mode, ToolBar
from dupeviewer.gui.models.lineup import Lineup, lineup, spoken
from dupeviewer.gui.models.place import Order
from dupeviewer.gui.session import GroupState, Session
from dupeviewer.gui.thumbnails import Thumbnails
from dupeviewer.gui.widgets.guard import GuardBar
from dupeviewer.gui.widgets.notice import say_aloud

ROOMY = 640
"""From this height on, facts and film strip are seen together."""


class CompareScreen(QWidget):
    """`announced` is what a reader is told. The keys are in the table of actions, but for those
    that are held."""

    nextWanted = Signal()
    previousWanted = Signal()
    backWanted = Signal()
    announced = Signal(str)

    def __init__(
        self, session: Session, thumbnails: Thumbnails, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("compareScreen")
        self.setAccessibleName(self.tr("Compare"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._session = session
        self._loader = Loader(thumbnails, self)
        self._comparer = Comparer(self)
        self._row: int | None = None
        self._lineup: Lineup | None = None
        self._casting: Casting | None = None
        self._count = 2
        self._flip_hold, self._mode_before = Hold(), Mode.SIDE
        self._header = CompareHeader(self)
        self._tools = ToolBar(self)
        self._stage = Stage(self)
        self._info = InfoPanel(self)
        self._strip = FilmStrip(thumbnails, self)
        self._tour_bar = TourBar(self)
        self._guard = GuardBar(self)
        self._decide = DecideBar(self)
        director = Director(session, self._loader, self._comparer)
        self._ahead = Ahead(session, self._loader, director)
        self.looking = Looking(director, self._stage, self._tools, self._tour_bar, self)
        self.deciding = Deciding(session, self)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self._info.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addWidget(self._tools)
        middle = QVBoxLayout()
        middle.setContentsMargins(12, 0, 12, 0)
        middle.setSpacing(2)
        middle.addWidget(self._stage, 1)
        middle.addWidget(self._strip)
        column.addLayout(middle, 1)
        for widget in (self._info, self._tour_bar, self._guard, self._decide):
            column.addWidget(widget)

    def _connect(self) -> None:
        self._session.reviewChanged.connect(self._on_review)
        self._session.clusterReplaced.connect(self._on_replaced)
        self._session.clustersReset.connect(self._on_reset)
        self._session.foldersChanged.connect(self._refresh)
        self._loader.loaded.connect(self._on_loaded)
        self._loader.failed.connect(self._on_loaded)
        self._comparer.compared.connect(self._on_compared)
        self._guard.keepWanted.connect(self.deciding.keep_photo)
        self._guard.trashAllWanted.connect(self.deciding.pass_guard)
        self._header.backWanted.connect(self.backWanted)
        self._header.previousWanted.connect(self.previousWanted)
        self._header.nextWanted.connect(self.nextWanted)
        self._stage.activeWanted.connect(self._on_active)
        self._stage.otherWanted.connect(self.other_pane)
        self._stage.photoDropped.connect(self._on_dropped)
        self._stage.flipWanted.connect(self.flip)
        self._strip.numberWanted.connect(self.pick)
        self._tools.countWanted.connect(self.show_side_by_side)
        self._tools.flipWanted.connect(self.flip)
        self._tools.swapWanted.connect(self.swap)
        self._tools.infoWanted.connect(self.toggle_info)
        self.looking.said.connect(self._announce)
        self.looking.changed.connect(self._show_around)
        self.deciding.said.connect(self._announce)
        self.deciding.nextWanted.connect(self.nextWanted)
        self.deciding.beaten.connect(self._on_beaten)
        self.deciding.guardAsked.connect(self._refresh)
        self._decide.keepWanted.connect(self.deciding.toggle_keep)
        self._decide.trashWanted.connect(self.deciding.toggle_photo)
        self._decide.keepLeftWanted.connect(self.deciding.keep_left)
        self._decide.keepRightWanted.connect(self.deciding.keep_right)

    # What is shown

    @property
    def row(self) -> int | None:
        return self._row

    @property
    def casting(self) -> Casting | None:
        """Which photos are on stage."""
        return self._casting

    @property
    def mode(self) -> Mode:
        return self.looking.mode

    @property
    def stage(self) -> Stage:
        return self._stage

    @property
    def sentence(self) -> str:
        """What is said of the photos on stage."""
        return self._tour_bar.sentence

    def set_order(self, order: Order) -> None:
        """Number groups and look ahead by the order on screen, not by that of the session."""
        self._ahead.order = order

    def show_group(self, row: int, paths: Sequence[str] | None = None) -> None:
        """Show a group, with the photos of these paths first; zoom and mode stay as they were."""
        had_focus = self._has_focus()
        self._row = row
        self.deciding.forget_guard()
        self._lineup = lineup(self._session, row)
        self._casting = casting.cast(self._lineup.photos, self._count, paths or ())
        self.looking.begin()
        self._ahead.look(row)
        self._refresh()
        if had_focus:
            self._stage.focus_active()
        self._announce(self._header.spoken)

    def shutdown(self) -> None:
        """Wait for pictures and comparisons in work and take no more."""
        self._loader.shutdown()
        self._comparer.shutdown()

    # Who is on stage, and how

    def flip(self) -> None:
        """Into the same place; once there, the other photo."""
        if self.mode is Mode.FLIP:
            self.other_pane()
        else:
            self.looking.set_mode(Mode.FLIP)
            self._announce_active()

    def show_side_by_side(self, count: int = 2) -> None:
        """So many panes, as far as there are photos."""
        self._count = count
        self.looking.mode = Mode.SIDE
        self._recast(lambda cast: cast.with_count(count))

    def toggle_info(self) -> None:
        self._info.setVisible(self._info.isHidden())
        self.looking.has_info = not self._info.isHidden()
        self._refresh()

    def pick(self, number: int) -> None:
        """Put a photo, by its number on screen, into the active pane."""
        self._recast(lambda cast: cast.picked(number))

    def swap(self) -> None:
        self._recast(Casting.swapped)

    def other_pane(self) -> None:
        """Make the other photo active: with two in one place, the other of the pair."""
        self._recast(self.looking.with_other)
        self._announce_active()

    def step_pane(self, step: int) -> None:
        self._recast(lambda cast: cast.with_active(cast.active + step))
        self._announce_active()

    # Following session and workers

    def _recast(self, change: Callable[[Casting], Casting]) -> None:
        if self._casting is not None:
            before, self._casting = self._casting, change(self._casting)
            if before.shown != self._casting.shown:
                self.looking.begin()
            self._refresh()

    def _on_active(self, index: int) -> None:
        if self.mode is Mode.SIDE and self._casting and index != self._casting.active:
            self._recast(lambda cast: cast.with_active(index))

    def _on_dropped(self, index: int, place: int) -> None:
        self._on_active(index)
        self.pick(place + 1)

    def _on_beaten(self, loser: int, winner: int) -> None:
        """The winner stays; the loser's place is taken by a photo that has not been compared."""
        if self._casting is None:
            return
        after = self._casting.after(loser)
        if after is not None:
            self._recast(lambda _: after.with_active(winner))
            return
        name = self._casting.on_stage[winner].name
        text = self.tr("All photos of this group have been compared. {name} stays.")
        self._announce(text.format(name=name))

    def _on_review(self, rows: list[int]) -> None:
        if self._row in rows:
            self.deciding.forget_guard()
            self._refresh()

    def _on_replaced(self, row: int) -> None:
        if row == self._row:
            self._refresh()

    def _on_reset(self) -> None:
        """Rows have new meanings: follow the photos on stage, or leave where they are gone."""
        photos = () if self._casting is None else self._casting.on_stage
        rows = (self._session.row_of(photo.path) for photo in photos)
        self._row = next((row for row in rows if row is not None), None)
        self._ahead.forget()
        self._refresh()
        if self._row is None and self.isVisible():
            self.backWanted.emit()

    def _on_loaded(self, path: str) -> None:
        on_stage = self._casting is not None and path in {p.path for p in self._casting.on_stage}
        if on_stage:
            self._refresh()
        elif self._lineup is not None and self._casting is not None:
            self._ahead.compare(self._lineup, self._casting)

    def _on_compared(self, one: str, other: str) -> None:
        if self._casting is not None and {one, other} <= {p.path for p in self._casting.on_stage}:
            self._refresh()

    def _refresh(self) -> None:
        if self._row is None or self._lineup is None or self._casting is None:
            return
        self._lineup = lineup(self._session, self._row, self._lineup.photos)
        if self._lineup.photos != self._casting.photos:
            following = self._casting.following(self._lineup.photos)
            self._casting = following or casting.cast(self._lineup.photos, self._count)
        self.deciding.follow(self._row, self._casting)
        self._loader.want(self._casting.on_stage)
        self._ahead.compare(self._lineup, self._casting)
        self.looking.present(self._lineup, self._casting)

    def _show_around(self) -> None:
        """All that stands around the photos."""
        line, cast, row = self._lineup, self._casting, self._row
        if line is None or cast is None or row is None:
            return
        self._header.show_group(self._ahead.place_of(row), *wording.pair(line, self.looking.pair))
        photo = cast.active_photo
        is_pair = len(cast.shown) == 2
        state = self._session.photo_state(photo)
        is_decided = self._session.group_state(row) is GroupState.DECIDED
        hint = self.tr("Marked. Nothing moves until you review.") if is_decided else ""
        self._decide.show_active(LETTERS[cast.active], state, hint, is_pair=is_pair)
        self._guard.setVisible(self.deciding.asks_guard)
        self._decide.setVisible(not self.deciding.asks_guard)
        self._strip.show_stills(stills(self._session, line, cast))
        self._show_strip()
        if self.looking.has_info:
            self._info.show_photos(cast.on_stage, LETTERS)

    def _show_strip(self) -> None:
        """Where photos are off stage; in a low window the facts take its place."""
        if self._casting is not None:
            is_needed = len(self._casting.photos) > len(self._casting.shown)
            has_room = self._info.isHidden() or self.height() >= ROOMY
            self._strip.setVisible(is_needed and has_room)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_strip()

    # Focus and keys that are held

    def _has_focus(self) -> bool:
        focused = QApplication.focusWidget()
        return focused is not None and (focused is self or self.isAncestorOf(focused))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._stage.panes:
            self._stage.focus_active()

    def event(self, event: QEvent) -> bool:
        """Held keys come here before any action, and what a focused control needs goes to it."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            is_held = self._is_flip(event) or keys.pan_of(event) is not None
            if is_held or _is_for_control(event, QApplication.focusWidget()):
                event.accept()
                return True
        return super().event(event)

    def _is_flip(self, event: QKeyEvent) -> bool:
        """By the keys that the table of actions gives it now; F where there is none."""
        listed = (a.shortcuts() for a in self.actions() if a.objectName() == keys.FLIP)
        return keys.is_flip(event, next(listed, [QKeySequence(Qt.Key.Key_F)]))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Flip, pan with Shift and arrows; Shift+X twice marks a last copy."""
        pan = keys.pan_of(event)
        if self._is_flip(event):
            if self._flip_hold.press(event):
                self._mode_before = self.mode
                self.flip()
        elif pan is not None:
            self._stage.pan(*pan)
        elif keys.is_trash_even_last(event):
            self.deciding.trash_even_last()
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Let go after a while, the flip was only a peek."""
        if not self._is_flip(event):
            super().keyReleaseEvent(event)
        elif self._flip_hold.release(event):
            if self._mode_before is Mode.FLIP:
                self.other_pane()
            else:
                self.looking.set_mode(self._mode_before)

    def _announce_active(self) -> None:
        if self._lineup is not None and self._casting is not None:
            photo = self._casting.active_photo
            self._announce(spoken(self._session, self._lineup, photo))

    def _announce(self, text: str) -> None:
        if text:
            self.announced.emit(text)
            say_aloud(self, text)


def _is_for_control(event: QKeyEvent, focused: QWidget | None) -> bool:
    """Buttons are pressed by Space and Enter, sliders and lists are steered by arrows."""
    if isinstance(focused, QAbstractButton):
        return event.key() in keys.PRESSES
    return isinstance(focused, QAbstractSlider | QAbstractItemView) and event.key() in keys.ARROWS
