"""How is a reference written by the national standards of bibliographic description?

`cite` writes it in a style of `STYLES`, with the words of the language of the thing: б., с. or p., құраст., сост. or
comp. All punctuation stands in `styles.toml`, all words in `terms.toml`.
"""

from eske.references.styles.cite import cite
from eske.references.styles.style import styles
from eske.references.styles.terms import language_of_item

STYLES = tuple(styles())

__all__ = ["STYLES", "cite", "language_of_item", "styles"]
