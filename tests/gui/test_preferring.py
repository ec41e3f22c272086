"""The user's order of folders: suggestions follow it, marks stay."""

from __future__ import annotations

import os

from pytestqt.qtbot import QtBot

from dupeviewer.core.review.keeper import Suggestion
from dupeviewer.core.review.review import Mark
from dupeviewer.gui.preferences import Preferences
from dupeviewer.gui.session import Session
from dupeviewer.gui.window import MainWindow
from tests.gui.builders import cluster, photo

A = os.path.abspath(os.path.join(os.sep, "photos", "a"))
B = os.path.abspath(os.path.join(os.sep, "photos", "b"))


def kept(session: Session, row: int = 0) -> str:
    verdict = session.verdict(row)
    assert isinstance(verdict, Suggestion)
    return verdict.keep.path


def equals() -> Session:
    session = Session()
    session.reset_clusters(
        [cluster([photo(os.path.join(folder, "1.jpg")) for folder in (A, B)])],
    )
    return session


def test_of_equal_photos_the_one_in_the_dearer_folder_is_suggested(qapp: object) -> None:
    session = equals()
    before = kept(session)
    dearest = B if before.startswith(A) else A

    session.prefer_folders((dearest,))

    assert kept(session).startswith(dearest)


def test_the_order_holds_for_groups_that_come_later(qapp: object) -> None:
    session = Session()
    session.prefer_folders((B,))

    session.reset_clusters(equals().clusters)

    assert kept(session).startswith(B)


def test_what_was_decided_stays_and_the_screens_are_told(qtbot: QtBot) -> None:
    session = equals()
    session.accept(0)
    marks = dict(session.review.marks)

    with qtbot.waitSignal(session.reviewChanged) as told:
        session.prefer_folders((B, A))

    assert told.args == [[0]]
    assert dict(session.review.marks) == marks
    assert Mark.TRASH in marks.values()


def test_a_folder_left_out_of_suggestions_is_remembered_and_can_be_taken_back(
    window: MainWindow, session: Session, preferences: Preferences
) -> None:
    window.rooms.group.never_suggest_from(A, is_never=True)
    session.reset_clusters(equals().clusters)

    assert preferences.never_from == (A,)
    assert kept(session).startswith(B)

    window.rooms.group.never_suggest_from(A, is_never=False)
    assert preferences.never_from == ()
    assert kept(session).startswith(A)


def test_after_a_change_it_is_said_in_how_many_undecided_groups_it_counts(
    window: MainWindow, session: Session, preferences: Preferences, qtbot: QtBot
) -> None:
    session.reset_clusters(
        [cluster([photo(os.path.join(folder, f"{n}.jpg")) for folder in (A, B)]) for n in range(4)]
    )
    first = kept(session)
    dearest = B if first.startswith(A) else A
    session.accept(3)

    with qtbot.waitSignal(window.rooms.suggesting.said, timeout=10_000) as said:
        preferences.folder_order = (dearest,)

    assert said.args == ["Suggestions updated in 3 groups you haven't decided."]
    assert kept(session).startswith(dearest)


def test_a_change_that_matters_to_no_group_says_nothing(
    window: MainWindow, session: Session, preferences: Preferences, qtbot: QtBot
) -> None:
    session.reset_clusters([cluster([photo(os.path.join(A, f"{n}.jpg")) for n in range(2)])])

    with qtbot.assertNotEmitted(window.rooms.suggesting.said):
        preferences.folder_order = (B, A)
        qtbot.waitUntil(lambda: not window.rooms.suggesting._jobs.is_busy)
