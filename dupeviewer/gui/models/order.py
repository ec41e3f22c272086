"""How groups follow each other inside a section: computed once for each sort, in columns.

Knows what a group is measured by; which groups are shown is the sieve's affair.
"""

from __future__ import annotations

from enum import Enum
from typing import assert_never

import numpy as np
from numpy.typing import NDArray

from dupeviewer.gui.state.measures import Measures


class Sort(Enum):
    """Space, photos and dates run downwards; groups without a date come last."""

    SPACE = "space"
    ALIKE = "alike"
    COUNT = "count"
    TAKEN = "taken"
    FOLDER = "folder"
    CHANGED = "changed"


def arranged(measures: Measures, order: Sort) -> NDArray[np.int64]:
    """All rows, kind after kind, sorted within each; equal ones stay in the order of rows."""
    return np.lexsort((_key(measures, order), measures["kind"]))


def _key(measures: Measures, order: Sort) -> NDArray[np.int64] | NDArray[np.float64]:
    match order:
        case Sort.SPACE:
            return -measures["saved"]
        case Sort.ALIKE:
            return measures["difference"]
        case Sort.COUNT:
            return -measures["photos"]
        case Sort.TAKEN:
            taken = measures["taken"]
            return np.where(np.isfinite(taken), -taken, np.inf)
        case Sort.FOLDER:
            return measures.home_order
        case Sort.CHANGED:
            return -measures["changed"]
        case _:
            assert_never(order)
