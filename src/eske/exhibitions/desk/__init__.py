"""The reading desk: an announcement is received, read, made right by a librarian and accepted as an exhibition.

The text of the document and the draft that was read from it are never edited. Every decision is a row of its own, and
what the desk shows is the reading with the decisions that hold.
"""
