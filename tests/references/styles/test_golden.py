"""Each kind of thing in each style, word for word."""

import tomllib
from pathlib import Path

import pytest

from eske.references import read_reference
from eske.references.styles import STYLES, cite

GOLDEN = tomllib.loads((Path(__file__).parent / "golden.toml").read_text(encoding="utf-8"))
CASES = [(name, style) for name in GOLDEN for style in STYLES]


@pytest.mark.parametrize(("name", "style"), CASES)
def test_a_line_in_a_style(name, style):
    assert cite(read_reference(GOLDEN[name]["line"]), style) == GOLDEN[name][style]


@pytest.mark.parametrize(("name", "style"), CASES)
def test_what_a_style_wrote_is_read_again(name, style):
    before = read_reference(GOLDEN[name]["line"])
    after = read_reference(GOLDEN[name][style])
    assert said(after) == said(before)


def said(reference):
    pages = (reference.pages or "").replace("–", "-")
    return reference.title, reference.container, reference.publishers, reference.year, pages
