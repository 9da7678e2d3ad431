"""Tables of sourced facts (CSV) become things of the site, one file a table.

The columns are described in `examples/facts/datapackage.json`. A mistake is named with its table, row, column and
value, and then nothing of any table is kept.
"""

from eske.exhibitions.facts.rows import BadFacts, Row, rows

__all__ = ["BadFacts", "Row", "rows"]
