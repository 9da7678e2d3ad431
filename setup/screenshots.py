"""Take the pictures of the documentation anew, from the example exhibition as visitors see it.

`PYTHONPATH=tests python setup/screenshots.py` writes `docs/images/`. The site runs in a home that is gone afterwards.
"""

import os
import re
import shutil
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from browser import ARGUMENTS
from library import Library, served

IMAGES = Path(__file__).resolve().parent.parent / "docs" / "images"
# The page of a room of the site, or an exhibition, which is every other page below its language.
EXHIBITION = r"/{}/(?!people/|books/|places/|figures/|occasions/|write/|search/)[\w-]+/"
PICTURES = (
    # name of the file, address (or the exhibition), language, width, height
    ("exhibition", "", "en", 1280, 1500),
    ("exhibition-phone", "", "kk", 390, 1500),
)


def main() -> int:
    """Take every picture; 1 where the example cannot be made."""
    with tempfile.TemporaryDirectory(prefix="eske-pictures-") as folder:
        example = Library(Path(folder))
        made = example.eske("demo", "--no-serve")
        if made.returncode:
            print(made.stderr, file=sys.stderr)
            return 1
        with served(example) as library, sync_playwright() as playwright:
            arguments = [*ARGUMENTS, *(["--no-sandbox"] if os.geteuid() == 0 else [])]
            browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=arguments)
            for picture in PICTURES:
                take(browser, library.address, *picture)
            browser.close()
    return 0


def take(browser: Browser, site: str, name: str, address: str, language: str, width: int, height: int) -> None:
    """Take one picture of what a window of this size shows of a page."""
    page = browser.new_page(base_url=site, viewport={"width": width, "height": height}, locale=language)
    page.goto(f"/{language}/{address}")
    if not address:
        links = page.locator("main a").evaluate_all("links => links.map(link => link.getAttribute('href'))")
        page.goto(next(link for link in links if re.fullmatch(EXHIBITION.format(language), link)))
    file = IMAGES / f"{name}.png"
    # The first visit keeps the system's letters, so that nothing jumps; the second has the site's own.
    page.reload()
    page.screenshot(path=file)
    page.close()
    print(file.relative_to(IMAGES.parent.parent), f"{file.stat().st_size // 1024} kB")


if __name__ == "__main__":
    sys.exit(main())
