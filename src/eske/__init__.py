"""Eske (Kazakh *еске алу*, to call to mind): exhibitions of remembrance and a register of the people remembered.

The rooms, ground floor first: `text`, `dates`, `names`, `references`, `announcements`, `exchange` (the core, which
knows no Django), `catalogue`, `register`, `exhibitions` (the site), `website` and `cli` (the doors).
"""

__version__ = "0.1.0"
