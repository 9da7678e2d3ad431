"""Any text is read, and everything that is found in it lies in it."""

from hypothesis import given
from hypothesis import strategies as st

from eske.announcements import draft_from_json, draft_to_json, read
from eske.text import document_of

WORDS = st.sampled_from(
    [
        "31 May",
        "31 February 2020",
        "с 15 по 31 января",
        "«Степь» А. Саматова,",
        "выставка",
        "The Steppe by Arman Samatov",
        "Арман Саматов",
        "үйі – 900 мыңнан астам адам атылды",
        "more than 5 million people were shot",
        "A. Samatov",
        "Samatov Arman",
        "«",
        "»",
        '"',
        "said",
        "миллион жарым",
        "с половиной",
        "от 3 до 5 тысяч",
        "двое из сорока",
        "– говорит А. Саматов.",
        "с 8 по 27 января 1944 года",
        "под Заозёрском",
        "1. ",
        "\n",
        "\n\n",
        "- Almaty: Library, 2001.",
        "Books on display:",
        "қуғын-сүргін құрбандарын еске алу күні",
        "Степлаг",
        " / comp.: ",
        "№17",
        "# ",
    ]
)


@given(st.lists(st.one_of(WORDS, st.text(max_size=20)), min_size=1).map(" ".join).filter(str.strip))
def test_no_text_fails_and_every_span_lies_in_it(text):
    try:
        document = document_of(text.encode("utf-8", "surrogatepass"), "a.txt")
    except Exception as refused:
        assert type(refused).__name__ == "UnreadableDocument"
        return
    draft = read(document)
    spans = [f.span for p in draft.people for f in p.forms] + [b.span for b in draft.blocks]
    spans += [f.reading.span for f in draft.figures] + [part for q in draft.quotations for part in q.parts]
    spans += [span for place in draft.places for _, span in place.forms]
    assert all(span is not None and span.end <= len(draft.text) for span in spans)
    assert all(form.span.of(draft.text) == form.text for person in draft.people for form in person.forms)
    assert draft_from_json(draft_to_json(draft)) == draft
