"""Nothing leaves this computer, nothing found in a file is run: a whole scan and trash run watched.

Python tells an auditor of every socket and of every program that is started.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.gallery import Gallery

ROOT = Path(__file__).resolve().parents[2]

WATCHED = """
import os, socket, sys

told = open(sys.argv[1], "a", buffering=1)
ours = os.path.realpath(sys.executable)

def watch(event, args):
    if event == "socket.__new__" and args[1] in (socket.AF_INET, socket.AF_INET6):
        print(event, args[1:], file=told)
    elif event in ("socket.connect", "socket.bind", "socket.getaddrinfo", "socket.sendto"):
        print(event, args[1:], file=told)
    elif event in ("os.system", "os.exec", "os.posix_spawn", "os.startfile", "webbrowser.open"):
        print(event, args, file=told)
    elif event == "subprocess.Popen" and os.path.realpath(args[0] or args[1][0]) != ours:
        print(event, args[:2], file=told)
    elif event in ("compile", "exec") and b"evil" in repr(args).encode():
        print(event, file=told)
    elif event == "open" and isinstance(args[0], str) and "evil" in os.path.basename(args[0]):
        mode = args[2] or 0
        is_note = "/Trash/info/" in args[0] and args[0].endswith(".trashinfo")
        if not is_note and mode & (os.O_WRONLY | os.O_RDWR):
            print(event, args, file=told)

sys.addaudithook(watch)
sys.path.insert(0, sys.argv[2])
from dupeviewer.__main__ import main
sys.exit(main(sys.argv[3:]))
"""

NAMES = (
    "$(touch evil).jpg",
    "`touch evil`.png",
    "; touch evil;.webp",
    "<script>evil()<|script>.jpg",
    "=evil()+1.jpg",
    "--evil=1.jpg",
    "__import__('evil').gif",
)


@pytest.mark.skipif(os.name == "nt", reason="names as POSIX has them")
def test_a_whole_scan_and_trash_run_opens_no_socket_and_runs_nothing(tmp_path: Path) -> None:
    folder = tmp_path / "photos"
    gallery = Gallery(folder)
    for number, name in enumerate(NAMES):
        path = gallery.photo(name, number, (200, 150))
        gallery.copy(path, f"copies/{name}")
    told, result, receipts = (tmp_path / name for name in ("told", "result.json", "receipts.json"))

    def run(*words: str) -> int:
        command = [sys.executable, "-c", WATCHED, str(told), str(ROOT), *words]
        return subprocess.run(command, capture_output=True, cwd=tmp_path, check=False).returncode

    scanned = run("scan", str(folder), "--json", str(result))
    trashed = run("trash", str(result), "--json", str(receipts))
    restored = run("restore", "--last")

    assert (scanned, trashed, restored) == (0, 0, 0)
    assert len(json.loads(result.read_text())["clusters"]) == len(NAMES)
    assert len(json.loads(receipts.read_text())["receipts"]) == len(NAMES)
    assert told.read_text() == ""
    assert not list(tmp_path.rglob("evil"))
    assert len([path for path in folder.rglob("*") if path.is_file()]) == 2 * len(NAMES)


def test_the_watch_sees_a_socket_and_a_program(tmp_path: Path) -> None:
    told = tmp_path / "told"
    code = WATCHED.partition("sys.path.insert")[0] + (
        "import subprocess\nsocket.socket().close()\nsubprocess.run(['/bin/true'])\n"
    )

    subprocess.run([sys.executable, "-c", code, str(told)], check=True)

    seen = [line.split()[0] for line in told.read_text().splitlines()]
    assert seen == ["socket.__new__", "subprocess.Popen"]
