"""How does a list of the desk say yes?"""

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import Column


def yes_column(field: str, label: Promise) -> Column:
    """A column that says “yes” where the field is true, and nothing elsewhere."""
    return Column(field, label=label, accessor=lambda thing: _("yes") if getattr(thing, field) else "", sort_key=field)
