"""Say that two books are one, that they are not, or that nobody knows; every word can be taken back."""

from collections.abc import Iterable

from django.contrib.auth.models import AbstractUser
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.utils.translation import gettext as _
from wagtail.log_actions import log

from eske.catalogue.models import Book, BookJudgement
from eske.catalogue.transcription import FILLED

# What a kept book can take over from its double; its address and its line stay its own.
TAKEABLE = (
    *(name for name in FILLED if name not in ("kind", "reference")),
    *("original_title", "original_language", "cover_id", "cover_credit", "read_url", "ask_at"),
)
_Verdict = BookJudgement.Verdict


@transaction.atomic
def merge_books(
    kept: Book, other: Book, user: AbstractUser, take: Iterable[str] = (), ground: str = ""
) -> BookJudgement:
    """Say that `other` is the book `kept`, which takes over the named fields from it.

    The double is no longer public; its record stays as it is and its address leads to the kept book, as does
    everything that points to it. Raises `ValidationError` where one of the two is a double already.
    """
    kept, other = _both(kept, other, user)
    taken = {}
    for name in (name for name in TAKEABLE if name in set(take)):
        before, after = getattr(kept, name), getattr(other, name)
        if before != after:
            taken[name] = [before, after]
            setattr(kept, name, after)
    if taken:
        _keep(kept, user)
    Book.objects.filter(pk=other.pk).update(merged_into=kept)
    return _judge(kept, other, _Verdict.SAME, user, ground, taken)


@transaction.atomic
def keep_apart(one: Book, other: Book, user: AbstractUser, ground: str = "") -> BookJudgement:
    """Say that two books are not one; they are not offered as doubles any more."""
    one, other = _both(one, other, user)
    return _judge(one, other, _Verdict.DIFFERENT, user, ground)


@transaction.atomic
def take_back(judgement: BookJudgement, user: AbstractUser, ground: str = "") -> BookJudgement:
    """Take back a word on two books, so that the question is open again.

    A merged double is a book of its own again. What the kept book took over from it goes back to what stood there
    before, but for a field that somebody has changed since. Raises `ValidationError` where another word came later.
    """
    books = Book.objects.select_for_update().in_bulk([judgement.kept_id, judgement.other_id])
    kept, other = books[judgement.kept_id], books[judgement.other_id]
    _allowed(user)
    if BookJudgement.objects.of_pair(kept, other).last() != judgement:
        raise ValidationError(_("Another word on these two books came later: take that one back."))
    if judgement.verdict == _Verdict.SAME:
        changed = False
        for name, (before, after) in judgement.taken.items():
            if getattr(kept, name) == after:
                setattr(kept, name, before)
                changed = True
        if changed:
            _keep(kept, user)
        Book.objects.filter(pk=other.pk).update(merged_into=None)
    return _judge(kept, other, _Verdict.UNSURE, user, ground)


def _both(one: Book, other: Book, user: AbstractUser) -> tuple[Book, Book]:
    """The two as they now are, locked, so that nobody else decides on them meanwhile."""
    _allowed(user)
    books = Book.objects.select_for_update().in_bulk([one.pk, other.pk])
    if len(books) < 2:
        raise ValidationError(_("A book cannot be its own double: choose two."))
    for book in books.values():
        if book.merged_into_id:
            raise ValidationError(_("“%(book)s” is merged into another book already."), params={"book": book})
    return books[one.pk], books[other.pk]


def _allowed(user: AbstractUser) -> None:
    if not user.has_perm("catalogue.publish_book"):
        raise PermissionDenied("only who may publish books says which are one")


def _keep(book: Book, user: AbstractUser) -> None:
    book.save()
    book.save_revision(user=user, log_action=True)


def _judge(
    kept: Book, other: Book, verdict: str, user: AbstractUser, ground: str, taken: dict[str, list[object]] | None = None
) -> BookJudgement:
    judgement = BookJudgement.objects.create(
        kept=kept,
        other=other,
        verdict=verdict,
        taken=taken or {},
        by=user,
        by_name=user.get_full_name() or user.get_username(),
        ground=ground,
    )
    log(kept, "eske.judge_books", user=user, data={"verdict": str(verdict), "other": other.pk, "ground": ground})
    return judgement
