"""A document is read whole, or refused with a code that says why."""

import pytest

from eske.text import LIMIT, UnreadableDocument, document_of, explain, read_document

KAZAKH = "Саяси қуғын-сүргін құрбандарын еске алу күні.\nКітап көрмесі.\n"
RUSSIAN = "День памяти жертв политических репрессий.\r\nКнижная выставка «Память».\r\n"
UKRAINIAN = "День пам'яті жертв політичних репресій. Її відкрила бібліотека; Ґудзь Є. Голод.\n"
ENGLISH = "The café shows “Sand” – a book of the library’s own.\n"
DATE = "31 мая\n"

OLD = [
    (KAZAKH, "kz1048"),
    (KAZAKH, "ptcp154"),
    (KAZAKH, "utf-16-le"),
    (RUSSIAN, "cp1251"),
    (RUSSIAN.replace("«", '"').replace("»", '"'), "koi8-r"),
    (RUSSIAN.replace("«", '"').replace("»", '"'), "cp866"),
    (RUSSIAN, "utf-16-be"),
    (DATE, "cp1251"),
    (UKRAINIAN, "cp1251"),
    (UKRAINIAN, "koi8-u"),
    (ENGLISH, "cp1252"),
    (ENGLISH, "utf-16-le"),
]


@pytest.mark.parametrize(("text", "encoding"), OLD)
def test_an_encoding_that_a_file_does_not_name_is_told_by_the_letters(text, encoding):
    document = document_of(text.encode(encoding), "a.txt")
    assert document.text == text.replace("\r\n", "\n")
    assert document.encoding == encoding


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_kazakh_is_read_in_every_unicode_form(encoding):
    document = document_of(KAZAKH.encode(encoding), "a.txt")
    assert document.text == KAZAKH
    assert document.encoding == encoding


def test_a_document_is_known_by_its_digest_and_size():
    document = document_of(b"A text.\n", "b.md")
    assert (document.name, document.media_type, document.size) == ("b.md", "text/markdown", 8)
    assert document.sha256 == document_of(b"A text.\n", "other.txt").sha256


REFUSED = [
    (b"", "empty"),
    (b" \n\t\n", "empty"),
    (bytes(range(256)) * 40, "binary"),
    (b"\x00\x01\x02" * 100, "binary"),
    (b"%PDF-1.7 ...", "broken"),
    (b"PK\x03\x04 ...", "broken"),
    (b"{\\rtf1 ...", "unsupported-type"),
    (b"aGVsbG8" * 1000, "binary"),
    (b"a word " * 200_000, "too-long"),
    (b"\xff\xfe\x00", "undecodable"),
    ("日本語の文章です。".encode("shift-jis") * 9, "undecodable"),
]


@pytest.mark.parametrize(("content", "code"), REFUSED, ids=[f"{code}-{n}" for n, (_, code) in enumerate(REFUSED)])
def test_what_is_no_text_is_refused_by_name(content, code):
    with pytest.raises(UnreadableDocument) as refused:
        document_of(content, "page.txt")
    assert refused.value.code == code
    assert explain(refused.value).startswith("page.txt: ")


def test_a_hundred_megabytes_are_refused_unread(tmp_path):
    huge = tmp_path / "huge.txt"
    with huge.open("wb") as file:
        file.truncate(100_000_000)
    with pytest.raises(UnreadableDocument) as refused:
        read_document(huge)
    assert (refused.value.code, refused.value.values) == ("too-large", ("100000000", str(LIMIT)))


def test_a_missing_file_and_a_folder_are_told_apart(tmp_path):
    for path, code in ((tmp_path / "none.txt", "not-found"), (tmp_path, "not-a-file")):
        with pytest.raises(UnreadableDocument) as refused:
            read_document(path)
        assert refused.value.code == code
