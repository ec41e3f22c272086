"""How the groups are looked at, filters and order, as words that can be kept and taken up again.

Knows the filter bar; what passes through a filter is the model's affair.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from enum import Enum
from typing import Any

from PySide6.QtWidgets import QComboBox, QWidget

from dupeviewer.core.likeness.cluster import Kind
from dupeviewer.gui.models.order import Sort
from dupeviewer.gui.models.sieve import Filter
from dupeviewer.gui.results.filters import FilterBar
from dupeviewer.gui.session import GroupState

_SORT = "sort"
_FLEETING = ("among",)
"""What each run of the program finds out anew."""


def kept(results: QWidget) -> dict[str, Any]:  # Any: what JSON can hold
    """What is chosen in the filter bar of these results, but for what nobody chose."""
    bar = results.findChild(FilterBar)
    if bar is None:
        return {}
    standard = Filter()
    names = [f.name for f in fields(Filter) if f.name not in _FLEETING]
    chosen = {name: getattr(bar.filter, name) for name in names}
    words = {
        name: value.value if isinstance(value, Enum) else value
        for name, value in chosen.items()
        if value != getattr(standard, name)
    }
    return words if bar.sort_order is Sort.SPACE else {**words, _SORT: bar.sort_order.value}


def take_up(results: QWidget, words: Mapping[str, Any]) -> None:  # Any: what JSON can hold
    """Choose it again; what is not understood is left out."""
    bar = results.findChild(FilterBar)
    if bar is None or not words:
        return
    known = {f.name: words[f.name] for f in fields(Filter) if f.name in words}
    try:
        if known.get("state") is not None:
            known["state"] = GroupState(known["state"])
        if known.get("kind") is not None:
            known["kind"] = Kind(known["kind"])
        order = Sort(words.get(_SORT, Sort.SPACE.value))
    except ValueError:
        return
    bar.choose(Filter(**known))
    combo = bar.findChild(QComboBox, "sortOrder")
    if combo is not None and order is not bar.sort_order:
        combo.setCurrentIndex(combo.findData(order))
        bar.sortChanged.emit()
