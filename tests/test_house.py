"""The house keeps its own rules: rooms, locks, documents and commands agree with each other."""

import ast
import os
import re
import resource
import subprocess
import sys
import tomllib
from pathlib import Path

import click
import pytest

ROOT = Path(__file__).resolve().parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())
DOCS = sorted((ROOT / "docs").rglob("*.md"))
PAGES = sorted([*ROOT.glob("*.md"), *ROOT.glob("requirements/*.md"), *DOCS])
CORE = PROJECT["tool"]["mypy"]["packages"]
# Slow to import, or no business of the core: a reader of documents starts before one has said "library".
HEAVY = {"babel", "click", "django", "edtf", "numpy", "pyparsing", "requests", "wagtail"}


def run(*command, **options):
    return subprocess.run(list(map(str, command)), cwd=ROOT, capture_output=True, text=True, **options)


def tracked_files():
    listed = run("git", "ls-files", "-z")
    if listed.returncode:
        return [file for file in (ROOT / "src").rglob("*") if file.is_file()]
    return [ROOT / name for name in listed.stdout.split("\0") if name and (ROOT / name).is_file()]


def text_of(file):
    try:
        return file.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        return ""


def test_each_room_imports_only_from_the_floors_below():
    checked = run(Path(sys.executable).parent / "lint-imports", "--no-cache")
    assert checked.returncode == 0, checked.stdout


def test_the_core_is_imported_without_django_and_without_anything_heavy():
    ask = f"import sys, {', '.join(CORE)}; print(*sorted(sys.modules))"
    loaded = {name.split(".")[0] for name in run(sys.executable, "-c", ask, check=True).stdout.split()}
    assert not loaded & HEAVY


def test_the_command_starts_in_under_half_a_second():
    def processor_time():
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        run(Path(sys.executable).parent / "eske", "read", "--help", check=True)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime

    assert min(processor_time() for _ in range(3)) < 0.5


def test_every_file_of_code_begins_by_saying_what_it_is():
    silent = [
        file.relative_to(ROOT).as_posix()
        for file in (*(ROOT / "src").rglob("*.py"), *(ROOT / "setup").glob("*.py"))
        if not {"migrations", "apps.py"} & set(file.parts)
        and file.read_text().strip()
        and not ast.get_docstring(ast.parse(text_of(file)))
    ]
    assert not silent


def commands(command, path=()):
    if isinstance(command, click.Group):
        context = click.Context(command)
        for name in command.list_commands(context):
            yield from commands(command.get_command(context, name), (*path, name))
    else:
        yield " ".join(path), [option for one in command.params for option in one.opts if option.startswith("--")]


def test_every_command_and_option_is_documented():
    from eske.cli import main

    said = (ROOT / "docs/reference/command-line.md").read_text()
    found = dict(commands(main))
    assert len(found) >= 5
    for name, options in found.items():
        section = re.search(rf"^## `eske {re.escape(name)}.*?(?=^## |\Z)", said, re.MULTILINE | re.DOTALL)
        assert section, f"eske {name} has no section in docs/reference/command-line.md"
        missing = [option for option in options if f"`{option}" not in section[0]]
        assert not missing, f"the section of eske {name} says nothing of {', '.join(missing)}"


def test_every_variable_of_the_environment_is_documented():
    said = (ROOT / "docs/reference/settings.md").read_text()
    settings = (ROOT / "src/eske/website/settings.py").read_text()
    read = set(re.findall(r"environ(?:\.get\(|\[)\"(\w+)\"", settings)) | {"DATABASE_URL"}
    assert not {name for name in read if f"`{name}`" not in said}
    assert not {name for name in re.findall(r"`(ESKE_\w+)`", said) if name not in settings}


