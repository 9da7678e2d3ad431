from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class DeskConfig(AppConfig):
    name = "eske.exhibitions.desk"
    label = "desk"
    verbose_name = _("Reading desk")
    default_auto_field = "django.db.models.BigAutoField"
