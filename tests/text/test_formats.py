"""What is read out of office documents, web pages and PDF files, whatever they are called. All words are invented."""

import io
import struct
import zipfile
import zlib

import pytest
from docx import Document as Word
from lxml import etree
from odf.opendocument import OpenDocumentText
from odf.text import H, List, ListItem, P

from eske.text import UnreadableDocument, document_of, explain, read_document

KAZAKH = "Саяси қуғын-сүргін құрбандарын еске алу күні"
ITEM = "Саматов А. Тыныш дала. – Алматы: Қазына, 2001."


def word() -> bytes:
    document = Word()
    document.add_heading(KAZAKH, 1)
    document.add_paragraph("Көрмеде:")
    document.add_paragraph(ITEM, style="List Number")
    document.add_paragraph("Екінші.", style="List Number")
    document.add_paragraph("Белгі.", style="List Bullet")
    table = document.add_table(rows=1, cols=2)
    table.cell(0, 0).text, table.cell(0, 1).text = "Құм", "2002"
    return saved(document.save)


def open_document() -> bytes:
    document = OpenDocumentText()
    document.text.addElement(H(outlinelevel=1, text=KAZAKH))
    items = List()
    for words in (ITEM, "Екінші."):
        item = ListItem()
        item.addElement(P(text=words))
        items.addElement(item)
    document.text.addElement(items)
    return saved(document.save)


def saved(save) -> bytes:
    file = io.BytesIO()
    save(file)
    return file.getvalue()


def pdf(*lines: str, extra: str = "") -> bytes:
    """A PDF of one page, written out by hand; without lines it has no text, as one from a scanner."""
    shown = "\n".join(f"BT /F1 12 Tf 20 {800 - 16 * n} Td ({line}) Tj ET" for n, line in enumerate(lines))
    return (
        "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
        "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842] /Contents 4 0 R"
        "/Resources<</Font<</F1 5 0 R>>>>>>endobj\n"
        f"4 0 obj<</Length {len(shown)}>>stream\n{shown}\nendstream endobj\n"
        f"5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\ntrailer<</Root 1 0 R{extra}>>\n%%EOF"
    ).encode()


PAGE = f"""<!DOCTYPE html><html><head><meta charset="utf-8"><title>Site</title><style>p {{}}</style></head><body>
<nav><a href="/">Menu</a></nav><script>document.write("never")</script>
<h1>{KAZAKH}</h1><p>Көрмеде<br>кітаптар <b onclick="x()">бар</b>&nbsp;:</p>
<ol><li>{ITEM}</li><li><p>Екінші.</p></li></ol><ul><li>Белгі.</li></ul>
<table><tr><td>Құм</td><td>2002</td></tr></table>
<form><input value="hidden"></form><footer>Phone</footer></body></html>"""


def test_a_word_document_is_read_with_its_lists_and_tables():
    document = document_of(word(), "page.txt")
    assert document.text == f"{KAZAKH}\nКөрмеде:\n1. {ITEM}\n2. Екінші.\n• Белгі.\nҚұм\t2002\n"
    assert (document.media_type.rpartition(".")[2], document.encoding) == ("document", None)


def test_what_was_inserted_under_revision_is_read_and_what_was_deleted_is_not():
    inner = (
        '<w:p xmlns:w="{}"><w:r><w:t xml:space="preserve">The </w:t></w:r><w:ins><w:r><w:t>new</w:t></w:r></w:ins>'
        "<w:del><w:r><w:delText>old</w:delText></w:r></w:del><w:r><w:tab/><w:t>page</w:t></w:r></w:p>"
    ).format("http://schemas.openxmlformats.org/wordprocessingml/2006/main")
    document = Word()
    document.element.body.insert(0, etree.fromstring(inner))
    assert document_of(saved(document.save), "a.docx").text == "The new page\n"


def test_an_open_document_is_read_with_its_lists():
    assert document_of(open_document(), "page").text == f"{KAZAKH}\n• {ITEM}\n• Екінші.\n"


