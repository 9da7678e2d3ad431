"""How is a record written as bytes of ISO 2709?"""

from collections.abc import Sequence

from eske.references.formats.marc.record import FIELD_END, RECORD_END, MarcField, MarcRecord

MOST = 99_999  # bytes of a record and
MOST_OF_FIELD = 9_999  # of a field with its end mark: the leader and the directory have no more digits


class TooLong(Exception):
    """The record or one of its fields is longer than ISO 2709 can say: `what` is a tag or "record"."""

    def __init__(self, what: str, size: int) -> None:
        self.what, self.size = what, size
        super().__init__(f"{what}: {size} bytes")


def iso2709(record: MarcRecord) -> bytes:
    """The bytes of the record, as they were where they are known. Raises `TooLong`.

    Of the leader only the length, the place of the data and the counts of the structure are set here.
    """
    return record.raw or _built(record.leader, record.fields)


def _built(leader: bytes, fields: Sequence[MarcField]) -> bytes:
    directory, data = bytearray(), bytearray()
    for tag, value in fields:
        if len(value) + 1 > MOST_OF_FIELD:
            raise TooLong(tag, len(value) + 1)
        directory += b"%b%04d%05d" % (tag.encode("ascii"), len(value) + 1, len(data))
        data += value
        data.append(FIELD_END)
        if len(data) > MOST:
            raise TooLong("record", len(data))
    directory.append(FIELD_END)
    data.append(RECORD_END)
    base = 24 + len(directory)
    if base + len(data) > MOST:
        raise TooLong("record", base + len(data))
    return b"%05d%b%05d%b" % (base + len(data), leader[5:12], base, leader[17:24]) + bytes(directory) + bytes(data)
