"""Which books speak of a person or come from one, and who says that a book exists?

These links live in the register, since the catalogue knows nothing of people.
"""

from django.db import models
from django.utils.translation import gettext_lazy as _

from eske.catalogue.models import Book
from eske.register.models.person import Person
from eske.register.models.source import Source


class BookPerson(models.Model):
    """A person of the register is the subject of a book or had a part in making it."""

    class Role(models.TextChoices):
        SUBJECT = "subject", _("subject")
        AUTHOR = "author", _("author")
        COMPILER = "compiler", _("compiler")
        EDITOR = "editor", _("editor")
        TRANSLATOR = "translator", _("translator")

    book = models.ForeignKey(Book, models.CASCADE, related_name="people", verbose_name=_("book"))
    person = models.ForeignKey(Person, models.CASCADE, related_name="books", verbose_name=_("person"))
    role = models.CharField(_("role"), max_length=12, choices=Role)

    class Meta:
        verbose_name = _("person of a book")
        verbose_name_plural = _("people of a book")
        constraints = [models.UniqueConstraint(fields=["book", "person", "role"], name="book_person_role_once")]

    def __str__(self) -> str:
        return f"{self.book} – {self.person} ({self.get_role_display()})"


class BookSource(models.Model):
    """Where the record of a book comes from."""

    book = models.ForeignKey(Book, models.CASCADE, related_name="sources", verbose_name=_("book"))
    source = models.ForeignKey(Source, models.PROTECT, related_name="books", verbose_name=_("source"))

    class Meta:
        verbose_name = _("source of a book")
        verbose_name_plural = _("sources of a book")
        constraints = [models.UniqueConstraint(fields=["book", "source"], name="book_source_once")]

    def __str__(self) -> str:
        return f"{self.book} – {self.source}"
