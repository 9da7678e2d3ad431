"""Are the programs here that do not come with Python? Install them where that is allowed, else name them.

`python3 setup/debian.py chromium font postgresql`. On Debian and its relatives root installs what is missing;
anybody else is told the command in one line.
"""

import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path


def _runs(*names: str) -> bool:
    return any(shutil.which(name) for name in names)


def _has_kazakh_font() -> bool:
    if not shutil.which("fc-list"):
        return False
    return bool(subprocess.run(["fc-list", ":lang=kk"], capture_output=True).stdout.strip())


def _has_venv() -> bool:
    return all(importlib.util.find_spec(module) for module in ("ensurepip", "venv"))


# What is needed, how to see whether it is here, and the packages of Debian that bring it.
NEEDS: dict[str, tuple[Callable[[], bool], tuple[str, ...]]] = {
    "venv": (_has_venv, ("python3-venv",)),
    "chromium": (lambda: _runs("chromium", "chromium-browser", "google-chrome"), ("chromium",)),
    "font": (_has_kazakh_font, ("fontconfig", "fonts-dejavu-core")),
    "postgresql": (
        lambda: _runs("initdb") or any(Path("/usr/lib/postgresql").glob("*/bin/initdb")),
        ("postgresql",),
    ),
}


def main(names: list[str]) -> int:
    """See that every program named is here; 1 where one is not and cannot be installed."""
    packages = [package for name in names if not NEEDS[name][0]() for package in NEEDS[name][1]]
    if not packages:
        return 0
    if os.geteuid() == 0 and shutil.which("apt-get"):
        print(f"Installing from Debian: {' '.join(packages)} …", flush=True)
        if not _install(packages):
            print(f"Debian could not install {' '.join(packages)}: see above.", file=sys.stderr)
            return 1
        return 0
    print(f"Missing on this machine: sudo apt-get install {' '.join(packages)}", file=sys.stderr)
    return 1


def _install(packages: list[str]) -> bool:
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    get = ["apt-get", "--quiet", "--quiet", "-o", "Dpkg::Use-Pty=0"]
    for step in (["update"], ["install", "--yes", "--no-install-recommends", *packages]):
        if subprocess.run(get + step, env=environment, stdin=subprocess.DEVNULL).returncode:
            return False
    return True


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
