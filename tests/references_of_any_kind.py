"""Any reference that a library could have: what Hypothesis makes of the model."""

from hypothesis import strategies as st

from eske.references.formats.numbers import identifier
from eske.references.model import KINDS, SEVERAL, TEXTS, Contributor, Reference
from eske.references.roles import ROLES

_LETTERS = "абвгдеёжзийклмнопрстуфхцчшщъыьэюяәғқңөұүһіїєАБЖҚӘҮabcdefgxyzABCXYZ0123456789"
_MARKS = " .,:;-–—/=()[]«»\"'&%#$_{}~^\\@!?№<>|*+"
_WORDS = st.text(_LETTERS + _MARKS, min_size=1, max_size=25).map(lambda text: " ".join(text.split()))
_NAMES = st.text(_LETTERS[:50], min_size=2, max_size=10)
_NUMBERS = {
    "isbn": st.sampled_from(["978-601-01-0268-2", "5-02-010068-0", "9965-01-123-4", "9785020100688"]),
    "issn": st.sampled_from(["1560-1749", "0131-6044"]),
    "doi": st.from_regex(r"10\.\d{4}/[a-z0-9.]{1,10}", fullmatch=True),
    "url": st.from_regex(r"https://[a-z]{3,8}\.kz/[a-z0-9]{0,8}", fullmatch=True),
    "language": st.sampled_from(["kk", "ru", "en", "uk", "xal", "de"]),
    "year": st.sampled_from(["1988", "[1937]", "1948-1950", "б. г."]),
}

people = st.builds(
    lambda family, given, role, dates: Contributor(
        f"{family}, {given}" if given else family, role, family, given, dates=dates
    ),
    _NAMES,
    st.none() | _NAMES | st.sampled_from(["А. М.", "Ғ."]),
    st.sampled_from(sorted(ROLES)),
    st.none() | st.sampled_from(["1902-1985"]),
)
bodies = st.builds(lambda name, role: Contributor(name, role, is_body=True), _NAMES, st.sampled_from(sorted(ROLES)))


def _texts(name):
    return st.none() | _NUMBERS.get(name, _WORDS.filter(bool))


@st.composite
def references(draw):
    """A reference with any of its fields set; it has a title, and its numbers are those of its fields."""
    values = {name: draw(_texts(name)) for name in TEXTS} | {"title": draw(_WORDS.filter(bool))}
    values |= {name: tuple(draw(st.lists(_WORDS.filter(bool), max_size=2, unique=True))) for name in SEVERAL}
    numbers = tuple(identifier(name, values[name]) for name in ("isbn", "issn", "doi") if values[name])
    return Reference(
        "",
        contributors=tuple(draw(st.lists(people | bodies, max_size=3, unique=True))),
        kind=draw(st.sampled_from(KINDS)),
        identifiers=numbers,
        **values,
    )


FULL = Reference(
    "",
    title="Қазақ солдаты",
    subtitle="роман",
    parallel_titles=("Солдат из Казахстана",),
    responsibility="Ғ. Мүсірепов ; ауд. А. Бұлбұлов",
    contributors=(
        Contributor("Мүсірепов, Ғ.", "author", "Мүсірепов", "Ғ."),
        Contributor("Бұлбұлов, А.", "translator", "Бұлбұлов", "А."),
        Contributor("Тіл институты", "compiler", is_body=True),
        Contributor("Сахариев, Б.", "illustrator", "Сахариев", "Б."),
    ),
    edition="2-бас.",
    places=("Алматы", "Астана"),
    publishers=("Жазушы", "Фолиант"),
    year="1988",
    volume="1-том",
    issue="№ 2",
    series="Мектеп кітапханасы ; 5",
    extent="480 б.",
    illustrations="сур.",
    size="21 см",
    pages="12-20",
    isbn="978-601-01-0268-2",
    issn="1560-1749",
    url="https://example.kz/1",
    doi="10.1000/1",
    identifiers=(identifier("isbn", "978-601-01-0268-2"), identifier("udc", "821.512.122")),
    language="kk",
    shelf_mark="84(5Қ) М 91",
    topics=("Соғыс", "Тарих"),
    annotation="Соғыс туралы.",
    notes=("Тираж 5000.",),
    kind="book",
)
