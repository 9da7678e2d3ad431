"""What the desk keeps, one file a thing."""

from eske.exhibitions.desk.models.decision import Decision

__all__ = ["Decision"]
