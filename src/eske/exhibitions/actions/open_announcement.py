"""Make an exhibition of an announcement: its page, books, people, figures and occasion.

Everything happens or nothing does. What is there already is found and not made twice; nobody becomes remembered here:
that is the work of `accept_people`.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from django.conf import settings
from django.db import models, transaction
from django.utils.translation import gettext as _
from django.utils.translation import override
from wagtail.models import Locale
from wagtail.rich_text import RichText

from eske.announcements import draft_from_json, draft_to_json
from eske.announcements.draft import Draft
from eske.announcements.draft import Person as ReadPerson
from eske.catalogue.models import Book
from eske.catalogue.slugs import free_slug
from eske.exhibitions.actions.find_occasion import find_occasion
from eske.exhibitions.actions.keep_book import keep_book
from eske.exhibitions.actions.keep_figure import keep_figure
from eske.exhibitions.actions.keep_place import find_place, keep_place
from eske.exhibitions.actions.prepare_site import prepare_site
from eske.exhibitions.body import Piece, body_of
from eske.exhibitions.models import Announcement, ExhibitionPage, HomePage, Mention, Occasion, Trace
from eske.register.actions.find_person import everybody, find_person
from eske.register.models import BookPerson, BookSource, Figure, Person, Source


@dataclass(slots=True)
class Opened:
    """What opening an announcement made, and what it found there already."""

    announcement: Announcement
    page: ExhibitionPage
    is_new: bool
    differs: bool = False  # it was opened before with another reading, which stands
    new_books: list[Book] = field(default_factory=list)
    found_books: list[Book] = field(default_factory=list)
    new_figures: list[Figure] = field(default_factory=list)
    found_figures: list[Figure] = field(default_factory=list)
    left_out: list[str] = field(default_factory=list)  # figures on topics that the register does not know


@dataclass(frozen=True, slots=True)
class Known:
    """What somebody said the things of a draft are, by number: this one of the site, or (None) a new one."""

    books: Mapping[int, Book | None] = field(default_factory=dict)
    people: Mapping[int, Person | None] = field(default_factory=dict)
    occasion: Occasion | None = None


class PageGone(Exception):
    """The announcement was opened before and its page was deleted since. `announcement` is its record."""

    def __init__(self, announcement: Announcement) -> None:
        self.announcement = announcement
        super().__init__(f"{announcement.name} was opened before, and its page was deleted since")


@transaction.atomic
def open_announcement(
    draft: Draft,
    original: bytes,
    *,
    publish: bool = True,
    translation_of: ExhibitionPage | None = None,
    restates: Source | None = None,
    known: Known = Known(),
) -> Opened:
    """Open a draft with the document it was read from; the same document a second time changes nothing.

    A document that lies on the reading desk is opened with the draft given here, and its own reading is kept. What
    nobody said is `known` is looked for in the site.

    With `translation_of` the words become the page of that exhibition in the draft's language; its books and people
    stay those of the exhibition. An announcement that `restates` another source states no figures of its own: those
    of that source are shown where they are the same. Raises `PageGone`.
    """
    _one_at_a_time(prepare_site())
    there = Announcement.objects.filter(sha256=draft.origin.sha256).first()
    if there and there.source:
        if not there.exhibition:
            raise PageGone(there)
        return Opened(there, there.exhibition.specific, is_new=False, differs=draft_from_json(there.draft) != draft)
    opened = _make(draft, there or _received(draft, original), translation_of, restates, known)
    revision = opened.page.save_revision(log_action=True)
    if publish:
        revision.publish()
        opened.page.refresh_from_db()
    if not translation_of:
        _mirror(opened.page)
    return opened


def _one_at_a_time(home: HomePage) -> None:
    """Wait until whoever opens an announcement on this site now is done, so that two make one exhibition of one."""
    HomePage.objects.select_for_update(of=("self",)).get(pk=home.pk)


def _received(draft: Draft, original: bytes) -> Announcement:
    return Announcement(
        sha256=draft.origin.sha256,
        name=draft.origin.name,
        media_type=draft.origin.media_type,
        original=original,
        draft=draft_to_json(draft),
    )


def _make(
    draft: Draft,
    announcement: Announcement,
    translation_of: ExhibitionPage | None,
    restates: Source | None,
    known: Known,
) -> Opened:
    language = site_language(draft)
    source = Source.objects.create(
        slug=f"announcement-{draft.origin.sha256[:16]}",
        kind=Source.Kind.ANNOUNCEMENT,
        title=draft.origin.name,
        locator=draft.origin.name,
    )
    announcement.source = source
    announcement.save()
    opened = Opened(announcement, ExhibitionPage(), is_new=True)
    places = [keep_place(read, source, language)[0] for read in draft.places]
    restated = translation_of.figures if translation_of else list(restates.figures.all()) if restates else []
    figures = _figures(draft, source, opened, restated)
    if translation_of:
        books, people = translation_of.books, translation_of.people
    else:
        books, people = _books(draft, source, opened, known), []
    register = everybody()
    mentions = [_mention(announcement, number, read, register, known) for number, read in enumerate(draft.people)]
    occasion = translation_of.occasion if translation_of else known.occasion or _occasion(draft, language)
    pieces = body_of(draft, figures, books, people)
    opened.page = _page(draft, language, occasion, pieces, translation_of)
    source.title = opened.page.title
    source.save()
    announcement.exhibition = opened.page
    announcement.save()
    _trace(announcement, "place", dict(enumerate(places)))
    _trace(announcement, "figure", figures)
    _trace(announcement, "occasion", {0: occasion} if occasion and draft.occasion else {})
    if not translation_of:
        _trace(announcement, "book", dict(enumerate(books)))
        _link_books(draft, books, mentions)
    return opened


def _trace(announcement: Announcement, kind: str, things: Mapping[int, models.Model]) -> None:
    for number, thing in things.items():
        Trace.objects.create(announcement=announcement, kind=kind, number=number, thing=thing)


def site_language(draft: Draft) -> str:
    """The language of the draft where the site speaks it, else the site's first language."""
    codes = [code for code, _name in settings.LANGUAGES]
    return draft.language if draft.language in codes else settings.LANGUAGE_CODE


