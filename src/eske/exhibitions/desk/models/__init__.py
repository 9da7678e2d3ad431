"""What the desk keeps, one file a thing."""

from eske.exhibitions.desk.models.decision import Decision
from eske.exhibitions.desk.models.letter import Answer, Letter

__all__ = ["Answer", "Decision", "Letter"]
