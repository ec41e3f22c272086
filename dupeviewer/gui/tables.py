"""Tables for other programs: CSV that no spreadsheet takes for formulas, HTML that is only text.

Knows how cells are written; what is in them is the screens' affair.
"""

from __future__ import annotations

import csv
import html
from collections.abc import Iterable, Sequence

_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")

_PAGE = """<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>{title}</title><style>
:root {{ color-scheme: light dark; }}
body {{ font: 14px system-ui, sans-serif; margin: 24px; }}
table {{ border-collapse: collapse; }}
th, td {{ text-align: left; vertical-align: top; padding: 6px 12px; }}
tr {{ border-bottom: 1px solid #8888; }}
td {{ overflow-wrap: anywhere; }} img {{ max-width: 128px; max-height: 128px; }}
</style></head><body><h1>{title}</h1>
<table><thead><tr>{header}</tr></thead><tbody>
{rows}
</tbody></table></body></html>
"""


def save_csv(target: str, header: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Paths that are no UTF-8 keep their bytes. Raises: OSError."""
    with open(target, "w", encoding="utf-8", errors="surrogateescape", newline="") as file:  # noqa: PTH123
        file.write("\ufeff")  # tells spreadsheets that it is UTF-8
        writer = csv.writer(file)
        writer.writerow(header)
        writer.writerows([neutral(cell) for cell in row] for row in rows)


def save_html(
    target: str,
    title: str,
    header: Sequence[str],
    rows: Iterable[tuple[str | None, Sequence[str]]],
) -> None:
    """One page by itself; each row begins with its picture as a data URL, or none.

    Raises: OSError.
    """
    heads = "".join(f"<th>{html.escape(cell)}</th>" for cell in ("", *header))
    lines = "\n".join(_row(picture, cells) for picture, cells in rows)
    page = _PAGE.format(title=html.escape(title), header=heads, rows=lines)
    with open(target, "w", encoding="utf-8", errors="replace") as file:  # noqa: PTH123
        file.write(page)


def neutral(cell: str) -> str:
    """The cell with a quote before it where a spreadsheet would take it for a formula."""
    return f"'{cell}" if cell.lstrip(" ").startswith(_FORMULA_STARTS) else cell


def _row(picture: str | None, cells: Sequence[str]) -> str:
    image = "" if picture is None else f'<img alt="" src="{html.escape(picture)}">'
    texts = "".join(f"<td>{html.escape(cell)}</td>" for cell in cells)
    return f"<tr><td>{image}</td>{texts}</tr>"
