"""The format of a file is told by what stands in it."""

import io

import pytest

from eske.references.formats import FORMATS, WRITABLE, Entry, UnreadableRecords, explain_unreadable, sniff
from marc_records import BOOK_MARC21, BOOK_UNIMARC, iso
from references_of_any_kind import FULL

UNI = tuple(field for field in BOOK_UNIMARC if field[:3] not in ("801", "899"))
FILES = {
    "marc21": iso(*BOOK_MARC21),
    "unimarc": iso(*UNI, leader=b"00000nam  2200000   450 "),
    "rusmarc": iso(*BOOK_UNIMARC, leader=b"00000nam  2200000   450 ", charset="cp1251"),
    "irbis": "#920: PAZK\r\n#200: ^AПамять\r\n*****\r\n".encode("cp1251"),
    "ris": b"\xef\xbb\xbf\r\nTY  - BOOK\r\nTI  - Memory\r\n",
    "bibtex": "% список\n@Book{a, title = {Память}}\n".encode(),
    "csl": b' \n[{"title": "Memory"}]',
    "mods": b'<?xml version="1.0"?><mods xmlns="http://www.loc.gov/mods/v3"/>',
    "dc": b'<oai_dc:dc xmlns:dc="http://purl.org/dc/elements/1.1/"/>',
    "zotero": b'<rdf:RDF xmlns:z="http://www.zotero.org/namespaces/export#" xmlns:dc="http://purl.org/dc/elements/1.1/"/>',
    "csv": "№;Автор;Название;Год издания\r\n1;Мұқанов С.;Мөлдір махаббат;1960\r\n".encode(),
}


@pytest.mark.parametrize(("name", "content"), FILES.items(), ids=FILES)
def test_a_file_is_known_by_its_form(name, content):
    assert sniff(io.BytesIO(content)) == name


@pytest.mark.parametrize("name", WRITABLE)
def test_what_we_write_is_known(name):
    out = io.BytesIO()
    FORMATS[name].write([Entry(FULL)], out)
    out.seek(0)
    assert sniff(out) == name
    assert out.tell() == 0


def test_a_table_in_utf_16_or_without_known_headings_is_known_by_its_ending():
    assert sniff(io.BytesIO(b"a,b\n1,2\n"), "books.CSV") == "csv"


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "empty"),
        (b" \r\n\x00", "empty"),
        (b"Dear reader, come.", "unknown-format"),
        (b"\x00\x01\x02", "unknown-format"),
        (iso("001 1", "005 2", leader=b"00000nam  2200000   450 "), "unknown-dialect"),
    ],
    ids=["nothing", "blanks", "prose", "bytes", "no field that speaks"],
)
def test_what_cannot_be_told_is_asked_with_the_name_of_the_file(content, code):
    with pytest.raises(UnreadableRecords) as error:
        sniff(io.BytesIO(content), "list.dat")
    assert error.value.code == code
    assert explain_unreadable(error.value).startswith("list.dat: ")
