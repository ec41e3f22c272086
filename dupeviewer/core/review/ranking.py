"""What weighs more when it is said which photo to keep: an order that the user may change.

Knows merits by name; which of two photos has which is `advantages`' and `keeper`'s affair.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from dupeviewer.core.sentences import Sentence, Template, say


class Merit(Enum):
    """What speaks for a photo, in the order in which it weighs unless the user has another."""

    CAMERA = "camera"
    DETAIL = "detail"
    COMPRESSION = "compression"
    METADATA = "metadata"
    SCENE = "scene"
    FOLDER = "folder"
    DATE = "date"
    NAME = "name"


TASTES = frozenset({Merit.FOLDER, Merit.DATE, Merit.NAME})
"""They say nothing of the picture, and decide between equals, unless they are ranked higher."""

_TEMPLATES = {
    Merit.CAMERA: (
        *(Template.RAW, Template.HEIC, Template.HEIC_LOST),
        *(Template.DERIVED_PNG, Template.FROM_CAMERA, Template.FORMAT),
    ),
    Merit.DETAIL: (Template.ENLARGED, Template.NO_MORE_DETAIL, Template.PIXELS),
    Merit.COMPRESSION: (Template.COMPRESSION, Template.LOSSLESS, Template.FULL_COLOUR),
    Merit.METADATA: (Template.METADATA, Template.COMPANIONS),
    Merit.SCENE: (Template.WIDER,),
    Merit.FOLDER: (Template.FOLDER,),
    Merit.DATE: (Template.TAKEN_EARLIER, Template.OLDER),
    Merit.NAME: (Template.TIDIER_NAME, Template.TIDIER_FOLDER),
}
_MERITS = {template: merit for merit, templates in _TEMPLATES.items() for template in templates}
_WEIGHTS = {template: weight for weight, template in enumerate(Template)}


@dataclass(frozen=True, slots=True)
class Ranking:
    """Merits, the weightiest first; and whether a JPEG is preferred to the HEIC it was made from.

    Raises: ValueError where a merit is missing.
    """

    merits: tuple[Merit, ...] = tuple(Merit)
    prefers_jpeg: bool = False

    def __post_init__(self) -> None:
        if sorted(merit.value for merit in self.merits) != sorted(merit.value for merit in Merit):
            raise ValueError(f"not every merit once: {self.merits}")

    @property
    def is_standard(self) -> bool:
        return self == STANDARD

    def place(self, template: Template) -> int:
        """Of the merit that a reason tells of, 0 for the first; after all if it tells of none."""
        merit = _MERITS.get(template)
        return len(self.merits) if merit is None else self.merits.index(merit)

    def weight(self, template: Template) -> tuple[int, int]:
        """Sorts reasons, the weightiest first; that a photo is protected comes before all."""
        weight = _WEIGHTS[template]
        if self.merits == STANDARD.merits or weight <= _WEIGHTS[Template.ALL_PROTECTED]:
            return -1, weight
        return self.place(template), weight

    def with_jpeg(
        self, reasons: Sequence[Sentence], others: Sequence[Sentence]
    ) -> Sequence[Sentence]:
        """The reasons for one photo, those for the other given, as they are for someone who may
        prefer JPEG to the camera's HEIC; what the JPEG has lost stays lost."""
        if not self.prefers_jpeg:
            return reasons
        told = []
        for reason in reasons:
            if reason.template is Template.HEIC_LOST:
                told.append(say(Template.METADATA, **dict(reason.values)))
            elif reason.template is not Template.HEIC:
                told.append(reason)
        if any(other.template in (Template.HEIC, Template.HEIC_LOST) for other in others):
            told.append(say(Template.FORMAT, a="JPEG", b="HEIC"))
        return told


STANDARD = Ranking()
