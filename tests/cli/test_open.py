"""`eske open` as a librarian uses it: on a new site, with a question, with a draft corrected by hand."""

import json

import pytest

from library import Library

TEXT = """On 31 May we keep the day of remembrance of the victims of political repression.

Among those shot though innocent were A. Zhumatov, B. Kasymov and T. Dauletov.

Books on display:

1. Samatov A. Voices of the steppe. - Almaty: City Library, 2001.
"""


@pytest.fixture(scope="module")
def library(tmp_path_factory):
    return Library(tmp_path_factory.mktemp("library"))


@pytest.fixture(scope="module")
def file(library):
    path = library.home / "announcement.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def test_the_way_of_an_announcement(library, file):
    first = library.eske("open", file)
    assert first.returncode == 0, first.stderr
    assert "is open" in first.stdout
    assert "1 new" in first.stdout
    assert "title-missing" not in first.stdout
    assert "The text gives no title" in first.stdout
    assert "They stay proposals" in first.stdout
    assert " on your site" in first.stdout
    assert "http" not in first.stdout

    accepted = library.eske("open", file, "--accept", "--by", "A. Librarian")
    assert "nothing was made twice" in accepted.stdout
    assert "3 people are remembered, on the word of A. Librarian" in accepted.stdout

    again = library.eske("open", file, "--accept")
    assert "Proposed" not in again.stdout


def test_the_address_of_the_page_is_whole_where_it_is_known(library, file, monkeypatch):
    monkeypatch.setenv("ESKE_URL", "https://memory.library.example/")
    assert "  https://memory.library.example/en/" in library.eske("open", file).stdout


def test_a_draft_corrected_by_hand_is_opened(library, file):
    draft = json.loads(library.eske("read", file, "--json").stdout)
    draft["origin"]["sha256"] = "1" * 64
    draft["books"][0]["title"] = "Voices of the corrected steppe"
    corrected = library.home / "draft.json"
    corrected.write_text(json.dumps(draft), encoding="utf-8")
    opened = library.eske("open", corrected, "--unpublished")
    assert opened.returncode == 0, opened.stderr
    assert "not shown to visitors yet" in opened.stdout


def test_a_draft_of_a_document_that_was_opened_before_is_not_taken_in_silence(library, file):
    draft = json.loads(library.eske("read", file, "--json").stdout)
    draft["books"][0]["title"] = "Another title"
    changed = library.home / "changed.json"
    changed.write_text(json.dumps(draft), encoding="utf-8")
    assert "differs from the one that was opened" in library.eske("open", changed).stdout


BROKEN = [
    ("{", "is no JSON: line 1, column 2"),
    ('{"schema": "eske-draft/1"}', "text: None: a text belongs here"),
    ("[]", "the draft: []: an object"),
]


@pytest.mark.parametrize(("content", "said"), BROKEN)
def test_a_broken_draft_is_named_and_nothing_is_opened(library, content, said):
    broken = library.home / "broken.json"
    broken.write_text(content, encoding="utf-8")
    result = library.eske("open", broken)
    assert result.returncode == 2
    assert said in result.stderr
    assert "Traceback" not in result.stderr


def test_an_exhibition_that_is_not_there_cannot_be_translated(library, file):
    result = library.eske("open", file, "--translation-of", "nowhere")
    assert result.returncode == 2
    assert "no exhibition with the address “nowhere”" in result.stderr
