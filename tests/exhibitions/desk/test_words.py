"""Every code that the core gives is said in words; what is new and has none yet is shown by its code."""

from eske.announcements.doubts import CODES as DOUBTS
from eske.announcements.draft import Doubt
from eske.catalogue.doubles import _WAYS as DOUBLES
from eske.exhibitions.desk.words import say_doubt, say_reason, say_unreadable
from eske.register.actions.find_person import _TELLING
from eske.text.errors import CODES as ERRORS
from eske.text.errors import UnreadableDocument


def test_every_doubt_asks_a_question():
    for code in DOUBTS:
        values = ("a title", "year") if code == "imprint-incomplete" else ("words", "rule")
        assert code not in say_doubt(Doubt(code, values, None)), code
    assert "brand-new" in say_doubt(Doubt("brand-new", (), None))


def test_every_error_of_a_document_says_what_to_do():
    not_of_an_upload = {"not-found", "not-a-file", "not-allowed"}
    for code in set(ERRORS) - not_of_an_upload:
        said = say_unreadable(UnreadableDocument(code, "a.pdf", "12", "10"))
        assert said.startswith("a.pdf: ")
        assert f"({code})" not in said, code
    assert "brand-new" in say_unreadable(UnreadableDocument("brand-new", "a.pdf"))


def test_every_reason_of_a_proposal_is_said():
    assert not [rule for rule in (*DOUBLES, *_TELLING, "kept-spelling", "title-alike") if say_reason(rule) == rule]
