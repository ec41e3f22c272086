"""The file of verdicts: it survives a kill, a migration and damage; a newer one is refused."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from dupeviewer.core.storage import precious
from dupeviewer.core.storage.precious import Shape
from dupeviewer.core.storage.verdicts import (
    MOST_BULKS,
    Changes,
    Marked,
    Member,
    NewerFile,
    Unwritable,
    Verdicts,
)

ROOT = Path(__file__).resolve().parents[3]
ODD = os.fsdecode(b"/photos/\xff\n.jpg")
NOW = datetime(2026, 11, 22, 14, 5, tzinfo=UTC)
PAIR = ("/photos/a.jpg", ODD)


@pytest.fixture
def path(tmp_path: Path) -> str:
    return str(tmp_path / "data" / "verdicts.sqlite")


@pytest.fixture
def verdicts(path: str) -> Iterator[Verdicts]:
    verdicts = Verdicts(path)
    yield verdicts
    verdicts.close()


def test_marks_are_read_back(verdicts: Verdicts, path: str) -> None:
    verdicts.save(Changes({ODD: Marked(5, 7, "trash"), "/b.jpg": Marked(1, 2, "keep")}))
    verdicts.save(Changes({"/b.jpg": None, ODD: Marked(6, 8, "keep")}))

    with closing(Verdicts(path)) as again:
        assert again.marks() == {ODD: Marked(6, 8, "keep")}


def test_what_was_said_of_a_cluster_is_read_back(verdicts: Verdicts, path: str) -> None:
    verdicts.save(Changes(said=frozenset({("skipped", PAIR), ("dismissed", PAIR)})))
    verdicts.save(Changes(unsaid=frozenset({("skipped", PAIR)})))

    with closing(Verdicts(path)) as again:
        assert again.said() == {("dismissed", PAIR)}


def test_groups_set_aside_are_listed_latest_first(verdicts: Verdicts) -> None:
    first = verdicts.set_aside([Member("/a", 1, 2, "A"), Member("/b", 1, 2, "B")])
    second = verdicts.set_aside([Member(ODD, 1, 2, "C"), Member("/d", 1, 2, "D")])

    assert verdicts.groups_aside() == (second, first)


def test_said_twice_counts_once(verdicts: Verdicts) -> None:
    members = [Member("/b", 1, 2, "B"), Member("/a", 1, 2, "A")]
    verdicts.set_aside(members)

    again = verdicts.set_aside(reversed(members))

    assert verdicts.groups_aside() == (again,)


def test_a_group_set_aside_can_be_forgotten(verdicts: Verdicts) -> None:
    one = verdicts.set_aside([Member("/a", 1, 2, "A"), Member("/b", 1, 2, "B")])
    verdicts.set_aside([Member("/c", 1, 2, "C"), Member("/d", 1, 2, "D")])

    verdicts.forget_aside(one.id)
    verdicts.forget_aside_of([("/d", "/c")])

    assert verdicts.groups_aside() == ()


def test_bulk_marks_are_read_back_latest_first(verdicts: Verdicts) -> None:
    changes = {"/photos/a.jpg": (None, "keep"), ODD: ("keep", "trash")}
    verdicts.note_bulk(NOW, "rules", "Safe", changes)
    verdicts.note_bulk(NOW, "twins", "/photos", {})

    twins, rules = verdicts.bulks()

    assert (twins.how, rules.how, rules.name) == ("twins", "rules", "Safe")
    assert (rules.kept, rules.going) == (1, 1)
    assert verdicts.changes_of(rules.id) == changes


def test_of_many_bulk_marks_the_oldest_are_forgotten(verdicts: Verdicts) -> None:
    for number in range(MOST_BULKS + 2):
        verdicts.note_bulk(NOW, "rules", str(number), {})

    names = [bulk.name for bulk in verdicts.bulks()]
    assert len(names) == MOST_BULKS
    assert names[-1] == "2"


def test_values_are_kept_and_forgotten(verdicts: Verdicts) -> None:
    verdicts.keep({"place": b"here", "result": b"\x00\xff"})
    verdicts.keep({"place": None})

    assert verdicts.kept("place") is None
    assert verdicts.kept("result") == b"\x00\xff"


def test_u5_what_was_saved_survives_kill_9(path: str) -> None:
    script = (
        "import os, signal, sys\n"
        "from dupeviewer.core.storage.verdicts import *\n"
        "verdicts = Verdicts(sys.argv[1])\n"
        "for number in range(50):\n"
        "    verdicts.save(Changes({f'/{number}.jpg': Marked(number, 1, 'trash')}))\n"
        "os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    done = subprocess.run([sys.executable, "-c", script, path], cwd=ROOT, check=False)

    assert done.returncode == -signal.SIGKILL
    with closing(Verdicts(path)) as verdicts:
        assert len(verdicts.marks()) == 50
        assert verdicts.aside_file is None


def test_a_newer_file_is_refused_and_left_as_it_is(path: str) -> None:
    Verdicts(path).close()
    with closing(sqlite3.connect(path)) as database:
        database.execute("PRAGMA user_version = 99")
    before = Path(path).read_bytes()

    with pytest.raises(NewerFile, match="newer version"):
        Verdicts(path)

    assert Path(path).read_bytes() == before


def test_a_file_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file where the folder would be")

    with pytest.raises(Unwritable):
        Verdicts(str(tmp_path / "data" / "verdicts.sqlite"))


def test_of_a_damaged_file_the_rest_is_recovered(path: str) -> None:
    with closing(Verdicts(path)) as verdicts:
        verdicts.save(
            Changes(
                {f"/photos/{number:05}.jpg": Marked(number, 1, "trash") for number in range(5000)}
            )
        )
        kept = verdicts.set_aside([Member("/a", 1, 2, "A"), Member("/b", 1, 2, "B")])
    _scribble_in_the_middle(path)

    with closing(Verdicts(path)) as verdicts:
        assert verdicts.aside_file is not None
        assert os.path.exists(verdicts.aside_file)
        assert 2000 < len(verdicts.marks()) < 5000
        assert verdicts.groups_aside() == (kept,)


def test_a_file_that_is_no_database_is_set_aside(path: str) -> None:
    os.makedirs(os.path.dirname(path))
    Path(path).write_bytes(b"not a database at all " * 100)

    with closing(Verdicts(path)) as verdicts:
        assert verdicts.marks() == {}
        assert verdicts.aside_file is not None
        assert Path(verdicts.aside_file).read_bytes().startswith(b"not a database")


def test_a_migration_goes_forward_and_keeps_a_copy(path: str) -> None:
    first = Shape(("marks",), ("CREATE TABLE marks (path TEXT)",))
    second = Shape(("marks",), (*first.migrations, "ALTER TABLE marks ADD COLUMN mark TEXT"))
    with closing(precious.opened(path, first).database) as database:
        database.execute("INSERT INTO marks VALUES ('/a.jpg')")

    with closing(precious.opened(path, second).database) as database:
        assert database.execute("SELECT * FROM marks").fetchall() == [("/a.jpg", None)]
        assert database.execute("PRAGMA user_version").fetchone() == (2,)
    with closing(sqlite3.connect(f"{path}.version-1")) as copy:
        assert copy.execute("SELECT * FROM marks").fetchall() == [("/a.jpg",)]


def test_a_migration_that_fails_leaves_the_file_as_it_was(path: str) -> None:
    first = Shape(("marks",), ("CREATE TABLE marks (path TEXT)",))
    broken = Shape(("marks",), (*first.migrations, "CREATE TABLE b (x); CREATE TABLE b (x)"))
    precious.opened(path, first).database.close()

    with pytest.raises(sqlite3.OperationalError):
        precious.opened(path, broken)

    with closing(precious.opened(path, first).database) as database:
        assert database.execute("PRAGMA user_version").fetchone() == (1,)


def test_two_programs_write_to_one_file(path: str) -> None:
    with closing(Verdicts(path)) as one, closing(Verdicts(path)) as other:
        one.save(Changes({"/a.jpg": Marked(1, 1, "keep")}))
        other.save(Changes({"/b.jpg": Marked(1, 1, "keep")}))

        assert set(one.marks()) == {"/a.jpg", "/b.jpg"}


def _scribble_in_the_middle(path: str) -> None:
    with closing(sqlite3.connect(path)) as database:
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        database.execute("PRAGMA journal_mode = DELETE")
        (page,) = database.execute("PRAGMA page_size").fetchone()
        (root,) = database.execute(
            "SELECT rootpage FROM sqlite_schema WHERE name = 'marks'"
        ).fetchone()
    content = bytearray(Path(path).read_bytes())
    leaves = _leaves(bytes(content), root, page)
    start = (leaves[len(leaves) // 2] - 1) * page
    content[start : start + page] = b"\xee" * page
    Path(path).write_bytes(content)


def _leaves(content: bytes, root: int, page: int) -> list[int]:
    """The pages a table's root page points to."""
    start = (root - 1) * page
    cells = int.from_bytes(content[start + 3 : start + 5])
    offsets = [
        int.from_bytes(content[start + 12 + 2 * cell : start + 14 + 2 * cell])
        for cell in range(cells)
    ]
    return [int.from_bytes(content[start + at : start + at + 4]) for at in offsets]
