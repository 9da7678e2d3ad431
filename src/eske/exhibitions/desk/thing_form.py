"""What do the forms of all kinds of things have in common?

A form begins with the thing and gives back what was changed. Empty fields are unknown, so None.
"""

from typing import Any

from django import forms

from eske.exhibitions.desk.things import Thing


class ThingForm(forms.Form):
    """The fields of one kind of thing."""

    use_required_attribute = False
    seldom: tuple[str, ...] = ()  # fields that most things have not

    def __init__(self, thing: Thing, data: Any = None) -> None:
        self.thing = thing
        super().__init__(data, initial={name: thing.get(name) for name in self.base_fields}, auto_id="f-%s")
        for name, field in self.fields.items():
            if isinstance(field, forms.ChoiceField):
                self._keep_unknown(field, thing.get(name))

    def _keep_unknown(self, field: forms.ChoiceField, code: str | None) -> None:
        """A code of the reading that the site has no word for stays possible."""
        if code and code not in dict(field.choices):
            field.choices = [*field.choices, (code, code)]

    @property
    def common(self) -> list[forms.BoundField]:
        """The fields to be seen at once: the usual ones, and those that say something or are wrong."""
        return [field for field in self if field.name not in self.seldom or field.value() or field.errors]

    @property
    def rare(self) -> list[forms.BoundField]:
        shown = {field.name for field in self.common}
        return [field for field in self if field.name not in shown]

    def values(self) -> Thing:
        """What was changed."""
        new = {name: _value(value) for name, value in self.cleaned_data.items()}
        return {name: value for name, value in new.items() if (value or None) != (self.thing.get(name) or None)}


def _value(value: Any) -> Any:
    if isinstance(value, float) and value.is_integer():
        return int(value)
    return None if value == "" else value


def text_field(label: Any, size: int = 300, *, required: bool = False, **options: Any) -> forms.CharField:
    return forms.CharField(label=label, max_length=size, required=required, **options)


def choice_field(label: Any, choices: Any, *, required: bool = False) -> forms.ChoiceField:
    return forms.ChoiceField(label=label, choices=[*([] if required else [("", "—")]), *choices], required=required)
