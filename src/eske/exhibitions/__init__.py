"""Exhibitions of remembrance: the occasions they are made for, their pages, and the announcements they came from."""
