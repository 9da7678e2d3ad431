"""What do figures count, and of whom? The codes are those that the reading of announcements gives."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Topic(models.TextChoices):
    SHOT = "shot", _("shot or sentenced to death")
    REPRESSED = "repressed", _("repressed or convicted")
    SENT_TO_CAMPS = "sent-to-camps", _("sent to camps")
    DIED = "died", _("died")
    DIED_FAMINE = "died-famine", _("died in the famine")
    DIED_REPRESSION_AND_FAMINE = "died-repression-and-famine", _("died by repression and famine")
    DIED_IN_CAMP = "died-in-camp", _("died in a camp")
    DEPORTED = "deported", _("deported")
    PRISONERS = "prisoners", _("prisoners of a camp")
    WOMEN_PRISONERS = "women-prisoners", _("women held in a camp")
    KILLED_IN_RISING = "killed-in-rising", _("killed in a rising")
    REHABILITATED = "rehabilitated", _("rehabilitated")
    CHILDREN = "children", _("children orphaned or taken away")
    LEFT_HOMELAND = "left-homeland", _("forced to leave the homeland")
    CAMPS = "camps", _("number of camps")

    @property
    def family(self) -> tuple[str, ...]:
        """The topic itself and those that are shown beside it, with the difference said."""
        for kin in _MEASURED_BESIDE:
            if self.value in kin:
                return tuple(dict.fromkeys((self.value, *kin)))
        return (self.value,)


# Losses of life by famine alone and by famine and repression together are stated against each other.
_MEASURED_BESIDE = (("died-repression-and-famine", "died-famine"),)


class Group(models.TextChoices):
    """Of whom a figure speaks, where it speaks of a part of the people."""

    KAZAKHS = "kazakhs", _("Kazakhs")
    KOREANS = "koreans", _("Koreans")
    GERMANS = "germans", _("Germans")
    POLES = "poles", _("Poles")
    CHECHENS_INGUSH = "chechens-ingush", _("Chechens and Ingush")
    CRIMEAN_TATARS = "crimean-tatars", _("Crimean Tatars")
    JAPANESE = "japanese", _("Japanese")
    ROMANIANS = "romanians", _("Romanians")
    FINNS = "finns", _("Finns")
    UKRAINIANS = "ukrainians", _("Ukrainians")
    WOMEN = "women", _("women")
    CHILDREN = "children", _("children")
    PRISONERS_OF_WAR = "prisoners-of-war", _("prisoners of war")
