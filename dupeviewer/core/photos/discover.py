"""Finding the photos in folders: which files count, under how many names, with what companions.

Looks at names and at what the system says of a file, never into one.
"""

from __future__ import annotations

import errno
import fnmatch
import itertools
import operator
import os
import re
import stat
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from dupeviewer.core.photos import companions, formats, placeholders, problems, skipping
from dupeviewer.core.photos.photo import Companion, Problem, Unreadable
from dupeviewer.core.photos.roll import Columns, Roll, at
from dupeviewer.core.photos.skipping import Skip, Skipped
from dupeviewer.core.progress import SILENT, Progress, Report, Stage

Entry = os.DirEntry[str]

_BETWEEN_REPORTS = 1024


@dataclass(slots=True)
class Listing:
    """The photos as columns, for there may be a million; folder by folder, sorted by name.

    `names` gives the further names of a photo with hard links; `files` counts every file with
    a picture's suffix, readable or not, `online` those that are stored online only, listed or not.
    """

    paths: list[str] = field(default_factory=list)
    sizes: list[int] = field(default_factory=list)
    mtimes: list[int] = field(default_factory=list)
    devices: list[int] = field(default_factory=list)
    inodes: list[int] = field(default_factory=list)
    names: dict[str, tuple[str, ...]] = field(default_factory=dict)
    companions: dict[str, tuple[Companion, ...]] = field(default_factory=dict)
    skipped: tuple[Skipped, ...] = ()
    unreadable: list[Unreadable] = field(default_factory=list)
    files: int = 0
    online: int = 0
    online_bytes: int = 0

    def __len__(self) -> int:
        return len(self.paths)

    def roll(self, rows: Sequence[int], digests: Sequence[str | None], facts: Columns) -> Roll:
        """The photos of these rows, with what is known of each."""
        return Roll(
            at(rows, self.paths),
            at(rows, self.sizes),
            at(rows, self.mtimes),
            at(rows, self.devices),
            at(rows, self.inodes),
            digests,
            facts,
            self.companions,
            self.names,
        )


def check(folders: Iterable[str]) -> None:
    """Raises: FileNotFoundError for the first folder or file that does not exist."""
    for folder in folders:
        if not os.path.exists(folder):
            raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), folder)


def walk(
    folders: Sequence[str],
    excluded: Sequence[str] = (),
    report: Report = SILENT,
    min_size: int = 0,
    *,
    online: bool = False,
) -> Listing:
    """List the photos in and below `folders`, which may be single files as well.

    Links are resolved where they are given and not followed below. `excluded` are globs for
    a whole path or for a name; pictures below `min_size` bytes are passed over. What cannot be
    read is listed as such, never raised, and so is what is stored online only, unless it is wanted
    too: reading it downloads it.
    """
    search = _Search(excluded, report, min_size, online=online)
    singles: dict[str, set[str]] = {}
    # Sorted, an outer folder comes before those inside it, which then are known already.
    for path in sorted({os.path.realpath(folder) for folder in folders}):
        if os.path.lexists(path) and not os.path.isdir(path):
            folder, name = os.path.split(path)
            singles.setdefault(folder, set()).add(name)
        else:
            search.descend(path)
    for folder, names in singles.items():
        search.pick(folder, names)
    return search.finished()


