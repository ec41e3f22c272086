"""The commands that look and move nothing: scan, similar, why and fingerprint.

Knows their words and what they print; all that is true comes from the core.
"""

from __future__ import annotations

import argparse
import os
import threading
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from dupeviewer.cli import printing, running
from dupeviewer.core import crop_resistant, result_file, scan, sentences, similar, why
from dupeviewer.core.library import Library
from dupeviewer.core.likeness import fingerprint, matching, segments
from dupeviewer.core.likeness.cluster import Cluster, Kind
from dupeviewer.core.photos import discover
from dupeviewer.core.review import keeper
from dupeviewer.core.scan import ScanOptions, ScanResult
from dupeviewer.core.sentences import Template

_SEVERAL = (segments.NAME, 64)
"""The algorithm that gives several fingerprints for a photo."""


def add_commands(commands: Any) -> None:  # Any: argparse names no type for it
    """Add the parsers of these commands."""
    _add_scan(commands.add_parser("scan", help="find duplicates in folders"))
    _add_similar(commands.add_parser("similar", help="find the photos nearest to a picture"))
    _add_why(commands.add_parser("why", help="say why a scan does not show two photos together"))
    _add_fingerprint(commands.add_parser("fingerprint", help="print the fingerprints of photos"))


def _scan(options: argparse.Namespace, interrupted: threading.Event) -> int:
    wanted = replace(
        _wanted(options, options.folders),
        engine=options.engine,
        protected=running.absolute(options.protect),
        excluded=tuple(options.exclude),
        online=options.online,
    )
    with (
        running.store(options) as store,
        running.executor(options) as executor,
        running.report(options, interrupted) as report,
    ):
        result = scan.run(wanted, store, executor, report)
    if options.json is not None:
        printing.write(options.json, result_file.text(result))
    if options.json != "-":
        _print_summary(result, quiet=options.quiet)
    if result.trouble is not None:
        printing.complain(sentences.named(result.trouble, ()))
    return running.PARTLY if result.unreadable else running.DONE


def _wanted(options: argparse.Namespace, folders: Sequence[str]) -> ScanOptions:
    """What is asked of likeness."""
    name, bits = options.algorithm
    return ScanOptions(
        folders=running.absolute(folders),
        algorithm=name,
        bits=bits,
        max_distance=options.max_distance,
        turned=not options.no_turned,
        kinds=options.kinds,
    )


def _similar(options: argparse.Namespace, interrupted: threading.Event) -> int:
    with (
        running.store(options) as store,
        running.executor(options) as executor,
        running.report(options, interrupted) as report,
    ):
        near, unreadable = similar.find(
            options.picture,
            running.absolute(options.folders),
            store,
            executor,
            count=options.n,
            max_distance=options.max_distance,
            report=report,
        )
    if options.json is not None:
        photos = [_near(each) for each in near]
        unread = [result_file.unreadable(each) for each in unreadable]
        content = {"picture": options.picture, "photos": photos, "unreadable": unread}
        printing.write(options.json, result_file.dump(content))
    if options.json != "-":
        for each in near:
            kind = WORDS[each.kind] if each.kind is not None else ""
            print(f"{each.distance:4}  {kind:17}  {sentences.printable(each.photo.path)}")
    return running.PARTLY if unreadable else running.DONE


def _near(near: similar.Near) -> dict[str, Any]:  # Any: what JSON can hold
    kind = near.kind.word if near.kind is not None else None
    found = {"distance": near.distance, "kind": kind, "difference": near.difference}
    return {"path": near.photo.path, **found}


def _why(options: argparse.Namespace, _: threading.Event) -> int:
    discover.check(options.photos)
    one, other = running.absolute(options.photos)
    wanted = _wanted(options, [os.path.dirname(one)])
    reasons = why.why_not(one, other, wanted)
    for reason in reasons:
        print(sentences.named(reason, reason.photos))
    is_unread = any(reason.template is Template.WHY_UNREAD for reason in reasons)
    return running.PARTLY if is_unread else running.DONE


