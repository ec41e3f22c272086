"""What can be wrong with files, in the words of the screen, and what can be done about each.

Sorts files under their reasons; each file's own line is made when it is looked at.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Sequence
from functools import cache
from typing import Generic, TypeVar, assert_never, overload

from PySide6.QtCore import QCoreApplication

from dupeviewer.core.photos.photo import Misnamed, Problem, Unreadable
from dupeviewer.gui.models import words
from dupeviewer.gui.widgets.sections import Entry, Section

FEW = 50
"""With up to so many files, all are shown at once; of more, first the reasons alone."""

_VOWELS = "AEIO"

F = TypeVar("F", bound=Unreadable | Misnamed)


def _tr(text: str) -> str:
    return QCoreApplication.translate("problems", text)


class Lines(Sequence[Entry], Generic[F]):
    """Lines about files, each made when it is asked for."""

    def __init__(self, heading: str, files: Sequence[F], say: Callable[[F], str]) -> None:
        self._heading = heading
        self.files = files
        self._say = say

    def __len__(self) -> int:
        return len(self.files)

    @overload
    def __getitem__(self, place: int) -> Entry: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[Entry]: ...
    def __getitem__(self, place: int | slice) -> Entry | Sequence[Entry]:
        if isinstance(place, slice):
            return [self._line(each) for each in self.files[place]]
        return self._line(self.files[place])

    def _line(self, file: F) -> Entry:
        return Entry(file.path, self._heading, self._say(file))


def sections(problems: Iterable[Unreadable], misnamed: Sequence[Misnamed]) -> list[Section]:
    """By reason, the fullest first; at the end what was read although its name is wrong."""
    by_heading: dict[str, list[Unreadable]] = {}
    of_reason = {reason: by_heading.setdefault(heading(reason), []) for reason in Problem}
    for problem in problems:
        of_reason[problem.reason].append(problem)
    why = _why()
    found = [
        Section(name, Lines(name, files, why), _shared({f.message for f in files}), actions(name))
        for name, files in sorted(by_heading.items(), key=lambda each: -len(each[1]))
        if files
    ]
    if misnamed:
        name = _tr("Not the type it says")
        common = _really(misnamed[0]) if len({*map(_really, misnamed)}) == 1 else ""
        found.append(Section(name, Lines(name, misnamed, _really), common))
    are_few = sum(len(section.entries) for section in found) <= FEW
    for section in found:
        section.is_open = are_few
    return found


def heading(reason: Problem) -> str:
    match reason:
        case Problem.TRUNCATED | Problem.DAMAGED:
            return _tr("Damaged photo")
        case Problem.EMPTY:
            return _tr("Empty file")
        case Problem.NOT_A_PHOTO:
            return _tr("Not a photo")
        case Problem.TOO_LARGE:
            return _tr("Too large to open safely")
        case Problem.NO_PERMISSION:
            return _tr("No permission")
        case Problem.VANISHED:
            return _tr("No longer there")
        case Problem.CHANGED:
            return _tr("Changed while it was read")
        case Problem.NOT_A_FILE:
            return _tr("Not an ordinary file")
        case Problem.TIMED_OUT:
            return _tr("Took too long to read")
        case Problem.CRASHED_READER:
            return _tr("Crashed the reader last time")
        case Problem.UNSUPPORTED | Problem.NO_DECODER:
            return _tr("Format that can't be read")
        case Problem.ONLINE:
            return _tr("Online-only")
        case Problem.DISCONNECTED:
            return _tr("Drive disconnected")
        case _:
            assert_never(reason)


def fix() -> str:
    return _tr("Fix…")


def actions(name: str) -> tuple[str, ...]:
    """What can be done about all files under a heading."""
    if name == heading(Problem.ONLINE):
        return (_tr("Download && check"),)
    if name == heading(Problem.NO_PERMISSION):
        return fix(), _tr("Try again")
    return (_tr("Try again"),)


def summary(unread: int, misnamed: int) -> str:
    """How many files were left out, and how many were not though something is odd with them."""
    return " ".join(filter(None, (_unread(unread), _wrongly_named(misnamed, all_read=not unread))))


def _unread(count: int) -> str:
    if not count:
        return ""
    if count == 1:
        return _tr("1 file couldn't be checked. It is not compared and can't be marked.")
    text = _tr("{n} files couldn't be checked. They are not compared and can't be marked.")
    return text.format(n=words.number(count))


def _wrongly_named(count: int, *, all_read: bool) -> str:
    if not count:
        return ""
    if count == 1:
        text = _tr("1 file was read, though its name says another type.")
    else:
        text = _tr("{n} files were read, though their names say another type.")
    text = text.format(n=words.number(count))
    return f"{_tr('Every photo was read.')} {text}" if all_read else text


def _why() -> Callable[[Unreadable], str]:
    """Says what happened; most of very many sentences are the same."""
    said = cache(words.said)
    return lambda problem: said(problem.message)


def _really(photo: Misnamed) -> str:
    suffix = os.path.splitext(photo.path)[1].lower()
    text = _tr("{suffix}, but really a {format} – read anyway")
    if photo.format[0] in _VOWELS:
        text = _tr("{suffix}, but really an {format} – read anyway")
    return text.format(suffix=suffix, format=photo.format)


def _shared(messages: set[str]) -> str:
    """The sentence that holds for all files under a heading, if there is one."""
    return words.said(messages.pop()) if len(messages) == 1 else ""
