"""On what kind of drive a folder lies: read from a faked system, and from answers once given."""

from __future__ import annotations

import os
import plistlib
import sys
from pathlib import Path

import pytest

from dupeviewer.core.photos import drives
from dupeviewer.core.photos.drives import Kind

POSIX = sys.platform != "win32"


class System:
    """The two folders in which Linux tells of its drives."""

    def __init__(self, top: Path) -> None:
        self.top = top
        self._mounts = top / "proc/self/mountinfo"
        self._mounts.parent.mkdir(parents=True)
        self._mounts.write_text("22 27 0:21 / /proc rw - proc proc rw\n")
        (top / "sys/class/block").mkdir(parents=True)
        (top / "sys/dev/block").mkdir(parents=True)

    def drive(self, at: str, number: str, **says: str) -> Path:
        """A drive at its place among the system's devices, known by number and by name."""
        place = self.top / "sys/devices" / at
        place.mkdir(parents=True)
        for name, text in says.items():
            file = place / name.replace("__", "/")
            file.parent.mkdir(exist_ok=True)
            file.write_text(f"{text}\n")
        (self.top / "sys/dev/block" / number).symlink_to(place)
        (self.top / "sys/class/block" / place.name).symlink_to(place)
        return place

    def mount(self, number: str, file_system: str, source: str) -> None:
        with self._mounts.open("a") as file:
            file.write(f"30 27 {number} / /some/where rw shared:1 - {file_system} {source} rw\n")

    def kind(self, number: str) -> Kind | None:
        major, minor = map(int, number.split(":"))
        return drives.on_linux(os.makedev(major, minor), self.top)


@pytest.fixture
def system(tmp_path: Path) -> System:
    if not POSIX:
        pytest.skip("device numbers are of POSIX")
    return System(tmp_path)


@pytest.mark.parametrize(
    ("at", "says", "kind"),
    [
        ("pci/nvme/nvme0n1", {"removable": "0", "queue__rotational": "0"}, Kind.SSD),
        ("pci/ata1/block/sda", {"removable": "0", "queue__rotational": "1"}, Kind.HARD_DISK),
        ("pci/usb2/2-1/block/sdb", {"removable": "0", "queue__rotational": "0"}, Kind.EXTERNAL),
        ("pci/block/sr0", {"removable": "1", "queue__rotational": "1"}, Kind.EXTERNAL),
        ("mmc/mmcblk0", {"device__type": "SD", "queue__rotational": "0"}, Kind.EXTERNAL),
        ("mmc/mmcblk1", {"device__type": "MMC", "queue__rotational": "0"}, Kind.SSD),
        ("virtio/block/vda", {"removable": "0", "queue__rotational": "1"}, None),
        ("virtual/block/loop7", {"removable": "0", "queue__rotational": "1"}, None),
        ("pci/ata1/block/sdc", {}, None),
    ],
)
def test_a_drive_is_called_by_what_the_system_says_of_it(
    system: System, at: str, says: dict[str, str], kind: Kind | None
) -> None:
    system.drive(at, "8:0", **says)

    assert system.kind("8:0") is kind


def test_a_partition_is_of_the_kind_of_its_drive(system: System) -> None:
    system.drive("ata1/sda", "8:0", removable="0", queue__rotational="1")
    system.drive("ata1/sda/sda2", "8:2", partition="2")

    assert system.kind("8:2") is Kind.HARD_DISK


def test_an_encrypted_drive_is_of_the_kind_of_what_lies_below(system: System) -> None:
    below = system.drive("usb1/1-2/sdb", "8:16", removable="0", queue__rotational="1")
    mapped = system.drive("virtual/block/dm-0", "254:0", queue__rotational="1")
    (mapped / "slaves").mkdir()
    (mapped / "slaves/sdb").symlink_to(below)

    assert system.kind("254:0") is Kind.EXTERNAL


@pytest.mark.parametrize(
    ("file_system", "source"),
    [("nfs4", "nas:/family"), ("cifs", "//nas/family"), ("fuse.sshfs", "me@nas:/family")],
)
def test_what_comes_over_a_network_is_called_so(
    system: System, file_system: str, source: str
) -> None:
    system.mount("0:50", file_system, source)

    assert system.kind("0:50") is Kind.NETWORK


def test_joined_drives_without_a_number_are_known_by_their_source(system: System) -> None:
    system.drive("nvme/nvme0n1", "259:0", removable="0", queue__rotational="0")
    system.drive("nvme/nvme0n1/nvme0n1p2", "259:2", partition="2")
    system.mount("0:31", "btrfs", "/dev/nvme0n1p2")

    assert system.kind("0:31") is Kind.SSD


def test_of_what_is_only_in_memory_nothing_is_said(system: System) -> None:
    system.mount("0:23", "tmpfs", "tmpfs")

    assert system.kind("0:23") is None
    assert system.kind("0:99") is None


def test_of_a_folder_that_is_not_there_nothing_is_said(tmp_path: Path) -> None:
    assert drives.kind_of(str(tmp_path / "gone")) is None


@pytest.mark.parametrize(
    ("says", "kind"),
    [
        ({"Internal": True, "SolidState": True}, Kind.SSD),
        ({"Internal": True, "SolidState": False}, Kind.HARD_DISK),
        ({"Internal": False, "SolidState": True}, Kind.EXTERNAL),
        ({"Internal": True}, None),
        ({}, None),
    ],
)
def test_the_answer_of_macos_is_understood(says: dict[str, bool], kind: Kind | None) -> None:
    assert drives.told_by_diskutil(plistlib.dumps(says)) is kind


def test_an_answer_of_macos_that_is_none_is_nothing() -> None:
    assert drives.told_by_diskutil(b"Could not find disk") is None


@pytest.mark.skipif(not POSIX, reason="names of drives are other ones there")
@pytest.mark.parametrize(
    ("folder", "name"),
    [
        ("/media/nobody/Photos-2TB/Camera/2019", "Photos-2TB"),
        ("/home/nobody/Pictures", "Pictures"),
        ("/", ""),
    ],
)
def test_a_drive_goes_by_the_name_under_which_it_is_seen(folder: str, name: str) -> None:
    assert drives.name_of(folder) == name


@pytest.mark.skipif(not POSIX, reason="the places at which Linux and macOS show drives")
@pytest.mark.parametrize(
    ("folder", "root"),
    [
        ("/media/nobody/Photos 2TB/Camera", "/media/nobody/Photos 2TB"),
        ("/run/media/nobody/STICK", "/run/media/nobody/STICK"),
        ("/mnt/nas/family", "/mnt/nas"),
        ("/Volumes/Photos-2TB/2019", "/Volumes/Photos-2TB"),
        ("/home/nobody/Pictures", None),
    ],
)
def test_a_folder_on_a_drive_that_is_not_there_is_away(folder: str, root: str | None) -> None:
    assert drives.root_of(folder) == root
    assert drives.is_away(folder) is (root is not None)
