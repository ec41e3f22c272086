"""What room on the disk a file shares with others that were cloned from it, or it from them.

Asks Linux, where btrfs, XFS and others clone on copying; elsewhere a file counts as its own.
"""

from __future__ import annotations

import os
import struct
import sys
from collections.abc import Iterator

_ASK = 0xC020660B  # FS_IOC_FIEMAP
_HEAD = struct.Struct("=QQLLLL")  # start, length, flags, extents told, extents asked for, unused
_EXTENT = struct.Struct("=QQQ16xL12x")  # where in the file, where on the disk, length, flags
_AT_ONCE = 64
_LAST, _SHARED = 0x1, 0x2000
_ALL = (1 << 64) - 1


def shared(path: str) -> int:
    """The bytes that would stay in use if this file went; 0 where that is not known."""
    if not sys.platform.startswith("linux"):
        return 0
    try:
        handle = os.open(path, os.O_RDONLY | os.O_NOFOLLOW)
    except OSError:
        return 0
    try:
        return sum(length for length, flags in _extents(handle) if flags & _SHARED)
    except OSError:
        return 0
    finally:
        os.close(handle)


def _extents(handle: int) -> Iterator[tuple[int, int]]:
    """Length and flags of each part of a file."""
    import fcntl

    start, flags = 0, 0
    while not flags & _LAST:
        answer = bytearray(_HEAD.size + _AT_ONCE * _EXTENT.size)
        _HEAD.pack_into(answer, 0, start, _ALL - start, 0, 0, _AT_ONCE, 0)
        fcntl.ioctl(handle, _ASK, answer)
        told = _HEAD.unpack_from(answer)[3]
        if not told:
            return
        for number in range(told):
            place, _, length, flags = _EXTENT.unpack_from(
                answer, _HEAD.size + number * _EXTENT.size
            )
            yield length, flags
            start = place + length
