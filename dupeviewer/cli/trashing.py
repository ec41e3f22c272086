"""The commands that move: trash sends the suggested extra copies, restore puts them back.

Knows their words and what they print; every check is core's, and the same as in the window.
"""

from __future__ import annotations

import argparse
import os
import threading
from collections import Counter
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

from dupeviewer.cli import printing, running
from dupeviewer.core import result_file, trash
from dupeviewer.core.result_file import Saved
from dupeviewer.core.review import plan as planning
from dupeviewer.core.review.apart import Apart
from dupeviewer.core.review.plan import Plan
from dupeviewer.core.review.review import Review
from dupeviewer.core.sentences import TRASH_WORD, printable, size
from dupeviewer.core.storage import verdicts
from dupeviewer.core.trash import Entry, Forecast, Outcome, RestoreReceipt, Return, TrashReceipt


def add_commands(commands: Any) -> None:  # Any: argparse names no type for it
    """Add the parsers of these commands."""
    sends = commands.add_parser("trash", help="send suggested extra copies to the trash")
    sends.set_defaults(run=_trash)
    sends.add_argument("result", metavar="RESULT.json", help="what `scan --json` wrote")
    sends.add_argument("--dry-run", action="store_true", help="only say what would move")
    restores = commands.add_parser("restore", help="put back what the last trash run moved")
    restores.set_defaults(run=_restore)
    restores.add_argument("--last", action="store_true", help="the last run (which is the default)")
    for parser in (sends, restores):
        parser.add_argument("--json", metavar="FILE|-", help="write the receipts as JSON")
        parser.add_argument("--quiet", action="store_true", help="no progress and no list of files")


def _trash(options: argparse.Namespace, interrupted: threading.Event) -> int:
    saved = _read(options.result)
    review = _with_what_was_set_aside(saved)
    plan = planning.plan(saved.clusters, review, saved.protected)
    if options.dry_run:
        return _forecast(plan, saved, options, interrupted)
    receipts: tuple[TrashReceipt, ...] = ()
    if plan.decisions:
        with (
            closing(trash.Journal(trash.default_path())) as journal,
            running.report(options, interrupted) as report,
        ):
            journal.settle()
            receipts = trash.send(
                plan.decisions, journal, saved.protected, report, why=saved.reasons
            )
    left = [(r.photo.path, r.message) for r in receipts if r.outcome is not Outcome.MOVED]
    left += _refused(plan)
    moved = [receipt.photo for receipt in receipts if receipt.outcome is Outcome.MOVED]
    if options.json is not None:
        entries = [_of_receipt(receipt) for receipt in receipts] + _of_refused(plan)
        printing.write(options.json, result_file.dump({"dry_run": False, "receipts": entries}))
    if options.json != "-":
        total = size(sum(photo.size for photo in moved))
        print(f"Moved {printing.counted(len(moved), 'photo')} to the {TRASH_WORD} ({total}).")
    _tell_left(left, quiet=options.quiet)
    return running.PARTLY if left else running.DONE


def _forecast(
    plan: Plan, saved: Saved, options: argparse.Namespace, interrupted: threading.Event
) -> int:
    """What `trash` would do now; nothing is moved and nothing written."""
    with running.report(options, interrupted) as report:
        forecasts = trash.check(plan.decisions, saved.protected, report)
    fine = [forecast for forecast in forecasts if forecast.is_fine]
    left = [(f.photo.path, f.reason.message) for f in forecasts if f.reason is not None]
    left += _refused(plan)
    if options.json is not None:
        entries = [_of_forecast(forecast) for forecast in forecasts] + _of_refused(plan)
        printing.write(options.json, result_file.dump({"dry_run": True, "receipts": entries}))
    if options.json != "-":
        for forecast in () if options.quiet else fine:
            kept = "" if forecast.kept is None else f"  (kept: {printable(forecast.kept.path)})"
            print(f"  {printable(forecast.photo.path)}{kept}")
        total = size(sum(forecast.photo.size for forecast in fine))
        photos = printing.counted(len(fine), "photo")
        print(f"Would move {photos} to the {TRASH_WORD} ({total}). Nothing was moved.")
    _tell_left(left, quiet=options.quiet)
    return running.PARTLY if left else running.DONE


