"""What a scan learns of the real detail of photos, as far as it decides what is said of them."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from PIL import Image, ImageFilter

from dupeviewer.core import scan
from dupeviewer.core.likeness import true_detail
from dupeviewer.core.likeness.cluster import Cluster, Kind
from dupeviewer.core.photos import decoding
from dupeviewer.core.review import keeper
from dupeviewer.core.scan import ScanOptions
from dupeviewer.core.sentences import Template, say
from dupeviewer.core.storage.fingerprints import Store

SAMPLES = Path(__file__).resolve().parents[2] / "resources" / "samples"


def _sample(name: str) -> Image.Image:
    with Image.open(SAMPLES / f"{name}.jpg") as image:
        return image.convert("RGB")


def _only_cluster(folder: Path) -> Cluster:
    options = ScanOptions((str(folder),), kinds=frozenset(Kind))
    with Store.in_memory() as store, ThreadPoolExecutor(2) as executor:
        (cluster,) = scan.run(options, store, executor).clusters
    return cluster


def test_the_sharpest_of_two_shots_is_known(tmp_path: Path) -> None:
    _sample("motorcycle_left").save(tmp_path / "left.jpg", quality=92)
    blurred = _sample("motorcycle_right").filter(ImageFilter.GaussianBlur(2))
    blurred.save(tmp_path / "right.jpg", quality=92)

    cluster = _only_cluster(tmp_path)

    left = cluster.photos[0]
    assert keeper.verdict(cluster).reasons == (say(Template.SHARPEST, n=left),)


def test_an_enlarged_copy_is_known(tmp_path: Path) -> None:
    source = _sample("china")
    source.save(tmp_path / "source.jpg", quality=92)
    source.resize((source.width * 3, source.height * 3)).save(tmp_path / "large.jpg", quality=60)

    cluster = _only_cluster(tmp_path)

    widths = {photo.name: photo.facts.detail_width for photo in cluster.photos if photo.facts}
    assert (widths["source.jpg"] or 0) > 0.9 * source.width
    assert (widths["large.jpg"] or 0) < 2 * source.width


def test_photos_are_measured_once_wherever_they_went(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "photos"
    folder.mkdir()
    source = _sample("china")
    source.save(folder / "source.jpg", quality=92)
    source.resize((source.width * 3, source.height * 3)).save(folder / "large.jpg", quality=60)
    with Store.open(tmp_path / "cache.sqlite") as store:
        first = _widths(folder, store)
        (folder / "large.jpg").rename(folder / "z.jpg")
        _sample("coffee").save(folder / "new.jpg")
        opened = _watched(monkeypatch)

        again = _widths(folder, store)

    assert opened == []
    assert again == {"source.jpg": first["source.jpg"], "z.jpg": first["large.jpg"]}


def test_photos_are_measured_again_by_a_newer_version(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "photos"
    folder.mkdir()
    source = _sample("china")
    source.save(folder / "source.jpg", quality=92)
    source.resize((source.width * 3, source.height * 3)).save(folder / "large.jpg", quality=60)
    with Store.open(tmp_path / "cache.sqlite") as store:
        _widths(folder, store)
        _sample("coffee").save(folder / "new.jpg")
        opened = _watched(monkeypatch)
        monkeypatch.setattr(true_detail, "VERSION", true_detail.VERSION + 1)

        _widths(folder, store)

    assert opened == ["large.jpg", "source.jpg"]


def _widths(folder: Path, store: Store) -> dict[str, int | None]:
    with ThreadPoolExecutor(1) as executor:
        (cluster,) = scan.run(ScanOptions((str(folder),)), store, executor).clusters
    return {photo.name: photo.facts.detail_width for photo in cluster.photos if photo.facts}


def _watched(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of the photos of which the middle is opened from now on."""
    opened: list[str] = []
    middle = decoding.middle

    def noted(path: str, share: float) -> Image.Image:
        opened.append(Path(path).name)
        return middle(path, share)

    monkeypatch.setattr(decoding, "middle", noted)
    return opened