class _Search:
    """One walk: what has been seen, and the listing as it grows."""

    def __init__(
        self, excluded: Sequence[str], report: Report, min_size: int, *, online: bool
    ) -> None:
        self._listing = Listing()
        self._skipped: dict[str, Skip] = {}
        self._seen: set[str] = set()
        self._is_excluded = _any_of(excluded)
        self._report = report
        self._min_size = min_size
        self._online = online
        self._looks_where = placeholders.CAN_TELL

    def descend(self, top: str) -> None:
        """Read a chosen folder and all below it; of the skipped kinds only trash is refused."""
        self._skipped.pop(top, None)
        if skipping.lies_in_trash(top):
            self._skipped[top] = Skip.TRASH
            return
        waiting = [top]
        while waiting:
            folder = waiting.pop()
            if folder not in self._seen:
                self._seen.add(folder)
                self._tell(folder)
                below, pictures, others = self._read(folder)
                self._take(pictures)
                self._accompany(folder, pictures, others)
                waiting += sorted(self._not_skipped(below), reverse=True)

    def pick(self, folder: str, names: set[str]) -> None:
        """Take only these files of a folder, unless it has been read as a whole."""
        if folder not in self._seen and not skipping.lies_in_trash(folder):
            _, pictures, others = self._read(folder)
            self._take([each for each in pictures if each.name in names])
            self._accompany(folder, pictures, others)

    def finished(self) -> Listing:
        listing = self._listing
        listing.files += len(listing)
        listing.skipped = tuple(Skipped(*each) for each in sorted(self._skipped.items()))
        _fold_names(listing)
        return listing

    def _tell(self, path: str) -> None:
        listing = self._listing
        self._report(
            Progress(Stage.DISCOVER, len(listing), path=path, unreadable=len(listing.unreadable))
        )

    def _read(self, folder: str) -> tuple[list[Entry], list[Entry], list[Entry]]:
        """Folders, pictures and possible companions in one folder, pictures sorted by name."""
        below: list[Entry] = []
        pictures: list[Entry] = []
        others: list[Entry] = []
        try:
            with os.scandir(folder) as entries:
                for entry in entries:
                    name = entry.name
                    if entry.is_dir(follow_symlinks=False):
                        below.append(entry)
                        continue
                    suffix = name[name.rfind(".") :].lower()
                    if suffix in _PICTURES:
                        pictures.append(entry)
                    elif suffix in companions.SUFFIXES:
                        others.append(entry)
        except OSError as error:
            self._listing.unreadable.append(problems.unreadable(folder, error))
        pictures += _by_themselves(pictures, others)
        pictures.sort(key=_name)
        return below, pictures, others

    def _take(self, pictures: list[Entry]) -> None:
        listing = self._listing
        if self._is_excluded is not None:
            pictures = [each for each in pictures if not self._is_excluded(each)]
        for start in range(0, len(pictures), _BETWEEN_REPORTS):
            if start:
                self._tell(pictures[start].path)
            some = pictures[start : start + _BETWEEN_REPORTS]
            found = [(each, status) for each in some if (status := self._ordinary(each))]
            listing.paths += [each.path for each, _ in found]
            listing.sizes += [status.st_size for _, status in found]
            listing.mtimes += [status.st_mtime_ns for _, status in found]
            listing.devices += [status.st_dev for _, status in found]
            listing.inodes += [status.st_ino for _, status in found]

    def _ordinary(self, entry: Entry) -> os.stat_result | None:
        """What the system says of a file with something in it; None, and why, of all else."""
        try:
            status = _status(entry)
        except OSError as error:
            self._refuse(problems.unreadable(entry.path, error))
            return None
        mode = stat.S_IFMT(status.st_mode)
        if mode == stat.S_IFREG:
            if status.st_size:
                is_wanted = status.st_size >= self._min_size
                return status if is_wanted and self._is_here(entry, status) else None
            self._refuse(problems.describe(entry.path, Problem.EMPTY))
        elif mode != stat.S_IFLNK:
            self._refuse(problems.describe(entry.path, Problem.NOT_A_FILE))
        return None

    def _is_here(self, entry: Entry, status: os.stat_result) -> bool:
        """Whether a file may be read, or is refused as its bytes would have to be fetched."""
        if not self._looks_where or not placeholders.is_one(status):
            return True
        self._listing.online += 1
        self._listing.online_bytes += status.st_size
        if not self._online:
            self._refuse(problems.describe(entry.path, Problem.ONLINE))
        return self._online

    def _refuse(self, unreadable: Unreadable) -> None:
        self._listing.unreadable.append(unreadable)
        self._listing.files += 1

    def _accompany(self, folder: str, pictures: list[Entry], others: list[Entry]) -> None:
        """Pair companions with all pictures here, those that are left out of the scan too."""
        if not others:
            return
        entries = {entry.name: entry for entry in others}
        found: dict[str, list[Companion]] = {}
        for picture, name in companions.pair(map(_name, pictures), sorted(entries)):
            try:
                status = _status(entries[name])
            except OSError:
                continue  # gone since; it belongs to nobody then
            if stat.S_ISREG(status.st_mode):
                companion = Companion(entries[name].path, status.st_size, status.st_mtime_ns)
                found.setdefault(os.path.join(folder, picture), []).append(companion)
        self._listing.companions.update((path, tuple(each)) for path, each in found.items())

    def _not_skipped(self, below: list[Entry]) -> Iterator[str]:
        for entry in below:
            reason = skipping.reason(entry.path)
            if self._is_excluded and self._is_excluded(entry):
                reason = Skip.EXCLUDED
            if reason:
                self._skipped[entry.path] = reason
            elif not _leads_away(entry):
                yield entry.path