def _figures(draft: Draft, source: Source, opened: Opened, restated: Sequence[Figure]) -> dict[int, Figure]:
    kept = {}
    for number, read in enumerate(draft.figures):
        same = [f for f in restated if (f.topic, f.low, f.bound) == (read.topic, read.value, read.bound.value)]
        if same:
            kept[number] = same[0]
            opened.found_figures.append(same[0])
            continue
        place = find_place(read.place) if read.place else None
        answer = keep_figure(read, source, place, site_language(draft))
        if answer is None:
            opened.left_out.append(read.text)
            continue
        kept[number] = answer[0]
        (opened.new_figures if answer[1] else opened.found_figures).append(answer[0])
    return kept


def _books(draft: Draft, source: Source, opened: Opened, known: Known) -> list[Book]:
    books = []
    for number, read in enumerate(draft.books):
        said = known.books.get(number)
        book, is_new = (said, False) if said else keep_book(read, draft.language, anew=number in known.books)
        BookSource.objects.get_or_create(book=book, source=source)
        (opened.new_books if is_new else opened.found_books).append(book)
        books.append(book)
    return books


def _mention(
    announcement: Announcement, number: int, read: ReadPerson, register: Sequence[Person], known: Known
) -> Mention:
    forms = list(dict.fromkeys(form.text for form in read.forms))
    name = " ".join(filter(None, (read.given, read.patronymic, read.family))) or forms[0]
    person, rule = (known.people[number], "chosen") if number in known.people else _in_register(forms, name, register)
    return Mention.objects.create(
        announcement=announcement,
        number=number,
        role=read.role.value,
        as_written=forms,
        name=name,
        rule=read.reading.rule,
        confidence=read.reading.confidence,
        person=person,
        match_rule=rule,
    )


def _in_register(forms: list[str], name: str, register: Sequence[Person]) -> tuple[Person | None, str]:
    """The person of the register who is meant and the rule that tells; nobody where several may be."""
    found = find_person([*forms, name], register)
    if len(found) == 1:
        return found[0].person, found[0].rule
    return None, "several" if found else ""


def _occasion(draft: Draft, language: str) -> Occasion | None:
    if not draft.occasion:
        return None
    if found := find_occasion(draft.occasion):
        return found
    name = draft.occasion.name[:1].upper() + draft.occasion.name[1:]
    occasion = Occasion(slug=free_slug(Occasion, name, language), recurrence=draft.occasion.recurrence or "")
    setattr(occasion, f"name_{language}", name)
    occasion.save()
    return occasion


def _page(
    draft: Draft,
    language: str,
    occasion: Occasion | None,
    pieces: list[Piece],
    translation_of: ExhibitionPage | None,
) -> ExhibitionPage:
    locale = Locale.objects.get(language_code=language)
    title = draft.title.text if draft.title else _proposed_title(occasion, draft, language)
    body = [(kind, RichText(value) if kind == "text" else value) for kind, value in pieces]
    if translation_of:
        page = _translation(translation_of, locale)
        page.title = page.draft_title = title
        page.body = body
        return page
    home = HomePage.objects.get(locale=locale)
    page = ExhibitionPage(
        title=title[:255],
        slug=free_slug(ExhibitionPage, title, language),
        locale=locale,
        occasion=occasion,
        title_proposed=draft.title is None,
        body=body,
        live=False,
    )
    home.add_child(instance=page)
    return page


def _proposed_title(occasion: Occasion | None, draft: Draft, language: str) -> str:
    """A document without a title gets that of its occasion, marked as a proposal, else the name of its file."""
    name = getattr(occasion, f"name_{language}", "") if occasion else ""
    if name or draft.occasion:
        return name or draft.occasion.name  # type: ignore[union-attr]
    with override(language):
        return _("Exhibition from %(name)s") % {"name": draft.origin.name}


def _translation(page: ExhibitionPage, locale: Locale) -> ExhibitionPage:
    """The page in another language, made a page of its own where it only mirrored the first."""
    there = page.get_translations().filter(locale=locale).first()
    if there is None:
        return page.copy_for_translation(locale)
    if there.alias_of_id:
        there = there.specific
        there.alias_of = None
        there.save()
    return there.specific


def _mirror(page: ExhibitionPage) -> None:
    """Show the page in every language of the interface, its words in their own, until it is translated."""
    for locale in Locale.objects.exclude(pk=page.locale_id):
        if not page.has_translation(locale):
            page.copy_for_translation(locale, alias=True)


def _link_books(draft: Draft, books: Sequence[Book], mentions: Sequence[Mention]) -> None:
    """Link books to people whom the register knows already; nobody is made for a link."""
    for read, book in zip(draft.books, books, strict=True):
        for number in read.subjects:
            _link(book, mentions[number].person, BookPerson.Role.SUBJECT)
        heads = {contributor.as_written: contributor.role for contributor in read.reference.contributors}
        for mention in mentions:
            for form in set(mention.as_written) & heads.keys():
                _link(book, mention.person, heads[form])


def _link(book: Book, person: Person | None, role: str) -> None:
    if person and role in BookPerson.Role.values:
        BookPerson.objects.get_or_create(book=book, person=person, role=role)
