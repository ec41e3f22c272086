"""Finds duplicate photos; the names an outside program may rely on are imported lazily."""

from __future__ import annotations

__version__ = "0.1.0"
