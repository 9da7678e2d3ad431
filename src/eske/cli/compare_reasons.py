"""How is a reason for or against one person told at the command line?"""

from eske.names.reasons import Reason

_SENTENCES = {
    "same-word": "the same word",
    "same-sound": "the same sounds",
    "like-sound": "sounds alike",
    "equivalent": "one name in two languages, or its short form",
    "declined": "one is a case of the other",
    "other-word": "two different words",
    "other-patronymic": "the patronymics name two fathers",
    "father": "the patronymic of one is the given name of the other: a father and his child",
    "other-generation": "two of one name, the elder and the younger",
    "generation-alone": "a mark of the generation that the other name does not have",
    "initial": "the initial fits",
    "other-initial": "the initial does not fit",
    "patronymic-alone": "a patronymic that the other name leaves out",
    "family-alone": "a last word that the other name does not have",
    "initial-alone": "an initial that the other name does not have",
    "word-alone": "a word that the other name does not have",
    "common": "very many people bear this name",
    "order": "the words come in another order",
    "crossed": "two words change places, the others do not: a name and that of the father",
    "one-word": "one word alone leaves it open",
    "unreadable": "no word of one of the names can be read aloud",
}


def explain(reason: Reason) -> tuple[str, str, str]:
    """The words of a reason, what it adds to the odds (`+1.2`, or nothing), and the reason in a sentence."""
    words = " ~ ".join(filter(None, (reason.one, reason.other)))
    parts = [_SENTENCES[reason.code]]
    if reason.letters:
        parts.append(", ".join(f"{one or 'nothing'} → {other or 'nothing'}" for one, other in reason.letters))
    if reason.endings:
        parts.append("ending " + " → ".join(f"-{ending}" if ending else "none" for ending in reason.endings))
    return words, f"{reason.weight:+.1f}" if reason.weight else "", "; ".join(parts)
