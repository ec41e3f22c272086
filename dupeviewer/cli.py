"""The command line: scan, similar and fingerprint, without a window.

Knows words, exit statuses and how to print; all that is true comes from the core.
"""

from __future__ import annotations

import argparse
import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

import dupeviewer
from dupeviewer import progress_bar
from dupeviewer.core import result_file, scan, sentences, similar
from dupeviewer.core.library import Library
from dupeviewer.core.likeness import fingerprint, matching
from dupeviewer.core.likeness.cluster import Cluster, Kind
from dupeviewer.core.photos import decoding, discover
from dupeviewer.core.photos.photo import Unreadable
from dupeviewer.core.progress import SILENT, Progress, Report, Stopped
from dupeviewer.core.review import keeper
from dupeviewer.core.scan import ScanOptions, ScanResult
from dupeviewer.core.storage.fingerprints import Store, default_path

DONE, PARTLY, USAGE, INTERRUPTED = 0, 1, 2, 130

DESCRIPTION = """\
Finds duplicate photos and shows them side by side; nothing is moved until you say so.

  dupeviewer [FOLDER ...]     open the window with these folders
  dupeviewer --demo           open it on a copy of the sample photos
"""


def main(argv: Sequence[str]) -> int:
    """Run one command; gives the exit status."""
    _let_any_name_be_printed()
    options = _parser().parse_args(argv)
    with _stop_on_interrupt() as interrupted:
        try:
            status: int = options.run(options, interrupted)
        except (FileNotFoundError, ValueError, decoding.Undecodable) as error:
            print(f"dupeviewer: {_plain(error)}", file=sys.stderr)
            return USAGE
        except OSError as error:
            print(f"dupeviewer: {_plain(error)}", file=sys.stderr)
            return PARTLY
        except Stopped:
            status = INTERRUPTED
    return INTERRUPTED if interrupted.is_set() else status


def _scan(options: argparse.Namespace, interrupted: threading.Event) -> int:
    name, bits = options.algorithm
    wanted = ScanOptions(
        folders=_absolute(options.folders),
        algorithm=name,
        bits=bits,
        max_distance=options.max_distance,
        engine=options.engine,
        turned=not options.no_turned,
        kinds=options.kinds,
        protected=_absolute(options.protect),
        excluded=tuple(options.exclude),
    )
    with (
        _store(options) as store,
        _executor(options) as executor,
        _report(options, interrupted) as report,
    ):
        result = scan.run(wanted, store, executor, report)
    if options.json is not None:
        _write(options.json, result_file.text(result))
    if options.json != "-":
        _print_summary(result, quiet=options.quiet)
    if result.trouble is not None:
        print(f"dupeviewer: {result.trouble}", file=sys.stderr)
    return PARTLY if result.unreadable else DONE


def _similar(options: argparse.Namespace, interrupted: threading.Event) -> int:
    with (
        _store(options) as store,
        _executor(options) as executor,
        _report(options, interrupted) as report,
    ):
        near, unreadable = similar.find(
            options.picture,
            _absolute(options.folders),
            store,
            executor,
            count=options.n,
            max_distance=options.max_distance,
            report=report,
        )
    if options.json is not None:
        photos = [{"path": each.photo.path, "distance": each.distance} for each in near]
        unread = [result_file.unreadable(each) for each in unreadable]
        content = {"picture": options.picture, "photos": photos, "unreadable": unread}
        _write(options.json, result_file.dump(content))
    if options.json != "-":
        for each in near:
            print(f"{each.distance:4}  {sentences.printable(each.photo.path)}")
    return PARTLY if unreadable else DONE


def _fingerprint(options: argparse.Namespace, interrupted: threading.Event) -> int:
    row = fingerprint.algorithm(*options.algorithm)
    discover.check(options.paths)
    with (
        _store(options) as store,
        _executor(options) as executor,
        _report(options, interrupted) as report,
    ):
        library = Library(_absolute(options.paths), (), row, store)
        library.load(executor, report)
    prints = {
        library.listing.paths[r]: fingerprint.to_hex(library.bits[r, 0])
        for r in library.known().tolist()
    }
    if options.json is not None:
        _write(options.json, result_file.dump(prints))
    if options.json != "-":
        for path, text in prints.items():
            print(f"{text}  {sentences.printable(path)}")
    _print_unreadable(library.unreadable())
    return PARTLY if library.unreadable() else DONE


