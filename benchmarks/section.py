"""Where do the figures of a benchmark stand? Between its two marks in docs/benchmarks.md."""

from pathlib import Path

PAGE = Path(__file__).resolve().parent.parent / "docs/benchmarks.md"


def replace(name: str, text: str) -> None:
    """Put the text between the marks of a section; the words around them are a person's and stay."""
    page = PAGE.read_text(encoding="utf-8")
    begin, end = (f"<!-- {name}:{mark} -->" for mark in ("begin", "end"))
    before, _, rest = page.partition(begin)
    _, _, after = rest.partition(end)
    if not rest or end not in rest:
        raise SystemExit(f"{PAGE} has no marks {begin} and {end}: write them where the figures belong")
    PAGE.write_text(f"{before}{begin}\n{text.strip()}\n{end}{after}", encoding="utf-8")
