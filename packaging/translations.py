"""Collects every text that the window translates, and keeps resources/i18n and the .qm with it.

`python packaging/translations.py` brings the .ts up to date with the source, keeps what is
translated, says what is not, and compiles; `--check` changes nothing. Texts are found in the
syntax tree: what is handed to `tr` or `translate`, also through functions that only pass it on.
"""

from __future__ import annotations

import ast
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
GUI = ROOT / "dupeviewer" / "gui"
SOURCES = ROOT / "resources" / "i18n"
COMPILED = GUI / "assets" / "i18n"
LANGUAGES = ("de", "es")


@dataclass
class Message:
    """One text in one context; `counted` where it is asked for with a number."""

    context: str
    source: str
    counted: bool = False
    places: set[str] = field(default_factory=set)


@dataclass(frozen=True)
class Translator:
    """A function that translates: which of its parameters, in which context, with which number."""

    context: str | None
    text: int
    count: int | None = None


@dataclass
class Finds:
    messages: dict[tuple[str, str], Message] = field(default_factory=dict)
    unseen: list[str] = field(default_factory=list)

    def add(self, context: str, source: str, place: str, *, counted: bool = False) -> None:
        if source:
            found = self.messages.setdefault((context, source), Message(context, source))
            found.counted |= counted
            found.places.add(place)


def collect() -> Finds:
    """All texts of the window, those of core's tables among them."""
    finds = Finds()
    for path in sorted(GUI.rglob("*.py")):
        _Reader(path, finds).read()
    for context, texts in from_core().items():
        for text in texts:
            finds.add(context, text, "dupeviewer/core")
    return finds


def from_core() -> dict[str, list[str]]:
    """What core says in tables of its own, by the context in which the window asks for it."""
    sys.path.insert(0, str(ROOT))
    from dupeviewer.core import sentences
    from dupeviewer.core.photos import problems
    from dupeviewer.core.review import comparison, plan
    from dupeviewer.core.trash import receipt, restore
    from dupeviewer.gui import thumbnails

    return {
        "words": [
            *(each.value for each in sentences.Template),
            *(each.value for each in sentences.Word),
            *(each.value for each in comparison.Field),
        ],
        "core": [
            *problems.SENTENCES.values(),
            *problems.TEMPLATES,
            problems.SET_ASIDE,
            *(each.value for each in plan.WhyNot),
            *(each.template for each in receipt.Reason),
            *(receipt.STOPPED, receipt.MOVED, receipt.MOVED_SOMEWHERE, receipt.MOVED_ASIDE),
            *(each.template for each in restore.Return),
            *thumbnails.FAILURES,
        ],
        "trash": ["Trash", "Recycle Bin"],
    }


DYNAMIC = frozenset(
    (
        *("words: row.field.value", "words: text", "trash: TRASH_WORD"),
        *("core: sentence", "core: template", "core: why", "core: NOT_SHOWN"),
    )
)
"""Texts that are in `from_core`, as they are written where they are asked for."""