def test_every_dependency_has_its_reason():
    reasons = (ROOT / "docs/decisions/0003-dependencies.md").read_text()
    extras = PROJECT["project"]["optional-dependencies"]
    wanted = [*PROJECT["project"]["dependencies"], *(one for extra in extras.values() for one in extra)]
    names = {re.match(r"[\w.-]+", one)[0] for one in [*wanted, *PROJECT["build-system"]["requires"]]} - {"eske"}
    assert not {name for name in names if f"| `{name}` |" not in reasons}
    assert not {name for name in re.findall(r"^\| `([\w.-]+)` \|", reasons, re.MULTILINE) if name not in names}


def test_every_dependency_is_in_its_lock_with_hashes():
    extras = PROJECT["project"]["optional-dependencies"]
    for lock, names in {"site": ("site",), "develop": tuple(extras)}.items():
        text = (ROOT / f"requirements/{lock}.txt").read_text()
        pinned = dict(re.findall(r"^([\w.-]+)==(\S+)", text, re.MULTILINE))
        wanted = [*PROJECT["project"]["dependencies"], *(one for name in names for one in extras[name])]
        # An extra may hold others of our own: eske[search].
        assert not {one for one in wanted if re.match(r"[\w.-]+", one)[0].lower() not in {*pinned, "eske"}}
        entries = re.split(r"^(?=[\w.-]+==)", text, flags=re.MULTILINE)[1:]
        assert not [entry.split()[0] for entry in entries if "--hash=sha256:" not in entry]


def test_one_environment_can_follow_both_locks():
    site, develop = (
        set(re.findall(r"^[\w.-]+==\S+", (ROOT / f"requirements/{lock}.txt").read_text(), re.MULTILINE))
        for lock in ("site", "develop")
    )
    assert site <= develop


def test_nothing_says_where_packages_come_from():
    options = re.compile(r"--(?:extra-)?index-url[= ]|--find-links[= ]|--trusted-host[= ]")
    assert not [file for file in tracked_files() if options.search(text_of(file))]
    assert not [file for file in (ROOT / "requirements").glob("*.txt") if "://" in file.read_text()]


def test_nothing_names_a_place_on_somebody_s_machine():
    home, checkout = str(Path.home()), str(ROOT)
    places = [place for place in (home, checkout) if len(place) > 5]
    assert not [file for file in tracked_files() for place in places if f"{place}/" in text_of(file)]


def test_make_lists_every_target():
    text = (ROOT / "Makefile").read_text()
    offered = set(re.search(r"^\.PHONY: (help.*)$", text, re.MULTILINE)[1].split())
    listed = set(re.findall(r"^  make ([\w-]+)", run("make").stdout, re.MULTILINE))
    assert listed == offered


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_every_link_of_a_document_leads_somewhere(page):
    links = re.findall(r"\]\((?!https?://|mailto:|#)([^)#\s]+)", page.read_text())
    assert not [link for link in links if not (page.parent / link).exists()]


def test_every_document_is_in_the_index():
    index = ROOT / "docs" / "README.md"
    linked = {(index.parent / link).resolve() for link in re.findall(r"\]\(([^)#\s]+\.md)", index.read_text())}
    assert not [page.relative_to(ROOT) for page in DOCS if page != index and page not in linked]


def test_the_version_is_the_same_everywhere():
    from eske import __version__

    version = PROJECT["project"]["version"]
    assert __version__ == version
    assert re.search(rf"^version: {re.escape(version)}$", (ROOT / "CITATION.cff").read_text(), re.MULTILINE)
    assert re.search(rf"^## \[?{re.escape(version)}\b", (ROOT / "CHANGELOG.md").read_text(), re.MULTILINE)


@pytest.mark.django_db
def test_the_models_and_their_migrations_agree():
    from django.core.management import call_command

    call_command("makemigrations", check=True, dry_run=True, verbosity=0)


@pytest.mark.django_db
def test_the_site_finds_nothing_to_complain_of():
    from django.core.management import call_command

    call_command("check", fail_level="WARNING")


def test_the_tests_never_touch_the_site_of_whoever_runs_them():
    from django.conf import settings

    assert os.environ["ESKE_HOME"] == str(settings.HOME)
    assert not settings.HOME.is_relative_to(ROOT)
