"""Claims on a trash run: what moves, what is left alone, and that the receipts tell it."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from dupeviewer.core import trash
from dupeviewer.core.likeness.cluster import Cluster, Kind
from dupeviewer.core.photos import digest
from dupeviewer.core.photos.photo import Photo
from dupeviewer.core.progress import Stage
from dupeviewer.core.review.plan import Decision
from dupeviewer.core.trash import (
    Journal,
    Outcome,
    Reason,
    State,
    TrashReceipt,
    WithoutTrash,
    freedesktop,
)
from dupeviewer.core.trash import bin as trash_bin
from dupeviewer.core.trash.bin import Place
from dupeviewer.core.trash.receipt import NotMoved
from tests.core.trash.album import Album, Listener, decision, match, seen


def _one(receipts: tuple[TrashReceipt, ...]) -> tuple[Outcome, Reason | None]:
    [receipt] = receipts
    return receipt.outcome, receipt.reason


def test_an_exact_copy_moves_and_the_receipt_says_where(
    album: Album, journal: Journal, home_trash: Path
) -> None:
    kept, extra = album.picture("a.jpg"), album.picture("b.jpg")

    [receipt] = trash.send([decision([kept], [extra])], journal)

    assert (receipt.outcome, receipt.reason, receipt.kept) == (Outcome.MOVED, None, kept)
    assert receipt.where == str(home_trash / "files" / "b.jpg")
    assert receipt.message == "Moved to the Trash."
    assert not os.path.lexists(extra.path)
    assert digest.of_file(receipt.where) == digest.of_file(kept.path)


def test_the_history_knows_the_kept_copy_the_reason_and_the_place(
    album: Album, journal: Journal
) -> None:
    kept, extra, other = (album.picture(f"{n}.jpg") for n in "abc")

    receipts = trash.send([decision([kept], [extra, other])], journal, why={other.path: "Because."})

    [run] = journal.runs()
    assert (run.moved, run.moved_bytes, run.restored) == (2, extra.size + other.size, 0)
    entries = journal.entries(run.id)
    assert [(e.path, e.kept, e.state, e.where) for e in entries] == [
        (r.photo.path, kept.path, State.MOVED, r.where) for r in receipts
    ]
    assert entries[0].why == "Every byte is the same as in the kept copy."
    assert entries[1].why == "Because."
    assert entries[0].kind is Kind.EXACT
    assert entries[0].file_id == extra.file_id
    assert entries[0].begun <= (entries[0].ended or entries[0].begun)


def test_a_name_that_is_not_text_survives(album: Album, journal: Journal) -> None:
    kept = album.picture("a.jpg")
    path = os.path.join(os.fsencode(album.folder), b"\xff\xfe %41 <b>\n.jpg")
    shutil.copyfile(kept.path, path)
    extra = seen(os.fsdecode(path))

    [receipt] = trash.send([decision([kept], [extra])], journal)

    assert receipt.outcome is Outcome.MOVED
    assert receipt.where is not None
    assert os.fsencode(receipt.where).endswith(b"\xff\xfe %41 <b>\n.jpg")
    [entry] = journal.entries(1)
    assert (entry.path, entry.where) == (extra.path, receipt.where)


def _grow(photo: Photo) -> None:
    with Path(photo.path).open("ab") as file:
        file.write(b"!")


def _touch(photo: Photo) -> None:
    os.utime(photo.path, ns=(photo.mtime_ns, photo.mtime_ns + 1))


def _vanish(photo: Photo) -> None:
    Path(photo.path).unlink()


def _replace(photo: Photo) -> None:
    """Another file with the same bytes and times."""
    fresh = photo.path + ".new"
    shutil.copy2(photo.path, fresh)
    os.utime(fresh, ns=(photo.mtime_ns, photo.mtime_ns))
    os.replace(fresh, photo.path)


def _rewrite_unseen(photo: Photo) -> None:
    """Other bytes, while size, times and file id stay: only the digest can tell."""
    with Path(photo.path).open("r+b") as file:
        file.seek(photo.size // 2)
        byte = file.read(1)[0]
        file.seek(photo.size // 2)
        file.write(bytes([byte ^ 255]))
    os.utime(photo.path, ns=(photo.mtime_ns, photo.mtime_ns))


def _become_a_link(photo: Photo) -> None:
    os.rename(photo.path, photo.path + ".moved")
    os.symlink(photo.path + ".moved", photo.path)


def _become_a_folder(photo: Photo) -> None:
    Path(photo.path).unlink()
    Path(photo.path).mkdir()


_VICTIM_FAULTS = [
    (_grow, Reason.CHANGED),
    (_touch, Reason.CHANGED),
    (_replace, Reason.CHANGED),
    (_become_a_link, Reason.CHANGED),
    (_become_a_folder, Reason.CHANGED),
    (_vanish, Reason.VANISHED),
    (_rewrite_unseen, Reason.DIFFERENT),
]
_KEEPER_FAULTS = [
    (_grow, Reason.KEEPER_CHANGED),
    (_touch, Reason.KEEPER_CHANGED),
    (_replace, Reason.KEEPER_CHANGED),
    (_become_a_link, Reason.KEEPER_CHANGED),
    (_vanish, Reason.KEEPER_GONE),
    (_rewrite_unseen, Reason.DIFFERENT),
]


@pytest.mark.parametrize(("fault", "reason"), _VICTIM_FAULTS)
def test_s8_a_photo_that_is_not_as_scanned_is_left_alone(
    fault: Callable[[Photo], None], reason: Reason, album: Album, journal: Journal
) -> None:
    kept, extra = album.picture("a.jpg"), album.picture("b.jpg")
    decisions = [decision([kept], [extra])]
    fault(extra)

    forecast = trash.check(decisions)
    receipts = trash.send(decisions, journal)

    assert [f.reason for f in forecast] == [reason]
    assert _one(receipts) == (Outcome.LEFT, reason)
    assert [(e.state, e.reason) for e in journal.entries(1)] == [(State.LEFT, reason)]
    assert reason is Reason.VANISHED or os.path.lexists(extra.path)
    assert os.path.exists(kept.path)


@pytest.mark.parametrize(("fault", "reason"), _KEEPER_FAULTS)
def test_s9_without_its_kept_copy_a_photo_is_left_alone(
    fault: Callable[[Photo], None], reason: Reason, album: Album, journal: Journal
) -> None:
    kept, extra = album.picture("a.jpg"), album.picture("b.jpg")
    decisions = [decision([kept], [extra])]
    fault(kept)

    assert _one(trash.send(decisions, journal)) == (Outcome.LEFT, reason)
    assert seen(extra.path) == extra


def test_s9_a_kept_copy_that_cannot_be_read_keeps_nothing(album: Album, journal: Journal) -> None:
    kept, extra = album.picture("a.jpg"), album.picture("b.jpg", 121)
    os.truncate(kept.path, kept.size // 2)
    damaged = seen(kept.path)

    receipts = trash.send([decision([damaged], [extra], Kind.SAME)], journal)

    assert _one(receipts) == (Outcome.LEFT, Reason.KEEPER_DAMAGED)
    assert os.path.exists(extra.path)


@pytest.mark.parametrize("which", ["kept", "extra"])
def test_an_exact_copy_that_cannot_be_read_is_left_alone(
    which: str, album: Album, journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    photos = {"kept": album.picture("a.jpg"), "extra": album.picture("b.jpg")}
    read = digest.of_file

    def failing(path: str) -> str:
        if path == photos[which].path:
            raise OSError(5, "Input/output error", path)
        return read(path)

    monkeypatch.setattr(digest, "of_file", failing)

    receipts = trash.send([decision([photos["kept"]], [photos["extra"]])], journal)

    reason = {"kept": Reason.KEEPER_DAMAGED, "extra": Reason.UNREADABLE}[which]
    assert _one(receipts) == (Outcome.LEFT, reason)


def test_a_photo_that_changes_while_its_copies_are_read_is_left_alone(
    album: Album, journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept, extra = album.picture("a.jpg"), album.picture("b.jpg")
    read = digest.of_file

    def slow(path: str) -> str:
        found = read(path)
        if path == extra.path:
            _grow(extra)
        return found

    monkeypatch.setattr(digest, "of_file", slow)

    receipts = trash.send([decision([kept], [extra])], journal)

    assert _one(receipts) == (Outcome.LEFT, Reason.CHANGED)
    assert os.path.exists(extra.path)


def test_likeness_that_is_not_exact_asks_that_the_kept_copy_decodes(
    album: Album, journal: Journal
) -> None:
    kept, extra = album.picture("a.jpg"), album.picture("b.jpg", 122)

    receipts = trash.send([decision([kept], [extra], Kind.SAME)], journal)

    assert _one(receipts) == (Outcome.MOVED, None)
    assert journal.entries(1)[0].why == "The same picture as the kept copy, difference 0."


def test_a_hard_link_of_the_kept_copy_is_left_alone(album: Album, journal: Journal) -> None:
    kept = album.picture("a.jpg")
    os.link(kept.path, album.folder / "b.jpg")

    receipts = trash.send([decision([kept], [seen(album.folder / "b.jpg")])], journal)

    assert _one(receipts) == (Outcome.LEFT, Reason.SAME_FILE)
    assert (album.folder / "b.jpg").exists()


def test_a_keeper_that_another_decision_trashes_is_no_keeper(
    album: Album, journal: Journal
) -> None:
    a, b, c = (album.picture(f"{n}.jpg") for n in "abc")

    receipts = trash.send([decision([a], [b]), decision([b], [c])], journal)

    assert [(r.outcome, r.reason) for r in receipts] == [
        (Outcome.MOVED, None),
        (Outcome.LEFT, Reason.KEEPER_TRASHED),
    ]


def test_a_photo_without_a_direct_match_that_stays_is_left_alone(
    album: Album, journal: Journal
) -> None:
    a, b, c = (album.picture(f"{n}.jpg") for n in "abc")
    chained = Cluster((a, b, c), (match(a, b), match(b, c)))

    receipts = trash.send([Decision(chained, frozenset({a}), frozenset({c}))], journal)

    assert _one(receipts) == (Outcome.LEFT, Reason.NO_MATCH)


def test_the_nearest_kept_copy_that_is_sound_vouches_for_the_photo(
    album: Album, journal: Journal
) -> None:
    near, far, extra = album.picture("a.jpg"), album.picture("b.jpg"), album.picture("c.jpg")
    matches = (match(near, extra), match(far, extra, Kind.SAME, 4))
    decisions = [
        Decision(Cluster((near, far, extra), matches), frozenset({near, far}), frozenset({extra}))
    ]

    [first] = trash.check(decisions)
    _vanish(near)
    [receipt] = trash.send(decisions, journal)

    assert (first.kept, first.is_fine) == (near, True)
    assert (receipt.outcome, receipt.kept) == (Outcome.MOVED, far)


def test_with_several_unsound_kept_copies_the_nearest_is_named(
    album: Album, journal: Journal
) -> None:
    a, b, extra = album.picture("a.jpg"), album.picture("b.jpg"), album.picture("c.jpg")
    decisions = [decision([a, b], [extra])]
    _vanish(a)
    _grow(b)

    [receipt] = trash.send(decisions, journal)

    assert (receipt.kept, receipt.reason) == (a, Reason.KEEPER_GONE)


def test_all_copies_go_only_past_the_guard(album: Album, journal: Journal) -> None:
    a, b = album.picture("a.jpg"), album.picture("b.jpg")

    receipts = trash.send([decision([], [a, b], guard_passed=True)], journal)

    assert [r.outcome for r in receipts] == [Outcome.MOVED, Outcome.MOVED]
    assert {r.kept for r in receipts} == {None}
    assert journal.entries(1)[0].why == "All copies were to go."


def test_s4_a_folder_protected_at_the_last_moment_is_not_touched(
    album: Album, journal: Journal, tmp_path: Path
) -> None:
    kept, extra = album.picture("a.jpg"), album.picture("deep/b.jpg")
    named = replace(album.picture("c.jpg"), names=(str(album.folder / "deep" / "other.jpg"),))
    os.symlink(album.folder / "deep", tmp_path / "alias")
    decisions = [decision([kept], [extra, named])]

    for folder in (album.folder / "deep", tmp_path / "alias"):
        receipts = trash.send(decisions, journal, [str(folder)])

        assert {(r.outcome, r.reason) for r in receipts} == {(Outcome.LEFT, Reason.PROTECTED)}
        assert os.path.exists(extra.path)
        assert os.path.exists(named.path)


def test_protecting_another_folder_hinders_nothing(
    album: Album, journal: Journal, tmp_path: Path
) -> None:
    kept, extra = album.picture("a.jpg"), album.picture("b.jpg")

    assert _one(trash.send([decision([kept], [extra])], journal, [str(tmp_path / "x")])) == (
        Outcome.MOVED,
        None,
    )


def test_s10_companions_go_along_and_the_receipt_says_where(
    album: Album, journal: Journal, home_trash: Path
) -> None:
    kept = album.picture("a.jpg")
    extra = album.picture("b.jpg", 120, "b.xmp", "b.mov")

    [receipt] = trash.send([decision([kept], [extra])], journal)

    places = [str(home_trash / "files" / name) for name in ("b.xmp", "b.mov")]
    assert [c.where for c in receipt.carried] == places
    assert [c.where for c in journal.entries(1)[0].carried] == places
    assert sorted(os.listdir(album.folder)) == ["a.jpg"]


@pytest.mark.parametrize("fault", ["changed", "gone"])
def test_a_photo_whose_companion_changed_is_left_alone(
    fault: str, album: Album, journal: Journal
) -> None:
    kept = album.picture("a.jpg")
    extra = album.picture("b.jpg", 120, "b.xmp")
    if fault == "changed":
        (album.folder / "b.xmp").write_text("new caption")
    else:
        (album.folder / "b.xmp").unlink()

    receipts = trash.send([decision([kept], [extra])], journal)

    assert _one(receipts) == (Outcome.LEFT, Reason.COMPANION_CHANGED)


def test_a_companion_of_the_kept_photo_stays(album: Album, journal: Journal) -> None:
    extra = album.picture("b.jpg", 120, "b.xmp", "b.mov")
    kept = seen(album.picture("b.jpeg").path, album.folder / "b.xmp")

    [receipt] = trash.send([decision([kept], [extra])], journal)

    assert receipt.outcome is Outcome.MOVED
    assert sorted(os.listdir(album.folder)) == ["b.jpeg", "b.xmp"]
    assert receipt.photo.companions == extra.companions


def test_a_companion_of_two_photos_goes_with_the_last_of_them(
    album: Album, journal: Journal
) -> None:
    kept = album.picture("a.jpg")
    first = album.picture("b.jpg", 120, "b.xmp")
    last = seen(album.picture("b.jpeg").path, album.folder / "b.xmp")

    receipts = trash.send([decision([kept], [first, last])], journal)

    assert [len(r.carried) for r in receipts] == [0, 1]
    assert os.listdir(album.folder) == ["a.jpg"]


def test_a_companion_of_two_photos_stays_with_the_one_left_alone(
    album: Album, journal: Journal
) -> None:
    kept = album.picture("a.jpg")
    first = album.picture("b.jpg", 120, "b.xmp")
    last = seen(album.picture("b.jpeg").path, album.folder / "b.xmp")
    decisions = [decision([kept], [first, last])]
    _touch(first)

    trash.send(decisions, journal)

    assert sorted(os.listdir(album.folder)) == ["a.jpg", "b.jpg", "b.xmp"]


def test_stopping_leaves_the_rest_and_the_receipts_are_a_true_list(
    album: Album, journal: Journal
) -> None:
    kept, *extras = (album.picture(f"{n}.jpg") for n in "abcd")
    listener = Listener(at=1)

    receipts = trash.send([decision([kept], extras)], journal, report=listener)

    assert [r.outcome for r in receipts] == [Outcome.MOVED, Outcome.STOPPED, Outcome.STOPPED]
    assert receipts[1].message == "Stopped before this photo – left where it was."
    assert [os.path.exists(photo.path) for photo in extras] == [False, True, True]
    assert listener.results == [receipts[0]]
    assert len(journal.entries(1)) == 1


def test_progress_counts_the_photos_of_all_decisions(album: Album, journal: Journal) -> None:
    decisions = [
        decision([album.picture("a.jpg", 1)], [album.picture("b.jpg", 1)]),
        decision([album.picture("c.jpg", 2)], [album.picture("d.jpg", 2)]),
    ]
    checking, moving = Listener(), Listener()

    trash.check(decisions, report=checking)
    trash.send(decisions, journal, report=moving)

    for listener, stage in ((checking, Stage.CHECK), (moving, Stage.TRASH)):
        assert [(p.stage, p.done, p.total) for p in listener.heard] == [
            (stage, done, 2) for done in range(3)
        ]
        assert len(listener.results) == 2


def test_the_check_moves_and_writes_nothing(album: Album, journal: Journal) -> None:
    kept, extra = album.picture("a.jpg"), album.picture("b.jpg")

    [forecast] = trash.check([decision([kept], [extra])])

    assert forecast.is_fine
    assert os.path.exists(extra.path)
    assert journal.runs() == ()


def test_each_file_is_checked_again_at_its_own_move(album: Album, journal: Journal) -> None:
    kept, first, second = (album.picture(f"{n}.jpg") for n in "abc")
    decisions = [decision([kept], [first, second])]
    assert all(f.is_fine for f in trash.check(decisions))

    receipts = trash.send(decisions, journal, report=Listener(at=1, act=lambda: _grow(second)))

    assert [r.reason for r in receipts] == [None, Reason.CHANGED]


def test_s7_photos_on_a_drive_without_a_trash_are_left_alone(
    album: Album, journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept, extra = album.picture("a.jpg"), album.picture("b.jpg")

    def refuse(path: str, without: WithoutTrash) -> None:
        raise NotMoved(Reason.NO_TRASH)

    monkeypatch.setattr(trash_bin, "destination", refuse)

    [forecast] = trash.check([decision([kept], [extra])])
    receipts = trash.send([decision([kept], [extra])], journal)

    assert forecast.reason is Reason.NO_TRASH
    assert _one(receipts) == (Outcome.LEFT, Reason.NO_TRASH)
    assert os.path.exists(extra.path)


def test_a_move_that_fails_is_told_and_written(
    album: Album, journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept, extra = album.picture("a.jpg"), album.picture("b.jpg")

    def refuse(path: str, _: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(trash_bin, "_take_in", refuse)

    [receipt] = trash.send([decision([kept], [extra])], journal)

    assert (receipt.outcome, receipt.reason) == (Outcome.FAILED, Reason.NO_ROOM)
    assert receipt.message == "Not enough room in the Trash."
    assert receipt.detail == "No space left on device"
    assert [(e.state, e.reason) for e in journal.entries(1)] == [(State.FAILED, Reason.NO_ROOM)]


@pytest.mark.expects_warnings
def test_a_photo_whose_kept_copy_goes_with_it_is_put_back(
    album: Album, journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept, extra = album.picture("a.jpg"), album.picture("b.jpg")
    move = trash_bin._take_in

    def as_two_mounts_of_one_disk(path: str, place: Place | None) -> None:
        move(path, place)
        _vanish(kept)

    monkeypatch.setattr(trash_bin, "_take_in", as_two_mounts_of_one_disk)

    receipts = trash.send([decision([kept], [extra])], journal)

    assert _one(receipts) == (Outcome.LEFT, Reason.SAME_FILE)
    assert seen(extra.path) == extra


@pytest.mark.expects_warnings
def test_a_photo_that_cannot_be_put_back_is_reported_with_its_place(
    album: Album, journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept, extra = album.picture("a.jpg"), album.picture("b.jpg")
    move = trash_bin._take_in

    def as_two_mounts_of_one_disk(path: str, place: Place | None) -> None:
        move(path, place)
        _vanish(kept)

    def refuse(where: str, target: str) -> None:
        raise PermissionError(where)

    monkeypatch.setattr(trash_bin, "_take_in", as_two_mounts_of_one_disk)
    monkeypatch.setattr(freedesktop, "take_out", refuse)

    [receipt] = trash.send([decision([kept], [extra])], journal)

    assert (receipt.outcome, receipt.reason) == (Outcome.MOVED, Reason.KEEPER_WENT)
    assert receipt.where is not None
    assert os.path.exists(receipt.where)


def _fail_at(journal: Journal, monkeypatch: pytest.MonkeyPatch, method: str) -> None:
    def fail(*arguments: object, **more: object) -> None:
        raise trash.Unwritable("disk full")

    monkeypatch.setattr(journal, method, fail)


def test_what_cannot_be_written_down_is_not_moved(
    album: Album, journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept, extra = album.picture("a.jpg"), album.picture("b.jpg")
    _fail_at(journal, monkeypatch, "attempt")

    receipts = trash.send([decision([kept], [extra])], journal)

    assert _one(receipts) == (Outcome.LEFT, Reason.NO_HISTORY)
    assert os.path.exists(extra.path)


@pytest.mark.expects_warnings
def test_an_outcome_that_cannot_be_written_is_found_at_the_next_start(
    album: Album, journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept, extra = album.picture("a.jpg"), album.picture("b.jpg")
    with monkeypatch.context() as patched:
        _fail_at(journal, patched, "conclude")
        [receipt] = trash.send([decision([kept], [extra])], journal)
    assert receipt.outcome is Outcome.MOVED

    [entry] = journal.settle()

    assert (entry.state, entry.where) == (State.MOVED, receipt.where)


@pytest.mark.expects_warnings
def test_a_photo_left_alone_has_its_receipt_even_without_a_history(
    album: Album, journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept, extra = album.picture("a.jpg"), album.picture("b.jpg")
    decisions = [decision([kept], [extra])]
    _grow(extra)
    _fail_at(journal, monkeypatch, "left")

    assert _one(trash.send(decisions, journal)) == (Outcome.LEFT, Reason.CHANGED)


def test_nothing_asked_for_is_no_run(journal: Journal) -> None:
    assert trash.send([], journal) == ()
    assert journal.runs() == ()


def test_every_reason_is_a_sentence_without_a_gap() -> None:
    for reason in Reason:
        assert reason.message.endswith(".")
        assert "{" not in reason.message


def test_a_kept_copy_that_changes_while_it_is_read_keeps_nothing(
    album: Album, journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept, extra = album.picture("a.jpg"), album.picture("b.jpg")
    read = digest.of_file

    def slow(path: str) -> str:
        found = read(path)
        if path == kept.path:
            _grow(kept)
        return found

    monkeypatch.setattr(digest, "of_file", slow)

    receipts = trash.send([decision([kept], [extra])], journal)

    assert _one(receipts) == (Outcome.LEFT, Reason.KEEPER_CHANGED)


def test_a_link_is_never_moved_even_if_it_was_scanned(album: Album, journal: Journal) -> None:
    kept = album.picture("a.jpg")
    os.symlink(album.picture("target.jpg").path, album.folder / "b.jpg")

    receipts = trash.send([decision([kept], [seen(album.folder / "b.jpg")])], journal)

    assert _one(receipts) == (Outcome.LEFT, Reason.CHANGED)


def test_s4_a_link_that_leads_into_a_protected_folder_protects_too(
    album: Album, journal: Journal, tmp_path: Path
) -> None:
    kept = album.picture("a.jpg")
    album.picture("deep/b.jpg")
    os.symlink(album.folder / "deep", tmp_path / "alias")
    extra = seen(tmp_path / "alias" / "b.jpg")

    receipts = trash.send([decision([kept], [extra])], journal, [str(album.folder / "deep")])

    assert _one(receipts) == (Outcome.LEFT, Reason.PROTECTED)
