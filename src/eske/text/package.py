"""Is a zipped document safe to unpack, and whole?"""

import io
import zipfile

from eske.text.errors import UnreadableDocument

UNPACKED_LIMIT = 100_000_000  # bytes; most of a document is its pictures, and its text unpacks tenfold
_MANIFEST = "META-INF/manifest.xml"


def check_package(content: bytes, name: str) -> None:
    """Raises `UnreadableDocument` (too-large-unpacked, locked) where the list of parts says so; nothing is unpacked.

    Reading a part never goes beyond the size that the list gives for it.
    """
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        infos = package.infolist()
        size = sum(info.file_size for info in infos)
        if size > UNPACKED_LIMIT:
            raise UnreadableDocument("too-large-unpacked", name, str(size), str(UNPACKED_LIMIT))
        if any(info.flag_bits & 1 for info in infos):
            raise UnreadableDocument("locked", name)
        if _MANIFEST in package.NameToInfo and b":encryption-data" in package.read(_MANIFEST):
            raise UnreadableDocument("locked", name)
