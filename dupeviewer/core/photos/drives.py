"""On what kind of drive a folder lies, and whether a folder's drive is there at all.

Knows what the system says of its drives and opens nothing on them. It may take long where a
network does not answer, so this is asked in the background; what is not known is not guessed.
"""

from __future__ import annotations

import os
import re
import sys
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Any

_PATIENCE_S = 5.0
_NETWORKS = frozenset(
    (
        *("nfs", "nfs4", "cifs", "smb3", "smbfs", "ncpfs", "afs", "ceph", "9p", "glusterfs"),
        *("davfs", "fuse.sshfs", "fuse.rclone", "fuse.davfs2", "fuse.gvfsd-fuse", "fuse.s3fs"),
    )
)
_VIRTUAL = ("loop", "zram", "ram", "vd", "xvd")
"""Drives that are something else in truth, and say nothing of what."""

_REMOVABLE, _REMOTE = 2, 4
"""Answers of Windows about the type of a drive."""


class Kind(Enum):
    """What people call a drive."""

    SSD = "ssd"
    HARD_DISK = "hard disk"
    EXTERNAL = "external"
    NETWORK = "network"


@dataclass(frozen=True, slots=True)
class Drive:
    """A drive as people know it: the name under which they see it, and its kind, if told."""

    name: str
    kind: Kind | None


def drive_of(folder: str) -> Drive:
    return Drive(name_of(folder), kind_of(folder))


def name_of(folder: str) -> str:
    """The name of a folder's drive, be it there or not; what is not mounted for users goes by the
    folder."""
    root = (root_of(folder) or folder).rstrip(os.sep)
    return os.path.basename(root) or root


def kind_of(folder: str) -> Kind | None:
    """The kind of drive on which a folder lies; None where it is not there or nothing is told."""
    try:
        match sys.platform:
            case "win32":
                return _on_windows(os.path.realpath(folder))
            case "darwin":
                return _on_macos(os.path.realpath(folder))
            case _:
                return on_linux(os.stat(folder).st_dev)
    except OSError:
        return None


def is_away(folder: str) -> bool:
    """Whether a folder is not there as its drive is not: pulled out, or not mounted."""
    root = root_of(folder)
    return root is not None and not os.path.exists(folder) and not os.path.ismount(root)


def root_of(folder: str) -> str | None:
    """The place at which a drive that may come and go is seen by users; None for other folders."""
    found = _ROOT.match(folder)
    return found[0] if found is not None else None


def top_of(path: str) -> str:
    """The top of the drive on which this lies: `C:` on Windows, elsewhere where it is mounted."""
    if drive := os.path.splitdrive(path)[0]:
        return drive
    return mount_point(path)


def mount_point(path: str) -> str:
    """The top of the volume on which this lies."""
    while not os.path.ismount(path):
        path = os.path.dirname(path)
    return path


if sys.platform == "win32":
    _ROOT = re.compile(r"[A-Za-z]:\\|\\\\[^\\]+\\[^\\]+")
else:
    _ROOT = re.compile(r"/Volumes/[^/]+|/run/media/[^/]+/[^/]+|/media/[^/]+/[^/]+|/mnt/[^/]+")


def on_linux(device: int, system: Path = Path("/")) -> Kind | None:
    """By the number of a file's device; `system` is where `sys` and `proc` are."""
    number = f"{os.major(device)}:{os.minor(device)}"
    if os.major(device) == 0:
        kind, source = _mounted(number, system)
        if kind is not None or source is None:
            return kind
        block = system / "sys/class/block" / os.path.basename(source)
    else:
        block = system / "sys/dev/block" / number
    return _of_block(block)


def _mounted(number: str, system: Path) -> tuple[Kind | None, str | None]:
    """What is mounted under a number that is no drive's: a network, or what a drive is joined to.

    A line has the number third, and after a dash the file system and its source.
    """
    for line in (system / "proc/self/mountinfo").read_text("utf-8", "replace").splitlines():
        before, _, after = line.partition(" - ")
        if before.split(" ")[2:3] == [number]:
            file_system, source = after.split(" ")[:2]
            is_remote = file_system in _NETWORKS or source.startswith("//")
            return Kind.NETWORK if is_remote else None, source if source[:5] == "/dev/" else None
    return None, None


def _of_block(block: Path) -> Kind | None:
    """A partition is within its drive; one that is encrypted or joined leads to what is below."""
    disk = block.resolve()
    if (disk / "partition").exists():
        disk = disk.parent
    below = sorted((disk / "slaves").glob("*"))
    if below:
        return _of_block(below[0])
    if disk.name.startswith(_VIRTUAL):
        return None
    is_card = _read(disk / "device/type") == "SD"
    if is_card or _read(disk / "removable") == "1" or re.search(r"/usb\d", str(disk)):
        return Kind.EXTERNAL
    return {"0": Kind.SSD, "1": Kind.HARD_DISK}.get(_read(disk / "queue/rotational"))


def _read(path: Path) -> str:
    try:
        return path.read_text("ascii", "replace").strip()
    except OSError:
        return ""


def _on_windows(folder: str) -> Kind | None:
    """An inner drive may be of either sort there; to find out would take rights."""
    if folder.startswith("\\\\"):
        return Kind.NETWORK
    import ctypes

    root = f"{os.path.splitdrive(folder)[0]}\\"
    windows: Any = getattr(ctypes, "windll")  # noqa: B009 - Any: it is there on Windows only
    told = windows.kernel32.GetDriveTypeW(root)
    return {_REMOVABLE: Kind.EXTERNAL, _REMOTE: Kind.NETWORK}.get(told)


def _on_macos(folder: str) -> Kind | None:
    import subprocess

    try:
        told = subprocess.run(
            ["/usr/sbin/diskutil", "info", "-plist", top_of(folder)],
            capture_output=True,
            check=True,
            timeout=_PATIENCE_S,
        )
    except subprocess.SubprocessError:
        return None
    return told_by_diskutil(told.stdout)


def told_by_diskutil(answer: bytes) -> Kind | None:
    """What the answer of `diskutil info -plist` says of a drive."""
    import plistlib

    try:
        told = plistlib.loads(answer)
    except plistlib.InvalidFileException:
        return None
    if told.get("Internal") is False:
        return Kind.EXTERNAL
    return {True: Kind.SSD, False: Kind.HARD_DISK}.get(told.get("SolidState"))
