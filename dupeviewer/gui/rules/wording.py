"""What the rules assistant says: rules, reasons and numbers, in the user's language.

Whole sentences only; what is true is asked of core.
"""

from __future__ import annotations

import os

from PySide6.QtCore import QCoreApplication

from dupeviewer.core.likeness.cluster import Kind
from dupeviewer.core.review import keeper
from dupeviewer.core.review.rules import FILE_TYPES, Going, Left, Outcome, Rule, Tally
from dupeviewer.core.review.spotcheck import Feature, Trait
from dupeviewer.core.review.twins import Twin, Wish
from dupeviewer.gui.models import words


def _tr(text: str) -> str:
    return QCoreApplication.translate("rules", text)


def rule(of: Rule) -> str:
    """How the sentence `Keep the photo that ...` goes on."""
    return {
        Rule.FOLDER: _tr("is in a better folder"),
        Rule.CAMERA: _tr("is as the camera saved it"),
        Rule.PIXELS: _tr("has more real detail"),
        Rule.COMPRESSION: _tr("is less compressed"),
        Rule.METADATA: _tr("has date, camera, location"),
        Rule.OLDER: _tr("is older"),
        Rule.NEWER: _tr("is newer"),
        Rule.TIDY_NAME: _tr('has no "(1)" or "copy" in its name'),
        Rule.SHARPEST: _tr("is the sharpest"),
        Rule.FILE_TYPE: _tr("is of a better file type"),
        Rule.LARGER: _tr("is the larger file"),
    }[of]


def rule_tip(of: Rule) -> str:
    match of:
        case Rule.FOLDER:
            return _tr("By your order of folders. Protected folders are always on top.")
        case Rule.CAMERA:
            return _tr("Rather the camera's own file than one that another program saved.")
        case Rule.PIXELS:
            return _tr("More pixels, unless it was only enlarged.")
        case Rule.METADATA:
            return _tr("Caption, keywords and rating count too.")
        case Rule.OLDER | Rule.NEWER:
            return _tr("By the date taken where both have one, otherwise by the date of the file.")
        case Rule.SHARPEST:
            return _tr("By the real detail that was measured beside its copies.")
        case Rule.FILE_TYPE:
            return _tr("In this order: {types}, others.").format(types=", ".join(FILE_TYPES))
    return ""


def why(going: Going) -> str:
    """In a few words: why this photo goes and the other stays."""
    match going.rule:
        case None:
            return _tr("in a protected folder")
        case Rule.FOLDER:
            return _tr("better folder")
        case Rule.CAMERA:
            return _tr("as the camera saved it")
        case Rule.PIXELS:
            ratio = keeper.pixels(going.kept) / max(1, keeper.pixels(going.photo))
            if ratio < 1.05:
                return _tr("more pixels")
            return _tr("{x}× more pixels").format(x=words.number_with_fraction(ratio))
        case Rule.COMPRESSION:
            return _tr("less compressed")
        case Rule.METADATA:
            return _tr("has what the other lacks")
        case Rule.OLDER:
            return _tr("older")
        case Rule.NEWER:
            return _tr("newer")
        case Rule.TIDY_NAME:
            return _tr("tidier name")
        case Rule.SHARPEST:
            return _tr("plainly sharper")
        case Rule.FILE_TYPE:
            return _tr("better file type")
        case Rule.LARGER:
            return _tr("larger file")


def left(of: Left) -> str:
    match of:
        case Left.TIE:
            return _tr("A tie: no rule that is on tells these photos apart.")
        case Left.SET_ASIDE:
            return _tr("Left out after the spot-check.")
        case _:
            return _tr("Conflicting evidence: what would go has something that the other lacks.")


def decided(tally: Tally, *, star_only: bool) -> str:
    groups = _tr("1 group decided")
    if tally.decided != 1:
        groups = _tr("{n} groups decided").format(n=words.number(tally.decided))
    if star_only:
        return groups
    marked = _tr("{photos} marked, {size}").format(
        photos=words.photo_count(tally.marked), size=words.size(tally.bytes_)
    )
    return f"{groups}  –  {marked}"


def none_decided(outcome: Outcome) -> str:
    """Why nothing would be decided, by what holds for all groups, and what can be done."""
    reasons = set(outcome.left.values())
    if not reasons:
        return _tr("There are no groups here.")
    if reasons == {Left.OTHER_KIND}:
        return _tr("None of these groups is of a kind that is ticked above.")
    if reasons <= {Left.DECIDED, Left.OTHER_KIND}:
        return _tr("You have decided all of these groups already.")
    return _tr("These rules decide none of these groups. Turn on another rule, or look yourself.")


