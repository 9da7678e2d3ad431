"""XML of libraries is read record by record; a damaged one costs itself alone, and entities do no harm."""

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eske.references.formats import FORMATS, Entry, Problem, UnreadableRecords
from references_of_any_kind import FULL

TITLE = '<datafield tag="245" ind1="0" ind2="0"><subfield code="a">{}</subfield></datafield>'
RECORD = f"<record><leader>00000nam a2200000 c 4500</leader>{TITLE}</record>"
COLLECTION = '<?xml version="1.0"?>{}<collection xmlns="http://www.loc.gov/MARC21/slim">{}</collection>'


def read(name, content):
    found = list(FORMATS[name].read(io.BytesIO(content if isinstance(content, bytes) else content.encode())))
    entries = [one for one in found if isinstance(one, Entry)]
    return [one.reference.title for one in entries], [one for one in found if isinstance(one, Problem)]


def marcxml(*records, before=""):
    return COLLECTION.format(before, "".join(records))


DAMAGED = {
    "an element that is not closed": RECORD.format("<b>"),
    "an ampersand that is none": RECORD.format("a & b"),
    "an entity of its own": RECORD.format("&lol9;"),
    "no end": RECORD.format("Тау").removesuffix("</record>"),
    "no fields": "<record><leader>x</leader></record>",
}


@pytest.mark.parametrize("damaged", DAMAGED.values(), ids=DAMAGED)
def test_a_damaged_record_costs_itself_alone(damaged):
    titles, problems = read("marc21-xml", marcxml(RECORD.format("Дала"), damaged, RECORD.format("Жол")))
    assert titles == ["Дала", "Жол"]
    assert [(one.number, one.lost) for one in problems] == [(2, True)]


def test_entities_cannot_swell():
    laughs = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10 if n else "ha"}">' for n in range(10))
    titles, problems = read("marc21-xml", marcxml(RECORD.format("&l9;"), before=f"<!DOCTYPE x [{laughs}]>"))
    assert (titles, [one.code for one in problems]) == ([], ["bad-markup"])


def test_entities_reach_no_file(tmp_path):
    secret = tmp_path / "secret"
    secret.write_text("hidden")
    kind = f'<!DOCTYPE x [<!ENTITY f SYSTEM "file://{secret}">]>'
    for name, root in (("marc21-xml", marcxml(RECORD.format("&f;"), before=kind)), ("zotero", _zotero("&f;", kind))):
        assert "hidden" not in str(list(FORMATS[name].read(io.BytesIO(root.encode()))))


@pytest.mark.parametrize(
    "content",
    [
        marcxml(RECORD.format("Дала")).replace("<record", "<marc:record").replace("</record", "</marc:record"),
        marcxml(RECORD.format("Дала")).replace('<?xml version="1.0"?>', ""),
        marcxml(RECORD.format("Дала")).replace('"1.0"', '"1.0" encoding="windows-1251"').encode("cp1251"),
        marcxml(RECORD.format("Дала")).encode("utf-16"),
        marcxml(f"<record><header/><metadata>{RECORD.format('Дала')}</metadata></record>"),
        marcxml(RECORD.format("Дала"), "<!-- <record> -->"),
    ],
    ids=["a prefix that is not declared", "no declaration", "cp1251", "UTF-16", "in an answer of OAI-PMH", "a comment"],
)
def test_marcxml_is_read_as_it_comes(content):
    assert read("marc21-xml", content)[0] == ["Дала"]


def test_what_xml_forbids_is_no_letter_of_a_file_that_we_write():
    from dataclasses import replace

    out = io.BytesIO()
    FORMATS["mods"].write([Entry(replace(FULL, title="А\x02Б\ufffeВ"))], out)
    titles, problems = read("mods", out.getvalue())
    assert (titles, problems) == (["А\ufffdБ\ufffdВ"], [])


MODS = """<mods xmlns="http://www.loc.gov/mods/v3">
<titleInfo><nonSort>The </nonSort><title>Steppe</title></titleInfo>
<titleInfo type="alternative"><title>X</title></titleInfo>
<name type="personal"><namePart>Ли, К.</namePart><namePart type="date">1900-</namePart>
<role><roleTerm>translator</roleTerm></role></name>
<name type="corporate"><namePart>Тіл институты</namePart></name>
<originInfo><place><placeTerm type="code">kz</placeTerm></place>
<place><placeTerm type="text">Алматы</placeTerm></place></originInfo>
<relatedItem type="host"><titleInfo><title>Жалын</title></titleInfo>
<part><detail type="volume"><number>2</number></detail>
<extent unit="pages"><start>3</start><end>7</end></extent></part></relatedItem></mods>"""


