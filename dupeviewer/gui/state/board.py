"""The clusters laid out by row, and how each stands in the review: state, marks, paused marks.

Follows from clusters, review and protected folders alone, so that a whole board can be laid out
away from the GUI thread; who changes the review is the session's affair.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence, Set
from copy import copy
from itertools import chain

import numpy as np
from numpy.typing import NDArray

from dupeviewer.core.likeness.cluster import Cluster
from dupeviewer.core.likeness.laid import Laid
from dupeviewer.core.photos.photo import Photo
from dupeviewer.core.review import keeper, plan
from dupeviewer.core.review.ranking import STANDARD, Ranking
from dupeviewer.core.review.review import Mark, Review
from dupeviewer.core.sentences import Template, say
from dupeviewer.gui.state import standing
from dupeviewer.gui.state.album import Album
from dupeviewer.gui.state.measures import Measures
from dupeviewer.gui.state.rows import RowOf, Rows
from dupeviewer.gui.state.standing import Standing, Standings, code
from dupeviewer.gui.state.states import GroupState

ASKED_SINGLY = 64
"""Of so many rows more is found out at once; of more, elsewhere."""


def remaining(clusters: Sequence[Cluster], gone: Set[str]) -> Iterable[Cluster]:
    """What is left of clusters when these photos are gone; one photo is no cluster."""
    if isinstance(clusters, Rows) and isinstance(clusters.laid, Laid) and not clusters.since:
        return clusters.laid.without(gone)
    return filter(None, (_remaining(cluster, gone) for cluster in clusters))


def _remaining(cluster: Cluster, gone: Set[str]) -> Cluster | None:
    return cluster if gone.isdisjoint(cluster.key) else cluster.without(gone)


class Board:
    """Rows of clusters; a row stays its cluster's as long as the board does."""

    def __init__(
        self,
        clusters: Iterable[Cluster],
        review: Review,
        protected: Sequence[str],
        album: Album | None = None,
    ) -> None:
        """Of clusters laid out by a web only those are made of which more is said than marks;
        the album is that of the web's photos, if there is one."""
        self._whole: dict[int, Cluster] = {}
        self.album: Album | None = None
        """Of the photos of the web that laid the clusters out, if one did."""
        self.hidden: frozenset[str] | None = None
        """Photos of the web that are marked to go and in no row, if that was asked."""
        if isinstance(clusters, Laid):
            album = self.album = album or Album(clusters.web.photos)
            clusters.web.index()
            laid: Sequence[Cluster] = clusters
            self.row_of = RowOf(clusters.web.places, clusters.rows)
            self.measures = Measures.of_laid(clusters, album)
            self._standings, self.hidden = standing.of_laid(clusters, album, review, protected)
            to_be_asked: Iterable[int] = standing.to_be_asked(clusters, album, review)
            rows = clusters.rows
        else:
            laid = [*clusters]
            photos = [photo for cluster in laid for photo in cluster.photos]
            rows = np.repeat(np.arange(len(laid)), [len(cluster.photos) for cluster in laid])
            self.row_of = RowOf({photo.path: place for place, photo in enumerate(photos)}, rows)
            album = Album(photos)
            self.measures = Measures.of_clusters(laid, album)
            self._standings = Standings(len(laid))
            to_be_asked = self._told_of(review, album.protected_by(protected), rows)
        self._photos, self._rows = album, rows
        self.clusters = Rows(laid)
        self.review = review
        self.protected = tuple(protected)
        self.folder_order: tuple[str, ...] = ()
        self.never_from: tuple[str, ...] = ()
        self.ranking = STANDARD
        self._unshown: frozenset[str] = frozenset()
        self._verdicts: dict[int, keeper.Verdict] = {}
        for row in to_be_asked:
            cluster = self.clusters[row]
            shown = self._without_strays(row, cluster, review)
            if shown is cluster:
                self._restand(row)
            else:
                self._put(row, shown)

    @property
    def states(self) -> NDArray[np.int8]:
        """The state of each row, as a number; `standing.code` gives that of a state."""
        return self._standings.codes

    @property
    def paused(self) -> Set[str]:
        """Marked photos in rows that would not go, as nothing they match stays."""
        return self._standings.paused

    @property
    def marked(self) -> int:
        """How many photos would go."""
        return self._standings.marked

    @property
    def marked_bytes(self) -> int:
        return self._standings.marked_bytes

    def in_state(self, state: GroupState) -> int:
        """How many rows are in this state."""
        return int(np.count_nonzero(self.states == code(state)))

    def copy(self) -> Board:
        """The same board, to be led on elsewhere while this one is shown."""
        other = copy(self)
        for name, value in vars(self).items():
            if isinstance(value, dict | Rows | RowOf | Standings):
                setattr(other, name, value.copy())
        return other

    def standing(self, row: int) -> Standing:
        return self._standings[row]

    def verdict(self, row: int) -> keeper.Verdict:
        """The suggestion for a cluster, or why there is none; made when first asked for."""
        if row not in self._verdicts:
            trashed = {p.path for p in self.clusters[row].photos if self._is_marked(p)}
            found = keeper.verdict(
                self.clusters[row],
                self.protected,
                frozenset(trashed),
                self.folder_order,
                self.never_from,
                self.ranking,
            )
            if isinstance(found, keeper.Suggestion) and found.keep.path in self._unshown:
                found = keeper.Conflict((say(Template.NOT_READ, m=found.keep),))
            self._verdicts[row] = found
        return self._verdicts[row]

    def doubt(self, row: int, path: str) -> bool:
        """This photo can't be shown, and is not suggested any more; False where that is known."""
        if path in self._unshown:
            return False
        self._unshown |= {path}
        self._verdicts.pop(row, None)
        return True

    @property
    def wishes(self) -> tuple[tuple[str, ...] | Ranking, ...]:
        """What verdicts follow besides the marks."""
        return self.protected, self.folder_order, self.never_from, self.ranking

    def prefer(
        self,
        folder_order: Sequence[str],
        never_from: Sequence[str] = (),
        ranking: Ranking = STANDARD,
    ) -> None:
        """Suggest by this order of folders and merits from now on, the dearest first, and nothing
        of the other folders."""
        before = self.wishes
        self.folder_order, self.never_from = tuple(folder_order), tuple(never_from)
        self.ranking = ranking
        if self.wishes != before:
            self._verdicts.clear()

    def is_growth(self, row: int, cluster: Cluster) -> bool:
        """Whether this is the row's cluster, with more photos."""
        before = {photo.path for photo in self.clusters[row].photos}
        return before <= {photo.path for photo in cluster.photos}

    def without_verdict(self, rows: Iterable[int]) -> list[int]:
        """Those of very many rows of which the verdict is not known."""
        return [row for row in rows if row not in self._verdicts]

    def is_unclear(self, rows: NDArray[np.int64]) -> NDArray[np.bool_]:
        """Where nothing is suggested, as far as that is known; of a few rows it is found out."""
        if len(rows) <= ASKED_SINGLY:
            for row in rows.tolist():
                self.verdict(row)
        verdicts = self._verdicts.items()
        unclear = [row for row, each in verdicts if not isinstance(each, keeper.Suggestion)]
        return np.isin(rows, unclear)

    def take_verdicts(self, other: Board) -> None:
        """What was found upon a copy of this board, where it still holds."""
        is_same = other.wishes == self.wishes and other._unshown == self._unshown
        if not is_same or other.clusters.laid is not self.clusters.laid:
            return
        changed, _ = self.concerned(other.review, self.review)
        changed.update(other.clusters.differing(self.clusters))
        known = {row: v for row, v in other._verdicts.items() if row not in changed}
        self._verdicts = known | self._verdicts

    def append(self, clusters: Sequence[Cluster]) -> None:
        """Rows for new clusters, at the end."""
        first = len(self.clusters)
        shown = [self._without_strays(row, c, self.review) for row, c in enumerate(clusters, first)]
        self.measures.append(shown)
        self._standings.make_room(first + len(shown))
        for row, cluster in enumerate(shown, first):
            self.clusters.append(cluster)
            self.row_of.put(cluster.key, row)
            self._restand(row)

    def replace(self, row: int, cluster: Cluster) -> None:
        """Another cluster in this row."""
        self._whole.pop(row, None)
        self._put(row, self._without_strays(row, cluster, self.review))

    def follow(
        self, review: Review, protected: Sequence[str], rows: Collection[int]
    ) -> Sequence[int]:
        """Take up another review, which differs in these rows; gives those with other photos."""
        if review is not self.review:
            self.hidden = None
        self.review, self.protected = review, tuple(protected)
        replaced = []
        for row in rows:
            whole = self._whole.pop(row, self.clusters[row])
            shown = self._without_strays(row, whole, review)
            if shown.key != self.clusters[row].key:
                replaced.append(row)
                self._put(row, shown)
            else:
                self._restand(row)
        return replaced

    def protect(self, protected: Sequence[str]) -> None:
        """Stand as with these folders protected, all rows of them."""
        before, self.protected = self.protected, tuple(protected)
        self._verdicts.clear()
        laid, since = self.clusters.laid, {*self.clusters.since}
        if isinstance(laid, Laid) and self.album is not None:
            self._standings, _ = standing.of_laid(laid, self.album, self.review, self.protected)
            self._standings.make_room(len(self.clusters))
            again = since.union(standing.to_be_asked(laid, self.album, self.review))
        else:
            is_other = self._photos.protected_by(before) != self._photos.protected_by(protected)
            again = since.union(self._rows[is_other & (self._rows >= 0)].tolist())
        for row in again:
            self._restand(row)

    def taken_up(self, before: Board, review: Review, protected: Sequence[str]) -> Board:
        """This board with what was said while it was laid out."""
        self.prefer(before.folder_order, before.never_from, before.ranking)
        self._unshown |= before._unshown
        rows, _ = self.concerned(self.review, review)
        is_same = tuple(protected) == self.protected
        self.follow(review, protected, rows)
        if not is_same:
            self.protect(protected)
        return self

    def is_protected(self, photo: Photo) -> bool:
        return bool(self.protected) and plan.is_protected(photo, self.protected)

    def protected_by(self, folders: Sequence[str]) -> list[str]:
        """The photos in rows that are protected where these folders are."""
        is_protected = self._photos.protected_by(folders) & (self._rows >= 0)
        since, places = self.clusters.since, np.flatnonzero(is_protected)
        places = places[~np.isin(self._rows[places], [*since])]
        paths = self._photos.photos.paths
        later = (photo for row in since for photo in self.clusters[row].photos)
        return [
            *(paths[place] for place in places.tolist()),
            *(photo.path for photo in later if plan.is_protected(photo, folders)),
        ]

    def is_last_copy(self, row: int, path: str) -> bool:
        """Whether all others of the cluster are marked for the trash."""
        others = (photo.path for photo in self.clusters[row].photos if photo.path != path)
        return all(self.review.mark(other) is Mark.TRASH for other in others)

    def photo(self, path: str) -> Photo:
        return next(p for p in self.clusters[self.row_of[path]].photos if p.path == path)

    def concerned(self, before: Review, after: Review) -> tuple[set[int], set[str]]:
        """The rows, and the paths of photos, on which two reviews differ."""
        then, now = before.marks, after.marks
        paths: set[str] = set()
        if then is not now:
            paths = {path for path, mark in now.items() if then.get(path) is not mark}
            paths.update(then.keys() - now.keys())
        keys = (before.skipped ^ after.skipped) | (before.dismissed ^ after.dismissed)
        keys |= before.guards_passed ^ after.guards_passed
        concerned = paths.union(path for key in keys for path in key)
        return self.rows_with(concerned), paths

    def rows_with(self, paths: Iterable[str]) -> set[int]:
        """Those that hold any of these photos."""
        return {row for row in map(self.row_of.get, paths) if row is not None}

    def doubtful(self) -> Sequence[int]:
        """The rows in which there may be marks that are against the law."""
        keys = chain.from_iterable(self.review.guards_passed)
        marks = self.review.marks
        protected = self.protected_by(self.protected) if self.protected and marks else []
        paths = chain((path for path in protected if path in marks), keys)
        rows = self.rows_with(paths)
        codes = [code(GroupState.PAUSED), code(GroupState.DISMISSED)]
        rows.update(np.flatnonzero(np.isin(self.states, codes)).tolist())
        return sorted(rows)

    def _told_of(
        self, review: Review, is_protected: NDArray[np.bool_], rows: NDArray[np.int64]
    ) -> set[int]:
        """The rows that may stand otherwise than open: of which something is said, or protected."""
        keys = chain(review.skipped, review.dismissed, review.guards_passed)
        paths = chain(review.marks, chain.from_iterable(keys))
        return self.rows_with(paths).union(rows[is_protected].tolist())

    def _without_strays(self, row: int, cluster: Cluster, review: Review) -> Cluster:
        strays = review.strays(cluster) if review.dismissed else ()
        rest = cluster.without(strays) if strays else None
        if rest is None:
            return cluster
        self._whole[row] = cluster
        return rest

    def _put(self, row: int, cluster: Cluster) -> None:
        self.row_of.drop(self.clusters[row].key)
        self.clusters[row] = cluster
        self.measures.replace(row, cluster)
        self.row_of.put(cluster.key, row)
        self._restand(row)

    def _is_marked(self, photo: Photo) -> bool:
        return self.review.mark(photo.path) is Mark.TRASH

    def _restand(self, row: int) -> None:
        self._verdicts.pop(row, None)
        self._standings[row] = standing.of(self.clusters[row], self.review, self.protected)
