"""Compile the locks in `requirements/` from `pyproject.toml`, with a compiler that is itself locked.

`python setup/lock.py [--upgrade]`. A lock holds every package for every supported Python and platform, with
the hashes of its files, and names no address that they came from.
"""

import re
import subprocess
import sys
import tempfile
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
REQUIREMENTS = Path("requirements")
OPTIONS = (
    *("--universal", "--python-version", "3.11", "--generate-hashes", "--quiet"),
    *("--no-emit-index-url", "--no-emit-find-links", "--custom-compile-command", "make lock"),
)
# The site follows the tools of development, so that one environment can serve both.
LOCKS: dict[str, tuple[str, ...]] = {
    "develop": ("pyproject.toml", "requirements/build.in", "--extra=site", "--extra=browser", "--extra=dev"),
    "site": ("pyproject.toml", "requirements/build.in", "--extra=site", "-c", "requirements/develop.txt"),
    "compiler": ("requirements/compiler.in",),
}


def main(arguments: list[str]) -> int:
    """Compile every lock; the answer is 1 where the compiler finds no set of versions that fits."""
    with tempfile.TemporaryDirectory(prefix="eske-lock-") as folder:
        compiler = _compiler(Path(folder))
        for name, wanted in LOCKS.items():
            file = REQUIREMENTS / f"{name}.txt"
            command = [str(compiler), "pip", "compile", *OPTIONS, *arguments, *wanted, "-o", str(file)]
            if subprocess.run(command, cwd=ROOT, stdout=subprocess.DEVNULL).returncode:
                print(f"{file} could not be compiled; it stays as it was.", file=sys.stderr)
                return 1
            print(f"{file}: {len(re.findall(r'^[a-z0-9].*==', (ROOT / file).read_text(), re.M))} packages")
    return 0


def _compiler(folder: Path) -> Path:
    venv.create(folder, with_pip=True)
    pip = [str(folder / "bin" / "python"), "-m", "pip", "install", "--quiet", "--require-hashes"]
    subprocess.run([*pip, "-r", str(REQUIREMENTS / "compiler.txt")], cwd=ROOT, check=True)
    return folder / "bin" / "uv"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
