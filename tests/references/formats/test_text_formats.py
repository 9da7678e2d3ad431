"""Files of reference managers and of IRBIS64 are read as they come, with what was wrong told."""

import io
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eske.references.formats import FORMATS, Entry, Problem, UnreadableRecords


def read(name, content):
    found = list(FORMATS[name].read(io.BytesIO(content if isinstance(content, bytes) else content.encode())))
    entries = [one for one in found if isinstance(one, Entry)]
    return [one.reference for one in entries], [one for one in found if isinstance(one, Problem)]


RIS = {
    "as it should be": ("TY  - BOOK\r\nTI  - Дала\r\nER  - \r\n", []),
    "a mark of the byte order": ("\ufeffTY  - BOOK\nTI  - Дала\nER  -\n", []),
    "one blank, small letters": ("ty - BOOK\nti - Дала\ner -\n", []),
    "no blank behind the dash": ("TY  -BOOK\nTI  - Дала\nER  - \n", []),
    "no end": ("TY  - BOOK\nTI  - Дала\n", ["no-end"]),
    "no end before the next": ("TY  - BOOK\nTI  - Дала\nTY  - BOOK\nTI  - Тау\nER  - \n", ["no-end"]),
    "no beginning": ("TI  - Дала\nER  - \n", ["no-begin"]),
    "a line that goes on": ("TY  - BOOK\nTI  - Дала\nAB  - Бірінші\nжол\nER  - \n", []),
    "words before the first record": ("Список\nTY  - BOOK\nTI  - Дала\nER  - \n", ["bad-line"]),
    "an old encoding": ("TY  - BOOK\nTI  - Дала\nER  - \n".encode("cp1251"), []),
}


@pytest.mark.parametrize(("content", "problems"), RIS.values(), ids=RIS)
def test_ris_is_read_with_its_faults(content, problems):
    references, found = read("ris", content)
    assert references[0].title == "Дала"
    assert [one.code for one in found] == problems
    assert not any(one.lost for one in found)


BOOK_AND_ARTICLE = """TY  - BOOK
A1  - Мұқанов, С.
A2  - Ли, К.
T1  - Жол : роман
Y1  - 1960/05/01
SP  - 300
SN  - 978-601-01-0268-2
ER  -
TY  - JOUR
AU  - Ли, К.
TI  - Сөз
JO  - Жалын
VL  - 2
IS  - 3
SP  - 12
EP  - 15
SN  - 1560-1749
DO  - https://doi.org/10.1000/x
ER  -
"""


def test_ris_says_who_wrote_what_where():
    (book, article), _ = read("ris", BOOK_AND_ARTICLE)
    assert (book.title, book.subtitle, book.year) == ("Жол", "роман", "1960")
    assert (book.extent, book.isbn) == ("300", "978-601-01-0268-2")
    assert [(one.family, one.role) for one in book.contributors] == [("Мұқанов", "author"), ("Ли", "editor")]
    assert (article.container, article.volume, article.issue, article.pages) == ("Жалын", "2", "3", "12-15")
    assert (article.issn, article.doi) == ("1560-1749", "10.1000/x")


def test_irbis_is_read_in_its_own_letters():
    content = (
        "#920: PAZK\r\n#10: ^A5-02-010068-4^D45 к.\r\n#101: rus\r\n#700: ^AЛосева^BТ. В.\r\n"
        "#200: ^aПамять^EПовесть^FТ. В. Лосева^Gхудож. К. Ли\r\n#702: ^4440 худож.^AЛи^BК.\r\n"
        "#210: ^AМ.^CНаука^D1988\r\n#215: ^A480^1с.\r\n#903: 63.3/Л79\r\n*****\r\n"
        "#920: ASP\r\n#200: ^AСлово\r\n#463: ^CЖалын^J2001^HN 5^SС. 3-7\r\n*****\r\n"
    ).encode("cp1251")
    (book, article), problems = read("irbis", content)
    assert (book.title, book.extent, book.isbn, book.language) == ("Память", "480 с.", "5-02-010068-4", "ru")
    assert [(one.family, one.role) for one in book.contributors] == [("Лосева", "author"), ("Ли", "illustrator")]
    assert (article.container, article.issue, article.year, article.kind) == ("Жалын", "N 5", "2001", "article")
    assert not problems


def test_a_volume_in_irbis_has_the_title_of_its_set():
    (book,), _ = read("irbis", "#920: SPEC\n#461: ^CПамять народа^FСост. К. Ли\n#200: ^VТ. 1^AНачало\n*****\n")
    assert (book.title, book.volume, book.responsibility) == ("Память народа", "Т. 1. Начало", "Сост. К. Ли")


BIBTEX = """
% список
@string{zh = "Жазушы"}
@book{a, title = {The {Steppe} \\& {\\"U}ber}, author = {Ли, К. and Gabit Musirepov and {Тіл институты}},
  publisher = zh, year = 1988, keywords = {соғыс, тарих}}
@article{b, title = {Сөз, journal = {Жалын}
@misc{c, title = "Тау", note = {бір; екі}}
"""


def test_bibtex_is_read_and_a_damaged_entry_costs_itself_alone():
    (steppe, mountain), problems = read("bibtex", BIBTEX)
    assert (steppe.title, steppe.publishers, steppe.topics) == ("The Steppe & Über", ("Жазушы",), ("соғыс", "тарих"))
    assert [(one.family, one.given, one.is_body) for one in steppe.contributors] == [
        ("Ли", "К.", False),
        ("Musirepov", "Gabit", False),
        (None, None, True),
    ]
    assert mountain.notes == ("бір", "екі")
    assert [(one.code, one.number, one.lost) for one in problems] == [("bad-entry", 2, True)]