def _print_summary(result: ScanResult, *, quiet: bool) -> None:
    if not quiet:
        for cluster in result.clusters:
            _print_cluster(cluster, result.options.protected)
    extra = sum(len(cluster.photos) - 1 for cluster in result.clusters)
    spare = sum(_spare(cluster) for cluster in result.clusters)
    groups = _counted(len(result.clusters), "group")
    print(
        f"{groups} with {_counted(extra, 'extra copy', 'extra copies')}"
        f" ({sentences.size(spare)}) among {_counted(result.counts.photos, 'photo')},"
        f" in {result.seconds['total']:.1f} seconds"
        f"{'; stopped before the end' if result.stopped else ''}."
    )
    _print_unreadable(result.unreadable)


def _print_cluster(cluster: Cluster, protected: Sequence[str]) -> None:
    verdict = keeper.verdict(cluster, protected)
    keep = verdict.keep if isinstance(verdict, keeper.Suggestion) else None
    print(f"{WORDS[cluster.kind]}, {len(cluster.photos)} photos")
    measured_to = keep or cluster.photos[0]
    for photo in sorted(cluster.photos, key=lambda each: each != measured_to):
        match = cluster.between(photo, measured_to)
        difference = f"difference {match.difference}" if match else "keep" if keep else ""
        facts = photo.facts
        shape = f"{facts.width} x {facts.height}" if facts else ""
        row = f"{difference:14} {shape:>13} {sentences.size(photo.size):>10}"
        print(f"  {row}  {sentences.printable(photo.path)}")
    for reason in verdict.reasons[:2]:
        print(f"  {sentences.named(reason, cluster.photos)}")
    print()


def _print_unreadable(unreadable: Sequence[Unreadable]) -> None:
    if not unreadable:
        return
    print(f"{_counted(len(unreadable), 'file')} could not be read:", file=sys.stderr)
    for each in unreadable:
        print(f"  {sentences.printable(each.path)}: {each.message}", file=sys.stderr)


WORDS = {
    Kind.EXACT: "Exact copies",
    Kind.SAME: "Same picture",
    Kind.EDITED: "Edited or cropped",
    Kind.SIMILAR: "Similar shots",
}


def _spare(cluster: Cluster) -> int:
    sizes = [photo.size for photo in cluster.photos]
    return sum(sizes) - max(sizes)


def _counted(number: int, one: str, more: str | None = None) -> str:
    return f"{number:,} {one if number == 1 else more or one + 's'}"


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="dupeviewer",
        description=DESCRIPTION,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    version = f"dupeviewer {dupeviewer.__version__}"
    parser.add_argument("--version", action="version", version=version)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    _add_scan(commands.add_parser("scan", help="find duplicates in folders"))
    _add_similar(commands.add_parser("similar", help="find the photos nearest to a picture"))
    _add_fingerprint(commands.add_parser("fingerprint", help="print the fingerprints of photos"))
    return parser


