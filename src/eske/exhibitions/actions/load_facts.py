"""Load tables of sourced facts into the site, all of them or none. A second time it renews what it made."""

from collections.abc import Callable
from pathlib import Path

from django.db import transaction

from eske.exhibitions.facts import tables
from eske.register.actions.remember import Witness


@transaction.atomic
def load_facts(folder: Path, witness: Witness, tell: Callable[[str], object] = lambda line: None) -> None:
    """Load the tables of a folder; whoever they say is remembered is so on the word of the witness.

    `tell` hears a line about each table. Raises `BadFacts`, and then nothing is kept.
    """
    known = tables.sources(folder)
    places = tables.places(folder, known)
    people = tables.people(folder, known, witness)
    tell(f"{len(known)} sources, {len(places)} places, {len(people)} people")
    tell(f"{tables.statements(folder, people, places, known)} statements")
    tell(f"{tables.figures(folder, places, known)} figures")
    tell(f"{tables.books(folder, people, known)} books")
    tell(f"{tables.occasions(folder, known)} occasions")
