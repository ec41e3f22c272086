"""What is found in names and facts is shown as it is, in tooltips too, which Qt takes for HTML."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest
from PySide6.QtGui import QTextDocument

from dupeviewer.gui.widgets.entries import plain_tip

GUI = Path(__file__).resolve().parents[2] / "dupeviewer" / "gui"


@pytest.mark.parametrize(
    "text", ["/a/<img src=x>.jpg", "a & b <b>", "one\ntwo", "</span><script>", "plain"]
)
def test_a_tip_says_what_it_is_given(text: str, qapp: object) -> None:
    tip = plain_tip(text)

    shown = QTextDocument()
    shown.setHtml(tip)
    assert shown.toPlainText() == text
    assert not re.search("<(?!/?span>|br>)", tip)


def _tips() -> list[tuple[str, str]]:
    """Every text that is given to a tooltip, as it is written."""
    found = []
    for path in sorted(GUI.rglob("*.py")):
        source = path.read_text("utf-8")
        for node in ast.walk(ast.parse(source)):
            match node:
                case ast.Call(func=ast.Attribute(attr="setToolTip"), args=[*_, text]):
                    found.append((path.name, ast.get_source_segment(source, text) or ""))
    return found


def test_no_tip_is_made_of_a_path_or_of_facts_but_by_way_of_the_plain_one() -> None:
    data = re.compile(r"path|fact|entry\b|\.name\b|folder|spoken\)")

    raw = [(name, text) for name, text in _tips() if data.search(text) and "plain" not in text]

    assert [
        (name, text) for name, text in raw if "_escaped(" not in text and "tr(" not in text
    ] == []
    assert len(_tips()) > 15
