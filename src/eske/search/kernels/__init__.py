"""The inner loops of the search, compiled by Numba.

Each file holds one loop and what only that loop needs. Arrays come memory-mapped and read-only from a segment, or as
rows to work in; nothing here allocates what grows with the register.
"""
