"""A rename on one volume that never replaces what is already there.

Knows what each system offers for it; which file goes where is for others to say.
"""

from __future__ import annotations

import ctypes
import errno
import os
import sys
from collections.abc import Callable

_RENAME_NOREPLACE = 1
_RENAME_EXCL = 4
_AT_FDCWD = -100
_NO_LINKS = (errno.EPERM, errno.ENOTSUP, errno.ENOSYS)


def move_without_replacing(source: str, target: str) -> None:
    """Rename on one volume; raises FileExistsError rather than replace what lies at `target`."""
    if sys.platform == "win32":
        os.rename(source, target)  # here this refuses to replace
        return
    done = _renamed(os.fsencode(source), os.fsencode(target))
    if done is None:
        _move_by_link(source, target)
    elif done:
        raise OSError(done, os.strerror(done), source, None, target)


def _move_by_link(source: str, target: str) -> None:
    """For a system or a file system that can't be told not to replace."""
    try:
        os.link(source, target, follow_symlinks=False)
    except OSError as error:
        if error.errno not in _NO_LINKS:
            raise
        _move_onto_own(source, target)
        return
    _or_undo(lambda: os.unlink(source), target)


def _move_onto_own(source: str, target: str) -> None:
    """Without links either: nothing is replaced but an empty file made for it."""
    os.close(os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    _or_undo(lambda: os.rename(source, target), target)


def _or_undo(finish: Callable[[], None], made: str) -> None:
    try:
        finish()
    except OSError:
        os.unlink(made)
        raise


def _renamed(source: bytes, target: bytes) -> int | None:
    """The error of the system's own call, 0 for none; None where it has no such call."""
    libc = ctypes.CDLL(None, use_errno=True)
    if rename := getattr(libc, "renameat2", None):
        done = rename(_AT_FDCWD, source, _AT_FDCWD, target, _RENAME_NOREPLACE)
    elif rename := getattr(libc, "renamex_np", None):
        done = rename(source, target, _RENAME_EXCL)
    else:
        return None
    if done == 0:
        return 0
    code = ctypes.get_errno()
    return None if code in (errno.EINVAL, errno.ENOSYS, errno.ENOTSUP) else code
