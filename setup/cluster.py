"""Run a command beside a PostgreSQL of its own, which is gone afterwards.

`python3 setup/cluster.py COMMAND …` makes a cluster in a temporary folder, reachable through a socket there
and by no network, sets DATABASE_URL, runs the command and ends with its code. However the command ends, the
server stops and the folder goes.
"""

import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote

# Nothing here outlives the command, so nothing needs to survive a power cut.
FAST = "-c fsync=off -c synchronous_commit=off -c full_page_writes=off"


def main(command: list[str]) -> int:
    """The code that the command ends with."""
    for ended in (signal.SIGHUP, signal.SIGINT, signal.SIGTERM):
        signal.signal(ended, lambda number, _frame: sys.exit(128 + number))
    with cluster() as address:
        return subprocess.run(command, env={**os.environ, "DATABASE_URL": address}).returncode


@contextmanager
def cluster() -> Iterator[str]:
    """The address of a running server with an empty database."""
    folder = Path(tempfile.mkdtemp(prefix="eske-pg-"))
    data, owner = folder / "data", _owner()
    if owner:
        shutil.chown(folder, owner)
    folder.chmod(0o755)
    try:
        _as(owner, "initdb", "-D", str(data), "-U", "eske", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8")
        listen = f"-c listen_addresses='' -c unix_socket_directories='{folder}' {FAST}"
        _as(owner, "pg_ctl", "start", "--wait", "-D", str(data), "-l", str(folder / "log"), "-o", listen)
        _as(owner, "createdb", "--host", str(folder), "-U", "eske", "eske")
        yield f"postgres://eske@{quote(str(folder), safe='')}/eske"
    finally:
        if (data / "postmaster.pid").exists():
            _as(owner, "pg_ctl", "stop", "--mode=immediate", "--wait", "-D", str(data))
        shutil.rmtree(folder, ignore_errors=True)


def _owner() -> str | None:
    # PostgreSQL refuses to run as root; Debian's package brings a user for it.
    return "postgres" if os.geteuid() == 0 else None


def _as(owner: str | None, program: str, *arguments: str) -> None:
    command = [*(("runuser", "-u", owner, "--") if owner else ()), _found(program), *arguments]
    done = subprocess.run(command, capture_output=True, text=True, cwd="/")
    if done.returncode:
        sys.exit(f"{program} failed: {done.stderr.strip() or done.stdout.strip()}")


def _found(program: str) -> str:
    # Debian keeps the programs of a server out of the way, one folder a version.
    versions = Path("/usr/lib/postgresql").glob(f"*/bin/{program}")
    newest = max(versions, key=lambda file: int(file.parts[4]), default=None)
    found = str(newest) if newest else shutil.which(program)
    return found or sys.exit(f"{program} is not here: python3 setup/debian.py postgresql")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
