"""Records of ISO 2709: what was there comes back to the byte, and one that is damaged takes no other with it."""

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eske.references.formats.marc.iso2709_in import read_iso2709
from eske.references.formats.marc.iso2709_out import TooLong, iso2709
from eske.references.formats.marc.record import MarcField, MarcRecord
from eske.references.formats.problem import Problem, explain_problem
from marc_records import BOOK_MARC21, BOOK_UNIMARC, iso, marc

GOOD = iso(*BOOK_MARC21)
OTHER = iso(*BOOK_UNIMARC, leader=b"00000nam  2200000   450 ")


def read(content):
    found = list(read_iso2709(io.BytesIO(content)))
    return [one for one in found if isinstance(one, MarcRecord)], [one for one in found if isinstance(one, Problem)]


@pytest.mark.parametrize("between", [b"", b"\n", b"\r\n", b"\r\n\r\n", b"\x00"], ids=repr)
def test_a_file_comes_back_byte_for_byte(between):
    content = GOOD + between + OTHER + between + GOOD + between
    records, problems = read(content)
    assert b"".join(map(iso2709, records)) == content
    assert [record.number for record in records] == [1, 2, 3]
    assert content[records[1].offset :].startswith(OTHER)
    assert not problems


def test_the_mark_of_utf_8_and_the_end_mark_of_dos_are_no_records():
    content = b"\xef\xbb\xbf" + GOOD + b"\x1a"
    records, problems = read(content)
    assert [record.fields for record in records] == [marc(*BOOK_MARC21).fields]
    assert b"".join(map(iso2709, records)) == content
    assert not problems


DAMAGED = {
    "the end is cut off, and the next record follows": (GOOD[:150] + OTHER, "bad-directory", 0),
    "the end of the file is cut off": (OTHER + GOOD[:150], "truncated", len(OTHER)),
    "the leader is overwritten": (b"?" * 24 + GOOD[24:] + OTHER, "bad-leader", 0),
    "the directory is overwritten": (GOOD[:30] + b"xxxxxxxx" + GOOD[38:] + OTHER, "bad-directory", 0),
    "the directory has lost a byte": (GOOD[:30] + GOOD[31:] + OTHER, "bad-directory", 0),
    "something else stands between": (b"<html>not found</html>\x1d" + OTHER, "bad-leader", 0),
    "there is nothing but a leader": (b"00026nam  2200025   450 \x1e\x1d" + OTHER, "no-fields", 0),
}


@pytest.mark.parametrize(("content", "code", "offset"), DAMAGED.values(), ids=DAMAGED)
def test_a_damaged_record_is_told_with_number_place_and_reason_and_the_rest_is_read(content, code, offset):
    records, problems = read(content)
    assert [(one.code, one.offset, one.lost) for one in problems] == [(code, offset, True)]
    assert [record.fields for record in records] == [read(OTHER)[0][0].fields]
    assert {one.number for one in (*problems, *records)} == {1, 2}
    assert f"record {problems[0].number}, at {offset}: " in explain_problem(problems[0])


def test_a_record_without_its_end_mark_is_read_and_so_is_the_next():
    records, problems = read(GOOD[:-1] + OTHER)
    assert [record.fields for record in records] == [marc(*BOOK_MARC21).fields, read(OTHER)[0][0].fields]
    assert [(one.code, one.lost) for one in problems] == [("no-end", False)]
    assert iso2709(records[0]) == GOOD


def test_lengths_counted_in_letters_are_mended():
    good = marc(*BOOK_MARC21)
    letters = [MarcField(tag, data.decode().encode("ascii", "replace")) for tag, data in good.fields]
    counted = iso2709(MarcRecord(good.leader, tuple(letters)))
    base = counted.index(b"\x1e") + 1
    content = counted[:base] + GOOD[GOOD.index(b"\x1e") + 1 :]
    records, problems = read(content + OTHER)
    assert records[0].fields == marc(*BOOK_MARC21).fields
    assert [(one.code, one.lost) for one in problems] == [("mended-directory", False)]
    assert b"".join(map(iso2709, records)) == content + OTHER


def test_a_wrong_length_in_the_leader_is_told_and_does_no_harm():
    records, problems = read(b"00007" + GOOD[5:] + OTHER)
    assert len(records) == 2
    assert [(one.code, one.values) for one in problems] == [("wrong-length", ("7", str(len(GOOD))))]


def test_what_is_too_long_for_the_format_is_refused_and_not_cut():
    with pytest.raises(TooLong) as field:
        iso(f"520 ##$a{'ж' * 5000}")
    assert (field.value.what, field.value.size) == ("520", 10_005)
    with pytest.raises(TooLong) as whole:
        iso(*[f"520 ##$a{'a' * 9000}"] * 12)
    assert whole.value.what == "record"


def test_a_record_over_the_limit_of_the_standard_that_another_program_wrote_is_read():
    body = b"\x1e".join(b"  \x1fa" + b"x" * 9000 for _ in range(12)) + b"\x1e\x1d"
    directory = b"".join(b"520%04d%05d" % (9005, (at * 9005) % 100000) for at in range(12)) + b"\x1e"
    content = b"99999nam a22%05d   4500" % (24 + len(directory)) + directory + body
    records, _ = read(content + GOOD)
    assert [len(record.fields) for record in records] == [12, 9]


def test_a_file_without_end_is_read_in_bounded_memory():
    class Endless(io.RawIOBase):
        left = 40

        def read(self, size=-1):
            self.left -= 1
            return b"x" * size if self.left > 0 else b""

    problems = list(read_iso2709(Endless()))
    assert [(one.code, one.number) for one in problems] == [("too-large", 1)]


data = st.binary(max_size=30).map(lambda value: value.replace(b"\x1e", b"").replace(b"\x1d", b""))
fields = st.lists(st.builds(MarcField, st.from_regex(r"[0-9]{3}", fullmatch=True), data), min_size=1, max_size=8)


@given(st.lists(fields.map(lambda some: MarcRecord(b"00000nam a2200000   4500", tuple(some))), max_size=5))
def test_whatever_is_written_is_read_again(some):
    content = b"".join(map(iso2709, some))
    records, problems = read(content)
    assert [record.fields for record in records] == [record.fields for record in some]
    assert b"".join(map(iso2709, records)) == content
    assert not problems


@given(st.binary(max_size=400))
def test_no_bytes_make_it_fail(content):
    read(content)
    read(GOOD + content + b"\x1d" + OTHER)


@given(st.integers(0, len(GOOD) - 1), st.integers(0, 255))
def test_one_wrong_byte_costs_one_record_at_most(place, byte):
    content = bytearray(GOOD)
    content[place] = byte
    records, _ = read(bytes(content) + OTHER + GOOD)
    assert [record.fields for record in records][-2:] == [read(OTHER)[0][0].fields, marc(*BOOK_MARC21).fields]
