"""Makes every size and form of the app icon from its masters in resources/icons.

Knows which sizes each system asks for; run it after a master was changed and commit what it made:
`.venv/bin/python packaging/icons.py`.
"""

from __future__ import annotations

import io
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QBuffer, QIODevice, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ROOT = Path(__file__).resolve().parent.parent
MASTERS = ROOT / "resources" / "icons"
WINDOW_ICONS = ROOT / "dupeviewer" / "gui" / "assets" / "app"

DESKTOP_SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
WINDOW_SIZES = (16, 24, 32, 48, 64, 128, 256)  # what the program itself shows
WINDOWS_SIZES = (16, 20, 24, 32, 40, 48, 64, 128, 256)
MAC_SIZES = (32, 64, 128, 256, 512, 1024)
MASTER_FROM = {48: "dupeviewer.svg", 24: "dupeviewer-small.svg", 0: "dupeviewer-tiny.svg"}


def main() -> None:
    for size in DESKTOP_SIZES:
        drawn(size).save(MASTERS / f"dupeviewer-{size}.png", optimize=True)
    WINDOW_ICONS.mkdir(parents=True, exist_ok=True)
    for size in WINDOW_SIZES:
        drawn(size).save(WINDOW_ICONS / f"{size}.png", optimize=True)
    _save(MASTERS / "dupeviewer.ico", WINDOWS_SIZES)
    _save(MASTERS / "dupeviewer.icns", MAC_SIZES)


def drawn(size: int) -> Image.Image:
    """The icon at that many pixels a side, from the master that suits them."""
    name = next(name for least, name in MASTER_FROM.items() if size >= least)
    canvas = QImage(size, size, QImage.Format.Format_ARGB32)
    canvas.fill(Qt.GlobalColor.transparent)
    painter = QPainter(canvas)
    QSvgRenderer(str(MASTERS / name)).render(painter, QRectF(0, 0, size, size))
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    canvas.save(buffer, "PNG")  # type: ignore[call-overload] # the stubs want bytes, Qt a str
    return Image.open(io.BytesIO(buffer.data().data())).convert("RGBA")


def _save(path: Path, sizes: tuple[int, ...]) -> None:
    largest, *others = [drawn(size) for size in reversed(sizes)]
    largest.save(path, sizes=[(size, size) for size in sizes], append_images=others)


if __name__ == "__main__":
    application = QGuiApplication(["icons", "-platform", "offscreen"])
    main()
