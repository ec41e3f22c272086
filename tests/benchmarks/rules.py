"""How long the rules take over 50,000 groups: to the first numbers, and to the last."""

from __future__ import annotations

import random
import time
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from dupeviewer.core.likeness.cluster import Cluster, Kind, Match
from dupeviewer.core.photos.photo import Facts, FileId, Photo
from dupeviewer.core.review import rules
from dupeviewer.core.review.review import Review
from dupeviewer.core.review.rules import Rule, RuleSet, Tally
from tests.benchmarks import timing
from tests.benchmarks.timing import spoken

GROUPS = 50_000
FOLDERS = tuple(f"/photos/{n}" for n in range(20))
TAKEN = datetime(2019, 7, 12, 14, 2)  # noqa: DTZ001 - cameras write local time
FACTS = Facts(4032, 3024, "JPEG", 92, TAKEN, "Canon EOS 80D", "EF 24-70", (43.7, 11.2))


def main() -> int:
    print(f"{timing.machine()}\n")
    clusters = groups(GROUPS)
    sets = {
        "exact copies, name and date": RuleSet((Rule.TIDY_NAME, Rule.OLDER)),
        "five rules": RuleSet(tuple(Rule)[:5], folders=FOLDERS),
        "all rules, four protected folders": RuleSet(tuple(Rule), folders=FOLDERS),
    }
    rows = []
    for name, rule_set in sets.items():
        protected = FOLDERS[:4] if "protected" in name else ()
        first, last, tally = timed(clusters, rule_set, protected)
        rows.append([name, spoken(first), spoken(last), f"{tally.decided:,}", f"{tally.marked:,}"])
    timing.table([f"{GROUPS:,} groups", "first numbers", "last", "decided", "marked"], rows)
    return 0


def timed(
    clusters: Sequence[Cluster], rule_set: RuleSet, protected: Sequence[str]
) -> tuple[float, float, Tally]:
    """Seconds to the first tally and to the end, marks and all."""
    heard: list[float] = []
    start = time.perf_counter()
    outcome = rules.apply(
        clusters, rule_set, Review(), protected, lambda _: heard.append(time.perf_counter())
    )
    outcome.review(Review())
    return heard[0] - start, time.perf_counter() - start, outcome.tally


def groups(count: int) -> list[Cluster]:
    """Pairs and threes as libraries have them: resized, stripped, renamed, byte for byte."""
    chance = random.Random(7)
    return [_group(number, chance) for number in range(count)]


def _group(number: int, chance: random.Random) -> Cluster:
    kind = chance.choice((Kind.EXACT, Kind.SAME, Kind.SAME))
    photos = [_photo(number, copy, kind, chance) for copy in range(chance.choice((2, 2, 2, 3)))]
    photos.sort(key=lambda photo: photo.path)
    pairs = [(a, b) for at, a in enumerate(photos) for b in photos[at + 1 :]]
    distance = 0 if kind is Kind.EXACT else 4
    return Cluster(tuple(photos), tuple(Match(a, b, distance, distance, kind) for a, b in pairs))


def _photo(number: int, copy: int, kind: Kind, chance: random.Random) -> Photo:
    facts = FACTS
    if kind is Kind.SAME and copy:
        facts = chance.choice(
            (
                FACTS._replace(width=1600, height=1200),
                FACTS._replace(location=None, camera=None),
                FACTS._replace(quality=70),
                FACTS,
            )
        )
    name = f"IMG_{number:05}{' (1)' if copy else ''}.jpg"
    path = f"{chance.choice(FOLDERS)}/{copy}/{name}"
    size, minute = 2_000_000 - 1000 * copy, 60_000_000_000
    photo = Photo(path, size, chance.randrange(50) * minute, FileId(1, 4 * number + copy))
    return replace(photo, facts=facts)


if __name__ == "__main__":
    main()
