"""The command line: scan, similar, why, fingerprint, trash and restore, without a window.

Knows which command is asked for and what an error means for the exit status.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence

import dupeviewer
from dupeviewer.cli import finding, printing, running, trashing
from dupeviewer.core import trash
from dupeviewer.core.photos import decoding
from dupeviewer.core.progress import Stopped
from dupeviewer.core.storage import verdicts

_UNUSABLE = (
    trash.Unwritable,
    trash.NewerJournal,
    verdicts.Unwritable,
    verdicts.NewerFile,
)

DESCRIPTION = """\
Finds duplicate photos and shows them side by side; nothing is moved until you say so.

  dupeviewer [FOLDER ...]     open the window with these folders
  dupeviewer --demo           open it on a copy of the sample photos
"""


def main(argv: Sequence[str]) -> int:
    """Run one command; gives the exit status."""
    printing.let_any_name_be_printed()
    options = _parser().parse_args(argv)
    with running.stop_on_interrupt() as interrupted:
        try:
            status: int = options.run(options, interrupted)
        except (FileNotFoundError, ValueError, decoding.Undecodable) as error:
            printing.complain(printing.plain(error))
            return running.USAGE
        except (OSError, *_UNUSABLE) as error:
            printing.complain(printing.plain(error))
            return running.PARTLY
        except Stopped:
            status = running.INTERRUPTED
    return running.INTERRUPTED if interrupted.is_set() else status


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="dupeviewer",
        description=DESCRIPTION,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    version = f"dupeviewer {dupeviewer.__version__}"
    parser.add_argument("--version", action="version", version=version)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    finding.add_commands(commands)
    trashing.add_commands(commands)
    return parser
