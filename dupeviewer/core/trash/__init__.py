"""The only room that moves the user's files: to the trash, with every check, and back.

`trash.check` forecasts, `trash.send` moves, `trash.put_back` restores; nothing is ever deleted.
"""

from dupeviewer.core.review.without_trash import WithoutTrash
from dupeviewer.core.trash import removed
from dupeviewer.core.trash.bin import probe
from dupeviewer.core.trash.entry import Entry, Listed, Run, State
from dupeviewer.core.trash.journal import Journal, NewerJournal, Unwritable, default_path
from dupeviewer.core.trash.receipt import (
    Carried,
    Forecast,
    Outcome,
    Reason,
    TrashReceipt,
)
from dupeviewer.core.trash.restore import RestoreReceipt, Return, is_away, is_in_trash, put_back
from dupeviewer.core.trash.run import check, send

__all__ = [
    "Carried",
    "Entry",
    "Forecast",
    "Journal",
    "Listed",
    "NewerJournal",
    "Outcome",
    "Reason",
    "RestoreReceipt",
    "Return",
    "Run",
    "State",
    "TrashReceipt",
    "Unwritable",
    "WithoutTrash",
    "check",
    "default_path",
    "is_away",
    "is_in_trash",
    "probe",
    "put_back",
    "removed",
    "send",
]
