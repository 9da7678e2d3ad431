"""How well does a conditional random field read the same lines? The baseline: AnyStyle's way, trained on one half.

`crf.py train LINES MODEL` learns from hand-made fields; `crf.py read MODEL` reads lines from standard input and writes
the JSON that the scorer takes. It runs in an environment of its own, which has python-crfsuite and nothing of Eske.
"""

import json
import re
import sys
from itertools import groupby
from pathlib import Path

import pycrfsuite

TOKEN = re.compile(r"\w+|[^\w\s]")
TEXTS = (
    "title",
    "subtitle",
    "responsibility",
    "container",
    "edition",
    "year",
    "volume",
    "issue",
    "series",
    "extent",
    "pages",
    "isbn",
    "url",
)
LISTS = ("places", "publishers")


def tokens(line):
    return [(match.group(), match.start(), match.end()) for match in TOKEN.finditer(line)]


def shape(word):
    return "".join(
        key
        for key, _ in groupby("X" if c.isupper() else "x" if c.islower() else "9" if c.isdigit() else c for c in word)
    )


def features(words, at):
    found = [f"at={at * 10 // len(words)}"]
    for step in (-2, -1, 0, 1, 2):
        if 0 <= at + step < len(words):
            word = words[at + step][0]
            found += [
                f"{step}:{word.casefold()}",
                f"{step}:{shape(word)}",
                f"{step}:{word[-3:].casefold()}",
                f"{step}:{len(word)}",
            ]
    return found


def labels(row, words):
    """The label of each token: the field whose words it is a part of."""
    raw, marks = row["raw"], ["other"] * len(words)
    texts = [(f"author-{part}", a.get(part)) for a in row.get("authors") or [] for part in ("family", "given")]
    texts += [(name, row.get(name)) for name in TEXTS]
    texts += [(name, value) for name in LISTS for value in row.get(name) or []]
    for name, value in texts:
        start = raw.find(value) if value else -1
        for number, (_, begin, end) in enumerate(words):
            if start >= 0 and start <= begin and end <= start + len(value) and marks[number] == "other":
                marks[number] = name
    return [mark if mark == "other" or (n and marks[n - 1] == mark) else f"B-{mark}" for n, mark in enumerate(marks)]


def train(lines, model):
    trainer = pycrfsuite.Trainer(verbose=False)
    trainer.set_params({"c1": 0.1, "c2": 0.01, "max_iterations": 200})
    for line in Path(lines).read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        words = tokens(row["raw"])
        trainer.append([features(words, n) for n in range(len(words))], labels(row, words))
    trainer.train(model)


def fields(line, tagger):
    words = tokens(line)
    spans = []
    for (_, begin, end), mark in zip(words, tagger.tag([features(words, n) for n in range(len(words))]), strict=True):
        name = mark.removeprefix("B-")
        if name == "other":
            continue
        if spans and spans[-1][0] == name and not mark.startswith("B-"):
            spans[-1][2] = end
        else:
            spans.append([name, begin, end])
    found = {"authors": [], "places": [], "publishers": []}
    for name, begin, end in spans:
        text = line[begin:end]
        if name in LISTS:
            found[name].append(text)
        elif name == "author-family":
            found["authors"].append({"family": text, "given": None})
        elif name == "author-given" and found["authors"] and not found["authors"][-1]["given"]:
            found["authors"][-1]["given"] = text
        else:
            found.setdefault(name, text)
    return found


if __name__ == "__main__":
    if sys.argv[1] == "train":
        train(*sys.argv[2:4])
    else:
        tagger = pycrfsuite.Tagger()
        tagger.open(sys.argv[2])
        json.dump([fields(line.rstrip("\n"), tagger) for line in sys.stdin], sys.stdout, ensure_ascii=False)