_name = operator.attrgetter("name")

_RAW = formats.SUFFIXES & companions.SUFFIXES
_PICTURES = formats.SUFFIXES - _RAW


def _by_themselves(pictures: list[Entry], others: list[Entry]) -> list[Entry]:
    """Take from the others the RAW files that no picture here goes by the name of."""
    raws = [each for each in others if companions.suffix(each.name) in _RAW]
    if not raws:
        return []
    stems = {companions.stem(each.name) for each in pictures}
    alone = {each for each in raws if companions.stem(each.name) not in stems}
    others[:] = [each for each in others if each not in alone]
    return list(alone)


def _by_path(entry: Entry) -> os.stat_result:
    """On Windows the entry itself knows neither device nor inode."""
    return os.lstat(entry.path)


_status: Callable[[Entry], os.stat_result] = (
    _by_path if sys.platform == "win32" else operator.methodcaller("stat", follow_symlinks=False)
)


def _leads_away(entry: Entry) -> bool:
    """Whether a folder is a Windows junction, a link that does not count as one."""
    if sys.platform == "win32":
        tag = entry.stat(follow_symlinks=False).st_reparse_tag
        return bool(tag == stat.IO_REPARSE_TAG_MOUNT_POINT)
    return False


def _any_of(globs: Sequence[str]) -> Callable[[Entry], bool] | None:
    """Whether one of these globs matches an entry's path or name; None without any globs."""
    if not globs:
        return None
    patterns = (fnmatch.translate(os.path.normcase(glob.rstrip("/\\"))) for glob in globs)
    matches = re.compile("|".join(patterns)).match

    def is_excluded(entry: Entry) -> bool:
        path, name = os.path.normcase(entry.path), os.path.normcase(entry.name)
        return bool(matches(path) or matches(name))

    return is_excluded


def _fold_names(listing: Listing) -> None:
    """Leave one row for each file, under its first path, and note its further names.

    Not told by the link count: a folder mounted twice shows the same files with a count of one.
    Size and time must agree too, as some network drives make inode numbers up.
    """
    if len(set(listing.inodes)) == len(listing):
        return
    first: dict[tuple[int, int, int, int], str] = {}
    names: dict[str, list[str]] = {}
    keep: list[bool] = []
    columns = (listing.inodes, listing.devices, listing.sizes, listing.mtimes)
    for path, *key in zip(listing.paths, *columns, strict=True):
        inode, device, size, mtime = key
        known = first.setdefault((device, inode, size, mtime), path) if inode else path
        keep.append(known is path)
        if known is not path:
            names.setdefault(known, []).append(path)
    listing.paths[:] = itertools.compress(listing.paths, keep)
    for column in columns:
        column[:] = itertools.compress(column, keep)
    listing.names = {path: tuple(others) for path, others in names.items()}