def test_mods_of_others_is_read():
    (entry,) = FORMATS["mods"].read(io.BytesIO(MODS.encode()))
    one = entry.reference
    assert (one.title, one.places, one.container, one.volume, one.pages) == (
        "The Steppe",
        ("Алматы",),
        "Жалын",
        "2",
        "3-7",
    )
    assert [(person.family or person.as_written, person.role, person.dates) for person in one.contributors] == [
        ("Ли", "translator", "1900-"),
        ("Тіл институты", "contributor", None),
    ]


NAMESPACES = {
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "z": "http://www.zotero.org/namespaces/export#",
    "bib": "http://purl.org/net/biblio#",
    "dc": "http://purl.org/dc/elements/1.1/",
    "dcterms": "http://purl.org/dc/terms/",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "prism": "http://prismstandard.org/namespaces/1.2/basic/",
    "vcard": "http://nwalsh.com/rdf/vCard#",
}


def _zotero(title, before=""):
    spaces = " ".join(f'xmlns:{prefix}="{address}"' for prefix, address in NAMESPACES.items())
    return f"""<?xml version="1.0"?>{before}<rdf:RDF {spaces}>
<bib:Book rdf:about="urn:isbn:978-601-01-0268-2">
 <z:itemType>book</z:itemType><dc:title>{title}</dc:title><dc:date>1988</dc:date><z:numPages>480</z:numPages>
 <dc:publisher><foaf:Organization>
  <vcard:adr><vcard:Address><vcard:locality>Алматы</vcard:locality></vcard:Address></vcard:adr>
  <foaf:name>Жазушы</foaf:name></foaf:Organization></dc:publisher>
 <bib:authors><rdf:Seq><rdf:li><foaf:Person><foaf:surname>Ли</foaf:surname><foaf:givenName>К.</foaf:givenName>
 </foaf:Person></rdf:li></rdf:Seq></bib:authors>
 <dc:subject>соғыс</dc:subject><dc:subject><dcterms:LCC><rdf:value>84 Л</rdf:value></dcterms:LCC></dc:subject>
 <dc:identifier>ISBN 978-601-01-0268-2</dc:identifier>
</bib:Book>
<z:Attachment rdf:about="#item_2"><z:itemType>attachment</z:itemType><dc:title>PDF</dc:title></z:Attachment>
<bib:Article rdf:about="#item_3"><z:itemType>journalArticle</z:itemType><dc:title>Сөз</dc:title>
 <dcterms:isPartOf rdf:resource="urn:issn:1560-1749"/><bib:pages>3-7</bib:pages></bib:Article>
<bib:Journal rdf:about="urn:issn:1560-1749"><prism:volume>2</prism:volume><dc:title>Жалын</dc:title>
 <dc:identifier>ISSN 1560-1749</dc:identifier></bib:Journal></rdf:RDF>"""


def test_zotero_is_read_with_what_its_items_are_a_part_of():
    book, article = (one.reference for one in FORMATS["zotero"].read(io.BytesIO(_zotero("Жол: роман").encode())))
    assert (book.title, book.subtitle, book.places, book.publishers) == ("Жол", "роман", ("Алматы",), ("Жазушы",))
    assert (book.isbn, book.extent, book.shelf_mark, book.topics) == ("978-601-01-0268-2", "480", "84 Л", ("соғыс",))
    assert [(one.family, one.given, one.role) for one in book.contributors] == [("Ли", "К.", "author")]
    assert (article.kind, article.container, article.volume, article.issn) == ("article", "Жалын", "2", "1560-1749")


@pytest.mark.parametrize("name", ["marc21-xml", "mods", "dc", "zotero", "xlsx"])
@given(content=st.binary(max_size=300))
def test_no_bytes_make_a_reader_fail(name, content):
    for whole in (content, b"<mods><dc><record>" + content + b"</record></dc></mods>"):
        try:
            read(name, whole)
        except UnreadableRecords as error:
            assert error.code in ("empty", "bad-markup", "no-headings")


@pytest.mark.fault
@given(st.data())
def test_a_file_with_wrong_bytes_is_read_to_its_end(data):
    content = bytearray(marcxml(*[RECORD.format(f"Дала {number}") for number in range(30)]).encode())
    for _ in range(data.draw(st.integers(1, 20))):
        content[data.draw(st.integers(200, len(content) - 200))] = data.draw(st.integers(0, 255))
    titles, problems = read("marc21-xml", bytes(content))
    assert len(titles) + len(problems) >= 15
