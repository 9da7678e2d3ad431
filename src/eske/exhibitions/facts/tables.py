"""How does each table of facts become things of the site?"""

from pathlib import Path

from eske.catalogue.models import Book, Contributor
from eske.exhibitions.facts.rows import Row, rows
from eske.exhibitions.models import Occasion
from eske.names import parse
from eske.register.actions.remember import Witness, remember
from eske.register.models import BookPerson, BookSource, Figure, Person, Place, Source, Spelling, Statement
from eske.register.models.fields import NameStatus
from eske.text import language_of, script_of

_IN_THREE = ("kk", "ru", "en")


def sources(folder: Path) -> dict[str, Source]:
    kept = {}
    for row in rows(folder, "sources"):
        fields = {name: row[name] for name in ("kind", "title", "locator", "published", "note")}
        kept[row["id"]] = row.keep(Source, row["id"], **fields)
    return kept  # type: ignore[return-value]


def places(folder: Path, known: dict[str, Source]) -> dict[str, Place]:
    kept = {}
    for row in rows(folder, "places"):
        place = row.keep(
            Place,
            row["id"],
            **_texts(row, "name"),
            kind=row["kind"],
            latitude=row.number_of("latitude"),
            longitude=row.number_of("longitude"),
            doubtful_position=row.yes("doubtful_position"),
            years=row["years"],
        )
        place.sources.set(row.each("sources", known))
        kept[row["id"]] = place
    return kept  # type: ignore[return-value]


def people(folder: Path, known: dict[str, Source], witness: Witness) -> dict[str, Person]:
    kept = {}
    for row in rows(folder, "people"):
        names = _texts(row, "name")
        person = row.keep(
            Person,
            row["id"],
            **names,
            **{f"{name}_status": NameStatus.ATTESTED if text else "" for name, text in names.items()},
            **_texts(row, "nationality"),
            **_texts(row, "occupation"),
            **_texts(row, "birth_place"),
            **_texts(row, "death_place"),
            **{name: row[name] for name in ("sex", "birth", "death")},
            life_cut_short=row.yes("life_cut_short"),
            words_status=row["words_status"],
        )
        person.sources.set(row.each("sources", known))
        for text in row.several("other_spellings"):
            Spelling.objects.get_or_create(person=person, text=text, defaults={"language": _written_in(text)})
        if row.yes("remembered") and not person.remembered:
            remember(person, witness, f"in the table {row.table}, with {len(row.several('sources'))} sources")
        kept[row["id"]] = person
    return kept  # type: ignore[return-value]


def statements(folder: Path, people: dict[str, Person], places: dict[str, Place], known: dict[str, Source]) -> int:
    """Renew the statements about the people of the tables; those about others stay. The answer counts them."""
    Statement.objects.filter(person__in=people.values(), source__in=known.values()).delete()
    count = 0
    for row in rows(folder, "statements"):
        count += 1
        row.checked(
            Statement(),
            person=row.one_of("person", people),
            place=row.one_of("place", places) if row["place"] else None,
            source=row.one_of("source", known),
            **_texts(row, "body"),
            **_texts(row, "doubt"),
            **_texts(row, "place_text"),
            **{name: row[name] for name in ("kind", "date", "penalty", "status", "source_says")},
        )
    return count


def figures(folder: Path, places: dict[str, Place], known: dict[str, Source]) -> int:
    """Renew the figures whose sources stand in the tables. The answer counts them."""
    count = 0
    for row in rows(folder, "figures"):
        count += 1
        source, place = row.one_of("source", known), row.one_of("place", places) if row["place"] else None
        same = {name: row[name] for name in ("topic", "bound", "group", "period", "as_written")}
        same |= {"low": row.number_of("low"), "high": row.number_of("high")}
        figure = Figure.objects.filter(**same, source=source, place=place).first() or Figure(**same)
        row.checked(
            figure,
            source=source,
            place=place,
            is_share=row.yes("is_share"),
            magnitude=int(power) if (power := row.number_of("magnitude")) else None,
            as_written_language=row["as_written_language"],
            slip=bool(row["slip_en"] or row["slip_kk"] or row["slip_ru"]),
            **_texts(row, "slip"),
        )
    return count


def books(folder: Path, people: dict[str, Person], known: dict[str, Source]) -> int:
    """Keep the books of the tables with their contributors, subjects and sources. The answer counts them."""
    count = 0
    for row in rows(folder, "books"):
        count += 1
        names = ("title", "subtitle", "language", "original_title", "original_language", "responsibility")
        imprint = ("place", "publisher", "year", "volume", "extent", "isbn", "series", "kind")
        book = row.keep(Book, row["id"], garbled=row.yes("garbled"), **{name: row[name] for name in names + imprint})
        assert isinstance(book, Book)
        book.contributors = [_contributor(row, text) for text in row.several("contributors")]
        book.save()
        if book.latest_revision_id:
            book.save_revision()  # or the desk would edit what stood there before
        for subject in row.each("subjects", people):
            BookPerson.objects.get_or_create(book=book, person=subject, role=BookPerson.Role.SUBJECT)
        for source in row.each("sources", known):
            BookSource.objects.get_or_create(book=book, source=source)
    return count


def occasions(folder: Path, known: dict[str, Source]) -> int:
    count = 0
    for row in rows(folder, "occasions"):
        count += 1
        occasion = row.keep(
            Occasion,
            row["id"],
            **_texts(row, "name"),
            **_texts(row, "country"),
            **_texts(row, "legal_basis"),
            recurrence=row["recurrence"],
            since=row["since"] or None,
        )
        occasion.sources.set(row.each("sources", known))
    return count


def _texts(row: Row, field: str) -> dict[str, str]:
    return {f"{field}_{code}": row[f"{field}_{code}"] for code in _IN_THREE}


def _contributor(row: Row, text: str) -> Contributor:
    """A contributor written as `Family, Given=role`, or as the reference has the name."""
    name, _, role = text.rpartition("=")
    if role not in Contributor.Role.values or not name:
        raise row.bad("contributors", f"write “Family, Given=role” with a role of {', '.join(Contributor.Role.values)}")
    parts = parse(name)
    return Contributor(as_written=name, family=parts.family, given=parts.given or "", role=role)


def _written_in(spelling: str) -> str:
    """The language of a spelling where its letters tell it, else empty."""
    if script_of(spelling) == "Arab":
        return "kk-Arab"
    found = language_of(spelling)
    return found.code if found.code in ("kk", "kk-Latn") else ""
