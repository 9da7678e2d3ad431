"""In which languages are the books of the region?"""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Language(models.TextChoices):
    KAZAKH = "kk", _("Kazakh")
    RUSSIAN = "ru", _("Russian")
    ENGLISH = "en", _("English")
    UKRAINIAN = "uk", _("Ukrainian")
    BELARUSIAN = "be", _("Belarusian")
    KYRGYZ = "ky", _("Kyrgyz")
    UZBEK = "uz", _("Uzbek")
    TATAR = "tt", _("Tatar")
    UYGHUR = "ug", _("Uyghur")
    TURKISH = "tr", _("Turkish")
    KOREAN = "ko", _("Korean")
    CHINESE = "zh", _("Chinese")
    GERMAN = "de", _("German")
    FRENCH = "fr", _("French")
    ITALIAN = "it", _("Italian")
    POLISH = "pl", _("Polish")
    OTHER = "mis", _("another language")
