"""Which texts of the package are there to be translated?"""

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import django.conf
from babel.messages.catalog import Catalog
from babel.messages.extract import DEFAULT_KEYWORDS, extract
from django.utils.translation.template import templatize

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "src" / "eske"
LAZY = {f"{name}_lazy": DEFAULT_KEYWORDS[name] for name in ("gettext", "ngettext", "pgettext", "npgettext")}
KEYWORDS = {**DEFAULT_KEYWORDS, **LAZY, "gettext_noop": None}


def texts(package: Path = PACKAGE) -> Catalog:
    """Every text that a call of gettext in Python or a tag in a template says, with the files that say it.

    Migrations are left out: they repeat what the models say. Raises `SyntaxError`, naming the file, where a
    template cannot be read.
    """
    found = Catalog()
    for file in _sources(package):
        source = BytesIO(_python(file).encode())
        said = extract("python", source, KEYWORDS, ("Translators:",), {"encoding": "utf-8"})
        for line, text, comments, context in said:
            found.add(text, locations=[(name(file), line)], auto_comments=comments, context=context)
    return found


def name(file: Path) -> str:
    """The file as it is called in the repository."""
    return file.relative_to(ROOT).as_posix() if file.is_relative_to(ROOT) else file.name


def _sources(package: Path) -> Iterator[Path]:
    code = (file for file in package.rglob("*.py") if "migrations" not in file.parts)
    templates = (file for kind in ("html", "txt", "xml") for file in package.rglob(f"templates/**/*.{kind}"))
    return iter(sorted((*code, *templates)))


def _python(file: Path) -> str:
    source = file.read_text(encoding="utf-8")
    if file.suffix == ".py":
        return source
    if not django.conf.settings.configured:  # the reader of templates asks whether it should be lenient
        django.conf.settings.configure()
    # A template becomes calls of gettext between blanks; without their indentation they read as Python.
    return "\n".join(line.strip() for line in templatize(source, origin=name(file)).splitlines())
