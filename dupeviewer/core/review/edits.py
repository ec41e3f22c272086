"""Originals beside their edits: which is which, and that it is not for us to choose.

Knows what files say of themselves; copies of one picture are the keeper's affair.
"""

from __future__ import annotations

from dupeviewer.core.likeness.cluster import Cluster, Kind, Match
from dupeviewer.core.photos.photo import Photo
from dupeviewer.core.review import advantages
from dupeviewer.core.sentences import Sentence, Template, say


def please_look(cluster: Cluster) -> Sentence:
    """Why photos that do not show the same are never weighed against each other."""
    edits = (match for match in cluster.matches if match.kind is Kind.EDITED)
    if edited := next(edits, None):
        return told(edited)
    sharpest = advantages.sharpest(cluster.photos)
    return say(Template.SHARPEST, n=sharpest) if sharpest else say(Template.SIMILAR)


def told(match: Match) -> Sentence:
    edit = _edit_of(match)
    if edit is None:
        return say(Template.ONE_IS_EDITED, n=match.a, m=match.b)
    return say(Template.EDITED, m=edit)


def _edit_of(match: Match) -> Photo | None:
    """Which of the two is the edit, by what the files say: an editor, or a camera on one side."""
    a, b = match.a.facts, match.b.facts
    if a is None or b is None:
        return None
    a_edited, b_edited = advantages.is_by_editor(a.software), advantages.is_by_editor(b.software)
    if a_edited != b_edited:
        return match.a if a_edited else match.b
    if (a.camera is None) != (b.camera is None):
        return match.a if a.camera is None else match.b
    return None