@pytest.mark.parametrize("encoding", ["utf-8", "kz1048", "utf-16"])
def test_of_a_web_page_only_what_a_reader_sees_is_read(encoding):
    content = PAGE.replace("–", "-").replace('charset="utf-8"', f'charset="{encoding}"').encode(encoding)
    item = ITEM.replace("–", "-")
    assert document_of(content, "page.txt").text == (
        f"{KAZAKH}\n\nКөрмеде\nкітаптар бар :\n\n1. {item}\n\n2. Екінші.\n\n• Белгі.\n\nҚұм\t2002\n"
    )


def test_where_a_page_names_its_matter_the_rest_is_left_out():
    page = f"<html><div>Top</div><main><p>{'Ұзақ сөз. ' * 30}</p></main><div>Bottom</div></html>"
    text = document_of(page.encode(), "a.html").text
    assert "Ұзақ сөз." in text
    assert "Top" not in text
    assert "Bottom" not in text


def test_the_lines_of_a_pdf_are_joined_to_paragraphs():
    lines = (
        "A display",
        "The library shows books on those who did not come home from",
        "the steppe.",
        "1. Sand. 2001.",
    )
    assert document_of(pdf(*lines), "a.txt").text == (
        "A display\nThe library shows books on those who did not come home from the steppe.\n1. Sand. 2001.\n"
    )


def bomb() -> bytes:
    """A document whose part unpacks to two hundred megabytes."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("word/document.xml", b"")
    content = bytearray(file.getvalue())
    at = content.rindex(b"PK\x01\x02") + 24
    content[at : at + 4] = struct.pack("<I", 200_000_000)
    return bytes(content)


def package(**parts: str) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as written:
        for name, words in parts.items():
            written.writestr(name.replace("__", "/").replace("_xml", ".xml"), words)
    return file.getvalue()


LOCK = "/Encrypt<</Filter/Standard/V 1/R 2/O<{0}>/U<{0}>/P -4>>/ID[<00><00>]".format("ab" * 32)
ODT = "application/vnd.oasis.opendocument.text"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
BAD = {
    "truncated docx": (lambda: word()[:-600], "broken"),
    "truncated odt": (lambda: open_document()[:-300], "broken"),
    "docx without its parts": (lambda: package(word__document_xml="<w:p>"), "broken"),
    "odt with a broken body": (lambda: package(mimetype=ODT, content_xml="<office:"), "broken"),
    "zip bomb": (bomb, "too-large-unpacked"),
    "scan": (pdf, "no-text"),
    "locked pdf": (lambda: pdf("Words", extra=LOCK), "locked"),
    "broken pdf": (lambda: b"%PDF-1.7\n" + zlib.compress(b"x" * 999), "broken"),
    "locked docx": (lambda: OLE + "EncryptedPackage".encode("utf-16-le"), "locked"),
    "locked odt": (
        lambda: package(mimetype=ODT, **{"META-INF__manifest_xml": "<manifest:encryption-data/>"}),
        "locked",
    ),
    "old Word": (lambda: OLE + bytes(512), "unsupported-type"),
    "table of Excel": (lambda: package(xl__workbook_xml="<x/>"), "unsupported-type"),
    "picture": (lambda: b"\xff\xd8\xff\xe0" + bytes(99), "unsupported-type"),
    "page of scripts": (lambda: b"<html><script>alert(1)</script></html>", "empty"),
}


@pytest.mark.parametrize("name", BAD)
def test_what_cannot_be_read_is_refused_with_what_is_wrong_and_what_to_do(name):
    make, code = BAD[name]
    with pytest.raises(UnreadableDocument) as refused:
        document_of(make(), "announcement.docx")
    assert refused.value.code == code
    assert explain(refused.value).startswith("announcement.docx: ")


def test_a_package_of_ours_that_is_missing_is_named(monkeypatch):
    monkeypatch.setitem(__import__("sys").modules, "docx", None)
    with pytest.raises(UnreadableDocument) as refused:
        document_of(word(), "a.docx")
    assert refused.value.code == "package-missing"
    assert "eske[documents]" in explain(refused.value)


def test_the_ending_of_the_name_does_not_count(tmp_path):
    path = tmp_path / "page.pdf"
    path.write_bytes(word())
    assert read_document(path).text.startswith(KAZAKH)