def test_what_stands_between_entries_goes_along_with_them():
    entries = [one for one in FORMATS["bibtex"].read(io.BytesIO(BIBTEX.encode())) if isinstance(one, Entry)]
    out = io.BytesIO()
    FORMATS["bibtex"].write(entries, out)
    assert b'@string{zh = "' in out.getvalue()


CSL = {
    "one damaged item": ('[{"title": "A"}, {"title": oops}, {"title": "B"}]', ["A", "B"], ["bad-entry"]),
    "one item and no list": ('{"title": "A"}', ["A"], []),
    "the end is cut off": ('[{"title": "A"}, {"title": "B"', ["A"], ["bad-entry"]),
    "no items": ("[]", [], []),
    "things that are no items": ('["x", 5, {"title": "A"}]', ["A"], ["no-fields", "no-fields"]),
    "values of odd types": ('[{"title": "A", "author": "x", "issued": [], "volume": 3, "edition": {}}]', ["A"], []),
}


@pytest.mark.parametrize(("content", "titles", "problems"), CSL.values(), ids=CSL)
def test_csl_is_read_item_by_item(content, titles, problems):
    references, found = read("csl", content)
    assert [one.title for one in references] == titles
    assert [one.code for one in found] == problems


def test_csl_says_when_and_who():
    names = [{"family": "Humboldt", "non-dropping-particle": "von", "given": "A."}, {"literal": "Тіл институты"}]
    item = {"title": "Жол: роман", "issued": {"date-parts": [[1960], [1961]]}, "author": names}
    (book,), _ = read("csl", json.dumps([item]))
    assert (book.title, book.subtitle, book.year) == ("Жол", "роман", "1960-1961")
    assert [(one.as_written, one.is_body) for one in book.contributors] == [
        ("von Humboldt, A.", False),
        ("Тіл институты", True),
    ]


TABLE = """Каталог;;;;
№;Автор;Название книги;Год изд.;Кол-во стр.
1;Мұқанов С.; Мөлдір махаббат ;1960;480
;;;;
2;;Тау;;
"""


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "kz1048", "utf-16"])
@pytest.mark.parametrize("delimiter", [";", ",", "\t"])
def test_a_table_is_read_below_its_headings(encoding, delimiter):
    (first, second), problems = read("csv", TABLE.replace(";", delimiter).encode(encoding))
    assert (first.title, first.year, first.extent) == ("Мөлдір махаббат", "1960", "480")
    assert first.contributors[0].role == "author"
    assert second.title == "Тау"
    assert [one.values for one in problems] == [("№",)]


def test_a_workbook_is_read_as_people_see_it():
    import openpyxl

    book = openpyxl.Workbook()
    sheet = book.active
    for row in (
        ["Кітаптар"],
        ["Авторы", "Кітап атауы", "Жылы"],
        ["Ли, К.; Бекова, А.", "Жол", 1960.0],
        [None, "=1+1", 1961],
    ):
        sheet.append(row)
    out = io.BytesIO()
    book.save(out)
    (first, second), _ = read("xlsx", out.getvalue())
    assert (first.title, first.year, len(first.contributors)) == ("Жол", "1960", 2)
    assert second.year == "1961"


def test_what_begins_like_a_formula_stays_a_text_in_a_workbook():
    import openpyxl

    from eske.references.model import Reference

    out = io.BytesIO()
    FORMATS["xlsx"].write([Entry(Reference("", title='=HYPERLINK("x")'))], out)
    sheet = openpyxl.load_workbook(out).active
    assert {cell.data_type for row in sheet.iter_rows() for cell in row if cell.value} == {"s"}


@pytest.mark.parametrize("name", ["ris", "irbis", "bibtex", "csl", "csv"])
@given(content=st.binary(max_size=200) | st.text(max_size=200).map(str.encode))
def test_no_bytes_make_a_reader_fail(name, content):
    try:
        read(name, content)
    except UnreadableRecords as error:
        assert error.code in ("empty", "undecodable", "no-headings")


GOOD = {
    "ris": "TY  - BOOK\r\nAU  - Ли, К.\r\nTI  - Жол\r\nER  - \r\n",
    "irbis": "#920: PAZK\r\n#200: ^AЖол\r\n#210: ^D1960\r\n*****\r\n",
}


@pytest.mark.parametrize("name", GOOD)
@given(data=st.data())
def test_one_wrong_byte_costs_one_record_at_most(name, data):
    good = GOOD[name].encode()
    content = bytearray(good)
    content[data.draw(st.integers(0, len(good) - 1))] = data.draw(st.integers(1, 127))
    references, _ = read(name, bytes(content) + good + good)
    assert [one.title for one in references][-1] == "Жол"
    assert 1 <= len(references) <= 4


@pytest.mark.fault
@pytest.mark.parametrize("name", GOOD)
@given(st.binary(max_size=3000), st.integers(0, 3000), st.integers(0, 3000))
def test_a_file_with_pieces_cut_out_and_put_in_is_read_to_its_end(name, noise, at, cut):
    content = GOOD[name].encode() * 40
    content = content[:at] + noise + content[at + cut :] + GOOD[name].encode()
    try:
        references, _ = read(name, content)
    except UnreadableRecords as error:
        assert error.code == "undecodable"
    else:
        assert references
