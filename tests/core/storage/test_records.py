"""The number by which a file is known again when it is moved."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from dupeviewer.core.storage.records import identities

U64 = st.integers(0, 2**64 - 1)
I64 = st.integers(-(2**63), 2**63 - 1)
FILE = st.tuples(U64, st.integers(1, 2**64 - 1), st.integers(0, 2**63 - 1), I64)


@given(st.lists(FILE, min_size=2, max_size=8, unique=True))
def test_every_file_in_every_state_has_an_identity_of_its_own(
    files: list[tuple[int, ...]],
) -> None:
    found = identities(*zip(*files, strict=True)).tolist()

    assert len(set(found)) == len(files)
    assert found[:1] == identities(*zip(files[0], strict=True)).tolist()


def test_files_of_a_drive_without_inodes_are_not_told_apart() -> None:
    assert identities([1, 1], [0, 0], [2, 3], [4, 5]).tolist() == [0, 0]
