"""The register: sources, the people remembered, places, statements about them, and figures that somebody stated.

Models describe, `actions` change. Nothing here says that a person is remembered but a judgement that somebody made.
"""
