"""Is the environment in `.venv` what the lock says? Make it so where it is not.

`python3 setup/environment.py site|develop`. Run by the Python of the machine, before anything is installed; a
second time it only compares and is done. Nothing is installed that the lock does not name with its hash.
"""

import hashlib
import subprocess
import sys
from pathlib import Path

LEAST = (3, 11)
if sys.version_info < LEAST:
    found = ".".join(str(part) for part in sys.version_info[:3])
    sys.exit(f"Eske needs Python 3.11 or later; {sys.executable} is {found}. Another: make PYTHON=python3.12")

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PYTHON = VENV / "bin" / "python"
STAMP = VENV / "installed-from"
# What has the tools of development has the site too: its lock is a part of the other.
CONTAINS = {"site": ("site", "develop"), "develop": ("develop",)}


def main(wanted: str) -> int:
    """Install what `wanted` needs; 0 where the environment is ready."""
    if STAMP.exists() and PYTHON.exists() and STAMP.read_text() in {state(name) for name in CONTAINS[wanted]}:
        return 0
    print("Installing what Eske needs into .venv (once; a minute or two) …", flush=True)
    if not usable() and not made():
        return 1
    lock = f"requirements/{wanted}.txt"
    if not pip("--require-hashes", "--requirement", lock) or not pip(
        "--no-deps", "--no-build-isolation", "--editable", "."
    ):
        print("The installation stopped (see above); run the same command again to go on.", file=sys.stderr)
        return 1
    STAMP.write_text(state(wanted))
    return 0


def state(name: str) -> str:
    """What an environment was made from: the lock, and the file that names the command and the packages."""
    made_from = hashlib.sha256()
    for file in (ROOT / "requirements" / f"{name}.txt", ROOT / "pyproject.toml"):
        made_from.update(file.read_bytes())
    return f"{name} {made_from.hexdigest()}\n"


def usable() -> bool:
    """Whether `.venv` holds a Python that runs and is recent enough."""
    if not PYTHON.exists():
        return False
    asked = f"import pip, sys; sys.exit(sys.version_info < {LEAST})"
    return subprocess.run([PYTHON, "-c", asked], capture_output=True).returncode == 0


def made() -> bool:
    """Make `.venv` anew; on Debian the module that does it is a package of its own."""
    try:
        import ensurepip  # noqa: F401
        import venv
    except ImportError:
        if subprocess.run([sys.executable, ROOT / "setup" / "debian.py", "venv"]).returncode:
            return False
        return subprocess.run([sys.executable, "-m", "venv", "--clear", VENV]).returncode == 0
    venv.create(VENV, with_pip=True, clear=True)
    return True


def pip(*arguments: str) -> bool:
    """Install with pip, quietly; its errors are shown."""
    options = ("--quiet", "--disable-pip-version-check", "--no-input")
    return subprocess.run([PYTHON, "-m", "pip", "install", *options, *arguments], cwd=ROOT).returncode == 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
