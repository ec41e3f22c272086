"""Comparing within the window: into it from a group and back, on to the next, and its menu.

Knows how the compare screen stands beside the review; what is compared the screen knows.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from dupeviewer.gui.actions import Claim, Menu, Row, Slot
from dupeviewer.gui.compare.casting import COUNTS
from dupeviewer.gui.compare.keys import FLIP
from dupeviewer.gui.compare.screen import CompareScreen
from dupeviewer.gui.keymap import Scope
from dupeviewer.gui.models import words
from dupeviewer.gui.review import ReviewPane
from dupeviewer.gui.session import Session
from dupeviewer.gui.thumbnails import Thumbnails


class Comparing(QObject):
    """The desk of the compare screen."""

    pageWanted = Signal(QWidget)

    def __init__(
        self, session: Session, thumbnails: Thumbnails, review: ReviewPane, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._review = review
        self._has_group: Claim = bool
        self.screen = CompareScreen(session, thumbnails, parent)
        self.screen.set_order(review.results)
        self.screen.backWanted.connect(self.leave)
        self.screen.nextWanted.connect(self.next_group)
        self.screen.previousWanted.connect(self.previous_group)
        review.group.compareWanted.connect(self.open)

    def open(self) -> None:
        """Compare the group that is open or selected: its first photo with the current one."""
        if self.screen.isVisible():
            self.screen.show_side_by_side()
            return
        group = self._review.group
        row = self._review.results.current_row if group.row is None else group.row
        if row is None:
            return
        if group.row != row:
            group.show_row(row)
        paths: list[str] = []
        if group.lineup is not None and group.current_photo is not None:
            first = group.lineup.photos[0].path
            paths = list(dict.fromkeys((first, group.current_photo.path)))
        self.screen.show_group(row, paths)
        self.pageWanted.emit(self.screen)
        self.screen.setFocus()

    def leave(self) -> None:
        """Back to the group that was compared."""
        self.pageWanted.emit(self._review)
        if self.screen.row is not None:
            self._review.show_row(self.screen.row, is_open=True)

    def next_group(self) -> None:
        self._step(1)

    def previous_group(self) -> None:
        self._step(-1)

    def shutdown(self) -> None:
        self.screen.shutdown()

    def _step(self, by: int) -> None:
        self._review.step(by)
        row = self._review.group.row
        if row is not None and row != self.screen.row:
            self.screen.show_group(row)

    def menu(self, possible: Claim) -> Menu:
        """All that can be done while comparing, with its keys."""
        self._has_group = possible
        groups = (self._looking(), self._zooming(), self._casting(), self._deciding())
        rows: list[Row | None] = []
        for group in groups:
            rows += [None, *group] if rows else group
        return Menu(
            self.tr("&Compare"),
            (
                Row("compare", self.tr("&Compare photos"), self.open, ("Ctrl+3",), "columns-2",
                    possible=self._can_open),
                Row("compareGroup", self.tr("Compare the photos of this group"), self.open,
                    ("Return", "Enter", "C"), scope=Scope.GROUP, possible=possible),
                None,
                *rows,
            ),
        )  # fmt: skip

    def _can_open(self) -> bool:
        return self.screen.isVisible() or self._has_group()

    def _row(self, id_: str, text: str, slot: Slot, *keys: str, icon: str | None = None) -> Row:
        shown = self.screen.isVisible
        return Row(id_, text, slot, keys, icon, Scope.COMPARE, shown)

    def _looking(self) -> list[Row]:
        looking, row = self.screen.looking, self._row
        counts = [
            row(f"side{n}", self.tr("{n} photos side by side").format(n=words.number(n)),
                partial(self.screen.show_side_by_side, n))
            for n in COUNTS
        ]  # fmt: skip
        return [
            *counts,
            row(FLIP, self.tr("&Flip"), self.screen.flip, "F", icon="flip-horizontal-2"),
            row("wipe", self.tr("&Wipe"), looking.toggle_wipe, "W",
                icon="square-split-horizontal"),
            row("overlay", self.tr("&Overlay"), looking.toggle_overlay, "O", icon="layers"),
            row("differences", self.tr("&Differences"), looking.toggle_differences, "H",
                icon="diff"),
            row("less", self.tr("Less divider, opacity or sensitivity"), looking.less, "["),
            row("more", self.tr("More divider, opacity or sensitivity"), looking.more, "]"),
            row("nextDifference", self.tr("&Next difference"), looking.next_difference, "N"),
            row("previousDifference", self.tr("Previous difference"),
                looking.previous_difference, "J"),
            row("loupe", self.tr("&Loupe"), looking.toggle_loupe, "L", icon="search"),
            row("facts", self.tr("Facts side by side"), self.screen.toggle_info, "I",
                icon="info"),
        ]  # fmt: skip

    def _zooming(self) -> list[Row]:
        looking, row = self.screen.looking, self._row
        return [
            row("actual", self.tr("Fit or 100 %"), looking.zoom_to_actual, "Z"),
            row("zoomIn", self.tr("Zoom in"), looking.zoom_in, "+", "=", "Ctrl++"),
            row("zoomOut", self.tr("Zoom out"), looking.zoom_out, "-", "Ctrl+-"),
            row("fit", self.tr("Fit"), looking.fit, "0"),
            row("sync", self.tr("Look at the same spot in all photos"), looking.toggle_sync, "Y",
                icon="link"),
            row("keepZoom", self.tr("Keep zoom for the next group"), looking.toggle_keep_zoom),
            row("align", self.tr("Align photos"), looking.toggle_align),
            row("ownPixels", self.tr("Actual pixels of each photo"), looking.toggle_own_pixels),
        ]  # fmt: skip

    def _casting(self) -> list[Row]:
        row = self._row
        numbers = [
            row(f"pick{n}", self.tr("Show photo {n} in the active pane").format(n=n),
                partial(self.screen.pick, n), str(n))
            for n in range(1, 10)
        ]  # fmt: skip
        return [
            row("swap", self.tr("Swap A and B"), self.screen.swap, "T", icon="arrow-left-right"),
            row("otherPhoto", self.tr("Other photo"), self.screen.other_pane, "Right"),
            row("photoBefore", self.tr("Photo before"), partial(self.screen.step_pane, -1), "Left"),
            *numbers,
        ]

    def _deciding(self) -> list[Row]:
        deciding, row = self.screen.deciding, self._row
        return [
            row("keepLeft", self.tr("Keep A, trash B"), deciding.keep_left, "Ctrl+Left"),
            row("keepRight", self.tr("Keep B, trash A"), deciding.keep_right, "Ctrl+Right"),
            row("compareKeep", self.tr("Keep photo"), deciding.keep_photo, "K", "P"),
            row("compareTrash", self.tr("Mark photo for Trash"), deciding.trash_photo, "X", "Del"),
            row("compareToggle", self.tr("Toggle the Trash mark"), deciding.toggle_photo, "Space"),
            row("compareClear", self.tr("Clear mark"), deciding.clear_photo, "U"),
            row("compareKeepOnly", self.tr("Keep only this photo and next"),
                deciding.keep_only_and_next, "Shift+K"),
            row("compareAccept", self.tr("Accept suggestion and next"),
                deciding.accept_and_next, "A"),
            row("compareSkip", self.tr("Skip and next"), deciding.skip_and_next, "S"),
            row("compareDismiss", self.tr("Not duplicates and next"),
                deciding.dismiss_and_next, "D"),
            row("compareNext", self.tr("Next group"), self.next_group, "PgDown", "Ctrl+Down"),
            row("comparePrevious", self.tr("Previous group"), self.previous_group,
                "PgUp", "B", "Ctrl+Up"),
            row("compareCopyPath", self.tr("Copy path"), deciding.copy_path, "Ctrl+C"),
            row("compareBack", self.tr("Back to the group"), self.leave, "G"),
        ]  # fmt: skip
