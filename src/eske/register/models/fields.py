"""Fields that several things of the register share."""

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _

from eske.dates import BadDate, check


def is_edtf(value: str) -> None:
    """Refuse what is no date in EDTF, naming the value and showing how to write one."""
    try:
        check(value)
    except BadDate as error:
        raise ValidationError(
            _("“%(value)s” is no date: write 1937, 1937-11, 1937-11-21, 193X, 1930~ or 1951/1955."),
            params={"value": value},
            code="edtf",
        ) from error


class EDTFField(models.CharField):
    """A date as surely as its source gives it (Extended Date/Time Format); empty where it is unknown."""

    def __init__(self, *args: object, **kwargs: object) -> None:
        kwargs.setdefault("max_length", 60)
        kwargs.setdefault("blank", True)
        kwargs.setdefault("help_text", _("1937, 1937-11, 1937-11-21, 193X, 1930~, 1951/1955; empty where unknown."))
        super().__init__(*args, **kwargs)
        self.validators = [*self.validators, is_edtf]


class NameStatus(models.TextChoices):
    """How a name or text in one language came to be. Empty where there is none."""

    ATTESTED = "attested", _("found in a source")
    DERIVED = "derived", _("derived, unreviewed")
    READ = "read", _("read from an announcement")
