"""What does a web page say to its reader?"""

import re
from collections.abc import Iterator
from typing import Any

from eske.text.encoding import decode
from eske.text.lines import BULLET, line_of, row_of, text_of

# What a page does, draws or asks, and what leads to other pages.
_SKIPPED = re.compile(
    "script|style|noscript|template|iframe|object|embed|svg|math|canvas|video|audio|map|head|title|meta|link|form|input"
    "|button|select|textarea|datalist|dialog|nav|aside|footer"
)
_BLOCKS = re.compile(
    "address|article|blockquote|body|center|dd|details|div|dl|dt|fieldset|figcaption|figure|h[1-6]|header|hr|html|li|main"
    "|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul"
)
_CHARSET = re.compile(rb"<meta[^>]+charset\s*=\s*[\"']?\s*([\w-]+)", re.IGNORECASE)
_DECLARED = re.compile(r"^\ufeff?\s*<\?xml[^>]*\?>")
_LEAST = 200  # characters by which a part of the page is taken for its matter


def html_text(content: bytes, name: str) -> tuple[str, str]:
    """The words of the page's matter, block by block, and the encoding of the page.

    Where the page says which part is its matter (`main`, `article`) that part is read. Scripts, styles, forms and what
    leads to other pages are left out; nothing is run, fetched or kept.
    """
    from lxml import html

    text, encoding = _decoded(content, name)
    root = html.document_fromstring(_DECLARED.sub("", text) or "<p></p>", parser=html.HTMLParser(huge_tree=False))
    return text_of(list(_lines(_matter(root), ""))), encoding


def _decoded(content: bytes, name: str) -> tuple[str, str]:
    """The page by the encoding that it names; where that does not fit, by its letters."""
    if declared := _CHARSET.search(content[:4096]):
        encoding = declared[1].decode("ascii").lower()
        try:
            return content.decode(encoding), encoding
        except (LookupError, UnicodeDecodeError):
            pass
    return decode(content, name)


def _matter(root: Any) -> Any:
    for path in (".//main", ".//*[@role='main']", ".//article"):
        found = [element for element in root.iterfind(path) if len(_words(element).strip()) >= _LEAST]
        if len(found) == 1:
            return found[0]
    body = root.find("body")
    return root if body is None else body


def _lines(parent: Any, mark: str) -> Iterator[str]:
    """The lines of a block: runs of words between blocks, then the blocks themselves."""
    run, count = [parent.text or ""], 0
    for child in parent:
        if _is_block(child):
            if line := line_of("".join(run), mark):
                mark = ""
                yield line
            run = [child.tail or ""]
            count += child.tag == "li"
            yield from _block(child, mark, count)
            mark = ""
        else:
            run.append(_words(child) + (child.tail or ""))
    if line := line_of("".join(run), mark):
        yield line


def _block(element: Any, mark: str, count: int) -> Iterator[str]:
    if element.tag == "tr":
        yield row_of([_words(cell) for cell in element if cell.tag in ("td", "th")])
        return
    if element.tag == "li":
        mark = f"{count}." if element.getparent() is not None and element.getparent().tag == "ol" else BULLET
    if element.tag == "table" and element.find(".//table") is not None:
        yield from _lines(element, mark)  # a table of tables lays out the page
        return
    apart = element.tag in ("p", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "table", "pre")
    yield from ([""] if apart else [])
    yield from _lines(element, mark)
    yield from ([""] if apart else [])


def _is_block(element: Any) -> bool:
    """Whether an element stands on lines of its own: by its name, or for what it holds."""
    if not isinstance(element.tag, str) or _is_named(element, _SKIPPED):
        return False
    return _is_named(element, _BLOCKS) or any(_is_named(inner, _BLOCKS) for inner in element.iterdescendants())


def _words(element: Any) -> str:
    if not isinstance(element.tag, str) or _is_named(element, _SKIPPED):
        return ""
    if element.tag == "br":
        return "\v"
    words = (element.text or "") + "".join(_words(child) + (child.tail or "") for child in element)
    return f"\v{words}\v" if _is_named(element, _BLOCKS) else words


def _is_named(element: Any, names: re.Pattern[str]) -> bool:
    """Whether an element bears one of these names; comments and instructions bear none."""
    return isinstance(element.tag, str) and names.fullmatch(element.tag) is not None
