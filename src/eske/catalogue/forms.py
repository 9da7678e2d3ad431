"""What the desk checks before it keeps a book."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms import WagtailAdminModelForm

from eske.catalogue.slugs import free_slug


class BookForm(WagtailAdminModelForm):
    """A new book needs no address: one is made from its title and year."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if "slug" in self.fields:
            self.fields["slug"].required = False
            self.fields["slug"].help_text = _(
                "Empty: it is made from the title. It never changes once the book is public."
            )

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        if not cleaned.get("slug") and cleaned.get("title"):
            words = f"{cleaned['title']} {cleaned.get('year', '')}"
            cleaned["slug"] = free_slug(type(self.instance), words, cleaned.get("language") or "kk")
        return cleaned
