"""The announcement that the project began from is read without one error."""

import subprocess
import sys
from pathlib import Path

ESKE = Path(sys.executable).parent / "eske"


def test_the_real_announcement_is_read_without_one_error(shared):
    scored = subprocess.run(
        [
            sys.executable,
            shared / "evaluate/score_reading.py",
            shared / "data/announcements",
            "--only=seed",
            "--details",
            f"--command={ESKE} read {{file}} --json",
        ],
        capture_output=True,
        text=True,
    )
    assert scored.returncode == 0, scored.stderr
    details, _, table = scored.stdout.partition("1 texts, 0 without an answer")
    assert details.strip() == ""
    f1 = [line.rsplit(" ", 1)[1] for line in table.splitlines() if " F1 " in line]
    assert f1 == ["1.000"] * 7


def test_no_name_of_it_stands_in_the_code_or_its_tables(shared):
    import json

    gold = json.loads((shared / "data/announcements/gold/seed_en.json").read_text(encoding="utf-8"))
    names = {form for person in gold["people"] for form in person["as_written"]}
    names |= {person["family"] for person in gold["people"]} | {book["title"] for book in gold["books"]}
    source = Path(__file__).resolve().parents[2] / "src"
    texts = [file.read_text(encoding="utf-8") for file in source.rglob("*") if file.suffix in (".py", ".toml", ".json")]
    assert [name for name in names for text in texts if name in text] == []
