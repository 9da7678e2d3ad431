"""Which of the kept days does an announcement mean?"""

from difflib import SequenceMatcher

from eske.announcements.draft import Occasion as Read
from eske.exhibitions.models import Occasion

_ALIKE = 0.55  # a page names the day in its own words; the rule of the day has to be the same besides


def find_occasion(read: Read) -> Occasion | None:
    """The occasion with the same rule whose name is nearest; None where no day returns by that rule.

    Several occasions may fall on one day under different names; then the name decides, and a draw means None.
    """
    kept = Occasion.objects.filter(recurrence=read.recurrence) if read.recurrence else Occasion.objects.all()
    scored = sorted(((_score(read.name, occasion), occasion.pk, occasion) for occasion in kept), reverse=True)
    if not scored or (scored[0][0] < _ALIKE):
        return None
    if len(scored) > 1 and scored[0][0] == scored[1][0]:
        return None
    return scored[0][2]


def _score(name: str, occasion: Occasion) -> float:
    names = [n for n in (occasion.name_kk, occasion.name_ru, occasion.name_en) if n]
    return max((SequenceMatcher(None, name.casefold(), n.casefold()).ratio() for n in names), default=0.0)
