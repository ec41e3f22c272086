"""Real photographs with copies, of which some are marked, for what goes to the trash.

Makes files and clusters; what becomes of them is for the tests to say.
"""

from __future__ import annotations

import shutil
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

from dupeviewer.core.likeness.cluster import Cluster, Kind, Match
from dupeviewer.core.photos.photo import Facts, FileId, Photo
from dupeviewer.core.review.review import Mark
from dupeviewer.gui.session import Session

MASTERS = Path(__file__).resolve().parents[2] / "resources" / "samples"
PATIENCE_MS = 10_000


class Library:
    """Photographs in the temporary home, with copies of some of them in other folders."""

    def __init__(self, home: Path) -> None:
        self.folder = home / "Pictures"

    def photo(self, name: str, master: str = "chelsea", caption: str | None = None) -> Photo:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(MASTERS / f"{master}.jpg", path)
        return replace(seen(path), facts=Facts(451, 300, "JPEG", caption=caption))

    def pair(self, name: str, master: str = "chelsea", kind: Kind = Kind.EXACT) -> Cluster:
        """A photo in Camera and its copy, of the same name, in Backup."""
        return cluster(
            kind, self.photo(f"Backup/{name}", master), self.photo(f"Camera/{name}", master)
        )


def seen(path: Path) -> Photo:
    now = path.lstat()
    return Photo(str(path), now.st_size, now.st_mtime_ns, FileId(now.st_dev, now.st_ino))


def cluster(kind: Kind, *photos: Photo, chained: bool = False) -> Cluster:
    """All photos matching all others, or only each the next."""
    ordered = sorted(photos, key=lambda photo: photo.path)
    pairs = [(a, b) for i, a in enumerate(ordered) for b in ordered[i + 1 :]]
    if chained:
        pairs = list(pairwise(ordered))
    difference = {Kind.EXACT: 0, Kind.SAME: 3, Kind.EDITED: 20, Kind.SIMILAR: 50}[kind]
    matches = (Match(a, b, difference, difference, kind) for a, b in pairs)
    return Cluster(tuple(ordered), tuple(matches))


def mark(session: Session, *clusters: Cluster, kept: int = 1) -> list[Photo]:
    """Show these clusters and mark all but one photo of each; gives the marked ones."""
    session.reset_clusters([*session.clusters, *clusters])
    going = [p for c in clusters for i, p in enumerate(c.photos) if i != kept]
    for photo in going:
        assert session.set_mark(photo.path, Mark.TRASH) is None
    return going
