"""Is everything that the interface says also said in Kazakh and Russian?

`python setup/messages.py` merges the texts of the package into the catalogues and compiles these.
A translation whose text has gone is kept as obsolete (`#~`) and comes back with the text.
`--check` changes nothing: it lists what is to be mended and ends with 1 where something is. `--unreviewed` lists the
translations that no native reader has reviewed; whoever reviews one takes the word away from its entry.

The compiled catalogues are kept in the repository, so that no machine needs the tools of gettext.
"""

import sys
from collections.abc import Iterable, Iterator
from io import BytesIO
from pathlib import Path

from babel.messages.catalog import Catalog, Message
from babel.messages.mofile import read_mo, write_mo
from babel.messages.pofile import read_po, write_po

from texts import PACKAGE, name, texts

Key = tuple[object, object]
# `locale` holds our own texts; `desk_locale` says what Wagtail and Django leave in English, and they list these texts.
OURS = PACKAGE / "website" / "locale"
DESK = PACKAGE / "website" / "desk_locale"
_UNREVIEWED = "unreviewed"  # said in the comment of a translation until a native reader takes it away
LANGUAGES = {"kk": "Kazakh", "ru": "Russian"}


def catalogues() -> Iterator[tuple[Path, str, bool]]:
    """Each catalogue with its language, and whether its texts are our own."""
    for language in LANGUAGES:
        yield OURS / language / "LC_MESSAGES" / "django.po", language, True
    for file in sorted(DESK.glob("*/LC_MESSAGES/*.po")):
        yield file, file.parts[-3], False


def read(file: Path, language: str) -> Catalog:
    """A catalogue with its obsolete messages; an empty one where there is no file."""
    if not file.exists():
        return Catalog(locale=language)
    with file.open("rb") as opened:
        return read_po(opened, locale=language)


def merge(catalogue: Catalog, template: Catalog) -> None:
    """Give a catalogue the texts of the template: translations stay, and what was obsolete may come back."""
    known = keys(catalogue)
    for message in catalogue.obsolete.values():
        if (message.id, message.context) not in known:
            catalogue.add(message.id, message.string, flags=message.flags, context=message.context)
    catalogue.obsolete.clear()
    catalogue.update(template, no_fuzzy_matching=True)
    for message in catalogue:
        if message.id and not translated(message) and _UNREVIEWED not in message.user_comments:
            message.user_comments.append(_UNREVIEWED)
    for key, message in list(catalogue.obsolete.items()):
        if not translated(message):
            del catalogue.obsolete[key]


def write(file: Path, catalogue: Catalog, language: str) -> None:
    """Write a catalogue: no dates and no line numbers, so that it changes only where a text does."""
    made = BytesIO()
    write_po(made, catalogue, width=110, omit_header=True, include_lineno=False, sort_by_file=True)
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(_header(catalogue, language).encode() + made.getvalue())


def _header(catalogue: Catalog, language: str) -> str:
    return (
        f"# The interface of Eske in {LANGUAGES[language]}. Texts are gathered by `make messages`.\n"
        'msgid ""\nmsgstr ""\n'
        f'"Language: {language}\\n"\n'
        '"MIME-Version: 1.0\\n"\n'
        '"Content-Type: text/plain; charset=UTF-8\\n"\n'
        '"Content-Transfer-Encoding: 8bit\\n"\n'
        f'"Plural-Forms: {catalogue.plural_forms}\\n"\n\n'
    )


def compile_catalogue(file: Path, language: str) -> None:
    """Write the .mo beside a .po, unless it already says the same."""
    if not compiled(file, language):
        with file.with_suffix(".mo").open("wb") as opened:
            write_mo(opened, _spoken(file, language))


def compiled(file: Path, language: str) -> bool:
    """Whether the .mo beside a .po says what the .po says."""
    if not file.with_suffix(".mo").exists():
        return False
    with file.with_suffix(".mo").open("rb") as opened:
        return _said(read_mo(opened)) == _said(_spoken(file, language))


def _spoken(file: Path, language: str) -> Catalog:
    # A plural without words would be shown as nothing at all; left out, the English text stands in.
    catalogue = read(file, language)
    for message in list(catalogue):
        if message.id and (message.fuzzy or not translated(message)):
            catalogue.delete(message.id, message.context)
    return catalogue


def _said(catalogue: Catalog) -> dict[Key, tuple[str, ...]]:
    # A compiled catalogue gives plurals as lists and contexts as bytes, a readable one as tuples and texts.
    return {(_forms(said.id), _text(said.context)): _forms(said.string) for said in catalogue if said.id}


def _text(context: str | bytes | None) -> str | None:
    return context.decode() if isinstance(context, bytes) else context


def _forms(text: str | Iterable[str] | None) -> tuple[str, ...]:
    return (text,) if isinstance(text, str) else tuple(text or ())


def keys(catalogue: Catalog) -> set[Key]:
    """What tells messages apart: the text and its context."""
    return {(message.id, message.context) for message in catalogue if message.id}


def translated(message: Message) -> bool:
    """Whether every form of a message is said."""
    return all(_forms(message.string) or ("",))


def problems(file: Path, language: str, template: Catalog | None) -> Iterator[str]:
    """What is to be mended in a catalogue; `template` holds the texts that it must have, where given."""
    catalogue = read(file, language)
    wanted = keys(template) if template is not None else keys(catalogue)
    for text, _context in sorted(wanted - keys(catalogue), key=str):
        yield f"{text!r} is not in the catalogue: run `make messages`"
    for message in catalogue:
        if not message.id:
            continue
        if (message.id, message.context) not in wanted:
            yield f"{message.id!r} is said nowhere any more: run `make messages`"
        elif message.fuzzy:
            yield f"{message.id!r} is marked fuzzy: look at the translation and take the mark away"
        elif not translated(message):
            yield f"{message.id!r} has no translation"
        yield from (f"{message.id!r}: {error}" for error in message.check(catalogue))
    if not compiled(file, language):
        yield "the .mo is not made from this .po: run `make messages`"


def unreviewed(file: Path, language: str) -> Iterator[tuple[str, str]]:
    """Each text whose translation carries the word `unreviewed`, with the translation."""
    for message in read(file, language):
        if message.id and _UNREVIEWED in message.user_comments:
            yield _forms(message.id)[0], _forms(message.string)[0]


def list_unreviewed() -> int:
    """Print what nobody has reviewed, catalogue by catalogue."""
    for file, language, _ours in catalogues():
        waiting = list(unreviewed(file, language))
        for text, translation in waiting:
            print(f"{name(file)}: {text!r}: {translation!r}")
        print(f"{name(file)}: {len(waiting)} not reviewed")
    return 0


def main(arguments: list[str]) -> int:
    """Bring the catalogues up to date, or only check them; list what a translator has to do."""
    if "--unreviewed" in arguments:
        return list_unreviewed()
    template, check = texts(), "--check" in arguments
    to_mend = 0
    for file, language, ours in catalogues():
        if ours and not check:
            catalogue = read(file, language)
            merge(catalogue, template)
            write(file, catalogue, language)
        if not check:
            compile_catalogue(file, language)
        for problem in problems(file, language, template if ours else None):
            print(f"{name(file)}: {problem}")
            to_mend += 1
    print(f"{len(keys(template))} texts of our own, {to_mend} to mend in the catalogues.")
    return 1 if to_mend and check else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
