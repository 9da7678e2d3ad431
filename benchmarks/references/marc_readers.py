"""Read a file of MARC with one reader and say, as JSON, how long it took: `marc_readers.py READER DIALECT FILE`.

A title is right where it holds nothing but the words that the file was made of.
"""

import json
import os
import re
import resource
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

KNOWN = re.compile(r"(?:[А-Яа-яЁёӘәҒғҚқҢңӨөҰұҮүҺһІі]+ ?){4}")


def eske(dialect: str, file: Path) -> Iterator[str]:
    """The titles; a record becomes a reference with all its fields."""
    from eske.references.formats import FORMATS, Entry

    with file.open("rb") as handle:
        for one in FORMATS[dialect].read(handle):
            if isinstance(one, Entry):
                yield one.reference.title or ""


def pymarc(dialect: str, file: Path) -> Iterator[str]:
    """The titles; a record is taken apart into fields and subfields."""
    from pymarc import MARCReader

    tag = "245" if dialect == "marc21" else "200"
    with file.open("rb") as handle:
        for record in MARCReader(handle, to_unicode=True, permissive=True):
            if record is not None and (field := record.get(tag)):
                yield (field.get("a") or "").removesuffix(" :")


def eske_import(dialect: str, file: Path) -> Iterator[str]:
    """The titles of the books that came into a new catalogue in SQLite; the search is not told of them yet."""
    os.environ |= {"DJANGO_SETTINGS_MODULE": "eske.website.settings", "ESKE_HOME": tempfile.mkdtemp()}
    import django

    django.setup()
    from django.core.management import call_command

    call_command("migrate", verbosity=0)
    from eske.catalogue.actions.import_file import Import
    from eske.catalogue.models import Book

    started()
    with file.open("rb") as handle:
        for state in Import(dialect, "benchmark", lambda problem: None).run(handle, file.name):
            if state.findable:
                break
    finished()
    yield from Book.objects.values_list("title", flat=True).iterator()


READERS = {"eske": eske, "pymarc": pymarc, "eske-import": eske_import}
_times: list[float] = []


def started() -> None:
    """Count from here."""
    _times[:] = [time.process_time()]


def finished() -> None:
    """Count up to here."""
    _times.append(time.process_time())


def main() -> None:
    reader, dialect, file = sys.argv[1:]
    started()
    read = right = 0
    for title in READERS[reader](dialect, Path(file)):
        read += 1
        right += KNOWN.fullmatch(title) is not None
    if len(_times) == 1:
        finished()
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({"per_second": read / (_times[1] - _times[0]), "memory": memory, "read": read, "right": right}))


main()
