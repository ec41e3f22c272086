"""What can be wrong with a file, in plain sentences.

Turns errors into values that a list can show; finding out what is wrong is left to those who read.
"""

from __future__ import annotations

import errno
import re
from collections.abc import Mapping

from dupeviewer.core.photos.photo import Problem, Unreadable

SENTENCES = {
    Problem.EMPTY: "The file is empty.",
    Problem.TRUNCATED: "The file ends too early.",
    Problem.DAMAGED: "The file is damaged.",
    Problem.NOT_A_PHOTO: "The file is not a picture, whatever its name says.",
    Problem.TOO_LARGE: "The picture is too large to open safely.",
    Problem.NO_PERMISSION: "You have no permission to read it.",
    Problem.VANISHED: "It is no longer there.",
    Problem.CHANGED: "The file changed while it was being looked at.",
    Problem.NOT_A_FILE: "It is not an ordinary file.",
    Problem.TIMED_OUT: "Reading the file took too long.",
    Problem.CRASHED_READER: "Reading this file crashed the reader.",
    Problem.UNSUPPORTED: "The file has a format that cannot be read.",
    Problem.NO_DECODER: "What reads files of this format is not installed.",
    Problem.ONLINE: "Stored online, not on this computer.",
    Problem.DISCONNECTED: "Its drive was disconnected or did not answer.",
}

ENDS_EARLY = "The file ends too early ({percent} % readable)."
OF_FORMAT = "It is a {format} picture, which cannot be read."
OF_KIND = "It is a kind of {format} that cannot be read."
WANTS_DECODER = "To read {format} pictures, install what reads them: {how}"
OTHERWISE = "It could not be read: {why}."
TEMPLATES = (ENDS_EARLY, OF_FORMAT, OF_KIND, WANTS_DECODER, OTHERWISE)
"""Sentences with something to fill in."""

SET_ASIDE = "The program ended while it read this file. To try it again, scan again."

_FILLED = {
    template: re.compile(re.sub(r"\\{(\w+)\\}", r"(?P<\1>.+)", re.escape(template)))
    for template in TEMPLATES
}

_BY_ERRNO = {
    errno.EACCES: Problem.NO_PERMISSION,
    errno.EPERM: Problem.NO_PERMISSION,
    errno.ENOENT: Problem.VANISHED,
    errno.ENOTDIR: Problem.VANISHED,
    errno.EIO: Problem.DISCONNECTED,
    errno.ENODEV: Problem.DISCONNECTED,
    errno.ENOTCONN: Problem.DISCONNECTED,
    errno.ESTALE: Problem.DISCONNECTED,
    errno.EISDIR: Problem.NOT_A_FILE,
    errno.ENXIO: Problem.NOT_A_FILE,
    errno.ELOOP: Problem.NOT_A_FILE,
    errno.ETIMEDOUT: Problem.TIMED_OUT,
}


class Undecodable(Exception):
    """A file whose picture cannot be read; `str()` of it is one plain sentence."""

    def __init__(self, reason: Problem, sentence: str | None = None) -> None:
        super().__init__(sentence or SENTENCES[reason])
        self.reason = reason


def ends_early(share: float) -> Undecodable:
    """Of a file of which about this share can be read."""
    percent = min(int(100 * share), 99)
    sentence = ENDS_EARLY.format(percent=percent) if percent > 0 else None
    return Undecodable(Problem.TRUNCATED, sentence)


def parted(sentence: str) -> tuple[str, Mapping[str, str]]:
    """The sentence as it stands in the tables here, and what was filled in."""
    for template, pattern in _FILLED.items():
        if found := pattern.fullmatch(sentence):
            return template, found.groupdict()
    return sentence, {}


def describe(path: str, reason: Problem) -> Unreadable:
    return Unreadable(path, reason, SENTENCES[reason])


def unreadable(path: str, error: OSError | Undecodable) -> Unreadable:
    """The value that stands for a file which raised `error` when it was read."""
    if isinstance(error, Undecodable):
        return Unreadable(path, error.reason, str(error))
    reason = _BY_ERRNO.get(error.errno or 0)
    if reason is None:
        return Unreadable(path, Problem.DAMAGED, OTHERWISE.format(why=error.strerror))
    return describe(path, reason)
