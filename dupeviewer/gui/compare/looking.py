"""How the photos on stage are looked at: mode, differences and their tour, zoom and loupe.

Knows what the user wants to see and brings it onto the stage; which photos take part and what is
marked is the screen's affair.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from dupeviewer.core.photos.photo import Photo
from dupeviewer.gui.compare import differences, wording
from dupeviewer.gui.compare.cast import NO_MARKS, Blend, Cast, Marks
from dupeviewer.gui.compare.casting import LETTERS, Casting
from dupeviewer.gui.compare.differences import Pairing
from dupeviewer.gui.compare.footer import TourBar
from dupeviewer.gui.compare.scene import Director, Scene
from dupeviewer.gui.compare.stage import STEP, Stage
from dupeviewer.gui.compare.tools import Mode, ToolBar, Tools
from dupeviewer.gui.compare.tour import Tour
from dupeviewer.gui.compare.viewport import FITTED
from dupeviewer.gui.models import words
from dupeviewer.gui.models.lineup import Lineup

SENSITIVITY = 40
LEVEL_STEP = 5
_BLENDS = {Mode.WIPE: Blend.WIPE, Mode.OVERLAY: Blend.OVERLAY}


class Looking(QObject):
    """`said` is for a reader; `changed` says that what is on stage was laid out anew."""

    said = Signal(str)
    changed = Signal()

    def __init__(
        self,
        director: Director,
        stage: Stage,
        tools: ToolBar,
        tour_bar: TourBar,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._director = director
        self._stage = stage
        self._tools = tools
        self._tour_bar = tour_bar
        self._line: Lineup | None = None
        self._casting: Casting | None = None
        self._scene: Scene | None = None
        self._heat: tuple[Pairing, int, QImage] | None = None
        self._tour = Tour()
        self._second = 1
        self._shares = {Mode.WIPE: 50, Mode.OVERLAY: 50}
        self._sensitivity = SENSITIVITY
        self._keeps_zoom = True
        self._has_differences = False
        self._has_loupe = False
        self.mode = Mode.SIDE
        self.has_info = False
        self._connect()

    def _connect(self) -> None:
        self._stage.viewChanged.connect(self._show_tools)
        self._stage.shareWanted.connect(self._on_share)
        self._tools.wipeWanted.connect(self.toggle_wipe)
        self._tools.overlayWanted.connect(self.toggle_overlay)
        self._tools.differencesWanted.connect(self.toggle_differences)
        self._tools.loupeWanted.connect(self.toggle_loupe)
        self._tools.syncWanted.connect(self.toggle_sync)
        self._tools.fitWanted.connect(self._stage.fit)
        self._tools.scaleWanted.connect(self._stage.zoom_to)
        self._tools.keepZoomWanted.connect(self.toggle_keep_zoom)
        self._tools.alignWanted.connect(self.toggle_align)
        self._tools.ownPixelsWanted.connect(self.toggle_own_pixels)
        self._tour_bar.levelChanged.connect(self._on_level)
        self._tour_bar.undoTurnWanted.connect(self.undo_turn)
        self._tour_bar.nextWanted.connect(self.next_difference)
        self._tour_bar.previousWanted.connect(self.previous_difference)

    # The pair

    @property
    def tour(self) -> Tour:
        return self._tour

    @property
    def scene(self) -> Scene | None:
        return self._scene

    @property
    def pair(self) -> tuple[Photo, Photo] | None:
        """A, and the photo that is compared with it."""
        if self._casting is None:
            return None
        stage = self._casting.on_stage
        return stage[0], stage[self._second]

    def with_other(self, casting: Casting) -> Casting:
        """The next pane's photo active; with two in one place, the other of the pair."""
        if self.mode is Mode.SIDE:
            return casting.with_active(casting.active + 1)
        return casting.with_active(0 if casting.active else self._second)

    # Presenting

    def begin(self) -> None:
        """Other photos come on stage: the tour is over, and the zoom unless it is kept."""
        self._tour = Tour()
        self._director.unturned.clear()
        if not self._keeps_zoom and self._stage.panes:
            self._stage.fit()

    def present(self, line: Lineup, casting: Casting) -> None:
        """Lay out the photos on stage as they are known now."""
        self._line, self._casting = line, casting
        if casting.active:
            self._second = casting.active
        self._second = min(self._second, len(casting.shown) - 1)
        places = tuple(range(len(casting.shown))) if self._is_side else (0, self._second)
        photos = [casting.on_stage[place] for place in places]
        letters = [LETTERS[place] for place in places]
        self._scene = self._director.scene(line, photos, letters)
        blend = _BLENDS.get(self.mode, Blend.ALONE)
        share = self._shares.get(self.mode, 50) / 100
        panes = self._panes(self._scene.casts, casting)
        self._stage.show_casts(panes, self._scene.area.size, blend, share)
        self._stage.show_active(casting.active if self._is_side else 0)
        self._follow_spots()
        self._show_marks()
        self._show_tools()
        self._show_words()
        self.changed.emit()

    def _panes(self, casts: tuple[Cast, ...], casting: Casting) -> list[tuple[Cast, ...]]:
        match self.mode:
            case Mode.SIDE:
                return [(cast,) for cast in casts]
            case Mode.FLIP:
                return [(casts[1 if casting.active else 0],)]
            case Mode.WIPE | Mode.OVERLAY:
                return [casts]

    @property
    def _is_side(self) -> bool:
        return self.mode is Mode.SIDE

    def _again(self) -> None:
        if self._line is not None and self._casting is not None:
            self.present(self._line, self._casting)

    # Modes and switches

    def set_mode(self, mode: Mode) -> None:
        self.mode = mode
        self._again()

    def toggle_mode(self, mode: Mode) -> None:
        self.set_mode(Mode.SIDE if self.mode is mode else mode)

    def toggle_wipe(self) -> None:
        self.toggle_mode(Mode.WIPE)

    def toggle_overlay(self) -> None:
        self.toggle_mode(Mode.OVERLAY)

    def toggle_differences(self) -> None:
        self._has_differences = not self._has_differences
        self._again()
        if self._has_differences:
            self.said.emit(self._tour_bar.sentence)

    def toggle_loupe(self) -> None:
        self._has_loupe = not self._has_loupe
        self._stage.show_loupe(is_on=self._has_loupe)
        self._show_tools()

    def toggle_sync(self) -> None:
        self._stage.set_synced(is_synced=not self._stage.is_synced)
        self._show_tools()

    def toggle_align(self) -> None:
        self._director.aligns = not self._director.aligns
        self._again()

    def toggle_keep_zoom(self) -> None:
        self._keeps_zoom = not self._keeps_zoom
        self._show_tools()

    def toggle_own_pixels(self) -> None:
        self._stage.show_own_pixels(has_own_pixels=not self._stage.has_own_pixels)
        self._show_tools()

    def undo_turn(self) -> None:
        """Show the turned photos as they are."""
        if self._scene is not None:
            self._director.unturned |= self._scene.turned
            self._again()

    def zoom_to_actual(self) -> None:
        """Between all of it and 100 %, at the pointer."""
        self._stage.toggle_actual()

    def fit(self) -> None:
        self._stage.fit()

    def zoom_in(self) -> None:
        self._stage.zoom(STEP)

    def zoom_out(self) -> None:
        self._stage.zoom(1 / STEP)

    # Divider, opacity, sensitivity

    def less(self) -> None:
        """Of divider, opacity or sensitivity, whichever is in force."""
        self._step_level(-LEVEL_STEP)

    def more(self) -> None:
        self._step_level(LEVEL_STEP)

    def _step_level(self, by: int) -> None:
        _, value = self._level()
        self._on_level(min(100, max(0, value + by)))

    def _level(self) -> tuple[str, int]:
        """The name of what the slider does now, and its value."""
        match self.mode:
            case Mode.WIPE:
                return self.tr("Divider"), self._shares[Mode.WIPE]
            case Mode.OVERLAY:
                return self.tr("Opacity"), self._shares[Mode.OVERLAY]
            case Mode.SIDE | Mode.FLIP:
                name = self.tr("Sensitivity") if self._has_differences else ""
                return name, self._sensitivity

    def _on_level(self, value: int) -> None:
        if self.mode in self._shares:
            self._shares[self.mode] = value
        elif self._has_differences:
            self._sensitivity = value
            self._tour = Tour()
        self._again()

    def _on_share(self, share: float) -> None:
        self._on_level(round(100 * share))

    # Differences

    def next_difference(self) -> None:
        """To the next differing spot, or to the first."""
        self._go(self._tour.next())

    def previous_difference(self) -> None:
        self._go(self._tour.previous())

    def _go(self, tour: Tour) -> None:
        self._tour = tour
        scene, spot = self._scene, tour.spot
        if scene is not None and spot is not None:
            self._stage.visit(scene.share(scene.part(spot.box)))
        elif tour.has_ended:
            self._stage.fit()
        self._show_marks()
        self._show_words()
        self.said.emit(self._tour_bar.sentence)

    def _pairing(self) -> Pairing | None:
        return None if self.pair is None else self._director.pairing(*self.pair)

    def _follow_spots(self) -> None:
        """The spots at the sensitivity in force; the tour goes on where they are the same."""
        pairing = self._pairing()
        found = pairing.differences if pairing is not None else None
        spots = () if found is None else found.spots(differences.threshold(self._sensitivity))
        if spots != self._tour.spots:
            self._tour = Tour(spots)

    def _show_marks(self) -> None:
        scene, pairing = self._scene, self._pairing()
        if scene is None or pairing is None or pairing.differences is None or not self._aligns:
            self._stage.show_marks(NO_MARKS)
            return
        is_touring = self._tour.at is not None
        marks = Marks(current=self._tour.at)
        if self._has_differences or is_touring:
            marks = replace(marks, spots=tuple(scene.part(s.box) for s in self._tour.spots))
        if self._has_differences:
            heat = self._heat_of(pairing)
            second = 1 if not self._is_side else self._second
            is_part = min(pairing.differences.shown) < wording.WHOLE_FROM
            marks = replace(
                marks,
                heat=heat,
                heat_place=scene.heat_place(heat.size()),
                outlines=(scene.outline(0), scene.outline(second)) if is_part else (),
            )
        self._stage.show_marks(marks)

    @property
    def _aligns(self) -> bool:
        """Whether the pair lies as it was compared: else a map would point to wrong places."""
        if self.pair is None:
            return False
        return self._director.aligns and self.pair[1].path not in self._director.unturned

    def _heat_of(self, pairing: Pairing) -> QImage:
        if self._heat is None or self._heat[:2] != (pairing, self._sensitivity):
            if pairing.differences is None:
                return QImage()
            least = differences.threshold(self._sensitivity)
            heat = differences.heat(pairing.differences, least)
            self._heat = (pairing, self._sensitivity, heat)
        return self._heat[2]

    # Words

    def _show_tools(self) -> None:
        if self._casting is None or not self._stage.panes:
            return
        self._tools.show_tools(
            Tools(
                mode=self.mode,
                count=len(self._casting.shown),
                counts=self._casting.possible_counts,
                differences=self._has_differences,
                loupe=self._has_loupe,
                synced=self._stage.is_synced,
                info=self.has_info,
                zoom=self._zoom_text(),
                keeps_zoom=self._keeps_zoom,
                aligned=self._director.aligns,
                own_pixels=self._stage.has_own_pixels,
            )
        )

    def _zoom_text(self) -> str:
        percent = words.number(round(100 * self._stage.sight.scale))
        if self._stage.view == FITTED:
            return self.tr("Fit · {percent} %").format(percent=percent)
        return self.tr("{percent} %").format(percent=percent)

    def _show_words(self) -> None:
        scene = self._scene
        if scene is None:
            return
        self._tour_bar.show_sentence(self._sentence())
        self._tour_bar.show_ways(
            has_spots=bool(self._tour.spots) and self._aligns, is_turned=bool(scene.turned)
        )
        self._tour_bar.show_level(*self._level())

    def _sentence(self) -> str:
        other = LETTERS[self._second]
        spot = self._tour.spot
        if self._tour.at is not None and spot is not None:
            text = self.tr("Difference {n} of {count}. {what}.")
            return text.format(
                n=words.number(self._tour.at + 1),
                count=words.number(len(self._tour.spots)),
                what=wording.spot(spot, other),
            )
        if self._tour.has_ended:
            return wording.tour_end()
        return wording.summary(self._pairing(), len(self._tour.spots), other)
