"""With which fields is each kind of thing corrected?"""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from eske.exhibitions.desk.book_form import BookForm
from eske.exhibitions.desk.thing_form import ThingForm, choice_field, text_field
from eske.exhibitions.desk.things import Thing, kind_of
from eske.exhibitions.models import Mention
from eske.exhibitions.models.occasion import is_recurrence
from eske.register.models import Figure, Place
from eske.register.models.fields import is_edtf
from eske.register.topics import Group, Topic


class TitleForm(ThingForm):
    text = text_field(_("title"), 255, required=True)


class OccasionForm(ThingForm):
    name = text_field(_("name of the day"), required=True)
    recurrence = text_field(
        _("rule"), 120, validators=[is_recurrence], help_text=_("As in iCalendar: FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=31.")
    )


class PersonForm(ThingForm):
    role = choice_field(_("role"), Mention.Role.choices, required=True)
    given = text_field(_("given name or initials"), 100)
    patronymic = text_field(_("patronymic"), 100)
    family = text_field(_("family name"), 100)


class FigureForm(ThingForm):
    value = forms.FloatField(label=_("number"), required=False, help_text=_("Empty where there are only words."))
    bound = choice_field(_("bound"), Figure.Bound.choices, required=True)
    topic = choice_field(_("topic"), Topic.choices)
    what = text_field(_("of what, in the source's words"))
    place = text_field(_("place"))
    group = choice_field(_("whom it counts"), Group.choices)
    period = text_field(_("period"), 60, validators=[is_edtf])

    def clean_what(self) -> str | None:
        return self.cleaned_data["what"] or self.thing["what"]


class QuotationForm(ThingForm):
    speaker = text_field(_("who said it"))


class PlaceForm(ThingForm):
    name = text_field(_("name"), 200, required=True)
    kind = choice_field(_("kind"), Place.Kind.choices)


_FORMS: dict[str, type[ThingForm]] = {
    "title": TitleForm,
    "occasion": OccasionForm,
    "person": PersonForm,
    "book": BookForm,
    "figure": FigureForm,
    "quotation": QuotationForm,
    "place": PlaceForm,
}


def form_for(name: str, thing: Thing, data: Any = None) -> ThingForm:
    """The form of a thing, filled with it, or with what somebody sent."""
    return _FORMS[kind_of(name)](thing, data)