def so_far(tally: Tally) -> str:
    return _tr("So far {n} groups decided…").format(n=words.number(tally.decided))


def for_the_user(count: int) -> str:
    if count == 1:
        return _tr("1 group left for you (tie or conflicting evidence)")
    return _tr("{n} groups left for you (tie or conflicting evidence)").format(
        n=words.number(count)
    )


def already_decided(count: int) -> str:
    if count == 1:
        return _tr("1 group you already decided – not touched")
    return _tr("{n} groups you already decided – not touched").format(n=words.number(count))


def emptied(count: int) -> str:
    if count == 1:
        return _tr("1 group would lose every copy")
    return _tr("{n} groups would lose every copy").format(n=words.number(count))


def mark(tally: Tally, *, star_only: bool) -> str:
    """What the button says."""
    if not tally.decided:
        return _tr("Nothing to mark")
    if star_only:
        return _tr("Star the keepers in {groups}").format(groups=words.group_count(tally.decided))
    return _tr("Mark {photos}").format(photos=words.photo_count(tally.marked))


def marked(tally: Tally, *, star_only: bool) -> str:
    """What is said once it is done."""
    groups = words.group_count(tally.decided)
    if star_only:
        return _tr("Starred the keepers in {groups}.").format(groups=groups)
    return _tr("Marked {photos} in {groups}.").format(
        photos=words.photo_count(tally.marked), groups=groups
    )


def trait(of: Trait) -> str:
    """What groups have in common, as the end of `All of them ...`."""
    match of:
        case (Feature.RULE, Rule() as each):
            return _tr("were decided by “{rule}”").format(rule=rule(each))
        case (Feature.RULE, _):
            return _tr("were decided by a protected folder")
        case (Feature.GOING_FOLDER, str(folder)):
            return _tr("would lose a photo in {folder}").format(folder=words.folder(folder))
        case (Feature.KEPT_FOLDER, str(folder)):
            return _tr("keep a photo in {folder}").format(folder=words.folder(folder))
        case (Feature.KIND, Kind() as kind):
            return _tr("are of the kind “{kind}”").format(kind=words.kind(kind))
        case (_, type_):
            return _tr("would lose a {type}").format(type=type_)


def bound(one_in: int | None) -> str:
    """What the answers say of all groups, at worst."""
    if one_in is None:
        return _tr("That is too few to say anything about the rest.")
    return _tr("Of all groups, probably fewer than 1 in {n} is wrong at worst.").format(n=one_in)


def twin(of: Twin) -> str:
    """How much of a folder is in the other one."""
    names = {"a": words.folder(of.folder), "b": words.folder(of.other)}
    if not of.alone:
        return _tr("All {n} photos in {a} are also in {b}.").format(
            n=words.number(of.total), **names
        )
    return _tr("{n} of {total} photos in {a} are also in {b}.").format(
        n=words.number(len(of.copies)), total=words.number(of.total), **names
    )


def twin_rest(of: Twin, wish: Wish) -> str:
    """What is not in the other folder, and what marking leaves."""
    sentences: list[str] = []
    alone = len(of.alone) - of.elsewhere
    name = os.path.basename(of.folder)
    if alone:
        one, many = _tr("1 exists only in {folder}."), _tr("{n} exist only in {folder}.")
        sentences.append((one if alone == 1 else many).format(n=words.number(alone), folder=name))
    if of.elsewhere:
        one, many = _tr("1 has its copy elsewhere."), _tr("{n} have their copies elsewhere.")
        form = one if of.elsewhere == 1 else many
        sentences.append(form.format(n=words.number(of.elsewhere)))
    if not of.alone:
        sentences.append(_tr("Nothing exists only in {folder}.").format(folder=name))
    if wish.better_here:
        one = _tr("1 is better here and left for you.")
        many = _tr("{n} are better here and left for you.")
        form = one if wish.better_here == 1 else many
        sentences.append(form.format(n=words.number(wish.better_here)))
    if wish.decided:
        one, many = _tr("1 you have decided."), _tr("{n} you have decided.")
        form = one if wish.decided == 1 else many
        sentences.append(form.format(n=words.number(wish.decided)))
    return " ".join(sentences)
