"""The example announcement says the same in Kazakh, Russian and English, and quotes nobody."""

from pathlib import Path

import pytest

from eske.announcements import read
from eske.names import parse, same_word
from eske.text import read_document

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
LANGUAGES = ("kk", "ru", "en")


@pytest.fixture(scope="module")
def drafts():
    return {language: read(read_document(EXAMPLES / f"31-may.{language}.md")) for language in LANGUAGES}


def remembered(draft):
    return [parse(person.forms[0].text).family for person in draft.people if person.role == "remembered"]


def test_each_is_read_in_its_language(drafts):
    assert {language: draft.language for language, draft in drafts.items()} == dict(
        zip(LANGUAGES, LANGUAGES, strict=True)
    )


def test_the_same_ten_are_remembered(drafts):
    english = remembered(drafts["en"])
    assert len(english) == 10
    for language in ("kk", "ru"):
        assert all(same_word(a, b) for a, b in zip(english, remembered(drafts[language]), strict=True))


def test_the_same_four_figures_are_stated(drafts):
    stated = {tuple((f.topic, f.value, f.bound, f.group) for f in draft.figures) for draft in drafts.values()}
    assert len(stated) == 1
    assert len(stated.pop()) == 4


def test_there_are_ten_books(drafts):
    assert {len(draft.books) for draft in drafts.values()} == {10}


def test_the_address_is_reported_and_not_quoted(drafts):
    assert all(draft.quotations == () for draft in drafts.values())
    assert all([p.role for p in draft.people].count("speaker") == 1 for draft in drafts.values())


def test_no_sentence_of_the_real_page_stands_in_ours(shared):
    real = (shared / "data/announcements/texts/seed_en.txt").read_text(encoding="utf-8").partition("List of")[0]
    ours = (EXAMPLES / "31-may.en.md").read_text(encoding="utf-8")
    sentences = [sentence.strip() for sentence in real.replace("\n", " ").split(".") if len(sentence.split()) > 4]
    assert not [sentence for sentence in sentences if sentence in ours]
