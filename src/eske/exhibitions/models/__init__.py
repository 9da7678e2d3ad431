"""What an exhibition is made of, one file a thing."""

from eske.exhibitions.models.announcement import Announcement, Mention
from eske.exhibitions.models.exhibition import ExhibitionPage
from eske.exhibitions.models.home import HomePage
from eske.exhibitions.models.occasion import Occasion
from eske.exhibitions.models.trace import Trace

__all__ = ["Announcement", "ExhibitionPage", "HomePage", "Mention", "Occasion", "Trace"]
