"""A library's site as it really runs: the program `eske`, a home of its own, and a server on this machine."""

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from urllib.request import urlopen

import pytest

ROOT = Path(__file__).resolve().parent.parent
ESKE = str(Path(sys.executable).parent / "eske")


@dataclass(frozen=True, slots=True)
class Library:
    """A site with its own home. `database` is SQLite in it where none is given; `address` is where it is served."""

    home: Path
    database: str = ""
    address: str = ""

    def eske(self, *arguments: str | Path, answer: str | None = None) -> subprocess.CompletedProcess[str]:
        """Run `eske` on this site; `answer` is what comes in on its standard input."""
        given = {"stdin": subprocess.DEVNULL} if answer is None else {"input": answer}
        return subprocess.run(
            [ESKE, *map(str, arguments)], cwd=ROOT, env=self.environment(), capture_output=True, text=True, **given
        )

    def environment(self) -> dict[str, str]:
        """The environment in which a command works on this site."""
        given = {name: value for name, value in os.environ.items() if name != "DATABASE_URL"}
        if self.database:
            given["DATABASE_URL"] = self.database
        return {**given, "ESKE_HOME": str(self.home), "DJANGO_SETTINGS_MODULE": "eske.website.settings"}


@contextmanager
def served(library: Library) -> Iterator[Library]:
    """Serve a site, as `eske serve` does, until the end of the block."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    library = replace(library, address=f"http://127.0.0.1:{port}")
    log = library.home / "serve.log"
    with log.open("w") as opened:
        server = subprocess.Popen(
            [ESKE, "serve", "--port", str(port)], cwd=ROOT, env=library.environment(), stdout=opened, stderr=opened
        )
        try:
            _wait_for(library.address, server, log)
            yield library
        finally:
            server.terminate()
            server.wait(timeout=20)


def _wait_for(address: str, server: subprocess.Popen[bytes], log: Path) -> None:
    for _ in range(150):
        assert server.poll() is None, f"the site ended: {log.read_text()}"
        try:
            urlopen(f"{address}/robots.txt").close()
            return
        except OSError:
            time.sleep(0.2)
    raise AssertionError(f"the site does not answer: {log.read_text()}")


@pytest.fixture(scope="session")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    """The example exhibition, made and served as `make demo` does it; one for all journeys."""
    site = Library(tmp_path_factory.mktemp("library"))
    made = site.eske("demo", "--no-serve")
    assert made.returncode == 0, made.stdout + made.stderr
    with served(site) as library:
        yield library
