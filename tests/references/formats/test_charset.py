"""The characters of a record are told from its bytes, whatever its leader says."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eske.references.formats.marc.charset import charset_of, decode
from eske.references.formats.marc.marc8 import decode_marc8
from eske.references.formats.marc.record import MarcField
from marc_records import BOOK_UNIMARC, marc

KAZAKH = ("200 1#$aАшаршылық қасіреті$eдеректі әңгімелер$fҒ. Мүсірепов", "210 ##$aАлматы$cЖазушы$d1991")
UKRAINIAN = ("200 1#$aГолод в Україні$eдокументи і свідчення", "210 ##$aКиїв$cНаукова думка$d1993")


@pytest.mark.parametrize("said", [b" ", b"a"], ids=["nothing said", "UTF-8 said"])
@pytest.mark.parametrize(
    ("fields", "charset"),
    [
        (BOOK_UNIMARC, "cp1251"),
        (BOOK_UNIMARC, "cp866"),
        (BOOK_UNIMARC, "koi8-r"),
        (BOOK_UNIMARC, "utf-8"),
        (UKRAINIAN, "cp1251"),
        (UKRAINIAN, "utf-8"),
        (KAZAKH, "kz1048"),
        (KAZAKH, "utf-8"),
        (("200 1#$aТеміржол",), "cp1251"),
        (("200 1#$aA tale of two cities$fC. Dickens",), "utf-8"),
    ],
)
def test_it_is_told_from_the_bytes(fields, charset, said):
    record = marc(*fields, charset=charset)
    assert charset_of(record.fields, said) == charset
    text, sure = decode(record.fields[0].data, charset)
    assert sure
    assert text == marc(*fields).fields[0].data.decode()


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (b"00\x1faCaf\xe2e", "00\x1faCafé"),
        (b"00\x1faM\xe8unchen", "00\x1faMünchen"),
        (b"00\x1fa\xa1odz\x1fb\xf2l", "00\x1faŁodz\x1fbḷ"),
        (b"00\x1fa\x1b(NmOSKWA\x1b(B, 1990", "00\x1faМосква, 1990"),
        (b"00\x1fa\x1b)N\xed\xcf\xd3\xcb\xd7\xc1", "00\x1faМосква"),
        (b"00\x1fa\x1b(NkI\x1b)Q\xc7W", "00\x1faКиїв"),
        (b"00\x1faH\x1bb2\x1bsO", "00\x1faH₂O"),
    ],
    ids=ascii,
)
def test_marc_8_is_read(data, text):
    assert decode_marc8(data) == (text, 0)
    assert charset_of([MarcField("245", data)]) == "marc-8"


def test_what_stands_in_no_table_is_marked_and_counted():
    text, bad = decode_marc8(b"00\x1fa\x1b$1!0!\x1b(B ok \xff")
    assert (text, bad) == ("00\x1fa\ufffd ok \ufffd", 2)


def test_a_broken_letter_does_not_make_another_table_of_utf_8():
    data = marc("245 00$aҚазақстан тарихы: көне заманнан бүгінге дейін").fields[0].data
    field = MarcField("245", data[:20] + data[21:])
    assert charset_of([field], b"a") == "utf-8"
    text, sure = decode(field.data, "utf-8")
    assert not sure
    assert "\ufffd" in text


def test_the_record_before_decides_where_the_bytes_do_not():
    field = marc("210 ##$aМ.$d1990", charset="cp1251").fields[0]
    assert charset_of([field], before="cp1251") == "cp1251"


@given(st.binary(max_size=60), st.sampled_from(["", "cp1251", "utf-8"]))
def test_any_bytes_have_a_charset_and_a_text(data, before):
    field = MarcField("245", data)
    decode(data, charset_of([field], before=before))