def _restore(options: argparse.Namespace, interrupted: threading.Event) -> int:
    with (
        closing(trash.Journal(trash.default_path())) as journal,
        running.report(options, interrupted) as report,
    ):
        journal.settle()
        receipts = trash.put_back(_of_last_run(journal), journal, report)
    back = [r for r in receipts if r.outcome in (Return.BACK, Return.RENAMED)]
    if options.json is not None:
        entries = [_of_return(receipt) for receipt in receipts]
        printing.write(options.json, result_file.dump({"receipts": entries}))
    if options.json != "-" and not receipts:
        print("There is nothing to put back.")
    elif options.json != "-":
        print(f"Put back {printing.counted(len(back), 'photo')}.")
        for receipt in back:
            if receipt.outcome is Return.RENAMED and not options.quiet:
                print(f"  {printable(receipt.path or '')}: {receipt.outcome.message}")
    left = [(r.entry.path, r.outcome.message) for r in receipts if r not in back]
    left += [(c.companion.path, "Did not come back.") for r in back for c in r.missing]
    _tell_left(left, quiet=options.quiet)
    return running.PARTLY if left else running.DONE


def _of_last_run(journal: trash.Journal) -> tuple[Entry, ...]:
    """The photos of the last run that moved any; those put back already are among them."""
    run = next((run for run in journal.runs() if run.moved), None)
    return () if run is None else journal.entries(run.id)


def _read(path: str) -> Saved:
    try:
        return result_file.read(Path(path).read_text(encoding="utf-8"))
    except (result_file.NoResult, UnicodeDecodeError) as error:
        why = error if isinstance(error, result_file.NoResult) else "this is no text"
        raise ValueError(f"{printable(path)}: {why}") from error


def _with_what_was_set_aside(saved: Saved) -> Review:
    """What the user told the window not to be duplicates does not go from here either."""
    path = verdicts.default_path()
    if not os.path.exists(path):
        return saved.review
    apart = Apart()
    with closing(verdicts.Verdicts(path)) as file:
        for group in file.groups_aside():
            apart.add(group)
    review = saved.review
    for cluster in saved.clusters:
        seen = apart.seen(cluster)
        review = review.without(seen.settled)
        if seen.is_dismissed:
            review = review.with_dismissed(cluster, dismissed=True)
    return review


def _refused(plan: Plan) -> list[tuple[str, str]]:
    return [(refusal.photo.path, refusal.reason.value) for refusal in plan.refused]


def _tell_left(left: Sequence[tuple[str, str]], *, quiet: bool) -> None:
    if not left:
        return
    printing.complain(f"{printing.counted(len(left), 'file')} did not move:")
    if quiet:
        for message, count in Counter(message for _, message in left).items():
            printing.complain(f"  {count:,}: {message}")
        return
    for path, message in left:
        printing.complain(f"  {printable(path)}: {message}")


def _of_receipt(receipt: TrashReceipt) -> dict[str, object]:
    return {
        "path": receipt.photo.path,
        "kept": None if receipt.kept is None else receipt.kept.path,
        "outcome": receipt.outcome.value,
        "reason": None if receipt.reason is None else receipt.reason.value,
        "message": receipt.message,
        "where": receipt.where,
        "companions": [
            {"path": carried.companion.path, "where": carried.where} for carried in receipt.carried
        ],
        "at": receipt.at.isoformat(),
    }


def _of_forecast(forecast: Forecast) -> dict[str, object]:
    reason = forecast.reason
    return {
        "path": forecast.photo.path,
        "kept": None if forecast.kept is None else forecast.kept.path,
        "outcome": "would_move" if reason is None else Outcome.LEFT.value,
        "reason": None if reason is None else reason.value,
        "message": f"Would move to the {TRASH_WORD}." if reason is None else reason.message,
    }


def _of_refused(plan: Plan) -> list[dict[str, object]]:
    return [
        {
            "path": refusal.photo.path,
            "kept": None,
            "outcome": Outcome.LEFT.value,
            "reason": refusal.reason.name.lower(),
            "message": refusal.reason.value,
        }
        for refusal in plan.refused
    ]


def _of_return(receipt: RestoreReceipt) -> dict[str, object]:
    return {
        "path": receipt.entry.path,
        "outcome": receipt.outcome.value,
        "restored_to": receipt.path,
        "message": receipt.outcome.message,
        "missing": [carried.companion.path for carried in receipt.missing],
    }
