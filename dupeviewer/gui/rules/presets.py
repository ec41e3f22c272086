"""Rules under a name: those that come with the program, and those the user has saved.

Knows how they are stored; no preset ever holds similar shots.
"""

from __future__ import annotations

import json

from PySide6.QtCore import QCoreApplication

from dupeviewer.core.likeness.cluster import Kind
from dupeviewer.core.review.rules import Preset, Rule
from dupeviewer.gui.preferences import Preferences

_KEY = "rules/presets"
_COPIES = frozenset({Kind.EXACT, Kind.SAME})
_QUALITY = (Rule.CAMERA, Rule.PIXELS, Rule.COMPRESSION, Rule.METADATA)


def built_in() -> tuple[Preset, ...]:
    """From the most careful to the one that frees most."""
    return (
        Preset(
            _tr("Safe"), (Rule.FOLDER, Rule.TIDY_NAME, Rule.OLDER), frozenset({Kind.EXACT})
        ),
        Preset(_tr("Best quality"), (*_QUALITY, Rule.FOLDER, Rule.TIDY_NAME), _COPIES),
        Preset(_tr("My folder order"), (Rule.FOLDER,), _COPIES),
        Preset(
            _tr("Free most space"),
            (*_QUALITY, Rule.FOLDER, Rule.TIDY_NAME, Rule.OLDER, Rule.FILE_TYPE, Rule.LARGER),
            _COPIES,
        ),
    )  # fmt: skip


def begin_with() -> Preset:
    """The rules that leave the fewest groups to the user, and lose nothing."""
    _, best_quality, *_ = built_in()
    return best_quality


def saved(preferences: Preferences) -> tuple[Preset, ...]:
    """Those of the user; what cannot be read is passed over."""
    try:
        entries = json.loads(str(preferences.settings.value(_KEY, "[]")))
        return tuple(map(_preset, entries))
    except (ValueError, TypeError, KeyError, StopIteration):
        return ()


def save(preferences: Preferences, preset: Preset) -> None:
    """Keep a preset; one of the same name is replaced."""
    others = [each for each in saved(preferences) if each.name != preset.name]
    _store(preferences, (*others, preset))


def forget(preferences: Preferences, name: str) -> None:
    _store(preferences, tuple(each for each in saved(preferences) if each.name != name))


def _store(preferences: Preferences, presets: tuple[Preset, ...]) -> None:
    entries = [
        {
            "name": preset.name,
            "rules": [rule.value for rule in preset.rules],
            "kinds": sorted(kind.word for kind in preset.kinds),
        }
        for preset in presets
    ]
    preferences.settings.setValue(_KEY, json.dumps(entries))


def _preset(entry: dict[str, list[str]]) -> Preset:
    kinds = frozenset(kind for kind in Kind if kind.word in entry["kinds"])
    return Preset(str(entry["name"]), tuple(Rule(value) for value in entry["rules"]), kinds)


def _tr(text: str) -> str:
    return QCoreApplication.translate("rules", text)
