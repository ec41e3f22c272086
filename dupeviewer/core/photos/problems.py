"""What can be wrong with a file, in plain sentences.

Turns errors into values that a list can show; finding out what is wrong is left to those who read.
"""

from __future__ import annotations

import errno

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

SET_ASIDE = "The program ended while it read this file. To try it again, scan again."

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


def describe(path: str, reason: Problem) -> Unreadable:
    return Unreadable(path, reason, SENTENCES[reason])


def unreadable(path: str, error: OSError | Undecodable) -> Unreadable:
    """The value that stands for a file which raised `error` when it was read."""
    if isinstance(error, Undecodable):
        return Unreadable(path, error.reason, str(error))
    reason = _BY_ERRNO.get(error.errno or 0)
    if reason is None:
        return Unreadable(path, Problem.DAMAGED, f"It could not be read: {error.strerror}.")
    return describe(path, reason)
