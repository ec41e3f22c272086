"""What a plan comes to, in the facts a person wants before photos go to the trash.

Counts and compares values; the words are the sheet's, what the disk says comes as forecasts.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from dupeviewer.core.likeness.cluster import Cluster, Kind, Match
from dupeviewer.core.photos.photo import Photo
from dupeviewer.core.review import comparison
from dupeviewer.core.review.plan import Decision, Plan
from dupeviewer.core.sentences import Sentence, Template, Word

_NOTHING: Mapping[str, int] = MappingProxyType({})
_WORDS = {
    Template.ONLY_CAPTION: Word.CAPTION,
    Template.ONLY_LOCATION: Word.LOCATION,
    Template.ONLY_DATE: Word.DATE,
    Template.ONLY_CAMERA: Word.CAMERA,
    Template.ONLY_RATING: Word.RATING,
    Template.ONLY_KEYWORDS: Word.KEYWORDS,
}


@dataclass(frozen=True, slots=True)
class FolderShare:
    """What goes from one folder and the space that gives; `kept_in` counts the folders of the
    copies that stay."""

    folder: str
    photos: int
    bytes: int
    kept_in: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Summary:
    """A plan in numbers; `bytes` counts a file only where its last name goes.

    `losses` says by path what a photo has and no copy that stays; emptied clusters are not in it.
    """

    photos: int
    groups: int
    bytes: int
    companions: int
    kinds: Mapping[Kind, int]
    folders: tuple[FolderShare, ...]
    emptied: tuple[Cluster, ...]
    similar: tuple[Photo, ...]
    losses: Mapping[str, tuple[Sentence, ...]]

    @property
    def needs_a_look(self) -> bool:
        """Whether the default answer must be no."""
        return bool(self.emptied or self.similar)

    @property
    def lost_words(self) -> dict[str, tuple[Sentence, ...]]:
        """Those losses that are a caption, a location or the like."""
        return self._losses(lambda sentence: _word(sentence) is not None)

    @property
    def lost_pictures(self) -> dict[str, tuple[Sentence, ...]]:
        """Those that are pixels, a version, a companion."""
        return self._losses(lambda sentence: _word(sentence) is None)

    @property
    def words(self) -> tuple[Word, ...]:
        """What would be lost of captions and the like, the dearest first."""
        lost = {_word(each) for sentences in self.losses.values() for each in sentences}
        return tuple(word for word in _WORDS.values() if word in lost)

    def _losses(self, counts: Callable[[Sentence], bool]) -> dict[str, tuple[Sentence, ...]]:
        some = ((path, tuple(filter(counts, said))) for path, said in self.losses.items())
        return {path: said for path, said in some if said}


def summarise(
    plan: Plan, leaving_out: Collection[str] = (), held: Mapping[str, int] = _NOTHING
) -> Summary:
    """The plan without the photos at these paths; folders come with the largest first.

    `held` says by path how many bytes stay in use though the photo goes.
    """
    going = [
        (photo, decision)
        for decision in plan.decisions
        for photo in decision.trash
        if photo.path not in leaving_out
    ]
    kinds = Counter(_kind(photo, decision) for photo, decision in going)
    return Summary(
        photos=len(going),
        groups=len({decision.cluster.key for _, decision in going}),
        bytes=sum(freed(photo, held) for photo, _ in going),
        companions=sum(len(photo.companions) for photo, _ in going),
        kinds={kind: kinds[kind] for kind in Kind},
        folders=_folders(going, held),
        emptied=tuple({d.cluster.key: d.cluster for _, d in going if not d.keep}.values()),
        similar=tuple(photo for photo, d in going if _kind(photo, d) is Kind.SIMILAR),
        losses=_losses(going),
    )


def freed(photo: Photo, held: Mapping[str, int] = _NOTHING) -> int:
    """Bytes that a photo and its companions give back; none while it has another name."""
    own = 0 if photo.names else photo.size - held.get(photo.path, 0)
    return own + sum(companion.size for companion in photo.companions)


def nearest(photo: Photo, decision: Decision) -> tuple[Match, Photo] | None:
    """The copy that stays and is most like the photo, with their match."""
    pairs = ((decision.cluster.between(photo, kept), kept) for kept in decision.keep)
    direct = [(match, kept) for match, kept in pairs if match is not None]
    return min(direct, key=lambda p: (p[0].difference, p[0].distance, p[1].path), default=None)


def _word(sentence: Sentence) -> Word | None:
    for name, value in sentence.values:
        if name == "fact" and isinstance(value, Word):
            return value
    return _WORDS.get(sentence.template)


def _kind(photo: Photo, decision: Decision) -> Kind:
    pair = nearest(photo, decision)
    return decision.cluster.kind if pair is None else pair[0].kind


def _losses(going: Iterable[tuple[Photo, Decision]]) -> dict[str, tuple[Sentence, ...]]:
    together: dict[tuple[str, ...], tuple[Decision, list[Photo]]] = {}
    for photo, decision in going:
        if decision.keep:
            together.setdefault(decision.cluster.key, (decision, []))[1].append(photo)
    losses: dict[str, tuple[Sentence, ...]] = {}
    for decision, photos in together.values():
        paths = {photo.path for photo in photos}
        loss = comparison.loss(decision.cluster, None, photos)
        for sentence in () if loss.is_safe else loss.sentences:
            for path in paths.intersection(photo.path for photo in sentence.photos):
                losses[path] = (*losses.get(path, ()), sentence)
    return losses


def _folders(
    going: Iterable[tuple[Photo, Decision]], held: Mapping[str, int]
) -> tuple[FolderShare, ...]:
    photos: Counter[str] = Counter()
    sizes: Counter[str] = Counter()
    kept_in: dict[str, Counter[str]] = {}
    for photo, decision in going:
        photos[photo.folder] += 1
        sizes[photo.folder] += freed(photo, held)
        pair = nearest(photo, decision)
        places = kept_in.setdefault(photo.folder, Counter())
        if pair is not None:
            places[pair[1].folder] += 1
    shares = (
        FolderShare(f, n, sizes[f], dict(kept_in[f].most_common())) for f, n in photos.items()
    )
    return tuple(sorted(shares, key=lambda share: (-share.bytes, share.folder)))