class _Reader:
    """One module."""

    def __init__(self, path: Path, finds: Finds) -> None:
        self._finds = finds
        self._place = path.relative_to(ROOT).as_posix()
        self._tree = ast.parse(path.read_bytes())
        self._functions = {
            node.name: node
            for node in ast.walk(self._tree)
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        }
        self._named: dict[str, list[str]] = {}
        self._translators = self._learn()

    def read(self) -> None:
        self._visit(self._tree, None, ())

    def _learn(self) -> dict[str, list[Translator]]:
        """Functions that hand a parameter on to be translated, or to such a function."""
        known: dict[str, list[Translator]] = {}
        while True:
            before = sum(map(len, known.values()))
            for name, node in self._functions.items():
                names = [arg.arg for arg in node.args.args]
                skipped = 1 if names[:1] == ["self"] else 0
                for call in (n for n in ast.walk(node) if isinstance(n, ast.Call)):
                    for how, text, count in self._asked(call, known):
                        if isinstance(text, ast.Name) and text.id in names:
                            number = (
                                names.index(count.id) - skipped
                                if isinstance(count, ast.Name) and count.id in names
                                else None
                            )
                            new = Translator(how, names.index(text.id) - skipped, number)
                            if new not in known.setdefault(name, []):
                                known[name].append(new)
            if sum(map(len, known.values())) == before:
                return known

    def _asked(
        self, call: ast.Call, known: dict[str, list[Translator]]
    ) -> Iterator[tuple[str | None, ast.expr, ast.expr | None]]:
        """Context (None: the class), text and number of what a call asks to be translated."""
        args = call.args
        match call.func:
            case ast.Attribute(attr="tr", value=ast.Name(id="self")) if args:
                yield None, args[0], args[2] if len(args) > 2 else None
            case ast.Attribute(attr="translate", value=ast.Name(id="QCoreApplication")):
                context = args[0]
                if isinstance(context, ast.Constant) and len(args) > 1:
                    yield str(context.value), args[1], args[3] if len(args) > 3 else None
            case ast.Name(id=name) | ast.Attribute(attr=name, value=ast.Name(id="self")):
                for how in known.get(name, ()):
                    if how.text < len(args):
                        has_count = how.count is not None and how.count < len(args)
                        yield (
                            how.context,
                            args[how.text],
                            (args[how.count] if has_count and how.count is not None else None),
                        )

    def _visit(self, node: ast.AST, class_: str | None, params: tuple[str, ...]) -> None:
        if isinstance(node, ast.ClassDef):
            class_ = node.name
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            params = tuple(arg.arg for arg in node.args.args)
            self._named = _named_literals(node)
        if isinstance(node, ast.Call):
            for context, text, count in self._asked(node, self._translators):
                self._take(context or class_ or "?", text, count, params)
        for child in ast.iter_child_nodes(node):
            self._visit(child, class_, params)

    def _take(
        self, context: str, text: ast.expr, count: ast.expr | None, params: tuple[str, ...]
    ) -> None:
        literals = list(_literals(text))
        if isinstance(text, ast.Name):
            literals += self._named.get(text.id, ())
        for source in literals:
            self._finds.add(context, source, self._place, counted=count is not None)
        handed_on = isinstance(text, ast.Name) and text.id in params
        written = f"{context}: {ast.unparse(text)}"
        if not literals and not handed_on and written not in DYNAMIC:
            self._finds.unseen.append(f"{self._place}:{text.lineno}: {written}")


def _named_literals(function: ast.AST) -> dict[str, list[str]]:
    """Names that stand for texts in a function: assigned, or bound by a loop over a table, which
    may have a name of its own."""
    named: dict[str, list[str]] = {}
    tables: dict[str, ast.expr] = {}
    for node in ast.walk(function):
        match node:
            case ast.Assign(targets=[ast.Name(id=name)], value=value):
                named.setdefault(name, []).extend(_literals(value))
                tables[name] = value
    for node in ast.walk(function):
        match node:
            case ast.For(target=target, iter=over) | ast.comprehension(target=target, iter=over):
                table = tables.get(over.id) if isinstance(over, ast.Name) else over
                for row in table.elts if isinstance(table, ast.Tuple | ast.List) else ():
                    for name, text in _bound(target, row):
                        named.setdefault(name, []).extend(_literals(text))
    return named


def _bound(target: ast.expr, value: ast.expr) -> Iterator[tuple[str, ast.expr]]:
    match target, value:
        case ast.Name(id=name), _:
            yield name, value
        case ast.Tuple(elts=targets), ast.Tuple(elts=values):
            for each, bound in zip(targets, values, strict=False):
                yield from _bound(each, bound)