def _fingerprint(options: argparse.Namespace, interrupted: threading.Event) -> int:
    discover.check(options.paths)
    paths = running.absolute(options.paths)
    with (
        running.store(options) as store,
        running.executor(options) as executor,
        running.report(options, interrupted) as report,
    ):
        if options.algorithm == _SEVERAL:
            prints, unread = crop_resistant.of_folders(paths, executor, report)
        else:
            row = fingerprint.algorithm(*options.algorithm)
            library = Library(paths, (), row, store)
            library.load(executor, report)
            prints, unread = _prints(library), library.unreadable()
    if options.json is not None:
        printing.write(options.json, result_file.dump(prints))
    if options.json != "-":
        for path, text in prints.items():
            print(f"{text}  {sentences.printable(path)}")
    printing.unreadable(unread)
    return running.PARTLY if unread else running.DONE


def _prints(library: Library) -> dict[str, str]:
    """Hex by path."""
    paths, size = library.listing.paths, library.algorithm.bits
    rows = library.known().tolist()
    return {paths[row]: fingerprint.to_hex(library.bits[row, 0], size) for row in rows}


def _print_summary(result: ScanResult, *, quiet: bool) -> None:
    if not quiet:
        for cluster in result.clusters:
            _print_cluster(cluster, result.options.protected)
    extra = sum(len(cluster.photos) - 1 for cluster in result.clusters)
    spare = sum(_spare(cluster) for cluster in result.clusters)
    groups = printing.counted(len(result.clusters), "group")
    print(
        f"{groups} with {printing.counted(extra, 'extra copy', 'extra copies')}"
        f" ({sentences.size(spare)}) among {printing.counted(result.counts.photos, 'photo')},"
        f" in {result.seconds['total']:.1f} seconds"
        f"{'; stopped before the end' if result.stopped else ''}."
    )
    printing.unreadable(result.unreadable)


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


WORDS = {
    Kind.EXACT: "Exact copies",
    Kind.SAME: "Same picture",
    Kind.EDITED: "Edited or cropped",
    Kind.SIMILAR: "Similar shots",
}


def _spare(cluster: Cluster) -> int:
    sizes = [photo.size for photo in cluster.photos]
    return sum(sizes) - max(sizes)


def _add_scan(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(run=_scan)
    parser.add_argument("folders", nargs="+", metavar="FOLDER")
    _add_likeness(parser)
    parser.add_argument("--engine", default="auto", choices=("auto", *matching.ENGINES))
    parser.add_argument("--protect", action="append", default=[], metavar="FOLDER")
    parser.add_argument("--exclude", action="append", default=[], metavar="GLOB")
    parser.add_argument("--online", action="store_true", help="download what is stored online only")
    _add_common(parser)


def _add_similar(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(run=_similar)
    parser.add_argument("picture", metavar="PICTURE")
    parser.add_argument("folders", nargs="+", metavar="FOLDER")
    parser.add_argument("-n", type=int, default=10, metavar="N", help="how many; default 10")
    parser.add_argument("--max-distance", type=int, metavar="N", help="bits; default any")
    _add_common(parser)


def _add_why(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(run=_why)
    parser.add_argument("photos", nargs=2, metavar="PHOTO")
    _add_likeness(parser)


def _add_fingerprint(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(run=_fingerprint)
    parser.add_argument("paths", nargs="+", metavar="PATH")
    _add_algorithm(parser, _algorithm_or_several, segments.NAME)
    _add_common(parser)


def _add_likeness(parser: argparse.ArgumentParser) -> None:
    _add_algorithm(parser, _algorithm)
    parser.add_argument("--max-distance", type=int, metavar="N", help="bits; default by algorithm")
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


def _add_algorithm(
    parser: argparse.ArgumentParser, parse: Callable[[str], tuple[str, int]], *further: str
) -> None:
    sizes: dict[str, list[str]] = {}
    for name, bits in fingerprint.ALGORITHMS:
        sizes.setdefault(name, []).append(str(bits))
    known = [f"{name} ({' or '.join(bits)} bits)" for name, bits in sizes.items()]
    parser.add_argument(
        "--algorithm",
        type=parse,
        default=("phash", 64),
        metavar="NAME[:BITS]",
        help=f"{', '.join([*known, *further])}; default phash, and the first of the sizes",
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
    if name == segments.NAME:
        raise argparse.ArgumentTypeError(
            f"{name} gives several fingerprints for a photo; a scan needs one"
        )
    try:
        row = fingerprint.algorithm(name, int(bits) if bits else None)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from None
    return row.name, row.bits


def _algorithm_or_several(text: str) -> tuple[str, int]:
    return _SEVERAL if text == segments.NAME else _algorithm(text)


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