def _add_scan(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(run=_scan)
    parser.add_argument("folders", nargs="+", metavar="FOLDER")
    _add_algorithm(parser)
    parser.add_argument("--max-distance", type=int, metavar="N", help="bits; default by algorithm")
    parser.add_argument("--engine", default="auto", choices=("auto", *matching.ENGINES))
    parser.add_argument(
        "--kinds",
        type=_kinds,
        default=ScanOptions.__dataclass_fields__["kinds"].default,
        metavar="KIND,...",
        help="of exact,same,edited,similar; default exact,same,edited",
    )
    parser.add_argument(
        "--no-turned", action="store_true", help="do not look for turned and mirrored copies"
    )
    parser.add_argument("--protect", action="append", default=[], metavar="FOLDER")
    parser.add_argument("--exclude", action="append", default=[], metavar="GLOB")
    _add_common(parser)


def _add_similar(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(run=_similar)
    parser.add_argument("picture", metavar="PICTURE")
    parser.add_argument("folders", nargs="+", metavar="FOLDER")
    parser.add_argument("-n", type=int, default=10, metavar="N", help="how many; default 10")
    parser.add_argument("--max-distance", type=int, metavar="N", help="bits; default any")
    _add_common(parser)


def _add_fingerprint(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(run=_fingerprint)
    parser.add_argument("paths", nargs="+", metavar="PATH")
    _add_algorithm(parser)
    _add_common(parser)


def _add_algorithm(parser: argparse.ArgumentParser) -> None:
    names = ", ".join(dict.fromkeys(name for name, _ in fingerprint.ALGORITHMS))
    parser.add_argument(
        "--algorithm",
        type=_algorithm,
        default=("phash", 64),
        metavar="NAME[:BITS]",
        help=f"{names}, with 64 bits (the default) or 256; default phash",
    )


def _add_common(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", metavar="FILE|-", help="write the result as JSON")
    parser.add_argument("--workers", type=_positive, metavar="N", help="default: one for each core")
    cache = parser.add_mutually_exclusive_group()
    cache.add_argument("--no-cache", action="store_true", help="read everything anew")
    cache.add_argument("--cache", metavar="FILE", help="default: in your cache folder")
    parser.add_argument("--quiet", action="store_true", help="no progress and no list of groups")


def _algorithm(text: str) -> tuple[str, int]:
    name, _, bits = text.partition(":")
    try:
        row = fingerprint.algorithm(name, int(bits or 64))
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from None
    return row.name, row.bits


def _kinds(text: str) -> frozenset[Kind]:
    try:
        return frozenset(Kind[word.strip().upper()] for word in text.split(","))
    except KeyError as error:
        known = ",".join(kind.word for kind in Kind)
        raise argparse.ArgumentTypeError(
            f"no kind {error.args[0].lower()}; there are {known}"
        ) from None


def _positive(text: str) -> int:
    if not text.isdigit() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"a number from 1 on, not {text}")
    return int(text)


def _absolute(folders: Sequence[str]) -> tuple[str, ...]:
    return tuple(os.path.realpath(folder) for folder in folders)


def _store(options: argparse.Namespace) -> Store:
    if options.no_cache:
        return Store.in_memory()
    return Store.open(options.cache or default_path())


def _executor(options: argparse.Namespace) -> ThreadPoolExecutor:
    return ThreadPoolExecutor(options.workers or os.cpu_count() or 1)


@contextmanager
def _report(options: argparse.Namespace, interrupted: threading.Event) -> Iterator[Report]:
    if options.quiet or not sys.stderr.isatty():
        yield _Interruptible(interrupted, SILENT)
        return
    with progress_bar.shown(sys.stderr) as bar:
        yield _Interruptible(interrupted, bar)


class _Interruptible:
    """A report that stops the work once Ctrl+C was pressed."""

    def __init__(self, interrupted: threading.Event, inner: Callable[[Progress], None]) -> None:
        self._interrupted = interrupted
        self._inner = inner

    def __call__(self, progress: Progress) -> None:
        if self._interrupted.is_set():
            raise Stopped
        self._inner(progress)

    def found(self, results: Sequence[object]) -> None:
        pass


@contextmanager
def _stop_on_interrupt() -> Iterator[threading.Event]:
    """The first Ctrl+C asks the work to stop and keep what it has; the second ends it."""
    interrupted = threading.Event()

    def ask(*_: object) -> None:
        if interrupted.is_set():
            raise KeyboardInterrupt
        interrupted.set()

    if threading.current_thread() is not threading.main_thread():
        yield interrupted
        return
    before = signal.signal(signal.SIGINT, ask)
    try:
        yield interrupted
    finally:
        signal.signal(signal.SIGINT, before)


def _write(target: str, text: str) -> None:
    if target == "-":
        sys.stdout.write(text)
        return
    Path(target).write_text(text, encoding="ascii")


def _plain(error: Exception) -> str:
    if isinstance(error, OSError) and error.filename is not None:
        name = sentences.printable(os.fsdecode(error.filename))
        return f"{name}: {error.strerror}"
    return str(error)


def _let_any_name_be_printed() -> None:
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")