def _literals(text: ast.expr) -> Iterator[str]:
    match text:
        case ast.Constant(value=str(value)):
            yield value
        case ast.IfExp(body=body, orelse=orelse):
            yield from _literals(body)
            yield from _literals(orelse)
        case ast.BoolOp(values=values):
            for each in values:
                yield from _literals(each)


# The .ts files


Forms = tuple[str, ...]
"""One translation, or one for each plural form."""


def translated(language: str) -> dict[tuple[str, str], Forms]:
    """What is translated by now, by context and text; nothing that is empty or unfinished."""
    path = SOURCES / f"dupeviewer_{language}.ts"
    if not path.exists():
        return {}
    known: dict[tuple[str, str], Forms] = {}
    for context in ET.parse(path).getroot().iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type"):
                continue
            forms = tuple(form.text or "" for form in translation.iter("numerusform"))
            forms = forms or (translation.text or "",)
            if all(forms):
                known[name, message.findtext("source") or ""] = forms
    return known


def carried_over(
    messages: Iterable[Message], known: dict[tuple[str, str], Forms]
) -> dict[tuple[str, str], Forms]:
    """The translations of these texts; one of the same text elsewhere is better than none."""
    elsewhere = {source: forms for (_, source), forms in known.items()}
    result = {}
    for message in messages:
        forms = known.get((message.context, message.source), elsewhere.get(message.source))
        if forms is not None:
            result[message.context, message.source] = _formed(forms, 2 if message.counted else 1)
    return result


def _formed(forms: Forms, count: int) -> Forms:
    """German and Spanish have two forms; a text that got another number of them keeps the last."""
    return forms if len(forms) == count else (forms[-1],) * count


def document(language: str, finds: Finds, known: dict[tuple[str, str], Forms]) -> bytes:
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    by_context: dict[str, list[Message]] = {}
    for message in finds.messages.values():
        by_context.setdefault(message.context, []).append(message)
    for name in sorted(by_context):
        context = ET.SubElement(root, "context")
        ET.SubElement(context, "name").text = name
        for message in sorted(by_context[name], key=lambda each: each.source):
            _element(context, message, known.get((message.context, message.source)))
    ET.indent(root, "    ")
    head = b'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    return head + ET.tostring(root, encoding="unicode").encode() + b"\n"


def _element(context: ET.Element, message: Message, forms: Forms | None) -> None:
    element = ET.SubElement(context, "message")
    if message.counted:
        element.set("numerus", "yes")
    for place in sorted(message.places):
        ET.SubElement(element, "location", filename=f"../../{place}")
    ET.SubElement(element, "source").text = message.source
    translation = ET.SubElement(element, "translation")
    if forms is None:
        translation.set("type", "unfinished")
    if message.counted:
        for form in forms or ("", ""):
            ET.SubElement(translation, "numerusform").text = form
    elif forms is not None:
        translation.text = forms[0]


def compile_(language: str) -> None:
    COMPILED.mkdir(parents=True, exist_ok=True)
    lrelease = Path(sys.executable).parent / "pyside6-lrelease"
    source, target = (
        SOURCES / f"dupeviewer_{language}.ts",
        COMPILED / f"dupeviewer_{language}.qm",
    )
    subprocess.run([lrelease, "-silent", source, "-qm", target], check=True)


def main(words: list[str]) -> int:
    finds = collect()
    for line in finds.unseen:
        print(f"not a literal, so not translated: {line}")
    missing = 0
    for language in LANGUAGES:
        known = carried_over(finds.messages.values(), translated(language))
        untranslated = finds.messages.keys() - known.keys()
        missing += len(untranslated)
        for context, source in sorted(untranslated):
            print(f"{language}: {context}: {source!r}")
        path = SOURCES / f"dupeviewer_{language}.ts"
        content = document(language, finds, known)
        if "--check" in words:
            missing += not path.exists() or path.read_bytes() != content
            continue
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
        compile_(language)
    print(f"{len(finds.messages)} texts, {missing} translations missing")
    return 1 if missing or finds.unseen else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
