"""What the start of the window does without until its first screen stands.

Knows how Python and PySide6 can be kept from work that is of no use yet; loads nothing of ours.
"""

from __future__ import annotations

import builtins
import gc


def begin() -> None:
    """Put off collecting garbage, for what is loaded now stays.

    PySide6 lets each import pass through a function that reads the source of what is imported, in
    search of features of its own that we do not use: from now on imports pass it by.
    """
    gc.disable()
    import PySide6.QtCore  # noqa: F401 - which puts that function there

    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)


def end() -> None:
    """Collect again, but never search what was loaded: it is there to stay."""
    gc.freeze()
    gc.enable()
