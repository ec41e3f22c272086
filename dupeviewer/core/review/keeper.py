"""Which photo of a cluster to keep, and why; or why that is for the user to say.

Where `advantages` of two photos point both ways there is no suggestion; only ties are left to
folders, dates and names. An edit is never weighed against its original.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import combinations
from typing import Any

from dupeviewer.core.likeness.cluster import Cluster, Kind, Match
from dupeviewer.core.photos.photo import Photo, is_within
from dupeviewer.core.review import advantages, edits, plan, tidiness
from dupeviewer.core.review.ranking import STANDARD, TASTES, Merit, Ranking
from dupeviewer.core.sentences import Sentence, Template, Word, say

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Suggestion:
    """The photo to keep and the ones to trash, each of which directly matches it.

    `reasons` are whole sentences, the weightiest first; the first two are worth showing.
    """

    keep: Photo
    trash: tuple[Photo, ...]
    reasons: tuple[Sentence, ...]

    def __post_init__(self) -> None:
        if not self.trash or self.keep in self.trash:
            raise ValueError(f"nothing to suggest beside {self.keep.path!r}")


@dataclass(frozen=True, slots=True)
class Conflict:
    """Why nothing is suggested, in whole sentences."""

    reasons: tuple[Sentence, ...]


Verdict = Suggestion | Conflict


def suggest(
    cluster: Cluster,
    protected: Sequence[str] = (),
    without: frozenset[str] = frozenset(),
    folder_order: Sequence[str] = (),
) -> Suggestion | None:
    """The verdict, where it is a suggestion."""
    found = verdict(cluster, protected, without, folder_order)
    return found if isinstance(found, Suggestion) else None


def verdict(
    cluster: Cluster,
    protected: Sequence[str] = (),
    without: frozenset[str] = frozenset(),
    folder_order: Sequence[str] = (),
    never_from: Sequence[str] = (),
    ranking: Ranking = STANDARD,
) -> Verdict:
    """What to keep among copies of one picture, or why the user must look.

    `without` are the paths of photos that cannot be kept, being marked for the trash; of
    `folder_order` the first is the dearest, and photos in `never_from` are not suggested. What
    weighs more is for `ranking` to say. Versions of the picture are judged one by one.
    """
    case = _Case(cluster, protected, without, folder_order, never_from, ranking)
    versions = sorted(case.versions(), key=lambda v: (-len(case.live(v)), v[0].path))
    verdicts = [case.allowed(case.judge(version)) for version in versions]
    if not verdicts:
        wider = case.wider()
        return case.allowed(wider) if wider else Conflict((edits.please_look(cluster),))
    return next((each for each in verdicts if isinstance(each, Suggestion)), verdicts[0])


class _Case:
    """One cluster before the judge; what is asked often is looked up once."""

    def __init__(
        self,
        cluster: Cluster,
        protected: Sequence[str],
        without: frozenset[str],
        folder_order: Sequence[str],
        never_from: Sequence[str],
        ranking: Ranking,
    ) -> None:
        self._cluster = cluster
        self._ranking = ranking
        self._is_standard = ranking.is_standard
        self._tastes = tuple(merit for merit in ranking.merits if merit in TASTES)
        self._never_from = never_from
        self._without = without
        self._folder_order = folder_order
        self._all_identical = cluster.kind is Kind.EXACT
        self._protected = {p.path for p in cluster.photos if plan.is_protected(p, protected)}
        self._copies: dict[str, dict[str, Match]] = {p.path: {} for p in cluster.photos}
        for match in cluster.all_matches():
            if match.kind <= Kind.SAME:
                self._copies[match.a.path][match.b.path] = match
                self._copies[match.b.path][match.a.path] = match

    def versions(self) -> list[list[Photo]]:
        """Photos that show the same, two or more together."""
        versions: list[list[Photo]] = []
        seen: set[str] = set()
        photos = sorted(self._cluster.photos, key=lambda photo: photo.path)
        for photo in photos:
            paths = set() if photo.path in seen else self._reachable(photo.path)
            seen |= paths
            if len(paths) > 1:
                versions.append([p for p in photos if p.path in paths])
        return versions

    def _reachable(self, path: str) -> set[str]:
        reached: set[str] = set()
        ahead = [path]
        while ahead:
            path = ahead.pop()
            if path not in reached:
                reached.add(path)
                ahead.extend(self._copies[path])
        return reached

    def live(self, version: Sequence[Photo]) -> list[Photo]:
        """The photos that may be kept."""
        return [photo for photo in version if photo.path not in self._without]

    def judge(self, version: Sequence[Photo]) -> Verdict:
        """The verdict on photos that show the same."""
        live = self.live(version)
        if not live:
            return Conflict((say(Template.ALL_MARKED),))
        if unread := next((photo for photo in version if self._is_unread(photo)), None):
            return Conflict((say(Template.NOT_READ, m=unread),))
        unbeaten = [n for n in live if not any(self._deciding(m, n) for m in live)]
        if not unbeaten:
            return Conflict(self._clash(live))
        keep = min(unbeaten, key=lambda n: (-len(self._extra_copies(n)), self._order(n)))
        copies = self._extra_copies(keep)
        if not copies:
            return Conflict((say(Template.ALL_PROTECTED, n=keep),))
        others = (m for m in self._cluster.photos if m not in version)
        parts = tuple(m for m in others if self._why_wider(keep, m) and self._may_go(m))
        return Suggestion(keep, (*copies, *parts), self._reasons(keep, (*copies, *parts)))

    def wider(self) -> Suggestion | None:
        """The photo of which all others are mere parts, where nothing speaks for any of them."""
        for n in sorted(self.live(self._cluster.photos), key=lambda photo: photo.path):
            why = self._parts_of(n)
            trash = tuple(m for m in why if self._may_go(m))
            if trash:
                return Suggestion(n, trash, tuple(reason for m in trash for reason in why[m]))
        return None

    def _parts_of(self, n: Photo) -> dict[Photo, tuple[Sentence, ...]]:
        """All others, and why each is a part of it; nothing where one is not."""
        why: dict[Photo, tuple[Sentence, ...]] = {}
        for m in self._cluster.photos:
            if m != n and not why.setdefault(m, self._why_wider(n, m)):
                return {}
        return why

    def _why_wider(self, n: Photo, m: Photo) -> tuple[Sentence, ...]:
        """Empty where `m` is no part of `n`, or has something that `n` has not."""
        match = self._cluster.between(n, m)
        shown = match.shown_by(m) if match else None
        if match is None or shown is None or n.facts is None or m.facts is None:
            return ()
        if advantages.deciding(match, m, n) or m.facts.pixels >= n.facts.pixels:
            return ()
        return (*advantages.deciding(match, n, m), say(Template.WIDER, n=n, m=m, p=shown))

    def allowed(self, found: Verdict) -> Verdict:
        """The verdict, unless it would keep a photo of a folder the user wants none from."""
        if isinstance(found, Conflict) or found.keep.path in self._protected:
            return found
        never = self._never(found.keep)
        return (
            found if never is None else Conflict((say(Template.NEVER_FROM, n=found.keep, a=never),))
        )

    def _never(self, photo: Photo) -> str | None:
        """The folder from which the user wants no suggestion and in which the photo lies."""
        return next((each for each in self._never_from if is_within(photo.path, each)), None)

    def _is_unread(self, photo: Photo) -> bool:
        kinds = {match.kind for match in self._copies[photo.path].values()}
        return photo.facts is None and kinds != {Kind.EXACT}

    def _may_go(self, photo: Photo) -> bool:
        return photo.path not in self._protected

    def _extra_copies(self, keep: Photo) -> tuple[Photo, ...]:
        going = self._copies[keep.path].keys() - self._protected
        return tuple(photo for photo in self._cluster.photos if photo.path in going)

    def _deciding(self, n: Photo, m: Photo) -> tuple[Sentence, ...]:
        """Why `n` is plainly better than its copy `m`; empty where it is not."""
        match = self._copies[n.path].get(m.path)
        if match is None:
            return ()
        reasons = advantages.deciding(match, n, m)
        if not self._is_standard:
            reasons = self._as_ranked(n, m, reasons, advantages.deciding(match, m, n))
        if n.path in self._protected and m.path not in self._protected:
            return (say(Template.PROTECTED, n=n), *reasons)
        return reasons

    def _as_ranked(
        self, n: Photo, m: Photo, reasons: Sequence[Sentence], others: Sequence[Sentence]
    ) -> tuple[Sentence, ...]:
        """The reasons for `n`, beside those for `m`: a taste above all of both decides alone."""
        ranking = self._ranking
        ours, theirs = ranking.with_jpeg(reasons, others), ranking.with_jpeg(others, reasons)
        places = [ranking.place(reason.template) for reason in (*ours, *theirs)]
        one_is_protected = (n.path in self._protected) is not (m.path in self._protected)
        above = 0 if one_is_protected else min(places, default=0)
        for merit in ranking.merits[:above]:
            n_is, m_is = self._taste(merit, n), self._taste(merit, m)
            if merit is Merit.DATE and datetime.max in (n_is[0], m_is[0]):  # noqa: DTZ901
                continue  # without a date a photo is neither older nor newer
            if n_is != m_is:
                return (self._by_taste(merit, n, m),) if n_is < m_is else ()
        return tuple(sorted(ours, key=self._weight))

    def _weight(self, reason: Sentence) -> tuple[int, int]:
        return self._ranking.weight(reason.template)

    def _clash(self, live: Sequence[Photo]) -> tuple[Sentence, ...]:
        """The two weightiest reasons that point to different photos."""
        pairs = [(self._deciding(n, m), self._deciding(m, n)) for n, m in combinations(live, 2)]
        one_way = [reasons[0] for pair in pairs for reasons in pair if reasons]
        both_ways = [sorted([a[0], b[0]], key=self._weight) for a, b in pairs if a and b]
        clash = min(both_ways, key=lambda two: list(map(self._weight, two)), default=one_way[:2])
        stays = (
            say(Template.PROTECTED_STAYS, n=reason.photos[0])
            if reason.template is Template.PROTECTED
            else reason
            for reason in clash
        )
        return (*stays, say(Template.TOO_CLOSE))

    def _reasons(self, keep: Photo, trash: Sequence[Photo]) -> tuple[Sentence, ...]:
        """One reason or more for each photo to trash; one of each sort first."""
        reasons = list(dict.fromkeys(r for photo in trash for r in self._why(keep, photo)))
        is_free = self._all_identical and self._without.isdisjoint(self._cluster.key)
        if is_free and {r.template for r in reasons} == {Template.EXACT_COPY}:
            return (say(Template.EXACT),)
        sorts = {reason.template: reason for reason in reversed(reasons)}
        first = sorted(sorts.values(), key=self._weight)
        rest = (reason for reason in reasons if reason not in first)
        return (*first, *rest, *self._left_alone(keep, trash))

    def _why(self, keep: Photo, photo: Photo) -> tuple[Sentence, ...]:
        if photo.path not in self._copies[keep.path]:
            return self._why_wider(keep, photo)
        if self._deciding(photo, keep):
            return (say(Template.MARKED, n=keep, m=photo),)
        reasons = self._deciding(keep, photo)
        if self._copies[keep.path][photo.path].kind is not Kind.EXACT:
            return reasons or (self._tie(keep, photo),)
        if not reasons and self._dearness(keep) < self._dearness(photo):
            reasons = (self._dearer_folder(keep, photo),)
        return (*reasons, say(Template.EXACT_COPY, n=keep, m=photo))

    def _left_alone(self, keep: Photo, trash: Sequence[Photo]) -> tuple[Sentence, ...]:
        """That an edit beside the kept photo is not part of the suggestion."""
        edited = (m for m in self._cluster.matches if m.kind is Kind.EDITED)
        beside = (m for m in edited if keep in (m.a, m.b) and m.a not in trash and m.b not in trash)
        return next(((edits.told(match),) for match in beside), ())

    def _order(self, photo: Photo) -> tuple[Any, ...]:
        """Sorts equally good photos, the one to keep first."""
        tastes = {merit: self._taste(merit, photo) for merit in self._tastes}
        if self._all_identical:
            del tastes[Merit.DATE]  # it would be that of the files, which copying changes
            return (*tastes.values(), photo.mtime_ns, photo.path)
        tastes[Merit.FOLDER] += (-pixels(photo),)
        return (*tastes.values(), photo.path)

    def _taste(self, merit: Merit, photo: Photo) -> tuple[Any, ...]:
        """Less is more to the user's taste; nothing where this is no matter of taste."""
        match merit:
            case Merit.FOLDER:
                return (self._dearness(photo),)
            case Merit.DATE:
                return (taken(photo), minute(photo))
            case Merit.NAME:
                return tidiness.untidiness(photo)
        return ()

    def _by_taste(self, merit: Merit, keep: Photo, photo: Photo) -> Sentence:
        """That the first is more to the user's taste."""
        if merit is Merit.FOLDER:
            return self._dearer_folder(keep, photo)
        if merit is Merit.NAME:
            return tidiness.tidier(keep, photo)
        if taken(keep) < taken(photo) == datetime.max:  # noqa: DTZ901 (of no date)
            return say(Template.METADATA, n=keep, m=photo, facts=(Word.DATE,))
        if taken(keep) < taken(photo):
            return say(Template.TAKEN_EARLIER, n=keep, a=taken(keep), b=taken(photo))
        return say(Template.OLDER, n=keep, a=_file_date(keep), b=_file_date(photo))

    def _tie(self, keep: Photo, photo: Photo) -> Sentence:
        """Why the one of two equally good photos, by what `_order` asks first."""
        if self._order(photo) < self._order(keep):
            return self._despite_order(keep, photo)
        for merit in self._tastes:
            if self._taste(merit, keep) < self._taste(merit, photo):
                return self._by_taste(merit, keep, photo)
            is_next = merit is Merit.FOLDER and pixels(keep) > pixels(photo)
            if is_next and keep.facts and photo.facts:
                return advantages.pixels(keep, keep.facts, photo.facts)
        return say(Template.EQUAL, n=keep, m=photo)

    def _despite_order(self, keep: Photo, photo: Photo) -> Sentence:
        if photo.path in self._without:
            return say(Template.MARKED, n=keep, m=photo)
        ours, theirs = len(self._extra_copies(keep)), len(self._extra_copies(photo))
        if ours > theirs:
            return say(Template.CENTRE, n=keep, m=photo, a=ours, b=theirs)
        return say(Template.EQUAL, n=keep, m=photo)

    def _dearness(self, photo: Photo) -> int:
        """The place of its folder in the order the user gave; 0 is the dearest."""
        if self._never_from and self._never(photo) is not None:
            return len(self._folder_order) + 1
        places = (i for i, f in enumerate(self._folder_order) if is_within(photo.path, f))
        return next(places, len(self._folder_order))

    def _dearer_folder(self, keep: Photo, photo: Photo) -> Sentence:
        order = self._folder_order
        places = ((each, self._dearness(each)) for each in (keep, photo))
        dearer, other = (order[n] if n < len(order) else each.folder for each, n in places)
        return say(Template.FOLDER, a=dearer, b=other)


def pixels(photo: Photo) -> int:
    """0 where they are not known."""
    return photo.facts.pixels if photo.facts else 0


def taken(photo: Photo) -> datetime:
    """The date in the photo; the last of all dates where there is none."""
    taken = photo.facts.taken if photo.facts else None
    return taken.replace(tzinfo=None) if taken else datetime.max  # noqa: DTZ901 (as cameras: naive)


def minute(photo: Photo) -> int:
    """When the file was changed, as exactly as copying keeps it."""
    return photo.mtime_ns // 60_000_000_000


def _file_date(photo: Photo) -> datetime:
    return (_EPOCH + timedelta(minutes=minute(photo))).astimezone()
