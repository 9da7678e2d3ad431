"""How fast, in how much memory and how well are files of MARC read, beside pymarc?

    python benchmarks/references/formats_marc.py [--records 100000] [--write]

Makes a file of MARC 21 in UTF-8 and one of RUSMARC in cp1251, both of invented books, and damages a copy of each. Every
reading is a program of its own: processor time and the most memory are those of that program. pymarc gets an
environment of its own. `--write` puts the figures into docs/benchmarks.md.
"""

import argparse
import json
import platform
import random
import subprocess
import sys
import tempfile
import venv
from collections.abc import Iterator
from importlib.metadata import version
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))
READERS = HERE / "marc_readers.py"
DAMAGED_EVERY = 100  # records: each of these has its end cut off
WORDS = {
    "utf-8": "дала қазақ тарих соғыс ел жер өмір жол су қала адам бала ана жаз күз қыс ән күй сөз хат",
    "cp1251": "степь народ война земля жизнь дорога вода город человек дитя мать лето осень зима песня слово письмо",
}


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--records", type=int, default=100_000)
    options.add_argument("--write", action="store_true")
    chosen = options.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        lines = list(_measured(Path(folder), chosen.records))
    text = table(lines, chosen.records)
    print(text)
    if chosen.write:
        import section

        section.replace("marc", text)


def _measured(folder: Path, records: int) -> Iterator[dict[str, object]]:
    pymarc = _environment(folder, "pymarc==5.4.0")
    for name, charset in (("marc21", "utf-8"), ("rusmarc", "cp1251")):
        whole, damaged = folder / f"{name}.iso", folder / f"{name}-damaged.iso"
        _make(whole, damaged, name, charset, records)
        for reader, python in (("eske", sys.executable), ("pymarc", pymarc)):
            for file in (whole, damaged):
                yield {"reader": reader, "file": file.stem, **_run(python, reader, name, file)}
    yield {
        "reader": "eske-import",
        "file": "marc21",
        **_run(sys.executable, "eske-import", "marc21", folder / "marc21.iso"),
    }


def _environment(folder: Path, package: str) -> str:
    venv.create(folder / "peer", with_pip=True)
    python = folder / "peer/bin/python"
    subprocess.run([python, "-m", "pip", "install", "--quiet", package], check=True)
    return str(python)


def _run(python: str, reader: str, dialect: str, file: Path) -> dict[str, object]:
    done = subprocess.run([python, READERS, reader, dialect, file], capture_output=True, text=True, check=True)
    found: dict[str, object] = json.loads(done.stdout.splitlines()[-1])
    return found


def _make(whole: Path, damaged: Path, name: str, charset: str, records: int) -> None:
    chance = random.Random(1)
    with whole.open("wb") as good, damaged.open("wb") as bad:
        for number in range(records):
            record = _record(number, name, charset, chance)
            good.write(record)
            bad.write(record[: len(record) // 2] if number % DAMAGED_EVERY == DAMAGED_EVERY // 2 else record)


def _record(number: int, name: str, charset: str, chance: random.Random) -> bytes:
    words = WORDS[charset].split()
    title = " ".join(chance.choices(words, k=4)).capitalize()
    year, family = str(1900 + number % 120), chance.choice(words).capitalize()
    if name == "marc21":
        fields = [
            ("008", f"100101s{year}    kz            000 0 kaz d"),
            ("020", f"  $a97860101{number % 10**5:05}"),
            ("100", f"1 $a{family}, А.$4aut"),
        ]
        fields += [("245", f"10$a{title} :$bроман /$cА. {family}"), ("260", f"  $aАлматы :$bЖазушы,$c{year}")]
        fields += [("300", "  $a480 б. ;$c21 см"), ("650", " 4$aТарих$xСоғыс"), ("901", "  $aшкаф 3")]
    else:
        fields = [
            ("010", f"  $a5-02-{number % 10**6:06}-4"),
            ("101", "0 $arus"),
            ("200", f"1 $a{title}$eповесть$fА. {family}"),
        ]
        fields += [("210", f"  $aМ.$cНаука$d{year}"), ("215", "  $a480 с.$cил.$d22 см"), ("606", "0 $aВойна$xИстория")]
        fields += [("700", f" 1$a{family}$bА.$4070"), ("801", " 0$aRU$gPSBO"), ("899", "  $aЧЗ$j63.3")]
    return _iso([("001", f"k{number}"), *fields], charset)


def _iso(fields: list[tuple[str, str]], charset: str) -> bytes:
    directory, data = b"", b""
    for tag, value in fields:
        content = value.replace("$", "\x1f").encode(charset) + b"\x1e"
        directory += b"%b%04d%05d" % (tag.encode(), len(content), len(data))
        data += content
    base = 24 + len(directory) + 1
    leader = b"%05dnam a22%05d   4500" if charset == "utf-8" else b"%05dnam  22%05d   450 "
    return leader % (base + len(data) + 1, base) + directory + b"\x1e" + data + b"\x1d"


def table(lines: list[dict[str, object]], records: int) -> str:
    """The figures as a table, with the machine under it."""
    rows = ["| | file | records a second | most memory | read | titles right |", "|---|---|---|---|---|---|"]
    for line in lines:
        figures = (f"{line['per_second']:,.0f}", f"{line['memory']:,.0f} MB", f"{line['read']:,}", f"{line['right']:,}")
        rows.append(f"| {line['reader']} | {line['file']} | {' | '.join(figures)} |")
    machine = f"{records:,} records a file; {platform.machine()}, Python {platform.python_version()}"
    return "\n".join([*rows, "", f"{machine}, lxml {version('lxml')}. Per second of processor time on one core."])


if __name__ == "__main__":
    main()
