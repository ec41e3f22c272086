"""Whose work the program contains, to be read in it.

A bundle brings the whole text along; elsewhere it is put together from what is installed.
"""

from __future__ import annotations

import re
import sys
from importlib import metadata
from pathlib import Path

ICONS = "Lucide icons: ISC, some of them MIT"
"""Part of the program, so that no package tells of them."""


def text() -> str:
    """All notices where this is a bundle, else what runs here with the names of the licences."""
    home = getattr(sys, "_MEIPASS", None)
    file = Path(home or "") / "THIRD-PARTY-NOTICES.txt"
    if home is not None and file.exists():
        return file.read_text(encoding="utf-8")
    return "\n".join(sorted((*_installed(), ICONS), key=str.casefold))


def _installed() -> list[str]:
    """One line for each distribution that DupeViewer asks for and that is here."""
    try:
        asked = metadata.requires("dupeviewer") or []
    except metadata.PackageNotFoundError:
        return []
    names = {re.split(r"[^\w.-]", line, maxsplit=1)[0] for line in asked if "extra ==" not in line}
    return [line for name in names if (line := _line(name))]


def _line(name: str) -> str | None:
    try:
        about = metadata.metadata(name)
    except metadata.PackageNotFoundError:
        return None
    told = about.json
    licence = str(told.get("license_expression") or told.get("license") or "").split("\n", 1)[0]
    called = f"{about['Name']} with Qt" if name.startswith("PySide6") else about["Name"]
    return f"{called} {about['Version']}: {licence}".rstrip(": ")
