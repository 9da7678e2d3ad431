"""A draft is taken apart into things and put together again; nothing is lost on the way."""

from hypothesis import given
from hypothesis import strategies as st

from eske.announcements import draft_from_json, draft_to_json, read
from eske.exhibitions.desk.adding import occurrences, selected
from eske.exhibitions.desk.changes import added, corrected, dropped, joined, parted
from eske.exhibitions.desk.segments import segments_of
from eske.exhibitions.desk.things import KINDS, draft_with, in_order, kind_of, spans_of, things_of, words_of
from eske.text import Span, document_of

TEXT = """On 31 May we keep the day of remembrance of the victims of political repression.

More than 3 million people were sent to camps in Kazakhstan.

Among those shot though innocent were A. Zhumatov, B. Kasymov and T. Dauletov.

List of books on display:

1. Samatova B. Voices of the steppe. - Almaty: City Library, 2001.
2. Zhumatov Askar. Askar Zhumatov: works. - Almaty: City Library, 2009.
"""
DRAFT = draft_to_json(read(document_of(TEXT.encode(), "a.txt")))


def after(changes, things=None):
    things = dict(things or things_of(DRAFT))
    for change in changes:
        if change["after"] is None:
            del things[change["thing"]]
        else:
            things[change["thing"]] = change["after"]
    return things


def person(words):
    return next(
        name for name, thing in things_of(DRAFT).items() if kind_of(name) == "person" and words in thing["as_written"]
    )


def test_a_draft_taken_apart_and_put_together_is_the_same():
    assert draft_from_json(draft_with(DRAFT, things_of(DRAFT))) == draft_from_json({**DRAFT, "doubts": []})


def test_who_is_dropped_is_no_subject_of_a_book_any_more_and_the_others_keep_their_place():
    things = things_of(DRAFT)
    subject = things["book-1"]["subjects"][0]
    first = person("B. Kasymov")
    kept = draft_from_json(draft_with(DRAFT, after(dropped(things, first))))
    assert [kept.people[number].family for number in kept.books[1].subjects] == ["Zhumatov"]
    without = draft_from_json(draft_with(DRAFT, after(dropped(things, subject))))
    assert without.books[1].subjects == ()


def test_joined_people_are_one_with_every_form():
    things = things_of(DRAFT)
    one, other = person("B. Kasymov"), person("T. Dauletov")
    made = after(joined(things, one, other))
    assert one not in made
    assert made[other]["as_written"] == ["B. Kasymov", "T. Dauletov"]
    assert made[other]["family"] == "Dauletov"
    draft_from_json(draft_with(DRAFT, made))


def test_a_parted_form_is_somebody_else():
    made = after(joined(things_of(DRAFT), person("B. Kasymov"), person("T. Dauletov")))
    other = person("T. Dauletov")
    apart = after(parted(made, other, 0, "person-d9"), made)
    assert apart["person-d9"]["family"] == "Kasymov"
    assert apart[other]["as_written"] == ["T. Dauletov"]


def test_what_is_added_stands_where_its_words_stand():
    (span,) = occurrences(TEXT, "voices of  the steppe")
    things = after(added("book-d1", selected("book", TEXT, Span(span.start, span.end))))
    assert in_order(things, "book") == ["book-0", "book-d1", "book-1"]


def test_a_correction_keeps_the_rest():
    made = after(corrected(things_of(DRAFT), "book-0", {"year": "2002"}))
    assert (made["book-0"]["year"], made["book-0"]["places"], made["book-0"]["confirmed"]) == ("2002", ["Almaty"], True)


@given(st.data())
def test_any_words_of_the_text_can_be_added_as_anything(data):
    kind = data.draw(st.sampled_from(KINDS))
    start = data.draw(st.integers(0, len(TEXT) - 1))
    end = data.draw(st.integers(start + 1, len(TEXT)))
    if not TEXT[start:end].strip():
        return
    name = kind if kind in ("title", "occasion") else f"{kind}-d1"
    things = after(added(name, selected(kind, TEXT, Span(start, end))))
    assert words_of(name, things[name]).strip()
    draft = draft_from_json(draft_with(DRAFT, things))
    assert draft.text == TEXT


@given(st.lists(st.tuples(st.integers(0, 60), st.integers(0, 20), st.sampled_from(("book", "figure"))), max_size=12))
def test_the_text_is_laid_out_whole_whatever_stands_in_it(spans):
    text = "Ескерткіш " * 8
    things = {f"{kind}-{n}": {"span": [at, min(len(text), at + size)]} for n, (at, size, kind) in enumerate(spans)}
    segments = segments_of(text, things)
    assert "".join(segment.text for segment in segments) == text
    begun = [name for segment in segments for name in segment.begins]
    assert len(begun) == len(set(begun))
    assert set(begun) == {name for name, thing in things.items() if thing["span"][0] < thing["span"][1]}


def test_the_innermost_thing_is_the_one_that_is_pointed_to():
    things = things_of(DRAFT)
    segments = segments_of(TEXT, things)
    author = next(s for s in segments if s.text.startswith("Zhumatov Askar") or s.text == "Zhumatov Askar")
    assert kind_of(author.things[0]) == "person"
    assert "book-1" in author.things
    for name, thing in things.items():
        for start, end in spans_of(kind_of(name), thing):
            covered = "".join(s.text for s in segments if name in s.things)
            assert TEXT[start:end] in covered


def test_words_are_found_whatever_their_case_and_blanks():
    assert [span.of("Әлия мен\nӘЛИЯ МЕН Иван") for span in occurrences("Әлия мен\nӘЛИЯ МЕН Иван", "әлия  мен")] == [
        "Әлия мен",
        "ӘЛИЯ МЕН",
    ]
    assert occurrences("text", "  ") == []
