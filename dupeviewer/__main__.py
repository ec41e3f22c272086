"""The one way in: a command goes to the command line, anything else opens the window.

Imports neither before it knows which; folders and options are theirs to read.
"""

from __future__ import annotations

import sys

_COMMANDS = frozenset({"scan", "similar", "why", "fingerprint", "trash", "restore"})
_QUESTIONS = frozenset({"-h", "--help", "--version"})
_READER = ["--reader"]  # how the bundled program starts another process of itself


def main(argv: list[str] | None = None) -> int:
    """Run DupeViewer with these words, or with the process's own; gives the exit status."""
    words = sys.argv[1:] if argv is None else argv
    if words == _READER:
        from dupeviewer.core.photos import reader

        reader.serve()
    if words and words[0] in _COMMANDS | _QUESTIONS:
        from dupeviewer import cli

        return cli.main(words)

    from dupeviewer.gui import quickly

    quickly.begin()
    from dupeviewer.gui import application

    return application.main(words)


if __name__ == "__main__":
    sys.exit(main())
