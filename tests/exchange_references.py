"""Invented references for what is handed to other programs."""

from hypothesis import strategies as st

from eske.references import Contributor, Reference
from eske.references.model import KINDS, SEVERAL, TEXTS
from eske.references.structured import book_number, serial_number

BOOK = Reference(
    raw="",
    title="Дала дауысы",
    subtitle="әңгімелер & естеліктер",
    contributors=(
        Contributor("Серікова А.", "author", "Серікова", "А."),
        Contributor("Ж. Омаров", "author", "Омаров", "Ж."),
        Contributor("Б. Сейітов", "compiler", "Сейітов", "Б."),
    ),
    places=("Алматы", "М."),
    publishers=("Ана + Бала",),
    year="[1991]",
    extent="320 б.",
    isbn="978-601-271-019-9",
    identifiers=(book_number("978-601-271-019-9"),),
    language="kk",
)
ARTICLE = Reference(
    raw="",
    kind="article",
    title="Хат",
    contributors=(Contributor("Қазақ ұлттық кітапханасы", "author", is_body=True),),
    container="Жұлдыз",
    year="1989",
    issue="7",
    pages="12–18-б.",
    issn="0134-3475",
    identifiers=(serial_number("0134-3475"),),
)
FILM = Reference(raw="", kind="film", title="Көш", contributors=(Contributor("А. Серік", "author", "Серік", "А."),))

_words = st.text(min_size=1, max_size=30)
_people = st.lists(
    st.builds(
        Contributor,
        _words,
        st.sampled_from(["author", "editor", "compiler", "publisher"]),
        st.none() | _words,
        st.none() | _words,
        is_body=st.booleans(),
    ),
    max_size=3,
).map(tuple)
ANY = st.builds(
    Reference,
    raw=st.text(),
    contributors=_people,
    kind=st.sampled_from(KINDS),
    **{name: st.none() | _words for name in TEXTS},
    **{name: st.lists(_words, max_size=2).map(tuple) for name in SEVERAL},
)
